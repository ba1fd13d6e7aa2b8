/// \file Phones with pages, and the site in front of them, without sockets.
#pragma once

#include "core/control/enginefleet.h"
#include "tests/support/fakeworld.h"
#include "web/phone/phonesite.h"

namespace vphone::test {

inline const QByteArray siteSecret = "0123456789abcdef0123456789abcdef";

/// One phone of its own at 127.1.0.1:8080, unless the test adds others.
struct SiteBench
{
    using Params = std::vector<std::pair<QByteArray, QByteArray>>;

    World world;
    control::EngineFleet fleet{world.engine,
                               {[this] {
                                    return control::ClockState{world.clock.now(), "real", {}};
                                },
                                {}}};
    web::PhoneDirectory phones;
    EventLog events;
    events::History history{64 * 1024};
    web::PhoneSite site;

    explicit SiteBench(web::Exposure exposure = web::Exposure::LoopbackOnly,
                       phone::Settings settings = {}, control::Painter* painter = nullptr)
        : world(std::move(settings)),
          site(fleet, phones, events, history, {siteSecret, exposure, painter})
    {
        fleet.setReady(true);
    }

    static Endpoint at(quint32 address, quint16 port = 8080)
    {
        return {IpAddress::v4(address), port};
    }
    static constexpr quint32 home = 0x7f010001;

    /// Up and idle.
    fleet::PhoneIndex add(const Params& params = {}, MacAddress mac = MacAddress(0x000e08abcdef),
                          const Endpoint& endpoint = at(home))
    {
        Params all{{"Resync_On_Reset", "No"}, {"Profile_Rule", ""}};
        all.insert(all.end(), params.begin(), params.end());
        const fleet::PhoneIndex index = world.addPhone(all, "CP-8841-3PCC", mac);
        phones.add(mac, endpoint);
        world.engine.powerOn(index);
        world.run(std::chrono::seconds(10));
        return index;
    }

    /// As curl would send it to \a local.
    static http::Request request(const QByteArray& method, const QByteArray& target,
                                 const Endpoint& local = at(home))
    {
        http::Request made{method, target, {}, {}, {local, at(0x7f000001, 50000), false}};
        made.headers = {{"Host", endpointText(local)}, {"Accept", "*/*"}};
        return made;
    }
    /// As a browser would, which shows the page.
    static http::Request visit(const QByteArray& target, const Endpoint& local = at(home))
    {
        http::Request made = request("GET", target, local);
        setHeader(made, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        setHeader(made, "Sec-Fetch-Site", "none");
        return made;
    }
    static http::Request post(const QByteArray& target, const QByteArray& body,
                              const QByteArray& type = "application/x-www-form-urlencoded",
                              const Endpoint& local = at(home))
    {
        http::Request made = request("POST", target, local);
        made.body = body;
        setHeader(made, "Content-Type", type);
        setHeader(made, "Content-Length", QByteArray::number(body.size()));
        return made;
    }
    /// Null takes it away.
    static void setHeader(http::Request& request, const QByteArray& name, const QByteArray& value)
    {
        std::erase_if(request.headers, [&](const http::Header& header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!value.isNull())
            request.headers.push_back({name, value});
    }

    /// What a server does with it.
    http::Response answer(const http::Request& request)
    {
        if (!request.body.isEmpty()) {
            http::Request head = request;
            head.body.clear();
            if (auto refused = site.refusal(head))
                return std::move(*refused);
        }
        return site.answer(request);
    }
    http::Response get(const QByteArray& target) { return answer(request("GET", target)); }
    int status(const http::Request& request) { return answer(request).status; }
};

/// The first of that name; empty: none.
inline QByteArray headerOf(const http::Response& response, const QByteArray& name)
{
    for (const http::Header& header : response.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

inline std::vector<QByteArray> headersOf(const http::Response& response, const QByteArray& name)
{
    std::vector<QByteArray> values;
    for (const http::Header& header : response.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values.push_back(header.value);
    }
    return values;
}

/// Of the cookie that a response sets: `name=value`.
inline QByteArray cookieOf(const http::Response& response, const QByteArray& name)
{
    for (const QByteArray& value : headersOf(response, "Set-Cookie")) {
        if (value.startsWith(name + '='))
            return value.first(value.indexOf(';') < 0 ? value.size() : value.indexOf(';'));
    }
    return {};
}

/// The hidden field `csrf` of the first form on a page.
inline QByteArray tokenOn(const http::Response& page)
{
    constexpr QByteArrayView mark("name=\"csrf\" value=\"");
    const qsizetype begin = page.body.indexOf(mark);
    if (begin < 0)
        return {};
    const QByteArray rest = page.body.sliced(begin + mark.size());
    return rest.first(rest.indexOf('"'));
}

} // namespace vphone::test
