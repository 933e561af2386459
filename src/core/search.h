// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/filter.h"
#include "core/link.h"
#include "core/text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace napi::core {

/// Why a record is a hit, best first: the words as typed, another form of them, a part of a compound,
/// another word for the same, another spelling.
enum class Reason { Exact, Form, Part, Synonym, Spelling };

[[nodiscard]] std::string_view reasonName(Reason reason);

/// A stretch of the original text, in bytes.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Range&) const = default;
};

/// A text with the stretches that the query found in it.
struct Marked {
    std::string text;
    std::vector<Range> ranges;
};

struct Hit {
    Link link;
    Marked title;
    Marked snippet;
    Reason reason = Reason::Exact;
};

/// What to look for: words as typed, the filter, the language that snippets are wanted in.
struct SearchRequest {
    std::string words;
    Filter filter;
    Language language = Language::German;
    /// The last word is still being typed, so it matches as a prefix.
    bool lastWordIsPrefix = true;
    /// Greatest number of hits to return; the total is never cut.
    std::size_t limit = 200;
};

struct SearchResult {
    std::vector<Hit> hits;
    std::size_t total = 0;
    /// True if no record has all the words, so that records with some of them are shown.
    bool relaxed = false;
    /// Another spelling that would find something; empty if there is none.
    std::string suggestion;
    /// Every record that the words find, whatever the filter says; facets are counted over them. They are entries
    /// of the plan.
    std::vector<const Entry*> unfiltered = {};
};

/// Full-text search. Any text is a valid query.
class SearchService {
public:
    virtual ~SearchService() = default;
    [[nodiscard]] virtual SearchResult search(const SearchRequest& request) const = 0;
    /// The stretches of each of `texts` that a search for `words` finds in it: in order,
    /// without overlaps.
    [[nodiscard]] virtual std::vector<std::vector<Range>>
    matches(std::string_view words, const std::vector<std::string>& texts, Language language) const
    {
        static_cast<void>(words);
        static_cast<void>(language);
        return std::vector<std::vector<Range>>(texts.size());
    }
};

} // namespace napi::core
