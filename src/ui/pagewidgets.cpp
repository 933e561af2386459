// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/pagewidgets.h"

#include "ui/flowlayout.h"
#include "ui/foundplaces.h"
#include "ui/heading.h"
#include "ui/linklabel.h"
#include "words/catalogue.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHash>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace napi::ui {
namespace {

using paint::space;
using paint::Type;

/// Texts have room for the frame of the focus around them; what has none is set in by it.
constexpr int kFocusFrame = 2;

void setLook(QWidget* widget, const char* look) { widget->setProperty("look", QLatin1String(look)); }

/// A link around what is HTML already.
QString anchorOf(const QString& target, const QString& html, const QColor& colour,
                 const QString& decoration = QStringLiteral("none"))
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:%3\">%4</a>")
        .arg(target.toHtmlEscaped(), colour.name(), decoration, html);
}

QString anchor(const QString& target, const QString& text, const QColor& colour)
{
    return anchorOf(target, text.toHtmlEscaped(), colour);
}

/// True if both are parts of the same link or the same plain text.
bool isSamePlace(const report::Run& a, const report::Run& b)
{
    return a.link == b.link && a.url == b.url && a.hint == b.hint && a.originalOnly == b.originalOnly &&
           a.isBreak == b.isBreak && a.isUnknown == b.isUnknown;
}

QVBoxLayout* columnOf(QWidget* widget, int spacing)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

int averageWidth(Type type, int characters)
{
    return QFontMetrics(paint::font(QApplication::font(), type)).averageCharWidth() * characters;
}

/// Height of a line in per cent of that of the type; long texts get more.
int leading(Type type) { return type == Type::Reading ? 135 : type == Type::Body ? 120 : 110; }

/// "300 Partnerinnen": the number stands out, what is counted does not.
QString figureHtml(const QString& value)
{
    static const QRegularExpression number(QStringLiteral("[0-9][0-9.,\\x{a0}\\x{202f}\\x{2013}-]*(\\s?%)?"));
    const auto found = number.match(value);
    if (!found.hasMatch())
        return value.toHtmlEscaped();
    const qreal points = paint::font(QApplication::font(), Type::Title).pointSizeF();
    return QStringLiteral("%1<span style=\"font-size:%2pt; font-weight:bold\">%3</span>%4")
        .arg(value.left(found.capturedStart()).toHtmlEscaped())
        .arg(points)
        .arg(found.captured().toHtmlEscaped(), value.mid(found.capturedEnd()).toHtmlEscaped());
}

/// Brings a widget into view when it gets the focus by the keyboard.
class ScrollIntoView : public QObject {
public:
    ScrollIntoView(QScrollArea* area, QWidget* widget) : QObject(widget), m_area(area) {}
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
            m_area->ensureWidgetVisible(static_cast<QWidget*>(watched));
        return false;
    }

private:
    QScrollArea* m_area;
};

} // namespace

void chainTabOrder(QScrollArea* area)
{
    QWidget* last = area;
    for (auto* widget : area->widget()->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        // Texts too, which a click or a jump to a heading focuses: Tab goes on from there.
        QWidget::setTabOrder(last, widget);
        last = widget;
        if ((widget->focusPolicy() & Qt::TabFocus) != 0)
            widget->installEventFilter(new ScrollIntoView(area, widget));
    }
}

void goToHeading(QScrollArea& area, int step)
{
    const auto* content = area.widget();
    const auto top = [content](const QWidget* heading) { return heading->mapTo(content, QPoint()).y(); };
    QList<QLabel*> headings;
    for (auto* label : content ? content->findChildren<QLabel*>() : QList<QLabel*>{})
        if (isHeading(*label) && label->isVisible())
            headings << label;
    std::ranges::stable_sort(headings, {}, top);
    // From the heading that has the keyboard, else from what has it and is in sight or the upper edge.
    auto* focus = QApplication::focusWidget();
    const auto focused = headings.indexOf(qobject_cast<QLabel*>(focus));
    const bool isInSight = content && content->isAncestorOf(focus) && !focus->visibleRegion().isEmpty();
    const int edge = isInSight ? top(focus) : area.verticalScrollBar()->value();
    const auto above = std::ranges::count_if(headings, [&](const auto* label) { return top(label) < edge; });
    const auto next = focused >= 0 ? focused + step : step > 0 ? above : above - 1;
    if (next < 0 || next >= headings.size())
        return;
    showHeading(area, *headings[next]);
}

void showHeading(QScrollArea& area, QLabel& heading)
{
    heading.setFocus(Qt::OtherFocusReason);
    area.verticalScrollBar()->setValue(heading.mapTo(area.widget(), QPoint()).y() - space(3));
}

PhaseEdge::PhaseEdge(const QColor& colour, int width, QWidget* parent) : QWidget(parent), m_colour(colour)
{
    setFixedWidth(width);
}

void PhaseEdge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawRoundedRect(rect(), width() / 2.0, width() / 2.0);
}

QLabel* PageWidgets::text(const QString& text, Type type, bool muted) const
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (const auto marked = m_marked.constFind(text); marked != m_marked.constEnd()) {
        label->setTextFormat(Qt::RichText);
        label->setText(html(*marked));
        label->setAccessibleName(text);
    }
    label->setIndent(0);
    label->setFont(paint::font(QApplication::font(), type));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        setLook(label, "muted");
    return label;
}

QLabel* PageWidgets::heading(const QString& text, Type type) const
{
    auto* label = this->text(text, type);
    label->setObjectName(QStringLiteral("heading"));
    makeHeading(*label);
    return label;
}

QString PageWidgets::html(const report::Line& line) const
{
    QString html;
    for (std::size_t i = 0; i < line.size();) {
        const auto& run = line[i];
        if (run.isBreak) {
            html += QStringLiteral("<br>");
            ++i;
            continue;
        }
        // A found word does not cut a link in two.
        QString inside;
        for (; i < line.size() && isSamePlace(line[i], run); ++i)
            inside += line[i].isFound ? foundSpan(line[i].text, m_theme) : line[i].text.toHtmlEscaped();
        if (run.link && !run.hint.isEmpty())
            // A term looks like the text around it, underlined, so that a page of prose stays quiet.
            html += anchorOf(words::qt(run.link->toString()), inside, m_theme.colour(paint::Role::Text),
                             QStringLiteral("underline"));
        else if (run.link)
            html += anchorOf(words::qt(run.link->toString()), inside, m_theme.colour(paint::Role::Accent));
        else if (!run.url.isEmpty())
            html += anchorOf(run.url, inside, m_theme.colour(paint::Role::Accent));
        else if (run.isUnknown)
            // Quiet in a bold heading too.
            html += QStringLiteral("<span style=\"color:%1; font-weight:400\">%2</span>")
                        .arg(m_theme.colour(paint::Role::Muted).name(), inside);
        else
            html += inside;
        if (run.originalOnly)
            html += QStringLiteral(" <span style=\"color:%1\">%2</span>")
                        .arg(m_theme.colour(paint::Role::Muted).name(),
                             QCoreApplication::translate("PageWidgets", "(in German)"));
    }
    return html;
}

QLabel* PageWidgets::rich(const QString& html, Type type) const
{
    auto* label = new LinkLabel;
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<div style=\"line-height:%1%\">%2</div>").arg(leading(type)).arg(html));
    label->setIndent(0);
    label->setFont(paint::font(QApplication::font(), type));
    label->setWordWrap(true);
    label->setTextInteractionFlags(html.contains(QLatin1String("<a ")) ? Qt::TextBrowserInteraction
                                                                       : Qt::TextSelectableByMouse);
    label->setAccessibleName(QTextDocumentFragment::fromHtml(html).toPlainText());
    QObject::connect(label, &QLabel::linkActivated, label, m_handler);
    return label;
}

QLabel* PageWidgets::line(const report::Line& line, Type type) const
{
    auto* label = rich(html(line), type);
    QHash<QString, QString> hints;
    for (const auto& run : line)
        if (run.link && !run.hint.isEmpty())
            hints.insert(words::qt(run.link->toString()), run.hint);
    if (!hints.isEmpty())
        QObject::connect(label, &QLabel::linkHovered, label, [label, hints](const QString& target) {
            if (hints.contains(target))
                QToolTip::showText(QCursor::pos(), QStringLiteral("<p>%1</p>").arg(hints[target].toHtmlEscaped()),
                                   label);
            else
                QToolTip::hideText();
        });
    return label;
}

QWidget* PageWidgets::badge(const report::Badge& badge) const
{
    auto* label = new QLabel(badge.text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(paint::font(QApplication::font(), Type::Caption));
    label->setToolTip(badge.meaning);
    label->setAccessibleDescription(badge.meaning);
    setLook(label, "badge");
    return label;
}

QWidget* PageWidgets::badges(const std::vector<report::Badge>& badges) const
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(space(2), row);
    row->setContentsMargins(kFocusFrame, 0, kFocusFrame, 0);
    for (const auto& badge : badges)
        layout->addWidget(this->badge(badge));
    return row;
}

QWidget* PageWidgets::tile(const report::Tile& tile, int width) const
{
    auto* frame = new QFrame;
    setLook(frame, "tile");
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space(4), space(3), space(4), space(3));
    layout->setSpacing(space(1));
    auto* value = rich(figureHtml(QString(tile.value).replace(QChar::Nbsp, QLatin1Char(' '))), Type::Section);
    value->setAccessibleName(tile.value);
    frame->setFixedWidth(width);
    layout->addWidget(value);
    layout->addWidget(text(tile.meaning, Type::Body));
    layout->addWidget(text(tile.asOf, Type::Caption, true));
    layout->addWidget(quiet(tile.basis));
    layout->addStretch();
    return frame;
}

QWidget* PageWidgets::tiles(const std::vector<report::Tile>& tiles) const
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(space(3), row);
    row->setContentsMargins(kFocusFrame, 0, kFocusFrame, 0);
    // All of them as wide as the longest word of any needs.
    const auto font = paint::font(QApplication::font(), Type::Section);
    int width = averageWidth(Type::Body, 28);
    for (const auto& tile : tiles)
        width = qMax(width, qCeil(paint::longestWord(tile.value, font)) + 2 * space(4) + space(2));
    for (const auto& tile : tiles)
        layout->addWidget(this->tile(tile, width));
    return row;
}

QWidget* PageWidgets::factRow(const report::Fact& fact, int labelWidth) const
{
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, space(2), 0, space(2));
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(1, 1);
    auto* label = text(fact.label, Type::Body, true);
    label->setFixedWidth(labelWidth);
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    QString said = fact.label + QStringLiteral(": ");
    int line = 0;
    for (const auto& value : fact.values) {
        auto* widget = this->line(value);
        widget->setAccessibleName(line == 0 ? said + report::plainText(value) : report::plainText(value));
        grid->addWidget(widget, line++, 1, Qt::AlignTop);
    }
    return row;
}

QWidget* PageWidgets::facts(const std::vector<report::Fact>& facts) const
{
    auto* box = new QWidget;
    auto* layout = columnOf(box, 0);
    // The same on most pages, so that the values do not jump from one to the next.
    int labelWidth = averageWidth(Type::Body, 15);
    const QFontMetrics metrics(QApplication::font());
    for (const auto& fact : facts)
        labelWidth = qMax(labelWidth, metrics.horizontalAdvance(fact.label) + space(2));
    labelWidth = qMin(labelWidth, averageWidth(Type::Body, 22));
    for (const auto& fact : facts) {
        layout->addWidget(rule());
        layout->addWidget(factRow(fact, labelWidth));
    }
    return box;
}

QLabel* PageWidgets::quiet(const report::Line& line) const
{
    const bool isPlain = std::ranges::none_of(line, [](const report::Run& run) { return run.link || run.isFound; });
    if (isPlain)
        return text(report::plainText(line), Type::Caption, true);
    auto* label = this->line(line, Type::Caption);
    setLook(label, "muted");
    return label;
}

QWidget* PageWidgets::item(const report::Item& item) const
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    const auto colours = m_theme.phase(item.phase.toStdString());
    layout->addWidget(new PhaseEdge(item.phase.isEmpty() ? m_theme.colour(paint::Role::Line) : colours.strong, 3));
    auto* column = new QWidget;
    auto* lines = columnOf(column, 0);
    lines->addWidget(line(item.line));
    if (const auto second = report::secondLine(item); !second.empty())
        lines->addWidget(quiet(second));
    layout->addWidget(column, 1);
    return row;
}

QWidget* PageWidgets::source(const report::SourceLine& source) const
{
    const auto accent = m_theme.colour(paint::Role::Accent);
    const QString muted = m_theme.colour(paint::Role::Muted).name();
    const auto marked = m_marked.value(source.title, {{source.title, {}, {}, false}});
    QString html = anchorOf(words::qt(source.link.toString()), this->html(marked), accent);
    if (source.official)
        html += QStringLiteral(" <b>· %1</b>").arg(QCoreApplication::translate("PageWidgets", "official"));
    html += QStringLiteral("<br><span style=\"color:%1\">%2</span>").arg(muted, source.detail.toHtmlEscaped());
    if (!source.url.isEmpty())
        html += QStringLiteral(" · ") +
                anchor(QStringLiteral("copy:") + source.url,
                       QCoreApplication::translate("PageWidgets", "Copy address"), accent) +
                QStringLiteral(" · ") +
                anchor(source.url, QCoreApplication::translate("PageWidgets", "Open in browser"), accent);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    auto* number = text(QString::number(source.number), Type::Body, true);
    number->setFixedWidth(averageWidth(Type::Body, 3));
    number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* label = rich(html);
    label->setAccessibleName(QString::number(source.number) + QStringLiteral(": ") + label->accessibleName());
    layout->addWidget(number, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    return row;
}

QFrame* PageWidgets::rule() const
{
    auto* frame = new QFrame;
    setLook(frame, "rule");
    return frame;
}

} // namespace napi::ui
