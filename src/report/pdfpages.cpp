// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfflow.h"

namespace napi::report {
namespace {

/// Sums of lengths are not exact.
constexpr qreal kTolerance = 0.5;

class Paginator {
public:
    Paginator(const Strips& strips, const PdfStyle& style) : m_strips(strips), m_style(style) {}

    std::vector<Page> run()
    {
        for (std::size_t begin = 0; begin < m_strips.size();) {
            const std::size_t end = partEnd(begin);
            placeWhole(begin, end);
            begin = end;
        }
        return std::move(m_pages);
    }

private:
    /// Up to the next strip that begins a page in any case.
    std::size_t partEnd(std::size_t begin) const
    {
        std::size_t end = begin + 1;
        while (end < m_strips.size() && !(m_strips[end].opensPage && !m_strips[end - 1].keepWithNext))
            ++end;
        return end;
    }

    /// A part that would leave a few lines on its last page is set a little closer.
    void placeWhole(std::size_t begin, std::size_t end)
    {
        const std::vector<Page> before = m_pages;
        const QString record = m_record;
        for (const qreal squeeze : {1.0, 0.93, 0.86, 0.8}) {
            m_pages = before;
            m_record = record;
            m_squeeze = squeeze;
            placePart(begin, end);
            if (!endsInStub(before.size()))
                return;
        }
        m_pages = before;
        m_record = record;
        m_squeeze = 1;
        placePart(begin, end);
    }

    void placePart(std::size_t begin, std::size_t end)
    {
        while (begin < end) {
            const std::size_t next = groupEnd(begin);
            if (m_strips[begin].opensPage || m_pages.empty() || !fits(begin, next))
                openPage(m_strips[begin]);
            for (; begin < next; ++begin)
                place(m_strips[begin]);
        }
    }

    bool endsInStub(std::size_t before) const
    {
        constexpr qreal kStub = 0.15;
        const qreal filled = (m_y - m_style.top()) / (m_style.bottom() - m_style.top());
        return m_pages.size() > before + 1 && filled < kStub;
    }

    qreal space(const Strip& strip) const { return m_squeeze * strip.before; }

    std::size_t groupEnd(std::size_t begin) const
    {
        std::size_t end = begin;
        while (end + 1 < m_strips.size() && m_strips[end].keepWithNext)
            ++end;
        return end + 1;
    }

    bool isPageEmpty() const { return m_pages.back().strips.empty(); }

    bool fits(std::size_t begin, std::size_t end) const
    {
        qreal y = m_y;
        for (std::size_t i = begin; i < end; ++i)
            y += m_strips[i].height + (i == begin && isPageEmpty() ? 0 : space(m_strips[i]));
        return y <= m_style.bottom() + kTolerance;
    }

    void openPage(const Strip& first)
    {
        Page page;
        if (!m_pages.empty() && !first.isOpener) {
            page.phase = m_pages.back().phase;
            page.part = m_pages.back().part;
            page.record = first.record.isEmpty() ? m_record : first.record;
        }
        page.hasHead = !first.isOpener;
        m_pages.push_back(page);
        m_y = m_style.top();
        if (first.header)
            add(*first.header, true);
    }

    void place(const Strip& strip)
    {
        const qreal needed = strip.height + (isPageEmpty() ? 0 : space(strip));
        if (!isPageEmpty() && m_y + needed > m_style.bottom() + kTolerance)
            openPage(strip);
        if (strip.isOpener || !strip.part.isEmpty()) {
            m_pages.back().phase = strip.phase;
            m_pages.back().part = strip.part;
            m_pages.back().record.clear();
            m_record.clear();
        }
        if (!strip.record.isEmpty())
            nameRecord(strip.record);
        add(strip, false);
    }

    void nameRecord(const QString& record)
    {
        m_record = record;
        if (m_pages.back().record.isEmpty())
            m_pages.back().record = record;
    }

    void add(const Strip& strip, bool isArtifact)
    {
        if (!isPageEmpty())
            m_y += space(strip);
        m_pages.back().strips.push_back({&strip, m_y, isArtifact});
        m_y += strip.height;
    }

    const Strips& m_strips;
    const PdfStyle& m_style;
    std::vector<Page> m_pages;
    qreal m_y = 0;
    QString m_record;
    /// Share of the space between strips that is kept.
    qreal m_squeeze = 1;
};

} // namespace

std::vector<Page> paginate(const Strips& strips, const PdfStyle& style) { return Paginator(strips, style).run(); }

std::vector<PlacedMark> placedMarks(const std::vector<Page>& pages)
{
    std::vector<PlacedMark> placed;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const PlacedStrip& strip : pages[page].strips)
            if (!strip.isArtifact)
                for (const Mark& mark : strip.strip->marks)
                    placed.push_back({mark, static_cast<int>(page), strip.y});
    return placed;
}

} // namespace napi::report
