/// \file Pages that come by themselves: profile account, activation code, failure, headset.
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
    HeadsetResult
};

void considerPopups(Screen& screen, Screen::ShownPopups& shown, Device& device);

} // namespace vphone::screen
