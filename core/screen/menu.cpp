#include "core/screen/menu.h"

#include <algorithm>

namespace vphone::screen {

namespace {

bool isResyncConfigurable(const Device& device)
{
    return device.config().isYes("User_Configurable_Resync");
}

bool isAccountThere(const Device& device)
{
    return device.account().isThere;
}

struct Title
{
    const char* id;
    const char* text;
};

// clang-format off
constexpr auto titles = std::to_array<Title>({
    {"applications", "Information and settings"},
    {"device_admin", "Device administration"},
});

constexpr auto rows = std::to_array<MenuRow>({
    {"device_admin",                 "applications", "Device administration", RowAction::Menu},
    {"device_admin.profile_rule",    "device_admin", "Profile rule",          RowAction::Page, "", isResyncConfigurable},
    {"device_admin.profile_account", "device_admin", "Profile account setup", RowAction::Page, "", isAccountThere},
});
// clang-format on

} // namespace

std::span<const MenuRow> menuRows()
{
    return rows;
}

std::vector<const MenuRow*> rowsOf(QByteArrayView id, const Device& device)
{
    std::vector<const MenuRow*> found;
    for (const MenuRow& row : rows) {
        if (id == row.menu && (row.isThere == nullptr || row.isThere(device)))
            found.push_back(&row);
    }
    return found;
}

const char* titleOf(QByteArrayView id)
{
    const auto* const found =
        std::ranges::find_if(titles, [id](const Title& title) { return id == title.id; });
    Q_ASSERT(found != titles.end());
    return found->text;
}

param::Access accessTo(const param::ParamDef& def, const Device& device)
{
    const config::Config& config = device.config();
    if (config.isYes("Phone-UI-User-Mode"))
        return def.access;
    return config.isYes("Phone-UI-readonly") ? param::Access::ReadOnly : param::Access::ReadWrite;
}

} // namespace vphone::screen
