/// \file What EST's two sides share: base64, media types, CMS. Private to core/pki.
#pragma once

#include "core/pki/certificatechain.h"
#include "core/pki/est.h"

#include <openssl/cms.h>

namespace vphone::pki::est {

using Cms = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;

/// Lower case, without parameters: `application/pkcs7-mime`.
[[nodiscard]] QByteArray mediaType(QByteArrayView contentType);

/// In lines of 64 characters, as RFC 7030 has it.
[[nodiscard]] QByteArray encoded(const QByteArray& der);
/// Line ends and blanks are passed over. The error is a clause.
[[nodiscard]] Result<QByteArray, QByteArray> decoded(QByteArrayView body);

/// A SignedData and nothing behind it; null: it is none.
[[nodiscard]] Cms signedDataFrom(const QByteArray& der);
[[nodiscard]] Certificates certificatesOf(CMS_ContentInfo* cms);

} // namespace vphone::pki::est
