// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/mainwindow.h"
#include "ui/programlanguage.h"

#include <functional>
#include <memory>
#include <vector>

namespace napi::ui {

/// What all windows are made from. Everything must outlive the desk.
struct DeskParts {
    const core::Plan& plan;
    const core::PlanTexts& texts;
    const core::SearchService& search;
    Appearance& appearance;
    TextsFactory textsFactory;
    /// Makes the effects of one window.
    std::function<std::unique_ptr<Effects>()> makeEffects;
};

/// The windows of the program and the language they speak: opens and closes them, and makes them anew where they
/// stand when the reader changes the language.
class WindowDesk : public QObject {
    Q_OBJECT

public:
    WindowDesk(DeskParts parts, core::Language language);
    ~WindowDesk() override;

    [[nodiscard]] const words::Catalogue& words() const { return m_language->words(); }
    /// Opens a window at the record or search of `link`; at the place left last if it is empty.
    MainWindow& open(const QString& link = {});
    /// The open windows, oldest first.
    [[nodiscard]] std::vector<MainWindow*> windows() const;

private:
    struct Place {
        std::unique_ptr<Effects> effects;
        std::unique_ptr<MainWindow> window;
    };

    [[nodiscard]] Place makeWindow();
    MainWindow& add(Place place);
    void openBeside(MainWindow& window);
    void forget(MainWindow& window);
    void closeAll(MainWindow& last);
    void speak(core::Language language);

    DeskParts m_parts;
    std::unique_ptr<ProgramLanguage> m_language;
    std::vector<Place> m_places;
};

} // namespace napi::ui
