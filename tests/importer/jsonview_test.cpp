// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/jsonview.h"
#include "support/catch.h"

using namespace napi;
using importer::Findings;
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
    // Whoever asks for the keys of the object reports it.
    CHECK(view.view.at("x").at("y").items().empty());
    CHECK(view.view.at("x").string().empty());
    CHECK(view.reported().empty());
    view.view.expectKeys({"x"});
    CHECK(view.reported() == " a key is missing\n");
}

TEST_CASE("a member that is there and null is no text")
{
    View view(json{{"x", nullptr}});
    CHECK(view.view.at("x").string().empty());
    CHECK(view.reported() == "/x wrong type of value\n");
}

TEST_CASE("texts of our own are in both languages, official names and found wordings need not be")
{
    using importer::Wording;
    const auto reported = [](json content, Wording wording) {
        View view(std::move(content));
        static_cast<void>(view.view.text(wording));
        return view.reported();
    };
    const json german{{"de", "Ein \"Wort\""}};
    const std::string straight = "/de typography\n";
    CHECK(reported(german, Wording::Ours) == straight + straight + " the text is missing in one language\n");
    CHECK(reported(german, Wording::OfficialName) == straight + straight);
    CHECK(reported(german, Wording::AsFound).empty());
    CHECK(reported({{"en", "x"}}, Wording::AsFound) == " the text is missing in one language\n");
    CHECK(reported({{"de", "a  b"}}, Wording::AsFound) == "/de unclean text\n");
}

TEST_CASE("an entry that stands twice in a list is reported and left out of its distinct elements")
{
    View view(json::parse(R"({"l":["a","b","a",{"x":1},{"x":1}]})"));
    CHECK(view.view.at("l").elements().size() == 3);
    CHECK(view.reported().empty());
    CHECK(view.view.at("l").items().size() == 5);
    CHECK(view.reported() == "/l/2 listed twice\n/l/4 listed twice\n");
    CHECK(view.view.elements().empty());
}

TEST_CASE("numbers are not negative, counts are whole")
{
    const auto counted = [](const json& value) {
        View view(value);
        const int count = view.view.count();
        return std::to_string(count) + ' ' + view.reported();
    };
    CHECK(counted(3) == "3 ");
    CHECK(counted(3.0) == "3 ");
    CHECK(counted(2.5) == "0  not a number of this kind\n");
    CHECK(counted(0) == "0  not a number of this kind\n");
    CHECK(counted(-1) == "0  not a number of this kind\n");
    CHECK(counted(1e12) == "0  not a number of this kind\n");
    CHECK(counted("3") == "0  wrong type of value\n");
}

TEST_CASE("addresses have a scheme, a host and no spaces")
{
    const auto isAddress = [](const char* text) {
        View view{json(text)};
        static_cast<void>(view.view.url());
        return view.reported().empty();
    };
    for (const char* good : {"https://example.org", "http://www.a-b.de:8080/x?y=(z)#ä", "https://a.de./x",
                             "https://de.wikipedia.org/wiki/Bundesministerium_des_Innern_(„BMI“)"})
        CHECK(isAddress(good));
    for (const char* bad :
         {"", "example.org", "ftp://example.org", "https://", "https:///x", "https://localhost/x", "https://a b.de",
          "https://a.de/x y", "https://.de", "https://a.de/<x>", "https://ä.de", "javascript:alert(1)"})
        CHECK_FALSE(isAddress(bad));
}

TEST_CASE("values read back")
{
    View view(json::parse(R"({"t":{"de":"D","en":"E"},"o":{"de":"D"},"n":2.5,"b":true,"d":"2020-10","l":["a","b"],
                              "i":"fem-os","k":"napi:term/x","u":"http://x.org"})"));
    CHECK(view.view.at("t").text() == core::Text{"D", "E"});
    CHECK(view.view.at("o").text(importer::Wording::OfficialName) == core::Text{"D", ""});
    CHECK(view.view.at("n").number() == 2.5);
    CHECK(view.view.at("b").boolean());
    CHECK(view.view.at("d").date().value().iso() == "2020-10");
    CHECK(view.view.at("i").id() == "fem-os");
    CHECK(view.view.at("u").url() == "http://x.org");
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
