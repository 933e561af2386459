// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "app/session.h"

#include "ui/dialogeffects.h"
#include "words/errors.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QThread>
#include <QTimer>

#include <cstdio>

namespace napi::app {
namespace {

/// Texts over a connection of their own, for another thread.
struct OwnTexts : core::PlanTexts {
    OwnTexts(const std::string& path, const core::Plan& plan) : database(path), texts(database, plan) {}
    std::optional<core::Record> record(const core::Link& link) const override { return texts.record(link); }
    std::vector<core::Figure> planFigures() const override { return texts.planFigures(); }
    std::vector<core::Coverage> coverage() const override { return texts.coverage(); }

    store::Database database;
    store::PlanStore texts;
};

std::string programFolder() { return QCoreApplication::applicationDirPath().toStdString(); }

} // namespace

Session::Session(const Arguments& arguments, core::Language language)
    : m_database(store::findDatabase(arguments.database, programFolder()))
    , m_plan(store::loadPlan(m_database))
    , m_texts(m_database, m_plan)
    , m_search(m_database, m_plan)
    , m_desk({m_plan, m_texts, m_search, m_appearance,
              [this] { return std::make_shared<const OwnTexts>(m_database.path(), m_plan); },
              [] { return std::make_unique<ui::DialogEffects>(); }},
             language)
{
    m_desk.open(words::qt(arguments.link)).show();
    QTimer::singleShot(0, &m_desk, [this] { verifyBehindTheWindow(); });
}

Session::~Session()
{
    if (m_verifier)
        m_verifier->wait();
}

void Session::verifyBehindTheWindow()
{
    const auto say = [this](const core::StoreError& error) {
        for (auto* window : m_desk.windows())
            window->showNotice(words::sentence(m_desk.words(), error));
    };
    m_verifier.reset(QThread::create([this, say, path = m_database.path()] {
        try {
            store::Database::verify(path);
        } catch (const core::StoreError& error) {
            QMetaObject::invokeMethod(
                &m_desk, [say, error] { say(error); }, Qt::QueuedConnection);
        }
    }));
    m_verifier->start();
}

void reportUnusable(core::Language language, const core::StoreError& error)
{
    const ui::ProgramLanguage spoken(language);
    const QString sentence = words::sentence(spoken.words(), error);
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    QMessageBox box(QMessageBox::Critical, QStringLiteral("NAP-I Atlas"), sentence, QMessageBox::Close);
    box.setObjectName(QStringLiteral("unusableDatabase"));
    box.exec();
}

} // namespace napi::app
