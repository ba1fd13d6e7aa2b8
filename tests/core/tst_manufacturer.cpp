#include "core/pki/keypool.h"
#include "core/pki/manufacturer.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <thread>

using namespace vphone;
using namespace vphone::pki;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ports::CertProfile;
using ports::DeviceIdentity;

namespace {

const Instant now = *instantFromIso("2026-11-20T10:00:00Z");
const DeviceIdentity device{"CP-8841-3PCC", "88012BA01234", MacAddress(0x000e08abcdef)};

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Certificate fromDer(const QByteArray& der)
{
    const auto* in = reinterpret_cast<const uchar*>(der.constData());
    return {d2i_X509(nullptr, &in, long(der.size())), X509_free};
}

Key keyOf(const ports::TlsIdentity& identity)
{
    const auto* in = reinterpret_cast<const uchar*>(identity.key.constData());
    return {d2i_AutoPrivateKey(nullptr, &in, long(identity.key.size())), EVP_PKEY_free};
}

QByteArray oneline(const X509_NAME* name)
{
    char text[512] = {};
    X509_NAME_oneline(name, text, sizeof text);
    return text;
}

QByteArray subjectOf(const QByteArray& der)
{
    return oneline(X509_get_subject_name(fromDer(der).get()));
}

QByteArray issuerOf(const QByteArray& der)
{
    return oneline(X509_get_issuer_name(fromDer(der).get()));
}

QByteArray serialOf(const QByteArray& der)
{
    const Certificate certificate = fromDer(der);
    const ASN1_INTEGER* serial = X509_get0_serialNumber(certificate.get());
    return QByteArray(reinterpret_cast<const char*>(serial->data), serial->length);
}

QByteArray pemOf(const QByteArray& der)
{
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

const Manufacturer& maker()
{
    static const Manufacturer made = *Manufacturer::make(now);
    return made;
}

ports::TlsIdentity issue(CertProfile profile, const DeviceIdentity& who = device,
                         const Manufacturer& by = maker())
{
    return by.issueDevice(who, profile, by.deviceValidity()).value();
}

/// What the openssl program says of a client's chain when it trusts \a root.
bool isVerified(const QByteArray& root, const std::vector<QByteArray>& chain)
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QByteArray others;
    for (size_t i = 1; i < chain.size(); ++i)
        others += pemOf(chain[i]);
    if (!write(u"root.pem"_s, root) || !write(u"own.pem"_s, pemOf(chain.front())) ||
        !write(u"others.pem"_s, others))
        return false;
    QStringList arguments{u"verify"_s,     u"-x509_strict"_s, u"-purpose"_s,
                          u"sslclient"_s,  u"-CAfile"_s,      folder.filePath(u"root.pem"_s),
                          u"-no-CApath"_s, u"-no-CAstore"_s};
    if (!others.isEmpty())
        arguments += {u"-untrusted"_s, folder.filePath(u"others.pem"_s)};
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments + QStringList{folder.filePath(u"own.pem"_s)});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

} // namespace

class TestManufacturer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootsAreNamedLikeThePreloadedOnes();
    void partsComeBackAndWhatIsMissingIsMade();
    void installationsDiffer();
    void brokenPartsAreTold();
    void profilesSayWhatTheyShall_data();
    void profilesSayWhatTheyShall();
    void clientRootVerifiesDeviceCertificates_data();
    void clientRootVerifiesDeviceCertificates();
    void anotherInstallationsRootDoesNot();
    void keyIsTheCertificates_data() { clientRootVerifiesDeviceCertificates_data(); }
    void keyIsTheCertificates();
    void shardsAgree();
    void datesAreThoseAskedFor();
    void namesThatDoNotFitAreRefused();
    void fleetGetsItsCertificatesInTime();
    void threadsMayShareOne();
    void poolGivesRsaKeys();
    void badPoolIsTold_data();
    void badPoolIsTold();
    void renewedCertificateKeepsItsSubject();
};

// shows C121
void TestManufacturer::rootsAreNamedLikeThePreloadedOnes()
{
    const QByteArray pem = maker().embeddedRootsPem();
    BIO* bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    QByteArrayList names;
    while (const Certificate root{PEM_read_bio_X509(bio, nullptr, nullptr, nullptr), X509_free})
        names += oneline(X509_get_subject_name(root.get()));
    BIO_free(bio);
    QCOMPARE(names.size(), 5);
    const QByteArrayList wanted{"Emulated Cisco Small Business CA", "Emulated CyberTrust CA",
                                "Emulated VeriSign CA", "Emulated Sipura Root CA",
                                "Emulated Linksys Root CA"};
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY2(names[i].startsWith("/O=Emulated/CN=" + wanted[i] + ' '), names[i].constData());
}

void TestManufacturer::partsComeBackAndWhatIsMissingIsMade()
{
    Parts parts = maker().parts();
    const auto whole = Manufacturer::load(parts, now + 24h);
    QVERIFY(whole.has_value());
    QCOMPARE(whole->embeddedRootsPem(), maker().embeddedRootsPem());
    QCOMPARE(whole->clientRootPem(), maker().clientRootPem());
    QCOMPARE(whole->renewalRootPem(), maker().renewalRootPem());

    // What an earlier version left: the root that signs servers, and nothing else.
    Parts old;
    old.roots[0] = parts.roots[0];
    const auto completed = Manufacturer::load(old, now);
    QVERIFY(completed.has_value());
    QVERIFY(completed->embeddedRootsPem().startsWith(parts.roots[0]->certificatePem));
    QCOMPARE(completed->parts().secret.size(), Parts::secretBytes);
    for (const auto& part : completed->parts().roots)
        QVERIFY(part.has_value());
}

void TestManufacturer::installationsDiffer()
{
    const auto other = Manufacturer::make(now);
    QVERIFY(other->parts().secret != maker().parts().secret);
    const auto theirs = issue(CertProfile::ThreePcc, device, *other);
    const auto ours = issue(CertProfile::ThreePcc);
    QVERIFY(theirs.key != ours.key);
    QVERIFY(issuerOf(theirs.chain[0]) != issuerOf(ours.chain[0]));
}

void TestManufacturer::brokenPartsAreTold()
{
    Parts parts = maker().parts();
    parts.secret.chop(1);
    const auto shortSecret = Manufacturer::load(parts, now);
    QCOMPARE(int(shortSecret.error().error), int(PkiError::BadSecret));
    QVERIFY(!shortSecret.error().root);

    parts = maker().parts();
    parts.roots[size_t(Root::Client)]->keyPem = parts.roots[size_t(Root::Linksys)]->keyPem;
    const auto wrongKey = Manufacturer::load(parts, now);
    QCOMPARE(int(wrongKey.error().error), int(PkiError::KeyMismatch));
    QCOMPARE(int(*wrongKey.error().root), int(Root::Client));
}

void TestManufacturer::profilesSayWhatTheyShall_data()
{
    QTest::addColumn<CertProfile>("profile");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("issuer"); ///< before the installation's digits
    QTest::newRow("seed-literal")
        << CertProfile::SeedLiteral
        << QByteArray("/O=Emulated/OU=CP-8841-3PCC/L=88012BA01234/ST=000e08abcdef/"
                      "CN=CP-8841-3PCC-000E08ABCDEF")
        << QByteArray("/O=Emulated/OU=CP-8841-3PCC/L=88012BA01234/ST=000e08abcdef/SN=000e08abcdef/"
                      "CN=Emulated Device CA 000E08ABCDEF");
    QTest::newRow("3pcc") << CertProfile::ThreePcc
                          << QByteArray(
                                 "/O=Emulated/OU=CP-8841-3PCC/L=88012BA01234/ST=000e08abcdef/"
                                 "CN=CP-8841-3PCC-000E08ABCDEF")
                          << QByteArray("/O=Emulated/CN=Emulated Sipura CA Client Root ");
    QTest::newRow("sudi") << CertProfile::Sudi
                          << QByteArray("/serialNumber=PID:CP-8841-3PCC SN:88012BA01234/"
                                        "O=Emulated Cisco Systems Inc./OU=CTG/"
                                        "CN=CP-8841-3PCC-SEP000E08ABCDEF")
                          << QByteArray(
                                 "/O=Emulated Cisco/CN=Emulated Cisco Manufacturing CA SHA2 ");
    QTest::newRow("generic") << CertProfile::Generic
                             << QByteArray("/O=Emulated/OU=Generic Phone/L=Generic Serial Number/"
                                           "ST=Generic MAC/CN=Generic Phone")
                             << QByteArray("/O=Emulated/OU=Generic Phone/L=Generic Serial Number/"
                                           "ST=Generic MAC/SN=Generic MAC/"
                                           "CN=Emulated Generic Device CA ");
}

void TestManufacturer::profilesSayWhatTheyShall()
{
    QFETCH(CertProfile, profile);
    QFETCH(QByteArray, issuer);
    const auto identity = issue(profile);
    QTEST(subjectOf(identity.chain.front()), "subject");
    const QByteArray said = issuerOf(identity.chain.front());
    QVERIFY2(said.startsWith(issuer), said.constData());
    const Certificate own = fromDer(identity.chain.front());
    QVERIFY(X509_get_extended_key_usage(own.get()) == XKU_SSL_CLIENT);
    QCOMPARE(X509_check_ca(own.get()), 0);
}

void TestManufacturer::clientRootVerifiesDeviceCertificates_data()
{
    QTest::addColumn<CertProfile>("profile");
    QTest::newRow("seed-literal") << CertProfile::SeedLiteral;
    QTest::newRow("3pcc") << CertProfile::ThreePcc;
    QTest::newRow("sudi") << CertProfile::Sudi;
    QTest::newRow("generic") << CertProfile::Generic;
}

// shows C116
void TestManufacturer::clientRootVerifiesDeviceCertificates()
{
    QFETCH(CertProfile, profile);
    const auto identity = issue(profile);
    QVERIFY(isVerified(maker().clientRootPem(), identity.chain));
    for (const QByteArray& certificate : identity.chain)
        QVERIFY(subjectOf(certificate) != issuerOf(certificate)); // the root stays at home
}

void TestManufacturer::anotherInstallationsRootDoesNot()
{
    QVERIFY(!isVerified(Manufacturer::make(now)->clientRootPem(),
                        issue(CertProfile::SeedLiteral).chain));
    QVERIFY(!isVerified(maker().embeddedRootsPem(), issue(CertProfile::SeedLiteral).chain));
}

void TestManufacturer::keyIsTheCertificates()
{
    QFETCH(CertProfile, profile);
    const auto identity = issue(profile);
    QCOMPARE(X509_check_private_key(fromDer(identity.chain.front()).get(), keyOf(identity).get()),
             1);
}

void TestManufacturer::shardsAgree()
{
    // Another process loads the same folder, at another time.
    const Manufacturer shard = *Manufacturer::load(maker().parts(), now + 240h);
    for (const CertProfile profile : {CertProfile::SeedLiteral, CertProfile::Sudi}) {
        const auto one = issue(profile);
        const auto other = issue(profile, device, shard);
        QCOMPARE(one.key, other.key);
        QCOMPARE(one.notBefore, other.notBefore);
        QCOMPARE(one.notAfter, other.notAfter);
        QCOMPARE(serialOf(one.chain[0]), serialOf(other.chain[0]));
        QCOMPARE(subjectOf(one.chain[0]), subjectOf(other.chain[0]));
        QCOMPARE(issuerOf(one.chain[0]), issuerOf(other.chain[0]));
    }
    DeviceIdentity neighbour = device;
    neighbour.mac = MacAddress(device.mac.bits() + 1);
    const auto theirs = issue(CertProfile::ThreePcc, neighbour);
    QVERIFY(theirs.key != issue(CertProfile::ThreePcc).key);
    // Units without a certificate of their own share one.
    QCOMPARE(issue(CertProfile::Generic, neighbour).key, issue(CertProfile::Generic).key);
    QVERIFY(issue(CertProfile::Generic).key != theirs.key);
}

void TestManufacturer::datesAreThoseAskedFor()
{
    const Validity validity{.notBefore = now - 48h, .notAfter = now + 1s + 500ms};
    const auto identity = maker().issueDevice(device, CertProfile::SeedLiteral, validity);
    QCOMPARE(identity->notBefore, now - 48h);
    QCOMPARE(identity->notAfter, now + 1s); // certificates count in seconds
    const auto usual = issue(CertProfile::SeedLiteral);
    QVERIFY(usual.notBefore < now - 24h * 365 * 9);
    QVERIFY(usual.notAfter > now + 24h * 365 * 9);
    // Another certificate, so another number; the key stays.
    QVERIFY(serialOf(usual.chain[0]) != serialOf(identity->chain[0]));
    QCOMPARE(usual.key, identity->key);
}

void TestManufacturer::namesThatDoNotFitAreRefused()
{
    DeviceIdentity unfit = device;
    unfit.serial = QByteArray(200, 'S');
    const auto tooLong =
        maker().issueDevice(unfit, CertProfile::SeedLiteral, maker().deviceValidity());
    QCOMPARE(int(tooLong.error()), int(PkiError::BadName));
    unfit.serial = "\xff\xfe";
    const auto noText = maker().issueDevice(unfit, CertProfile::ThreePcc, maker().deviceValidity());
    QCOMPARE(int(noText.error()), int(PkiError::BadName));
    unfit.serial.clear();
    QVERIFY(!subjectOf(issue(CertProfile::ThreePcc, unfit).chain[0]).contains("/L="));
}

void TestManufacturer::fleetGetsItsCertificatesInTime()
{
    constexpr quint64 phones = 10'000;
    QSet<QByteArray> serials;
    const std::clock_t begun = std::clock();
    for (quint64 i = 0; i < phones; ++i) {
        const DeviceIdentity one{device.product, "FCH" + QByteArray::number(i),
                                 MacAddress(device.mac.bits() + i)};
        const auto identity = issue(CertProfile::SeedLiteral, one);
        serials.insert(serialOf(identity.chain[0]));
    }
    // Of this process: what others do meanwhile is not our slowness.
    const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
    qInfo("%llu certificates, each with its authority, in %.1f s of processor time", phones,
          seconds);
    QCOMPARE(serials.size(), qsizetype(phones));
    QVERIFY2(seconds < 10, QByteArray::number(seconds).constData());
}

void TestManufacturer::threadsMayShareOne()
{
    std::array<std::vector<QByteArray>, 4> keys;
    {
        std::vector<std::jthread> threads;
        for (auto& own : keys)
            threads.emplace_back([&own] {
                for (quint64 i = 0; i < 100; ++i) {
                    const DeviceIdentity one{device.product, device.serial, MacAddress(i)};
                    own.push_back(
                        issue(i % 2 ? CertProfile::SeedLiteral : CertProfile::Sudi, one).key);
                }
            });
    }
    for (const auto& own : keys)
        QVERIFY(own == keys.front());
}

void TestManufacturer::poolGivesRsaKeys()
{
    QByteArray pem;
    for (int i = 0; i < 3; ++i)
        pem += newRsaKeyPem(2048);
    const auto pool = KeyPool::read(pem);
    QVERIFY2(pool.has_value(), pool ? "" : pool.error().constData());
    QCOMPARE(pool->size(), 3);
    QSet<QByteArray> keys;
    for (quint64 i = 0; i < 6; ++i) {
        DeviceIdentity one = device;
        one.mac = MacAddress(device.mac.bits() + i);
        const auto identity =
            maker().issueDevice(one, CertProfile::SeedLiteral, maker().deviceValidity(), &*pool);
        QVERIFY(identity.has_value());
        const Key key = keyOf(*identity);
        QCOMPARE(EVP_PKEY_get_base_id(key.get()), EVP_PKEY_RSA);
        QCOMPARE(EVP_PKEY_get_bits(key.get()), 2048);
        QCOMPARE(X509_check_private_key(fromDer(identity->chain.front()).get(), key.get()), 1);
        if (i == 0)
            QVERIFY(isVerified(maker().clientRootPem(), identity->chain));
        keys.insert(identity->key);
    }
    QCOMPARE(keys.size(), 3);
}

void TestManufacturer::badPoolIsTold_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QByteArray>("said");
    const QByteArray good = newRsaKeyPem(1024);
    QTest::newRow("empty") << QByteArray("\n\n") << QByteArray("no key in it");
    QTest::newRow("other text") << good + "\nhello\n" << QByteArray(" is expected here");
    QTest::newRow("cut off") << good.first(200) << QByteArray("line 1: this key has no end");
    QTest::newRow("garbage") << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n"
                                           "-----END PRIVATE KEY-----\n")
                             << QByteArray("the first key: this is no private key");
    QTest::newRow("a key of another kind")
        << good + QByteArray("-----BEGIN PRIVATE KEY-----\n") +
               issue(CertProfile::ThreePcc).key.toBase64() + "\n-----END PRIVATE KEY-----\n"
        << QByteArray("the last key: this is no RSA key");
    QTest::newRow("endless key") << "-----BEGIN PRIVATE KEY-----\n" +
                                        (QByteArray(64, 'A') + '\n').repeated(1000)
                                 << QByteArray("line 1: this key is longer than");
}

void TestManufacturer::badPoolIsTold()
{
    QFETCH(QByteArray, pem);
    QFETCH(QByteArray, said);
    const auto pool = KeyPool::read(pem);
    QVERIFY(!pool);
    QVERIFY2(pool.error().contains(said), pool.error().constData());
}

void TestManufacturer::renewedCertificateKeepsItsSubject()
{
    const auto current = issue(CertProfile::Sudi);
    const Key newKey(EVP_EC_gen("P-256"), EVP_PKEY_free);
    X509_REQ* request = X509_REQ_new();
    X509_REQ_set_subject_name(request, X509_get_subject_name(fromDer(current.chain[0]).get()));
    X509_REQ_set_pubkey(request, newKey.get());
    X509_REQ_sign(request, newKey.get(), EVP_sha256());
    uchar* der = nullptr;
    const int size = i2d_X509_REQ(request, &der);
    QByteArray csr(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    X509_REQ_free(request);

    const Validity validity{.notBefore = now, .notAfter = now + 24h * 3650};
    const auto renewed = maker().renewDevice(csr, validity);
    QVERIFY(renewed.has_value());
    QCOMPARE(subjectOf(renewed->front()), subjectOf(current.chain[0]));
    QVERIFY(issuerOf(renewed->front()).contains("Cisco Manufacturing CA III"));
    QVERIFY(isVerified(maker().renewalRootPem(), *renewed));
    QVERIFY(!isVerified(maker().clientRootPem(), *renewed));

    csr[csr.size() - 5] = char(csr[csr.size() - 5] ^ 1);
    const auto forged = maker().renewDevice(csr, validity);
    QVERIFY(!forged);
    QVERIFY2(forged.error().contains("signature"), forged.error().constData());
}

QTEST_GUILESS_MAIN(TestManufacturer)
#include "tst_manufacturer.moc"
