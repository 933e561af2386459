// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/comparewindow.h"

#include "ui/widetable.h"
#include "ui/windowsize.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace napi::ui {
namespace {

using paint::space;
using paint::Type;

/// Widths of a column in average letters: the greatest, and the least that is still read well.
constexpr int kColumn = 58;
constexpr int kLeastColumn = 38;

int em(int count) { return QFontMetrics(QApplication::font()).averageCharWidth() * count; }

} // namespace

CompareWindow::CompareWindow(report::Comparison comparison, const paint::Theme& theme, const LinkHandler& handler,
                             QWidget* parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_onlyDifferences(new QCheckBox(tr("&Only what differs")))
    , m_handler(handler)
    , m_area(new QScrollArea)
{
    const PageWidgets widgets(theme, handler);
    const QString subject = m_comparison.isTranslation
                                ? report::plainText(m_comparison.rows.front().cells.front())
                                : tr("Compare: %1").arg(m_comparison.titles.join(QStringLiteral(" / ")));
    setWindowTitle(subject);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space(3), 0, space(3));
    layout->setSpacing(space(2));
    layout->addWidget(titleRow(widgets));
    m_area->setObjectName(QStringLiteral("comparisonView"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setAccessibleName(subject);
    buildTable(widgets);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons());
    connectKeys();
    const QSize wished{em(kColumn) * static_cast<int>(m_comparison.titles.size()),
                       QFontMetrics(QApplication::font()).height() * 42};
    resize(fittingScreen(*this, wished));
    chainTabOrder(m_area);
    m_area->setFocus();
}

/// The titles, in columns of the same widths as those of the table below.
QWidget* CompareWindow::titleRow(const PageWidgets& widgets)
{
    m_titles = new QWidget;
    auto* row = new QHBoxLayout(m_titles);
    row->setContentsMargins(space(6) + WideTable::kInset, 0, 0, 0);
    row->setSpacing(WideTable::columnSpacing());
    for (const QString& title : m_comparison.titles)
        row->addWidget(widgets.text(title, Type::Section), 1, Qt::AlignTop);
    return m_titles;
}

/// What no record knows is not called the same.
QString CompareWindow::differenceText(const report::Comparison::Row& row)
{
    if (row.isUnknown)
        return tr("not known of any");
    return row.isSame ? tr("the same") : tr("different");
}

void CompareWindow::buildTable(const PageWidgets& widgets)
{
    QList<WideTable::Row> rows;
    for (const auto& line : m_comparison.rows) {
        report::Run difference{differenceText(line), {}, {}, false};
        difference.isUnknown = line.isSame;
        report::Line heading{{line.label, {}, {}, false}};
        if (!m_comparison.isTranslation)
            heading.insert(heading.end(), {{QStringLiteral(" \u00B7 "), {}, {}, false}, difference});
        WideTable::Row row{widgets.rowHeading(heading), {}, {}, widgets.rule()};
        for (qsizetype column = 0; column < m_comparison.titles.size(); ++column) {
            const auto& cell = line.cells[static_cast<std::size_t>(column)];
            const QString& title = m_comparison.titles[column];
            row.titles << widgets.text(title, Type::Caption, true);
            row.cells << widgets.line(cell);
            row.cells.back()->setAccessibleName(QStringLiteral("%1: %2").arg(title, report::plainText(cell)));
        }
        rows << row;
    }
    auto* content = new QWidget(m_area->viewport());
    content->setObjectName(QStringLiteral("page"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space(6), 0, space(6), space(4));
    m_table = new WideTable({}, std::move(rows));
    auto* row = new QHBoxLayout;
    row->addWidget(m_table, 1);
    row->addStretch(0);
    layout->addLayout(row);
    layout->addStretch();
    m_area->setWidget(content);
}

QWidget* CompareWindow::buttons()
{
    auto* copyAll = new QPushButton(tr("Co&py as text"));
    copyAll->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"));
    close->setDefault(true);
    connect(copyAll, &QPushButton::clicked, this, &CompareWindow::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareWindow::showRows);
    m_onlyDifferences->setHidden(m_comparison.isTranslation);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space(6), 0, space(6), 0);
    layout->addWidget(m_onlyDifferences);
    layout->addStretch(1);
    layout->addWidget(copyAll);
    layout->addWidget(close);
    return row;
}

void CompareWindow::connectKeys()
{
    const auto go = [this](const QKeySequence& keys, int step) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this, step] { goToHeading(*m_area, step); });
    };
    go(QKeySequence(Qt::CTRL | Qt::Key_Down), 1);
    go(QKeySequence(Qt::CTRL | Qt::Key_Up), -1);
}

bool CompareWindow::isShown(const report::Comparison::Row& row) const
{
    return !m_onlyDifferences->isChecked() || !row.isSame;
}

void CompareWindow::showRows()
{
    for (std::size_t row = 0; row < m_comparison.rows.size(); ++row)
        m_table->setRowShown(static_cast<int>(row), isShown(m_comparison.rows[row]));
}

void CompareWindow::arrange()
{
    const bool isStacked = width() < em(kLeastColumn) * static_cast<int>(m_comparison.titles.size());
    m_titles->setHidden(isStacked);
    m_table->setStacked(isStacked);
    const int columns = isStacked ? 1 : static_cast<int>(m_comparison.titles.size());
    const int most = em(kColumn) * columns + WideTable::columnSpacing() * (columns - 1);
    m_table->setMaximumWidth(most);
    const int scrollBar = m_area->verticalScrollBar()->sizeHint().width();
    auto margins = m_titles->layout()->contentsMargins();
    margins.setRight(qMax(space(6) + scrollBar, width() - space(6) - most));
    m_titles->layout()->setContentsMargins(margins);
}

QString CompareWindow::text() const
{
    QStringList lines{QStringList(QStringList{QString{}} + m_comparison.titles).join(QLatin1Char('\t'))};
    for (const auto& row : m_comparison.rows) {
        if (!isShown(row))
            continue;
        QStringList cells{row.label};
        for (const auto& cell : row.cells)
            cells << report::plainText(cell);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void CompareWindow::copy() const { m_handler(QStringLiteral("copy:") + text()); }

void CompareWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QDialog::keyPressEvent(event);
}

void CompareWindow::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    arrange();
}

} // namespace napi::ui
