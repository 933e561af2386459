// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/aboutdialog.h"

#include "paint/icons.h"
#include "words/domain.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace napi::ui {

AboutDialog::AboutDialog(const words::Catalogue& words, const core::Plan& plan, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About NAP-I Atlas"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(paint::space(6), paint::space(5), paint::space(6), paint::space(4));
    layout->setSpacing(paint::space(3));
    const int width = qMin(QFontMetrics(QApplication::font()).averageCharWidth() * 64,
                           QGuiApplication::primaryScreen()->availableSize().width() * 8 / 10);
    const auto add = [&](const QString& text, paint::Type type) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(paint::font(QApplication::font(), type));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFixedWidth(width);
        label->setMinimumHeight(label->heightForWidth(width));
        label->setAccessibleName(text);
        layout->addWidget(label);
    };
    add(QStringLiteral("NAP-I Atlas %1").arg(QCoreApplication::applicationVersion()), paint::Type::Title);
    add(tr("An offline reader for Germany's Nationaler Aktionsplan Integration: phases, summits and measures, each "
           "fact with its source. The program has no network code."),
        paint::Type::Reading);
    add(tr("This is an unofficial edition. It is not published by the Federal Government and does not speak for "
           "it."),
        paint::Type::Body);
    const auto& edition = plan.edition();
    QStringList counts;
    for (const auto kind : core::kKinds)
        counts << words::kindCount(words, kind, static_cast<int>(plan.entries(kind).size()));
    add(tr("Edition %1: %2. Data licence: %3.")
            .arg(words::qt(edition.version), counts.join(QStringLiteral(", ")), words::qt(edition.license)),
        paint::Type::Body);
    for (const auto& change : edition.changes)
        add(QStringLiteral("%1: %2").arg(words::dateText(words, change.version), words.text(change.text)),
            paint::Type::Caption);
    add(tr("Checksum of the data files (SHA-256): %1").arg(words::qt(edition.builtFrom)), paint::Type::Caption);
    add(tr("The program is free software under the MIT licence. It uses Qt (LGPL), SQLite (public domain), "
           "SQLiteCpp, "
           "nlohmann/json and CLI11 (MIT and BSD), utf8proc (MIT), Snowball (BSD), qpdf (Apache 2.0) and the "
           "typeface "
           "Inter (SIL OFL 1.1)."),
        paint::Type::Caption);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace napi::ui
