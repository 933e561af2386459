// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/selectionhub.h"
#include "paint/theme.h"
#include "words/catalogue.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace napi::ui {

class TimelineCanvas;

/// The timeline with its header: title, visible years, zoom. It takes records, filter and selection from the
/// hub and gives nothing but selections back to it.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    /// `hub` and `words` must outlive the view.
    TimelineView(models::SelectionHub& hub, const words::Catalogue& words, QWidget* parent = nullptr);

    void setAppearance(paint::Appearance appearance);
    void setWords(const words::Catalogue& words);
    [[nodiscard]] TimelineCanvas* canvas() const { return m_canvas; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& text);
    void translate();
    void updateSpan();
    [[nodiscard]] QString spanText() const;

    const words::Catalogue* m_words;
    const paint::Theme* m_theme;
    TimelineCanvas* m_canvas;
    QWidget* m_header;
    QLabel* m_title;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QToolButton* m_all;
};

} // namespace napi::ui
