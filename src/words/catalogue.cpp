// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "words/catalogue.h"

namespace napi::words {

Catalogue::Catalogue(core::Language language)
    : m_language(language)
    , m_locale(language == core::Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                                  : QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    const bool loaded = m_translator.load(QStringLiteral(":/i18n/napi_%1.qm").arg(languageCode(language)));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
}

QString Catalogue::translate(const char* context, const char* source, const char* comment, int n) const
{
    QString text = m_translator.translate(context, source, comment, n);
    if (text.isEmpty()) {
        // English is the language of the sources, so only its plurals need a translation.
        if (m_language == core::Language::German || n >= 0)
            qWarning("no translation into %s: %s / %s", qPrintable(languageCode(m_language)), context, source);
        text = QString::fromUtf8(source);
    }
    if (n >= 0)
        text.replace(QLatin1String("%n"), m_locale.toString(n));
    return text;
}

QString Catalogue::text(const core::Text& text) const { return qt(text.in(m_language)); }

core::Language systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? core::Language::English : core::Language::German;
}

std::optional<core::Language> languageFromCode(std::string_view code)
{
    if (code == "de")
        return core::Language::German;
    if (code == "en")
        return core::Language::English;
    return std::nullopt;
}

QString languageCode(core::Language language)
{
    return language == core::Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

QString languageName(core::Language language)
{
    return language == core::Language::German ? QStringLiteral("Deutsch") : QStringLiteral("English");
}

} // namespace napi::words
