// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "support/qtstrings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool numerus = false;
    QString type;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.numerus) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messages(const char* language)
{
    QFile file(QStringLiteral(NAPI_SOURCE_DIR "/resources/translations/napi_%1.ts").arg(QLatin1String(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> list;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            list << readMessage(xml, context);
    }
    REQUIRE_FALSE(xml.hasError());
    return list;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%[0-9n]"));
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found;
}

} // namespace

TEST_CASE("every sentence is translated, every plural in both forms")
{
    for (const char* language : {"de", "en"}) {
        const auto list = messages(language);
        CHECK(list.size() > 10);
        for (const auto& message : list) {
            CAPTURE(language, message.context, message.source);
            CHECK(message.type.isEmpty());
            CHECK(message.translations.size() == (message.numerus ? 2 : 1));
            for (const auto& text : message.translations)
                CHECK_FALSE(text.trimmed().isEmpty());
        }
    }
}

TEST_CASE("translations fill the same places as their source")
{
    for (const char* language : {"de", "en"})
        for (const auto& message : messages(language))
            for (const auto& text : message.translations) {
                CAPTURE(language, message.context, message.source, text);
                CHECK(placeholders(text) == placeholders(message.source));
            }
}

TEST_CASE("every plural of the German texts has its English forms")
{
    QSet<QString> english;
    for (const auto& message : messages("en"))
        english << message.context + QLatin1Char('/') + message.source;
    for (const auto& message : messages("de"))
        if (message.numerus) {
            CAPTURE(message.context, message.source);
            CHECK(english.contains(message.context + QLatin1Char('/') + message.source));
        }
}

TEST_CASE("no sentence stands twice in its context")
{
    for (const char* language : {"de", "en"}) {
        QSet<QString> seen;
        for (const auto& message : messages(language)) {
            const QString key = message.context + QLatin1Char('/') + message.source;
            CAPTURE(language, key);
            CHECK_FALSE(seen.contains(key));
            seen << key;
        }
    }
}
