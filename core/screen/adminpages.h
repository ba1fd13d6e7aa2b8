/// \file Pages of Device administration, and the ring tones. Source: reference screen 3
#pragma once

#include "core/screen/menu.h"
#include "core/screen/page.h"

namespace vphone::screen {

/// Old password, New password, Reenter new password: of User_Password.
[[nodiscard]] PagePointer makeSetPasswordPage();
/// With User_Password.
[[nodiscard]] PagePointer makeSignInPage();
[[nodiscard]] PagePointer makeSignOutPage();
/// The six languages, each by its own name.
[[nodiscard]] PagePointer makeLanguagePage(const Device& device);
[[nodiscard]] PagePointer makeRestartPage();
[[nodiscard]] PagePointer makeFactoryResetPage();
/// Play and Set, for the extension of \a entry.
[[nodiscard]] PagePointer makeRingtonePage(const MenuEntry& entry, const Device& device);

/// A question that OK and Select answer with \a agreed, Cancel and Back with nothing. \a english
/// are literals.
struct Question
{
    QByteArray id;
    QByteArray title;   ///< English
    QByteArray english; ///< what is asked
    void (*agreed)(const Context& context) = nullptr;
};
[[nodiscard]] PagePointer makeQuestion(Question question);

} // namespace vphone::screen
