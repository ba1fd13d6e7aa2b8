/// \file Sockets on 127.0.0.1 for the servers of tests.
#pragma once

#include "core/base/ipaddress.h"

namespace vphone::test {

/// Bound to 127.0.0.1 and a port of the system's choice, does not block; TCP ones listen. \a type:
/// SOCK_STREAM, SOCK_DGRAM
[[nodiscard]] int loopbackSocket(int type);
[[nodiscard]] quint16 portOf(int descriptor);
/// Descriptors that this process has open.
[[nodiscard]] int openDescriptors();

} // namespace vphone::test
