/// \file The phones of one worker in the simulation: engine, network, lab and clock, and how time
/// passes among them.
#pragma once

#include "core/fleet/engine.h"
#include "core/sim/simclock.h"
#include "core/sim/simlab.h"

namespace vphone::sim {

struct SimOptions
{
    Instant start;
    quint64 seed = 0;
    Faults faults;
    ports::Waits waits;
    phone::Settings settings;
    std::map<QByteArray, std::vector<IpAddress>> names;
    /// Nothing: no lab.
    std::optional<SimLabPlace> lab;
    const lab::Content* content = nullptr; ///< of the lab; no other worker may read it
};

/// Single-threaded; workers share nothing, so each may live on a thread of its own.
class SimWorker
{
public:
    /// \a isListening: somebody wants the events. \a log and the lab's content outlive the worker.
    SimWorker(const SimOptions& options, bool isListening, Log& log);

    [[nodiscard]] fleet::Engine& engine() { return m_engine; }
    [[nodiscard]] const fleet::Engine& engine() const { return m_engine; }
    [[nodiscard]] SimNetwork& network() { return m_network; }
    [[nodiscard]] fleet::EventBuffer& events() { return m_events; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

    /// The next instant in which something happens.
    [[nodiscard]] std::optional<Instant> nextEvent() const;
    /// Lets everything happen that is due before \a end, and stands there.
    void runUntil(Instant end);

private:
    SimClock m_clock;
    fleet::EventBuffer m_events;
    SimNetwork m_network;
    std::optional<SimLab> m_lab;
    fleet::Engine m_engine;
};

} // namespace vphone::sim
