#include "core/net/httpfailure.h"

#include <curl/curl.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <cerrno>
#include <cstring>

namespace vphone::net {

using ports::FetchResult;

namespace {

TlsWitness& witnessOf(const SSL* connection)
{
    return *static_cast<TlsWitness*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(connection)));
}

void noteAlert(const SSL* connection, int where, int value)
{
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT)
        witnessOf(connection).alert = value & 0xff;
}

int noteCertificateRequest(SSL* connection, X509**, EVP_PKEY**)
{
    witnessOf(connection).isCertificateWanted = true;
    return 0; // there is none
}

/// libcurl reports some refusals, a wrong signature for one, as a failed handshake only.
int noteVerification(int isGood, X509_STORE_CTX* chain)
{
    const auto* connection = static_cast<const SSL*>(
        X509_STORE_CTX_get_ex_data(chain, SSL_get_ex_data_X509_STORE_CTX_idx()));
    if (!isGood)
        witnessOf(connection).verifyError = X509_STORE_CTX_get_error(chain);
    return isGood;
}

FetchResult certificateFailure(int verifyError)
{
    switch (verifyError) {
    case X509_V_OK: // the chain is good, so it was libcurl's comparison with the host
    case X509_V_ERR_HOSTNAME_MISMATCH:
        return failure(Cause::TlsName, "server certificate is for another name");
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return failure(Cause::TlsExpired, "server certificate has expired");
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return failure(Cause::TlsNotYetValid, "server certificate is not valid yet");
    case X509_V_ERR_CERT_REVOKED:
        return failure(Cause::TlsRevoked, "server certificate was revoked");
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return failure(Cause::TlsUnknownCa, "server certificate was not issued by a trusted CA");
    default:
        return failure(Cause::TlsUnknownCa, QByteArray("server certificate is not accepted: ") +
                                                X509_verify_cert_error_string(verifyError));
    }
}

bool isAboutOurCertificate(const TlsWitness& tls)
{
    switch (tls.alert) {
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
        return tls.isCertificateWanted;
    default:
        return false;
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
    if (ending.tls.verifyError != X509_V_OK)
        return certificateFailure(ending.tls.verifyError);
    if (isAboutOurCertificate(ending.tls))
        return failure(Cause::TlsClientCert, "server refused the phone for its certificate");
    if (ending.osError == ECONNRESET || ending.osError == EPIPE)
        return failure(Cause::Reset, "server reset the connection");
    return otherwise;
}

} // namespace

void TlsWitness::observe(SSL_CTX* context)
{
    SSL_CTX_set_app_data(context, this);
    SSL_CTX_set_info_callback(context, &noteAlert);
    SSL_CTX_set_client_cert_cb(context, &noteCertificateRequest);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, &noteVerification);
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
        return certificateFailure(ending.tls.verifyError);
    case CURLE_SSL_CONNECT_ERROR:
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
