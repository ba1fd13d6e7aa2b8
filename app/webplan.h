/// \file Where the phones' pages are served: what --web-port and --expose-admin mean.
#pragma once

#include "app/phoneoptions.h"
#include "app/roster.h"
#include "web/phone/phonesite.h"

namespace vphone::app {

struct WebPlan
{
    quint16 port = 0;          ///< 0: choose
    bool followsPhone = false; ///< Web_Server_Port of each phone instead
    bool isAskedFor = false;   ///< otherwise a run goes on without pages where they can't be had
    web::Exposure exposure = web::Exposure::LoopbackOnly;

    /// Phones of \a roster are reached from other machines, and nobody said that pages may be.
    [[nodiscard]] bool lacksLeaveFor(const Roster& roster) const
    {
        return exposure == web::Exposure::LoopbackOnly && !roster.isOnLoopback();
    }
};

/// Nothing: off. \a usual stands where no --web-port was given.
[[nodiscard]] Result<std::optional<WebPlan>, Complaint>
webPlan(const PhoneOptions& options, const Roster& roster, const std::string& usual);

} // namespace vphone::app
