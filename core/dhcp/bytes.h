/// \file Numbers and addresses of DHCP messages, in network byte order.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/macaddress.h"

#include <QtEndian>

namespace vphone::dhcp {

/// \pre the bytes are there
template<typename Number>
[[nodiscard]] Number numberAt(QByteArrayView bytes, qsizetype offset)
{
    Q_ASSERT(offset >= 0 && offset + qsizetype(sizeof(Number)) <= bytes.size());
    return qFromBigEndian<Number>(bytes.data() + offset);
}

/// The first \a count bytes, taken off \a bytes. \pre they are there
[[nodiscard]] inline QByteArrayView take(QByteArrayView& bytes, qsizetype count)
{
    const QByteArrayView taken = bytes.first(count);
    bytes = bytes.sliced(count);
    return taken;
}

template<typename Number>
void append(QByteArray& bytes, Number number)
{
    const Number ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

/// Four bytes for IPv4, sixteen for IPv6; null: \a bytes have another size.
[[nodiscard]] IpAddress addressOf(QByteArrayView bytes);
[[nodiscard]] QByteArray bytesOf(const IpAddress& address);
/// \pre \a bytes are six
[[nodiscard]] MacAddress macOf(QByteArrayView bytes);
[[nodiscard]] QByteArray bytesOf(MacAddress mac);
/// One host can have it: neither null, nor all zeros, nor multicast, nor broadcast.
[[nodiscard]] bool isHost(const IpAddress& address);

} // namespace vphone::dhcp
