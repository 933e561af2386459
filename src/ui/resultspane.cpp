// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/resultspane.h"

#include "models/querycompletion.h"
#include "ui/announce.h"
#include "ui/delegates.h"
#include "ui/emptyresults.h"
#include "ui/recordselection.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace napi::ui {
namespace {

using paint::space;

constexpr int kAnnounceAfter = 400;

} // namespace

ResultsPane::ResultsPane(models::SelectionHub& hub, models::HitListModel& hits, const words::Catalogue& words,
                         QWidget* parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_hits(hits)
    , m_words(words)
    , m_summary(new QLabel)
    , m_unfilter(new QPushButton)
    , m_list(new QListView)
    , m_empty(new EmptyResults(hub, hits, words))
    , m_delegate(new HitDelegate(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_summary->setObjectName(QStringLiteral("resultSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setContentsMargins(space(3), space(2), space(3), space(2));
    m_summary->hide();
    buildList();
    buildUnfilter();
    layout->addWidget(m_summary);
    auto* unfilter = new QHBoxLayout;
    unfilter->setContentsMargins(space(3), 0, space(3), 0);
    unfilter->addWidget(m_unfilter);
    unfilter->addStretch();
    layout->addLayout(unfilter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(kAnnounceAfter);
    connect(&m_announcement, &QTimer::timeout, this, [this] { announce(m_summary, summary(false)); });
    connect(m_empty, &EmptyResults::hitsWanted, this, &ResultsPane::focusList);
    connect(m_summary, &QLabel::linkActivated, this, [this](const QString& suggestion) {
        auto query = m_hub.query();
        query.words = suggestion.toStdString();
        m_hub.setQuery(std::move(query));
    });
}

void ResultsPane::buildList()
{
    m_list->setObjectName(QStringLiteral("resultList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(&m_hits);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->hide();
    m_rows = new RecordSelection(
        m_hub, *m_list, [this](const core::Link& link) { return m_hits.indexOf(link); },
        RecordSelection::Single::Opens);
    connect(&m_hub, &models::SelectionHub::currentChanged, this, [this] { m_isFresh = false; });
}

void ResultsPane::buildUnfilter()
{
    m_unfilter->setObjectName(QStringLiteral("removeFilters"));
    m_unfilter->hide();
    connect(m_unfilter, &QPushButton::clicked, this, [this] {
        // The button goes with the filters.
        m_list->setFocus(Qt::OtherFocusReason);
        auto query = m_hub.query();
        query.filter = {};
        m_hub.setQuery(std::move(query));
    });
}

void ResultsPane::setTheme(const paint::Theme& theme)
{
    m_theme = &theme;
    m_delegate->setTheme(theme);
    m_empty->setTheme(theme);
    m_summary->setText(summary(true));
    m_list->doItemsLayout();
}

void ResultsPane::focusList()
{
    if (m_list->isHidden()) {
        m_empty->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Other words ask for other hits: the first of them, even if the record that is open is one of them.
    if (std::exchange(m_isFresh, false) || !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_hits.index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

bool ResultsPane::openNeighbour(int step)
{
    const auto open = m_hub.current() ? m_hits.indexOf(*m_hub.current()) : QModelIndex{};
    const int row = open.isValid() ? open.row() + step : 0;
    if (row >= m_hits.rowCount() && m_hits.canFetchMore({}))
        m_hits.fetchMore({});
    const auto link = row >= 0 && row < m_hits.rowCount() ? m_hits.linkAt(m_hits.index(row)) : std::nullopt;
    return link && m_hub.select(*link);
}

/// What the hits are, as text or with the suggestion as a link.
QString ResultsPane::summary(bool isRich) const
{
    const auto said = [&](const QString& text) { return isRich ? text.toHtmlEscaped() : text; };
    const QString other = m_hits.suggestion();
    const QString link = isRich ? QStringLiteral("<a href=\"%1\" style=\"color:%2\">%1</a>")
                                      .arg(other.toHtmlEscaped(), m_theme->colour(paint::Role::Accent).name())
                                : other;
    const QString count = m_hits.total() == 0 ? tr("No hits") : tr("%n hit(s)", nullptr, m_hits.total());
    QStringList lines{isRich ? QStringLiteral("<b>%1</b>").arg(count) : count + QLatin1Char('.')};
    const auto all = static_cast<int>(m_hits.found().size());
    if (!m_hub.query().filter.empty() && all > m_hits.total())
        lines << said(tr("Without filters: %n hit(s)", nullptr, all));
    if (const QString unknown = models::unknownKeyText(m_words, words::qt(m_hub.query().words)); !unknown.isEmpty())
        lines << said(unknown);
    if (m_hits.isRespelled())
        lines << said(tr("No hits for \u201C%1\u201D. Hits for \u201C%2\u201D:"))
                     .arg(said(words::qt(m_hub.query().words)), link);
    else if (m_hits.isRelaxed())
        lines << said(tr("No record has all of these words. Records with some of them:"));
    if (!other.isEmpty() && !m_hits.isRespelled())
        lines << said(tr("Did you mean \u201C%1\u201D?")).arg(link);
    return lines.join(isRich ? QStringLiteral("<br>") : QStringLiteral(" "));
}

void ResultsPane::adoptAnswer()
{
    const auto& query = m_hub.query();
    const bool asked = !query.words.empty() || !query.filter.empty();
    const bool isEmpty = m_hits.rowCount() == 0;
    m_summary->setText(summary(true));
    m_summary->setVisible(asked && !isEmpty);
    const auto filters = static_cast<int>(core::conditions(query.filter).size());
    // Filters alone are what the reader asked for; beside words one is easily forgotten. Several have a button
    // above.
    m_unfilter->setText(tr("Remove the filter"));
    m_unfilter->setVisible(filters == 1 && !query.words.empty() && !isEmpty);
    m_list->setVisible(!isEmpty);
    m_isFresh = m_isFresh || query.words != m_answeredWords;
    m_answeredWords = query.words;
    m_list->scrollToTop();
    if (!m_isFresh && m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
    if (isEmpty)
        m_empty->update();
    m_empty->setVisible(isEmpty);
    if (asked)
        m_announcement.start();
    else
        m_announcement.stop();
}

void ResultsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout();
}

} // namespace napi::ui
