#include "tests/servers/support/squid.h"

#include "tests/servers/support/tool.h"
#include "tests/servers/support/wait.h"

#include <QCryptographicHash>
#include <QFile>

namespace vphone::servers {

using namespace Qt::StringLiterals;

Squid::Squid(Access access) : RealServer(Protocol::Tcp, "127.0.0.1", 0), m_access(access) {}

RealServer::Command Squid::command()
{
    const QByteArray configuration = R"(
http_port @endpoint@
pid_filename none
coredump_dir @own@/log
cache deny all
cache_mem 8 MB
max_filedescriptors 1024
logformat told %rm %ru %>Hs %un
access_log stdio:@own@/log/access.log logformat=told
cache_log @own@/log/cache.log
cache_store_log none
netdb_filename none
pinger_enable off
shutdown_lifetime 0 seconds
visible_hostname localhost
error_directory @squid@/share/squid-langpack/templates
icon_directory @squid@/share/squid/icons
mime_table @squid@/share/squid/mime.conf
unlinkd_program @squid@/lib/squid/unlinkd
@accounts@
http_access deny all
)";
    const QByteArray basic = R"(
auth_param basic program @squid@/lib/squid/basic_ncsa_auth @own@/users
auth_param basic children 1
auth_param basic realm prov
acl known proxy_auth REQUIRED
http_access allow known
)";
    const QByteArray digest = R"(
auth_param digest program @squid@/lib/squid/digest_file_auth -c @own@/users
auth_param digest children 1
auth_param digest realm prov
acl known proxy_auth REQUIRED
http_access allow known
)";
    QByteArray accounts = "http_access allow all";
    if (m_access == Access::Basic) {
        accounts = basic;
        own().write(u"users"_s,
                    "phone:" + runTool(u"openssl"_s, {u"passwd"_s, u"-apr1"_s, u"s3cret"_s}));
    } else if (m_access == Access::Digest) {
        accounts = digest;
        own().write(
            u"users"_s,
            "phone:prov:" +
                QCryptographicHash::hash("phone:prov:s3cret", QCryptographicHash::Md5).toHex() +
                '\n');
    }
    // As root, squid writes its logs as another user.
    own().makeFolder(u"log"_s);
    QFile::setPermissions(own().path(u"log"_s), QFile::Permissions(0x7777));
    own().write(u"squid.conf"_s,
                filledIn(QByteArray(configuration).replace("@accounts@", accounts), own())
                    .replace("@squid@", unpacked(u"usr"_s).toUtf8()));
    return {u"squid"_s, {u"-N"_s, u"-f"_s, own().path(u"squid.conf"_s)}, true};
}

QList<QByteArray> Squid::accessLog(qsizetype count) const
{
    QList<QByteArray> lines;
    waitUntil([&] {
        lines = own().read(u"log/access.log"_s).split('\n');
        lines.removeLast(); // what follows the last line end
        return lines.size() >= count;
    });
    return lines;
}

} // namespace vphone::servers
