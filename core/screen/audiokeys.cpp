#include "core/screen/audiokeys.h"

#include "core/screen/callcontrol.h"
#include "core/screen/dialing.h"

#include <algorithm>

namespace vphone::screen {

using line::LineState;

namespace {

constexpr int volumeMax = 15; ///< Source: parameters (Ringer_Volume)

int ringingLine(const Context& context)
{
    const int focused = context.screen.handling().line;
    if (context.device.lineState(focused) == LineState::Ringing)
        return focused;
    for (const int line : activeLines(context.device)) {
        if (context.device.lineState(line) == LineState::Ringing)
            return line;
    }
    return 0;
}

bool isOneTalking(const Context& context)
{
    const LineState state = context.device.lineState(context.screen.handling().line);
    return state == LineState::Connected || state == LineState::Dialing;
}

/// Answers, or goes off hook. \pre nobody talks
bool take(const Context& context)
{
    if (const int line = ringingLine(context); line != 0)
        return answer(line, context);
    goOffHook(0, context);
    return true;
}

bool pressAudio(bool Screen::Handling::*audio, const Context& context)
{
    Screen::Handling& handling = context.screen.handling();
    const bool isTalking = isOneTalking(context);
    if (isTalking && handling.*audio)
        return endCall(handling.line, context);
    handling.isSpeakerOn = false;
    handling.isHeadsetOn = false;
    handling.*audio = true;
    return isTalking || take(context);
}

struct Volume
{
    const char* tag;
    const char* text; ///< English
};

Volume volumeOf(const Context& context)
{
    const Screen::Handling& handling = context.screen.handling();
    if (!isOneTalking(context))
        return {"Ringer_Volume", "Ringer volume {level}"};
    if (handling.isHeadsetOn)
        return {"Headset_Volume", "Headset volume {level}"};
    if (handling.isOffHook && !handling.isSpeakerOn)
        return {"Handset_Volume", "Handset volume {level}"};
    return {"Speaker_Volume", "Speaker volume {level}"};
}

bool mayChange(QByteArrayView tag, const config::Config& config)
{
    const auto control = config.table().find("Ringer_Volume_Control");
    return tag != "Ringer_Volume" || !control || config.value(*control) == "Yes";
}

} // namespace

// Source: reference models 2: conference phones
bool hasHandset(const Device& device)
{
    return hasKey(device.model(), {KeyCode::Speaker, 0});
}

bool pressHook(const Context& context)
{
    if (!hasHandset(context.device))
        return pressSpeaker(context);
    Screen::Handling& handling = context.screen.handling();
    handling.isOffHook = !handling.isOffHook;
    if (!handling.isOffHook) {
        const bool isOnHandset = !handling.isSpeakerOn && !handling.isHeadsetOn;
        if (isOnHandset && isOneTalking(context))
            endCall(handling.line, context);
        return true;
    }
    handling.isSpeakerOn = false;
    handling.isHeadsetOn = false;
    return isOneTalking(context) || take(context);
}

bool pressSpeaker(const Context& context)
{
    return pressAudio(&Screen::Handling::isSpeakerOn, context);
}

bool pressHeadset(const Context& context)
{
    return pressAudio(&Screen::Handling::isHeadsetOn, context);
}

bool pressMute(const Context& context)
{
    Screen::Handling& handling = context.screen.handling();
    if (context.device.lineState(handling.line) != LineState::Connected)
        return false;
    handling.isMuted = !handling.isMuted;
    return true;
}

bool pressVolume(bool isUp, const Context& context)
{
    Device& device = context.device;
    const int ringing = ringingLine(context);
    if (!isUp && ringing != 0) {
        context.screen.handling().silenced |= bitOf(ringing);
        return true;
    }
    Volume volume = volumeOf(context);
    if (!device.config().table().find(volume.tag))
        volume = {"Speaker_Volume", "Speaker volume {level}"};
    if (!mayChange(volume.tag, device.config())) {
        context.screen.toast(device.text("The ringer's volume is fixed"), device);
        return true;
    }
    const int before = int(device.config().number(volume.tag));
    const int after = std::clamp(before + (isUp ? 1 : -1), 0, volumeMax);
    const QByteArray level = QByteArray::number(after);
    if (after != before) {
        if (const auto set = device.set({{volume.tag, level}}); !set) {
            context.screen.toast(set.error(), device);
            return true;
        }
    }
    context.screen.toast(device.text(volume.text).replace("{level}", level), device);
    return true;
}

} // namespace vphone::screen
