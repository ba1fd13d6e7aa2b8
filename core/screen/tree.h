/// \file What a phone's screen shows, as data: the same for the window, the browser phone, the
/// control API, images and tests.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace vphone::screen {

/// Of line keys, hard keys and the handset. Source: reference models 3
enum class Lamp : quint8 {
    Off,
    Green,
    GreenFlashing,
    Amber,
    AmberFlashing,
    Red,
    RedFlashing,
};
/// `green-flashing`, as the tree's JSON has it.
[[nodiscard]] QByteArrayView nameOf(Lamp lamp);
[[nodiscard]] std::optional<Lamp> lampNamed(QByteArrayView name);

/// What a row is, so that whoever draws it can show it.
enum class RowKind : quint8 {
    Item,  ///< opens or does something
    Menu,  ///< leads to more rows
    Value, ///< a name with its value
    Field, ///< takes text while it has the focus
    Text,  ///< words alone
};
[[nodiscard]] QByteArrayView nameOf(RowKind kind);

/// All texts are UTF-8 and read by people, unless they are called id.
struct Row
{
    QByteArray id; ///< stable and untranslated: `device_admin.profile_rule`
    QByteArray text;
    QByteArray value;
    bool isFocused = false;
    bool isEnabled = true; ///< false: shown grey, can't be chosen
    RowKind kind = RowKind::Item;
    int number = 0;  ///< the digit that opens it; 0: none
    QByteArray icon; ///< PNG or JPEG, drawn before the text; empty: none

    friend bool operator==(const Row&, const Row&) = default;
};

/// The field that takes text: that of the focused row, or the screen's only one.
struct Input
{
    QByteArray text; ///< of a masked one, a dot for each character
    QByteArray mode; ///< what the keypad writes: `abc`, `Abc`, `ABC`, `123`, `IP`
    bool isMasked = false;
    int caret = 0; ///< characters before it

    friend bool operator==(const Input&, const Input&) = default;
};

struct SoftKey
{
    int slot = 0;  ///< 1 to 4, from the left
    QByteArray id; ///< `resync`
    QByteArray label;
    bool isEnabled = true;

    friend bool operator==(const SoftKey&, const SoftKey&) = default;
};

/// What stands beside a line key.
struct LineCell
{
    int key = 0; ///< from 1
    QByteArray label;
    Lamp lamp = Lamp::Off;
    QByteArray state; ///< `idle`, `ringing` ... as events name it; `unregistered`, `off`
    int missed = 0;   ///< calls; at most missedMax is shown

    friend bool operator==(const LineCell&, const LineCell&) = default;
};
inline constexpr int missedMax = 99; ///< Source: reference screen 1

/// Of a hard key or the handset.
struct HardLamp
{
    QByteArray key; ///< `Speaker`, `Mute`, `Headset`, `Handset`
    Lamp lamp = Lamp::Off;

    friend bool operator==(const HardLamp&, const HardLamp&) = default;
};

/// Something that has to be read before anything else.
struct Prompt
{
    QByteArray text;
    std::optional<int> percent; ///< of a progress bar; nothing: it has none
    bool isBusy = false;        ///< something goes on that has no percentage

    friend bool operator==(const Prompt&, const Prompt&) = default;
};

/// An image that an XML object shows.
struct Image
{
    QByteArray png; ///< or JPEG
    int x = 0;      ///< pixels from the left; -1: centred
    int y = 0;

    friend bool operator==(const Image&, const Image&) = default;
};

struct Tree
{
    QByteArray page; ///< id of what is shown: `idle`, `call`, `device_admin`, `boot`
    QByteArray title;
    int width = 0;       ///< pixels
    int height = 0;      ///< pixels
    QByteArray colour;   ///< `colour`, `grey`, `mono`
    QByteArray language; ///< `de`
    QByteArray header;   ///< name of the phone or its first extension
    QByteArray time;     ///< as Time_Format says; empty: not shown
    QByteArray date;
    std::vector<Row> rows;
    std::optional<Input> input;
    std::vector<SoftKey> softKeys;
    std::vector<LineCell> lines;
    std::vector<HardLamp> lamps;
    std::vector<QByteArray>
        icons; ///< names: `dnd` `forward` `headset` `lock` `cloud` `message` `muted` `no_network`
    std::optional<Prompt> prompt;
    QByteArray toast; ///< empty: none
    std::optional<Image> image;
    bool isOn = true;      ///< false: no power, all dark
    bool isLocked = false; ///< keys do nothing
    bool isDimmed = false; ///< the back light is off; any key brings it back

    friend bool operator==(const Tree&, const Tree&) = default;
};

/// As the control API has it: \c size, \c rows, \c softkeys ... Source: the contract's small print.
[[nodiscard]] QJsonObject toJson(const Tree& tree);
/// What toJson() wrote; members that are missing have their defaults. The error says which member
/// is wrong.
[[nodiscard]] Result<Tree, QByteArray> treeFromJson(const QJsonObject& object);

} // namespace vphone::screen
