/// \file A client of HTTP or HTTPS that sends the bytes it is told to, in the reactor of the server
/// that it talks to.
#pragma once

#include "core/base/ipaddress.h"
#include "core/net/reactor.h"
#include "tests/support/testauthority.h"

namespace vphone::test {

class WebClient
{
public:
    /// Of a response; status 0: none came.
    struct Reply
    {
        int status = 0;
        QByteArray headers; ///< lines, without the status line
        QByteArray body;
    };

    enum class Speech : quint8 {
        Plain,
        Tls,   ///< 1.2 or newer
        OldTls ///< 1.1
    };

    /// Connects; a handshake begins with the first bytes sent.
    WebClient(net::Reactor& reactor, const Endpoint& server, Speech speech = Speech::Plain);
    ~WebClient();
    WebClient(const WebClient&) = delete;
    WebClient& operator=(const WebClient&) = delete;

    void send(const QByteArray& bytes);
    /// `GET target HTTP/1.1` with a Host and \a more lines.
    void get(const QByteArray& target, const QByteArray& more = {});
    /// Waits for a whole response with a Content-Length; \a isBodyless: to HEAD.
    [[nodiscard]] Reply reply(bool isBodyless = false);
    /// Leaves unread what comes from then on.
    void stopReading() { m_reactor.unwatch(m_descriptor); }
    /// Waits until the server closes; what came besides is thrown away. False: it does not.
    [[nodiscard]] bool waitForClose();
    /// What came and was not taken.
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    /// Of the certificate that the server showed, and whose authority is not looked at.
    [[nodiscard]] QByteArray commonName() const;

private:
    void read();
    void speakTls();
    [[nodiscard]] bool waitUntil(const std::function<bool()>& isSo);

    net::Reactor& m_reactor;
    int m_descriptor;
    std::unique_ptr<ssl_ctx_st, FreeOpenSsl> m_context;
    std::unique_ptr<ssl_st, FreeOpenSsl> m_tls; ///< null: plain
    QByteArray m_unsent;                        ///< until the handshake is through
    QByteArray m_received;
    bool m_isClosed = false;
};

} // namespace vphone::test
