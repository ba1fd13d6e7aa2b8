/// \file What lies over everything while the phone starts, restarts or upgrades. Source: reference
/// screen 7
#pragma once

#include "core/screen/device.h"
#include "core/screen/tree.h"

namespace vphone::screen {

/// True: \a tree is a banner and nothing else; with \c isLocked keys do nothing. Starts do not
/// lock once the network is up.
[[nodiscard]] bool drawBanner(Tree& tree, const Device& device);

} // namespace vphone::screen
