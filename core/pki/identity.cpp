#include "core/pki/identity.h"

#include "core/pki/handles.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace vphone::pki {

namespace {

constexpr int rsaBitsMin = 1024;
constexpr int ecBitsMin = 224;

Result<std::vector<Certificate>, IdentityError> readChain(const QByteArray& pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    std::vector<Certificate> chain;
    while (Certificate next{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)}) {
        if (chain.size() == chainMax)
            return Unexpected{IdentityError::ChainTooLong};
        chain.push_back(std::move(next));
    }
    const bool isAtEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (!isAtEnd)
        return Unexpected{IdentityError::BadCertificate};
    if (chain.empty())
        return Unexpected{IdentityError::NoCertificate};
    return chain;
}

bool isWeak(EVP_PKEY* key)
{
    return EVP_PKEY_get_bits(key) <
           (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA ? rsaBitsMin : ecBitsMin);
}

bool isRoot(X509* certificate)
{
    return X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) ==
           0;
}

} // namespace

Result<ports::TlsIdentity, IdentityError> readIdentity(const QByteArray& certificatePem,
                                                       const QByteArray& keyPem)
{
    const auto chain = readChain(certificatePem);
    if (!chain)
        return Unexpected{chain.error()};
    const Key key = keyFrom(keyPem);
    if (!key)
        return Unexpected{IdentityError::BadKey};
    X509* own = chain->front().get();
    const bool isOwn = X509_check_private_key(own, key.get()) == 1;
    ERR_clear_error();
    if (!isOwn)
        return Unexpected{IdentityError::KeyMismatch};
    if (isWeak(key.get()))
        return Unexpected{IdentityError::WeakKey};
    ports::TlsIdentity identity{.chain = {derOf(own)},
                                .key = derOf(key.get()),
                                .notBefore = instantOf(X509_get0_notBefore(own)),
                                .notAfter = instantOf(X509_get0_notAfter(own))};
    for (size_t i = 1; i < chain->size(); ++i) {
        if (!isRoot((*chain)[i].get()))
            identity.chain.push_back(derOf((*chain)[i].get()));
    }
    return identity;
}

} // namespace vphone::pki
