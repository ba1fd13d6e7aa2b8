/// \file Hook, speaker, headset, mute and volume. Source: reference models 2-3
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

[[nodiscard]] bool hasHandset(const Device& device);

// While it rings they answer; without a call they go off hook; within one they switch over, and
// whoever is on already hangs up.
/// Where there is no handset its key is that of the speaker.
bool pressHook(const Context& context);
bool pressSpeaker(const Context& context);
bool pressHeadset(const Context& context);
/// Within a talk alone.
bool pressMute(const Context& context);
/// Of the ringer, or of what is listened with; lower while it rings silences. Source: reference
/// screen 2
bool pressVolume(bool isUp, const Context& context);

} // namespace vphone::screen
