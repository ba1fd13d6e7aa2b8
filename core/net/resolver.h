/// \file Names to addresses (hosts file first, then DNS) and to SRV records, by c-ares in the
/// reactor.
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
    using ServiceAnswer = std::function<void(ports::ServiceResult)>;

    explicit Resolver(Reactor& reactor);
    ~Resolver();
    Resolver(const Resolver&) = delete;
    Resolver& operator=(const Resolver&) = delete;

    /// Once, before start(). The error says what c-ares could not take.
    [[nodiscard]] Result<Done, QByteArray> open(const NetworkOptions& options);
    void start(ports::RequestId id, const QByteArray& name, Answer answer);
    void startService(ports::RequestId id, const QByteArray& name, ServiceAnswer answer);
    void cancel(ports::RequestId id);
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_waiting.size()); }

private:
    struct Lookup;
    struct ServiceLookup;

    static void socketChanged(void* resolver, int descriptor, int isReadable, int isWritable);
    static void lookedUp(void* lookup, int status, int timeouts, ares_addrinfo* found);
    static void serviceFound(void* lookup, int status, int timeouts, unsigned char* bytes,
                             int size);

    void process(int readable, int writable);
    void arm();
    void deliver(ports::RequestId id, std::function<void()> tell);

    Reactor& m_reactor;
    ares_channeldata* m_channel = nullptr;
    std::optional<Reactor::TimerId> m_timer;        ///< c-ares wants to be asked again
    std::unordered_set<int> m_sockets;              ///< c-ares' own
    std::unordered_set<ports::RequestId> m_waiting; ///< whose answer is still wanted
    std::unordered_map<ports::RequestId, Reactor::TimerId> m_deliveries; ///< answers on their way
};

} // namespace vphone::net
