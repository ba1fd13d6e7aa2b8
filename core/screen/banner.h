/// \file What lies over everything while the phone starts, restarts or upgrades, and what the idle
/// screen says of provisioning. Source: reference screen 7
#pragma once

#include "core/screen/device.h"
#include "core/screen/tree.h"

namespace vphone::screen {

/// The last part of a start shows the logo. Source: assumed
inline constexpr Duration logoWait = std::chrono::seconds(1);

/// True: \a tree is a banner and nothing else; with \c isLocked keys do nothing. Starts do not
/// lock once the network is up.
[[nodiscard]] bool drawBanner(Tree& tree, const Device& device);
/// The prompt of an idle phone that has something to say: no cable, provisioning under way, failed
/// or held back, an upgrade that is fetched.
void drawNotice(Tree& tree, const Device& device);
/// When one of those, or a page that counts down, says something else without anything happening.
/// Later than device.now().
[[nodiscard]] std::optional<Instant> noticeExpiry(const Device& device);

/// `4 min`, `12 s`: until \a end, rounded up.
[[nodiscard]] QByteArray timeLeft(Instant end, const Device& device);

} // namespace vphone::screen
