#include "core/phone/infostatus.h"

#include "core/phone/localtext.h"

#include <algorithm>
#include <array>

namespace vphone::phone {

namespace {

constexpr int bitsOfV4 = 32;
constexpr int ntpOption = 42;

/// Of lines, as the page writes them.
constexpr auto stateNames =
    std::to_array<const char*>({"Idle", "Dialing", "Ringing", "Connected", "Holding"});
static_assert(stateNames.size() == size_t(line::LineState::Held) + 1);

/// Empty: the model has no such setting.
QByteArray settingOf(const config::Config& config, QByteArrayView tag)
{
    const auto index = config.table().find(tag);
    return index ? config.value(*index) : QByteArray();
}

QByteArray netmaskOf(int prefixBits)
{
    if (prefixBits < 1 || prefixBits > bitsOfV4)
        return {};
    return IpAddress::v4(~quint32(0) << (bitsOfV4 - prefixBits)).toText();
}

QByteArray nth(const QByteArrayList& texts, qsizetype place)
{
    return place < texts.size() ? texts[place] : QByteArray();
}

/// What is set by hand and what was leased, in the order that DNS_Server_Order wants.
QByteArrayList nameServers(const config::Config& config, const QByteArray& prefix,
                           const dhcp::Lease* lease)
{
    QByteArrayList manual;
    for (const char* tag : {"Primary_DNS", "Secondary_DNS"}) {
        if (const QByteArray server = settingOf(config, prefix + tag); !server.isEmpty())
            manual += server;
    }
    QByteArrayList leased;
    if (lease != nullptr) {
        for (const IpAddress& server : lease->nameServers)
            leased += server.toText();
    }
    const QByteArray& order = config.value("DNS_Server_Order");
    if (order == "Manual")
        return manual;
    return order.startsWith("DHCP") ? leased + manual : manual + leased;
}

QByteArrayList timeServers(const NetworkFacts& facts)
{
    QByteArrayList servers;
    for (const char* tag : {"Primary_NTP_Server", "Secondary_NTP_Server"}) {
        if (const QByteArray server = settingOf(facts.config, tag); !server.isEmpty())
            servers += server;
    }
    if (facts.lease != nullptr) {
        const auto option = facts.lease->options.find(ntpOption);
        if (option != facts.lease->options.end())
            servers += option->second.split(';');
    }
    return servers;
}

/// Rows of one version; \a tag is without its `IPv6_`.
std::optional<QByteArray> addressStatus(const QByteArray& tag, bool isV6, const NetworkFacts& facts)
{
    const config::Config& config = facts.config;
    const QByteArray prefix = isV6 ? "IPv6_" : "";
    const dhcp::Lease* lease = isV6 ? facts.leaseV6 : facts.lease;
    const auto family = isV6 ? IpAddress::Family::V6 : IpAddress::Family::V4;
    const bool hasAddress = !facts.address.isNull() && facts.address.family() == family;
    const bool isStatic = settingOf(config, prefix + "Connection_Type") == "Static IP";
    if (tag == "Current_IP")
        return hasAddress ? facts.address.toText() : QByteArray();
    if (tag == "IP_Status")
        return hasAddress && facts.isUp ? "OK" : "";
    if (tag == "Current_Gateway") {
        if (lease != nullptr && !isStatic)
            return lease->router.isNull() ? QByteArray() : lease->router.toText();
        return settingOf(config, isV6 ? "IPv6_Gateway" : "Gateway");
    }
    if (tag == "Primary_DNS")
        return nth(nameServers(config, prefix, lease), 0);
    if (tag == "Secondary_DNS")
        return nth(nameServers(config, prefix, lease), 1);
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> networkStatus(const QByteArray& tag, const NetworkFacts& facts)
{
    const config::Config& config = facts.config;
    constexpr QByteArrayView v6 = "IPv6_";
    const bool isV6 = tag.startsWith(v6);
    if (auto value = addressStatus(isV6 ? tag.sliced(v6.size()) : tag, isV6, facts))
        return value;
    if (tag == "Current_Netmask") {
        const bool isLeased =
            facts.lease != nullptr && config.value("Connection_Type") != "Static IP";
        return isLeased ? netmaskOf(facts.lease->prefixBits) : config.value("NetMask");
    }
    if (tag == "Prefix_Length")
        return QByteArray(); // of the IPv6 address in use, which DHCP did not tell
    if (tag == "Domain") {
        const QByteArray& domain = config.value("Domain");
        return domain.isEmpty() && facts.lease != nullptr ? facts.lease->domain : domain;
    }
    if (tag == "Primary_NTP_Server")
        return nth(timeServers(facts), 0);
    if (tag == "Secondary_NTP_Server")
        return nth(timeServers(facts), 1);
    if (tag == "External_IP")
        return config.value("EXT_IP");
    if (tag == "Operational_VLAN_ID")
        return config.isYes("Enable_VLAN") ? config.value("VLAN_ID") : QByteArray();
    if (tag == "SW_Port")
        return facts.isUp ? "Link Up" : "Link Down";
    if (tag == "PC_Port")
        return config.table().find("PC_Port_Config") ? "Link Down" : "";
    if (tag == "SW_Port_Config")
        return "AUTO";
    if (tag == "PC_Port_Config_Status")
        return settingOf(config, "PC_Port_Config");
    if (tag == "TR-069_Feature")
        return config.isYes("Enable_TR-069") ? "Enabled" : "Disabled";
    // What the emulator has nothing behind.
    if (tag == "Transaction_Status")
        return "Disabled";
    if (tag == "Protocol")
        return "None";
    if (tag.startsWith("SIP_Messages_") || tag.startsWith("SIP_Bytes_") ||
        tag.startsWith("Multicast_"))
        return "0";
    return std::nullopt;
}

QByteArray callStatus(QByteArrayView field, const CallFacts& facts)
{
    if (field == QByteArrayView("State"))
        return stateNames[size_t(facts.state)];
    if (field == QByteArrayView("Tone"))
        return "None"; // calls have no sound
    if (facts.call == nullptr)
        return {};
    const line::Call& call = *facts.call;
    if (field == QByteArrayView("Type"))
        return call.isIncoming ? "Inbound" : "Outbound";
    if (field == QByteArrayView("Remote_Hold") || field == QByteArrayView("Callback"))
        return "No";
    if (field == QByteArrayView("Peer_Phone"))
        return call.peer;
    if (field == QByteArrayView("Peer_Name"))
        return facts.directory != nullptr ? facts.directory->nameOf(call.peer) : QByteArray();
    if (field == QByteArrayView("Duration"))
        return elapsedText(call.length(facts.now));
    constexpr auto counted = std::to_array<QByteArrayView>(
        {"Packets_Sent", "Packets_Recv", "Bytes_Sent", "Bytes_Recv", "Packets_Lost"});
    return std::ranges::find(counted, field) != counted.end() ? "0" : "";
}

} // namespace vphone::phone
