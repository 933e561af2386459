// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words/catalogue.h"

#include <QTranslator>

namespace napi::ui {

/// The language of the running program: its own sentences and those of Qt. One speaks at a time.
class ProgramLanguage {
public:
    /// Needs the application object.
    explicit ProgramLanguage(core::Language language);
    ProgramLanguage(const ProgramLanguage&) = delete;
    ProgramLanguage& operator=(const ProgramLanguage&) = delete;

    /// From now on only its catalogue is of use. An English text that needs no translation would otherwise be taken
    /// from an older language.
    void fallSilent();
    [[nodiscard]] const words::Catalogue& words() const { return m_words; }

private:
    words::Catalogue m_words;
    QTranslator m_qtTexts;
};

/// The language that the reader chose last; that of the system if none was ever chosen.
[[nodiscard]] core::Language rememberedLanguage();
void rememberLanguage(core::Language language);

} // namespace napi::ui
