#include "core/net/labgate.h"

#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <microhttpd.h>

namespace vphone::net {

namespace {

gnutls_session_t sessionOf(MHD_Connection* connection)
{
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    return info ? static_cast<gnutls_session_t>(info->tls_session) : nullptr;
}

gnutls_alert_description_t alertFor(unsigned problems)
{
    if ((problems & (GNUTLS_CERT_EXPIRED | GNUTLS_CERT_NOT_ACTIVATED)) != 0)
        return GNUTLS_A_CERTIFICATE_EXPIRED;
    if ((problems & GNUTLS_CERT_SIGNER_NOT_FOUND) != 0)
        return GNUTLS_A_UNKNOWN_CA;
    return GNUTLS_A_BAD_CERTIFICATE;
}

/// RFC 8446 6.2 has an alert of its own; before, RFC 5246 7.4.6.
gnutls_alert_description_t alertForNone(gnutls_session_t session)
{
    return gnutls_protocol_get_version(session) == GNUTLS_TLS1_3 ? GNUTLS_A_CERTIFICATE_REQUIRED
                                                                 : GNUTLS_A_HANDSHAKE_FAILURE;
}

int refuse(gnutls_session_t session, GateVerdict verdict, gnutls_alert_description_t alert)
{
    *static_cast<GateVerdict*>(gnutls_db_get_ptr(session)) = verdict;
    // libmicrohttpd closes without a word.
    gnutls_alert_send(session, GNUTLS_AL_FATAL, alert);
    return -1;
}

/// GnuTLS calls it when the client's certificate is in, or when there is none.
int check(gnutls_session_t session)
{
    unsigned shown = 0;
    if (gnutls_certificate_get_peers(session, &shown) == nullptr || shown == 0)
        return refuse(session, GateVerdict::Missing, alertForNone(session));
    gnutls_typed_vdata_st purpose{};
    purpose.type = GNUTLS_DT_KEY_PURPOSE_OID;
    purpose.data = reinterpret_cast<unsigned char*>(const_cast<char*>(GNUTLS_KP_TLS_WWW_CLIENT));
    unsigned problems = 0;
    const int checked = gnutls_certificate_verify_peers(session, &purpose, 1, &problems);
    if (checked == GNUTLS_E_SUCCESS && problems == 0)
        return 0;
    return refuse(session, GateVerdict::Refused, alertFor(problems));
}

} // namespace

void demandCertificate(MHD_Connection* connection, GateVerdict& verdict)
{
    const gnutls_session_t session = sessionOf(connection);
    Q_ASSERT(session);
    // Not GNUTLS_CERT_REQUIRE: that one says nothing to a client without a certificate.
    gnutls_certificate_server_set_request(session, GNUTLS_CERT_REQUEST);
    // The session's own pointer is libmicrohttpd's; that of a session database, which there is
    // none of, is free.
    gnutls_db_set_ptr(session, &verdict);
    gnutls_session_set_verify_function(session, &check);
}

std::optional<lab::ClientCertificate> clientCertificateOf(MHD_Connection* connection)
{
    const gnutls_session_t session = sessionOf(connection);
    unsigned shown = 0;
    const gnutls_datum_t* certificates =
        session ? gnutls_certificate_get_peers(session, &shown) : nullptr;
    QByteArray chain;
    for (unsigned i = 0; certificates && i < shown; ++i)
        chain.append(reinterpret_cast<const char*>(certificates[i].data),
                     qsizetype(certificates[i].size));
    return lab::ClientCertificate::read(std::move(chain));
}

} // namespace vphone::net
