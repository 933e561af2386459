// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

// From a key press in the search field to the painted window.
#include "bench/samples.h"
#include "store/planstore.h"
#include "store/textsearch.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>

namespace {

using namespace napi;

/// Nothing leaves the window.
struct NoEffects : ui::Effects {
    void copyText(const QString&) override {}
    [[nodiscard]] QString clipboardText() const override { return {}; }
    void openAddress(const QString&) override {}
    std::optional<QString> askSavePath(const QString&, const QString&) override { return {}; }
    bool askPrinter(QPrinter&, int, QWidget*) override { return false; }
    void showError(const QString&) override {}
};

/// Sends a key and works until everything that follows from it is painted.
double pressed(QWidget* field, int key, const QString& text)
{
    return bench::millisecondsOf([&] {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(field, &press);
        QApplication::processEvents();
        field->window()->repaint();
    });
}

bench::Samples typed(QLineEdit* field, const QString& words)
{
    bench::Samples samples;
    for (const QChar letter : words)
        samples.add(pressed(field, 0, QString(letter)));
    for (qsizetype i = 0; i < words.size(); ++i)
        samples.add(pressed(field, Qt::Key_Backspace, {}));
    return samples;
}

void measure(const char* path)
{
    store::Database database(path);
    const auto plan = store::loadPlan(database);
    const store::PlanStore texts(database, plan);
    const store::TextSearch search(database, plan);
    words::Catalogue catalogue(core::Language::German);
    QApplication::installTranslator(&catalogue.translator());
    ui::Appearance appearance;
    NoEffects effects;
    ui::MainWindow window({plan, texts, search, catalogue, appearance, effects, {}});
    window.resize(1280, 800);
    window.show();
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("searchField"));
    typed(field, QStringLiteral("a"));
    bench::Samples samples;
    for (const char* words : {"Sprachkurse", "Anerkennung", "Ehrenamt Patenschaft", "Migrantenorganisationen",
                              "Wo finde ich Hilfe", "Gesundheit", "Integrationskrus"})
        samples.add(typed(field, QString::fromLatin1(words)));
    std::printf("%-40s p50 %6.1f ms, p95 %6.1f ms, most %6.1f ms\n", path, samples.quantile(0.5),
                samples.quantile(0.95), samples.quantile(1));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("napi-bench"));
    try {
        for (int i = 1; i < argc; ++i)
            measure(argv[i]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return argc > 1 ? 0 : 2;
}
