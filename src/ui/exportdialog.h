// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/exportestimate.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace napi::ui {

/// Asks what is to become a file or to be printed, and how. The last answers are the first suggestions.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Save, Print };

    ExportDialog(std::vector<ExportChoice> choices, ExportSource source, const words::Catalogue& words,
                 Purpose purpose, QWidget* parent = nullptr);

    [[nodiscard]] ExportOrder order() const;
    /// Keeps the answers for the next time.
    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildScopes(QVBoxLayout& layout);
    void buildForm(QVBoxLayout& layout);
    void buildButtons(QVBoxLayout& layout);
    QComboBox* addCombo(QFormLayout& form, const QString& label, const char* key,
                        const QList<std::pair<QString, int>>& items);
    void restore();
    void adoptFormat();
    void estimate();
    void showEstimate(int pages, qsizetype bytes);
    void say(const QString& sentence);
    [[nodiscard]] report::Format format() const;
    [[nodiscard]] QList<QComboBox*> combos() const;

    std::vector<ExportChoice> m_choices;
    const words::Catalogue& m_words;
    Purpose m_purpose;
    ExportEstimate m_estimate;
    QButtonGroup* m_scope;
    QComboBox* m_format = nullptr;
    QLabel* m_about;
    QComboBox* m_language = nullptr;
    QComboBox* m_layout = nullptr;
    QComboBox* m_order = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_size = nullptr;
    QCheckBox* m_sources;
    QLabel* m_result;
    /// The reader's own size is kept.
    bool m_isSized = false;
};

} // namespace napi::ui
