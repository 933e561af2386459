// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"
#include "report/highlight.h"
#include "report/recordpage.h"

#include <QLabel>
#include <QScrollArea>
#include <QWidget>

#include <functional>

namespace napi::ui {

/// Called with the target of a followed link: "napi:...", "copy:..." or an address.
using LinkHandler = std::function<void(const QString& target)>;

/// Makes the widgets of pages: labels of the type scale, rows, tiles, lists. One look for every page.
class PageWidgets {
public:
    /// `marked` has the plain texts of the page in which words of a search are found.
    PageWidgets(const paint::Theme& theme, LinkHandler handler, report::MarkedTexts marked = {})
        : m_theme(theme)
        , m_handler(std::move(handler))
        , m_marked(std::move(marked))
    {
    }

    [[nodiscard]] const paint::Theme& theme() const { return m_theme; }
    /// Plain text of a step of the type scale; wraps. Rich text where words of a search are found in it.
    [[nodiscard]] QLabel* text(const QString& text, paint::Type type, bool muted = false) const;
    /// A heading; screen readers are told so.
    [[nodiscard]] QLabel* heading(const QString& text, paint::Type type = paint::Type::Section) const;
    /// Text with links.
    [[nodiscard]] QLabel* line(const report::Line& line, paint::Type type = paint::Type::Body) const;
    /// Rich text whose links are followed through the handler.
    [[nodiscard]] QLabel* rich(const QString& html, paint::Type type = paint::Type::Body) const;
    [[nodiscard]] QWidget* badge(const report::Badge& badge) const;
    [[nodiscard]] QWidget* badges(const std::vector<report::Badge>& badges) const;
    [[nodiscard]] QWidget* tile(const report::Tile& tile, int width) const;
    [[nodiscard]] QWidget* tiles(const std::vector<report::Tile>& tiles) const;
    [[nodiscard]] QWidget* factRow(const report::Fact& fact, int labelWidth) const;
    [[nodiscard]] QWidget* facts(const std::vector<report::Fact>& facts) const;
    [[nodiscard]] QWidget* item(const report::Item& item) const;
    /// What heads a row of a wide table; screen readers are told so.
    [[nodiscard]] QLabel* rowHeading(const report::Line& line) const;
    /// Each cell tells screen readers the heading of its column.
    [[nodiscard]] QWidget* table(const report::PageTable& table) const;
    [[nodiscard]] QWidget* source(const report::SourceLine& source) const;
    [[nodiscard]] QFrame* rule() const;

    [[nodiscard]] QString html(const report::Line& line) const;

private:
    [[nodiscard]] QWidget* wideTable(const report::PageTable& table) const;
    /// What screen readers say of a cell: the title of its column first.
    [[nodiscard]] static QString cellName(const report::PageTable& table, std::size_t column,
                                          const report::Line& cell);
    /// A small, muted line.
    [[nodiscard]] QLabel* quiet(const report::Line& line) const;

    const paint::Theme& m_theme;
    LinkHandler m_handler;
    report::MarkedTexts m_marked;
};

/// Lets Tab go from `area` through what its content can focus, in the order of its making, and scrolls to it.
void chainTabOrder(QScrollArea* area);

/// Goes to the next or previous heading of what `area` scrolls, `step` being 1 or -1: scrolls to it, puts the
/// keyboard on it.
void goToHeading(QScrollArea& area, int step);

/// Scrolls `area` to a heading of its content and puts the keyboard on it.
void showHeading(QScrollArea& area, QLabel& heading);

/// A narrow bar in a phase's colour.
class PhaseEdge : public QWidget {
public:
    PhaseEdge(const QColor& colour, int width, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
};

} // namespace napi::ui
