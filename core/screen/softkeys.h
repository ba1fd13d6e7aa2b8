/// \file The soft keys that lists name: what stands on them, and what each does. Source: reference
/// screen 2
#pragma once

#include "core/screen/keyfunction.h"

#include <QByteArrayView>

namespace vphone::screen {

/// English. Empty: no key of that name, a service that a setting switched off, or a key for a state
/// that only a server brings about (`acd_logout` before somebody signed in).
[[nodiscard]] QByteArrayView softKeyLabel(QByteArrayView id, const Device& device);
/// `psk1` to `psk16`, by the parameter of that name. Nothing: another key, or nothing is set.
[[nodiscard]] std::optional<KeyFunction> programmedKey(const QByteArray& id, const Device& device);
/// For the call that has the focus, or the phone. False: it does nothing here.
bool chooseSoftKey(const QByteArray& id, const Context& context);

} // namespace vphone::screen
