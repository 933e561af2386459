// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/csv.h"

#include "words/domain.h"

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

QStringList headings(const words::Catalogue& words)
{
    const auto heading = [&](const char* source) { return words.translate("Csv", source); };
    return {heading(QT_TRANSLATE_NOOP("Csv", "Link")),
            heading(QT_TRANSLATE_NOOP("Csv", "Kind")),
            heading(QT_TRANSLATE_NOOP("Csv", "Title")),
            heading(QT_TRANSLATE_NOOP("Csv", "Phase")),
            heading(QT_TRANSLATE_NOOP("Csv", "Basis of the phase")),
            heading(QT_TRANSLATE_NOOP("Csv", "Basis")),
            heading(QT_TRANSLATE_NOOP("Csv", "Thematic forum")),
            heading(QT_TRANSLATE_NOOP("Csv", "Field")),
            heading(QT_TRANSLATE_NOOP("Csv", "Lead")),
            heading(QT_TRANSLATE_NOOP("Csv", "Start")),
            heading(QT_TRANSLATE_NOOP("Csv", "End"))};
}

QStringList recordHeadings(const words::Catalogue& words)
{
    const auto heading = [&](const char* source) { return words.translate("Csv", source); };
    return {heading(QT_TRANSLATE_NOOP("Csv", "Partners")), heading(QT_TRANSLATE_NOOP("Csv", "Target groups")),
            heading(QT_TRANSLATE_NOOP("Csv", "Summary")),  heading(QT_TRANSLATE_NOOP("Csv", "Figures")),
            heading(QT_TRANSLATE_NOOP("Csv", "Note")),     heading(QT_TRANSLATE_NOOP("Csv", "Sources")),
            heading(QT_TRANSLATE_NOOP("Csv", "Edition"))};
}

QStringList recordRow(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
                      const core::Record& record)
{
    QStringList partners;
    for (const auto& body : record.partners) {
        const auto* entry = plan.find({core::Kind::Organisation, body.organisation});
        partners << words.text(entry ? entry->title : body.name);
    }
    QStringList targets;
    for (const auto& group : record.targetGroups)
        targets << words.text(group.original);
    QStringList figures;
    for (const auto& figure : record.figures)
        figures << words::numberText(words, figure.value, figure.qualifier) + QLatin1Char(' ') +
                       words.text(figure.unit) + QStringLiteral(": ") + words.text(figure.meaning) +
                       QStringLiteral(" (%1)").arg(words::asOfText(words, figure));
    QStringList sources;
    for (const auto& id : record.sources)
        if (const auto source = texts.record({core::Kind::Source, id}))
            sources << words::qt(source->url);
    const QString semicolon = QStringLiteral("; ");
    const QString results = record.meeting ? words.text(record.meeting->results) : QString{};
    return {partners.join(semicolon),
            targets.join(semicolon),
            record.summary.empty() ? results : words.text(record.summary),
            figures.join(semicolon),
            words.text(record.note),
            sources.join(QLatin1Char(' ')),
            words::qt(plan.edition().version)};
}

QChar separatorOf(const words::Catalogue& words)
{
    return words.language() == core::Language::German ? u';' : u',';
}

} // namespace

QByteArray listCsv(const words::Catalogue& words, const core::Plan& plan,
                   const std::vector<const core::Entry*>& entries)
{
    QString out = QString(QChar(0xFEFF)) + joined(headings(words), separatorOf(words));
    for (const auto* entry : entries)
        out += joined(row(words, plan, *entry), separatorOf(words));
    return out.toUtf8();
}

QByteArray recordsCsv(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
                      const std::vector<const core::Entry*>& entries)
{
    QString out = QString(QChar(0xFEFF)) + joined(headings(words) + recordHeadings(words), separatorOf(words));
    for (const auto* entry : entries)
        if (const auto record = texts.record(entry->link))
            out += joined(row(words, plan, *entry) + recordRow(words, plan, texts, *record), separatorOf(words));
    return out.toUtf8();
}

QByteArray tableCsv(const words::Catalogue& words, const QList<QStringList>& lines, bool hasByteOrderMark)
{
    QString out = hasByteOrderMark ? QString(QChar(0xFEFF)) : QString{};
    for (const auto& line : lines)
        out += joined(line, separatorOf(words));
    return out.toUtf8();
}

} // namespace napi::report
