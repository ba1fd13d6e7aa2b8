#include "core/base/ipaddress.h"

#include <arpa/inet.h>

#include <algorithm>
#include <cstring>

namespace vphone {

IpAddress IpAddress::v4(quint32 hostOrder)
{
    IpAddress address;
    address.m_family = Family::V4;
    for (size_t i = 0; i < 4; ++i)
        address.m_bytes[12 + i] = quint8(hostOrder >> (8 * (3 - i)));
    return address;
}

IpAddress IpAddress::v6(const std::array<quint8, 16>& bytes)
{
    IpAddress address;
    address.m_family = Family::V6;
    address.m_bytes = bytes;
    return address;
}

std::optional<IpAddress> IpAddress::parse(QByteArrayView text)
{
    const bool isBracketed = text.size() > 2 && text.front() == '[' && text.back() == ']';
    if (isBracketed)
        text = text.sliced(1, text.size() - 2);
    std::array<char, INET6_ADDRSTRLEN> terminated{};
    if (text.isEmpty() || size_t(text.size()) >= terminated.size() || text.contains('\0'))
        return std::nullopt;
    std::copy(text.begin(), text.end(), terminated.begin());
    std::array<quint8, 16> bytes{};
    if (!isBracketed && inet_pton(AF_INET, terminated.data(), bytes.data()) == 1)
        return v4(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 |
                  quint32(bytes[3]));
    if (inet_pton(AF_INET6, terminated.data(), bytes.data()) == 1)
        return v6(bytes);
    return std::nullopt;
}

quint32 IpAddress::toV4() const
{
    Q_ASSERT(m_family == Family::V4);
    return quint32(m_bytes[12]) << 24 | quint32(m_bytes[13]) << 16 | quint32(m_bytes[14]) << 8 |
           quint32(m_bytes[15]);
}

QByteArray IpAddress::toText() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (m_family == Family::V4)
        inet_ntop(AF_INET, m_bytes.data() + 12, text.data(), text.size());
    else if (m_family == Family::V6)
        inet_ntop(AF_INET6, m_bytes.data(), text.data(), text.size());
    return QByteArray(text.data());
}

bool IpAddress::isIn(const IpAddress& network, int prefixBits) const
{
    const IpAddress self = unmapped();
    if (self.m_family != network.m_family || self.isNull())
        return false;
    Q_ASSERT(prefixBits >= 0 && prefixBits <= (self.m_family == Family::V4 ? 32 : 128));
    size_t byte = self.m_family == Family::V4 ? 12 : 0;
    int bits = prefixBits;
    for (; bits >= 8; bits -= 8, ++byte) {
        if (self.m_bytes[byte] != network.m_bytes[byte])
            return false;
    }
    if (bits == 0)
        return true;
    const int shift = 8 - bits;
    return self.m_bytes[byte] >> shift == network.m_bytes[byte] >> shift;
}

IpAddress IpAddress::unmapped() const
{
    static constexpr std::array<quint8, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (m_family != Family::V6 || !std::equal(mapped.begin(), mapped.end(), m_bytes.begin()))
        return *this;
    IpAddress bare = *this;
    bare.m_family = Family::V4;
    std::fill(bare.m_bytes.begin(), bare.m_bytes.begin() + 12, quint8(0));
    return bare;
}

QByteArray endpointText(const Endpoint& endpoint)
{
    const QByteArray address = endpoint.address.toText();
    const bool isV6 = endpoint.address.family() == IpAddress::Family::V6;
    return (isV6 ? '[' + address + ']' : address) + ':' + QByteArray::number(endpoint.port);
}

bool IpAddress::isLoopback() const
{
    return isIn(v4(0x7f000000), 8) || toText() == "::1";
}

} // namespace vphone
