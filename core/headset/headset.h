/// \file A headset that is plugged in. Source: reference headset
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vphone::headset {

enum class Connection : quint8 { Usb, YCable, Rj9, Bluetooth };
/// `usb`, `ycable`, `rj9`, `bluetooth`
[[nodiscard]] QByteArrayView nameOf(Connection connection);
[[nodiscard]] std::optional<Connection> connectionNamed(QByteArrayView name);

struct Headset
{
    QByteArray series; ///< 520, 560, 700: what the list of versions tells apart
    QByteArray model;  ///< `HS-562`; may be empty
    QByteArray serial;
    QByteArray firmware; ///< `1-5-1-10`
    Connection connection = Connection::Usb;
    int batteryPercent = 100;
};

} // namespace vphone::headset
