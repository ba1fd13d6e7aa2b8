#include "core/net/truststore.h"

#include "core/net/filestore.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

namespace vphone::net {

namespace {

constexpr qsizetype caFileBytesMax = 4 * 1024 * 1024;

struct FreeBio
{
    void operator()(BIO* bio) const { BIO_free(bio); }
};

bool isCertificate(QByteArrayView name)
{
    return name == PEM_STRING_X509 || name == PEM_STRING_X509_OLD ||
           name == PEM_STRING_X509_TRUSTED;
}

void take(TrustAnchors& anchors, QByteArrayView name, const unsigned char* der, long size)
{
    if (isCertificate(name)) {
        X509* certificate = name == PEM_STRING_X509_TRUSTED ? d2i_X509_AUX(nullptr, &der, size)
                                                            : d2i_X509(nullptr, &der, size);
        if (certificate)
            anchors.certificates.emplace_back(certificate);
    } else if (name == PEM_STRING_X509_CRL) {
        if (X509_CRL* list = d2i_X509_CRL(nullptr, &der, size))
            anchors.lists.emplace_back(list);
    }
}

} // namespace

void FreeX509::operator()(X509* certificate) const
{
    X509_free(certificate);
}

void FreeX509::operator()(X509_CRL* list) const
{
    X509_CRL_free(list);
}

TrustAnchors TrustAnchors::read(QByteArrayView pem)
{
    TrustAnchors anchors;
    const std::unique_ptr<BIO, FreeBio> text(BIO_new_mem_buf(pem.data(), int(pem.size())));
    for (qsizetype i = 0; i < blocksMax && BIO_pending(text.get()) > 0; ++i) {
        char* name = nullptr;
        char* header = nullptr;
        unsigned char* der = nullptr;
        long size = 0;
        // A damaged block is an error, and what follows it is read all the same.
        if (PEM_read_bio(text.get(), &name, &header, &der, &size) != 1)
            continue;
        take(anchors, name, der, size);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(der);
    }
    ERR_clear_error();
    return anchors;
}

Result<TrustAnchors, QByteArray> TrustAnchors::readFile(const QByteArray& name)
{
    const auto pem = net::readFile(name, caFileBytesMax);
    if (!pem)
        return Unexpected{"CA file '" + name + "' can't be read: " + pem.error()};
    TrustAnchors anchors = read(*pem);
    if (anchors.certificates.empty())
        return Unexpected{"CA file '" + name + "' holds no certificate in PEM form"};
    return anchors;
}

void TrustStore::Free::operator()(X509_STORE* store) const
{
    X509_STORE_free(store);
}

TrustStore::TrustStore() : m_store(X509_STORE_new())
{
    X509_STORE_set_flags(get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST);
}

void TrustStore::add(const TrustAnchors& anchors)
{
    for (const Certificate& certificate : anchors.certificates)
        X509_STORE_add_cert(get(), certificate.get());
    for (const RevocationList& list : anchors.lists)
        X509_STORE_add_crl(get(), list.get());
    if (!anchors.lists.empty())
        X509_STORE_set_flags(get(), X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    ERR_clear_error();
}

void TrustStore::addPublic()
{
    X509_LOOKUP* folder = X509_STORE_add_lookup(get(), X509_LOOKUP_hash_dir());
    X509_LOOKUP_add_dir(folder, nullptr, X509_FILETYPE_DEFAULT);
    ERR_clear_error();
}

} // namespace vphone::net
