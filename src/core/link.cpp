// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "core/link.h"

#include <algorithm>

namespace napi::core {
namespace {

struct KindNames {
    Kind kind;
    std::string_view singular;
    std::string_view plural;
};

constexpr std::array kNames{
    KindNames{Kind::Phase, "phase", "phases"},    KindNames{Kind::Forum, "forum", "forums"},
    KindNames{Kind::Summit, "summit", "summits"}, KindNames{Kind::Measure, "measure", "measures"},
    KindNames{Kind::Event, "event", "events"},    KindNames{Kind::Organisation, "organisation", "organisations"},
    KindNames{Kind::Source, "source", "sources"}, KindNames{Kind::Term, "term", "terms"},
    KindNames{Kind::Gap, "gap", "gaps"},          KindNames{Kind::Page, "page", "pages"},
};

constexpr std::string_view kScheme = "napi:";

} // namespace

std::string_view kindName(Kind kind) { return kNames[static_cast<std::size_t>(kind)].singular; }

std::string_view kindPlural(Kind kind) { return kNames[static_cast<std::size_t>(kind)].plural; }

std::optional<Kind> kindFromName(std::string_view name)
{
    const auto found = std::ranges::find_if(
        kNames, [&](const KindNames& names) { return names.singular == name || names.plural == name; });
    return found == kNames.end() ? std::nullopt : std::optional{found->kind};
}

bool isKebabCase(std::string_view id)
{
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && std::ranges::all_of(id, allowed) && id.front() != '-' && id.back() != '-' &&
           id.find("--") == std::string_view::npos;
}

std::optional<Link> Link::parse(std::string_view text)
{
    if (!text.starts_with(kScheme))
        return std::nullopt;
    text.remove_prefix(kScheme.size());
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto kind = kindFromName(text.substr(0, slash));
    const auto id = text.substr(slash + 1);
    const bool isPhaseId = std::ranges::find(kPhaseIds, id) != kPhaseIds.end();
    if (!kind || (!isPhaseId && !isKebabCase(id)))
        return std::nullopt;
    return Link{*kind, std::string{id}};
}

std::string Link::toString() const { return std::string{kScheme} + std::string{kindName(kind)} + '/' + id; }

} // namespace napi::core
