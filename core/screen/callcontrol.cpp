#include "core/screen/callcontrol.h"

#include "core/phone/directory.h"
#include "core/screen/dialing.h"

#include <algorithm>
#include <bit>

namespace vphone::screen {

using line::LineAction;
using line::LineState;

namespace {

bool isEnabled(int line, const Device& device)
{
    return device.config().isYes("Line_Enable_" + QByteArray::number(line) + '_');
}

/// \a line alone, or all of its conference.
std::vector<int> companyOf(int line, const Context& context)
{
    const Screen::Handling& handling = context.screen.handling();
    if (line < 1 || (handling.conference & bitOf(line)) == 0)
        return {line};
    std::vector<int> lines;
    for (int other = 1; other <= context.device.model().extensions; ++other) {
        if ((handling.conference & bitOf(other)) != 0)
            lines.push_back(other);
    }
    return lines;
}

bool actOnAll(const std::vector<int>& lines, LineAction action, const Context& context)
{
    bool isDone = false;
    for (const int line : lines)
        isDone = context.device.act(line, action) || isDone;
    return isDone;
}

/// The other call that a held or connected one could be put together with; 0: none.
int otherCall(int line, const Device& device)
{
    for (const int other : activeLines(device)) {
        const LineState state = device.lineState(other);
        if (other != line && (state == LineState::Held || state == LineState::Connected))
            return other;
    }
    return 0;
}

bool isTalk(LineState state)
{
    return state == LineState::Connected || state == LineState::Held;
}

bool beginConsulting(bool isConference, const Context& context)
{
    Screen::Handling& handling = context.screen.handling();
    const int from = handling.line;
    if (from == 0 || !isTalk(context.device.lineState(from)))
        return false;
    const bool hasRoom = freeLine(context.device) != 0;
    if (!hasRoom && isConference) {
        context.screen.toast(context.device.text("No line is free"), context.device);
        return true;
    }
    hold(from, context);
    handling.consulting = {from, 0, isConference};
    if (hasRoom)
        goOffHook(0, context);
    else
        openDialer({}, context);
    return true;
}

void joinLines(int first, int second, const Context& context)
{
    Screen::Handling& handling = context.screen.handling();
    handling.consulting = {};
    handling.conference |= bitOf(first) | bitOf(second);
    actOnAll(companyOf(first, context), LineAction::Resume, context);
    handling.line = second;
}

bool needsAnotherCall(const Context& context)
{
    context.screen.toast(context.device.text("This needs a second call"), context.device);
    return true;
}

} // namespace

void finishTransfer(int from, int to, const Context& context)
{
    context.screen.handling().consulting = {};
    context.device.act(from, LineAction::End);
    if (to != 0)
        context.device.act(to, LineAction::End);
    context.screen.toast(context.device.text("Call transferred"), context.device);
}

int freeLine(const Device& device)
{
    for (int line = 1; line <= device.model().extensions; ++line) {
        if (device.lineState(line) == LineState::Idle && isEnabled(line, device))
            return line;
    }
    return 0;
}

std::vector<int> activeLines(const Device& device)
{
    std::vector<int> lines;
    for (int line = 1; line <= device.model().extensions; ++line) {
        if (line::isActive(device.lineState(line)))
            lines.push_back(line);
    }
    return lines;
}

QByteArray nameText(const QByteArray& number, const Device& device)
{
    const phone::Directory* directory = device.directory();
    const QByteArray name = directory != nullptr ? directory->nameOf(number) : QByteArray();
    return name.isEmpty() ? number : name;
}

QByteArray peerText(int line, const Device& device)
{
    const line::CallLog* log = device.callLog();
    const line::Call* call = log != nullptr ? log->callOn(line) : nullptr;
    if (call == nullptr || call->peer.isEmpty())
        return device.text("Unknown number");
    return nameText(call->peer, device);
}

void holdOthers(int line, const Context& context)
{
    const std::vector<int> company = companyOf(line, context);
    for (const int other : activeLines(context.device)) {
        if (std::ranges::find(company, other) == company.end())
            context.device.act(other, LineAction::Hold);
    }
}

bool answer(int line, const Context& context)
{
    if (context.device.lineState(line) != LineState::Ringing)
        return false;
    holdOthers(line, context);
    if (!context.device.act(line, LineAction::Answer))
        return false;
    context.screen.handling().line = line;
    context.screen.handling().isInFront = true;
    takeAudio(context);
    return true;
}

bool hold(int line, const Context& context)
{
    return actOnAll(companyOf(line, context), LineAction::Hold, context);
}

bool resume(int line, const Context& context)
{
    if (context.device.lineState(line) != LineState::Held)
        return false;
    holdOthers(line, context);
    if (!actOnAll(companyOf(line, context), LineAction::Resume, context))
        return false;
    context.screen.handling().line = line;
    takeAudio(context);
    return true;
}

bool endCall(int line, const Context& context)
{
    const Screen::Handling::Consulting consulting = context.screen.handling().consulting;
    const bool isDone = actOnAll(companyOf(line, context), LineAction::End, context);
    if (isDone && consulting.to == line && line != 0)
        context.screen.handling().line = consulting.from;
    return isDone;
}

bool transfer(const Context& context)
{
    const Screen::Handling::Consulting consulting = context.screen.handling().consulting;
    if (consulting.to == 0 || consulting.isConference)
        return beginConsulting(false, context);
    finishTransfer(consulting.from, consulting.to, context);
    return true;
}

bool transferBlindly(const Context& context)
{
    Screen::Handling& handling = context.screen.handling();
    if (handling.line == 0 || !isTalk(context.device.lineState(handling.line)))
        return false;
    hold(handling.line, context);
    handling.consulting = {handling.line, 0, false};
    openDialer({}, context);
    return true;
}

bool confer(const Context& context)
{
    const Screen::Handling::Consulting consulting = context.screen.handling().consulting;
    if (consulting.to == 0 || !consulting.isConference)
        return beginConsulting(true, context);
    if (context.device.lineState(consulting.to) != LineState::Connected)
        return needsAnotherCall(context);
    joinLines(consulting.from, consulting.to, context);
    return true;
}

bool conferLines(const Context& context)
{
    const int line = context.screen.handling().line;
    const int other = otherCall(line, context.device);
    if (line == 0 || other == 0 || !isTalk(context.device.lineState(line)))
        return needsAnotherCall(context);
    joinLines(other, line, context);
    return true;
}

bool transferLines(const Context& context)
{
    const int line = context.screen.handling().line;
    const int other = otherCall(line, context.device);
    if (line == 0 || other == 0)
        return needsAnotherCall(context);
    finishTransfer(line, other, context);
    return true;
}

bool joinOthers(const Context& context)
{
    const Screen::Handling& handling = context.screen.handling();
    if (std::popcount(handling.conference) < 2)
        return needsAnotherCall(context);
    if (!actOnAll(companyOf(handling.line, context), LineAction::End, context))
        return false;
    context.screen.toast(context.device.text("The others stay connected"), context.device);
    return true;
}

void giveUpConsulting(const Context& context)
{
    const auto consulting = std::exchange(context.screen.handling().consulting, {});
    if (consulting.to != 0)
        context.device.act(consulting.to, LineAction::End);
    if (consulting.from != 0)
        resume(consulting.from, context);
}

void takeAudio(const Context& context)
{
    Screen::Handling& handling = context.screen.handling();
    if (handling.isOffHook || handling.isSpeakerOn || handling.isHeadsetOn)
        return;
    const config::Config& config = context.device.config();
    const auto preferred = config.table().find("Preferred_Audio_Device");
    const bool isHeadsetPreferred = preferred && config.value(*preferred) == "Headset";
    if (isHeadsetPreferred || context.device.headset().headset != nullptr)
        handling.isHeadsetOn = true;
    else
        handling.isSpeakerOn = true;
}

} // namespace vphone::screen
