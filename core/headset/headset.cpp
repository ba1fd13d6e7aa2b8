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

Result<Done, QByteArray> canPlugInto(const Headset& headset, const model::Model& model)
{
    const auto lacks = [&](const char* what) { return Unexpected{model.name + " has no " + what}; };
    switch (headset.connection) {
    case Connection::Usb:
        if (model.usbPorts == 0)
            return lacks("USB port");
        break;
    case Connection::YCable:
        if (!model.hasHeadsetJack || !model.hasAux)
            return lacks("headset and AUX socket for a Y-cable");
        break;
    case Connection::Rj9:
        if (!model.hasHeadsetJack)
            return lacks("headset socket (RJ-9)");
        break;
    case Connection::Bluetooth:
        if (!model.hasBluetooth)
            return lacks("Bluetooth");
        break;
    }
    return Done{};
}

bool isUpgradable(const Headset& headset)
{
    const bool isUsb = headset.connection == Connection::Usb;
    if (headset.series == "560")
        return isUsb || headset.connection == Connection::YCable;
    return isUsb && (headset.series == "520" || headset.series == "700");
}

} // namespace vphone::headset
