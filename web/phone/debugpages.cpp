#include "web/phone/frame.h"
#include "web/phone/html.h"
#include "web/phone/infopages.h"
#include "web/phone/infotexts.h"

namespace vphone::web {

namespace {

using language::Context;

void appendParagraph(QByteArray& html, QByteArrayView text)
{
    html.append("<p>");
    appendEscaped(html, text);
    html.append("</p>\n");
}

void appendFileLink(QByteArray& html, const Visit& visit, QByteArrayView path, QByteArrayView text)
{
    html.append("<li><a");
    appendAttribute(html, "href", visit.base + path.toByteArray());
    html.append('>');
    appendEscaped(html, text);
    html.append("</a></li>");
}

/// Pages of the admin are there at all.
bool hasAdminPages(const Visit& visit)
{
    return visit.phone().config().isYes("Enable_Web_Admin_Access");
}

void appendControlLogs(QByteArray& html, const Visit& visit)
{
    openSection(html, "control-logs", visit.text(Context::Section, "Control Logs"));
    if (hasAdminPages(visit)) {
        html.append("<ul class=\"files\">");
        appendFileLink(html, visit, "/admin/log/messages", visit.text(Context::Page, "messages"));
        appendFileLink(html, visit, "/admin/log.tar",
                       visit.text(Context::Page, "all logs in one file (log.tar)"));
        html.append("</ul>\n");
    } else {
        appendParagraph(html,
                        visit.text(Context::Page, "Only the administrator may read the logs, and "
                                                  "Enable_Web_Admin_Access is No."));
    }
    const phone::Journal* journal = visit.engine.journal();
    const auto newest = journal != nullptr ? journal->of(visit.phone().identity().mac, 1)
                                           : std::vector<phone::Journal::Entry>();
    if (newest.empty())
        appendParagraph(html, visit.text(Context::Page, "Nothing has been logged yet."));
    else
        appendParagraph(html, pageText(visit, "Last line: %1. Times in the logs are UTC.",
                                       isoText(newest.front().at)));
    closeSection(html);
}

void appendLevel(QByteArray& html, const Visit& visit)
{
    const config::Config& config = visit.phone().config();
    openSection(html, "device-logs", visit.text(Context::Section, "Device Logs"));
    const Fact level{visit.text(Context::Label, "Debug Level"), config.value("Debug_Level"),
                     "Debug_Level"};
    appendFacts(html, {&level, 1});
    html.append("<p class=\"note\">");
    appendEscaped(html, visit.text(Context::Page,
                                   "Detailed messages up to this level are logged. The messages of "
                                   "resyncs and upgrades always are, unless their text is empty."));
    html.append("</p>\n");
    closeSection(html);
}

void appendFactoryReset(QByteArray& html, const Visit& visit)
{
    openSection(html, "factory-reset", visit.text(Context::Section, "Factory Reset"));
    appendParagraph(html, visit.text(Context::Page,
                                     "All settings go back to the factory's, and the phone "
                                     "restarts. The next page asks before it happens."));
    html.append("<form method=\"get\"");
    appendAttribute(html, "action", visit.base + "/admin/factory-reset");
    html.append("><p>");
    appendButton(html, ButtonKind::Danger, visit.text(Context::Page, "Factory Reset"));
    html.append("</p></form>\n");
    closeSection(html);
}

} // namespace

http::Response debugPage(Visit& visit)
{
    Page page{.tab = "info/debug", .title = visit.text(Context::Tab, "Debug Info"), .main = {}};
    appendControlLogs(page.main, visit);
    appendLevel(page.main, visit);
    openSection(page.main, "problem-reports", visit.text(Context::Section, "Problem Reports"));
    appendParagraph(page.main, visit.text(Context::Page,
                                          "This version of the emulator makes no problem reports "
                                          "and captures no packets."));
    closeSection(page.main);
    if (visit.view.account == Account::Admin)
        appendFactoryReset(page.main, visit);
    return framed(visit, page);
}

http::Response messagesFile(Visit& visit)
{
    http::Response response;
    response.contentType = "text/plain; charset=utf-8";
    response.body = phone::messagesText(visit.engine.journal(), visit.phone().identity().mac);
    return response;
}

} // namespace vphone::web
