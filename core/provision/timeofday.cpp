#include "core/provision/timeofday.h"

#include <algorithm>

namespace vphone::provision {

namespace {

/// What shorter windows are stretched to, in seconds. Source: reference resync 3
constexpr qint64 shortestDelay = 600;

} // namespace

std::chrono::minutes resyncAtWindow(qint64 randomDelay, const ResyncAtReading& reading)
{
    using Range = ResyncAtReading::Range;
    if (randomDelay == 0 && reading.zeroIsOff)
        return std::chrono::minutes(0);
    if (randomDelay < shortestDelay && reading.range == Range::From600)
        return std::chrono::minutes(shortestDelay / 60);
    const qint64 counted =
        reading.range == Range::Minimum ? std::max(randomDelay, shortestDelay) : randomDelay;
    return std::chrono::minutes((counted + 30 + (reading.roundsUp ? 59 : 0)) / 60);
}

Instant ResyncAt::nextStart(Instant after, const time::Zone& zone, ports::Random& random) const
{
    const auto most = std::chrono::milliseconds(window).count();
    return zone.next(timeOfDay, after) + std::chrono::milliseconds(random.upTo(quint64(most)));
}

} // namespace vphone::provision
