#include "core/screen/flowpages.h"

namespace vphone::screen {

PagePointer makeProfileAccountPage(const Device&)
{
    return nullptr;
}

PagePointer makeActivationPage(const Device&)
{
    return nullptr;
}

PagePointer makeFailurePage(const Device&)
{
    return nullptr;
}

} // namespace vphone::screen
