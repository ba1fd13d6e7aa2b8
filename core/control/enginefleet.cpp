#include "core/control/enginefleet.h"

#include <array>

namespace vphone::control {

EngineFleet::EngineFleet(fleet::Engine& engine, ClockAccess clock)
    : m_engine(engine), m_clock(std::move(clock))
{
}

bool EngineFleet::visit(MacAddress mac, const Visit& visit)
{
    const auto index = m_engine.find(mac);
    if (index)
        visit(m_engine, *index);
    return index.has_value();
}

void EngineFleet::visitAll(const VisitAll& visit)
{
    const std::array<fleet::Engine*, 1> engines{&m_engine};
    visit(engines);
}

} // namespace vphone::control
