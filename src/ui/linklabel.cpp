// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/linklabel.h"

#include "ui/accessibleleaf.h"

#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <vector>

namespace napi::ui {
namespace {

/// One link. It knows its number only: after a change of the text it stands for another one or is invalid.
class LinkAccessible : public AccessibleLeaf<LinkLabel> {
public:
    LinkAccessible(LinkLabel* label, int number) : AccessibleLeaf(label), m_number(number) {}

    [[nodiscard]] bool isValid() const override { return owner() && m_number < owner()->links().size(); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? owner()->links().at(m_number).text : QString{};
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

class LinkLabelAccessible : public QAccessibleWidget {
public:
    explicit LinkLabelAccessible(LinkLabel* label)
        : QAccessibleWidget(label, QAccessible::StaticText)
        , m_label(label)
    {
    }
    ~LinkLabelAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    LinkLabelAccessible(const LinkLabelAccessible&) = delete;
    LinkLabelAccessible& operator=(const LinkLabelAccessible&) = delete;

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_label->links().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= index)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new LinkAccessible(m_label, static_cast<int>(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (std::size_t number = 0; number < m_children.size(); ++number)
            if (QAccessible::accessibleInterface(m_children[number]) == child)
                return static_cast<int>(number);
        return -1;
    }

private:
    LinkLabel* m_label;
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* label = qobject_cast<LinkLabel*>(object);
    return label ? new LinkLabelAccessible(label) : nullptr;
}

} // namespace

LinkLabel::LinkLabel(QWidget* parent) : QLabel(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

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
                links << Link{fragment.text(), target};
            end = fragment.position() + fragment.length();
        }
    return links;
}

void LinkLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        QLabel::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

} // namespace napi::ui
