// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "words/catalogue.h"

#include <QString>

#include <optional>
#include <vector>

/// What the page of a record says, in order, in words: one value for the window, the terminal and the reports.
namespace napi::report {

/// A stretch of text: plain, a link to a record, or an address.
struct Run {
    QString text;
    std::optional<core::Link> link;
    QString url;
    /// The German original inside an English page.
    bool originalOnly = false;
    /// What the linked words mean: the meaning of a term in running text, the title of a source behind its number.
    QString hint = {};
    /// The words of a search stand here.
    bool isFound = false;
    /// Says that something is not known.
    bool isUnknown = false;
    /// The number of the source that `link` names, as RecordPage::sources counts.
    bool isSource = false;
    /// Parts two values of a cell; where there is room they stand below each other.
    bool isBreak = false;
    bool operator==(const Run&) const = default;
};
using Line = std::vector<Run>;

/// What stands between two values of a cell.
[[nodiscard]] Run valueBreak();

/// A row of the key facts: a label and one or more values.
struct Fact {
    QString label;
    std::vector<Line> values;
};

/// True if nothing is known but that.
[[nodiscard]] inline bool isUnknown(const Fact& fact)
{
    return fact.values.size() == 1 && fact.values.front().size() == 1 && fact.values.front().front().isUnknown;
}

/// A figure: "600 Euro", what it means, how current it is, what it rests on.
struct Tile {
    QString value;
    QString meaning;
    QString asOf;
    /// "Quelle 3", "Quelle: Bericht" or "Quellen des Eintrags", linked.
    Line basis;
};

struct Badge {
    enum class Type { Basis, PhaseBasis, Plain };
    Type type = Type::Plain;
    /// Begins with a capital.
    QString text;
    /// What it means, for tooltip and screen reader; may be empty.
    QString meaning;
};

/// An entry of a list: text or a linked record, with a second line that says why or where it stands.
struct Item {
    Line line;
    QString detail;
    /// Phase whose colour marks the item; empty for none.
    QString phase;
    /// "Quellen 1, 3", linked; follows the detail. Empty where the entry is a record with sources of its own.
    Line basis = {};
};

/// The text of a line without its links.
[[nodiscard]] QString plainText(const Line& line);

/// Rows under common headings; the first cell heads its row. No cell is empty.
struct PageTable {
    struct Column {
        QString title;
        bool isNumeric = false;
    };
    std::vector<Column> columns;
    std::vector<std::vector<Line>> rows;
};

/// True if cells hold sentences, so that the table needs the width of the whole page.
[[nodiscard]] bool isWide(const PageTable& table);

/// A part of the page under a heading of its own.
struct Section {
    QString heading;
    std::vector<Line> paragraphs;
    std::vector<Item> items;
    PageTable table = {};
};

struct SourceLine {
    int number = 0;
    core::Link link;
    QString title;
    /// "Bundesregierung, 29.07.2020", with the words for an unknown date.
    QString detail;
    bool official = false;
    QString url;
};

struct RecordPage {
    core::Link link;
    /// Phase whose colour the page wears; empty for none.
    QString phase;
    /// From the outermost to the record's place; linked where there is a page.
    Line breadcrumb;
    Run title;
    std::vector<Badge> badges;
    /// Motto of a phase.
    QString subtitle;
    std::vector<Line> summary;
    /// The summary in plain language, what it is called, and by whom it was not checked; empty if there is none.
    std::vector<Line> plain;
    QString plainHeading;
    QString plainNote;
    std::vector<Fact> facts;
    QString figuresHeading;
    std::vector<Tile> figures;
    std::vector<Section> sections;
    QString sourcesHeading;
    std::vector<SourceLine> sources;
    /// What the page does not say: that nothing tells whether a programme still runs, and the date of the edition.
    QString statusNote;
};

/// The page of `record` in the language of `words`.
[[nodiscard]] RecordPage recordPage(const words::Catalogue& words, const core::Plan& plan,
                                    const core::PlanTexts& texts, const core::Record& record);

/// Detail and basis of an item as one line.
[[nodiscard]] Line secondLine(const Item& item);
/// What the badges say, as one line.
[[nodiscard]] QString badgesText(const std::vector<Badge>& badges);

} // namespace napi::report
