#include "core/headset/headset.h"

#include <algorithm>
#include <array>

namespace vphone::headset {

namespace {

constexpr auto names = std::to_array<QByteArrayView>({"usb", "ycable", "rj9", "bluetooth"});
static_assert(names.size() == size_t(Connection::Bluetooth) + 1);

} // namespace

QByteArrayView nameOf(Connection connection)
{
    return names[size_t(connection)];
}

std::optional<Connection> connectionNamed(QByteArrayView name)
{
    const auto* const found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(Connection(found - names.begin()));
}

} // namespace vphone::headset
