// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "ui/pagewidgets.h"
#include "words/catalogue.h"

#include <QAbstractButton>
#include <QScrollArea>

namespace napi::ui {

class FoldFade;

/// One step of the chain of phases, as a button.
class PhaseButton : public QAbstractButton {
    Q_OBJECT

public:
    PhaseButton(QString id, QString title, QString motto, QString counts, bool isFirst, const paint::Theme& theme,
                QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_id;
    QString m_title;
    QString m_motto;
    QString m_counts;
    bool m_isFirst;
    const paint::Theme& m_theme;
};

/// The overview: the five phases as a picture, the plan in figures, the summits, how complete the edition is.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// All must outlive the page. What lies below the phases is added after the first paint.
    void showPlan(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
                  const paint::Theme& theme, const LinkHandler& handler);

private:
    FoldFade* m_fade = nullptr;
};

} // namespace napi::ui
