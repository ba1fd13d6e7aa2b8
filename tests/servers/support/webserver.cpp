#include "tests/servers/support/webserver.h"

#include "tests/servers/support/wait.h"

namespace vphone::servers {

using namespace Qt::StringLiterals;

WebServer::WebServer(const QByteArray& address, quint16 port)
    : RealServer(Protocol::Tcp, address, port)
{
}

QList<QByteArray> WebServer::accessLog(qsizetype count) const
{
    QList<QByteArray> lines;
    waitUntil([&] {
        lines = own().read(u"access.log"_s).split('\n');
        lines.removeLast(); // what follows the last line end
        return lines.size() >= count;
    });
    return lines;
}

RealServer::Command WebServer::apache(const char* modules, const QByteArray& logFormat,
                                      const QByteArray& more) const
{
    const QByteArray folder = unpacked(u"usr/lib/apache2/modules"_s).toUtf8();
    QByteArray configuration;
    for (const QByteArray& name : (QByteArray("authz_core mime ") + modules).split(' '))
        configuration += "LoadModule " + name + "_module " + folder + "/mod_" + name + ".so\n";
    configuration += R"(ServerRoot @own@
ServerName localhost
PidFile @own@/pid
DefaultRuntimeDir @own@
Mutex posixsem default
User nobody
Group nogroup
StartServers 1
ErrorLog /dev/stderr
TypesConfig /dev/null
LogFormat ")" + logFormat +
                     R"(" told
CustomLog @own@/access.log told
Listen @endpoint@
DocumentRoot @files@
<Directory />
    Require all granted
</Directory>
)" + more;
    own().write(u"httpd.conf"_s, filledIn(configuration, m_files));
    return {u"apache2"_s,
            {u"-d"_s, own().path(), u"-f"_s, own().path(u"httpd.conf"_s), u"-DFOREGROUND"_s}};
}

RealServer::Command WebServer::nginx(const QByteArray& logFormat, const QByteArray& server) const
{
    const QByteArray configuration = R"(daemon off;
user root;
worker_processes 1;
pid @own@/pid;
error_log stderr;
events { worker_connections 256; }
http {
    log_format told ')" + logFormat +
                                     R"(';
    access_log @own@/access.log told;
    client_body_temp_path @own@/tmp;
    proxy_temp_path @own@/tmp;
    fastcgi_temp_path @own@/tmp;
    uwsgi_temp_path @own@/tmp;
    scgi_temp_path @own@/tmp;
    server {
)" + server + "    }\n}\n";
    own().makeFolder(u"tmp"_s);
    own().write(u"nginx.conf"_s, filledIn(configuration, m_files));
    return {u"nginx"_s,
            {u"-p"_s, own().path(), u"-e"_s, u"stderr"_s, u"-c"_s, own().path(u"nginx.conf"_s)}};
}

QByteArray WebServer::apacheTls(const QString& certificate, const QString& key)
{
    return "SSLEngine on\nSSLCertificateFile " + certificate.toUtf8() + "\nSSLCertificateKeyFile " +
           key.toUtf8() + '\n';
}

} // namespace vphone::servers
