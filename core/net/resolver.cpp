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
using ports::ServiceResult;

namespace {

constexpr int classInternet = 1;    // RFC 1035 3.2.4
constexpr int typeService = 33;     // RFC 2782
constexpr int triesPerServer = 2;   // source: assumed; the second waits twice as long
constexpr size_t addressesMax = 16; // source: assumed
constexpr size_t servicesMax = 32;  // source: assumed

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
    case ARES_EBADRESP:
        return "the answer of the DNS server is malformed";
    case ARES_EBADNAME:
        return "not a name that DNS can hold";
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

ServiceResult serviceFailure(int status)
{
    ServiceResult result;
    result.cause = Cause::Dns;
    result.detail = status == ARES_ENODATA ? "the name has no SRV record" : wordsFor(status);
    return result;
}

ServiceResult servicesIn(const unsigned char* bytes, int size)
{
    ares_srv_reply* found = nullptr;
    if (const int status = ares_parse_srv_reply(bytes, size, &found); status != ARES_SUCCESS)
        return serviceFailure(status);
    ServiceResult result;
    for (const ares_srv_reply* record = found; record; record = record->next) {
        if (result.targets.size() < servicesMax)
            result.targets.push_back(
                {QByteArray(record->host), record->port, record->priority, record->weight});
    }
    ares_free_data(found);
    return result.targets.empty() ? serviceFailure(ARES_ENODATA) : result;
}

} // namespace

struct Resolver::Lookup
{
    Resolver& resolver;
    RequestId id;
    Answer answer;
};

struct Resolver::ServiceLookup
{
    Resolver& resolver;
    RequestId id;
    ServiceAnswer answer;
};

Resolver::Resolver(Reactor& reactor) : m_reactor(reactor) {}

Resolver::~Resolver()
{
    m_waiting.clear();
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
    m_waiting.insert(id);
    ares_addrinfo_hints hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = ARES_AI_NOSORT; // sorting opens a socket per address
    // Taken back by lookedUp(), which c-ares calls exactly once.
    auto* lookup = new Lookup{*this, id, std::move(answer)};
    ares_getaddrinfo(m_channel, name.constData(), nullptr, &hints, &Resolver::lookedUp, lookup);
    arm();
}

void Resolver::startService(RequestId id, const QByteArray& name, ServiceAnswer answer)
{
    m_waiting.insert(id);
    // Taken back by serviceFound(), which c-ares calls exactly once.
    auto* lookup = new ServiceLookup{*this, id, std::move(answer)};
    ares_query(m_channel, name.constData(), classInternet, typeService, &Resolver::serviceFound,
               lookup);
    arm();
}

void Resolver::cancel(RequestId id)
{
    m_waiting.erase(id);
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
    lookup->resolver.deliver(lookup->id, [answer = std::move(lookup->answer),
                                          held = std::move(result)] { answer(held); });
}

void Resolver::serviceFound(void* argument, int status, int, unsigned char* bytes, int size)
{
    const std::unique_ptr<ServiceLookup> lookup(static_cast<ServiceLookup*>(argument));
    ServiceResult result =
        bytes && status == ARES_SUCCESS ? servicesIn(bytes, size) : serviceFailure(status);
    lookup->resolver.deliver(lookup->id, [answer = std::move(lookup->answer),
                                          held = std::move(result)] { answer(held); });
}

/// What is known at once is answered inside the call that asks: the caller hears of it from the
/// reactor.
void Resolver::deliver(RequestId id, std::function<void()> tell)
{
    if (!m_waiting.contains(id))
        return;
    m_deliveries[id] = m_reactor.startTimer(Duration::zero(), [this, id, tell = std::move(tell)] {
        m_deliveries.erase(id);
        m_waiting.erase(id);
        tell();
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
