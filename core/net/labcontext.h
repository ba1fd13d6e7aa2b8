/// \file What the lab's servers share: the files, the bounds, and where to tell what happened.
#pragma once

#include "core/events/event.h"
#include "core/lab/desks.h"
#include "core/net/reactor.h"

#include <functional>

namespace vphone::net {

/// Source: assumed
struct LabLimits
{
    unsigned connectionsMax = 1024;               ///< each of the servers that speak HTTP
    unsigned connectionsPerAddressMax = 768;      ///< of these from one address
    Duration idleWait = std::chrono::seconds(20); ///< a connection without a byte; whole seconds
    Duration requestWait =
        std::chrono::seconds(60); ///< from the first byte of a request to the last of its answer
    size_t headerBytesMax = 32 * 1024; ///< a connection's request line, headers and buffers
    qsizetype postedBytesMax = lab::uploadBytesMax;
    int transfersMax = 1024;                        ///< TFTP
    qsizetype bytesInFlightMax = 256 * 1024 * 1024; ///< of files being sent, all servers together
};

struct LabContext
{
    Reactor& reactor;
    const lab::Content& content;
    lab::Uploads& uploads;
    LabLimits limits;
    events::Sink& sink;
    std::function<Instant()> now; ///< of the events, and of what the desks sign
    lab::Office office;
    QByteArray ikm; ///< of the files below sealed/
    qsizetype bytesInFlight = 0;

    [[nodiscard]] bool hasRoomFor(qsizetype bytes) const
    {
        return bytesInFlight + bytes <= limits.bytesInFlightMax;
    }

    void report(const lab::Request& request, int status, qsizetype bytes) const
    {
        if (sink.isListening())
            sink.emitEvent(lab::requestEvent(now(), request, status, bytes));
    }
};

} // namespace vphone::net
