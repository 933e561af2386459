// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QLayout>
#include <QList>

#include <utility>

namespace napi::ui {

/// Puts its items in lines from left to right, as words in a paragraph.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    /// The items of one line with their places; all of them get the height of the highest.
    struct Line {
        QList<std::pair<QLayoutItem*, QRect>> places;
        int height = 0;
    };
    [[nodiscard]] QList<Line> lines(const QRect& rect) const;

    QList<QLayoutItem*> m_items;
    // Layouts above ask again and again; the answers hold until something inside changes.
    mutable QSize m_minimum;
    mutable QHash<int, int> m_heights;
};

} // namespace napi::ui
