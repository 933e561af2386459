// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paint/theme.h"

#include <QDialog>
#include <QTextBrowser>

class QLineEdit;
class QLabel;
class QListWidget;
class QTextBlock;

namespace napi::ui {

/// A long text in a window of its own, with a search line: the help, a phase to read in one go. F3 finds on,
/// Ctrl+Up and Ctrl+Down go from heading to heading, Escape closes. Where there is room its headings stand beside
/// it, the one that is read marked.
class TextWindow : public QDialog {
    Q_OBJECT

public:
    TextWindow(const QString& title, const paint::Theme& theme, QWidget* parent = nullptr);

    void setMarkdown(const QString& markdown);
    void setHtml(const QString& html);
    [[nodiscard]] QTextBrowser* text() const { return m_text; }
    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] QListWidget* contents() const { return m_contents; }

Q_SIGNALS:
    /// The reader follows a link that leads out of the text.
    void linkFollowed(const QString& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void styleText();
    void centreText();
    void find(bool backwards);
    void goToHeading(bool backwards);
    void buildContents();
    [[nodiscard]] bool hasRoomForContents() const;
    void connectKeys();
    void showHeading(const QTextBlock& heading);
    void markHeading();

    const paint::Theme& m_theme;
    QLineEdit* m_search;
    QLabel* m_found;
    QTextBrowser* m_text;
    QListWidget* m_contents;
    bool m_isShowingHeading = false;
};

} // namespace napi::ui
