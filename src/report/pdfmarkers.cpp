// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/pdfmarkers.h"

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cmath>
#include <cstdlib>
#include <string>

namespace napi::report {
namespace {

using Token = QPDFTokenizer::Token;

[[noreturn]] void fail(const std::string& what) { throw core::ExportError(core::ExportFault::Broken, {}, what); }

class MarkerFilter : public QPDFObjectHandle::TokenFilter {
public:
    MarkerFilter(const Tree& tree, const PaintLog& log) : m_tree(tree), m_log(log) {}

    void beginPage(int page)
    {
        m_page = page;
        m_nextId = 0;
    }

    void handleToken(const Token& token) override
    {
        const bool isWord = token.getType() == QPDFTokenizer::tt_word;
        m_pending.push_back(token);
        if (isWord)
            handleOperator(token.getValue());
    }

    void handleEOF() override
    {
        flush();
        if (m_isOpen || m_swallowsFill)
            fail("a marker is not closed at the end of a page");
    }

    /// MCIDs of all marks, after the last page.
    std::vector<int> ids()
    {
        if (m_ids.size() != m_log.marks.size())
            fail(std::to_string(m_log.marks.size()) + " markers written, " + std::to_string(m_ids.size()) + " found");
        return std::move(m_ids);
    }

private:
    void flush()
    {
        for (const Token& token : m_pending)
            writeToken(token);
        m_pending.clear();
    }

    void handleOperator(const std::string& name)
    {
        if (m_swallowsFill) {
            if (name != "f" && name != "f*")
                fail("a marker is followed by " + name);
            m_swallowsFill = false;
            m_pending.clear();
            return;
        }
        if (name == "re" && takeMarker())
            m_pending.clear();
        else
            flush();
    }

    /// The last numbers before the operator.
    std::vector<double> operands() const
    {
        std::vector<double> numbers;
        for (const Token& token : m_pending)
            if (token.getType() == QPDFTokenizer::tt_integer || token.getType() == QPDFTokenizer::tt_real)
                numbers.push_back(std::strtod(token.getValue().c_str(), nullptr));
        return numbers;
    }

    bool takeMarker()
    {
        const std::vector<double> numbers = operands();
        if (numbers.size() != 4)
            return false;
        const auto x = static_cast<int>(std::lround(numbers[0]));
        if (x != kMarkerBegin && x != kMarkerEnd)
            return false;
        const int number = -static_cast<int>(std::lround(numbers[1])) - kMarkerOffset;
        m_swallowsFill = true;
        if (x == kMarkerBegin)
            begin(number);
        else
            end(number);
        return true;
    }

    void begin(int number)
    {
        const auto index = static_cast<std::size_t>(number);
        if (m_isOpen || index != m_ids.size() || index >= m_log.marks.size() || m_log.marks[index].page != m_page)
            fail("marker " + std::to_string(number) + " is out of order");
        const int element = m_log.marks[index].element;
        m_isOpen = true;
        m_ids.push_back(element == kArtifact ? -1 : m_nextId++);
        if (element == kArtifact)
            write("\n/Artifact BMC\n");
        else
            write("\n/" + std::string(tagName(m_tree.at(element).tag)) + " <</MCID " + std::to_string(m_ids.back())
                  + ">> BDC\n");
    }

    void end(int number)
    {
        if (!m_isOpen || static_cast<std::size_t>(number) + 1 != m_ids.size())
            fail("the end of marker " + std::to_string(number) + " is out of order");
        m_isOpen = false;
        write("\nEMC\n");
    }

    const Tree& m_tree;
    const PaintLog& m_log;
    std::vector<Token> m_pending;
    std::vector<int> m_ids;
    int m_page = 0;
    int m_nextId = 0;
    bool m_isOpen = false;
    bool m_swallowsFill = false;
};

} // namespace

std::vector<int> replaceMarkers(QPDF& pdf, const Tree& tree, const PaintLog& log)
{
    MarkerFilter filter(tree, log);
    int number = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        filter.beginPage(number++);
        Pl_Buffer buffer("content");
        page.filterContents(&filter, &buffer);
        const auto content = buffer.getBufferSharedPointer();
        page.getObjectHandle().replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content));
    }
    return filter.ids();
}

} // namespace napi::report
