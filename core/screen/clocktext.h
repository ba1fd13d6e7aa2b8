/// \file Time and date as the screen has them. Source: parameters Time_Format, Date_Format
#pragma once

#include "core/screen/device.h"

namespace vphone::screen {

/// `10:05 AM` or `10:05`
[[nodiscard]] QByteArray timeText(const Device& device);
/// `11/20/26` or `20/11/26`
[[nodiscard]] QByteArray dateText(const Device& device);
/// Of another instant than now: `11/20/26 10:05 AM`.
[[nodiscard]] QByteArray momentText(const Device& device, Instant at);
/// `1:05`, `1:02:03`
[[nodiscard]] QByteArray lengthText(Duration length);

} // namespace vphone::screen
