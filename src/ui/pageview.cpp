// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/pageview.h"

#include "ui/foldfade.h"
#include "ui/linklabel.h"
#include "ui/widetable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace napi::ui {
namespace {

using paint::space;
using paint::Type;

/// Widths in average letters, which are wider than those of a text: of the text, of the key facts beside it, and
/// the least one of a page whose table has its columns beside each other.
constexpr int kWidest = 64;
constexpr int kWidestSide = 62;
constexpr int kLeastBeside = 85;
/// A line of many short links has more letters in the same width.
constexpr int kWidestContents = 58;

int em(int count) { return QFontMetrics(QApplication::font()).averageCharWidth() * count; }

constexpr std::size_t kFewFigures = 4;

void addFigures(QVBoxLayout* layout, const report::RecordPage& page, const PageWidgets& widgets)
{
    if (page.figures.empty())
        return;
    layout->addSpacing(space(3));
    layout->addWidget(widgets.heading(page.figuresHeading));
    layout->addWidget(widgets.tiles(page.figures));
}

bool hasWideTable(const report::RecordPage& page)
{
    return std::ranges::any_of(page.sections,
                               [](const report::Section& section) { return report::isWide(section.table); });
}

QWidget* paragraphs(const std::vector<report::Line>& lines, const PageWidgets& widgets)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    for (const auto& line : lines)
        layout->addWidget(widgets.line(line, Type::Reading));
    return box;
}

/// What stands before the number of a section in the target of a link to it.
const QString kSectionTarget = QStringLiteral("section:");
/// With fewer parts a page is seen at a glance, if they are no long lists.
constexpr int kLeastContents = 4;
constexpr std::size_t kLongLists = 20;

bool needsContents(const report::RecordPage& page, const QStringList& titles)
{
    std::size_t items = 0;
    for (const auto& section : page.sections)
        items += section.items.size();
    return titles.size() >= kLeastContents || (titles.size() > 1 && items >= kLongLists);
}

bool areFiguresFirst(const report::RecordPage& page) { return page.figures.size() <= kFewFigures; }

/// "Figures (3)"; the number stays with the words.
QString counted(const QString& title, std::size_t count)
{
    return QStringLiteral("%1\u00A0(%2)").arg(title).arg(count);
}

/// The headings of the main column, in their order, lists with the number of their entries.
QStringList sectionTitles(const report::RecordPage& page)
{
    QStringList titles;
    for (const auto& section : page.sections)
        titles << (!section.items.empty() ? counted(section.heading, section.items.size()) : section.heading);
    if (!page.figures.empty())
        titles.insert(areFiguresFirst(page) ? 0 : titles.size(), counted(page.figuresHeading, page.figures.size()));
    if (!page.sources.empty())
        titles << counted(page.sourcesHeading, page.sources.size());
    return titles;
}

/// A line of links to the parts of the page. A number stays with what it counts.
QLabel* contents(const QStringList& titles, const PageWidgets& widgets)
{
    report::Line line{{PageView::tr("On this page:") + QLatin1Char(' '), {}, {}, false}};
    for (int i = 0; i < titles.size(); ++i) {
        if (i > 0)
            line.push_back({QStringLiteral("\u00A0\u00B7 "), {}, {}, false});
        line.push_back({QString(titles[i]).replace(QStringLiteral(". "), QStringLiteral(".\u00A0")),
                        {},
                        kSectionTarget + QString::number(i),
                        false});
    }
    auto* label = widgets.line(line);
    label->setObjectName(QStringLiteral("contents"));
    return label;
}

const QString kPlainKey = QStringLiteral("page/plainLanguage");

} // namespace

PageView::PageView(QWidget* parent) : QScrollArea(parent), m_found(this), m_fade(new FoldFade(*this))
{
    setObjectName(QStringLiteral("detailView"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Details"));
    m_isPlain = QSettings().value(kPlainKey, false).toBool();
}

void PageView::showPage(const report::RecordPage& page, const paint::Theme& theme, const LinkHandler& handler,
                        const report::MarkedTexts& marked, bool isReturn)
{
    const auto follow = [this, handler](const QString& target) {
        if (target.startsWith(kSectionTarget))
            showSection(target.mid(kSectionTarget.size()).toInt());
        else
            handler(target);
    };
    const PageWidgets widgets(theme, follow, marked);
    const bool hadKeyboard = hasFocus() || (widget() && widget()->isAncestorOf(window()->focusWidget()));
    if (m_shown)
        m_places[*m_shown] = place();
    const Place there = m_shown == page.link || isReturn ? m_places[page.link] : Place{};
    m_shown = page.link;
    m_isWide = hasWideTable(page);
    m_hasFacts = !page.facts.empty();
    // A child from the start: a widget that changes its parent is styled anew with everything in it.
    auto* content = new QWidget(viewport());
    content->setObjectName(QStringLiteral("page"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space(8), space(6), space(8), space(6));
    layout->setSpacing(space(2));
    addHead(layout, page, widgets);
    m_body = new QWidget(content);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space(10));
    m_side = sideColumn(page, widgets);
    m_main = mainColumn(page, widgets);
    // The keyboard goes through children in the order in which they came: key facts before sources.
    m_side->setParent(m_body);
    m_main->setParent(m_body);
    m_columns->addWidget(m_main, 3);
    m_columns->addWidget(m_side, 2);
    m_columns->addStretch(0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_body, 1);
    row->addStretch(0);
    layout->addLayout(row);
    layout->addStretch();
    setWidget(content);
    chainTabOrder(this);
    arrangeColumns();
    restore(there, hadKeyboard);
    m_fade->setTheme(theme);
    m_found.collect({content->findChildren<QLabel*>(Qt::FindDirectChildrenOnly), m_main->findChildren<QLabel*>(),
                     m_side->findChildren<QLabel*>()},
                    theme);
}

PageView::Place PageView::place() const
{
    Place place{verticalScrollBar()->value(), -1, -1};
    const auto texts = widget() ? widget()->findChildren<LinkLabel*>() : QList<LinkLabel*>{};
    for (int i = 0; i < texts.size() && place.link < 0; ++i)
        if (place.link = texts[i]->focusedLink(); place.link >= 0)
            place.text = i;
    return place;
}

void PageView::restore(const Place& place, bool hasKeyboard)
{
    const auto texts = widget()->findChildren<LinkLabel*>();
    if (hasKeyboard && place.link >= 0 && place.text < texts.size())
        texts[place.text]->focusLink(place.link);
    // The link that was followed has gone with its page.
    else if (hasKeyboard)
        setFocus(Qt::OtherFocusReason);
    if (place.scroll > 0)
        widget()->adjustSize();
    verticalScrollBar()->setValue(place.scroll);
}

void PageView::addHead(QVBoxLayout* layout, const report::RecordPage& page, const PageWidgets& widgets)
{
    auto* breadcrumb = widgets.line(page.breadcrumb);
    breadcrumb->setObjectName(QStringLiteral("breadcrumb"));
    layout->addWidget(breadcrumb);
    auto* head = new QHBoxLayout;
    head->setSpacing(space(4));
    // Also without a phase, so that the title stands in the same place on every page.
    const auto& theme = widgets.theme();
    head->addWidget(new PhaseEdge(
        page.phase.isEmpty() ? theme.colour(paint::Role::Line) : theme.phase(page.phase.toStdString()).strong, 5));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space(2));
    auto* title = widgets.heading(page.title.text, Type::Title);
    title->setObjectName(QStringLiteral("pageTitle"));
    texts->addWidget(title);
    if (!page.subtitle.isEmpty())
        texts->addWidget(widgets.text(page.subtitle, Type::Reading, true));
    if (!page.badges.empty())
        texts->addWidget(widgets.badges(page.badges));
    head->addLayout(texts, 1);
    layout->addLayout(head);
    layout->addSpacing(space(2));
}

/// The summary; where there is one in plain language too, with a switch between both.
QWidget* PageView::summary(const report::RecordPage& page, const PageWidgets& widgets)
{
    m_official = paragraphs(page.summary, widgets);
    m_plain = nullptr;
    if (page.plain.empty())
        return m_official;
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    auto* button = new QPushButton(page.plainHeading);
    button->setObjectName(QStringLiteral("plainLanguage"));
    button->setCheckable(true);
    button->setChecked(m_isPlain);
    connect(button, &QPushButton::toggled, this, &PageView::setPlainLanguage);
    layout->addWidget(button, 0, Qt::AlignLeft);
    m_plain = paragraphs(page.plain, widgets);
    m_plain->layout()->addWidget(widgets.text(page.plainNote, Type::Caption, true));
    layout->addWidget(m_official);
    layout->addWidget(m_plain);
    setPlainLanguage(m_isPlain);
    return box;
}

void PageView::setPlainLanguage(bool isPlain)
{
    m_isPlain = isPlain;
    QSettings().setValue(kPlainKey, isPlain);
    if (!m_plain)
        return;
    m_official->setVisible(!isPlain);
    m_plain->setVisible(isPlain);
}

QWidget* PageView::mainColumn(const report::RecordPage& page, const PageWidgets& widgets)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    addText(*layout, summary(page, widgets), kWidest);
    if (const auto headings = sectionTitles(page); needsContents(page, headings))
        addText(*layout, contents(headings, widgets), kWidestContents);
    // A few figures say what the record is; many of them would hide it.
    const bool figuresFirst = areFiguresFirst(page);
    if (figuresFirst)
        addFigures(layout, page, widgets);
    for (const auto& section : page.sections)
        addSection(*layout, section, widgets);
    if (!figuresFirst)
        addFigures(layout, page, widgets);
    if (!page.sources.empty()) {
        layout->addSpacing(space(3));
        layout->addWidget(widgets.heading(page.sourcesHeading));
        for (const auto& source : page.sources)
            addText(*layout, widgets.source(source), kWidest);
    }
    layout->addStretch();
    return column;
}

void PageView::showSection(int number)
{
    const auto headings = m_main->findChildren<QLabel*>(QStringLiteral("heading"));
    if (number < headings.size())
        showHeading(*this, *headings[number]);
}

/// Beside a wide table texts keep the width of a column of text.
void PageView::addText(QVBoxLayout& layout, QWidget* widget, int most) const
{
    if (!m_isWide && most == kWidest) {
        layout.addWidget(widget);
        return;
    }
    // A column asks how high a text is in its own width, even if the text is narrower; a row asks right.
    widget->setMaximumWidth(em(most));
    auto* row = new QHBoxLayout;
    row->addWidget(widget, 1);
    row->addStretch(0);
    layout.addLayout(row);
}

void PageView::addSection(QVBoxLayout& layout, const report::Section& section, const PageWidgets& widgets) const
{
    layout.addSpacing(space(3));
    layout.addWidget(widgets.heading(section.heading));
    for (const auto& paragraph : section.paragraphs)
        addText(layout, widgets.line(paragraph), kWidest);
    if (!section.table.rows.empty())
        layout.addWidget(widgets.table(section.table));
    for (const auto& item : section.items)
        addText(layout, widgets.item(item), kWidest);
}

QWidget* PageView::sideColumn(const report::RecordPage& page, const PageWidgets& widgets) const
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    if (m_hasFacts)
        layout->addWidget(widgets.facts(page.facts));
    layout->addWidget(widgets.rule());
    layout->addWidget(widgets.text(page.statusNote, Type::Caption, true));
    layout->addStretch();
    return column;
}

void PageView::arrangeColumns()
{
    if (!m_columns)
        return;
    // Text columns stay between 45 and 90 characters; two of them need about 120.
    const bool wide = viewport()->width() > em(120) && !m_isWide && m_hasFacts;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_isWide) {
        const bool isStacked = viewport()->width() < em(kLeastBeside);
        for (auto* widget : {m_main, m_side, m_body})
            widget->setMaximumWidth(em(isStacked ? kWidest : kWidest + kWidestSide));
        for (auto* table : m_main->findChildren<WideTable*>())
            table->setStacked(isStacked);
        return;
    }
    m_main->setMaximumWidth(em(kWidest));
    m_side->setMaximumWidth(em(wide ? kWidestSide : kWidest));
    // Texts ask how high they are in the width of the whole, so that is theirs.
    m_body->setMaximumWidth(wide ? em(kWidest + kWidestSide) + m_columns->spacing() : em(kWidest));
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrangeColumns();
}

} // namespace napi::ui
