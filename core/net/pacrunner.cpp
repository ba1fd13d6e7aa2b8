#include "core/net/pacrunner.h"

namespace vphone::net {

PacRunner::PacRunner(Reactor& reactor, const NetworkOptions&, Resolver&) : m_reactor(reactor) {}

PacRunner::~PacRunner()
{
    for (const auto& [id, timer] : m_waiting)
        m_reactor.stopTimer(timer);
}

void PacRunner::start(ports::RequestId id, ports::ProxyQuery, Answer answer)
{
    m_waiting[id] = m_reactor.startTimer(Duration::zero(), [this, id, answer = std::move(answer)] {
        m_waiting.erase(id);
        ports::ProxyResult result;
        result.cause = Cause::Connect;
        result.detail = "PAC scripts are not run yet";
        answer(std::move(result));
    });
}

void PacRunner::cancel(ports::RequestId id)
{
    if (const auto waiting = m_waiting.extract(id))
        m_reactor.stopTimer(waiting.mapped());
}

} // namespace vphone::net
