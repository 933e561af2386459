// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/overviewtables.h"

#include "ui/accessibletable.h"
#include "words/domain.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>
#include <climits>

#include <algorithm>
#include <span>

namespace napi::ui {
namespace {

constexpr int kLinkRole = Qt::UserRole;
/// Bodies with fewer measures are found by search and filter.
constexpr std::size_t kMostLeads = 12;

/// "3 im Plan belegt, 2 verwandtes Programm": what a number consists of.
QString meaning(const words::Catalogue& words, const core::MeasureCount& count)
{
    QStringList parts;
    for (const auto basis : core::kBases)
        if (count.of(basis) > 0)
            parts << QStringLiteral("%1: %2").arg(words::basisText(words, basis)).arg(count.of(basis));
    return parts.join(QStringLiteral(", "));
}

/// `tint` mixed into `ground` the more the nearer `share` is to 1.
QColor shade(const QColor& ground, const QColor& tint, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {mix(ground.red(), tint.red()), mix(ground.green(), tint.green()), mix(ground.blue(), tint.blue())};
}

/// Columns: what is counted, one for each basis, all of them.
CountTable* basisTable(const words::Catalogue& words, const paint::Theme& theme, const LinkHandler& handler,
                       const QString& name, std::span<const core::MeasureCount> counts,
                       const std::function<QString(const std::string&)>& title)
{
    auto* table = new CountTable(name, handler);
    table->setColumnCount(5);
    table->setRowCount(static_cast<int>(counts.size()));
    QStringList headers{name};
    QStringList signs{name};
    for (const auto basis : core::kBases) {
        headers << words::basisLabel(words, basis);
        signs << words::basisSymbol(basis);
    }
    table->setHeadings(headers << CountTable::tr("all"), signs << CountTable::tr("all"));
    int row = 0;
    for (const auto& count : counts) {
        table->setText(row, 0, title(count.id));
        int column = 1;
        for (const auto basis : core::kBases)
            table->setCount(row, column++,
                            {count.of(basis), words::basisText(words, basis), {}, count.listOf(basis)},
                            theme.colour(paint::Role::Panel));
        table->setCount(row++, column, {count.total(), CountTable::tr("all"), meaning(words, count), count.list},
                        theme.colour(paint::Role::Panel));
    }
    table->fit();
    return table;
}

/// A part of a whole as the length of a bar.
class ShareBar : public QWidget {
public:
    ShareBar(double share, const paint::Theme& theme) : m_share(share), m_theme(theme)
    {
        setFixedHeight(paint::space(3));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(paint::Role::Grid));
        painter.drawRoundedRect(rect(), 3, 3);
        painter.setBrush(m_theme.colour(paint::Role::Muted));
        painter.drawRoundedRect(QRectF(0, 0, width() * m_share, height()), 3, 3);
    }

private:
    double m_share;
    const paint::Theme& m_theme;
};

} // namespace

CountTable::CountTable(const QString& name, LinkHandler handler, QWidget* parent)
    : QTableWidget(parent)
    , m_handler(std::move(handler))
{
    setAccessibleName(name);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    connect(this, &QTableWidget::itemClicked, this, &CountTable::follow);
    new AccessibleTable(
        *this, [this](const QModelIndex& cell) { follow(itemFromIndex(cell)); },
        [](const QModelIndex& cell) { return !cell.data(kLinkRole).toString().isEmpty(); });
    // The first column takes what is left over; its lines break anew when that changes. The header settles in
    // several steps, so this waits for the last one.
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &CountTable::fitHeight);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));
}

void CountTable::setText(int row, int column, const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setItem(row, column, item);
}

void CountTable::setCount(int row, int column, const Count& count, const QColor& background)
{
    const bool isEmpty = count.number == 0;
    const QString text = isEmpty ? tr("none") : QString::number(count.number);
    setText(row, column, isEmpty ? QStringLiteral("\u2013") : text);
    auto* cell = item(row, column);
    cell->setTextAlignment(Qt::AlignCenter);
    cell->setBackground(background);
    const QString parts = count.parts.isEmpty() ? QString{} : QStringLiteral(" (%1)").arg(count.parts);
    const QString said = QStringLiteral("%1: %2%3").arg(count.heading, text, parts);
    cell->setToolTip(said);
    cell->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item(row, 0)->text(), said));
    if (!isEmpty)
        cell->setData(kLinkRole, words::qt(count.list.toLink()));
}

void CountTable::setHeadings(const QStringList& full, const QStringList& brief)
{
    m_full = full;
    m_brief = brief;
    setHorizontalHeaderLabels(full);
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setToolTip(full[column]);
        horizontalHeaderItem(column)->setData(Qt::AccessibleTextRole, full[column]);
    }
}

/// What is counted has to be read whole; the headings of the numbers give way.
void CountTable::fitHeadings()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int padding = paint::space(6);
    int needed = qCeil(paint::longestWord(m_full.value(0), bold)) + padding;
    for (int row = 0; row < rowCount(); ++row)
        needed = qMax(needed, qCeil(paint::longestWord(item(row, 0)->text(), font())) + padding);
    for (int column = 1; column < columnCount(); ++column)
        needed += QFontMetrics(bold).horizontalAdvance(m_full[column]) + padding;
    const bool isBrief = needed > width();
    if (isBrief != m_isBrief)
        setHorizontalHeaderLabels(isBrief ? m_brief : m_full);
    m_isBrief = isBrief;
}

void CountTable::fit()
{
    fitHeadings();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (rowCount() > 0)
        setCurrentCell(0, columnCount() - 1, QItemSelectionModel::NoUpdate);
    fitHeight();
}

void CountTable::fitHeight()
{
    // Only the first column has text that breaks.
    const QFontMetrics metrics(font());
    const int margin = metrics.height() / 2;
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row) {
        const QRect room(0, 0, qMax(1, columnWidth(0) - margin), INT_MAX / 2);
        setRowHeight(row, metrics.boundingRect(room, Qt::TextWordWrap, item(row, 0)->text()).height() + margin);
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

void CountTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitHeadings();
    m_fitting.start();
}

/// The page scrolls.
void CountTable::wheelEvent(QWheelEvent* event) { event->ignore(); }

void CountTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentItem())
        follow(currentItem());
    else
        QTableWidget::keyPressEvent(event);
}

void CountTable::follow(const QTableWidgetItem* item)
{
    const QString link = item->data(kLinkRole).toString();
    if (!link.isEmpty())
        m_handler(link);
}

CountTable* phaseFieldTable(const words::Catalogue& words, const core::Plan& plan, const paint::Theme& theme,
                            const LinkHandler& handler)
{
    const auto matrix = core::phaseFieldMatrix(plan);
    auto* table = new CountTable(CountTable::tr("Measures by field and phase"), handler);
    table->setColumnCount(static_cast<int>(matrix.phases.size()) + 2);
    table->setRowCount(static_cast<int>(matrix.rows.size()));
    QStringList headers{CountTable::tr("Field")};
    QStringList numbers = headers;
    for (const auto& phase : matrix.phases) {
        headers << words::phaseName(words, words::qt(phase));
        numbers << words::qt(phase);
    }
    table->setHeadings(headers << CountTable::tr("all"), numbers << CountTable::tr("all"));
    int most = 1;
    for (const auto& row : matrix.rows)
        for (std::size_t i = 0; i < matrix.phases.size(); ++i)
            most = std::max(most, row.cells[i].total());
    const QColor ground = theme.colour(paint::Role::Panel);
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        const auto& row = matrix.rows[r];
        const auto* field = plan.field(row.field);
        table->setText(static_cast<int>(r), 0, field ? words.text(field->title) : words::qt(row.field));
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const auto& cell = row.cells[c];
            const bool isPhase = c < matrix.phases.size();
            const double share = isPhase ? std::min(1.0, 2.0 * cell.total() / most) : 0.0;
            const QColor tint = isPhase ? theme.phase(matrix.phases[c]).tint : ground;
            table->setCount(static_cast<int>(r), static_cast<int>(c) + 1,
                            {cell.total(), headers[static_cast<qsizetype>(c) + 1], meaning(words, cell), cell.list},
                            shade(ground, tint, share));
        }
    }
    table->fit();
    return table;
}

CountTable* leadTable(const words::Catalogue& words, const core::Plan& plan, const paint::Theme& theme,
                      const LinkHandler& handler)
{
    const auto counts = core::measuresByLead(plan);
    return basisTable(words, theme, handler, CountTable::tr("Body in the lead"),
                      std::span(counts).first(std::min(kMostLeads, counts.size())), [&](const std::string& id) {
                          const auto* entry = plan.find({core::Kind::Organisation, id});
                          return entry ? words.text(entry->title) : words::qt(id);
                      });
}

CountTable* targetTable(const words::Catalogue& words, const core::Plan& plan, const paint::Theme& theme,
                        const LinkHandler& handler)
{
    const auto counts = core::measuresByTarget(plan);
    return basisTable(words, theme, handler, CountTable::tr("Target group"), counts, [&](const std::string& id) {
        const auto* label = plan.target(id);
        return label ? words.text(label->title) : words::qt(id);
    });
}

QWidget* basisShares(const words::Catalogue& words, const core::Plan& plan, const PageWidgets& widgets)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(paint::space(4));
    grid->setVerticalSpacing(paint::space(2));
    grid->setColumnStretch(1, 1);
    const auto measures = core::allMeasures(plan);
    int row = 0;
    for (const auto basis : core::kBases) {
        const int count = measures.of(basis);
        report::Run link{words::basisLabel(words, basis), {}, words::qt(measures.listOf(basis).toLink()), false};
        auto* label = widgets.line({link});
        label->setWordWrap(false);
        label->setAccessibleName(QStringLiteral("%1: %2").arg(link.text).arg(count));
        grid->addWidget(label, row, 0);
        grid->addWidget(new ShareBar(static_cast<double>(count) / std::max(1, measures.total()), widgets.theme()),
                        row, 1);
        grid->addWidget(widgets.text(QString::number(count), paint::Type::Body), row++, 2, Qt::AlignRight);
    }
    return box;
}

} // namespace napi::ui
