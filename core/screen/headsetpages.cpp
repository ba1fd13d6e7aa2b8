#include "core/screen/headsetpages.h"

namespace vphone::screen {

PagePointer makeHeadsetPrompt(const Device&)
{
    return nullptr;
}

PagePointer makeAccessoriesPage()
{
    return nullptr;
}

} // namespace vphone::screen
