/// \file An IPv4 or IPv6 address as a value; core has no socket library to borrow one from.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <compare>
#include <optional>

namespace vphone {

class IpAddress
{
public:
    enum class Family : quint8 { None, V4, V6 };

    constexpr IpAddress() = default;
    [[nodiscard]] static IpAddress v4(quint32 hostOrder);
    [[nodiscard]] static IpAddress v6(const std::array<quint8, 16>& bytes);
    /// Dotted quad, or an IPv6 literal with or without brackets; no zone, no name.
    [[nodiscard]] static std::optional<IpAddress> parse(QByteArrayView text);

    [[nodiscard]] bool isNull() const { return m_family == Family::None; }
    [[nodiscard]] Family family() const { return m_family; }
    /// \pre family() is V4
    [[nodiscard]] quint32 toV4() const;
    /// An IPv4 address stands in the last four bytes.
    [[nodiscard]] const std::array<quint8, 16>& bytes() const { return m_bytes; }
    /// Without brackets; empty when null.
    [[nodiscard]] QByteArray toText() const;
    /// Inside \a network of \a prefixBits leading bits; a v4-mapped IPv6 address counts as IPv4.
    /// \pre prefixBits is from 0 to 32, or 128 for an IPv6 network
    [[nodiscard]] bool isIn(const IpAddress& network, int prefixBits) const;
    /// 127.0.0.0/8 or ::1
    [[nodiscard]] bool isLoopback() const;
    /// An IPv4 address wrapped in ::ffff:0:0/96 comes back bare, any other unchanged.
    [[nodiscard]] IpAddress unmapped() const;

    // clang-tidy 14 takes the 0 inside a defaulted <=> for a pointer.
    friend auto operator<=>(const IpAddress&,
                            const IpAddress&) = default; // NOLINT(modernize-use-nullptr)

private:
    std::array<quint8, 16> m_bytes{};
    Family m_family = Family::None;
};

/// Where a datagram or a connection goes.
struct Endpoint
{
    IpAddress address;
    quint16 port = 0;

    friend auto operator<=>(const Endpoint&,
                            const Endpoint&) = default; // NOLINT(modernize-use-nullptr)
};

/// `127.0.0.1:69`, `[::1]:69`
[[nodiscard]] QByteArray endpointText(const Endpoint& endpoint);

} // namespace vphone
