/// \file XML objects on the screen. Source: reference services 3
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

/// Shows what was fetched, or says why it can't be shown. \a error: nothing came.
void takeObject(const QByteArray& url, const QByteArray& body, const QByteArray& refreshHeader,
                const QByteArray& error, const Context& context);
/// `EditDial:` a number that stands ready to be changed and dialed.
void openEditDial(const QByteArray& number, const Context& context);

} // namespace vphone::screen
