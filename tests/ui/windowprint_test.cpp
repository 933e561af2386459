// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/qtlog.h"
#include "ui/printcontroller.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QWheelEvent>

using namespace napi;
using test::WindowFixture;

namespace {

constexpr int kPatience = 60000;

/// A window with a controller of its own, whose preview is driven.
struct Printing : WindowFixture {
    Printing() { window->hub().select({core::Kind::Measure, "fem-os"}); }

    [[nodiscard]] ui::ExportOrder order(ui::ExportScope scope) const
    {
        const models::HitListModel hits(window->hub(), search, words);
        for (const auto& choice : ui::exportChoices(words, window->hub(), hits))
            if (choice.scope == scope)
                return {choice, report::Format::Pdf, core::Language::English, {}};
        FAIL("no such choice");
        return {};
    }

    ui::PrintPreview& preview(const ui::ExportOrder& order)
    {
        controller.start(order, window.get());
        ui::PrintPreview* found = nullptr;
        REQUIRE(QTest::qWaitFor(
            [&] { return (found = window->findChild<ui::PrintPreview*>()) && found->isVisible(); }, kPatience));
        settle();
        return *found;
    }

    /// Until nothing is made, painted or printed.
    void settle()
    {
        QApplication::processEvents();
        REQUIRE(QTest::qWaitFor([&] { return !controller.isRunning(); }, kPatience));
        QApplication::processEvents();
        REQUIRE(QTest::qWaitFor([&] { return !controller.isRunning(); }, kPatience));
    }

    ui::PrintController controller{words, window->exporter().source(), effects};
    QSignalSpy failed{&controller, &ui::PrintController::failed};
};

QImage shown(const ui::PrintPreview& preview)
{
    const QPixmap picture = qobject_cast<QLabel*>(preview.findChild<ui::PageArea*>()->widget())->pixmap();
    return picture.toImage().convertToFormat(QImage::Format_RGB32);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What another program reads from the file, without the spaces; absent where it is not installed.
std::optional<QString> textOf(const QString& path)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

TEST_CASE("The pages are shown before they are printed, without a printer too", "[ui][window]")
{
    Printing printing;
    const auto order = printing.order(ui::ExportScope::Record);
    ui::PrintPreview& preview = printing.preview(order);
    CHECK(preview.windowTitle().contains(QStringLiteral("Fem.OS")));
    const ui::PrintPages pages(printing.window->exporter().source().document(order), {}, {});
    auto* number = preview.findChild<QSpinBox*>();
    REQUIRE(number->maximum() == pages.count());
    REQUIRE(pages.count() > 1);
    CHECK(shown(preview) == pages.image(0, shown(preview).size()));
    number->setValue(2);
    printing.settle();
    CHECK(shown(preview) == pages.image(1, shown(preview).size()));
    CHECK(shown(preview) != pages.image(0, shown(preview).size()));
    CHECK(preview.findChild<ui::PageArea*>()->accessibleName() ==
          QStringLiteral("Seite 2 von %1").arg(pages.count()));
    preview.close();
    CHECK(printing.failed.isEmpty());
}

TEST_CASE("A page of the preview grows, and the keys go on where it ends", "[ui][window]")
{
    Printing printing;
    ui::PrintPreview& preview = printing.preview(printing.order(ui::ExportScope::Record));
    auto* area = preview.findChild<ui::PageArea*>();
    auto* number = preview.findChild<QSpinBox*>();
    const QSize whole = area->widget()->size();
    CHECK(area->viewport()->rect().contains(area->widget()->geometry()));
    QTest::keyClick(area, Qt::Key_PageDown);
    CHECK(number->value() == 2);
    QTest::keyClick(area, Qt::Key_PageUp);
    CHECK(number->value() == 1);
    QTest::keyClick(area, Qt::Key_PageUp);
    CHECK(number->value() == 1);

    auto* zoom = preview.findChild<QComboBox*>();
    zoom->setCurrentIndex(zoom->findData(200));
    printing.settle();
    CHECK(area->widget()->width() > 2 * whole.width());
    CHECK(shown(preview).size() == area->widget()->contentsRect().size());
    QTest::keyClick(area, Qt::Key_PageDown);
    CHECK(number->value() == 1);
    while (area->verticalScrollBar()->value() < area->verticalScrollBar()->maximum())
        QTest::keyClick(area, Qt::Key_Space);
    QTest::keyClick(area, Qt::Key_Space);
    CHECK(number->value() == 2);
    CHECK(area->verticalScrollBar()->value() == 0);
    preview.reject();
}

TEST_CASE("The wheel turns one page a step", "[ui][window]")
{
    Printing printing;
    ui::PrintPreview& preview = printing.preview(printing.order(ui::ExportScope::Record));
    auto* area = preview.findChild<ui::PageArea*>();
    const auto* number = preview.findChild<QSpinBox*>();
    const auto turn = [&](int delta) {
        QWheelEvent event(area->rect().center(), area->mapToGlobal(area->rect().center()), {}, {0, delta},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(area->viewport(), &event);
        return number->value();
    };
    CHECK(turn(-40) == 1);
    CHECK(turn(-40) == 1);
    CHECK(turn(-40) == 2);
    CHECK(turn(-120) == 3);
    CHECK(turn(120) == 2);
}

TEST_CASE("What is printed has the pages and the words of the PDF", "[ui][window]")
{
    Printing printing;
    const auto order = printing.order(ui::ExportScope::Phase);
    const QTemporaryDir folder;
    printing.effects.savePath = folder.filePath(QStringLiteral("printed.pdf"));
    ui::PrintPreview& preview = printing.preview(order);
    Q_EMIT preview.printWanted();
    CHECK_FALSE(preview.isVisible());
    printing.settle();
    CHECK(printing.failed.isEmpty());
    const QString exported = folder.filePath(QStringLiteral("exported.pdf"));
    const auto whole = printing.window->exporter().source().exportTo(exported, order, {});
    CHECK(printing.effects.askedPages == whole.pdf.pages);
    CHECK(contentOf(*printing.effects.savePath).contains("/Count " + QByteArray::number(whole.pdf.pages) + "\n"));
    CHECK(textOf(*printing.effects.savePath) == textOf(exported));
}

TEST_CASE("Only the pages that are asked for are printed", "[ui][window]")
{
    Printing printing;
    const QTemporaryDir folder;
    printing.effects.savePath = folder.filePath(QStringLiteral("two.pdf"));
    printing.effects.printedPages = QPageRanges::fromString(QStringLiteral("1,3"));
    Q_EMIT printing.preview(printing.order(ui::ExportScope::Record)).printWanted();
    printing.settle();
    CHECK(contentOf(*printing.effects.savePath).contains("/Count 2\n"));
    if (const auto text = textOf(*printing.effects.savePath)) {
        CHECK(text->contains(QStringLiteral("1/")));
        CHECK_FALSE(text->contains(QStringLiteral("2/%1").arg(printing.effects.askedPages)));
        CHECK(text->contains(QStringLiteral("3/%1").arg(printing.effects.askedPages)));
    }
}

TEST_CASE("Whoever gives up choosing a printer is back at the preview", "[ui][window]")
{
    Printing printing;
    ui::PrintPreview& preview = printing.preview(printing.order(ui::ExportScope::Record));
    Q_EMIT preview.printWanted();
    CHECK(printing.effects.askedPages > 0);
    CHECK(preview.isVisible());
    CHECK_FALSE(printing.controller.isRunning());
}

TEST_CASE("The making of pages is given up at once, without a word", "[ui][window]")
{
    Printing printing;
    printing.controller.start(printing.order(ui::ExportScope::Everything), printing.window.get());
    auto* progress = printing.window->findChild<QProgressDialog*>();
    REQUIRE(progress != nullptr);
    Q_EMIT progress->canceled();
    printing.settle();
    CHECK(printing.window->findChild<ui::PrintPreview*>() == nullptr);
    CHECK(printing.failed.isEmpty());
    CHECK(printing.preview(printing.order(ui::ExportScope::Record)).isVisible());
}

TEST_CASE("Nothing is left of a print that was given up", "[ui]")
{
    Printing printing;
    const QTemporaryDir folder;
    const ui::PrintPages pages(
        printing.window->exporter().source().document(printing.order(ui::ExportScope::Record)), {}, {});
    QPrinter printer;
    printer.setOutputFileName(folder.filePath(QStringLiteral("a.pdf")));
    std::vector<std::pair<int, int>> steps;
    CHECK(pages.print(printer, [&](int done, int total) {
        steps.emplace_back(done, total);
        return done < 2;
    }));
    CHECK(steps == std::vector{std::pair{1, pages.count()}, std::pair{2, pages.count()}});
    CHECK_FALSE(QFile::exists(printer.outputFileName()));
}

TEST_CASE("A print that fails says so", "[ui][window]")
{
    Printing printing;
    const QTemporaryDir folder;
    printing.effects.savePath = folder.filePath(QStringLiteral("none/a.pdf"));
    Q_EMIT printing.preview(printing.order(ui::ExportScope::Record)).printWanted();
    printing.settle();
    REQUIRE(printing.failed.count() == 1);
    CHECK(printing.failed.front().front().toString().contains(QStringLiteral("nicht gedruckt")));
    test::QtLog::clear();
}

TEST_CASE("A window can be closed above its preview, and while pages are made", "[ui][window]")
{
    {
        const auto gone = std::make_unique<Printing>();
        gone->preview(gone->order(ui::ExportScope::Record));
    }
    const auto gone = std::make_unique<Printing>();
    gone->controller.start(gone->order(ui::ExportScope::Everything), gone->window.get());
}
