/// \file Which keys of a computer press which keys of the phone.
#pragma once

#include "core/screen/tree.h"

#include <QKeySequence>
#include <QList>

#include <span>

namespace vphone::ui {

struct ComputerKey
{
    QKeyCombination computer;
    const char* phone; ///< as screen::nameOf() writes it
};

/// All but what writes characters, which goes to the phone as text.
[[nodiscard]] std::span<const ComputerKey> computerKeys();

/// The phone's key for \a pressed; empty: it has none, or \a tree has no use for it. Backspace is
/// the soft key that deletes, where one is shown.
[[nodiscard]] QByteArray phoneKeyOf(QKeyCombination pressed, const screen::Tree& tree);

/// What a person reads: `Ctrl+1`, `F1`; empty: none presses \a phoneKey.
[[nodiscard]] QString computerKeyText(QByteArrayView phoneKey);

} // namespace vphone::ui
