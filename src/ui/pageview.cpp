// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/pageview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

namespace napi::ui {
namespace {

using paint::space;
using paint::Type;

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

void addSection(QVBoxLayout* layout, const report::Section& section, const PageWidgets& widgets)
{
    layout->addSpacing(space(3));
    layout->addWidget(widgets.heading(section.heading));
    for (const auto& paragraph : section.paragraphs)
        layout->addWidget(widgets.line(paragraph));
    if (!section.table.rows.empty())
        layout->addWidget(widgets.table(section.table));
    for (const auto& item : section.items)
        layout->addWidget(widgets.item(item));
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

const QString kPlainKey = QStringLiteral("page/plainLanguage");

} // namespace

PageView::PageView(QWidget* parent) : QScrollArea(parent), m_found(this)
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
    const PageWidgets widgets(theme, handler, marked);
    const bool hadKeyboard = widget() && widget()->isAncestorOf(window()->focusWidget());
    if (m_shown)
        m_places[*m_shown] = verticalScrollBar()->value();
    const int place = m_shown == page.link || isReturn ? m_places[page.link] : 0;
    m_shown = page.link;
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
    // The link that was followed has gone with its page.
    if (hadKeyboard)
        setFocus(Qt::OtherFocusReason);
    chainTabOrder(this);
    arrangeColumns();
    if (place > 0)
        content->adjustSize();
    verticalScrollBar()->setValue(place);
    m_found.collect({content->findChildren<QLabel*>(Qt::FindDirectChildrenOnly), m_main->findChildren<QLabel*>(),
                     m_side->findChildren<QLabel*>()},
                    theme);
}

void PageView::addHead(QVBoxLayout* layout, const report::RecordPage& page, const PageWidgets& widgets)
{
    auto* breadcrumb = widgets.line(page.breadcrumb);
    breadcrumb->setObjectName(QStringLiteral("breadcrumb"));
    layout->addWidget(breadcrumb);
    auto* head = new QHBoxLayout;
    head->setSpacing(space(4));
    if (!page.phase.isEmpty())
        head->addWidget(new PhaseEdge(widgets.theme().phase(page.phase.toStdString()).strong, 5));
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
    layout->addWidget(summary(page, widgets));
    // A few figures say what the record is; many of them would hide it.
    const bool figuresFirst = page.figures.size() <= kFewFigures;
    if (figuresFirst)
        addFigures(layout, page, widgets);
    for (const auto& section : page.sections)
        addSection(layout, section, widgets);
    if (!figuresFirst)
        addFigures(layout, page, widgets);
    if (!page.sources.empty()) {
        layout->addSpacing(space(3));
        layout->addWidget(widgets.heading(page.sourcesHeading));
        for (const auto& source : page.sources)
            layout->addWidget(widgets.source(source));
    }
    layout->addStretch();
    return column;
}

QWidget* PageView::sideColumn(const report::RecordPage& page, const PageWidgets& widgets) const
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
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
    const bool wide = viewport()->width() > em(120);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // An average letter of a text is narrower than that of the font.
    constexpr int kWidest = 65;
    constexpr int kWidestSide = 62;
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
