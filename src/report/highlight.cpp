// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/highlight.h"

#include <algorithm>

namespace napi::report {
namespace {

using Ranges = std::vector<core::Range>;

/// Every line of the page that says something of the record.
std::vector<Line*> linesOf(RecordPage& page)
{
    std::vector<Line*> lines;
    const auto addAll = [&](std::vector<Line>& more) {
        for (Line& line : more)
            lines.push_back(&line);
    };
    addAll(page.summary);
    addAll(page.plain);
    for (Fact& fact : page.facts)
        addAll(fact.values);
    for (Section& section : page.sections) {
        addAll(section.paragraphs);
        for (Item& item : section.items)
            lines.push_back(&item.line);
        for (auto& row : section.table.rows)
            addAll(row);
    }
    return lines;
}

std::vector<Run> plainTexts(const RecordPage& page)
{
    std::vector<Run> texts{page.title};
    const auto add = [&](const QString& text) {
        if (!text.isEmpty())
            texts.push_back({text, {}, {}, false});
    };
    add(page.subtitle);
    for (const Tile& tile : page.figures)
        add(tile.meaning);
    for (const SourceLine& source : page.sources)
        texts.push_back({source.title, {}, {}, true});
    return texts;
}

/// Neighbouring runs in one language are searched as one text, so that words of a phrase may be linked.
struct Stretch {
    Line* line = nullptr;
    std::size_t firstRun = 0;
    std::size_t lastRun = 0;
    std::string text;
    bool isOriginal = false;
};

std::vector<Stretch> stretchesOf(const std::vector<Line*>& lines)
{
    std::vector<Stretch> stretches;
    for (Line* line : lines)
        for (std::size_t i = 0; i < line->size(); ++i) {
            const Run& run = (*line)[i];
            const bool goesOn = i > 0 && stretches.back().isOriginal == run.originalOnly;
            if (!goesOn)
                stretches.push_back({line, i, i, {}, run.originalOnly});
            stretches.back().lastRun = i;
            stretches.back().text += run.text.toStdString();
        }
    return stretches;
}

/// `run`, whose text begins at the byte `begin` of its stretch, cut where found words begin and end.
void cut(const Run& run, std::size_t begin, const Ranges& ranges, Line& out)
{
    const std::string text = run.text.toStdString();
    std::size_t done = 0;
    const auto add = [&](std::size_t end, bool isFound) {
        if (end <= done)
            return;
        Run part = run;
        part.text = words::qt(std::string_view(text).substr(done, end - done));
        part.isFound = isFound;
        out.push_back(std::move(part));
        done = end;
    };
    const auto within = [&](std::size_t place) { return std::clamp(place, begin, begin + text.size()) - begin; };
    for (const auto& range : ranges) {
        add(within(range.begin), false);
        add(within(range.end), true);
    }
    add(text.size(), false);
}

/// Finds in texts of both languages with one call each.
std::vector<Ranges> findIn(const std::vector<Stretch>& stretches, core::Language language, const WordFinder& find)
{
    std::vector<Ranges> found(stretches.size());
    for (const bool isOriginal : {false, true}) {
        std::vector<std::string> texts;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < stretches.size(); ++i)
            if (stretches[i].isOriginal == isOriginal) {
                texts.push_back(stretches[i].text);
                places.push_back(i);
            }
        if (texts.empty())
            continue;
        auto ranges = find(texts, isOriginal ? core::Language::German : language);
        for (std::size_t i = 0; i < places.size() && i < ranges.size(); ++i)
            found[places[i]] = std::move(ranges[i]);
    }
    return found;
}

void mark(const std::vector<Line*>& lines, core::Language language, const WordFinder& find)
{
    const auto stretches = stretchesOf(lines);
    const auto found = findIn(stretches, language, find);
    for (std::size_t i = 0; i < stretches.size();) {
        Line* line = stretches[i].line;
        Line result;
        for (; i < stretches.size() && stretches[i].line == line; ++i) {
            std::size_t begin = 0;
            for (auto run = stretches[i].firstRun; run <= stretches[i].lastRun; ++run) {
                cut((*line)[run], begin, found[i], result);
                begin += (*line)[run].text.toStdString().size();
            }
        }
        *line = std::move(result);
    }
}

} // namespace

MarkedTexts highlight(RecordPage& page, core::Language language, const WordFinder& find)
{
    auto lines = linesOf(page);
    std::vector<Line> texts;
    for (Run& run : plainTexts(page))
        texts.push_back({std::move(run)});
    for (Line& text : texts)
        lines.push_back(&text);
    mark(lines, language, find);
    MarkedTexts marked;
    for (Line& text : texts)
        if (std::ranges::any_of(text, &Run::isFound)) {
            for (Run& run : text)
                run.originalOnly = false;
            marked.insert(plainText(text), std::move(text));
        }
    return marked;
}

} // namespace napi::report
