/// \file What a phone may ask of a network: look a name up, fetch a file, send a datagram. Real in
/// core/net, simulated in core/sim.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/macaddress.h"
#include "core/ports/cause.h"
#include "core/ports/pac.h"
#include "core/ports/tls.h"
#include "core/time/instant.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace vphone::ports {

enum class Scheme : quint8 { Tftp, Http, Https };

/// tftp, http, https
[[nodiscard]] QByteArrayView nameOf(Scheme scheme);
/// 69, 80, 443
[[nodiscard]] quint16 defaultPort(Scheme scheme);

enum class Method : quint8 { Get, Post, Put };

/// Most that comes over the wire in one transfer. Source: reference profiles, size limits
/// (emulator's choice).
inline constexpr qsizetype wireBytesMax = 1024 * 1024;

struct Credentials
{
    QByteArray user;
    QByteArray password;
};

/// An HTTP proxy.
struct ProxyServer
{
    QByteArray host; ///< as it was set; no brackets
    quint16 port = 0;
    std::optional<Credentials> credentials; ///< offered when the proxy asks for them (407)
};

/// One transfer, no redirects followed. The owner of the request resolved the name already.
struct FetchRequest
{
    Scheme scheme = Scheme::Tftp;
    Method method = Method::Get; ///< TFTP: Get reads (RRQ), Put writes (WRQ)
    QByteArray host; ///< as the URL writes it: Host header, SNI and name check; no brackets
    quint16 port = 0;
    QByteArray path;                  ///< begins with "/", query included
    std::vector<IpAddress> addresses; ///< tried in turn until one answers; at least one
    IpAddress localAddress;           ///< the phone's own; null: the system chooses
    QByteArray userAgent;             ///< HTTP and HTTPS
    QByteArray body;                  ///< Post, Put
    QByteArray contentType;           ///< Post, Put
    QByteArray contentEncoding;       ///< Post, Put over HTTP and HTTPS: a header; empty: none
    QByteArray acceptEncoding;        ///< HTTP and HTTPS: a header; empty: none
    QByteArray authorization;         ///< HTTP and HTTPS: a header; empty: none. A secret
    std::optional<ProxyServer> proxy; ///< HTTP and HTTPS: to go through; \c addresses are its own
    QByteArray serviceHost; ///< with a proxy: what it is to connect to where that is not \c host
                            ///< (a target of SRV records), by CONNECT for HTTP too
    std::shared_ptr<const TlsDemands> tls; ///< HTTPS; null: those of a TlsDemands as it is made
    qsizetype bytesMax = wireBytesMax;     ///< of the reply's body; more ends in Cause::TooBig
};

/// What came of it. A reply with any HTTP status is a reply: cause is None then and status says
/// which.
struct FetchResult
{
    Cause cause = Cause::None; ///< None, or why there is no reply
    int status = 0;            ///< HTTP and HTTPS: status of the final reply
    int tftpCode = -1;         ///< with Cause::TftpError: error code of RFC 1350 5
    QByteArray body;
    QByteArray location;        ///< Location header as sent
    QByteArray contentEncoding; ///< Content-Encoding header, lower case
    QByteArray contentType;     ///< Content-Type header as sent
    QByteArray retryAfter;      ///< Retry-After header as sent
    QByteArray refresh;         ///< Refresh header as sent
    QByteArray challenge;       ///< 401: the WWW-Authenticate headers as sent, parted by ", "
    IpAddress peer;             ///< the address that answered
    QByteArray detail;          ///< one English clause for people: "server certificate has expired"
};

struct ResolveResult
{
    Cause cause = Cause::None;        ///< None or Dns (or TargetRefused)
    std::vector<IpAddress> addresses; ///< in the order to try; at least one when cause is None
    QByteArray detail;
};

/// One SRV record. Source: RFC 2782
struct ServiceTarget
{
    QByteArray host; ///< as the answer writes it, not checked; "." : there is no such service
    quint16 port = 0;
    quint16 priority = 0;
    quint16 weight = 0;
};

struct ServiceResult
{
    Cause cause = Cause::None;          ///< None or Dns
    std::vector<ServiceTarget> targets; ///< in no order; at least one when cause is None
    QByteArray detail;
};

/// How long a network waits before it gives up, on real sockets and simulated ones alike.
struct Waits
{
    Duration connectWait = std::chrono::seconds(10); ///< per address. Source: assumed
    Duration stallWait = std::chrono::seconds(20);   ///< without a byte. Source: assumed
    Duration transferWait =
        std::chrono::seconds(120);               ///< of one HTTP transfer in all. Source: assumed
    Duration tftpWait = std::chrono::seconds(5); ///< for each packet. Source: reference resync 6
    int tftpTries = 5;                          ///< sends of one packet. Source: reference resync 6
    Duration dnsWait = std::chrono::seconds(5); ///< for each try. Source: assumed
};

/// Names one request under way; chosen by the network, never 0, never used twice in a run.
using RequestId = quint64;

/// Answers come from poll-driven code, never from inside the call that asked.
class Network
{
public:
    virtual ~Network() = default;

    /// Whose the calls that follow are. In the simulation the fate of a request hangs on it, for
    /// several phones may share an address.
    virtual void setCaller(MacAddress) {}

    /// A and AAAA records of \a name. A numeric address needs no lookup and must not be passed.
    virtual RequestId resolve(const QByteArray& name, std::function<void(ResolveResult)> done) = 0;
    /// SRV records of \a name, which is a whole one: `_ciscoprov-http._tcp.example.net`.
    virtual RequestId resolveService(const QByteArray& name,
                                     std::function<void(ServiceResult)> done) = 0;
    virtual RequestId fetch(FetchRequest request, std::function<void(FetchResult)> done) = 0;
    /// Asks a PAC script, which gets no further than its own bounds of time and memory.
    virtual RequestId findProxy(ProxyQuery query, std::function<void(ProxyResult)> done) = 0;
    /// The answer of \a id never comes. Unknown ids are ignored.
    virtual void cancel(RequestId id) = 0;
    /// UDP, fire and forget. A refused target or a full buffer is counted by the network, not
    /// reported.
    virtual void send(const IpAddress& local, const Endpoint& target, QByteArray datagram) = 0;
};

} // namespace vphone::ports
