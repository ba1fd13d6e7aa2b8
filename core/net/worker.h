/// \file Lets an engine live on the real network: the loop between its deadlines and the reactor.
#pragma once

#include "core/fleet/engine.h"
#include "core/net/reactor.h"
#include "core/ports/clock.h"

namespace vphone::net {

/// Phone time from the machine's steady clock.
class RealClock final : public ports::Clock
{
public:
    RealClock(time::VirtualClock::Mode mode, double factor, Instant start)
        : m_clock(mode, factor, start, Reactor::now())
    {
    }

    [[nodiscard]] Instant now() const override { return m_clock.now(Reactor::now()); }
    [[nodiscard]] time::VirtualClock& timeLine() { return m_clock; }

private:
    time::VirtualClock m_clock;
};

/// A socket of this machine can have \a address; otherwise a sentence says why not.
[[nodiscard]] Result<Done, QByteArray> canBind(const IpAddress& address);

class Worker
{
public:
    enum class Step : quint8 {
        Went,    ///< time passed or something happened
        Nothing, ///< nothing is under way or scheduled: in Skip mode nothing will ever happen
    };

    /// Wall time until what a phone wrote to its flash is safe; and after a failure.
    static constexpr Duration flashWait = std::chrono::milliseconds(100);
    static constexpr Duration flashRetryWait = std::chrono::seconds(1);

    /// \a reactor, \a clock and \a engine outlive it.
    Worker(Reactor& reactor, RealClock& clock, fleet::Engine& engine);

    /// Serves what is due, then waits for the network or the next deadline, at most until \a limit
    /// of phone time. In Skip mode it jumps there instead whenever nothing is in flight.
    Step step(std::optional<Instant> limit);

    /// From here on idle time is jumped over, as in Skip mode, until phone time is \a target.
    void jumpTo(Instant target) { m_jumpTarget = target; }
    [[nodiscard]] std::optional<Instant> jumpingTo() const { return m_jumpTarget; }

private:
    void serveFlash();

    Reactor& m_reactor;
    RealClock& m_clock;
    fleet::Engine& m_engine;
    std::optional<WallInstant> m_flashDue; ///< nothing: all is safe
    std::optional<Instant> m_jumpTarget;   ///< not reached yet
};

} // namespace vphone::net
