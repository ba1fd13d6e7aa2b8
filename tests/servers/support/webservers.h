/// \file nginx over HTTP and Apache over HTTPS, each as it is common: a folder of files, its own
/// access log.
#pragma once

#include "tests/servers/support/realserver.h"

namespace vphone::servers {

/// Takes PUT below put/, and POST below post/, which puts the body there too.
class Nginx final : public RealServer
{
public:
    /// On 127.0.0.1; with \a alsoV6 on the same port of ::1 too.
    explicit Nginx(bool alsoV6 = false);
    Nginx(const QByteArray& address, quint16 port);

    [[nodiscard]] const Folder& files() const { return m_files; }
    [[nodiscard]] QByteArray url(const QByteArray& file) const
    {
        return "http://" + endpoint() + '/' + file;
    }
    /// Lines in the format "combined", once \a count requests are in it.
    [[nodiscard]] QList<QByteArray> accessLog(qsizetype count) const;

private:
    Command command() override;

    bool m_alsoV6 = false;
    Folder m_files;
};

class Apache final : public RealServer
{
public:
    /// Serves with \a certificate and \a key, paths of PEM files.
    Apache(const QString& certificate, const QString& key);

    [[nodiscard]] const Folder& files() const { return m_files; }
    /// \a host: a name or an address that the certificate may hold
    [[nodiscard]] QByteArray url(const QByteArray& file,
                                 const QByteArray& host = "127.0.0.1") const;
    /// `GET /basic.txt HTTP/1.1|200|TLSv1.3|agent`, once \a count requests are in it.
    [[nodiscard]] QList<QByteArray> accessLog(qsizetype count) const;

private:
    Command command() override;

    QString m_certificate;
    QString m_key;
    Folder m_files;
};

} // namespace vphone::servers
