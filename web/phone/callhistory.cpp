#include "core/phone/localtext.h"
#include "web/phone/frame.h"
#include "web/phone/html.h"
#include "web/phone/infopages.h"
#include "web/phone/infotexts.h"

#include <array>

namespace vphone::web {

namespace {

using language::Context;
using line::Call;
using line::CallKind;

/// Source: reference screen 4
struct Tab
{
    const char* name; ///< of the query, `show=missed`
    const char* text;
    std::optional<CallKind> kind; ///< nothing: all
};
constexpr auto tabs = std::to_array<Tab>({
    {"all", "All calls", std::nullopt},
    {"missed", "Missed calls", CallKind::Missed},
    {"received", "Received calls", CallKind::Received},
    {"placed", "Placed calls", CallKind::Placed},
});

constexpr auto kindTexts = std::to_array<const char*>({"Placed", "Received", "Missed"});
static_assert(kindTexts.size() == size_t(CallKind::Missed) + 1);

const Tab& tabOf(QByteArrayView query)
{
    for (const Tab& tab : tabs) {
        if (query == "show=" + QByteArray(tab.name))
            return tab;
    }
    return tabs.front();
}

void appendTabs(QByteArray& html, const Visit& visit, const Tab& current)
{
    html.append("<nav class=\"choices\"");
    appendAttribute(html, "aria-label", visit.text(Context::Page, "Which calls"));
    html.append("><ul>");
    for (const Tab& tab : tabs) {
        html.append("<li><a");
        appendAttribute(html, "href", viewPath(visit) + "/calls?show=" + tab.name);
        if (&tab == &current)
            html.append(" aria-current=\"page\"");
        html.append('>');
        appendEscaped(html, visit.text(Context::Page, tab.text));
        html.append("</a></li>");
    }
    html.append("</ul></nav>\n");
}

void appendCell(QByteArray& html, QByteArrayView text)
{
    html.append("<td>");
    appendEscaped(html, text);
    html.append("</td>");
}

/// Whom: by the Personal Directory, by number, or that there is none.
QByteArray peerText(const Visit& visit, const phone::Directory& directory, const Call& call)
{
    if (call.peer.isEmpty())
        return visit.text(Context::Page, "simulated, no number");
    const QByteArray name = directory.nameOf(call.peer);
    return name.isEmpty() ? call.peer : name + " (" + call.peer + ')';
}

void appendCall(QByteArray& html, const Visit& visit, const phone::Directory& directory,
                const Call& call)
{
    const Instant now = visit.engine.now();
    html.append("<tr><th scope=\"row\">");
    appendEscaped(html, phone::localText(visit.phone().config(), call.began));
    html.append("</th>");
    appendCell(html, visit.text(Context::Page, kindTexts[size_t(call.kind())]));
    appendCell(html, peerText(visit, directory, call));
    appendCell(html, QByteArray::number(call.line));
    appendCell(html, call.answered ? phone::elapsedText(call.length(now)) : QByteArray());
    appendCell(html, call.ended ? QByteArray() : visit.text(Context::Page, "goes on"));
    html.append("</tr>\n");
}

} // namespace

http::Response callsPage(Visit& visit)
{
    if (visit.request.method == "POST") {
        visit.engine.ask(visit.index, [](phone::Phone& phone, Instant, phone::Actions&) {
            phone.clearCallLog();
        });
        return redirect(visit, viewPath(visit).sliced(visit.base.size()) + "/calls");
    }
    Page page{.tab = "calls", .title = visit.text(Context::Tab, "Call History"), .main = {}};
    const Tab& tab = tabOf(visit.query);
    appendTabs(page.main, visit, tab);
    openSection(page.main, "calls", visit.text(Context::Page, tab.text));
    const line::CallLog* log = visit.phone().callLog();
    const phone::Directory directory = visit.phone().directory();
    QByteArray rows;
    if (log != nullptr) {
        for (const Call& call : log->calls()) {
            if (!tab.kind || call.kind() == *tab.kind)
                appendCall(rows, visit, directory, call);
        }
    }
    if (rows.isEmpty()) {
        page.main.append("<p>");
        appendEscaped(page.main,
                      visit.text(Context::Page,
                                 "No such call yet. Calls of this phone's lines are listed here as "
                                 "soon as they begin, the newest first."));
        page.main.append("</p>\n");
    } else {
        page.main.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" "
                         "aria-labelledby=\"h-calls\"><table>\n<thead><tr>");
        for (const char* head : {"Time", "Call", "With", "Line", "Duration", "State"}) {
            page.main.append("<th scope=\"col\">");
            appendEscaped(page.main, visit.text(Context::Page, head));
            page.main.append("</th>");
        }
        page.main.append("</tr></thead>\n<tbody>\n")
            .append(rows)
            .append("</tbody></table></div>\n");
        openForm(page.main, visit, viewPath(visit).sliced(visit.base.size()) + "/calls");
        page.main.append("<p>");
        appendButton(page.main, ButtonKind::Plain, visit.text(Context::Page, "Clear the list"));
        page.main.append("</p></form>\n");
    }
    closeSection(page.main);
    return framed(visit, page);
}

} // namespace vphone::web
