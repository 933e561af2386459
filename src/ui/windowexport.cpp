// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// What leaves the window: exports, prints, pictures, citations.
#include "report/drawings.h"
#include "ui/exportdialog.h"
#include "ui/mainwindow.h"

namespace napi::ui {
/// What is to leave the window and how. Whoever asked for the dialog is not held up until it is closed.
void MainWindow::askForOrder(bool isPrint)
{
    auto* dialog =
        new ExportDialog(exportChoices(m_parts.words, m_hub, m_hitModel), m_exporter.source(), m_parts.words,
                         isPrint ? ExportDialog::Purpose::Print : ExportDialog::Purpose::Save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isPrint] {
        if (isPrint)
            m_printer.start(dialog->order(), this);
        else
            m_exporter.start(dialog->order(), this);
    });
    dialog->open();
}

void MainWindow::exportRecords() { askForOrder(false); }

void MainWindow::printRecords() { askForOrder(true); }

/// What the timeline shows now: summits, decisions and the measures that pass the filter.
void MainWindow::saveTimeline()
{
    const auto& filter = m_hub.query().filter;
    const auto drawing = report::timelineDrawing(m_parts.words, m_parts.plan, [&](const core::Entry& entry) {
        return entry.link.kind != core::Kind::Measure || core::matches(entry, filter);
    });
    if (drawing)
        m_exporter.savePicture(*drawing, tr("timeline"), this);
}

void MainWindow::saveOverview()
{
    m_exporter.savePicture(report::phasesDrawing(m_parts.words, m_parts.plan), tr("phases"), this);
}

/// The chosen records; not their sources, which have pages of their own to be cited from.
void MainWindow::cite(report::CitationStyle style)
{
    std::vector<const core::Entry*> entries;
    for (const auto& link : m_hub.chosen())
        if (const auto* entry = m_parts.plan.find(link))
            entries.push_back(entry);
    const auto citations = report::citationsOf(m_parts.words, m_parts.plan, m_parts.texts, entries, false);
    m_parts.effects.copyText(report::cited(m_parts.words, citations, style, report::reportDate()));
    say(tr("The citation is on the clipboard."));
}

} // namespace napi::ui
