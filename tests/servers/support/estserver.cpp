#include "tests/servers/support/estserver.h"

#include "tests/servers/support/wait.h"

#include <QFile>

namespace vphone::servers {

using namespace Qt::StringLiterals;

namespace {

const QByteArray script = R"script(#!/bin/sh
# simplereenroll, played by the openssl program.
set -eu
work=$(mktemp -d -p @own@/work)
trap 'rm -rf "$work"' EXIT
refuse() {
    printf 'Status: %s\r\nContent-Type: text/plain\r\n\r\n%s\n' "$1" "$2"
    exit 0
}
head -c "$CONTENT_LENGTH" | openssl base64 -d >"$work/body"
case $CONTENT_TYPE in
application/pkcs10)
    [ "${SSL_CLIENT_VERIFY:-}" = SUCCESS ] || refuse 401 'who are you?'
    printf '%s\n' "$SSL_CLIENT_CERT" >"$work/client.pem"
    cp "$work/body" "$work/csr"
    ;;
application/pkcs7-mime*)
    openssl cms -verify -binary -inform DER -in "$work/body" -CAfile @own@/clients.pem \
        -purpose any -signer "$work/client.pem" -out "$work/csr" || refuse 403 'not signed by a phone'
    ;;
*) refuse 415 'no request' ;;
esac
openssl req -inform DER -in "$work/csr" -verify -noout || refuse 400 'no PKCS #10'
asked=$(openssl req -inform DER -in "$work/csr" -noout -subject -nameopt RFC2253)
known=$(openssl x509 -in "$work/client.pem" -noout -subject -nameopt RFC2253)
[ "$asked" = "$known" ] || refuse 403 'another subject'
printf 'extendedKeyUsage=clientAuth\nbasicConstraints=critical,CA:FALSE\n' >"$work/extensions"
openssl x509 -req -inform DER -in "$work/csr" -CA @own@/renewal.pem -CAkey @own@/renewal.key \
    -set_serial "0x$(openssl rand -hex 16)" -days 18000 -extfile "$work/extensions" -out "$work/new.pem"
openssl crl2pkcs7 -nocrl -certfile "$work/new.pem" -outform DER >"$work/reply"
printf 'Content-Type: application/pkcs7-mime; smime-type=certs-only\r\n\r\n'
openssl base64 -in "$work/reply"
)script";

const QByteArray tls = R"(
SSLEngine on
SSLCertificateFile @own@/server.pem
SSLCertificateKeyFile @own@/server.key
SSLCACertificateFile @own@/clients.pem
SSLVerifyClient require
SSLVerifyDepth 5
SSLOptions +StdEnvVars +ExportCertData
LogFormat "%r|%>s|%{SSL_CLIENT_S_DN_CN}x|%{SSL_CLIENT_I_DN_CN}x" told
)";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace

EstServer::EstServer(Files files)
    : RealServer(Protocol::Tcp, "127.0.0.1", 0), m_paths(std::move(files))
{
}

RealServer::Command EstServer::command()
{
    const bool isHttps = !m_paths.certificate.isEmpty();
    own().write(u"clients.pem"_s,
                contentOf(m_paths.clientRoots) + contentOf(m_paths.renewalCertificate));
    own().write(u"renewal.pem"_s, contentOf(m_paths.renewalCertificate));
    own().write(u"renewal.key"_s, contentOf(m_paths.renewalKey));
    if (isHttps) {
        own().write(u"server.pem"_s, contentOf(m_paths.certificate));
        own().write(u"server.key"_s, contentOf(m_paths.key));
    }
    own().makeFolder(u"work"_s);
    constexpr auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                         QFile::WriteOther | QFile::ExeOther;
    QFile::setPermissions(own().path(u"work"_s), all);
    own().write(u"enroll"_s, filledIn(script, m_files));
    QFile::setPermissions(own().path(u"enroll"_s), all & ~QFile::WriteOther);
    const QByteArray configuration = R"(
LoadModule mpm_event_module @modules@/mod_mpm_event.so
LoadModule authz_core_module @modules@/mod_authz_core.so
LoadModule ssl_module @modules@/mod_ssl.so
LoadModule mime_module @modules@/mod_mime.so
LoadModule alias_module @modules@/mod_alias.so
LoadModule env_module @modules@/mod_env.so
LoadModule cgid_module @modules@/mod_cgid.so
ScriptSock @own@/cgi.sock
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
LogFormat "%r|%>s||" told
CustomLog @own@/access.log told
Listen @endpoint@
DocumentRoot @files@
PassEnv PATH
ScriptAlias /.well-known/est/simplereenroll @own@/enroll
<Directory />
    Require all granted
</Directory>
)";
    QByteArray whole = configuration + (isHttps ? tls : QByteArray());
    whole.replace("@modules@", unpacked(u"usr/lib/apache2/modules"_s).toUtf8());
    own().write(u"httpd.conf"_s, filledIn(whole, m_files));
    return {u"apache2"_s,
            {u"-d"_s, own().path(), u"-f"_s, own().path(u"httpd.conf"_s), u"-DFOREGROUND"_s}};
}

QByteArray EstServer::url(const QByteArray& path) const
{
    return (m_paths.certificate.isEmpty() ? "http://" : "https://") + endpoint() + '/' + path;
}

QList<QByteArray> EstServer::accessLog(qsizetype count) const
{
    QList<QByteArray> lines;
    waitUntil([&] {
        lines = own().read(u"access.log"_s).split('\n');
        lines.removeLast(); // what follows the last line end
        return lines.size() >= count;
    });
    return lines;
}

} // namespace vphone::servers
