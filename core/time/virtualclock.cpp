#include "core/time/virtualclock.h"

#include <cmath>

namespace vphone::time {

VirtualClock::VirtualClock(Mode mode, double factor, Instant start, WallInstant wall)
    : m_mode(mode), m_factor(mode == Mode::Scaled ? factor : 1.0), m_start(start), m_wallStart(wall)
{
    Q_ASSERT(m_factor >= 1.0);
}

Instant VirtualClock::now(WallInstant wall) const
{
    const auto passed = wall - m_wallStart;
    if (m_factor == 1.0)
        return m_start + passed;
    return m_start + Duration(std::llround(double(passed.count()) * m_factor));
}

Duration VirtualClock::wallUntil(Instant deadline, WallInstant wall) const
{
    const auto left = deadline - now(wall);
    if (left <= Duration::zero())
        return Duration::zero();
    // Rounded up, so that the deadline has passed when the wait ends.
    return Duration(std::llround(std::ceil(double(left.count()) / m_factor)));
}

void VirtualClock::jumpTo(Instant instant, WallInstant wall)
{
    if (instant <= now(wall))
        return;
    m_start = instant;
    m_wallStart = wall;
}

} // namespace vphone::time
