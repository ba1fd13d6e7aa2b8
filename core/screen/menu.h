/// \file The menus, declared: one row a line. Source: reference screen 3
#pragma once

#include "core/screen/device.h"

#include <span>

namespace vphone::screen {

/// What choosing a row does.
enum class RowAction : quint8 {
    Menu,    ///< opens the menu of the row's id
    Form,    ///< opens its menu as one page of fields, which are stored together
    Page,    ///< opens the page of the row's id: makePage()
    Setting, ///< edits the parameter \c what
    Status,  ///< shows the value of the Info row \c what
};

/// When a row is there; nothing: always.
using Condition = bool (*)(const Device& device);

/// A row of a table. `{n}` in its id and tag stands for a number: in the row that leads there, it
/// counts from 1 while the phone has the tag; below, it is that of the menu.
struct MenuRow
{
    const char* id;   ///< `device_admin.profile_rule`
    const char* menu; ///< that it stands in: `device_admin`
    const char* text; ///< English
    RowAction action;
    const char* what = ""; ///< a tag of the parameter table: of Setting and Status; of others, the
                           ///< parameter whose presence and access are the row's own
    Condition isThere = nullptr;
    const char* nameTag = ""; ///< the parameter whose value, where it has one, is the row's text
};

/// All of them. The first is the root `applications`, which stands in no menu.
[[nodiscard]] const std::vector<const MenuRow*>& menuRows();

// The tables, in the order in which they stand in Applications.
[[nodiscard]] std::span<const MenuRow> applicationRows();
[[nodiscard]] std::span<const MenuRow> preferenceRows();
[[nodiscard]] std::span<const MenuRow> networkRows();
[[nodiscard]] std::span<const MenuRow> administrationRows();
[[nodiscard]] std::span<const MenuRow> statusRows();

/// A row as one phone has it, numbers filled in.
struct MenuEntry
{
    const MenuRow* row = nullptr;
    QByteArray id;
    QByteArray what; ///< a tag that the phone has; empty: none
    int number = 0;  ///< n; 0: none
    param::Access access = param::Access::ReadWrite;

    [[nodiscard]] bool opensRows() const
    {
        return row->action == RowAction::Menu || row->action == RowAction::Form;
    }
    /// In the phone's language.
    [[nodiscard]] QByteArray text(const Device& device) const;
    /// Of a Setting. \pre the phone has it
    [[nodiscard]] const param::ParamDef& def(const Device& device) const;
};

/// Of the menu \a id, in order, those that are there: the phone has the parameter, may show it, and
/// a menu has rows itself.
[[nodiscard]] std::vector<MenuEntry> entriesOf(QByteArrayView id, const Device& device);
/// The row \a id, be it shown or not. Nothing: the phone has none.
[[nodiscard]] std::optional<MenuEntry> findEntry(QByteArrayView id, const Device& device);
/// The same. \pre there is one
[[nodiscard]] MenuEntry entryOf(QByteArrayView id, const Device& device);

/// Whether the screen shows the parameter \a def, and lets it be changed: \c Phone-UI-User-Mode and
/// \c Phone-UI-readonly apply the attribute `ua`; while nobody is signed in, what \c
/// Require_Authentication_for_LCD_Menu_Access names can only be read. Source: reference screen 3,
/// decision 0038
[[nodiscard]] param::Access accessTo(const param::ParamDef& def, const Device& device);

} // namespace vphone::screen
