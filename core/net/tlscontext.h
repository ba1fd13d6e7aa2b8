/// \file The settings and roots that TLS connections share: one SSL_CTX for each trust set, never
/// one for each phone.
#pragma once

#include "core/net/truststore.h"
#include "core/ports/tls.h"

#include <functional>
#include <list>
#include <mutex>

struct ssl_ctx_st;

namespace vphone::net {

/// What phones that trust the same and speak the same have in common. Never changes, so that
/// threads may share it.
class TlsContext
{
public:
    /// Certificates of a chain between the server's own and the root. Source: assumed
    static constexpr int intermediatesMax = 8;
    /// Of the message that holds the server's chain. Source: OpenSSL's default
    static constexpr qsizetype chainBytesMax = 100 * 1024;

    TlsContext(const ports::TlsDemands& demands, TrustStore trust);

    /// With a TlsHandshake attached to each connection.
    [[nodiscard]] ssl_ctx_st* get() const { return m_context.get(); }
    /// Makes \a context, which is somebody else's, such a one.
    void applyTo(ssl_ctx_st* context) const;

private:
    struct Free
    {
        void operator()(ssl_ctx_st* context) const;
    };

    ports::TlsVersion m_versionMin;
    QByteArray m_ciphers;
    bool m_isLegacyAllowed;
    TrustStore m_trust;
    std::unique_ptr<ssl_ctx_st, Free> m_context;
};

/// All of a run, for its threads together. Thread-safe.
class TlsContexts
{
public:
    /// PEM of the roots that phones know from the factory, or a sentence that says why there are
    /// none.
    using Roots = std::function<Result<QByteArray, QByteArray>()>;

    /// Trust sets kept; the one that was not wanted for longest makes room. Source: assumed
    static constexpr size_t contextsMax = 64;

    /// \a embedded is called at most once, when the first context is wanted; empty: there are none
    /// beside \a anchors.
    TlsContexts(std::vector<TrustAnchors> anchors, Roots embedded);
    /// Its anchors those of the files. The error names the one that holds none.
    [[nodiscard]] static Result<std::shared_ptr<TlsContexts>, QByteArray>
    make(const std::vector<QByteArray>& caFiles, Roots embedded);

    /// Of \a demands count the custom CA, by its content, and everything but identity and time. The
    /// error is a sentence that says why no server can be checked.
    [[nodiscard]] Result<std::shared_ptr<const TlsContext>, QByteArray>
    contextFor(const ports::TlsDemands& demands);

    struct Tally
    {
        quint64 rootLoads = 0; ///< how often the embedded roots were asked for
        quint64 made = 0;      ///< contexts
    };
    [[nodiscard]] Tally tally() const;

private:
    struct Entry
    {
        ports::TlsDemands demands; ///< without identity and time
        std::shared_ptr<const TlsContext> context;
    };

    [[nodiscard]] TrustStore storeFor(const ports::TlsDemands& demands) const;
    void loadRoots();

    mutable std::mutex m_mutex;
    std::vector<TrustAnchors> m_anchors;
    Roots m_embedded;           ///< empty once it was called
    QByteArray m_problem;       ///< of the embedded roots; empty: none
    std::list<Entry> m_entries; ///< the one wanted last in front
    Tally m_tally;
};

} // namespace vphone::net
