// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/wordpartsfile.h"

#include "importer/editionreader.h"
#include "store/searchtext.h"
#include "text/tokens.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace napi::importer {
namespace {

/// The words of every line that is neither empty nor a comment, with the number of the line.
template <typename Use>
void eachLine(std::string_view content, const Use& use)
{
    std::istringstream lines{std::string{content}};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::istringstream words(line);
        std::vector<std::string> parts;
        for (std::string word; words >> word && !word.starts_with('#');)
            parts.push_back(word);
        if (!parts.empty())
            use(number, parts);
    }
}

constexpr const char* kRulesFile = "word-parts-rules.txt";
constexpr const char* kTableFile = "word-parts.txt";

/// The content of a file; empty if there is none.
std::string contentOf(const std::string& folder, const char* name)
{
    std::ifstream file(std::filesystem::path(folder) / name, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// The folded words of all German texts of the records.
text::WordParts::Lexicon germanWords(const std::vector<core::Record>& records)
{
    text::WordParts::Lexicon words;
    for (const auto& record : records)
        for (const auto group : store::kFieldGroups)
            for (const auto& token : text::tokens(store::searchText(record, group).de))
                words.insert(token.exact);
    return words;
}

void addFault(std::vector<std::string>* faults, int number, const std::string& expected)
{
    if (faults)
        faults->push_back("line " + std::to_string(number) + ": expected " + expected);
}

} // namespace

WordPartRules readWordPartRules(std::string_view content, std::vector<std::string>* faults)
{
    WordPartRules rules;
    eachLine(content, [&](int number, const std::vector<std::string>& words) {
        if (words[0] == "+" && words.size() == 2)
            rules.added.insert(words[1]);
        else if (words[0] == "-" && words.size() == 2)
            rules.removed.insert(words[1]);
        else if (words.size() >= 2 && words[1] == "=" && words.size() != 3)
            rules.exceptions[words[0]] = {words.begin() + 2, words.end()};
        else
            addFault(faults, number, "\"+ word\", \"- word\", \"word = part part\" or \"word =\"");
    });
    return rules;
}

text::WordParts::Table readWordParts(std::string_view content, std::vector<std::string>* faults)
{
    text::WordParts::Table table;
    eachLine(content, [&](int number, const std::vector<std::string>& words) {
        if (words.size() >= 3)
            table[words[0]] = {words.begin() + 1, words.end()};
        else
            addFault(faults, number, "a compound and at least two parts");
    });
    return table;
}

text::WordParts::Lexicon partLexicon(const std::vector<core::Record>& records, const WordPartRules& rules)
{
    auto words = germanWords(records);
    words.insert(rules.added.begin(), rules.added.end());
    std::erase_if(words, [&](const std::string& word) { return rules.removed.contains(word); });
    return words;
}

std::string makeWordParts(const std::vector<core::Record>& records, const WordPartRules& rules)
{
    std::string content = "# Compounds of the edition and their parts, made by napi-mkdb --word-parts; change "
                          "word-parts-rules.txt, not this file.\n";
    for (const auto& [word, parts] :
         text::wordPartsOf(germanWords(records), partLexicon(records, rules), rules.exceptions)) {
        content += word;
        for (const auto& part : parts)
            content += ' ' + part;
        content += '\n';
    }
    return content;
}

std::string makeWordParts(const std::string& folder)
{
    return makeWordParts(readEdition(folder).records, readWordPartRules(contentOf(folder, kRulesFile)));
}

text::WordParts readWordParts(const std::string& folder, const std::vector<core::Record>& records)
{
    std::vector<Violation> violations;
    const auto read = [&](const char* file, const auto& reader) {
        std::vector<std::string> faults;
        auto result = reader(contentOf(folder, file), &faults);
        for (const auto& fault : faults)
            violations.push_back({file, fault, Rule::NotInList, {}, {}});
        return result;
    };
    auto table = read(kTableFile, [](std::string_view text, auto* faults) { return readWordParts(text, faults); });
    const auto rules =
        read(kRulesFile, [](std::string_view text, auto* faults) { return readWordPartRules(text, faults); });
    if (!violations.empty())
        throw DataError(std::move(violations));
    return text::WordParts(std::move(table), partLexicon(records, rules));
}

} // namespace napi::importer
