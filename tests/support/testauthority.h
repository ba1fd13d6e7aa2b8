/// \file A throw-away certificate authority and a TLS server that shows its certificates.
#pragma once

#include "core/net/reactor.h"
#include "core/ports/tls.h"

#include <map>

struct evp_pkey_st;
struct ssl_ctx_st;
struct ssl_st;
struct x509_st;

namespace vphone::test {

struct FreeOpenSsl
{
    void operator()(evp_pkey_st* key) const;
    void operator()(x509_st* certificate) const;
    void operator()(ssl_ctx_st* context) const;
    void operator()(ssl_st* connection) const;
};

struct Identity
{
    std::unique_ptr<evp_pkey_st, FreeOpenSsl> key;
    std::unique_ptr<x509_st, FreeOpenSsl> certificate;
};

/// Seconds from the moment of making.
struct Validity
{
    long from = -3600;
    long until = 3600;
};

/// What a certificate says, and how strong it is.
struct Wish
{
    enum class Kind : quint8 { Ec, Rsa1024, Rsa2048, EcSha1 };

    QByteArray commonName;
    QByteArray alternativeNames{}; ///< as OpenSSL writes them: "DNS:prov.example,IP:127.0.0.1"
    Validity validity{};
    Kind kind = Kind::Ec;
    bool isAuthority = false;
};

/// As a phone has it, \a above being who issued it.
[[nodiscard]] ports::SharedIdentity deviceIdentity(const Identity& identity,
                                                   const Identity* above = nullptr);
[[nodiscard]] QByteArray pemOf(const Identity& identity); ///< of the certificate

class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray& name = "throw-away test authority");
    explicit TestAuthority(Identity self) : m_self(std::move(self)) {}

    [[nodiscard]] QByteArray certificatePem() const { return pemOf(m_self); }
    [[nodiscard]] const Identity& self() const { return m_self; }
    /// With \a name as the common name and the one DNS name.
    [[nodiscard]] Identity issue(const QByteArray& name, Validity validity = {}) const;
    [[nodiscard]] Identity issue(const Wish& wish) const;
    /// PEM of a list that revokes \a revoked.
    [[nodiscard]] QByteArray revocationList(const Identity& revoked, Validity validity = {}) const;
    /// What OCSP says of \a subject, whose issuer is \a issuer; signed by this authority.
    [[nodiscard]] QByteArray statusOf(const Identity& subject, const Identity& issuer,
                                      bool isRevoked) const;

private:
    Identity m_self;
};

/// HTTPS on 127.0.0.1, port chosen by the system: every request gets a 200 with a body of its own.
class TlsServer
{
public:
    struct Options
    {
        int versionMax = 0; ///< TLS1_1_VERSION, say; 0: the newest
        bool wantsClientCertificate = false;
        QByteArray clientRoot{};                ///< PEM: whose certificates it takes
        QByteArray ciphers{};                   ///< of TLS 1.2 and older; empty: OpenSSL's own
        QByteArray status{};                    ///< stapled OCSP answer; empty: none
        std::vector<const Identity*> between{}; ///< sent behind the server's own certificate
        bool isWeak = false;                    ///< takes old versions and short keys
    };

    /// What was seen of one client whose request came.
    struct Client
    {
        QByteArray commonName; ///< of its certificate; empty: it showed none
        QByteArray cipher;
        QByteArray host; ///< SNI
        bool isResumed = false;
        QByteArray request;
    };

    TlsServer(net::Reactor& reactor, const Identity& identity, Options options);
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const std::vector<Client>& clients() const { return m_clients; }
    static QByteArray body() { return "served over TLS"; }

private:
    struct Connection;

    static int staple(ssl_st* connection, void* self);
    void accept();
    void goOn(int descriptor);
    void note(const ssl_st* connection, QByteArray request);
    void drop(int descriptor);

    net::Reactor& m_reactor;
    Options m_options;
    std::unique_ptr<ssl_ctx_st, FreeOpenSsl> m_context;
    int m_listener;
    quint16 m_port;
    std::map<int, std::unique_ptr<ssl_st, FreeOpenSsl>> m_connections; ///< by descriptor
    std::vector<Client> m_clients;
};

} // namespace vphone::test
