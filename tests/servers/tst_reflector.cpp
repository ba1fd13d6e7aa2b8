#include "tests/servers/support/exercise.h"
#include "tests/servers/support/nameserver.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tool.h"
#include "tests/servers/support/webserver.h"

#include <QFile>
#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

namespace {

const QByteArray host = "prov.server.com";

/// As the seeds print it: what it calls S is the surname, and what it looks at is the issuer.
const QByteArray seedsReflector = R"(#!/usr/bin/perl -wT
use strict;
print "Content-Type: text/plain\n\n";
print "<flat-profile><GPP_D>";

print "OU=$ENV{'SSL_CLIENT_I_DN_OU'},\n";
print "L=$ENV{'SSL_CLIENT_I_DN_L'},\n";
print "S=$ENV{'SSL_CLIENT_I_DN_S'}\n";
print "</GPP_D></flat-profile>";
)";

/// The same of the certificate itself.
QByteArray subjectReflector()
{
    return QByteArray(seedsReflector).replace("_I_DN_S'", "_S_DN_ST'").replace("_I_DN_", "_S_DN_");
}

struct ServerFiles
{
    QString certificate;
    QString key;
    QString clientRoot;
};

/// Apache as the seeds set it up: it asks for client certificates and runs scripts.
class MutualApache final : public WebServer
{
public:
    /// \a directives: further ones
    MutualApache(ServerFiles files, QByteArray directives)
        : m_paths(std::move(files)), m_directives(std::move(directives))
    {
    }

    void addScript(const QString& name, const QByteArray& text) const
    {
        files().write(name, text);
        QFile::setPermissions(files().path(name),
                              QFileDevice::Permissions::fromInt(0x7755)); // chmod 755
    }
    [[nodiscard]] QByteArray url(const QByteArray& path) const
    {
        return "https://" + host + ':' + QByteArray::number(port()) + path;
    }

private:
    Command command() override
    {
        const QByteArray asking = "SSLCACertificateFile " + m_paths.clientRoot.toUtf8() + R"(
SSLVerifyClient require
SSLOptions +StdEnvVars
ScriptSock @own@/scripts
ScriptAlias /cgi-bin/ @files@/
)";
        return apache("mpm_event ssl alias cgid", "%r|%>s",
                      apacheTls(m_paths.certificate, m_paths.key) + asking + m_directives);
    }

    ServerFiles m_paths;
    QByteArray m_directives;
};

/// What stands between client root and certificate has to be allowed.
const QByteArray oneBetween = "SSLVerifyDepth 2";

} // namespace

/// The seeds' way from a key to a server that knows its phones, with the programs they name.
class TestReflector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // shows C117
    void reflectorFillsGppD();
    // shows C118
    void oldUnitsGiveGenericStrings();
    void subjectIsReflectedAsWell_data();
    void subjectIsReflectedAsWell();
    // shows C116
    void issuedCertificateOpensTheServer();
    void anotherInstallationsPhoneIsRefused();
    // shows C120
    void seedsCommandsLeadToAServer_data();
    void seedsCommandsLeadToAServer();
    // shows C121
    void everyPreloadedRootIsKnown_data();
    void everyPreloadedRootIsKnown();

private:
    [[nodiscard]] QStringList caDir() const { return {u"--ca-dir"_s, m_folder.path(u"ca"_s)}; }
    /// Key, request in a zip, signing, unpacking, in a folder of that name.
    [[nodiscard]] ServerFiles obtain(const QString& name, int bits,
                                     const QStringList& options = {});
    /// GPP_D after a resync by the script.
    [[nodiscard]] QByteArray reflected(const MutualApache& server, const QByteArray& script,
                                       const QStringList& options);

    Folder m_folder;
    ServerFiles m_files;
};

ServerFiles TestReflector::obtain(const QString& name, int bits, const QStringList& options)
{
    m_folder.makeFolder(name);
    const auto file = [&](const char* end) {
        return m_folder.path(name + u'/' + QString::fromLatin1(end));
    };
    runTool(u"openssl"_s, {u"genrsa"_s, u"-out"_s, file("file.key"), QString::number(bits)});
    runTool(u"openssl"_s,
            {u"req"_s, u"-new"_s, u"-key"_s, file("file.key"), u"-out"_s, file("provserver.csr"),
             u"-subj"_s,
             u"/C=NL/L=Delft/O=Telco/CN=prov.server.com/emailAddress=admin@server.com"_s});
    runTool(u"python3"_s,
            {u"-m"_s, u"zipfile"_s, u"-c"_s, file("request.zip"), file("provserver.csr")});
    runTool(QStringLiteral(VPHONE_PROGRAM),
            QStringList{u"ca"_s, u"sign"_s, file("request.zip"), u"-o"_s, file("signed.zip")} +
                caDir() + options);
    runTool(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, file("signed.zip"), file("")});
    return {file("provserver.cert"), file("file.key"), file("spacroot.cert")};
}

QByteArray TestReflector::reflected(const MutualApache& server, const QByteArray& script,
                                    const QStringList& options)
{
    NameServer names(host, server.address());
    if (!names.start())
        return names.trouble();
    PhoneRun phone(resyncOnce(server.url("/cgi-bin/" + script + '?')) + names.option() + caDir() +
                   options);
    return phone.finish() == 0 ? phone.value(u"GPP_D"_s) : phone.story();
}

void TestReflector::initTestCase()
{
    m_files = obtain(u"server"_s, 2048);
}

void TestReflector::reflectorFillsGppD()
{
    MutualApache server(m_files, oneBetween);
    server.addScript(u"reflect.pl"_s, seedsReflector);
    VPHONE_START(server);
    QCOMPARE(reflected(server, "reflect.pl", {}),
             QByteArray("OU=CP-6841-3PCC, L=88012BA01234, S=000e08abcdef"));
}

void TestReflector::oldUnitsGiveGenericStrings()
{
    MutualApache server(m_files, oneBetween);
    server.addScript(u"reflect.pl"_s, seedsReflector);
    VPHONE_START(server);
    QCOMPARE(reflected(server, "reflect.pl", {u"--quirk"_s, u"cert_profile=generic"_s}),
             QByteArray("OU=Generic Phone, L=Generic Serial Number, S=Generic MAC"));
}

void TestReflector::subjectIsReflectedAsWell_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("directives");
    QTest::newRow("seed-literal") << u"seed-literal"_s << oneBetween;
    // Nobody stands between: the seeds' directives do.
    QTest::newRow("3pcc") << u"3pcc"_s << QByteArray();
}

void TestReflector::subjectIsReflectedAsWell()
{
    QFETCH(const QString, profile);
    QFETCH(const QByteArray, directives);
    MutualApache server(m_files, directives);
    server.addScript(u"reflect.pl"_s, subjectReflector());
    VPHONE_START(server);
    QCOMPARE(reflected(server, "reflect.pl", {u"--quirk"_s, u"cert_profile="_s + profile}),
             QByteArray("OU=CP-6841-3PCC, L=88012BA01234, S=000e08abcdef"));
}

void TestReflector::issuedCertificateOpensTheServer()
{
    MutualApache server(m_files, oneBetween);
    server.addScript(u"reflect.pl"_s, seedsReflector);
    VPHONE_START(server);
    const QString folder = m_folder.path(u"issued"_s);
    runTool(QStringLiteral(VPHONE_PROGRAM),
            QStringList{u"ca"_s, u"issue"_s, u"--model"_s, u"CP-8841-3PCC"_s, u"--mac"_s,
                        u"000e08000001"_s, u"--serial"_s, u"88012BA09999"_s, u"-o"_s, folder} +
                caDir());
    const QByteArray said = runTool(
        u"curl"_s,
        {u"-s"_s, u"-S"_s, u"--cacert"_s, m_folder.path(u"ca/ca.pem"_s), u"--resolve"_s,
         QString::fromUtf8(host + ':' + QByteArray::number(server.port()) + ":127.0.0.1"),
         u"--cert"_s, folder + u"/000e08000001.pem"_s, u"--key"_s, folder + u"/000e08000001.key"_s,
         QString::fromUtf8(server.url("/cgi-bin/reflect.pl"))});
    QCOMPARE(said, QByteArray("<flat-profile><GPP_D>OU=CP-8841-3PCC,\nL=88012BA09999,\n"
                              "S=000e08000001\n</GPP_D></flat-profile>"));
}

void TestReflector::anotherInstallationsPhoneIsRefused()
{
    MutualApache server(m_files, oneBetween);
    server.addScript(u"reflect.pl"_s, seedsReflector);
    VPHONE_START(server);
    NameServer names(host, server.address());
    VPHONE_START(names);
    // It trusts the server, but its own certificate comes from elsewhere.
    PhoneRun phone(resyncOnce(server.url("/cgi-bin/reflect.pl?")) + names.option() +
                   QStringList{u"--ca-dir"_s, m_folder.path(u"other"_s), u"--ca-cert"_s,
                               m_folder.path(u"ca/ca.pem"_s)});
    QVERIFY2(phone.finish() == 1, phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(),
             u"tls_client_cert"_s);
}

void TestReflector::seedsCommandsLeadToAServer_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<QByteArray>("directives");
    QTest::addColumn<QStringList>("options");
    // Keys as short as the seeds' are refused today, unless both sides are told otherwise.
    QTest::newRow("as printed") << 1024 << oneBetween + "\nSSLCipherSuite DEFAULT@SECLEVEL=0"
                                << QStringList{u"--quirk"_s, u"legacy_tls=on"_s};
    QTest::newRow("with a key of today") << 2048 << oneBetween << QStringList();
}

void TestReflector::seedsCommandsLeadToAServer()
{
    QFETCH(const int, bits);
    QFETCH(const QByteArray, directives);
    QFETCH(const QStringList, options);
    MutualApache server(obtain(QString::number(bits), bits), directives);
    server.addScript(u"reflect.pl"_s, seedsReflector);
    VPHONE_START(server);
    QCOMPARE(reflected(server, "reflect.pl", options),
             QByteArray("OU=CP-6841-3PCC, L=88012BA01234, S=000e08abcdef"));
}

void TestReflector::everyPreloadedRootIsKnown_data()
{
    QTest::addColumn<QString>("root");
    for (const char* root : {"cisco", "cybertrust", "verisign", "sipura", "linksys"})
        QTest::newRow(root) << QString::fromLatin1(root);
}

void TestReflector::everyPreloadedRootIsKnown()
{
    QFETCH(const QString, root);
    MutualApache server(obtain(root, 2048, {u"--root"_s, root}), oneBetween);
    server.addScript(u"reflect.pl"_s, seedsReflector);
    VPHONE_START(server);
    QVERIFY(reflected(server, "reflect.pl", {}).startsWith("OU=CP-6841-3PCC"));
}

QTEST_GUILESS_MAIN(TestReflector)
#include "tst_reflector.moc"
