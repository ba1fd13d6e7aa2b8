// Network configuration. Source: reference screen 3
#include "core/screen/menu.h"

#include <array>

namespace vphone::screen {

namespace {

using enum RowAction;

// clang-format off
constexpr auto rows = std::to_array<MenuRow>({
    {"network.ethernet",      "network", "Ethernet configuration",  Form},
    {"network.ip_mode",       "network", "IP mode",                 Setting, "IP_Mode"},
    {"network.ipv4",          "network", "IPv4 address settings",   Form},
    {"network.ipv6",          "network", "IPv6 address settings",   Form},
    {"network.dhcp_options",  "network", "DHCP option to use",      Setting, "DHCP_Option_To_Use"},
    {"network.dhcpv6_options", "network", "DHCPv6 option to use",   Setting, "DHCPv6_Option_To_Use"},
    {"network.proxy",         "network", "HTTP proxy settings",     Form},
    {"network.vpn",           "network", "VPN settings",            Form,    "VPN_Server"},
    {"network.web_server",    "network", "Web server",              Setting, "Enable_Web_Server"},
    {"network.tr069",         "network", "Enable TR-069",           Setting, "Enable_TR-069"},

    {"network.ethernet.dot1x",       "network.ethernet", "802.1X authentication", Setting, "Enable_802.1X_Authentication"},
    {"network.ethernet.certificate", "network.ethernet", "Certificate",           Setting, "Certificate_Select"},
    {"network.ethernet.cdp",         "network.ethernet", "CDP",                   Setting, "Enable_CDP"},
    {"network.ethernet.lldp",        "network.ethernet", "LLDP-MED",              Setting, "Enable_LLDP-MED"},
    {"network.ethernet.delay",       "network.ethernet", "Startup delay",         Setting, "Network_Startup_Delay"},
    {"network.ethernet.vlan",        "network.ethernet", "VLAN",                  Setting, "Enable_VLAN"},
    {"network.ethernet.vlan_id",     "network.ethernet", "VLAN ID",               Setting, "VLAN_ID"},
    {"network.ethernet.pc_vlan",     "network.ethernet", "PC VLAN",               Setting, "PC_Port_VLAN_ID"},
    {"network.ethernet.pc_mirror",   "network.ethernet", "PC port mirror",        Setting, "Enable_PC_Port_Mirror"},
    {"network.ethernet.sw_speed",    "network.ethernet", "SW port speed",         Setting, "Switch_Port_Config"},
    {"network.ethernet.pc_speed",    "network.ethernet", "PC port speed",         Setting, "PC_Port_Config"},

    {"network.ipv4.type",    "network.ipv4", "Connection type",   Setting, "Connection_Type"},
    {"network.ipv4.address", "network.ipv4", "IP address",        Setting, "Static_IP"},
    {"network.ipv4.mask",    "network.ipv4", "Subnet mask",       Setting, "NetMask"},
    {"network.ipv4.gateway", "network.ipv4", "Gateway address",   Setting, "Gateway"},
    {"network.ipv4.dns1",    "network.ipv4", "DNS server 1",      Setting, "Primary_DNS"},
    {"network.ipv4.dns2",    "network.ipv4", "DNS server 2",      Setting, "Secondary_DNS"},

    {"network.ipv6.type",    "network.ipv6", "Connection type",   Setting, "IPv6_Connection_Type"},
    {"network.ipv6.address", "network.ipv6", "IP address",        Setting, "IPv6_Static_IP"},
    {"network.ipv6.prefix",  "network.ipv6", "Prefix length",     Setting, "Prefix_Length"},
    {"network.ipv6.gateway", "network.ipv6", "Gateway address",   Setting, "IPv6_Gateway"},
    {"network.ipv6.dns1",    "network.ipv6", "DNS server 1",      Setting, "IPv6_Primary_DNS"},
    {"network.ipv6.dns2",    "network.ipv6", "DNS server 2",      Setting, "IPv6_Secondary_DNS"},
    {"network.ipv6.echo",    "network.ipv6", "Broadcast echo",    Setting, "Broadcast_Echo"},
    {"network.ipv6.auto",    "network.ipv6", "Auto config",       Setting, "Auto_Config"},

    {"network.proxy.mode",     "network.proxy", "Proxy mode",            Setting, "Proxy_Mode"},
    {"network.proxy.wpad",     "network.proxy", "Auto discovery (WPAD)", Setting, "Use_Auto_Discovery__WPAD_"},
    {"network.proxy.pac",      "network.proxy", "PAC URL",               Setting, "PAC_URL"},
    {"network.proxy.host",     "network.proxy", "Proxy host",            Setting, "Proxy_Host"},
    {"network.proxy.port",     "network.proxy", "Proxy port",            Setting, "Proxy_Port"},
    {"network.proxy.login",    "network.proxy", "Proxy authentication",  Setting, "Proxy_Server_Requires_Authentication"},
    {"network.proxy.user",     "network.proxy", "Username",              Setting, "Proxy_Username"},
    {"network.proxy.password", "network.proxy", "Password",              Setting, "Proxy_Password"},

    {"network.vpn.server",   "network.vpn", "VPN server",               Setting, "VPN_Server"},
    {"network.vpn.user",     "network.vpn", "Username",                 Setting, "VPN_User_Name"},
    {"network.vpn.password", "network.vpn", "Password",                 Setting, "VPN_Password"},
    {"network.vpn.group",    "network.vpn", "Tunnel group",             Setting, "VPN_Tunnel_Group"},
    {"network.vpn.bootup",   "network.vpn", "Connect to VPN on bootup", Setting, "Connect_on_Bootup"},
});
// clang-format on

} // namespace

std::span<const MenuRow> networkRows()
{
    return rows;
}

} // namespace vphone::screen
