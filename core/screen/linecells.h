/// \file What stands beside the line keys, and what the keys do. Source: reference screen 1, models
/// 3
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

/// Characters of a label on the idle screen, and while there is a call. Source: reference screen 1
inline constexpr qsizetype idleLabelMax = 15;
inline constexpr qsizetype callLabelMax = 21;

/// Extension that line key \a key stands for; 0: none.
[[nodiscard]] int extensionOf(int key, const Device& device);
/// As a person knows it: its display name, else its user.
[[nodiscard]] QByteArray lineName(int extension, const Device& device);
/// Registered or with a call, or why it is not: the cell without its key's number.
[[nodiscard]] LineCell cellOf(int extension, const Device& device,
                              const Screen::Handling& handling);
[[nodiscard]] std::vector<LineCell> lineCells(const Device& device,
                                              const Screen::Handling& handling);
/// Goes off hook, answers, resumes or takes the focus there. False: the key stands for nothing.
bool pressLineKey(int key, const Context& context);

/// Missed calls on \a line (0: on all) that nobody has looked at.
[[nodiscard]] int missedCalls(int line, const Device& device, const Screen::Handling& handling);
/// Somebody does.
void noteMissedSeen(Screen::Handling& handling, const Device& device);

} // namespace vphone::screen
