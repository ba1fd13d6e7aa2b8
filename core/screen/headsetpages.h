/// \file Pages of headsets: the upgrade's prompt and progress, Accessories. Source: reference
/// screen 8, headset
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

/// Asks whether to upgrade, then shows how far it is.
[[nodiscard]] PagePointer makeHeadsetPrompt(const Device& device);
/// What is plugged in, with its details and settings.
[[nodiscard]] PagePointer makeAccessoriesPage();
/// An upgrade has ended: says how, and takes the prompt's page away.
void tellHeadsetResult(const Context& context);

} // namespace vphone::screen
