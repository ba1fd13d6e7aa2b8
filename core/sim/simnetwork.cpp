#include "core/sim/simnetwork.h"

#include "core/sim/journey.h"

namespace vphone::sim {

using ports::FetchRequest;
using ports::FetchResult;
using ports::RequestId;

namespace {

constexpr quint16 peerPortMin = 32768; // Linux' range for clients
constexpr quint16 peerPortMax = 60999;
constexpr qsizetype tftpBlockBytes = 512;
constexpr qsizetype headBytes = 300;       // of an HTTP request or reply; source: assumed
constexpr qsizetype handshakeBytes = 2000; // TLS, one way; source: assumed

FetchResult failure(Cause cause, QByteArray detail)
{
    FetchResult result;
    result.cause = cause;
    result.detail = std::move(detail);
    return result;
}

} // namespace

/// Where a transfer led.
struct SimNetwork::Way
{
    FetchResult result;
    Duration taken = Duration::zero();
    SimServer* server = nullptr; ///< that the request reached
    IpAddress address;
};

SimNetwork::SimNetwork(const ports::Clock& clock, quint64 seed, const Faults& faults,
                       const ports::Waits& waits)
    : m_clock(clock), m_seed(seed), m_faults(faults), m_waits(waits)
{
    // A parcel must not arrive in the instant in which it was sent.
    Q_ASSERT(faults.latencyMin > Duration::zero() && faults.latencyMax >= faults.latencyMin);
}

void SimNetwork::listen(const Endpoint& endpoint, SimServer& server)
{
    m_servers[endpoint] = &server;
}

void SimNetwork::setName(const QByteArray& name, std::vector<IpAddress> addresses)
{
    m_names[name.toLower()] = std::move(addresses);
}

void SimNetwork::setService(const QByteArray& name, std::vector<ports::ServiceTarget> targets)
{
    m_services[name.toLower()] = std::move(targets);
}

Draw SimNetwork::drawFor(QByteArrayView what, const IpAddress& local, quint16 port,
                         QByteArrayView name) const
{
    Fingerprint fingerprint(m_seed);
    fingerprint.add(m_caller.bits());
    fingerprint.add(quint64(m_clock.now().time_since_epoch().count()));
    fingerprint.add(
        QByteArrayView(reinterpret_cast<const char*>(local.bytes().data()), local.bytes().size()));
    fingerprint.add(what);
    fingerprint.add(port);
    fingerprint.add(name);
    return Draw(fingerprint);
}

SimServer* SimNetwork::serverAt(const Endpoint& endpoint) const
{
    const auto found = m_servers.find(endpoint);
    return found == m_servers.end() ? nullptr : found->second;
}

bool SimNetwork::exists(const IpAddress& address) const
{
    const auto next = m_servers.lower_bound({address, 0});
    return (next != m_servers.end() && next->first.address == address) ||
           address.isIn(IpAddress::v4(0x7f000000), 8);
}

RequestId SimNetwork::post(Duration taken, std::function<void()> deliver)
{
    quint32 place = quint32(m_parcels.size());
    if (m_freePlaces.empty()) {
        m_parcels.emplace_back();
    } else {
        place = m_freePlaces.back();
        m_freePlaces.pop_back();
    }
    Parcel& parcel = m_parcels[place];
    parcel.deliver = std::move(deliver);
    ++parcel.generation;
    m_arrivals.set(place, m_clock.now() + taken);
    return RequestId(parcel.generation) << 32 | place;
}

void SimNetwork::cancel(RequestId id)
{
    const auto place = quint32(id);
    if (place >= m_parcels.size() || m_parcels[place].generation != quint32(id >> 32) ||
        !m_parcels[place].deliver)
        return;
    m_parcels[place].deliver = nullptr;
    m_arrivals.set(place, std::nullopt);
    m_freePlaces.push_back(place);
}

void SimNetwork::deliverDue()
{
    while (const auto due = m_arrivals.takeDue(m_clock.now())) {
        const auto deliver = std::exchange(m_parcels[due->owner].deliver, nullptr);
        m_freePlaces.push_back(due->owner);
        deliver();
    }
}

/// False: \a problem says why there is no answer.
bool SimNetwork::tryLookup(QByteArrayView name, Duration& taken, QByteArray& problem) const
{
    Draw draw = drawFor("lookup", {}, 0, name);
    Journey journey(m_faults, m_waits, draw);
    const bool isAnswered = journey.lookUp();
    taken = journey.taken();
    if (!isAnswered)
        problem = "no answer from the DNS server";
    else if (draw.happens(m_faults.dnsFailure))
        problem = "the DNS server failed";
    return problem.isEmpty();
}

RequestId SimNetwork::resolve(const QByteArray& name,
                              std::function<void(ports::ResolveResult)> done)
{
    ports::ResolveResult result;
    Duration taken = Duration::zero();
    if (tryLookup(name, taken, result.detail)) {
        const auto found = m_names.find(name.toLower());
        if (found != m_names.end())
            result.addresses = found->second;
        else
            result.detail = "no such name";
    }
    if (result.addresses.empty())
        result.cause = Cause::Dns;
    return post(taken, [done = std::move(done), result = std::move(result)] { done(result); });
}

RequestId SimNetwork::resolveService(const QByteArray& name,
                                     std::function<void(ports::ServiceResult)> done)
{
    ports::ServiceResult result;
    Duration taken = Duration::zero();
    if (tryLookup(name, taken, result.detail)) {
        const auto found = m_services.find(name.toLower());
        if (found != m_services.end())
            result.targets = found->second;
        else
            result.detail = "no such name";
    }
    if (result.targets.empty())
        result.cause = Cause::Dns;
    return post(taken, [done = std::move(done), result = std::move(result)] { done(result); });
}

RequestId SimNetwork::findProxy(ports::ProxyQuery, std::function<void(ports::ProxyResult)> done)
{
    ports::ProxyResult result;
    result.cause = Cause::Connect;
    result.detail = "PAC scripts are not run in the simulation; set Proxy_Mode to Off, or leave "
                    "--clock sim";
    return post(Duration::zero(), [done = std::move(done), result] { done(result); });
}

RequestId SimNetwork::fetch(FetchRequest request, std::function<void(FetchResult)> done)
{
    if (request.proxy) {
        FetchResult result;
        result.cause = Cause::Connect;
        result.detail = "there are no HTTP proxies in the simulation; set Proxy_Mode to Off, or "
                        "leave --clock sim";
        return post(Duration::zero(), [done = std::move(done), result] { done(result); });
    }
    Draw draw = drawFor(ports::nameOf(request.scheme), request.localAddress, request.port,
                        request.host + ' ' + request.path);
    Way way = travel(request, draw);
    way.result.peer = way.address;
    const Visitor visitor{
        m_caller,
        {request.localAddress, quint16(peerPortMin + draw.upTo(peerPortMax - peerPortMin))}};
    const Duration taken = way.taken;
    return post(taken, [this, way = std::move(way), request = std::move(request), visitor,
                        done = std::move(done)]() mutable {
        ++m_transfers;
        if (way.server)
            way.server->handleEnd(visitor, request, way.result);
        done(std::move(way.result));
    });
}

/// Tries one address after the other, until one answers.
SimNetwork::Way SimNetwork::travel(const FetchRequest& request, Draw& draw) const
{
    Way way;
    Journey journey(m_faults, m_waits, draw);
    for (const IpAddress& address : request.addresses) {
        way.address = address.unmapped();
        if (request.scheme == ports::Scheme::Tftp)
            travelByTftp(request, way, journey);
        else
            travelByTcp(request, way, journey, draw);
        if (way.server)
            break;
    }
    way.taken = journey.taken();
    if (!way.server)
        way.address = IpAddress();
    if (way.result.cause == Cause::None && way.result.body.size() > request.bytesMax)
        way.result = failure(Cause::TooBig, "reply is longer than a phone takes");
    if (way.result.cause == Cause::None && !way.result.body.isEmpty() &&
        draw.happens(m_faults.truncation))
        way.result.body.truncate(qsizetype(draw.upTo(quint64(way.result.body.size() - 1))));
    return way;
}

void SimNetwork::travelByTftp(const FetchRequest& request, Way& way, Journey& journey) const
{
    SimServer* server = serverAt({way.address, request.port});
    const bool isSilent = !server && !exists(way.address);
    if (isSilent)
        journey.wait(m_waits.tftpTries * m_waits.tftpWait);
    if (isSilent || !journey.exchangeTftp()) {
        way.result = failure(Cause::Timeout, "no answer from the TFTP server");
        return;
    }
    if (!server) {
        way.result = failure(Cause::Connect, "nobody listens at the TFTP port");
        return;
    }
    way.server = server;
    way.result = server->answer(request);
    const bool isWrite = request.method == ports::Method::Put;
    const qsizetype bytes = isWrite ? request.body.size() : way.result.body.size();
    const qsizetype blocks = bytes / tftpBlockBytes + (isWrite ? 1 : 0);
    for (qsizetype block = 0; way.result.cause == Cause::None && block < blocks; ++block) {
        if (!journey.exchangeTftp())
            way.result = failure(Cause::Timeout, "the TFTP server fell silent");
    }
}

void SimNetwork::travelByTcp(const FetchRequest& request, Way& way, Journey& journey,
                             Draw& draw) const
{
    const Duration begun = journey.taken();
    SimServer* server = serverAt({way.address, request.port});
    const bool isSilent = !server && !exists(way.address);
    if (isSilent)
        journey.wait(m_waits.connectWait);
    if (isSilent || !journey.connect()) {
        way.result = failure(Cause::Timeout, "no answer to the attempt to connect");
        return;
    }
    if (!server) {
        way.result = failure(Cause::Connect, "cannot connect: Connection refused");
        return;
    }
    way.server = server;
    const bool isSent =
        (request.scheme != ports::Scheme::Https || journey.stream(handshakeBytes)) &&
        journey.stream(headBytes + request.body.size());
    if (isSent)
        way.result = server->answer(request);
    if (!isSent || !journey.stream(headBytes + way.result.body.size()))
        way.result = failure(Cause::Timeout, "server went silent");
    else if (draw.happens(m_faults.resets))
        way.result = failure(Cause::Reset, "server reset the connection");
    if (journey.taken() - begun > m_waits.transferWait) {
        journey.wait(m_waits.transferWait - (journey.taken() - begun));
        way.result = failure(Cause::Timeout, "reply did not end in time");
    }
}

void SimNetwork::send(const IpAddress& local, const Endpoint& target, QByteArray datagram)
{
    SimServer* server = serverAt(target);
    if (!server)
        return;
    Draw draw = drawFor("datagram", local, target.port, datagram);
    Journey journey(m_faults, m_waits, draw);
    if (!journey.send())
        return;
    const Visitor visitor{m_caller, {local, 514}};
    post(journey.taken(), [server, visitor, datagram = std::move(datagram)] {
        server->handleDatagram(visitor, datagram);
    });
}

} // namespace vphone::sim
