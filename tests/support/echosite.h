/// \file A site that answers with what it was asked, and the server in front of it.
#pragma once

#include "core/net/siteserver.h"
#include "tests/support/webclient.h"

#include <map>

namespace vphone::test {

inline const IpAddress here = IpAddress::v4(0x7f000001);
inline const IpAddress there = IpAddress::v4(0x7f010203);

/// Answers with what it was asked, and remembers it.
class EchoSite final : public http::Site
{
public:
    std::vector<http::Request> asked;
    std::vector<http::Header> headers; ///< of the answers
    QByteArray page;                   ///< empty: the target and the body

    std::optional<http::Response> refusal(const http::Request&) override { return {}; }
    http::Response answer(const http::Request& request) override
    {
        asked.push_back(request);
        return {.contentType = "text/plain",
                .body = page.isEmpty() ? request.target + '\n' + request.body : page,
                .headers = headers,
                .stream = {}};
    }
};

class AddressIdentities final : public net::ServerIdentities
{
public:
    std::map<IpAddress, ports::SharedIdentity> byAddress;

    Result<ports::SharedIdentity, QByteArray> identityFor(const Endpoint& local) override
    {
        const auto found = byAddress.find(local.address);
        if (found == byAddress.end())
            return Unexpected{QByteArray("no phone is there")};
        return found->second;
    }
};

struct EchoBench
{
    net::Reactor reactor;
    EchoSite site;
    TestAuthority authority;
    AddressIdentities identities;
    std::unique_ptr<net::SiteServer> server;

    explicit EchoBench(net::SiteLimits limits = {}, const IpAddress& address = here,
                       bool hasTls = true)
    {
        auto listener = net::listenForPages({address, 0}, true);
        Q_ASSERT(listener);
        auto started = net::SiteServer::start(reactor, std::move(*listener), site, limits,
                                              hasTls ? &identities : nullptr);
        Q_ASSERT(started);
        server = std::move(*started);
    }

    Endpoint at(const IpAddress& address = here) const { return {address, server->port()}; }
    void setName(const IpAddress& address, const QByteArray& name, Wish::Kind kind = Wish::Kind::Ec)
    {
        identities.byAddress[address] = deviceIdentity(
            authority.issue(Wish{.commonName = name, .kind = kind}), &authority.self());
    }
    /// A page as a new client gets it: its status.
    int get(const IpAddress& address = here, WebClient::Speech speech = WebClient::Speech::Plain)
    {
        WebClient client(reactor, at(address), speech);
        client.get("/");
        return client.reply().status;
    }
};

inline QByteArray post(qsizetype length)
{
    return "POST / HTTP/1.1\r\nHost: phone\r\nContent-Length: " + QByteArray::number(length) +
           "\r\n\r\n";
}

} // namespace vphone::test
