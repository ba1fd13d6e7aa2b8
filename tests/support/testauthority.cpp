#include "tests/support/testauthority.h"

#include "core/net/socketaddress.h"
#include "tests/support/loopback.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
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

EVP_PKEY* newKey(Wish::Kind kind)
{
    switch (kind) {
    case Wish::Kind::Rsa1024:
        return EVP_RSA_gen(1024);
    case Wish::Kind::Rsa2048:
        return EVP_RSA_gen(2048);
    case Wish::Kind::Ec:
    case Wish::Kind::EcSha1:
        break;
    }
    return EVP_EC_gen("P-256");
}

Identity unsignedIdentity(const QByteArray& name, Validity validity,
                          Wish::Kind kind = Wish::Kind::Ec)
{
    Identity identity{decltype(Identity::key)(newKey(kind)),
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

void addCaExtensions(X509* certificate)
{
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
}

/// What \a write puts into memory.
template<typename Write>
QByteArray written(Write write)
{
    BIO* memory = BIO_new(BIO_s_mem());
    write(memory);
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    QByteArray bytes(text, size);
    BIO_free(memory);
    return bytes;
}

QByteArray commonNameOf(const X509* certificate)
{
    std::array<char, 256> text{};
    if (certificate)
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, text.data(),
                                  int(text.size()));
    return text.data();
}

} // namespace

ports::SharedIdentity deviceIdentity(const Identity& identity, const Identity* above)
{
    auto device = std::make_shared<ports::TlsIdentity>();
    const auto add = [&](X509* certificate) {
        device->chain.push_back(written([&](BIO* bio) { i2d_X509_bio(bio, certificate); }));
    };
    add(identity.certificate.get());
    if (above)
        add(above->certificate.get());
    device->key = written([&](BIO* bio) {
        PKCS8_PRIV_KEY_INFO* key = EVP_PKEY2PKCS8(identity.key.get());
        i2d_PKCS8_PRIV_KEY_INFO_bio(bio, key);
        PKCS8_PRIV_KEY_INFO_free(key);
    });
    return device;
}

QByteArray pemOf(const Identity& identity)
{
    return written([&](BIO* bio) { PEM_write_bio_X509(bio, identity.certificate.get()); });
}

TestAuthority::TestAuthority(const QByteArray& name) : m_self(unsignedIdentity(name, {}))
{
    X509* certificate = m_self.certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    addCaExtensions(certificate);
    X509_sign(certificate, m_self.key.get(), EVP_sha256());
}

Identity TestAuthority::issue(const QByteArray& name, Validity validity) const
{
    return issue({.commonName = name, .alternativeNames = "DNS:" + name, .validity = validity});
}

Identity TestAuthority::issue(const Wish& wish) const
{
    Identity identity = unsignedIdentity(wish.commonName, wish.validity, wish.kind);
    X509* certificate = identity.certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(m_self.certificate.get()));
    if (!wish.alternativeNames.isEmpty())
        addExtension(certificate, NID_subject_alt_name, wish.alternativeNames.constData());
    if (wish.isAuthority)
        addCaExtensions(certificate);
    X509_sign(certificate, m_self.key.get(),
              wish.kind == Wish::Kind::EcSha1 ? EVP_sha1() : EVP_sha256());
    return identity;
}

QByteArray TestAuthority::revocationList(const Identity& revoked, Validity validity) const
{
    X509_CRL* list = X509_CRL_new();
    X509_CRL_set_version(list, X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list, X509_get_subject_name(m_self.certificate.get()));
    ASN1_TIME* at = X509_gmtime_adj(nullptr, validity.from);
    X509_CRL_set1_lastUpdate(list, at);
    X509_REVOKED* entry = X509_REVOKED_new();
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(revoked.certificate.get()));
    X509_REVOKED_set_revocationDate(entry, at);
    X509_CRL_add0_revoked(list, entry);
    X509_gmtime_adj(at, validity.until);
    X509_CRL_set1_nextUpdate(list, at);
    ASN1_TIME_free(at);
    X509_CRL_sign(list, m_self.key.get(), EVP_sha256());
    const QByteArray pem = written([&](BIO* bio) { PEM_write_bio_X509_CRL(bio, list); });
    X509_CRL_free(list);
    return pem;
}

QByteArray TestAuthority::statusOf(const Identity& subject, const Identity& issuer,
                                   bool isRevoked) const
{
    OCSP_BASICRESP* answer = OCSP_BASICRESP_new();
    ASN1_TIME* now = X509_gmtime_adj(nullptr, 0);
    OCSP_CERTID* id =
        OCSP_cert_to_id(EVP_sha256(), subject.certificate.get(), issuer.certificate.get());
    OCSP_basic_add1_status(answer, id,
                           isRevoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                           OCSP_REVOKED_STATUS_KEYCOMPROMISE, now, now, nullptr);
    OCSP_basic_sign(answer, m_self.certificate.get(), m_self.key.get(), EVP_sha256(), nullptr, 0);
    OCSP_RESPONSE* response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, answer);
    const QByteArray der = written([&](BIO* bio) { i2d_OCSP_RESPONSE_bio(bio, response); });
    OCSP_RESPONSE_free(response);
    OCSP_CERTID_free(id);
    ASN1_TIME_free(now);
    OCSP_BASICRESP_free(answer);
    return der;
}

TlsServer::TlsServer(net::Reactor& reactor, const Identity& identity, Options options)
    : m_reactor(reactor),
      m_options(std::move(options)),
      m_context(SSL_CTX_new(TLS_server_method())),
      m_listener(loopbackSocket(SOCK_STREAM)),
      m_port(portOf(m_listener))
{
    SSL_CTX* context = m_context.get();
    if (m_options.versionMax != 0 || m_options.isWeak) {
        SSL_CTX_set_security_level(context, 0); // where old versions and short keys live
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context, m_options.versionMax);
    }
    SSL_CTX_use_certificate(context, identity.certificate.get());
    SSL_CTX_use_PrivateKey(context, identity.key.get());
    for (const Identity* issuer : m_options.between)
        SSL_CTX_add1_chain_cert(context, issuer->certificate.get());
    if (!m_options.ciphers.isEmpty())
        SSL_CTX_set_cipher_list(context, m_options.ciphers.constData());
    if (m_options.wantsClientCertificate)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    if (!m_options.clientRoot.isEmpty()) {
        BIO* pem = BIO_new_mem_buf(m_options.clientRoot.constData(), -1);
        X509* root = PEM_read_bio_X509(pem, nullptr, nullptr, nullptr);
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context), root);
        SSL_CTX_add_client_CA(context, root);
        X509_free(root);
        BIO_free(pem);
    }
    if (!m_options.status.isEmpty()) {
        SSL_CTX_set_tlsext_status_cb(context, &TlsServer::staple);
        SSL_CTX_set_tlsext_status_arg(context, this);
    }
    static constexpr unsigned char name[] = "test";
    SSL_CTX_set_session_id_context(context, name, sizeof name); // offers sessions to be resumed
    m_reactor.watch(m_listener, EPOLLIN, [this](quint32) { accept(); });
}

TlsServer::~TlsServer()
{
    while (!m_connections.empty())
        drop(m_connections.begin()->first);
    m_reactor.unwatch(m_listener);
    ::close(m_listener);
}

int TlsServer::staple(SSL* connection, void* self)
{
    const QByteArray& status = static_cast<TlsServer*>(self)->m_options.status;
    void* copy = OPENSSL_memdup(status.constData(), size_t(status.size()));
    SSL_set_tlsext_status_ocsp_resp(connection, copy, int(status.size()));
    return SSL_TLSEXT_ERR_OK;
}

void TlsServer::note(const SSL* connection, QByteArray request)
{
    Client client;
    X509* certificate = SSL_get0_peer_certificate(connection);
    client.commonName = commonNameOf(certificate);
    client.cipher = SSL_get_cipher_name(connection);
    client.host = SSL_get_servername(connection, TLSEXT_NAMETYPE_host_name);
    client.isResumed = SSL_session_reused(connection) == 1;
    client.request = std::move(request);
    m_clients.push_back(std::move(client));
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
        note(connection, QByteArray(request.data(), taken));
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
