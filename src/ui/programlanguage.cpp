// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/programlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>

namespace napi::ui {
namespace {

const QString kLanguageKey = QStringLiteral("language");

} // namespace

ProgramLanguage::ProgramLanguage(core::Language language) : m_words(language)
{
    QLocale::setDefault(m_words.locale());
    if (m_qtTexts.load(m_words.locale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    QCoreApplication::installTranslator(&m_words.translator());
}

void ProgramLanguage::fallSilent()
{
    QCoreApplication::removeTranslator(&m_qtTexts);
    QCoreApplication::removeTranslator(&m_words.translator());
}

core::Language rememberedLanguage()
{
    const auto code = QSettings().value(kLanguageKey).toString().toStdString();
    return words::languageFromCode(code).value_or(words::systemLanguage());
}

void rememberLanguage(core::Language language)
{
    QSettings().setValue(kLanguageKey, words::languageCode(language));
}

} // namespace napi::ui
