/// \file The fleet of several threads, for the thread that leads them.
#pragma once

#include "core/net/threadcrew.h"

namespace vphone::net {

class ThreadFleet final : public control::Fleet
{
public:
    /// \a crew outlives it.
    ThreadFleet(ThreadCrew& crew, QByteArray clockMode);

    control::Reached visit(MacAddress mac, const Visit& visit) override;
    bool visitAll(const VisitAll& visit) override;
    [[nodiscard]] control::ClockState clock() const override;
    bool jump(Duration length) override;
    [[nodiscard]] bool isReady() const override { return m_crew.isBegun(); }

private:
    ThreadCrew& m_crew;
    QByteArray m_clockMode;
    std::vector<fleet::Engine*> m_engines;
};

} // namespace vphone::net
