#include "core/pki/estmessage.h"
#include "core/pki/serverrequest.h"

#include <openssl/err.h>

namespace vphone::pki::est {

namespace {

struct BorrowedStack
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); }
};
using Stack = std::unique_ptr<STACK_OF(X509), BorrowedStack>;

/// RFC 7030 4.2.2: subject and SubjectAltName are those of the current certificate.
bool copyNames(X509_REQ* request, const X509* current)
{
    if (X509_REQ_set_subject_name(request, X509_get_subject_name(current)) != 1)
        return false;
    const int place = X509_get_ext_by_NID(current, NID_subject_alt_name, -1);
    if (place < 0)
        return true;
    STACK_OF(X509_EXTENSION)* extensions = sk_X509_EXTENSION_new_null();
    const bool isGood = extensions != nullptr &&
                        sk_X509_EXTENSION_push(extensions, X509_get_ext(current, place)) > 0 &&
                        X509_REQ_add_extensions(request, extensions) == 1;
    sk_X509_EXTENSION_free(extensions);
    return isGood;
}

QByteArray bytesOf(const X509_REQ* request)
{
    uchar* bytes = nullptr;
    const int size = i2d_X509_REQ(request, &bytes);
    QByteArray der(reinterpret_cast<const char*>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return der;
}

QByteArray pkcs10(EVP_PKEY* key, const X509* current)
{
    const OwnedRequest request(X509_REQ_new());
    const bool isGood = request && X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) == 1 &&
                        copyNames(request.get(), current) &&
                        X509_REQ_set_pubkey(request.get(), key) == 1 &&
                        X509_REQ_sign(request.get(), key, EVP_sha256()) > 0;
    return isGood ? bytesOf(request.get()) : QByteArray();
}

/// Without signed attributes, which RFC 5652 5.3 allows for plain data: they would bring the
/// machine's clock in.
QByteArray signedBy(const ports::TlsIdentity& signer, X509* certificate, const QByteArray& content)
{
    const Key key = keyFromDer(signer.key);
    const Bio data(BIO_new_mem_buf(content.constData(), int(content.size())));
    const Stack between(sk_X509_new_null());
    Certificates issuers;
    for (size_t i = 1; i < signer.chain.size(); ++i) {
        for (Certificate& issuer : certificatesFromDer(signer.chain[i], 1)) {
            sk_X509_push(between.get(), issuer.get());
            issuers.push_back(std::move(issuer));
        }
    }
    if (!key || !data || !between)
        return {};
    const Cms cms(CMS_sign(certificate, key.get(), between.get(), data.get(),
                           CMS_BINARY | CMS_NOATTR | CMS_NOSMIMECAP));
    const Bio out(BIO_new(BIO_s_mem()));
    if (!cms || !out || i2d_CMS_bio(out.get(), cms.get()) != 1)
        return {};
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, size);
}

Unexpected<QByteArray> refused(QByteArray why)
{
    return {std::move(why)};
}

/// The one for \a key goes out of \a offered; null: none is.
Certificate takeCertificateOf(EVP_PKEY* key, Certificates& offered)
{
    for (Certificate& certificate : offered) {
        if (EVP_PKEY_eq(X509_get0_pubkey(certificate.get()), key) == 1)
            return std::move(certificate);
    }
    return nullptr;
}

class Client final : public Reenrollment
{
public:
    [[nodiscard]] QByteArray path() const override { return reenrollPath; }
    [[nodiscard]] Result<ReenrollRequest, QByteArray> request(const ports::TlsIdentity& current,
                                                              bool isHttps) const override
    {
        return reenrollRequest(current, isHttps);
    }
    [[nodiscard]] Result<ports::TlsIdentity, QByteArray>
    accept(const ReenrollReply& reply, const ReenrollTerms& terms) const override
    {
        return acceptReply(reply, terms);
    }
};

} // namespace

const Reenrollment& client()
{
    static const Client client;
    return client;
}

Result<ReenrollRequest, QByteArray> reenrollRequest(const ports::TlsIdentity& current, bool isHttps)
{
    const Certificates own =
        certificatesFromDer(current.chain.empty() ? QByteArrayView() : current.chain.front(), 1);
    if (own.empty())
        return refused("the phone's own certificate is none");
    const Key key(EVP_EC_gen("P-256"));
    QByteArray content = key ? pkcs10(key.get(), own.front().get()) : QByteArray();
    if (!content.isEmpty() && !isHttps)
        content = signedBy(current, own.front().get(), content);
    ERR_clear_error();
    if (content.isEmpty())
        return refused("the phone's own certificate and key make no request");
    return ReenrollRequest{.body = encoded(content),
                           .contentType = isHttps ? requestType : signedRequestType,
                           .key = derOf(key.get())};
}

Result<ports::TlsIdentity, QByteArray> acceptReply(const ReenrollReply& reply,
                                                   const ReenrollTerms& terms)
{
    if (mediaType(reply.contentType) != mediaType(replyType))
        return refused(
            "the answer is no " + mediaType(replyType) + " but " +
            (reply.contentType.isEmpty() ? "has no type" : mediaType(reply.contentType).left(60)));
    const auto der = decoded(reply.body);
    if (!der)
        return refused("the answer can't be read: " + der.error());
    const Cms cms = signedDataFrom(*der);
    if (!cms)
        return refused("the answer holds no PKCS #7 certificates");
    Certificates offered = certificatesOf(cms.get());
    if (offered.empty() || offered.size() > size_t(certificatesMax))
        return refused("the answer holds " + QByteArray::number(qsizetype(offered.size())) +
                       " certificates; right are 1 to " + QByteArray::number(certificatesMax));
    const Key key = keyFromDer(terms.key);
    const Certificate renewed = key ? takeCertificateOf(key.get(), offered) : nullptr;
    if (!renewed)
        return refused("no certificate of the answer is for the new key");
    std::erase(offered, nullptr);
    const Certificates own = certificatesFromDer(
        terms.current.chain.empty() ? QByteArrayView() : terms.current.chain.front(), 1);
    if (own.empty() || !hasSameSubject(X509_get_subject_name(renewed.get()),
                                       X509_get_subject_name(own.front().get())))
        return refused("the new certificate has another subject");
    const Certificates roots = certificatesFromPem(terms.roots, rootsMax);
    const auto chain = chainOf(renewed.get(), offered, {.roots = roots, .at = terms.now});
    if (!chain)
        return refused("the new certificate is not accepted: " + chain.error());
    ports::TlsIdentity identity;
    identity.notBefore = instantOf(X509_get0_notBefore(renewed.get()));
    identity.notAfter = instantOf(X509_get0_notAfter(renewed.get()));
    if (identity.notAfter <= terms.current.notAfter)
        return refused("the new certificate ends at " + isoText(identity.notAfter) +
                       ", no later than the current one");
    identity.key = terms.key.toByteArray();
    for (size_t i = 0; i == 0 || i + 1 < chain->size(); ++i)
        identity.chain.push_back(derOf((*chain)[i].get()));
    return identity;
}

} // namespace vphone::pki::est
