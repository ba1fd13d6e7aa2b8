#include "core/screen/softkeys.h"

#include "core/screen/callcontrol.h"
#include "core/screen/contactpages.h"
#include "core/screen/dialing.h"
#include "core/screen/forwarding.h"
#include "core/screen/linecells.h"
#include "core/screen/screen.h"

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

using Does = bool (*)(const Context& context);

struct SoftKeyDef
{
    const char* id;
    const char* label;            ///< English
    Does does = nullptr;          ///< null: only a call server could
    const char* needs = "";       ///< what it answers then, English
    const char* service = "";     ///< a switch among the parameters; empty: always there
    bool isForLaterState = false; ///< somebody has to sign in, or record, first
};

int focused(const Context& context)
{
    return context.screen.handling().line;
}

bool tell(QByteArrayView english, const Context& context)
{
    context.screen.toast(context.device.text(english), context.device);
    return true;
}

/// The newest call of one direction that has a number.
QByteArray newestNumber(bool isIncoming, const Device& device)
{
    if (device.callLog() == nullptr)
        return {};
    const auto& calls = device.callLog()->calls();
    const auto found = std::ranges::find_if(calls, [isIncoming](const line::Call& call) {
        return call.isIncoming == isIncoming && call.ended && !call.peer.isEmpty();
    });
    return found == calls.end() ? QByteArray() : found->peer;
}

bool redial(const Context& context)
{
    const QByteArray number = newestNumber(false, context.device);
    if (number.isEmpty())
        return tell("There is no number to redial", context);
    placeCall(number, context);
    return true;
}

bool callBack(const Context& context)
{
    const QByteArray number = newestNumber(true, context.device);
    if (number.isEmpty())
        return tell("There is no call to return", context);
    placeCall(number, context);
    return true;
}

bool openRecents(QByteArrayView id, const Context& context)
{
    noteMissedSeen(context.screen.handling(), context.device);
    return openMenu(id, context);
}

bool newCall(const Context& context)
{
    goOffHook(0, context);
    return true;
}

bool endFocused(const Context& context)
{
    return endCall(focused(context), context);
}

bool silence(const Context& context)
{
    const int line = focused(context);
    if (context.device.lineState(line) != line::LineState::Ringing)
        return false;
    context.screen.handling().silenced |= bitOf(line);
    return true;
}

bool leaveMissed(const Context& context)
{
    noteMissedSeen(context.screen.handling(), context.device);
    return true;
}

bool nextCall(const Context& context)
{
    const std::vector<int> lines = activeLines(context.device);
    const auto found = std::ranges::find(lines, focused(context));
    if (found == lines.end())
        return false;
    context.screen.handling().line = found + 1 == lines.end() ? lines.front() : *(found + 1);
    return true;
}

constexpr const char* acd = "This needs an agent's account on a call centre server";
constexpr const char* mobility = "This needs a server for extension mobility";
constexpr const char* hoteling = "This needs a call server with hoteling";
constexpr const char* pickup = "This needs a call server with call pickup";
constexpr const char* park = "This needs a call server with call park";
constexpr const char* recording = "This needs a server that records calls";
constexpr const char* shared = "This needs a line that is shared with another phone";
constexpr const char* video = "This needs a call with video";
constexpr const char* executive = "This needs a call server with executive services";

// clang-format off
constexpr auto defs = std::to_array<SoftKeyDef>({
    {"redial",       "Redial",       redial},
    {"recents",      "Recents",      [](const Context& c) { return openRecents("recents", c); }},
    {"miss",         "Missed",       [](const Context& c) { return openRecents("recents.missed", c); }},
    {"lcr",          "Call back",    callBack},
    {"back",         "Back",         leaveMissed},
    {"cfwd",         "Forward",      toggleForwarding, "", "Cfwd_All_Serv"},
    {"dnd",          "DND",          toggleDnd, "", "DND_Serv"},
    {"dir",          "Contacts",     openContacts},
    {"newcall",      "New call",     newCall},
    {"dial",         "Call",         newCall},
    {"call",         "Call",         newCall},
    {"delchar",      "Delete"},
    {"cancel",       "Cancel"},
    {"left",         "Left"},
    {"right",        "Right"},
    {"option",       "Letters"},
    {"answer",       "Answer",       [](const Context& c) { return answer(focused(c), c); }},
    {"ignore",       "Decline",      endFocused},
    {"ignoresilent", "Ignore",       silence},
    {"endcall",      "End call",     endFocused},
    {"hold",         "Hold",         [](const Context& c) { return hold(focused(c), c); }},
    {"phold",        "Private hold", [](const Context& c) { return hold(focused(c), c); }},
    {"resume",       "Resume",       [](const Context& c) { return resume(focused(c), c); }},
    {"conf",         "Conference",   confer, "", "Conference_Serv"},
    {"confLx",       "Conf line",    conferLines, "", "Conference_Serv"},
    {"join",         "Join",         joinOthers},
    {"xfer",         "Transfer",     transfer, "", "Attn_Transfer_Serv"},
    {"xferLx",       "Xfer line",    transferLines, "", "Attn_Transfer_Serv"},
    {"bxfer",        "Blind xfer",   transferBlindly, "", "Blind_Transfer_Serv"},
    {"calllist",     "Call list",    nextCall},
    {"park",         "Park",         nullptr, park, "Call_Park_Serv"},
    {"unpark",       "Unpark",       nullptr, park, "Call_Park_Serv"},
    {"pickup",       "Pickup",       nullptr, pickup, "Call_Pick_Up_Serv"},
    {"gpickup",      "Group pickup", nullptr, pickup, "Group_Call_Pick_Up_Serv"},
    {"barge",        "Barge",        nullptr, shared},
    {"bargesilent",  "Silent barge", nullptr, shared},
    {"flash",        "Flash",        nullptr, "This needs a call server that understands hook flash"},
    {"em_login",     "Sign in",      nullptr, mobility, "EM_Enable"},
    {"em_logout",    "Sign out",     nullptr, mobility, "EM_Enable", true},
    {"acd_login",    "Agent sign in",  nullptr, acd, "ACD_Login_Serv"},
    {"acd_logout",   "Agent sign out", nullptr, acd, "ACD_Login_Serv", true},
    {"astate",       "Agt status",   nullptr, acd, "ACD_Login_Serv", true},
    {"avail",        "Available",    nullptr, acd, "ACD_Login_Serv", true},
    {"unavail",      "Unavailable",  nullptr, acd, "ACD_Login_Serv", true},
    {"guestin",      "Guest in",     nullptr, hoteling, "Enable_Broadsoft_Hoteling_1_"},
    {"guestout",     "Guest out",    nullptr, hoteling, "Enable_Broadsoft_Hoteling_1_", true},
    {"crdstart",     "Record",       nullptr, recording, "Call_Recording_Serv"},
    {"crdstop",      "Stop rec",     nullptr, recording, "Call_Recording_Serv", true},
    {"crdpause",     "Pause rec",    nullptr, recording, "Call_Recording_Serv", true},
    {"crdresume",    "Resume rec",   nullptr, recording, "Call_Recording_Serv", true},
    {"pip",          "PIP",          nullptr, video, "Video_Serv"},
    {"swap",         "Swap",         nullptr, video, "Video_Serv"},
    {"proxycall",    "Proxy call",   nullptr, executive},
    {"divert",       "Divert",       nullptr, executive},
});
// clang-format on

const SoftKeyDef* find(QByteArrayView id)
{
    const auto* const found =
        std::ranges::find_if(defs, [id](const SoftKeyDef& def) { return id == def.id; });
    return found == defs.end() ? nullptr : found;
}

/// A switch that the model does not have does not switch anything off.
bool isServed(const SoftKeyDef& def, const Device& device)
{
    const config::Config& config = device.config();
    const auto index = config.table().find(def.service);
    return !index || config.value(*index) == "Yes";
}

} // namespace

QByteArrayView softKeyLabel(QByteArrayView id, const Device& device)
{
    const SoftKeyDef* def = find(id);
    if (def == nullptr || def->isForLaterState || !isServed(*def, device))
        return {};
    if (id == "cfwd" && isForwarding(device))
        return "Clr fwd";
    if (id == "dnd" && isDndOn(device))
        return "Clr DND";
    return def->label;
}

std::optional<KeyFunction> programmedKey(const QByteArray& id, const Device& device)
{
    if (!id.startsWith("psk"))
        return std::nullopt;
    const auto index = device.config().table().find("PSK_" + id.sliced(3));
    return index ? parseKeyFunction(device.config().value(*index)) : std::nullopt;
}

bool chooseSoftKey(const QByteArray& id, const Context& context)
{
    if (const auto function = programmedKey(id, context.device))
        return perform(*function, context);
    const SoftKeyDef* def = find(id);
    if (def == nullptr)
        return false;
    if (def->does != nullptr)
        return def->does(context);
    return *def->needs != '\0' && tell(def->needs, context);
}

} // namespace vphone::screen
