/// \file A certificate in the making. Private to core/pki.
#pragma once

#include "core/pki/authority.h"
#include "core/pki/handles.h"

#include <vector>

namespace vphone::pki {

inline constexpr qsizetype serialBytes = 16; // RFC 5280 4.1.2.2: at most 20

struct NamePart
{
    int nid = 0;
    QByteArray value; ///< UTF-8; an empty one is left out
};

struct DraftOptions
{
    std::vector<NamePart> subject;
    Validity validity;
    QByteArray serial;                                  ///< serialBytes bytes; empty: random ones
    std::vector<std::pair<int, QByteArray>> extensions; ///< nid, value as openssl.cnf writes it
};

class Draft
{
public:
    explicit Draft(const DraftOptions& options);

    /// In place of the one of the options.
    void setSubject(const X509_NAME* subject);
    void setKey(EVP_PKEY* key);
    /// An uncompressed point of P-256, which spares making a key of it.
    void setKey(QByteArrayView point);
    /// Null: something in the options does not go. Consumes the draft.
    [[nodiscard]] Certificate signedBy(X509* issuer, EVP_PKEY* issuerKey);
    [[nodiscard]] Certificate signedBy(EVP_PKEY* ownKey);

private:
    const DraftOptions& m_options;
    Certificate m_certificate;
    bool m_isGood;
};

} // namespace vphone::pki
