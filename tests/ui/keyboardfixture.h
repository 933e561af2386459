// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QKeySequence>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QWindow>

namespace napi::test {

/// A reader who has a keyboard and eyes: presses keys in whatever window is in front, and reads what it shows.
class KeyboardFixture : public WindowFixture {
public:
    explicit KeyboardFixture(core::Language language = core::Language::German) : WindowFixture(language)
    {
        window->resize(1280, 800);
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    /// One step for each time: "Ctrl+F", "Down", "Return".
    void press(const char* keys, int times = 1)
    {
        const QKeySequence sequence(QString::fromLatin1(keys), QKeySequence::PortableText);
        REQUIRE(sequence.count() == 1);
        for (int time = 0; time < times; ++time) {
            took(QString::fromLatin1(keys));
            const auto key = sequence[0].key();
            click(key, QString{}, sequence[0].keyboardModifiers());
        }
    }
    /// One step for each word.
    void type(const char* text)
    {
        for (const QString& word : QString::fromUtf8(text).split(QLatin1Char(' ')))
            took(word);
        for (const QChar c : QString::fromUtf8(text))
            click(Qt::Key(c.toUpper().unicode()), c, Qt::NoModifier);
    }
    /// Presses `keys` until what has the keyboard is called so. Each press is a step.
    void pressUntil(const char* keys, const char* name)
    {
        constexpr int kMost = 60;
        const QString wanted = QString::fromUtf8(name);
        for (int time = 0; !spoken().startsWith(wanted) && time < kMost; ++time)
            press(keys);
        INFO(spoken().toStdString());
        REQUIRE(spoken().startsWith(wanted));
    }

    /// What the window in front is called.
    [[nodiscard]] QString title() const { return front().windowTitle(); }
    /// The name of what has the keyboard: of an item in the timeline, of a row, or of a widget.
    [[nodiscard]] QString spoken() const
    {
        const QWidget& inFront = front();
        auto* widget = QAccessible::queryAccessibleInterface(inFront.focusWidget());
        auto* item = widget ? widget->focusChild() : nullptr;
        return item ? item->text(QAccessible::Name) : widget ? widget->text(QAccessible::Name) : QString{};
    }
    /// The title of the page.
    [[nodiscard]] QString page() const
    {
        const auto* label = window->findChild<QLabel*>(QStringLiteral("pageTitle"));
        return label && label->isVisible() ? plain(label->text()) : QString{};
    }
    /// Every text that the window in front has in its labels and texts, also those one has to scroll to.
    [[nodiscard]] QString text() const
    {
        QStringList lines;
        for (const auto* label : front().findChildren<QLabel*>())
            if (label->isVisible())
                lines << plain(label->text());
        for (const auto* edit : front().findChildren<QTextEdit*>())
            if (edit->isVisible())
                lines << edit->toPlainText();
        return lines.join(QLatin1Char('\n'));
    }
    /// The rows of the list or table that has the keyboard, its cells apart by " | ".
    [[nodiscard]] static QStringList rows()
    {
        const auto* view = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        REQUIRE(view != nullptr);
        QStringList rows;
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column)
                cells << view->model()->index(row, column, view->rootIndex()).data().toString();
            rows << cells.join(QStringLiteral(" | "));
        }
        return rows;
    }
    [[nodiscard]] const QString& copied() const { return effects.copied; }

    /// Fails if the task has become longer than it was.
    void tookAtMost(int steps) const
    {
        INFO(m_steps.join(QStringLiteral(", ")).toStdString());
        CHECK(m_steps.size() <= steps);
    }

private:
    /// The offscreen platform has no window manager that gives the keyboard back when a dialog has gone.
    [[nodiscard]] QWidget& front() const
    {
        if (!QApplication::activeWindow()) {
            window->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(window.get()));
        }
        return *QApplication::activeWindow();
    }
    [[nodiscard]] static QString plain(const QString& text)
    {
        return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    }
    /// Through the window, as a keyboard does: shortcuts, open menus and the focus are the program's own affair.
    void click(Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers) const
    {
        QTest::sendKeyEvent(QTest::Click, front().windowHandle(), key, text, modifiers);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void took(const QString& step) { m_steps << step; }

    QStringList m_steps;
};

} // namespace napi::test
