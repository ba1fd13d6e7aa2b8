#include "core/screen/keys.h"

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

struct KeyDef
{
    const char* name; ///< as nameOf() writes it
    KeyCode code;
    const char* also; ///< other names, parted by blanks
};

// clang-format off
constexpr auto defs = std::to_array<KeyDef>({
    {"KeyPadStar",   KeyCode::Star,         "* Star"},
    {"KeyPadPound",  KeyCode::Pound,        "# Pound"},
    {"NavUp",        KeyCode::NavUp,        "Up"},
    {"NavDwn",       KeyCode::NavDown,      "NavDown Down"},
    {"NavLeft",      KeyCode::NavLeft,      "Left"},
    {"NavRight",     KeyCode::NavRight,     "Right"},
    {"NavSelect",    KeyCode::Select,       "Select"},
    {"NavBack",      KeyCode::Back,         "Back"},
    {"Release",      KeyCode::Release,      "EndCall"},
    {"Applications", KeyCode::Applications, "Settings Services"},
    {"Directories",  KeyCode::Contacts,     "Contacts"},
    {"Messages",     KeyCode::Messages,     ""},
    {"Info",         KeyCode::Info,         ""},
    {"Hold",         KeyCode::Hold,         "HoldResume"},
    {"Conference",   KeyCode::Conference,   ""},
    {"Transfer",     KeyCode::Transfer,     ""},
    {"Speaker",      KeyCode::Speaker,      "Speakerphone"},
    {"Mute",         KeyCode::Mute,         ""},
    {"Headset",      KeyCode::Headset,      ""},
    {"VolUp",        KeyCode::VolumeUp,     "VolumeUp"},
    {"VolDwn",       KeyCode::VolumeDown,   "VolDown VolumeDown"},
    {"Hook",         KeyCode::Hook,         "Handset Phone"},
    {"Help",         KeyCode::Help,         "F1"},
});
// clang-format on

constexpr int softKeys = 4;            ///< Source: reference models 2
constexpr int lineKeysWithUnits = 120; ///< Source: reference services 2

bool isSame(QByteArrayView name, QByteArrayView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

bool isOneOf(QByteArrayView name, QByteArrayView words)
{
    while (!words.isEmpty()) {
        const qsizetype end = words.indexOf(' ');
        const QByteArrayView word = end < 0 ? words : words.first(end);
        if (isSame(name, word))
            return true;
        words = end < 0 ? QByteArrayView() : words.sliced(end + 1);
    }
    return false;
}

/// The number behind \a prefix, without leading zeros.
std::optional<int> numberBehind(QByteArrayView name, QByteArrayView prefix)
{
    if (name.size() <= prefix.size() || name.size() > prefix.size() + 3 ||
        !isSame(name.first(prefix.size()), prefix))
        return std::nullopt;
    const QByteArrayView digits = name.sliced(prefix.size());
    const bool isNumber = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || (digits.size() > 1 && digits[0] == '0'))
        return std::nullopt;
    return digits.toByteArray().toInt();
}

int lineKeysOf(const model::Model& model)
{
    return model.expansionUnits > 0 ? lineKeysWithUnits : model.lineKeys;
}

bool isConference(const model::Model& model)
{
    return model.series == "7832" || model.series == "8832";
}

} // namespace

std::optional<Key> keyNamed(QByteArrayView name)
{
    const auto within = [](std::optional<int> number, int least, int most) {
        return number && *number >= least && *number <= most;
    };
    if (name.size() == 1 && name[0] >= '0' && name[0] <= '9')
        return Key{KeyCode::Digit, name[0] - '0'};
    if (const auto digit = numberBehind(name, "KeyPad"); within(digit, 0, 9))
        return Key{KeyCode::Digit, *digit};
    for (const char* prefix : {"Soft", "Softkey"}) {
        if (const auto slot = numberBehind(name, prefix); within(slot, 1, softKeys))
            return Key{KeyCode::SoftKey, *slot};
    }
    if (const auto line = numberBehind(name, "Line"); within(line, 1, lineKeysWithUnits))
        return Key{KeyCode::Line, *line};
    const auto* const def = std::ranges::find_if(defs, [name](const KeyDef& known) {
        return isSame(name, known.name) || isOneOf(name, known.also);
    });
    return def == defs.end() ? std::nullopt : std::optional(Key{def->code, 0});
}

QByteArray nameOf(const Key& key)
{
    switch (key.code) {
    case KeyCode::Digit:
        return "KeyPad" + QByteArray::number(key.number);
    case KeyCode::SoftKey:
        return "Soft" + QByteArray::number(key.number);
    case KeyCode::Line:
        return "Line" + QByteArray::number(key.number);
    default:
        break;
    }
    const auto* const def =
        std::ranges::find_if(defs, [&](const KeyDef& known) { return known.code == key.code; });
    return def->name;
}

// Source: reference models 2
bool hasKey(const model::Model& model, const Key& key)
{
    switch (key.code) {
    case KeyCode::Line:
        return key.number <= lineKeysOf(model);
    case KeyCode::NavLeft:
    case KeyCode::NavRight:
        return model.series.startsWith("88");
    case KeyCode::Headset:
        return !isConference(model) && model.number() != "7811";
    case KeyCode::Contacts:
    case KeyCode::Messages:
    case KeyCode::Hold:
    case KeyCode::Conference:
    case KeyCode::Transfer:
    case KeyCode::Speaker:
        return !isConference(model);
    default:
        return true;
    }
}

std::vector<QByteArray> keyNames(const model::Model& model)
{
    std::vector<QByteArray> names;
    const auto add = [&](const Key& key) {
        if (hasKey(model, key))
            names.push_back(nameOf(key));
    };
    for (int digit = 0; digit <= 9; ++digit)
        add({KeyCode::Digit, digit});
    for (int slot = 1; slot <= softKeys; ++slot)
        add({KeyCode::SoftKey, slot});
    for (int line = 1; line <= model.lineKeys; ++line)
        add({KeyCode::Line, line});
    for (const KeyDef& def : defs)
        add({def.code, 0});
    return names;
}

} // namespace vphone::screen
