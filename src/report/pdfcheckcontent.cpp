// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfcheckcontent.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace napi::report {
namespace {

using Handle = QPDFObjectHandle;

constexpr std::array<std::string_view, 12> kPainting{"S",  "s", "f",  "F",  "f*", "B",
                                                     "B*", "b", "b*", "sh", "Do", "EI"};
constexpr std::array<std::string_view, 4> kShowing{"Tj", "TJ", "'", "\""};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, const std::string& name)
{
    return std::ranges::find(names, name) != names.end();
}

/// Follows the operators of one page.
class ContentReader : public Handle::ParserCallbacks {
public:
    ContentReader(PageContent& content, int number, UsedFonts& fonts, PdfFindings& findings)
        : m_content(content)
        , m_number(number)
        , m_fonts(fonts)
        , m_findings(findings)
    {
    }

    void handleObject(Handle object, std::size_t, std::size_t) override
    {
        if (object.isInlineImage())
            requireMark("EI");
        else if (object.isOperator()) {
            handleOperator(object.getOperatorValue());
            m_operands.clear();
        } else
            m_operands.push_back(object);
    }

    void handleEOF() override
    {
        if (!m_marks.empty())
            m_findings.add(PdfFault::UnbalancedContent, m_number, "EMC");
    }

private:
    enum class Mark { Other, Artifact, Content };

    void handleOperator(const std::string& name)
    {
        if (name == "BMC" || name == "BDC")
            open();
        else if (name == "EMC")
            close();
        else if (name == "q")
            m_saved.push_back(m_font);
        else if (name == "Q")
            restore();
        else if (name == "Tf")
            chooseFont();
        else if (isOneOf(kShowing, name))
            show(name);
        else if (isOneOf(kPainting, name))
            requireMark(name);
    }

    bool isInside(Mark mark) const { return std::ranges::find(m_marks, mark) != m_marks.end(); }

    void requireMark(const std::string& what)
    {
        if (!isInside(Mark::Artifact) && !isInside(Mark::Content))
            m_findings.add(PdfFault::UnmarkedContent, m_number, what);
    }

    /// The property list of a mark, given in place or named in the resources.
    Handle properties() const
    {
        if (m_operands.size() < 2)
            return Handle::newNull();
        Handle given = m_operands[1];
        if (given.isDictionary())
            return given;
        Handle named = resource("/Properties", given);
        return named.isDictionary() ? named : Handle::newNull();
    }

    Handle resource(const std::string& kind, Handle name) const
    {
        Handle page = m_content.page;
        Handle resources = page.getKey("/Resources");
        if (!name.isName() || !resources.isDictionary() || !resources.getKey(kind).isDictionary())
            return Handle::newNull();
        return resources.getKey(kind).getKey(name.getName());
    }

    void open()
    {
        const bool isArtifact = !m_operands.empty() && m_operands.front().isNameAndEquals("/Artifact");
        Handle list = properties();
        const bool isContent = !isArtifact && list.isDictionary() && list.getKey("/MCID").isInteger();
        if (isArtifact && isInside(Mark::Content))
            m_findings.add(PdfFault::ArtifactInContent, m_number);
        if (isContent && isInside(Mark::Artifact))
            m_findings.add(PdfFault::ContentInArtifact, m_number);
        if (isContent) {
            const int id = list.getKey("/MCID").getIntValueAsInt();
            if (!m_content.ids.insert(id).second)
                m_findings.add(PdfFault::UnbalancedContent, m_number, "MCID " + std::to_string(id));
        }
        m_marks.push_back(isArtifact ? Mark::Artifact : isContent ? Mark::Content : Mark::Other);
    }

    void close()
    {
        if (m_marks.empty())
            m_findings.add(PdfFault::UnbalancedContent, m_number, "EMC");
        else
            m_marks.pop_back();
    }

    void restore()
    {
        if (m_saved.empty())
            return;
        m_font = m_saved.back();
        m_saved.pop_back();
    }

    void chooseFont()
    {
        Handle font = m_operands.empty() ? Handle::newNull() : resource("/Font", m_operands[0]);
        if (!font.isDictionary())
            return;
        m_font = font.getObjGen();
        m_fonts.try_emplace(m_font, UsedFont{font, {}, m_number});
    }

    void show(const std::string& name)
    {
        requireMark(name);
        for (Handle& operand : m_operands) {
            if (operand.isString())
                addCodes(operand);
            if (operand.isArray())
                for (Handle& item : operand.getArrayAsVector())
                    if (item.isString())
                        addCodes(item);
        }
    }

    void addCodes(Handle text)
    {
        const auto found = m_fonts.find(m_font);
        if (found == m_fonts.end())
            return;
        const std::string bytes = text.getStringValue();
        const bool isWide = found->second.font.getKey("/Subtype").isNameAndEquals("/Type0");
        const auto byte = [&](std::size_t i) {
            return static_cast<unsigned>(static_cast<unsigned char>(bytes[i]));
        };
        if (isWide)
            for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
                found->second.codes.insert(byte(i) * 256 + byte(i + 1));
        else
            for (std::size_t i = 0; i < bytes.size(); ++i)
                found->second.codes.insert(byte(i));
    }

    PageContent& m_content;
    int m_number;
    UsedFonts& m_fonts;
    PdfFindings& m_findings;
    std::vector<Handle> m_operands;
    std::vector<Mark> m_marks;
    std::vector<QPDFObjGen> m_saved;
    QPDFObjGen m_font;
};

} // namespace

PageContent checkContent(const QPDFObjectHandle& page, int number, UsedFonts& fonts, PdfFindings& findings)
{
    PageContent content{page, {}};
    ContentReader reader(content, number, fonts, findings);
    Handle(page).parsePageContents(&reader);
    return content;
}

} // namespace napi::report
