/// \file What is wrong with a value that was entered, in the words of the screen.
#pragma once

#include "core/param/value.h"
#include "core/screen/device.h"

namespace vphone::screen {

/// What would be right, in the phone's language: `A number from 30 to 65000 is needed`.
[[nodiscard]] QByteArray refusalText(param::ParamError error, const param::ParamDef& def,
                                     const Device& device);
/// What a number of \a def may be: `30 to 65000`; empty: there are no bounds worth telling.
[[nodiscard]] QByteArray rangeText(const param::ParamDef& def, const Device& device);

} // namespace vphone::screen
