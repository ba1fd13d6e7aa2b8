#include "core/net/httpfailure.h"

#include "core/net/tlscontext.h"
#include "core/net/tlshandshake.h"

#include <curl/curl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace vphone::net {

using ports::FetchResult;

namespace {

bool isAboutOurCertificate(const TlsHandshake& tls)
{
    switch (tls.alert()) {
    case SSL3_AD_NO_CERTIFICATE:
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_CERTIFICATE_REQUIRED:
        return true;
    case SSL_AD_HANDSHAKE_FAILURE: // what TLS 1.2 has for a certificate that did not come
        return tls.isCertificateWanted();
    default:
        return false;
    }
}

QByteArray refusalOfOurs(const TlsHandshake& tls)
{
    if (!tls.demands().identity)
        return "server wants a certificate of the phone, which has none";
    return QByteArray("server refused the phone's certificate: ") +
           SSL_alert_desc_string_long(tls.alert());
}

QByteArray versionsApart(const TlsHandshake& tls)
{
    static constexpr auto names = std::to_array<const char*>({"1.0", "1.1", "1.2", "1.3"});
    const ports::TlsVersion oldest = tls.demands().versionMin;
    const QByteArray text = QByteArray("server and phone have no version of TLS in common, the "
                                       "phone's oldest is ") +
                            names[size_t(oldest)];
    const bool needsLegacy = oldest < ports::TlsVersion::Tls12 && !tls.demands().isLegacyAllowed;
    return needsLegacy ? text + ", which needs legacy_tls" : text;
}

FetchResult alertFailure(const TlsHandshake& tls)
{
    switch (tls.alert()) {
    case SSL_AD_PROTOCOL_VERSION:
        return failure(Cause::TlsProtocol, versionsApart(tls));
    case SSL_AD_UNRECOGNIZED_NAME:
        return failure(Cause::TlsName, "server has no certificate for " + tls.host());
    case SSL_AD_HANDSHAKE_FAILURE:
    case SSL_AD_INSUFFICIENT_SECURITY:
        return failure(Cause::TlsProtocol,
                       "server and phone have no cipher or key exchange in common");
    default:
        return failure(Cause::TlsProtocol, QByteArray("server broke TLS off: ") +
                                               SSL_alert_desc_string_long(tls.alert()));
    }
}

FetchResult errorFailure(const TlsHandshake& tls)
{
    const unsigned long error = tls.error();
    const char* words = ERR_reason_error_string(error);
    if (ERR_GET_LIB(error) == ERR_LIB_ASN1 || ERR_GET_LIB(error) == ERR_LIB_X509)
        return failure(Cause::TlsProtocol, "server sent a certificate that cannot be read");
    switch (ERR_GET_REASON(error)) {
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_UNSUPPORTED_SSL_VERSION:
    case SSL_R_WRONG_SSL_VERSION:
    case SSL_R_NO_PROTOCOLS_AVAILABLE:
    case SSL_R_VERSION_TOO_LOW:
    case SSL_R_LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED: // what TLS 1.1 and older sign with
        return failure(Cause::TlsProtocol, versionsApart(tls));
    case SSL_R_WRONG_VERSION_NUMBER:
        return failure(Cause::TlsProtocol, "server does not speak TLS");
    case SSL_R_EXCESSIVE_MESSAGE_SIZE:
        return failure(Cause::TlsProtocol, "server sent more than the " +
                                               QByteArray::number(TlsContext::chainBytesMax) +
                                               " bytes that its certificates may have");
    case SSL_R_DH_KEY_TOO_SMALL:
        return failure(Cause::TlsProtocol,
                       "server's key exchange is too weak (legacy_tls accepts it)");
    case SSL_R_UNSAFE_LEGACY_RENEGOTIATION_DISABLED:
        return failure(Cause::TlsProtocol,
                       "server's TLS is from before RFC 5746 (legacy_tls accepts it)");
    case SSL_R_UNEXPECTED_EOF_WHILE_READING:
        return failure(Cause::Reset, "server closed the connection in the midst of TLS");
    default:
        return failure(Cause::TlsProtocol,
                       QByteArray("TLS handshake failed: ") + (words ? words : "no reason given"));
    }
}

QByteArray connectFailure(const HttpEnding& ending)
{
    if (ending.osError == 0)
        return ending.words;
    return QByteArray("cannot connect: ") + std::strerror(ending.osError);
}

FetchResult socketFailure(const HttpEnding& ending, FetchResult otherwise)
{
    if (ending.tls != nullptr) {
        if (auto told = tlsFailure(*ending.tls))
            return *std::move(told);
    }
    if (ending.osError == ECONNRESET || ending.osError == EPIPE)
        return failure(Cause::Reset, "server reset the connection");
    return otherwise;
}

} // namespace

std::optional<FetchResult> tlsFailure(const TlsHandshake& tls)
{
    if (tls.refusal())
        return tls.refusal();
    if (isAboutOurCertificate(tls))
        return failure(Cause::TlsClientCert, refusalOfOurs(tls));
    if (tls.alert() >= 0)
        return alertFailure(tls);
    if (tls.error() != 0)
        return errorFailure(tls);
    return std::nullopt;
}

FetchResult failure(Cause cause, QByteArray detail)
{
    FetchResult result;
    result.cause = cause;
    result.detail = std::move(detail);
    return result;
}

FetchResult failureOf(const HttpEnding& ending)
{
    switch (ending.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return failure(Cause::Dns, ending.words);
    case CURLE_COULDNT_CONNECT:
        return socketFailure(ending, failure(Cause::Connect, connectFailure(ending)));
    case CURLE_OPERATION_TIMEDOUT:
        return failure(Cause::Timeout, ending.words);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
        return socketFailure(ending,
                             failure(Cause::TlsProtocol, "TLS handshake failed: " + ending.words));
    case CURLE_GOT_NOTHING:
        return socketFailure(ending,
                             failure(Cause::Reset, "server closed the connection without a reply"));
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return socketFailure(ending, failure(Cause::HttpProtocol, ending.words));
    case CURLE_PARTIAL_FILE:
        return failure(Cause::HttpProtocol, "reply is shorter than announced");
    case CURLE_FILESIZE_EXCEEDED:
        return failure(Cause::TooBig, "reply is announced longer than allowed");
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        return failure(Cause::HttpProtocol, "reply is not HTTP/1");
    case CURLE_URL_MALFORMAT:
        return failure(Cause::BadRule, "not a host that can be asked");
    case CURLE_LOGIN_DENIED:
        return failure(Cause::Auth, ending.words);
    default:
        return failure(Cause::HttpProtocol, ending.words);
    }
}

} // namespace vphone::net
