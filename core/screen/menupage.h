/// \file Menus, as core/screen/menu.h declares them.
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

/// Of the menu \a id: `applications`, `device_admin`. \pre there is one
[[nodiscard]] PagePointer makeMenuPage(QByteArrayView id);
/// Of the row \a id, wherever it stands. Null: the phone has none, or nobody may open it.
[[nodiscard]] PagePointer makePageOfRow(QByteArrayView id, const Device& device);
/// What the action Page of a row opens: `device_admin.restart`. Null: none of that name.
[[nodiscard]] PagePointer makePage(QByteArrayView id, const Device& device);

} // namespace vphone::screen
