/// \file The call log on the screen. Source: reference screen 3 (Recents)
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

enum class RecentsKind : quint8 { All, Missed, Received, Placed };

/// Newest first; Call, Edit call, Option, Back.
[[nodiscard]] PagePointer makeRecentsPage(RecentsKind kind);

} // namespace vphone::screen
