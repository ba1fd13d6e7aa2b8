#include "core/net/tlsidentity.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace vphone::net {

namespace {

QByteArray opensslWords()
{
    const char* reason = ERR_reason_error_string(ERR_peek_last_error());
    QByteArray words = reason ? reason : "OpenSSL does not say why";
    ERR_clear_error();
    return words;
}

const unsigned char* bytesOf(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

struct FreeKeyInfo
{
    void operator()(PKCS8_PRIV_KEY_INFO* info) const { PKCS8_PRIV_KEY_INFO_free(info); }
};

/// A third of the time that OpenSSL takes to find out what kind of key it is.
EVP_PKEY* keyFrom(const QByteArray& pkcs8)
{
    const unsigned char* der = bytesOf(pkcs8);
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeKeyInfo> info(
        d2i_PKCS8_PRIV_KEY_INFO(nullptr, &der, long(pkcs8.size())));
    const ASN1_OBJECT* kind = nullptr;
    if (!info || PKCS8_pkey_get0(&kind, nullptr, nullptr, nullptr, info.get()) != 1)
        return nullptr;
    der = bytesOf(pkcs8);
    return d2i_PrivateKey(OBJ_obj2nid(kind), nullptr, &der, long(pkcs8.size()));
}

} // namespace

void FreeKey::operator()(EVP_PKEY* key) const
{
    EVP_PKEY_free(key);
}

Result<DeviceCertificate, QByteArray> DeviceCertificate::read(const ports::TlsIdentity& identity)
{
    DeviceCertificate device;
    for (const QByteArray& certificate : identity.chain) {
        const unsigned char* der = bytesOf(certificate);
        device.m_chain.emplace_back(d2i_X509(nullptr, &der, long(certificate.size())));
        if (!device.m_chain.back())
            return Unexpected{"the phone's certificate cannot be read: " + opensslWords()};
    }
    if (device.m_chain.empty())
        return Unexpected{QByteArray("the phone's certificate is missing")};
    device.m_key.reset(keyFrom(identity.key));
    if (!device.m_key)
        return Unexpected{"the key of the phone's certificate cannot be read: " + opensslWords()};
    return device;
}

Result<Done, QByteArray> DeviceCertificate::showOn(SSL* connection) const
{
    const bool isTaken = SSL_use_certificate(connection, m_chain.front().get()) == 1 &&
                         SSL_use_PrivateKey(connection, m_key.get()) == 1;
    if (!isTaken)
        return Unexpected{"the phone's certificate cannot be used: " + opensslWords()};
    SSL_clear_chain_certs(connection);
    for (size_t i = 1; i < m_chain.size(); ++i)
        SSL_add1_chain_cert(connection, m_chain[i].get());
    return Done{};
}

Result<const DeviceCertificate*, QByteArray>
IdentityCache::find(const ports::SharedIdentity& identity)
{
    if (const auto found = m_places.find(identity.get()); found != m_places.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return &m_entries.front().certificate;
    }
    auto certificate = DeviceCertificate::read(*identity);
    if (!certificate)
        return Unexpected{certificate.error()};
    if (m_entries.size() == identitiesMax) {
        m_places.erase(m_entries.back().identity.get());
        m_entries.pop_back();
    }
    m_entries.push_front({identity, std::move(*certificate)});
    m_places.emplace(identity.get(), m_entries.begin());
    return &m_entries.front().certificate;
}

} // namespace vphone::net
