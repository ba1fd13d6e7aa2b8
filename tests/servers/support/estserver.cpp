#include "tests/servers/support/estserver.h"

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

const QByteArray askingForCertificates = R"(SSLCACertificateFile @own@/clients.pem
SSLVerifyClient require
SSLVerifyDepth 5
SSLOptions +StdEnvVars +ExportCertData
)";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace

EstServer::EstServer(Files files) : m_paths(std::move(files)) {}

RealServer::Command EstServer::command()
{
    const bool isHttps = !m_paths.certificate.isEmpty();
    own().write(u"clients.pem"_s,
                contentOf(m_paths.clientRoots) + contentOf(m_paths.renewalCertificate));
    own().write(u"renewal.pem"_s, contentOf(m_paths.renewalCertificate));
    own().write(u"renewal.key"_s, contentOf(m_paths.renewalKey));
    own().makeFolder(u"work"_s);
    constexpr auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                         QFile::WriteOther | QFile::ExeOther;
    QFile::setPermissions(own().path(u"work"_s), all);
    own().write(u"enroll"_s, filledIn(script, files()));
    QFile::setPermissions(own().path(u"enroll"_s), all & ~QFile::WriteOther);
    QByteArray more = R"(ScriptSock @own@/cgi.sock
PassEnv PATH
ScriptAlias /.well-known/est/simplereenroll @own@/enroll
)";
    if (isHttps)
        more += apacheTls(m_paths.certificate, m_paths.key) + askingForCertificates;
    return apache("mpm_event ssl alias env cgid",
                  "%r|%>s|%{SSL_CLIENT_S_DN_CN}x|%{SSL_CLIENT_I_DN_CN}x", more);
}

QByteArray EstServer::url(const QByteArray& path) const
{
    return (m_paths.certificate.isEmpty() ? "http://" : "https://") + endpoint() + '/' + path;
}

} // namespace vphone::servers
