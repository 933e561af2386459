// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "core/overview.h"
#include "core/record.h"
#include "core/search.h"
#include "words/catalogue.h"

#include <QString>
#include <QStringList>

/// The words of the field: what bases, kinds, categories, dates and figures are called for a reader.
namespace napi::words {

/// "Vorhaben", "Integrationsgipfel"...: one record of the kind.
[[nodiscard]] QString kindTitle(const Catalogue& words, core::Kind kind);
/// "Maßnahmen", "Integrationsgipfel"...: the heading of a list of the kind.
[[nodiscard]] QString kindHeading(const Catalogue& words, core::Kind kind);
/// "12 Maßnahmen": a count with its noun.
[[nodiscard]] QString kindCount(const Catalogue& words, core::Kind kind, int count);

/// "im Plan genannt", "auf einem Gipfel vorgestellt", "verwandtes Programm".
[[nodiscard]] QString basisText(const Catalogue& words, core::Basis basis);
/// What the basis means, in a sentence.
[[nodiscard]] QString basisMeaning(const Catalogue& words, core::Basis basis);
/// ● stated, ◆ summit, ○ related: the symbol that stands beside the words.
[[nodiscard]] QString basisSymbol(core::Basis basis);
/// "● im Plan belegt": symbol and words.
[[nodiscard]] QString basisLabel(const Catalogue& words, core::Basis basis);
/// "Phase ausdrücklich genannt", "Phase aus Quellen erschlossen", "nach Thema zugeordnet".
[[nodiscard]] QString phaseBasisText(const Catalogue& words, core::PhaseBasis basis);
/// "im Plan belegt, Phase von einer Quelle genannt": how firmly a measure is tied to the plan and to its phase;
/// empty for records that are no measures.
[[nodiscard]] QString groundsText(const Catalogue& words, const core::Entry& entry);
/// The same with the symbol, for the eye.
[[nodiscard]] QString groundsLabel(const Catalogue& words, const core::Entry& entry);
/// The name of a category of measures, events, organisations, gaps, sources.
[[nodiscard]] QString categoryText(const Catalogue& words, core::Kind kind, std::string_view category);
/// "digital", "in Präsenz".
[[nodiscard]] QString formatText(const Catalogue& words, std::string_view format);
/// "genau", "Wortform"...: why a record is a hit.
[[nodiscard]] QString reasonText(const Catalogue& words, core::Reason reason);
/// "Phase", "Federführung"...: the label of a facet.
[[nodiscard]] QString facetTitle(const Catalogue& words, core::FacetKey key);

/// "nicht genannt": the words for a value that no source states.
[[nodiscard]] QString notStated(const Catalogue& words);
/// 19.10.2020, Oktober 2020, 2020; or the words for an unknown date.
[[nodiscard]] QString dateText(const Catalogue& words, const std::optional<core::Date>& date);
/// "Mai 2020 bis 30.06.2023", "ab 2019, Ende nicht genannt", "nicht genannt".
[[nodiscard]] QString periodText(const Catalogue& words, const std::optional<core::Date>& start,
                                 const std::optional<core::Date>& end);
/// "2020", "2018–2021", "ohne bekanntes Datum": what a choice of years asks for.
[[nodiscard]] QString yearsText(const Catalogue& words, const core::YearSpan& years);
/// The number as the language writes it, with its qualifier: "rund 120", "4.000".
[[nodiscard]] QString numberText(const Catalogue& words, double value, const core::Text& qualifier = {});
/// "Stand 2020", or the words why there is none.
[[nodiscard]] QString asOfText(const Catalogue& words, const core::Figure& figure);

/// "5 im Plan", "2 vom Gipfel", "29 verwandt": what the measures are; those in the plan always, others if there are
/// any.
[[nodiscard]] QStringList countTexts(const Catalogue& words, const core::MeasureCount& count);
/// "Phase II"
[[nodiscard]] QString phaseName(const Catalogue& words, const QString& phase);
/// "Phase II · Erstintegration"
[[nodiscard]] QString phaseTitle(const Catalogue& words, const core::Entry& phase);
/// The short name by which lists call an organisation: its abbreviation, else its name.
[[nodiscard]] QString shortName(const Catalogue& words, const core::Entry& organisation);
/// "Phase II › Anerkennung › BMBF": where a record stands.
[[nodiscard]] QString breadcrumb(const Catalogue& words, const core::Plan& plan, const core::Entry& entry);

} // namespace napi::words
