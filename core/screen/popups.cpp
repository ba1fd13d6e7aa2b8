#include "core/screen/popups.h"

namespace vphone::screen {

void considerPopups(Screen&, Screen::ShownPopups&, Device&) {}

} // namespace vphone::screen
