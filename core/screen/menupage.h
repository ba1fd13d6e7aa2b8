/// \file Menus, as core/screen/menu.h declares them.
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

/// Of the menu \a id: `applications`, `device_admin`. \pre there is one
[[nodiscard]] PagePointer makeMenuPage(QByteArrayView id);
/// What a row's action opens: `profile_rule`, `restart`. Null: none of that name.
[[nodiscard]] PagePointer makePage(QByteArrayView id, const Device& device);

} // namespace vphone::screen
