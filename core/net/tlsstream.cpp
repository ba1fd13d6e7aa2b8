#include "core/net/tlsstream.h"

#include "core/net/httpfailure.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <cerrno>

namespace vphone::net {

void TlsStream::Free::operator()(SSL* connection) const
{
    SSL_free(connection);
}

TlsStream::TlsStream(const TlsContext& context, TlsHandshake& handshake)
    : m_handshake(handshake), m_connection(SSL_new(context.get()))
{
    m_handshake.attachTo(m_connection.get());
    if (!IpAddress::parse(m_handshake.host()))
        SSL_set_tlsext_host_name(m_connection.get(), m_handshake.host().constData());
    SSL_set_connect_state(m_connection.get());
}

void TlsStream::begin(int descriptor)
{
    SSL_set_fd(m_connection.get(), descriptor);
}

TlsStream::Step TlsStream::shakeHands()
{
    ERR_clear_error();
    return stepOf(SSL_do_handshake(m_connection.get()));
}

TlsStream::Step TlsStream::send(QByteArray& bytes)
{
    ERR_clear_error();
    size_t sent = 0;
    const Step step =
        stepOf(SSL_write_ex(m_connection.get(), bytes.constData(), size_t(bytes.size()), &sent));
    bytes.remove(0, qsizetype(sent));
    if (step != Step::Broken || m_handshake.error() != 0)
        return step;
    // A server that has hung up may have said why before.
    char byte = 0;
    Buffer last{&byte, sizeof byte};
    [[maybe_unused]] const Step parting = receive(last);
    return Step::Broken;
}

TlsStream::Step TlsStream::receive(Buffer& buffer)
{
    ERR_clear_error();
    return stepOf(SSL_read_ex(m_connection.get(), buffer.bytes, buffer.size, &buffer.taken));
}

TlsStream::Step TlsStream::stepOf(int result)
{
    const int osError = errno;
    switch (SSL_get_error(m_connection.get(), result)) {
    case SSL_ERROR_NONE:
        return Step::Went;
    case SSL_ERROR_WANT_READ:
        return Step::WantsToRead;
    case SSL_ERROR_WANT_WRITE:
        return Step::WantsToWrite;
    case SSL_ERROR_ZERO_RETURN:
        return Step::Ended;
    case SSL_ERROR_SYSCALL:
        m_osError = osError;
        return Step::Broken;
    default:
        m_handshake.takeError(ERR_peek_error());
        return Step::Broken;
    }
}

ports::FetchResult TlsStream::failure() const
{
    if (auto told = tlsFailure(m_handshake))
        return *std::move(told);
    return net::failure(Cause::Reset, m_osError == 0 ? "server closed the connection"
                                                     : "server reset the connection");
}

} // namespace vphone::net
