/// \file What a server shows: the first byte says whether the rest is a PEM text of roots, a
/// certificate in DER, a stapled OCSP answer, or the common name of a certificate.
#include "core/net/servercertificate.h"
#include "core/net/truststore.h"

#include <openssl/asn1.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace vphone;

namespace {

struct FreeChain
{
    void operator()(STACK_OF(X509) * chain) const { sk_X509_free(chain); }
};

/// Whatever a server is called, what is said of it can stand in a log line.
void judge(X509* certificate)
{
    for (const char* host : {"prov.example", "127.0.0.1", "::1", ""})
        static_cast<void>(net::isFor(certificate, host));
    for (const int error : {X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_CERT_HAS_EXPIRED,
                            X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_UNTRUSTED}) {
        const auto result = net::certificateFailure(error, certificate, 0, "prov.example");
        const bool isPlain = std::all_of(result.detail.begin(), result.detail.end(), [](char c) {
            return uchar(c) >= 0x20 && uchar(c) < 0x7f;
        });
        if (result.cause == Cause::None || result.detail.size() > 400 || !isPlain)
            std::abort();
    }
}

net::Certificate named(QByteArrayView name)
{
    net::Certificate certificate(X509_new());
    X509_NAME_add_entry_by_NID(
        X509_get_subject_name(certificate.get()), NID_commonName, V_ASN1_UTF8STRING,
        reinterpret_cast<const unsigned char*>(name.data()), int(name.size()), -1, 0);
    return certificate;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView rest(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    switch (data[0] % 4) {
    case 0:
        for (const net::Certificate& root : net::TrustAnchors::read(rest).certificates)
            judge(root.get());
        break;
    case 1: {
        const unsigned char* der = data + 1;
        if (const net::Certificate certificate(d2i_X509(nullptr, &der, long(size - 1)));
            certificate)
            judge(certificate.get());
        break;
    }
    case 2: {
        const net::Certificate server = named("prov.example");
        const std::unique_ptr<STACK_OF(X509), FreeChain> chain(sk_X509_new_null());
        sk_X509_push(chain.get(), server.get());
        if (net::isRevoked(chain.get(), rest))
            std::abort(); // nobody signed that
        break;
    }
    default:
        judge(named(rest).get());
        break;
    }
    return 0;
}
