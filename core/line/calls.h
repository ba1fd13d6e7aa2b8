/// \file Simulated calls of a phone: how many, how long and at what time of day (`--calls`), and
/// the calls themselves. In words: resources/docs/lines.md.
#pragma once

#include "core/base/result.h"
#include "core/line/lines.h"
#include "core/ports/random.h"
#include "core/time/instant.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace vphone::line {

/// What `--calls` says. Immutable; the phones of a run share one.
struct CallPlan
{
    /// Most calls in an hour. Source: assumed
    static constexpr double perHourMax = 3600;
    /// Longest mean length. Source: assumed
    static constexpr Duration meanLengthMax = std::chrono::hours(24);
    /// Highest weight of an hour. Source: assumed
    static constexpr int weightMax = 100;

    double perHour = 0;                     ///< calls in an hour of full weight, more than 0
    Duration meanLength = Duration::zero(); ///< from answer to end, at least 1 s
    /// By local hour of the day, 0 to 1; the busiest has 1.
    std::array<double, 24> weights{};

    /// `RATE:LENGTH[@HOURS]`, without blanks:
    /// - RATE: calls per minute, hour or day, `4/h`, `0.5/m`, `20/d`: those of the busiest hour
    /// - LENGTH: mean of the calls, `90s`, `2m`, `1h`
    /// - HOURS: phone's local time; spans `8-18`, `8-12,13-18`, `22-6`, the end excluded, with no
    ///   calls outside; or 24 weights of 0 to 100 for the hours from midnight on,
    ///   `0,0,0,0,0,0,0,2,6,10,10,8,4,6,9,10,7,4,2,1,1,0,0,0`, the greatest of which has the rate
    ///
    /// The error says what is wrong and what would be right.
    [[nodiscard]] static Result<CallPlan, QByteArray> parse(QByteArrayView text);
};

/// One phone's calls, one after the other: Poisson arrivals thinned by the hour of the day, lengths
/// exponentially distributed. Half of them come in, some of those are missed; some have a hold.
/// What arrives during a call finds the phone busy and is lost.
class CallSimulation
{
public:
    /// \a plan outlives it. \a seed is the phone's own.
    CallSimulation(const CallPlan& plan, quint64 seed) : m_plan(&plan), m_random(seed) {}

    /// The phone is up: calls come from \a now on. \a utcOffset is local time minus UTC.
    void start(Instant now, Duration utcOffset);
    /// No power: nothing comes. Its call ends with Lines::reset().
    void stop() { m_expiry.reset(); }

    /// Takes the step that is due on \a lines. Nothing: none is due, or a person was quicker.
    [[nodiscard]] std::optional<LineChange> handleExpiry(Instant now, Duration utcOffset,
                                                         Lines& lines);
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_expiry; }

private:
    /// What the expiry brings.
    enum class Step : quint8 { Arrive, Answer, Hold, Resume, End };

    [[nodiscard]] std::optional<LineChange> arrive(Instant now, Duration utcOffset, Lines& lines);
    [[nodiscard]] Instant nextArrival(Instant from, Duration utcOffset);
    void awaitArrival(Instant now, Duration utcOffset);
    void file(Step step, Instant at);
    /// Between 0 and 1, the latter excluded.
    [[nodiscard]] double fraction();
    [[nodiscard]] Duration exponential(Duration mean);
    [[nodiscard]] Duration uniform(Duration least, Duration most);

    const CallPlan* m_plan;
    ports::Random m_random;
    std::optional<Instant> m_expiry;
    Instant m_end; ///< of the call, once answered
    quint32 m_call = 0;
    int m_line = 0;
    Step m_step = Step::Arrive;
};

} // namespace vphone::line
