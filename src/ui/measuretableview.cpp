// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/measuretableview.h"

#include "core/error.h"
#include "models/filterwords.h"
#include "models/roles.h"
#include "paint/icons.h"
#include "report/csv.h"
#include "report/savefile.h"
#include "ui/accessibletable.h"
#include "ui/flowlayout.h"
#include "ui/measurecolumns.h"
#include "ui/menubutton.h"
#include "ui/recordselection.h"
#include "ui/tabledelegate.h"
#include "words/domain.h"
#include "words/errors.h"

#include <QDir>
#include <QFileInfo>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace napi::ui {
namespace {

using paint::space;

const QString kFolderKey = QStringLiteral("exportFolder");

} // namespace

MeasureTableView::MeasureTableView(models::SelectionHub& hub, models::MeasureTable& model,
                                   const words::Catalogue& words, Effects& effects, QWidget* parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_model(model)
    , m_words(words)
    , m_effects(effects)
    , m_bar(new QWidget)
    , m_line(new QWidget)
    , m_count(new QLabel)
    , m_table(new QTableView)
    , m_empty(new QWidget)
    , m_showAll(new QPushButton(tr("Show all measures")))
    , m_delegate(new TableDelegate(models::UnknownRole, models::PhaseRole, this))
{
    setObjectName(QStringLiteral("measurePage"));
    setAttribute(Qt::WA_StyledBackground);
    buildTable();
    buildBar();
    buildEmpty();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(&model, &QAbstractItemModel::modelReset, this, &MeasureTableView::updateCount);
    // Whoever sorts or filters wants to see the first rows, wherever the record read last now stands.
    connect(&model, &QAbstractItemModel::layoutChanged, m_table, &QTableView::scrollToTop);
    connect(&model, &QAbstractItemModel::modelReset, m_table, &QTableView::scrollToTop);
    connect(&model, &QAbstractItemModel::modelReset, m_columns, &MeasureColumns::fitRows);
    connect(&model, &QAbstractItemModel::layoutChanged, m_columns, &MeasureColumns::fitRows);
    updateCount();
}

void MeasureTableView::buildBar()
{
    m_bar->setObjectName(QStringLiteral("measureBar"));
    m_line->setLayout(new FlowLayout(space(2)));
    auto* margins = new QHBoxLayout(m_bar);
    margins->setContentsMargins(space(3), space(2), space(3), space(2));
    margins->addWidget(m_line);
    m_count->setObjectName(QStringLiteral("measureCount"));
    m_count->setTextFormat(Qt::RichText);
    m_count->setContentsMargins(0, 0, space(3), 0);
    m_line->layout()->addWidget(m_count);
    m_choose = addButton("measureColumns", tr("Columns"), tr("Choose, sort and move the columns"));
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setMenu(m_columns);
    const QString which = tr("The chosen rows if there are several, otherwise all of them");
    m_copy = addButton("copyCsv", tr("Copy as CSV"), which);
    m_save = addButton("saveCsv", tr("Save as CSV..."), which);
    m_all = addButton("clearMeasures", tr("Show all measures"), tr("Remove the search and its filters"));
    connect(m_all, &QToolButton::clicked, this, &MeasureTableView::showAll);
    m_compare = addButton("compareMeasures", tr("Compare..."),
                          tr("The chosen measures side by side; with one of them the other is asked for"));
    connect(m_compare, &QToolButton::clicked, this, &MeasureTableView::compareWanted);
    // There when a measure is chosen; large text has no room for more.
    m_compare->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_compare->setVisible(!chosenRows().empty()); });
    connect(m_copy, &QToolButton::clicked, this, &MeasureTableView::copyCsv);
    connect(m_save, &QToolButton::clicked, this, &MeasureTableView::saveCsv);
}

QToolButton* MeasureTableView::addButton(const char* name, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::TabFocus);
    m_line->layout()->addWidget(button);
    return button;
}

void MeasureTableView::buildTable()
{
    m_table->setObjectName(QStringLiteral("measureTable"));
    m_table->setAccessibleName(tr("Measures"));
    m_table->setAccessibleDescription(tr("Enter: show the record. Ctrl+C: copy the chosen rows."));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setCornerButtonEnabled(false);
    m_columns = new MeasureColumns(*m_table, this);
    m_columns->restoreState();
    m_rows = new RecordSelection(
        m_hub, *m_table, [this](const core::Link& link) { return m_model.indexOf(link); },
        RecordSelection::Single::IsChosen);
    new AccessibleTable(
        *m_table,
        [this](const QModelIndex& cell) {
            if (const auto link = m_model.linkAt(cell))
                m_hub.select(*link);
        },
        [](const QModelIndex& cell) { return cell.isValid(); });
}

void MeasureTableView::buildEmpty()
{
    auto* layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(space(4), space(6), space(4), space(4));
    layout->setSpacing(space(3));
    auto* words = new QLabel(tr("No measure passes the search and its filters."));
    words->setObjectName(QStringLiteral("noMeasures"));
    words->setWordWrap(true);
    m_showAll->setObjectName(QStringLiteral("allMeasures"));
    connect(m_showAll, &QPushButton::clicked, this, &MeasureTableView::showAll);
    layout->addWidget(words);
    layout->addWidget(m_showAll, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

void MeasureTableView::showAll()
{
    m_hub.setQuery({});
    m_table->setFocus(Qt::OtherFocusReason);
}

void MeasureTableView::setTheme(const paint::Theme& theme)
{
    m_delegate->setTheme(theme);
    markAsMenu(*m_choose, theme);
    m_table->viewport()->update();
}

void MeasureTableView::updateCount()
{
    const int rows = m_model.rowCount();
    const int total = m_model.total();
    const QString count = rows == total
                              ? words::kindCount(m_words, core::Kind::Measure, total)
                              : tr("%1 of %n measure(s)", nullptr, total).arg(m_words.locale().toString(rows));
    // The table follows the search, so it says which.
    const QString asked = models::queryTitle(m_words, m_hub.plan(), m_hub.query());
    const QString said = asked.isEmpty() ? count : QStringLiteral("%1: %2").arg(count, asked);
    m_count->setText(QStringLiteral("<b>%1</b>").arg(said.toHtmlEscaped()));
    m_count->setAccessibleName(said);
    const bool hadFocus = m_table->hasFocus();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_copy->setEnabled(rows > 0);
    m_save->setEnabled(rows > 0);
    m_all->setVisible(rows > 0 && rows < total);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void MeasureTableView::placeAfter(QWidget* other)
{
    const std::array<QWidget*, 7> order{m_choose, m_copy, m_save, m_all, m_compare, m_table, m_showAll};
    for (QWidget* stop : order) {
        setTabOrder(other, stop);
        other = stop;
    }
}

/// Not by a focus proxy: with one that changes, Tab would go round inside the page.
void MeasureTableView::focusInEvent(QFocusEvent* event)
{
    QWidget* const content = m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_showAll;
    content->setFocus(event->reason());
}

QModelIndexList MeasureTableView::chosenRows() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

/// As the table shows them: the columns in their order, the headings first, then the link of each.
QList<QStringList> MeasureTableView::lines(const QModelIndexList& rows) const
{
    const auto columns = m_columns->shown();
    QList<QStringList> lines(1);
    for (const int column : columns)
        lines[0] << m_columns->heading(column);
    lines[0] << tr("Link");
    for (const auto& row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data().toString();
        cells << row.data(models::LinkRole).toString();
        lines << cells;
    }
    return lines;
}

QList<QStringList> MeasureTableView::csvLines() const
{
    auto rows = chosenRows();
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows << m_model.index(row, 0);
    }
    return lines(rows);
}

QString MeasureTableView::chosenText() const
{
    const auto rows = chosenRows();
    QStringList text;
    if (!rows.isEmpty())
        for (const auto& line : lines(rows))
            text << line.join(u'\t');
    return text.join(u'\n');
}

void MeasureTableView::saveState() const { m_columns->saveState(); }

void MeasureTableView::copyCsv()
{
    const auto table = csvLines();
    m_effects.copyText(QString::fromUtf8(report::tableCsv(m_words, table, false)));
    Q_EMIT done(tr("%n measure(s) copied.", nullptr, static_cast<int>(table.size()) - 1));
}

void MeasureTableView::saveCsv()
{
    const auto table = csvLines();
    QSettings settings;
    const QDir folder(settings.value(kFolderKey, QDir::homePath()).toString());
    const auto path =
        m_effects.askSavePath(tr("Save as CSV"), folder.filePath(tr("measures") + QStringLiteral(".csv")));
    if (!path)
        return;
    try {
        report::saveFile(*path, true, [&] { return report::tableCsv(m_words, table); });
        settings.setValue(kFolderKey, QFileInfo(*path).absolutePath());
        Q_EMIT done(tr("%1 was saved, %n measure(s).", nullptr, static_cast<int>(table.size()) - 1)
                        .arg(QFileInfo(*path).fileName()));
    } catch (const core::ExportError& error) {
        m_effects.showError(words::sentence(m_words, error));
    }
}

} // namespace napi::ui
