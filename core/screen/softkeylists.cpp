#include "core/screen/softkeylists.h"

#include "core/screen/callcontrol.h"
#include "core/screen/forwarding.h"
#include "core/screen/keyfunction.h"
#include "core/screen/softkeys.h"

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

struct ListDef
{
    KeyList list;
    const char* tag;   ///< parameter, while Programmable_Softkey_Enable is Yes
    const char* fixed; ///< otherwise
};

// clang-format off
// Source: reference screen 2: what has a place there
constexpr auto lists = std::to_array<ListDef>({
    {KeyList::Idle,            "Idle_Key_List",          "redial|1;recents|2;cfwd|3;dnd|4"},
    {KeyList::MissedCall,      "Missed_Call_Key_List",   "lcr|1;back|3;miss|4"},
    {KeyList::OffHook,         "Off_Hook_Key_List",      "redial|1;dir|2;cancel|3"},
    {KeyList::DialingInput,    "Dialing_Input_Key_List", "dial|1;delchar|2;cancel|3"},
    {KeyList::Progressing,     "Progressing_Key_List",   "endcall|2"},
    {KeyList::Connected,       "Connected_Key_List",     "hold|1;endcall|2;conf|3;xfer|4"},
    {KeyList::StartTransfer,   "Start-Xfer_Key_List",    "endcall|2;xfer|4"},
    {KeyList::StartConference, "Start-Conf_Key_List",    "endcall|2;conf|4"},
    {KeyList::Conferencing,    "Conferencing_Key_List",  "hold|1;endcall|2;join|4"},
    {KeyList::Hold,            "Hold_Key_List",          "resume|1;endcall|2;newcall|3"},
    {KeyList::Ringing,         "Ringing_Key_List",       "answer|1;ignore|2;ignoresilent|3"},
});
// clang-format on
static_assert(lists.back().list == KeyList::Ringing, "rows stand in the order of the enum");

constexpr int keysBesideMore = softKeySlots - 1;

const ListDef& defOf(KeyList list)
{
    return lists[size_t(list)];
}

bool isProgrammed(const Device& device)
{
    return device.config().isYes("Programmable_Softkey_Enable");
}

QByteArray listOf(KeyList list, const Device& device)
{
    return isProgrammed(device) ? device.config().value(defOf(list).tag)
                                : QByteArray(defOf(list).fixed);
}

std::optional<SoftKey> keyOf(const QByteArray& id, const Device& device)
{
    SoftKey key;
    key.id = id;
    if (const auto function = programmedKey(id, device)) {
        key.label = function->name;
        return key;
    }
    const QByteArrayView label = softKeyLabel(id, device);
    if (label.isEmpty())
        return std::nullopt;
    key.label = device.text(label);
    return key;
}

int pagesOf(size_t keys)
{
    return keys <= softKeySlots ? 1 : int((keys + keysBesideMore - 1) / keysBesideMore);
}

} // namespace

std::vector<ListedKey> parseKeyList(QByteArrayView text)
{
    std::vector<ListedKey> keys;
    while (!text.isEmpty() && keys.size() < listedKeysMax) {
        const qsizetype end = text.indexOf(';');
        const QByteArrayView item = (end < 0 ? text : text.first(end)).trimmed();
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        const qsizetype bar = item.indexOf('|');
        ListedKey key;
        key.id = (bar < 0 ? item : item.first(bar)).trimmed().toByteArray();
        if (bar >= 0)
            key.place = item.sliced(bar + 1).trimmed().toByteArray().toInt();
        if (key.place < 1 || key.place > listedPlaceMax)
            key.place = 0;
        if (!key.id.isEmpty() && std::ranges::find(keys, key.id, &ListedKey::id) == keys.end())
            keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<std::optional<SoftKey>> keysOf(KeyList list, const Device& device)
{
    std::vector<std::optional<SoftKey>> keys;
    std::vector<SoftKey> homeless;
    for (const ListedKey& listed : parseKeyList(listOf(list, device))) {
        auto key = keyOf(listed.id, device);
        if (!key)
            continue;
        const size_t place = size_t(listed.place);
        if (place > keys.size())
            keys.resize(place);
        if (place > 0 && !keys[place - 1])
            keys[place - 1] = std::move(key);
        else
            homeless.push_back(std::move(*key));
    }
    auto free = keys.begin();
    for (SoftKey& key : homeless) {
        free = std::find(free, keys.end(), std::nullopt);
        if (free == keys.end()) {
            keys.emplace_back(std::move(key));
            free = keys.end();
        } else {
            *free = std::move(key);
        }
    }
    return keys;
}

void drawKeyList(Tree& tree, const Device& device, KeyList list, const Screen::Handling& handling)
{
    std::vector<std::optional<SoftKey>> keys = keysOf(list, device);
    const int pages = pagesOf(keys.size());
    const int page = handling.softKeyList == int(list) ? handling.softKeyPage % pages : 0;
    const int slots = pages == 1 ? softKeySlots : keysBesideMore;
    for (int slot = 1; slot <= slots; ++slot) {
        const size_t index = size_t(page * keysBesideMore + slot - 1);
        if (index >= keys.size() || !keys[index])
            continue;
        keys[index]->slot = slot;
        tree.softKeys.push_back(std::move(*keys[index]));
    }
    if (pages > 1)
        addSoftKey(tree, device, softKeySlots, "more", "More");
}

bool chooseListedKey(const QByteArray& id, KeyList list, const Context& context)
{
    Screen::Handling& handling = context.screen.handling();
    if (id == "more") {
        const int pages = pagesOf(keysOf(list, context.device).size());
        const int page = handling.softKeyList == int(list) ? handling.softKeyPage : 0;
        handling.softKeyList = int(list);
        handling.softKeyPage = (page + 1) % pages;
        return true;
    }
    handling.softKeyList = -1;
    return chooseSoftKey(id, context);
}

KeyList keyListOf(int line, const Device& device, const Screen::Handling& handling)
{
    using line::LineState;
    const bool isConsulted = handling.consulting.to == line;
    const KeyList consulting =
        handling.consulting.isConference ? KeyList::StartConference : KeyList::StartTransfer;
    switch (device.lineState(line)) {
    case LineState::Ringing:
        return KeyList::Ringing;
    case LineState::Dialing:
        return isConsulted ? consulting : KeyList::Progressing;
    case LineState::Connected:
        if (isConsulted)
            return consulting;
        return (handling.conference & bitOf(line)) != 0 ? KeyList::Conferencing
                                                        : KeyList::Connected;
    case LineState::Held:
        return KeyList::Hold;
    case LineState::Idle:
        break;
    }
    return KeyList::Idle;
}

} // namespace vphone::screen
