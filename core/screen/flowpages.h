/// \file Pages of provisioning: profile rule, profile account, activation code, the notice of a
/// failure. Source: reference screen 4-6
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

[[nodiscard]] PagePointer makeProfileRulePage(const Device& device);
[[nodiscard]] PagePointer makeProfileAccountPage(const Device& device);
[[nodiscard]] PagePointer makeActivationPage(const Device& device);
/// Of the last failed run of the rules.
[[nodiscard]] PagePointer makeFailurePage(const Device& device);

} // namespace vphone::screen
