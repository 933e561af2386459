// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/printpreview.h"

#include "paint/theme.h"
#include "ui/choicebox.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>

namespace napi::ui {
namespace {

using paint::space;

/// Sizes that depend on the window; the others are per cent.
constexpr int kWholePage = 0;
constexpr int kPageWidth = -1;

constexpr qreal kPointsPerInch = 72;

/// The line around a page, in the style sheet.
constexpr int kEdge = 1;

} // namespace

PageArea::PageArea(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("previewPages"));
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
}

bool PageArea::isAtEnd(int step) const
{
    const QScrollBar* bar = verticalScrollBar();
    return bar->value() == (step > 0 ? bar->maximum() : bar->minimum());
}

void PageArea::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int step = key == Qt::Key_PageDown || key == Qt::Key_Space ? 1 : key == Qt::Key_PageUp ? -1 : 0;
    if (step != 0 && isAtEnd(step))
        Q_EMIT turned(step);
    else if (key == Qt::Key_Space)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else
        QScrollArea::keyPressEvent(event);
}

void PageArea::wheelEvent(QWheelEvent* event)
{
    const int step = event->angleDelta().y() < 0 ? 1 : -1;
    if (!isAtEnd(step)) {
        m_wheel = 0;
        QScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    if (qAbs(m_wheel) < QWheelEvent::DefaultDeltasPerStep)
        return;
    m_wheel = 0;
    Q_EMIT turned(step);
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    Q_EMIT resized();
}

PrintPreview::PrintPreview(const QString& title, int pages, const QSizeF& size, QWidget* parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_size(size)
    , m_number(new QSpinBox)
    , m_previous(new QPushButton(tr("P&revious")))
    , m_next(new QPushButton(tr("&Next")))
    , m_zoom(new ChoiceBox)
    , m_area(new PageArea)
    , m_page(new QLabel)
{
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print preview: %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(3), space(3), space(3), space(3));
    layout->setSpacing(space(3));
    auto* bar = new QHBoxLayout;
    buildBar(*bar);
    layout->addLayout(bar);
    m_page->setScaledContents(true);
    m_area->setWidget(m_page);
    layout->addWidget(m_area, 1);
    auto* buttons = new QDialogButtonBox;
    auto* print = buttons->addButton(tr("Pr&int..."), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    print->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintPreview::printWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_area, &PageArea::turned, this, &PrintPreview::turn);
    connect(m_area, &PageArea::resized, this, &PrintPreview::wish);
    resize(screen()->availableSize() * 8 / 10);
    m_area->setFocus();
    showNumber();
}

void PrintPreview::buildBar(QHBoxLayout& bar)
{
    bar.setSpacing(space(2));
    const auto addLabel = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
        bar.addWidget(label);
        bar.addWidget(field);
    };
    m_number->setRange(1, m_pages);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setSuffix(QLatin1Char(' ') + tr("of %1").arg(m_pages));
    addLabel(tr("&Page:"), m_number);
    bar.addWidget(m_previous);
    bar.addWidget(m_next);
    bar.addStretch(1);
    m_zoom->addItem(tr("Whole page"), kWholePage);
    m_zoom->addItem(tr("Page width"), kPageWidth);
    for (const int percent : {75, 100, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    addLabel(tr("&Size:"), m_zoom);
    for (auto* button : {m_previous, m_next})
        button->setAutoDefault(false);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_number, &QSpinBox::valueChanged, this, &PrintPreview::showNumber);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &PrintPreview::wish);
}

/// Whoever goes back begins at the foot of the page.
void PrintPreview::turn(int step)
{
    m_number->setValue(m_number->value() + step);
    auto* bar = m_area->verticalScrollBar();
    bar->setValue(step > 0 ? bar->minimum() : bar->maximum());
}

void PrintPreview::showNumber()
{
    const int number = m_number->value();
    m_previous->setEnabled(number > 1);
    m_next->setEnabled(number < m_pages);
    m_area->setAccessibleName(tr("Page %1 of %2").arg(number).arg(m_pages));
    wish();
}

QSize PrintPreview::shownSize() const
{
    const QSizeF room = m_area->maximumViewportSize() - QSize(space(6), space(6));
    const int zoom = m_zoom->currentData().toInt();
    if (zoom == kWholePage)
        return m_size.scaled(room, Qt::KeepAspectRatio).toSize();
    if (zoom == kPageWidth) {
        const qreal width = room.width() - m_area->verticalScrollBar()->sizeHint().width();
        return (m_size * (width / m_size.width())).toSize();
    }
    return (m_size * (logicalDpiY() / kPointsPerInch * zoom / 100)).toSize();
}

void PrintPreview::wish()
{
    if (!isVisible())
        return;
    const QSize size = shownSize();
    m_page->resize(size + 2 * QSize(kEdge, kEdge));
    m_wish = Wish{m_number->value() - 1, size * devicePixelRatioF()};
    Q_EMIT pageWanted();
}

void PrintPreview::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    wish();
}

std::optional<PrintPreview::Wish> PrintPreview::takeWish() { return std::exchange(m_wish, std::nullopt); }

void PrintPreview::showPage(int page, const QImage& image)
{
    if (page + 1 == m_number->value())
        m_page->setPixmap(QPixmap::fromImage(image));
}

} // namespace napi::ui
