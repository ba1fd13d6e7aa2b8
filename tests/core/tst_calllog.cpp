#include "tests/support/scene.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using line::CallKind;
using line::LineAction;
using phone::Contact;
using phone::ContactError;
using phone::Directory;

/// Call History and Personal Directory: what a phone remembers of its calls and of people.
class TestCallLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreToldApart();
    void lengthIsThatOfTheTalk();
    void theOldestGoes();
    void clearedLogKeepsTheCallThatGoesOn();
    void peerIsThatOfTheNewestCall();
    void phoneWithoutCallsHasNoLog();
    void rebootKeepsTheLogAndFactoryResetDoesNot();
    void contactsAreSortedByName();
    void wrongContactsAreRefused_data();
    void wrongContactsAreRefused();
    void numbersAreTidiedUp();
    void fullDirectoryRefusesMore();
    void directoryIsKeptInFlash();
    void factoryResetTakesTheDirectory();
    void damagedRecordGivesWhatCanBeRead();

private:
    static bool act(Scene& scene, LineAction action, int line = 1)
    {
        return scene.world.engine.act(scene.phone, line, action);
    }
    static const line::CallLog& log(const Scene& scene)
    {
        return *scene.world.engine[scene.phone].callLog();
    }
    static void setDirectory(Scene& scene, const Directory& directory)
    {
        scene.ask(
            [&](phone::Phone& phone, Instant, phone::Actions&) { phone.setDirectory(directory); });
    }
    static Directory ofAnn()
    {
        Directory directory;
        if (!directory.add({"Ann", "101", "", ""}))
            qFatal("Ann is a contact");
        return directory;
    }
};

void TestCallLog::kindsAreToldApart()
{
    Scene scene;
    scene.powerOn();
    QVERIFY(act(scene, LineAction::Ring));
    QCOMPARE(log(scene).calls().front().kind(), CallKind::Received);
    QVERIFY(act(scene, LineAction::End));
    QCOMPARE(log(scene).calls().front().kind(), CallKind::Missed);
    QVERIFY(act(scene, LineAction::Ring));
    QVERIFY(act(scene, LineAction::Answer));
    QVERIFY(act(scene, LineAction::End));
    QCOMPARE(log(scene).calls().front().kind(), CallKind::Received);
    QVERIFY(act(scene, LineAction::Start));
    QVERIFY(act(scene, LineAction::End));
    QCOMPARE(log(scene).calls().front().kind(), CallKind::Placed);
    QCOMPARE(log(scene).calls().size(), 3U);
    QCOMPARE(log(scene).calls().back().number, 1U);
}

void TestCallLog::lengthIsThatOfTheTalk()
{
    Scene scene;
    scene.powerOn();
    QVERIFY(act(scene, LineAction::Ring, 2));
    scene.run(7s);
    QVERIFY(act(scene, LineAction::Answer, 2));
    scene.run(60s);
    const Instant now = scene.world.clock.now();
    QVERIFY(log(scene).callOn(2) != nullptr);
    QCOMPARE(log(scene).callOn(2)->length(now), Duration(60s));
    QVERIFY(act(scene, LineAction::Hold, 2));
    scene.run(30s);
    QVERIFY(act(scene, LineAction::End, 2));
    scene.run(30s);
    QVERIFY(log(scene).callOn(2) == nullptr);
    QCOMPARE(log(scene).calls().front().length(scene.world.clock.now()), Duration(90s));
    QCOMPARE(log(scene).calls().front().line, 2);
}

void TestCallLog::theOldestGoes()
{
    line::CallLog log;
    line::Lines lines(1);
    for (size_t i = 0; i < line::CallLog::callsMax + 3; ++i) {
        log.handle(*lines.act(1, LineAction::Ring), Instant(Duration(i)));
        log.handle(*lines.act(1, LineAction::End), Instant(Duration(i)));
    }
    QCOMPARE(log.calls().size(), line::CallLog::callsMax);
    QCOMPARE(log.calls().back().number, 4U);
}

void TestCallLog::clearedLogKeepsTheCallThatGoesOn()
{
    line::CallLog log;
    line::Lines lines(2);
    log.handle(*lines.act(1, LineAction::Ring), Instant());
    log.handle(*lines.act(1, LineAction::End), Instant());
    log.handle(*lines.act(2, LineAction::Start), Instant());
    log.clear();
    QCOMPARE(log.calls().size(), 1U);
    log.handle(*lines.act(2, LineAction::End), Instant(5s));
    QVERIFY(log.calls().front().ended);
    log.clear();
    QVERIFY(log.calls().empty());
}

void TestCallLog::peerIsThatOfTheNewestCall()
{
    Scene scene;
    scene.powerOn();
    QVERIFY(act(scene, LineAction::Start));
    scene.ask([](phone::Phone& phone, Instant, phone::Actions&) { phone.notePeer(1, "5551234"); });
    QVERIFY(act(scene, LineAction::End));
    QVERIFY(act(scene, LineAction::Ring));
    QCOMPARE(log(scene).calls()[0].peer, QByteArray());
    QCOMPARE(log(scene).calls()[1].peer, QByteArray("5551234"));
}

void TestCallLog::phoneWithoutCallsHasNoLog()
{
    Scene scene;
    scene.powerOn();
    scene.run(1h);
    QVERIFY(scene.world.engine[scene.phone].callLog() == nullptr);
}

void TestCallLog::rebootKeepsTheLogAndFactoryResetDoesNot()
{
    Scene scene;
    scene.powerOn();
    QVERIFY(act(scene, LineAction::Start));
    scene.powerOff();
    QCOMPARE(log(scene).calls().size(), 1U);
    QVERIFY(log(scene).calls().front().ended);
    scene.powerOn();
    scene.world.engine.reboot(scene.phone, phone::BootReason::UserTriggered);
    scene.run(1min);
    QCOMPARE(log(scene).calls().size(), 1U);
    scene.world.engine.factoryReset(scene.phone);
    scene.run(1min);
    QVERIFY(scene.world.engine[scene.phone].callLog() == nullptr);
}

void TestCallLog::contactsAreSortedByName()
{
    Directory directory;
    for (const char* name : {"cecil", "Ann", "Bob", "ann"})
        QVERIFY(directory.add({name, "1", "", ""}));
    QByteArrayList names;
    for (const Contact& contact : directory.contacts())
        names += contact.name;
    QCOMPARE(names.join(' '), QByteArray("Ann ann Bob cecil"));
    QVERIFY(directory.replace(0, {"Zoe", "", "2", ""}));
    QCOMPARE(directory.contacts().back(), (Contact{"Zoe", "", "2", ""}));
    directory.remove(0);
    QCOMPARE(directory.contacts().size(), 3U);
    QCOMPARE(directory.nameOf("2"), QByteArray("Zoe"));
    QCOMPARE(directory.nameOf(""), QByteArray());
}

void TestCallLog::wrongContactsAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("error");
    QTest::newRow("no name") << QByteArray(" ") << QByteArray("1") << int(ContactError::NoName);
    QTest::newRow("no number") << QByteArray("Ann") << QByteArray("- ")
                               << int(ContactError::NoNumber);
    QTest::newRow("letters") << QByteArray("Ann") << QByteArray("one")
                             << int(ContactError::NotANumber);
    QTest::newRow("plus alone") << QByteArray("Ann") << QByteArray("+")
                                << int(ContactError::NotANumber);
    QTest::newRow("no host") << QByteArray("Ann") << QByteArray("ann@")
                             << int(ContactError::NotANumber);
    QTest::newRow("markup") << QByteArray("Ann") << QByteArray("<b>@x")
                            << int(ContactError::NotANumber);
    QTest::newRow("long name") << QByteArray(64, 'x') << QByteArray("1")
                               << int(ContactError::NameTooLong);
    QTest::newRow("long number") << QByteArray("Ann") << QByteArray(40, '1')
                                 << int(ContactError::NumberTooLong);
}

void TestCallLog::wrongContactsAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, number);
    QFETCH(int, error);
    Directory directory;
    const auto added = directory.add({name, number, "", ""});
    QVERIFY(!added);
    QCOMPARE(int(added.error()), error);
    QVERIFY(directory.contacts().empty());
}

void TestCallLog::numbersAreTidiedUp()
{
    Directory directory;
    QVERIFY(directory.add({" Ann \n Lee ", "+1 (555) 123-4567", "*31#", "ann@example.com"}));
    QCOMPARE(directory.contacts()[0],
             (Contact{"Ann Lee", "+15551234567", "*31#", "ann@example.com"}));
}

void TestCallLog::fullDirectoryRefusesMore()
{
    Directory directory;
    for (size_t i = 0; i < phone::contactsMax; ++i)
        QVERIFY(directory.add({"Ann", "1", "", ""}));
    const auto added = directory.add({"Bob", "1", "", ""});
    QVERIFY(!added);
    QCOMPARE(added.error(), ContactError::Full);
    QVERIFY(directory.replace(0, {"Bob", "1", "", ""}));
    // All at their longest fit into the flash.
    Directory longest;
    for (size_t i = 0; i < phone::contactsMax; ++i)
        QVERIFY(longest.add(
            {QByteArray(63, 'x'), QByteArray(39, '1'), QByteArray(39, '2'), QByteArray(39, '3')}));
    QVERIFY(longest.toRecord().size() <= phone::flashTextBytesMax);
    QCOMPARE(Directory::fromRecord(longest.toRecord()), longest);
}

void TestCallLog::directoryIsKeptInFlash()
{
    Scene scene;
    const quint32 before = scene.world.engine[scene.phone].revision();
    setDirectory(scene, ofAnn());
    QVERIFY(scene.world.engine[scene.phone].revision() != before);
    const phone::Flash flash = scene.world.engine[scene.phone].flash();
    Scene other;
    other.ask([&](phone::Phone& phone, Instant, phone::Actions&) { phone.restore(flash); });
    QCOMPARE(other.world.engine[other.phone].directory(), ofAnn());
}

void TestCallLog::factoryResetTakesTheDirectory()
{
    Scene scene;
    scene.powerOn();
    setDirectory(scene, ofAnn());
    scene.world.engine.reboot(scene.phone, phone::BootReason::UserTriggered);
    scene.run(1min);
    QCOMPARE(scene.world.engine[scene.phone].directory(), ofAnn());
    scene.world.engine.factoryReset(scene.phone);
    scene.run(1min);
    QVERIFY(scene.world.engine[scene.phone].directory().contacts().empty());
    QVERIFY(!scene.world.engine[scene.phone].flash().kept.contains("directory"));
}

void TestCallLog::damagedRecordGivesWhatCanBeRead()
{
    QVERIFY(Directory::fromRecord("no CBOR").contacts().empty());
    const QByteArray record = ofAnn().toRecord();
    QVERIFY(Directory::fromRecord(record.chopped(1)).contacts().size() <= 1);
}

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"
