// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/querycompletion.h"
#include "paint/theme.h"

#include <QObject>

#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace napi::ui {

class CompletionDelegate;

/// The list below the search field. It never takes the focus: arrows go into it, Return takes its current row,
/// Escape closes it, as does a click
/// beside it, which still reaches what it was meant for.
class SearchPopup : public QObject {
    Q_OBJECT

public:
    explicit SearchPopup(QLineEdit* field);

    void setTheme(const paint::Theme& theme);
    /// Shows what the field offers; nothing closes the list.
    void offer(std::vector<models::Completion> completions);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// True if a row is chosen, so that Return belongs to the list.
    [[nodiscard]] bool hasCurrent() const;

Q_SIGNALS:
    void chosen(const napi::models::Completion& completion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QModelIndex& index);

    QLineEdit* m_field;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    CompletionDelegate* m_delegate;
    std::vector<models::Completion> m_completions;
};

} // namespace napi::ui
