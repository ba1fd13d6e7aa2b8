/// \file RSA keys by the thousand.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace vphone::app {

/// As core/pki/keypool.h reads them, made on all processors that are allowed; tells how far it is
/// on a terminal when that takes more than a second. The error is a sentence.
[[nodiscard]] Result<QByteArray, QByteArray> makeRsaKeys(int count, int bits);

} // namespace vphone::app
