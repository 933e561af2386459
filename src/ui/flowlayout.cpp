// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/flowlayout.h"

#include <QWidget>

namespace napi::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
    invalidate();
}

void FlowLayout::invalidate()
{
    m_minimum = {};
    m_heights.clear();
    QLayout::invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    int height = 0;
    for (const Line& line : lines({0, 0, width, 0}))
        height += (height == 0 ? 0 : spacing()) + line.height;
    return m_heights[width] = height;
}

QSize FlowLayout::minimumSize() const
{
    if (!m_minimum.isValid()) {
        m_minimum = {0, 0};
        for (const auto* item : m_items)
            m_minimum = m_minimum.expandedTo(item->minimumSize());
    }
    return m_minimum;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    for (const Line& line : lines(rect))
        for (const auto& [item, place] : line.places)
            item->setGeometry({place.topLeft(), QSize(place.width(), line.height)});
}

QList<FlowLayout::Line> FlowLayout::lines(const QRect& rect) const
{
    QList<Line> lines;
    int x = rect.x();
    int y = rect.y();
    for (auto* item : m_items) {
        QSize size = item->sizeHint().boundedTo({qMax(rect.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        const bool isFull = !lines.isEmpty() && x + size.width() > rect.right() + 1;
        if (isFull)
            y += lines.last().height + spacing();
        if (lines.isEmpty() || isFull) {
            x = rect.x();
            lines << Line{};
        }
        lines.last().places << std::pair{item, QRect(QPoint(x, y), size)};
        lines.last().height = qMax(lines.last().height, size.height());
        x += size.width() + spacing();
    }
    return lines;
}

} // namespace napi::ui
