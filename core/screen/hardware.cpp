#include "core/screen/basepages.h"

namespace vphone::screen {

bool isAnyLineActive(const Device& device)
{
    for (int line = 1; line <= device.model().extensions; ++line) {
        if (line::isActive(device.lineState(line)))
            return true;
    }
    return false;
}

void drawStatus(Tree& tree, const Device& device, const Screen::Handling&)
{
    tree.header = device.config().value("Station_Display_Name");
}

void followCalls(Screen::Handling&, const Device&) {}

bool pressHardKey(const Key&, const Context&)
{
    return false;
}

bool isDimmed(const Device&, std::optional<Instant>)
{
    return false;
}

} // namespace vphone::screen
