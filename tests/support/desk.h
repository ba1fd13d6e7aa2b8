/// \file The real network in a reactor of its own, waited for by the test that asks it.
#pragma once

#include "core/net/realnetwork.h"

#include <optional>

namespace vphone::test {

/// Waits that are as short as loopback allows.
inline net::NetworkOptions hastyOptions()
{
    using namespace std::chrono_literals;
    net::NetworkOptions options;
    options.connectWait = 300ms;
    options.stallWait = 300ms;
    options.transferWait = 5s;
    options.tftpWait = 40ms;
    options.tftpTries = 2;
    options.dnsWait = 60ms;
    return options;
}

class Desk
{
public:
    /// \a reactor outlives it.
    Desk(net::Reactor& reactor, net::NetworkOptions options)
        : network(net::RealNetwork::make(reactor, std::move(options)).value()), m_reactor(reactor)
    {
    }

    ports::FetchResult fetch(const ports::FetchRequest& request)
    {
        return await<ports::FetchResult>(
            [&](auto done) { network->fetch(request, std::move(done)); });
    }
    ports::ResolveResult resolve(const QByteArray& name)
    {
        return await<ports::ResolveResult>(
            [&](auto done) { network->resolve(name, std::move(done)); });
    }
    ports::ServiceResult resolveService(const QByteArray& name)
    {
        return await<ports::ServiceResult>(
            [&](auto done) { network->resolveService(name, std::move(done)); });
    }

    std::unique_ptr<net::RealNetwork> network;

private:
    template<typename Answer, typename Ask>
    Answer await(Ask ask)
    {
        constexpr Duration patience = std::chrono::seconds(30); // far above what any takes
        std::optional<Answer> answer;
        ask([&](Answer result) {
            if (answer)
                qFatal("more than one answer");
            answer = std::move(result);
        });
        if (answer)
            qFatal("an answer from inside the call");
        const auto begun = net::Reactor::now();
        while (!answer) {
            if (net::Reactor::now() - begun > patience)
                qFatal("no answer");
            m_reactor.poll(std::chrono::milliseconds(10));
        }
        m_reactor.poll(Duration::zero());
        return *answer;
    }

    net::Reactor& m_reactor;
};

} // namespace vphone::test
