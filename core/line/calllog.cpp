#include "core/line/calllog.h"

#include <algorithm>

namespace vphone::line {

CallKind Call::kind() const
{
    if (!isIncoming)
        return CallKind::Placed;
    return ended && !answered ? CallKind::Missed : CallKind::Received;
}

Duration Call::length(Instant now) const
{
    return answered ? ended.value_or(now) - *answered : Duration::zero();
}

void CallLog::handle(const LineChange& change, Instant now)
{
    if (change.callStarted) {
        m_calls.push_front({.number = change.call,
                            .line = change.line,
                            .isIncoming = change.state == LineState::Ringing,
                            .began = now,
                            .answered = {},
                            .ended = {},
                            .peer = {}});
        if (m_calls.size() > callsMax)
            m_calls.pop_back();
    }
    const auto call = std::ranges::find(m_calls, change.call, &Call::number);
    if (call == m_calls.end())
        return;
    if (change.state == LineState::Connected && !call->answered)
        call->answered = now;
    if (change.callEnded)
        call->ended = now;
}

void CallLog::notePeer(int line, const QByteArray& peer)
{
    const auto call = std::ranges::find(m_calls, line, &Call::line);
    if (call != m_calls.end())
        call->peer = peer;
}

void CallLog::clear()
{
    std::erase_if(m_calls, [](const Call& call) { return call.ended.has_value(); });
}

void CallLog::remove(quint32 number)
{
    std::erase_if(m_calls,
                  [number](const Call& call) { return call.number == number && call.ended; });
}

const Call* CallLog::callOn(int line) const
{
    const auto call = std::ranges::find(m_calls, line, &Call::line);
    return call == m_calls.end() || call->ended ? nullptr : &*call;
}

} // namespace vphone::line
