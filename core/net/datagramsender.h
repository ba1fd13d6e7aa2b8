/// \file Datagrams of any number of phones over one socket per address family.
#pragma once

#include "core/base/ipaddress.h"

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
    /// Refused or not sent, since the start.
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

private:
    [[nodiscard]] int socketFor(int family);

    const TargetPolicy& m_targets;
    int m_v4 = -1;
    int m_v6 = -1;
    quint64 m_dropped = 0;
};

} // namespace vphone::net
