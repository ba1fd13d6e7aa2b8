/// \file The Personal Directory on the screen.
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

/// Opens the page `contacts`, or where XML_Directory_Service_URL is set `directories`, which has
/// that beside it. A toast says that Personal_Directory_Enable is No, and there is nothing else.
bool openContacts(const Context& context);
[[nodiscard]] PagePointer makeContactsPage();
/// For a new entry, with \a number as its first.
[[nodiscard]] PagePointer makeContactForm(const QByteArray& number);

} // namespace vphone::screen
