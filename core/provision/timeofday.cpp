#include "core/provision/timeofday.h"

#include <algorithm>

namespace vphone::provision {

namespace {

/// What shorter windows are stretched to, in seconds. Source: reference resync 3
constexpr qint64 shortestDelay = 600;

} // namespace

std::optional<Duration> parseResyncAt(QByteArrayView text)
{
    const bool isDigits =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.size() != 4 || !isDigits)
        return std::nullopt;
    const int hour = (text[0] - '0') * 10 + text[1] - '0';
    const int minute = (text[2] - '0') * 10 + text[3] - '0';
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return std::nullopt;
    return std::chrono::hours(hour % 24) + std::chrono::minutes(minute);
}

std::chrono::minutes resyncAtWindow(qint64 randomDelay, const ResyncAtReading& reading)
{
    using Range = ResyncAtReading::Range;
    if (randomDelay == 0 && (reading.zeroIsOff || reading.range == Range::Minimum))
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
