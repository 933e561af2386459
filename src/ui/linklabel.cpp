// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/linklabel.h"

#include "ui/accessibleparts.h"
#include "ui/heading.h"

#include <QFocusEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace napi::ui {
namespace {

/// A number that leads to a source says so, and what can be done with a source says with which; alone, in a list of
/// links, neither would say what it is.
QString nameOf(const QList<LinkLabel::Link>& links, int number)
{
    const QLatin1String source("napi:source/");
    const auto& link = links[number];
    bool isNumber = false;
    link.text.toInt(&isNumber);
    if (isNumber && link.target.startsWith(source))
        return LinkLabel::tr("Source %1").arg(link.text);
    const bool isCommand = !link.target.startsWith(QLatin1String("napi:"));
    return isCommand && links.first().target.startsWith(source)
               ? QStringLiteral("%1: %2").arg(link.text, links.first().text)
               : link.text;
}

/// One link. It knows its number only: after a change of the text it stands for another one or is invalid.
class LinkAccessible : public AccessibleLeaf<LinkLabel> {
public:
    LinkAccessible(LinkLabel* label, int number) : AccessibleLeaf(label), m_number(number) {}

    [[nodiscard]] bool isValid() const override { return owner() && m_number < owner()->links().size(); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? nameOf(owner()->links(), m_number) : QString{};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Link; }
    /// Where in its text a link stands is not known outside of the label.
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? QRect(owner()->mapToGlobal(QPoint()), owner()->size()) : QRect{};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.linked = true;
        state.focusable = true;
        // Also on a page that another one covers.
        state.invisible = !owner() || !owner()->isVisible();
        return state;
    }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            Q_EMIT owner()->linkActivated(owner()->links().at(m_number).target);
    }

private:
    int m_number;
};

class LinkLabelAccessible : public AccessibleParts {
public:
    explicit LinkLabelAccessible(LinkLabel* label) : AccessibleParts(label, QAccessible::StaticText), m_label(label)
    {
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_label->links().size()); }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isHeading(*m_label) ? QAccessible::Heading : QAccessible::StaticText;
    }

protected:
    [[nodiscard]] QAccessibleInterface* makePart(int number) const override
    {
        return new LinkAccessible(m_label, number);
    }

private:
    LinkLabel* m_label;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* label = qobject_cast<LinkLabel*>(object);
    return label ? new LinkLabelAccessible(label) : nullptr;
}

} // namespace

LinkLabel::LinkLabel(QWidget* parent) : QLabel(parent) { installAccessibleFactory<makeInterface>(); }

QList<LinkLabel::Link> LinkLabel::links() const
{
    QTextDocument document;
    document.setHtml(text());
    QList<Link> links;
    int end = -1;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto fragment = part.fragment();
            const QString target = fragment.charFormat().anchorHref();
            if (target.isEmpty())
                continue;
            // A found word inside a link is a fragment of its own.
            if (!links.isEmpty() && links.last().target == target && fragment.position() == end)
                links.last().text += fragment.text();
            else
                links << Link{fragment.text(), target, fragment.position()};
            end = fragment.position() + fragment.length();
        }
    return links;
}

int LinkLabel::focusedLink() const
{
    if (!hasFocus() || !hasSelectedText())
        return -1;
    const auto all = links();
    const auto found = std::ranges::find(all, selectionStart(), &Link::position);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

void LinkLabel::focusLink(int number)
{
    setFocus(Qt::TabFocusReason);
    for (int i = 0; i < number; ++i)
        QLabel::focusNextPrevChild(true);
}

void LinkLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        QLabel::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

/// Going back, Qt would find a link that begins the text again and again.
bool LinkLabel::focusNextPrevChild(bool isNext)
{
    const bool isAtBegin = hasFocus() && hasSelectedText() && selectionStart() == 0;
    return !isNext && isAtBegin ? QFrame::focusNextPrevChild(false) : QLabel::focusNextPrevChild(isNext);
}

} // namespace napi::ui
