/// \file A headset that is plugged in. Source: reference headset, models 4
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"
#include "core/time/instant.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vphone::headset {

/// How long a headset takes to install its firmware. Source: assumed
inline constexpr Duration installWait = std::chrono::seconds(20);
/// Between two looks at the list. Source: reference headset
inline constexpr Duration checkWait = std::chrono::hours(24);
/// Until a prompt that was postponed comes again. Source: reference screen 8
inline constexpr Duration postponeWait = std::chrono::hours(24);
inline constexpr qsizetype imageBytesMax = 32 * 1024 * 1024; ///< Source: assumed

enum class Connection : quint8 { Usb, YCable, Rj9, Bluetooth };
/// `usb`, `ycable`, `rj9`, `bluetooth`
[[nodiscard]] QByteArrayView nameOf(Connection connection);
[[nodiscard]] std::optional<Connection> connectionNamed(QByteArrayView name);

/// Kept in the headset itself: a factory reset of the phone leaves them.
struct HeadsetSettings
{
    QByteArray sidetone = "Low";
    QByteArray microphoneGain = "Default";

    friend bool operator==(const HeadsetSettings&, const HeadsetSettings&) = default;
};

struct Headset
{
    static constexpr qsizetype wordBytesMax = 64; ///< of each text. Source: assumed

    QByteArray series; ///< 520, 560, 700: what the list of versions tells apart
    QByteArray model;  ///< `HS-562`; may be empty
    QByteArray serial;
    QByteArray firmware; ///< `1-5-1-10`
    Connection connection = Connection::Usb;
    int batteryPercent = 100;
    HeadsetSettings settings{};

    /// As people read it: its model, or `560 Series`.
    [[nodiscard]] QByteArray name() const { return model.isEmpty() ? series + " Series" : model; }
};

/// The error, an English sentence, says which socket \a model lacks.
[[nodiscard]] Result<Done, QByteArray> canPlugInto(const Headset& headset,
                                                   const model::Model& model);
/// Its firmware can be upgraded the way it is plugged in: 520 and 700 by USB, 560 by USB or
/// Y-cable.
[[nodiscard]] bool isUpgradable(const Headset& headset);

} // namespace vphone::headset
