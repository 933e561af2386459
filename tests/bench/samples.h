// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace napi::bench {

/// How long `action` takes, in milliseconds.
template <typename Action>
double millisecondsOf(const Action& action)
{
    const auto begin = std::chrono::steady_clock::now();
    action();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Times of one class of queries.
class Samples {
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    void add(const Samples& others)
    {
        m_values.insert(m_values.end(), others.m_values.begin(), others.m_values.end());
    }
    /// The value that `share` of the samples do not exceed.
    [[nodiscard]] double quantile(double share) const
    {
        if (m_values.empty())
            return 0;
        auto sorted = m_values;
        std::ranges::sort(sorted);
        const auto place = static_cast<std::size_t>(share * static_cast<double>(sorted.size()));
        return sorted[std::min(place, sorted.size() - 1)];
    }

private:
    std::vector<double> m_values;
};

} // namespace napi::bench
