#include "tests/servers/support/codeserver.h"

#include <QFile>

namespace vphone::servers {

using namespace Qt::StringLiterals;

namespace {

const QByteArray script = R"script(#!/bin/sh
# Each code is a file; who moves it away has redeemed it.
set -eu
head -c "$CONTENT_LENGTH" >@own@/codes/body
code=$(sed -n 's/.*"code":"\([0-9#]*\)".*/\1/p' @own@/codes/body)
answer() {
    printf 'Status: %s\r\nContent-Type: application/json\r\n\r\n' "$1"
    exit 0
}
[ "$CONTENT_TYPE" = application/json ] || answer 415
[ -n "$code" ] || answer 400
[ ! -e "@own@/codes/used-$code" ] || answer 409
[ ! -e "@own@/codes/expired-$code" ] || answer 410
mv "@own@/codes/new-$code" "@own@/codes/used-$code" 2>/dev/null || answer 404
printf 'Content-Type: application/json\r\n\r\n'
cat "@own@/codes/used-$code"
)script";

constexpr auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                     QFile::WriteOther | QFile::ExeOther;

} // namespace

CodeServer::CodeServer(Authority::Issued tls, QString clientRoots)
    : m_tls(std::move(tls)), m_clientRoots(std::move(clientRoots))
{
    own().makeFolder(u"codes"_s);
    QFile::setPermissions(own().path(u"codes"_s), all);
}

void CodeServer::addCode(const QByteArray& code, const QByteArray& answer)
{
    own().write(u"codes/new-"_s + QString::fromLatin1(code), answer);
}

void CodeServer::addExpiredCode(const QByteArray& code)
{
    own().write(u"codes/expired-"_s + QString::fromLatin1(code), {});
}

QByteArray CodeServer::lastBody() const
{
    return own().read(u"codes/body"_s);
}

QByteArray CodeServer::url(const QByteArray& file) const
{
    return "https://" + endpoint() + '/' + file;
}

RealServer::Command CodeServer::command()
{
    QFile roots(m_clientRoots);
    if (!roots.open(QFile::ReadOnly))
        qFatal("%s: %s", qPrintable(m_clientRoots), qPrintable(roots.errorString()));
    own().write(u"clients.pem"_s, roots.readAll());
    own().write(u"redeem"_s, filledIn(script, files()));
    QFile::setPermissions(own().path(u"redeem"_s), all & ~QFile::WriteOther);
    return apache("mpm_event ssl alias env cgid", "%r|%>s|%{SSL_CLIENT_S_DN_CN}x",
                  R"(ScriptSock @own@/cgi.sock
PassEnv PATH
ScriptAlias /activation/v1/redeem @own@/redeem
)" + apacheTls(m_tls.certificate, m_tls.key) +
                      R"(SSLCACertificateFile @own@/clients.pem
SSLVerifyClient require
SSLVerifyDepth 5
)");
}

} // namespace vphone::servers
