// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfflow.h"

namespace napi::report {
namespace {

/// Sums of lengths are not exact.
constexpr qreal kTolerance = 0.5;

class Paginator {
public:
    Paginator(const Strips& strips, const PdfStyle& style) : m_strips(strips), m_style(style) {}

    std::vector<Page> run()
    {
        for (std::size_t begin = 0; begin < m_strips.size();) {
            const std::size_t end = groupEnd(begin);
            if (m_strips[begin].opensPage || m_pages.empty() || !fits(begin, end))
                openPage(m_strips[begin]);
            for (; begin < end; ++begin)
                place(m_strips[begin]);
        }
        return std::move(m_pages);
    }

private:
    std::size_t groupEnd(std::size_t begin) const
    {
        std::size_t end = begin;
        while (end + 1 < m_strips.size() && m_strips[end].keepWithNext)
            ++end;
        return end + 1;
    }

    bool isPageEmpty() const { return m_pages.back().strips.empty(); }

    bool fits(std::size_t begin, std::size_t end) const
    {
        qreal y = m_y;
        for (std::size_t i = begin; i < end; ++i)
            y += m_strips[i].height + (i == begin && isPageEmpty() ? 0 : m_strips[i].before);
        return y <= m_style.bottom() + kTolerance;
    }

    void openPage(const Strip& first)
    {
        Page page;
        if (!m_pages.empty() && !first.isOpener) {
            page.phase = m_pages.back().phase;
            page.part = m_pages.back().part;
        }
        page.hasHead = !first.isOpener;
        m_pages.push_back(page);
        m_y = m_style.top();
        if (first.header)
            add(*first.header, true);
    }

    void place(const Strip& strip)
    {
        const qreal needed = strip.height + (isPageEmpty() ? 0 : strip.before);
        if (!isPageEmpty() && m_y + needed > m_style.bottom() + kTolerance)
            openPage(strip);
        if (strip.isOpener || !strip.part.isEmpty()) {
            m_pages.back().phase = strip.phase;
            m_pages.back().part = strip.part;
        }
        add(strip, false);
    }

    void add(const Strip& strip, bool isArtifact)
    {
        if (!isPageEmpty())
            m_y += strip.before;
        m_pages.back().strips.push_back({&strip, m_y, isArtifact});
        m_y += strip.height;
    }

    const Strips& m_strips;
    const PdfStyle& m_style;
    std::vector<Page> m_pages;
    qreal m_y = 0;
};

} // namespace

std::vector<Page> paginate(const Strips& strips, const PdfStyle& style) { return Paginator(strips, style).run(); }

std::vector<PlacedMark> placedMarks(const std::vector<Page>& pages)
{
    std::vector<PlacedMark> placed;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const PlacedStrip& strip : pages[page].strips)
            if (!strip.isArtifact)
                for (const Mark& mark : strip.strip->marks)
                    placed.push_back({mark, static_cast<int>(page), strip.y});
    return placed;
}

} // namespace napi::report
