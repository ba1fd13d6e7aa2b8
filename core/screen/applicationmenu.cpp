// Applications itself, Recents, and what concerns radios. Source: reference screen 3
#include "core/screen/menu.h"

#include <array>

namespace vphone::screen {

namespace {

using enum RowAction;

template<const char* tag>
bool isYes(const Device& device)
{
    return device.config().isYes(tag);
}

// Source: parameters of the section Phone Menu Visibility
constexpr char preferencesTag[] = "User_Preferences";
constexpr char networkTag[] = "Network_Configuration";
constexpr char administrationTag[] = "Device_Administration";

bool hasBluetooth(const Device& device)
{
    return device.model().hasBluetooth;
}

bool hasWifi(const Device& device)
{
    return device.model().hasWifi;
}

bool hasService(const Device& device)
{
    return !device.config().value("XML_Application_Service_URL").isEmpty();
}

// clang-format off
constexpr auto rows = std::to_array<MenuRow>({
    {"recents",                 "applications", "Recents",                 Menu},
    {"user_preferences",        "applications", "User preferences",        Menu, "", isYes<preferencesTag>},
    {"bluetooth",               "applications", "Bluetooth",               Menu, "", hasBluetooth},
    {"wifi",                    "applications", "Wi-Fi configuration",     Menu, "", hasWifi},
    {"network",                 "applications", "Network configuration",   Menu, "", isYes<networkTag>},
    {"device_admin",            "applications", "Device administration",   Menu, "", isYes<administrationTag>},
    {"status",                  "applications", "Status",                  Menu},
    {"xml_service",             "applications", "XML service",             Page, "", hasService, "XML_Application_Service_Name"},

    {"recents.all",             "recents",      "All calls",               Page},
    {"recents.missed",          "recents",      "Missed calls",            Page},
    {"recents.received",        "recents",      "Received calls",          Page},
    {"recents.placed",          "recents",      "Placed calls",            Page},
    {"recents.source",          "recents",      "Display recents from",    Setting, "Display_Recents_From"},

    {"bluetooth.on",            "bluetooth",    "Bluetooth",               Setting, "Bluetooth"},
    {"bluetooth.mode",          "bluetooth",    "Bluetooth mode",          Setting, "Bluetooth_Mode"},
    {"bluetooth.line",          "bluetooth",    "Line of the mobile phone", Setting, "Line"},

    {"wifi.on",                 "wifi",         "Wi-Fi",                   Setting, "Phone-wifi-on"},
    {"wifi.type",               "wifi",         "Wi-Fi type",              Setting, "Phone-wifi-type"},
    {"wifi.profile.{n}",        "wifi",         "Wi-Fi profile {n}",       Form,    "Network_Name_{n}_"},
    {"wifi.profile.{n}.name",     "wifi.profile.{n}", "Network name",      Setting, "Network_Name_{n}_"},
    {"wifi.profile.{n}.security", "wifi.profile.{n}", "Security mode",     Setting, "Security_Mode_{n}_"},
    {"wifi.profile.{n}.user",     "wifi.profile.{n}", "User ID",           Setting, "Wi-Fi_User_ID_{n}_"},
    {"wifi.profile.{n}.password", "wifi.profile.{n}", "Password",          Setting, "Wi-Fi_Password_{n}_"},
    {"wifi.profile.{n}.wep",      "wifi.profile.{n}", "WEP key",           Setting, "WEP_Key_{n}_"},
    {"wifi.profile.{n}.psk",      "wifi.profile.{n}", "Passphrase",        Setting, "PSK_Passphrase_{n}_"},
    {"wifi.profile.{n}.band",     "wifi.profile.{n}", "Frequency band",    Setting, "Frequency_Band_{n}_"},
    {"wifi.profile.{n}.order",    "wifi.profile.{n}", "Order",             Setting, "Wi-Fi_Profile_Order_{n}_"},
});
// clang-format on

} // namespace

std::span<const MenuRow> applicationRows()
{
    return rows;
}

} // namespace vphone::screen
