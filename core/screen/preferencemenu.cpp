// User preferences. Source: reference screen 3
#include "core/screen/menu.h"

#include <array>

namespace vphone::screen {

namespace {

using enum RowAction;

bool hasExpansionUnits(const Device& device)
{
    return device.model().expansionUnits > 0;
}

bool hasVideo(const Device& device)
{
    return device.model().hasVideo && device.config().isYes("Video_Menu");
}

// clang-format off
constexpr auto rows = std::to_array<MenuRow>({
    {"preferences.call",         "user_preferences", "Call preferences",              Menu},
    {"preferences.audio",        "user_preferences", "Audio preferences",             Menu},
    {"preferences.screen",       "user_preferences", "Screen preferences",            Menu},
    {"preferences.console",      "user_preferences", "Attendant console preferences", Menu, "", hasExpansionUnits},
    {"preferences.ringtone",     "user_preferences", "Ringtone",                      Menu},
    {"preferences.video",        "user_preferences", "Video",                         Menu, "", hasVideo},

    {"preferences.forward",           "preferences.call", "Call forwarding",       Form},
    {"preferences.call.dnd",          "preferences.call", "Do not disturb",        Setting, "DND_Setting"},
    {"preferences.call.waiting",      "preferences.call", "Call waiting",          Setting, "CW_Setting"},
    {"preferences.call.block_anonymous", "preferences.call", "Block anonymous call", Setting, "Block_ANC_Setting"},
    {"preferences.call.block_id",     "preferences.call", "Block caller ID",       Setting, "Block_CID_Setting"},
    {"preferences.call.secure",       "preferences.call", "Secure call",           Setting, "Secure_Call_Setting"},
    {"preferences.call.answer_page",  "preferences.call", "Auto answer page",      Setting, "Auto_Answer_Page"},
    {"preferences.call.voice_mail",   "preferences.call", "Voice mail",            Setting, "Voice_Mail_Number"},
    {"preferences.call.hold_reminder", "preferences.call", "Hold reminder",        Setting, "Hold_Reminder_Timer"},

    {"preferences.forward.all",         "preferences.forward", "Forward all",              Setting, "Cfwd_All"},
    {"preferences.forward.all_number",  "preferences.forward", "Forward all number",       Setting, "Cfwd_All_Dest"},
    {"preferences.forward.busy",        "preferences.forward", "Forward busy",             Setting, "Cfwd_Busy"},
    {"preferences.forward.busy_number", "preferences.forward", "Forward busy number",      Setting, "Cfwd_Busy_Dest"},
    {"preferences.forward.late",        "preferences.forward", "Forward no answer",        Setting, "Cfwd_No_Answer"},
    {"preferences.forward.late_number", "preferences.forward", "Fwd no answer number",     Setting, "Cfwd_No_Ans_Dest"},
    {"preferences.forward.late_delay",  "preferences.forward", "Forward no answer delay",  Setting, "Cfwd_No_Ans_Delay"},

    {"preferences.audio.device",        "preferences.audio",   "Preferred audio device",   Setting, "Preferred_Audio_Device"},
    {"preferences.audio.ringer_volume", "preferences.audio",   "Ringer volume",            Setting, "Ringer_Volume"},

    {"preferences.screen.saver",        "preferences.screen",  "Screen saver",             Setting, "Screen_Saver_Enable"},
    {"preferences.saver",               "preferences.screen",  "Screen saver settings",    Form},
    {"preferences.screen.brightness",   "preferences.screen",  "Display brightness",       Setting, "Display_Brightness"},
    {"preferences.screen.contrast",     "preferences.screen",  "Display contrast",         Setting, "LCD_Contrast"},
    {"preferences.screen.backlight",    "preferences.screen",  "Backlight timer",          Setting, "Back_Light_Timer"},

    {"preferences.saver.type",          "preferences.saver",   "Screen saver type",        Setting, "Screen_Saver_Type"},
    {"preferences.saver.wait",          "preferences.saver",   "Trigger interval",         Setting, "Screen_Saver_Wait"},
    {"preferences.saver.refresh",       "preferences.saver",   "Refresh interval",         Setting, "Screen_Saver_Refresh_Period"},
    {"preferences.saver.picture",       "preferences.saver",   "Picture download URL",     Setting, "Picture_Download_URL"},

    {"preferences.console.display",     "preferences.console", "Display mode",             Setting, "BLF_Label_Display_Mode"},
    {"preferences.console.kem_type",    "preferences.console", "KEM type",                 Setting, "KEM_Type"},

    {"preferences.ringtone.{n}",        "preferences.ringtone", "Ext {n} - Ring tone",     Page,    "Default_Ring_{n}_"},

    {"preferences.video.exposure",      "preferences.video",   "Exposure",                 Setting, "Camera_Exposure"},
});
// clang-format on

} // namespace

std::span<const MenuRow> preferenceRows()
{
    return rows;
}

} // namespace vphone::screen
