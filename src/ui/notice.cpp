// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/notice.h"

#include "paint/icons.h"
#include "ui/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace napi::ui {

Notice::Notice(QWidget* parent) : QFrame(parent), m_label(new QLabel), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("notice"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(paint::space(3), paint::space(1), paint::space(3), paint::space(1));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void Notice::setTheme(const paint::Theme& theme) { m_close->setIcon(paint::icon(QStringLiteral("clear"), theme)); }

void Notice::showSentence(const QString& sentence)
{
    m_label->setText(sentence);
    show();
    announce(m_label, sentence);
}

QString Notice::sentence() const { return m_label->text(); }

} // namespace napi::ui
