// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/pdffindings.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <string>

namespace napi::report {

/// Leads from the names that a file gives to its elements to those of the standard.
class RoleMap {
public:
    explicit RoleMap(QPDFObjectHandle map) : m_map(std::move(map)) {}
    /// The standard name ("/P") of an element's /S; absent if there is none.
    [[nodiscard]] std::optional<std::string> resolve(QPDFObjectHandle name) const;

private:
    QPDFObjectHandle m_map;
};

/// The level of the last heading; 0 before the first one.
struct HeadingOrder {
    int last = 0;
};

/// Checks one element: order of headings, what may stand in tables, lists and contents, texts of figures.
/// `role` and `parentRole` are standard names; `page` is 0 where it is not known.
void checkElement(QPDFObjectHandle element, const std::string& role, const std::string& parentRole, int page,
                  HeadingOrder& headings, PdfFindings& findings);

} // namespace napi::report
