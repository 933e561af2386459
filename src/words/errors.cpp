// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "words/errors.h"

#include <array>

namespace napi::words {
namespace {

QString filled(const Catalogue& words, const char* source, const std::string& path)
{
    const QString text = words.translate("Errors", source);
    return text.contains(QLatin1String("%1")) ? text.arg(qt(path)) : text;
}

} // namespace

QString sentence(const Catalogue& words, const core::StoreError& error)
{
    constexpr std::array kSources{
        QT_TRANSLATE_NOOP("Errors", "The database of the edition was not found; looked for: %1"),
        QT_TRANSLATE_NOOP("Errors", "%1 is not a database of NAP-I Atlas."),
        QT_TRANSLATE_NOOP("Errors", "%1 is a database of another program."),
        QT_TRANSLATE_NOOP("Errors",
                          "%1 was made for an older version of NAP-I Atlas; please install the edition that "
                          "belongs to this version."),
        QT_TRANSLATE_NOOP("Errors",
                          "%1 was made for a newer version of NAP-I Atlas; please install a newer version."),
        QT_TRANSLATE_NOOP("Errors", "%1 is damaged; please install the edition again."),
        QT_TRANSLATE_NOOP("Errors", "This SQLite library has no full-text search (FTS5), so %1 cannot be used.")};
    return filled(words, kSources[static_cast<std::size_t>(error.fault())], error.path());
}

QString sentence(const Catalogue& words, const core::ExportError& error)
{
    constexpr std::array kSources{
        QT_TRANSLATE_NOOP("Errors", "%1 exists already and was left as it is."),
        QT_TRANSLATE_NOOP("Errors", "The folder of %1 does not exist."),
        QT_TRANSLATE_NOOP("Errors", "%1 cannot be written: no permission in this folder."),
        QT_TRANSLATE_NOOP("Errors", "%1 cannot be written: the file or its place is read-only."),
        QT_TRANSLATE_NOOP("Errors", "%1 cannot be written: there is no space left."),
        QT_TRANSLATE_NOOP("Errors", "%1 could not be written; what stood there before is unchanged."),
        QT_TRANSLATE_NOOP("Errors", "%1 was not written because the document did not come out right."),
        QT_TRANSLATE_NOOP("Errors", "The export was cancelled; %1 was not written.")};
    return filled(words, kSources[static_cast<std::size_t>(error.fault())], error.path());
}

} // namespace napi::words
