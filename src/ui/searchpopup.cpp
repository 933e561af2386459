// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/searchpopup.h"

#include "ui/announce.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace napi::ui {
namespace {

using paint::Role;
using paint::space;

constexpr int kPlaceRole = Qt::UserRole + 1;
constexpr int kDetailRole = Qt::UserRole + 2;
constexpr int kMostRows = 8;

} // namespace

/// A row of the list: what is offered, and more quietly what it means.
class CompletionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const paint::Theme& theme) { m_theme = &theme; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, QFontMetrics(QApplication::font()).height() + space(3)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, m_theme->colour(isChosen ? Role::Selected : Role::Panel));
        if (isChosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              m_theme->colour(Role::Accent));
        painter->setFont(QApplication::font());
        const QFontMetrics metrics(QApplication::font());
        QRect rect = option.rect.adjusted(space(3), 0, -space(3), 0);
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter->setPen(m_theme->colour(Role::Text));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
        rect.setLeft(rect.left() + metrics.horizontalAdvance(text) + space(4));
        painter->setPen(m_theme->colour(Role::Muted));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data(kDetailRole).toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }

private:
    const paint::Theme* m_theme = &paint::Theme::of(paint::Appearance::Light);
};

SearchPopup::SearchPopup(QLineEdit* field)
    : QObject(field)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
    , m_delegate(new CompletionDelegate(this))
{
    m_completer->setWidget(field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostRows);
    auto* list = m_completer->popup();
    list->setObjectName(QStringLiteral("searchPopup"));
    list->setAccessibleName(tr("Suggestions"));
    list->setItemDelegate(m_delegate);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->installEventFilter(this);
    field->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchPopup::take);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this,
            [this](const QModelIndex& index) {
                announce(m_completer->popup(), index.data(Qt::AccessibleTextRole).toString());
            });
}

void SearchPopup::setTheme(const paint::Theme& theme) { m_delegate->setTheme(theme); }

void SearchPopup::offer(std::vector<models::Completion> completions)
{
    m_completions = std::move(completions);
    m_model->clear();
    int place = 0;
    for (const auto& completion : m_completions) {
        auto* item = new QStandardItem(completion.text);
        item->setData(place++, kPlaceRole);
        item->setData(completion.detail, kDetailRole);
        item->setData(completion.detail.isEmpty() ? completion.text
                                                  : completion.text + QStringLiteral(", ") + completion.detail,
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (m_completions.empty()) {
        close();
        return;
    }
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({});
}

void SearchPopup::close() { m_completer->popup()->hide(); }

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field) {
        // The list opens without taking the focus; when the field loses it to something else, nobody looks at it.
        const bool isLeft =
            event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
        if (isLeft && !m_completer->popup()->hasFocus())
            close();
        return false;
    }
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    const auto* press = static_cast<QMouseEvent*>(event);
    auto* list = m_completer->popup();
    const QPoint at = press->globalPosition().toPoint();
    if (list->rect().contains(list->mapFromGlobal(at)))
        return false;
    list->hide();
    // A list on top of all would keep the click for itself.
    if (auto* meant = QApplication::widgetAt(at); meant && meant->isEnabled()) {
        if ((meant->focusPolicy() & Qt::ClickFocus) != 0)
            meant->setFocus(Qt::MouseFocusReason);
        QMouseEvent again(QEvent::MouseButtonPress, meant->mapFromGlobal(press->globalPosition()),
                          press->globalPosition(), press->button(), press->buttons(), press->modifiers());
        QApplication::sendEvent(meant, &again);
    }
    return true;
}

bool SearchPopup::isOpen() const { return m_completer->popup()->isVisible(); }

bool SearchPopup::hasCurrent() const { return isOpen() && m_completer->popup()->currentIndex().isValid(); }

void SearchPopup::take(const QModelIndex& index)
{
    const auto place = static_cast<std::size_t>(index.data(kPlaceRole).toInt());
    if (!index.isValid() || place >= m_completions.size())
        return;
    const auto completion = m_completions[place];
    close();
    Q_EMIT chosen(completion);
}

} // namespace napi::ui
