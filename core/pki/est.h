/// \file Simple re-enrolment by EST (RFC 7030 4.2.2), as messages: the phone's side and the
/// server's. Over plain HTTP the PKCS#10 travels inside a CMS SignedData (RFC 5652) that the
/// certificate to be renewed has signed. Source: reference security 6
#pragma once

#include "core/pki/reenrollment.h"

namespace vphone::pki {

class Manufacturer;
struct Validity;

namespace est {

/// Of the service, behind what the rule or the server puts before it. RFC 7030 3.2.2
inline constexpr char reenrollPath[] = "/.well-known/est/simplereenroll";
/// Content-Type of a request that the TLS handshake vouches for.
inline constexpr char requestType[] = "application/pkcs10";
/// And of one that is signed itself.
inline constexpr char signedRequestType[] = "application/pkcs7-mime; smime-type=signed-data";
inline constexpr char replyType[] = "application/pkcs7-mime; smime-type=certs-only";

/// Most bytes of a request or a reply, as they travel. Source: assumed
inline constexpr qsizetype messageBytesMax = 64 * 1024;
/// Most certificates of a chain or a reply. Source: assumed
inline constexpr int certificatesMax = 8;

/// The phone's side; the functions say what they mean in Reenrollment.
[[nodiscard]] Result<ReenrollRequest, QByteArray> reenrollRequest(const ports::TlsIdentity& current,
                                                                  bool isHttps);
[[nodiscard]] Result<ports::TlsIdentity, QByteArray> acceptReply(const ReenrollReply& reply,
                                                                 const ReenrollTerms& terms);
[[nodiscard]] const Reenrollment& client();

/// What a server sends back: 200 with a certificate, or an error whose body is a sentence in plain
/// text.
struct Answer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
};

/// Renews the certificate of who signed the request or shook hands, when \a manufacturer made it;
/// that it expired is no hindrance, for its phone has no other way back. \a clientCertificates: of
/// the TLS handshake, in DER, the client's own and right behind it what it sent beside it; nothing:
/// there was none. \a validity is that of the new certificate.
[[nodiscard]] Answer answerReenroll(QByteArrayView body, QByteArrayView contentType,
                                    const std::optional<QByteArray>& clientCertificates,
                                    const Manufacturer& manufacturer, Validity validity);

} // namespace est
} // namespace vphone::pki
