/// \file Pages that change parameters, whichever the table has: its type decides how.
#pragma once

#include "core/screen/menu.h"
#include "core/screen/page.h"

#include <functional>

namespace vphone::screen {

/// For a Setting: a list of choices, or a field. \pre the phone has the parameter
[[nodiscard]] PagePointer makeSettingPage(const MenuEntry& entry, const Device& device);
/// All Settings of the menu of \a form on one page; Set stores them together, so that one restart
/// serves them all.
[[nodiscard]] PagePointer makeSettingsForm(const MenuEntry& form, const Device& device);

/// What can be chosen, and what is done then. \a chosen is called with the place of the choice,
/// once the page is gone again.
struct ChoiceList
{
    QByteArray id;                  ///< of the page
    QByteArray title;               ///< English
    int number = 0;                 ///< for `{n}` of the title; 0: none
    std::vector<QByteArray> labels; ///< English; or as they stand, with \c isTranslated false
    language::Context context = language::Context::Value;
    bool isTranslated = true;
    size_t current = 0; ///< labels.size(): none
    std::function<void(size_t place, const Context& context)> chosen{};
    std::function<void(size_t place, const Context& context)>
        played{}; ///< softkey Play; null: none
};
[[nodiscard]] PagePointer makeChoicePage(ChoiceList list);

/// Stores \a values; a toast says what became of it. False: a value was refused.
bool store(const Device::Values& values, const Context& context);

} // namespace vphone::screen
