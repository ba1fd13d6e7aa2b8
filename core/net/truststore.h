/// \file Whom servers must have their certificates from.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct X509_crl_st;
struct x509_st;
struct x509_store_st;

namespace vphone::net {

struct FreeX509
{
    void operator()(x509_st* certificate) const;
    void operator()(X509_crl_st* list) const;
};
using Certificate = std::unique_ptr<x509_st, FreeX509>;
using RevocationList = std::unique_ptr<X509_crl_st, FreeX509>;

/// What a PEM text holds of certificates and revocation lists; everything else in it is passed
/// over, damaged ones too.
struct TrustAnchors
{
    std::vector<Certificate> certificates;
    std::vector<RevocationList> lists;

    static constexpr qsizetype blocksMax =
        1000; ///< of one text, whatever they are. Source: assumed
    [[nodiscard]] static TrustAnchors read(QByteArrayView pem);
    /// The error names the file and what is wrong with it.
    [[nodiscard]] static Result<TrustAnchors, QByteArray> readFile(const QByteArray& name);
};

/// A set of anchors that chains are checked against. One that is named is trusted, be it
/// self-signed or not.
class TrustStore
{
public:
    TrustStore();

    void add(const TrustAnchors& anchors);
    /// The machine's: OpenSSL's folder of hashed names (SSL_CERT_DIR, if that is set), from which a
    /// root is read when a chain first ends there.
    void addPublic();

    [[nodiscard]] x509_store_st* get() const { return m_store.get(); }

private:
    struct Free
    {
        void operator()(x509_store_st* store) const;
    };
    std::unique_ptr<x509_store_st, Free> m_store;
};

} // namespace vphone::net
