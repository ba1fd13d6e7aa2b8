// Device administration. Source: reference screen 3
#include "core/screen/menu.h"

#include <array>

namespace vphone::screen {

namespace {

using enum RowAction;

bool isSignedOut(const Device& device)
{
    return !device.isSignedIn();
}

bool isSignedInByPassword(const Device& device)
{
    return device.isSignedIn() && !device.config().value("User_Password").isEmpty();
}

/// It changes all settings.
bool isResettable(const Device& device)
{
    return device.config().isYes("Factory_Reset_Menu") && device.isSignedIn() &&
           !device.config().isYes("Phone-UI-readonly");
}

bool isResyncConfigurable(const Device& device)
{
    return device.config().isYes("User_Configurable_Resync") &&
           device.config().isYes("Profile_Rule_Menu");
}

bool isAccountThere(const Device& device)
{
    return device.account().isThere;
}

bool isCodeWanted(const Device& device)
{
    return device.activation().stage != ActivationStage::None;
}

// clang-format off
constexpr auto rows = std::to_array<MenuRow>({
    {"device_admin.set_password",    "device_admin", "Set password",          Page, "User_Password"},
    {"device_admin.sign_in",         "device_admin", "User sign in",          Page, "", isSignedOut},
    {"device_admin.sign_out",        "device_admin", "User sign out",         Page, "", isSignedInByPassword},
    {"device_admin.date_time",       "device_admin", "Date/Time",             Form},
    {"device_admin.language",        "device_admin", "Language",              Page, "Language_Selection"},
    {"device_admin.restart",         "device_admin", "Restart",               Page},
    {"device_admin.factory_reset",   "device_admin", "Factory reset",         Page, "", isResettable},
    {"device_admin.profile_rule",    "device_admin", "Profile rule",          Page, "Profile_Rule", isResyncConfigurable},
    {"device_admin.profile_account", "device_admin", "Profile account setup", Page, "", isAccountThere},
    {"device_admin.activation",      "device_admin", "Activation code",       Page, "", isCodeWanted},

    {"device_admin.date_time.time_format", "device_admin.date_time", "Time format",      Setting, "Time_Format"},
    {"device_admin.date_time.date_format", "device_admin.date_time", "Date format",      Setting, "Date_Format"},
    {"device_admin.date_time.zone",        "device_admin.date_time", "Time zone",        Setting, "Time_Zone"},
    {"device_admin.date_time.daylight",    "device_admin.date_time", "Daylight savings", Setting, "Daylight_Saving_Time_Enable"},
});
// clang-format on

} // namespace

std::span<const MenuRow> administrationRows()
{
    return rows;
}

} // namespace vphone::screen
