// Status. Source: reference screen 3
#include "core/screen/menu.h"

#include <array>

namespace vphone::screen {

namespace {

using enum RowAction;

bool hasVpn(const Device& device)
{
    return device.config().table().find("VPN_Server").has_value();
}

bool hasFailed(const Device& device)
{
    return device.resync().hasFailedLast;
}

// clang-format off
constexpr auto rows = std::to_array<MenuRow>({
    {"status.product",        "status", "Product information", Menu},
    {"status.network",        "status", "Network status",      Menu},
    {"status.phone",          "status", "Phone status",        Menu},
    {"status.reboots",        "status", "Reboot history",      Menu},
    {"status.accessories",    "status", "Accessories",         Page},
    {"status.downloads",      "status", "Download status",     Menu},

    {"status.product.name",          "status.product", "Product name",        Status, "Product_Name"},
    {"status.product.serial",        "status.product", "Serial number",       Status, "Serial_Number"},
    {"status.product.mac",           "status.product", "MAC address",         Status, "MAC_Address"},
    {"status.product.software",      "status.product", "Software version",    Status, "Software_Version"},
    {"status.product.hardware",      "status.product", "Hardware version",    Status, "Hardware_Version"},
    {"status.product.vid",           "status.product", "VID",                 Status, "VID"},
    {"status.product.certificate",   "status.product", "Certificate",         Status, "Client_Certificate"},
    {"status.product.customization", "status.product", "Customization state", Status, "Customization"},

    {"status.ipv4",                "status.network", "IPv4 status",     Menu},
    {"status.ipv6",                "status.network", "IPv6 status",     Menu},
    {"status.network.vlan",        "status.network", "VLAN ID",         Status, "Operational_VLAN_ID"},
    {"status.network.sw_port",     "status.network", "SW port",         Status, "SW_Port"},
    {"status.network.pc_port",     "status.network", "PC port",         Status, "PC_Port"},
    {"status.vpn",                 "status.network", "VPN status",      Page,   "", hasVpn},

    {"status.ipv4.state",   "status.ipv4", "Network status",   Status, "IP_Status"},
    {"status.ipv4.address", "status.ipv4", "IP address",       Status, "Current_IP"},
    {"status.ipv4.mask",    "status.ipv4", "Subnet mask",      Status, "Current_Netmask"},
    {"status.ipv4.gateway", "status.ipv4", "Gateway address",  Status, "Current_Gateway"},

    {"status.ipv6.state",   "status.ipv6", "Network status",   Status, "IPv6_IP_Status"},
    {"status.ipv6.address", "status.ipv6", "IP address",       Status, "IPv6_Current_IP"},
    {"status.ipv6.gateway", "status.ipv6", "Gateway address",  Status, "IPv6_Current_Gateway"},

    {"status.phone.general",      "status.phone", "Phone status",    Menu},
    {"status.lines",              "status.phone", "Line status",     Menu},
    {"status.provisioning",       "status.phone", "Provisioning",    Menu},
    {"status.calls",              "status.phone", "Call statistics", Menu},

    {"status.phone.time",         "status.phone.general", "Current time",          Status, "Current_Time"},
    {"status.phone.elapsed",      "status.phone.general", "Elapsed time",          Status, "Elapsed_Time"},
    {"status.phone.tx",           "status.phone.general", "Tx packets",            Status, "Network_Packets_Sent"},
    {"status.phone.rx",           "status.phone.general", "Rx packets",            Status, "Network_Packets_Recv"},
    {"status.phone.sip_sent",     "status.phone.general", "SIP messages sent",     Status, "SIP_Messages_Sent"},
    {"status.phone.sip_received", "status.phone.general", "SIP messages received", Status, "SIP_Messages_Recv"},

    {"status.lines.{n}",              "status.lines",     "Ext {n}",           Menu,   "Hoteling_State_{n}_"},
    {"status.lines.{n}.state",        "status.lines.{n}", "Registration",      Status, "Registration_State"},
    {"status.lines.{n}.last",         "status.lines.{n}", "Last registration", Status, "Last_Registration_At"},
    {"status.lines.{n}.next",         "status.lines.{n}", "Next registration", Status, "Next_Registration_In"},
    {"status.lines.{n}.messages",     "status.lines.{n}", "Message waiting",   Status, "Message_Waiting"},
    {"status.lines.{n}.call",         "status.lines.{n}", "Call state",        Status, "Call_1_State_{n}_"},

    {"status.provisioning.profile", "status.provisioning", "Profile",             Status, "Provisioning_Profile"},
    {"status.provisioning.last",    "status.provisioning", "Last result",         Status, "Provisioning_Status_1"},
    {"status.provisioning.second",  "status.provisioning", "Result before",       Status, "Provisioning_Status_2"},
    {"status.provisioning.third",   "status.provisioning", "Result before that",  Status, "Provisioning_Status_3"},
    {"status.provisioning.reason",  "status.provisioning", "Failure reason",      Status, "Provisioning_Failure_Reason"},
    {"status.provisioning.failure", "status.provisioning", "Details",             Page,   "", hasFailed},

    {"status.calls.{n}",         "status.calls",     "Ext {n}",           Menu,   "Call_1_State_{n}_"},
    {"status.calls.{n}.type",    "status.calls.{n}", "Call type",         Status, "Call_1_Type_{n}_"},
    {"status.calls.{n}.name",    "status.calls.{n}", "Peer name",         Status, "Call_1_Peer_Name_{n}_"},
    {"status.calls.{n}.phone",   "status.calls.{n}", "Peer phone",        Status, "Call_1_Peer_Phone_{n}_"},
    {"status.calls.{n}.encoder", "status.calls.{n}", "Encode codec",      Status, "Call_1_Encoder_{n}_"},
    {"status.calls.{n}.decoder", "status.calls.{n}", "Decode codec",      Status, "Call_1_Decoder_{n}_"},
    {"status.calls.{n}.time",    "status.calls.{n}", "Call time",         Status, "Call_1_Duration_{n}_"},

    {"status.reboots.1", "status.reboots", "Last reboot",    Status, "Reboot_Reason_1"},
    {"status.reboots.2", "status.reboots", "Second reboot",  Status, "Reboot_Reason_2"},
    {"status.reboots.3", "status.reboots", "Third reboot",   Status, "Reboot_Reason_3"},
    {"status.reboots.4", "status.reboots", "Fourth reboot",  Status, "Reboot_Reason_4"},
    {"status.reboots.5", "status.reboots", "Fifth reboot",   Status, "Reboot_Reason_5"},

    {"status.downloads.upgrade",  "status.downloads", "Upgrade status",         Status, "Upgrade_Status"},
    {"status.downloads.upgrade1", "status.downloads", "Last upgrade",           Status, "Firmware_Upgrade_Status_1"},
    {"status.downloads.upgrade2", "status.downloads", "Upgrade before",         Status, "Firmware_Upgrade_Status_2"},
    {"status.downloads.upgrade3", "status.downloads", "Upgrade before that",    Status, "Firmware_Upgrade_Status_3"},
    {"status.downloads.locale",   "status.downloads", "Locale package",         Status, "Locale_Download_Status"},
    {"status.downloads.ca",       "status.downloads", "Custom CA",              Status, "Custom_CA_Provisioning_Status"},
    {"status.downloads.mic",      "status.downloads", "Device certificate",     Status, "MIC_Cert_Provisioning_Status"},
});
// clang-format on

} // namespace

std::span<const MenuRow> statusRows()
{
    return rows;
}

} // namespace vphone::screen
