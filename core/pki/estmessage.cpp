#include "core/pki/estmessage.h"

#include <openssl/err.h>

namespace vphone::pki::est {

namespace {

constexpr qsizetype lineBytes = 64; // RFC 7468 2

struct OwnedStack
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

} // namespace

QByteArray mediaType(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type = semicolon < 0 ? contentType : contentType.first(semicolon);
    return type.trimmed().toByteArray().toLower();
}

QByteArray encoded(const QByteArray& der)
{
    const QByteArray all = der.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += lineBytes)
        lines += all.mid(at, lineBytes) + '\n';
    return lines;
}

Result<QByteArray, QByteArray> decoded(QByteArrayView body)
{
    if (body.size() > messageBytesMax)
        return Unexpected{"it is longer than " + QByteArray::number(messageBytesMax) + " bytes"};
    QByteArray text;
    text.reserve(body.size());
    for (const char c : body) {
        if (c != '\r' && c != '\n' && c != ' ' && c != '\t')
            text += c;
    }
    auto der = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!der || (*der).isEmpty())
        return Unexpected{QByteArray("it is not base64")};
    return *std::move(der);
}

Cms signedDataFrom(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const uchar*>(der.constData());
    const uchar* end = at + der.size();
    Cms cms(d2i_CMS_ContentInfo(nullptr, &at, long(der.size())));
    ERR_clear_error();
    const bool isWhole =
        cms && at == end && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed;
    return isWhole ? std::move(cms) : nullptr;
}

Certificates certificatesOf(CMS_ContentInfo* cms)
{
    Certificates found;
    const std::unique_ptr<STACK_OF(X509), OwnedStack> stack(CMS_get1_certs(cms));
    for (int i = 0; stack && i < sk_X509_num(stack.get()); ++i) {
        X509* certificate = sk_X509_value(stack.get(), i);
        X509_up_ref(certificate);
        found.emplace_back(certificate);
    }
    ERR_clear_error();
    return found;
}

} // namespace vphone::pki::est
