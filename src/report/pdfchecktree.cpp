// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfchecktree.h"

#include "report/pdfcheckroles.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>

#include <memory>
#include <optional>

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;

/// Deeper trees are no documents but loops or attacks.
constexpr int kMostLevels = 200;

class TreeChecker {
public:
    TreeChecker(QPDF& pdf, const std::vector<PageContent>& pages, PdfFindings& findings)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_findings(findings)
        , m_root(pdf.getRoot().getKey("/StructTreeRoot"))
        , m_roles(m_root.isDictionary() ? m_root.getKey("/RoleMap") : Handle::newNull())
    {
        for (std::size_t i = 0; i < pages.size(); ++i)
            m_numbers[Handle(pages[i].page).getObjGen()] = static_cast<int>(i);
    }

    void run()
    {
        if (!m_root.isDictionary() || m_root.getKey("/K").isNull()) {
            m_findings.add(PdfFault::NoStructure);
            return;
        }
        if (m_root.getKey("/ParentTree").isDictionary())
            m_parents = std::make_unique<QPDFNumberTreeObjectHelper>(m_root.getKey("/ParentTree"), m_pdf);
        walkKids(m_root, m_root.getKey("/K"), {}, -1, 0);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            compare(static_cast<int>(i));
            checkAnnotations(static_cast<int>(i));
        }
    }

private:
    struct Owner {
        QPDFObjGen element;
        std::string role;
    };

    int numberOf(const Handle& page) const
    {
        const auto found = m_numbers.find(Handle(page).getObjGen());
        return found == m_numbers.end() ? -1 : found->second;
    }

    void walkKids(Handle parent, Handle kids, const std::string& role, int page, int level)
    {
        if (kids.isArray()) {
            for (const Handle& kid : kids.getArrayAsVector())
                walkKid(parent, kid, role, page, level);
        } else
            walkKid(parent, kids, role, page, level);
    }

    void walkKid(Handle parent, Handle kid, const std::string& role, int page, int level)
    {
        if (kid.isInteger())
            addContent(parent, role, page, kid);
        else if (!kid.isDictionary())
            return;
        else if (kid.getKey("/Type").isNameAndEquals("/MCR"))
            addContent(parent, role, kid.hasKey("/Pg") ? numberOf(kid.getKey("/Pg")) : page, kid.getKey("/MCID"));
        else if (kid.getKey("/Type").isNameAndEquals("/OBJR"))
            m_objects[kid.getKey("/Obj").getObjGen()] = {parent.getObjGen(), role};
        else
            walkElement(kid, role, page, level);
    }

    void addContent(Handle parent, const std::string& role, int page, Handle id)
    {
        if (!id.isInteger())
            return;
        m_contents[{page, id.getIntValueAsInt()}] = {parent.getObjGen(), role};
    }

    void walkElement(Handle element, const std::string& parentRole, int page, int level)
    {
        // An element that is reached twice is a loop or a second parent.
        if (level > kMostLevels || (element.isIndirect() && !m_visited.insert(element.getObjGen()).second)) {
            m_findings.add(PdfFault::Damaged, 0, "StructTreeRoot");
            return;
        }
        const std::optional<std::string> role = m_roles.resolve(element.getKey("/S"));
        if (!role)
            m_findings.add(PdfFault::UnknownRole, 0,
                           element.getKey("/S").isName() ? element.getKey("/S").getName() : std::string());
        const std::string name = role.value_or(std::string());
        checkElement(element, name, parentRole, page + 1, m_headings, m_findings);
        const int own = element.getKey("/Pg").isDictionary() ? numberOf(element.getKey("/Pg")) : page;
        if (!element.getKey("/K").isNull())
            walkKids(element, element.getKey("/K"), name, own, level + 1);
    }

    /// The element that the parent tree names for a key, or for a place in the key's array.
    Handle parentOf(Handle key, int place)
    {
        Handle found = Handle::newNull();
        if (!m_parents || !key.isInteger() || !m_parents->findObject(key.getIntValue(), found))
            return Handle::newNull();
        if (place < 0)
            return found;
        return found.isArray() && place < found.getArrayNItems() ? found.getArrayItem(place) : Handle::newNull();
    }

    /// Content and tree name the same numbers, and the parent tree leads from each to its element.
    void compare(int page)
    {
        const PageContent& content = m_pages[static_cast<std::size_t>(page)];
        for (const int id : content.ids) {
            const auto owner = m_contents.find({page, id});
            if (owner == m_contents.end()) {
                m_findings.add(PdfFault::ContentNotInTree, page + 1, "MCID " + std::to_string(id));
                continue;
            }
            Handle pageObject = content.page;
            if (parentOf(pageObject.getKey("/StructParents"), id).getObjGen() != owner->second.element)
                m_findings.add(PdfFault::ParentTree, page + 1, "MCID " + std::to_string(id));
        }
        for (auto it = m_contents.lower_bound({page, -1}); it != m_contents.end() && it->first.first == page; ++it)
            if (!content.ids.contains(it->first.second))
                m_findings.add(PdfFault::TreeWithoutContent, page + 1, "MCID " + std::to_string(it->first.second));
    }

    void checkAnnotations(int number)
    {
        Handle page = m_pages[static_cast<std::size_t>(number)].page;
        Handle annotations = page.getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0)
            return;
        if (!page.getKey("/Tabs").isNameAndEquals("/S"))
            m_findings.add(PdfFault::NoTabOrder, number + 1);
        for (Handle& annotation : annotations.getArrayAsVector())
            if (annotation.isDictionary() && annotation.getKey("/Subtype").isNameAndEquals("/Link"))
                checkLink(annotation, number);
    }

    void checkLink(Handle link, int number)
    {
        const auto owner = m_objects.find(link.getObjGen());
        if (owner == m_objects.end() || owner->second.role != "/Link")
            m_findings.add(PdfFault::LinkNotInTree, number + 1);
        else if (parentOf(link.getKey("/StructParent"), -1).getObjGen() != owner->second.element)
            m_findings.add(PdfFault::ParentTree, number + 1, "Link");
        if (!link.getKey("/Contents").isString() || link.getKey("/Contents").getUTF8Value().empty())
            m_findings.add(PdfFault::LinkWithoutText, number + 1);
    }

    QPDF& m_pdf;
    const std::vector<PageContent>& m_pages;
    PdfFindings& m_findings;
    Handle m_root;
    RoleMap m_roles;
    std::unique_ptr<QPDFNumberTreeObjectHelper> m_parents;
    std::map<QPDFObjGen, int> m_numbers;
    std::map<std::pair<int, int>, Owner> m_contents;
    std::map<QPDFObjGen, Owner> m_objects;
    std::set<QPDFObjGen> m_visited;
    HeadingOrder m_headings;
};

} // namespace

void checkTree(QPDF& pdf, const std::vector<PageContent>& pages, PdfFindings& findings)
{
    TreeChecker(pdf, pages, findings).run();
}

} // namespace napi::report
