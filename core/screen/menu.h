/// \file The menus, declared: one row a line. Source: reference screen 3
#pragma once

#include "core/screen/device.h"

#include <array>
#include <span>

namespace vphone::screen {

/// What choosing a row does.
enum class RowAction : quint8 {
    Menu,    ///< opens the menu of the row's id
    Page,    ///< opens the page of the row's id: makePage()
    Setting, ///< edits the parameter \c what
    Status,  ///< shows the value of the Info row \c what
};

/// When a row is there; nothing: always.
using Condition = bool (*)(const Device& device);

struct MenuRow
{
    const char* id;   ///< `device_admin.profile_rule`
    const char* menu; ///< that it stands in: `device_admin`
    const char* text; ///< English
    RowAction action;
    const char* what = ""; ///< a tag of the parameter table; empty for Menu and Page
    Condition isThere = nullptr;
};

[[nodiscard]] std::span<const MenuRow> menuRows();
/// Of the menu \a id, in order, those that are there.
[[nodiscard]] std::vector<const MenuRow*> rowsOf(QByteArrayView id, const Device& device);
/// Title of the menu \a id, English. \pre there is one
[[nodiscard]] const char* titleOf(QByteArrayView id);

/// Whether the screen shows the parameter \a def, and lets it be changed: \c Phone-UI-User-Mode and
/// \c Phone-UI-readonly apply the attribute `ua`. Source: reference screen 3
[[nodiscard]] param::Access accessTo(const param::ParamDef& def, const Device& device);

} // namespace vphone::screen
