#include "core/pki/certificatechain.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace vphone::pki {

namespace {

using Store = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;

struct BorrowedStack
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); }
};
using Stack = std::unique_ptr<STACK_OF(X509), BorrowedStack>;

Certificate shared(X509* certificate)
{
    X509_up_ref(certificate);
    return Certificate(certificate);
}

} // namespace

Certificates certificatesFromDer(QByteArrayView der, int countMax)
{
    Certificates found;
    const auto* at = reinterpret_cast<const uchar*>(der.data());
    const uchar* end = at + der.size();
    while (at < end && int(found.size()) < countMax) {
        Certificate next(d2i_X509(nullptr, &at, long(end - at)));
        if (!next)
            break;
        found.push_back(std::move(next));
    }
    ERR_clear_error();
    return found;
}

Certificates certificatesFromPem(QByteArrayView pem, int countMax)
{
    Certificates found;
    const Bio bio(BIO_new_mem_buf(pem.data(), int(pem.size())));
    while (bio && int(found.size()) < countMax) {
        Certificate next(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!next)
            break;
        found.push_back(std::move(next));
    }
    ERR_clear_error();
    return found;
}

Result<Certificates, QByteArray> chainOf(X509* leaf, const Certificates& between,
                                         const ChainRules& rules)
{
    const Store store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    const Stack untrusted(sk_X509_new_null());
    bool isReady = store && context && untrusted;
    for (const Certificate& root : rules.roots)
        isReady = isReady && X509_STORE_add_cert(store.get(), root.get()) == 1;
    for (const Certificate& certificate : between)
        isReady = isReady && sk_X509_push(untrusted.get(), certificate.get()) > 0;
    if (!isReady || X509_STORE_CTX_init(context.get(), store.get(), leaf, untrusted.get()) != 1) {
        ERR_clear_error();
        return Unexpected{QByteArray("libcrypto has no memory for a chain")};
    }
    X509_VERIFY_PARAM* wanted = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_purpose(wanted, X509_PURPOSE_SSL_CLIENT);
    X509_VERIFY_PARAM_set_depth(wanted, chainLengthMax - 2); // of what stands between
    if (rules.at)
        X509_VERIFY_PARAM_set_time(wanted, secondsOf(*rules.at));
    else
        X509_VERIFY_PARAM_set_flags(wanted, X509_V_FLAG_NO_CHECK_TIME);
    const bool isGood = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    if (!isGood)
        return Unexpected{
            QByteArray(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())))};
    Certificates chain;
    const STACK_OF(X509)* built = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(built); ++i)
        chain.push_back(shared(sk_X509_value(built, i)));
    return chain;
}

bool hasSameSubject(const X509_NAME* one, const X509_NAME* other)
{
    return X509_NAME_cmp(one, other) == 0;
}

} // namespace vphone::pki
