#include "core/net/crew.h"

#include "core/control/enginefleet.h"

namespace vphone::net {

std::pair<fleet::PhoneIndex, fleet::PhoneIndex> shareOf(size_t worker, size_t workers,
                                                        fleet::PhoneIndex phones)
{
    return {fleet::PhoneIndex(quint64(phones) * worker / workers),
            fleet::PhoneIndex(quint64(phones) * (worker + 1) / workers)};
}

Result<std::unique_ptr<Crew>, QByteArray>
LocalCrew::make(Reactor& reactor, const CrewOptions& options, events::Sink& events, Log& log)
{
    auto network = RealNetwork::make(reactor, options.network);
    if (!network)
        return Unexpected{network.error()};
    return std::unique_ptr<Crew>(new LocalCrew(reactor, options, std::move(*network), events, log));
}

LocalCrew::LocalCrew(Reactor& reactor, const CrewOptions& options,
                     std::unique_ptr<RealNetwork> network, events::Sink& events, Log& log)
    : m_reactor(reactor),
      m_options(options),
      m_network(std::move(network)),
      m_clock(options.clockMode, options.clockFactor, options.start),
      m_engine(m_clock, *m_network, events, log, options.settings),
      m_worker(reactor, m_clock, m_engine)
{
}

std::vector<Post> LocalCrew::posts()
{
    return {{m_engine, &m_reactor, 0, m_options.phones}};
}

void LocalCrew::start(const std::function<void(fleet::Engine&)>& begin)
{
    m_clock.timeLine() = time::VirtualClock(m_options.clockMode, m_options.clockFactor,
                                            m_options.start, Reactor::now());
    m_isStarted = true;
    begin(m_engine);
}

Crew::Step LocalCrew::step(std::optional<Instant> limit)
{
    return m_worker.step(limit) == Worker::Step::Went ? Step::Went : Step::Nothing;
}

Instant LocalCrew::now() const
{
    return m_isStarted ? m_clock.now() : m_options.start;
}

bool LocalCrew::jumpTo(Instant target)
{
    m_worker.jumpTo(target);
    return true;
}

std::unique_ptr<control::Fleet> LocalCrew::fleet(const QByteArray& clockMode)
{
    const auto state = [this, clockMode] {
        return control::ClockState{now(), clockMode, jumpingTo()};
    };
    const auto jump = [this](Duration length) { jumpTo(jumpingTo().value_or(now()) + length); };
    auto fleet = std::make_unique<control::EngineFleet>(
        m_engine, control::EngineFleet::ClockAccess{state, jump});
    // Nobody is answered before the loop begins, and then all phones have power.
    fleet->setReady(true);
    return fleet;
}

} // namespace vphone::net
