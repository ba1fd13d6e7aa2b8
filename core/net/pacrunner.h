/// \file Runs PAC scripts, each in a child process of its own (the program vphone-pac).
#pragma once

#include "core/net/reactor.h"
#include "core/ports/network.h"

#include <functional>
#include <unordered_map>

namespace vphone::net {

class Resolver;
struct NetworkOptions;

class PacRunner
{
public:
    using Answer = std::function<void(ports::ProxyResult)>;

    /// All must outlive it.
    PacRunner(Reactor& reactor, const NetworkOptions& options, Resolver& resolver);
    ~PacRunner();

    void start(ports::RequestId id, ports::ProxyQuery query, Answer answer);
    void cancel(ports::RequestId id);
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_waiting.size()); }

private:
    Reactor& m_reactor;
    std::unordered_map<ports::RequestId, Reactor::TimerId> m_waiting;
};

} // namespace vphone::net
