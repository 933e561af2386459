// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/databasewriter.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace napi::bench {

/// Words as they are written, and how often each of them occurs.
class Words {
public:
    void addText(std::string_view text);
    /// The word at `place` of all words of all texts, so that frequent words are drawn as often as they occur.
    [[nodiscard]] const std::string& drawn(std::size_t place) const { return *m_drawn[place % m_drawn.size()]; }
    [[nodiscard]] const std::map<std::string, std::size_t>& counts() const { return m_counts; }

private:
    std::map<std::string, std::size_t> m_counts;
    std::vector<const std::string*> m_drawn;
};

/// The words of the indexed texts of an edition, by language.
struct Vocabulary {
    Words german;
    Words english;
};
[[nodiscard]] Vocabulary vocabularyOf(const store::EditionData& edition);

/// The edition and behind it copies of its measures, events, sources and organisations until there are `count`
/// records, each word of their texts exchanged for one drawn from the vocabulary of its language. The same every
/// time.
[[nodiscard]] store::EditionData grown(const store::EditionData& edition, std::size_t count);

} // namespace napi::bench
