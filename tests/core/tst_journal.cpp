#include "tests/support/scene.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

constexpr qsizetype journalBytes = 64 * 1024;

QByteArray messages(const Scene& scene)
{
    return phone::messagesText(scene.world.engine.journal(),
                               scene.world.engine[scene.phone].identity().mac);
}

/// Lines with \a text, which they end with.
qsizetype count(const Scene& scene, const QByteArray& text)
{
    return messages(scene).count(text + '\n');
}

constexpr char requested[] =
    "CP-6841-3PCC 00:0e:08:ab:cd:ef -- Requesting resync http://127.0.0.1:80/p.xml";
constexpr char succeeded[] =
    "CP-6841-3PCC 00:0e:08:ab:cd:ef -- Successful resync http://127.0.0.1:80/p.xml";

} // namespace

/// The phone's own log, behind Control Logs.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C005
    void transfersAreLoggedWithoutAnyServer();
    void emptiedTemplateSilencesItsLineHereToo();
    void lineHasNumberLevelAndUtcTime();
    void debugLevelDecidesOnDetails();
    void bootsAndRebootsAreLogged();
    void secretsStayOut();
    void nothingIsSentWithoutServer();
    void withoutJournalNothingIsKept();
    void ringForgetsTheOldest();
    void onlyTheNewestLinesAreShown();
    void phonesAreToldApart();
    void lineStaysOneLine();
};

void TestJournal::transfersAreLoggedWithoutAnyServer()
{
    Scene scene;
    scene.world.engine.keepJournal(journalBytes);
    scene.powerOn();
    scene.run(1min);
    QCOMPARE(count(scene, requested), 1);
    QCOMPARE(count(scene, succeeded), 1);
    scene.failWith(failure(Cause::Timeout));
    QVERIFY(scene.url());
    scene.run(1min);
    QVERIFY2(messages(scene).contains(" WRN "), messages(scene));
    QCOMPARE(messages(scene).count("-- Resync failed: "), 1);
}

void TestJournal::emptiedTemplateSilencesItsLineHereToo()
{
    Scene scene(Scene::Params{{"Log_Request_Msg", ""}});
    scene.world.engine.keepJournal(journalBytes);
    scene.powerOn();
    scene.run(1min);
    QCOMPARE(count(scene, requested), 0);
    QCOMPARE(count(scene, succeeded), 1);
}

void TestJournal::lineHasNumberLevelAndUtcTime()
{
    // Phone time is another; the log has UTC.
    Scene scene(Scene::Params{{"Time_Zone", "GMT+09:00"}});
    scene.world.engine.keepJournal(journalBytes);
    scene.powerOn();
    scene.run(1min);
    const QByteArrayList lines = messages(scene).split('\n');
    QCOMPARE(lines[0], QByteArray("1 NOT Jan 01 00:00:00.000000 (1-1) CP-6841-3PCC "
                                  "sip68xx.11-3-2MPP0001-609 starts (power-on)"));
    const QByteArray stamped = messages(scene);
    QVERIFY2(stamped.contains(QByteArray(" NOT Jan 01 00:00:00.000000 (1-1) ") + requested),
             stamped);
    QVERIFY2(stamped.contains(QByteArray(" NOT Jan 01 00:00:00.005000 (1-1) ") + succeeded),
             stamped);
}

void TestJournal::debugLevelDecidesOnDetails()
{
    Scene scene(Scene::Params{{"Debug_Level", "INFO"}});
    scene.world.engine.keepJournal(journalBytes);
    scene.powerOn();
    scene.run(1min);
    QVERIFY2(messages(scene).contains(" INF "), messages(scene));
    Scene quiet(Scene::Params{{"Debug_Level", "ERROR"}});
    quiet.world.engine.keepJournal(journalBytes);
    quiet.powerOn();
    quiet.run(1min);
    QVERIFY2(!messages(quiet).contains(" INF "), messages(quiet));
    // The lines of transfers are no details.
    QCOMPARE(count(quiet, succeeded), 1);
}

void TestJournal::bootsAndRebootsAreLogged()
{
    Scene scene;
    scene.world.engine.keepJournal(journalBytes);
    scene.powerOn();
    scene.run(1min);
    scene.world.engine.reboot(scene.phone, phone::BootReason::UserTriggered);
    scene.run(1min);
    QCOMPARE(count(scene, "reboots (user-triggered)"), 1);
    QCOMPARE(count(scene, "starts (user-triggered)"), 1);
    QCOMPARE(count(scene, "network is up, address 127.0.0.1"), 2);
    scene.world.engine.factoryReset(scene.phone);
    scene.run(1min);
    QCOMPARE(count(scene, "settings go back to the factory's"), 1);
}

void TestJournal::secretsStayOut()
{
    Scene scene(Scene::Params{
        {"Profile_Rule", "[--key TopSecret --uid me --pwd Whisper] http://127.0.0.1/p"},
        {"Debug_Level", "DEBUG"},
        {"Log_Request_Msg", "asks by [--key TopSecret] $PATH"}});
    scene.world.engine.keepJournal(journalBytes);
    scene.powerOn();
    scene.run(1min);
    QVERIFY(messages(scene).contains("asks by"));
    QVERIFY2(!messages(scene).contains("TopSecret"), messages(scene));
    QVERIFY2(!messages(scene).contains("Whisper"), messages(scene));
}

void TestJournal::nothingIsSentWithoutServer()
{
    Scene scene(Scene::Params{{"Debug_Level", "DEBUG"}});
    scene.world.engine.keepJournal(journalBytes);
    scene.powerOn();
    scene.run(1min);
    QVERIFY(scene.world.network.datagrams.empty());
    QCOMPARE(scene.world.events.count("syslog.sent"), 0);
}

void TestJournal::withoutJournalNothingIsKept()
{
    Scene scene;
    scene.powerOn();
    scene.run(1min);
    QVERIFY(scene.world.engine.journal() == nullptr);
    QCOMPARE(messages(scene), QByteArray());
}

void TestJournal::ringForgetsTheOldest()
{
    constexpr qsizetype bytesMax = 4096;
    phone::Journal journal(bytesMax);
    for (int i = 0; i < 1000; ++i)
        journal.add({.phone = MacAddress(1), .at = {}, .text = "line " + QByteArray::number(i)});
    const auto entries = journal.of(MacAddress(1));
    QVERIFY(entries.size() > 10 && entries.size() < bytesMax / sizeof(phone::Journal::Entry));
    QCOMPARE(entries.back().text, QByteArray("line 999"));
    QCOMPARE(entries.back().number, 1000U);
    QCOMPARE(entries.front().number, 1000U - quint32(entries.size()) + 1);
}

void TestJournal::onlyTheNewestLinesAreShown()
{
    phone::Journal journal(1024 * 1024);
    for (size_t i = 0; i < phone::Journal::linesMax + 5; ++i)
        journal.add({.phone = MacAddress(1), .at = {}, .text = "x"});
    const auto entries = journal.of(MacAddress(1));
    QCOMPARE(entries.size(), phone::Journal::linesMax);
    QCOMPARE(entries.front().number, 6U);
    QCOMPARE(journal.of(MacAddress(1), 2).front().number, quint32(phone::Journal::linesMax + 4));
}

void TestJournal::phonesAreToldApart()
{
    phone::Journal journal(journalBytes);
    journal.add({.phone = MacAddress(1), .at = {}, .text = "of one"});
    journal.add({.phone = MacAddress(2), .at = {}, .text = "of two"});
    QVERIFY(phone::messagesText(&journal, MacAddress(2)).endsWith(" of two\n"));
    QCOMPARE(phone::messagesText(&journal, MacAddress(2)).count('\n'), 1);
    QCOMPARE(phone::messagesText(&journal, MacAddress(3)), QByteArray());
}

void TestJournal::lineStaysOneLine()
{
    phone::Journal journal(journalBytes);
    journal.add({.phone = MacAddress(1), .at = {}, .text = "a\r\nb\x1b[2Jc"});
    QVERIFY2(phone::messagesText(&journal, MacAddress(1)).endsWith(" a  b [2Jc\n"),
             phone::messagesText(&journal, MacAddress(1)));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
