// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdfcheck.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace napi::report {

/// Collects findings; of each fault the first few, so that a bad file does not give thousands of lines.
class PdfFindings {
public:
    void add(PdfFault fault, int page = 0, const std::string& detail = {})
    {
        if (++m_counts[fault] <= kMost)
            m_findings.push_back({fault, page, detail});
    }
    [[nodiscard]] std::vector<PdfFinding> take() { return std::move(m_findings); }

private:
    static constexpr int kMost = 5;
    std::map<PdfFault, int> m_counts;
    std::vector<PdfFinding> m_findings;
};

} // namespace napi::report
