#include "tests/support/program.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using vphone::test::Ended;
using vphone::test::runProgram;

/// `vphone run` with its control API on a port of its own, driven by `vphone ctl` and by curl.
class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listAndShowTellThePhone();
    void tokenFileIsOursAndGoesWithTheRun();
    void tokenFileOfOthersIsRefused();
    void configIsReadAndSet();
    void resyncFetchesFromTheLab();
    void aShutGateEndsWithStatusOne();
    void anActiveLineHoldsAResyncBack();
    void explainTellsInWordsAndInJson();
    void powerAndRebootMoveThePhone();
    void customCaIsFetched();
    void profileAccountReadsItsPassword_data();
    void profileAccountReadsItsPassword();
    void clockJumpsAndWhatIsDueHappens();
    void eventsComeAsLines();
    void healthAndMetricsAreServed();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void nobodyThereEndsWithStatusFour();
    void aTakenPortIsPassedBy();
    void aFleetDoesNotTakeAnotherPort();
    void beyondLoopbackHasToBeMeant();
    void curlMeetsTheLimits_data();
    void curlMeetsTheLimits();
    void slowSendersHoldNobodyUp();

private:
    void startRun(const QStringList& more = {});
    [[nodiscard]] Ended ctl(const QStringList& words);
    [[nodiscard]] QJsonObject ctlJson(const QStringList& words);
    [[nodiscard]] Ended curl(const QStringList& options, const QString& path);
    bool waitForTalk(const QByteArray& words);
    bool waitForEvent(const QByteArray& name, qsizetype count = 1);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_run;
    QByteArray m_talk;
    QByteArray m_events;
    QString m_control;
    QString m_tokenFile;
};

void TestCtl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tokenFile = m_folder->filePath(u"token"_s);
    m_talk.clear();
    m_events.clear();
}

void TestCtl::cleanup()
{
    if (!m_run)
        return;
    ::kill(pid_t(m_run->processId()), SIGINT);
    if (!m_run->waitForFinished()) {
        m_run->kill();
        m_run->waitForFinished();
    }
    m_run.reset();
}

void TestCtl::startRun(const QStringList& more)
{
    m_run = std::make_unique<QProcess>();
    m_run->setStandardInputFile(QProcess::nullDevice());
    m_run->start(QStringLiteral(VPHONE_PROGRAM),
                 QStringList{u"run"_s, u"--lab"_s, u"--control"_s, u"127.0.0.1:0"_s,
                             u"--token-file"_s, m_tokenFile, u"--events"_s, u"-"_s, u"--param"_s,
                             u"Resync_On_Reset=No"_s} +
                     more);
    QVERIFY2(waitForTalk("control API at http://"), m_talk.constData());
    const auto found =
        QRegularExpression(u"control API at http://(\\S+), "_s).match(QString::fromUtf8(m_talk));
    QVERIFY(found.hasMatch());
    m_control = found.captured(1);
    QVERIFY(waitForEvent("phone.ready"));
}

bool TestCtl::waitForTalk(const QByteArray& words)
{
    m_run->setReadChannel(QProcess::StandardError);
    const QDeadlineTimer deadline(20'000);
    while (!m_talk.contains(words) && !deadline.hasExpired() &&
           m_run->state() != QProcess::NotRunning) {
        m_run->waitForReadyRead(50);
        m_talk += m_run->readAllStandardError();
    }
    return m_talk.contains(words);
}

bool TestCtl::waitForEvent(const QByteArray& name, qsizetype count)
{
    m_run->setReadChannel(QProcess::StandardOutput);
    const QByteArray member = "\"event\":\"" + name + '"';
    const QDeadlineTimer deadline(20'000);
    while (m_events.count(member) < count && !deadline.hasExpired() &&
           m_run->state() != QProcess::NotRunning) {
        m_run->waitForReadyRead(50);
        m_events += m_run->readAllStandardOutput();
    }
    return m_events.count(member) >= count;
}

Ended TestCtl::ctl(const QStringList& words)
{
    return runProgram(
        QStringLiteral(VPHONE_PROGRAM),
        QStringList{u"ctl"_s, u"--control"_s, m_control, u"--token-file"_s, m_tokenFile} + words);
}

QJsonObject TestCtl::ctlJson(const QStringList& words)
{
    return QJsonDocument::fromJson(ctl(QStringList{u"--json"_s} + words).output).object();
}

Ended TestCtl::curl(const QStringList& options, const QString& path)
{
    return runProgram(u"curl"_s,
                      QStringList{u"--silent"_s, u"--show-error"_s, u"--noproxy"_s, u"*"_s,
                                  u"--max-time"_s, u"20"_s, u"--write-out"_s, u"\n%{http_code}"_s} +
                          options + QStringList{u"http://"_s + m_control + path});
}

void TestCtl::listAndShowTellThePhone()
{
    startRun();
    const Ended list = ctl({u"list"_s});
    QCOMPARE(list.status, 0);
    QVERIFY2(list.output.contains("000e08abcdef  CP-8841-3PCC"), list.output.constData());
    const Ended show = ctl({u"show"_s});
    QVERIFY2(show.output.contains("all idle"), show.output.constData());
    QCOMPARE(ctlJson({u"00:0e:08:ab:cd:ef"_s, u"show"_s})["mac"_L1].toString(), u"000e08abcdef"_s);
    QCOMPARE(ctlJson({u"fleet"_s})["phones"_L1].toInt(), 1);
}

void TestCtl::tokenFileIsOursAndGoesWithTheRun()
{
    startRun();
    struct stat found
    {
    };
    QCOMPARE(::stat(m_tokenFile.toUtf8().constData(), &found), 0);
    QCOMPARE(int(found.st_mode & 0777), 0600);
    QFile file(m_tokenFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray token = file.readAll().trimmed();
    QCOMPARE(token.size(), 64);
    QVERIFY(m_talk.contains(m_tokenFile.toUtf8()));
    QVERIFY(!m_talk.contains(token));
    cleanup();
    QVERIFY(!QFileInfo::exists(m_tokenFile));
}

void TestCtl::tokenFileOfOthersIsRefused()
{
    QFile file(m_tokenFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789abcdef0123456789abcdef\n");
    file.close();
    const QStringList arguments{u"run"_s,    u"--control"_s, u"127.0.0.1:0"_s, u"--token-file"_s,
                                m_tokenFile, u"--timeout"_s, u"1s"_s};
    ::chmod(m_tokenFile.toUtf8().constData(), 0640);
    const Ended refused = runProgram(QStringLiteral(VPHONE_PROGRAM), arguments);
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.errors.contains("--token-file") && refused.errors.contains("chmod 600"),
             refused.errors.constData());
    ::chmod(m_tokenFile.toUtf8().constData(), 0600);
    QCOMPARE(runProgram(QStringLiteral(VPHONE_PROGRAM), arguments).status, 0);
    QVERIFY(QFileInfo::exists(m_tokenFile)); // not ours to remove
}

void TestCtl::configIsReadAndSet()
{
    startRun();
    QCOMPARE(ctl({u"set"_s, u"GPP_A=a b=c"_s, u"Resync_Periodic=7200"_s}).status, 0);
    QCOMPARE(ctl({u"config"_s, u"GPP_A"_s, u"Resync_Periodic"_s}).output,
             QByteArray("GPP_A=a b=c\nResync_Periodic=7200\n"));
    QCOMPARE(ctl({u"all"_s, u"set"_s, u"GPP_A=many"_s}).output, QByteArray("set on 1 phones\n"));
    QCOMPARE(ctl({u"config"_s, u"GPP_A"_s}).output, QByteArray("GPP_A=many\n"));
    const Ended wrong = ctl({u"set"_s, u"GPP_A=x"_s, u"Resync_Peridic=7200"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains("Resync_Periodic?"), wrong.errors.constData());
    QCOMPARE(ctl({u"config"_s, u"GPP_A"_s}).output, QByteArray("GPP_A=many\n"));
}

void TestCtl::resyncFetchesFromTheLab()
{
    startRun();
    const Ended asked = ctl({u"resync"_s});
    QCOMPARE(asked.status, 0);
    QVERIFY2(asked.output.startsWith("000e08abcdef: "), asked.output.constData());
    QVERIFY2(waitForEvent("resync.succeeded"), m_events.constData());
    QVERIFY(m_events.contains("\"trigger\":\"api\""));
    QCOMPARE(ctl({u"resync"_s, u"tftp://127.0.0.1:1/nothing.xml"_s}).status, 0);
    QVERIFY2(waitForEvent("resync.requested", 2), m_events.constData());
    QCOMPARE(ctl({u"resync"_s, u"(broken"_s}).status, 2);
}

void TestCtl::aShutGateEndsWithStatusOne()
{
    startRun();
    QCOMPARE(ctl({u"set"_s, u"Provision_Enable=No"_s}).status, 0);
    const Ended refused = ctl({u"resync"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("Provision_Enable is No"), refused.errors.constData());
}

void TestCtl::anActiveLineHoldsAResyncBack()
{
    startRun();
    const Ended started = ctl({u"line"_s, u"1"_s, u"start"_s, u"101"_s});
    QCOMPARE(started.status, 0);
    QVERIFY2(started.output.startsWith("line 1 is "), started.output.constData());
    QCOMPARE(ctl({u"resync"_s}).status, 0);
    QVERIFY2(waitForEvent("resync.deferred"), m_events.constData());
    QVERIFY2(ctl({u"explain"_s}).output.contains("line"), "explain says why it waits");
    QCOMPARE(m_events.count("resync.requested"), 0);
    QCOMPARE(ctl({u"line"_s, u"1"_s, u"resume"_s}).status, 1);
    QCOMPARE(ctl({u"line"_s, u"1"_s, u"end"_s}).status, 0);
    QCOMPARE(ctl({u"clock"_s, u"jump"_s, u"8h"_s}).status, 0);
    QVERIFY2(waitForEvent("resync.succeeded"), m_events.constData());
}

void TestCtl::explainTellsInWordsAndInJson()
{
    startRun();
    const Ended words = ctl({u"explain"_s});
    QCOMPARE(words.status, 0);
    for (const char* part :
         {"Gates:\n", "Provision_Enable", "Profile_Rule: tftp://", "Lines: all idle"})
        QVERIFY2(words.output.contains(part), words.output.constData());
    const QJsonObject json = ctlJson({u"explain"_s});
    QVERIFY(!json["gates"_L1].toArray().isEmpty());
    QCOMPARE(json["rules"_L1][0]["parameter"_L1].toString(), u"Profile_Rule"_s);
}

void TestCtl::powerAndRebootMoveThePhone()
{
    startRun();
    QCOMPARE(ctl({u"power"_s, u"off"_s}).status, 0);
    QVERIFY2(waitForEvent("phone.power"), m_events.constData());
    QCOMPARE(ctl({u"reboot"_s}).status, 1);
    QCOMPARE(ctl({u"power"_s, u"on"_s}).status, 0);
    QVERIFY2(waitForEvent("phone.ready", 2), m_events.constData());
    QCOMPARE(ctl({u"reboot"_s}).status, 0);
    QVERIFY2(waitForEvent("phone.reboot"), m_events.constData());
    QVERIFY2(waitForEvent("phone.ready", 3), m_events.constData());
    QCOMPARE(ctl({u"factory-reset"_s}).status, 0);
    QVERIFY2(waitForEvent("phone.factory_reset"), m_events.constData());
}

void TestCtl::customCaIsFetched()
{
    startRun();
    const Ended refused = ctl({u"update-ca"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("Custom_CA_Rule is empty"), refused.errors.constData());
    const Ended asked = ctl({u"update-ca"_s, u"http://127.0.0.1:1/ca.pem"_s});
    QCOMPARE(asked.status, 0);
    QVERIFY2(waitForEvent("ca.failed"), m_events.constData());
    const QByteArray shown = ctl({u"show"_s}).output;
    QVERIFY2(shown.contains("custom CA status  Last provisioning failed on "), shown.constData());
    QCOMPARE(ctl({u"renew-certificate"_s}).status, 1);
}

void TestCtl::profileAccountReadsItsPassword_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("standard input") << false;
    QTest::newRow("file") << true;
}

void TestCtl::profileAccountReadsItsPassword()
{
    QFETCH(bool, isFile);
    const QString path = m_folder->filePath(u"password"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one line\nanother\n");
    }
    startRun({u"--param"_s, u"Profile_Authentication_Type=Disabled"_s});
    QProcess process;
    process.setStandardInputFile(isFile ? QProcess::nullDevice() : path);
    QStringList words{u"ctl"_s,          u"--control"_s, m_control,
                      u"--token-file"_s, m_tokenFile,    u"joe"_s};
    words.insert(words.size() - 1, u"profile-account"_s);
    if (isFile)
        words += {u"--password-file"_s, path};
    process.start(QStringLiteral(VPHONE_PROGRAM), words);
    QVERIFY(process.waitForFinished());
    // It was read and sent: the phone refuses it.
    const QByteArray errors = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(errors.contains("Profile_Authentication_Type is Disabled"), errors.constData());
    QCOMPARE(ctl({u"profile-account"_s, u"joe"_s, u"--password-file"_s, u"/nowhere"_s}).status, 2);
}

void TestCtl::clockJumpsAndWhatIsDueHappens()
{
    startRun({u"--param"_s, u"Resync_Periodic=3600"_s});
    QCOMPARE(ctl({u"resync"_s}).status, 0);
    QVERIFY(waitForEvent("resync.finished"));
    const Ended jumped = ctl({u"clock"_s, u"jump"_s, u"210m"_s});
    QCOMPARE(jumped.status, 0);
    QVERIFY2(jumped.output.contains("real"), jumped.output.constData());
    QVERIFY2(waitForEvent("resync.finished", 4), m_events.constData());
    // A fifth would stand before this answer.
    QCOMPARE(ctl({u"clock"_s}).status, 0);
    m_run->waitForReadyRead(0);
    m_events += m_run->readAllStandardOutput();
    QCOMPARE(m_events.count("\"event\":\"resync.requested\""), 4);
    QCOMPARE(ctl({u"clock"_s, u"jump"_s, u"back"_s}).status, 2);
}

void TestCtl::eventsComeAsLines()
{
    startRun();
    QProcess listener;
    listener.start(QStringLiteral(VPHONE_PROGRAM),
                   {u"ctl"_s, u"--control"_s, m_control, u"--token-file"_s, m_tokenFile,
                    u"events"_s, u"--event"_s, u"config."_s, u"--count"_s, u"2"_s});
    QVERIFY(listener.waitForStarted());
    QTRY_VERIFY(ctl({u"metrics"_s}).output.contains("vphone_control_listeners 1\n"));
    QCOMPARE(ctl({u"set"_s, u"GPP_A=one"_s, u"GPP_B=two"_s}).status, 0);
    QVERIFY(listener.waitForFinished());
    QCOMPARE(listener.exitCode(), 0);
    const QList<QByteArray> lines = listener.readAllStandardOutput().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first["event"_L1].toString(), u"config.changed"_s);
    QCOMPARE(first["phone"_L1].toString(), u"000e08abcdef"_s);

    QProcess patient;
    patient.start(QStringLiteral(VPHONE_PROGRAM),
                  {u"ctl"_s, u"--control"_s, m_control, u"--token-file"_s, m_tokenFile, u"events"_s,
                   u"--event"_s, u"run."_s});
    QTRY_VERIFY(ctl({u"metrics"_s}).output.contains("vphone_control_listeners 1\n"));
    cleanup();
    QVERIFY(patient.waitForFinished());
    QCOMPARE(patient.exitCode(), 0);
    QVERIFY(patient.readAllStandardOutput().contains("run.finished"));
}

void TestCtl::healthAndMetricsAreServed()
{
    startRun();
    QCOMPARE(ctl({u"health"_s}).output, QByteArray("ready\n"));
    const Ended metrics = ctl({u"metrics"_s});
    QVERIFY2(metrics.output.contains("vphone_events_total{event=\"phone.ready\"} 1\n"),
             metrics.output.constData());
    const Ended open = curl({}, u"/healthz"_s);
    QVERIFY2(open.output.endsWith("200"), open.output.constData());
}

void TestCtl::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no verb") << QStringList{u"000e08abcdef"_s} << QByteArray("There are list");
    QTest::newRow("unknown") << QStringList{u"frob"_s} << QByteArray("\"frob\"");
    QTest::newRow("too many words") << QStringList{u"list"_s, u"all"_s} << QByteArray("usage:");
    QTest::newRow("too few words") << QStringList{u"line"_s, u"1"_s} << QByteArray("start|ring");
    QTest::newRow("no value") << QStringList{u"set"_s, u"GPP_A"_s} << QByteArray("TAG=VALUE");
    QTest::newRow("address") << QStringList{u"--control"_s, u"here"_s, u"list"_s}
                             << QByteArray("HOST:PORT");
    QTest::newRow("nothing") << QStringList() << QByteArray("WORDS");
}

void TestCtl::wrongUsageIsExplained()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    const Ended ended = runProgram(QStringLiteral(VPHONE_PROGRAM), QStringList{u"ctl"_s} + words);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.errors.contains(said), ended.errors.constData());
}

void TestCtl::nobodyThereEndsWithStatusFour()
{
    m_control = u"127.0.0.1:1"_s;
    const Ended noToken = ctl({u"list"_s});
    QCOMPARE(noToken.status, 4);
    QVERIFY2(noToken.errors.contains("no token"), noToken.errors.constData());
    QFile file(m_tokenFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789abcdef0123456789abcdef\n");
    file.close();
    const Ended nobody = ctl({u"list"_s});
    QCOMPARE(nobody.status, 4);
    QVERIFY2(nobody.errors.contains("nobody answers at 127.0.0.1:1"), nobody.errors.constData());
}

void TestCtl::aTakenPortIsPassedBy()
{
    startRun();
    const Ended next = runProgram(QStringLiteral(VPHONE_PROGRAM),
                                  {u"run"_s, u"--control"_s, m_control, u"--timeout"_s, u"1s"_s,
                                   u"--token-file"_s, m_folder->filePath(u"other"_s)});
    QCOMPARE(next.status, 0);
    QVERIFY2(next.errors.contains("control API at http://127.0.0.1:") &&
                 !next.errors.contains("http://" + m_control.toUtf8() + ','),
             next.errors.constData());
}

void TestCtl::aFleetDoesNotTakeAnotherPort()
{
    startRun();
    const Ended refused =
        runProgram(QStringLiteral(VPHONE_PROGRAM),
                   {u"fleet"_s, u"--count"_s, u"1"_s, u"--control"_s, m_control, u"--timeout"_s,
                    u"1s"_s, u"--token-file"_s, m_folder->filePath(u"other"_s)});
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.errors.contains("cannot listen at " + m_control.toUtf8()),
             refused.errors.constData());
}

void TestCtl::beyondLoopbackHasToBeMeant()
{
    const Ended refused =
        runProgram(QStringLiteral(VPHONE_PROGRAM), {u"run"_s, u"--control"_s, u"0.0.0.0:0"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains("--expose-control"), refused.errors.constData());
}

void TestCtl::curlMeetsTheLimits_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("status");
    const QString bearer = u"Authorization: Bearer TOKEN"_s;
    QTest::newRow("right") << QStringList{u"-H"_s, bearer} << u"/v1/phones"_s << QByteArray("200");
    QTest::newRow("no token") << QStringList() << u"/v1/phones"_s << QByteArray("401");
    QTest::newRow("wrong token") << QStringList{u"-H"_s, u"Authorization: Bearer x"_s}
                                 << u"/v1/phones"_s << QByteArray("401");
    QTest::newRow("foreign Host") << QStringList{u"-H"_s, bearer, u"-H"_s, u"Host: example.org"_s}
                                  << u"/v1/phones"_s << QByteArray("421");
    QTest::newRow("foreign Origin")
        << QStringList{u"-H"_s, bearer, u"-H"_s, u"Origin: http://example.org"_s} << u"/v1/phones"_s
        << QByteArray("403");
    QTest::newRow("form") << QStringList{u"-H"_s, bearer, u"-d"_s, u"jump=4h"_s} << u"/v1/clock"_s
                          << QByteArray("415");
    QTest::newRow("no JSON") << QStringList{u"-H"_s, bearer,
                                            u"-H"_s, u"Content-Type: application/json"_s,
                                            u"-d"_s, u"{"_s}
                             << u"/v1/clock"_s << QByteArray("400");
    QTest::newRow("too long") << QStringList{u"-H"_s, bearer,
                                             u"-H"_s, u"Content-Type: application/json"_s,
                                             u"-d"_s, u"@BIG"_s}
                              << u"/v1/clock"_s << QByteArray("413");
    QTest::newRow("too long, in chunks")
        << QStringList{u"-H"_s, bearer,
                       u"-H"_s, u"Content-Type: application/json"_s,
                       u"-H"_s, u"Transfer-Encoding: chunked"_s,
                       u"-d"_s, u"@BIG"_s}
        << u"/v1/clock"_s << QByteArray("413");
    QTest::newRow("method") << QStringList{u"-H"_s, bearer, u"-X"_s, u"DELETE"_s} << u"/v1/clock"_s
                            << QByteArray("405");
    QTest::newRow("long header") << QStringList{u"-H"_s, u"X: "_s + QString(40'000, u'x')}
                                 << u"/v1/phones"_s << QByteArray("431");
}

void TestCtl::curlMeetsTheLimits()
{
    QFETCH(QStringList, options);
    QFETCH(QString, path);
    QFETCH(QByteArray, status);
    startRun();
    QFile file(m_tokenFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString token = QString::fromLatin1(file.readAll().trimmed());
    QFile big(m_folder->filePath(u"big"_s));
    QVERIFY(big.open(QIODevice::WriteOnly));
    big.write("{\"jump\":\"" + QByteArray(5'000'000, 'x') + "\"}");
    big.close();
    options.replaceInStrings(u"TOKEN"_s, token).replaceInStrings(u"@BIG"_s, u'@' + big.fileName());
    const Ended ended = curl(options, path);
    QVERIFY2(ended.output.endsWith('\n' + status),
             ('\n' + ended.output.left(2000) + ended.errors).constData());
    // Whatever it was, the next request is served.
    QCOMPARE(ctl({u"list"_s}).status, 0);
}

void TestCtl::slowSendersHoldNobodyUp()
{
    startRun();
    std::vector<std::unique_ptr<QProcess>> idlers;
    for (int i = 0; i < 20; ++i) {
        idlers.push_back(std::make_unique<QProcess>());
        idlers.back()->start(u"curl"_s, {u"--silent"_s, u"--noproxy"_s, u"*"_s, u"-T"_s, u"-"_s,
                                         u"http://"_s + m_control + u"/v1/clock"_s});
    }
    for (const auto& idler : idlers)
        QVERIFY(idler->waitForStarted());
    QCOMPARE(ctl({u"list"_s}).status, 0);
    for (const auto& idler : idlers) {
        idler->kill();
        idler->waitForFinished();
    }
    QCOMPARE(ctl({u"list"_s}).status, 0);
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
