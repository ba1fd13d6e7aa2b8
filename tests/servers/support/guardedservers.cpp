#include "tests/servers/support/guardedservers.h"

#include <QCryptographicHash>
#include <QFile>

namespace vphone::servers {

using namespace Qt::StringLiterals;

namespace {

const QByteArray realm = "phones";

QByteArray hashed(const QByteArray& text, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(text, algorithm);
}

void permit(const QString& path, QFile::Permissions more)
{
    QFile::setPermissions(path, QFile::permissions(path) | more);
}

} // namespace

GuardedServer::GuardedServer(std::optional<Authority::Issued> tls) : m_tls(std::move(tls)) {}

QByteArray GuardedServer::url(const QByteArray& file) const
{
    return (m_tls ? "https://" : "http://") + endpoint() + '/' + file;
}

GuardedApache::GuardedApache(std::optional<Authority::Issued> tls) : GuardedServer(std::move(tls))
{
}

RealServer::Command GuardedApache::command()
{
    // The page of a 401 is late the first time, and the nonce, of an earlier second, by then too
    // old.
    const QByteArray lateScript = R"(#!/bin/sh
mkdir @flags@/late 2>/dev/null && sleep 2.2
printf 'Content-Type: text/plain\n\nwho are you?\n'
)";
    QByteArray more = R"(
<Directory />
    Options +ExecCGI
    AddHandler cgi-script .cgi
</Directory>
<Location /basic/>
    AuthType Basic
    AuthName @realm@
    AuthUserFile @own@/basic.users
    Require valid-user
</Location>
<LocationMatch "^/(digest|stale)/">
    AuthType Digest
    AuthName @realm@
    AuthDigestProvider file
    AuthUserFile @own@/digest.users
    Require valid-user
</LocationMatch>
<Location /stale/>
    AuthDigestNonceLifetime 1
    ErrorDocument 401 /late.cgi
</Location>
<LocationMatch "[.]aes128gcm$">
    Header set Content-Encoding aes128gcm
</LocationMatch>
)";
    more.replace("@realm@", realm);
    if (tls())
        more += apacheTls(tls()->certificate, tls()->key);
    own().makeFolder(u"flags"_s);
    permit(own().path(u"flags"_s), QFile::WriteOther | QFile::ReadOther | QFile::ExeOther);
    files().write(u"late.cgi"_s,
                  QByteArray(lateScript).replace("@flags@", own().path(u"flags"_s).toUtf8()));
    permit(files().path(u"late.cgi"_s), QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    own().write(u"basic.users"_s, guardedUser + ":{SHA}" +
                                      hashed(guardedPassword, QCryptographicHash::Sha1).toBase64() +
                                      '\n');
    own().write(u"digest.users"_s, guardedUser + ':' + realm + ':' +
                                       hashed(guardedUser + ':' + realm + ':' + guardedPassword,
                                              QCryptographicHash::Md5)
                                           .toHex() +
                                       '\n');
    return apache(
        "mpm_prefork authz_user authn_core authn_file auth_basic auth_digest cgi ssl headers",
        "%r|%>s|%u", more);
}

Lighttpd::Lighttpd(std::optional<Authority::Issued> tls) : GuardedServer(std::move(tls)) {}

RealServer::Command Lighttpd::command()
{
    const QByteArray configuration = R"(
server.modules = ("mod_auth", "mod_authn_file", "mod_accesslog", "mod_openssl")
server.document-root = "@files@"
server.bind = "@address@"
server.port = @port@
server.errorlog = "/dev/stderr"
accesslog.filename = "@own@/access.log"
accesslog.format = "%r|%>s|%u"
auth.backend = "plain"
auth.backend.plain.userfile = "@own@/users"
auth.require = (
    "/basic/" => ("method" => "basic", "realm" => "@realm@", "require" => "valid-user"),
    "/digest/" => ("method" => "digest", "realm" => "@realm@", "require" => "valid-user",
                   "algorithm" => "SHA-256"),
    "/many/" => ("method" => "digest", "realm" => "@realm@", "require" => "valid-user",
                 "algorithm" => "SHA-512-256|SHA-256|MD5")
)
@tls@
)";
    const QByteArray tlsPart = tls() ? "ssl.engine = \"enable\"\nssl.pemfile = \"" +
                                           tls()->certificate.toUtf8() + "\"\nssl.privkey = \"" +
                                           tls()->key.toUtf8() + '"'
                                     : QByteArray();
    own().write(u"users"_s, guardedUser + ':' + guardedPassword + '\n');
    own().write(
        u"lighttpd.conf"_s,
        filledIn(configuration, files()).replace("@realm@", realm).replace("@tls@", tlsPart));
    return {u"lighttpd"_s,
            {u"-D"_s, u"-f"_s, own().path(u"lighttpd.conf"_s), u"-m"_s,
             unpacked(u"usr/lib/lighttpd"_s)}};
}

} // namespace vphone::servers
