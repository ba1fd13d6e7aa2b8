/// \file The time zone that a phone's parameters set.
#pragma once

#include "core/config/config.h"
#include "core/time/zone.h"

namespace vphone::provision {

/// Of Time_Zone, Daylight_Saving_Time_Enable and Daylight_Saving_Time_Rule.
[[nodiscard]] time::Zone localZone(const config::Config& config);

} // namespace vphone::provision
