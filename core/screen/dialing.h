/// \file Numbers that a person enters and calls. Source: reference screen 2
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

/// Longest number, in bytes.
inline constexpr qsizetype dialedMax = line::peerBytesMax;

// A toast says what can't be done.
/// Calls \a number: on the line that is off hook, else on the first that is free; a talk that goes
/// on is held. While a blind transfer asks for a number, the other side is sent there.
void placeCall(const QByteArray& number, const Context& context);
/// The page `dialing`, on which a number is entered, with \a number in it; the hook stays down
/// until it is called.
void openDialer(const QByteArray& number, const Context& context);
/// Goes off hook on \a line (0: the first that is free), and opens that page.
void goOffHook(int line, const Context& context);
/// That page goes, with what lies over it, if it is there.
void closeDialer(const Context& context);

} // namespace vphone::screen
