// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "models/recordmime.h"
#include "paint/icons.h"
#include "report/recordpage.h"
#include "report/termlinks.h"
#include "ui/history.h"
#include "ui/measuretableview.h"
#include "ui/navigationpanel.h"
#include "ui/notice.h"
#include "ui/pageview.h"
#include "ui/recorddrag.h"
#include "ui/recordselection.h"
#include "ui/savedmessage.h"
#include "ui/searchfield.h"
#include "ui/startpage.h"
#include "ui/timelineview.h"
#include "words/domain.h"
#include "words/errors.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace napi::ui {
namespace {

const QString kTitle = QStringLiteral("NAP-I Atlas");
/// What the search field gets at least, in pixels, however large the text is.
constexpr int kWidestLeast = 400;
const QString kPlaceKey = QStringLiteral("window/place");

/// Wide enough for the names of the phases in the reader's text size, and never more than a third of the window.
int navigationWidth(int window)
{
    return qMin(QFontMetrics(QApplication::font()).averageCharWidth() * 37, window / 3);
}

/// Room for the head of the timeline and six rows in the reader's text size, or three tenths of a tall window, and
/// never more than two fifths. In large text menus, bars and status take their part, and the page still keeps half.
int timelineHeight(int window)
{
    const int line = QFontMetrics(QApplication::font()).height();
    return qMin(qMax(line * 18, window * 3 / 10), qMin(window * 2 / 5, window / 2 - line * 9 / 2));
}

/// In large text on a small screen page and timeline would have two lines each.
bool hasRoomForTimeline(int window) { return window >= QFontMetrics(QApplication::font()).height() * 28; }

} // namespace

MainWindow::MainWindow(WindowParts parts)
    : m_parts(std::move(parts))
    , m_hub(m_parts.plan)
    , m_treeModel(m_hub, m_parts.words)
    , m_hitModel(m_hub, m_parts.search, m_parts.words)
    , m_facetModel(m_hub, m_hitModel, m_parts.words)
    , m_exporter(m_parts.words, {m_parts.plan, m_parts.textsFactory}, m_parts.effects)
    , m_printer(m_parts.words, m_exporter.source(), m_parts.effects)
{
    setWindowIcon(paint::applicationIcon());
    buildActions();
    buildViews();
    buildStatusBar();
    connectActions();
    connectViews();
    connectSearch();
    connectChoice();
    restoreState();
    updateAppearance();
    updateHistoryActions();
    m_search->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow()
{
    QAccessible::removeActivationObserver(this);
    // Views tell the models that they are hidden, so they go first.
    delete takeCentralWidget();
}

void MainWindow::buildViews()
{
    // From the outside to the inside: a widget that changes its parent is styled anew with everything in it.
    auto* centre = new QWidget(this);
    m_columns = new QSplitter(Qt::Horizontal, centre);
    m_navigation = new NavigationPanel(m_hub, m_treeModel, m_hitModel, m_facetModel, m_parts.words, m_columns);
    m_rows = new QSplitter(Qt::Vertical, m_columns);
    m_pages = new QStackedWidget(m_rows);
    m_start = new StartPage(m_pages);
    m_page = new PageView(m_pages);
    m_timeline = new TimelineView(m_hub, m_parts.words, m_rows);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_page);
    m_rows->setStretchFactor(0, 1);
    m_rows->setHandleWidth(1);
    m_columns->setStretchFactor(1, 1);
    m_columns->setHandleWidth(1);
    m_notice = new Notice(centre);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTopBar(centre));
    layout->addWidget(m_notice);
    layout->addWidget(m_columns, 1);
    setCentralWidget(centre);
}

QWidget* MainWindow::buildTopBar(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    bar->setObjectName(QStringLiteral("topBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(paint::space(3), paint::space(2), paint::space(3), paint::space(2));
    layout->setSpacing(paint::space(2));
    const auto addButton = [&](ActionId id, Qt::ToolButtonStyle style) {
        auto* button = new QToolButton;
        button->setDefaultAction(m_actions[id]);
        button->setToolButtonStyle(style);
        button->setProperty("framed", true);
        button->setAccessibleName(m_actions[id]->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        m_barButtons << button;
    };
    addButton(ActionId::Back, Qt::ToolButtonIconOnly);
    addButton(ActionId::Forward, Qt::ToolButtonIconOnly);
    addButton(ActionId::Start, Qt::ToolButtonTextBesideIcon);
    // The bar is short of room in large text.
    m_actions[ActionId::Measures]->setIconText(tr("Measures"));
    addButton(ActionId::Measures, Qt::ToolButtonTextBesideIcon);
    layout->addStretch(0);
    m_search = new SearchField(m_hub, m_hitModel, m_parts.words);
    m_search->setMaximumWidth(QFontMetrics(font()).averageCharWidth() * 80);
    layout->addWidget(m_search, 1);
    layout->addStretch(0);
    addButton(ActionId::Export, Qt::ToolButtonTextBesideIcon);
    return bar;
}

void MainWindow::buildStatusBar()
{
    const auto& plan = m_parts.plan;
    QStringList parts{tr("Edition %1").arg(words::qt(plan.edition().version))};
    for (const auto kind : {core::Kind::Measure, core::Kind::Summit, core::Kind::Source})
        parts << words::kindCount(m_parts.words, kind, static_cast<int>(plan.entries(kind).size()));
    statusBar()->setSizeGripEnabled(false);
    m_edition = new QLabel(parts.join(QStringLiteral("  ·  ")));
    m_choice = new QLabel;
    m_choice->setObjectName(QStringLiteral("choice"));
    m_choice->hide();
    // In one place, which a message covers as a whole.
    auto* left = new QWidget;
    auto* row = new QHBoxLayout(left);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edition);
    row->addWidget(m_choice);
    statusBar()->addWidget(left);
    m_speaker = new QLabel;
    m_speaker->setObjectName(QStringLiteral("foundPlace"));
    statusBar()->addPermanentWidget(m_speaker);
}

void MainWindow::connectViews()
{
    // A notice is about what was done last.
    connect(&m_hub, &models::SelectionHub::currentChanged, m_notice, &QWidget::hide);
    connect(&m_hub, &models::SelectionHub::currentChanged, this, &MainWindow::showCurrent);
    connect(&m_hub, &models::SelectionHub::currentChanged, this, [this](const std::optional<core::Link>& link) {
        if (m_list && !m_hub.isTableShown() && (!link || link == m_list->origin))
            leaveList();
    });
    connect(&m_hub, &models::SelectionHub::historyChanged, this, &MainWindow::updateHistoryActions);
    new HistoryButtons(m_hub, this);
    connect(m_search, &SearchField::listWanted, m_navigation, &NavigationPanel::leaveSearch);
    connect(&m_hitModel, &models::HitListModel::failed, this, &MainWindow::showNotice);
    connect(&m_parts.appearance, &Appearance::changed, this, &MainWindow::updateAppearance);
    connect(&m_exporter, &ExportController::finished, this, [this](const QString& path, const QString& sentence) {
        (new SavedMessage(path, sentence, m_parts.effects, this))->open();
    });
    const auto showError = [this](const QString& sentence) { m_parts.effects.showError(sentence); };
    connect(&m_exporter, &ExportController::failed, this, showError);
    connect(&m_printer, &PrintController::failed, this, showError);
}

void MainWindow::showCurrent()
{
    const auto& current = m_hub.current();
    setWindowTitle(kTitle);
    if (m_hub.isTableShown()) {
        showMeasures();
        return;
    }
    if (!current) {
        m_pages->setCurrentWidget(m_start);
        return;
    }
    try {
        const auto record = m_parts.texts.record(*current);
        if (!record)
            return;
        auto page = report::recordPage(m_parts.words, m_parts.plan, m_parts.texts, *record);
        if (!m_terms)
            m_terms.emplace(m_parts.plan, m_parts.words.language());
        report::linkTerms(page, *m_terms, m_parts.words, m_parts.texts);
        const auto marked = markFound(page);
        m_page->showPage(page, m_parts.appearance.theme(), linkHandler(), marked, m_hub.canGoForward());
        m_speaker->clear();
        new RecordDrag(m_page->findChild<QLabel*>(QStringLiteral("pageTitle")),
                       [this, link = *current] { return models::recordMime(m_parts.words, m_parts.plan, {link}); });
        m_pages->setCurrentWidget(m_page);
        setWindowTitle(QStringLiteral("%1 \u2013 %2").arg(page.title.text, kTitle));
    } catch (const core::StoreError& error) {
        showNotice(words::sentence(m_parts.words, error));
    }
}

void MainWindow::showMeasures()
{
    try {
        if (!m_measures) {
            m_measureModel.emplace(m_hub, m_hitModel, m_parts.texts, m_parts.words);
            m_measures = new MeasureTableView(m_hub, *m_measureModel, m_parts.words, m_parts.effects);
            connect(m_measures, &MeasureTableView::done, this,
                    [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); });
            connect(m_measures->rows(), &RecordSelection::menuWanted, this, &MainWindow::showRecordMenu);
            connect(m_measures, &MeasureTableView::compareWanted, this, &MainWindow::compareRecords);
            m_pages->addWidget(m_measures);
            m_measures->placeAfter(m_page);
        }
        m_measures->setTheme(m_parts.appearance.theme());
        m_pages->setCurrentWidget(m_measures);
        setWindowTitle(QStringLiteral("%1 \u2013 %2").arg(tr("Measures"), kTitle));
    } catch (const core::StoreError& error) {
        showNotice(words::sentence(m_parts.words, error));
    }
}

void MainWindow::updateAppearance()
{
    const auto& theme = m_parts.appearance.theme();
    for (const auto& info : actionTable())
        if (*info.icon != '\0')
            m_actions[info.id]->setIcon(paint::icon(QString::fromLatin1(info.icon), theme));
    const int icon = QFontMetrics(QApplication::font()).height();
    for (auto* button : m_barButtons)
        button->setIconSize({icon, icon});
    m_search->setTheme(theme);
    m_notice->setTheme(theme);
    m_search->setMinimumWidth(qMin(QFontMetrics(QApplication::font()).averageCharWidth() * 28, kWidestLeast));
    m_navigation->setTheme(theme);
    makeRoom();
    m_timeline->setAppearance(theme.appearance());
    if (m_timeline->isFolded())
        shareRows(0);
    try {
        m_start->showPlan(m_parts.words, m_parts.plan, m_parts.texts, theme, linkHandler());
    } catch (const core::StoreError& error) {
        showNotice(words::sentence(m_parts.words, error));
    }
    showCurrent();
}

/// Larger text needs a wider navigation than the one that was left.
void MainWindow::makeRoom()
{
    const int size = QFontMetrics(QApplication::font()).averageCharWidth();
    const auto widths = m_columns->sizes();
    const int least = navigationWidth(width());
    if (std::exchange(m_fontWidth, size) < size && isVisible() && widths.value(0) < least)
        m_columns->setSizes({least, widths.value(0) + widths.value(1) - least});
}

LinkHandler MainWindow::linkHandler()
{
    return [this](const QString& target) { followLink(target); };
}

void MainWindow::followLink(const QString& target)
{
    if (target.startsWith(QLatin1String("copy:")))
        m_parts.effects.copyText(target.mid(5));
    else if (target.startsWith(QLatin1String("napi:")))
        // The label that was clicked goes away with its page, so the page changes after its event.
        QMetaObject::invokeMethod(
            this, [this, target] { openLink(target); }, Qt::QueuedConnection);
    else
        m_parts.effects.openAddress(target);
}

bool MainWindow::openLink(const QString& link)
{
    const std::string text = link.toStdString();
    if (auto query = core::Query::fromLink(text)) {
        const bool areMeasures =
            query->filter.facet(core::FacetKey::Kind).any == std::vector<std::string>{"measure"};
        if (areMeasures && !m_hub.isTableShown())
            m_list = List{*query, isListShown() ? m_list->before : m_hub.query(), m_hub.current()};
        m_hub.setQuery(std::move(*query));
        // A list of measures is read where it has room.
        const bool hadKeyboard = m_pages->isAncestorOf(QApplication::focusWidget());
        if (areMeasures)
            m_hub.selectTable();
        if (hadKeyboard)
            m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const auto record = core::Link::parse(text);
    if (record && m_hub.select(*record))
        return true;
    showNotice(tr("%1 is not in this edition. Ctrl+F searches for it by its words, Ctrl+K by its name.").arg(link));
    return false;
}

bool MainWindow::isListShown() const { return m_list && m_hub.query() == m_list->shown; }

/// Whoever is back where a list was asked for has the search that was there; whoever begins anew has none.
void MainWindow::leaveList()
{
    const bool isNewStart = !m_hub.current() && !m_hub.isTableShown() && m_list && m_list->origin;
    if (isListShown())
        m_hub.setQuery(isNewStart ? core::Query{} : core::Query(m_list->before));
    m_list.reset();
}

void MainWindow::showNotice(const QString& sentence) { m_notice->showSentence(sentence); }

/// A sentence in the status bar that goes by itself.
void MainWindow::say(const QString& sentence)
{
    constexpr int kMessageTime = 5000;
    statusBar()->showMessage(sentence, kMessageTime);
}

void MainWindow::restoreState()
{
    const QSettings settings;
    m_timeline->setTableShown(settings.value(QStringLiteral("window/timelineTable"), false).toBool());
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1280, 800);
    if (!m_columns->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray()))
        m_columns->setSizes({navigationWidth(width()), width() - navigationWidth(width())});
    if (!m_rows->restoreState(settings.value(QStringLiteral("window/rows")).toByteArray()))
        shareRows(timelineHeight(height()));
    m_actions[ActionId::ShowTimeline]->setChecked(
        settings.value(QStringLiteral("window/timeline"), hasRoomForTimeline(height())).toBool());
    foldTimeline(!m_actions[ActionId::ShowTimeline]->isChecked());
}

/// Unfolded, it has the height that it had before.
void MainWindow::foldTimeline(bool folded)
{
    if (folded && isVisible())
        m_timelineHeight = m_timeline->height();
    const bool wasFolded = m_timeline->isFolded();
    m_timeline->setFolded(folded);
    if (wasFolded == folded)
        return;
    shareRows(m_timelineHeight > 0 ? m_timelineHeight : timelineHeight(height()));
}

/// `timeline` is the height for the timeline, if it is not folded; the page gets the rest.
void MainWindow::shareRows(int timeline)
{
    const int wanted = m_timeline->isFolded() ? m_timeline->maximumHeight() : timeline;
    m_rows->setSizes({height() - wanted, wanted});
}

void MainWindow::saveState()
{
    QSettings settings;
    settings.setValue(kPlaceKey, placeOf(m_hub));
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/columns"), m_columns->saveState());
    settings.setValue(QStringLiteral("window/rows"), m_rows->saveState());
    settings.setValue(QStringLiteral("window/timeline"), m_actions[ActionId::ShowTimeline]->isChecked());
    settings.setValue(QStringLiteral("window/timelineTable"), m_timeline->isTableShown());
    m_navigation->saveState();
    if (m_measures)
        m_measures->saveState();
}

void MainWindow::restorePlace() { ui::restorePlace(m_hub, QSettings().value(kPlaceKey).toStringList()); }

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    event->accept();
    Q_EMIT closed();
}

} // namespace napi::ui
