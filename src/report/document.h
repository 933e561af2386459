// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"
#include "paint/picture.h"

#include <QDate>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

/// A report as a value: what is said, in which order and in which role. How it looks is up to the renderer.
namespace napi::report {

/// A stretch of text in one role. Plain unless one of the other fields says otherwise.
struct Span {
    QString text{};
    bool strong = false;
    /// German inside an English report.
    bool original = false;
    /// The anchor of another block of the same report.
    QString anchor{};
    /// An address outside of the report.
    QString url{};
    /// What an abbreviation stands for.
    QString expansion{};
    bool operator==(const Span&) const = default;
};
using Spans = std::vector<Span>;

/// Opens a part. Levels never skip. A heading of a phase lends its colour to everything up to the next of its
/// level.
struct Heading {
    /// A part of the report, a record in it, or a section of a record.
    enum class Role { Part, Record, Section };
    Role role = Role::Section;
    int level = 1;
    Spans title{};
    /// A line above the title (where the part stands) and one below it (what it is); either may be empty.
    Spans kicker{};
    Spans tagline{};
    /// By which links find the heading; empty if none does.
    QString anchor{};
    /// "I" to "V", or empty.
    QString phase{};
    /// Begins a page of its own.
    bool opensPage = false;
    /// Named in the contents and in the outline.
    bool isListed = true;
};

struct Paragraph {
    enum class Role { Lead, Body, Note };
    Role role = Role::Body;
    Spans text{};
    /// Belongs to what stands before it.
    bool isAttached = false;
};

struct ListItem {
    Spans text{};
    /// A second, quieter line.
    Spans detail{};
    /// Phase whose colour marks the item; empty for none.
    QString phase{};
};
struct List {
    std::vector<ListItem> items{};
};

/// Labels with their values: a table of two columns whose first one is the header.
struct Facts {
    struct Row {
        QString label{};
        std::vector<Spans> values{};
    };
    std::vector<Row> rows{};
};

/// Figures that stand out, each with its meaning and what it rests on.
struct Tiles {
    struct Tile {
        QString value{};
        QString meaning{};
        QString note{};
    };
    std::vector<Tile> tiles{};
};

/// A table with a header row and a header column.
struct Table {
    struct Column {
        QString title{};
        /// The column holds numbers.
        bool numeric = false;
    };
    std::vector<Column> columns{};
    /// As many cells a row as there are columns; the first one is the header of the row. No cell is empty.
    std::vector<std::vector<Spans>> rows{};
};

/// What the report rests on, numbered.
struct References {
    struct Entry {
        int number = 0;
        QString anchor{};
        Span title{};
        QString detail{};
        QString url{};
    };
    std::vector<Entry> entries{};
    /// Set small and close, so that a short report stays on its page.
    bool isCompact = false;
};

/// A picture with the words for those who do not see it, and what stands below it.
struct Drawing {
    std::shared_ptr<const paint::Picture> picture{};
    QString alternative{};
    QString caption{};
};

using Block = std::variant<Heading, Paragraph, List, Facts, Tiles, Table, References, Drawing>;

/// What stands in front of a report of several records.
struct Cover {
    /// What was chosen and how, which edition, which date.
    Facts facts{};
    /// That this is no publication of the federal government.
    QString notice{};
};

struct Document {
    core::Language language = core::Language::German;
    QString title{};
    QString subtitle{};
    /// Version of the edition.
    QString edition{};
    QDate date{};
    /// The program that made the file, and what the report covers.
    QString creator{};
    QString subject{};
    /// Words of the frame: head of every page, heading of the contents, foot of every page.
    QString runningHead{};
    QString contentsHeading{};
    /// Repeats the name of a part, %1, where the contents go on with it on the next page.
    QString continued{};
    QString footer{};
    /// A cover and a contents page; a single record has neither.
    bool hasCover = false;
    Cover cover{};
    std::vector<Block> blocks{};
};

/// Plain text as spans.
[[nodiscard]] inline Spans plain(const QString& text) { return {Span{text}}; }

/// The text of spans without their roles.
[[nodiscard]] inline QString plainText(const Spans& spans)
{
    QString text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

} // namespace napi::report
