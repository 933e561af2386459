// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/document.h"
#include "report/pdflines.h"
#include "report/pdfstyle.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace napi::report {

/// Standard structure types of PDF 1.7 that reports use, and Title, which stands for a paragraph.
enum class Tag {
    Document,
    Title,
    H1,
    H2,
    H3,
    P,
    Span,
    Link,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    TR,
    TH,
    TD,
    TOC,
    TOCI,
    Reference,
    Figure
};

[[nodiscard]] const char* tagName(Tag tag);

inline constexpr int kArtifact = -1;

/// A node of the structure tree. Its place among its siblings is that of its first painted content.
struct Element {
    Tag tag = Tag::P;
    int parent = kArtifact;
    bool original = false;
    /// What an abbreviation stands for.
    QString expansion{};
    /// Scope of a header cell: the column below it, else the row beside it.
    bool columnScope = false;
    /// Numbering of a list.
    bool numbered = false;
    /// Target of a link, and what it is called.
    QString anchor{};
    QString url{};
    QString contents{};
    /// An element that stands before this one although it is painted after it.
    int after = kArtifact;
    /// What a figure shows, in words.
    QString alternative{};
};

class Tree {
public:
    Tree() { add(Tag::Document, kArtifact); }
    /// A new child of `parent`.
    int add(Tag tag, int parent);
    [[nodiscard]] Element& at(int element) { return m_elements[static_cast<std::size_t>(element)]; }
    [[nodiscard]] const Element& at(int element) const { return m_elements[static_cast<std::size_t>(element)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_elements.size()); }
    [[nodiscard]] static constexpr int root() { return 0; }

private:
    std::vector<Element> m_elements{};
};

/// Text broken into lines, each stretch of which belongs to an element.
struct TextBlock {
    struct Part {
        int begin = 0;
        int end = 0;
        int element = kArtifact;
        QColor colour;
        bool isLink = false;
        /// Of the line under a link.
        QColor underline{};
    };
    QTextLayout layout;
    std::vector<Part> parts{};
    TextStyle style;
    qreal width = 0;

    [[nodiscard]] int lineCount() const { return layout.lineCount(); }
    [[nodiscard]] qreal naturalWidth(int line) const { return layout.lineAt(line).naturalTextWidth(); }
};
using TextPtr = std::shared_ptr<const TextBlock>;

/// Breaks `spans` into lines of `width`; links and passages in another language become children of `element`.
/// An address is a link that does not stand out.
[[nodiscard]] TextPtr makeText(Tree& tree, int element, const Spans& spans, const TextStyle& style, qreal width,
                               Breaking breaking = Breaking::Words);

/// The smallest width that needs no more lines than `width` does, so that the lines of a title are alike.
[[nodiscard]] qreal balancedWidth(const Spans& spans, const TextStyle& style, qreal width);

} // namespace napi::report
