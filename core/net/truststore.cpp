#include "core/net/truststore.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace vphone::net {

void TrustStore::Free::operator()(X509_STORE* store) const
{
    X509_STORE_free(store);
}

Result<TrustStore, QByteArray> TrustStore::load(const std::vector<QByteArray>& caFiles)
{
    TrustStore trust(X509_STORE_new());
    // A CA that the user names is trusted, be it self-signed or not.
    X509_STORE_set_flags(trust.m_store.get(),
                         X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST);
    for (const QByteArray& caFile : caFiles) {
        ERR_clear_error();
        if (X509_STORE_load_file(trust.m_store.get(), caFile.constData()) != 1) {
            const char* reason = ERR_reason_error_string(ERR_peek_last_error());
            const QByteArray why = reason ? reason : "it can't be read";
            ERR_clear_error();
            return Unexpected{"CA file '" + caFile + "' holds no certificate in PEM form: " + why};
        }
    }
    return trust;
}

void TrustStore::applyTo(SSL_CTX* context) const
{
    SSL_CTX_set1_cert_store(context, m_store.get());
}

} // namespace vphone::net
