#include "core/net/resolver.h"

#include "core/net/realnetwork.h"
#include "core/net/socketaddress.h"

#include <ares.h>
#include <sys/epoll.h>

#include <algorithm>
#include <utility>

namespace vphone::net {

using ports::RequestId;
using ports::ResolveResult;

namespace {

constexpr int triesPerServer = 2;   // source: assumed; the second waits twice as long
constexpr size_t addressesMax = 16; // source: assumed

ResolveResult failure(QByteArray detail)
{
    ResolveResult result;
    result.cause = Cause::Dns;
    result.detail = std::move(detail);
    return result;
}

QByteArray wordsFor(int status)
{
    switch (status) {
    case ARES_ENOTFOUND:
        return "no such name";
    case ARES_ENODATA:
        return "the name has no address";
    case ARES_ETIMEOUT:
        return "no answer from the DNS server";
    case ARES_ECONNREFUSED:
        return "the DNS server can't be reached";
    case ARES_ESERVFAIL:
        return "the DNS server failed";
    default:
        return ares_strerror(status);
    }
}

/// IPv4 before IPv6, otherwise in the order of the answer.
ResolveResult resultOf(const ares_addrinfo& found)
{
    ResolveResult result;
    for (const ares_addrinfo_node* node = found.nodes; node; node = node->ai_next) {
        const auto endpoint = SocketAddress::endpointOf(node->ai_addr);
        if (endpoint && result.addresses.size() < addressesMax)
            result.addresses.push_back(endpoint->address);
    }
    std::stable_sort(
        result.addresses.begin(), result.addresses.end(),
        [](const IpAddress& a, const IpAddress& b) { return a.family() < b.family(); });
    if (result.addresses.empty())
        return failure(wordsFor(ARES_ENODATA));
    return result;
}

} // namespace

struct Resolver::Lookup
{
    Resolver& resolver;
    RequestId id;
};

Resolver::Resolver(Reactor& reactor) : m_reactor(reactor) {}

Resolver::~Resolver()
{
    m_answers.clear();
    if (m_channel)
        ares_destroy(m_channel);
    if (m_timer)
        m_reactor.stopTimer(*m_timer);
    for (const auto& [id, timer] : m_deliveries)
        m_reactor.stopTimer(timer);
}

Result<Done, QByteArray> Resolver::open(const NetworkOptions& options)
{
    ares_options settings{};
    settings.timeout = int(std::chrono::ceil<std::chrono::milliseconds>(options.dnsWait).count());
    settings.tries = triesPerServer;
    settings.sock_state_cb = &Resolver::socketChanged;
    settings.sock_state_cb_data = this;
    int set = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
    if (options.dnsServer) {
        settings.flags = ARES_FLAG_NOSEARCH;
        set |= ARES_OPT_FLAGS;
    }
    if (const int status = ares_init_options(&m_channel, &settings, set); status != ARES_SUCCESS)
        return Unexpected{QByteArray("name resolver: ") + ares_strerror(status)};
    if (!options.dnsServer)
        return Done{};
    const IpAddress& address = options.dnsServer->address;
    const bool isV6 = address.family() == IpAddress::Family::V6;
    const QByteArray server = (isV6 ? "[" + address.toText() + "]" : address.toText()) + ":" +
                              QByteArray::number(options.dnsServer->port);
    if (const int status = ares_set_servers_ports_csv(m_channel, server.constData());
        status != ARES_SUCCESS)
        return Unexpected{"DNS server " + server + ": " + ares_strerror(status)};
    return Done{};
}

void Resolver::start(RequestId id, const QByteArray& name, Answer answer)
{
    m_answers.emplace(id, std::move(answer));
    ares_addrinfo_hints hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = ARES_AI_NOSORT; // sorting opens a socket per address
    auto* lookup =
        new Lookup{*this, id}; // taken back by lookedUp(), which c-ares calls exactly once
    ares_getaddrinfo(m_channel, name.constData(), nullptr, &hints, &Resolver::lookedUp, lookup);
    arm();
}

void Resolver::cancel(RequestId id)
{
    m_answers.erase(id);
    if (const auto delivery = m_deliveries.extract(id))
        m_reactor.stopTimer(delivery.mapped());
}

void Resolver::lookedUp(void* argument, int status, int, ares_addrinfo* found)
{
    const std::unique_ptr<Lookup> lookup(static_cast<Lookup*>(argument));
    ResolveResult result =
        found && status == ARES_SUCCESS ? resultOf(*found) : failure(wordsFor(status));
    if (found)
        ares_freeaddrinfo(found);
    lookup->resolver.deliver(lookup->id, std::move(result));
}

/// What the hosts file knows is answered inside ares_getaddrinfo(): the caller hears of it from the
/// reactor.
void Resolver::deliver(RequestId id, ResolveResult result)
{
    if (!m_answers.contains(id))
        return;
    m_deliveries[id] =
        m_reactor.startTimer(Duration::zero(), [this, id, held = std::move(result)]() mutable {
            m_deliveries.erase(id);
            const auto answer = m_answers.extract(id);
            answer.mapped()(std::move(held));
        });
}

void Resolver::socketChanged(void* argument, int descriptor, int isReadable, int isWritable)
{
    auto& self = *static_cast<Resolver*>(argument);
    const quint32 events = (isReadable ? EPOLLIN : 0U) | (isWritable ? EPOLLOUT : 0U);
    if (events == 0) {
        self.m_sockets.erase(descriptor);
        self.m_reactor.unwatch(descriptor);
        return;
    }
    if (self.m_sockets.insert(descriptor).second) {
        self.m_reactor.watch(descriptor, events, [&self, descriptor](quint32 ready) {
            self.process(ready & ~quint32(EPOLLOUT) ? descriptor : ARES_SOCKET_BAD,
                         ready & EPOLLOUT ? descriptor : ARES_SOCKET_BAD);
        });
    } else {
        self.m_reactor.rewatch(descriptor, events);
    }
}

void Resolver::process(int readable, int writable)
{
    ares_process_fd(m_channel, readable, writable);
    arm();
}

void Resolver::arm()
{
    if (m_timer)
        m_reactor.stopTimer(*std::exchange(m_timer, std::nullopt));
    timeval buffer{};
    const timeval* wait = ares_timeout(m_channel, nullptr, &buffer);
    if (!wait)
        return;
    m_timer = m_reactor.startTimer(
        std::chrono::seconds(wait->tv_sec) + std::chrono::microseconds(wait->tv_usec), [this] {
            m_timer.reset();
            process(ARES_SOCKET_BAD, ARES_SOCKET_BAD);
        });
}

} // namespace vphone::net
