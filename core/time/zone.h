/// \file A phone's local time, from Time_Zone and the two parameters of daylight saving.
#pragma once

#include "core/time/instant.h"

#include <QByteArrayView>

#include <optional>

namespace vphone::time {

/// When clocks are put forward and back, as Daylight_Saving_Time_Rule writes it. Source: admin
/// guide, Daylight Saving Time Rule.
struct DaylightRule
{
    /// A moment of any year, in the local time that holds until then.
    struct Change
    {
        int month = 1; ///< 1 to 12
        /// 1 to 31, or -1 (the last day) to -31, counted from the month's end.
        int day = 1;
        /// 1 (Monday) to 7: on that weekday, \c day or the next after it (before it, when counted
        /// from the end). 0: exactly on \c day.
        int weekday = 0;
        Duration time = Duration::zero(); ///< since midnight

        /// Midnight UTC of the day in \a year.
        [[nodiscard]] std::chrono::sys_days dayIn(std::chrono::year year) const;
    };

    Change start;
    Change end;
    Duration save = Duration::zero(); ///< added from start to end; may be negative, below 24 h

    /// `start=3/-1/7/2;end=10/-1/7/2;save=1`: month/day/weekday/h[:m[:s]] and [+|-]h[:m[:s]].
    /// Nothing when it is something else.
    [[nodiscard]] static std::optional<DaylightRule> parse(QByteArrayView text);
};

/// Since midnight; four digits 0000 to 2400, the last of which is 0000 of the next day. Nothing
/// when it is something else. Source: reference resync 3
[[nodiscard]] std::optional<Duration> timeOfDayFromHhmm(QByteArrayView text);

class Zone
{
public:
    /// GMT all year.
    Zone() = default;
    /// \a name as Time_Zone writes it: `GMT-08:00`. One that is not readable is GMT. \a rule:
    /// nothing when daylight saving is off.
    explicit Zone(QByteArrayView name, std::optional<DaylightRule> rule = std::nullopt);

    /// Local time minus UTC.
    [[nodiscard]] Duration offsetAt(Instant instant) const;
    /// What the phone's clock shows, since its midnight.
    [[nodiscard]] Duration timeOfDay(Instant instant) const;
    /// The first instant after \a after at which the phone's clock comes to \a timeOfDay (0 to
    /// below 24 h): once on each of its days. An hour that comes twice counts the first time; where
    /// it is left out, the moment of putting the clock forward counts.
    [[nodiscard]] Instant next(Duration timeOfDay, Instant after) const;

private:
    struct Saving
    {
        Instant begin;
        Instant end;
    };

    [[nodiscard]] std::chrono::year yearOf(Instant instant) const;
    [[nodiscard]] Saving savingIn(std::chrono::year year) const;
    /// When the clock comes to \a timeOfDay on \a day.
    [[nodiscard]] Instant momentOn(std::chrono::sys_days day, Duration timeOfDay) const;

    Duration m_offset = Duration::zero(); ///< without daylight saving
    std::optional<DaylightRule> m_rule;
};

} // namespace vphone::time
