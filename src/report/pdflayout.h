// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfflow.h"

#include <array>
#include <set>
#include <span>

namespace napi::report {

/// Sets the blocks of a report as strips and gives each its place in the structure tree.
class PdfLayout {
public:
    /// `tree` receives the elements and must outlive the strips' use.
    PdfLayout(const PdfStyle& style, Tree& tree, const Document& document);

    /// Throws core::ExportError (Cancelled).
    [[nodiscard]] Strips body(const ProgressCallback& progress = {});
    [[nodiscard]] Strips cover();
    /// The contents page: `marks` of the body, whose first page bears the number `firstPage`.
    [[nodiscard]] Strips contents(const std::vector<PlacedMark>& marks, int firstPage);

private:
    struct Cell {
        TextPtr text;
        qreal x = 0;
        bool alignRight = false;
    };

    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    void add(const List& list);
    void add(const Facts& facts);
    void add(const Tiles& tiles);
    void add(const Table& table);
    void add(const References& references);
    void add(const Drawing& drawing);

    TextPtr text(int element, const Spans& spans, TextRole role, qreal width);
    TextPtr text(int element, const Spans& spans, const TextStyle& style, qreal width);
    /// One strip a line; the lines of the cells share their lines. Returns the position of the first strip.
    std::size_t addRow(const std::vector<Cell>& cells, qreal before);
    std::size_t addText(int element, const Spans& spans, TextRole role, qreal width, qreal before);
    /// Lines of about one length, and no word cut.
    void addTitle(int element, const Spans& spans, TextRole role, qreal before);
    void keepTogether(std::size_t begin, bool withNext);
    /// Of the strips from `begin` on.
    [[nodiscard]] qreal height(std::size_t begin) const;
    void keepWithHeading(std::size_t facts);
    void paintOpener(std::size_t begin);
    void paintEdge(std::size_t begin);
    /// Number, unit, meaning and note of a figure; what it lacks is null.
    using TileTexts = std::array<TextPtr, 4>;
    static constexpr qreal kTileGap = 1.6;
    [[nodiscard]] qreal tileWidth(std::size_t columns) const;
    [[nodiscard]] qreal numberScale(const Tiles& tiles, qreal width) const;
    TileTexts tileTexts(int list, const Tiles::Tile& tile, qreal width, qreal scale);
    void addTileRow(int list, std::span<const Tiles::Tile> tiles, qreal width, qreal scale);
    static void place(Strip& strip, const TextPtr& block, const QPointF& corner, bool beginsWithSpace);
    /// Where the columns of a table begin and end, and how much smaller than the body its text is.
    struct Columns {
        std::vector<qreal> edges;
        qreal scale = 1;
    };
    [[nodiscard]] qreal gaps(const Table& table, std::size_t column) const;
    [[nodiscard]] qreal columnGap() const { return 1.2 * m_style.em(); }
    /// No column is narrower than its longest word; titles of numbers are not wider than `most`.
    [[nodiscard]] std::vector<qreal> columnWidths(const Table& table, qreal scale, qreal most) const;
    [[nodiscard]] std::vector<qreal> textShortages(const Table& table, const std::vector<qreal>& widths) const;
    [[nodiscard]] Columns columns(const Table& table) const;
    void addTableRow(int table, const Table& layout, const Columns& columns, const std::vector<Spans>& cells,
                     bool isHead);
    void addHeadRow(int table, const Table& layout, const Columns& columns);
    Cell referenceNumber(int item, const References::Entry& entry, qreal edge);
    void addReference(int list, const References::Entry& entry, qreal edge);
    void addShortReference(int list, const References::Entry& entry, qreal edge);
    [[nodiscard]] std::shared_ptr<const Strip> continuation(const QString& part, const TextStyle& style,
                                                            qreal width);
    void setInColumns(std::size_t begin);
    void addContentsLine(int toc, const PlacedMark& mark, int page);
    [[nodiscard]] Spans resolved(const Spans& spans) const;

    const PdfStyle& m_style;
    Tree& m_tree;
    const Document& m_document;
    std::set<QString> m_anchors;
    qreal m_factEdge = 0;
    /// The heading last set, and whether nothing but its lead stands below it.
    std::size_t m_recordTop = 0;
    bool m_isLeadLast = false;
    Strips m_strips;
    QString m_phase;
    std::shared_ptr<const Strip> m_tableHead;
};

} // namespace napi::report
