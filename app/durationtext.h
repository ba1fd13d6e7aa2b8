/// \file Durations and instants as the command line writes them.
#pragma once

#include "core/time/instant.h"

#include <optional>
#include <string>

namespace vphone::app {

/// `500ms`, `30s`, `10m`, `4h`, `7d`; a bare number counts seconds. Nothing when it is something
/// else or negative.
[[nodiscard]] std::optional<Duration> parseDuration(const std::string& text);

} // namespace vphone::app
