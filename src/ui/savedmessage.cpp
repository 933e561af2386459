// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/savedmessage.h"

#include "paint/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace napi::ui {

SavedMessage::SavedMessage(const QString& path, const QString& sentence, Effects& effects, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("savedMessage"));
    setWindowTitle(tr("Saved"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(paint::space(6), paint::space(5), paint::space(6), paint::space(4));
    layout->setSpacing(paint::space(4));
    auto* label = new QLabel(sentence);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(QFontMetrics(font()).averageCharWidth() * 50);
    layout->addWidget(label);
    auto* buttons = new QDialogButtonBox;
    const auto add = [&](const QString& text, const QString& target) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, &effects, target] {
            effects.openAddress(QUrl::fromLocalFile(target).toString(QUrl::FullyEncoded));
            close();
        });
    };
    add(tr("Open &file"), path);
    add(tr("Open f&older"), QFileInfo(path).absolutePath());
    auto* done = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    done->setDefault(true);
    done->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    // What is heard when the message comes up.
    setAccessibleName(windowTitle());
    setAccessibleDescription(sentence);
}

} // namespace napi::ui
