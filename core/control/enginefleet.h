/// \file The fleet of one engine in the API's own thread.
#pragma once

#include "core/control/fleet.h"

namespace vphone::control {

class EngineFleet final : public Fleet
{
public:
    /// How the run's clock goes and how it jumps: both belong to whoever owns the clock.
    struct ClockAccess
    {
        std::function<ClockState()> state;
        std::function<void(Duration length)> jump;
    };

    /// \a engine outlives it.
    EngineFleet(fleet::Engine& engine, ClockAccess clock);

    Reached visit(MacAddress mac, const Visit& visit) override;
    bool visitAll(const VisitAll& visit) override;
    [[nodiscard]] ClockState clock() const override { return m_clock.state(); }
    bool jump(Duration length) override;
    [[nodiscard]] bool isReady() const override { return m_isReady; }
    void setReady(bool isReady) { m_isReady = isReady; }

private:
    fleet::Engine& m_engine;
    ClockAccess m_clock;
    bool m_isReady = false;
};

} // namespace vphone::control
