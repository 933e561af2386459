// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/textwindow.h"

#include "ui/windowsize.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextTable>
#include <QVBoxLayout>

namespace napi::ui {
namespace {

using paint::space;

constexpr int kColumn = 61;
constexpr int kLineHeight = 130;

/// The greatest width of the text, in average letters of the type, which are wider than those of a text.
int columnWidth()
{
    return QFontMetrics(paint::font(QApplication::font(), paint::Type::Reading)).averageCharWidth() * kColumn;
}

/// The headings that the contents have below the title, which heads all, and where an item keeps the number of its
/// block.
constexpr int kLastLevel = 2;
constexpr int kBlockRole = Qt::UserRole;

int contentsWidth() { return QFontMetrics(QApplication::font()).averageCharWidth() * 26; }

QTextBlock headingOf(const QListWidgetItem* item, const QTextDocument& document)
{
    return item ? document.findBlockByNumber(item->data(kBlockRole).toInt()) : QTextBlock{};
}

void underlineRows(QTextTable& table, const QColor& colour)
{
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column) {
            auto cell = table.cellAt(row, column);
            auto format = cell.format().toTableCellFormat();
            format.setBottomBorder(1);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(colour);
            cell.setFormat(format);
        }
}

} // namespace

TextWindow::TextWindow(const QString& title, const paint::Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_search(new QLineEdit)
    , m_found(new QLabel)
    , m_text(new QTextBrowser)
    , m_contents(new QListWidget)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fittingScreen(
        *this, {columnWidth() + contentsWidth() + space(30), QFontMetrics(QApplication::font()).height() * 42}));
    m_search->setPlaceholderText(tr("Find in this text"));
    m_search->setAccessibleName(tr("Find in this text"));
    m_search->setClearButtonEnabled(true);
    m_text->setAccessibleName(title);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(paint::font(QApplication::font(), paint::Type::Reading));
    m_text->document()->setDocumentMargin(space(6));
    m_text->document()->setIndentWidth(space(5));
    m_text->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(3), space(3), space(3), space(3));
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    layout->addLayout(row);
    m_contents->setObjectName(QStringLiteral("textContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFixedWidth(contentsWidth());
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setSpacing(space(1));
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_contents);
    columns->addWidget(m_text, 1);
    layout->addLayout(columns, 1);
    connect(m_contents, &QListWidget::currentRowChanged, this,
            [this](int place) { showHeading(headingOf(m_contents->item(place), *m_text->document())); });
    connect(m_contents, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { showHeading(headingOf(item, *m_text->document())); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &TextWindow::markHeading);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find(false);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.hasFragment() && url.path().isEmpty())
            m_text->scrollToAnchor(url.fragment());
        else
            Q_EMIT linkFollowed(url.toString());
    });
    connectKeys();
    m_text->setFocus();
}

void TextWindow::connectKeys()
{
    const auto shortcut = [&](const QKeySequence& keys, auto&& action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { find(false); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(true); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { goToHeading(false); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { goToHeading(true); });
}

void TextWindow::setMarkdown(const QString& markdown)
{
    m_text->setMarkdown(markdown);
    styleText();
}

void TextWindow::setHtml(const QString& html)
{
    m_text->setHtml(html);
    styleText();
}

/// Space above headings and lines under the rows of tables, which Markdown cannot say.
void TextWindow::styleText()
{
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        auto format = block.blockFormat();
        if (format.headingLevel() == 0) {
            format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
            QTextCursor(block).setBlockFormat(format);
            continue;
        }
        format.setTopMargin(space(format.headingLevel() == 1 ? 2 : 6));
        format.setBottomMargin(space(2));
        QTextCursor(block).setBlockFormat(format);
    }
    for (auto* frame : m_text->document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            auto format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(0);
            format.setCellSpacing(0);
            format.setCellPadding(space(2));
            underlineRows(*table, m_theme.colour(paint::Role::Line));
            format.setTopMargin(space(2));
            format.setBottomMargin(space(3));
            table->setFormat(format);
        }
    buildContents();
    centreText();
    m_text->moveCursor(QTextCursor::Start);
    markHeading();
}

void TextWindow::buildContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0 || level > kLastLevel || block.blockNumber() == 0)
            continue;
        auto* item = new QListWidgetItem(block.text(), m_contents);
        item->setData(kBlockRole, block.blockNumber());
    }
    m_contents->setVisible(hasRoomForContents());
}

bool TextWindow::hasRoomForContents() const
{
    return m_contents->count() > 1 && width() >= contentsWidth() + columnWidth() * 3 / 4;
}

void TextWindow::showHeading(const QTextBlock& heading)
{
    if (!heading.isValid())
        return;
    m_text->setTextCursor(QTextCursor(heading));
    // The last sections cannot stand at the top: the heading asked for stays marked all the same.
    m_isShowingHeading = true;
    const auto place = m_text->document()->documentLayout()->blockBoundingRect(heading);
    m_text->verticalScrollBar()->setValue(qRound(place.top()));
    m_isShowingHeading = false;
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(kBlockRole).toInt() == heading.blockNumber())
            m_contents->setCurrentRow(row);
}

/// Marks the heading of what stands below the upper edge; above the first heading, the first.
void TextWindow::markHeading()
{
    if (m_isShowingHeading)
        return;
    const int seen = m_text->cursorForPosition({0, 3 * m_text->fontMetrics().lineSpacing()}).blockNumber();
    int row = 0;
    while (row + 1 < m_contents->count() && m_contents->item(row + 1)->data(kBlockRole).toInt() <= seen)
        ++row;
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(row);
}

void TextWindow::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_contents->setVisible(hasRoomForContents());
}

/// Keeps lines short in a wide window: the text stands in the middle.
bool TextWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        centreText();
    return QDialog::eventFilter(watched, event);
}

void TextWindow::centreText()
{
    auto* frame = m_text->document()->rootFrame();
    auto format = frame->frameFormat();
    const double margin = qMax(space(6), (m_text->viewport()->width() - columnWidth()) / 2);
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    frame->setFrameFormat(format);
}

void TextWindow::find(bool backwards)
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty()) {
        m_found->clear();
        return;
    }
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags{};
    bool found = m_text->find(wanted, flags);
    if (!found) {
        // From the other end.
        m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        found = m_text->find(wanted, flags);
    }
    m_found->setText(found ? QString{} : tr("Not found"));
    m_found->setAccessibleName(m_found->text());
}

void TextWindow::goToHeading(bool backwards)
{
    auto block = m_text->textCursor().block();
    do
        block = backwards ? block.previous() : block.next();
    while (block.isValid() && block.blockFormat().headingLevel() == 0);
    if (!block.isValid())
        return;
    showHeading(block);
}

} // namespace napi::ui
