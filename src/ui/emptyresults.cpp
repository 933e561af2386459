// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/emptyresults.h"

#include "models/filterwords.h"
#include "models/querycompletion.h"
#include "ui/pagewidgets.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace napi::ui {
namespace {

using paint::space;
using paint::Type;

/// The choices that fall together: those of one facet with the same sign.
struct Group {
    core::Filter without;
    QStringList names;
};

std::vector<Group> groupsOf(const words::Catalogue& words, const core::Plan& plan, const core::Filter& filter)
{
    std::vector<Group> groups;
    const core::Condition* last = nullptr;
    const auto conditions = core::conditions(filter);
    for (const auto& condition : conditions) {
        if (!last || last->key != condition.key || last->isExcluded != condition.isExcluded)
            groups.push_back({filter, {}});
        auto& group = groups.back();
        group.without = core::without(std::move(group.without), condition);
        group.names << models::conditionText(words, plan, condition);
        last = &condition;
    }
    return groups;
}

} // namespace

EmptyResults::EmptyResults(models::SelectionHub& hub, const models::HitListModel& hits,
                           const words::Catalogue& words, QWidget* parent)
    : QScrollArea(parent)
    , m_hub(hub)
    , m_hits(hits)
    , m_words(words)
{
    setObjectName(QStringLiteral("emptyResults"));
    setAccessibleName(tr("No results"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void EmptyResults::setTheme(const paint::Theme& theme)
{
    m_theme = &theme;
    update();
}

void EmptyResults::update()
{
    const auto& query = m_hub.query();
    const PageWidgets widgets(*m_theme, [this](const QString& words) {
        auto other = m_hub.query();
        other.words = words.toStdString();
        // The link goes away with this answer, so the query changes after its event.
        QMetaObject::invokeMethod(
            this, [this, other] { m_hub.setQuery(other); }, Qt::QueuedConnection);
    });
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("emptyPage"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space(4), space(4), space(4), space(4));
    layout->setSpacing(space(2));
    if (query.words.empty() && query.filter.empty()) {
        layout->addWidget(widgets.text(tr("Type a word above to search the edition."), Type::Body));
    } else {
        layout->addWidget(widgets.heading(tr("No hits")));
        addSearched(layout, widgets);
        addFilters(layout, widgets);
    }
    layout->addSpacing(space(2));
    addHint(layout, widgets);
    layout->addStretch();
    // A button that was pressed must outlive its own signal.
    if (auto* old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(content);
    chainTabOrder(this);
}

void EmptyResults::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    // Labels of buttons are cut to the width.
    if (event->size().width() != event->oldSize().width() && widget() && !m_hub.query().filter.empty())
        QMetaObject::invokeMethod(this, &EmptyResults::update, Qt::QueuedConnection);
}

void EmptyResults::addSearched(QVBoxLayout* layout, const PageWidgets& widgets)
{
    const QString words = words::qt(m_hub.query().words);
    if (words.isEmpty()) {
        layout->addWidget(widgets.text(tr("No record passes all of these filters."), Type::Body));
        return;
    }
    layout->addWidget(widgets.text(tr("Searched for: \u201C%1\u201D").arg(words), Type::Body));
    if (const QString unknown = models::unknownKeyText(m_words, words); !unknown.isEmpty())
        layout->addWidget(widgets.text(unknown, Type::Body));
    if (const QString other = m_hits.suggestion(); !other.isEmpty()) {
        const QString link = QStringLiteral("<a href=\"%1\" style=\"color:%2\">%1</a>")
                                 .arg(other.toHtmlEscaped(), m_theme->colour(paint::Role::Accent).name());
        auto* label = widgets.rich(tr("Did you mean \u201C%1\u201D?").arg(link));
        label->setObjectName(QStringLiteral("suggestion"));
        layout->addWidget(label);
    }
}

void EmptyResults::addFilters(QVBoxLayout* layout, const PageWidgets& widgets)
{
    const auto& filter = m_hub.query().filter;
    if (filter.empty())
        return;
    QStringList names;
    for (const auto& condition : core::conditions(filter))
        names << models::conditionText(m_words, m_hub.plan(), condition);
    layout->addWidget(
        widgets.text(tr("Active filters: %1").arg(names.join(QStringLiteral(" \u00B7 "))), Type::Body));
    if (m_hits.found().empty()) {
        layout->addWidget(widgets.text(tr("Without filters nothing would be found either."), Type::Body, true));
        return;
    }
    const auto groups = groupsOf(m_words, m_hub.plan(), filter);
    for (const auto& group : groups)
        addWithout(layout, tr("Without %1").arg(group.names.join(QStringLiteral(", "))), group.without);
    if (groups.size() > 1)
        addWithout(layout, tr("Without any filter"), {});
}

/// A button that leaves the query with `filter`, if that finds anything.
void EmptyResults::addWithout(QVBoxLayout* layout, const QString& name, const core::Filter& filter)
{
    const auto count = static_cast<int>(core::countMatching(m_hits.found(), filter));
    if (count == 0)
        return;
    const QString text = tr("%1: %2").arg(name, tr("%n hit(s)", nullptr, count));
    const QString tail = text.mid(name.size());
    const int room = width() - space(17) - fontMetrics().horizontalAdvance(tail);
    auto* button = new QPushButton(fontMetrics()
                                       .elidedText(name, Qt::ElideRight, room)
                                       .append(tail)
                                       .replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setMinimumWidth(1);
    connect(button, &QPushButton::clicked, this, [this, filter] {
        auto query = m_hub.query();
        query.filter = filter;
        m_hub.setQuery(std::move(query));
        Q_EMIT hitsWanted();
    });
    layout->addWidget(button, 0, Qt::AlignLeft);
}

void EmptyResults::addHint(QVBoxLayout* layout, const PageWidgets& widgets)
{
    const auto key = [this](std::optional<core::FacetKey> facet) { return models::queryKey(m_words, facet); };
    const QString text = QStringLiteral("<b>%1</b>").arg(tr("Searching more closely").toHtmlEscaped());
    layout->addWidget(widgets.rich(text));
    const QList<std::pair<QString, QString>> examples{
        {tr("\u201Ctwo words\u201D"), tr("exactly these words one after the other")},
        {tr("courses OR advice"), tr("one of the two")},
        {tr("courses -online"), tr("without a word")},
        {key(core::FacetKey::Phase) + QStringLiteral(":II"), tr("only this phase")},
        {key(core::FacetKey::Lead) + QStringLiteral(":BMI"), tr("only measures that this body leads")},
        {key(std::nullopt) + QStringLiteral(":2018..2021"), tr("only what falls into these years")}};
    for (const auto& [example, meaning] : examples)
        layout->addWidget(widgets.rich(QStringLiteral("%1<br><span style=\"color:%2\">%3</span>")
                                           .arg(example.toHtmlEscaped(), m_theme->colour(paint::Role::Muted).name(),
                                                meaning.toHtmlEscaped())));
}

} // namespace napi::ui
