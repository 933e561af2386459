// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "support/catch.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"
#include "words/domain.h"

#include <QSet>

using namespace napi;
using core::Kind;
using core::Language;
using test::date;
using words::Catalogue;

namespace {

const Catalogue& german()
{
    static const Catalogue catalogue(Language::German);
    return catalogue;
}

const Catalogue& english()
{
    static const Catalogue catalogue(Language::English);
    return catalogue;
}

/// The words for every value are there, differ, and differ between the languages where `translated`.
template <typename Values, typename Words>
void checkDistinct(const Values& values, const Words& wordsOf)
{
    for (const auto* catalogue : {&german(), &english()}) {
        QSet<QString> seen;
        for (const auto& value : values) {
            const QString text = wordsOf(*catalogue, value);
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(seen.contains(text));
            seen.insert(text);
        }
    }
}

} // namespace

TEST_CASE("dates are said as firmly as they are known")
{
    CHECK(words::dateText(german(), date("2020-10-19")) == QStringLiteral("19.10.2020"));
    CHECK(words::dateText(german(), date("2020-10")) == QStringLiteral("Oktober 2020"));
    CHECK(words::dateText(german(), date("2020-03-02")) == QStringLiteral("02.03.2020"));
    CHECK(words::dateText(german(), date("2020")) == QStringLiteral("2020"));
    CHECK(words::dateText(german(), std::nullopt) == QStringLiteral("nicht genannt"));
    CHECK(words::dateText(english(), date("2020-10-19")) == QStringLiteral("19 October 2020"));
    CHECK(words::dateText(english(), date("2020-10")) == QStringLiteral("October 2020"));
    CHECK(words::dateText(english(), date("2020-03-02")) == QStringLiteral("2 March 2020"));
    CHECK(words::dateText(english(), std::nullopt) == QStringLiteral("not stated"));
}

TEST_CASE("a period says which end is not known and never that something still runs")
{
    const auto de = [](std::optional<core::Date> start, std::optional<core::Date> end) {
        return words::periodText(german(), start, end);
    };
    CHECK(de(date("2020-05"), date("2023-06-30")) == QStringLiteral("Mai 2020 bis 30.06.2023"));
    CHECK(de(date("2019"), std::nullopt) == QStringLiteral("ab 2019, Ende nicht genannt"));
    CHECK(de(std::nullopt, date("2019")) == QStringLiteral("Beginn nicht genannt, bis 2019"));
    CHECK(de(std::nullopt, std::nullopt) == QStringLiteral("nicht genannt"));
    CHECK(de(date("2019"), date("2019")) == QStringLiteral("2019"));
    CHECK(words::periodText(english(), date("2020-05"), date("2023-06-30")) ==
          QStringLiteral("May 2020 to 30 June 2023"));
    CHECK(words::periodText(english(), date("2019"), std::nullopt) == QStringLiteral("from 2019, end not stated"));
}

TEST_CASE("numbers are written as the language writes them, with their qualifier")
{
    CHECK(words::numberText(german(), 4000) == QStringLiteral("4.000"));
    CHECK(words::numberText(english(), 4000) == QStringLiteral("4,000"));
    CHECK(words::numberText(german(), 2.5) == QStringLiteral("2,5"));
    CHECK(words::numberText(english(), 2.5) == QStringLiteral("2.5"));
    CHECK(words::numberText(german(), 120, {"rund", "around"}) == QStringLiteral("rund\u00A0120"));
    CHECK(words::numberText(english(), 120, {"rund", "around"}) == QStringLiteral("around\u00A0120"));
    CHECK(words::numberText(german(), -3) == QStringLiteral("-3"));
}

TEST_CASE("a figure says how current it is, or why not")
{
    core::Figure figure;
    CHECK(words::asOfText(german(), figure) == QStringLiteral("Stand nicht genannt"));
    figure.asOfNote = {"laut Quelle", "as the source says"};
    CHECK(words::asOfText(german(), figure) == QStringLiteral("laut Quelle"));
    figure.asOf = date("2020-10");
    CHECK(words::asOfText(german(), figure) == QStringLiteral("Stand Oktober 2020 (laut Quelle)"));
    figure.asOfNote = {};
    CHECK(words::asOfText(english(), figure) == QStringLiteral("as of October 2020"));
}

TEST_CASE("every kind has its words and its plural")
{
    checkDistinct(core::kKinds, words::kindTitle);
    checkDistinct(core::kKinds, words::kindHeading);
    checkDistinct(core::kKinds,
                  [](const Catalogue& catalogue, Kind kind) { return words::kindCount(catalogue, kind, 1); });
    CHECK(words::kindTitle(german(), Kind::Measure) == QStringLiteral("Maßnahme"));
    CHECK(words::kindHeading(german(), Kind::Gap) == QStringLiteral("Lücken und Widersprüche"));
    CHECK(words::kindCount(german(), Kind::Forum, 1) == QStringLiteral("1 Themenforum"));
    CHECK(words::kindCount(german(), Kind::Forum, 21) == QStringLiteral("21 Themenforen"));
    CHECK(words::kindCount(english(), Kind::Phase, 5) == QStringLiteral("5 phases"));
}

TEST_CASE("bases have words, a meaning and a sign, not a colour alone")
{
    using core::Basis;
    const std::vector bases{Basis::Stated, Basis::Summit, Basis::Related};
    checkDistinct(bases, words::basisText);
    checkDistinct(bases, words::basisMeaning);
    checkDistinct(bases, [](const Catalogue&, Basis basis) { return words::basisSymbol(basis); });
    CHECK(words::basisText(german(), Basis::Stated) == QStringLiteral("im Plan genannt"));
    CHECK(words::basisText(english(), Basis::Related) == QStringLiteral("related programme"));
    checkDistinct(std::vector{core::PhaseBasis::Named, core::PhaseBasis::Inferred, core::PhaseBasis::Theme},
                  words::phaseBasisText);
}

TEST_CASE("every category has its words")
{
    const std::vector<std::pair<Kind, std::vector<std::string>>> categories{
        {Kind::Measure, {"core", "project", "programme"}},
        {Kind::Event, {"cabinet", "law", "plan", "report", "forum", "summit", "related-summit", "other"}},
        {Kind::Organisation,
         {"ministry", "commissioner", "agency", "länder", "municipal", "migrant-organisation", "social-partner",
          "ngo", "foundation", "other"}},
        {Kind::Gap, {"gap", "contradiction", "held-back"}},
        {Kind::Source, {"official", "other"}}};
    for (const auto& [kind, names] : categories)
        checkDistinct(names, [kind = kind](const Catalogue& catalogue, const std::string& name) {
            return words::categoryText(catalogue, kind, name);
        });
    CHECK(words::categoryText(german(), Kind::Measure, "core") == QStringLiteral("Kernvorhaben"));
    CHECK(words::categoryText(german(), Kind::Event, "other") !=
          words::categoryText(german(), Kind::Organisation, "other"));
}

TEST_CASE("formats, reasons and facets have their words")
{
    checkDistinct(std::vector<std::string>{"in-person", "digital", "hybrid", ""}, words::formatText);
    CHECK(words::formatText(german(), "in-person") == QStringLiteral("in Präsenz"));
    CHECK(words::formatText(german(), "") == QStringLiteral("nicht genannt"));
    using core::Reason;
    checkDistinct(std::vector{Reason::Exact, Reason::Form, Reason::Part, Reason::Synonym, Reason::Spelling},
                  words::reasonText);
    CHECK(words::reasonText(german(), Reason::Form) == QStringLiteral("Wortform"));
    checkDistinct(core::kFacetKeys, words::facetTitle);
    CHECK(words::facetTitle(german(), core::FacetKey::Lead) == QStringLiteral("Federführung"));
}

TEST_CASE("records are called by their phase and their short name")
{
    const auto plan = test::smallPlan();
    const auto& phase = *plan.find({Kind::Phase, "II"});
    CHECK(words::phaseTitle(german(), phase) == QStringLiteral("Phase II: Erstintegration"));
    CHECK(words::phaseTitle(english(), phase) == QStringLiteral("Phase II: Initial integration"));
    CHECK(words::shortName(german(), *plan.find({Kind::Organisation, "bmi"})) == QStringLiteral("BMI"));
    CHECK(words::shortName(german(), *plan.find({Kind::Source, "presse"})) == QStringLiteral("Quelle presse"));
}

TEST_CASE("a breadcrumb says where a record stands")
{
    const auto plan = test::smallPlan();
    const auto crumb = [&](Kind kind, const char* id) {
        return words::breadcrumb(german(), plan, *plan.find({kind, id}));
    };
    CHECK(crumb(Kind::Measure, "sprachkurse") == QStringLiteral("Phase II › Themenforum Sprache"));
    CHECK(crumb(Kind::Measure, "beratung") == QStringLiteral("Phase II › Sprache"));
    CHECK(crumb(Kind::Summit, "12") == QStringLiteral("Integrationsgipfel › 19.10.2020"));
    CHECK(crumb(Kind::Term, "erstintegration") == QStringLiteral("Begriff"));
}
