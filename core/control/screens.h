/// \file The screen of a phone, its keys, and what is plugged into it, as the control API has them.
#pragma once

#include "core/control/answer.h"
#include "core/fleet/engine.h"

namespace vphone::control {

/// Keys of one request.
inline constexpr qsizetype keysMax = 1000;
/// Text of one request, in UTF-16 units: as many characters as a person would count, or more.
inline constexpr qsizetype typedMax = 4000;
/// A text that describes a headset. Source: assumed
inline constexpr qsizetype headsetBytesMax = 64;

/// The tree. Source: the contract's small print
[[nodiscard]] Answer showScreen(fleet::Engine& engine, fleet::PhoneIndex index);
/// `{"keys": [NAME...]}` or `{"text"}`; the tree as it is then. No key is pressed when one of them
/// is unknown, or none of this phone's. \pre the phone has power
[[nodiscard]] Answer pressKeys(const QJsonObject& body, fleet::Engine& engine,
                               fleet::PhoneIndex index);
/// What the phone looks like around its screen.
[[nodiscard]] Answer showFace(const fleet::Engine& engine, fleet::PhoneIndex index);

/// `plugged`, and when it is true the members of setHeadset() and `battery`.
[[nodiscard]] Answer showHeadset(const fleet::Engine& engine, fleet::PhoneIndex index);
/// `{"series", "model", "serial", "firmware", "connection"}`, of which `series` has to be there.
[[nodiscard]] Answer plugHeadset(const QJsonObject& body, fleet::Engine& engine,
                                 fleet::PhoneIndex index);
[[nodiscard]] Answer unplugHeadset(fleet::Engine& engine, fleet::PhoneIndex index);

/// `link`, `delay_ms`, `loss`
[[nodiscard]] Answer showNetwork(const fleet::Engine& engine, fleet::PhoneIndex index);
/// The same; what is left out stays.
[[nodiscard]] Answer setNetwork(const QJsonObject& body, fleet::Engine& engine,
                                fleet::PhoneIndex index);

} // namespace vphone::control
