/// \file A script that chooses the HTTP proxy, and what it is asked. Source: reference resync 6
#pragma once

#include "core/base/ipaddress.h"
#include "core/ports/cause.h"
#include "core/time/instant.h"

#include <QByteArray>

#include <memory>

namespace vphone::ports {

enum class Scheme : quint8;

/// A PAC script. Never changes once it is made; phones that were sent the same bytes share one.
using SharedScript = std::shared_ptr<const QByteArray>;

/// `FindProxyForURL(url, host)`. The URL's path stays out: it may hold secrets, and without it one
/// answer does for all phones.
struct ProxyQuery
{
    SharedScript script;
    Scheme scheme{};
    QByteArray host; ///< without brackets
    quint16 port = 0;
    IpAddress localAddress; ///< the phone's own, for myIpAddress()
    // For weekdayRange() and its like:
    Instant now;                            ///< of the phone
    Duration zoneOffset = Duration::zero(); ///< of its local time from GMT
};

struct ProxyResult
{
    Cause cause = Cause::None; ///< None, or why there is no answer
    QByteArray routes;         ///< as the script returned them: `PROXY a:3128; DIRECT`; empty: null
    QByteArray detail;         ///< one English clause for people
};

} // namespace vphone::ports
