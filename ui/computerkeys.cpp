#include "ui/computerkeys.h"

#include <algorithm>
#include <array>

namespace vphone::ui {

namespace {

// clang-format off
constexpr auto rows = std::to_array<ComputerKey>({
    {Qt::Key_Up,       "NavUp"},
    {Qt::Key_Down,     "NavDwn"},
    {Qt::Key_Left,     "NavLeft"},
    {Qt::Key_Right,    "NavRight"},
    {Qt::Key_Return,   "NavSelect"},
    {Qt::Key_Enter,    "NavSelect"},
    {Qt::Key_Escape,   "NavBack"},
    {Qt::Key_F1,       "Help"},
    {Qt::CTRL | Qt::Key_1, "Soft1"},
    {Qt::CTRL | Qt::Key_2, "Soft2"},
    {Qt::CTRL | Qt::Key_3, "Soft3"},
    {Qt::CTRL | Qt::Key_4, "Soft4"},
    {Qt::ALT | Qt::Key_1, "Line1"},
    {Qt::ALT | Qt::Key_2, "Line2"},
    {Qt::ALT | Qt::Key_3, "Line3"},
    {Qt::ALT | Qt::Key_4, "Line4"},
    {Qt::ALT | Qt::Key_5, "Line5"},
    {Qt::ALT | Qt::Key_6, "Line6"},
    {Qt::ALT | Qt::Key_7, "Line7"},
    {Qt::ALT | Qt::Key_8, "Line8"},
    {Qt::ALT | Qt::Key_9, "Line9"},
    {Qt::ALT | Qt::Key_0, "Line10"},
    {Qt::Key_F2,       "Applications"},
    {Qt::Key_F3,       "Directories"},
    {Qt::Key_F4,       "Messages"},
    {Qt::Key_F5,       "Hold"},
    {Qt::Key_F6,       "Transfer"},
    {Qt::Key_F7,       "Conference"},
    {Qt::Key_F8,       "Speaker"},
    {Qt::Key_F9,       "Headset"},
    {Qt::Key_F11,      "Mute"},
    {Qt::Key_F12,      "Hook"},
    {Qt::Key_End,      "Release"},
    {Qt::Key_PageUp,   "VolUp"},
    {Qt::Key_PageDown, "VolDwn"},
});

/// Ids of soft keys that take a character away, or a whole entry.
constexpr auto deleting = std::to_array<const char*>({"delchar", "delete", "delChar", "backspace"});
// clang-format on

} // namespace

std::span<const ComputerKey> computerKeys()
{
    return rows;
}

QByteArray phoneKeyOf(QKeyCombination pressed, const screen::Tree& tree)
{
    // The keypad of a computer's keyboard is as good as the rest of it.
    pressed = QKeyCombination(pressed.keyboardModifiers() & ~Qt::KeypadModifier, pressed.key());
    if (pressed == QKeyCombination(Qt::Key_Backspace)) {
        for (const screen::SoftKey& key : tree.softKeys) {
            if (key.isEnabled && std::ranges::any_of(deleting, [&](const char* id) {
                    return key.id == QByteArrayView(id);
                }))
                return "Soft" + QByteArray::number(key.slot);
        }
        return {};
    }
    const auto* const row =
        std::ranges::find_if(rows, [&](const ComputerKey& key) { return key.computer == pressed; });
    return row == rows.end() ? QByteArray() : QByteArray(row->phone);
}

QString computerKeyText(QByteArrayView phoneKey)
{
    const auto* const row = std::ranges::find_if(
        rows, [&](const ComputerKey& key) { return phoneKey == QByteArrayView(key.phone); });
    return row == rows.end() ? QString()
                             : QKeySequence(row->computer).toString(QKeySequence::NativeText);
}

} // namespace vphone::ui
