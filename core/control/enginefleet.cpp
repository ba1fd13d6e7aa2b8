#include "core/control/enginefleet.h"

#include <array>

namespace vphone::control {

EngineFleet::EngineFleet(fleet::Engine& engine, ClockAccess clock)
    : m_engine(engine), m_clock(std::move(clock))
{
}

Reached EngineFleet::visit(MacAddress mac, const Visit& visit)
{
    const auto index = m_engine.find(mac);
    if (!index)
        return Reached::NoSuchPhone;
    visit(m_engine, *index);
    return Reached::Yes;
}

bool EngineFleet::jump(Duration length)
{
    m_clock.jump(length);
    return true;
}

bool EngineFleet::visitAll(const VisitAll& visit)
{
    const std::array<fleet::Engine*, 1> engines{&m_engine};
    visit(engines);
    return true;
}

} // namespace vphone::control
