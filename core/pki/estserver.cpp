#include "core/pki/estmessage.h"
#include "core/pki/manufacturer.h"
#include "core/pki/serverrequest.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>

namespace vphone::pki::est {

namespace {

using Pkcs7 = std::unique_ptr<PKCS7, Release<PKCS7_free>>;

Answer refusal(int status, const QByteArray& sentence)
{
    return {.status = status, .contentType = "text/plain", .body = sentence + '\n'};
}

/// A request whose sender is known by a certificate, or the answer that there is instead.
struct Received
{
    Certificate sender;
    Certificates between; ///< what the sender sent beside it
    QByteArray pkcs10;
    std::optional<Answer> refusal;
};

Received refused(int status, const QByteArray& sentence)
{
    Received received;
    received.refusal = refusal(status, sentence);
    return received;
}

/// Known by the TLS handshake.
Received receivePlain(QByteArray pkcs10, const std::optional<QByteArray>& clientCertificates)
{
    Received received;
    if (clientCertificates)
        received.between = certificatesFromDer(*clientCertificates, chainLengthMax);
    if (received.between.empty())
        return refused(401, "a PKCS #10 alone needs a TLS client certificate; over plain HTTP it "
                            "travels as CMS SignedData, " +
                                QByteArray(signedRequestType));
    received.sender = std::move(received.between.front());
    received.between.erase(received.between.begin());
    received.pkcs10 = std::move(pkcs10);
    return received;
}

/// Known by its signature.
Received receiveSigned(const QByteArray& der)
{
    const Cms cms = signedDataFrom(der);
    if (!cms)
        return refused(400, "the request is no CMS SignedData");
    Received received;
    received.between = certificatesOf(cms.get());
    if (received.between.size() > size_t(certificatesMax))
        return refused(400, "the request brings more than " + QByteArray::number(certificatesMax) +
                                " certificates");
    const STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms.get());
    if (sk_CMS_SignerInfo_num(signers) != 1)
        return refused(400, "the request has not one signature but " +
                                QByteArray::number(std::max(sk_CMS_SignerInfo_num(signers), 0)));
    const Bio content(BIO_new(BIO_s_mem()));
    const bool isGood = content && CMS_verify(cms.get(), nullptr, nullptr, nullptr, content.get(),
                                              CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
    X509* signer = nullptr;
    if (isGood)
        CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(signers, 0), nullptr, &signer, nullptr,
                                 nullptr);
    ERR_clear_error();
    if (signer == nullptr)
        return refused(403, "the request's signature is wrong, or its certificate is missing");
    X509_up_ref(signer);
    received.sender.reset(signer);
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(content.get(), &bytes);
    received.pkcs10 = QByteArray(bytes, size);
    return received;
}

Received receive(QByteArrayView body, QByteArrayView contentType,
                 const std::optional<QByteArray>& clientCertificates)
{
    if (body.size() > messageBytesMax)
        return refused(413,
                       "a request has at most " + QByteArray::number(messageBytesMax) + " bytes");
    const QByteArray type = mediaType(contentType);
    const bool isSigned = type == mediaType(signedRequestType);
    if (!isSigned && type != requestType)
        return refused(415, "a request is " + QByteArray(requestType) + " or " +
                                QByteArray(signedRequestType));
    auto der = decoded(body);
    if (!der)
        return refused(400, "the request can't be read: " + der.error());
    return isSigned ? receiveSigned(*der) : receivePlain(*std::move(der), clientCertificates);
}

/// What is wrong with the PKCS #10 of who has \a sender; nothing: it is right.
std::optional<Answer> problemOf(const QByteArray& pkcs10, const X509* sender)
{
    const auto request = readRequest(pkcs10);
    if (!request)
        return refusal(400, request.error());
    if (!hasSameSubject(X509_REQ_get_subject_name(request->get()), X509_get_subject_name(sender)))
        return refusal(403, "the subject asked for is not that of the certificate to be renewed");
    return std::nullopt;
}

/// PKCS #7 with certificates and nothing else; empty: libcrypto refused. RFC 5751 3.8
QByteArray certificatesOnly(const std::vector<QByteArray>& chain)
{
    const Pkcs7 message(PKCS7_new());
    bool isGood = message && PKCS7_set_type(message.get(), NID_pkcs7_signed) == 1 &&
                  PKCS7_content_new(message.get(), NID_pkcs7_data) == 1 &&
                  PKCS7_set_detached(message.get(), 1) == 1;
    for (const QByteArray& der : chain) {
        const Certificates one = certificatesFromDer(der, 1);
        isGood =
            isGood && !one.empty() && PKCS7_add_certificate(message.get(), one.front().get()) == 1;
    }
    uchar* bytes = nullptr;
    const int size = isGood ? i2d_PKCS7(message.get(), &bytes) : 0;
    QByteArray der(reinterpret_cast<const char*>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return der;
}

} // namespace

Answer answerReenroll(QByteArrayView body, QByteArrayView contentType,
                      const std::optional<QByteArray>& clientCertificates,
                      const Manufacturer& manufacturer, Validity validity)
{
    Received received = receive(body, contentType, clientCertificates);
    if (received.refusal)
        return *std::move(received.refusal);
    const Certificates roots =
        certificatesFromPem(manufacturer.clientRootPem() + manufacturer.renewalRootPem(), rootsMax);
    const auto chain =
        chainOf(received.sender.get(), received.between, {.roots = roots, .at = std::nullopt});
    if (!chain)
        return refusal(403,
                       "the sender's certificate is not of this manufacturer: " + chain.error());
    if (auto problem = problemOf(received.pkcs10, received.sender.get()))
        return *std::move(problem);
    const auto renewed = manufacturer.renewDevice(received.pkcs10, validity);
    if (!renewed)
        return refusal(400, renewed.error());
    const QByteArray der = certificatesOnly(*renewed);
    ERR_clear_error();
    if (der.isEmpty())
        return refusal(500, "libcrypto made no answer");
    // RFC 8951 3.1: base64 without lines. strongSwan reads no other.
    return {.status = 200, .contentType = replyType, .body = der.toBase64()};
}

} // namespace vphone::pki::est
