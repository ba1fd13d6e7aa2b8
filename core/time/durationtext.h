/// \file Durations as people write them.
#pragma once

#include "core/time/instant.h"

#include <optional>
#include <string_view>

namespace vphone::time {

/// `500ms`, `30s`, `10m`, `4h`, `7d`; a bare number counts seconds. Nothing when it is something
/// else, negative, or beyond ten years.
[[nodiscard]] std::optional<Duration> parseDuration(std::string_view text);

} // namespace vphone::time
