// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <optional>
#include <string_view>

namespace napi::words {

/// The program's sentences in one language, independent of the language of the window.
class Catalogue {
public:
    explicit Catalogue(core::Language language);

    [[nodiscard]] core::Language language() const { return m_language; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// The translation of `source`; the source itself if there is none. `n` >= 0 chooses the plural and fills %n.
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment = nullptr,
                                    int n = -1) const;
    /// The wording of this language.
    [[nodiscard]] QString text(const core::Text& text) const;
    /// The translator, for installing it in the application.
    [[nodiscard]] QTranslator& translator() { return m_translator; }

private:
    core::Language m_language;
    QLocale m_locale;
    QTranslator m_translator;
};

/// German for a German or any unknown locale, English for an English one.
[[nodiscard]] core::Language systemLanguage();
/// Reads "de" or "en".
[[nodiscard]] std::optional<core::Language> languageFromCode(std::string_view code);
[[nodiscard]] QString languageCode(core::Language language);
/// "Deutsch" or "English", each in itself.
[[nodiscard]] QString languageName(core::Language language);
[[nodiscard]] inline core::Language otherLanguage(core::Language language)
{
    return language == core::Language::German ? core::Language::English : core::Language::German;
}

/// UTF-8 in, QString out.
[[nodiscard]] inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace napi::words
