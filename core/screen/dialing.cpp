#include "core/screen/dialing.h"

#include "core/screen/audiokeys.h"
#include "core/screen/callcontrol.h"
#include "core/screen/linecells.h"
#include "core/screen/softkeylists.h"
#include "core/screen/textfield.h"

namespace vphone::screen {

using line::LineAction;
using line::LineState;

namespace {

constexpr const char* pageId = "dialing";

/// The number comes from elsewhere, or is not wanted any more.
void leaveDialer(const Context& context)
{
    Screen::Handling& handling = context.screen.handling();
    const int entering = std::exchange(handling.entering, 0);
    closeDialer(context);
    if (entering != 0)
        context.device.act(entering, LineAction::End);
}

class DialPage final : public Page
{
public:
    DialPage(const Screen::Handling& handling, const QByteArray& number)
        : m_handling(handling),
          m_line(handling.entering),
          m_text({.kind = TextField::Kind::Number, .bytesMax = dialedMax}, number)
    {
    }

    [[nodiscard]] QByteArray id() const override { return pageId; }
    void draw(Tree& tree, const Device& device) const override
    {
        tree.title = title(device);
        Row row;
        row.id = "dialing.number";
        row.text = device.text("Number");
        row.value = m_text.shown();
        row.isFocused = true;
        row.kind = RowKind::Field;
        tree.rows.push_back(std::move(row));
        tree.input = m_text.input();
        drawKeyList(tree, device, list(), m_handling);
    }
    bool press(const Key& key, const Context& context) override
    {
        switch (key.code) {
        case KeyCode::Select:
            return call(context);
        case KeyCode::Back:
        case KeyCode::Release:
            return cancel(context);
        case KeyCode::Hook:
            return pressHook(context);
        case KeyCode::Speaker:
            return pressAudio(&Screen::Handling::isSpeakerOn, context);
        case KeyCode::Headset:
            return pressAudio(&Screen::Handling::isHeadsetOn, context);
        case KeyCode::Line:
            return pressLine(key.number, context);
        default:
            break;
        }
        return m_text.press(key, context.device.now()) && typed(context);
    }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        if (softKey == "dial" || softKey == "call")
            return call(context);
        if (softKey == "cancel" || softKey == "endcall")
            return cancel(context);
        if (softKey == "left" || softKey == "right")
            return m_text.press({softKey == "left" ? KeyCode::NavLeft : KeyCode::NavRight, 0},
                                context.device.now());
        if (softKey == "delchar") {
            m_text.erase();
            return typed(context);
        }
        if (softKey == "option") {
            m_hasLetters = !m_hasLetters;
            m_text =
                TextField({.kind = m_hasLetters ? TextField::Kind::Url : TextField::Kind::Number,
                           .bytesMax = dialedMax},
                          m_text.text());
            return typed(context);
        }
        return chooseListedKey(softKey, list(), context);
    }
    bool type(QByteArrayView utf8, const Context& context) override
    {
        return m_text.type(utf8) && typed(context);
    }
    void shown(const Context& context) override
    {
        if (m_line != 0 && m_handling.entering != m_line)
            context.screen.pop(context.device);
    }
    [[nodiscard]] std::optional<Instant> nextExpiry() const override
    {
        const auto tap = m_text.nextExpiry();
        return tap && (!m_dialAt || *tap < *m_dialAt) ? tap : m_dialAt;
    }
    void handleExpiry(const Context& context) override
    {
        const Instant now = context.device.now();
        if (m_text.nextExpiry() && *m_text.nextExpiry() <= now)
            m_text.handleExpiry();
        if (!m_dialAt || *m_dialAt > now)
            return;
        m_dialAt.reset();
        if (!m_handling.isInFront)
            call(context);
    }

private:
    [[nodiscard]] QByteArray title(const Device& device) const
    {
        if (m_handling.consulting.from == 0)
            return device.text("New call");
        return device.text(m_handling.consulting.isConference ? "Conference" : "Transfer");
    }
    [[nodiscard]] KeyList list() const
    {
        return m_text.isEmpty() ? KeyList::OffHook : KeyList::DialingInput;
    }
    /// Off hook, a number is complete when nothing follows. Source: parameters
    /// (Interdigit_Long_Timer)
    bool typed(const Context& context)
    {
        const auto wait =
            std::chrono::seconds(context.device.config().number("Interdigit_Long_Timer"));
        m_dialAt.reset();
        if (m_line != 0 && !m_text.isEmpty() && wait.count() > 0)
            m_dialAt = context.device.now() + wait;
        return true;
    }
    bool call(const Context& context)
    {
        if (m_text.isEmpty())
            return false;
        placeCall(m_text.text(), context);
        return true;
    }
    bool cancel(const Context& context)
    {
        const bool isConsulting = m_handling.consulting.from != 0;
        leaveDialer(context);
        if (isConsulting)
            giveUpConsulting(context);
        return true;
    }
    bool pressHook(const Context& context)
    {
        if (!hasHandset(context.device))
            return pressAudio(&Screen::Handling::isSpeakerOn, context);
        Screen::Handling& handling = context.screen.handling();
        handling.isOffHook = !handling.isOffHook;
        if (!handling.isOffHook)
            return cancel(context);
        handling.isSpeakerOn = false;
        handling.isHeadsetOn = false;
        return seize(0, context);
    }
    bool pressAudio(bool Screen::Handling::*audio, const Context& context)
    {
        Screen::Handling& handling = context.screen.handling();
        if (m_line != 0 && handling.*audio)
            return cancel(context);
        handling.isSpeakerOn = false;
        handling.isHeadsetOn = false;
        handling.*audio = true;
        return seize(0, context);
    }
    bool pressLine(int key, const Context& context)
    {
        const int extension = extensionOf(key, context.device);
        return m_line == 0 && extension != 0 && seize(extension, context);
    }
    /// What is entered is called there, or entered there if there is nothing yet.
    bool seize(int line, const Context& context)
    {
        if (m_line != 0)
            return true;
        const QByteArray number = m_text.text();
        if (m_handling.consulting.from == 0 || freeLine(context.device) != 0)
            goOffHook(line, context);
        if (!number.isEmpty())
            placeCall(number, context);
        return true;
    }

    const Screen::Handling& m_handling;
    int m_line; ///< that is off hook for it; 0: none
    TextField m_text;
    std::optional<Instant> m_dialAt;
    bool m_hasLetters = false;
};

void toastBusy(const Context& context)
{
    context.screen.toast(context.device.text("No line is free"), context.device);
}

} // namespace

void closeDialer(const Context& context)
{
    if (!context.screen.isOpen(pageId))
        return;
    context.screen.popTo(pageId, context.device);
    if (context.screen.isOpen(pageId))
        context.screen.pop(context.device);
}

void openDialer(const QByteArray& number, const Context& context)
{
    leaveDialer(context);
    context.screen.push(std::make_unique<DialPage>(context.screen.handling(), number),
                        context.device);
}

void goOffHook(int line, const Context& context)
{
    leaveDialer(context);
    Screen::Handling& handling = context.screen.handling();
    const int taken = line != 0 ? line : freeLine(context.device);
    if (taken == 0 || context.device.lineState(taken) != LineState::Idle)
        return toastBusy(context);
    holdOthers(taken, context);
    if (!context.device.act(taken, LineAction::Start))
        return toastBusy(context);
    if (handling.consulting.from != 0)
        handling.consulting.to = taken;
    handling.entering = taken;
    handling.line = taken;
    takeAudio(context);
    context.screen.push(std::make_unique<DialPage>(handling, QByteArray()), context.device);
}

void placeCall(const QByteArray& number, const Context& context)
{
    Screen::Handling& handling = context.screen.handling();
    if (handling.consulting.from != 0 && handling.consulting.to == 0 && handling.entering == 0) {
        closeDialer(context);
        handling.isInFront = true;
        return finishTransfer(handling.consulting.from, 0, context);
    }
    const int line = handling.entering != 0 ? handling.entering : freeLine(context.device);
    if (line == 0)
        return toastBusy(context);
    if (handling.entering == 0) {
        holdOthers(line, context);
        if (!context.device.act(line, LineAction::Start))
            return toastBusy(context);
    }
    handling.entering = 0;
    closeDialer(context);
    context.device.notePeer(line, number);
    handling.line = line;
    handling.isInFront = true;
    takeAudio(context);
}

} // namespace vphone::screen
