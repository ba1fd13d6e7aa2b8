#include "core/dhcp/bytes.h"

#include <algorithm>

namespace vphone::dhcp {

namespace {

constexpr qsizetype v4Bytes = 4;
constexpr qsizetype v6Bytes = 16;
constexpr quint32 multicastFirst = 0xe0000000; ///< 224.0.0.0; classes D and E end the space
constexpr quint8 multicastV6 = 0xff;

} // namespace

IpAddress addressOf(QByteArrayView bytes)
{
    if (bytes.size() == v4Bytes)
        return IpAddress::v4(numberAt<quint32>(bytes, 0));
    if (bytes.size() != v6Bytes)
        return {};
    std::array<quint8, v6Bytes> parts{};
    std::copy(bytes.begin(), bytes.end(), parts.begin());
    return IpAddress::v6(parts);
}

QByteArray bytesOf(const IpAddress& address)
{
    QByteArray bytes;
    if (address.family() == IpAddress::Family::V4)
        append(bytes, address.toV4());
    else if (address.family() == IpAddress::Family::V6)
        bytes.append(reinterpret_cast<const char*>(address.bytes().data()), v6Bytes);
    return bytes;
}

MacAddress macOf(QByteArrayView bytes)
{
    return MacAddress(quint64(numberAt<quint16>(bytes, 0)) << 32 | numberAt<quint32>(bytes, 2));
}

QByteArray bytesOf(MacAddress mac)
{
    QByteArray bytes;
    append(bytes, quint16(mac.bits() >> 32));
    append(bytes, quint32(mac.bits()));
    return bytes;
}

bool isHost(const IpAddress& address)
{
    switch (address.family()) {
    case IpAddress::Family::None:
        return false;
    case IpAddress::Family::V4:
        return address.toV4() != 0 && address.toV4() < multicastFirst;
    case IpAddress::Family::V6:
        return address.bytes() != IpAddress::v6({}).bytes() && address.bytes()[0] != multicastV6;
    }
    Q_UNREACHABLE();
}

} // namespace vphone::dhcp
