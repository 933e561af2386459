// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdftext.h"

#include <QRectF>

#include <optional>
#include <vector>

/// Between layout and paper: a report as a column of strips, then as pages of strips.
namespace napi::report {

/// One line of a text, its start on the base line, relative to the strip.
struct Piece {
    TextPtr text{};
    int line = 0;
    QPointF position{};
};

/// A surface or rule behind the text, relative to the strip.
struct Box {
    QRectF rect{};
    QColor colour{};
    /// Parts the strip from the one above; left out below the running head, which has a rule of its own.
    bool isRule = false;
};

/// A picture, relative to the strip, and how much larger than its own pixels it is painted.
struct Plate {
    std::shared_ptr<const paint::Picture> picture{};
    int element = kArtifact;
    QRectF rect{};
    qreal scale = 1;
};

/// What the outline, the contents and links know of a place.
struct Mark {
    QString anchor{};
    QString title{};
    /// Level in outline and contents; 0 for none.
    int level = 0;
};

/// The smallest part of a page: what stands side by side on one line, or is never parted.
struct Strip {
    /// Space above, dropped at the head of a page.
    qreal before = 0;
    qreal height = 0;
    /// The next strip stands on the same page.
    bool keepWithNext = false;
    bool opensPage = false;
    /// Wears the colour of its opener over the head of the page.
    bool isOpener = false;
    QString phase{};
    /// Name the part and the record in the head of the pages.
    QString part{};
    QString record{};
    std::vector<Piece> pieces{};
    std::vector<Box> boxes{};
    std::vector<Plate> plates{};
    std::vector<Mark> marks{};
    /// Header row of the table that the strip is part of: repeated where a page begins with it.
    std::shared_ptr<const Strip> header{};
};
using Strips = std::vector<Strip>;

struct PlacedStrip {
    const Strip* strip = nullptr;
    qreal y = 0;
    /// A repeated header row: painted, but no part of the structure.
    bool isArtifact = false;
};

struct Page {
    std::vector<PlacedStrip> strips{};
    QString phase{};
    QString part{};
    /// With which the page begins, or the first one that begins on it.
    QString record{};
    /// Bears the running head.
    bool hasHead = true;
};

/// A mark and where it came to stand.
struct PlacedMark {
    Mark mark{};
    int page = 0;
    qreal y = 0;
};

/// Distributes strips over pages; the strips must outlive the pages. Groups that are kept together move to the
/// next page whole, unless they are longer than a page.
[[nodiscard]] std::vector<Page> paginate(const Strips& strips, const PdfStyle& style);

/// The marks of all pages, in order.
[[nodiscard]] std::vector<PlacedMark> placedMarks(const std::vector<Page>& pages);

} // namespace napi::report
