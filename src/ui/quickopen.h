// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/link.h"
#include "text/quickmatch.h"
#include "words/catalogue.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace napi::ui {

/// Opens any record by a few letters of its name. Up and Down choose while the letters keep the focus.
class QuickOpen : public QDialog {
    Q_OBJECT

public:
    /// All must outlive the dialog. `heading` says what is chosen for.
    QuickOpen(const words::Catalogue& words, const core::Plan& plan, const QString& heading,
              QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const napi::core::Link& link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMatches(const QString& typed);
    void choose();

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
    text::QuickMatcher m_matcher;
    QLineEdit* m_field;
    QListWidget* m_list;
    std::vector<const core::Entry*> m_matches;
};

} // namespace napi::ui
