/// \file Pages that come by themselves: profile account, activation code, failure, headset; and the
/// toasts of what ended meanwhile. They wait while somebody types, dials or has a call.
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

/// Which popups there are; Screen::ShownPopups has a count for each, that of Device's facts.
enum class PopupKind : quint8 {
    Account,
    AccountRefused,
    Activation,
    Failure,
    Headset,
    HeadsetResult,
    MenuResync,
};

void considerPopups(Screen& screen, Screen::ShownPopups& shown, Device& device);

} // namespace vphone::screen
