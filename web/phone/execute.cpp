#include "web/phone/execute.h"

#include "core/ports/network.h"
#include "core/services/reply.h"
#include "web/phone/accounts.h"
#include "web/phone/executebody.h"
#include "web/phone/frame.h"

namespace vphone::web {

using language::Context;
using services::ErrorNumber;

namespace {

http::Response xmlReply(QByteArray body)
{
    http::Response response;
    response.contentType = "text/xml; charset=utf-8";
    response.body = std::move(body);
    return response;
}

/// Whose password an object has to come with; nothing: nobody's. Source: reference services 1
std::optional<ports::Credentials> wantedAccount(const phone::Phone& phone,
                                                const phone::Quirks& quirks)
{
    const config::Config& config = phone.config();
    if (!quirks.executeNeedsEnable && !config.isYes("CISCO_XML_EXE_Enable"))
        return std::nullopt;
    const QByteArray& mode = config.value("CISCO_XML_EXE_Auth_Mode");
    ports::Credentials account;
    if (mode == "Local Credential")
        account = {"user", config.value("User_Password")};
    else if (mode == "Remote Credential")
        account = {config.value("XML_User_Name"), config.value("XML_Password")};
    return account.password.isEmpty() ? std::nullopt : std::optional(account);
}

bool isStale(const http::Response& challenge)
{
    return std::ranges::any_of(challenge.headers, [](const http::Header& header) {
        return header.name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0 &&
               header.value.contains("stale=true");
    });
}

std::optional<http::Response> credentialsProblem(const Visit& visit,
                                                 const ports::Credentials& account)
{
    if (visit.accounts == nullptr)
        return notice(visit, 403, visit.text(Context::Page, "Not done"),
                      "Nobody here can check passwords.");
    auto refused = visit.accounts->refusal(visit, account);
    constexpr int unauthorized = 401;
    const bool hasAnswered = visit.request.header("Authorization").startsWith("Digest ");
    // Who answered a challenge and was wrong is told so in XML.
    if (refused && refused->status == unauthorized && hasAnswered && !isStale(*refused))
        return xmlReply(
            services::errorDocument(ErrorNumber::Authentication, "user or password is wrong"));
    return refused;
}

} // namespace

http::Response executeService(Visit& visit)
{
    const phone::Quirks& quirks = visit.engine.settings().quirks;
    if (quirks.executeNeedsEnable && !visit.phone().config().isYes("CISCO_XML_EXE_Enable"))
        return notice(
            visit, 403, visit.text(Context::Page, "Not done"),
            visit.text(Context::Page, "XML objects are not taken: CISCO_XML_EXE_Enable is No."));
    if (const auto account = wantedAccount(visit.phone(), quirks)) {
        if (auto refused = credentialsProblem(visit, *account))
            return std::move(*refused);
    }
    const auto object = objectOf(visit.request.header("Content-Type"), visit.request.body);
    if (!object)
        return xmlReply(services::errorDocument(ErrorNumber::Parsing, object.error()));
    return xmlReply(visit.engine.ask(
        visit.index, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
            return phone.executeObject(*object, services::Origin::Cgi, now, actions);
        }));
}

} // namespace vphone::web
