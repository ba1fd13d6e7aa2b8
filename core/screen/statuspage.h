/// \file Rows of the Info pages on the screen. Source: reference screen 3
#pragma once

#include "core/screen/menu.h"
#include "core/screen/page.h"

namespace vphone::screen {

/// The value of \a entry, in the phone's language where it is words.
[[nodiscard]] QByteArray statusText(const MenuEntry& entry, const Device& device);
/// One value alone, with all the room there is.
[[nodiscard]] PagePointer makeStatusPage(const MenuEntry& entry);
/// Nothing moves behind a VPN here: it is never connected.
[[nodiscard]] PagePointer makeVpnPage();

} // namespace vphone::screen
