// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "support/qtstrings.h"
#include "words/errors.h"

#include <QSet>

using namespace napi;
using core::ExportFault;
using core::Language;
using core::StoreFault;

namespace {

template <typename Error, typename Fault>
void checkSentences(Fault last)
{
    QSet<QString> seen;
    for (const auto language : {Language::German, Language::English}) {
        const words::Catalogue catalogue(language);
        for (int fault = 0; fault <= static_cast<int>(last); ++fault) {
            const QString sentence = words::sentence(catalogue, Error(static_cast<Fault>(fault), "/a b/c%20.x"));
            CAPTURE(sentence);
            CHECK(sentence.contains(QStringLiteral("/a b/c%20.x")));
            CHECK_FALSE(sentence.contains(QStringLiteral("%1")));
            CHECK_FALSE(seen.contains(sentence));
            seen.insert(sentence);
        }
    }
}

} // namespace

TEST_CASE("every fault of a database has its own sentence in both languages, with the file")
{
    checkSentences<core::StoreError>(StoreFault::NoSearch);
    const words::Catalogue german(Language::German);
    CHECK(words::sentence(german, core::StoreError(StoreFault::Damaged, "x", "page 7")) ==
          QStringLiteral("x ist beschädigt; bitte installieren Sie die Ausgabe neu."));
}

TEST_CASE("every fault of an export has its own sentence in both languages, with the file")
{
    checkSentences<core::ExportError>(ExportFault::Cancelled);
    const words::Catalogue english(Language::English);
    CHECK(words::sentence(english, core::ExportError(ExportFault::Exists, "x")) ==
          QStringLiteral("x exists already and was left as it is."));
}

TEST_CASE("a path that looks like a placeholder is shown as it is")
{
    const words::Catalogue english(Language::English);
    CHECK(words::sentence(english, core::ExportError(ExportFault::Exists, "%1 %n")) ==
          QStringLiteral("%1 %n exists already and was left as it is."));
}
