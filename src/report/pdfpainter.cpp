// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfpainter.h"

#include <QBuffer>
#include <QGlyphRun>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>

#include <map>

namespace napi::report {
namespace {

class PagePainter {
public:
    /// Without a log there are no markers.
    PagePainter(QPainter& painter, const PagedReport& report, PaintLog* log)
        : m_painter(painter)
        , m_style(report.style())
        , m_document(report.document())
        , m_log(log)
        , m_frameStyle(m_style.text(TextRole::Frame))
        , m_frameMetrics(m_frameStyle.font)
    {
    }

    void paint(const Page& page, int index, int count)
    {
        m_page = index;
        open(kArtifact);
        paintBoxes(page);
        paintFrame(page, count);
        for (const PlacedStrip& placed : page.strips) {
            const QPointF origin(m_style.margin(), placed.y);
            for (const Piece& piece : placed.strip->pieces)
                paintPiece(piece, origin, placed.isArtifact);
            for (const Plate& plate : placed.strip->plates)
                paintPlate(plate, origin);
        }
        open(kArtifact);
        paintUnderlines();
        close();
    }

private:
    void marker(int x, std::size_t number)
    {
        const int y = -kMarkerOffset - static_cast<int>(number);
        m_painter.fillRect(QRectF(x, y, 1, 1), Qt::black);
    }

    void open(int element)
    {
        if (!m_log || (m_isOpen && m_log->marks.back().element == element))
            return;
        close();
        marker(kMarkerBegin, m_log->marks.size());
        m_log->marks.push_back({m_page, element});
        m_isOpen = true;
    }

    void close()
    {
        if (m_isOpen)
            marker(kMarkerEnd, m_log->marks.size() - 1);
        m_isOpen = false;
    }

    void paintBoxes(const Page& page)
    {
        if (!page.phase.isEmpty())
            m_painter.fillRect(QRectF(0, 0, 60, m_style.page().height()), m_style.strong(page.phase));
        for (const PlacedStrip& placed : page.strips)
            for (const Box& box : placed.strip->boxes)
                if (!(box.isRule && page.hasHead && placed.y <= m_style.top()))
                    m_painter.fillRect(box.rect.translated(m_style.margin(), placed.y), box.colour);
    }

    /// "Phase II › Integration courses".
    static QString placeOf(const Page& page)
    {
        if (page.record.isEmpty())
            return page.part;
        const QString part = page.part.section(QLatin1Char(':'), 0, 0);
        return part.isEmpty() ? page.record : part + QStringLiteral(" › ") + page.record;
    }

    void paintFrame(const Page& page, int count)
    {
        if (page.hasHead) {
            const qreal y = m_style.top() * 0.5;
            const QString place = placeOf(page);
            // What cannot stand beside the place whole is not cut, but left out.
            const qreal room = m_style.width() - m_frameMetrics.horizontalAdvance(m_document.runningHead);
            const bool fits = m_frameMetrics.horizontalAdvance(place) <= room - 2 * m_style.em();
            if (fits)
                frameText(m_document.runningHead, y, false, 1);
            frameText(place, y, true, 1);
            const qreal rule = y + 1.9 * m_frameStyle.font.pixelSize();
            m_painter.fillRect(QRectF(m_style.margin(), rule, m_style.width(), 5), m_style.line());
        }
        if (m_page == 0 && m_document.hasCover)
            return;
        const qreal y = m_style.bottom() + (m_style.page().height() - m_style.bottom()) * 0.42;
        frameText(m_document.footer, y, false, 0.85);
        frameText(QStringLiteral("%1 / %2").arg(m_page + 1).arg(count), y, true, 0.15);
    }

    /// Text of the frame, cut off where it would need more than its `share` of the width.
    void frameText(const QString& text, qreal y, bool atRight, qreal share)
    {
        if (text.isEmpty())
            return;
        TextPtr& block = m_frame[{text, share}];
        if (!block) {
            Tree none;
            const QString shown = m_frameMetrics.elidedText(text, Qt::ElideRight, m_style.width() * share);
            block = makeText(none, kArtifact, {Span{shown}}, m_frameStyle, m_style.width());
        }
        const qreal x = m_style.margin() + (atRight ? m_style.width() - block->naturalWidth(0) : 0);
        drawPart(*block, 0, block->parts.front(), QPointF(x, y + m_frameStyle.baseline));
    }

    void paintPiece(const Piece& piece, const QPointF& origin, bool isArtifact)
    {
        for (const TextBlock::Part& part : piece.text->parts) {
            const QTextLine line = piece.text->layout.lineAt(piece.line);
            if (part.end <= line.textStart() || part.begin >= line.textStart() + line.textLength())
                continue;
            open(isArtifact ? kArtifact : part.element);
            drawPart(*piece.text, piece.line, part, origin + piece.position);
            if (part.isLink && !isArtifact)
                addLink(*piece.text, line, part, origin + piece.position);
        }
    }

    void paintPlate(const Plate& plate, const QPointF& origin)
    {
        const QRectF rect = plate.rect.translated(origin);
        open(plate.element);
        m_painter.save();
        m_painter.translate(rect.topLeft());
        m_painter.scale(plate.scale, plate.scale);
        plate.picture->paint(m_painter, rect.size() / plate.scale);
        m_painter.restore();
        if (m_log)
            m_log->plates.push_back({m_page, plate.element, rect});
    }

    void drawPart(const TextBlock& block, int number, const TextBlock::Part& part, const QPointF& baseline)
    {
        const QTextLine line = block.layout.lineAt(number);
        const int begin = qMax(part.begin, line.textStart());
        const int end = qMin(part.end, line.textStart() + line.textLength());
        m_painter.setPen(part.colour);
        const QPointF origin = baseline - QPointF(line.x(), line.y() + line.ascent());
        QGlyphRun last;
        for (const QGlyphRun& run : line.glyphRuns(begin, end - begin)) {
            m_painter.drawGlyphRun(origin, run);
            last = run;
        }
        const bool isWrapped = number + 1 < block.layout.lineCount();
        if (isWrapped && end == line.textStart() + line.textLength() && block.layout.text()[end - 1].isSpace())
            drawSpace(last, baseline + QPointF(line.naturalTextWidth(), 0));
    }

    /// Qt leaves out the space that a line ends with; without it the words would be one for a reader of the text.
    void drawSpace(const QGlyphRun& before, const QPointF& position)
    {
        QGlyphRun space;
        space.setRawFont(before.rawFont());
        space.setGlyphIndexes(before.rawFont().glyphIndexesForString(QStringLiteral(" ")));
        space.setPositions({QPointF()});
        m_painter.drawGlyphRun(position, space);
    }

    void addLink(const TextBlock& block, const QTextLine& line, const TextBlock::Part& part,
                 const QPointF& baseline)
    {
        const int begin = qMax(part.begin, line.textStart());
        int end = qMin(part.end, line.textStart() + line.textLength());
        const QString text = block.layout.text();
        while (end > begin && text[end - 1].isSpace())
            --end;
        const qreal left = baseline.x() + line.cursorToX(begin);
        const qreal right = baseline.x() + line.cursorToX(end);
        const QRectF area(left, baseline.y() - block.style.baseline, right - left, block.style.lineHeight);
        if (m_log)
            m_log->links.push_back({m_page, part.element, area});
        m_underlines.push_back(
            {QRectF(left, baseline.y() + 0.14 * block.style.font.pixelSize(), right - left, 3), part.underline});
    }

    void paintUnderlines()
    {
        for (const Box& line : m_underlines)
            m_painter.fillRect(line.rect, line.colour);
        m_underlines.clear();
    }

    QPainter& m_painter;
    const PdfStyle& m_style;
    const Document& m_document;
    PaintLog* m_log;
    TextStyle m_frameStyle;
    QFontMetricsF m_frameMetrics;
    /// Text of the frame, most of which stands on many pages, by what it says and its share.
    std::map<std::pair<QString, qreal>, TextPtr> m_frame;
    std::vector<Box> m_underlines;
    int m_page = 0;
    bool m_isOpen = false;
};

void prepare(QPdfWriter& writer, const Document& document, Paper paper)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(static_cast<int>(72 * kUnitsPerPoint));
    writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(document.title);
    writer.setCreator(document.creator);
}

} // namespace

QByteArray paintPages(const PagedReport& report, Paper paper, PaintLog& log,
                      const std::function<bool(int)>& pageDone)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, report.document(), paper);
    QPainter painter(&writer);
    PagePainter pagePainter(painter, report, &log);
    const int count = report.pageCount();
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            writer.newPage();
        pagePainter.paint(report.pages()[static_cast<std::size_t>(i)], i, count);
        if (!pageDone(i))
            return {};
    }
    painter.end();
    return bytes;
}

void paintPage(QPainter& painter, const PagedReport& report, int page)
{
    PagePainter(painter, report, nullptr)
        .paint(report.pages()[static_cast<std::size_t>(page)], page, report.pageCount());
}

} // namespace napi::report
