/// \file The Network port without a network: servers are objects, packets are draws, and everything
/// happens in phone time.
#pragma once

#include "core/ports/clock.h"
#include "core/ports/network.h"
#include "core/sim/draw.h"
#include "core/sim/faults.h"
#include "core/time/deadlinequeue.h"

#include <map>

namespace vphone::sim {

/// Who is at a server's door.
struct Visitor
{
    MacAddress phone; ///< as setCaller() said
    Endpoint peer;
};

/// What listens at an endpoint of the simulated network.
class SimServer
{
public:
    virtual ~SimServer() = default;

    /// What a transfer brings when nothing goes wrong on the way; asked when it begins, and only if
    /// the request arrives.
    [[nodiscard]] virtual ports::FetchResult answer(const ports::FetchRequest& request) = 0;
    /// The transfer is over, and so it went for the client.
    virtual void handleEnd(const Visitor&, const ports::FetchRequest&, const ports::FetchResult&) {}
    virtual void handleDatagram(const Visitor&, QByteArrayView) {}
};

/// Addresses where somebody listens exist, and so do those of 127.0.0.0/8: their other ports
/// refuse. Everywhere else there is silence. There are neither HTTP proxies nor scripts that choose
/// one: requests that want them fail and say so.
class SimNetwork final : public ports::Network
{
public:
    /// \a clock outlives the network.
    SimNetwork(const ports::Clock& clock, quint64 seed, const Faults& faults = {},
               const ports::Waits& waits = {});

    /// \a server outlives the network.
    void listen(const Endpoint& endpoint, SimServer& server);
    void setName(const QByteArray& name, std::vector<IpAddress> addresses);
    void setService(const QByteArray& name, std::vector<ports::ServiceTarget> targets);
    /// For what begins from then on.
    void setFaults(const Faults& faults) { m_faults = faults; }

    void setCaller(MacAddress phone) override { m_caller = phone; }
    ports::RequestId resolve(const QByteArray& name,
                             std::function<void(ports::ResolveResult)> done) override;
    ports::RequestId resolveService(const QByteArray& name,
                                    std::function<void(ports::ServiceResult)> done) override;
    ports::RequestId fetch(ports::FetchRequest request,
                           std::function<void(ports::FetchResult)> done) override;
    ports::RequestId findProxy(ports::ProxyQuery query,
                               std::function<void(ports::ProxyResult)> done) override;
    void cancel(ports::RequestId id) override;
    void send(const IpAddress& local, const Endpoint& target, QByteArray datagram) override;

    /// When the next answer or datagram arrives.
    [[nodiscard]] std::optional<Instant> nextDelivery() const { return m_arrivals.nextDeadline(); }
    /// Hands over what has arrived.
    void deliverDue();
    /// Transfers that came to an end, however they did.
    [[nodiscard]] quint64 transfers() const { return m_transfers; }

private:
    /// Something on its way.
    struct Parcel
    {
        std::function<void()> deliver; ///< empty: nothing, the place is free
        quint32 generation = 0;
    };
    struct Way;

    ports::RequestId post(Duration taken, std::function<void()> deliver);
    [[nodiscard]] Draw drawFor(QByteArrayView what, const IpAddress& local, quint16 port,
                               QByteArrayView name) const;
    [[nodiscard]] SimServer* serverAt(const Endpoint& endpoint) const;
    [[nodiscard]] bool exists(const IpAddress& address) const;
    [[nodiscard]] bool tryLookup(QByteArrayView name, Duration& taken, QByteArray& problem) const;
    [[nodiscard]] Way travel(const ports::FetchRequest& request, Draw& draw) const;
    void travelByTftp(const ports::FetchRequest& request, Way& way, class Journey& journey) const;
    void travelByTcp(const ports::FetchRequest& request, Way& way, class Journey& journey,
                     Draw& draw) const;

    const ports::Clock& m_clock;
    quint64 m_seed;
    Faults m_faults;
    ports::Waits m_waits;
    MacAddress m_caller;
    std::map<Endpoint, SimServer*> m_servers;
    std::map<QByteArray, std::vector<IpAddress>> m_names; ///< lower case
    std::map<QByteArray, std::vector<ports::ServiceTarget>> m_services;
    std::vector<Parcel> m_parcels;
    std::vector<quint32> m_freePlaces;
    time::DeadlineQueue m_arrivals; ///< by place of the parcel
    quint64 m_transfers = 0;
};

} // namespace vphone::sim
