/// \file Call forwarding and do not disturb, as soft keys and keys switch them.
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

/// All calls go to a number.
[[nodiscard]] bool isForwarding(const Device& device);
[[nodiscard]] bool isDndOn(const Device& device);

/// Switches it off, or opens the page that asks for the number.
bool toggleForwarding(const Context& context);
bool toggleDnd(const Context& context);

} // namespace vphone::screen
