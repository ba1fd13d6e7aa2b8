/// \file Soft keys by the state of the calls: fixed sets, or the profile's lists while
/// Programmable_Softkey_Enable is Yes. Source: reference screen 2
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

/// One parameter `..._Key_List` each.
enum class KeyList : quint8 {
    Idle,
    MissedCall,
    OffHook,
    DialingInput,
    Progressing,
    Connected,
    StartTransfer,
    StartConference,
    Conferencing,
    Hold,
    Ringing,
};

/// Of one list, those behind are left out. Source: assumed
inline constexpr size_t listedKeysMax = 64;
/// Highest place; a greater one counts as none. Source: assumed
inline constexpr int listedPlaceMax = 64;

struct ListedKey
{
    QByteArray id; ///< keyword: `redial`, `psk1`
    int place = 0; ///< from 1; 0: the first that is free

    friend bool operator==(const ListedKey&, const ListedKey&) = default;
};
/// `redial|1;recents|2;dnd`: what has no name, or a name that stands there already, is left out. A
/// place that is no number counts as none.
[[nodiscard]] std::vector<ListedKey> parseKeyList(QByteArrayView text);

/// What \a device's keys of \a list are, in the order of their places, nothing where a place is
/// free. Keywords that are not known, and those of services that the phone does not have, are not
/// among them.
[[nodiscard]] std::vector<std::optional<SoftKey>> keysOf(KeyList list, const Device& device);

/// At the four slots. Where there are more, the fourth is More, which turns to the next three.
void drawKeyList(Tree& tree, const Device& device, KeyList list, const Screen::Handling& handling);

/// A soft key of drawKeyList(). False: it does nothing here.
bool chooseListedKey(const QByteArray& id, KeyList list, const Context& context);

/// The calls' list by the state of \a line's call.
[[nodiscard]] KeyList keyListOf(int line, const Device& device, const Screen::Handling& handling);

} // namespace vphone::screen
