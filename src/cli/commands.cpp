// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "cli/commands.h"

#include "cli/datacommands.h"
#include "cli/edition.h"
#include "cli/exportcommand.h"
#include "cli/output.h"
#include "core/searchwords.h"
#include "report/csv.h"
#include "report/pagetext.h"
#include "report/pdfcheck.h"
#include "report/recordjson.h"
#include "words/domain.h"
#include "words/errors.h"

#include <QFile>

#include <exception>

namespace napi::cli {
namespace {

int info(const Arguments& arguments, const Edition& edition)
{
    const auto& plan = edition.plan;
    if (arguments.format == "json")
        return print(report::infoJson(plan, NAPI_VERSION) + '\n');
    const auto& words = edition.words;
    print(words.text(plan.edition().title) + QLatin1Char('\n'));
    print(words.translate("Cli", "Edition %1, program version %2")
              .arg(words::qt(plan.edition().version), QStringLiteral(NAPI_VERSION)) +
          QStringLiteral("\n\n"));
    for (const auto kind : core::kKinds)
        print(QStringLiteral("%1  %2\n")
                  .arg(words::kindHeading(words, kind).leftJustified(28))
                  .arg(plan.entries(kind).size(), 5));
    return kDone;
}

QString listLine(const Edition& edition, const core::Entry& entry, int linkWidth)
{
    const auto& words = edition.words;
    QStringList details;
    if (!entry.phase.empty())
        details << words::qt(entry.phase);
    if (entry.basis)
        details << words::groundsLabel(words, entry);
    if (entry.link.kind == core::Kind::Summit || entry.link.kind == core::Kind::Event)
        details << words::dateText(words, entry.start);
    QString text = words.text(entry.title);
    if (!entry.abbreviation.empty())
        text += QStringLiteral(" (%1)").arg(words::qt(entry.abbreviation));
    if (!details.isEmpty())
        text += QStringLiteral(" · ") + details.join(QStringLiteral(" · "));
    const QString link = words::qt(entry.link.toString()).leftJustified(linkWidth);
    return link + QStringLiteral("  ") + report::wrapped(text, terminalWidth(), linkWidth + 2) + QLatin1Char('\n');
}

int list(const Arguments& arguments, const Edition& edition)
{
    const auto kind = core::kindFromName(arguments.kind);
    if (!kind)
        return fail(kUsage, edition.words.translate("Cli", "There is no kind \u201C%1\u201D; kinds are: %2.")
                                .arg(words::qt(arguments.kind), kindList()));
    const auto filter = resolveFilter(edition, arguments.filter, kind);
    std::vector<const core::Entry*> entries;
    for (const auto& entry : edition.plan.entries(*kind))
        if (core::matches(entry, filter))
            entries.push_back(&entry);
    if (arguments.format == "json")
        return print(report::listJson(edition.words, edition.plan, *kind, entries) + '\n');
    if (arguments.format == "csv")
        return print(report::listCsv(edition.words, edition.plan, entries));
    constexpr int kWidestLink = 44;
    int linkWidth = 0;
    for (const auto* entry : entries)
        linkWidth = std::max(linkWidth, static_cast<int>(entry->link.toString().size()));
    for (const auto* entry : entries)
        print(listLine(edition, *entry, std::min(linkWidth, kWidestLink)));
    return fail(kDone, words::kindCount(edition.words, *kind, static_cast<int>(entries.size())));
}

int show(const Arguments& arguments, const Edition& edition)
{
    const auto link = resolveLink(edition, arguments.words.front());
    const auto record = edition.texts.record(link);
    if (arguments.format == "json")
        return print(report::recordJson(edition.words, edition.plan, edition.texts, *record) + '\n');
    const auto page = report::recordPage(edition.words, edition.plan, edition.texts, *record);
    return print(arguments.format == "markdown" ? report::pageMarkdown(page)
                                                : report::pageText(page, terminalWidth()));
}

int search(const Arguments& arguments, const Edition& edition)
{
    core::SearchRequest request;
    for (const auto& word : arguments.words)
        request.words += (request.words.empty() ? "" : " ") + word;
    const std::string typed = request.words;
    auto query = core::readQuery(edition.plan, typed);
    core::merge(query.filter, resolveFilter(edition, arguments.filter, std::nullopt));
    request.words = query.words;
    request.filter = std::move(query.filter);
    request.language = edition.words.language();
    request.lastWordIsPrefix = false;
    request.limit = static_cast<std::size_t>(arguments.limit);
    const auto result = edition.search.search(request);
    if (arguments.format == "json")
        return print(report::searchJson(edition.words, edition.plan, typed, result) + '\n');
    const auto& words = edition.words;
    if (!result.suggestion.empty())
        fail(kDone, words.translate("Cli", "Did you mean \u201C%1\u201D?").arg(words::qt(result.suggestion)));
    if (result.relaxed)
        fail(kDone, words.translate("Cli", "No record has all of these words. Records with some of them:"));
    for (const auto& hit : result.hits) {
        const auto* entry = edition.plan.find(hit.link);
        print(report::wrapped(words::qt(hit.title.text), terminalWidth()) + QLatin1Char('\n'));
        print(QStringLiteral("  %1 · %2\n")
                  .arg(words::breadcrumb(words, edition.plan, *entry), words::reasonText(words, hit.reason)));
        if (!hit.snippet.text.empty())
            print(QStringLiteral("  ") + report::wrapped(words::qt(hit.snippet.text), terminalWidth(), 2) +
                  QLatin1Char('\n'));
        print(QStringLiteral("  %1\n\n").arg(words::qt(hit.link.toString())));
    }
    const int total = static_cast<int>(result.total);
    return fail(kDone, words.translate("Cli", "%n hit(s)", nullptr, total));
}

int checkPdf(const Arguments& arguments, const words::Catalogue& words)
{
    QFile file(words::qt(arguments.path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(kBadInput, words.translate("Cli", "%1 cannot be read.").arg(file.fileName()));
    const auto findings = report::checkPdf(file.readAll());
    for (const auto& finding : findings)
        print(report::sentence(words, finding) + QLatin1Char('\n'));
    if (findings.empty())
        print(words.translate("Cli", "%1 meets the checked conditions of PDF/UA-1.").arg(file.fileName()) +
              QLatin1Char('\n'));
    return findings.empty() ? kDone : kBadInput;
}

int runWithEdition(const Arguments& arguments, const words::Catalogue& words, int argc, char** argv)
{
    const Edition edition(arguments.database, words);
    switch (arguments.command) {
    case Command::Info:
        return info(arguments, edition);
    case Command::List:
        return list(arguments, edition);
    case Command::Show:
        return show(arguments, edition);
    case Command::Search:
        return search(arguments, edition);
    case Command::Export:
        return runExport(arguments, edition, argc, argv);
    default:
        return kInternal;
    }
}

} // namespace

int run(const Arguments& arguments, const words::Catalogue& words, int argc, char** argv)
{
    try {
        if (arguments.command == Command::CheckPdf)
            return checkPdf(arguments, words);
        if (arguments.command == Command::CheckData)
            return checkData(arguments, words);
        if (arguments.command == Command::DiffData)
            return diffData(arguments, words);
        return runWithEdition(arguments, words, argc, argv);
    } catch (const UsageError& error) {
        return fail(kUsage, error.sentence());
    } catch (const core::StoreError& error) {
        return fail(kBadInput, words::sentence(words, error));
    } catch (const core::ExportError& error) {
        return fail(kNotWritten, words::sentence(words, error));
    } catch (const std::exception& error) {
        return fail(kInternal, words.translate("Cli", "Internal error: %1").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace napi::cli
