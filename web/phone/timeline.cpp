#include "web/phone/extras.h"
#include "web/phone/form.h"
#include "web/phone/frame.h"
#include "web/phone/html.h"
#include "web/phone/infotexts.h"
#include "web/phone/stripplot.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vphone::web {

namespace {

using language::Context;

constexpr int refreshMin = 2; ///< seconds
constexpr int refreshMax = 3600;
constexpr qsizetype prefixBytesMax = 64;
constexpr qsizetype valueShownMax = 160; ///< characters

/// What comes first of an event's members; the rest follows by name.
constexpr auto firstMembers = std::to_array<QLatin1StringView>(
    {"trigger"_L1, "error"_L1, "cause"_L1, "detail"_L1, "reason"_L1, "url"_L1, "rule"_L1, "name"_L1,
     "old"_L1, "new"_L1});
/// Of every event, and shown elsewhere.
constexpr auto plainMembers = std::to_array<QLatin1StringView>({"time"_L1, "phone"_L1, "event"_L1});

struct Wish
{
    QByteArray prefix; ///< of event names; empty: all
    int refreshSeconds = 0;

    [[nodiscard]] QByteArray query(bool withRefresh) const
    {
        QByteArray text;
        if (!prefix.isEmpty())
            text = "?event=" + prefix.toPercentEncoding();
        if (withRefresh && refreshSeconds > 0)
            text +=
                (text.isEmpty() ? "?" : "&") + ("refresh=" + QByteArray::number(refreshSeconds));
        return text;
    }
};

Wish wishOf(const Visit& visit)
{
    Wish wish;
    const auto query = readForm(visit.query);
    if (!query)
        return wish; // what can't be read asks for nothing
    wish.prefix = fieldOf(*query, "event").trimmed().left(prefixBytesMax);
    if (const int seconds = fieldOf(*query, "refresh").toInt(); seconds > 0)
        wish.refreshSeconds = std::clamp(seconds, refreshMin, refreshMax);
    return wish;
}

struct Shown
{
    Instant at;
    QByteArray name;
    QJsonObject members;

    [[nodiscard]] QByteArray time() const { return members[u"time"].toString().toLatin1(); }
    [[nodiscard]] bool isFailure() const
    {
        return name.endsWith(".failed") || members[u"ok"] == QJsonValue(false) ||
               (members[u"status"].toInt() >= 400 && members[u"status"].toInt() != 404);
    }
};

std::vector<events::History::Entry> entriesOf(const Visit& visit, const Wish& wish)
{
    return visit.history.of(visit.phone().identity().mac, timelineEventsMax, wish.prefix);
}

/// Newest first.
std::vector<Shown> eventsOf(const Visit& visit, const Wish& wish)
{
    std::vector<Shown> events;
    for (const events::History::Entry& entry : entriesOf(visit, wish))
        events.push_back(
            {entry.at, entry.name.toByteArray(), QJsonDocument::fromJson(entry.line).object()});
    return events;
}

QString valueText(const QJsonValue& value)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isObject() && value[u"text"].isString())
        text = value[u"text"].toString(); // `why`, whose gates the explanation shows
    else if (!value.isNull() && !value.isUndefined())
        text = QString::fromUtf8(events::jsonText(value));
    return text.size() > valueShownMax ? text.left(valueShownMax) + u'…' : text;
}

void appendMember(QByteArray& html, const QString& key, const QJsonValue& value)
{
    const QString text = valueText(value);
    if (text.isEmpty())
        return;
    html.append("<span class=\"member\"><i>");
    appendEscaped(html, key.toUtf8());
    html.append("</i> ");
    appendEscaped(html, text.toUtf8());
    html.append("</span> ");
}

void appendMembers(QByteArray& html, const QJsonObject& members)
{
    for (const QLatin1StringView key : firstMembers)
        appendMember(html, QString(key), members[key]);
    for (auto member = members.begin(); member != members.end(); ++member) {
        const auto isKey = [&](QLatin1StringView key) { return member.key() == key; };
        if (std::ranges::none_of(firstMembers, isKey) && std::ranges::none_of(plainMembers, isKey))
            appendMember(html, member.key(), member.value());
    }
}

void appendEvent(QByteArray& html, const Visit& visit, const Shown& event)
{
    const QByteArray time = event.time();
    html.append(event.isFailure() ? "<tr class=\"failure\"><td><time" : "<tr><td><time");
    appendAttribute(html, "datetime", time);
    html.append('>');
    appendEscaped(html, QByteArray(time).replace('T', ' ').replace('Z', ""));
    html.append("</time></td><th scope=\"row\">");
    if (event.isFailure()) {
        html.append("<b class=\"mark\">\xE2\x9C\x97 ");
        appendEscaped(html, visit.text(Context::Page, "failure"));
        html.append("</b> ");
    }
    appendEscaped(html, event.name);
    html.append("</th><td>");
    appendMembers(html, event.members);
    html.append("</td></tr>\n");
}

void appendForm(QByteArray& html, const Visit& visit, const Wish& wish)
{
    html.append("<form method=\"get\" class=\"filter\"");
    appendAttribute(html, "action", visit.base + "/vphone/timeline");
    html.append("><p><label for=\"event\">");
    appendEscaped(html, visit.text(Context::Page, "Events whose name begins with"));
    html.append("</label> <input type=\"text\" id=\"event\" name=\"event\" placeholder=\"resync\"");
    appendAttribute(html, "maxlength", QByteArray::number(prefixBytesMax));
    appendAttribute(html, "value", wish.prefix);
    html.append("/></p><p><label for=\"refresh\">");
    appendEscaped(html, visit.text(Context::Page, "Refresh after seconds (0: never)"));
    html.append("</label> <input type=\"number\" id=\"refresh\" name=\"refresh\" min=\"0\"");
    appendAttribute(html, "max", QByteArray::number(refreshMax));
    appendAttribute(html, "value", QByteArray::number(wish.refreshSeconds));
    html.append("/></p><p>");
    appendButton(html, ButtonKind::Main, visit.text(Context::Page, "Show"));
    html.append(" <a");
    appendAttribute(html, "href", visit.base + "/vphone/timeline.jsonl" + wish.query(false));
    html.append('>');
    appendEscaped(html, visit.text(Context::Page, "The same as lines of JSON"));
    html.append("</a></p></form>\n");
}

void appendWays(QByteArray& html, const Visit& visit)
{
    html.append("<p class=\"more\"><a");
    appendAttribute(html, "href", visit.base + "/vphone/why");
    html.append('>');
    appendEscaped(html, visit.text(Context::Page, "Why it resyncs or not"));
    html.append("</a> <a");
    appendAttribute(html, "href", viewPath(visit) + "/info/status");
    html.append('>');
    appendEscaped(html, visit.text(Context::Tab, "Info"));
    html.append("</a></p>\n");
}

void appendPlot(QByteArray& html, const Visit& visit, const std::vector<Shown>& events)
{
    std::vector<Mark> marks;
    for (const Shown& event : events) {
        const qsizetype dot = event.name.indexOf('.');
        marks.push_back({event.at, dot < 0 ? event.name : event.name.first(dot),
                         event.name + ' ' + event.time(), event.isFailure()});
    }
    // The oldest has the first lane.
    std::ranges::reverse(marks);
    html.append(stripPlot(
        marks, visit.text(Context::Page, "These events over time; the table below has them all")));
}

} // namespace

http::Response timelinePage(Visit& visit)
{
    const Wish wish = wishOf(visit);
    const std::vector<Shown> events = eventsOf(visit, wish);
    Page page{.tab = {}, .title = visit.text(Context::Page, "Timeline"), .main = {}};
    page.refreshSeconds = wish.refreshSeconds;
    page.refreshPath = "/vphone/timeline" + wish.query(true);
    appendForm(page.main, visit, wish);
    if (events.empty()) {
        page.main.append("<p>");
        appendEscaped(page.main, visit.text(Context::Page,
                                            "No event of that name is remembered. Old events are "
                                            "forgotten; --events writes them all to a file."));
        page.main.append("</p>\n");
        appendWays(page.main, visit);
        return framedExtra(visit, page);
    }
    appendPlot(page.main, visit, events);
    page.main.append("<div class=\"scroll\"><table class=\"timeline\">\n<caption>");
    appendEscaped(page.main, pageText(visit, "Newest first, at most %1, times in UTC",
                                      QByteArray::number(qulonglong(timelineEventsMax))));
    page.main.append("</caption>\n<thead><tr>");
    for (const char* head : {"Time", "Event", "What it says"}) {
        page.main.append("<th scope=\"col\">");
        appendEscaped(page.main, visit.text(Context::Page, head));
        page.main.append("</th>");
    }
    page.main.append("</tr></thead>\n<tbody>\n");
    for (const Shown& event : events)
        appendEvent(page.main, visit, event);
    page.main.append("</tbody></table></div>\n");
    appendWays(page.main, visit);
    return framedExtra(visit, page);
}

http::Response timelineLines(Visit& visit)
{
    http::Response response;
    response.contentType = "application/x-ndjson";
    const auto entries = entriesOf(visit, wishOf(visit));
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        response.body += entry->line + '\n';
    return response;
}

} // namespace vphone::web
