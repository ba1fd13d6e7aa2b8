/// \file The control API's site in front of one phone, without sockets.
#pragma once

#include "core/control/enginefleet.h"
#include "tests/support/fakeworld.h"
#include "web/control/controlsite.h"

namespace vphone::test::api {

inline const QByteArray token = "0123456789abcdef0123456789abcdef";

/// One phone, and the site in front of it at port 7070.
struct Bench
{
    World world;
    control::EngineFleet fleet{world.engine,
                               {[this] {
                                    return control::ClockState{world.clock.now(), "real", {}};
                                },
                                {}}};
    control::Api api{fleet, param::Leniency::Tolerant};
    control::EventFeed feed;
    control::Metrics metrics;
    web::ControlSite site;

    explicit Bench(bool isExposed = false, control::Painter* painter = nullptr)
        : site(api, feed, metrics,
               web::Access({.token = token,
                            .secret = "fedcba9876543210",
                            .port = 7070,
                            .isExposed = isExposed}),
               painter)
    {
        world.addPhone();
        fleet.setReady(true);
    }

    static http::Request request(const QByteArray& method, const QByteArray& target,
                                 const QByteArray& body = {})
    {
        http::Request made{method, target, {}, body};
        made.headers = {{"host", "127.0.0.1:7070"}, {"Authorization", "Bearer " + token}};
        if (!body.isEmpty()) {
            made.headers.push_back({"Content-Type", "application/json"});
            made.headers.push_back({"Content-Length", QByteArray::number(body.size())});
        }
        return made;
    }
    int status(const http::Request& request) { return site.answer(request).status; }
};

inline void setHeader(http::Request& request, const QByteArray& name, const QByteArray& value)
{
    std::erase_if(request.headers, [&](const http::Header& header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!value.isNull())
        request.headers.push_back({name, value});
}

inline QByteArray headerOf(const http::Response& response, const QByteArray& name)
{
    for (const http::Header& header : response.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

} // namespace vphone::test::api
