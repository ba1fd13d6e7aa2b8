#include "tests/support/certificatebench.h"

#include <QtTest>

using namespace vphone;
using namespace vphone::net;
using namespace vphone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ports::CertProfile;

} // namespace

/// The services of the lab that have to do with certificates, accounts and keys.
class TestLabCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhonesCertificateOpensTheDoor_data()
    {
        QTest::addColumn<int>("profile");
        QTest::addColumn<QString>("subject");
        QTest::newRow("seed-literal")
            << int(CertProfile::SeedLiteral) << u"CN=CP-8841-3PCC-000E08ABCDEF"_s;
        QTest::newRow("3pcc") << int(CertProfile::ThreePcc) << u"CN=CP-8841-3PCC-000E08ABCDEF"_s;
        QTest::newRow("sudi") << int(CertProfile::Sudi) << u"SEP000E08ABCDEF"_s;
        QTest::newRow("generic") << int(CertProfile::Generic) << QString();
    }
    // shows C114 C116
    void aPhonesCertificateOpensTheDoor()
    {
        QFETCH(int, profile);
        QFETCH(QString, subject);
        CertificateBench bench;
        QVERIFY2(bench.start(), bench.problem.constData());
        const CurlResult result =
            bench.ask("basic.txt", bench.showing(bench.identityOf(CertProfile(profile))));
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        QCOMPARE(result.output, basicProfile);
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("server").toString(), u"mtls"_s);
        QCOMPARE(bench.lastRequest("status").toInt(), 200);
        const QString told = bench.lastRequest("subject").toString();
        QVERIFY2(!told.isEmpty() && told.contains(subject), qPrintable(told));
    }

    void theDoorStaysShut_data()
    {
        QTest::addColumn<QByteArray>("who");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said"); ///< by curl
        const auto row = [](const char* who, const char* version, int status, const char* said) {
            QTest::addRow("%s, TLS %s", who, version)
                << QByteArray(who) << QString::fromLatin1(version) << status << QByteArray(said);
        };
        for (const char* version : {"1.2", "1.3"}) {
            const bool isNew = qstrcmp(version, "1.3") == 0;
            row("nobody", version, 496,
                isNew ? "alert certificate required" : "alert handshake failure");
            row("stranger", version, 495, "alert unknown ca");
            // curl takes this alert for one that is about the server, as long as it connects.
            row("expired", version, 495,
                isNew ? "alert certificate expired" : "certificate verification failed");
            row("server", version, 495, "alert unknown ca");
        }
    }
    // shows C115
    void theDoorStaysShut()
    {
        QFETCH(QByteArray, who);
        QFETCH(QString, version);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        CertificateBench bench;
        QVERIFY2(bench.start(), bench.problem.constData());
        const auto& ours = bench.authority.manufacturer;
        QStringList arguments{u"--tlsv"_s + version, u"--tls-max"_s, version};
        if (who == "stranger") {
            const auto other = *pki::Manufacturer::make(wallClockNow());
            arguments += bench.showing(
                *other.issueDevice(device, CertProfile::SeedLiteral, other.deviceValidity()));
        } else if (who == "expired") {
            const pki::Validity past{bench.validity().notBefore, wallClockNow() - 24h};
            arguments += bench.showing(*ours.issueDevice(device, CertProfile::SeedLiteral, past));
        } else if (who == "server") {
            const auto server =
                *ours.issueServer({.hosts = {"localhost"}, .addresses = {}}, wallClockNow(), 24h);
            arguments += bench.showing(server.certificatePem, server.keyPem);
        }
        const CurlResult result = bench.ask("basic.txt", arguments);
        QVERIFY(result.exitCode != 0);
        QVERIFY(result.output.isEmpty());
        QVERIFY2(result.errors.contains(said), result.errors.constData());
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.recorder.named("lab.request").size(), 1U);
        QCOMPARE(bench.lastRequest("status").toInt(), status);
        QCOMPARE(bench.lastRequest("path").toString(), QString());
        QVERIFY(bench.lastRequest("peer").toString().startsWith(u"127.0.0.1:"));
    }

    void theReflectorPrintsTheIssuer_data()
    {
        QTest::addColumn<int>("profile");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("seed-literal")
            << int(CertProfile::SeedLiteral)
            << QByteArray("OU=CP-8841-3PCC,\nL=FCH2001A0B1,\nS=000e08abcdef\n");
        QTest::newRow("3pcc") << int(CertProfile::ThreePcc) << QByteArray("OU=,\nL=,\nS=\n");
    }
    // shows C117
    void theReflectorPrintsTheIssuer()
    {
        QFETCH(int, profile);
        QFETCH(QByteArray, text);
        CertificateBench bench;
        QVERIFY(bench.start());
        const CurlResult result =
            bench.ask("cgi-bin/reflect.pl?", bench.showing(bench.identityOf(CertProfile(profile))));
        QCOMPARE(result.output, "<flat-profile><GPP_D>" + text + "</GPP_D></flat-profile>");
    }

    void whoAmITellsSubjectAndIssuer()
    {
        CertificateBench bench;
        QVERIFY(bench.start());
        const CurlResult result =
            bench.ask("whoami", bench.showing(bench.identityOf(CertProfile::SeedLiteral)));
        QVERIFY(result.output.startsWith("subject: "));
        QVERIFY2(result.output.contains("CN=CP-8841-3PCC-000E08ABCDEF"), result.output.constData());
        QVERIFY(result.output.contains("\nissuer: "));
    }

    void mirrorsAreForPhonesOnly()
    {
        CertificateBench bench;
        QVERIFY(bench.start());
        for (const char* file : {"cgi-bin/reflect.pl", "whoami"}) {
            const CurlResult result =
                curl(bench, {u"--fail"_s, urlOf(bench, lab::Service::Http, file)});
            QCOMPARE(result.exitCode, 22);
        }
        QCOMPARE(bench.lastRequest("status").toInt(), 404);
    }
};

QTEST_GUILESS_MAIN(TestLabCertificates)
#include "tst_labcertificates.moc"
