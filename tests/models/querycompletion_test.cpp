// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/filterwords.h"
#include "models/querycompletion.h"
#include "support/catch.h"
#include "support/qtstrings.h"
#include "support/smallplan.h"

using namespace napi;
using core::FacetKey;
using core::Language;

namespace {

QStringList offered(const char* typed, Language language = Language::German)
{
    const auto plan = test::smallPlan();
    const words::Catalogue words(language);
    QStringList texts;
    for (const auto& completion : models::completions(words, plan, QString::fromUtf8(typed)))
        texts << completion.text;
    return texts;
}

QString searched(const char* typed) { return models::typedWords(QString::fromUtf8(typed)); }

} // namespace

TEST_CASE("a condition is open while it stands at the end")
{
    const auto open = models::openCondition(QStringLiteral("Kurse -feld:Spr"));
    REQUIRE(open);
    CHECK(open->begin == 6);
    CHECK(open->isExcluded);
    CHECK(open->key == FacetKey::Field);
    CHECK(open->value == QStringLiteral("Spr"));
    CHECK(models::openCondition(QStringLiteral("lead:\"Bundes ministerium"))->value ==
          QStringLiteral("Bundes ministerium"));
    CHECK(models::openCondition(QStringLiteral("jahr:20"))->key == std::nullopt);
    CHECK(models::openCondition(QStringLiteral("phase:"))->value.isEmpty());
}

TEST_CASE("what is finished or no condition is not open")
{
    for (const char* text : {"", "Kurse", "phase:II ", "phase:II Kurse", "farbe:rot", ":x", "\"phase:II",
                             "\"phase:I\"", "-", "lead:\"BMI\" x"}) {
        CAPTURE(text);
        CHECK_FALSE(models::openCondition(QString::fromUtf8(text)));
    }
}

TEST_CASE("a text that names a lead, a field or no date is offered as that filter, beside the words")
{
    CHECK(offered("BMI").contains(QStringLiteral("Federführung: BMI")));
    CHECK(offered("lead bodies of BMI").isEmpty());
    CHECK(offered("ohne Datum") == QStringList{QStringLiteral("Ohne bekanntes Datum")});
    CHECK(offered("undatiert") == QStringList{QStringLiteral("Ohne bekanntes Datum")});
    CHECK(offered("undated", Language::English) == QStringList{QStringLiteral("No known date")});
    CHECK(offered("Sport").first() == QStringLiteral("Handlungsfeld: Sport"));
    const auto plan = test::smallPlan();
    const words::Catalogue words(Language::German);
    const auto found = models::completions(words, plan, QStringLiteral(" bmi "));
    REQUIRE(found.size() == 1);
    CHECK(found.front().type == models::Completion::Type::Meaning);
    CHECK(found.front().condition == core::Condition{FacetKey::Lead, "bmi", false});
}

TEST_CASE("words are searched without what is still being typed")
{
    CHECK(searched("Kurse phase:I") == QStringLiteral("Kurse"));
    CHECK(searched("phase:") == QString());
    CHECK(searched("Kurse farbe:rot") == QStringLiteral("Kurse farbe:rot"));
    CHECK(searched(" Kurse ") == QStringLiteral("Kurse"));
}

TEST_CASE("the beginning of a key offers the key in the reader's language")
{
    CHECK(offered("fed") == QStringList{QStringLiteral("federführung:")});
    CHECK(offered("Kurse -zi") == QStringList{QStringLiteral("-zielgruppe:")});
    CHECK(offered("le", Language::English) == QStringList{QStringLiteral("lead:")});
    CHECK(offered("ye", Language::English) == QStringList{QStringLiteral("year:")});
    CHECK(offered("f").isEmpty());
    CHECK(offered("xy").isEmpty());
}

TEST_CASE("behind a key stand its values, by any word of their names")
{
    CHECK(offered("phase:") ==
          QStringList{QStringLiteral("Phase II: Erstintegration"), QStringLiteral("Phase III: Eingliederung")});
    CHECK(offered("phase:eing") == QStringList{QStringLiteral("Phase III: Eingliederung")});
    CHECK(offered("lead:inn") == QStringList{QStringLiteral("BMI")});
    CHECK(offered("feld:\"Sp") == QStringList{QStringLiteral("Sprache"), QStringLiteral("Sport")});
    CHECK(offered("field:la", Language::English) == QStringList{QStringLiteral("Language")});
    CHECK(offered("jahr:2020").contains(QStringLiteral("2020")));
    CHECK(offered("phase:xyz").isEmpty());
}

TEST_CASE("a value brings its condition, a key what it means")
{
    const auto plan = test::smallPlan();
    const words::Catalogue catalogue(Language::German);
    const auto values = models::completions(catalogue, plan, QStringLiteral("-feld:Sport"));
    REQUIRE(values.size() == 1);
    CHECK(values[0].condition == core::Condition{FacetKey::Field, "sport", true});
    const auto lead = models::completions(catalogue, plan, QStringLiteral("lead:bmi"));
    REQUIRE(lead.size() == 1);
    CHECK(lead[0].detail == QStringLiteral("Bundesministerium des Innern"));
    for (const auto& key : models::keyCompletions(catalogue, plan))
        CHECK_FALSE(key.detail.isEmpty());
}

TEST_CASE("every offered key is understood")
{
    const auto plan = test::smallPlan();
    for (const auto language : {Language::German, Language::English}) {
        const words::Catalogue catalogue(language);
        CHECK(models::keyCompletions(catalogue, plan).size() == core::kFacetKeys.size() + 1);
        for (const auto key : core::kFacetKeys)
            CHECK(core::facetFromName(models::queryKey(catalogue, key).toStdString()) == key);
        CHECK(models::openCondition(models::queryKey(catalogue, std::nullopt) + QStringLiteral(":2020")));
    }
}

TEST_CASE("choices have names that stand alone")
{
    const auto plan = test::smallPlan();
    const words::Catalogue german(Language::German);
    const auto name = [&](std::optional<FacetKey> key, const char* value, bool isExcluded = false) {
        return models::conditionText(german, plan, {key, value, isExcluded});
    };
    CHECK(name(FacetKey::Phase, "II") == QStringLiteral("Phase II"));
    CHECK(name(FacetKey::Field, "sport", true) == QStringLiteral("nicht: Sport"));
    CHECK(name(FacetKey::Lead, "bmi") == QStringLiteral("Federführung: BMI"));
    CHECK(name(FacetKey::Kind, "measure") == QStringLiteral("Maßnahmen"));
    CHECK(name(FacetKey::Basis, "summit") == QStringLiteral("auf einem Gipfel vorgestellt"));
    CHECK(name(FacetKey::Target, "frauen") == QStringLiteral("Frauen"));
    CHECK(name(FacetKey::Summit, "12") == QStringLiteral("12. Integrationsgipfel"));
    CHECK(name(std::nullopt, "2018..2021") == QStringLiteral("Jahre 2018–2021"));
    CHECK(name(std::nullopt, "2020", true) == QStringLiteral("nicht: Jahr 2020"));
    // A link may name what the edition does not have.
    CHECK(name(FacetKey::Lead, "niemand") == QStringLiteral("Federführung: niemand"));
    core::Query query{"Kurse", {}};
    query.filter.facet(FacetKey::Phase).any = {"II"};
    query.filter.facet(FacetKey::Field).none = {"sport"};
    CHECK(models::queryTitle(german, plan, query) == QStringLiteral("Kurse · Phase II · nicht: Sport"));
}

TEST_CASE("keys are completed without umlauts, and an unknown one is named with those that there are")
{
    const words::Catalogue words(core::Language::German);
    const auto plan = test::smallPlan();
    CHECK(models::completions(words, plan, QStringLiteral("fed")).size() == 1);
    CHECK(models::completions(words, plan, QStringLiteral("federfue")).size() == 1);
    const auto said = models::unknownKeyText(words, QStringLiteral("Kurse bundesland:x"));
    CHECK(said.contains(QStringLiteral("„bundesland:“")));
    CHECK(said.contains(QStringLiteral("zielgruppe:")));
    CHECK(models::unknownKeyText(words, QStringLiteral("Kurse phase:IX http://x.de/a jahr:bald")).isEmpty());
}

TEST_CASE("a condition at the end of the text holds once its value is known")
{
    const auto plan = test::smallPlan();
    const auto known = models::resolvedCondition(plan, QStringLiteral("Kurse -phase:ii"));
    REQUIRE(known);
    CHECK(known->value == "II");
    CHECK(known->isExcluded);
    CHECK(models::resolvedCondition(plan, QStringLiteral("year:2018..2021"))->value == "2018..2021");
    for (const auto* text : {"phase:", "phase:IX", "phase:II ", "year:20", "Kurse"})
        CHECK_FALSE(models::resolvedCondition(plan, QString::fromUtf8(text)));
}
