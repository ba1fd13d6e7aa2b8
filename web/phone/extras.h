/// \file What the emulator has and the device has not: why a resync will happen, and what did.
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

[[nodiscard]] http::Response whyPage(Visit& visit);
[[nodiscard]] http::Response timelinePage(Visit& visit);

} // namespace vphone::web
