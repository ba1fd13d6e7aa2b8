/// \file One file from a server: name lookup, request, redirects. Profiles, and later firmware,
/// reports and CA files, all travel by it. Source: reference resync 6-7.
#pragma once

#include "core/ports/network.h"
#include "core/rule/url.h"

#include <variant>

namespace vphone::provision {

inline constexpr int redirectsMax = 5; ///< Source: reference resync 7 (emulator's choice)

struct TransferOptions
{
    ports::Method method = ports::Method::Get;
    QByteArray body;
    QByteArray contentType;
    QByteArray userAgent;
    std::optional<ports::Credentials> credentials;
    IpAddress localAddress;
    bool isErrVerbose = false;
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
};

/// No I/O: says what it needs, is told what came.
class Transfer
{
public:
    struct NeedAddresses
    {
        QByteArray name;
    };
    struct NeedReply
    {
        ports::FetchRequest request;
    };
    /// Nothing: it waits for an answer, or is over.
    using Need = std::variant<std::monostate, NeedAddresses, NeedReply>;

    /// \pre url.host is not empty
    Transfer(rule::Url url, TransferOptions options);

    /// Each need is told once.
    [[nodiscard]] Need takeNeed();
    void handleAddresses(ports::ResolveResult result);
    void handleReply(ports::FetchResult result);

    /// Set once it is over.
    [[nodiscard]] const std::optional<Outcome>& outcome() const { return m_outcome; }
    /// Where the current request goes; after a redirect, the new place.
    [[nodiscard]] const rule::Url& url() const { return m_url; }
    /// The address that the request goes to first; null before the lookup.
    [[nodiscard]] const IpAddress& serverAddress() const { return m_serverAddress; }
    [[nodiscard]] bool isRedirected() const { return m_redirects > 0; }

private:
    void begin();
    void askFor(std::vector<IpAddress> addresses);
    void redirect(const QByteArray& location);
    void fail(Cause cause, QByteArray detail, int status = 0);

    rule::Url m_url;
    TransferOptions m_options;
    Need m_need;
    IpAddress m_serverAddress;
    int m_redirects = 0;
    std::optional<Outcome> m_outcome;
};

} // namespace vphone::provision
