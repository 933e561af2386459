// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/comparison.h"

#include <algorithm>

namespace napi::report {
namespace {

/// What a page says, by label, in its order.
struct Saying {
    QString label;
    Line text;
    bool isUnknown = false;
};

Run plain(const QString& text) { return {text, {}, {}, false}; }

/// The lines as values of one cell.
Line joined(const std::vector<Line>& lines)
{
    Line all;
    for (const Line& line : lines) {
        if (!all.empty())
            all.push_back(valueBreak());
        all.insert(all.end(), line.begin(), line.end());
    }
    return all;
}

Line joined(const QStringList& texts)
{
    std::vector<Line> lines;
    for (const QString& text : texts)
        lines.push_back({plain(text)});
    return joined(lines);
}

std::vector<Saying> sayings(const words::Catalogue& words, const RecordPage& page)
{
    std::vector<Saying> result;
    QStringList badges;
    for (const auto& badge : page.badges)
        badges << badge.text;
    result.push_back({words.translate("Compare", "Where it stands"), page.breadcrumb});
    if (!badges.isEmpty())
        result.push_back({words.translate("Compare", "What it is"), joined(badges)});
    if (!page.summary.empty())
        result.push_back({words.translate("Compare", "Summary"), joined(page.summary)});
    for (const auto& fact : page.facts)
        result.push_back({fact.label, joined(fact.values), isUnknown(fact)});
    QStringList figures;
    for (const auto& tile : page.figures)
        figures << QStringLiteral("%1: %2 (%3)").arg(tile.value, tile.meaning, tile.asOf);
    if (!figures.isEmpty())
        result.push_back({page.figuresHeading, joined(figures)});
    for (const auto& section : page.sections) {
        std::vector<Line> lines = section.paragraphs;
        for (const auto& item : section.items)
            lines.push_back(item.line);
        for (const auto& row : section.table.rows)
            lines.push_back(row.front());
        result.push_back({section.heading, joined(lines)});
    }
    std::vector<Line> sources;
    for (const auto& source : page.sources)
        sources.push_back({Run{source.title, source.link, {}, false}});
    if (!sources.empty())
        result.push_back({page.sourcesHeading, joined(sources)});
    return result;
}

Line nothingRecorded(const words::Catalogue& words)
{
    Run run = plain(words.translate("Compare", "nothing recorded"));
    run.isUnknown = true;
    return {run};
}

/// Puts labels that are not there yet behind the one that stands before them on their page.
void mergeLabels(QStringList& labels, const std::vector<Saying>& page)
{
    qsizetype place = 0;
    for (const auto& saying : page) {
        const qsizetype found = labels.indexOf(saying.label);
        if (found < 0)
            labels.insert(place++, saying.label);
        else
            place = std::max(place, found + 1);
    }
}

} // namespace

Comparison compare(const words::Catalogue& words, const std::vector<RecordPage>& pages)
{
    Comparison comparison;
    std::vector<std::vector<Saying>> all;
    QStringList labels;
    for (const auto& page : pages) {
        comparison.titles << page.title.text;
        comparison.links.push_back(page.link);
        all.push_back(sayings(words, page));
        mergeLabels(labels, all.back());
    }
    for (const QString& label : labels) {
        Comparison::Row row{label, {}, false, false};
        bool isUnknownOfAll = true;
        for (const auto& page : all) {
            const auto found = std::ranges::find(page, label, &Saying::label);
            const bool isSaid = found != page.end();
            row.cells.push_back(isSaid ? found->text : nothingRecorded(words));
            isUnknownOfAll = isUnknownOfAll && (!isSaid || found->isUnknown);
        }
        // What is unknown of all is no difference, whatever the words for it.
        row.isUnknown = isUnknownOfAll;
        row.isSame = isUnknownOfAll || std::ranges::all_of(row.cells, [&](const Line& cell) {
                         return plainText(cell) == plainText(row.cells.front());
                     });
        comparison.rows.push_back(std::move(row));
    }
    return comparison;
}

Comparison compareLanguages(const words::Catalogue& firstWords, const RecordPage& first,
                            const words::Catalogue& secondWords, const RecordPage& second)
{
    Comparison comparison;
    comparison.isTranslation = true;
    comparison.titles = {words::languageName(firstWords.language()), words::languageName(secondWords.language())};
    comparison.links = {first.link, second.link};
    const auto left = sayings(firstWords, first);
    const auto right = sayings(secondWords, second);
    const auto add = [&](const QString& label, const Line& ours, const Line& theirs) {
        comparison.rows.push_back({label, {ours, theirs}, plainText(ours) == plainText(theirs)});
    };
    add(firstWords.translate("Compare", "Title"), {plain(first.title.text)}, {plain(second.title.text)});
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i)
        add(left[i].label, left[i].text, right[i].text);
    return comparison;
}

} // namespace napi::report
