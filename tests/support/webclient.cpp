#include "tests/support/webclient.h"

#include "core/net/socketaddress.h"

#include <QDeadlineTimer>
#include <QList>

#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <array>

namespace vphone::test {

namespace {

constexpr int patience = 20'000; ///< ms, for what should come at once
constexpr Duration look = std::chrono::milliseconds(20);

} // namespace

WebClient::WebClient(net::Reactor& reactor, const Endpoint& server, Speech speech)
    : m_reactor(reactor),
      m_descriptor(
          socket(net::SocketAddress::familyOf(server.address), SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    Q_ASSERT(m_descriptor >= 0);
    const net::SocketAddress address(server);
    // Loopback: the kernel connects at once, whether or not anybody accepts.
    m_isClosed = connect(m_descriptor, address.data(), address.size()) != 0;
    m_reactor.watch(m_descriptor, EPOLLIN, [this](quint32) { read(); });
    if (speech == Speech::Plain)
        return;
    m_context.reset(SSL_CTX_new(TLS_client_method()));
    if (speech == Speech::OldTls) {
        SSL_CTX_set_security_level(m_context.get(), 0);
        SSL_CTX_set_min_proto_version(m_context.get(), TLS1_1_VERSION);
        SSL_CTX_set_max_proto_version(m_context.get(), TLS1_1_VERSION);
    }
    m_tls.reset(SSL_new(m_context.get()));
    SSL_set_bio(m_tls.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_connect_state(m_tls.get());
}

WebClient::~WebClient()
{
    m_reactor.unwatch(m_descriptor);
    close(m_descriptor);
}

void WebClient::send(const QByteArray& bytes)
{
    if (m_tls) {
        m_unsent += bytes;
        speakTls();
        return;
    }
    qsizetype sent = 0;
    const bool isThrough = waitUntil([&] {
        const ssize_t count = ::send(m_descriptor, bytes.constData() + sent,
                                     size_t(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        sent += qMax<ssize_t>(count, 0);
        return sent == bytes.size() || (count < 0 && errno != EAGAIN);
    });
    Q_ASSERT(isThrough);
}

void WebClient::get(const QByteArray& target, const QByteArray& more)
{
    send("GET " + target + " HTTP/1.1\r\nHost: phone\r\n" + more + "\r\n");
}

void WebClient::read()
{
    std::array<char, 16 * 1024> buffer;
    const ssize_t count = recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count <= 0) {
        m_isClosed = true;
        m_reactor.unwatch(m_descriptor);
    } else if (m_tls) {
        BIO_write(SSL_get_rbio(m_tls.get()), buffer.data(), int(count));
        speakTls();
    } else {
        m_received.append(buffer.data(), count);
    }
}

void WebClient::speakTls()
{
    SSL_do_handshake(m_tls.get());
    if (SSL_is_init_finished(m_tls.get()) && !m_unsent.isEmpty()) {
        const QByteArray bytes = std::exchange(m_unsent, {});
        SSL_write(m_tls.get(), bytes.constData(), int(bytes.size()));
    }
    std::array<char, 16 * 1024> buffer;
    for (int count = 1; count > 0;) {
        count = SSL_read(m_tls.get(), buffer.data(), int(buffer.size()));
        m_received.append(buffer.data(), qMax(count, 0));
    }
    for (int count = 1; count > 0;) {
        count = BIO_read(SSL_get_wbio(m_tls.get()), buffer.data(), int(buffer.size()));
        if (count > 0)
            ::send(m_descriptor, buffer.data(), size_t(count), MSG_NOSIGNAL);
    }
}

bool WebClient::waitUntil(const std::function<bool()>& isSo)
{
    const QDeadlineTimer end(patience);
    while (!isSo()) {
        if (end.hasExpired())
            return false;
        m_reactor.poll(look);
    }
    return true;
}

WebClient::Reply WebClient::reply(bool isBodyless)
{
    constexpr QByteArrayView lengthName = "\r\nContent-Length: ";
    qsizetype headEnd = -1;
    qsizetype bodyBytes = 0;
    const bool isThere = waitUntil([&] {
        headEnd = m_received.indexOf("\r\n\r\n");
        if (headEnd >= 0) {
            const qsizetype at = m_received.indexOf(lengthName);
            const qsizetype from = at + lengthName.size();
            bodyBytes =
                isBodyless || at < 0 || at > headEnd
                    ? 0
                    : m_received.mid(from, m_received.indexOf('\r', from) - from).toLongLong();
        }
        return m_isClosed || (headEnd >= 0 && m_received.size() >= headEnd + 4 + bodyBytes);
    });
    if (!isThere || headEnd < 0 || m_received.size() < headEnd + 4 + bodyBytes)
        return {};
    const qsizetype lineEnd = m_received.indexOf("\r\n");
    Reply taken{.status = m_received.first(lineEnd).split(' ').value(1).toInt(),
                .headers = m_received.mid(lineEnd + 2, headEnd - lineEnd),
                .body = m_received.mid(headEnd + 4, bodyBytes)};
    m_received.remove(0, headEnd + 4 + bodyBytes);
    return taken;
}

bool WebClient::waitForClose()
{
    return waitUntil([this] { return m_isClosed; });
}

QByteArray WebClient::commonName() const
{
    const std::unique_ptr<x509_st, FreeOpenSsl> shown(SSL_get1_peer_certificate(m_tls.get()));
    std::array<char, 256> name{};
    if (shown)
        X509_NAME_get_text_by_NID(X509_get_subject_name(shown.get()), NID_commonName, name.data(),
                                  int(name.size()));
    return name.data();
}

} // namespace vphone::test
