// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/quickopen.h"

#include "paint/theme.h"
#include "words/domain.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace napi::ui {
namespace {

constexpr std::size_t kMostMatches = 50;

} // namespace

QuickOpen::QuickOpen(const words::Catalogue& words, const core::Plan& plan, const QString& heading, QWidget* parent)
    : QDialog(parent)
    , m_words(words)
    , m_plan(plan)
    , m_matcher(plan, words.language())
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(heading);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(paint::space(3), paint::space(3), paint::space(3), paint::space(3));
    m_field->setPlaceholderText(tr("A few letters of the name"));
    m_field->setAccessibleName(heading);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Records"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    const QFontMetrics metrics(QApplication::font());
    resize(metrics.averageCharWidth() * 90, metrics.height() * 22);
    connect(m_field, &QLineEdit::textChanged, this, &QuickOpen::showMatches);
    connect(m_list, &QListWidget::itemActivated, this, &QuickOpen::choose);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickOpen::choose);
    m_field->setFocus();
}

void QuickOpen::showMatches(const QString& typed)
{
    m_matches = m_matcher.find(typed.toStdString(), kMostMatches);
    m_list->clear();
    for (const auto* entry : m_matches) {
        QString title = m_words.text(entry->title);
        if (!entry->abbreviation.empty())
            title += QStringLiteral(" (%1)").arg(words::qt(entry->abbreviation));
        const QString place = words::breadcrumb(m_words, m_plan, *entry);
        auto* item = new QListWidgetItem(QStringLiteral("%1  \u00B7  %2").arg(title, place));
        item->setToolTip(title);
        m_list->addItem(item);
    }
    if (typed.trimmed().isEmpty())
        return;
    if (m_matches.empty()) {
        auto* none = new QListWidgetItem(tr("No record is called so. Ctrl+F searches the texts."));
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
    } else {
        m_list->setCurrentRow(0);
    }
}

void QuickOpen::choose()
{
    const int row = m_list->currentRow();
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
