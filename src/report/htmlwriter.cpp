// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "report/htmlwriter.h"

#include "core/link.h"
#include "paint/theme.h"

#include <algorithm>

namespace napi::report {
namespace {

/// The width of the text, in pixels.
constexpr double kPictureWidth = 720;

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

/// An anchor as an id: "measure/fem-os" is a sound one, spaces are not.
QString idOf(const QString& anchor) { return escaped(QString(anchor).replace(QLatin1Char(' '), QLatin1Char('-'))); }

QString element(const char* name, const QString& content, const QString& attributes = {})
{
    const auto tag = QLatin1String(name);
    return QStringLiteral("<%1%2>%3</%1>\n")
        .arg(tag, attributes.isEmpty() ? QString{} : QLatin1Char(' ') + attributes, content);
}

QString html(const Span& span)
{
    QString text = escaped(span.text);
    if (span.original)
        text = QStringLiteral("<span lang=\"de\">%1</span>").arg(text);
    if (!span.expansion.isEmpty())
        text = QStringLiteral("<abbr title=\"%1\">%2</abbr>").arg(escaped(span.expansion), text);
    if (span.strong)
        text = QStringLiteral("<strong>%1</strong>").arg(text);
    if (!span.anchor.isEmpty())
        return QStringLiteral("<a href=\"#%1\">%2</a>").arg(idOf(span.anchor), text);
    if (!span.url.isEmpty())
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(escaped(span.url), text);
    return text;
}

QString html(const Spans& spans)
{
    QString result;
    for (const Span& span : spans)
        result += html(span);
    return result;
}

QString html(const Facts& facts)
{
    QString rows;
    for (const auto& row : facts.rows) {
        QStringList values;
        for (const auto& value : row.values)
            values << html(value);
        rows += element("tr", element("th", escaped(row.label), QStringLiteral("scope=\"row\"")) +
                                  element("td", values.join(QStringLiteral("<br/>"))));
    }
    return facts.rows.empty() ? QString{} : element("table", rows, QStringLiteral("class=\"facts\""));
}

/// Writes the blocks of a report one after the other.
class HtmlBlocks {
public:
    explicit HtmlBlocks(int shift) : m_shift(shift) {}

    QString operator()(const Heading& heading) const
    {
        const QString phase = heading.phase.isEmpty() ? QString{} : QStringLiteral(" phase-") + heading.phase;
        const QString role = heading.role == Heading::Role::Part     ? QStringLiteral("part")
                             : heading.role == Heading::Role::Record ? QStringLiteral("record")
                                                                     : QStringLiteral("section");
        const QString id =
            heading.anchor.isEmpty() ? QString{} : QStringLiteral(" id=\"%1\"").arg(idOf(heading.anchor));
        QString out;
        if (!heading.kicker.empty())
            out += element("p", html(heading.kicker), QStringLiteral("class=\"kicker\""));
        out +=
            QStringLiteral("<h%1 class=\"%2\"%3>%4</h%1>\n")
                .arg(QString::number(std::min(6, heading.level + m_shift)), role + phase, id, html(heading.title));
        if (!heading.tagline.empty())
            out += element("p", html(heading.tagline), QStringLiteral("class=\"tagline\""));
        return out;
    }
    QString operator()(const Paragraph& paragraph) const
    {
        const char* kind = paragraph.role == Paragraph::Role::Lead   ? "lead"
                           : paragraph.role == Paragraph::Role::Note ? "note"
                                                                     : "body";
        return element("p", html(paragraph.text), QStringLiteral("class=\"%1\"").arg(QLatin1String(kind)));
    }
    QString operator()(const List& list) const
    {
        QString items;
        for (const auto& item : list.items) {
            const QString detail =
                item.detail.empty() ? QString{} : QStringLiteral("<br/><small>%1</small>").arg(html(item.detail));
            items += element("li", html(item.text) + detail);
        }
        return element("ul", items);
    }
    QString operator()(const Facts& facts) const { return html(facts); }
    QString operator()(const Tiles& tiles) const
    {
        QString items;
        for (const auto& tile : tiles.tiles)
            items += element("li", QStringLiteral("<strong>%1</strong><br/>%2<br/><small>%3</small>")
                                       .arg(escaped(tile.value), escaped(tile.meaning), escaped(tile.note)));
        return element("ul", items, QStringLiteral("class=\"tiles\""));
    }
    QString operator()(const Table& table) const
    {
        QString head;
        for (const auto& column : table.columns)
            head += element("th", escaped(column.title),
                            column.numeric ? QStringLiteral("scope=\"col\" class=\"number\"")
                                           : QStringLiteral("scope=\"col\""));
        QString body;
        for (const auto& row : table.rows) {
            QString cells;
            for (std::size_t i = 0; i < row.size(); ++i)
                cells += i == 0
                             ? element("th", html(row[i]), QStringLiteral("scope=\"row\""))
                             : element("td", html(row[i]),
                                       table.columns[i].numeric ? QStringLiteral("class=\"number\"") : QString{});
            body += element("tr", cells);
        }
        return element("table", element("thead", element("tr", head)) + element("tbody", body));
    }
    QString operator()(const References& references) const
    {
        QString items;
        for (const auto& entry : references.entries) {
            QString text = html(entry.title);
            if (!entry.detail.isEmpty())
                text += QStringLiteral("<br/><small>%1</small>").arg(escaped(entry.detail));
            if (!entry.url.isEmpty())
                text += QStringLiteral("<br/><a href=\"%1\">%2</a>").arg(escaped(entry.url), escaped(entry.url));
            items += QStringLiteral("<li id=\"%1\" value=\"%2\">%3</li>\n")
                         .arg(idOf(entry.anchor), QString::number(entry.number), text);
        }
        return element("ol", items, QStringLiteral("class=\"references\""));
    }
    QString operator()(const Drawing& drawing) const
    {
        const QByteArray picture =
            paint::inlineSvgOf(*drawing.picture, kPictureWidth, drawing.caption, drawing.alternative);
        return element("figure", QString::fromUtf8(picture) + element("figcaption", escaped(drawing.caption),
                                                                      QStringLiteral("class=\"note\"")));
    }

private:
    int m_shift;
};

QString variables(const paint::Theme& theme)
{
    QString css = QStringLiteral("--page:%1;--text:%2;--muted:%3;--accent:%4;--line:%5;")
                      .arg(theme.colour(paint::Role::Panel).name(), theme.colour(paint::Role::Text).name(),
                           theme.colour(paint::Role::Muted).name(), theme.colour(paint::Role::Accent).name(),
                           theme.colour(paint::Role::Line).name());
    for (const auto id : core::kPhaseIds)
        css += QStringLiteral("--phase-%1:%2;")
                   .arg(QLatin1String(id.data(), static_cast<qsizetype>(id.size())), theme.phase(id).strong.name());
    return css;
}

QString style()
{
    QString css = QStringLiteral(":root{color-scheme:light dark;%1}"
                                 "@media (prefers-color-scheme:dark){:root{%2}}")
                      .arg(variables(paint::Theme::of(paint::Appearance::Light)),
                           variables(paint::Theme::of(paint::Appearance::Dark)));
    css += QStringLiteral(
        "body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 Inter,system-ui,sans-serif}"
        "main,header,footer,nav{max-width:46rem;margin:0 auto;padding:0 1.25rem}"
        "a{color:var(--accent)}small,.note,.kicker,.tagline,footer{color:var(--muted)}"
        "h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .5rem}h1{font-size:2rem}"
        ".part{border-top:1px solid var(--line);padding-top:1.5rem}.lead{font-size:1.125rem}.kicker{margin:2rem 0 "
        "0}"
        ".kicker+h1,.kicker+h2,.kicker+h3{margin-top:0}.tagline{margin-top:0}"
        "table{border-collapse:collapse;width:100%;margin:1rem 0}"
        "th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}"
        ".facts th{font-weight:400;color:var(--muted);width:11rem}.number{text-align:right}"
        ".tiles{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;padding:0}"
        ".tiles li{border:1px solid var(--line);border-radius:.375rem;padding:.75rem 1rem;flex:1 1 13rem}"
        ".tiles strong{font-size:1.25rem}.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem}"
        "figure{margin:1.5rem 0}figure svg{width:100%;height:auto}"
        "ol,ul{padding-left:1.5rem}li{margin:.35rem 0}.references{overflow-wrap:anywhere}");
    for (const auto id : core::kPhaseIds)
        css += QStringLiteral(".phase-%1{border-left:.375rem solid var(--phase-%1);padding-left:.75rem}")
                   .arg(QLatin1String(id.data(), static_cast<qsizetype>(id.size())));
    return css;
}

/// The headings that a contents names, as a list of links.
QString contents(const Document& document)
{
    QString items;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->isListed && heading->role == Heading::Role::Part && !heading->anchor.isEmpty())
            items += element("li", QStringLiteral("<a href=\"#%1\">%2</a>")
                                       .arg(idOf(heading->anchor), escaped(plainText(heading->title))));
    }
    if (items.isEmpty())
        return {};
    return element("nav", element("h2", escaped(document.contentsHeading)) + element("ul", items),
                   QStringLiteral("aria-label=\"%1\"").arg(escaped(document.contentsHeading)));
}

QString header(const Document& document)
{
    if (!document.hasCover)
        return {};
    return element("header", element("h1", escaped(document.title)) +
                                 element("p", escaped(document.subtitle), QStringLiteral("class=\"tagline\"")) +
                                 html(document.cover.facts) +
                                 element("p", escaped(document.cover.notice), QStringLiteral("class=\"note\"")));
}

} // namespace

QByteArray renderHtml(const Document& document)
{
    const bool isGerman = document.language == core::Language::German;
    const HtmlBlocks writer(document.hasCover ? 1 : 0);
    QString body;
    for (const Block& block : document.blocks)
        body += std::visit(writer, block);
    const QString skip = isGerman ? QStringLiteral("Zum Inhalt") : QStringLiteral("Skip to content");
    const QString page =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            "<meta name=\"generator\" content=\"%2\"/>\n<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n"
            "<a class=\"skip\" href=\"#main\">%5</a>\n")
            .arg(isGerman ? QStringLiteral("de") : QStringLiteral("en"), escaped(document.creator),
                 escaped(document.title), style(), skip);
    return (page + header(document) + (document.hasCover ? contents(document) : QString{}) +
            element("main", body, QStringLiteral("id=\"main\"")) +
            element("footer", element("p", escaped(document.footer))) + QStringLiteral("</body>\n</html>\n"))
        .toUtf8();
}

} // namespace napi::report
