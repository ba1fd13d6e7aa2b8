#include "core/net/threadfleet.h"

namespace vphone::net {

ThreadFleet::ThreadFleet(ThreadCrew& crew, QByteArray clockMode)
    : m_crew(crew), m_clockMode(std::move(clockMode))
{
    for (const Post& post : m_crew.posts())
        m_engines.push_back(&post.engine);
}

control::Reached ThreadFleet::visit(MacAddress mac, const Visit& visit)
{
    return m_crew.callAt(mac, visit, waitMax);
}

bool ThreadFleet::visitAll(const VisitAll& visit)
{
    return m_crew.callStopped([&] { visit(m_engines); }, waitMax);
}

control::ClockState ThreadFleet::clock() const
{
    return {m_crew.now(), m_clockMode, m_crew.jumpingTo()};
}

bool ThreadFleet::jump(Duration length)
{
    return m_crew.jumpTo(m_crew.jumpingTo().value_or(m_crew.now()) + length);
}

} // namespace vphone::net
