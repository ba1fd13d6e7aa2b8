/// \file Rows of the Info pages that come from settings, lease and calls alone. Private to
/// core/phone. Source: reference webui 3.
#pragma once

#include "core/config/config.h"
#include "core/dhcp/lease.h"
#include "core/line/calllog.h"
#include "core/phone/directory.h"

namespace vphone::phone {

struct NetworkFacts
{
    const config::Config& config;
    const IpAddress& address;
    const dhcp::Lease* lease = nullptr;   ///< null: none
    const dhcp::Lease* leaseV6 = nullptr; ///< likewise
    bool isUp = false;
};
/// Nothing: \a tag is no row of the network's.
[[nodiscard]] std::optional<QByteArray> networkStatus(const QByteArray& tag,
                                                      const NetworkFacts& facts);

struct CallFacts
{
    line::LineState state = line::LineState::Idle;
    const line::Call* call = nullptr;     ///< that goes on; null: none
    const Directory* directory = nullptr; ///< null: empty
    Instant now;
};
/// A row of Line Call Status; \a field is what stands between `Call_1_` and the line's number.
[[nodiscard]] QByteArray callStatus(QByteArrayView field, const CallFacts& facts);

} // namespace vphone::phone
