// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/exportdialog.h"

#include "paint/theme.h"
#include "ui/announce.h"
#include "ui/choicebox.h"
#include "ui/printcontroller.h"
#include "ui/windowsize.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QShowEvent>
#include <QVBoxLayout>

#include <array>

namespace napi::ui {
namespace {

using paint::space;
using report::Format;

constexpr int kNormalPrint = 10;
constexpr int kLargePrint = 16;

QString key(const char* name) { return QStringLiteral("export/") + QLatin1String(name); }

/// What a format is good for.
QString about(Format format)
{
    switch (format) {
    case Format::Pdf:
        return ExportDialog::tr("For reading, passing on and printing. With tags for screen readers (PDF/UA-1).");
    case Format::Html:
        return ExportDialog::tr("For the browser and for web pages: one file, readable at any text size.");
    case Format::Markdown:
        return ExportDialog::tr("For texts that are to be worked on, in notes, wikis and editors.");
    case Format::Csv:
        return ExportDialog::tr("For spreadsheets: one row a record.");
    case Format::Json:
        return ExportDialog::tr("For programs: every field of every record.");
    case Format::Ris:
        return ExportDialog::tr("For reference managers such as Zotero, Citavi and EndNote.");
    case Format::Bibtex:
        return ExportDialog::tr("For reference lists in LaTeX.");
    }
    return {};
}

/// Long titles stay on the screen, in large text too.
int widestLabel(const QFontMetrics& metrics, const QScreen& screen)
{
    // Beside it stand its mark, the margins and a scroll bar.
    const int beside = 2 * metrics.height() + 2 * space(6) + space(6);
    return qMin(metrics.averageCharWidth() * 76, screen.availableSize().width() * 9 / 10 - beside);
}

} // namespace

ExportDialog::ExportDialog(std::vector<ExportChoice> choices, ExportSource source, const words::Catalogue& words,
                           Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_words(words)
    , m_purpose(purpose)
    , m_estimate(std::move(source))
    , m_scope(new QButtonGroup(this))
    , m_about(new QLabel)
    , m_sources(new QCheckBox(tr("With the &sources")))
    , m_result(new QLabel)
{
    setWindowTitle(purpose == Purpose::Print ? tr("Print") : tr("Export"));
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(space(6), space(5), space(6), space(2));
    rows->setSpacing(space(2));
    buildScopes(*rows);
    rows->addSpacing(space(3));
    buildForm(*rows);
    rows->addStretch(1);
    // Large text on a small screen is scrolled.
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    buildButtons(*layout);
    restore();
    connect(&m_estimate, &ExportEstimate::answered, this, &ExportDialog::showEstimate);
    connect(&m_estimate, &ExportEstimate::failed, this, [this] { say({}); });
    estimate();
}

/// Only now have the parts the size of their texts; before, the last line would be scrolled.
void ExportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous() || m_isSized)
        return;
    m_isSized = true;
    const auto* area = findChild<QScrollArea*>();
    const auto* content = area->widget();
    const QSize rest = layout()->sizeHint() - area->sizeHint();
    const int width = content->sizeHint().width();
    const int height = std::max(content->sizeHint().height(), content->heightForWidth(width));
    resize(fittingScreen(*this, {width + space(6), height + rest.height()}));
}

void ExportDialog::buildScopes(QVBoxLayout& layout)
{
    const QFontMetrics metrics(font());
    const int width = widestLabel(metrics, *screen());
    for (const auto& choice : m_choices) {
        auto* button = new QRadioButton(metrics.elidedText(choice.label, Qt::ElideMiddle, width)
                                            .replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setAccessibleName(choice.label);
        button->setToolTip(choice.label);
        m_scope->addButton(button, static_cast<int>(m_scope->buttons().size()));
        layout.addWidget(button);
        if (choice.detail.isEmpty())
            continue;
        button->setAccessibleDescription(choice.detail);
        auto* detail = new QLabel(choice.detail);
        detail->setObjectName(QStringLiteral("chosenTitles"));
        detail->setTextFormat(Qt::PlainText);
        detail->setWordWrap(true);
        detail->setProperty("look", QStringLiteral("muted"));
        // Below the words of its choice, behind the mark.
        detail->setContentsMargins(button->iconSize().width() + space(2), 0, 0, 0);
        layout.addWidget(detail);
    }
    if (m_choices.size() == 1) {
        auto* hint =
            new QLabel(tr("For less, open a record or choose some in the tree, the results or a table first."));
        hint->setWordWrap(true);
        hint->setProperty("look", QStringLiteral("muted"));
        layout.addWidget(hint);
    }
    connect(m_scope, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            estimate();
    });
}

QComboBox* ExportDialog::addCombo(QFormLayout& form, const QString& label, const char* name,
                                  const QList<std::pair<QString, int>>& items)
{
    auto* combo = new ChoiceBox;
    combo->setObjectName(QLatin1String(name));
    for (const auto& [text, value] : items)
        combo->addItem(text, value);
    combo->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    form.addRow(label, combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &ExportDialog::adoptFormat);
    return combo;
}

void ExportDialog::buildForm(QVBoxLayout& layout)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space(4));
    form->setVerticalSpacing(space(2));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto value = [](auto choice) { return static_cast<int>(choice); };
    if (m_purpose == Purpose::Save) {
        m_format = addCombo(*form, tr("&Format:"), "format",
                            {{tr("PDF, accessible"), value(Format::Pdf)},
                             {QStringLiteral("HTML"), value(Format::Html)},
                             {QStringLiteral("Markdown"), value(Format::Markdown)},
                             {QStringLiteral("CSV"), value(Format::Csv)},
                             {QStringLiteral("JSON"), value(Format::Json)},
                             {QStringLiteral("RIS"), value(Format::Ris)},
                             {QStringLiteral("BibTeX"), value(Format::Bibtex)}});
        m_about->setWordWrap(true);
        form->addRow(QString{}, m_about);
    }
    m_language =
        addCombo(*form, tr("&Language:"), "language",
                 {{tr("German"), value(core::Language::German)}, {tr("English"), value(core::Language::English)}});
    m_layout = addCombo(
        *form, tr("&Extent:"), "layout",
        {{tr("Full"), value(report::Layout::Full)}, {tr("Advice sheet (brief)"), value(report::Layout::Brief)}});
    m_order = addCombo(*form, tr("&Order:"), "order",
                       {{tr("As in the plan"), value(report::Sort::Plan)},
                        {tr("By title"), value(report::Sort::Title)},
                        {tr("By date"), value(report::Sort::Date)}});
    m_paper =
        addCombo(*form, tr("&Paper:"), "paper",
                 {{QStringLiteral("A4"), value(report::Paper::A4)}, {tr("Letter"), value(report::Paper::Letter)}});
    m_size = addCombo(*form, tr("&Type size:"), "size",
                      {{tr("Normal"), kNormalPrint}, {tr("Large print (16 pt)"), kLargePrint}});
    m_sources->setChecked(true);
    form->addRow(QString{}, m_sources);
    connect(m_sources, &QCheckBox::toggled, this, &ExportDialog::estimate);
    layout.addLayout(form);
}

void ExportDialog::buildButtons(QVBoxLayout& layout)
{
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space(6), space(3), space(6), space(4));
    foot->setSpacing(space(3));
    if (m_purpose == Purpose::Print && !hasPrinter()) {
        auto* note = new QLabel(tr("No printer is set up. The preview saves the pages as a PDF instead; for an "
                                   "accessible PDF choose Export."));
        note->setWordWrap(true);
        foot->addWidget(note);
    }
    m_result->setObjectName(QStringLiteral("estimate"));
    m_result->setProperty("look", QStringLiteral("muted"));
    m_result->setWordWrap(true);
    foot->addWidget(m_result);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* go = buttons->addButton(m_purpose == Purpose::Print ? tr("Pre&view...") : tr("&Save as..."),
                                  QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    for (auto* button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    foot->addWidget(buttons);
    layout.addLayout(foot);
}

QList<QComboBox*> ExportDialog::combos() const
{
    QList<QComboBox*> combos{m_language, m_layout, m_order, m_paper, m_size};
    if (m_format)
        combos.prepend(m_format);
    return combos;
}

void ExportDialog::restore()
{
    const QSettings settings;
    const auto choose = [&](QComboBox* combo, int fallback) {
        const int wanted = settings.value(QStringLiteral("export/") + combo->objectName(), fallback).toInt();
        combo->setCurrentIndex(qMax(0, combo->findData(wanted)));
    };
    choose(m_language, static_cast<int>(m_words.language()));
    for (auto* combo : combos())
        if (combo != m_language)
            choose(combo, combo->itemData(0).toInt());
    m_sources->setChecked(settings.value(key("sources"), true).toBool());
    const int scope = settings.value(key("scope"), -1).toInt();
    m_scope->button(0)->setChecked(true);
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (static_cast<int>(m_choices[i].scope) == scope)
            m_scope->button(static_cast<int>(i))->setChecked(true);
    adoptFormat();
}

void ExportDialog::accept()
{
    QSettings settings;
    for (const auto* combo : combos())
        settings.setValue(QStringLiteral("export/") + combo->objectName(), combo->currentData().toInt());
    settings.setValue(key("sources"), m_sources->isChecked());
    settings.setValue(key("scope"), static_cast<int>(order().choice.scope));
    QDialog::accept();
}

Format ExportDialog::format() const
{
    return m_format ? static_cast<Format>(m_format->currentData().toInt()) : Format::Pdf;
}

/// Options that the format does not have are shown, but cannot be chosen.
void ExportDialog::adoptFormat()
{
    if (!m_size)
        return;
    const auto has = report::optionsOf(format());
    m_about->setText(about(format()));
    if (m_format)
        m_format->setAccessibleDescription(m_about->text());
    m_layout->setEnabled(has.layout);
    m_paper->setEnabled(has.page);
    m_size->setEnabled(has.page);
    m_sources->setEnabled(has.sources);
    estimate();
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order;
    order.choice = m_choices[static_cast<std::size_t>(qMax(0, m_scope->checkedId()))];
    order.format = format();
    order.language = static_cast<core::Language>(m_language->currentData().toInt());
    order.options.layout = static_cast<report::Layout>(m_layout->currentData().toInt());
    order.options.paper = static_cast<report::Paper>(m_paper->currentData().toInt());
    order.options.fontSize = m_size->currentData().toInt();
    order.options.withSources = m_sources->isChecked();
    order.options.sort = static_cast<report::Sort>(m_order->currentData().toInt());
    return order;
}

void ExportDialog::estimate()
{
    if (m_scope->checkedId() < 0 || !m_size)
        return;
    m_result->setText(tr("Size is being worked out..."));
    m_estimate.ask(order());
}

void ExportDialog::showEstimate(int pages, qsizetype bytes)
{
    const QString size = m_words.locale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
    const QString extent = tr("about %n page(s)", nullptr, pages);
    if (m_purpose == Purpose::Print)
        say(extent);
    else
        say(pages > 0 ? tr("%1, %2").arg(extent, size) : tr("about %1").arg(size));
}

void ExportDialog::say(const QString& sentence)
{
    m_result->setText(sentence);
    announce(m_result, sentence);
}

} // namespace napi::ui
