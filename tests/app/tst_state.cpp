#include "core/net/sqlitestorage.h"

#include <QFile>
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
using namespace vphone;

namespace {

constexpr int patience = 20000; ///< ms

/// Differ in every value, so that a mixture would show.
constexpr auto alternating = "ABCDEFGHIJ";

QByteArray profileOf(const QByteArray& name)
{
    QByteArray text = "<flat-profile>\n";
    for (const char* letter = alternating; *letter != '\0'; ++letter)
        text += QByteArray("<GPP_") + *letter + '>' + name + "</GPP_" + *letter + ">\n";
    return text + "</flat-profile>\n";
}

QByteArray valueOf(const QByteArray& exported, const QByteArray& tag)
{
    const QRegularExpression element(u"<%1[^>]*>([^<]*)</%1>"_s.arg(QString::fromUtf8(tag)));
    const auto match = element.match(QString::fromUtf8(exported));
    return match.hasMatch() ? match.captured(1).toUtf8() : QByteArray();
}

} // namespace

/// The real program with --state: what a phone has after the end of the process.
class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void configurationIsThereInTheNextRun();
    void withoutStateNothingIsLeft();
    void commandLineCountsOverTheFile();
    void factoryProfileCountsForNewPhonesOnly();
    void factoryResetForgetsAllButTheFactoryProfile();
    void labOfTheNextRunIsFound();
    void fleetSharesOneFile();
    void secondVphoneIsRefused();
    void strangeFileIsRefused();
    void damagedRecordIsRefused();
    void otherModelLeavesOutWhatItDoesNotHave();
    void killedPhoneHasOneProfile();

private:
    struct Ended
    {
        int status = -1;
        QByteArray output;
        QByteArray errors;
        QByteArray exported; ///< cfg.xml
    };
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    void write(const char* name, const QByteArray& bytes) const;
    /// `vphone run` with the state file, at high speed, seeded.
    [[nodiscard]] Ended run(const QStringList& arguments, bool hasState = true) const;
    /// A run in which nothing happens.
    [[nodiscard]] Ended look(QStringList arguments = {}) const
    {
        return run(arguments += {u"--param"_s, u"Resync_On_Reset=No"_s, u"--timeout"_s, u"1s"_s});
    }
    [[nodiscard]] static QStringList startOf(const QString& stateFile);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"lab"_s));
    write("lab/8841-3PCC.xml", profileOf("one"));
}

void TestState::write(const char* name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList TestState::startOf(const QString& stateFile)
{
    return {u"run"_s,         u"--clock"_s, u"skip"_s,    u"--seed"_s, u"1"_s,
            u"--log-level"_s, u"error"_s,   u"--state"_s, stateFile};
}

TestState::Ended TestState::run(const QStringList& arguments, bool hasState) const
{
    QStringList all = startOf(path("state.db"));
    if (!hasState)
        all.resize(all.size() - 2);
    QFile::remove(path("cfg.xml"));
    QProcess program;
    program.start(QStringLiteral(VPHONE_PROGRAM),
                  all + arguments + QStringList{u"--export-config"_s, path("cfg.xml")});
    if (!program.waitForFinished(patience)) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    QFile exported(path("cfg.xml"));
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            program.readAllStandardOutput(), program.readAllStandardError(),
            exported.open(QIODevice::ReadOnly) ? exported.readAll() : QByteArray()};
}

void TestState::configurationIsThereInTheNextRun()
{
    const Ended first =
        run({u"--lab"_s, u"--dir"_s, path("lab"), u"--until"_s, u"resync.finished"_s});
    QVERIFY2(first.status == 0, first.errors);
    struct stat status = {};
    QCOMPARE(stat(path("state.db").toUtf8().constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    const Ended second = look();
    QVERIFY2(second.status == 0, second.errors);
    QCOMPARE(valueOf(second.exported, "GPP_A"), QByteArray("one"));
    QCOMPARE(valueOf(second.exported, "GPP_J"), QByteArray("one"));
}

void TestState::withoutStateNothingIsLeft()
{
    const QStringList once{u"--lab"_s, u"--dir"_s, path("lab"), u"--until"_s, u"resync.finished"_s};
    QCOMPARE(valueOf(run(once, false).exported, "GPP_A"), QByteArray("one"));
    QVERIFY(!QFile::exists(path("state.db")));
    QCOMPARE(valueOf(look().exported, "GPP_A"), QByteArray());
}

void TestState::commandLineCountsOverTheFile()
{
    QVERIFY(run({u"--param"_s, u"GPP_A=a"_s, u"--param"_s, u"GPP_B=b"_s, u"--param"_s,
                 u"Resync_On_Reset=No"_s, u"--timeout"_s, u"1s"_s})
                .status == 0);
    // A default counts, too, and what is not named stays.
    const Ended second = look({u"--param"_s, u"GPP_A=other"_s, u"--param"_s, u"GPP_B="_s});
    QCOMPARE(valueOf(second.exported, "GPP_A"), QByteArray("other"));
    QCOMPARE(valueOf(second.exported, "GPP_B"), QByteArray());
    const Ended third = look();
    QCOMPARE(valueOf(third.exported, "GPP_A"), QByteArray("other"));
    QCOMPARE(valueOf(third.exported, "GPP_B"), QByteArray());
}

void TestState::factoryProfileCountsForNewPhonesOnly()
{
    write("factory.xml", profileOf("factory"));
    write("later.xml", profileOf("later"));
    QCOMPARE(valueOf(look({u"--config"_s, path("factory.xml")}).exported, "GPP_A"),
             QByteArray("factory"));
    QCOMPARE(valueOf(look({u"--config"_s, path("later.xml")}).exported, "GPP_A"),
             QByteArray("factory"));
    QCOMPARE(
        valueOf(look({u"--config"_s, path("later.xml"), u"--mac"_s, u"000e08000099"_s}).exported,
                "GPP_A"),
        QByteArray("later"));
}

void TestState::factoryResetForgetsAllButTheFactoryProfile()
{
    write("factory.xml", "<flat-profile><GPP_A>factory</GPP_A><GPP_B>factory</GPP_B>"
                         "<Resync_On_Reset>No</Resync_On_Reset></flat-profile>");
    QProcess phone;
    phone.start(QStringLiteral(VPHONE_PROGRAM),
                {u"run"_s, u"--state"_s, path("state.db"), u"--config"_s, path("factory.xml"),
                 u"--param"_s, u"GPP_A=told"_s, u"--param"_s, u"GPP_C=told"_s, u"--events"_s,
                 u"-"_s, u"--control"_s, u"127.0.0.1:0"_s, u"--token-file"_s, path("token")});
    QByteArray events;
    const auto waitForReady = [&](int count) {
        while (events.count(R"("event":"phone.ready")") < count) {
            if (!phone.waitForReadyRead(patience))
                return false;
            events += phone.readAllStandardOutput();
        }
        return true;
    };
    QVERIFY2(waitForReady(1), events);
    phone.setReadChannel(QProcess::StandardError);
    QByteArray talk = phone.readAllStandardError();
    while (!talk.contains("control API at ")) {
        QVERIFY2(phone.waitForReadyRead(patience), talk);
        talk += phone.readAllStandardError();
    }
    phone.setReadChannel(QProcess::StandardOutput);
    const auto place =
        QRegularExpression(u"control API at http://(\\S+), "_s).match(QString::fromUtf8(talk));
    QVERIFY(place.hasMatch());
    const auto ctl = [&](const QStringList& words) {
        QProcess asker;
        asker.start(QStringLiteral(VPHONE_PROGRAM),
                    QStringList{u"ctl"_s, u"--control"_s, place.captured(1), u"--token-file"_s,
                                path("token")} +
                        words);
        asker.waitForFinished(patience);
        return asker.readAllStandardOutput() + asker.readAllStandardError();
    };
    const QStringList three{u"config"_s, u"GPP_A"_s, u"GPP_B"_s, u"GPP_C"_s};
    ctl({u"set"_s, u"GPP_B=set"_s});
    QCOMPARE(ctl(three), QByteArray("GPP_A=told\nGPP_B=set\nGPP_C=told\n"));
    ctl({u"factory-reset"_s});
    QVERIFY2(waitForReady(2), events);
    QVERIFY2(events.contains("phone.factory_reset"), events);
    QCOMPARE(ctl(three), QByteArray("GPP_A=factory\nGPP_B=factory\nGPP_C=\n"));
    phone.terminate();
    QVERIFY(phone.waitForFinished(patience));

    const Ended next = look();
    QVERIFY2(next.status == 0, next.errors);
    QCOMPARE(valueOf(next.exported, "GPP_A"), QByteArray("factory"));
    QCOMPARE(valueOf(next.exported, "GPP_B"), QByteArray("factory"));
    QCOMPARE(valueOf(next.exported, "GPP_C"), QByteArray());
}

void TestState::labOfTheNextRunIsFound()
{
    const QStringList once{u"--lab"_s, u"--dir"_s, path("lab"), u"--until"_s,
                           u"resync.succeeded"_s};
    // Each lab has ports of its own.
    for (const char* profile : {"one", "two"}) {
        write("lab/8841-3PCC.xml", profileOf(profile));
        const Ended ended = run(once);
        QVERIFY2(ended.status == 0, ended.errors);
        QCOMPARE(valueOf(ended.exported, "GPP_A"), QByteArray(profile));
    }
}

void TestState::fleetSharesOneFile()
{
    const auto fleet = [this](const QStringList& arguments) {
        QProcess program;
        QStringList all = startOf(path("state.db"));
        all.front() = u"fleet"_s;
        program.start(QStringLiteral(VPHONE_PROGRAM), all + arguments);
        return program.waitForFinished(patience) ? program.exitCode() : -1;
    };
    QCOMPARE(fleet({u"--count"_s, u"50"_s, u"--lab"_s, u"--dir"_s, path("lab"), u"--until"_s,
                    u"resync.finished"_s}),
             0);
    for (const QString& mac : {u"000e08000001"_s, u"000e08000032"_s})
        QCOMPARE(valueOf(look({u"--mac"_s, mac}).exported, "GPP_A"), QByteArray("one"));
    QCOMPARE(valueOf(look({u"--mac"_s, u"000e08000033"_s}).exported, "GPP_A"), QByteArray());
}

void TestState::secondVphoneIsRefused()
{
    QProcess first;
    first.start(QStringLiteral(VPHONE_PROGRAM),
                {u"run"_s, u"--state"_s, path("state.db"), u"--param"_s, u"Resync_On_Reset=No"_s,
                 u"--events"_s, u"-"_s});
    while (!first.readAllStandardOutput().contains("phone.ready"))
        QVERIFY(first.waitForReadyRead(patience));
    const Ended second = look();
    const QByteArray holder = "is in use by process " + QByteArray::number(first.processId());
    first.terminate();
    QVERIFY(first.waitForFinished(patience));
    QCOMPARE(second.status, 4);
    QVERIFY2(second.errors.contains("--state: ") && second.errors.contains(holder), second.errors);
    QCOMPARE(first.exitCode(), 143);
    QCOMPARE(look().status, 0);
}

void TestState::strangeFileIsRefused()
{
    write("state.db", "<flat-profile/>\n");
    const Ended ended = look();
    QCOMPARE(ended.status, 4);
    QVERIFY2(ended.errors.contains("is no state file of vphone"), ended.errors);
}

void TestState::damagedRecordIsRefused()
{
    {
        const auto storage = net::SqliteStorage::open(path("state.db").toUtf8());
        QVERIFY(storage);
        (*storage)->save(MacAddress(0x000e08abcdef), "damaged");
        QVERIFY((*storage)->commit());
    }
    const Ended ended = look();
    QCOMPARE(ended.status, 4);
    QVERIFY2(ended.errors.contains("--state: phone 000e08abcdef: the flash record"), ended.errors);
    QCOMPARE(look({u"--mac"_s, u"000e08000099"_s}).status, 0);
}

void TestState::otherModelLeavesOutWhatItDoesNotHave()
{
    QCOMPARE(look({u"--param"_s, u"Display_Name_2_=Bob"_s, u"--param"_s, u"GPP_A=a"_s}).status, 0);
    const Ended ended = look({u"--model"_s, u"7811"_s, u"--events"_s, u"-"_s});
    QVERIFY2(ended.status == 0, ended.errors);
    QCOMPARE(valueOf(ended.exported, "GPP_A"), QByteArray("a"));
    QVERIFY2(ended.output.contains(R"("event":"config.warning","name":"Display_Name_2_")"),
             ended.output);
}

void TestState::killedPhoneHasOneProfile()
{
    write("lab/a.xml", profileOf("a"));
    write("lab/b.xml", profileOf("b"));
    QProcess lab;
    lab.start(QStringLiteral(VPHONE_PROGRAM),
              {u"lab"_s, u"--dir"_s, path("lab"), u"--events"_s, u"-"_s, u"--port"_s, u"tftp=0"_s});
    while (!lab.canReadLine())
        QVERIFY(lab.waitForReadyRead(patience));
    const QJsonObject ready = QJsonDocument::fromJson(lab.readLine()).object();
    const int port = ready[u"ports"_s].toObject()[u"tftp"_s].toInt();
    QVERIFY(port > 0);
    const QString rule =
        uR"(("$A" eq "a")? tftp://127.0.0.1:%1/b.xml | tftp://127.0.0.1:%1/a.xml)"_s.arg(port);

    QByteArrayList seen;
    constexpr int kills = 12;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess phone;
        phone.start(QStringLiteral(VPHONE_PROGRAM),
                    startOf(path("state.db")) +
                        QStringList{u"--events"_s, u"-"_s, u"--profile-rule"_s, rule, u"--param"_s,
                                    u"Resync_Periodic=1"_s, u"--param"_s,
                                    u"Resync_Random_Delay=0"_s, u"--param"_s,
                                    u"Resync_On_Reset=Yes"_s});
        // In the middle of the resyncs, after another number of them each time.
        for (int finished = 0; finished <= kill * 120;) {
            while (!phone.canReadLine())
                QVERIFY2(phone.waitForReadyRead(patience), phone.readAllStandardError());
            finished += phone.readLine().contains("resync.succeeded") ? 1 : 0;
            // Nobody waits for the lab's events, and a full pipe would stop it.
            lab.waitForReadyRead(0);
            lab.readAllStandardOutput();
        }
        QCOMPARE(::kill(pid_t(phone.processId()), SIGKILL), 0);
        QVERIFY(phone.waitForFinished(patience));
        const Ended ended = look();
        QVERIFY2(ended.status == 0, ended.errors);
        const QByteArray profile = valueOf(ended.exported, "GPP_A");
        for (const char* letter = alternating; *letter != '\0'; ++letter)
            QCOMPARE(valueOf(ended.exported, QByteArray("GPP_") + *letter), profile);
        seen += profile;
    }
    lab.terminate();
    QVERIFY(lab.waitForFinished(patience));
    QVERIFY2(seen.contains("a") && seen.contains("b"), seen.join(' '));
}

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
