// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/querywords.h"

#include "words/domain.h"

#include <QStringList>

namespace napi::report {

QString facetValue(const words::Catalogue& words, const core::Plan& plan, core::FacetKey key, const std::string& id)
{
    const auto title = [&](core::Kind kind) {
        const core::Entry* entry = plan.find({kind, id});
        return entry ? words.text(entry->title) : words::qt(id);
    };
    const auto label = [&](const core::Label* found) { return found ? words.text(found->title) : words::qt(id); };
    switch (key) {
    case core::FacetKey::Phase: {
        const core::Entry* phase = plan.find({core::Kind::Phase, id});
        return phase ? words::phaseTitle(words, *phase) : words::qt(id);
    }
    case core::FacetKey::Summit:
        return title(core::Kind::Summit);
    case core::FacetKey::Forum:
        return title(core::Kind::Forum);
    case core::FacetKey::Lead:
        return title(core::Kind::Organisation);
    case core::FacetKey::Field:
        return label(plan.field(id));
    case core::FacetKey::Target:
        return label(plan.target(id));
    case core::FacetKey::Basis:
        return core::basisFromName(id) ? words::basisText(words, *core::basisFromName(id)) : words::qt(id);
    case core::FacetKey::Kind:
        break;
    }
    if (id == core::kContradiction)
        return words.translate("Filter", "Contradictions");
    const auto kind = core::kindFromName(id);
    return kind ? words::kindHeading(words, *kind) : words::qt(id);
}

namespace {

Facts::Row facetRow(const words::Catalogue& words, const core::Plan& plan, core::FacetKey key,
                    const core::Facet& facet)
{
    QStringList values;
    for (const std::string& id : facet.any)
        values << facetValue(words, plan, key, id);
    for (const std::string& id : facet.none)
        values << words.translate("Report", "not %1").arg(facetValue(words, plan, key, id));
    return {words::facetTitle(words, key), {plain(values.join(QStringLiteral(", ")))}};
}

QString yearsInWords(const words::Catalogue& words, const core::Filter& filter)
{
    QStringList values;
    for (const core::YearSpan& years : filter.years)
        values << words::yearsText(words, years);
    for (const core::YearSpan& years : filter.notYears)
        values << words.translate("Report", "not %1").arg(words::yearsText(words, years));
    return values.join(QStringLiteral(", "));
}

} // namespace

std::vector<Facts::Row> queryInWords(const words::Catalogue& words, const core::Plan& plan,
                                     const core::Query& query)
{
    std::vector<Facts::Row> rows;
    if (!query.words.empty())
        rows.push_back({words.translate("Report", "Search"), {plain(words::qt(query.words))}});
    for (const core::FacetKey key : core::kFacetKeys)
        if (const core::Facet& facet = query.filter.facet(key); !facet.empty())
            rows.push_back(facetRow(words, plan, key, facet));
    if (const QString years = yearsInWords(words, query.filter); !years.isEmpty())
        rows.push_back({words.translate("Report", "Years"), {plain(years)}});
    return rows;
}

} // namespace napi::report
