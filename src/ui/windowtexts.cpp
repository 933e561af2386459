// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What the main window shows in windows of their own: the help, a phase to read in one go, quick open, comparison.
#include "report/comparison.h"
#include "report/markdownwriter.h"
#include "report/reportbuilder.h"
#include "ui/comparewindow.h"
#include "ui/mainwindow.h"
#include "ui/textwindow.h"
#include "words/domain.h"

#include <QFile>
#include <QStackedWidget>
#include <QStatusBar>

namespace napi::ui {
namespace {

constexpr std::size_t kMostCompared = 4;
constexpr std::size_t kMostRecent = 10;

/// "Strg+Plus": a sign alone behind a plus would not be seen as a key.
QString keysText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    if (text.endsWith(QLatin1String("++")))
        text.replace(text.size() - 1, 1, MainWindow::tr("Plus"));
    else if (text.endsWith(QLatin1String("+-")))
        text.replace(text.size() - 1, 1, MainWindow::tr("Minus"));
    return text;
}

/// The keys of the action table as a Markdown table.
QString shortcutTable()
{
    QString rows =
        QStringLiteral("| %1 | %2 |\n|---|---|\n").arg(MainWindow::tr("Keys"), MainWindow::tr("Command"));
    for (const auto& info : actionTable()) {
        const QKeySequence keys(QString::fromLatin1(info.shortcut), QKeySequence::PortableText);
        if (!keys.isEmpty())
            rows += QStringLiteral("| %1 | %2 |\n")
                        .arg(report::markdownEscaped(keysText(keys)),
                             report::markdownEscaped(actionText(info).remove(QLatin1Char('&'))));
    }
    return rows;
}

/// The phase that a record is, or belongs to first; empty if it belongs to none.
std::string phaseOf(const core::Entry& entry)
{
    if (entry.link.kind == core::Kind::Phase)
        return entry.link.id;
    return entry.phases.empty() ? std::string{} : entry.phases.front();
}

std::vector<core::Link> phases(const core::Plan& plan)
{
    std::vector<core::Link> links;
    for (const auto& phase : plan.entries(core::Kind::Phase))
        links.push_back(phase.link);
    return links;
}

/// The records visited last, the phases, and the summits, newest first: what is opened without a word.
std::vector<core::Link> firstOffered(std::vector<core::Link> visited, const core::Plan& plan)
{
    const auto add = [&](const core::Entry& entry) {
        if (std::ranges::find(visited, entry.link) == visited.end())
            visited.push_back(entry.link);
    };
    for (const auto& phase : plan.entries(core::Kind::Phase))
        add(phase);
    const auto summits = plan.entries(core::Kind::Summit);
    std::for_each(summits.rbegin(), summits.rend(), add);
    return visited;
}

} // namespace

void MainWindow::showHelp()
{
    QFile file(QStringLiteral(":/help/help_%1.md").arg(words::languageCode(m_parts.words.language())));
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto* window = new TextWindow(tr("Help"), m_parts.appearance.theme(), this);
    window->setObjectName(QStringLiteral("help"));
    window->setMarkdown(QString::fromUtf8(file.readAll()).replace(QLatin1String("%SHORTCUTS%"), shortcutTable()));
    window->show();
}

/// The phase of the record shown; where there is none the reader is asked which.
void MainWindow::readPhase()
{
    const auto* current = m_hub.current() ? m_parts.plan.find(*m_hub.current()) : nullptr;
    if (const std::string phase = current ? phaseOf(*current) : std::string{}; !phase.empty()) {
        showPhaseText(phase);
        return;
    }
    auto* dialog = new QuickOpen(m_parts.words, m_parts.plan, m_parts.appearance.theme(),
                                 {tr("Read which phase?"), phases(m_parts.plan)}, this);
    dialog->setObjectName(QStringLiteral("readWhich"));
    connect(dialog, &QuickOpen::chosen, this, [this](const core::Link& link) {
        const auto* entry = m_parts.plan.find(link);
        if (const std::string phase = entry ? phaseOf(*entry) : std::string{}; !phase.empty())
            showPhaseText(phase);
        else
            m_hub.select(link);
    });
    dialog->open();
}

/// A phase with its forums and the measures of the plan as one text.
void MainWindow::showPhaseText(const std::string& phase)
{
    const auto& plan = m_parts.plan;
    report::ReportRequest request;
    request.links.push_back({core::Kind::Phase, phase});
    for (const auto kind : {core::Kind::Forum, core::Kind::Measure})
        for (const auto& entry : plan.entries(kind))
            if (entry.phase == phase && (kind == core::Kind::Forum || entry.isInPlan()))
                request.links.push_back(entry.link);
    const auto* entry = plan.find({core::Kind::Phase, phase});
    if (!entry)
        return;
    request.title = words::phaseTitle(m_parts.words, *entry);
    auto document = report::buildReport(m_parts.words, plan, m_parts.texts, request, {});
    // On the screen the window around it says which edition this is.
    document.hasCover = false;
    document.blocks.erase(document.blocks.begin(),
                          std::ranges::find_if(document.blocks, [&](const report::Block& block) {
                              const auto* heading = std::get_if<report::Heading>(&block);
                              return heading && heading->phase == words::qt(phase);
                          }));
    auto* window = new TextWindow(request.title, m_parts.appearance.theme(), this);
    window->setObjectName(QStringLiteral("reading"));
    window->setMarkdown(QString::fromUtf8(report::renderMarkdown(document)));
    connect(window, &TextWindow::linkFollowed, this, &MainWindow::followLink);
    window->show();
}

/// The records visited last, newest first, without the one that is shown.
std::vector<core::Link> MainWindow::recent() const
{
    std::vector<core::Link> links;
    const auto& history = m_hub.history();
    for (auto place = history.rbegin(); place != history.rend() && links.size() < kMostRecent; ++place)
        if (place->record && place->record != m_hub.current() &&
            std::ranges::find(links, *place->record) == links.end())
            links.push_back(*place->record);
    return links;
}

/// What a reader would set beside `entry`: records of its kind, those visited last first, then those that share
/// most with it.
std::vector<core::Link> MainWindow::comparable(const core::Entry& entry) const
{
    const auto visited = recent();
    const auto place = [&](const core::Link& link) { return std::ranges::find(visited, link) - visited.begin(); };
    const auto shared = [&](const core::Entry& other) {
        const bool isForum = !entry.forum.empty() && other.forum == entry.forum;
        return (isForum ? 4 : 0) + (other.field == entry.field ? 2 : 0) + (other.phase == entry.phase ? 1 : 0);
    };
    std::vector<const core::Entry*> others;
    for (const auto& other : m_parts.plan.entries(entry.link.kind))
        if (other.link != entry.link)
            others.push_back(&other);
    std::ranges::stable_sort(others, [&](const core::Entry* a, const core::Entry* b) {
        const auto first = place(a->link);
        const auto second = place(b->link);
        return first != second ? first < second : shared(*a) > shared(*b);
    });
    std::vector<core::Link> links;
    for (std::size_t i = 0; i < std::min(others.size(), kMostRecent); ++i)
        links.push_back(others[i]->link);
    return links;
}

void MainWindow::quickOpen() { offerRecords({tr("Open a record"), firstOffered(recent(), m_parts.plan)}); }

void MainWindow::offerRecords(const QuickOpen::Offer& offer)
{
    auto* dialog = new QuickOpen(m_parts.words, m_parts.plan, m_parts.appearance.theme(), offer, this);
    dialog->setObjectName(QStringLiteral("quickOpen"));
    connect(dialog, &QuickOpen::chosen, this, [this](const core::Link& link) {
        m_hub.select(link);
        // Whoever opens a record by its name goes on to read it.
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

/// Compares the chosen records; with one of them the other is asked for.
void MainWindow::compareRecords()
{
    const auto links = m_hub.chosen();
    if (links.size() > kMostCompared)
        statusBar()->showMessage(tr("The first %1 of the chosen records are compared.").arg(kMostCompared), 15000);
    if (links.size() > 1) {
        showComparison(
            {links.begin(), links.begin() + static_cast<std::ptrdiff_t>(std::min(kMostCompared, links.size()))});
        return;
    }
    if (links.empty()) {
        statusBar()->showMessage(tr("Choose the records to compare first."), 8000);
        return;
    }
    const auto* entry = m_parts.plan.find(links.front());
    auto* dialog = new QuickOpen(
        m_parts.words, m_parts.plan, m_parts.appearance.theme(),
        {tr("Compare \u201C%1\u201D with").arg(m_parts.words.text(entry->title)), comparable(*entry)}, this);
    dialog->setObjectName(QStringLiteral("compareWith"));
    connect(dialog, &QuickOpen::chosen, this, [this, first = links.front()](const core::Link& second) {
        showComparison({first, second});
    });
    dialog->open();
}

void MainWindow::showBothLanguages()
{
    const auto record = m_hub.current() ? m_parts.texts.record(*m_hub.current()) : std::nullopt;
    if (!record)
        return;
    const words::Catalogue other(words::otherLanguage(m_parts.words.language()));
    const auto page = [&](const words::Catalogue& words) {
        return report::recordPage(words, m_parts.plan, m_parts.texts, *record);
    };
    auto* window =
        new CompareWindow(report::compareLanguages(m_parts.words, page(m_parts.words), other, page(other)),
                          m_parts.appearance.theme(), linkHandler(), this);
    window->setObjectName(QStringLiteral("bothLanguages"));
    window->show();
}

void MainWindow::showComparison(const std::vector<core::Link>& links)
{
    std::vector<report::RecordPage> pages;
    for (const auto& link : links)
        if (const auto record = m_parts.texts.record(link))
            pages.push_back(report::recordPage(m_parts.words, m_parts.plan, m_parts.texts, *record));
    auto* window =
        new CompareWindow(report::compare(m_parts.words, pages), m_parts.appearance.theme(), linkHandler(), this);
    window->setObjectName(QStringLiteral("comparison"));
    window->show();
}

} // namespace napi::ui
