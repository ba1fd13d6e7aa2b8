/// \file What the emulator has and the device has not: why a resync will happen, and what did.
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

/// Events that the timeline shows at most.
inline constexpr size_t timelineEventsMax = 100;

/// `/vphone/why`, fit for an iframe of 360 px.
[[nodiscard]] http::Response whyPage(Visit& visit);
/// `/vphone/timeline?event=PREFIX&refresh=SECONDS`, both optional; newest first.
[[nodiscard]] http::Response timelinePage(Visit& visit);
/// `/vphone/timeline.jsonl?event=PREFIX`: the same events as lines of JSON, oldest first.
[[nodiscard]] http::Response timelineLines(Visit& visit);

} // namespace vphone::web
