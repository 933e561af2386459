// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/record.h"
#include "core/search.h"
#include "models/facetmodel.h"
#include "models/hitlistmodel.h"
#include "models/measuretable.h"
#include "models/plantreemodel.h"
#include "models/selectionhub.h"
#include "report/citationtext.h"
#include "report/highlight.h"
#include "text/termfinder.h"
#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/effects.h"
#include "ui/exportcontroller.h"
#include "ui/pagewidgets.h"
#include "ui/printcontroller.h"
#include "ui/quickopen.h"

#include <QAccessible>
#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <optional>
#include <span>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace napi::ui {

class MeasureTableView;
class NavigationPanel;
class Notice;
class PageView;
class SearchField;
class StartPage;
class TimelineView;

/// What a window is made from. All must outlive it.
struct WindowParts {
    const core::Plan& plan;
    const core::PlanTexts& texts;
    const core::SearchService& search;
    const words::Catalogue& words;
    Appearance& appearance;
    Effects& effects;
    TextsFactory textsFactory;
};

/// Assembles the views around one hub, and the actions around the views.
class MainWindow : public QMainWindow, private QAccessible::ActivationObserver {
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    [[nodiscard]] models::SelectionHub& hub() { return m_hub; }
    [[nodiscard]] ExportController& exporter() { return m_exporter; }
    [[nodiscard]] QAction* action(ActionId id) const { return m_actions.value(id); }
    /// Shows a record or a search by its link; false if the edition has no such record.
    bool openLink(const QString& link);
    /// A sentence across the window that stays until it is closed.
    void showNotice(const QString& sentence);
    /// Remembers layout, record, search and history for the next window.
    void saveState();
    /// Goes back to the record, search and history remembered last.
    void restorePlace();

Q_SIGNALS:
    void windowWanted();
    void languageWanted(napi::core::Language language);
    void quitWanted();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool takeEnter();
    void accessibilityActiveChanged(bool isActive) override;
    void buildViews();
    [[nodiscard]] QWidget* buildTopBar(QWidget* parent);
    void buildStatusBar();
    void buildActions();
    void oneOf(std::span<const ActionId> actions, ActionId checked);
    void connectActions();
    void connectViews();
    void restoreState();

    void showCurrent();
    void showMeasures();
    void connectChoice();
    void showChoice();
    void showRecordMenu(const core::Link& link, const QPoint& at);
    void giveUpMenuRow();
    void updateHistoryActions();
    void updateAppearance();
    void makeRoom();
    void followLink(const QString& target);
    [[nodiscard]] LinkHandler linkHandler();
    void say(const QString& sentence);
    void askForOrder(bool isPrint);
    void exportRecords();
    void printRecords();
    void saveTimeline();
    void saveOverview();
    void copyRecords();
    void cite(report::CitationStyle style);
    void copyLink();
    [[nodiscard]] QString provenance() const;
    void focusPane(int step);
    void foldTimeline(bool folded);
    void shareRows(int timeline);
    [[nodiscard]] bool isListShown() const;
    void leaveList();
    void showHelp();
    void readPhase();
    void showPhaseText(const std::string& phase);
    /// Opens a record by a few letters of its name, one of the edition or of those offered.
    void offerRecords(const QuickOpen::Offer& offer);
    [[nodiscard]] std::vector<core::Link> recent() const;
    [[nodiscard]] std::vector<core::Link> comparable(const core::Entry& entry) const;
    void quickOpen();
    void openCopied();
    void changeLanguage(core::Language language);
    void showBothLanguages();
    void compareRecords();
    void showComparison(const std::vector<core::Link>& links);

    void connectSearch();
    [[nodiscard]] std::string markedWords() const;
    report::MarkedTexts markFound(report::RecordPage& page);
    void showFoundPlace(int step);
    void announceFoundPlace();
    void setSearchOnEnter(bool isOn);
    void suggestSearchOnEnter();

    WindowParts m_parts;
    models::SelectionHub m_hub;
    models::PlanTreeModel m_treeModel;
    models::HitListModel m_hitModel;
    models::FacetModel m_facetModel;
    /// Made with the first look at the table.
    std::optional<models::MeasureTable> m_measureModel;
    ExportController m_exporter;
    PrintController m_printer;
    /// Made with the first page.
    std::optional<text::TermFinder> m_terms;
    QHash<ActionId, QAction*> m_actions;
    /// The words that are marked in the page; a page is marked anew when the typing pauses.
    std::string m_markedWords;
    QTimer m_marking;
    /// Assistive technology is listening.
    bool m_isHeard = QAccessible::isActive();

    /// Of an average letter, as last seen.
    int m_fontWidth = 0;

    Notice* m_notice = nullptr;
    QLabel* m_speaker = nullptr;
    /// What the edition holds, and in its place how many records are chosen.
    QLabel* m_edition = nullptr;
    QLabel* m_choice = nullptr;
    QSplitter* m_columns = nullptr;
    QSplitter* m_rows = nullptr;
    /// A list of measures that a link led to, the search before, and the page with the link; none is the overview.
    struct List {
        core::Query shown;
        core::Query before;
        std::optional<core::Link> origin;
    };
    std::optional<List> m_list;
    /// Of the timeline when it was folded; 0 while it never was.
    int m_timelineHeight = 0;
    QStackedWidget* m_pages = nullptr;
    NavigationPanel* m_navigation = nullptr;
    SearchField* m_search = nullptr;
    StartPage* m_start = nullptr;
    PageView* m_page = nullptr;
    MeasureTableView* m_measures = nullptr;
    TimelineView* m_timeline = nullptr;
    QList<QToolButton*> m_barButtons;
};

} // namespace napi::ui
