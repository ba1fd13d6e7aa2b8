/// \file The last calls of one phone, for Call History.
#pragma once

#include "core/line/lines.h"
#include "core/time/instant.h"

#include <QByteArray>

#include <deque>

namespace vphone::line {

/// Tabs of Call History. Source: reference screen 4 (Recents)
enum class CallKind : quint8 { Placed, Received, Missed };

/// Longest number of the other side that whoever begins a call may give. Source: assumed
inline constexpr qsizetype peerBytesMax = 63;

struct Call
{
    quint32 number = 0; ///< as LineChange::call counts
    int line = 0;       ///< from 1
    bool isIncoming = false;
    Instant began;
    std::optional<Instant> answered; ///< nothing: not (yet)
    std::optional<Instant> ended;    ///< nothing: it goes on
    QByteArray peer;                 ///< number of the other side; empty: a simulated call has none

    /// Incoming calls count as received until they end unanswered.
    [[nodiscard]] CallKind kind() const;
    /// Of the talk; zero before it begins.
    [[nodiscard]] Duration length(Instant now) const;
};

class CallLog
{
public:
    /// The oldest goes when one more begins. Source: reference parameters (Max_Display_Records)
    static constexpr size_t callsMax = 50;

    void handle(const LineChange& change, Instant now);
    /// Whom the newest call on \a line is with.
    void notePeer(int line, const QByteArray& peer);
    /// Calls that go on stay.
    void clear();
    /// One call, if it has ended.
    void remove(quint32 number);

    /// Newest first.
    [[nodiscard]] const std::deque<Call>& calls() const { return m_calls; }
    /// The call that goes on on \a line; null: none.
    [[nodiscard]] const Call* callOn(int line) const;

private:
    std::deque<Call> m_calls;
};

} // namespace vphone::line
