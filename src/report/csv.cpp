// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/csv.h"

#include "words/domain.h"

#include <QStringList>

namespace napi::report {
namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString titles(const words::Catalogue& words, const core::Plan& plan, core::Kind kind,
               const std::vector<std::string>& ids)
{
    QStringList names;
    for (const auto& id : ids)
        if (const auto* entry = plan.find({kind, id}))
            names << words.text(entry->title);
    return names.join(QStringLiteral("; "));
}

QStringList row(const words::Catalogue& words, const core::Plan& plan, const core::Entry& entry)
{
    const auto* field = plan.field(entry.field);
    const auto* forum = plan.find({core::Kind::Forum, entry.forum});
    const auto iso = [](const std::optional<core::Date>& date) {
        return date ? words::qt(date->iso()) : QString{};
    };
    return {words::qt(entry.link.toString()),
            words::kindTitle(words, entry.link.kind),
            words.text(entry.title),
            words::qt(entry.phase),
            entry.phaseBasis ? words::phaseBasisText(words, *entry.phaseBasis) : QString{},
            entry.basis ? words::basisLabel(words, *entry.basis) : QString{},
            forum ? words.text(forum->title) : QString{},
            field ? words.text(field->title) : QString{},
            titles(words, plan, core::Kind::Organisation, entry.leads),
            iso(entry.start),
            iso(entry.end)};
}

QString joined(const QStringList& cells, QChar separator)
{
    QStringList quoted;
    for (const QString& text : cells)
        quoted << cell(text);
    return quoted.join(separator) + QStringLiteral("\r\n");
}

} // namespace

QByteArray listCsv(const words::Catalogue& words, const core::Plan& plan,
                   const std::vector<const core::Entry*>& entries)
{
    const QChar separator = words.language() == core::Language::German ? u';' : u',';
    const auto header = [&](const char* source) { return words.translate("Csv", source); };
    QString out =
        QString(QChar(0xFEFF)) +
        joined({header(QT_TRANSLATE_NOOP("Csv", "Link")), header(QT_TRANSLATE_NOOP("Csv", "Kind")),
                header(QT_TRANSLATE_NOOP("Csv", "Title")), header(QT_TRANSLATE_NOOP("Csv", "Phase")),
                header(QT_TRANSLATE_NOOP("Csv", "Basis of the phase")), header(QT_TRANSLATE_NOOP("Csv", "Basis")),
                header(QT_TRANSLATE_NOOP("Csv", "Thematic forum")), header(QT_TRANSLATE_NOOP("Csv", "Field")),
                header(QT_TRANSLATE_NOOP("Csv", "Lead")), header(QT_TRANSLATE_NOOP("Csv", "Start")),
                header(QT_TRANSLATE_NOOP("Csv", "End"))},
               separator);
    for (const auto* entry : entries)
        out += joined(row(words, plan, *entry), separator);
    return out.toUtf8();
}

} // namespace napi::report
