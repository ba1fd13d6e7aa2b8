/// \file The daily resync of Resync_At__HHmm_ and Resync_At_Random_Delay. Source: reference resync
/// 3.
#pragma once

#include "core/ports/random.h"
#include "core/time/zone.h"

namespace vphone::provision {

/// How Resync_At_Random_Delay is read; sources differ.
struct ResyncAtReading
{
    enum class Range : quint8 {
        From600, ///< below 600, the start is drawn from 600 s
        From0,   ///< every value counts
        Minimum, ///< what is less than 600 counts as 600
    };

    Range range = Range::From600;
    bool zeroIsOff = false; ///< 0: exactly at the time of day
    bool roundsUp = false;  ///< (value+30)/60 up to the next minute, not down
};

/// Value of Resync_At__HHmm_; nothing when it is empty.
[[nodiscard]] inline std::optional<Duration> parseResyncAt(QByteArrayView text)
{
    return time::timeOfDayFromHhmm(text);
}

/// How long after the time of day the resync may start; whole minutes. \a randomDelay: value of
/// Resync_At_Random_Delay, at least 0.
[[nodiscard]] std::chrono::minutes resyncAtWindow(qint64 randomDelay,
                                                  const ResyncAtReading& reading);

struct ResyncAt
{
    Duration timeOfDay = Duration::zero(); ///< from parseResyncAt()
    std::chrono::minutes window{0};        ///< from resyncAtWindow()

    /// The start that follows the next time of day after \a after, drawn uniformly from the window.
    [[nodiscard]] Instant nextStart(Instant after, const time::Zone& zone,
                                    ports::Random& random) const;
};

} // namespace vphone::provision
