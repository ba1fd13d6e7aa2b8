/// \file Phone time that goes on when it is told to.
#pragma once

#include "core/ports/clock.h"

#include <algorithm>

namespace vphone::sim {

class SimClock final : public ports::Clock
{
public:
    explicit SimClock(Instant start) : m_now(start) {}

    [[nodiscard]] Instant now() const override { return m_now; }
    /// An instant that has passed changes nothing.
    void goTo(Instant instant) { m_now = std::max(m_now, instant); }

private:
    Instant m_now;
};

} // namespace vphone::sim
