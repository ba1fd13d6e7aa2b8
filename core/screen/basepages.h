/// \file What lies below all pages: the idle screen and the calls, with line keys, lamps and hard
/// keys. Source: reference screen 1-2, models 3
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

[[nodiscard]] PagePointer makeIdlePage();
[[nodiscard]] PagePointer makeCallPage();

[[nodiscard]] bool isAnyLineActive(const Device& device);
/// Line cells, lamps, icons and the header, which all pages have.
void drawStatus(Tree& tree, const Device& device, const Screen::Handling& handling);
/// Lines changed: a call that rings comes to the front, what ended goes.
void followCalls(Screen::Handling& handling, const Device& device);
/// A key that the page in front has no use for. False: nor has the phone.
bool pressHardKey(const Key& key, const Context& context);
/// Back_Light_Timer has run since \a lastKey (nothing: none since the boot).
[[nodiscard]] bool isDimmed(const Device& device, std::optional<Instant> lastKey);

} // namespace vphone::screen
