// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QScrollArea>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace napi::ui {

/// Shows one page, and turns pages where there is nothing more to scroll.
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);

Q_SIGNALS:
    /// To the next page (1) or the one before (-1).
    void turned(int step);
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isAtEnd(int step) const;

    /// How far the wheel was turned at the end of the page, in eighths of a degree.
    int m_wheel = 0;
};

/// The pages of a report before they are printed. It has no page of its own: it says which one it wants, and is
/// given it.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    struct Wish {
        int page = 0;
        QSize pixels{};
    };

    /// `size` of a page is in points.
    PrintPreview(const QString& title, int pages, const QSizeF& size, QWidget* parent);

    /// The page that is to be shown and is not yet; it is not wanted again.
    [[nodiscard]] std::optional<Wish> takeWish();
    void showPage(int page, const QImage& image);

Q_SIGNALS:
    void pageWanted();
    void printWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildBar(QHBoxLayout& bar);
    void turn(int step);
    void showNumber();
    void wish();
    [[nodiscard]] QSize shownSize() const;

    int m_pages;
    QSizeF m_size;
    QSpinBox* m_number;
    QPushButton* m_previous;
    QPushButton* m_next;
    QComboBox* m_zoom;
    PageArea* m_area;
    QLabel* m_page;
    std::optional<Wish> m_wish;
};

} // namespace napi::ui
