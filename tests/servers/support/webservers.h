/// \file nginx over HTTP, Apache, nginx and OpenSSL's own server over HTTPS, each as it is common:
/// a folder of files, its own access log.
#pragma once

#include "tests/servers/support/webserver.h"

namespace vphone::servers {

/// Takes PUT below put/, and POST below post/, which puts the body there too. Lines of its access
/// log are those of the format "combined".
class Nginx final : public WebServer
{
public:
    /// On 127.0.0.1; with \a alsoV6 on the same port of ::1 too.
    explicit Nginx(bool alsoV6 = false);
    Nginx(const QByteArray& address, quint16 port);

    [[nodiscard]] QByteArray url(const QByteArray& file) const
    {
        return "http://" + endpoint() + '/' + file;
    }

private:
    Command command() override;

    bool m_alsoV6 = false;
};

/// A line of its access log: `GET /basic.txt HTTP/1.1|200|TLSv1.3|agent|NONE|`; with the
/// certificate of the client SUCCESS and its subject (`CN=...`) stand at the end.
class Apache final : public WebServer
{
public:
    /// Serves with \a certificate and \a key, paths of PEM files; \a more: lines of its
    /// configuration.
    Apache(const QString& certificate, const QString& key, const QByteArray& more = {});

    /// \a host: a name or an address that the certificate may hold
    [[nodiscard]] QByteArray url(const QByteArray& file,
                                 const QByteArray& host = "127.0.0.1") const;

private:
    Command command() override;

    QString m_certificate;
    QString m_key;
    QByteArray m_more;
};

/// nginx that wants a certificate below \a clientRoot (PEM file) of everybody. A line of its access
/// log: `GET /basic.txt HTTP/1.1|200|SUCCESS|CN=...`.
class NginxMutual final : public WebServer
{
public:
    NginxMutual(const QString& certificate, const QString& key, const QString& clientRoot);

    [[nodiscard]] QByteArray url(const QByteArray& file) const
    {
        return "https://" + endpoint() + '/' + file;
    }

private:
    Command command() override;

    QString m_certificate;
    QString m_key;
    QString m_clientRoot;
};

/// `openssl s_server -WWW`: one client at a time, every version and every sort of chain.
class OpensslServer final : public RealServer
{
public:
    OpensslServer(const QString& certificate, const QString& key, QStringList more);

    void write(const QString& name, const QByteArray& content) const { own().write(name, content); }
    [[nodiscard]] QByteArray url(const QByteArray& file) const
    {
        return "https://" + endpoint() + '/' + file;
    }

private:
    Command command() override;

    QString m_certificate;
    QString m_key;
    QStringList m_more;
};

} // namespace vphone::servers
