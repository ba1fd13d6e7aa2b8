#include "core/net/tlscontext.h"

#include "core/net/tlshandshake.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>

namespace vphone::net {

using ports::TlsDemands;
using ports::TrustPolicy;

namespace {

int protocolOf(ports::TlsVersion version)
{
    static constexpr std::array protocols = {TLS1_VERSION, TLS1_1_VERSION, TLS1_2_VERSION,
                                             TLS1_3_VERSION};
    return protocols[size_t(version)];
}

bool isSameCa(const ports::SharedCaBundle& a, const ports::SharedCaBundle& b)
{
    return a == b || (a && b && a->pem == b->pem);
}

ports::SharedCaBundle trustedCaOf(const TlsDemands& demands)
{
    return demands.trust == TrustPolicy::EmbeddedPublicAndCustom ? demands.customCa : nullptr;
}

/// What of \a demands makes a context another one.
TlsDemands sharedPart(const TlsDemands& demands)
{
    TlsDemands shared = demands;
    shared.identity.reset();
    shared.now.reset();
    shared.customCa = trustedCaOf(demands);
    return shared;
}

bool isSame(const TlsDemands& a, const TlsDemands& b)
{
    return a.versionMin == b.versionMin && a.trust == b.trust &&
           a.isLegacyAllowed == b.isLegacyAllowed && a.ciphers == b.ciphers &&
           isSameCa(trustedCaOf(a), trustedCaOf(b));
}

} // namespace

void TlsContext::Free::operator()(SSL_CTX* context) const
{
    SSL_CTX_free(context);
}

TlsContext::TlsContext(const TlsDemands& demands, TrustStore trust)
    : m_versionMin(demands.versionMin),
      m_ciphers(demands.ciphers),
      m_isLegacyAllowed(demands.isLegacyAllowed),
      m_trust(std::move(trust)),
      m_context(SSL_CTX_new(TLS_client_method()))
{
    applyTo(get());
    SSL_CTX_set_read_ahead(get(), 1);
    SSL_CTX_set_mode(get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
}

void TlsContext::applyTo(SSL_CTX* context) const
{
    if (m_isLegacyAllowed) {
        SSL_CTX_set_security_level(context, 0);
        SSL_CTX_set_options(context, SSL_OP_LEGACY_SERVER_CONNECT);
    }
    const int level = SSL_CTX_get_security_level(context);
    if (!m_ciphers.isEmpty() && SSL_CTX_set_cipher_list(context, m_ciphers.constData()) != 1) {
        // Of nonsense an empty list remains.
        SSL_CTX_set_cipher_list(context, OSSL_default_cipher_list());
        SSL_CTX_set_security_level(context, level);
    }
    ERR_clear_error();
    SSL_CTX_set_min_proto_version(context, protocolOf(m_versionMin));
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    // Servers ask for the phone's certificate in the midst of things, too: Apache, when one folder
    // demands it.
    SSL_CTX_set_post_handshake_auth(context, 1);
    SSL_CTX_set_max_cert_list(context, chainBytesMax);
    SSL_CTX_set_verify_depth(context, intermediatesMax);
    SSL_CTX_set1_cert_store(context, m_trust.get());
    TlsHandshake::observe(context);
}

TlsContexts::TlsContexts(std::vector<TrustAnchors> anchors, Roots embedded)
    : m_anchors(std::move(anchors)), m_embedded(std::move(embedded))
{
}

Result<std::shared_ptr<TlsContexts>, QByteArray>
TlsContexts::make(const std::vector<QByteArray>& caFiles, Roots embedded)
{
    std::vector<TrustAnchors> anchors;
    for (const QByteArray& caFile : caFiles) {
        auto read = TrustAnchors::readFile(caFile);
        if (!read)
            return Unexpected{read.error()};
        anchors.push_back(std::move(*read));
    }
    return std::make_shared<TlsContexts>(std::move(anchors), std::move(embedded));
}

Result<std::shared_ptr<const TlsContext>, QByteArray>
TlsContexts::contextFor(const TlsDemands& demands)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return isSame(entry.demands, demands);
    });
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return found->context;
    }
    loadRoots();
    if (!m_problem.isEmpty())
        return Unexpected{m_problem};
    TlsDemands shared = sharedPart(demands);
    auto context = std::make_shared<const TlsContext>(shared, storeFor(shared));
    ++m_tally.made;
    if (m_entries.size() == contextsMax)
        m_entries.pop_back();
    m_entries.push_front({std::move(shared), context});
    return std::shared_ptr<const TlsContext>(std::move(context));
}

void TlsContexts::loadRoots()
{
    if (!m_embedded)
        return;
    const auto load = std::exchange(m_embedded, nullptr);
    ++m_tally.rootLoads;
    const auto pem = load();
    if (pem)
        m_anchors.push_back(TrustAnchors::read(*pem));
    else
        m_problem = "there are no roots to check servers with: " + pem.error();
}

TrustStore TlsContexts::storeFor(const TlsDemands& demands) const
{
    TrustStore store;
    for (const TrustAnchors& anchors : m_anchors)
        store.add(anchors);
    if (demands.trust != TrustPolicy::EmbeddedOnly)
        store.addPublic();
    if (demands.customCa)
        store.add(TrustAnchors::read(demands.customCa->pem));
    return store;
}

TlsContexts::Tally TlsContexts::tally() const
{
    const std::lock_guard lock(m_mutex);
    return m_tally;
}

} // namespace vphone::net
