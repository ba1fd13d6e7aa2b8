#include "core/sim/simworker.h"

namespace vphone::sim {

SimWorker::SimWorker(const SimOptions& options, bool isListening, Log& log)
    : m_clock(options.start),
      m_events(isListening),
      m_network(m_clock, options.seed, options.faults, options.waits),
      m_engine(m_clock, m_network, m_events, log, options.settings)
{
    for (const auto& [name, addresses] : options.names)
        m_network.setName(name, addresses);
    if (options.lab)
        m_lab.emplace(m_network, m_clock, *options.lab, *options.content, m_events);
}

std::optional<Instant> SimWorker::nextEvent() const
{
    const auto delivery = m_network.nextDelivery();
    const auto deadline = m_engine.nextDeadline();
    return delivery && deadline ? std::min(*delivery, *deadline) : delivery ? delivery : deadline;
}

void SimWorker::runUntil(Instant end)
{
    for (auto next = nextEvent(); next && *next < end; next = nextEvent()) {
        m_clock.goTo(*next);
        m_network.deliverDue();
        m_engine.handleDue();
    }
    m_clock.goTo(end);
}

} // namespace vphone::sim
