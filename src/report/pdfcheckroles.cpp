// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfcheckroles.h"

#include <set>

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;
using Names = std::set<std::string>;

bool isStandard(const std::string& name)
{
    static const Names kNames{
        "/Document", "/Part",  "/Art",       "/Sect",   "/Div",   "/BlockQuote", "/Caption", "/TOC",      "/TOCI",
        "/Index",    "/P",     "/H",         "/H1",     "/H2",    "/H3",         "/H4",      "/H5",       "/H6",
        "/L",        "/LI",    "/Lbl",       "/LBody",  "/Table", "/TR",         "/TH",      "/TD",       "/THead",
        "/TBody",    "/TFoot", "/Span",      "/Quote",  "/Note",  "/Reference",  "/Code",    "/BibEntry", "/Link",
        "/Annot",    "/Ruby",  "/Warichu",   "/RB",     "/RT",    "/RP",         "/WT",      "/WP",       "/Figure",
        "/Formula",  "/Form",  "/NonStruct", "/Private"};
    return kNames.contains(name);
}

void checkHeading(const std::string& role, int page, HeadingOrder& headings, PdfFindings& findings)
{
    if (role.size() != 3 || role[1] != 'H' || role[2] < '1' || role[2] > '6')
        return;
    const int level = role[2] - '0';
    if (headings.last == 0 && level != 1)
        findings.add(PdfFault::FirstHeading, page, role.substr(1));
    else if (level > headings.last + 1)
        findings.add(PdfFault::HeadingSkipped, page, role.substr(1));
    headings.last = level;
}

/// Names with a fixed place: which parents they may have.
void checkParent(const std::string& role, const std::string& parent, int page, PdfFindings& findings)
{
    static const std::map<std::string, std::pair<Names, PdfFault>> kParents{
        {"/TR", {{"/Table", "/THead", "/TBody", "/TFoot"}, PdfFault::TableSyntax}},
        {"/TH", {{"/TR"}, PdfFault::TableSyntax}},
        {"/TD", {{"/TR"}, PdfFault::TableSyntax}},
        {"/THead", {{"/Table"}, PdfFault::TableSyntax}},
        {"/TBody", {{"/Table"}, PdfFault::TableSyntax}},
        {"/TFoot", {{"/Table"}, PdfFault::TableSyntax}},
        {"/LI", {{"/L"}, PdfFault::ListSyntax}},
        {"/LBody", {{"/LI"}, PdfFault::ListSyntax}},
        {"/TOCI", {{"/TOC"}, PdfFault::ContentsSyntax}},
    };
    const auto found = kParents.find(role);
    if (found != kParents.end() && !found->second.first.contains(parent))
        findings.add(found->second.second, page, role.substr(1));
}

/// Names whose children are fixed.
void checkChild(const std::string& role, const std::string& parent, int page, PdfFindings& findings)
{
    static const std::map<std::string, std::pair<Names, PdfFault>> kChildren{
        {"/Table", {{"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}, PdfFault::TableSyntax}},
        {"/TR", {{"/TH", "/TD"}, PdfFault::TableSyntax}},
        {"/L", {{"/LI", "/L", "/Caption"}, PdfFault::ListSyntax}},
        {"/LI", {{"/Lbl", "/LBody"}, PdfFault::ListSyntax}},
        {"/TOC", {{"/TOCI", "/TOC", "/Caption"}, PdfFault::ContentsSyntax}},
    };
    const auto found = kChildren.find(parent);
    if (found != kChildren.end() && !found->second.first.contains(role))
        findings.add(found->second.second, page, role.empty() ? role : role.substr(1));
}

bool hasScope(Handle attributes)
{
    if (attributes.isArray()) {
        for (const Handle& item : attributes.getArrayAsVector())
            if (hasScope(item))
                return true;
        return false;
    }
    return attributes.isDictionary() && attributes.getKey("/Scope").isName();
}

bool hasText(Handle element, const char* key)
{
    return element.getKey(key).isString() && !element.getKey(key).getStringValue().empty();
}

/// The number of cells of a row; spans over several rows are not followed.
int cellsOf(Handle row)
{
    Handle kids = row.getKey("/K");
    return kids.isArray() ? kids.getArrayNItems() : kids.isDictionary() ? 1 : 0;
}

} // namespace

std::optional<std::string> RoleMap::resolve(Handle name) const
{
    Names seen;
    Handle map = m_map;
    while (name.isName() && seen.insert(name.getName()).second) {
        if (isStandard(name.getName()))
            return name.getName();
        if (!map.isDictionary())
            break;
        name = map.getKey(name.getName());
    }
    return std::nullopt;
}

void checkElement(Handle element, const std::string& role, const std::string& parentRole, int page,
                  HeadingOrder& headings, PdfFindings& findings)
{
    checkHeading(role, page, headings, findings);
    checkParent(role, parentRole, page, findings);
    checkChild(role, parentRole, page, findings);
    if (role == "/TR" && cellsOf(element) == 0)
        findings.add(PdfFault::TableSyntax, page, "TR");
    if (role == "/TH" && !hasScope(element.getKey("/A")) && !element.getKey("/ID").isString())
        findings.add(PdfFault::HeaderWithoutScope, page);
    if (role == "/Figure" && !hasText(element, "/Alt") && !hasText(element, "/ActualText"))
        findings.add(PdfFault::FigureWithoutText, page);
}

} // namespace napi::report
