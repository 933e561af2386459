// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "words/domain.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <cmath>
#include <utility>

namespace napi::words {
namespace {

constexpr const char* kContext = "Domain";

struct Named {
    std::string_view name;
    const char* source;
};

template <std::size_t N>
QString named(const Catalogue& words, const std::array<Named, N>& table, std::string_view name)
{
    for (const Named& entry : table)
        if (entry.name == name)
            return words.translate(kContext, entry.source);
    return qt(name);
}

constexpr std::array kMeasureTypes{
    Named{"core", QT_TRANSLATE_NOOP("Domain", "core project")},
    Named{"project", QT_TRANSLATE_NOOP("Domain", "project")},
    Named{"programme", QT_TRANSLATE_NOOP("Domain", "programme")},
};
constexpr std::array kEventCategories{
    Named{"cabinet", QT_TRANSLATE_NOOP("Domain", "cabinet decision")},
    Named{"law", QT_TRANSLATE_NOOP("Domain", "law")},
    Named{"plan", QT_TRANSLATE_NOOP("Domain", "plan")},
    Named{"report", QT_TRANSLATE_NOOP("Domain", "report")},
    Named{"forum", QT_TRANSLATE_NOOP("Domain", "forum meeting")},
    Named{"summit", QT_TRANSLATE_NOOP("Domain", "summit")},
    Named{"related-summit", QT_TRANSLATE_NOOP("Domain", "related summit")},
    Named{"other", QT_TRANSLATE_NOOP("Domain", "other event")},
};
constexpr std::array kOrganisationCategories{
    Named{"ministry", QT_TRANSLATE_NOOP("Domain", "federal ministry")},
    Named{"commissioner", QT_TRANSLATE_NOOP("Domain", "federal commissioner")},
    Named{"agency", QT_TRANSLATE_NOOP("Domain", "public authority or agency")},
    Named{"länder", QT_TRANSLATE_NOOP("Domain", "Länder")},
    Named{"municipal", QT_TRANSLATE_NOOP("Domain", "municipal association")},
    Named{"migrant-organisation", QT_TRANSLATE_NOOP("Domain", "migrant organisation")},
    Named{"social-partner", QT_TRANSLATE_NOOP("Domain", "social partner")},
    Named{"ngo", QT_TRANSLATE_NOOP("Domain", "association or NGO")},
    Named{"foundation", QT_TRANSLATE_NOOP("Domain", "foundation")},
    Named{"other", QT_TRANSLATE_NOOP("Domain", "other organisation")},
};
constexpr std::array kGapCategories{
    Named{"gap", QT_TRANSLATE_NOOP("Domain", "gap")},
    Named{"contradiction", QT_TRANSLATE_NOOP("Domain", "contradiction")},
    Named{"held-back", QT_TRANSLATE_NOOP("Domain", "figure held back")},
};
constexpr std::array kSourceCategories{
    Named{"official", QT_TRANSLATE_NOOP("Domain", "official source")},
    Named{"other", QT_TRANSLATE_NOOP("Domain", "other source")},
};
constexpr std::array kFormats{
    Named{"in-person", QT_TRANSLATE_NOOP("Domain", "in person")},
    Named{"digital", QT_TRANSLATE_NOOP("Domain", "digital")},
    Named{"hybrid", QT_TRANSLATE_NOOP("Domain", "in person and digital")},
};

struct KindWords {
    const char* title;
    const char* heading;
    const char* count;
};

constexpr std::array<KindWords, core::kKinds.size() + 1> kKindWords{{
    {QT_TRANSLATE_NOOP("Domain", "Phase"), QT_TRANSLATE_NOOP("Domain", "Phases"),
     QT_TRANSLATE_N_NOOP("Domain", "%n phase(s)")},
    {QT_TRANSLATE_NOOP("Domain", "Thematic forum"), QT_TRANSLATE_NOOP("Domain", "Thematic forums"),
     QT_TRANSLATE_N_NOOP("Domain", "%n forum(s)")},
    {QT_TRANSLATE_NOOP("Domain", "Integration summit"), QT_TRANSLATE_NOOP("Domain", "Integration summits"),
     QT_TRANSLATE_N_NOOP("Domain", "%n summit(s)")},
    {QT_TRANSLATE_NOOP("Domain", "Measure"), QT_TRANSLATE_NOOP("Domain", "Measures"),
     QT_TRANSLATE_N_NOOP("Domain", "%n measure(s)")},
    {QT_TRANSLATE_NOOP("Domain", "Event"), QT_TRANSLATE_NOOP("Domain", "Events"),
     QT_TRANSLATE_N_NOOP("Domain", "%n event(s)")},
    {QT_TRANSLATE_NOOP("Domain", "Organisation"), QT_TRANSLATE_NOOP("Domain", "Organisations"),
     QT_TRANSLATE_N_NOOP("Domain", "%n organisation(s)")},
    {QT_TRANSLATE_NOOP("Domain", "Source"), QT_TRANSLATE_NOOP("Domain", "Sources"),
     QT_TRANSLATE_N_NOOP("Domain", "%n source(s)")},
    {QT_TRANSLATE_NOOP("Domain", "Term"), QT_TRANSLATE_NOOP("Domain", "Terms"),
     QT_TRANSLATE_N_NOOP("Domain", "%n term(s)")},
    {QT_TRANSLATE_NOOP("Domain", "Gap or contradiction"), QT_TRANSLATE_NOOP("Domain", "Gaps and contradictions"),
     QT_TRANSLATE_N_NOOP("Domain", "%n gap(s) and contradictions")},
    {QT_TRANSLATE_NOOP("Domain", "Overview page"), QT_TRANSLATE_NOOP("Domain", "Overview pages"),
     QT_TRANSLATE_N_NOOP("Domain", "%n page(s)")},
}};

const KindWords& kindWords(core::Kind kind) { return kKindWords[static_cast<std::size_t>(kind)]; }

template <typename Enum, std::size_t N>
QString chosen(const Catalogue& words, const std::array<const char*, N>& sources, Enum value)
{
    return words.translate(kContext, sources[static_cast<std::size_t>(value)]);
}

} // namespace

QString kindTitle(const Catalogue& words, core::Kind kind)
{
    return words.translate(kContext, kindWords(kind).title);
}

QString kindHeading(const Catalogue& words, core::Kind kind)
{
    return words.translate(kContext, kindWords(kind).heading);
}

QString kindCount(const Catalogue& words, core::Kind kind, int count)
{
    return words.translate(kContext, kindWords(kind).count, nullptr, count);
}

QString basisText(const Catalogue& words, core::Basis basis)
{
    constexpr std::array kSources{QT_TRANSLATE_NOOP("Domain", "stated in the plan"),
                                  QT_TRANSLATE_NOOP("Domain", "presented at a summit"),
                                  QT_TRANSLATE_NOOP("Domain", "related programme")};
    return chosen(words, kSources, basis);
}

QString basisMeaning(const Catalogue& words, core::Basis basis)
{
    constexpr std::array kSources{
        QT_TRANSLATE_NOOP("Domain", "A source ties this measure to the action plan."),
        QT_TRANSLATE_NOOP("Domain", "This measure was named at an integration summit as part of the action plan."),
        QT_TRANSLATE_NOOP("Domain",
                          "A federal programme of the same field and time. No source consulted ties it to the "
                          "action plan.")};
    return chosen(words, kSources, basis);
}

QString basisSymbol(core::Basis basis)
{
    constexpr std::array kSymbols{u"\u25CF", u"\u25C6", u"\u25CB"};
    return QString::fromUtf16(kSymbols[static_cast<std::size_t>(basis)]);
}

QString basisLabel(const Catalogue& words, core::Basis basis)
{
    return basisSymbol(basis) + QLatin1Char(' ') + basisText(words, basis);
}

QString phaseBasisText(const Catalogue& words, core::PhaseBasis basis)
{
    constexpr std::array kSources{QT_TRANSLATE_NOOP("Domain", "phase named by a source"),
                                  QT_TRANSLATE_NOOP("Domain", "phase inferred from sources"),
                                  QT_TRANSLATE_NOOP("Domain", "phase assigned by theme")};
    return chosen(words, kSources, basis);
}

QString groundsText(const Catalogue& words, const core::Entry& entry)
{
    if (!entry.basis)
        return {};
    const QString basis = basisText(words, *entry.basis);
    return entry.phaseBasis ? basis + QStringLiteral(", ") + phaseBasisText(words, *entry.phaseBasis) : basis;
}

QString groundsLabel(const Catalogue& words, const core::Entry& entry)
{
    return entry.basis ? basisSymbol(*entry.basis) + QLatin1Char(' ') + groundsText(words, entry) : QString{};
}

QString categoryText(const Catalogue& words, core::Kind kind, std::string_view category)
{
    switch (kind) {
    case core::Kind::Measure:
        return named(words, kMeasureTypes, category);
    case core::Kind::Event:
        return named(words, kEventCategories, category);
    case core::Kind::Organisation:
        return named(words, kOrganisationCategories, category);
    case core::Kind::Gap:
        return named(words, kGapCategories, category);
    case core::Kind::Source:
        return named(words, kSourceCategories, category);
    default:
        return qt(category);
    }
}

QString formatText(const Catalogue& words, std::string_view format)
{
    return format.empty() ? notStated(words) : named(words, kFormats, format);
}

QString reasonText(const Catalogue& words, core::Reason reason)
{
    constexpr std::array kSources{QT_TRANSLATE_NOOP("Domain", "exact"), QT_TRANSLATE_NOOP("Domain", "word form"),
                                  QT_TRANSLATE_NOOP("Domain", "part of a word"),
                                  QT_TRANSLATE_NOOP("Domain", "synonym"),
                                  QT_TRANSLATE_NOOP("Domain", "other spelling")};
    return chosen(words, kSources, reason);
}

QString facetTitle(const Catalogue& words, core::FacetKey key)
{
    constexpr std::array kSources{
        QT_TRANSLATE_NOOP("Domain", "Phase"),        QT_TRANSLATE_NOOP("Domain", "Thematic forum"),
        QT_TRANSLATE_NOOP("Domain", "Field"),        QT_TRANSLATE_NOOP("Domain", "Lead"),
        QT_TRANSLATE_NOOP("Domain", "Basis"),        QT_TRANSLATE_NOOP("Domain", "Kind"),
        QT_TRANSLATE_NOOP("Domain", "Target group"), QT_TRANSLATE_NOOP("Domain", "Summit")};
    return chosen(words, kSources, key);
}

QString notStated(const Catalogue& words) { return words.translate("Domain", "not stated"); }

QString dateText(const Catalogue& words, const std::optional<core::Date>& date)
{
    if (!date)
        return notStated(words);
    const bool german = words.language() == core::Language::German;
    const QDate day(date->year(), qMax(1, date->month()), qMax(1, date->day()));
    switch (date->precision()) {
    case core::Date::Precision::Year:
        return QString::number(date->year());
    case core::Date::Precision::Month:
        return words.locale().toString(day, QStringLiteral("MMMM yyyy"));
    case core::Date::Precision::Day:
        break;
    }
    return words.locale().toString(day, german ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString periodText(const Catalogue& words, const std::optional<core::Date>& start,
                   const std::optional<core::Date>& end)
{
    if (!start && !end)
        return notStated(words);
    if (start && !end)
        return words.translate("Domain", "from %1, end not stated").arg(dateText(words, start));
    if (!start)
        return words.translate("Domain", "start not stated, until %1").arg(dateText(words, end));
    if (*start == *end)
        return dateText(words, start);
    return words.translate("Domain", "%1 to %2").arg(dateText(words, start), dateText(words, end));
}

QString yearsText(const Catalogue& words, const core::YearSpan& years)
{
    if (years == core::YearSpan::unknown())
        return words.translate("Domain", "no known date");
    return years.first == years.last ? QString::number(years.first)
                                     : QStringLiteral("%1\u2013%2").arg(years.first).arg(years.last);
}

QString numberText(const Catalogue& words, double value, const core::Text& qualifier)
{
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    const QString number = whole ? words.locale().toString(static_cast<qlonglong>(std::llround(value)))
                                 : words.locale().toString(value, 'f', QLocale::FloatingPointShortest);
    return qualifier.empty() ? number : words.text(qualifier) + QChar::Nbsp + number;
}

QString asOfText(const Catalogue& words, const core::Figure& figure)
{
    const QString note = words.text(figure.asOfNote);
    if (!figure.asOf)
        return note.isEmpty() ? words.translate("Domain", "as-of date not stated") : note;
    const QString date = words.translate("Domain", "as of %1").arg(dateText(words, figure.asOf));
    return note.isEmpty() ? date : QStringLiteral("%1 (%2)").arg(date, note);
}

QStringList countTexts(const Catalogue& words, const core::MeasureCount& count)
{
    QStringList parts{words.translate("Domain", "%n in the plan", nullptr, count.stated)};
    if (count.summit > 0)
        parts << words.translate("Domain", "%n at a summit", nullptr, count.summit);
    if (count.related > 0)
        parts << words.translate("Domain", "%n related", nullptr, count.related);
    return parts;
}

QString phaseName(const Catalogue& words, const QString& phase)
{
    return words.translate("Domain", "Phase %1").arg(phase);
}

QString phaseTitle(const Catalogue& words, const core::Entry& phase)
{
    return words.translate("Domain", "Phase %1: %2").arg(qt(phase.link.id), words.text(phase.title));
}

QString shortName(const Catalogue& words, const core::Entry& organisation)
{
    return organisation.abbreviation.empty() ? words.text(organisation.title) : qt(organisation.abbreviation);
}

QString breadcrumb(const Catalogue& words, const core::Plan& plan, const core::Entry& entry)
{
    QStringList parts;
    const auto* phase = plan.find({core::Kind::Phase, entry.phase});
    const bool isClosePlaced = plan.find({core::Kind::Forum, entry.forum}) || plan.field(entry.field);
    // Where more follows, the name of the phase would hide it.
    if (phase)
        parts << (isClosePlaced ? phaseName(words, qt(entry.phase)) : phaseTitle(words, *phase));
    else
        parts << kindTitle(words, entry.link.kind);
    if (const auto* forum = plan.find({core::Kind::Forum, entry.forum}))
        parts << words.text(forum->title);
    else if (const auto* field = plan.field(entry.field))
        parts << words.text(field->title);
    const bool dated = entry.link.kind == core::Kind::Summit || entry.link.kind == core::Kind::Event;
    if (dated)
        parts << dateText(words, entry.start);
    return parts.join(QStringLiteral(" \u203A "));
}

} // namespace napi::words
