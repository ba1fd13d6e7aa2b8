/// \file XML objects on the screen. Source: reference services 3
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

/// Shows what was fetched, carries out an Execute object, or says why it can't be shown.
void takeObject(const Fetched& fetched, const Context& context);
/// `EditDial:` a number that stands ready to be changed and dialed.
void openEditDial(const QByteArray& number, const Context& context);
/// Fetches what XML_Application_Service_URL names, and gives its place to it.
[[nodiscard]] PagePointer makeServicePage(const Device& device);

} // namespace vphone::screen
