/// \file Apache and lighttpd with folders that want credentials, over HTTP or HTTPS.
#pragma once

#include "tests/servers/support/authority.h"
#include "tests/servers/support/webserver.h"

#include <optional>

namespace vphone::servers {

/// Whom these servers let in. The password has what rules, headers and shells take for theirs.
inline const QByteArray guardedUser = "desk phone";
inline const QByteArray guardedPassword = "p+w/ &{x}*'\xC3\xBC#";

/// A line of the access log: `GET /basic/x.xml HTTP/1.1|401|-` and `...|200|desk phone`.
class GuardedServer : public WebServer
{
public:
    [[nodiscard]] QByteArray url(const QByteArray& file) const;

protected:
    explicit GuardedServer(std::optional<Authority::Issued> tls);
    [[nodiscard]] const std::optional<Authority::Issued>& tls() const { return m_tls; }

private:
    std::optional<Authority::Issued> m_tls;
};

/// `basic/` and `digest/` (MD5, qop auth) want credentials; so does `stale/`, whose first challenge
/// arrives when its nonce is too old.
class GuardedApache final : public GuardedServer
{
public:
    explicit GuardedApache(std::optional<Authority::Issued> tls = {});

private:
    Command command() override;
};

/// `basic/` and `digest/` (SHA-256) want credentials; so does `many/`, which offers SHA-512-256,
/// SHA-256 and MD5 in this order.
class Lighttpd final : public GuardedServer
{
public:
    explicit Lighttpd(std::optional<Authority::Issued> tls = {});

private:
    Command command() override;
};

} // namespace vphone::servers
