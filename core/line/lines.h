/// \file The lines of one phone and the calls on them, as far as provisioning cares: which line is
/// active. Source: reference sip 6.
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace vphone::line {

enum class LineState : quint8 { Idle, Dialing, Ringing, Connected, Held };

/// `idle`, `ringing`, as events and the control API write it.
[[nodiscard]] QByteArrayView nameOf(LineState state);

/// Everything but Idle. Source: reference sip 6
[[nodiscard]] constexpr bool isActive(LineState state)
{
    return state != LineState::Idle;
}

/// What a person or the simulation does with a line: actions of the control API.
enum class LineAction : quint8 {
    Start,  ///< hook off, dial
    Ring,   ///< a call comes in
    Answer, ///< here when it rings, there when this phone has dialed
    Hold,
    Resume,
    End, ///< hang up, reject, give up, or the other side did
};
/// `start`, `ring`, as the control API writes it.
[[nodiscard]] QByteArrayView nameOf(LineAction action);
[[nodiscard]] std::optional<LineAction> actionNamed(QByteArrayView name);

/// Where \a action leads from \a state; nothing: it is not possible there.
[[nodiscard]] std::optional<LineState> stateAfter(LineState state, LineAction action);

/// A step that was taken, for events line.state, call.started and call.ended.
struct LineChange
{
    int line = 0; ///< from 1
    LineState state = LineState::Idle;
    quint32 call = 0; ///< counts up per phone
    bool callStarted = false;
    bool callEnded = false;

    friend bool operator==(const LineChange&, const LineChange&) = default;
};

class Lines
{
public:
    /// \a count lines, all idle.
    explicit Lines(int count);

    /// Nothing: \a action is not possible in the state that the line is in, or there is no such
    /// line.
    [[nodiscard]] std::optional<LineChange> act(int line, LineAction action);
    /// \pre 1 <= line <= count(), also for call()
    [[nodiscard]] LineState state(int line) const { return at(line).state; }
    /// The call on \a line, or the last one there was; 0 before the first.
    [[nodiscard]] quint32 call(int line) const { return at(line).call; }
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] bool isAnyActive() const { return m_active > 0; }
    /// Power gone: every call ends.
    void reset();

private:
    struct Line
    {
        LineState state = LineState::Idle;
        quint32 call = 0;
    };

    [[nodiscard]] const Line& at(int line) const;

    std::vector<Line> m_lines;
    quint32 m_calls = 0;
    int m_active = 0;
};

} // namespace vphone::line
