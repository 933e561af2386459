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

/// How far a text is ours: written in both languages by this edition, an official name, which may exist in German
/// only, or a wording as a source has it, which keeps its own typography too.
enum class Wording { Ours, OfficialName, AsFound };

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
    /// The elements of this array; reports those that stand in it twice.
    [[nodiscard]] std::vector<JsonView> items() const;
    /// The elements of this array without those that items() reports; none of anything else. Reports nothing.
    [[nodiscard]] std::vector<JsonView> elements() const;
    /// The string that this is; empty for anything else. Reports nothing.
    [[nodiscard]] std::string peek() const;

    /// A string, clean and not empty. With null allowed, null gives an empty string.
    [[nodiscard]] std::string string() const;
    [[nodiscard]] std::string optionalString() const { return isNull() ? std::string{} : string(); }
    [[nodiscard]] std::string id() const;
    [[nodiscard]] std::string oneOf(std::span<const std::string_view> names) const;
    [[nodiscard]] std::string url() const;
    /// A text of our own in one language, with its typography.
    [[nodiscard]] std::string wording(core::Language language) const;
    /// Not negative.
    [[nodiscard]] double number() const;
    /// A whole number from 1 on.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool boolean() const;
    /// {"de", "en"}; "en" may be missing where only the original exists.
    [[nodiscard]] core::Text text(Wording wording = Wording::Ours) const;
    [[nodiscard]] core::Text optionalText() const { return isNull() ? core::Text{} : text(); }
    [[nodiscard]] std::vector<core::Text> texts(Wording wording = Wording::Ours) const;
    [[nodiscard]] std::optional<core::Date> optionalDate() const;
    [[nodiscard]] std::optional<core::Date> date() const;
    /// An id of `kind`, or a whole link if no kind is given; checked later against what exists.
    [[nodiscard]] std::string reference(core::Kind kind) const;
    [[nodiscard]] std::vector<std::string> references(core::Kind kind) const;
    [[nodiscard]] std::optional<core::Link> link() const;

    void report(Rule rule, std::string found = {}, std::string expected = {}) const;
    [[nodiscard]] std::string shown() const;

private:
    [[nodiscard]] JsonView element(std::size_t index) const;
    [[nodiscard]] bool expect(bool hasType, const char* type) const;
    [[nodiscard]] std::string inLanguage(std::string_view key, core::Language language, Wording wording) const;

    const nlohmann::json* m_value;
    std::string m_file;
    std::string m_pointer;
    Findings* m_findings;
    /// True for what at() was asked for and an object does not have.
    bool m_isMissing = false;
};

} // namespace napi::importer
