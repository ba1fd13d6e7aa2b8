/// \file The hardware address that names a phone.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <optional>

namespace vphone {

class MacAddress
{
public:
    constexpr MacAddress() = default;
    /// \pre bits is below 2^48
    constexpr explicit MacAddress(quint64 bits) : m_bits(bits) {}

    /// Twelve hex digits in either case, bare or parted by colons, dashes or (in threes of four
    /// digits) dots.
    [[nodiscard]] static std::optional<MacAddress> parse(QByteArrayView text);

    [[nodiscard]] constexpr quint64 bits() const { return m_bits; }
    [[nodiscard]] QByteArray lower() const;      ///< 000e08abcdef, the macro $MA
    [[nodiscard]] QByteArray upper() const;      ///< 000E08ABCDEF, the macro $MAU
    [[nodiscard]] QByteArray withColons() const; ///< 00:0e:08:ab:cd:ef, the macro $MAC

    // clang-tidy 14 takes the 0 of the rewritten comparison for a pointer.
    friend constexpr auto operator<=>(MacAddress,
                                      MacAddress) = default; // NOLINT(modernize-use-nullptr)

private:
    quint64 m_bits = 0;
};

} // namespace vphone
