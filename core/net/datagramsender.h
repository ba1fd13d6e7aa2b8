/// \file Datagrams of any number of phones over one socket per address family.
#pragma once

#include "core/base/ipaddress.h"

#include <set>

namespace vphone::net {

class TargetPolicy;

class DatagramSender
{
public:
    explicit DatagramSender(const TargetPolicy& targets);
    ~DatagramSender();
    DatagramSender(const DatagramSender&) = delete;
    DatagramSender& operator=(const DatagramSender&) = delete;

    /// \a local becomes the source address; null: the system chooses. A full buffer drops the
    /// datagram.
    void send(const IpAddress& local, const Endpoint& target, QByteArrayView datagram);
    /// \a address was the answer for a host name that the policy lets through: datagrams may go
    /// there too.
    void trust(const IpAddress& address);
    [[nodiscard]] bool mayReach(const IpAddress& address) const;
    /// Refused or not sent, since the start.
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

private:
    [[nodiscard]] int socketFor(int family);

    const TargetPolicy& m_targets;
    std::set<IpAddress> m_named; ///< trusted, and not in the policy's networks
    int m_v4 = -1;
    int m_v6 = -1;
    quint64 m_dropped = 0;
};

} // namespace vphone::net
