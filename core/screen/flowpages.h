/// \file Pages of provisioning: profile rule, profile account, activation code, the notice of a
/// failure. Source: reference screen 4-6
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

// Their ids.
inline constexpr char profileRulePage[] = "device_admin.profile_rule";
inline constexpr char accountPage[] = "device_admin.profile_account";
inline constexpr char activationPage[] = "device_admin.activation";
inline constexpr char failurePage[] = "failure";

[[nodiscard]] PagePointer makeProfileRulePage(const Device& device);
[[nodiscard]] PagePointer makeProfileAccountPage(const Device& device);
/// Goes by itself once the phone wants no code any more.
[[nodiscard]] PagePointer makeActivationPage(const Device& device);
/// Of the last failed run of the rules; goes by itself when a run succeeds.
[[nodiscard]] PagePointer makeFailurePage(const Device& device);

} // namespace vphone::screen
