#include "tests/support/program.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <memory>

using namespace Qt::StringLiterals;
using vphone::test::Ended;

/// The programs themselves before a display: which of them runs, how it ends.
class TestGuiProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void runBecomesTheWindow();
    void untilEndsTheWindow_data();
    void untilEndsTheWindow();
    void headlessHasNoWindow();
    void withoutADisplayThereIsNoWindow();
    void aDisplayThatIsNotThereIsTold();
    void withoutTheProgramItGoesOn();
    void attachWithoutADisplayEnds();
    void theDisplayGoesAway();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();

private:
    [[nodiscard]] QStringList run(const QStringList& more) const;
    [[nodiscard]] QProcessEnvironment environment(const QString& display) const;
    [[nodiscard]] Ended end(const QString& program, const QStringList& words,
                            const QString& display) const;
    [[nodiscard]] static QString startDisplay(QProcess& server);

    static constexpr int waitMilliseconds = 30'000;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display; ///< `:7`
};

void TestGuiProgram::initTestCase()
{
    m_display = startDisplay(m_server);
    QVERIFY(!m_display.isEmpty());
}

void TestGuiProgram::cleanupTestCase()
{
    m_server.terminate();
    m_server.waitForFinished();
}

/// An X server of our own; it says its number when it is ready.
QString TestGuiProgram::startDisplay(QProcess& server)
{
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s,
                             u"-nolisten"_s, u"tcp"_s});
    QByteArray said;
    while (!said.contains('\n') && server.waitForReadyRead(waitMilliseconds))
        said += server.readAllStandardOutput();
    return said.contains('\n') ? u':' + QString::fromLatin1(said.trimmed()) : QString();
}

QStringList TestGuiProgram::run(const QStringList& more) const
{
    return QStringList{u"run"_s,
                       u"--control"_s,
                       u"off"_s,
                       u"--web-port"_s,
                       u"off"_s,
                       u"--ca-dir"_s,
                       m_folder.filePath(u"ca"_s),
                       u"--param"_s,
                       u"Resync_On_Reset=No"_s,
                       u"--param"_s,
                       u"Profile_Rule="_s,
                       u"--events"_s,
                       u"-"_s} +
           more;
}

QProcessEnvironment TestGuiProgram::environment(const QString& display) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {u"QT_QPA_PLATFORM"_s, u"WAYLAND_DISPLAY"_s, u"DISPLAY"_s})
        environment.remove(name);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    if (!display.isEmpty())
        environment.insert(u"DISPLAY"_s, display);
    return environment;
}

Ended TestGuiProgram::end(const QString& program, const QStringList& words,
                          const QString& display) const
{
    QProcess process;
    process.setProcessEnvironment(environment(display));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, words);
    Ended ended;
    if (process.waitForFinished(waitMilliseconds) && process.exitStatus() == QProcess::NormalExit)
        ended.status = process.exitCode();
    process.kill();
    process.waitForFinished();
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    return ended;
}

void TestGuiProgram::runBecomesTheWindow()
{
    QProcess process;
    process.setProcessEnvironment(environment(m_display));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(VPHONE_PROGRAM), run({}));
    QByteArray said;
    // Only a window looks at the screen.
    while (!said.contains("phone.ready") && process.waitForReadyRead(waitMilliseconds))
        said += process.readAllStandardOutput();
    QVERIFY2(said.contains("phone.ready"), process.readAllStandardError().constData());
    const QString program = QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process.processId()));
    QCOMPARE(QFileInfo(program).fileName(), u"vphone-gui"_s);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(waitMilliseconds));
    QCOMPARE(process.exitCode(), 130);
}

void TestGuiProgram::untilEndsTheWindow_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("happened") << QStringList{u"--until"_s, u"phone.ready"_s} << 0;
    QTest::newRow("failed") << QStringList{u"--resync"_s, u"http://127.0.0.1:9/x.xml"_s,
                                           u"--until"_s, u"resync.succeeded"_s}
                            << 1;
    QTest::newRow("too late") << QStringList{u"--until"_s, u"resync.succeeded"_s, u"--timeout"_s,
                                             u"1s"_s}
                              << 6;
    QTest::newRow("set-up failed") << QStringList{u"--address"_s, u"192.0.2.1"_s} << 4;
    QTest::newRow("wrong value") << QStringList{u"--param"_s, u"No_Such_Thing=1"_s} << 2;
}

void TestGuiProgram::untilEndsTheWindow()
{
    QFETCH(const QStringList, more);
    QFETCH(const int, status);
    const Ended ended = end(QStringLiteral(VPHONE_PROGRAM), run(more), m_display);
    QVERIFY2(ended.status == status, ended.errors.constData());
    QVERIFY(!ended.errors.contains("without a window"));
}

void TestGuiProgram::headlessHasNoWindow()
{
    const Ended ended = end(QStringLiteral(VPHONE_PROGRAM),
                            run({u"--headless"_s, u"--until"_s, u"phone.ready"_s}), u":4711"_s);
    QCOMPARE(ended.status, 0);
    QVERIFY2(!ended.errors.contains("window"), ended.errors.constData());
}

void TestGuiProgram::withoutADisplayThereIsNoWindow()
{
    const Ended ended =
        end(QStringLiteral(VPHONE_PROGRAM), run({u"--until"_s, u"phone.ready"_s}), {});
    QCOMPARE(ended.status, 0);
    QVERIFY2(!ended.errors.contains("window"), ended.errors.constData());
}

void TestGuiProgram::aDisplayThatIsNotThereIsTold()
{
    const Ended ended =
        end(QStringLiteral(VPHONE_PROGRAM), run({u"--until"_s, u"phone.ready"_s}), u":4711"_s);
    QVERIFY2(ended.status == 0, ended.errors.constData());
    QCOMPARE(ended.errors.count("vphone run: goes on without a window: the display can't be "
                                "opened\n"),
             1);
    QVERIFY(ended.output.contains("phone.ready"));
}

void TestGuiProgram::withoutTheProgramItGoesOn()
{
    const QString alone = m_folder.filePath(u"vphone"_s);
    QVERIFY(QFile::copy(QStringLiteral(VPHONE_PROGRAM), alone));
    const Ended ended = end(alone, run({u"--until"_s, u"phone.ready"_s}), m_display);
    QVERIFY2(ended.status == 0, ended.errors.constData());
    QCOMPARE(ended.errors.count("vphone run: goes on without a window: vphone-gui is not "
                                "installed\n"),
             1);
}

void TestGuiProgram::attachWithoutADisplayEnds()
{
    const Ended ended =
        end(QStringLiteral(VPHONE_GUI_PROGRAM), {u"--attach"_s, u"127.0.0.1:7070"_s}, u":4711"_s);
    QCOMPARE(ended.status, 4);
    QCOMPARE(ended.errors, QByteArray("vphone-gui: the display can't be opened\n"));
}

void TestGuiProgram::theDisplayGoesAway()
{
    QProcess server;
    const QString display = startDisplay(server);
    QVERIFY(!display.isEmpty());
    QProcess process;
    process.setProcessEnvironment(environment(display));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(VPHONE_PROGRAM), run({u"--log-level"_s, u"warning"_s}));
    QByteArray said;
    while (!said.contains("phone.ready") && process.waitForReadyRead(waitMilliseconds))
        said += process.readAllStandardOutput();
    QVERIFY(said.contains("phone.ready"));
    server.kill();
    server.waitForFinished();
    QVERIFY(process.waitForFinished(waitMilliseconds));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.contains("vphone run: the display is gone\n"), errors.constData());
    // The run had its end, too.
    QVERIFY(process.readAllStandardOutput().contains("run.finished"));
}

void TestGuiProgram::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no place") << QStringList{u"--attach"_s, u"somewhere"_s}
                              << QByteArray("\"somewhere\" is no place of a control API");
    QTest::newRow("no option") << QStringList{u"--atach"_s, u"127.0.0.1:7070"_s}
                               << QByteArray("did you mean --attach?");
    QTest::newRow("no command") << QStringList{u"walk"_s} << QByteArray("there is run");
}

void TestGuiProgram::wrongUsageIsExplained()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, said);
    const Ended ended = end(QStringLiteral(VPHONE_GUI_PROGRAM), words, {});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.errors.contains(said), ended.errors.constData());
}

QTEST_GUILESS_MAIN(TestGuiProgram)
#include "tst_guiprogram.moc"
