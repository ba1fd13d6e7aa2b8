/// \file Names to addresses by c-ares in the reactor: hosts file first, then DNS.
#pragma once

#include "core/base/result.h"
#include "core/net/reactor.h"
#include "core/ports/network.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>

struct ares_addrinfo;
struct ares_channeldata;

namespace vphone::net {

struct NetworkOptions;

class Resolver
{
public:
    using Answer = std::function<void(ports::ResolveResult)>;

    explicit Resolver(Reactor& reactor);
    ~Resolver();
    Resolver(const Resolver&) = delete;
    Resolver& operator=(const Resolver&) = delete;

    /// Once, before start(). The error says what c-ares could not take.
    [[nodiscard]] Result<Done, QByteArray> open(const NetworkOptions& options);
    void start(ports::RequestId id, const QByteArray& name, Answer answer);
    void cancel(ports::RequestId id);
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_answers.size()); }

private:
    struct Lookup;

    static void socketChanged(void* resolver, int descriptor, int isReadable, int isWritable);
    static void lookedUp(void* lookup, int status, int timeouts, ares_addrinfo* found);

    void process(int readable, int writable);
    void arm();
    void deliver(ports::RequestId id, ports::ResolveResult result);

    Reactor& m_reactor;
    ares_channeldata* m_channel = nullptr;
    std::optional<Reactor::TimerId> m_timer; ///< c-ares wants to be asked again
    std::unordered_set<int> m_sockets;       ///< c-ares' own
    std::unordered_map<ports::RequestId, Answer> m_answers;
    std::unordered_map<ports::RequestId, Reactor::TimerId> m_deliveries; ///< answers on their way
};

} // namespace vphone::net
