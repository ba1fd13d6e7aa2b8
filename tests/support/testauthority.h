/// \file A throw-away certificate authority and a TLS server that shows its certificates.
#pragma once

#include "core/net/reactor.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <optional>

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

class TestAuthority
{
public:
    TestAuthority();

    [[nodiscard]] QByteArray certificatePem() const;
    /// With \a name as the common name and the one DNS name.
    [[nodiscard]] Identity issue(const QByteArray& name, Validity validity = {}) const;

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
    };

    TlsServer(net::Reactor& reactor, const Identity& identity, Options options);
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    static QByteArray body() { return "served over TLS"; }

private:
    struct Connection;

    void accept();
    void goOn(int descriptor);
    void drop(int descriptor);

    net::Reactor& m_reactor;
    std::unique_ptr<ssl_ctx_st, FreeOpenSsl> m_context;
    int m_listener;
    quint16 m_port;
    std::map<int, std::unique_ptr<ssl_st, FreeOpenSsl>> m_connections; ///< by descriptor
};

} // namespace vphone::test
