// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/startpage.h"

#include "paint/phasestep.h"
#include "report/editionpage.h"
#include "ui/flowlayout.h"
#include "ui/foldfade.h"
#include "ui/overviewtables.h"
#include "words/domain.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <span>

namespace napi::ui {
namespace {

using core::Kind;
using paint::space;
using paint::Type;

/// Figures that the overview begins with; the others stand at its end.
constexpr std::size_t kFirstFigures = 4;
/// Widths in average characters: of the page, and of its introduction.
constexpr int kWidestPage = 165;
constexpr int kWidestText = 84;

/// The five phases in a row; each step reaches into the next.
class PhaseChain : public QWidget {
public:
    explicit PhaseChain(QList<PhaseButton*> steps) : m_steps(std::move(steps))
    {
        for (auto* step : m_steps)
            step->setParent(this);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        int height = 0;
        for (const auto* step : m_steps)
            height = qMax(height, step->heightForWidth(stepWidth(width)));
        return isStacked(width) ? height * static_cast<int>(m_steps.size()) : height;
    }
    [[nodiscard]] QSize sizeHint() const override { return {600, heightForWidth(600)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 40}; }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        const int overlap = isStacked(width()) ? 0 : this->overlap();
        const int step = stepWidth(width());
        const int height = isStacked(width()) ? this->height() / static_cast<int>(m_steps.size()) : this->height();
        int x = 0;
        int y = 0;
        for (auto* button : m_steps) {
            button->setGeometry(x, y, step, height);
            if (isStacked(width()))
                y += height;
            else
                x += step - overlap;
        }
    }

private:
    [[nodiscard]] int overlap() const { return paint::phaseStepHead(font()) - space(1); }
    /// Too narrow for five columns: the steps stand below each other.
    [[nodiscard]] bool isStacked(int width) const
    {
        return width < QFontMetrics(font()).averageCharWidth() * 19 * m_steps.size();
    }
    [[nodiscard]] int stepWidth(int width) const
    {
        const auto count = static_cast<int>(m_steps.size());
        return isStacked(width) ? width : (width + (count - 1) * overlap()) / count;
    }

    QList<PhaseButton*> m_steps;
};

QWidget* phaseChain(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
                    const paint::Theme& theme, const LinkHandler& handler)
{
    QList<PhaseButton*> steps;
    for (const auto& phase : plan.entries(Kind::Phase)) {
        const auto record = texts.record(phase.link);
        const auto motto = record ? words.text(record->motto) : QString{};
        auto counts = words::countTexts(words, core::measuresOfPhase(plan, phase.link.id));
        // A number stays with its word.
        counts.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp));
        auto* step = new PhaseButton(words::qt(phase.link.id), words.text(phase.title), motto,
                                     counts.join(QLatin1Char('\n')), steps.isEmpty(), theme);
        QObject::connect(step, &QAbstractButton::clicked, step,
                         [handler, link = phase.link] { handler(words::qt(link.toString())); });
        steps << step;
    }
    return new PhaseChain(std::move(steps));
}

QWidget* figures(const words::Catalogue& words, const core::Plan& plan, std::span<const core::Figure> planFigures,
                 const PageWidgets& widgets)
{
    std::vector<report::Tile> tiles;
    for (const auto& figure : planFigures)
        tiles.push_back(report::planFigureTile(words, plan, figure));
    return widgets.tiles(tiles);
}

/// A button that opens a record.
QPushButton* recordButton(const QString& text, const core::Link& link, const LinkHandler& handler)
{
    auto* button = new QPushButton(text);
    QObject::connect(button, &QPushButton::clicked, button,
                     [handler, target = words::qt(link.toString())] { handler(target); });
    return button;
}

QWidget* summits(const words::Catalogue& words, const core::Plan& plan, const LinkHandler& handler)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(space(2), row);
    // Below the letters of the heading, which has room for a frame.
    row->setContentsMargins(2, 0, 0, 0);
    for (const auto& summit : plan.entries(Kind::Summit)) {
        auto* button = recordButton(
            QStringLiteral("%1 · %2").arg(words::qt(summit.link.id), words::dateText(words, summit.start)),
            summit.link, handler);
        button->setAccessibleName(words.text(summit.title) + QStringLiteral(", ") +
                                  words::dateText(words, summit.start));
        layout->addWidget(button);
    }
    return row;
}

QWidget* overviews(const words::Catalogue& words, const core::Plan& plan, const LinkHandler& handler)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(space(2), row);
    // Below the letters of the heading, which has room for a frame.
    row->setContentsMargins(2, 0, 0, 0);
    for (const auto& page : plan.entries(Kind::Page))
        layout->addWidget(recordButton(words.text(page.title), page.link, handler));
    return row;
}

/// Predecessor plans and milestones, one below the other.
QWidget* milestones(const words::Catalogue& words, const core::Plan& plan, const PageWidgets& widgets)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    for (const auto& entry : plan.entries(Kind::Event)) {
        if (entry.category != "plan")
            continue;
        report::Line line{{words.text(entry.title), entry.link, {}, false}};
        if (entry.start)
            line.push_back({QStringLiteral(", ") + words::dateText(words, entry.start), {}, {}, false});
        layout->addWidget(widgets.line(line));
    }
    return column;
}

/// Runs an action once, right after the first paint of a widget; goes with the widget.
class AfterFirstPaint : public QObject {
public:
    AfterFirstPaint(QWidget* widget, std::function<void()> action) : QObject(widget), m_action(std::move(action))
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, m_action);
        }
        return false;
    }

private:
    std::function<void()> m_action;
};

/// What lies below the phases: the plan in figures, how complete the edition is, the summits.
void addDetails(QVBoxLayout& layout, const words::Catalogue& words, const core::Plan& plan,
                const std::vector<core::Figure>& planFigures, const PageWidgets& widgets,
                const LinkHandler& handler)
{
    layout.addSpacing(space(3));
    layout.addWidget(widgets.heading(StartPage::tr("Where to begin")));
    layout.addWidget(overviews(words, plan, handler));
    layout.addSpacing(space(3));
    layout.addWidget(widgets.heading(StartPage::tr("The plan in figures")));
    const auto first = std::min(kFirstFigures, planFigures.size());
    layout.addWidget(figures(words, plan, std::span(planFigures).first(first), widgets));
    layout.addSpacing(space(3));
    layout.addWidget(widgets.heading(StartPage::tr("How complete is this edition?")));
    layout.addWidget(widgets.text(
        StartPage::tr("%n measure(s) that sources tie to the plan or that were presented at a summit are recorded. "
                      "The complete official list of the core projects was not found.",
                      nullptr, core::allMeasures(plan).inPlan()),
        Type::Body));
    layout.addWidget(basisShares(words, plan, widgets));
    const auto addTable = [&](const QString& heading, CountTable* table) {
        layout.addSpacing(space(3));
        layout.addWidget(widgets.heading(heading));
        layout.addWidget(table);
    };
    addTable(StartPage::tr("Which phase has what"), phaseFieldTable(words, plan, widgets.theme(), handler));
    addTable(StartPage::tr("Who is in the lead"), leadTable(words, plan, widgets.theme(), handler));
    addTable(StartPage::tr("For whom"), targetTable(words, plan, widgets.theme(), handler));
    layout.addSpacing(space(3));
    layout.addWidget(widgets.heading(StartPage::tr("The integration summits")));
    layout.addWidget(summits(words, plan, handler));
    layout.addSpacing(space(3));
    layout.addWidget(widgets.heading(StartPage::tr("Predecessor plans and milestones")));
    layout.addWidget(milestones(words, plan, widgets));
    layout.addSpacing(space(3));
    layout.addWidget(widgets.heading(StartPage::tr("Further figures")));
    layout.addWidget(figures(words, plan, std::span(planFigures).subspan(first), widgets));
    layout.addStretch();
}

} // namespace

PhaseButton::PhaseButton(QString id, QString title, QString motto, QString counts, bool isFirst,
                         const paint::Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_id(std::move(id))
    , m_title(std::move(title))
    , m_motto(std::move(motto))
    , m_counts(std::move(counts))
    , m_isFirst(isFirst)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Phase %1: %2, %3, %4")
                          .arg(m_id, m_title, m_motto, QString(m_counts).replace(u'\n', QStringLiteral(", "))));
    setObjectName(QStringLiteral("phase") + m_id);
}

QSize PhaseButton::sizeHint() const { return {180, heightForWidth(180)}; }

int PhaseButton::heightForWidth(int width) const
{
    return paint::phaseStepHeight(font(), {m_id, m_title, m_motto, m_counts, m_isFirst}, width);
}

void PhaseButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::PhaseStep step{m_id, m_title, m_motto, m_counts, m_isFirst};
    step.isHovered = underMouse();
    step.isFocused = hasFocus();
    paint::paintPhaseStep(painter, rect(), m_theme, font(), step);
}

void PhaseButton::enterEvent(QEnterEvent*) { update(); }

void PhaseButton::leaveEvent(QEvent*) { update(); }

StartPage::StartPage(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("startPageView"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Overview"));
    m_fade = new FoldFade(*this);
}

void StartPage::showPlan(const words::Catalogue& words, const core::Plan& plan, const core::PlanTexts& texts,
                         const paint::Theme& theme, const LinkHandler& handler)
{
    const PageWidgets widgets(theme, handler);
    // A child from the start: a widget that changes its parent is styled anew with everything in it.
    auto* content = new QWidget(viewport());
    content->setObjectName(QStringLiteral("startPage"));
    const int character = QFontMetrics(QApplication::font()).averageCharWidth();
    auto* column = new QWidget;
    column->setMaximumWidth(character * kWidestPage);
    auto* row = new QHBoxLayout(content);
    // So close to the edge that on small screens what comes below the phases peeks in.
    row->setContentsMargins(space(8), space(4), space(8), space(6));
    row->addWidget(column, 1);
    row->addStretch(0);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addWidget(widgets.heading(tr("National Action Plan on Integration"), Type::Display));
    auto* introduction = widgets.line({{words.text(plan.edition().description), {}, {}, false}}, Type::Reading);
    introduction->setProperty("look", QStringLiteral("muted"));
    introduction->setMaximumWidth(character * kWidestText);
    // A column asks how high a text is in its own width, even if the text is narrower; a row asks right.
    auto* introductionRow = new QHBoxLayout;
    introductionRow->addWidget(introduction, 1);
    introductionRow->addStretch(0);
    layout->addLayout(introductionRow);
    layout->addSpacing(space(2));
    layout->addWidget(phaseChain(words, plan, texts, theme, handler));
    layout->addStretch();
    setWidget(content);
    m_fade->setTheme(theme);
    new AfterFirstPaint(content, [=, this, planFigures = texts.planFigures(), &words, &plan, &theme] {
        delete layout->takeAt(layout->count() - 1);
        addDetails(*layout, words, plan, planFigures, PageWidgets(theme, handler), handler);
        chainTabOrder(this);
    });
}

} // namespace napi::ui
