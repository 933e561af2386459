// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/querycompletion.h"

#include "models/filterwords.h"
#include "words/domain.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <utility>

namespace napi::models {
namespace {

using core::FacetKey;

const QString kOpening = QStringLiteral("\"\u201E\u201C\u00BB");
const QString kClosing = QStringLiteral("\"\u201C\u201D\u00AB");

qsizetype wordEnd(const QString& text, qsizetype place)
{
    while (place < text.size() && !text[place].isSpace())
        ++place;
    return place;
}

/// The place behind the quoted text that begins at `place`; -1 if no quotation mark stands there or none closes it.
qsizetype quoteEnd(const QString& text, qsizetype place)
{
    if (place >= text.size() || !kOpening.contains(text[place]))
        return -1;
    for (auto i = place + 1; i < text.size(); ++i)
        if (kClosing.contains(text[i]))
            return i + 1;
    return -1;
}

QString unquoted(QString value)
{
    if (!value.isEmpty() && kOpening.contains(value.front()))
        value.remove(0, 1);
    if (!value.isEmpty() && kClosing.contains(value.back()))
        value.chop(1);
    return value;
}

bool isYear(const QString& key) { return key == QLatin1String("year") || key == QLatin1String("jahr"); }

/// A piece of typed text between spaces, or, of a condition, up to its closing quotation mark.
struct Piece {
    qsizetype begin = 0;
    qsizetype end = 0;
    std::optional<OpenCondition> condition;
};

Piece pieceAt(const QString& text, qsizetype begin)
{
    Piece piece{begin, wordEnd(text, begin), {}};
    const bool isExcluded = text[begin] == QLatin1Char('-');
    const auto keyBegin = begin + (isExcluded ? 1 : 0);
    if (const auto end = quoteEnd(text, keyBegin); end >= 0) {
        piece.end = end;
        return piece;
    }
    const auto colon = text.indexOf(QLatin1Char(':'), keyBegin);
    if (colon <= keyBegin || colon >= piece.end)
        return piece;
    const QString name = text.mid(keyBegin, colon - keyBegin);
    const auto key = core::facetFromName(name.toStdString());
    if (!key && !isYear(name))
        return piece;
    const auto value = colon + 1;
    if (value < text.size() && kOpening.contains(text[value])) {
        const auto end = quoteEnd(text, value);
        piece.end = end < 0 ? text.size() : end;
    }
    piece.condition = OpenCondition{begin, isExcluded, key, unquoted(text.mid(value, piece.end - value))};
    return piece;
}

/// In lower case and without umlauts, as people type who have none on their keys.
QString plainLetters(const QString& text)
{
    QString plain = text.toLower();
    for (const auto& [letter, plainLetter] :
         {std::pair{QChar(0xE4), QStringLiteral("ae")}, std::pair{QChar(0xF6), QStringLiteral("oe")},
          std::pair{QChar(0xFC), QStringLiteral("ue")}, std::pair{QChar(0xDF), QStringLiteral("ss")}})
        plain.replace(letter, plainLetter);
    return plain;
}

bool startsAnyWord(const QString& text, const QString& typed)
{
    if (begins(text, typed))
        return true;
    const QString plain = plainLetters(text);
    const QString wanted = plainLetters(typed);
    for (qsizetype i = 1; i < plain.size(); ++i)
        if (!plain[i - 1].isLetterOrNumber() && QStringView(plain).mid(i).startsWith(wanted))
            return true;
    return false;
}

class Completer {
public:
    Completer(const words::Catalogue& words, const core::Plan& plan) : m_words(words), m_plan(plan) {}

    [[nodiscard]] std::vector<Completion> values(const OpenCondition& open) const
    {
        std::vector<Completion> found;
        for (const auto& value : valuesOf(open.key)) {
            const core::Condition condition{open.key, value, open.isExcluded};
            const QString text = open.key ? valueText(m_words, m_plan, *open.key, value)
                                          : words::yearsText(m_words, *core::YearSpan::parse(value));
            const QString detail = detailOf(condition, text);
            if (startsAnyWord(text, open.value) || startsAnyWord(detail, open.value) ||
                words::qt(value).startsWith(open.value, Qt::CaseInsensitive))
                found.push_back({Completion::Type::Value, text, detail, {}, condition, {}});
        }
        return found;
    }

    /// What the whole text is the name of.
    [[nodiscard]] std::vector<Completion> meanings(const QString& typed) const
    {
        std::vector<Completion> found;
        const auto add = [&](const QString& text, const core::Condition& condition) {
            found.push_back(
                {Completion::Type::Meaning, text, m_words.translate("Filter", "as a filter"), {}, condition, {}});
        };
        for (const auto key : {FacetKey::Lead, FacetKey::Target, FacetKey::Field, FacetKey::Basis})
            if (const auto value = core::resolveFacetValue(m_plan, key, typed.toStdString()))
                add(QStringLiteral("%1: %2").arg(words::facetTitle(m_words, key),
                                                 valueText(m_words, m_plan, key, *value)),
                    {key, *value, false});
        const core::Condition undated{{}, core::YearSpan::unknown().toString(), false};
        for (const QString& name : {conditionText(m_words, m_plan, undated), m_words.translate("Filter", "no date"),
                                    m_words.translate("Filter", "undated")})
            if (name.compare(typed, Qt::CaseInsensitive) == 0)
                add(conditionText(m_words, m_plan, undated), undated);
        return found;
    }

    [[nodiscard]] Completion key(std::optional<FacetKey> key, const QString& sign) const
    {
        const QString name = sign + queryKey(m_words, key) + QLatin1Char(':');
        return {Completion::Type::Key,
                name,
                key ? samples(*key) : m_words.translate("Filter", "2020, 2018..2021 or unknown"),
                name,
                {},
                {}};
    }

private:
    [[nodiscard]] std::vector<std::string> valuesOf(std::optional<FacetKey> key) const
    {
        if (!key)
            return years();
        std::vector<std::string> values;
        const auto entries = core::allEntries(m_plan);
        for (auto& value : core::facetCounts(m_plan, *key, entries, {}, m_words.language()))
            values.push_back(std::move(value.value));
        return values;
    }

    [[nodiscard]] std::vector<std::string> years() const
    {
        std::set<std::string> years;
        for (const auto& entry : m_plan.entries())
            if (entry.start && entry.link.kind != core::Kind::Source)
                years.insert(std::to_string(entry.start->year()));
        std::vector<std::string> values{years.rbegin(), years.rend()};
        values.push_back(core::YearSpan::unknown().toString());
        return values;
    }

    /// The full name of a body, which is listed by its abbreviation.
    [[nodiscard]] QString detailOf(const core::Condition& condition, const QString& text) const
    {
        if (condition.key != FacetKey::Lead)
            return {};
        const auto* body = m_plan.find({core::Kind::Organisation, condition.value});
        const QString name = body ? m_words.text(body->title) : QString{};
        return name == text ? QString{} : name;
    }

    [[nodiscard]] QString samples(FacetKey key) const
    {
        constexpr std::size_t kSamples = 3;
        QStringList texts;
        for (const auto& value : valuesOf(key)) {
            if (texts.size() == kSamples)
                return texts.join(QStringLiteral(", ")) + QStringLiteral(" \u2026");
            texts << (key == FacetKey::Phase ? words::qt(value) : valueText(m_words, m_plan, key, value));
        }
        return texts.join(QStringLiteral(", "));
    }

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
};

std::vector<std::optional<FacetKey>> everyKey()
{
    std::vector<std::optional<FacetKey>> keys(core::kFacetKeys.begin(), core::kFacetKeys.end());
    keys.emplace_back();
    return keys;
}

constexpr qsizetype kFewestLetters = 2;

} // namespace

std::optional<OpenCondition> openCondition(const QString& text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        const auto piece = pieceAt(text, i);
        if (piece.end >= text.size())
            return piece.condition;
        i = std::max(piece.end, i + 1);
    }
    return std::nullopt;
}

QString typedWords(const QString& text)
{
    const auto open = openCondition(text);
    return (open ? text.left(open->begin) : text).trimmed();
}

std::vector<Completion> keyCompletions(const words::Catalogue& words, const core::Plan& plan)
{
    const Completer completer(words, plan);
    std::vector<Completion> found;
    for (const auto key : everyKey())
        found.push_back(completer.key(key, {}));
    return found;
}

std::vector<Completion> completions(const words::Catalogue& words, const core::Plan& plan, const QString& text)
{
    const Completer completer(words, plan);
    if (const auto open = openCondition(text))
        return completer.values(*open);
    QString word = text.mid(text.lastIndexOf(QLatin1Char(' ')) + 1);
    const QString sign = word.startsWith(QLatin1Char('-')) ? QStringLiteral("-") : QString{};
    word.remove(0, sign.size());
    auto found = completer.meanings(text.trimmed());
    for (const auto key : everyKey())
        if (word.size() >= kFewestLetters && begins(queryKey(words, key), word))
            found.push_back(completer.key(key, sign));
    return found;
}

bool begins(const QString& text, const QString& typed)
{
    return plainLetters(text).startsWith(plainLetters(typed));
}

std::optional<core::Condition> resolvedCondition(const core::Plan& plan, const QString& text)
{
    const auto open = openCondition(text);
    if (!open || open->value.isEmpty())
        return std::nullopt;
    const auto typed = open->value.toStdString();
    if (open->key) {
        const auto value = core::resolveFacetValue(plan, *open->key, typed);
        return value ? std::optional{core::Condition{open->key, *value, open->isExcluded}} : std::nullopt;
    }
    const auto span = core::YearSpan::parse(typed);
    return span ? std::optional{core::Condition{{}, span->toString(), open->isExcluded}} : std::nullopt;
}

QString unknownKeyText(const words::Catalogue& words, const QString& typed)
{
    // A word, a colon and its value; no address.
    static const QRegularExpression pattern(QStringLiteral("(?:^|\\s)-?(\\p{L}{2,32}):(?!//)[^\\s:]"));
    for (auto found = pattern.globalMatch(typed); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (core::facetFromName(name.toStdString()) || isYear(name) || name == QLatin1String("napi"))
            continue;
        QStringList known;
        for (const auto key : everyKey())
            known << queryKey(words, key) + QLatin1Char(':');
        return words
            .translate("Filter",
                       "There is no condition \u201C%1:\u201D; it is searched as words. Conditions are %2.")
            .arg(name, known.join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace napi::models
