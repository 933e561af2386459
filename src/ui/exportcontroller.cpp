// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/exportcontroller.h"

#include "paint/theme.h"
#include "words/domain.h"
#include "words/errors.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSettings>
#include <QThread>
#include <QVBoxLayout>

namespace napi::ui {
namespace {

const QString kFolderKey = QStringLiteral("exportFolder");

QString folder() { return QSettings().value(kFolderKey, QDir::homePath()).toString(); }

std::vector<core::Link> allRecords(const core::Plan& plan)
{
    std::vector<core::Link> links;
    for (const auto kind : {core::Kind::Phase, core::Kind::Measure, core::Kind::Summit, core::Kind::Event})
        for (const auto& entry : plan.entries(kind))
            links.push_back(entry.link);
    return links;
}

/// A name that says what the file is: the id of a measure speaks for itself, "12" does not.
QString fileName(const words::Catalogue& words, const core::Link& link)
{
    const QString id = words::qt(link.id);
    if (link.kind == core::Kind::Measure)
        return id;
    return words::kindTitle(words, link.kind).toLower().replace(QLatin1Char(' '), QLatin1Char('-')) +
           QLatin1Char('-') + id;
}

/// Long titles stay on the screen, in large text too.
int widestLabel(const QFontMetrics& metrics)
{
    return qMin(metrics.averageCharWidth() * 80,
                QGuiApplication::primaryScreen()->availableSize().width() * 7 / 10);
}

std::vector<core::Link> phaseRecords(const core::Plan& plan, const core::Entry& phase)
{
    std::vector<core::Link> links{phase.link};
    for (const auto& entry : plan.entries(core::Kind::Measure))
        if (entry.phase == phase.link.id)
            links.push_back(entry.link);
    return links;
}

} // namespace

std::vector<ExportChoice> exportChoices(const words::Catalogue& words, const models::SelectionHub& hub,
                                        const models::HitListModel& hits)
{
    std::vector<ExportChoice> choices;
    const auto& plan = hub.plan();
    const auto* entry = hub.current() ? plan.find(*hub.current()) : nullptr;
    if (entry)
        choices.push_back({ExportScope::Record,
                           ExportController::tr("This record: %1").arg(words.text(entry->title)),
                           fileName(words, entry->link),
                           {{}, {}, {entry->link}}});
    const bool isPhase = entry && entry->link.kind == core::Kind::Phase;
    const auto* phase = isPhase ? entry : entry ? plan.find({core::Kind::Phase, entry->phase}) : nullptr;
    if (phase)
        choices.push_back({ExportScope::Phase,
                           ExportController::tr("The whole phase: %1").arg(words::phaseTitle(words, *phase)),
                           QStringLiteral("phase-") + words::qt(phase->link.id),
                           {words::phaseTitle(words, *phase), {}, phaseRecords(plan, *phase)}});
    if (const auto links = hits.links(); !links.empty())
        choices.push_back(
            {ExportScope::Hits,
             ExportController::tr("The search result: %n record(s)", nullptr, static_cast<int>(links.size())),
             ExportController::tr("search-result"),
             {ExportController::tr("Search result"), hub.query(), links}});
    choices.push_back({ExportScope::Everything,
                       ExportController::tr("Everything: phases, measures, summits, events"),
                       QStringLiteral("nap-i"),
                       {{}, {}, allRecords(plan)}});
    return choices;
}

ExportDialog::ExportDialog(const std::vector<ExportChoice>& choices, QWidget* parent)
    : QDialog(parent)
    , m_group(new QButtonGroup(this))
{
    setWindowTitle(tr("Save as PDF"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(paint::space(6), paint::space(5), paint::space(6), paint::space(4));
    layout->setSpacing(paint::space(2));
    for (const auto& choice : choices) {
        const QFontMetrics metrics(font());
        auto* button = new QRadioButton(metrics.elidedText(choice.label, Qt::ElideRight, widestLabel(metrics))
                                            .replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setAccessibleName(choice.label);
        button->setChecked(m_group->buttons().isEmpty());
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        layout->addWidget(button);
    }
    layout->addSpacing(paint::space(3));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* save = buttons->addButton(tr("Choose file..."), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    for (auto* button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

int ExportDialog::chosen() const { return m_group->checkedId(); }

ExportController::ExportController(const words::Catalogue& words, const core::Plan& plan, TextsFactory texts,
                                   Effects& effects, QObject* parent)
    : QObject(parent)
    , m_words(words)
    , m_plan(plan)
    , m_texts(std::move(texts))
    , m_effects(effects)
{
}

ExportController::~ExportController()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void ExportController::start(const ExportChoice& choice, QWidget* window)
{
    if (isRunning())
        return;
    const auto path =
        m_effects.askSavePath(tr("Save as PDF"), QDir(folder()).filePath(choice.fileName + QStringLiteral(".pdf")));
    if (!path)
        return;
    QSettings().setValue(kFolderKey, QFileInfo(*path).absolutePath());
    m_cancelled = false;
    run(choice.request, *path);
    showProgress(window);
}

void ExportController::showProgress(QWidget* window)
{
    auto* progress = new QProgressDialog(tr("The PDF is being made..."), tr("Cancel"), 0, 0, window);
    progress->setWindowTitle(tr("Save as PDF"));
    progress->setMinimumDuration(500);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    connect(progress, &QProgressDialog::canceled, this, [this] { m_cancelled = true; });
    connect(m_thread, &QThread::finished, progress, &QProgressDialog::close);
}

void ExportController::run(const report::ReportRequest& request, const QString& path)
{
    // The thread reads through a connection of its own and reports by queued calls.
    m_thread = QThread::create([this, request, path] {
        const auto report = [this](auto&& action) {
            QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
        };
        try {
            const auto texts = m_texts();
            const auto document = report::buildReport(m_words, m_plan, *texts, request, {});
            const auto result =
                report::writePdf(document, {}, path, true, [this](int, int) { return !m_cancelled; });
            report([this, path, result] { Q_EMIT finished(path, successSentence(path, result)); });
        } catch (const core::ExportError& error) {
            report([this, sentence = words::sentence(m_words, error)] { Q_EMIT failed(sentence); });
        } catch (const core::StoreError& error) {
            report([this, sentence = words::sentence(m_words, error)] { Q_EMIT failed(sentence); });
        }
    });
    connect(m_thread, &QThread::finished, this, [this, thread = m_thread] {
        thread->deleteLater();
        m_thread = nullptr;
    });
    m_thread->start();
}

QString ExportController::successSentence(const QString& path, const report::PdfResult& result) const
{
    const QString saved = tr("%1 was saved, %n page(s).", nullptr, result.pages).arg(QFileInfo(path).fileName());
    return saved + QLatin1Char(' ') +
           (result.isAccessible() ? tr("It passed the accessibility checks (PDF/UA-1).")
                                  : tr("It did not pass all accessibility checks and is not marked as PDF/UA."));
}

} // namespace napi::ui
