#include "core/services/uri.h"

#include <algorithm>
#include <array>

namespace vphone::services {

namespace {

struct KindDef
{
    const char* scheme;
    UriKind kind;
};

// clang-format off
constexpr auto kinds = std::to_array<KindDef>({
    {"Resync", UriKind::Resync},
    {"http", UriKind::Page},
    {"https", UriKind::Page},
    {"Dial", UriKind::Dial},
    {"EditDial", UriKind::EditDial},
    {"Key", UriKind::Key},
    {"SoftKey", UriKind::SoftKey},
    {"Init", UriKind::Init},
    {"Play", UriKind::Play},
    {"Device", UriKind::Device},
    {"Reset", UriKind::Reset},
    {"Reboot", UriKind::Reboot},
    {"Display", UriKind::Unsupported},
    {"RTPRx", UriKind::Unsupported},
    {"RTPTx", UriKind::Unsupported},
    {"RTPMRx", UriKind::Unsupported},
    {"RTPMTx", UriKind::Unsupported},
    {"Vibrate", UriKind::Unsupported},
    {"Notify", UriKind::Unsupported},
    {"SendDigits", UriKind::Unsupported},
    {"App", UriKind::Unsupported},
    {"QueryStringParam", UriKind::Unsupported},
});

constexpr auto keys = std::to_array<QByteArrayView>({
    "Directories", "Headset", "Hold", "Info", "KeyPadPound", "KeyPadStar", "Messages", "Mute", "NavUp", "NavDwn",
    "NavSelect", "VolUp", "VolDwn", "Soft1", "Soft2", "Soft3", "Soft4", "Speaker",
});
constexpr auto keysOf8800 = std::to_array<QByteArrayView>({"NavLeft", "NavRight", "NavBack"});
// clang-format on

constexpr int lineKeysWithUnits = 120; ///< Source: reference services 2
constexpr qsizetype numberMax = 64;    ///< Source: assumed

bool isDialable(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("*#+@.-_,").contains(c);
}

/// The number that stands in \a name behind \a prefix, without leading zeros; -1: none.
int numberBehind(QByteArrayView name, QByteArrayView prefix)
{
    if (!name.startsWith(prefix))
        return -1;
    const QByteArrayView digits = name.sliced(prefix.size());
    const bool isNumber = !digits.isEmpty() && digits.size() <= 3 &&
                          std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && (digits.size() == 1 || digits[0] != '0') ? digits.toByteArray().toInt() : -1;
}

} // namespace

std::optional<Uri> parseUri(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    const QByteArrayView scheme = text.first(colon);
    const auto* const def = std::ranges::find_if(kinds, [scheme](const KindDef& known) {
        return scheme.compare(known.scheme, Qt::CaseInsensitive) == 0;
    });
    if (def == kinds.end())
        return std::nullopt;
    const bool isPage = def->kind == UriKind::Page;
    return Uri{def->kind, (isPage ? text : text.sliced(colon + 1)).toByteArray()};
}

bool hasKey(const model::Model& model, QByteArrayView name)
{
    if (name == "Headset" && model.number() == "7832")
        return false;
    if (std::ranges::find(keys, name) != keys.end())
        return true;
    if (model.series.startsWith("88") && std::ranges::find(keysOf8800, name) != keysOf8800.end())
        return true;
    if (const int digit = numberBehind(name, "KeyPad"); digit >= 0)
        return digit <= 9;
    const int lineKeys = model.expansionUnits > 0 ? lineKeysWithUnits : model.lineKeys;
    const int line = numberBehind(name, "Line");
    return line >= 1 && line <= lineKeys;
}

QByteArray dialedNumber(QByteArrayView rest)
{
    const qsizetype colon = rest.indexOf(':');
    const QByteArrayView number = (colon < 0 ? rest : rest.first(colon)).trimmed();
    const bool isGood = number.size() <= numberMax && std::ranges::all_of(number, isDialable);
    return isGood ? number.toByteArray() : QByteArray();
}

} // namespace vphone::services
