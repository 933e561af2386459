// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words/catalogue.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace napi::report {

/// What can be wrong with a PDF, in the order in which the check looks.
enum class PdfFault {
    Unreadable,
    Damaged,
    Encrypted,
    NotMarked,
    Suspect,
    NoLanguage,
    NoMetadata,
    NoTitle,
    NoUaMark,
    TitleNotShown,
    NoOutline,
    NoStructure,
    UnmarkedContent,
    ArtifactInContent,
    ContentInArtifact,
    UnbalancedContent,
    ContentNotInTree,
    TreeWithoutContent,
    ParentTree,
    UnknownRole,
    FirstHeading,
    HeadingSkipped,
    TableSyntax,
    ListSyntax,
    ContentsSyntax,
    HeaderWithoutScope,
    FigureWithoutText,
    NoTabOrder,
    LinkNotInTree,
    LinkWithoutText,
    FontNotEmbedded,
    FontWithoutMap,
    FontWithoutUnicode,
    GlyphWithoutUnicode,
};

/// A condition of PDF/UA-1 that the file does not meet.
struct PdfFinding {
    PdfFault fault = PdfFault::Unreadable;
    /// From 1; 0 where it concerns the whole file.
    int page = 0;
    /// Object, font or operator concerned.
    std::string detail;
    bool operator==(const PdfFinding&) const = default;
};

/// The failure condition of the Matterhorn Protocol 1.1 ("06-001"); empty where it has none.
[[nodiscard]] std::string matterhorn(PdfFault fault);
/// The finding in a sentence.
[[nodiscard]] QString sentence(const words::Catalogue& words, const PdfFinding& finding);

/// Checks the structure of a PDF. Bytes that are no PDF are a finding, never an error.
/// At most a few findings of the same fault are listed.
[[nodiscard]] std::vector<PdfFinding> checkPdf(const QByteArray& bytes);
/// The same for a file; absent or unreadable files give Unreadable.
[[nodiscard]] std::vector<PdfFinding> checkPdfFile(const QString& path);

} // namespace napi::report
