#include "core/lab/protection.h"
#include "core/net/filestore.h"
#include "core/profile/container.h"
#include "tests/support/labbench.h"

#include <QtTest>

using namespace vphone;
using namespace vphone::net;
using namespace vphone::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "<flat-profile><GPP_C>secret</GPP_C></flat-profile>\n";

struct FolderBench : LabBench
{
    FolderBench()
    {
        for (const char* folder : {"basic", "digest", "digest-sha256", "sealed"})
            options.examples.push_back({folder + QByteArray("/profile.xml"), secret});
    }
};

} // namespace

/// Folders of the lab that want credentials, and the one that seals.
class TestLabFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protectedFilesWantTheAccount_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QStringList right{u"--user"_s, u"phone:s3cret"_s};
        const QStringList wrong{u"--user"_s, u"phone:S3cret"_s};
        const QStringList other{u"--user"_s, u"phones:s3cret"_s};
        const auto rows = [&](const QByteArray& folder, const QString& scheme) {
            const auto row = [&](const char* name, const QStringList& arguments, int status) {
                QTest::addRow("%s, %s", folder.constData(), name) << folder << arguments << status;
            };
            row("nothing", {}, 401);
            row("right", right + QStringList{scheme}, 200);
            row("any scheme", right + QStringList{u"--anyauth"_s}, 200);
            row("wrong password", wrong + QStringList{scheme}, 401);
            row("wrong user", other + QStringList{scheme}, 401);
        };
        rows("basic", u"--basic"_s);
        rows("digest", u"--digest"_s);
        rows("digest-sha256", u"--digest"_s);
        QTest::newRow("another scheme")
            << QByteArray("digest") << right + QStringList{u"--basic"_s} << 401;
        QTest::newRow("hidden by percent signs") << QByteArray("%62asic") << QStringList() << 401;
        QTest::newRow("hidden by slashes")
            << QByteArray("/./basic") << QStringList{u"--path-as-is"_s} << 401;
        QTest::newRow("posted") << QByteArray("basic") << QStringList{u"--data"_s, u"x"_s} << 401;
    }
    void protectedFilesWantTheAccount()
    {
        QFETCH(QByteArray, folder);
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        FolderBench bench;
        QVERIFY2(bench.start(), bench.problem.constData());
        const CurlResult result =
            curl(bench, arguments + QStringList{urlOf(bench, lab::Service::Http,
                                                      (folder + "/profile.xml").constData())});
        QCOMPARE(result.output == secret, status == 200);
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), status);
    }

    void challengesNameSchemeRealmAndDigest_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("basic") << QByteArray("basic") << QByteArrayList{"Basic realm=\"lab\""};
        QTest::newRow("digest") << QByteArray("digest")
                                << QByteArrayList{"Digest realm=\"lab\"", "algorithm=md5",
                                                  "qop=\"auth\"", "nonce=\""};
        QTest::newRow("digest-sha256")
            << QByteArray("digest-sha256")
            << QByteArrayList{"Digest realm=\"lab\"", "algorithm=sha-256", "qop=\"auth\""};
    }
    void challengesNameSchemeRealmAndDigest()
    {
        QFETCH(QByteArray, folder);
        QFETCH(QByteArrayList, words);
        FolderBench bench;
        QVERIFY(bench.start());
        const CurlResult result =
            curl(bench, {u"--head"_s,
                         urlOf(bench, lab::Service::Http, (folder + "/profile.xml").constData())});
        for (const QByteArray& word : words)
            QVERIFY2(result.output.contains(word), result.output.constData());
    }

    void tftpBringsNothingThatIsProtectedOrSealed_data()
    {
        QTest::addColumn<QByteArray>("folder");
        for (const char* folder : {"basic", "digest", "digest-sha256", "sealed"})
            QTest::newRow(folder) << QByteArray(folder);
    }
    void tftpBringsNothingThatIsProtectedOrSealed()
    {
        QFETCH(QByteArray, folder);
        FolderBench bench;
        QVERIFY(bench.start());
        const CurlResult result =
            curl(bench, {urlOf(bench, lab::Service::Tftp, (folder + "/profile.xml").constData())});
        QVERIFY(result.exitCode != 0);
        QVERIFY(result.output.isEmpty());
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 403);
    }

    void sealedFilesGoOutEncrypted_data()
    {
        QTest::addColumn<QByteArray>("ikm"); ///< given to the lab; empty: none
        QTest::newRow("of the examples") << QByteArray();
        QTest::newRow("given") << QByteArray("yqdlZ-tYemfogSmv7Ws5PQ");
    }
    void sealedFilesGoOutEncrypted()
    {
        QFETCH(QByteArray, ikm);
        FolderBench bench;
        if (!ikm.isEmpty())
            bench.options.ikm = ikm;
        QVERIFY(bench.start());
        const CurlResult result =
            curl(bench, {u"--include"_s, u"--header"_s, u"Accept-Encoding: gzip, aes128gcm"_s,
                         urlOf(bench, lab::Service::Http, "sealed/profile.xml")});
        const qsizetype end = result.output.indexOf("\r\n\r\n");
        QVERIFY2(result.output.first(end).contains("Content-Encoding: aes128gcm"),
                 result.output.constData());
        const auto opened = profile::decryptAes128Gcm(result.output.sliced(end + 4),
                                                      ikm.isEmpty() ? "MyOwnSecret" : ikm);
        QCOMPARE(opened.value_or(QByteArray()), secret);
        QVERIFY(!result.output.contains("GPP_C"));
    }

    void sealedFilesAreForWhoOpensThem()
    {
        FolderBench bench;
        QVERIFY(bench.start());
        const CurlResult result =
            curl(bench, {urlOf(bench, lab::Service::Http, "sealed/profile.xml")});
        QVERIFY(!result.output.contains("GPP_C"));
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 406);
    }

    void differentFilesAreSealedWithDifferentSalts()
    {
        constexpr qsizetype saltBytes = 16;
        const QByteArray first = lab::sealed("one", "key");
        QCOMPARE(lab::sealed("one", "key"), first);
        QVERIFY(lab::sealed("two", "key").first(saltBytes) != first.first(saltBytes));
        QVERIFY(lab::sealed("one", "another").first(saltBytes) != first.first(saltBytes));
    }
};

QTEST_GUILESS_MAIN(TestLabFolders)
#include "tst_labfolders.moc"
