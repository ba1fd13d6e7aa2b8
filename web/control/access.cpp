#include "web/control/access.h"

namespace vphone::web {

using control::Answer;
using control::problem;
using control::Status;

namespace {

QByteArray shown(const QByteArray& header)
{
    return '"' + header.left(100) + '"';
}

Answer noToken()
{
    return problem(Status::Unauthorized,
                   "a token is needed: Authorization: Bearer, and what the token file holds");
}

bool isSafe(QByteArrayView method)
{
    return method == "GET" || method == "HEAD";
}

} // namespace

Access::Access(Options options)
    : m_options(std::move(options)), m_cookies(m_options.secret, m_options.port)
{
    Q_ASSERT(!m_options.token.isEmpty());
}

bool Access::isOurs(QByteArrayView hostAndPort) const
{
    const bool isBracketed = hostAndPort.startsWith('[');
    const qsizetype hostEnd = isBracketed ? hostAndPort.indexOf(']') + 1 : hostAndPort.indexOf(':');
    const QByteArrayView host = hostEnd < 0 ? hostAndPort : hostAndPort.first(hostEnd);
    const QByteArrayView port = hostEnd < 0 ? QByteArrayView() : hostAndPort.sliced(hostEnd);
    constexpr quint16 defaultPort = 80;
    if (port.isEmpty() ? m_options.port != defaultPort
                       : port != QByteArrayView(':' + QByteArray::number(m_options.port)))
        return false;
    if (host.compare("localhost", Qt::CaseInsensitive) == 0)
        return true;
    const auto address = IpAddress::parse(isBracketed ? host.sliced(1, host.size() - 2) : host);
    // A literal address is no name that a stranger's DNS server could turn round.
    return address && (m_options.isExposed || address->isLoopback());
}

std::optional<Answer> Access::hostProblem(const http::Request& head) const
{
    if (head.count("Host") != 1)
        return problem(Status::BadRequest, "a request needs one Host header");
    const QByteArray host = head.header("Host");
    if (!isOurs(host))
        return problem(Status::Misdirected,
                       "this is not " + shown(host) +
                           "; use 127.0.0.1:" + QByteArray::number(m_options.port) +
                           (m_options.isExposed ? " or another address of this machine" : ""));
    if (head.count("Origin") == 0)
        return std::nullopt;
    const QByteArray origin = head.header("Origin");
    if (head.count("Origin") > 1 || origin.compare("http://" + host, Qt::CaseInsensitive) != 0)
        return problem(Status::Forbidden, "a page of " + shown(origin) + " may not use this API");
    return std::nullopt;
}

bool Access::isBearer(const http::Request& head) const
{
    constexpr QByteArrayView scheme("Bearer ");
    const QByteArray given = head.header("Authorization");
    return head.count("Authorization") == 1 && given.size() > scheme.size() &&
           QByteArrayView(given).first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0 &&
           isSameSecret(QByteArrayView(given).sliced(scheme.size()).trimmed(), m_options.token);
}

std::optional<Answer> Access::callerProblem(const http::Request& head, Instant now)
{
    if (head.count("Authorization") > 0) {
        const IpAddress& peer = head.channel.peer.address;
        if (m_wrong.wait({}, peer, now))
            return problem(Status::TooMany, "too many wrong tokens came from your address; wait a "
                                            "second, and take the token from the token file");
        const bool isRight = isBearer(head);
        m_wrong.note({}, peer, isRight, now);
        return isRight ? std::nullopt : std::optional(noToken());
    }
    if (head.count("Cookie") != 1 || !m_cookies.use(head.header("Cookie")))
        return noToken();
    const QByteArray site = head.header("Sec-Fetch-Site");
    const bool isFromElsewhere = !site.isEmpty() && site != "same-origin" && site != "none";
    if (isFromElsewhere || (!isSafe(head.method) && head.count("Origin") == 0))
        return problem(Status::Forbidden, "a cookie is for the browser phone's own page; a program "
                                          "takes the token: Authorization: Bearer");
    return std::nullopt;
}

Result<QByteArray, Answer> Access::openSession(const http::Request& head)
{
    if (!isBearer(head))
        return Unexpected{noToken()};
    return m_cookies.header(m_cookies.open());
}

QByteArray Access::closeSession(const http::Request& head)
{
    m_cookies.close(head.header("Cookie"));
    return m_cookies.header({});
}

bool isSameSecret(QByteArrayView given, QByteArrayView secret)
{
    if (secret.isEmpty())
        return false;
    // volatile, or the loop may end as soon as the answer is known.
    volatile uchar difference = given.size() == secret.size() ? 0 : 1;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference = uchar(difference | uchar(given[i] ^ secret[i % secret.size()]));
    return difference == 0;
}

} // namespace vphone::web
