/// \file One file from a server: name and service lookups, request, redirects. Profiles, firmware,
/// reports and CA files all travel by it. Source: reference resync 6-8.
#pragma once

#include "core/dns/service.h"
#include "core/http/authorization.h"
#include "core/ports/network.h"
#include "core/provision/route.h"
#include "core/rule/url.h"

#include <variant>

namespace vphone::provision {

inline constexpr int redirectsMax = 5; ///< Source: reference resync 7 (emulator's choice)
/// Most answers to the challenges (401) of one place. Source: reference resync 7
inline constexpr int answersMax = 2;

/// Which addresses of a name are used: the parameter IP_Mode.
enum class Families : quint8 { Both, V4Only, V6Only };

/// `Dual Mode`, `IPv4 Only`, `IPv6 Only`; anything else counts as the first.
[[nodiscard]] Families familiesOf(QByteArrayView ipMode);

struct TransferOptions
{
    ports::Method method = ports::Method::Get;
    QByteArray body;
    QByteArray contentType;
    QByteArray bodyEncoding; ///< Content-Encoding of \c body; empty: none
    QByteArray userAgent;
    QByteArray acceptEncoding; ///< a header; empty: none
    /// Shown to the URL's host alone, when it asks (401).
    std::optional<http::Account> account;
    IpAddress localAddress;
    qsizetype bytesMax = ports::wireBytesMax; ///< of the reply
    bool isErrVerbose = false;
    Families families = Families::Both;
    /// The option --srv: the URL's host is a domain whose SRV records name servers and ports, tried
    /// in turn until one answers. Host header and certificate keep the domain.
    bool isService = false;
    bool asksForProxy = false; ///< HTTP and HTTPS: before each request
    dns::WeightOrder weightOrder = dns::WeightOrder::Random;
};

/// How a transfer ended.
struct Outcome
{
    Cause cause = Cause::None; ///< None: \a body is what the server sent with a 2xx
    QByteArray err;            ///< the macro $ERR
    QByteArray detail;         ///< one English clause for people
    int status = 0;
    QByteArray body;
    QByteArray contentEncoding;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray refresh; ///< a header of XML services. Source: reference services 1
};

/// No I/O: says what it needs, is told what came.
class Transfer
{
public:
    struct NeedAddresses
    {
        QByteArray name;
    };
    struct NeedServices
    {
        QByteArray name;
    };
    struct NeedProxy
    {
        rule::Url url;
    };
    struct NeedReply
    {
        ports::FetchRequest request;
    };
    /// Nothing: it waits for an answer, or is over.
    using Need = std::variant<std::monostate, NeedAddresses, NeedServices, NeedProxy, NeedReply>;

    /// \pre url.host is not empty
    Transfer(rule::Url url, TransferOptions options);

    /// Each need is told once.
    [[nodiscard]] Need takeNeed();
    void handleAddresses(ports::ResolveResult result);
    /// \a random decides between servers of one priority.
    void handleServices(ports::ServiceResult result, ports::Random& random);
    /// \a routes are tried in turn until one answers. \pre there is one
    void handleRoutes(std::vector<Route> routes);
    /// Whoever knows the proxies can't tell which.
    void handleNoRoute(Cause cause, QByteArray detail);
    void handleReply(ports::FetchResult result);

    /// Set once it is over.
    [[nodiscard]] const std::optional<Outcome>& outcome() const { return m_outcome; }
    /// Where the current request goes; after a redirect, the new place. With isService, the domain
    /// and the port of the server that is being tried.
    [[nodiscard]] const rule::Url& url() const { return m_url; }
    /// The address that the request goes to first; null before the lookup, and with a proxy, who
    /// keeps it to himself.
    [[nodiscard]] const IpAddress& serverAddress() const { return m_serverAddress; }
    [[nodiscard]] bool isRedirected() const { return m_redirects > 0; }
    /// The name that addresses are wanted or were found for: the URL's host, the SRV target, or the
    /// proxy.
    [[nodiscard]] const QByteArray& lookedUpName() const
    {
        return m_proxy ? m_proxy->host : m_serverName;
    }

private:
    void begin();
    void reach(const QByteArray& host);
    void lookUp(const QByteArray& host);
    [[nodiscard]] bool tryNextTarget();
    [[nodiscard]] bool tryNextRoute();
    void acceptAddresses(std::vector<IpAddress> addresses);
    void ask();
    void redirect(const QByteArray& location);
    [[nodiscard]] QByteArray answerer() const;
    /// Asks again with what the account has for \a challenge.
    void answerChallenge(const QByteArray& challenge, const IpAddress& peer);
    /// Or goes on with the next route or target.
    void failTarget(Cause cause, QByteArray detail, int status = 0);
    void fail(Cause cause, QByteArray detail, int status = 0);

    rule::Url m_url;
    TransferOptions m_options;
    Need m_need;
    QByteArray m_serverName;
    std::vector<Route> m_routes; ///< to that server
    size_t m_nextRoute = 0;
    Route m_proxy;                      ///< the route that is being tried
    std::vector<IpAddress> m_addresses; ///< of the server or proxy that is being tried
    IpAddress m_serverAddress;
    std::vector<ports::ServiceTarget> m_targets; ///< with isService, in the order to try
    size_t m_nextTarget = 0;
    int m_redirects = 0;
    int m_answers = 0; ///< to challenges of the place that is asked
    QByteArray m_authorization;
    std::optional<Outcome> m_outcome;
};

} // namespace vphone::provision
