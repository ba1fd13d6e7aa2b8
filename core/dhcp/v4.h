/// \file DHCPv4 messages: a view into the bytes that came, and the bytes of those to send. Source:
/// RFC 2131 2, RFC 2132, RFC 3396.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/macaddress.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace vphone::dhcp::v4 {

/// Codes of RFC 2132, and of later RFCs and vendors where it says so.
enum Option : quint8 {
    Pad = 0,
    SubnetMask = 1,
    TimeOffset = 2,
    Router = 3,
    DomainNameServer = 6,
    HostName = 12,
    DomainName = 15,
    NtpServers = 42,
    VendorInformation = 43,
    RequestedAddress = 50,
    LeaseTime = 51,
    Overload = 52,
    MessageKind = 53,
    ServerId = 54,
    ParameterList = 55,
    MessageText = 56,
    MessageSizeMax = 57,
    RenewalTime = 58,
    RebindingTime = 59,
    VendorClass = 60,
    ClientId = 61,
    TftpServerName = 66,
    RelayInformation = 82,   ///< RFC 3046
    VendorIdentifying = 125, ///< RFC 3925
    TftpServerAddress = 150, ///< RFC 5859
    ProvisioningUrl = 159,   ///< vendor's. Source: reference dhcp
    ProvisioningUrl2 = 160,  ///< vendor's. Source: reference dhcp
    End = 255,
};

enum class Type : quint8 { Discover = 1, Offer, Request, Decline, Ack, Nak, Release, Inform };

/// A well-formed message, up to the length of each option.
class View
{
public:
    /// Nothing when \a bytes are none: too short, no magic cookie, no message type, not over
    /// Ethernet, an option that is longer than what is left. The view lives as long as they do.
    [[nodiscard]] static std::optional<View> parse(QByteArrayView bytes);

    [[nodiscard]] bool isReply() const;
    [[nodiscard]] Type type() const { return m_type; } ///< as it came, perhaps none of the enum
    [[nodiscard]] quint32 transaction() const;
    [[nodiscard]] MacAddress mac() const;
    [[nodiscard]] IpAddress clientAddress() const; ///< ciaddr
    [[nodiscard]] IpAddress yourAddress() const;   ///< yiaddr
    [[nodiscard]] IpAddress relayAddress() const;  ///< giaddr
    /// Instances of one option are joined, those of overloaded fields too. Source: RFC 3396
    [[nodiscard]] std::optional<QByteArray> option(quint8 code) const;

private:
    QByteArrayView m_bytes;
    std::array<QByteArrayView, 3> m_areas; ///< options, then file and sname where overloaded
    Type m_type = Type::Discover;
};

/// A message to be written.
struct Message
{
    bool isReply = false;
    bool wantsBroadcast = false;
    Type type = Type::Discover;
    quint8 hops = 0;
    quint32 transaction = 0;
    quint16 seconds = 0;
    MacAddress mac;
    IpAddress clientAddress;
    IpAddress yourAddress;
    IpAddress relayAddress;
    std::vector<std::pair<quint8, QByteArray>> options; ///< without type and end
};

/// Values above 255 bytes become several instances. Padded to 300 bytes, as BOOTP wants it.
[[nodiscard]] QByteArray toBytes(const Message& message);

/// \a message as a relay agent at \a relay passes it on: giaddr set, one hop more, option 82 with
/// the sub-option "relay source port" (RFC 8357), so that a server which knows that answers to the
/// port it came from. Nothing when it is no request, or has an option 82 already.
[[nodiscard]] std::optional<QByteArray> relayed(QByteArrayView message, const IpAddress& relay);

} // namespace vphone::dhcp::v4
