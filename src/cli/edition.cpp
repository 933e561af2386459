// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "cli/edition.h"

#include "words/domain.h"

#include <QStringList>

#include <filesystem>

namespace napi::cli {
namespace {

std::filesystem::path programFolder()
{
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
}

std::string verified(std::string path)
{
    store::Database::verify(path);
    return path;
}

std::vector<std::string> resolved(const Edition& edition, core::FacetKey key,
                                  const std::vector<std::string>& values)
{
    std::vector<std::string> ids;
    for (const auto& value : values) {
        const auto id = core::resolveFacetValue(edition.plan, key, value);
        if (!id)
            throw UsageError(edition.words.translate("Cli", "The edition has no \u201C%2\u201D for --%1.")
                                 .arg(words::qt(core::facetName(key)), words::qt(value)));
        ids.push_back(*id);
    }
    return ids;
}

std::vector<core::YearSpan> years(const Edition& edition, const std::vector<std::string>& values)
{
    std::vector<core::YearSpan> spans;
    for (const auto& value : values) {
        const auto span = core::YearSpan::parse(value);
        if (!span)
            throw UsageError(
                edition.words
                    .translate("Cli", "\u201C%1\u201D is not a year; years are written 2020, 2018..2021 or unknown.")
                    .arg(words::qt(value)));
        spans.push_back(*span);
    }
    return spans;
}

void checkMeaning(const Edition& edition, const core::Filter& filter, core::Kind kind)
{
    for (const auto key : core::kFacetKeys)
        if (!filter.facet(key).empty() && !core::facetApplies(key, kind))
            throw UsageError(edition.words.translate("Cli", "--%1 has no meaning for %2.")
                                 .arg((filter.facet(key).any.empty() ? QStringLiteral("not-") : QString()) +
                                          words::qt(core::facetName(key)),
                                      words::qt(core::kindPlural(kind))));
}

} // namespace

Edition::Edition(const std::optional<std::string>& given, const words::Catalogue& catalogue)
    : words(catalogue)
    , database(verified(store::findDatabase(given, programFolder())))
    , plan(store::loadPlan(database))
    , texts(database, plan)
    , search(database, plan)
{
}

core::Link resolveLink(const Edition& edition, const std::string& text)
{
    const auto link = core::Link::parse(text);
    if (!link || !edition.plan.find(*link))
        throw UsageError(
            edition.words.translate("Cli", "The edition has no record %1; links look like napi:summit/12.")
                .arg(words::qt(text)));
    return *link;
}

core::Filter resolveFilter(const Edition& edition, const RawFilter& raw, std::optional<core::Kind> kind)
{
    core::Filter filter;
    for (const auto key : core::kFacetKeys) {
        const auto& values = raw.facets[static_cast<std::size_t>(key)];
        filter.facet(key) = {resolved(edition, key, values.any), resolved(edition, key, values.none)};
    }
    filter.years = years(edition, raw.years.any);
    filter.notYears = years(edition, raw.years.none);
    if (kind)
        checkMeaning(edition, filter, *kind);
    return filter;
}

QString kindList()
{
    QStringList names;
    for (const auto kind : core::kKinds)
        names << words::qt(core::kindPlural(kind));
    return names.join(QStringLiteral(", "));
}

} // namespace napi::cli
