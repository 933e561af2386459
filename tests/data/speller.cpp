// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "speller.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <hunspell/hunspell.hxx>
#include <stdexcept>

namespace napi::test {
namespace {

constexpr std::string_view kApostrophe = "\u2019";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// How many bytes the letter or digit at the beginning of `text` has; 0 if there is none. Two-byte characters from
/// U+00C0 on are letters.
std::size_t letterLength(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto lead = static_cast<unsigned char>(text[0]);
    if (isDigit(text[0]) || (lead >= 'a' && lead <= 'z') || (lead >= 'A' && lead <= 'Z'))
        return 1;
    return lead >= 0xC3 && lead <= 0xDF && text.size() > 1 ? 2 : 0;
}

/// How many bytes at the beginning of `text` join a word with what follows.
std::size_t joinLength(std::string_view text)
{
    for (const std::string_view join : {kApostrophe, std::string_view{":"}, std::string_view{"*"}})
        if (text.starts_with(join) && letterLength(text.substr(join.size())) > 0)
            return join.size();
    return text.starts_with('-') ? 1 : 0;
}

/// Small letters of ASCII, ß and the two-byte letters of Latin-1 from à on.
bool hasSmallLetter(std::string_view word)
{
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto c = static_cast<unsigned char>(word[i]);
        if ((c >= 'a' && c <= 'z') ||
            (c == 0xC3 && i + 1 < word.size() && static_cast<unsigned char>(word[i + 1]) >= 0x9F))
            return true;
    }
    return false;
}

/// With a capital at the beginning, where that is a letter of ASCII or Latin-1.
std::string capitalised(std::string word)
{
    constexpr char kToCapital = 'a' - 'A';
    const std::size_t at = word.starts_with('\xC3') ? 1 : 0;
    if (word.size() > at && (at == 1 || (word[0] >= 'a' && word[0] <= 'z')))
        word[at] = static_cast<char>(word[at] - kToCapital);
    return word;
}

void dropEnd(std::string& word, std::string_view end)
{
    if (word.ends_with(end))
        word.resize(word.size() - end.size());
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        // A hyphen after a letter has been taken with it, so this one begins a word.
        std::string word = text[0] == '-' && letterLength(text.substr(1)) > 0 ? "-" : "";
        text.remove_prefix(word.size());
        const auto begin = word.size();
        while (const auto length =
                   word.size() == begin ? letterLength(text) : std::max(letterLength(text), joinLength(text))) {
            word += text.substr(0, length);
            text.remove_prefix(length);
        }
        if (!word.empty())
            words.push_back(std::move(word));
        else
            text.remove_prefix(1);
    }
    return words;
}

std::vector<std::string> partsOf(std::string_view word)
{
    std::vector<std::string> parts;
    while (!word.empty()) {
        const auto hyphen = word.find('-');
        const auto length = hyphen == std::string_view::npos ? word.size() : hyphen + 1;
        parts.emplace_back(word.substr(0, length));
        word.remove_prefix(length);
    }
    return parts;
}

Speller::Speller(const std::string& dictionary, const std::string& list)
{
    const std::string path = std::string(NAPI_DICTIONARIES) + '/' + dictionary;
    m_hunspell = std::make_unique<Hunspell>((path + ".aff").c_str(), (path + ".dic").c_str());
    if (m_hunspell->get_dict_encoding() != "UTF-8")
        throw std::runtime_error(path + " is not in UTF-8");
    std::ifstream file(list);
    for (std::string line; std::getline(file, line);)
        m_list.push_back(line);
    m_listed = {m_list.begin(), m_list.end()};
}

Speller::~Speller() = default;

bool Speller::hasSpelling(const std::string& word) const
{
    return m_listed.contains(word) || m_hunspell->spell(word);
}

bool Speller::knows(const std::string& word) const
{
    if (m_listed.contains(word))
        return true;
    // The last part of a compound, as in „Beraterinnen und -berater“: small, but a noun.
    if (word.starts_with('-'))
        return knows(word.substr(1)) || knows(capitalised(word.substr(1)));
    return std::ranges::all_of(partsOf(word), [this](const std::string& part) { return knowsPart(part); });
}

bool Speller::knowsPart(std::string part) const
{
    const bool isFirst = part.ends_with('-');
    dropEnd(part, "-");
    if (const auto at = part.find(kApostrophe); at != std::string::npos)
        part.replace(at, kApostrophe.size(), "'");
    if (hasSpelling(part))
        return true;
    for (const std::string_view end : {"'s", "'", ":innen", ":in", "*innen", "*in"})
        dropEnd(part, end);
    if (std::ranges::any_of(part, isDigit) || letterLength(part) == part.size() || !hasSmallLetter(part))
        return true;
    // The first part of a compound may have an s that joins it to the next.
    return hasSpelling(part) ||
           (isFirst && (m_hunspell->spell(part + '-') ||
                        (part.ends_with('s') && m_hunspell->spell(part.substr(0, part.size() - 1)))));
}

} // namespace napi::test
