// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "fakeplan.h"
#include "pdffile.h"
#include "report/pdfcheck.h"
#include "report/pdfwriter.h"
#include "support/catch.h"
#include "support/qtstrings.h"

#include <QFile>
#include <QTemporaryDir>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <functional>
#include <set>

using namespace napi;
using namespace napi::report;
using napi::test::elements;
using napi::test::openPdf;

namespace {

using Handle = QPDFObjectHandle;
using Change = std::function<void(QPDF&)>;

/// A report that has everything: contents, tables, lists, figures, links inside and outside.
const QByteArray& good()
{
    static const QByteArray bytes =
        renderPdf(test::reportOn(test::FakePlan(), core::Language::German, test::severalLinks()), {});
    return bytes;
}

QByteArray written(QPDFWriter& writer)
{
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

QByteArray changed(const Change& change)
{
    const auto pdf = openPdf(good());
    change(*pdf);
    QPDFWriter writer(*pdf);
    return written(writer);
}

std::set<PdfFault> faults(const QByteArray& bytes)
{
    std::set<PdfFault> found;
    for (const PdfFinding& finding : checkPdf(bytes))
        found.insert(finding.fault);
    return found;
}

/// Appends operators to the content of the last page.
Change painting(const std::string& operators)
{
    return [operators](QPDF& pdf) {
        Handle page = test::pagesOf(pdf).back();
        Handle more = Handle::newStream(&pdf, "\n" + operators + "\n");
        page.replaceKey("/Contents", Handle::newArray({page.getKey("/Contents"), more}));
    };
}

/// Gives the last element of one type another one.
Change renaming(const std::string& from, const std::string& to)
{
    return [from, to](QPDF& pdf) { elements(pdf, from).back().replaceKey("/S", Handle::newName(to)); };
}

Change withoutRootKey(const std::string& key)
{
    return [key](QPDF& pdf) { pdf.getRoot().removeKey(key); };
}

/// Replaces a passage of the metadata by nothing.
Change withoutMetadata(const std::string& begin, const std::string& end)
{
    return [begin, end](QPDF& pdf) {
        Handle stream = pdf.getRoot().getKey("/Metadata");
        const auto data = stream.getStreamData(qpdf_dl_all);
        std::string xmp(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        const std::size_t from = xmp.find(begin);
        REQUIRE(from != std::string::npos);
        xmp.erase(from, xmp.find(end, from) + end.size() - from);
        stream.replaceStreamData(xmp, Handle::newNull(), Handle::newNull());
    };
}

/// Changes every composite font (true) or its descendant (false).
Change fonts(bool composite, const std::function<void(QPDF&, Handle&)>& change)
{
    return [composite, change](QPDF& pdf) {
        for (Handle object : pdf.getAllObjects())
            if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/Type0")) {
                Handle font = composite ? object : object.getKey("/DescendantFonts").getArrayItem(0);
                change(pdf, font);
            }
    };
}

struct Planted {
    const char* name;
    PdfFault fault;
    Change change;
};

std::vector<Planted> plantedInCatalogue()
{
    return {
        {"not marked", PdfFault::NotMarked, withoutRootKey("/MarkInfo")},
        {"suspect", PdfFault::Suspect,
         [](QPDF& pdf) { pdf.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Handle::newBool(true)); }},
        {"no language", PdfFault::NoLanguage, withoutRootKey("/Lang")},
        {"no metadata", PdfFault::NoMetadata, withoutRootKey("/Metadata")},
        {"no title", PdfFault::NoTitle, withoutMetadata("<dc:title>", "</dc:title>")},
        {"no mark", PdfFault::NoUaMark, withoutMetadata("<pdfuaid:part>", "</pdfuaid:part>")},
        {"title not shown", PdfFault::TitleNotShown, withoutRootKey("/ViewerPreferences")},
        {"no outline", PdfFault::NoOutline, withoutRootKey("/Outlines")},
        {"no structure", PdfFault::NoStructure, withoutRootKey("/StructTreeRoot")},
    };
}

std::vector<Planted> plantedInContent()
{
    return {
        {"unmarked", PdfFault::UnmarkedContent, painting("0 0 10 10 re f")},
        {"unmarked in another mark", PdfFault::UnmarkedContent, painting("/Span BMC 0 0 10 10 re f EMC")},
        {"end without begin", PdfFault::UnbalancedContent, painting("EMC")},
        {"begin without end", PdfFault::UnbalancedContent, painting("/Artifact BMC")},
        {"number twice", PdfFault::UnbalancedContent, painting("/P <</MCID 0>> BDC EMC")},
        {"content in artifact", PdfFault::ContentInArtifact,
         painting("/Artifact BMC /P <</MCID 999>> BDC EMC EMC")},
        {"artifact in content", PdfFault::ArtifactInContent,
         painting("/P <</MCID 999>> BDC /Artifact BMC EMC EMC")},
        {"not in tree", PdfFault::ContentNotInTree, painting("/P <</MCID 999>> BDC EMC")},
        {"not in content", PdfFault::TreeWithoutContent,
         [](QPDF& pdf) { elements(pdf, "/H1").back().replaceKey("/K", Handle::newInteger(998)); }},
        {"parent tree", PdfFault::ParentTree,
         [](QPDF& pdf) {
             for (Handle page : test::pagesOf(pdf))
                 page.replaceKey("/StructParents", Handle::newInteger(0));
         }},
        {"no parent tree", PdfFault::ParentTree,
         [](QPDF& pdf) { pdf.getRoot().getKey("/StructTreeRoot").removeKey("/ParentTree"); }},
    };
}

std::vector<Planted> plantedInTree()
{
    return {
        {"unknown role", PdfFault::UnknownRole, renaming("/P", "/Absatz")},
        {"circular role", PdfFault::UnknownRole,
         [](QPDF& pdf) {
             pdf.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", Handle::parse("<< /Title /Title >>"));
         }},
        {"first heading", PdfFault::FirstHeading,
         [](QPDF& pdf) {
             for (Handle heading : elements(pdf, "/H1"))
                 heading.replaceKey("/S", Handle::newName("/H2"));
         }},
        {"skipped heading", PdfFault::HeadingSkipped,
         [](QPDF& pdf) {
             for (Handle heading : elements(pdf, "/H2"))
                 heading.replaceKey("/S", Handle::newName("/H3"));
         }},
        {"cell outside of a row", PdfFault::TableSyntax, renaming("/TR", "/Sect")},
        {"paragraph in a row", PdfFault::TableSyntax, renaming("/TD", "/P")},
        {"paragraph in a list", PdfFault::ListSyntax, renaming("/LI", "/P")},
        {"paragraph in a list item", PdfFault::ListSyntax, renaming("/LBody", "/P")},
        {"paragraph in contents", PdfFault::ContentsSyntax, renaming("/TOCI", "/P")},
        {"no scope", PdfFault::HeaderWithoutScope, [](QPDF& pdf) { elements(pdf, "/TH").back().removeKey("/A"); }},
        {"figure without text", PdfFault::FigureWithoutText, renaming("/P", "/Figure")},
        {"link as a span", PdfFault::LinkNotInTree, renaming("/Link", "/Span")},
        {"link without text", PdfFault::LinkWithoutText,
         [](QPDF& pdf) { test::links(pdf).back().removeKey("/Contents"); }},
        {"tab order", PdfFault::NoTabOrder,
         [](QPDF& pdf) {
             for (Handle page : test::pagesOf(pdf))
                 page.removeKey("/Tabs");
         }},
        {"loop", PdfFault::Damaged,
         [](QPDF& pdf) {
             Handle document = elements(pdf, "/Document").front();
             document.replaceKey("/K", document);
         }},
    };
}

std::vector<Planted> plantedInFonts()
{
    return {
        {"not embedded", PdfFault::FontNotEmbedded,
         fonts(false, [](QPDF&, Handle& font) { font.getKey("/FontDescriptor").removeKey("/FontFile2"); })},
        {"no map", PdfFault::FontWithoutMap,
         fonts(false, [](QPDF&, Handle& font) { font.removeKey("/CIDToGIDMap"); })},
        {"no characters", PdfFault::FontWithoutUnicode,
         fonts(true, [](QPDF&, Handle& font) { font.removeKey("/ToUnicode"); })},
        {"missing character", PdfFault::GlyphWithoutUnicode,
         fonts(true,
               [](QPDF& pdf, Handle& font) {
                   font.replaceKey("/ToUnicode", Handle::newStream(&pdf, "begincmap endcmap"));
               })},
        {"zero", PdfFault::GlyphWithoutUnicode,
         fonts(true,
               [](QPDF& pdf, Handle& font) {
                   font.replaceKey("/ToUnicode",
                                   Handle::newStream(&pdf, "beginbfrange <0000> <FFFF> [<0000>] endbfrange"));
               })},
    };
}

void check(const std::vector<Planted>& planted)
{
    for (const Planted& plant : planted) {
        INFO(plant.name);
        CHECK(faults(changed(plant.change)).count(plant.fault) == 1);
    }
}

} // namespace

TEST_CASE("a good report has no findings, written again by another writer neither")
{
    CHECK(faults(good()).empty());
    CHECK(faults(changed([](QPDF&) {})).empty());
}

TEST_CASE("faults of the catalogue are found") { check(plantedInCatalogue()); }
TEST_CASE("faults of the content are found") { check(plantedInContent()); }
TEST_CASE("faults of the structure tree are found") { check(plantedInTree()); }
TEST_CASE("faults of the fonts are found") { check(plantedInFonts()); }

TEST_CASE("a fault names its page")
{
    const QByteArray bytes = changed(painting("0 0 10 10 re f"));
    const auto findings = checkPdf(bytes);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().page == static_cast<int>(test::pagesOf(*openPdf(bytes)).size()));
    CHECK(findings.front().detail == "f");
}

TEST_CASE("many faults of one kind give few findings")
{
    std::string operators;
    for (int i = 0; i < 1000; ++i)
        operators += "0 0 1 1 re f ";
    CHECK(checkPdf(changed(painting(operators))).size() <= 5);
}

TEST_CASE("an encrypted file is named as such")
{
    const auto pdf = openPdf(good());
    QPDFWriter writer(*pdf);
    writer.setR6EncryptionParameters("secret", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    CHECK(faults(written(writer)) == std::set{PdfFault::Encrypted});
}

TEST_CASE("what is no PDF is a finding")
{
    CHECK(faults({}) == std::set{PdfFault::Unreadable});
    CHECK(faults("Das ist kein PDF.") == std::set{PdfFault::Unreadable});
    CHECK(faults(QByteArray(5000, '\0')) == std::set{PdfFault::Unreadable});
    CHECK(faults("%PDF-1.7\n") == std::set{PdfFault::Unreadable});
    CHECK_FALSE(faults("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n").empty());
}

TEST_CASE("a file that is cut off is never taken for a good one")
{
    for (qsizetype length = 0; length + 20 < good().size(); length += 1499)
        CHECK_FALSE(checkPdf(good().left(length)).empty());
}

TEST_CASE("flipped bytes never end the check")
{
    for (qsizetype at = 11; at < good().size(); at += 397) {
        QByteArray bytes = good();
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        static_cast<void>(checkPdf(bytes));
    }
    SUCCEED();
}

TEST_CASE("files are read, absent ones are a finding")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(checkPdfFile(path).size() == 1);
    CHECK(checkPdfFile(path).front().fault == PdfFault::Unreadable);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(good());
    file.close();
    CHECK(checkPdfFile(path).empty());
}

TEST_CASE("every fault has a sentence of its own, in both languages")
{
    for (const core::Language language : {core::Language::German, core::Language::English}) {
        const words::Catalogue words(language);
        std::set<QString> sentences;
        constexpr int kLast = static_cast<int>(PdfFault::GlyphWithoutUnicode);
        for (int fault = 0; fault <= kLast; ++fault)
            sentences.insert(sentence(words, {static_cast<PdfFault>(fault), 0, {}}));
        CHECK(sentences.size() == kLast + 1);
    }
    const words::Catalogue words(core::Language::English);
    CHECK(sentence(words, {PdfFault::LinkWithoutText, 3, "x"}) ==
          QStringLiteral("Page 3: A link has no text that describes it. (x)"));
    CHECK(matterhorn(PdfFault::LinkWithoutText) == "28-012");
    CHECK(matterhorn(PdfFault::HeadingSkipped) == "14-003");
    CHECK(matterhorn(PdfFault::NoOutline).empty());
}
