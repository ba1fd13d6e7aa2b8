/// \file Waits for what another process does: looks again and again, within a bound.
#pragma once

#include <functional>

namespace vphone::servers {

/// False when \a isTrue stayed false for \a waitMs milliseconds.
bool waitUntil(const std::function<bool()>& isTrue, int waitMs = 10'000);

} // namespace vphone::servers
