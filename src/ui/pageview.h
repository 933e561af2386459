// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/recordpage.h"
#include "ui/foundplaces.h"
#include "ui/pagewidgets.h"

#include <QScrollArea>

#include <map>
#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace napi::ui {

class FoldFade;

/// The page of a record: what it is on the left, key facts on the right, below each other where it is narrow.
class PageView : public QScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Replaces the page. `handler` is called with the target of every link that the reader follows, `marked` are
    /// its plain texts with found words. The same record again stays where the reader is; one that the reader
    /// returns to is where it was left.
    void showPage(const report::RecordPage& page, const paint::Theme& theme, const LinkHandler& handler,
                  const report::MarkedTexts& marked = {}, bool isReturn = false);
    /// The places of the page where words of the search stand.
    [[nodiscard]] FoundPlaces& foundPlaces() { return m_found; }

    /// Whether summaries are shown in plain language where there is one; remembered.
    void setPlainLanguage(bool isPlain);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where a page was left: how far down, and which link of which text had the keyboard.
    struct Place {
        int scroll = 0;
        int text = -1;
        int link = -1;
    };

    [[nodiscard]] QWidget* summary(const report::RecordPage& page, const PageWidgets& widgets);
    void addHead(QVBoxLayout* layout, const report::RecordPage& page, const PageWidgets& widgets);
    [[nodiscard]] QWidget* mainColumn(const report::RecordPage& page, const PageWidgets& widgets);
    [[nodiscard]] QWidget* sideColumn(const report::RecordPage& page, const PageWidgets& widgets) const;
    [[nodiscard]] Place place() const;
    void restore(const Place& place, bool hasKeyboard);
    void showSection(int number);
    void addText(QVBoxLayout& layout, QWidget* widget, int most) const;
    void addSection(QVBoxLayout& layout, const report::Section& section, const PageWidgets& widgets) const;
    void arrangeColumns();

    FoundPlaces m_found;
    FoldFade* m_fade;
    std::optional<core::Link> m_shown;
    std::map<core::Link, Place> m_places;
    bool m_isPlain = false;
    /// The page has a table that needs more width than a text.
    bool m_isWide = false;
    bool m_hasFacts = true;
    QWidget* m_official = nullptr;
    QWidget* m_plain = nullptr;
    QWidget* m_body = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_main = nullptr;
    QWidget* m_side = nullptr;
};

} // namespace napi::ui
