// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/citations.h"

#include "words/domain.h"

#include <set>

namespace napi::report {
namespace {

using core::Kind;

Citation sourceCitation(const core::Record& source)
{
    return {QStringLiteral("source-") + words::qt(source.entry.link.id),
            words::qt(source.entry.title.de),
            words::qt(source.publisher),
            source.entry.start,
            words::qt(source.url),
            {},
            QStringLiteral("de")};
}

/// A record is cited as a part of the edition; its link finds it again in the program.
Citation recordCitation(const words::Catalogue& words, const core::Plan& plan, const core::Entry& entry)
{
    const auto& edition = plan.edition();
    const QString kind = QString::fromStdString(std::string{core::kindName(entry.link.kind)});
    return {kind + QLatin1Char('-') + words::qt(entry.link.id),
            words.text(entry.title),
            QStringLiteral("NAP-I Atlas"),
            core::Date::parse(edition.version),
            {},
            words.translate("Citation", "%1. NAP-I Atlas, edition %2, %3")
                .arg(words::breadcrumb(words, plan, entry), words::qt(edition.version),
                     words::qt(entry.link.toString())),
            words.language() == core::Language::German ? QStringLiteral("de") : QStringLiteral("en")};
}

/// The sources of a record and of what it says, each once.
std::vector<std::string> sourcesOf(const core::Record& record)
{
    std::vector<std::string> ids;
    std::set<std::string> seen;
    const auto add = [&](const std::vector<std::string>& sources) {
        for (const auto& id : sources)
            if (seen.insert(id).second)
                ids.push_back(id);
    };
    add(record.sources);
    for (const auto& figure : record.figures)
        add(figure.sources);
    for (const auto& statement : record.statements)
        add(statement.sources);
    return ids;
}

/// Line breaks would end a field.
QString oneLine(const QString& text) { return text.simplified(); }

void addField(QString& out, const char* tag, const QString& value)
{
    if (!value.isEmpty())
        out += QStringLiteral("%1  - %2\r\n").arg(QLatin1String(tag), oneLine(value));
}

/// "2020/10/19/": parts that are not known stay empty.
QString risDate(const core::Date& date)
{
    const auto part = [](int value) {
        return value > 0 ? QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')) : QString{};
    };
    return QStringLiteral("%1/%2/%3/").arg(date.year()).arg(part(date.month()), part(date.day()));
}

QString tex(const QString& text)
{
    QString result;
    for (const QChar c : oneLine(text)) {
        if (c == QLatin1Char('\\'))
            result += QStringLiteral("\\textbackslash{}");
        else if (c == QLatin1Char('~'))
            result += QStringLiteral("\\textasciitilde{}");
        else if (c == QLatin1Char('^'))
            result += QStringLiteral("\\textasciicircum{}");
        else if (QStringLiteral("&%$#_{}").contains(c))
            result += QLatin1Char('\\') + QString(c);
        else
            result += c;
    }
    return result;
}

void addTexField(QString& out, const char* name, const QString& value)
{
    if (!value.isEmpty())
        out += QStringLiteral("  %1 = {%2},\n").arg(QLatin1String(name), value);
}

} // namespace

std::vector<Citation> citationsOf(const words::Catalogue& words, const core::Plan& plan,
                                  const core::PlanTexts& texts, const std::vector<const core::Entry*>& entries,
                                  bool withSources)
{
    std::vector<Citation> citations;
    std::vector<std::string> sources;
    for (const auto* entry : entries) {
        const auto record = texts.record(entry->link);
        if (!record)
            continue;
        if (entry->link.kind == Kind::Source) {
            sources.push_back(entry->link.id);
            continue;
        }
        citations.push_back(recordCitation(words, plan, *entry));
        if (withSources)
            for (auto& id : sourcesOf(*record))
                sources.push_back(std::move(id));
    }
    std::set<std::string> seen;
    for (const auto& id : sources)
        if (seen.insert(id).second)
            if (const auto source = texts.record({Kind::Source, id}))
                citations.push_back(sourceCitation(*source));
    return citations;
}

QByteArray renderRis(const std::vector<Citation>& citations)
{
    QString out;
    for (const auto& citation : citations) {
        addField(out, "TY", citation.url.isEmpty() ? QStringLiteral("GEN") : QStringLiteral("ELEC"));
        addField(out, "ID", citation.key);
        addField(out, "TI", citation.title);
        addField(out, "AU", citation.publisher);
        addField(out, "PB", citation.publisher);
        if (citation.published) {
            addField(out, "PY", QString::number(citation.published->year()));
            addField(out, "DA", risDate(*citation.published));
        }
        addField(out, "UR", citation.url);
        addField(out, "N1", citation.note);
        addField(out, "LA", citation.language);
        out += QStringLiteral("ER  - \r\n\r\n");
    }
    return out.toUtf8();
}

QByteArray renderBibtex(const std::vector<Citation>& citations)
{
    QString out;
    for (const auto& citation : citations) {
        out += QStringLiteral("@misc{%1,\n").arg(citation.key);
        addTexField(out, "title", QStringLiteral("{%1}").arg(tex(citation.title)));
        if (!citation.publisher.isEmpty())
            addTexField(out, "author", QStringLiteral("{%1}").arg(tex(citation.publisher)));
        if (citation.published) {
            addTexField(out, "year", QString::number(citation.published->year()));
            addTexField(out, "date", words::qt(citation.published->iso()));
        }
        // An address is taken as it is; only what would end the field is encoded.
        addTexField(out, "url",
                    QString(citation.url)
                        .replace(QLatin1Char('{'), QLatin1String("%7B"))
                        .replace(QLatin1Char('}'), QLatin1String("%7D")));
        addTexField(out, "note", tex(citation.note));
        addTexField(out, "langid",
                    citation.language == QLatin1String("de") ? QStringLiteral("german")
                                                             : QStringLiteral("english"));
        out += QStringLiteral("}\n\n");
    }
    return out.toUtf8();
}

} // namespace napi::report
