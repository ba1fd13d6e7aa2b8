#include "tests/servers/support/webservers.h"

#include "tests/servers/support/wait.h"

#include <QStandardPaths>

namespace vphone::servers {

using namespace Qt::StringLiterals;

namespace {

/// Servers write a request down after they answered it.
QList<QByteArray> accessLogOf(const Folder& folder, qsizetype count)
{
    QList<QByteArray> lines;
    waitUntil([&] {
        lines = folder.read(u"access.log"_s).split('\n');
        lines.removeLast(); // what follows the last line end
        return lines.size() >= count;
    });
    return lines;
}

} // namespace

Nginx::Nginx(bool alsoV6) : RealServer(Protocol::Tcp, "127.0.0.1", 0), m_alsoV6(alsoV6) {}

Nginx::Nginx(const QByteArray& address, quint16 port) : RealServer(Protocol::Tcp, address, port) {}

RealServer::Command Nginx::command()
{
    const QByteArray configuration = R"(
daemon off;
user root;
worker_processes 1;
pid @own@/pid;
error_log stderr;
events { worker_connections 256; }
http {
    access_log @own@/access.log combined;
    client_body_temp_path @own@/tmp;
    proxy_temp_path @own@/tmp;
    fastcgi_temp_path @own@/tmp;
    uwsgi_temp_path @own@/tmp;
    scgi_temp_path @own@/tmp;
    server {
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
    }
}
)";
    own().makeFolder(u"tmp"_s);
    own().write(
        u"nginx.conf"_s,
        filledIn(configuration, m_files)
            .replace("@v6@", m_alsoV6 ? "listen [::1]:" + QByteArray::number(port()) + ';' : ""));
    return {u"nginx"_s,
            {u"-p"_s, own().path(), u"-e"_s, u"stderr"_s, u"-c"_s, own().path(u"nginx.conf"_s)}};
}

QList<QByteArray> Nginx::accessLog(qsizetype count) const
{
    return accessLogOf(own(), count);
}

Apache::Apache(const QString& certificate, const QString& key, const QByteArray& more)
    : RealServer(Protocol::Tcp, "127.0.0.1", 0),
      m_certificate(certificate),
      m_key(key),
      m_more(more)
{
}

RealServer::Command Apache::command()
{
    const QByteArray configuration = R"(
LoadModule mpm_event_module @modules@/mod_mpm_event.so
LoadModule authz_core_module @modules@/mod_authz_core.so
LoadModule ssl_module @modules@/mod_ssl.so
LoadModule mime_module @modules@/mod_mime.so
LoadModule alias_module @modules@/mod_alias.so
ServerRoot @own@
ServerName localhost
PidFile @own@/pid
DefaultRuntimeDir @own@
Mutex posixsem default
User nobody
Group nogroup
StartServers 1
ErrorLog /dev/stderr
TypesConfig /dev/null
LogFormat "%r|%>s|%{SSL_PROTOCOL}x|%{User-Agent}i|%{SSL_CLIENT_VERIFY}x|%{SSL_CLIENT_S_DN}x" told
CustomLog @own@/access.log told
Listen @endpoint@
SSLEngine on
SSLCertificateFile @certificate@
SSLCertificateKeyFile @key@
DocumentRoot @files@
@more@
<Directory />
    Require all granted
</Directory>
)";
    own().write(u"httpd.conf"_s,
                filledIn(configuration, m_files)
                    .replace("@modules@", unpacked(u"usr/lib/apache2/modules"_s).toUtf8())
                    .replace("@certificate@", m_certificate.toUtf8())
                    .replace("@key@", m_key.toUtf8())
                    .replace("@more@", m_more));
    return {u"apache2"_s,
            {u"-d"_s, own().path(), u"-f"_s, own().path(u"httpd.conf"_s), u"-DFOREGROUND"_s}};
}

QByteArray Apache::url(const QByteArray& file, const QByteArray& host) const
{
    return "https://" + host + ':' + QByteArray::number(port()) + '/' + file;
}

QList<QByteArray> Apache::accessLog(qsizetype count) const
{
    return accessLogOf(own(), count);
}

NginxMutual::NginxMutual(const QString& certificate, const QString& key, const QString& clientRoot)
    : RealServer(Protocol::Tcp, "127.0.0.1", 0),
      m_certificate(certificate),
      m_key(key),
      m_clientRoot(clientRoot)
{
}

RealServer::Command NginxMutual::command()
{
    const QByteArray configuration = R"(
daemon off;
user root;
worker_processes 1;
pid @own@/pid;
error_log stderr;
events { worker_connections 256; }
http {
    log_format told '$request|$status|$ssl_client_verify|$ssl_client_s_dn';
    access_log @own@/access.log told;
    client_body_temp_path @own@/tmp;
    proxy_temp_path @own@/tmp;
    fastcgi_temp_path @own@/tmp;
    uwsgi_temp_path @own@/tmp;
    scgi_temp_path @own@/tmp;
    server {
        listen @endpoint@ ssl;
        ssl_certificate @certificate@;
        ssl_certificate_key @key@;
        ssl_client_certificate @root@;
        ssl_verify_client on;
        ssl_verify_depth 2;
        root @files@;
    }
}
)";
    own().makeFolder(u"tmp"_s);
    own().write(u"nginx.conf"_s, filledIn(configuration, m_files)
                                     .replace("@certificate@", m_certificate.toUtf8())
                                     .replace("@key@", m_key.toUtf8())
                                     .replace("@root@", m_clientRoot.toUtf8()));
    return {u"nginx"_s,
            {u"-p"_s, own().path(), u"-e"_s, u"stderr"_s, u"-c"_s, own().path(u"nginx.conf"_s)}};
}

QList<QByteArray> NginxMutual::accessLog(qsizetype count) const
{
    return accessLogOf(own(), count);
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
