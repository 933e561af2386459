// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/quickopen.h"

#include "models/roles.h"
#include "paint/icons.h"
#include "ui/accessiblerows.h"
#include "ui/windowsize.h"
#include "words/domain.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace napi::ui {
namespace {

constexpr std::size_t kMostMatches = 50;
constexpr int kPlaceRole = Qt::UserRole;

/// A row: sign of the kind, title, and at the right end, quieter, where the record stands.
class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const paint::Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, QFontMetrics(option.font).height() + paint::space(4)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.colour(paint::Role::Selected));
        const QFontMetrics metrics(option.font);
        QRect rect = option.rect.adjusted(paint::space(3), 0, -paint::space(3), 0);
        const QSize sign(metrics.height(), metrics.height());
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(QPoint(rect.left(), rect.center().y() - sign.height() / 2), sign));
        rect.setLeft(rect.left() + sign.width() + paint::space(2));
        const QString title = index.data(Qt::DisplayRole).toString();
        const int titleWidth = qMin(metrics.horizontalAdvance(title) + 1, rect.width());
        painter->setFont(option.font);
        painter->setPen(m_theme.colour(paint::Role::Text));
        painter->drawText(rect, Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, titleWidth));
        rect.setLeft(rect.left() + titleWidth + paint::space(4));
        const QFont small = paint::font(option.font, paint::Type::Caption);
        painter->setFont(small);
        painter->setPen(m_theme.colour(paint::Role::Muted));
        painter->drawText(
            rect, Qt::AlignRight | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(index.data(kPlaceRole).toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }

private:
    const paint::Theme& m_theme;
};

} // namespace

QuickOpen::QuickOpen(const words::Catalogue& words, const core::Plan& plan, const paint::Theme& theme,
                     const Offer& offer, QWidget* parent)
    : QDialog(parent)
    , m_words(words)
    , m_plan(plan)
    , m_theme(theme)
    , m_matcher(plan, words.language())
    , m_isClosed(offer.isClosed)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    for (const auto& link : offer.records)
        if (const auto* entry = plan.find(link))
            m_offered.push_back(entry);
    setWindowTitle(offer.heading);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(paint::space(3), paint::space(3), paint::space(3), paint::space(3));
    m_field->setPlaceholderText(tr("A few letters of the name"));
    m_field->setAccessibleName(offer.heading);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Records"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto text = [](const QString& said, paint::Type type) {
        auto* label = new QLabel(said);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(paint::font(QApplication::font(), type));
        return label;
    };
    auto* hint = text(tr("Up and Down choose, Enter or a click takes, Escape closes."), paint::Type::Caption);
    hint->setProperty("look", QStringLiteral("muted"));
    layout->addWidget(text(offer.heading, paint::Type::Section));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    // Whoever has no Escape key at hand leaves by the button.
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(close);
    layout->addLayout(foot);
    const QFontMetrics metrics(QApplication::font());
    resize(fittingScreen(*this, {metrics.averageCharWidth() * 90, metrics.height() * 26}));
    connect(m_field, &QLineEdit::textChanged, this, &QuickOpen::showMatches);
    connect(m_list, &QListWidget::itemActivated, this, &QuickOpen::choose);
    connect(m_list, &QListWidget::itemClicked, this, &QuickOpen::choose);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickOpen::choose);
    new AccessibleRows(*m_list, [this](const QModelIndex& row) {
        m_list->setCurrentIndex(row);
        choose();
    });
    m_field->setFocus();
    showMatches({});
}

void QuickOpen::showMatches(const QString& typed)
{
    const bool isEmpty = typed.trimmed().isEmpty();
    m_matches = isEmpty ? m_offered : matches(typed);
    m_list->clear();
    for (const auto* entry : m_matches)
        addRow(*entry);
    if (!m_matches.empty()) {
        m_list->setCurrentRow(0);
    } else if (!isEmpty) {
        auto* none = new QListWidgetItem(m_isClosed ? tr("None of these records is called so.")
                                                    : tr("No record is called so. Ctrl+F searches the texts."));
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
    }
}

std::vector<const core::Entry*> QuickOpen::matches(const QString& typed) const
{
    if (!m_isClosed)
        return m_matcher.find(typed.toStdString(), kMostMatches);
    auto found = m_matcher.find(typed.toStdString(), m_plan.entries().size());
    std::erase_if(found,
                  [this](const auto* entry) { return std::ranges::find(m_offered, entry) == m_offered.end(); });
    return found;
}

void QuickOpen::addRow(const core::Entry& entry)
{
    QString title =
        entry.link.kind == core::Kind::Phase ? words::phaseTitle(m_words, entry) : m_words.text(entry.title);
    if (!entry.abbreviation.empty())
        title += QStringLiteral(" (%1)").arg(words::qt(entry.abbreviation));
    QStringList parts{words::kindTitle(m_words, entry.link.kind)};
    if (!entry.phase.empty())
        parts << words::phaseName(m_words, words::qt(entry.phase));
    if (entry.start)
        parts << QString::number(entry.start->year());
    const QString place = parts.join(QStringLiteral(", "));
    auto* item = new QListWidgetItem(title);
    item->setIcon(paint::icon(models::kindIcon(entry.link.kind), m_theme, paint::Role::Muted));
    item->setData(kPlaceRole, place);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(title, place));
    item->setToolTip(title);
    m_list->addItem(item);
}

void QuickOpen::choose()
{
    // A click may be an activation too.
    const int row = isVisible() ? m_list->currentRow() : -1;
    if (row < 0 || static_cast<std::size_t>(row) >= m_matches.size())
        return;
    const auto link = m_matches[static_cast<std::size_t>(row)]->link;
    accept();
    Q_EMIT chosen(link);
}

bool QuickOpen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace napi::ui
