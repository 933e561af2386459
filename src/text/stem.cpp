// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "text/stem.h"

#include "text/tokens.h"

#include <libstemmer.h>

#include <array>
#include <memory>

namespace napi::text {
namespace {

struct StemmerDeleter {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, StemmerDeleter>;

sb_stemmer* stemmerFor(core::Language language)
{
    // A stemmer keeps a buffer of its own, so each thread has one.
    thread_local const Stemmer german(sb_stemmer_new("german", "UTF_8"));
    thread_local const Stemmer english(sb_stemmer_new("english", "UTF_8"));
    return language == core::Language::German ? german.get() : english.get();
}

std::string stemmedOnce(sb_stemmer* stemmer, const std::string& word)
{
    const auto* stem =
        sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

bool endsWithVowelBefore(std::string_view word, std::size_t fromEnd)
{
    return word.size() > fromEnd &&
           std::string_view("aeiou").find(word[word.size() - 1 - fromEnd]) != std::string_view::npos;
}

/// The word without endings that Snowball leaves: Forum and Foren, Firma and Firmen, Azubi and Azubis meet.
std::string withoutForeignEnding(std::string word)
{
    constexpr std::size_t kShortest = 5;
    if (word.size() >= kShortest && word.back() == 's' && endsWithVowelBefore(word, 1))
        word.pop_back();
    if (word.size() >= kShortest && word.ends_with("um"))
        word.resize(word.size() - 2);
    else if (word.size() >= kShortest && word.back() == 'a')
        word.pop_back();
    return word;
}

std::string fixpoint(sb_stemmer* stemmer, std::string word, bool isGerman)
{
    constexpr int kMostRounds = 5;
    for (int round = 0; round < kMostRounds; ++round) {
        auto next = stemmedOnce(stemmer, word);
        if (isGerman)
            next = withoutForeignEnding(std::move(next));
        if (next == word)
            break;
        word = std::move(next);
    }
    return word;
}

bool isVowelOrQ(char c) { return std::string_view("aeiouyq").find(c) != std::string_view::npos; }

/// ae, oe, ue back to umlauts, as Snowball expects them; not after a vowel or q (neue, Quelle).
std::string withUmlauts(std::string_view folded)
{
    std::string result;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const bool pair = i + 1 < folded.size() && folded[i + 1] == 'e' && (i == 0 || !isVowelOrQ(folded[i - 1]));
        const char c = folded[i];
        if (pair && (c == 'a' || c == 'o' || c == 'u')) {
            result += c == 'a' ? "ä" : c == 'o' ? "ö" : "ü";
            ++i;
        } else {
            result += c;
        }
    }
    return result;
}

/// The word without -in, -innen where a word for persons remains: Beraterin, Migrantinnen, Expertin.
std::string_view withoutFeminine(std::string_view folded)
{
    constexpr std::array<std::string_view, 2> kEndings{"innen", "in"};
    constexpr std::array<std::string_view, 15> kPersons{"er",  "ant", "ent", "ist", "eut", "at",  "or", "og",
                                                        "ert", "iet", "zt",  "eg",  "und", "eur", "and"};
    for (const auto ending : kEndings) {
        if (!folded.ends_with(ending) || folded.size() < ending.size() + 4)
            continue;
        const auto base = folded.substr(0, folded.size() - ending.size());
        for (const auto person : kPersons)
            if (base.ends_with(person))
                return base;
    }
    return folded;
}

} // namespace

std::string stem(std::string_view folded, core::Language language)
{
    if (language == core::Language::English)
        return fixpoint(stemmerFor(language), std::string{folded}, false);
    return fixpoint(stemmerFor(language), withUmlauts(withoutFeminine(folded)), true);
}

std::string stems(std::string_view text, core::Language language)
{
    std::string result;
    for (const auto& token : tokens(text))
        result += (result.empty() ? "" : " ") + stem(token.exact, language);
    return result;
}

} // namespace napi::text
