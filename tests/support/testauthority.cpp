#include "tests/support/testauthority.h"

#include "core/net/socketaddress.h"
#include "tests/support/loopback.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <array>

namespace vphone::test {

void FreeOpenSsl::operator()(EVP_PKEY* key) const
{
    EVP_PKEY_free(key);
}

void FreeOpenSsl::operator()(X509* certificate) const
{
    X509_free(certificate);
}

void FreeOpenSsl::operator()(SSL_CTX* context) const
{
    SSL_CTX_free(context);
}

void FreeOpenSsl::operator()(SSL* connection) const
{
    SSL_free(connection);
}

namespace {

void addExtension(X509* certificate, int kind, const char* value)
{
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Identity unsignedIdentity(const QByteArray& name, Validity validity)
{
    Identity identity{decltype(Identity::key)(EVP_EC_gen("P-256")),
                      decltype(Identity::certificate)(X509_new())};
    X509* certificate = identity.certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    quint32 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), validity.from);
    X509_gmtime_adj(X509_getm_notAfter(certificate), validity.until);
    X509_set_pubkey(certificate, identity.key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name.constData()),
                               int(name.size()), -1, 0);
    return identity;
}

} // namespace

TestAuthority::TestAuthority() : m_self(unsignedIdentity("throw-away test authority", {}))
{
    X509* certificate = m_self.certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_key_usage, "critical,keyCertSign");
    X509_sign(certificate, m_self.key.get(), EVP_sha256());
}

QByteArray TestAuthority::certificatePem() const
{
    BIO* memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, m_self.certificate.get());
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    QByteArray pem(text, size);
    BIO_free(memory);
    return pem;
}

Identity TestAuthority::issue(const QByteArray& name, Validity validity) const
{
    Identity identity = unsignedIdentity(name, validity);
    X509* certificate = identity.certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(m_self.certificate.get()));
    addExtension(certificate, NID_subject_alt_name, ("DNS:" + name).constData());
    X509_sign(certificate, m_self.key.get(), EVP_sha256());
    return identity;
}

TlsServer::TlsServer(net::Reactor& reactor, const Identity& identity, Options options)
    : m_reactor(reactor),
      m_context(SSL_CTX_new(TLS_server_method())),
      m_listener(loopbackSocket(SOCK_STREAM)),
      m_port(portOf(m_listener))
{
    SSL_CTX_use_certificate(m_context.get(), identity.certificate.get());
    SSL_CTX_use_PrivateKey(m_context.get(), identity.key.get());
    if (options.versionMax != 0) {
        SSL_CTX_set_security_level(m_context.get(), 0); // where old versions live
        SSL_CTX_set_min_proto_version(m_context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(m_context.get(), options.versionMax);
    }
    if (options.wantsClientCertificate)
        SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
                           nullptr);
    m_reactor.watch(m_listener, EPOLLIN, [this](quint32) { accept(); });
}

TlsServer::~TlsServer()
{
    while (!m_connections.empty())
        drop(m_connections.begin()->first);
    m_reactor.unwatch(m_listener);
    ::close(m_listener);
}

void TlsServer::accept()
{
    const int descriptor = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor < 0)
        return;
    SSL* connection = SSL_new(m_context.get());
    SSL_set_fd(connection, descriptor);
    SSL_set_accept_state(connection);
    m_connections.emplace(descriptor, connection);
    m_reactor.watch(descriptor, EPOLLIN, [this, descriptor](quint32) { goOn(descriptor); });
}

/// The handshake goes on inside SSL_read(); requests are one record, replies fit the socket's
/// buffer.
void TlsServer::goOn(int descriptor)
{
    SSL* connection = m_connections.at(descriptor).get();
    std::array<char, 4096> request;
    const int taken = SSL_read(connection, request.data(), int(request.size()));
    if (taken <= 0 && SSL_get_error(connection, taken) == SSL_ERROR_WANT_READ)
        return;
    if (taken > 0) {
        const QByteArray reply =
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body().size()) + "\r\n\r\n" +
            body();
        SSL_write(connection, reply.constData(), int(reply.size()));
        SSL_shutdown(connection);
    }
    drop(descriptor);
}

void TlsServer::drop(int descriptor)
{
    m_reactor.unwatch(descriptor);
    m_connections.erase(descriptor);
    ::close(descriptor);
}

} // namespace vphone::test
