// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "models/plantree.h"

#include "words/domain.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace napi::models {
namespace {

using core::Entry;
using core::Kind;

class TreeBuilder {
public:
    TreeBuilder(const words::Catalogue& words, const core::Plan& plan, const core::Filter& filter)
        : m_words(words)
        , m_plan(plan)
        , m_filter(filter)
    {
    }

    [[nodiscard]] TreeNode build(Grouping grouping) const;

private:
    using Test = std::function<bool(const Entry&)>;

    [[nodiscard]] TreeNode leaf(const Entry& entry) const;
    [[nodiscard]] TreeNode group(const QString& title, const QString& key, std::vector<TreeNode> children) const;
    [[nodiscard]] std::vector<TreeNode> leaves(Kind kind, const Test& test) const;
    [[nodiscard]] std::vector<TreeNode> measures(const Test& test) const;
    [[nodiscard]] TreeNode phase(const Entry& entry) const;
    [[nodiscard]] std::vector<TreeNode> byField() const;
    [[nodiscard]] std::vector<TreeNode> byLead() const;
    [[nodiscard]] std::vector<TreeNode> byTarget() const;
    [[nodiscard]] std::vector<TreeNode> byYear() const;
    void addMeasures(std::vector<TreeNode>& groups, const QString& title, const std::string& id, const char* icon,
                     const Test& test) const;
    [[nodiscard]] std::vector<TreeNode> measureGroups(Grouping grouping) const;
    [[nodiscard]] TreeNode byCategory(Kind kind, const char* icon) const;
    [[nodiscard]] TreeNode flat(Kind kind, const char* icon) const;

    const words::Catalogue& m_words;
    const core::Plan& m_plan;
    const core::Filter& m_filter;
};

TreeNode TreeBuilder::leaf(const Entry& entry) const
{
    TreeNode node;
    node.title = m_words.text(entry.title);
    node.link = entry.link;
    node.key = words::qt(entry.link.toString());
    if (entry.basis) {
        node.symbol = words::basisSymbol(*entry.basis);
        node.description = words::groundsText(m_words, entry);
    }
    // "12th Integration Summit, 2020" like the others, without its theme.
    if (entry.link.kind == Kind::Summit && entry.start) {
        node.title = node.title.section(u':', 0, 0);
        node.suffix = QStringLiteral(", %1").arg(entry.start->year());
    }
    if (entry.link.kind == Kind::Event || entry.link.kind == Kind::Summit)
        node.description = words::dateText(m_words, entry.start);
    return node;
}

TreeNode TreeBuilder::group(const QString& title, const QString& key, std::vector<TreeNode> children) const
{
    TreeNode node;
    node.title = title;
    node.key = key;
    for (const auto& child : children)
        node.count += child.children.empty() && child.count == 0 ? 1 : child.count;
    node.description = m_words.translate("Tree", "%n record(s)", nullptr, node.count);
    node.children = std::move(children);
    return node;
}

std::vector<TreeNode> TreeBuilder::leaves(Kind kind, const Test& test) const
{
    std::vector<TreeNode> nodes;
    for (const auto& entry : m_plan.entries(kind))
        if (test(entry))
            nodes.push_back(leaf(entry));
    if (kind == Kind::Term || kind == Kind::Organisation) {
        const QCollator order(m_words.locale());
        std::ranges::stable_sort(nodes,
                                 [&](const auto& a, const auto& b) { return order.compare(a.title, b.title) < 0; });
    }
    return nodes;
}

std::vector<TreeNode> TreeBuilder::measures(const Test& test) const
{
    return leaves(Kind::Measure, [&](const Entry& entry) { return test(entry) && core::matches(entry, m_filter); });
}

TreeNode TreeBuilder::phase(const Entry& entry) const
{
    const auto& id = entry.link.id;
    const auto inPhase = [&](const Entry& measure) { return measure.phase == id && measure.isInPlan(); };
    std::vector<TreeNode> children;
    for (const auto& forum : m_plan.entries(Kind::Forum)) {
        if (forum.phase != id)
            continue;
        auto node = group(
            m_words.text(forum.title), words::qt(forum.link.toString()),
            measures([&](const Entry& measure) { return inPhase(measure) && measure.forum == forum.link.id; }));
        node.link = forum.link;
        children.push_back(std::move(node));
    }
    for (const auto& field : m_plan.fields()) {
        auto node = group(m_words.text(field.title), words::qt(field.id), measures([&](const Entry& measure) {
                              return inPhase(measure) && measure.forum.empty() && measure.field == field.id;
                          }));
        if (!node.children.empty())
            children.push_back(std::move(node));
    }
    auto related =
        group(m_words.translate("Tree", "Related programmes"), QStringLiteral("related"),
              measures([&](const Entry& measure) { return measure.phase == id && !measure.isInPlan(); }));
    if (!related.children.empty())
        children.push_back(std::move(related));
    TreeNode node = group(m_words.text(entry.title), words::qt(entry.link.toString()), std::move(children));
    node.count = static_cast<int>(std::ranges::count_if(m_plan.entries(Kind::Measure), [&](const Entry& measure) {
        return measure.phase == id && core::matches(measure, m_filter);
    }));
    node.description = words::kindCount(m_words, Kind::Measure, node.count);
    node.link = entry.link;
    node.phase = words::qt(id);
    return node;
}

TreeNode TreeBuilder::byCategory(Kind kind, const char* icon) const
{
    std::vector<std::string> categories;
    for (const auto& entry : m_plan.entries(kind))
        if (std::ranges::find(categories, entry.category) == categories.end())
            categories.push_back(entry.category);
    std::vector<TreeNode> groups;
    groups.reserve(categories.size());
    for (const auto& category : categories)
        groups.push_back(group(words::categoryText(m_words, kind, category), words::qt(category),
                               leaves(kind, [&](const Entry& entry) { return entry.category == category; })));
    auto node = group(words::kindHeading(m_words, kind), words::qt(core::kindName(kind)), std::move(groups));
    node.icon = QString::fromLatin1(icon);
    return node;
}

TreeNode TreeBuilder::flat(Kind kind, const char* icon) const
{
    auto node = group(words::kindHeading(m_words, kind), words::qt(core::kindName(kind)),
                      leaves(kind, [](const Entry&) { return true; }));
    node.icon = QString::fromLatin1(icon);
    return node;
}

/// A group that no measure is in would say nothing.
void TreeBuilder::addMeasures(std::vector<TreeNode>& groups, const QString& title, const std::string& id,
                              const char* icon, const Test& test) const
{
    auto node = group(title, words::qt(id), measures(test));
    node.icon = QString::fromLatin1(icon);
    node.description = words::kindCount(m_words, Kind::Measure, node.count);
    if (node.count > 0)
        groups.push_back(std::move(node));
}

std::vector<TreeNode> TreeBuilder::byField() const
{
    std::vector<TreeNode> groups;
    for (const auto& field : m_plan.fields())
        addMeasures(groups, m_words.text(field.title), field.id, "field",
                    [&](const Entry& measure) { return measure.field == field.id; });
    addMeasures(groups, m_words.translate("Tree", "Field not known"), {}, "gap",
                [&](const Entry& measure) { return !m_plan.field(measure.field); });
    return groups;
}

std::vector<TreeNode> TreeBuilder::byLead() const
{
    std::vector<TreeNode> groups;
    for (const auto& organisation : m_plan.entries(Kind::Organisation)) {
        const auto count = groups.size();
        addMeasures(groups, words::shortName(m_words, organisation), organisation.link.id, "organisation",
                    [&](const Entry& measure) {
                        return std::ranges::find(measure.leads, organisation.link.id) != measure.leads.end();
                    });
        if (groups.size() > count)
            groups.back().link = organisation.link;
    }
    const QCollator order(m_words.locale());
    std::ranges::stable_sort(groups,
                             [&](const auto& a, const auto& b) { return order.compare(a.title, b.title) < 0; });
    addMeasures(groups, m_words.translate("Tree", "Lead not known"), {}, "gap",
                [](const Entry& measure) { return measure.leads.empty(); });
    return groups;
}

std::vector<TreeNode> TreeBuilder::byTarget() const
{
    std::vector<TreeNode> groups;
    for (const auto& target : m_plan.targets())
        addMeasures(groups, m_words.text(target.title), target.id, "target", [&](const Entry& measure) {
            return std::ranges::find(measure.targets, target.id) != measure.targets.end();
        });
    addMeasures(groups, m_words.translate("Tree", "Target group not known"), {}, "gap",
                [](const Entry& measure) { return measure.targets.empty(); });
    return groups;
}

std::vector<TreeNode> TreeBuilder::byYear() const
{
    std::set<int> years;
    for (const auto& measure : m_plan.entries(Kind::Measure))
        if (measure.start)
            years.insert(measure.start->year());
    std::vector<TreeNode> groups;
    for (const int year : years)
        addMeasures(groups, QString::number(year), std::to_string(year), "event",
                    [&](const Entry& measure) { return measure.start && measure.start->year() == year; });
    addMeasures(groups, m_words.translate("Tree", "Start not known"), {}, "gap",
                [](const Entry& measure) { return !measure.start; });
    return groups;
}

std::vector<TreeNode> TreeBuilder::measureGroups(Grouping grouping) const
{
    switch (grouping) {
    case Grouping::Field:
        return byField();
    case Grouping::Lead:
        return byLead();
    case Grouping::TargetGroup:
        return byTarget();
    case Grouping::Year:
        return byYear();
    case Grouping::Phase:
        break;
    }
    std::vector<TreeNode> phases;
    for (const auto& entry : m_plan.entries(Kind::Phase))
        phases.push_back(phase(entry));
    return phases;
}

TreeNode TreeBuilder::build(Grouping grouping) const
{
    TreeNode root;
    root.children = measureGroups(grouping);
    // Fields and target groups may share an id.
    for (auto& child : root.children)
        child.key.prepend(groupingKey(grouping) + QLatin1Char(':'));
    root.children.push_back(flat(Kind::Summit, "summit"));
    root.children.push_back(byCategory(Kind::Event, "event"));
    root.children.push_back(byCategory(Kind::Organisation, "organisation"));
    root.children.push_back(flat(Kind::Term, "term"));
    root.children.push_back(byCategory(Kind::Gap, "gap"));
    root.children.push_back(byCategory(Kind::Source, "source"));
    root.children.push_back(flat(Kind::Page, "info"));
    return root;
}

} // namespace

TreeNode planTree(const words::Catalogue& words, const core::Plan& plan, const core::Filter& filter,
                  Grouping grouping)
{
    return TreeBuilder(words, plan, filter).build(grouping);
}

QString groupingTitle(const words::Catalogue& words, Grouping grouping)
{
    constexpr std::array<const char*, kGroupings.size()> kTitles{
        QT_TRANSLATE_NOOP("Tree", "By phase"), QT_TRANSLATE_NOOP("Tree", "By field"),
        QT_TRANSLATE_NOOP("Tree", "By lead"), QT_TRANSLATE_NOOP("Tree", "By target group"),
        QT_TRANSLATE_NOOP("Tree", "By year of the start")};
    return words.translate("Tree", kTitles[static_cast<std::size_t>(grouping)]);
}

QString groupingKey(Grouping grouping)
{
    constexpr std::array<const char*, kGroupings.size()> kKeys{"phase", "field", "lead", "target", "year"};
    return QString::fromLatin1(kKeys[static_cast<std::size_t>(grouping)]);
}

} // namespace napi::models
