#include "app/webplan.h"

#include <charconv>

namespace vphone::app {

namespace {

std::optional<quint16> parsePort(const std::string& text)
{
    quint16 port = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, port);
    return error == std::errc() && rest == end ? std::optional(port) : std::nullopt;
}

Result<web::Exposure, Complaint> exposureOf(const std::string& text)
{
    if (text.empty())
        return web::Exposure::LoopbackOnly;
    if (text == PhoneOptions::exposedWithPasswords)
        return web::Exposure::WithPasswords;
    if (text == "open")
        return web::Exposure::Open;
    return wrongUsage("--expose-admin: \"" + text +
                      "\" is not known; give --expose-admin, or --expose-admin=open, which serves "
                      "pages without a password too");
}

} // namespace

Result<std::optional<WebPlan>, Complaint> webPlan(const PhoneOptions& options, const Roster& roster,
                                                  const std::string& usual)
{
    const std::string& wanted = options.webPort.empty() ? usual : options.webPort;
    const auto exposure = exposureOf(options.exposeAdmin);
    if (!exposure)
        return Unexpected{exposure.error()};
    if (wanted == "off") {
        if (!options.exposeAdmin.empty())
            return wrongUsage("--expose-admin: no pages are served; give --web-port 0");
        return std::optional<WebPlan>();
    }
    WebPlan plan;
    plan.isAskedFor = !options.webPort.empty();
    plan.exposure = *exposure;
    plan.followsPhone = wanted == "device";
    if (!plan.followsPhone) {
        const auto port = parsePort(wanted);
        if (!port)
            return wrongUsage("--web-port: \"" + wanted +
                              "\" is no port; give one from 1 to 65535, 0 (choose), device (follow "
                              "Web_Server_Port) or off");
        plan.port = *port;
    }
    if (plan.isAskedFor && plan.lacksLeaveFor(roster))
        return wrongUsage("--web-port: " + roster.firstAddress.toText().toStdString() +
                          " is reached from other machines, and the pages show and change "
                          "everything; add --expose-admin if that is meant");
    return std::optional(plan);
}

} // namespace vphone::app
