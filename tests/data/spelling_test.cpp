// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "speller.h"
#include "support/catch.h"
#include "support/tempfolder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

using nlohmann::json;

namespace {

const std::string kData = NAPI_SOURCE_DIR "/data/";

/// Files of texts that the edition wrote; sources are as found, provenance is not shown.
constexpr std::array kFiles{"coverage", "edition",       "events", "fields", "figures", "forums",  "gaps",
                            "measures", "organisations", "pages",  "phases", "summits", "targets", "terms"};

/// A word of one language in the texts of the edition.
struct Use {
    /// Where it stands first.
    std::string place;
    /// Whether it stands in quotation marks or brackets only, where English texts have German names.
    bool isQuoted = true;
};
using Words = std::map<std::string, Use>;

bool opens(std::string_view text) { return text.starts_with("\u201C") || text.starts_with('('); }

bool closes(std::string_view text) { return text.starts_with("\u201D") || text.starts_with(')'); }

/// Collects the words of one language, but for names of several words, or with signs, that stand in its list.
class Collector {
public:
    Collector(std::string language, const std::vector<std::string>& list) : m_language(std::move(language))
    {
        for (const auto& entry : list)
            if (napi::test::wordsOf(entry) != std::vector{entry})
                m_names.insert(entry);
    }

    /// Goes through the texts in two languages. What exists in one only is a name, an original wording is as found.
    void collect(const json& value, const std::string& place)
    {
        if (value.is_object() && value.contains("de") && value.contains("en")) {
            add(value.at(m_language), place + '/' + m_language);
            return;
        }
        if (value.is_object())
            for (const auto& [key, member] : value.items())
                if (key != "original")
                    collect(member, place + '/' + key);
        for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
            collect(value[i], place + '/' + std::to_string(i));
    }
    [[nodiscard]] const Words& words() const { return m_words; }
    /// The names of several words that have been met.
    [[nodiscard]] const std::set<std::string>& names() const { return m_met; }

private:
    void add(const json& text, const std::string& place)
    {
        if (text.is_string())
            addText(withoutNames(text), place);
        for (std::size_t i = 0; text.is_array() && i < text.size(); ++i)
            add(text[i], place + '/' + std::to_string(i));
    }
    std::string withoutNames(std::string text)
    {
        for (const auto& name : m_names)
            for (auto at = text.find(name); at != std::string::npos; at = text.find(name)) {
                text.replace(at, name.size(), "|");
                m_met.insert(name);
            }
        return text;
    }
    void addText(const std::string& text, const std::string& place)
    {
        int depth = 0;
        std::string piece;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto rest = std::string_view(text).substr(i);
            if (opens(rest) || closes(rest)) {
                addPiece(piece, place, depth > 0);
                piece.clear();
                depth = std::max(0, depth + (opens(rest) ? 1 : -1));
            }
            piece += text[i];
        }
        addPiece(piece, place, depth > 0);
    }
    void addPiece(const std::string& piece, const std::string& place, bool isQuoted)
    {
        for (const auto& word : napi::test::wordsOf(piece)) {
            auto& use = m_words.try_emplace(word, Use{place}).first->second;
            if (!isQuoted && std::exchange(use.isQuoted, false))
                use.place = place;
        }
    }

    std::string m_language;
    std::set<std::string> m_names;
    Words m_words;
    std::set<std::string> m_met;
};

Collector collectorOf(const std::string& language, const std::vector<std::string>& list)
{
    Collector collector(language, list);
    for (const std::string file : kFiles)
        collector.collect(json::parse(napi::test::readFile(kData + file + ".json")), file + ".json ");
    return collector;
}

/// A dictionary and the list beside it.
struct Language {
    std::string code;
    std::string dictionary;
    [[nodiscard]] std::string list() const { return kData + "words-" + code + ".txt"; }
    [[nodiscard]] napi::test::Speller speller() const { return {dictionary, list()}; }
};

Language eachLanguage() { return GENERATE(Language{"de", "de_DE"}, Language{"en", "en_GB"}); }

} // namespace

TEST_CASE("every word of the edition is spelt as a dictionary has it, or is in the list of known words")
{
    const Language german{"de", "de_DE"};
    const auto germanSpeller = german.speller();
    const auto language = eachLanguage();
    const auto speller = language.speller();
    const auto collector = collectorOf(language.code, speller.list());
    const auto& words = collector.words();
    REQUIRE(words.size() > 3000);
    std::vector<std::string> unknown;
    std::string lines;
    for (const auto& [word, use] : words)
        if (!speller.knows(word) && !(language.code == "en" && use.isQuoted && germanSpeller.knows(word))) {
            unknown.push_back(word);
            lines += use.place + ": " + word + '\n';
        }
    INFO("A word that is right goes into " << language.list() << ", one a line and sorted.\n" << lines);
    CHECK(unknown == std::vector<std::string>{});
}

TEST_CASE("every known word stands in the edition, once in its list and in order")
{
    const auto language = eachLanguage();
    const auto list = language.speller().list();
    const auto collector = collectorOf(language.code, list);
    auto used = collector.names();
    for (const auto& [word, use] : collector.words()) {
        used.insert(word);
        for (auto part : napi::test::partsOf(word)) {
            used.insert(part);
            used.insert(part.substr(0, part.find_first_of(":*-")));
            used.insert(part.substr(0, part.find("\u2019")));
        }
    }
    std::vector<std::string> stale;
    std::ranges::copy_if(list, std::back_inserter(stale),
                         [&](const std::string& word) { return !used.contains(word); });
    CAPTURE(language.list());
    CHECK(stale == std::vector<std::string>{});
    CHECK(std::ranges::is_sorted(list));
    CHECK(std::ranges::adjacent_find(list) == list.end());
    CHECK_FALSE(list.empty());
}

TEST_CASE("a text is taken apart into its words")
{
    using Words = std::vector<std::string>;
    using napi::test::partsOf;
    using napi::test::wordsOf;
    CHECK(wordsOf("Sprach- und Kulturmittler:innen, 2006–2021 („Übergang“): ’s") ==
          Words{"Sprach-", "und", "Kulturmittler:innen", "2006", "2021", "Übergang", "s"});
    CHECK(wordsOf("women\u2019s rights: the Länder\u2019 work\u00A0… 12th") ==
          Words{"women\u2019s", "rights", "the", "Länder", "work", "12th"});
    CHECK(wordsOf("Beraterinnen und -berater, 5-mal (-ämter)") ==
          Words{"Beraterinnen", "und", "-berater", "5-mal", "-ämter"});
    CHECK(wordsOf("").empty());
    CHECK(partsOf("Bund-Länder-Plan") == Words{"Bund-", "Länder-", "Plan"});
    CHECK(partsOf("Sprach-") == Words{"Sprach-"});
}

TEST_CASE("the speller tells right words from wrong ones")
{
    const napi::test::TempFolder folder;
    napi::test::writeFile(folder.file("list"), "Kausa\nWidmann-Mauz\n");
    const napi::test::Speller german("de_DE", folder.file("list"));
    for (const char* right : {"Integrationskurs", "Kausa", "Widmann-Mauz", "Sprach-", "Integrations-Gipfel", "BAMF",
                              "B1", "12", "Bürger:innen", "Bund-Länder-Plan", "ü", "-berater", "-ämter"})
        CHECK(german.knows(right));
    for (const char* wrong :
         {"Integrazionskurs", "Widmann", "Bürgger:innen", "Intgration-Gipfel", "kausa", "-bertaer"})
        CHECK_FALSE(german.knows(wrong));
    const napi::test::Speller english("en_GB", folder.file("list"));
    for (const char* right : {"women\u2019s", "programme", "BMI\u2019s", "well-known", "labour"})
        CHECK(english.knows(right));
    for (const char* wrong : {"programmme", "womn\u2019s", "Lehrkraft", "well-knwon"})
        CHECK_FALSE(english.knows(wrong));
}
