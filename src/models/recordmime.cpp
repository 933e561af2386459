// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/recordmime.h"

#include "words/domain.h"

#include <QUrl>

namespace napi::models {

QString recordText(const words::Catalogue& words, const core::Entry& entry)
{
    QString text = words.text(entry.title) + QLatin1Char('\n');
    if (entry.basis)
        text += words::basisText(words, *entry.basis) + QLatin1Char('\n');
    return text + words::qt(entry.link.toString()) + QLatin1Char('\n');
}

QString recordsText(const words::Catalogue& words, const core::Plan& plan, const std::vector<core::Link>& links)
{
    QString text;
    for (const auto& link : links)
        if (const auto* entry = plan.find(link))
            text += (text.isEmpty() ? QString{} : QStringLiteral("\n")) + recordText(words, *entry);
    return text;
}

std::unique_ptr<QMimeData> recordMime(const words::Catalogue& words, const core::Plan& plan,
                                      const std::vector<core::Link>& links)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(recordsText(words, plan, links));
    QList<QUrl> addresses;
    for (const auto& link : links)
        addresses << QUrl(words::qt(link.toString()));
    mime->setUrls(addresses);
    return mime;
}

} // namespace napi::models
