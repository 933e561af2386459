// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace napi::ui {

/// Makes assistive technology ask this factory, however often it is called.
template <QAccessible::InterfaceFactory factory>
void installAccessibleFactory()
{
    static const bool installed = [] {
        QAccessible::installFactory(factory);
        return true;
    }();
    Q_UNUSED(installed)
}

/// Whoever was asked for while the widget was built was Qt's own: the next asks the factories again.
inline void forgetAccessible(QWidget& widget)
{
    if (auto* early = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(early));
}

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

/// A widget whose children are such parts, each known by its number only. They are made when first asked for.
class AccessibleParts : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;
    ~AccessibleParts() override
    {
        for (const QAccessible::Id id : m_parts)
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
    }
    AccessibleParts(const AccessibleParts&) = delete;
    AccessibleParts& operator=(const AccessibleParts&) = delete;

    [[nodiscard]] QAccessibleInterface* child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        const auto place = static_cast<std::size_t>(number);
        if (place >= m_parts.size())
            m_parts.resize(place + 1);
        if (m_parts[place] == 0)
            m_parts[place] = QAccessible::registerAccessibleInterface(makePart(number));
        return QAccessible::accessibleInterface(m_parts[place]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (std::size_t place = 0; place < m_parts.size(); ++place)
            if (m_parts[place] != 0 && QAccessible::accessibleInterface(m_parts[place]) == child)
                return static_cast<int>(place);
        return -1;
    }

protected:
    [[nodiscard]] virtual QAccessibleInterface* makePart(int number) const = 0;

private:
    mutable std::vector<QAccessible::Id> m_parts;
};

} // namespace napi::ui
