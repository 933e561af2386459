// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/filterpanel.h"

#include "models/roles.h"
#include "ui/accessiblerows.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace napi::ui {
namespace {

using paint::Role;
using paint::space;

bool isValue(const QModelIndex& index) { return index.flags().testFlag(Qt::ItemIsUserCheckable); }

Qt::CheckState stateOf(const QModelIndex& index)
{
    return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
}

void toggle(QAbstractItemModel* model, const QModelIndex& index)
{
    model->setData(index, stateOf(index) == Qt::Unchecked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

/// The first and last year of the records that have one.
core::YearSpan yearsOf(const core::Plan& plan)
{
    core::YearSpan span{9999, 0};
    for (const auto& entry : plan.entries())
        for (const auto& date : {entry.start, entry.end})
            if (date) {
                span.first = std::min(span.first, date->year());
                span.last = std::max(span.last, date->year());
            }
    return span;
}

} // namespace

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, QFontMetrics(option.font).height() + space(2)};
}

void FacetDelegate::paintBox(QPainter* painter, const QRect& box, Qt::CheckState state) const
{
    const bool isOn = state != Qt::Unchecked;
    const QColor ink = m_theme->colour(state == Qt::PartiallyChecked ? Role::Warning : Role::Accent);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn ? ink : m_theme->colour(Role::Muted), 1.2));
    painter->setBrush(isOn ? ink : m_theme->colour(Role::Panel));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(QPen(m_theme->colour(Role::Panel), qMax(1.6, box.width() / 9.0), Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    const QRectF inner =
        QRectF(box).adjusted(box.width() * 0.26, box.height() * 0.26, -box.width() * 0.26, -box.height() * 0.26);
    if (state == Qt::PartiallyChecked)
        painter->drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
    else if (state == Qt::Checked)
        painter->drawPolyline(QPolygonF({{inner.left(), inner.center().y()},
                                         {inner.left() + inner.width() * 0.38, inner.bottom()},
                                         {inner.right(), inner.top()}}));
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_MouseOver) || isCurrent)
        painter->fillRect(option.rect, m_theme->colour(isCurrent ? Role::Selected : Role::Side));
    if (isCurrent) {
        painter->setPen(QPen(m_theme->colour(Role::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QFontMetrics metrics(option.font);
    QRect rect = option.rect.adjusted(space(1), 0, -space(3), 0);
    const auto count = index.data(models::CountRole);
    const bool hasState = isValue(index);
    QFont font = option.font;
    if (hasState) {
        const int side = metrics.height() * 3 / 4;
        const QRect box(rect.left(), rect.center().y() - side / 2, side, side);
        paintBox(painter, box, stateOf(index));
        rect.setLeft(box.right() + space(2));
        const QString text = QString::number(count.toInt());
        painter->setPen(m_theme->colour(Role::Muted));
        painter->setFont(font);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
        rect.setRight(rect.right() - metrics.horizontalAdvance(text) - space(2));
        font.setStrikeOut(stateOf(index) == Qt::PartiallyChecked);
    } else if (!index.parent().isValid()) {
        font.setWeight(QFont::DemiBold);
    }
    const bool isGrey = hasState ? count.toInt() == 0 && stateOf(index) == Qt::Unchecked : index.parent().isValid();
    painter->setFont(font);
    painter->setPen(m_theme->colour(isGrey ? Role::Muted : Role::Text));
    const QString title = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (const QString chosen = index.data(models::SnippetRole).toString(); !chosen.isEmpty()) {
        rect.setLeft(rect.left() + QFontMetrics(font).horizontalAdvance(title) + space(3));
        painter->setFont(option.font);
        painter->setPen(m_theme->colour(Role::Accent));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                          metrics.elidedText(chosen, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

bool FacetDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (!isValue(index))
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
            return false;
        toggle(model, index);
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Select) {
            toggle(model, index);
            return true;
        }
    }
    return false;
}

FilterPanel::FilterPanel(models::SelectionHub& hub, models::FacetModel& facets, const models::HitListModel& hits,
                         QWidget* parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_facets(facets)
    , m_hits(hits)
    , m_tree(new QTreeView)
    , m_delegate(new FacetDelegate(this))
    , m_results(new QPushButton)
{
    buildTree();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* note = new QLabel(tr("The numbers count records of every kind, not measures alone"));
    note->setObjectName(QStringLiteral("countNote"));
    note->setProperty("look", QStringLiteral("muted"));
    note->setWordWrap(true);
    note->setContentsMargins(space(3), space(2), space(3), space(2));
    layout->addWidget(note);
    layout->addWidget(m_tree, 1);
    auto* rule = new QFrame;
    rule->setProperty("look", QStringLiteral("rule"));
    layout->addWidget(rule);
    layout->addWidget(buildYears());
    m_facets.setLive(false);
    connect(&hub, &models::SelectionHub::queryChanged, this, &FilterPanel::adoptYears);
    connect(&hits, &models::HitListModel::answered, this, &FilterPanel::updateButton);
    updateButton();
}

void FilterPanel::buildTree()
{
    m_tree->setObjectName(QStringLiteral("facetTree"));
    m_tree->setAccessibleName(tr("Filters"));
    m_tree->setModel(&m_facets);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    // What is chosen is ticked.
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setIndentation(space(4));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // A click on a heading opens and closes it, not only one on its arrow.
    m_tree->setExpandsOnDoubleClick(false);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!isValue(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    m_tree->installEventFilter(this);
    new AccessibleRows(*m_tree, [this](const QModelIndex& index) {
        if (isValue(index))
            toggle(&m_facets, index);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    // The short ones; so all headings are in sight.
    for (const auto key : {core::FacetKey::Phase, core::FacetKey::Basis})
        m_tree->setExpanded(m_facets.indexOf(key), true);
}

QWidget* FilterPanel::buildYears()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(space(3), space(2), space(3), space(3));
    layout->setSpacing(space(2));
    const auto all = yearsOf(m_hub.plan());
    const auto field = [&](const QString& name, int year) {
        auto* edit = new QLineEdit;
        edit->setAccessibleName(name);
        edit->setPlaceholderText(QString::number(year));
        edit->setMaxLength(4);
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 8);
        // An empty field is valid too, or assistive technology could not empty it.
        edit->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{0,4}")), edit));
        connect(edit, &QLineEdit::editingFinished, this, &FilterPanel::applyYears);
        // Not only what is typed: assistive technology sets the text.
        connect(edit, &QLineEdit::textChanged, this, [this](const QString& text) {
            if (!m_isAdopting && (text.isEmpty() || text.size() == 4))
                applyYears();
        });
        return edit;
    };
    m_from = field(tr("Year from"), all.first);
    m_from->setObjectName(QStringLiteral("yearFrom"));
    m_to = field(tr("Year to"), all.last);
    m_to->setObjectName(QStringLiteral("yearTo"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    auto* label = new QLabel(tr("Years"));
    label->setBuddy(m_from);
    row->addWidget(label);
    row->addStretch();
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("\u2013")));
    row->addWidget(m_to);
    layout->addLayout(row);
    m_undated = new QCheckBox(tr("No known date"));
    m_undated->setObjectName(QStringLiteral("undated"));
    connect(m_undated, &QCheckBox::toggled, this, [this](bool isWanted) {
        if (!m_isAdopting)
            applyUndated(isWanted);
    });
    layout->addWidget(m_undated);
    m_results->setObjectName(QStringLiteral("showResults"));
    // It comes and goes below boxes that are just being clicked.
    auto policy = m_results->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_results->setSizePolicy(policy);
    connect(m_results, &QPushButton::clicked, this, &FilterPanel::resultsWanted);
    layout->addWidget(m_results);
    return box;
}

void FilterPanel::setTheme(const paint::Theme& theme)
{
    m_delegate->setTheme(theme);
    m_tree->doItemsLayout();
    for (auto* edit : {m_from, m_to})
        edit->setFixedWidth(fontMetrics().averageCharWidth() * 9 + space(5));
}

void FilterPanel::focusList()
{
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_facets.index(0, 0));
    m_tree->setFocus(Qt::OtherFocusReason);
}

void FilterPanel::toggleExcluded(const QModelIndex& index)
{
    m_facets.setData(index, stateOf(index) == Qt::PartiallyChecked ? Qt::Unchecked : Qt::PartiallyChecked,
                     Qt::CheckStateRole);
}

void FilterPanel::showMenu(const QModelIndex& index, const QPoint& where)
{
    if (!isValue(index))
        return;
    QMenu menu(m_tree);
    menu.setObjectName(QStringLiteral("facetMenu"));
    const QPersistentModelIndex place(index);
    auto* choose = menu.addAction(tr("Choose"));
    choose->setCheckable(true);
    choose->setChecked(stateOf(index) == Qt::Checked);
    auto* exclude = menu.addAction(tr("Exclude"));
    exclude->setCheckable(true);
    exclude->setChecked(stateOf(index) == Qt::PartiallyChecked);
    const auto* chosen = menu.exec(where);
    if (chosen == choose)
        toggle(&m_facets, place);
    else if (chosen == exclude)
        toggleExcluded(place);
}

bool FilterPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_tree)
        return false;
    const auto index = m_tree->currentIndex();
    if (event->type() == QEvent::Resize) {
        // The chips of what was just chosen take their place from above; the rows are laid out after this.
        if (m_tree->hasFocus())
            QMetaObject::invokeMethod(
                m_tree, [tree = m_tree] { tree->scrollTo(tree->currentIndex()); }, Qt::QueuedConnection);
        return false;
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto* wanted = static_cast<QContextMenuEvent*>(event);
        const bool isMouse = wanted->reason() == QContextMenuEvent::Mouse;
        const auto at = isMouse ? m_tree->indexAt(m_tree->viewport()->mapFromGlobal(wanted->globalPos())) : index;
        showMenu(at, isMouse ? wanted->globalPos()
                             : m_tree->viewport()->mapToGlobal(m_tree->visualRect(at).bottomLeft()));
        return true;
    }
    if (event->type() != QEvent::KeyPress || !isValue(index))
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggle(&m_facets, index);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Delete:
        toggleExcluded(index);
        return true;
    default:
        return false;
    }
}

void FilterPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_facets.setLive(true);
}

void FilterPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_facets.setLive(false);
}

void FilterPanel::adoptYears()
{
    const QScopedValueRollback adopting(m_isAdopting, true);
    auto years = m_hub.query().filter.years;
    const bool isUndated = std::erase(years, core::YearSpan::unknown()) > 0;
    // Several spans do not fit into two fields; the chips show them.
    const bool fits = years.size() == 1;
    // Who empties one field wants it to stay empty.
    if (!m_isApplying) {
        m_from->setText(fits ? QString::number(years.front().first) : QString{});
        m_to->setText(fits ? QString::number(years.front().last) : QString{});
    }
    m_undated->setChecked(isUndated);
}

void FilterPanel::applyYears()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const auto all = yearsOf(m_hub.plan());
    const bool isEmpty = m_from->text().isEmpty() && m_to->text().isEmpty();
    const int from = m_from->text().isEmpty() ? all.first : m_from->text().toInt();
    const int to = m_to->text().isEmpty() ? all.last : m_to->text().toInt();
    auto query = m_hub.query();
    auto& years = query.filter.years;
    const bool isUndated = std::erase(years, core::YearSpan::unknown()) > 0;
    if (isEmpty && years.size() > 1)
        return;
    years.clear();
    if (!isEmpty)
        years.push_back({std::min(from, to), std::max(from, to)});
    if (isUndated)
        years.push_back(core::YearSpan::unknown());
    m_hub.setQuery(std::move(query));
}

void FilterPanel::applyUndated(bool isWanted)
{
    auto query = m_hub.query();
    std::erase(query.filter.years, core::YearSpan::unknown());
    std::erase(query.filter.notYears, core::YearSpan::unknown());
    if (isWanted)
        query.filter.years.push_back(core::YearSpan::unknown());
    m_hub.setQuery(std::move(query));
}

void FilterPanel::updateButton()
{
    const auto& query = m_hub.query();
    const bool asked = !query.words.empty() || !query.filter.empty();
    // Without a choice there is nothing to show, and a button that does nothing is none.
    m_results->setVisible(asked);
    m_results->setText(tr("Show %n hit(s)", nullptr, m_hits.total()));
}

} // namespace napi::ui
