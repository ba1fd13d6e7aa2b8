/// \file How fast the phones' time goes beside the wall clock.
#pragma once

#include "core/time/instant.h"

#include <optional>

namespace vphone::time {

/// A point of a steady clock of the machine, in microseconds; only differences mean anything.
using WallInstant = Duration;

/// Turns the machine's steady time into phone time. Holds no clock itself: the wall's instant is an
/// argument.
class VirtualClock
{
public:
    enum class Mode : quint8 {
        Real,   ///< as fast as the wall clock
        Scaled, ///< N times as fast
        Skip,   ///< as the wall clock, and jumpTo() the next deadline whenever nothing is in flight
    };

    /// \a factor: times the wall's speed, at least 1, read in mode Scaled only.
    VirtualClock(Mode mode, double factor, Instant start, WallInstant wall);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] Instant now(WallInstant wall) const;
    /// How long to wait by the wall clock until phone time is \a deadline; zero when that has
    /// passed.
    [[nodiscard]] Duration wallUntil(Instant deadline, WallInstant wall) const;
    /// Phone time goes on from \a instant; one that lies in the past changes nothing.
    void jumpTo(Instant instant, WallInstant wall);

private:
    Mode m_mode;
    double m_factor;
    Instant m_start;
    WallInstant m_wallStart;
};

} // namespace vphone::time
