#include "core/phone/apparatus.h"
#include "core/phone/run.h"
#include "core/provision/localzone.h"

namespace vphone::phone {

namespace {

/// So that calls are drawn apart from everything else of the phone.
constexpr quint64 callSeed = 0x63616c6c73U;

} // namespace

bool Phone::areLinesActive() const
{
    return m_rare && m_rare->lines && m_rare->lines->isAnyActive();
}

void Phone::startCalls(Instant now)
{
    if (!m_shared.settings.calls)
        return;
    Rare& own = rare();
    if (!own.lines)
        own.lines = std::make_unique<line::Lines>(m_identity.model->extensions);
    if (!own.calls)
        own.calls =
            std::make_unique<line::CallSimulation>(*m_shared.settings.calls, m_seed ^ callSeed);
    own.calls->start(now, provision::localZone(m_config).offsetAt(now));
}

bool Phone::act(int line, line::LineAction action, Instant now, Actions& actions)
{
    m_now = now;
    if (m_power != Power::Up)
        return false;
    Rare& own = rare();
    if (!own.lines)
        own.lines = std::make_unique<line::Lines>(m_identity.model->extensions);
    const bool wereActive = areLinesActive();
    const auto change = own.lines->act(line, action);
    if (!change)
        return false;
    tellLine(*change);
    followLines(wereActive, now, actions);
    return true;
}

void Phone::handleCallExpiry(Instant now, Actions& actions)
{
    const bool wereActive = areLinesActive();
    const auto change = m_rare->calls->handleExpiry(
        now, provision::localZone(m_config).offsetAt(now), *m_rare->lines);
    if (!change)
        return;
    tellLine(*change);
    followLines(wereActive, now, actions);
}

void Phone::notePeer(int line, const QByteArray& peer)
{
    if (m_rare && m_rare->callLog)
        m_rare->callLog->notePeer(line, peer);
}

void Phone::clearCallLog()
{
    if (m_rare && m_rare->callLog)
        m_rare->callLog->clear();
}

void Phone::tellLine(const line::LineChange& change)
{
    if (!m_rare->callLog)
        m_rare->callLog = std::make_unique<line::CallLog>();
    m_rare->callLog->handle(change, m_now);
    if (!m_shared.events.isListening())
        return;
    if (change.callStarted)
        tell(event("call.started").with("line", change.line).with("call", qint64(change.call)));
    tell(event("line.state")
             .with("line", change.line)
             .with("state", nameOf(change.state))
             .with("call", qint64(change.call)));
    if (change.callEnded)
        tell(event("call.ended").with("line", change.line).with("call", qint64(change.call)));
}

/// What waits for idle lines goes on, or the countdown before it begins.
void Phone::followLines(bool wereActive, Instant now, Actions& actions)
{
    const bool areActive = areLinesActive();
    if (wereActive == areActive)
        return;
    if (!areActive)
        rebootIfWanted(now, actions);
    if (m_power != Power::Up)
        return;
    withResync(now, actions,
               [&](const auto& around) { m_resync.handleLines(areActive, now, around); });
    if (!areActive && m_power == Power::Up && isNetworkFree())
        networkFree(now, actions);
    if (areActive || !m_rare)
        return;
    // Reference services 2: what has priority 1.
    for (const services::Item& item : std::exchange(m_rare->waitingItems, {}))
        execute(item, item.origin, now, actions);
    forParts([&](Part& part) {
        if (m_power == Power::Up)
            part.linesIdle(now, actions);
    });
}

} // namespace vphone::phone
