// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/screenchecks.h"

#include "ui/widetable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTextLayout>
#include <QTextTable>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace napi::test {
namespace {

/// A text of fewer characters is no paragraph.
constexpr int kParagraph = 200;
constexpr int kMostInLine = 90;
constexpr double kReadable = 4.5;
/// The side of a square of one colour that is no edge of a letter.
constexpr int kFlat = 6;

QString plain(const QLabel& label)
{
    return label.textFormat() == Qt::PlainText || !Qt::mightBeRichText(label.text())
               ? label.text()
               : QTextDocumentFragment::fromHtml(label.text()).toPlainText();
}

QString describe(const QWidget& widget, const QString& text = {})
{
    return QStringLiteral("%1 %2 \"%3\" %4x%5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(50))
        .arg(widget.width())
        .arg(widget.height());
}

/// All visible widgets of a kind in a window, not those in windows of their own.
template <typename Widget>
QList<Widget*> visible(const QWidget& window)
{
    QList<Widget*> found;
    for (auto* widget : window.findChildren<Widget*>())
        if (widget->isVisible() && widget->window() == &window)
            found << widget;
    return found;
}

bool isCut(const QLabel& label)
{
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
    const int room = label.contentsRect().width() - 2 * label.margin();
    return label.heightForWidth(label.width()) > label.height() ||
           paint::longestWord(plain(label), label.font()) > room + 1;
}

/// An icon alone has its text for screen readers.
bool showsText(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool isIcon = tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    return !button.text().isEmpty() && !isIcon;
}

bool isCut(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width();
}

QStringList cutTabs(const QTabBar& bar)
{
    QStringList cut;
    for (int tab = 0; tab < bar.count(); ++tab)
        if (!bar.rect().contains(bar.tabRect(tab)) ||
            bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) > bar.tabRect(tab).width())
            cut << describe(bar, bar.tabText(tab));
    return cut;
}

QStringList cutHeadings(const QHeaderView& header)
{
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = header.model()->headerData(section, header.orientation()).toString();
        const bool isAcross = header.orientation() == Qt::Horizontal;
        const QSize room = isAcross ? QSize(header.sectionSize(section), header.height())
                                    : QSize(header.width(), header.sectionSize(section));
        const auto font = header.model()->headerData(section, header.orientation(), Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : header.font());
        const bool wraps = (header.defaultAlignment().toInt() & Qt::TextWordWrap) != 0;
        const QRect needed = metrics.boundingRect(QRect(0, 0, room.width(), 100000),
                                                  wraps ? Qt::TextWordWrap : Qt::TextSingleLine, text);
        if (needed.width() > room.width() || needed.height() > room.height())
            cut << describe(header, text);
    }
    return cut;
}

/// The characters in a full line of a paragraph.
int charactersInLine(const QTextLayout& layout)
{
    const int full = layout.lineCount() - 1;
    return full < 1 ? 0 : layout.lineAt(full).textStart() / full;
}

int charactersInLine(const QLabel& label)
{
    QTextLayout layout(plain(label).replace(QLatin1Char('\n'), QChar::LineSeparator), label.font());
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(label.contentsRect().width());
    layout.endLayout();
    return charactersInLine(layout);
}

/// The places of what a layout holds and shows.
QList<std::pair<QRect, QString>> places(const QLayout& layout)
{
    QList<std::pair<QRect, QString>> found;
    for (int number = 0; number < layout.count(); ++number) {
        auto* item = layout.itemAt(number);
        const auto* widget = item->widget();
        if (item->isEmpty() || item->spacerItem() || (widget && !widget->isVisible()))
            continue;
        found << std::pair(item->geometry(), widget ? describe(*widget) : QStringLiteral("a layout"));
    }
    return found;
}

bool isScrolled(const QWidget& widget)
{
    const auto* area =
        widget.parentWidget() ? qobject_cast<QAbstractScrollArea*>(widget.parentWidget()->parent()) : nullptr;
    return area && area->viewport() == widget.parentWidget();
}

QSet<QRgb> coloursOf(const paint::Theme& theme)
{
    QSet<QRgb> colours;
    for (std::size_t role = 0; role < paint::kRoleCount; ++role)
        colours << theme.colour(static_cast<paint::Role>(role)).rgb();
    for (const char* phase : {"I", "II", "III", "IV", "V", ""})
        colours << theme.phase(phase).strong.rgb() << theme.phase(phase).tint.rgb();
    return colours;
}

/// Qt shades selected rows and buttons with the focus a little.
bool isKnown(const QSet<QRgb>& colours, QRgb colour)
{
    constexpr int kShade = 12;
    return std::ranges::any_of(colours, [&](QRgb known) {
        return std::abs(qRed(known) - qRed(colour)) <= kShade &&
               std::abs(qGreen(known) - qGreen(colour)) <= kShade &&
               std::abs(qBlue(known) - qBlue(colour)) <= kShade;
    });
}

bool isFlat(const QImage& image, int x, int y)
{
    const QRgb colour = image.pixel(x, y);
    for (int dy = 0; dy < kFlat; ++dy)
        for (int dx = 0; dx < kFlat; ++dx)
            if (image.pixel(x + dx, y + dy) != colour)
                return false;
    return true;
}

} // namespace

QWidget* ScreenChecks::surfaceOf(QWidget* widget) const
{
    for (; widget != &m_window; widget = widget->parentWidget()) {
        const auto* area =
            widget->parentWidget() ? qobject_cast<QScrollArea*>(widget->parentWidget()->parent()) : nullptr;
        if (area && area->widget() == widget)
            break;
    }
    return widget;
}

const QImage& ScreenChecks::picture(QWidget* surface)
{
    auto& image = m_pictures[surface];
    if (image.isNull())
        image = surface->grab().toImage().convertToFormat(QImage::Format_RGB32);
    return image;
}

QStringList ScreenChecks::cutTexts() const
{
    QStringList cut;
    for (const auto* label : visible<QLabel>(m_window))
        if (!label->text().isEmpty() && isCut(*label))
            cut << describe(*label, plain(*label));
    for (const auto* button : visible<QAbstractButton>(m_window))
        if (showsText(*button) && button->sizeHint().width() > button->width())
            cut << describe(*button, button->text());
    for (const auto* box : visible<QComboBox>(m_window))
        if (isCut(*box))
            cut << describe(*box, box->currentText());
    for (const auto* bar : visible<QTabBar>(m_window))
        cut << cutTabs(*bar);
    for (const auto* header : visible<QHeaderView>(m_window))
        cut << cutHeadings(*header);
    return cut;
}

QStringList ScreenChecks::outsiders() const
{
    QStringList outside;
    for (const auto* widget : visible<QWidget>(m_window)) {
        const auto* parent = widget->parentWidget();
        // A handle is wider than its line, so that a mouse finds it.
        if (widget == &m_window || qobject_cast<const QSplitterHandle*>(widget))
            continue;
        const QRect room = parent->rect();
        const QRect place = widget->geometry();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parent());
        if (isScrolled(*widget) ? area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                                      qobject_cast<const QScrollArea*>(area) && place.width() > room.width()
                                : !room.contains(place))
            outside << describe(*widget) + QStringLiteral(" in ") + describe(*parent);
    }
    return outside;
}

QStringList ScreenChecks::overlaps() const
{
    QStringList covered;
    for (const auto* layout : m_window.findChildren<QLayout*>()) {
        const auto* owner = layout->parentWidget();
        if (!owner || !owner->isVisible() || owner->window() != &m_window ||
            qobject_cast<const QStackedLayout*>(layout))
            continue;
        const auto items = places(*layout);
        for (qsizetype a = 0; a < items.size(); ++a)
            for (qsizetype b = a + 1; b < items.size(); ++b)
                if (items[a].first.intersects(items[b].first))
                    covered << items[a].second + QStringLiteral(" and ") + items[b].second;
    }
    return covered;
}

QStringList ScreenChecks::badColumns(int fewest) const
{
    QStringList bad;
    const auto isBad = [fewest](int characters) {
        return characters != 0 && (characters < fewest || characters > kMostInLine);
    };
    for (const auto* edit : visible<QTextEdit>(m_window)) {
        // Texts are laid out as far as they have been seen.
        (void)edit->document()->documentLayout()->blockBoundingRect(edit->document()->lastBlock());
        for (auto block = edit->document()->begin(); block.isValid(); block = block.next())
            if (const int characters = charactersInLine(*block.layout());
                block.length() > kParagraph && !QTextCursor(block).currentTable() && isBad(characters))
                bad << QStringLiteral("%1 characters: %2").arg(characters).arg(describe(*edit, block.text()));
    }
    for (const auto* label : visible<QLabel>(m_window)) {
        if (!label->wordWrap() || plain(*label).size() < kParagraph)
            continue;
        const int characters = charactersInLine(*label);
        const auto* table = qobject_cast<ui::WideTable*>(label->parentWidget());
        const bool isCell = table && !table->isStacked() && characters <= kMostInLine;
        if (isBad(characters) && !isCell)
            bad << QStringLiteral("%1 characters: %2").arg(characters).arg(describe(*label, plain(*label)));
    }
    return bad;
}

/// Between the darkest and the lightest of what is painted in a part of a widget.
double ScreenChecks::inkContrast(QWidget* widget, const QRect& area)
{
    auto* surface = surfaceOf(widget);
    const QImage& image = picture(surface);
    const QRect seen = QRect(widget->mapTo(surface, area.topLeft()), area.size()) & image.rect();
    QRgb darkest = qRgb(255, 255, 255);
    QRgb lightest = qRgb(0, 0, 0);
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = seen.left(); x <= seen.right(); ++x) {
            darkest = qGray(line[x]) < qGray(darkest) ? line[x] : darkest;
            lightest = qGray(line[x]) > qGray(lightest) ? line[x] : lightest;
        }
    }
    return seen.isEmpty() ? 21.0 : paint::contrast(QColor(darkest), QColor(lightest));
}

QStringList ScreenChecks::faintTexts()
{
    constexpr int kBorder = 4;
    QStringList faint;
    const auto check = [&](QWidget* widget, const QRect& area, const QString& text) {
        if (!text.trimmed().isEmpty() && area.isValid() && inkContrast(widget, area) < kReadable)
            faint << QStringLiteral("%1: %2").arg(inkContrast(widget, area)).arg(describe(*widget, text));
    };
    for (auto* label : visible<QLabel>(m_window))
        check(label, label->contentsRect(), plain(*label));
    for (auto* button : visible<QAbstractButton>(m_window))
        if (button->isEnabled())
            check(button, button->rect().adjusted(kBorder, kBorder, -kBorder, -kBorder), button->text());
    for (auto* view : visible<QAbstractItemView>(m_window))
        if (!qobject_cast<QHeaderView*>(view))
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const auto index = view->model()->index(row, 0);
                const QRect place = view->visualRect(index) & view->viewport()->rect();
                if (place == view->visualRect(index))
                    check(view->viewport(), place.adjusted(kBorder, 2, -kBorder, -2), index.data().toString());
            }
    return faint;
}

QStringList ScreenChecks::emptyPanes()
{
    QStringList empty;
    for (auto* area : visible<QAbstractScrollArea>(m_window)) {
        if (qobject_cast<QHeaderView*>(area))
            continue;
        auto* surface = surfaceOf(area->viewport());
        const QRect place(area->viewport()->mapTo(surface, QPoint()), area->viewport()->size());
        const QImage part = picture(surface).copy(place.adjusted(8, 8, -8, -8));
        QSet<QRgb> colours;
        for (int y = 0; y < part.height() && colours.size() < 3; ++y)
            for (int x = 0; x < part.width(); ++x)
                colours << part.pixel(x, y);
        if (colours.size() < 3)
            empty << describe(*area, area->accessibleName());
    }
    return empty;
}

QStringList ScreenChecks::strangeColours(const paint::Theme& theme)
{
    const auto known = coloursOf(theme);
    QHash<QRgb, QPoint> strange;
    const QImage& image = picture(&m_window);
    for (int y = 0; y + kFlat <= image.height(); y += kFlat)
        for (int x = 0; x + kFlat <= image.width(); x += kFlat)
            if (!isKnown(known, image.pixel(x, y)) && isFlat(image, x, y))
                strange.insert(image.pixel(x, y), {x, y});
    QStringList names;
    for (auto place = strange.cbegin(); place != strange.cend(); ++place)
        names << QStringLiteral("%1 at %2, %3").arg(QColor(place.key()).name()).arg(place->x()).arg(place->y());
    return names;
}

} // namespace napi::test
