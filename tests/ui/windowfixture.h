// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/database.h"
#include "store/planstore.h"
#include "store/textsearch.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "words/catalogue.h"

#include <QApplication>
#include <QPageRanges>
#include <QPrinter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace napi::test {

/// Effects that remember what they were asked for.
struct RecordedEffects : ui::Effects {
    void copyText(const QString& text) override { copied = text; }
    [[nodiscard]] QString clipboardText() const override { return copied; }
    void openAddress(const QString& url) override { opened = url; }
    std::optional<QString> askSavePath(const QString&, const QString& suggestion) override
    {
        suggested = suggestion;
        return savePath;
    }
    bool askPrinter(QPrinter& printer, int pages, QWidget*) override
    {
        askedPages = pages;
        if (!savePath)
            return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(*savePath);
        printer.setPageRanges(printedPages);
        return true;
    }
    void showError(const QString& sentence) override { errors << sentence; }

    QString copied;
    QString opened;
    QString suggested;
    std::optional<QString> savePath;
    QStringList errors;
    int askedPages = 0;
    /// What is chosen of them; none are all.
    QPageRanges printedPages;
};

/// The real window over the shipped database, in one language.
class WindowFixture {
public:
    explicit WindowFixture(core::Language language = core::Language::German)
        : words(language)
        , database(NAPI_DATABASE)
        , plan(store::loadPlan(database))
        , texts(database, plan)
        , search(database, plan)
    {
        QSettings().clear();
        QApplication::installTranslator(&words.translator());
        appearance = std::make_unique<ui::Appearance>();
        window = makeWindow();
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        QApplication::processEvents();
    }
    ~WindowFixture() { QApplication::removeTranslator(&words.translator()); }

    [[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow()
    {
        return std::make_unique<ui::MainWindow>(
            ui::WindowParts{plan, texts, search, words, *appearance, effects,
                            [this] { return std::shared_ptr<const core::PlanTexts>(&texts, [](const auto*) {}); }});
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* widget = window->findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(widget != nullptr);
        return widget;
    }

    words::Catalogue words;
    store::Database database;
    core::Plan plan;
    store::PlanStore texts;
    store::TextSearch search;
    RecordedEffects effects;
    std::unique_ptr<ui::Appearance> appearance;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace napi::test
