/// \file The Personal Directory on the screen.
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

/// Opens the page `contacts`; while Personal_Directory_Enable is No a toast says so.
bool openContacts(const Context& context);
[[nodiscard]] PagePointer makeContactsPage();
/// For a new entry, with \a number as its first.
[[nodiscard]] PagePointer makeContactForm(const QByteArray& number);

} // namespace vphone::screen
