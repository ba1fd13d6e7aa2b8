#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// The real program's `ca`, and what run makes of certificates.
class TestCa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesOneAuthority();
    void showTellsNoKeyAndMakesNothing();
    void olderFolderIsCompleted();
    void foldersThatNobodyCanWriteToAreRead();
    void keysStayWithTheirOwner();
    void issuedCertificateIsVerified_data();
    void issuedCertificateIsVerified();
    void poolHoldsKeysOfThatLength();
    void signTakesRequestsBareAndInAZip();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void badCertificatesEndTheStart_data();
    void badCertificatesEndTheStart();
    void runWithoutTlsTouchesNothing();

private:
    struct Ended
    {
        int status = -1;
        QByteArray output;
        QByteArray errors;
    };
    static Ended start(const QString& program, const QStringList& arguments);
    [[nodiscard]] Ended ca(const QStringList& arguments, const QString& folder = u"ca"_s) const
    {
        return start(QStringLiteral(VPHONE_PROGRAM),
                     QStringList{u"ca"_s} + arguments + QStringList{u"--ca-dir"_s, path(folder)});
    }
    [[nodiscard]] static bool openssl(const QStringList& arguments)
    {
        return start(u"openssl"_s, arguments).status == 0;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString& name) const;
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] mode_t modeOf(const QString& name) const;
    /// A request in m_folder. Its key lies beside it.
    void makeRequest(const QString& name, const QString& subject, int bits) const;

    QTemporaryDir m_folder;
};

TestCa::Ended TestCa::start(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int longestRun = 60'000;
    if (!process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray TestCa::bytes(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCa::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

mode_t TestCa::modeOf(const QString& name) const
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path(name)).constData(), &status) == 0 ? status.st_mode & 0777
                                                                           : 0;
}

void TestCa::makeRequest(const QString& name, const QString& subject, int bits) const
{
    QVERIFY(openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:"_s + QString::number(bits),
                     u"-nodes"_s, u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name),
                     u"-subj"_s, subject}));
}

void TestCa::initMakesOneAuthority()
{
    const Ended first = ca({u"init"_s, u"--json"_s});
    QCOMPARE(first.status, 0);
    QVERIFY2(first.errors.contains("a new authority was made"), first.errors.constData());
    const QJsonArray certificates =
        QJsonDocument::fromJson(first.output)[u"certificates"].toArray();
    QCOMPARE(certificates.size(), 7);
    const QJsonObject client = certificates[5].toObject();
    QCOMPARE(client[u"file"].toString(), u"spacroot.cert"_s);
    QVERIFY(client[u"name"].toString().startsWith(u"Emulated Sipura CA Client Root "));
    QCOMPARE(client[u"sha256"].toString().size(), 64);
    const QByteArray root = bytes(u"ca/ca.pem"_s);
    const Ended second = ca({u"init"_s, u"--json"_s});
    QCOMPARE(second.status, 0);
    QVERIFY(second.errors.contains("nothing was replaced"));
    QCOMPARE(second.output, first.output);
    QCOMPARE(bytes(u"ca/ca.pem"_s), root);
}

void TestCa::showTellsNoKeyAndMakesNothing()
{
    const Ended absent = ca({u"show"_s}, u"absent"_s);
    QCOMPARE(absent.status, 4);
    QVERIFY2(absent.errors.contains("vphone ca init"), absent.errors.constData());
    QVERIFY(!QFile::exists(path(u"absent"_s)));

    QCOMPARE(ca({u"init"_s}).status, 0);
    const Ended shown = ca({u"show"_s});
    QCOMPARE(shown.status, 0);
    for (const char* words : {"Emulated Linksys Root CA", "renewal.pem", "SHA-256 ", "2099-12-31"})
        QVERIFY2(shown.output.contains(words), words);
    const QByteArray secret = bytes(u"ca/device.secret"_s).trimmed();
    QCOMPARE(secret.size(), 64);
    QVERIFY(!shown.output.contains(secret) && !shown.output.contains("PRIVATE"));
}

void TestCa::olderFolderIsCompleted()
{
    QCOMPARE(ca({u"init"_s}, u"whole"_s).status, 0);
    QVERIFY(QDir().mkpath(path(u"older"_s)));
    for (const char* name : {"ca.pem", "ca.key"}) {
        const QString file = QString::fromLatin1(name);
        QVERIFY(QFile::copy(path(u"whole/"_s + file), path(u"older/"_s + file)));
    }
    const QByteArray root = bytes(u"older/ca.pem"_s);
    QCOMPARE(ca({u"show"_s}, u"older"_s).status, 0);
    QCOMPARE(bytes(u"older/ca.pem"_s), root);
    QVERIFY(bytes(u"older/spacroot.cert"_s) != bytes(u"whole/spacroot.cert"_s));

    // As a kill leaves it: a key whose certificate was not written yet.
    QVERIFY(QFile::remove(path(u"older/renewal.pem"_s)));
    QCOMPARE(ca({u"show"_s}, u"older"_s).status, 0);
    QVERIFY(bytes(u"older/renewal.pem"_s).startsWith("-----BEGIN CERTIFICATE-----"));
}

void TestCa::foldersThatNobodyCanWriteToAreRead()
{
    QCOMPARE(ca({u"init"_s}, u"mounted"_s).status, 0);
    QVERIFY(QFile::remove(path(u"mounted/ca.lock"_s)));
    QCOMPARE(ca({u"show"_s}, u"mounted"_s).status, 0);
    QVERIFY(!QFile::exists(path(u"mounted/ca.lock"_s)));
}

void TestCa::keysStayWithTheirOwner()
{
    QCOMPARE(ca({u"init"_s}).status, 0);
    QCOMPARE(modeOf(u"ca"_s), mode_t(0700));
    for (const char* name : {"ca.key", "spacroot.key", "renewal.key", "device.secret"})
        QCOMPARE(modeOf(u"ca/"_s + QString::fromLatin1(name)), mode_t(0600));
    QCOMPARE(ca({u"init"_s}, u"open"_s).status, 0);
    QVERIFY(
        QFile::setPermissions(path(u"open/device.secret"_s), QFile::ReadOwner | QFile::ReadOther));
    const Ended refused = ca({u"show"_s}, u"open"_s);
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.errors.contains("device.secret can be read by others"),
             refused.errors.constData());
    write(u"open/device.secret"_s, "short");
    QVERIFY(QFile::setPermissions(path(u"open/device.secret"_s), QFile::ReadOwner));
    QVERIFY(ca({u"show"_s}, u"open"_s).errors.contains("does not hold 32 bytes"));
}

void TestCa::issuedCertificateIsVerified_data()
{
    QTest::addColumn<QString>("profile");
    for (const char* profile : {"seed-literal", "3pcc", "sudi", "generic"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void TestCa::issuedCertificateIsVerified()
{
    QFETCH(const QString, profile);
    const Ended issued =
        ca({u"issue"_s, u"--model"_s, u"8841"_s, u"--mac"_s, u"00:0E:08:AB:CD:EF"_s, u"--serial"_s,
            u"88012BA01234"_s, u"-o"_s, path(profile), u"--cert-profile"_s, profile,
            u"--not-after"_s, u"2030-01-01T00:00:00Z"_s});
    QVERIFY2(issued.status == 0, issued.errors.constData());
    QVERIFY(issued.errors.contains("valid until 2030-01-01"));
    const QString stem = profile + u"/000e08abcdef"_s;
    QVERIFY(openssl({u"verify"_s, u"-CAfile"_s, path(u"ca/spacroot.cert"_s), u"-untrusted"_s,
                     path(stem + u".pem"_s), path(stem + u".pem"_s)}));
    QVERIFY(openssl({u"pkey"_s, u"-in"_s, path(stem + u".key"_s), u"-noout"_s, u"-check"_s}));
    QCOMPARE(modeOf(stem + u".key"_s), mode_t(0600));
}

void TestCa::poolHoldsKeysOfThatLength()
{
    const QString pool = path(u"keys.pem"_s);
    const Ended made =
        start(QStringLiteral(VPHONE_PROGRAM),
              {u"ca"_s, u"pool"_s, u"--count"_s, u"3"_s, u"--bits"_s, u"1024"_s, u"-o"_s, pool});
    QVERIFY2(made.status == 0, made.errors.constData());
    QCOMPARE(bytes(u"keys.pem"_s).count("-----BEGIN PRIVATE KEY-----"), 3);
    QCOMPARE(modeOf(u"keys.pem"_s), mode_t(0600));
    const Ended issued =
        ca({u"issue"_s, u"--model"_s, u"8841"_s, u"--mac"_s, u"000e08abcdef"_s, u"--serial"_s,
            u"X"_s, u"-o"_s, path(u"rsa"_s), u"--key-pool"_s, pool});
    QVERIFY2(issued.status == 0, issued.errors.constData());
    const Ended read = start(u"openssl"_s, {u"pkey"_s, u"-in"_s, path(u"rsa/000e08abcdef.key"_s),
                                            u"-noout"_s, u"-text"_s});
    QVERIFY2(read.output.contains("1024 bit"), read.output.constData());
}

void TestCa::signTakesRequestsBareAndInAZip()
{
    makeRequest(u"provserver.csr"_s, u"/CN=prov.server.com/emailAddress=a@server.com"_s, 2048);
    QCOMPARE(start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-c"_s, path(u"request.zip"_s),
                                  path(u"provserver.csr"_s)})
                 .status,
             0);
    for (const QString& file : {u"provserver.csr"_s, u"request.zip"_s}) {
        const Ended sealed = ca({u"sign"_s, path(file), u"-o"_s, path(u"signed.zip"_s)});
        QVERIFY2(sealed.status == 0, sealed.errors.constData());
        QVERIFY(sealed.errors.contains("signed for prov.server.com"));
        QVERIFY(!sealed.errors.contains("warning"));
        QCOMPARE(start(u"python3"_s,
                       {u"-m"_s, u"zipfile"_s, u"-e"_s, path(u"signed.zip"_s), path(u"signed"_s)})
                     .status,
                 0);
        QVERIFY(openssl({u"verify"_s, u"-purpose"_s, u"sslserver"_s, u"-verify_hostname"_s,
                         u"prov.server.com"_s, u"-CAfile"_s, path(u"ca/ca.pem"_s),
                         path(u"signed/provserver.cert"_s)}));
        QCOMPARE(bytes(u"signed/spacroot.cert"_s), bytes(u"ca/spacroot.cert"_s));
    }
    makeRequest(u"short.csr"_s, u"/CN=prov.server.com"_s, 1024);
    const Ended warned = ca({u"sign"_s, path(u"short.csr"_s), u"-o"_s, path(u"signed.zip"_s)});
    QCOMPARE(warned.status, 0);
    QVERIFY2(warned.errors.contains("warning: a key of 1024 bits"), warned.errors.constData());

    makeRequest(u"bare.csr"_s, u"/CN=provserver"_s, 2048);
    const QByteArray before = bytes(u"signed.zip"_s);
    const Ended refused = ca({u"sign"_s, path(u"bare.csr"_s), u"-o"_s, path(u"signed.zip"_s)});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.errors.contains("\"provserver\" is no full domain name"),
             refused.errors.constData());
    QCOMPARE(bytes(u"signed.zip"_s), before);
}

void TestCa::wrongUsageIsExplained_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const char* arguments, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << QByteArray(said);
    };
    row("no verb", "ca", "subcommand");
    row("misspelt option", "ca show --ca-dri x", "did you mean --ca-dir?");
    row("no output", "ca sign x.csr", "--output");
    row("no such file", "ca sign /nowhere.csr -o x.zip", "/nowhere.csr: there is no such file");
    row("root", "ca sign x.csr -o x.zip --root thawte", "cybertrust");
    row("days", "ca sign x.csr -o x.zip --days 0", "--days");
    row("MAC", "ca issue --model 8841 --mac zz --serial X -o x", "000e08abcdef");
    row("model", "ca issue --model 9999 --mac 000e08abcdef --serial X -o x", "CP-8841-3PCC");
    row("profile", "ca issue --model 8841 --mac 000e08abcdef --serial X -o x --cert-profile y",
        "seed-literal, 3pcc, sudi and generic");
    row("no count", "ca pool -o x", "--count");
    row("bits", "ca pool -o x --count 1 --bits 512", "--bits");
    row("key alone", "run --device-key x", "--device-cert");
    row("certificate alone", "run --device-cert x", "--device-key");
    row("two sources of keys", "run --device-cert x --device-key x --key-pool x", "--key-pool");
    row("end", "run --mic-not-after soon", "2026-11-20T10:00:00Z");
}

void TestCa::wrongUsageIsExplained()
{
    QFETCH(const QString, arguments);
    QFETCH(QByteArray, said);
    const Ended ended = start(QStringLiteral(VPHONE_PROGRAM), arguments.split(u' '));
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.errors.contains(said), ended.errors.constData());
}

void TestCa::badCertificatesEndTheStart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QCOMPARE(ca({u"issue"_s, u"--model"_s, u"8841"_s, u"--mac"_s, u"000e08abcdef"_s, u"--serial"_s,
                 u"X"_s, u"-o"_s, path(u"given"_s)})
                 .status,
             0);
    write(u"garbage"_s, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    write(u"crowd"_s, bytes(u"given/000e08abcdef.pem"_s).repeated(5));
    QVERIFY(
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:512"_s, u"-nodes"_s, u"-subj"_s,
                 u"/CN=x"_s, u"-keyout"_s, path(u"weak.key"_s), u"-out"_s, path(u"weak.pem"_s)}));
    const QString certificate = path(u"given/000e08abcdef.pem"_s);
    const QString key = path(u"given/000e08abcdef.key"_s);
    const auto row = [](const char* name, const QString& cert, const QString& itsKey,
                        const char* said) {
        QTest::newRow(name) << QStringList{u"--device-cert"_s, cert, u"--device-key"_s, itsKey}
                            << QByteArray(said);
    };
    row("no such file", path(u"nowhere"_s), key, "--device-cert: cannot read");
    row("no such key", certificate, path(u"nowhere"_s), "--device-key: cannot read");
    row("no certificate", key, key, "holds no certificate in PEM");
    row("a broken certificate", path(u"garbage"_s), key, "that can't be read");
    row("a crowd of certificates", path(u"crowd"_s), key, "more than 8 certificates");
    row("no key", certificate, certificate, "holds no private key");
    row("somebody else's key", certificate, path(u"weak.key"_s), "does not belong");
    row("a weak key", path(u"weak.pem"_s), path(u"weak.key"_s), "at least 1024 bits");
    QTest::newRow("no pool") << QStringList{u"--key-pool"_s, certificate}
                             << QByteArray("line 1: \"-----BEGIN PRIVATE KEY-----\" is expected");
}

void TestCa::badCertificatesEndTheStart()
{
    QFETCH(const QStringList, options);
    QFETCH(QByteArray, said);
    const Ended ended =
        start(QStringLiteral(VPHONE_PROGRAM),
              QStringList{u"run"_s, u"--control"_s, u"off"_s, u"--timeout"_s, u"1s"_s} + options);
    QCOMPARE(ended.status, 4);
    QVERIFY2(ended.errors.contains(said), ended.errors.constData());
}

void TestCa::runWithoutTlsTouchesNothing()
{
    const Ended ended =
        start(QStringLiteral(VPHONE_PROGRAM),
              {u"run"_s, u"--control"_s, u"off"_s, u"--ca-dir"_s, path(u"untouched"_s),
               u"--clock"_s, u"sim"_s, u"--resync"_s, u"tftp://127.0.0.1/x"_s, u"--until"_s,
               u"resync.finished"_s, u"--ignore-failures"_s, u"--timeout"_s, u"10m"_s});
    QVERIFY2(ended.status == 0, ended.errors.constData());
    QVERIFY(!QFile::exists(path(u"untouched"_s)));
}

QTEST_GUILESS_MAIN(TestCa)
#include "tst_ca.moc"
