#include "core/net/sitecertificates.h"

#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <microhttpd.h>

#include <algorithm>

namespace vphone::net {

namespace {

/// RFC 8996: TLS 1.0 and 1.1 are gone.
constexpr const char* priorities = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";

gnutls_datum_t datumOf(const QByteArray& bytes)
{
    return {reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.constData())),
            unsigned(bytes.size())};
}

} // namespace

struct SiteCertificates::Imported
{
    ports::SharedIdentity identity;
    std::vector<gnutls_pcert_st> chain;
    gnutls_privkey_t key = nullptr;

    explicit Imported(ports::SharedIdentity from) : identity(std::move(from)) {}
    ~Imported()
    {
        for (gnutls_pcert_st& certificate : chain)
            gnutls_pcert_deinit(&certificate);
        if (key)
            gnutls_privkey_deinit(key);
    }
    Imported(const Imported&) = delete;
    Imported& operator=(const Imported&) = delete;

    [[nodiscard]] bool read() { return readChain() && readKey(); }

private:
    bool readChain()
    {
        for (const QByteArray& der : identity->chain) {
            gnutls_pcert_st certificate{};
            const gnutls_datum_t datum = datumOf(der);
            if (gnutls_pcert_import_x509_raw(&certificate, &datum, GNUTLS_X509_FMT_DER, 0) != 0)
                return false;
            chain.push_back(certificate);
        }
        return !chain.empty();
    }

    bool readKey()
    {
        gnutls_x509_privkey_t plain = nullptr;
        const gnutls_datum_t datum = datumOf(identity->key);
        if (gnutls_x509_privkey_init(&plain) != 0)
            return false;
        if (gnutls_x509_privkey_import_pkcs8(plain, &datum, GNUTLS_X509_FMT_DER, nullptr,
                                             GNUTLS_PKCS_PLAIN) != 0 ||
            gnutls_privkey_init(&key) != 0) {
            gnutls_x509_privkey_deinit(plain);
            return false;
        }
        return gnutls_privkey_import_x509(key, plain, GNUTLS_PRIVKEY_IMPORT_AUTO_RELEASE) == 0;
    }
};

struct SiteCertificates::Gate
{
    /// GnuTLS asks it in the middle of the handshake.
    static int retrieve(gnutls_session_t session, const gnutls_datum_t*, int,
                        const gnutls_pk_algorithm_t*, int, gnutls_pcert_st** chain, unsigned* size,
                        gnutls_privkey_t* key)
    {
        auto* handshake = static_cast<Handshake*>(gnutls_db_get_ptr(session));
        handshake->shown = handshake->certificates->certificateAt(handshake->local);
        if (!handshake->shown) {
            // libmicrohttpd closes without a word.
            gnutls_alert_send(session, GNUTLS_AL_FATAL, GNUTLS_A_HANDSHAKE_FAILURE);
            return -1;
        }
        *chain = const_cast<gnutls_pcert_st*>(handshake->shown->chain.data());
        *size = unsigned(handshake->shown->chain.size());
        *key = handshake->shown->key;
        return 0;
    }
};

std::vector<MHD_OptionItem> SiteCertificates::daemonOptions()
{
    return {{MHD_OPTION_HTTPS_CERT_CALLBACK, 0, reinterpret_cast<void*>(&Gate::retrieve)},
            {MHD_OPTION_HTTPS_PRIORITIES, 0, const_cast<char*>(priorities)}};
}

void SiteCertificates::prepare(MHD_Connection* connection, const Endpoint& local,
                               Handshake& handshake)
{
    handshake.certificates = this;
    handshake.local = local;
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    // The session's own pointer is libmicrohttpd's; that of a session database, which there is
    // none of, is free.
    gnutls_db_set_ptr(static_cast<gnutls_session_t>(info->tls_session), &handshake);
}

std::shared_ptr<const SiteCertificates::Imported>
SiteCertificates::certificateAt(const Endpoint& local)
{
    const auto identity = m_identities.identityFor(local);
    if (!identity || !*identity)
        return nullptr;
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const auto& imported) {
        return imported->identity == *identity;
    });
    if (kept != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, kept);
        return m_kept.front();
    }
    auto made = std::make_shared<Imported>(*identity);
    if (!made->read())
        return nullptr;
    m_kept.push_front(std::move(made));
    if (m_kept.size() > keptMax)
        m_kept.pop_back();
    return m_kept.front();
}

} // namespace vphone::net
