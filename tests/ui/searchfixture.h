// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/windowfixture.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace napi::test {

using Strings = std::vector<std::string>;

/// A window with the keyboard in its search field.
struct SearchFixture : WindowFixture {
    explicit SearchFixture(core::Language language = core::Language::German) : WindowFixture(language)
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        field->setFocus();
    }

    /// QTest knows no keys beyond ASCII.
    void type(const char* text)
    {
        for (const QChar c : QString::fromUtf8(text))
            if (c.unicode() < 128)
                QTest::keyClicks(field, c);
            else
                field->insert(c);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] const core::Query& query() const { return window->hub().query(); }
    [[nodiscard]] const Strings& any(core::FacetKey key) const { return query().filter.facet(key).any; }
    [[nodiscard]] const Strings& none(core::FacetKey key) const { return query().filter.facet(key).none; }
    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        for (const auto* chip : find<QWidget>("filterChips")->findChildren<QToolButton*>())
            if (chip->isVisible())
                names << chip->accessibleName();
        return names;
    }
    [[nodiscard]] QString shown(const char* name) const
    {
        return QTextDocumentFragment::fromHtml(find<QLabel>(name)->text()).toPlainText();
    }
    [[nodiscard]] QStringList offers() const
    {
        QStringList offered;
        for (int row = 0; popup()->isVisible() && row < popup()->model()->rowCount(); ++row)
            offered << popup()->model()->index(row, 0).data().toString();
        return offered;
    }
    [[nodiscard]] QAbstractItemView* popup() const
    {
        for (auto* widget : QApplication::allWidgets())
            if (widget->objectName() == QStringLiteral("searchPopup"))
                return qobject_cast<QAbstractItemView*>(widget);
        FAIL("no popup");
        return nullptr;
    }
    /// Removed widgets go away with the events.
    static void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QLineEdit* field = find<QLineEdit>("searchField");
    QListView* hits = find<QListView>("resultList");
};

} // namespace napi::test
