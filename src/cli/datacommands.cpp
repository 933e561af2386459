// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "cli/datacommands.h"

#include "cli/edition.h"
#include "cli/output.h"
#include "importer/editiondiff.h"
#include "importer/editionreader.h"
#include "importer/editionsource.h"
#include "report/pagetext.h"

#include <filesystem>
#include <optional>

namespace napi::cli {
namespace {

QString countOf(const importer::DataError& error, const words::Catalogue& words)
{
    const int count = static_cast<int>(error.violations().size());
    return words.translate("Cli", "%n violation(s) of the rules.", nullptr, count);
}

/// The edition at `path`; nothing if it breaks rules, which has been said then.
std::optional<store::EditionData> load(const std::string& path, const words::Catalogue& words)
{
    if (!std::filesystem::exists(path))
        throw UsageError(
            words.translate("Cli", "There is no data folder and no database %1.").arg(words::qt(path)));
    try {
        return importer::loadEdition(path);
    } catch (const importer::DataError& error) {
        fail(kBadInput, words::qt(path) + QLatin1Char(':'));
        for (const auto& violation : error.violations())
            fail(kBadInput, words::qt(importer::toString(violation)));
        fail(kBadInput, countOf(error, words));
        return std::nullopt;
    }
}

/// Prints a diff for people.
class DiffPrinter {
public:
    explicit DiffPrinter(const words::Catalogue& words) : m_words(words) {}

    void print(const importer::EditionDiff& diff) const
    {
        const QString versions = m_words.translate("Cli", "Edition %1 compared with edition %2");
        cli::print(versions.arg(words::qt(diff.oldVersion), words::qt(diff.newVersion)) + QLatin1Char('\n'));
        if (diff.empty())
            cli::print(QLatin1Char('\n') + m_words.translate("Cli", "There is no difference.") + QLatin1Char('\n'));
        printRecords(m_words.translate("Cli", "Added"), diff.added);
        printRecords(m_words.translate("Cli", "Removed"), diff.removed);
        printRecords(m_words.translate("Cli", "Changed"), diff.changed);
        if (diff.edition.empty())
            return;
        cli::print(QStringLiteral("\n%1\n").arg(m_words.translate("Cli", "The edition as a whole")));
        for (const auto& change : diff.edition)
            printField(change);
    }

private:
    void printRecords(const QString& heading, const std::vector<importer::RecordChange>& records) const
    {
        if (!records.empty())
            cli::print(QStringLiteral("\n%1 (%2)\n").arg(heading).arg(records.size()));
        for (const auto& record : records) {
            cli::print(QStringLiteral("  %1\n").arg(words::qt(record.link.toString())));
            printWrapped(QString(), m_words.text(record.title));
            for (const auto& change : record.fields)
                printField(change);
        }
    }
    void printField(const importer::FieldChange& change) const
    {
        cli::print(QStringLiteral("    %1\n").arg(words::qt(change.field)));
        printValue(QStringLiteral("- "), change.before);
        printValue(QStringLiteral("+ "), change.after);
    }
    template <typename Value>
    void printValue(const QString& mark, const Value& value) const
    {
        if (const auto text = importer::valueText(value, m_words.language()); !text.empty())
            printWrapped(QStringLiteral("  ") + mark, words::qt(text));
    }
    static void printWrapped(const QString& mark, const QString& text)
    {
        const int indent = 4 + static_cast<int>(mark.size());
        cli::print(QStringLiteral("    ") + mark + report::wrapped(text, terminalWidth(), indent) +
                   QLatin1Char('\n'));
    }

    const words::Catalogue& m_words;
};

/// "212 figures and statements name sources of their own, 190 rest on those of their record."
QString evidenceText(const store::EditionData& data, const words::Catalogue& words)
{
    int own = 0;
    int shared = 0;
    const auto count = [&](const auto& items) {
        for (const auto& item : items)
            ++(item.sources.empty() ? shared : own);
    };
    count(data.planFigures);
    for (const auto& record : data.records) {
        count(record.figures);
        count(record.statements);
    }
    return words
        .translate("Cli", "%1 figures and statements name sources of their own, %2 rest on those of their "
                          "record.")
        .arg(own)
        .arg(shared);
}

} // namespace

int checkData(const Arguments& arguments, const words::Catalogue& words)
{
    try {
        const auto data = importer::readEdition(arguments.path);
        const int count = static_cast<int>(data.records.size());
        print(words.translate("Cli", "%n record(s), every rule holds.", nullptr, count) + QLatin1Char('\n'));
        return print(evidenceText(data, words) + QLatin1Char('\n'));
    } catch (const importer::DataError& error) {
        for (const auto& violation : error.violations())
            print(importer::toString(violation) + '\n');
        return fail(kBadInput, countOf(error, words));
    }
}

int diffData(const Arguments& arguments, const words::Catalogue& words)
{
    const auto before = load(arguments.oldPath, words);
    const auto after = load(arguments.path, words);
    if (!before || !after)
        return kBadInput;
    const auto diff = importer::compareEditions(*before, *after);
    if (arguments.format == "json")
        return print(importer::diffJson(diff, words.language()) + '\n');
    DiffPrinter(words).print(diff);
    return kDone;
}

} // namespace napi::cli
