// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "importer/typography.h"
#include "support/catch.h"

using namespace napi;
using core::Language;
using importer::cleanlinessBreaches;
using importer::typographyBreaches;

namespace {

std::string expectedOf(const char* text, Language language)
{
    std::string result;
    for (const auto& breach : typographyBreaches(text, language))
        result += breach.expected + '\n';
    return result;
}

} // namespace

TEST_CASE("clean text is what a person would type")
{
    const auto* text =
        GENERATE("Kurse", "Sprach- und Integrationskurse", "Haupt- oder Nebenfach", "Bau- sowie Planungsrecht",
                 "Wort - Wort", "ein- bis zweimal", "Bund-Länder-Plan", "pre- and post-arrival",
                 "Sprach-, Integrations- und Berufskurse", "1- to 2-year", "a < b", "R & D; C&A",
                 "„Wir“ – zusammen", "Städte- bzw. Gemeindetag", "500\u00A0Euro", "türkçe ğ, Ü");
    CAPTURE(text);
    CHECK(cleanlinessBreaches(text).empty());
}

TEST_CASE("traces of markup, breaks and copying are not clean")
{
    const auto* text = GENERATE(" a", "a ", "a  b", "a\tb", "a\nb", "a\x7F", "Inte\u00ADgration", "<b>a", "a<br>b",
                                "a</p", "<!--a", "a &amp; b", "&#38;", "Integra- tion", "\x01", "\u00A0a",
                                "a\u00A0", "a\u00A0 b", "a\u00A0\u00A0b", "a\u200Bb", "\uFEFFa", "a\u2009b",
                                "u\u0308ber", "a\uFFFDb", "a\u0085b", "a\xFF");
    CAPTURE(text);
    CHECK(cleanlinessBreaches(text).size() == 1);
}

TEST_CASE("German text as it should be set breaks no rule")
{
    const auto* text =
        GENERATE("Er sagt: „Sie nennen das ‚Teilhabe‘ – zu Recht.“", "2006–2021", "Kurse – wie hier –, auch abends",
                 "Kurse (Sprache – Beruf)", "Bund–Länder", "12\u00A0%", "rund 5\u00A0Millionen Euro",
                 "3,5\u00A0Mio.\u00A0Euro", "z.\u00A0B. und d.\u00A0h. und u.\u00A0a. auch",
                 "§\u00A016a Abs.\u00A02 Nr.\u00A01", "§§\u00A024", "Er geht’s an …", "Die Europäische Union",
                 "20 Eurokurse", "Covid-19", "24-Stunden-Dienst", "„Eins“ und „zwei“", "Nr. A", "Teil II. B. folgt",
                 "„Demokratie leben!“ – ein Programm");
    CAPTURE(text);
    CHECK(expectedOf(text, Language::German).empty());
}

TEST_CASE("what is not German typography is one breach")
{
    const auto* text = GENERATE(
        "Das ist „offen", "Das ist zu“", "„Eins „zwei“", "Er sagt ”nein", "Er sagt «nein", "Er sagt \"nein",
        "Wie geht's", "Er ‚sagt‘", "ein ‘Apostroph", "Kurse - abends", "Kurse\u00A0- abends", "Kurse -- abends",
        "Kurse — abends", "Kurse –abends", "Kurse– abends", "2006-2021", "2006-13", "Stand: 2020-03",
        "am 2020-10-19", "10-14 Gruppen", "12 %", "12%", "5 Euro", "5 €", "5€", "5 Millionen", "5 Milliarden",
        "5 Mio. Kurse", "5 Mrd. Kurse", "5 Prozent", "z. B. so", "z.B. so", "(u.a.)", "d. h. so", "§ 16", "§16",
        "Abs. 2", "Nr.3", "und so weiter...", "Kurse –");
    CAPTURE(text);
    const auto breaches = typographyBreaches(text, Language::German);
    REQUIRE(breaches.size() == 1);
    CHECK_FALSE(breaches[0].expected.empty());
}

TEST_CASE("English text as it should be set breaks no rule")
{
    const auto* text =
        GENERATE("He said: “They call it ‘participation’ – rightly.”", "women’s rights", "the groups’ work", "12%",
                 "12\u00A0%", "12\u00A0per cent", "5\u00A0million euros", "2006–2021", "“One” and “two”",
                 "section §\u00A016a", "5 europeans", "a one-off", "courses – as here –, too", "€5\u00A0million");
    CAPTURE(text);
    CHECK(expectedOf(text, Language::English).empty());
}

TEST_CASE("what is not English typography is one breach")
{
    const auto* text =
        GENERATE("This is “open", "This is closed”", "“One “two”", "He said „no", "He said \"no", "women's",
                 "He ‘says no", "courses - evenings", "courses — evenings", "courses –evenings", "2006-2021",
                 "as of 2020-03", "12 %", "12 per cent", "12 percent", "5 million", "5 billion", "5 euros",
                 "1 euro", "5 €", "§16", "and so on...", "a ‚comma", "He said »no");
    CAPTURE(text);
    const auto breaches = typographyBreaches(text, Language::English);
    REQUIRE(breaches.size() == 1);
    CHECK_FALSE(breaches[0].expected.empty());
}

TEST_CASE("a breach shows what stands around it")
{
    const auto breaches =
        typographyBreaches("Die Übersicht über Zahlen nennt rund 12 % der Kurse und mehr.", Language::German);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].found == "…en nennt rund 12 % der Kurse und …");
    CHECK(breaches[0].expected == "a no-break space (U+00A0) between number and unit");
    CHECK(cleanlinessBreaches("a  b")[0].found == "a  b");
    CHECK(cleanlinessBreaches("Inte\u00ADgration")[0].found == "Inte<U+00AD>gration");
    CHECK(cleanlinessBreaches("a\nb")[0].found == "a<U+000A>b");
}

TEST_CASE("every breach of a text is found")
{
    CHECK(typographyBreaches("\"12 %\" - 2006-2021", Language::German).size() == 5);
    CHECK(cleanlinessBreaches(" a  b ").size() == 3);
}
