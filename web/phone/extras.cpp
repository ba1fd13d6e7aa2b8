#include "web/phone/extras.h"

#include "web/phone/frame.h"
#include "web/phone/html.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vphone::web {

namespace {

using language::Context;

void appendText(QByteArray& html, const QJsonValue& text)
{
    appendEscaped(html, text.toString().toUtf8());
}

void appendHeading(QByteArray& html, const Visit& visit, QByteArrayView english)
{
    html.append("<h2>");
    appendEscaped(html, visit.text(Context::Page, english));
    html.append("</h2>\n");
}

void appendNext(QByteArray& html, const Visit& visit, const QJsonValue& next)
{
    html.append("<p class=\"next\"><strong>");
    appendEscaped(html, visit.text(Context::Page, "Next resync"));
    html.append("</strong>: ");
    if (next.isNull()) {
        appendEscaped(html, visit.text(Context::Page, "none by itself"));
    } else {
        html.append("<code>");
        appendText(html, next[u"trigger"]);
        html.append("</code> ");
        if (next[u"at"].isString()) {
            html.append("<time>");
            appendText(html, next[u"at"]);
            html.append("</time>");
        } else {
            appendEscaped(html, visit.text(Context::Page, "when the lines are idle"));
        }
    }
    html.append("</p>\n");
}

/// Each says in words whether it is open.
void appendGates(QByteArray& html, const Visit& visit, const QJsonArray& gates)
{
    appendHeading(html, visit, "Gates");
    if (gates.isEmpty()) {
        html.append("<p>");
        appendEscaped(html, visit.text(Context::Page, "None is asked."));
        html.append("</p>\n");
        return;
    }
    html.append("<ul class=\"gates\">\n");
    for (const QJsonValue gate : gates) {
        const bool isOpen = gate[u"open"].toBool();
        html.append(isOpen ? "<li class=\"open\"><b>" : "<li class=\"shut\"><b>");
        appendEscaped(html, visit.text(Context::Page, isOpen ? "open" : "shut"));
        html.append("</b> ");
        appendText(html, gate[u"gate"]);
        if (const QString parameter = gate[u"parameter"].toString(); !parameter.isEmpty()) {
            html.append(" <code>");
            appendEscaped(html, parameter.toUtf8() + " = " + gate[u"value"].toString().toUtf8());
            html.append("</code>");
        }
        html.append("</li>\n");
    }
    html.append("</ul>\n");
}

void appendRule(QByteArray& html, const Visit& visit, const QJsonValue& rule)
{
    html.append("<h3>");
    appendText(html, rule[u"parameter"]);
    html.append("</h3>\n<p><code>");
    appendText(html, rule[u"rule"]);
    html.append("</code></p>\n");
    if (rule[u"expanded"] != rule[u"rule"]) {
        html.append("<p>");
        appendEscaped(html, visit.text(Context::Page, "expands to"));
        html.append(" <code>");
        appendText(html, rule[u"expanded"]);
        html.append("</code></p>\n");
    }
    // The engine's own sentences are English whatever the page speaks.
    html.append("<ol lang=\"en\">\n");
    const QJsonArray steps = rule[u"steps"].toArray();
    for (const QJsonValue step : steps) {
        html.append("<li>");
        appendText(html, step);
        html.append("</li>\n");
    }
    html.append("</ol>\n");
}

void appendRules(QByteArray& html, const Visit& visit, const QJsonArray& rules)
{
    appendHeading(html, visit, "Profile rules");
    if (rules.isEmpty()) {
        html.append("<p>");
        appendEscaped(html, visit.text(Context::Page, "All four are empty: nothing is fetched."));
        html.append("</p>\n");
    }
    for (const QJsonValue rule : rules)
        appendRule(html, visit, rule);
}

/// Those that are not idle.
void appendLines(QByteArray& html, const Visit& visit, const QJsonArray& lines)
{
    QByteArray busy;
    for (const QJsonValue line : lines) {
        if (line[u"state"].toString() == u"idle")
            continue;
        busy.append(busy.isEmpty() ? "" : ", ").append(QByteArray::number(line[u"line"].toInt()));
        busy.append(" (").append(line[u"state"].toString().toUtf8()).append(')');
    }
    appendHeading(html, visit, "Lines");
    html.append("<p>");
    appendEscaped(html, busy.isEmpty() ? visit.text(Context::Page, "All are idle.") : busy);
    html.append("</p>\n");
}

} // namespace

http::Response whyPage(Visit& visit)
{
    const QJsonObject explained = visit.engine.explain(visit.index);
    Page page{.tab = {}, .title = visit.text(Context::Page, "Why it resyncs or not"), .main = {}};
    page.main.append("<div class=\"explained\">\n<p class=\"verdict\" lang=\"en\">");
    appendText(page.main, explained[u"text"]);
    page.main.append("</p>\n");
    appendNext(page.main, visit, explained[u"next"]);
    appendGates(page.main, visit, explained[u"gates"].toArray());
    appendRules(page.main, visit, explained[u"rules"].toArray());
    appendLines(page.main, visit, explained[u"lines"].toArray());
    page.main.append("</div>\n<p class=\"more\"><a target=\"_top\"");
    appendAttribute(page.main, "href", visit.base + "/vphone/timeline");
    page.main.append('>');
    appendEscaped(page.main, visit.text(Context::Page, "Timeline"));
    page.main.append("</a></p>\n");
    return framedExtra(visit, page);
}

} // namespace vphone::web
