/// \file DHCPv6 messages: views into the bytes that came, and the bytes of those to send. Source:
/// RFC 8415 8, 9, 21.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/macaddress.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vphone::dhcp::v6 {

/// Codes of RFC 8415, and of later RFCs and vendors where it says so.
enum Option : quint16 {
    ClientId = 1,
    ServerId = 2,
    IaNa = 3,
    IaAddress = 5,
    OptionRequest = 6,
    Preference = 7,
    ElapsedTime = 8,
    RelayMessage = 9,
    StatusCode = 13,
    VendorClass = 16,
    VendorOptions = 17,
    DnsServers = 23,        ///< RFC 3646
    DomainList = 24,        ///< RFC 3646
    ClientFqdn = 39,        ///< RFC 4704
    SolMaxRt = 82,          ///< longest wait between SOLICITs
    RelayPort = 135,        ///< RFC 8357
    ProvisioningUrl = 159,  ///< vendor's. Source: reference dhcp
    ProvisioningUrl2 = 160, ///< vendor's. Source: reference dhcp
};

enum class Type : quint8 {
    Solicit = 1,
    Advertise,
    Request,
    Confirm,
    Renew,
    Rebind,
    Reply,
    Release,
    Decline,
    Reconfigure,
    InformationRequest,
    RelayForward,
    RelayReply,
};

/// Options in a row, each of a length that fits.
class Options
{
public:
    Options() = default;
    /// Nothing when an option is longer than what is left.
    [[nodiscard]] static std::optional<Options> parse(QByteArrayView bytes);

    /// The first one.
    [[nodiscard]] std::optional<QByteArrayView> first(quint16 code) const;
    /// In the order they came in; at most 16.
    [[nodiscard]] std::vector<QByteArrayView> all(quint16 code) const;

private:
    QByteArrayView m_bytes;
};

/// A message between client and server; none that relay agents exchange.
struct View
{
    /// Nothing when \a bytes are none. The view lives as long as they do.
    [[nodiscard]] static std::optional<View> parse(QByteArrayView bytes);

    Type type = Type::Solicit; ///< as it came, perhaps none of the enum
    quint32 transaction = 0;   ///< 24 bits
    Options options;
};

void appendOption(QByteArray& bytes, quint16 code, QByteArrayView value);
[[nodiscard]] QByteArray toBytes(Type type, quint32 transaction, QByteArrayView options);

/// DUID-LL over Ethernet. Source: RFC 8415 11.4
[[nodiscard]] QByteArray duidOf(MacAddress mac);
/// The reverse; nothing for DUIDs of other kinds.
[[nodiscard]] std::optional<MacAddress> macOfDuid(QByteArrayView duid);
/// fe80::20e:8ff:feab:cdef. Source: RFC 4291 appendix A
[[nodiscard]] IpAddress linkLocalOf(MacAddress mac);

/// \a message as a relay agent at \a relay passes it on, with the option "relay port" (RFC 8357),
/// so that a server which knows that answers to the port it came from. Nothing when it is no
/// client's message.
[[nodiscard]] std::optional<QByteArray> relayed(QByteArrayView message, const IpAddress& relay);
/// The server's message in a relay agent's; nothing when \a bytes are none. The view lives as long
/// as they do.
[[nodiscard]] std::optional<QByteArrayView> unwrapped(QByteArrayView bytes);

} // namespace vphone::dhcp::v6
