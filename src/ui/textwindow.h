// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QDialog>
#include <QTextBrowser>

class QLineEdit;
class QLabel;

namespace napi::ui {

/// A long text in a window of its own, with a search line: the help, a phase to read in one go. F3 finds on,
/// Ctrl+Up and Ctrl+Down go from heading to heading, Escape closes.
class TextWindow : public QDialog {
    Q_OBJECT

public:
    TextWindow(const QString& title, const paint::Theme& theme, QWidget* parent = nullptr);

    void setMarkdown(const QString& markdown);
    void setHtml(const QString& html);
    [[nodiscard]] QTextBrowser* text() const { return m_text; }
    [[nodiscard]] QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    /// The reader follows a link that leads out of the text.
    void linkFollowed(const QString& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void styleText();
    void centreText();
    void find(bool backwards);
    void goToHeading(bool backwards);

    const paint::Theme& m_theme;
    QLineEdit* m_search;
    QLabel* m_found;
    QTextBrowser* m_text;
};

} // namespace napi::ui
