/// \file How often somebody may give a wrong password.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/macaddress.h"
#include "core/time/instant.h"

#include <map>
#include <optional>

namespace vphone::web {

/// By phone and by who asks: an IPv4 address, or the /64 of an IPv6 one. Time is the phones'.
class WrongLogins
{
public:
    static constexpr int triesMax = 5;                             ///< source: assumed
    static constexpr Duration waitTime = std::chrono::seconds(30); ///< after the last of them
    static constexpr Duration forgottenAfter = std::chrono::minutes(5);
    static constexpr size_t rowsMax = 1024; ///< the one that was wrong longest ago goes

    struct Limits
    {
        int tries = triesMax;
        Duration wait = waitTime;
    };

    WrongLogins() = default;
    explicit WrongLogins(Limits limits) : m_limits(limits) {}

    /// How long \a peer has to wait; nothing: it may try.
    [[nodiscard]] std::optional<std::chrono::seconds> wait(MacAddress mac, const IpAddress& peer,
                                                           Instant now) const;
    void note(MacAddress mac, const IpAddress& peer, bool isGood, Instant now);
    [[nodiscard]] size_t size() const { return m_rows.size(); }

private:
    struct Who
    {
        MacAddress mac;
        IpAddress peer;
        friend auto operator<=>(const Who&, const Who&) = default; // NOLINT(modernize-use-nullptr)
    };
    struct Row
    {
        int count = 0;
        Instant last;
    };
    [[nodiscard]] static Who whoIs(MacAddress mac, const IpAddress& peer);

    Limits m_limits;
    std::map<Who, Row> m_rows;
};

} // namespace vphone::web
