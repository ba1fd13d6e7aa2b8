/// \file What one phone brings to one TLS connection, what it asks of the server, and what was
/// seen.
#pragma once

#include "core/net/tlsidentity.h"
#include "core/ports/network.h"

struct ssl_ctx_st;
struct ssl_st;
struct x509_store_ctx_st;

namespace vphone::net {

/// Checks the server while OpenSSL talks to it, on connections of our own and on libcurl's alike.
class TlsHandshake
{
public:
    /// \a host: the name or address that the server must prove. \a identities outlives it.
    TlsHandshake(std::shared_ptr<const ports::TlsDemands> demands, QByteArray host,
                 IdentityCache& identities);
    TlsHandshake(const TlsHandshake&) = delete;
    TlsHandshake& operator=(const TlsHandshake&) = delete;

    /// From then on connections of \a context fill the handshake that they are attached to.
    static void observe(ssl_ctx_st* context);
    /// Must outlive \a connection.
    void attachTo(ssl_st* connection);
    /// All connections of \a context, which is nobody else's.
    void attachTo(ssl_ctx_st* context);

    [[nodiscard]] static std::shared_ptr<const ports::TlsDemands>
    demandsOf(const ports::FetchRequest& request);

    [[nodiscard]] const ports::TlsDemands& demands() const { return *m_demands; }
    [[nodiscard]] const QByteArray& host() const { return m_host; }

    /// \a error, OpenSSL's, ended it; the first counts.
    void takeError(unsigned long error);

    /// Why the phone broke off; nothing: it did not.
    [[nodiscard]] const std::optional<ports::FetchResult>& refusal() const { return m_refusal; }
    /// Description of the fatal alert that the server sent, -1: none.
    [[nodiscard]] int alert() const { return m_alert; }
    /// OpenSSL's code for what ended the handshake, 0: nothing did.
    [[nodiscard]] unsigned long error() const { return m_error; }
    [[nodiscard]] bool isCertificateWanted() const { return m_isCertificateWanted; }

private:
    struct Callbacks;

    void takeAlert(int value);
    bool checkChain(x509_store_ctx_st* chain);
    bool checkStatus(ssl_st* connection);
    bool showIdentity(ssl_st* connection);

    std::shared_ptr<const ports::TlsDemands> m_demands;
    QByteArray m_host;
    IdentityCache& m_identities;
    std::optional<ports::FetchResult> m_refusal;
    int m_alert = -1;
    unsigned long m_error = 0;
    bool m_isCertificateWanted = false;
};

} // namespace vphone::net
