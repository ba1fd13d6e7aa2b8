/// \file Servers by SRV record: the names to ask for, and the order in which to try what comes.
/// Source: RFC 2782, reference resync 8.
#pragma once

#include "core/ports/network.h"
#include "core/ports/random.h"

namespace vphone::dns {

/// Most targets of one service that are tried. Source: assumed
inline constexpr size_t targetsMax = 8;

/// `_ciscoprov-https._tls.example.net`, `_ciscoprov-http._tcp.example.net`; a final dot of
/// \a domain goes. \pre scheme is Http or Https
[[nodiscard]] QByteArray serviceName(ports::Scheme scheme, QByteArrayView domain);

/// Letters, digits, `-` and `_` in labels of 1 to 63 bytes, 253 in all, or a numeric address; a
/// final dot may follow. Source: RFC 1035 2.3, RFC 1123 2.1
[[nodiscard]] bool isHostName(QByteArrayView name);

enum class WeightOrder : quint8 {
    Random,   ///< the heavier, the likelier to come first: RFC 2782
    LowFirst, ///< what the phone's manual says
};

/// \a found as to be tried: lower priority first, among equals as \a order says. Left out are
/// targets that are no host, have port 0, or say "." (there is no such service), and what goes
/// beyond targetsMax. Final dots are off.
[[nodiscard]] std::vector<ports::ServiceTarget>
targetsInOrder(std::vector<ports::ServiceTarget> found, WeightOrder order, ports::Random& random);

} // namespace vphone::dns
