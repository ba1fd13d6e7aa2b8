#include "core/screen/basepages.h"
#include "core/screen/callcontrol.h"
#include "core/screen/clocktext.h"
#include "core/screen/softkeylists.h"

#include <algorithm>
#include <bit>

namespace vphone::screen {

using line::LineState;

namespace {

constexpr qsizetype sentDigitsMax = 32; ///< shown; more push the first out. Source: assumed

// Source: reference screen 2
class CallPage final : public Page
{
public:
    explicit CallPage(const Screen::Handling& handling) : m_handling(handling) {}

    [[nodiscard]] QByteArray id() const override { return "call"; }
    void draw(Tree& tree, const Device& device) const override
    {
        const int focused = focusedLine(device);
        tree.title = title(focused, device);
        for (const int line : activeLines(device))
            tree.rows.push_back(rowOf(line, line == focused, device));
        if (!m_handling.dialing.isEmpty()) {
            Row row;
            row.id = "call.digits";
            row.text = device.text("Digits");
            row.value = m_handling.dialing;
            row.kind = RowKind::Value;
            tree.rows.push_back(std::move(row));
        }
        drawKeyList(tree, device, keyListOf(focused, device, m_handling), m_handling);
    }
    bool press(const Key& key, const Context& context) override
    {
        switch (key.code) {
        case KeyCode::NavUp:
        case KeyCode::NavDown:
            return moveFocus(key.code == KeyCode::NavDown, context);
        case KeyCode::Select:
            return answer(m_handling.line, context) || resume(m_handling.line, context);
        case KeyCode::Digit:
            return send(char('0' + key.number), context);
        case KeyCode::Star:
            return send('*', context);
        case KeyCode::Pound:
            return send('#', context);
        default:
            return false;
        }
    }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        return chooseListedKey(softKey, keyListOf(m_handling.line, context.device, m_handling),
                               context);
    }

private:
    /// The focus is the screen's, which a look alone may find behind the calls.
    [[nodiscard]] int focusedLine(const Device& device) const
    {
        if (m_handling.line != 0)
            return m_handling.line;
        const std::vector<int> lines = activeLines(device);
        return lines.empty() ? 1 : lines.front();
    }
    [[nodiscard]] QByteArray title(int line, const Device& device) const
    {
        if (isInConference(line) && device.lineState(line) == LineState::Connected)
            return device.text("Conference");
        return stateText(line, device);
    }
    [[nodiscard]] bool isInConference(int line) const
    {
        return std::popcount(m_handling.conference) > 1 &&
               (m_handling.conference & bitOf(line)) != 0;
    }
    [[nodiscard]] QByteArray stateText(int line, const Device& device) const
    {
        switch (device.lineState(line)) {
        case LineState::Ringing:
            return device.text((m_handling.silenced & bitOf(line)) != 0 ? "Incoming call, silenced"
                                                                        : "Incoming call");
        case LineState::Dialing:
            return device.text("Calling");
        case LineState::Held:
            return device.text("On hold");
        case LineState::Connected:
        case LineState::Idle:
            break;
        }
        return device.text("Connected");
    }
    [[nodiscard]] Row rowOf(int line, bool isFocused, const Device& device) const
    {
        Row row;
        row.id = "call." + QByteArray::number(line);
        row.text = peerText(line, device);
        row.isFocused = isFocused;
        const line::CallLog* log = device.callLog();
        const line::Call* call = log != nullptr ? log->callOn(line) : nullptr;
        const bool isTalk = device.lineState(line) == LineState::Connected;
        row.value = isTalk && call != nullptr ? lengthText(call->length(device.now()))
                                              : stateText(line, device);
        return row;
    }
    static bool moveFocus(bool isDown, const Context& context)
    {
        const std::vector<int> lines = activeLines(context.device);
        int& focused = context.screen.handling().line;
        const auto found = std::ranges::find(lines, focused);
        if (lines.size() < 2 || found == lines.end())
            return false;
        const size_t step = isDown ? 1 : lines.size() - 1;
        focused = lines[(size_t(found - lines.begin()) + step) % lines.size()];
        context.screen.handling().dialing.clear();
        return true;
    }
    static bool send(char digit, const Context& context)
    {
        Screen::Handling& handling = context.screen.handling();
        if (context.device.lineState(handling.line) != LineState::Connected)
            return false;
        handling.dialing += digit;
        if (handling.dialing.size() > sentDigitsMax)
            handling.dialing.remove(0, 1);
        return true;
    }

    const Screen::Handling& m_handling;
};

} // namespace

PagePointer makeCallPage(const Screen::Handling& handling)
{
    return std::make_unique<CallPage>(handling);
}

} // namespace vphone::screen
