// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/filterwords.h"

#include "words/domain.h"

#include <QStringList>

#include <array>

namespace napi::models {
namespace {

using core::FacetKey;
using core::Kind;

QString entryText(const words::Catalogue& words, const core::Plan& plan, Kind kind, std::string_view value)
{
    const auto* entry = plan.find({kind, std::string{value}});
    if (!entry)
        return words::qt(value);
    switch (kind) {
    case Kind::Phase:
        return words::phaseTitle(words, *entry);
    case Kind::Organisation:
        return words::shortName(words, *entry);
    case Kind::Forum:
        return QStringLiteral("%1 (%2)").arg(words.text(entry->title), words::qt(entry->phase));
    default:
        return words.text(entry->title);
    }
}

QString labelText(const words::Catalogue& words, const core::Label* label, std::string_view value)
{
    return label ? words.text(label->title) : words::qt(value);
}

QString yearsLabel(const words::Catalogue& words, const std::string& value)
{
    const auto span = core::YearSpan::parse(value);
    if (!span)
        return words::qt(value);
    const QString text = words::yearsText(words, *span);
    if (*span == core::YearSpan::unknown())
        return text.left(1).toUpper() + text.mid(1);
    return (span->first == span->last ? words.translate("Filter", "Year %1")
                                      : words.translate("Filter", "Years %1"))
        .arg(text);
}

QString wantedText(const words::Catalogue& words, const core::Plan& plan, const core::Condition& condition)
{
    if (!condition.key)
        return yearsLabel(words, condition.value);
    const QString value = valueText(words, plan, *condition.key, condition.value);
    switch (*condition.key) {
    case FacetKey::Phase:
        return words::phaseName(words, words::qt(condition.value));
    case FacetKey::Forum:
    case FacetKey::Lead:
        return words.translate("Filter", "%1: %2").arg(words::facetTitle(words, *condition.key), value);
    default:
        return value;
    }
}

} // namespace

QString valueText(const words::Catalogue& words, const core::Plan& plan, FacetKey key, std::string_view value)
{
    switch (key) {
    case FacetKey::Phase:
        return entryText(words, plan, Kind::Phase, value);
    case FacetKey::Forum:
        return entryText(words, plan, Kind::Forum, value);
    case FacetKey::Field:
        return labelText(words, plan.field(value), value);
    case FacetKey::Lead:
        return entryText(words, plan, Kind::Organisation, value);
    case FacetKey::Basis:
        if (const auto basis = core::basisFromName(value))
            return words::basisText(words, *basis);
        break;
    case FacetKey::Kind:
        if (value == core::kContradiction)
            return words.translate("Filter", "Contradictions");
        if (const auto kind = core::kindFromName(value))
            return words::kindHeading(words, *kind);
        break;
    case FacetKey::Target:
        return labelText(words, plan.target(value), value);
    case FacetKey::Summit:
        return entryText(words, plan, Kind::Summit, value);
    }
    return words::qt(value);
}

QString conditionText(const words::Catalogue& words, const core::Plan& plan, const core::Condition& condition)
{
    const QString text = wantedText(words, plan, condition);
    return condition.isExcluded ? words.translate("Filter", "not: %1").arg(text) : text;
}

QString queryTitle(const words::Catalogue& words, const core::Plan& plan, const core::Query& query)
{
    QStringList parts;
    if (!query.words.empty())
        parts << words::qt(query.words);
    for (const auto& condition : core::conditions(query.filter))
        parts << conditionText(words, plan, condition);
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString queryKey(const words::Catalogue& words, std::optional<FacetKey> key)
{
    constexpr std::array kKeys{QT_TRANSLATE_NOOP("QueryKey", "phase"),  QT_TRANSLATE_NOOP("QueryKey", "forum"),
                               QT_TRANSLATE_NOOP("QueryKey", "field"),  QT_TRANSLATE_NOOP("QueryKey", "lead"),
                               QT_TRANSLATE_NOOP("QueryKey", "basis"),  QT_TRANSLATE_NOOP("QueryKey", "kind"),
                               QT_TRANSLATE_NOOP("QueryKey", "target"), QT_TRANSLATE_NOOP("QueryKey", "summit")};
    return key ? words.translate("QueryKey", kKeys[static_cast<std::size_t>(*key)])
               : words.translate("QueryKey", "year");
}

} // namespace napi::models
