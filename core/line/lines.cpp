#include "core/line/lines.h"

#include <array>

namespace vphone::line {

namespace {

struct Step
{
    LineAction action;
    LineState from;
    LineState to;
};

using enum LineAction;
using enum LineState;

// clang-format off
constexpr auto steps = std::to_array<Step>({
    // action  from       to
    {Start,    Idle,      Dialing},
    {Ring,     Idle,      Ringing},
    {Answer,   Dialing,   Connected},
    {Answer,   Ringing,   Connected},
    {Hold,     Connected, Held},
    {Resume,   Held,      Connected},
    {End,      Dialing,   Idle},
    {End,      Ringing,   Idle},
    {End,      Connected, Idle},
    {End,      Held,      Idle},
});
// clang-format on

constexpr auto stateNames =
    std::to_array<const char*>({"idle", "dialing", "ringing", "connected", "held"});
static_assert(stateNames.size() == size_t(Held) + 1);

constexpr auto actionNames =
    std::to_array<const char*>({"start", "ring", "answer", "hold", "resume", "end"});
static_assert(actionNames.size() == size_t(End) + 1);

} // namespace

QByteArrayView nameOf(LineState state)
{
    return stateNames[size_t(state)];
}

QByteArrayView nameOf(LineAction action)
{
    return actionNames[size_t(action)];
}

std::optional<LineAction> actionNamed(QByteArrayView name)
{
    for (size_t i = 0; i < actionNames.size(); ++i) {
        if (name == actionNames[i])
            return LineAction(i);
    }
    return std::nullopt;
}

std::optional<LineState> stateAfter(LineState state, LineAction action)
{
    for (const Step& step : steps) {
        if (step.action == action && step.from == state)
            return step.to;
    }
    return std::nullopt;
}

Lines::Lines(int count) : m_lines(size_t(count)) {}

const Lines::Line& Lines::at(int line) const
{
    Q_ASSERT(line >= 1 && line <= count());
    return m_lines[size_t(line - 1)];
}

std::optional<LineChange> Lines::act(int line, LineAction action)
{
    if (line < 1 || line > count())
        return std::nullopt;
    Line& acted = m_lines[size_t(line - 1)];
    const auto next = stateAfter(acted.state, action);
    if (!next)
        return std::nullopt;
    const bool wasActive = isActive(acted.state);
    const bool isNowActive = isActive(*next);
    m_active += int(isNowActive) - int(wasActive);
    if (!wasActive)
        acted.call = ++m_calls;
    acted.state = *next;
    return LineChange{line, *next, acted.call, !wasActive, !isNowActive};
}

void Lines::reset()
{
    for (Line& line : m_lines)
        line.state = Idle;
    m_active = 0;
}

} // namespace vphone::line
