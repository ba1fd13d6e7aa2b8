#include "core/base/zip.h"
#include "core/pki/est.h"
#include "tests/support/certificatebench.h"

#include <QtTest>

using namespace vphone;
using namespace vphone::net;
using namespace vphone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ports::CertProfile;

/// What openssl prints, with \a input on its standard input.
QByteArray openssl(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

struct DeskBench : CertificateBench
{
    /// A zip with a request for \a commonName, as file bundle.zip.
    void bundle(const QString& commonName)
    {
        const QByteArray csr =
            openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                     QString::fromUtf8(path("server.key")), u"-subj"_s,
                     u"/CN="_s + commonName + u"/O=Example/emailAddress=admin@example.com"_s});
        keep(*zip::pack({{"provserver.csr", csr}}, wallClockNow()));
    }
    void keep(const QByteArray& bytes)
    {
        const bool isWritten = writeFile(path("bundle.zip"), bytes, 0600).has_value();
        Q_ASSERT(isWritten);
    }
    [[nodiscard]] QString bundleFile() const { return QString::fromUtf8(path("bundle.zip")); }

    CurlResult post(lab::Service service, const QStringList& how)
    {
        return curl(*this, how + QStringList{u"--cacert"_s, QString::fromUtf8(servers->caFile()),
                                             urlOf(*this, service, "csr")});
    }
};

} // namespace

/// What the lab answers itself: signs, renews, shows the way to its proxy.
class TestLabDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeskSignsABundle_data()
    {
        QTest::addColumn<int>("service");
        QTest::addColumn<bool>("isForm");
        QTest::newRow("http") << int(lab::Service::Http) << false;
        QTest::newRow("https") << int(lab::Service::Https) << false;
        QTest::newRow("form of a browser") << int(lab::Service::Http) << true;
    }
    // shows C120
    void theDeskSignsABundle()
    {
        QFETCH(int, service);
        QFETCH(bool, isForm);
        DeskBench bench;
        QVERIFY2(bench.start(), bench.problem.constData());
        bench.bundle(u"provserv.domain.com"_s);
        const CurlResult result =
            bench.post(lab::Service(service),
                       isForm ? QStringList{u"--form"_s, u"csr=@"_s + bench.bundleFile()}
                              : QStringList{u"--data-binary"_s, u"@"_s + bench.bundleFile()});
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        const auto files = zip::unpack(result.output);
        QVERIFY2(files.has_value(), result.output.constData());
        QCOMPARE(files->size(), 2U);
        std::map<QByteArray, QByteArray> byName;
        for (const zip::Entry& file : *files)
            byName[file.name] = file.bytes;
        QCOMPARE(byName["spacroot.cert"], bench.authority.manufacturer.clientRootPem());
        QVERIFY(openssl({u"x509"_s, u"-noout"_s, u"-subject"_s}, byName["provserver.cert"])
                    .contains("provserv.domain.com"));
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 200);
    }

    void theDeskSaysWhyNot_data()
    {
        QTest::addColumn<QString>("commonName"); ///< empty: of no request
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no full domain name") << u"provserv"_s << QByteArray();
        QTest::newRow("an address") << u"192.0.2.1"_s << QByteArray();
        QTest::newRow("no zip") << QString() << QByteArray("-----BEGIN CERTIFICATE REQUEST-----");
        QTest::newRow("nothing") << QString() << QByteArray();
        QTest::newRow("half a zip") << QString() << QByteArray("PK\x03\x04 and so on");
    }
    // shows C120
    void theDeskSaysWhyNot()
    {
        QFETCH(QString, commonName);
        QFETCH(QByteArray, bytes);
        DeskBench bench;
        QVERIFY(bench.start());
        if (commonName.isEmpty())
            bench.keep(bytes);
        else
            bench.bundle(commonName);
        const CurlResult plain =
            bench.post(lab::Service::Http, {u"--data-binary"_s, u"@"_s + bench.bundleFile()});
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 422);
        QVERIFY2(plain.output.size() > 10 && plain.output.count('\n') == 1,
                 plain.output.constData());

        const CurlResult page =
            bench.post(lab::Service::Http, {u"--header"_s, u"Accept: text/html"_s, u"--form"_s,
                                            u"csr=@"_s + bench.bundleFile()});
        QVERIFY(bench.waitForRequests(2));
        QCOMPARE(bench.lastRequest("status").toInt(), 422);
        QVERIFY(page.output.startsWith("<!DOCTYPE html>"));
        const QByteArray told = QString::fromUtf8(plain.output.trimmed()).toHtmlEscaped().toUtf8();
        QVERIFY2(page.output.contains("Not signed: " + told), page.output.constData());
    }

    void theDeskHasAPage()
    {
        DeskBench bench;
        QVERIFY(bench.start());
        const CurlResult result = curl(bench, {urlOf(bench, lab::Service::Http, "csr")});
        QVERIFY(result.output.startsWith("<!DOCTYPE html>"));
        QVERIFY(result.output.contains("enctype=\"multipart/form-data\""));
        QVERIFY(result.output.contains(bench.servers->url(lab::Service::Http) + "csr"));
        QVERIFY(!result.output.contains('@' + QByteArray("HERE")));
        QVERIFY(!result.output.contains("Not signed"));
    }

    void theDeskTakesNoMoreThanItNeeds()
    {
        DeskBench bench;
        bench.options.limits.postedBytesMax = 10'000;
        QVERIFY(bench.start());
        bench.keep(QByteArray(20'000, 'x'));
        for (const QStringList& how : {QStringList{u"--data-binary"_s, u"@"_s + bench.bundleFile()},
                                       QStringList{u"--form"_s, u"csr=@"_s + bench.bundleFile()}}) {
            const size_t before = bench.recorder.named("lab.request").size();
            static_cast<void>(bench.post(lab::Service::Http, how));
            QVERIFY(bench.waitForRequests(before + 1));
            QCOMPARE(bench.lastRequest("status").toInt(), 413);
        }
    }

    void desksRefuseOtherMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("service");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("put a request") << QByteArray("PUT") << int(lab::Service::Http)
                                       << QByteArray("csr") << QByteArray("GET, HEAD, POST");
        QTest::newRow("read a renewal")
            << QByteArray("GET") << int(lab::Service::Sudi)
            << QByteArray(".well-known/est/simplereenroll") << QByteArray("POST");
        QTest::newRow("post certificates")
            << QByteArray("POST") << int(lab::Service::Sudi)
            << QByteArray(".well-known/est/cacerts") << QByteArray("GET, HEAD");
    }
    void desksRefuseOtherMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, service);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, allowed);
        DeskBench bench;
        QVERIFY(bench.start());
        const CurlResult result =
            curl(bench, {u"--include"_s, u"--request"_s, QString::fromLatin1(method),
                         urlOf(bench, lab::Service(service), path.constData())});
        QVERIFY2(result.output.startsWith("HTTP/1.1 405"), result.output.constData());
        QVERIFY2(result.output.contains("Allow: " + allowed + "\r\n"), result.output.constData());
    }

    void certificatesAreRenewed_data()
    {
        QTest::addColumn<bool>("isHttps");
        QTest::addColumn<bool>("isExpired");
        QTest::newRow("sudi") << false << false;
        QTest::newRow("sudi, expired already") << false << true;
        QTest::newRow("mtls") << true << false;
    }
    void certificatesAreRenewed()
    {
        QFETCH(bool, isHttps);
        QFETCH(bool, isExpired);
        DeskBench bench;
        QVERIFY(bench.start());
        const auto& manufacturer = bench.authority.manufacturer;
        const Instant now = wallClockNow();
        const pki::Validity validity{bench.validity().notBefore,
                                     isExpired ? now - 24h : now + 24h * 30};
        const ports::TlsIdentity current =
            *manufacturer.issueDevice(device, CertProfile::SeedLiteral, validity);
        const auto request = pki::est::reenrollRequest(current, isHttps);
        QVERIFY(request.has_value());
        QVERIFY(writeFile(bench.path("request"), request->body, 0600).has_value());
        QStringList arguments{
            u"--data-binary"_s, u"@"_s + QString::fromUtf8(bench.path("request")),
            u"--header"_s,      u"Content-Type: "_s + QString::fromLatin1(request->contentType),
            u"--cacert"_s,      QString::fromUtf8(bench.servers->caFile())};
        if (isHttps)
            arguments += bench.showing(current);
        const CurlResult result = curl(
            bench,
            arguments + QStringList{urlOf(bench, isHttps ? lab::Service::Mtls : lab::Service::Sudi,
                                          pki::est::reenrollPath + 1)});
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        const auto renewed =
            pki::est::acceptReply({.body = result.output, .contentType = pki::est::replyType},
                                  {.key = request->key,
                                   .current = current,
                                   .roots = manufacturer.renewalRootPem(),
                                   .now = now});
        QVERIFY2(renewed.has_value(), result.output.constData());
        QVERIFY(renewed->notAfter > current.notAfter);

        // The renewed one opens the door as well.
        const CurlResult entered = bench.ask("basic.txt", bench.showing(*renewed));
        QVERIFY2(entered.exitCode == 0, entered.errors.constData());
    }

    void renewalsOfStrangersAreRefused()
    {
        DeskBench bench;
        QVERIFY(bench.start());
        const auto other = *pki::Manufacturer::make(wallClockNow());
        const auto stranger =
            *other.issueDevice(device, CertProfile::SeedLiteral, other.deviceValidity());
        const auto request = pki::est::reenrollRequest(stranger, false);
        QVERIFY(writeFile(bench.path("request"), request->body, 0600).has_value());
        static_cast<void>(curl(
            bench, {u"--data-binary"_s, u"@"_s + QString::fromUtf8(bench.path("request")),
                    u"--header"_s, u"Content-Type: "_s + QString::fromLatin1(request->contentType),
                    urlOf(bench, lab::Service::Sudi, pki::est::reenrollPath + 1)}));
        QVERIFY(bench.waitForRequests(1));
        const int status = bench.lastRequest("status").toInt();
        QVERIFY2(status >= 400 && status < 500, QByteArray::number(status).constData());
    }

    void theRootOfRenewedCertificatesIsTold()
    {
        DeskBench bench;
        QVERIFY(bench.start());
        const CurlResult result =
            curl(bench, {urlOf(bench, lab::Service::Sudi, ".well-known/est/cacerts")});
        const QByteArray printed = openssl({u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-print_certs"_s},
                                           QByteArray::fromBase64(result.output));
        const QByteArray root = bench.authority.manufacturer.renewalRootPem();
        QVERIFY2(printed.contains(root.trimmed()), printed.constData());
    }

    void sudiServesNoFiles()
    {
        DeskBench bench;
        QVERIFY(bench.start());
        const CurlResult result = curl(bench, {urlOf(bench, lab::Service::Sudi, "basic.txt")});
        QVERIFY(!result.output.contains("GPP_A"));
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 404);
    }

    void theProxyIsNamedByItsScripts_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isOn");
        QTest::newRow("proxy.pac") << QByteArray("proxy.pac") << true;
        QTest::newRow("wpad.dat") << QByteArray("wpad.dat") << true;
        QTest::newRow("off") << QByteArray("wpad.dat") << false;
    }
    void theProxyIsNamedByItsScripts()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, isOn);
        DeskBench bench;
        if (!isOn)
            bench.options.ports.set(lab::Service::Proxy, std::nullopt);
        QVERIFY(bench.start());
        const CurlResult result = curl(bench, {urlOf(bench, lab::Service::Http, path.constData())});
        QCOMPARE(
            result.output.contains("\"PROXY " + bench.servers->url(lab::Service::Proxy) + "\""),
            isOn);
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), isOn ? 200 : 404);
    }

    void scriptsOfTheFolderGoFirst()
    {
        DeskBench bench;
        bench.options.examples.push_back({"wpad.dat", "mine"});
        QVERIFY(bench.start());
        QCOMPARE(curl(bench, {urlOf(bench, lab::Service::Http, "wpad.dat")}).output,
                 QByteArray("mine"));
        QVERIFY(
            curl(bench, {urlOf(bench, lab::Service::Http, "proxy.pac")}).output.contains("PROXY"));
    }

    void theProxyLeadsToTheLab_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isDemanding"); ///< the proxy wants an account
        QTest::addColumn<bool>("isThrough");
        QTest::newRow("open") << QStringList() << false << true;
        QTest::newRow("without the account") << QStringList() << true << false;
        QTest::newRow("with the account")
            << QStringList{u"--proxy-user"_s, u"phone:s3cret"_s} << true << true;
    }
    void theProxyLeadsToTheLab()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, isDemanding);
        QFETCH(bool, isThrough);
        DeskBench bench;
        if (isDemanding)
            bench.options.proxyAccount = {"phone", "s3cret"};
        QVERIFY(bench.start());
        QProcess process;
        process.start(u"curl"_s, QStringList{u"--silent"_s, u"--noproxy"_s, u""_s, u"--proxy"_s,
                                             u"http://"_s + urlOf(bench, lab::Service::Proxy, ""),
                                             urlOf(bench, lab::Service::Http, "basic.txt")} +
                                     arguments);
        QVERIFY(bench.pollUntil(
            [&] { return process.waitForFinished(1) || process.state() == QProcess::NotRunning; }));
        QCOMPARE(process.readAllStandardOutput() == basicProfile, isThrough);
    }
};

QTEST_GUILESS_MAIN(TestLabDesks)
#include "tst_labdesks.moc"
