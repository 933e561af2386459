// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/jsonview.h"
#include "support/catch.h"

using namespace napi;
using importer::Findings;
using importer::isClean;
using importer::JsonView;
using importer::Rule;
using nlohmann::json;

namespace {

/// A view of a value and what reading it reports.
struct View {
    explicit View(json content) : value(std::move(content)) {}
    [[nodiscard]] std::string reported() const
    {
        std::string result;
        for (const auto& violation : findings.violations)
            result += violation.pointer + ' ' + importer::ruleText(violation.rule) + '\n';
        return result;
    }

    json value;
    Findings findings;
    JsonView view{value, "x.json", "", findings};
};

} // namespace

TEST_CASE("clean text is what a person would type")
{
    const auto* text =
        GENERATE("Kurse", "Sprach- und Integrationskurse", "Haupt- oder Nebenfach", "Bau- sowie Planungsrecht",
                 "Wort - Wort", "ein- bis zweimal", "Bund-Länder-Plan", "pre- and post-arrival",
                 "Sprach-, Integrations- und Berufskurse", "1- to 2-year", "a < b", "„Wir“ – zusammen");
    CAPTURE(text);
    CHECK(isClean(text));
}

TEST_CASE("traces of markup, breaks and copying are not clean")
{
    const auto* text = GENERATE(" a", "a ", "a  b", "a\tb", "a\nb", "a\x7F", "Inte\u00ADgration", "<b>a</b>",
                                "a<br>b", "Integra- tion", "\x01");
    CAPTURE(text);
    CHECK_FALSE(isClean(text));
}

TEST_CASE("a member keeps its pointer, with its key escaped")
{
    View view(json{{"a/b~c", 1}});
    CHECK(view.view.at("a/b~c").string().empty());
    CHECK(view.reported() == "/a~1b~0c wrong type of value\n");
}

TEST_CASE("a missing member is null")
{
    View view(json::object());
    CHECK(view.view.at("x").isNull());
    CHECK(view.view.at("x").optionalString().empty());
    CHECK(view.view.at("x").optionalText().empty());
    CHECK_FALSE(view.view.at("x").optionalDate().has_value());
    CHECK(view.reported().empty());
    CHECK(view.view.at("x").at("y").items().empty());
    CHECK(view.reported() == "/x/y wrong type of value\n");
}

TEST_CASE("values read back")
{
    View view(json::parse(R"({"t":{"de":"D","en":"E"},"o":{"de":"D"},"n":2.5,"b":true,"d":"2020-10","l":["a","b"],
                              "i":"fem-os","k":"napi:term/x","u":"http://x"})"));
    CHECK(view.view.at("t").text() == core::Text{"D", "E"});
    CHECK(view.view.at("o").text() == core::Text{"D", ""});
    CHECK(view.view.at("n").number() == 2.5);
    CHECK(view.view.at("b").boolean());
    CHECK(view.view.at("d").date().value().iso() == "2020-10");
    CHECK(view.view.at("i").id() == "fem-os");
    CHECK(view.view.at("u").url() == "http://x");
    CHECK(view.view.at("k").link() == core::Link{core::Kind::Term, "x"});
    CHECK(view.view.at("l").references(core::Kind::Source) == std::vector<std::string>{"a", "b"});
    CHECK(view.reported().empty());
    REQUIRE(view.findings.references.size() == 3);
    CHECK(view.findings.references[2].pointer == "/l/1");
    CHECK(view.findings.references[2].link == core::Link{core::Kind::Source, "b"});
}

TEST_CASE("long values are shown cut")
{
    const View view(json(std::string(200, 'x')));
    CHECK(view.view.shown().size() == 63);
    CHECK(view.view.shown().ends_with("xxx..."));
}

TEST_CASE("bytes that are not UTF-8 are shown, not thrown")
{
    const View view(json("\xFF"));
    CHECK_NOTHROW(view.view.shown());
}
