// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/date.h"
#include "core/link.h"
#include "core/text.h"
#include "importer/violation.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace napi::importer {

/// Collects violations and the references that are checked when everything has been read.
struct Findings {
    struct Reference {
        std::string file;
        std::string pointer;
        core::Link link;
    };
    std::vector<Violation> violations;
    std::vector<Reference> references;
};

/// A JSON value with its place in a file. Every reading function reports what breaks a rule and goes on with an
/// empty value, so that one run finds everything.
class JsonView {
public:
    JsonView(const nlohmann::json& value, std::string file, std::string pointer, Findings& findings)
        : m_value(&value)
        , m_file(std::move(file))
        , m_pointer(std::move(pointer))
        , m_findings(&findings)
    {
    }

    /// Reports a missing or unknown key of this object.
    void expectKeys(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] bool isNull() const { return m_value->is_null(); }
    /// The member `key`; a null value if it is missing.
    [[nodiscard]] JsonView at(std::string_view key) const;
    /// The elements of this array.
    [[nodiscard]] std::vector<JsonView> items() const;

    /// A string, clean and not empty. With null allowed, null gives an empty string.
    [[nodiscard]] std::string string() const;
    [[nodiscard]] std::string optionalString() const { return isNull() ? std::string{} : string(); }
    [[nodiscard]] std::string id() const;
    [[nodiscard]] std::string oneOf(std::span<const std::string_view> names) const;
    [[nodiscard]] std::string url() const;
    [[nodiscard]] double number() const;
    [[nodiscard]] bool boolean() const;
    /// {"de", "en"}; "en" may be missing where only the original exists.
    [[nodiscard]] core::Text text() const;
    [[nodiscard]] core::Text optionalText() const { return isNull() ? core::Text{} : text(); }
    [[nodiscard]] std::vector<core::Text> texts() const;
    [[nodiscard]] std::optional<core::Date> optionalDate() const;
    [[nodiscard]] std::optional<core::Date> date() const;
    /// An id of `kind`, or a whole link if no kind is given; checked later against what exists.
    [[nodiscard]] std::string reference(core::Kind kind) const;
    [[nodiscard]] std::vector<std::string> references(core::Kind kind) const;
    [[nodiscard]] std::optional<core::Link> link() const;

    void report(Rule rule, std::string found = {}, std::string expected = {}) const;
    [[nodiscard]] std::string shown() const;

private:
    [[nodiscard]] bool expect(bool hasType, const char* type) const;

    const nlohmann::json* m_value;
    std::string m_file;
    std::string m_pointer;
    Findings* m_findings;
};

/// True for text that may stand in the edition: no control characters, soft hyphens, double or outer spaces, no
/// markup, no hyphenation left over inside a line.
[[nodiscard]] bool isClean(std::string_view text);

} // namespace napi::importer
