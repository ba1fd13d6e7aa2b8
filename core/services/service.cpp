#include "core/services/service.h"

#include <array>

namespace vphone::services {

QByteArrayView nameOf(ScreenInput::Kind kind)
{
    static constexpr auto names = std::to_array<QByteArrayView>(
        {"Key", "SoftKey", "Page", "EditDial", "Play", "Init", "Device"});
    return names[size_t(kind)];
}

} // namespace vphone::services
