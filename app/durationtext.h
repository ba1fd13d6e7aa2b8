/// \file Durations as the command line writes them.
#pragma once

#include "core/time/durationtext.h"

namespace vphone::app {

using time::parseDuration;

} // namespace vphone::app
