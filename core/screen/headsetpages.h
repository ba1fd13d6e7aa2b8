/// \file Pages of headsets: the upgrade's prompt and progress, Accessories. Source: reference
/// screen 8, headset
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

[[nodiscard]] PagePointer makeHeadsetPrompt(const Device& device);
[[nodiscard]] PagePointer makeAccessoriesPage();

} // namespace vphone::screen
