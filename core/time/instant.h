/// \file Points on the phones' time line, and the distances between them.
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace vphone {

using Duration = std::chrono::microseconds;

/// The time line of phones: microseconds of UTC since 1970. It never runs backwards in a run; how
/// fast it goes beside the wall clock is the business of time::VirtualClock.
struct PhoneTime
{
    using rep = Duration::rep;
    using period = Duration::period;
    using duration = Duration;
    using time_point = std::chrono::time_point<PhoneTime>;
    static constexpr bool is_steady = true;
};

using Instant = PhoneTime::time_point;

/// 2026-11-20T10:00:00.123Z
[[nodiscard]] QByteArray isoText(Instant instant);
/// The reverse of isoText(); milliseconds and the final Z may be missing. Null when the text is
/// something else.
[[nodiscard]] std::optional<Instant> instantFromIso(QByteArrayView text);

} // namespace vphone
