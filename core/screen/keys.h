/// \file The keys of a phone, by name. Source: reference services 2, models 2
#pragma once

#include "core/model/model.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vphone::screen {

enum class KeyCode : quint8 {
    Digit, ///< number is 0 to 9
    Star,
    Pound,
    SoftKey, ///< number is 1 to 4
    Line,    ///< number is that of the line key, from 1
    NavUp,
    NavDown,
    NavLeft,
    NavRight,
    Select,
    Back,
    Release,
    Applications,
    Contacts,
    Messages,
    Info,
    Hold,
    Conference,
    Transfer,
    Speaker,
    Mute,
    Headset,
    VolumeUp,
    VolumeDown,
    Hook, ///< lifts the handset, or puts it down
    Help, ///< F1 of a computer keyboard: the way out of the activation screen
};

struct Key
{
    KeyCode code = KeyCode::Digit;
    int number = 0;

    friend bool operator==(const Key&, const Key&) = default;
};

/// `KeyPad5`, `5`, `KeyPadStar`, `*`, `Soft2`, `Softkey2`, `Line1`, `NavSelect`, `Select`,
/// `Applications`, `Settings`, `Back`, `Release`, `Hook` ...: names of `Key:`, those that the
/// control API adds, and those that stand on the keys. Nothing: no phone has a key of that name.
[[nodiscard]] std::optional<Key> keyNamed(QByteArrayView name);
/// As events write it: `KeyPad5`, `Soft2`, `NavUp`.
[[nodiscard]] QByteArray nameOf(const Key& key);
/// \a model has it. Back and Release, which some have as soft keys alone, count as everybody's.
[[nodiscard]] bool hasKey(const model::Model& model, const Key& key);
/// All that \a model has, by their names, for messages and tests.
[[nodiscard]] std::vector<QByteArray> keyNames(const model::Model& model);

} // namespace vphone::screen
