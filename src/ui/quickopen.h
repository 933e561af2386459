// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/link.h"
#include "paint/theme.h"
#include "text/quickmatch.h"
#include "words/catalogue.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace napi::ui {

/// Opens any record by a few letters of its name. Up and Down choose while the letters keep the focus.
class QuickOpen : public QDialog {
    Q_OBJECT

public:
    /// What is chosen for, and which records are offered before anything is typed.
    struct Offer {
        QString heading;
        std::vector<core::Link> records;
        /// Letters look for these records alone, not in the whole edition.
        bool isClosed = false;
    };
    /// `words`, `plan` and `theme` must outlive the dialog.
    QuickOpen(const words::Catalogue& words, const core::Plan& plan, const paint::Theme& theme, const Offer& offer,
              QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const napi::core::Link& link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMatches(const QString& typed);
    [[nodiscard]] std::vector<const core::Entry*> matches(const QString& typed) const;
    void addRow(const core::Entry& entry);
    void choose();

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
    const paint::Theme& m_theme;
    text::QuickMatcher m_matcher;
    bool m_isClosed;
    QLineEdit* m_field;
    QListWidget* m_list;
    std::vector<const core::Entry*> m_offered;
    std::vector<const core::Entry*> m_matches;
};

} // namespace napi::ui
