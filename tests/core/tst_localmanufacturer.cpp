#include "core/net/filestore.h"
#include "core/net/localmanufacturer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace vphone;
using namespace vphone::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ports::CertProfile;
using ports::DeviceIdentity;

namespace {

const DeviceIdentity device{"CP-8841-3PCC", "88012BA01234", MacAddress(0x000e08abcdef)};

QByteArray pemOf(const char* label, const QByteArray& der)
{
    return QByteArray("-----BEGIN ") + label + "-----\n" + der.toBase64() + "\n-----END " + label +
           "-----\n";
}

} // namespace

/// The phones' certificates from a folder or a file.
class TestLocalManufacturer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderIsOpenedAtTheFirstNeed();
    void allThreadsGetTheSame();
    void processesAgree();
    void givenCertificateIsShownByAll();
    void endIsTheOneAskedFor();
    void keptOneGivesWayToWhatIsAskedFor();
    void keysComeFromThePool();
    void folderThatCannotBeMadeIsTold();

private:
    [[nodiscard]] QByteArray path(const QByteArray& name) const
    {
        return m_folder.path().toUtf8() + '/' + name;
    }
    [[nodiscard]] std::unique_ptr<LocalManufacturer>
    make(DeviceCertificateOptions options = {}) const
    {
        if (options.caFolder.isEmpty())
            options.caFolder = path("ca");
        return std::move(LocalManufacturer::make(std::move(options))).value();
    }

    QTemporaryDir m_folder;
};

void TestLocalManufacturer::folderIsOpenedAtTheFirstNeed()
{
    const auto maker = make({.caFolder = path("later")});
    QVERIFY(!QFile::exists(QString::fromUtf8(path("later"))));
    const auto roots = maker->embeddedRoots();
    QCOMPARE(roots->count("-----BEGIN CERTIFICATE-----"), 5);
    QVERIFY(QFile::exists(QString::fromUtf8(path("later/device.secret"))));
    QCOMPARE(maker->renewalRoots()->count("-----BEGIN CERTIFICATE-----"), 1);
}

void TestLocalManufacturer::allThreadsGetTheSame()
{
    const auto maker = make({.caFolder = path("shared")});
    std::array<QByteArray, 8> keys;
    {
        std::vector<std::jthread> threads;
        for (QByteArray& key : keys)
            threads.emplace_back([&key, &maker] {
                if (const auto issued = maker->issue(device, CertProfile::SeedLiteral))
                    key = (*issued)->key;
            });
    }
    QVERIFY(!keys.front().isEmpty());
    for (const QByteArray& key : keys)
        QCOMPARE(key, keys.front());
}

void TestLocalManufacturer::processesAgree()
{
    const auto one = make()->issue(device, CertProfile::SeedLiteral);
    const auto other = make()->issue(device, CertProfile::SeedLiteral);
    QVERIFY(one && other);
    QCOMPARE((*one)->key, (*other)->key);
    QCOMPARE((*one)->notAfter, (*other)->notAfter);
}

void TestLocalManufacturer::givenCertificateIsShownByAll()
{
    const auto issued = make()->issue(device, CertProfile::SeedLiteral);
    QByteArray chain;
    for (const QByteArray& certificate : (*issued)->chain)
        chain += pemOf("CERTIFICATE", certificate);
    // A root behind them stays at home.
    chain += (*make()->manufacturer())->clientRootPem();
    QVERIFY(writeFile(path("given.pem"), chain, 0600).has_value());
    QVERIFY(writeFile(path("given.key"), pemOf("PRIVATE KEY", (*issued)->key), 0600).has_value());
    const auto maker = make({.caFolder = path("untouched"),
                             .certificate = path("given.pem"),
                             .key = path("given.key")});
    const auto shown = maker->issue({"CP-6841-3PCC", "X", MacAddress(7)}, CertProfile::Sudi);
    QVERIFY(shown.has_value());
    QVERIFY(**shown == **issued);
    QCOMPARE(shown->get(), maker->issue(device, CertProfile::ThreePcc)->get()); // one for all
    QVERIFY(!QFile::exists(QString::fromUtf8(path("untouched"))));
    QVERIFY(maker->mayStay(**issued, true));
    QVERIFY(!maker->mayStay({}, true));
}

void TestLocalManufacturer::endIsTheOneAskedFor()
{
    const Instant end = *instantFromIso("2020-01-01T00:00:00Z");
    const auto maker = make({.notAfter = end});
    QCOMPARE((*maker->issue(device, CertProfile::SeedLiteral))->notAfter, end);
    const Instant earliest = *instantFromIso("1999-01-01T00:00:00Z");
    const auto old = make({.notAfter = earliest})->issue(device, CertProfile::SeedLiteral);
    QCOMPARE((*old)->notAfter, earliest);
    QVERIFY((*old)->notBefore <= earliest);
}

void TestLocalManufacturer::keptOneGivesWayToWhatIsAskedFor()
{
    const Instant end = *instantFromIso("2020-01-01T00:00:00Z");
    const auto kept = make()->issue(device, CertProfile::SeedLiteral);
    QVERIFY(make()->mayStay(**kept, false));
    const auto maker = make({.notAfter = end});
    QVERIFY(!maker->mayStay(**kept, false));
    QVERIFY(maker->mayStay(**kept, true)); // renewed: it has its own end
    QVERIFY(maker->mayStay(**maker->issue(device, CertProfile::SeedLiteral), false));
}

void TestLocalManufacturer::keysComeFromThePool()
{
    QVERIFY(writeFile(path("pool"), pki::newRsaKeyPem(2048), 0600).has_value());
    const auto maker = make({.keyPool = path("pool")});
    const auto issued = maker->issue(device, CertProfile::ThreePcc);
    QVERIFY((*issued)->key.size() > 1000); // an EC key has 138 bytes
    QVERIFY(!LocalManufacturer::make({.keyPool = path("no pool")}));
}

void TestLocalManufacturer::folderThatCannotBeMadeIsTold()
{
    QVERIFY(writeFile(path("file"), "x", 0600).has_value());
    const auto maker = make({.caFolder = path("file/ca")});
    for (int i = 0; i < 2; ++i) {
        const auto refused = maker->issue(device, CertProfile::SeedLiteral);
        QVERIFY(!refused);
        QVERIFY2(refused.error().contains("file/ca"), refused.error().constData());
    }
}

QTEST_GUILESS_MAIN(TestLocalManufacturer)
#include "tst_localmanufacturer.moc"
