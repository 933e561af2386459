// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>
#include <QPointer>
#include <QWidget>

namespace napi::ui {

/// A part of a widget that is no widget itself, as assistive technology sees it: it has no children and can be
/// pressed. Owner is what the widget calls itself.
template <typename Owner>
class AccessibleLeaf : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit AccessibleLeaf(Owner* owner) : m_owner(owner) {}

    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_owner ? m_owner->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_owner.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    /// Null once the widget is gone.
    [[nodiscard]] Owner* owner() const { return m_owner.data(); }

private:
    QPointer<Owner> m_owner;
};

} // namespace napi::ui
