// What all pages have: header, icons, lamps, and the keys that a page has no use for.
#include "core/screen/audiokeys.h"
#include "core/screen/basepages.h"
#include "core/screen/callcontrol.h"
#include "core/screen/contactpages.h"
#include "core/screen/dialing.h"
#include "core/screen/forwarding.h"
#include "core/screen/keyfunction.h"
#include "core/screen/linecells.h"

#include <algorithm>
#include <bit>

namespace vphone::screen {

using line::LineState;

namespace {

bool isAny(LineState state, const Device& device)
{
    return std::ranges::any_of(activeLines(device),
                               [&](int line) { return device.lineState(line) == state; });
}

Lamp handsetLamp(const Device& device, const Screen::Handling& handling)
{
    if (isAny(LineState::Ringing, device))
        return Lamp::RedFlashing;
    const auto alert = device.config().table().find("Handset_LED_Alert");
    const bool isForMissed = alert && device.config().value(*alert).contains("Missed");
    return isForMissed && missedCalls(0, device, handling) > 0 ? Lamp::Red : Lamp::Off;
}

// Source: reference models 3
void drawLamps(Tree& tree, const Device& device, const Screen::Handling& handling)
{
    const auto add = [&](KeyCode code, const char* name, Lamp lamp) {
        if (hasKey(device.model(), {code, 0}))
            tree.lamps.push_back({name, lamp});
    };
    const auto lit = [](bool isOn, Lamp lamp) { return isOn ? lamp : Lamp::Off; };
    add(KeyCode::Speaker, "Speaker", lit(handling.isSpeakerOn, Lamp::Green));
    add(KeyCode::Headset, "Headset", lit(handling.isHeadsetOn, Lamp::Green));
    add(KeyCode::Mute, "Mute", lit(handling.isMuted, Lamp::Red));
    if (hasHandset(device))
        tree.lamps.push_back({"Handset", handsetLamp(device, handling)});
}

// Source: reference screen 1
void drawIcons(Tree& tree, const Device& device, const Screen::Handling& handling)
{
    const auto add = [&](bool isThere, const char* name) {
        if (isThere)
            tree.icons.push_back(name);
    };
    add(isDndOn(device), "dnd");
    add(isForwarding(device), "forward");
    add(device.headset().headset != nullptr, "headset");
    add(!device.config().value("User_Password").isEmpty(), "lock");
    add(device.isOnboarded(), "cloud");
    add(handling.isMuted, "muted");
    add(!device.isLinkUp(), "no_network");
}

bool pressHold(const Context& context)
{
    const int line = context.screen.handling().line;
    return hold(line, context) || resume(line, context);
}

bool callVoiceMail(const Context& context)
{
    const QByteArray number = context.device.config().value("Voice_Mail_Number");
    if (number.isEmpty())
        context.screen.toast(context.device.text("There is no voice mail number"), context.device);
    else
        placeCall(number, context);
    return true;
}

bool openStatus(const Context& context)
{
    if (!context.screen.isOpen("status"))
        return openMenu("status", context);
    context.screen.popTo("status", context.device);
    return true;
}

/// The line whose call a key is for, when the phone's focus was taken away by its end.
int nextLine(const Device& device)
{
    for (const LineState state :
         {LineState::Connected, LineState::Ringing, LineState::Dialing, LineState::Held}) {
        for (const int line : activeLines(device)) {
            if (device.lineState(line) == state)
                return line;
        }
    }
    return 0;
}

void followConsulting(Screen& screen, const Device& device)
{
    Screen::Handling& handling = screen.handling();
    auto& consulting = handling.consulting;
    if (consulting.from == 0)
        return;
    const bool isFirstThere = line::isActive(device.lineState(consulting.from));
    const bool isSecondThere = consulting.to != 0 ? line::isActive(device.lineState(consulting.to))
                                                  : screen.isOpen("dialing");
    if (!isFirstThere || !isSecondThere)
        consulting = {};
}

} // namespace

bool isAnyLineActive(const Device& device)
{
    for (int line = 1; line <= device.model().extensions; ++line) {
        if (line::isActive(device.lineState(line)))
            return true;
    }
    return false;
}

void drawStatus(Tree& tree, const Device& device, const Screen::Handling& handling)
{
    tree.header = device.config().value("Station_Display_Name");
    if (tree.header.isEmpty())
        tree.header = lineName(1, device);
    tree.lines = lineCells(device, handling);
    drawLamps(tree, device, handling);
    drawIcons(tree, device, handling);
}

void followCalls(Screen& screen, Device& device)
{
    Screen::Handling& handling = screen.handling();
    quint32 ringing = 0;
    quint32 active = 0;
    for (const int line : activeLines(device)) {
        active |= bitOf(line);
        if (device.lineState(line) == LineState::Ringing)
            ringing |= bitOf(line);
    }
    const quint32 entered = handling.entering != 0 ? bitOf(handling.entering) : 0;
    const quint32 fresh = active & ~handling.noticed & ~entered;
    handling.noticed = active;
    handling.silenced &= ringing;
    handling.conference &= active;
    if (std::popcount(handling.conference) < 2)
        handling.conference = 0;
    if (handling.entering != 0 &&
        (device.lineState(handling.entering) != LineState::Dialing || !screen.isOpen("dialing"))) {
        handling.entering = 0;
        closeDialer({screen, device});
    }
    followConsulting(screen, device);
    if (handling.line != 0 && (active & bitOf(handling.line)) == 0)
        handling.line = 0;
    if (fresh != 0) {
        const quint32 loudest = (fresh & ringing) != 0 ? fresh & ringing : fresh;
        handling.line = std::countr_zero(loudest) + 1;
        handling.isInFront = true;
    }
    if (handling.line == 0)
        handling.line = nextLine(device);
    if (active != 0)
        return;
    handling.isSpeakerOn = false;
    handling.isHeadsetOn = false;
    handling.isMuted = false;
    handling.isInFront = false;
    handling.dialing.clear();
}

bool pressHardKey(const Key& key, const Context& context)
{
    const Screen::Handling& handling = context.screen.handling();
    const bool isEntering = handling.entering != 0;
    switch (key.code) {
    case KeyCode::Line:
        return pressLineKey(key.number, context);
    case KeyCode::Release:
        return endCall(handling.line, context);
    case KeyCode::Contacts:
        return openContacts(context);
    case KeyCode::Messages:
        return callVoiceMail(context);
    case KeyCode::Info:
        return openStatus(context);
    case KeyCode::Hold:
        return !isEntering && pressHold(context);
    case KeyCode::Conference:
        return !isEntering && confer(context);
    case KeyCode::Transfer:
        return !isEntering && transfer(context);
    case KeyCode::Hook:
        return pressHook(context);
    case KeyCode::Speaker:
        return pressSpeaker(context);
    case KeyCode::Headset:
        return pressHeadset(context);
    case KeyCode::Mute:
        return pressMute(context);
    case KeyCode::VolumeUp:
    case KeyCode::VolumeDown:
        return pressVolume(key.code == KeyCode::VolumeUp, context);
    default:
        return false;
    }
}

} // namespace vphone::screen
