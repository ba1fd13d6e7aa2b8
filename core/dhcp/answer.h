/// \file A server's message as the client understands it, whatever the version.
#pragma once

#include "core/base/macaddress.h"
#include "core/base/result.h"
#include "core/dhcp/lease.h"

#include <QByteArrayView>

namespace vphone::dhcp {

/// More name servers, or addresses in one option, are left out.
inline constexpr size_t addressesMax = 8;

/// A shorter lease is not taken, or a hostile server would have the phone spin.
inline constexpr Duration leaseLengthMin = std::chrono::seconds(10);

/// What a server grants or offers.
struct Terms
{
    Lease lease;
    /// T1 and T2, from the request on; nothing when the lease is for ever.
    std::optional<Duration> renewAfter;
    std::optional<Duration> rebindAfter;
};

struct Answer
{
    enum class Kind : quint8 {
        Offer,   ///< OFFER, ADVERTISE
        Grant,   ///< ACK, REPLY
        Refusal, ///< NAK; ADVERTISE or REPLY without an address
    };

    Kind kind = Kind::Offer;
    QByteArray serverId; ///< its address (v4) or DUID, as sent
    int preference = 0;  ///< of an Offer (v6): the highest wins, 255 at once
    Terms terms;         ///< Offer, Grant
    QByteArray reason;   ///< Refusal: one English clause
};

/// What an answer has to match.
struct Expected
{
    MacAddress mac;
    quint32 transaction = 0;
    IpAddress address; ///< taken when the server gives several (v6); null: the first
};

/// The error says why \a message is none that was waited for.
[[nodiscard]] Result<Answer, QByteArray> readAnswer(Version version, QByteArrayView message,
                                                    const Expected& expected);

} // namespace vphone::dhcp
