// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "shipped.h"
#include "support/catch.h"

#include <algorithm>

using namespace napi;
using core::Kind;

namespace {

std::vector<std::string> germanTitles(std::span<const core::Entry> entries)
{
    std::vector<std::string> titles;
    for (const auto& entry : entries)
        titles.push_back(entry.title.de);
    return titles;
}

bool anyContains(const std::vector<core::Text>& texts, const std::string& part)
{
    return std::ranges::any_of(texts,
                               [&](const core::Text& text) { return text.de.find(part) != std::string::npos; });
}

} // namespace

TEST_CASE("the plan has five phases with the mottos of the Federal Government")
{
    const test::Shipped shipped;
    const std::vector<std::pair<std::string, std::string>> mottos{
        {"I", "Erwartungen steuern – Orientierung geben"},
        {"II", "Ankommen erleichtern – Werte vermitteln"},
        {"III", "Teilhabe ermöglichen – Leistung fordern und fördern"},
        {"IV", "Vielfalt gestalten – Einheit sichern"},
        {"V", "Zusammenhalt stärken – Zukunft gestalten"}};
    const auto phases = shipped.plan.entries(Kind::Phase);
    REQUIRE(phases.size() == mottos.size());
    for (std::size_t i = 0; i < mottos.size(); ++i) {
        CHECK(phases[i].link.id == mottos[i].first);
        CHECK(shipped.record(Kind::Phase, mottos[i].first).motto.de == mottos[i].second);
    }
    CHECK(germanTitles(phases) == std::vector<std::string>{"Vor der Zuwanderung", "Erstintegration",
                                                           "Eingliederung", "Zusammenwachsen", "Zusammenhalt"});
}

TEST_CASE("there are thirteen summits, numbered in the order of their days")
{
    const test::Shipped shipped;
    const auto summits = shipped.plan.entries(Kind::Summit);
    REQUIRE(summits.size() == 13);
    for (std::size_t i = 0; i < summits.size(); ++i) {
        CHECK(summits[i].link.id == std::to_string(i + 1));
        REQUIRE(summits[i].start);
        CHECK((i == 0 || *summits[i - 1].start < *summits[i].start));
    }
}

TEST_CASE("the 12th summit is as the Federal Government told of it")
{
    const test::Shipped shipped;
    const auto summit = shipped.record(Kind::Summit, "12");
    CHECK(summit.entry.start.value().iso() == "2020-10-19");
    CHECK(summit.entry.title.de.find("Integration digital") != std::string::npos);
    CHECK(summit.entry.phases == std::vector<std::string>{"II", "III"});
    REQUIRE(summit.meeting);
    CHECK(summit.meeting->format == "digital");
    CHECK(summit.meeting->host.de.find("Annette Widmann-Mauz") != std::string::npos);
    CHECK(summit.meeting->chancellor.de.find("Angela Merkel") != std::string::npos);
    REQUIRE(summit.meeting->participants);
    CHECK(summit.meeting->participants->value == 120);
    CHECK(summit.meeting->participants->qualifier.de == "rund");
    for (const char* group :
         {"Migrantenorganisationen", "Religionsgemeinschaften", "Politik", "Wirtschaft", "Sport"}) {
        CAPTURE(group);
        CHECK(anyContains(summit.meeting->attending, group));
    }
    for (const char* topic :
         {"Erstintegration", "Eingliederung", "Corona-Pandemie", "Integrationskurse", "Migrationsberatung",
          "Sprachförderung", "Anerkennung von Berufs- und Bildungsabschlüssen", "Frühkindliche Bildung",
          "Arbeitsmarkt", "Frauen", "Engagement", "ländlich"}) {
        CAPTURE(topic);
        CHECK(anyContains(summit.topics, topic));
    }
    CHECK(std::ranges::find(summit.sources, "ib-gipfel-12-bericht") != summit.sources.end());
}

TEST_CASE("phase I was the subject of the 11th summit, IV and V of the 13th")
{
    const test::Shipped shipped;
    using Ids = std::vector<std::string>;
    CHECK(shipped.record(Kind::Summit, "11").entry.phases == Ids{"I"});
    CHECK(shipped.record(Kind::Summit, "13").entry.phases == Ids{"IV", "V"});
}

TEST_CASE("three hundred partners, seventy-five migrant organisations among them, shape the plan")
{
    const test::Shipped shipped;
    const auto figures = shipped.texts.planFigures();
    const auto stated = [&](double value, const std::string& unit) {
        return std::ranges::any_of(figures, [&](const core::Figure& figure) {
            return figure.value == value && figure.unit.de == unit &&
                   std::ranges::find(figure.sources, "ib-gipfel-12-bericht") != figure.sources.end();
        });
    };
    CHECK(stated(300, "Partnerinnen und Partner"));
    CHECK(stated(75, "Migrantenorganisationen"));
}

TEST_CASE("every measure says how it belongs to the plan and to its phase, and from where that is known")
{
    const test::Shipped shipped;
    const auto measures = shipped.plan.entries(Kind::Measure);
    CHECK(measures.size() == 143);
    for (const auto& entry : measures) {
        CAPTURE(entry.link.id);
        CHECK(entry.basis.has_value());
        CHECK(entry.phaseBasis.has_value());
        CHECK_FALSE(entry.phase.empty());
        CHECK((entry.basis != core::Basis::Related || entry.phaseBasis != core::PhaseBasis::Named));
        CHECK_FALSE(shipped.texts.record(entry.link).value().sources.empty());
    }
}

TEST_CASE("every text that the project wrote is there in both languages")
{
    const test::Shipped shipped;
    for (const auto kind : {Kind::Phase, Kind::Summit, Kind::Measure, Kind::Event, Kind::Term})
        for (const auto& entry : shipped.plan.entries(kind)) {
            const auto record = shipped.texts.record(entry.link).value();
            CAPTURE(entry.link.toString());
            CHECK(record.summary.de.empty() == record.summary.en.empty());
            CHECK(record.note.de.empty() == record.note.en.empty());
            for (const auto& topic : record.topics)
                CHECK_FALSE(topic.en.empty());
        }
    for (const auto labels : {shipped.plan.fields(), shipped.plan.targets()})
        for (const auto& label : labels)
            CHECK_FALSE(label.title.en.empty());
}

TEST_CASE("the edition says what it is and under which licence")
{
    const test::Shipped shipped;
    const auto& edition = shipped.plan.edition();
    CHECK(core::Date::parse(edition.version).has_value());
    CHECK_FALSE(edition.title.en.empty());
    CHECK_FALSE(edition.description.de.empty());
    CHECK(edition.license.find("CC BY 4.0") != std::string::npos);
    CHECK(edition.licenseUrl.starts_with("https://creativecommons.org/licenses/by/4.0"));
    CHECK(edition.builtFrom.size() == 64);
    CHECK(shipped.plan.targets().size() == 14);
}
