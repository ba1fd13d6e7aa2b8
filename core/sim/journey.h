/// \file How long the packets of one transfer take, and whether they arrive at all.
#pragma once

#include "core/ports/network.h"
#include "core/sim/draw.h"
#include "core/sim/faults.h"

namespace vphone::sim {

/// Adds up the time of one request. A lost packet costs its retransmission; what is lost too often
/// ends as on a real network, in the time-out of ports::Waits.
class Journey
{
public:
    /// What is borrowed outlives the journey.
    Journey(const Faults& faults, const ports::Waits& waits, Draw& draw)
        : m_faults(faults), m_waits(waits), m_draw(draw)
    {
    }

    [[nodiscard]] Duration taken() const { return m_taken; }
    void wait(Duration duration) { m_taken += duration; }

    /// One datagram there; false: lost.
    [[nodiscard]] bool send();
    /// A DNS query and its answer; false: nobody answered.
    [[nodiscard]] bool lookUp();
    /// A TFTP packet and the answer to it; false: all tries are lost.
    [[nodiscard]] bool exchangeTftp();
    /// A SYN and what comes back; false: nothing came in time.
    [[nodiscard]] bool connect();
    /// \a bytes one way over a connection, and the acknowledgement; false: silence for too long.
    [[nodiscard]] bool stream(qsizetype bytes);

private:
    [[nodiscard]] Duration latency()
    {
        return m_draw.between(m_faults.latencyMin, m_faults.latencyMax);
    }
    [[nodiscard]] bool isLost() { return m_draw.happens(m_faults.loss); }
    /// There and back: true, and the time is added. Otherwise nothing is.
    [[nodiscard]] bool roundTrip();

    const Faults& m_faults;
    const ports::Waits& m_waits;
    Draw& m_draw;
    Duration m_taken = Duration::zero();
};

} // namespace vphone::sim
