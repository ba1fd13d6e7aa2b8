#include "tests/servers/support/webservers.h"

#include <QStandardPaths>

namespace vphone::servers {

using namespace Qt::StringLiterals;

Nginx::Nginx(bool alsoV6) : m_alsoV6(alsoV6) {}

Nginx::Nginx(const QByteArray& address, quint16 port) : WebServer(address, port) {}

RealServer::Command Nginx::command()
{
    QByteArray server = R"(
        listen @endpoint@;
        @v6@
        root @files@;
        client_max_body_size 8m;
        location /put/ {
            dav_methods PUT;
            create_full_put_path on;
        }
        location /post/ {
            proxy_method PUT;
            proxy_pass http://@endpoint@/put/;
        }
)";
    server.replace("@v6@", m_alsoV6 ? "listen [::1]:" + QByteArray::number(port()) + ';' : "");
    return nginx(R"($remote_addr - $remote_user [$time_local] "$request" )"
                 R"($status $body_bytes_sent "$http_referer" "$http_user_agent")",
                 server);
}

Apache::Apache(const QString& certificate, const QString& key, const QByteArray& more)
    : m_certificate(certificate), m_key(key), m_more(more)
{
}

RealServer::Command Apache::command()
{
    return apache(
        "mpm_event ssl alias",
        "%r|%>s|%{SSL_PROTOCOL}x|%{User-Agent}i|%{SSL_CLIENT_VERIFY}x|%{SSL_CLIENT_S_DN}x",
        apacheTls(m_certificate, m_key) + m_more);
}

QByteArray Apache::url(const QByteArray& file, const QByteArray& host) const
{
    return "https://" + host + ':' + QByteArray::number(port()) + '/' + file;
}

NginxMutual::NginxMutual(const QString& certificate, const QString& key, const QString& clientRoot)
    : m_certificate(certificate), m_key(key), m_clientRoot(clientRoot)
{
}

RealServer::Command NginxMutual::command()
{
    const QByteArray server = "        listen @endpoint@ ssl;\n        ssl_certificate " +
                              m_certificate.toUtf8() + ";\n        ssl_certificate_key " +
                              m_key.toUtf8() + ";\n        ssl_client_certificate " +
                              m_clientRoot.toUtf8() + R"(;
        ssl_verify_client on;
        ssl_verify_depth 2;
        root @files@;
)";
    return nginx("$request|$status|$ssl_client_verify|$ssl_client_s_dn", server);
}

OpensslServer::OpensslServer(const QString& certificate, const QString& key, QStringList more)
    : RealServer(Protocol::Tcp, "127.0.0.1", 0),
      m_certificate(certificate),
      m_key(key),
      m_more(std::move(more))
{
}

RealServer::Command OpensslServer::command()
{
    return {QStandardPaths::findExecutable(u"openssl"_s),
            QStringList{u"s_server"_s, u"-accept"_s, QString::fromLatin1(endpoint()), u"-cert"_s,
                        m_certificate, u"-key"_s, m_key, u"-WWW"_s} +
                m_more};
}

} // namespace vphone::servers
