#include "tests/servers/support/strongswan.h"

#include "tests/servers/support/realserver.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace vphone::servers {

using namespace Qt::StringLiterals;

PkiResult runPki(const QStringList& arguments, const QByteArray& input)
{
    constexpr int waitMs = 30'000;
    static const QStringList plugins{u"random"_s, u"nonce"_s, u"x509"_s,       u"pkcs1"_s,
                                     u"pkcs7"_s,  u"pkcs8"_s, u"pem"_s,        u"openssl"_s,
                                     u"pubkey"_s, u"hmac"_s,  u"constraints"_s};
    const QString libraries = RealServer::unpacked(u"usr/lib/ipsec"_s);
    // Plugins are looked for in the folder of an installed package; what is loaded already needs no
    // folder.
    QStringList preloaded;
    for (const QString& plugin : plugins)
        preloaded += libraries + u"/plugins/libstrongswan-"_s + plugin + u".so"_s;
    const Folder folder;
    folder.write(u"strongswan.conf"_s,
                 "pki {\n    load = " + plugins.join(u' ').toUtf8() + "\n}\n");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, libraries);
    environment.insert(u"LD_PRELOAD"_s, preloaded.join(u':'));
    environment.insert(u"STRONGSWAN_CONF"_s, folder.path(u"strongswan.conf"_s));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(RealServer::unpacked(u"usr/bin/pki"_s), arguments);
    if (!program.waitForStarted())
        qFatal("%s is missing: ./dev test unpacks what tests need", qPrintable(program.program()));
    program.write(input);
    program.closeWriteChannel();
    PkiResult result;
    if (program.waitForFinished(waitMs) && program.exitStatus() == QProcess::NormalExit)
        result.status = program.exitCode();
    result.output = program.readAllStandardOutput();
    result.talk = program.readAllStandardError();
    return result;
}

} // namespace vphone::servers
