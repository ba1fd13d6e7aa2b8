#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

/// The real program: what it says to a wrong command line, and how it ends.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void statusTellsHowARunEnded_data();
    void statusTellsHowARunEnded();
    void labAndPhoneMeetInOneProcess();
    void httpsOfTheLabIsTrusted();
    void exportedConfigHoldsWhatTheProfileBrought();
    void badConfigFileNamesLineAndColumn();
    void configFileIsThereBeforePowerUp();
    void skipClockTakesADayInAMoment();
    void scaledClockTakesHoursInSeconds();
    void eventsGoToAFile();
    void sameSeedDrawsTheSameDelay();
    void interruptEndsInGoodOrder_data();
    void interruptEndsInGoodOrder();
    void doctorSpeaksJson();
    void simulationIsTheSameOnAnyNumberOfThreads();
    void fleetWaitsForEveryPhone_data();
    void fleetWaitsForEveryPhone();
    void fleetSaysHowItWent();
    void simulatedLabServesAFolder();
    void modelledLeaseNamesTheServer();
    void fleetWithoutDescriptorsIsRefused();

private:
    struct Ended
    {
        int status = -1;
        QByteArray output;
        QByteArray errors;

        [[nodiscard]] QList<QJsonObject> events(const QString& name) const;
    };
    static Ended run(const QStringList& arguments);

    QTemporaryDir m_home; ///< in whose data folder the local test authority lives
};

void TestCommandLine::initTestCase()
{
    QVERIFY(m_home.isValid());
    QVERIFY(qputenv("XDG_DATA_HOME", m_home.path().toUtf8()));
}

TestCommandLine::Ended TestCommandLine::run(const QStringList& arguments)
{
    QProcess program;
    // Many runs at a time: none shall take a port that nobody asks.
    const bool needsOff = arguments.startsWith(u"run"_s) && !arguments.contains(u"--control"_s);
    program.start(QStringLiteral(VPHONE_PROGRAM),
                  needsOff ? arguments + QStringList{u"--control"_s, u"off"_s} : arguments);
    constexpr int longestRun = 60000;
    if (!program.waitForFinished(longestRun)) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            program.readAllStandardOutput(), program.readAllStandardError()};
}

QList<QJsonObject> TestCommandLine::Ended::events(const QString& name) const
{
    QList<QJsonObject> found;
    for (const QByteArray& line : output.split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event[u"event"] == name)
            found += event;
    }
    return found;
}

void TestCommandLine::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char* name, const char* arguments, int status,
                        const QByteArrayList& words) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                            << status << words;
    };
    row("no command", "", 2, {"--help"});
    row("unknown command", "frob", 2, {"frob", "run, fleet, lab, ctl, ca, profile and doctor"});
    row("unknown option", "run --bogus", 2, {"--bogus", "--help"});
    row("misspelt option", "run --clok skip", 2, {"--clok", "did you mean --clock?"});
    row("misspelt option of an inner command", "profile check --strikt x", 2, {"--strict?"});
    row("MAC", "run --mac zz", 2, {"--mac", "\"zz\"", "000e08abcdef"});
    row("model", "run --model 9999", 2, {"--model", "9999", "CP-8841-3PCC"});
    row("firmware", "run --firmware 12", 2, {"--firmware", "sip88xx.12-0-1MPP0001-1.loads"});
    row("address", "run --address here", 2, {"--address", "here", "127.0.0.1"});
    row("address of another machine", "run --address 192.0.2.77", 4, {"--address", "192.0.2.77"});
    row("unknown parameter", "run --param Resync_Peridic=1", 2,
        {"Resync_Peridic", "Resync_Periodic?"});
    row("value", "run --param Resync_Periodic=abc", 2,
        {"Resync_Periodic", "\"abc\"", "600,1200,300"});
    row("no value", "run --param Resync_Periodic", 2, {"NAME=VALUE"});
    row("clock", "run --clock fast", 2, {"--clock", "real", "skip", "sim", "xN"});
    row("phone time", "run --phone-time yesterday", 2, {"--phone-time", "2026-11-20T10:00:00Z"});
    row("seed", "run --seed x", 2, {"--seed", "number"});
    row("time-out", "run --timeout soon", 2, {"--timeout", "30s"});
    row("condition", "run --until luck", 2, {"--until", "resync.finished"});
    row("quirk", "run --quirk a=b", 2, {"--quirk", "random_delay_unit"});
    row("value of a quirk", "run --quirk random_delay_unit=3", 2, {"20 or 1"});
    row("firmware profile", "run --firmware-profile x", 2, {"--firmware-profile", "seeds, ja"});
    row("log level", "run --log-level loud", 2, {"debug"});
    row("DNS server", "run --dns here", 2, {"--dns", "ADDRESS"});
    row("target", "run --allow-target 1.2.3.4/99", 2, {"--allow-target"});
    row("port of pages", "run --web-port http", 2, {"--web-port", "\"http\"", "device", "off"});
    row("port that is none", "run --web-port 65536", 2, {"--web-port", "65535"});
    row("pages of a simulation", "run --clock sim --web-port 0", 2, {"--web-port", "sim"});
    row("exposed without pages", "fleet --count 2 --expose-admin", 2,
        {"--expose-admin", "--web-port 0"});
    row("exposed otherwise", "run --expose-admin=all", 2, {"--expose-admin", "all", "=open"});
    row("option of a lease", "run --dhcp-option 66", 2, {"--dhcp-option", "66=10.0.0.5"});
    row("code of an option", "run --dhcp-option 255=x", 2, {"--dhcp-option", "1 to 254"});
    row("address in an option", "run --dhcp-option 150=here", 2, {"--dhcp-option", "here"});
    row("two kinds of DHCP", "run --dhcp relay:127.0.0.1 --dhcp-option 66=127.0.0.1", 2,
        {"--dhcp", "--dhcp-option"});
    row("DHCP of a simulation", "run --clock sim --dhcp relay:127.0.0.1", 2, {"--dhcp", "sim"});
    row("DHCP server", "run --dhcp here", 2, {"--dhcp", "relay:"});
    row("calls", "run --calls many", 2, {"--calls", "4/h:90s"});
    row("threads", "run --threads 0", 2, {"--threads", "1 to 256"});
    row("threads that skip", "fleet --count 2 --clock skip --threads 2", 2, {"--threads", "skip"});
    row("lab service of a simulation", "run --lab --clock sim --port mtls=8444", 2,
        {"--port", "\"mtls\"", "tftp, http, https and syslog"});
    row("proxy account", "lab --proxy-auth s3cret", 2, {"--proxy-auth", "USER:PASSWORD"});
    row("DNS server of a simulation", "run --clock sim --dns 127.0.0.1", 2, {"--dns", "sim"});
    row("no count", "fleet", 2, {"--count"});
    row("count 0", "fleet --count 0", 2, {"--count", "1 to 1000000"});
    row("count too high", "fleet --count 1000001", 2, {"--count", "1 to 1000000"});
    row("MACs run out", "fleet --count 3 --first-mac fffffffffffe", 2,
        {"--first-mac", "ffffffffffff"});
    row("addresses run out", "fleet --count 7 --first-address 127.255.255.250", 2,
        {"--first-address", "room for 5 phones in 127.0.0.0/8"});
    row("addresses of IPv6", "fleet --count 2 --first-address ::1", 2,
        {"--first-address", "--address"});
    row("two kinds of addresses", "fleet --count 2 --first-address 127.1.0.1 --address 127.0.0.1",
        2, {"--address", "--first-address"});
    row("two writers on standard output", "fleet --count 2 --events - --json", 2,
        {"--json", "--events"});
    row("addresses of another machine", "fleet --count 2 --first-address 192.0.2.77", 4,
        {"192.0.2.77"});
    row("control API", "run --control here", 2, {"--control", "\"here\"", "127.0.0.1:7070"});
    row("control API without a port", "run --control 127.0.0.1", 2, {"--control"});
    row("control API for others", "run --control 0.0.0.0:7070", 2, {"--expose-control"});
    row("token without API", "run --control off --token-file x", 2, {"--token-file", "off"});
    row("exposed without API", "fleet --count 2 --expose-control", 2, {"--expose-control", "off"});
    row("control API of a simulation", "run --clock sim --control 127.0.0.1:0", 2,
        {"--control", "sim"});
    row("token file", "run --control 127.0.0.1:0 --token-file /nonexistent/token", 4,
        {"--token-file", "/nonexistent/token"});
    row("events file", "run --events /nonexistent/file", 4, {"--events", "/nonexistent/file"});
    row("CA file", "run --ca-cert /nonexistent.pem", 4, {"/nonexistent.pem"});
    row("lab port", "run --lab --port tftp=x", 2, {"--port", "tftp"});
    row("profile file", "run --config /nonexistent.xml", 2, {"--config", "/nonexistent.xml"});
}

void TestCommandLine::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArrayList, words);
    const Ended ended = run(arguments);
    QCOMPARE(ended.status, status);
    QCOMPARE(ended.output, QByteArray());
    for (const QByteArray& word : words)
        QVERIFY2(ended.errors.contains(word), ended.errors.constData());
}

void TestCommandLine::statusTellsHowARunEnded_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* arguments, int status) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << status;
    };
    const char* refused =
        "--profile-rule tftp://127.0.0.1:9/x --param Resync_Random_Delay=0 --clock skip";
    row("condition met", "run --lab --until resync.finished --timeout 30s", 0);
    row("failure twin",
        (QByteArray("run --until resync.finished --timeout 30s ") + refused).constData(), 1);
    row("the failure was wanted",
        (QByteArray("run --until resync.failed --timeout 30s ") + refused).constData(), 0);
    row("failures ignored",
        (QByteArray("run --until resync.failed:3 --ignore-failures --timeout 1h ") + refused)
            .constData(),
        0);
    row("time-out",
        (QByteArray("run --until resync.succeeded --ignore-failures --timeout 1h ") + refused)
            .constData(),
        6);
    row("a run of that length", (QByteArray("run --timeout 1h ") + refused).constData(), 0);
    row("nothing more will happen",
        (QByteArray(
             "run --until resync.succeeded --ignore-failures --param Resync_Error_Retry_Delay=0 ") +
         refused)
            .constData(),
        6);
    row("refused target", "run --resync http://8.8.8.8/x --until resync.finished --timeout 30s", 1);
}

void TestCommandLine::statusTellsHowARunEnded()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Ended ended = run(arguments);
    QVERIFY2(ended.status == status, QByteArray::number(ended.status) + ": " + ended.errors);
}

void TestCommandLine::labAndPhoneMeetInOneProcess()
{
    const Ended ended =
        run({u"run"_s, u"--lab"_s, u"--until"_s, u"resync.finished"_s, u"--timeout"_s, u"30s"_s,
             u"--seed"_s, u"7"_s, u"--events"_s, u"-"_s, u"--log-level"_s, u"error"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.events(u"run.started"_s).first()[u"seed"].toInt(), 7);
    QCOMPARE(ended.events(u"phone.ready"_s).size(), 1);
    const QList<QJsonObject> syslog = ended.events(u"lab.syslog"_s);
    QCOMPARE(syslog.size(), 2);
    QVERIFY(syslog[0][u"text"].toString().contains(u"-- Requesting resync tftp://127.0.0.1:"));
    QVERIFY(syslog[1][u"text"].toString().contains(u"-- Successful resync tftp://127.0.0.1:"));
    QCOMPARE(ended.events(u"lab.request"_s).first()[u"path"].toString(), u"/8841-3PCC.xml"_s);
    QCOMPARE(ended.events(u"run.finished"_s).first()[u"verdict"].toString(), u"PASS"_s);
    QVERIFY(ended.errors.isEmpty());
}

void TestCommandLine::httpsOfTheLabIsTrusted()
{
    const QTemporaryDir folder;
    QProcess lab;
    lab.start(QStringLiteral(VPHONE_PROGRAM), {u"lab"_s, u"--ca-dir"_s, folder.path(),
                                               u"--events"_s, u"-"_s, u"--timeout"_s, u"50s"_s});
    QVERIFY(lab.waitForReadyRead(30000));
    const QJsonObject ready = QJsonDocument::fromJson(lab.readLine()).object();
    const int port = ready[u"ports"][u"https"].toInt();
    QVERIFY(port != 0);
    const QString rule = u"https://localhost:%1/basic.txt"_s.arg(port);
    const QStringList arguments{u"run"_s,     u"--resync"_s,        rule,
                                u"--until"_s, u"resync.finished"_s, u"--timeout"_s,
                                u"20s"_s,     u"--events"_s,        u"-"_s};
    const Ended trusting = run(arguments + QStringList{u"--ca-dir"_s, folder.path()});
    const QTemporaryDir another;
    const Ended doubting = run(arguments + QStringList{u"--ca-dir"_s, another.path()});
    lab.terminate();
    QVERIFY(lab.waitForFinished(10000));
    QVERIFY2(trusting.status == 0, trusting.errors.constData());
    QCOMPARE(trusting.events(u"config.changed"_s).first()[u"new"].toString(), u"12345678"_s);
    QCOMPARE(doubting.status, 1);
    QCOMPARE(doubting.events(u"resync.failed"_s).first()[u"cause"].toString(), u"tls_unknown_ca"_s);
}

void TestCommandLine::exportedConfigHoldsWhatTheProfileBrought()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"cfg.xml"_s);
    const Ended ended = run({u"run"_s, u"--lab"_s, u"--until"_s, u"resync.finished"_s,
                             u"--timeout"_s, u"30s"_s, u"--param"_s, u"GPP_SA=s3cret"_s,
                             u"--param"_s, u"User_ID_1_=4085551234"_s, u"--export-config"_s, file});
    QCOMPARE(ended.status, 0);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray xml = exported.readAll();
    QVERIFY(xml.contains("<GPP_A ua=\"na\">12345678</GPP_A>"));
    QVERIFY(xml.contains("4085551234"));
    QVERIFY(!xml.contains("s3cret"));
    // What one phone writes, another reads.
    const Ended again = run({u"run"_s, u"--config"_s, file, u"--timeout"_s, u"1s"_s, u"--clock"_s,
                             u"skip"_s, u"--param"_s, u"Resync_On_Reset=No"_s});
    QVERIFY2(again.status == 0, again.errors.constData());
}

void TestCommandLine::badConfigFileNamesLineAndColumn()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<flat-profile>\n  <GPP_A>1</GPP_B>\n</flat-profile>\n");
    file.close();
    const Ended ended = run({u"run"_s, u"--config"_s, file.fileName()});
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.errors.contains(file.fileName().toUtf8() + ":2:"), ended.errors.constData());
}

void TestCommandLine::configFileIsThereBeforePowerUp()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"custom.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "<flat-profile><Profile_Rule>tftp://127.0.0.1:9/$B</Profile_Rule><GPP_B>from-file</GPP_B>"
        "<Resync_Random_Delay>0</Resync_Random_Delay></flat-profile>");
    file.close();
    const Ended ended =
        run({u"run"_s, u"--config"_s, file.fileName(), u"--param"_s, u"GPP_B=from-line"_s,
             u"--until"_s, u"resync.failed"_s, u"--timeout"_s, u"30s"_s, u"--events"_s, u"-"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.events(u"resync.requested"_s).first()[u"url"].toString(),
             u"tftp://127.0.0.1:9/from-line"_s);
}

void TestCommandLine::skipClockTakesADayInAMoment()
{
    const Ended ended =
        run({u"run"_s, u"--lab"_s, u"--clock"_s, u"skip"_s, u"--timeout"_s, u"1d"_s, u"--events"_s,
             u"-"_s, u"--log-level"_s, u"error"_s, u"--phone-time"_s, u"2026-11-20T10:00:00Z"_s});
    QCOMPARE(ended.status, 0);
    // At power-up and then hourly.
    const QList<QJsonObject> succeeded = ended.events(u"resync.succeeded"_s);
    QVERIFY2(succeeded.size() == 24 || succeeded.size() == 25,
             QByteArray::number(succeeded.size()).constData());
    QVERIFY(ended.events(u"run.finished"_s).first()[u"time"].toString() >=
            u"2026-11-21T10:00:00"_s);
}

void TestCommandLine::scaledClockTakesHoursInSeconds()
{
    const Ended ended =
        run({u"run"_s, u"--lab"_s, u"--clock"_s, u"x3600"_s, u"--timeout"_s, u"3h"_s, u"--events"_s,
             u"-"_s, u"--log-level"_s, u"error"_s, u"--phone-time"_s, u"2026-11-20T10:00:00Z"_s});
    QCOMPARE(ended.status, 0);
    // Setting up took no phone time, and each hour brought a resync.
    QVERIFY(ended.events(u"phone.boot"_s).first()[u"time"].toString() < u"2026-11-20T10:00:02");
    const qsizetype succeeded = ended.events(u"resync.succeeded"_s).size();
    QVERIFY2(succeeded == 2 || succeeded == 3, QByteArray::number(succeeded).constData());
}

void TestCommandLine::eventsGoToAFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"events.jsonl"_s);
    const Ended ended =
        run({u"run"_s, u"--lab"_s, u"--until"_s, u"phone.ready"_s, u"--events"_s, file});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY(ended.errors.contains("phone.ready"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    for (const QByteArray& line : written.readAll().trimmed().split('\n'))
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

void TestCommandLine::sameSeedDrawsTheSameDelay()
{
    const auto scheduledAt = [](const QString& seed) {
        const Ended ended =
            run({u"run"_s, u"--seed"_s, seed, u"--until"_s, u"resync.scheduled"_s, u"--clock"_s,
                 u"skip"_s, u"--phone-time"_s, u"2026-11-20T10:00:00Z"_s, u"--param"_s,
                 u"Resync_Random_Delay=65535"_s, u"--events"_s, u"-"_s});
        const QJsonObject event = ended.events(u"resync.scheduled"_s).value(0);
        const QDateTime at = QDateTime::fromString(event[u"at"].toString(), Qt::ISODateWithMs);
        return QDateTime::fromString(event[u"time"].toString(), Qt::ISODateWithMs).secsTo(at);
    };
    const qint64 first = scheduledAt(u"1"_s);
    QVERIFY(first > 0);
    // The start of the program may fall between two seconds.
    QVERIFY(qAbs(scheduledAt(u"1"_s) - first) <= 1);
    QVERIFY(qAbs(scheduledAt(u"2"_s) - first) > 1);
}

void TestCommandLine::interruptEndsInGoodOrder_data()
{
    QTest::addColumn<bool>("isInterrupt");
    QTest::addColumn<int>("status");
    QTest::newRow("SIGINT") << true << 130;
    QTest::newRow("SIGTERM") << false << 143;
}

void TestCommandLine::interruptEndsInGoodOrder()
{
    QFETCH(bool, isInterrupt);
    QFETCH(int, status);
    QProcess program;
    program.start(QStringLiteral(VPHONE_PROGRAM),
                  {u"run"_s, u"--lab"_s, u"--events"_s, u"-"_s, u"--control"_s, u"off"_s});
    QByteArray output;
    while (!output.contains("resync.finished") && program.waitForReadyRead(30000))
        output += program.readAllStandardOutput();
    QVERIFY(output.contains("resync.finished"));
    ::kill(pid_t(program.processId()), isInterrupt ? SIGINT : SIGTERM);
    QVERIFY(program.waitForFinished(10000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), status);
    QVERIFY((output + program.readAllStandardOutput()).contains("run.finished"));
}

void TestCommandLine::simulationIsTheSameOnAnyNumberOfThreads()
{
    const auto events = [](const QString& seed, const QString& threads) {
        const Ended ended =
            run({u"fleet"_s, u"--count"_s, u"200"_s, u"--clock"_s, u"sim"_s, u"--lab"_s,
                 u"--seed"_s, seed, u"--threads"_s, threads, u"--timeout"_s, u"3h"_s, u"--events"_s,
                 u"-"_s, u"--param"_s, u"Resync_Random_Delay=3"_s});
        return ended.status == 0 ? ended.output : QByteArray();
    };
    const QByteArray alone = events(u"7"_s, u"1"_s);
    QVERIFY(alone.count("resync.succeeded") > 500);
    QVERIFY(alone == events(u"7"_s, u"1"_s));
    QVERIFY(alone == events(u"7"_s, u"2"_s));
    QVERIFY(alone == events(u"7"_s, u"3"_s));
    QVERIFY(alone != events(u"8"_s, u"1"_s));
}

void TestCommandLine::fleetWaitsForEveryPhone_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("threads");
    QTest::newRow("real") << u"real"_s << u"1"_s;
    QTest::newRow("real, three threads") << u"real"_s << u"3"_s;
    QTest::newRow("scaled") << u"x10"_s << u"1"_s;
    QTest::newRow("scaled, two threads") << u"x10"_s << u"2"_s;
    QTest::newRow("skip") << u"skip"_s << u"1"_s;
    QTest::newRow("sim") << u"sim"_s << u"2"_s;
}

void TestCommandLine::fleetWaitsForEveryPhone()
{
    QFETCH(QString, clock);
    QFETCH(QString, threads);
    const Ended ended = run({u"fleet"_s, u"--count"_s, u"20"_s, u"--threads"_s, threads,
                             u"--clock"_s, clock, u"--lab"_s, u"--until"_s, u"resync.succeeded"_s,
                             u"--timeout"_s, u"1m"_s, u"--events"_s, u"-"_s});
    QVERIFY2(ended.status == 0, ended.errors.constData());
    QSet<QString> phones;
    QSet<QString> peers;
    for (const QJsonObject& event : ended.events(u"resync.succeeded"_s))
        phones += event[u"phone"].toString();
    for (const QJsonObject& event : ended.events(u"lab.request"_s))
        peers += event[u"peer"].toString().section(u':', 0, 0);
    QCOMPARE(phones.size(), 20);
    QVERIFY(phones.contains(u"000e08000001"_s) && phones.contains(u"000e08000014"_s));
    QCOMPARE(peers.size(), 20);
    QVERIFY(peers.contains(u"127.1.0.1"_s) && peers.contains(u"127.1.0.20"_s));
    QCOMPARE(ended.events(u"run.started"_s).first()[u"clock"].toString(), clock);
}

void TestCommandLine::fleetSaysHowItWent()
{
    // One phone's failure does not end a fleet; that it never succeeds does, when time is up.
    const Ended ended = run({u"fleet"_s, u"--count"_s, u"3"_s, u"--clock"_s, u"sim"_s,
                             u"--profile-rule"_s, u"http://127.0.0.1:9/x"_s, u"--until"_s,
                             u"resync.succeeded"_s, u"--timeout"_s, u"2h"_s, u"--json"_s});
    QCOMPARE(ended.status, 6);
    const QJsonObject summary = QJsonDocument::fromJson(ended.output).object();
    QCOMPARE(summary[u"verdict"].toString(), u"FAIL"_s);
    QCOMPARE(summary[u"phones"].toInt(), 3);
    QCOMPARE(summary[u"started"].toString(), u"2026-01-01T00:00:00.000Z"_s);
    QCOMPARE(summary[u"ended"].toString(), u"2026-01-01T02:00:00.000Z"_s);
    QVERIFY(summary[u"events"][u"resync.failed"].toInt() >= 6);
}

void TestCommandLine::simulatedLabServesAFolder()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"own.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<flat-profile><GPP_C>from-folder</GPP_C></flat-profile>");
    file.close();
    const Ended ended = run({u"run"_s, u"--clock"_s, u"sim"_s, u"--lab"_s, u"--dir"_s,
                             folder.path(), u"--profile-rule"_s, u"https://lab/own.xml"_s,
                             u"--until"_s, u"resync.finished"_s, u"--events"_s, u"-"_s});
    QVERIFY2(ended.status == 0, ended.errors.constData());
    QCOMPARE(ended.events(u"config.changed"_s).first()[u"new"].toString(), u"from-folder"_s);
    QCOMPARE(ended.events(u"lab.ready"_s).first()[u"ports"][u"https"].toInt(), 443);
}

void TestCommandLine::modelledLeaseNamesTheServer()
{
    const Ended ended = run({u"run"_s, u"--clock"_s, u"sim"_s, u"--lab"_s, u"--dhcp-option"_s,
                             u"66=127.0.0.1"_s, u"--dhcp-option"_s, u"15=example.net"_s,
                             u"--until"_s, u"resync.succeeded"_s, u"--events"_s, u"-"_s});
    QVERIFY2(ended.status == 0, ended.errors.constData());
    QCOMPARE(ended.events(u"dhcp.bound"_s).first()[u"options"][u"66"].toString(), u"127.0.0.1"_s);
    QCOMPARE(ended.events(u"resync.succeeded"_s).first()[u"url"].toString(),
             u"tftp://127.0.0.1:69/8841-3PCC.xml"_s);
}

void TestCommandLine::fleetWithoutDescriptorsIsRefused()
{
    QProcess program;
    program.start(u"sh"_s, {u"-c"_s,
                            u"ulimit -n 300; exec \"$0\" fleet --count 500 --timeout 1s "
                            "--param Resync_Random_Delay=0 --log-level error"_s,
                            QStringLiteral(VPHONE_PROGRAM)});
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitCode(), 4);
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2(errors.contains("open files: 300") && errors.contains("ulimit -n"),
             errors.constData());
}

void TestCommandLine::doctorSpeaksJson()
{
    const Ended ended = run({u"doctor"_s, u"--json"_s});
    QCOMPARE(ended.status, 0);
    const QJsonDocument findings = QJsonDocument::fromJson(ended.output);
    QVERIFY(findings.isArray());
    QVERIFY(findings.array().size() >= 5);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
