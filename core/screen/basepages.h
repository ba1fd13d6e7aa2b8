/// \file What lies below all pages: the idle screen and the calls, with line keys, lamps and hard
/// keys. Source: reference screen 1-2, models 3
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

/// \a handling outlives them.
[[nodiscard]] PagePointer makeIdlePage(const Screen::Handling& handling);
[[nodiscard]] PagePointer makeCallPage(const Screen::Handling& handling);

[[nodiscard]] bool isAnyLineActive(const Device& device);
/// Line cells, lamps, icons and the header, which all pages have.
void drawStatus(Tree& tree, const Device& device, const Screen::Handling& handling);
/// Lines changed: a call that rings comes to the front, what ended goes. Asks nothing of the phone.
void followCalls(Screen& screen, Device& device);
/// A key that the page in front has no use for. False: nor has the phone.
bool pressHardKey(const Key& key, const Context& context);

// Nobody has pressed a key since lastKey; nothing: none since the boot (sleeping.cpp).
/// Back_Light_Timer has run.
[[nodiscard]] bool isDimmed(const Device& device, std::optional<Instant> lastKey);
/// Screen_Saver_Wait has.
[[nodiscard]] bool isSaving(const Device& device, std::optional<Instant> lastKey);
/// The next key wakes the screen and does nothing else.
[[nodiscard]] inline bool isAsleep(const Device& device, std::optional<Instant> lastKey)
{
    return isDimmed(device, lastKey) || isSaving(device, lastKey);
}
/// In the place of the page in front.
void drawScreenSaver(Tree& tree, const Device& device);
/// When the screen shows something else by time alone: a clock, the length of a call, one of the
/// above.
[[nodiscard]] std::optional<Instant> nextChange(const Device& device,
                                                std::optional<Instant> lastKey);

} // namespace vphone::screen
