// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/accessibletabs.h"

#include "ui/accessibleparts.h"

#include <QTabBar>

namespace napi::ui {
namespace {

constexpr auto kProperty = "tellsTabs";

class TabAccessible : public AccessibleLeaf<QTabBar> {
public:
    TabAccessible(QTabBar* tabs, int number) : AccessibleLeaf(tabs), m_number(number) {}

    [[nodiscard]] bool isValid() const override { return owner() && m_number < owner()->count(); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? owner()->tabText(m_number) : QString{};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PageTab; }
    [[nodiscard]] QRect rect() const override
    {
        const QRect tab = isValid() ? owner()->tabRect(m_number) : QRect{};
        return isValid() ? QRect(owner()->mapToGlobal(tab.topLeft()), tab.size()) : tab;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = !isValid() || !owner()->isVisible();
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && owner()->currentIndex() == m_number;
        state.focused = state.selected && owner()->hasFocus();
        return state;
    }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            owner()->setCurrentIndex(m_number);
    }

private:
    int m_number;
};

class TabsAccessible : public AccessibleParts {
public:
    explicit TabsAccessible(QTabBar* tabs) : AccessibleParts(tabs, QAccessible::PageTabList), m_tabs(tabs) {}

    [[nodiscard]] int childCount() const override { return m_tabs->count(); }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_tabs->hasFocus() ? child(m_tabs->currentIndex()) : nullptr;
    }

protected:
    [[nodiscard]] QAccessibleInterface* makePart(int number) const override
    {
        return new TabAccessible(m_tabs, number);
    }

private:
    QTabBar* m_tabs;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* tabs = qobject_cast<QTabBar*>(object);
    return tabs && tabs->property(kProperty).toBool() ? new TabsAccessible(tabs) : nullptr;
}

} // namespace

void tellTabs(QTabBar& tabs)
{
    installAccessibleFactory<makeInterface>();
    tabs.setProperty(kProperty, true);
    forgetAccessible(tabs);
}

} // namespace napi::ui
