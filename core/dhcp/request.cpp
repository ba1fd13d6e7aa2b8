#include "core/dhcp/request.h"

#include "core/dhcp/bytes.h"
#include "core/dhcp/v4.h"
#include "core/dhcp/v6.h"

#include <algorithm>

namespace vphone::dhcp {

namespace {

constexpr quint8 ethernet = 1;
constexpr quint16 messageSizeMax = 1500;
constexpr quint32 cisco = 9; ///< IANA's private enterprise numbers
constexpr quint32 broadbandForum = 3561;
constexpr qsizetype textMax = 64; ///< of product and serial

/// Source: reference dhcp (client); 60, as DHCP_Option_To_Use names it and servers send what was
/// asked for
constexpr std::array<quint8, 14> wanted4{
    v4::SubnetMask,       v4::TimeOffset,        v4::Router,
    v4::DomainNameServer, v4::HostName,          v4::DomainName,
    v4::NtpServers,       v4::VendorInformation, v4::VendorClass,
    v4::TftpServerName,   v4::VendorIdentifying, v4::TftpServerAddress,
    v4::ProvisioningUrl,  v4::ProvisioningUrl2};

/// Source: DHCPv6_Option_To_Use; RFC 8415 18.2.1 wants SolMaxRt, RFC 4704 5 ClientFqdn
constexpr std::array<quint16, 7> wanted6{v6::VendorOptions,   v6::DnsServers, v6::DomainList,
                                         v6::ClientFqdn,      v6::SolMaxRt,   v6::ProvisioningUrl,
                                         v6::ProvisioningUrl2};

void appendPart(QByteArray& bytes, quint8 code, QByteArrayView value)
{
    append(bytes, code);
    append(bytes, quint8(value.size()));
    bytes.append(value);
}

/// The device's half of option 125. Source: TR-069 annex F.2
QByteArray deviceIdentity(const Identity& identity)
{
    QByteArray parts;
    appendPart(parts, 1, identity.mac.upper().first(6));
    appendPart(parts, 2, identity.serial.first(std::min(identity.serial.size(), textMax)));
    appendPart(parts, 3, identity.product.first(std::min(identity.product.size(), textMax)));
    QByteArray bytes;
    append(bytes, broadbandForum);
    append(bytes, quint8(parts.size()));
    return bytes + parts;
}

QByteArray toBytes4(const Identity& identity, const Request& request)
{
    const bool hasAddress =
        request.kind == RequestKind::Renew || request.kind == RequestKind::Rebind;
    v4::Message message;
    message.type = request.kind == RequestKind::Discover ? v4::Type::Discover : v4::Type::Request;
    message.transaction = request.transaction;
    const auto elapsed = std::chrono::duration_cast<std::chrono::seconds>(request.elapsed);
    message.seconds = quint16(std::min<qint64>(elapsed.count(), 0xffff));
    message.mac = identity.mac;
    // Until it has an address a phone hears broadcasts only. Source: RFC 2131 4.1
    message.wantsBroadcast = !hasAddress;
    if (hasAddress)
        message.clientAddress = request.address;
    auto& options = message.options;
    options.emplace_back(v4::ClientId, clientId4(identity.mac));
    if (!hasAddress && !request.address.isNull())
        options.emplace_back(v4::RequestedAddress, bytesOf(request.address));
    if (request.kind == RequestKind::Request)
        options.emplace_back(v4::ServerId, request.serverId);
    options.emplace_back(v4::HostName, hostNameOf(identity.mac));
    if (!identity.product.isEmpty())
        options.emplace_back(v4::VendorClass, identity.product);
    QByteArray size;
    append(size, messageSizeMax);
    options.emplace_back(v4::MessageSizeMax, size);
    options.emplace_back(
        v4::ParameterList,
        QByteArray(reinterpret_cast<const char*>(wanted4.data()), qsizetype(wanted4.size())));
    if (!identity.serial.isEmpty())
        options.emplace_back(v4::VendorIdentifying, deviceIdentity(identity));
    return v4::toBytes(message);
}

/// RFC 8415 21.4, 21.6; no lifetimes, the server decides.
QByteArray identityAssociation(const Identity& identity, const IpAddress& address)
{
    QByteArray ia;
    append(ia, iaidOf(identity.mac));
    ia.append(8, '\0'); // T1, T2
    if (!address.isNull())
        v6::appendOption(ia, v6::IaAddress, bytesOf(address) + QByteArray(8, '\0'));
    return ia;
}

v6::Type typeOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Discover:
        return v6::Type::Solicit;
    case RequestKind::Request:
        return v6::Type::Request;
    case RequestKind::Renew:
        return v6::Type::Renew;
    case RequestKind::Rebind:
        return v6::Type::Rebind;
    }
    Q_UNREACHABLE();
}

QByteArray toBytes6(const Identity& identity, const Request& request)
{
    using Centiseconds = std::chrono::duration<qint64, std::centi>;
    QByteArray options;
    v6::appendOption(options, v6::ClientId, v6::duidOf(identity.mac));
    if (request.kind == RequestKind::Request || request.kind == RequestKind::Renew)
        v6::appendOption(options, v6::ServerId, request.serverId);
    QByteArray elapsed;
    append(elapsed,
           quint16(std::min<qint64>(
               std::chrono::duration_cast<Centiseconds>(request.elapsed).count(), 0xffff)));
    v6::appendOption(options, v6::ElapsedTime, elapsed);
    v6::appendOption(options, v6::IaNa, identityAssociation(identity, request.address));
    QByteArray wanted;
    for (const quint16 code : wanted6)
        append(wanted, code);
    v6::appendOption(options, v6::OptionRequest, wanted);
    if (!identity.product.isEmpty()) {
        QByteArray vendorClass;
        append(vendorClass, cisco);
        append(vendorClass, quint16(identity.product.size()));
        v6::appendOption(options, v6::VendorClass, vendorClass + identity.product);
    }
    // RFC 4704 4: no flags, and a name without its domain, thus without the root.
    QByteArray name(1, '\0');
    append(name, quint8(hostNameOf(identity.mac).size()));
    v6::appendOption(options, v6::ClientFqdn, name + hostNameOf(identity.mac));
    return v6::toBytes(typeOf(request.kind), request.transaction, options);
}

} // namespace

QByteArray hostNameOf(MacAddress mac)
{
    return "SEP" + mac.upper();
}

QByteArray clientId4(MacAddress mac)
{
    return QByteArray(1, char(ethernet)) + bytesOf(mac);
}

quint32 iaidOf(MacAddress mac)
{
    return quint32(mac.bits());
}

QByteArray toBytes(Version version, const Identity& identity, const Request& request)
{
    return version == Version::V4 ? toBytes4(identity, request) : toBytes6(identity, request);
}

} // namespace vphone::dhcp
