#include "core/net/tlshandshake.h"

#include "core/net/httpfailure.h"
#include "core/net/servercertificate.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/ssl.h>

namespace vphone::net {

namespace {

/// A list that is missing or out of date refuses nobody; what an old one revoked stays revoked.
int judgeChain(int isGood, X509_STORE_CTX* chain)
{
    if (isGood)
        return 1;
    switch (X509_STORE_CTX_get_error(chain)) {
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_CRL_NOT_YET_VALID:
        X509_STORE_CTX_set_error(chain, X509_V_OK);
        return 1;
    default:
        return 0;
    }
}

} // namespace

struct TlsHandshake::Callbacks
{
    /// Ours alone; libcurl has taken the one for applications.
    static int place()
    {
        static const int place = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
        return place;
    }
    static int contextPlace()
    {
        static const int place = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
        return place;
    }

    static TlsHandshake& of(const SSL* connection)
    {
        void* own = SSL_get_ex_data(connection, place());
        if (own == nullptr)
            own = SSL_CTX_get_ex_data(SSL_get_SSL_CTX(connection), contextPlace());
        return *static_cast<TlsHandshake*>(own);
    }

    static void note(const SSL* connection, int where, int value)
    {
        TlsHandshake& handshake = of(connection);
        if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT)
            handshake.takeAlert(value);
        else if ((where & SSL_CB_EXIT) && value <= 0)
            handshake.takeError(ERR_peek_error());
    }

    static int verify(X509_STORE_CTX* chain, void*)
    {
        const auto* connection = static_cast<const SSL*>(
            X509_STORE_CTX_get_ex_data(chain, SSL_get_ex_data_X509_STORE_CTX_idx()));
        return of(connection).checkChain(chain);
    }

    static int takeStatus(SSL* connection, void*) { return of(connection).checkStatus(connection); }
    static int provide(SSL* connection, void*) { return of(connection).showIdentity(connection); }
};

TlsHandshake::TlsHandshake(std::shared_ptr<const ports::TlsDemands> demands, QByteArray host,
                           IdentityCache& identities)
    : m_demands(std::move(demands)), m_host(std::move(host)), m_identities(identities)
{
    // "prov.telco.com." is whole already, and no certificate writes it so.
    if (m_host.endsWith('.'))
        m_host.chop(1);
}

void TlsHandshake::takeAlert(int value)
{
    if (value >> 8 == SSL3_AL_FATAL)
        m_alert = value & 0xff;
}

void TlsHandshake::takeError(unsigned long error)
{
    // What the socket says is not of TLS.
    if (m_error == 0 && ERR_GET_LIB(error) != ERR_LIB_SYS)
        m_error = error;
}

std::shared_ptr<const ports::TlsDemands> TlsHandshake::demandsOf(const ports::FetchRequest& request)
{
    return request.tls ? request.tls : std::make_shared<const ports::TlsDemands>();
}

void TlsHandshake::observe(SSL_CTX* context)
{
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_info_callback(context, &Callbacks::note);
    SSL_CTX_set_cert_verify_callback(context, &Callbacks::verify, nullptr);
    SSL_CTX_set_cert_cb(context, &Callbacks::provide, nullptr);
    SSL_CTX_set_tlsext_status_type(context, TLSEXT_STATUSTYPE_ocsp);
    SSL_CTX_set_tlsext_status_cb(context, &Callbacks::takeStatus);
}

void TlsHandshake::attachTo(SSL* connection)
{
    SSL_set_ex_data(connection, Callbacks::place(), this);
}

void TlsHandshake::attachTo(SSL_CTX* context)
{
    SSL_CTX_set_ex_data(context, Callbacks::contextPlace(), this);
}

bool TlsHandshake::checkChain(X509_STORE_CTX* chain)
{
    if (m_demands->now) {
        const auto now =
            std::chrono::floor<std::chrono::seconds>(m_demands->now->time_since_epoch());
        X509_VERIFY_PARAM_set_time(X509_STORE_CTX_get0_param(chain), time_t(now.count()));
    }
    X509_STORE_CTX_set_verify_cb(chain, &judgeChain);
    X509* server = X509_STORE_CTX_get0_cert(chain);
    if (X509_verify_cert(chain) != 1) {
        const int error = X509_STORE_CTX_get_error(chain);
        m_refusal = certificateFailure(error, X509_STORE_CTX_get_current_cert(chain),
                                       X509_STORE_CTX_get_error_depth(chain), m_host);
        return false;
    }
    if (isFor(server, m_host))
        return true;
    X509_STORE_CTX_set_error(chain, X509_V_ERR_HOSTNAME_MISMATCH);
    m_refusal = certificateFailure(X509_V_ERR_HOSTNAME_MISMATCH, server, 0, m_host);
    return false;
}

bool TlsHandshake::checkStatus(SSL* connection)
{
    const unsigned char* answer = nullptr;
    const long size = SSL_get_tlsext_status_ocsp_resp(connection, &answer);
    const STACK_OF(X509)* chain = SSL_get0_verified_chain(connection);
    if (size <= 0 || chain == nullptr || !isRevoked(chain, {answer, size}))
        return true;
    m_refusal = certificateFailure(X509_V_ERR_CERT_REVOKED, sk_X509_value(chain, 0), 0, m_host);
    return false;
}

bool TlsHandshake::showIdentity(SSL* connection)
{
    m_isCertificateWanted = true;
    if (!m_demands->identity)
        return true;
    const auto device = m_identities.find(m_demands->identity);
    const auto shown = device ? (*device)->showOn(connection) : Unexpected{device.error()};
    if (!shown)
        m_refusal = failure(Cause::TlsClientCert, shown.error());
    return shown.has_value();
}

} // namespace vphone::net
