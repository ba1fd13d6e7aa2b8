#include "app/gui/attachsession.h"
#include "tests/support/program.h"
#include "ui/mainwindow.h"
#include "ui/phonechooser.h"
#include "ui/phoneview.h"

#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <memory>

using namespace vphone;
using namespace Qt::StringLiterals;
using test::Program;

/// A window before the phones of another vphone, which may have many, die, or refuse.
class TestAttach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void placesAreRead_data();
    void placesAreRead();
    void onePhoneIsShownAndPressed();
    void aPhoneOfAFleetIsChosenAndLetGo();
    void theNamedPhoneOfAFleetIsShown();
    void anUnknownPhoneLeadsToTheList();
    void engineDiesAndComesBack();
    void engineThatHangsKeepsTheWindowAlive();
    void wrongTokenIsTold();
    void missingTokenIsTold();
    void nobodyThere();

private:
    /// On \a port; 0: a free one.
    void startEngine(const QStringList& words, quint16 port = 0);
    void attach(const QByteArray& mac = {});
    [[nodiscard]] QByteArray page() const;
    [[nodiscard]] ui::Session::State state() const { return m_session->state(); }

    static constexpr int waitMilliseconds = 30'000;

    QTemporaryDir m_folder;
    QString m_tokenFile;
    quint16 m_port = 0;
    std::unique_ptr<Program> m_engine;
    std::unique_ptr<app::AttachSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestAttach::init()
{
    m_tokenFile = m_folder.filePath(u"token"_s);
    QFile::remove(m_tokenFile);
}

void TestAttach::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_engine.reset();
}

void TestAttach::startEngine(const QStringList& words, quint16 port)
{
    m_engine = std::make_unique<Program>(
        QStringLiteral(VPHONE_PROGRAM),
        words + QStringList{u"--control"_s, u"127.0.0.1:%1"_s.arg(port), u"--token-file"_s,
                            m_tokenFile, u"--web-port"_s, u"off"_s, u"--ca-dir"_s,
                            m_folder.filePath(u"ca"_s), u"--param"_s, u"Resync_On_Reset=No"_s,
                            u"--param"_s, u"Profile_Rule="_s});
    QVERIFY2(m_engine->waitForTalk("its token in"), m_engine->talk().constData());
    const auto found = QRegularExpression(u"control API at http://[0-9.]+:([0-9]+)"_s)
                           .match(QString::fromUtf8(m_engine->talk()));
    QVERIFY2(found.hasMatch(), m_engine->talk().constData());
    m_port = found.captured(1).toUShort();
}

void TestAttach::attach(const QByteArray& mac)
{
    app::AttachTarget target;
    target.authority = "127.0.0.1:" + QByteArray::number(m_port);
    target.port = m_port;
    target.tokenFile = m_tokenFile.toUtf8();
    m_session = std::make_unique<app::AttachSession>(target);
    m_window = std::make_unique<ui::MainWindow>(*m_session, mac);
    m_session->start();
    m_window->show();
}

QByteArray TestAttach::page() const
{
    const screen::Tree* tree = m_window->watch().tree();
    return tree != nullptr ? tree->page : QByteArray();
}

void TestAttach::placesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPlace");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("host and port") << QByteArray("127.0.0.1:7070") << true << QByteArray();
    QTest::newRow("a phone") << QByteArray("localhost:7070/00:0E:08:AB:CD:EF") << true
                             << QByteArray("000e08abcdef");
    QTest::newRow("IPv6") << QByteArray("[::1]:7070") << true << QByteArray();
    QTest::newRow("bare IPv6") << QByteArray("::1:7070") << false << QByteArray();
    QTest::newRow("no port") << QByteArray("127.0.0.1") << false << QByteArray();
    QTest::newRow("no host") << QByteArray(":7070") << false << QByteArray();
    QTest::newRow("port 0") << QByteArray("127.0.0.1:0") << false << QByteArray();
    QTest::newRow("no MAC") << QByteArray("127.0.0.1:7070/reception") << false << QByteArray();
    QTest::newRow("nothing") << QByteArray() << false << QByteArray();
}

void TestAttach::placesAreRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isPlace);
    QFETCH(const QByteArray, mac);
    const auto target = app::parseAttachTarget(text.toStdString());
    QCOMPARE(target.has_value(), isPlace);
    if (target)
        QCOMPARE(target->mac, mac);
}

void TestAttach::onePhoneIsShownAndPressed()
{
    startEngine({u"run"_s, u"--headless"_s});
    attach();
    QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("idle"), waitMilliseconds);
    QTest::keyClick(&m_window->phone(), Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("applications"), waitMilliseconds);
    // Another client moves it, and the window follows.
    const auto moved =
        test::runProgram(QStringLiteral(VPHONE_PROGRAM),
                         {u"ctl"_s, u"--control"_s, u"127.0.0.1:%1"_s.arg(m_port),
                          u"--token-file"_s, m_tokenFile, u"line"_s, u"1"_s, u"ring"_s});
    QCOMPARE(moved.status, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->phone().isFlashing(), waitMilliseconds);
}

void TestAttach::aPhoneOfAFleetIsChosenAndLetGo()
{
    startEngine({u"fleet"_s, u"--count"_s, u"3"_s});
    attach();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isChoosing(), waitMilliseconds);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->chooser().count(), 3, waitMilliseconds);
    for (const QByteArray mac : {"000e08000002", "000e08000003"}) {
        Q_EMIT m_window->chooser().chosen(mac);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->watch().mac(), mac, waitMilliseconds);
        QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("idle"), waitMilliseconds);
        QTest::keyClick(&m_window->phone(), Qt::Key_F2);
        QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("applications"), waitMilliseconds);
        m_window->choose();
        QVERIFY(m_window->isChoosing());
        QVERIFY(m_window->watch().tree() == nullptr);
    }
    QCOMPARE(state(), ui::Session::State::Connected);
}

void TestAttach::theNamedPhoneOfAFleetIsShown()
{
    startEngine({u"fleet"_s, u"--count"_s, u"3"_s});
    attach("000e08000003");
    QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("idle"), waitMilliseconds);
    QCOMPARE(m_window->watch().mac(), QByteArray("000e08000003"));
}

void TestAttach::anUnknownPhoneLeadsToTheList()
{
    startEngine({u"fleet"_s, u"--count"_s, u"2"_s});
    attach("000e08ffffff");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isChoosing(), waitMilliseconds);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->chooser().count(), 2, waitMilliseconds);
}

void TestAttach::engineDiesAndComesBack()
{
    startEngine({u"run"_s, u"--headless"_s});
    attach();
    QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("idle"), waitMilliseconds);
    const quint16 port = m_port;
    ::kill(pid_t(m_engine->id()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(state(), ui::Session::State::Lost, waitMilliseconds);
    QCOMPARE(m_window->bannerText(),
             u"vphone at 127.0.0.1:%1 does not answer; trying again."_s.arg(port));
    QVERIFY(m_window->findChild<QLabel*>(u"banner"_s)->isVisible());
    // The picture stays, and keys do no harm.
    QVERIFY(m_window->watch().tree() != nullptr);
    QTest::keyClick(&m_window->phone(), Qt::Key_F2);
    QFile::remove(m_tokenFile);
    startEngine({u"run"_s, u"--headless"_s}, port);
    QTRY_COMPARE_WITH_TIMEOUT(state(), ui::Session::State::Connected, waitMilliseconds);
    QVERIFY(m_window->bannerText().isEmpty());
    QTest::keyClick(&m_window->phone(), Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("applications"), waitMilliseconds);
}

void TestAttach::engineThatHangsKeepsTheWindowAlive()
{
    startEngine({u"run"_s, u"--headless"_s});
    attach();
    QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("idle"), waitMilliseconds);
    ::kill(pid_t(m_engine->id()), SIGSTOP);
    QTest::keyClick(&m_window->phone(), Qt::Key_F2);
    const QImage shown = m_window->grab().toImage();
    QVERIFY(!shown.isNull());
    ::kill(pid_t(m_engine->id()), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("applications"), waitMilliseconds);
    // Nor does one that hangs hold up the end.
    ::kill(pid_t(m_engine->id()), SIGSTOP);
    QTest::keyClick(&m_window->phone(), Qt::Key_Escape);
    m_window.reset();
    m_session.reset();
    ::kill(pid_t(m_engine->id()), SIGCONT);
}

void TestAttach::wrongTokenIsTold()
{
    startEngine({u"run"_s, u"--headless"_s});
    const QString right = m_tokenFile;
    m_tokenFile = m_folder.filePath(u"wrong"_s);
    QFile wrong(m_tokenFile);
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("0123456789abcdef0123456789abcdef\n");
    wrong.close();
    attach();
    QTRY_COMPARE_WITH_TIMEOUT(state(), ui::Session::State::Refused, waitMilliseconds);
    QVERIFY(m_window->bannerText().contains(m_tokenFile));
    QVERIFY(m_window->bannerText().contains(u"--token-file"_s));
    // Mended while the window waits.
    QFile::remove(m_tokenFile);
    QVERIFY(QFile::copy(right, m_tokenFile));
    QTRY_COMPARE_WITH_TIMEOUT(page(), QByteArray("idle"), waitMilliseconds);
}

void TestAttach::missingTokenIsTold()
{
    startEngine({u"run"_s, u"--headless"_s});
    m_tokenFile = m_folder.filePath(u"none"_s);
    attach();
    QTRY_COMPARE_WITH_TIMEOUT(state(), ui::Session::State::Refused, waitMilliseconds);
    QVERIFY(m_window->bannerText().contains(m_tokenFile));
    QVERIFY(m_window->bannerText().contains(u"--token-file"_s));
}

void TestAttach::nobodyThere()
{
    startEngine({u"run"_s, u"--headless"_s});
    ::kill(pid_t(m_engine->id()), SIGKILL);
    m_engine.reset();
    attach();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->bannerText().contains(u"does not answer"_s),
                             waitMilliseconds);
    QCOMPARE(state(), ui::Session::State::Connecting);
}

QTEST_MAIN(TestAttach)
#include "tst_attach.moc"
