/// \file What the simulated network does to those who use it.
#pragma once

#include "core/time/instant.h"

namespace vphone::sim {

/// Chances are in parts of a million. Source of the latencies: assumed, a local network
struct Faults
{
    Duration latencyMin = std::chrono::microseconds(200); ///< one way, drawn for each packet
    Duration latencyMax = std::chrono::microseconds(2000);
    quint32 loss = 0;       ///< of each packet
    quint32 resets = 0;     ///< of each TCP transfer: the connection breaks in the middle
    quint32 truncation = 0; ///< of each reply: it ends early and nobody says so
    quint32 dnsFailure = 0; ///< of each lookup: the server says that it failed
};

} // namespace vphone::sim
