/// \file The lines of one phone and the calls on them, as far as provisioning cares: which line is
/// active. Source: reference sip 6.
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <array>
#include <optional>
#include <vector>

namespace vphone::line {

enum class LineState : quint8 { Idle, Dialing, Ringing, Connected, Held, Releasing };

/// `idle`, `ringing`, as events and the control API write it.
[[nodiscard]] QByteArrayView nameOf(LineState state);

/// Everything but Idle. Source: reference sip 6
[[nodiscard]] constexpr bool isActive(LineState state)
{
    return state != LineState::Idle;
}

/// What a person or the simulation does with a line: actions of the control API.
enum class LineAction : quint8 { Start, Ring, Answer, Hold, Resume, End };
[[nodiscard]] std::optional<LineAction> actionNamed(QByteArrayView name);

/// A step that was taken, for events line.state, call.started and call.ended.
struct LineChange
{
    int line = 0; ///< from 1
    LineState state = LineState::Idle;
    quint32 call = 0; ///< counts up per phone
    bool callStarted = false;
    bool callEnded = false;
};

class Lines
{
public:
    /// \a count lines, all idle.
    explicit Lines(int count);

    /// Nothing: \a action is not possible in the state that the line is in, or there is no such
    /// line.
    [[nodiscard]] std::optional<LineChange> act(int line, LineAction action);
    [[nodiscard]] LineState state(int line) const;
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

    std::vector<Line> m_lines;
    quint32 m_calls = 0;
    int m_active = 0;
};

} // namespace vphone::line
