// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/abbreviations.h"
#include "report/recordpage.h"
#include "report/reportbuilder.h"

#include <map>
#include <set>
#include <vector>

namespace napi::report {

/// The numbers of all sources of a report, in the order of their first use.
class SourceNumbers {
public:
    explicit SourceNumbers(const words::Catalogue& words) : m_words(words) {}

    /// The number of a source; `line` says what the list of sources says of it.
    int add(const SourceLine& line, bool isOriginal);
    /// The number of a source that was added.
    [[nodiscard]] int of(const core::Link& source) const { return m_numbers.at(source); }
    [[nodiscard]] const References& references() const { return m_references; }

private:
    const words::Catalogue& m_words;
    std::map<core::Link, int> m_numbers;
    References m_references;
};

/// Turns record pages into blocks of a document.
class RecordBlocks {
public:
    RecordBlocks(const words::Catalogue& words, const core::Plan& plan, const ReportOptions& options,
                 std::set<core::Link> included, SourceNumbers& sources);

    /// The blocks of a record under a heading of `level`. `isAlone` tells that the report has no other.
    void append(std::vector<Block>& blocks, const RecordPage& page, int level, bool isAlone);

private:
    [[nodiscard]] Heading heading(const RecordPage& page, int level, bool isAlone) const;
    [[nodiscard]] Spans spans(const Line& line) const;
    [[nodiscard]] Spans cellSpans(const Line& line) const;
    [[nodiscard]] Span span(const Run& run) const;
    [[nodiscard]] Facts facts(const RecordPage& page) const;
    [[nodiscard]] Spans breadcrumb(const RecordPage& page, bool isAlone) const;
    [[nodiscard]] Line basis(const Line& line) const;
    [[nodiscard]] Table table(const PageTable& table) const;
    [[nodiscard]] Heading sectionHeading(const QString& title) const;
    void appendFigures(std::vector<Block>& blocks, const RecordPage& page) const;
    void appendSection(std::vector<Block>& blocks, const Section& section) const;
    [[nodiscard]] Paragraph sources(const RecordPage& page) const;
    void explain(Block& block);

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
    const ReportOptions& m_options;
    std::set<core::Link> m_included;
    SourceNumbers& m_sources;
    Abbreviations m_abbreviations;
    /// Of the record at hand.
    int m_level = 1;
    bool m_isAlone = false;
};

/// The anchor of a record in its report.
[[nodiscard]] QString anchorOf(const core::Link& link);

} // namespace napi::report
