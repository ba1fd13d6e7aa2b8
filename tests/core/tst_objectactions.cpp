#include "core/services/picture.h"
#include "tests/support/servicedesk.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace vphone;
using namespace vphone::test;
using Desk = ServiceDesk;

class TestObjectActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relativeUrlsCountFromThePage_data();
    void relativeUrlsCountFromThePage();
    void macrosOfUrlsAreExpanded();
    void userNameAnswersAServerThatAsks();
    void softKeysOfTheObjectReplaceTheDefaults();
    void eightSoftKeysHaveMore();
    void uriOfASoftKeyIsDone_data();
    void uriOfASoftKeyIsDone();
    void keyThatPressesItselfPressesOnce();
    void executeObjectIsCarriedOut();
    void executeObjectsThatLeadInACircleEnd();
    void updateFetchesAgain();
    void failedUpdateKeepsThePage();
    void refreshHeaderFetchesAgain();
    void samePageIsReplaced();
    void exitAndBackLeadBack();
    void seventeenthPageIsRefused();
    void nothingCameIsSaid_data();
    void nothingCameIsSaid();
    void brokenObjectIsSaid();
    void tooBigIsSaid();
    void errorAndResponseAreSaid();
    void ringtoneIsShown();
    void pagesGoWithThePower();
};

void TestObjectActions::relativeUrlsCountFromThePage_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("absolute") << serviceServer + "/x.xml"
                              << "/x.xml"_ba;
    QTest::newRow("path") << "/x.xml"_ba
                          << "/x.xml"_ba;
    QTest::newRow("relative") << "x.xml"_ba
                              << "/a/x.xml"_ba;
    QTest::newRow("up") << "../x.xml"_ba
                        << "/x.xml"_ba;
    QTest::newRow("query") << "x.xml?a=b:c"_ba
                           << "/a/x.xml?a=b:c"_ba;
    QTest::newRow("unknown scheme") << "gopher://127.0.0.1/x"_ba
                                    << "/a/menu.xml"_ba;
    QTest::newRow("file") << "file:///etc/passwd"_ba
                          << "/a/menu.xml"_ba;
    QTest::newRow("TFTP") << "tftp://127.0.0.1/x"_ba
                          << "/a/menu.xml"_ba;
}

void TestObjectActions::relativeUrlsCountFromThePage()
{
    QFETCH(const QByteArray, url);
    Desk desk;
    desk.pages["/a/menu.xml"] = object("Menu", menuItem("Next", url));
    desk.push(serviceServer + "/a/menu.xml");
    QCOMPARE(desk.screen().page, "service.menu"_ba);
    desk.press("1");
    QTEST(desk.lastPath(), "path");
    QVERIFY(desk.screen().page.startsWith("service."));
}

void TestObjectActions::macrosOfUrlsAreExpanded()
{
    Desk desk({{"GPP_SA", "geheim"}, {"XML_User_Name", "ann"}, {"User_ID_1_", "4711"}});
    desk.push(serviceServer + "/$MA/$PN/$SERIAL_NUMBER/$XML_User_Name/$UID1/$SA/$5.xml");
    QCOMPARE(desk.lastPath(), "/000e08abcdef/CP-8841-3PCC/88012BA01234/ann/4711/$SA/$5.xml"_ba);
}

void TestObjectActions::userNameAnswersAServerThatAsks()
{
    Desk desk({{"XML_User_Name", "ann"}, {"XML_Password", "pw"}});
    desk.network.setServer([](const ports::FetchRequest& request) {
        return request.authorization == basic("ann", "pw")
                   ? reply(object("Text", "<Text>in</Text>"))
                   : unauthorized();
    });
    desk.push(serviceServer + "/a.xml");
    QCOMPARE(desk.rowTexts(), "in"_ba);
}

void TestObjectActions::softKeysOfTheObjectReplaceTheDefaults()
{
    Desk desk;
    desk.pages["/next.xml"] = object("Text", "<Text>next</Text>");
    desk.show(object("Menu", menuItem("A", "next.xml") + softKey("Out", "SoftKey:Exit", 3) +
                                 softKey("Take", "SoftKey:Select", 1)));
    QCOMPARE(desk.softKeys(), "1:Take 3:Out"_ba);
    desk.choose("Take");
    QCOMPARE(desk.rowTexts(), "next"_ba);
    desk.press("Back");
    desk.choose("Out");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectActions::eightSoftKeysHaveMore()
{
    Desk desk;
    QByteArray keys;
    for (int i = 1; i <= 8; ++i)
        keys += softKey("K" + QByteArray::number(i), "Play:" + QByteArray::number(i), i);
    desk.show(object("Text", keys));
    QCOMPARE(desk.softKeys(), "1:K1 2:K2 3:K3 4:More"_ba);
    desk.choose("More");
    desk.choose("More");
    QCOMPARE(desk.softKeys(), "1:K7 2:K8 4:More"_ba);
    desk.choose("K8");
    QCOMPARE(desk.events.last("ringtone.played").member("name").toString(), u"8"_s);
    desk.choose("More");
    QCOMPARE(desk.softKeys(), "1:K1 2:K2 3:K3 4:More"_ba);
}

void TestObjectActions::uriOfASoftKeyIsDone_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("toast");
    // clang-format off
    QTest::newRow("Key") << "Key:Applications"_ba << "cgi.execute"_ba << ""_ba;
    QTest::newRow("Play") << "Play:chime.raw"_ba << "ringtone.played"_ba << "Ringtone: chime.raw"_ba;
    QTest::newRow("Dial") << "Dial:101"_ba << "call.started"_ba << ""_ba;
    QTest::newRow("EditDial") << "EditDial:101"_ba << "screen.changed"_ba << ""_ba;
    QTest::newRow("Init") << "Init:CallHistory"_ba << "cgi.execute"_ba << ""_ba;
    QTest::newRow("Init of another") << "Init:Services"_ba << "cgi.execute"_ba << "This can't be done now"_ba;
    QTest::newRow("Device") << "Device:BacklightOn"_ba << "device.requested"_ba << ""_ba;
    QTest::newRow("Resync") << "Resync:http://127.0.0.1/p.xml"_ba << "resync.requested"_ba << ""_ba;
    QTest::newRow("not on this phone") << "RTPRx:1.2.3.4"_ba << "key.pressed"_ba << "The phone does not support this"_ba;
    QTest::newRow("no URI") << "mailto:ann"_ba << "key.pressed"_ba << "The phone can't open this address"_ba;
    // clang-format on
}

void TestObjectActions::uriOfASoftKeyIsDone()
{
    QFETCH(const QByteArray, uri);
    QFETCH(const QByteArray, event);
    Desk desk;
    desk.show(object("Text", softKey("Go", uri, 1)));
    const qsizetype before = desk.events.count(event);
    desk.choose("Go");
    QVERIFY(desk.events.count(event) > before);
    QTEST(desk.screen().toast, "toast");
}

void TestObjectActions::keyThatPressesItselfPressesOnce()
{
    Desk desk;
    desk.show(object("Text", softKey("Loop", "Key:Soft1", 1) + softKey("Self", "SoftKey:Self", 2)));
    desk.choose("Loop");
    QVERIFY(desk.events.count("key.pressed") <= 3);
    desk.choose("Self");
    QCOMPARE(desk.screen().page, "service.text"_ba);
}

void TestObjectActions::executeObjectIsCarriedOut()
{
    Desk desk;
    desk.pages["/run.xml"] = object("Execute", "<ExecuteItem URL=\"Play:one.raw\"/><ExecuteItem "
                                               "Priority=\"2\" URL=\"Play:two.raw\"/>");
    desk.show(object("Menu", menuItem("Run", "run.xml")));
    desk.press("1");
    QCOMPARE(desk.events.count("ringtone.played"), 2);
    QCOMPARE(desk.screen().page, "service.menu"_ba);
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::Ring));
    desk.push(serviceServer + "/run.xml");
    QCOMPARE(desk.events.count("ringtone.played"), 3);
}

void TestObjectActions::executeObjectsThatLeadInACircleEnd()
{
    Desk desk;
    desk.pages["/loop.xml"] =
        object("Execute", "<ExecuteItem URL=\"" + serviceServer + "/loop.xml\"/>");
    desk.push(serviceServer + "/loop.xml");
    desk.run(60s);
    QVERIFY2(desk.network.requests.size() < 30,
             QByteArray::number(qsizetype(desk.network.requests.size())).constData());
    desk.show(object("Text", "<Text>still here</Text>"));
    QCOMPARE(desk.rowTexts(), "still here"_ba);
}

void TestObjectActions::updateFetchesAgain()
{
    Desk desk;
    desk.show(object("Text", "<Text>old</Text>"));
    desk.pages["/page.xml"] = object("Text", "<Text>new</Text>");
    desk.choose("Update");
    QCOMPARE(desk.rowTexts(), "new"_ba);
    desk.choose("Exit");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectActions::failedUpdateKeepsThePage()
{
    Desk desk;
    desk.show(object("Text", "<Text>old</Text>"));
    desk.pages["/page.xml"] = "<broken>";
    desk.choose("Update");
    QCOMPARE(desk.rowTexts(), "old"_ba);
    QCOMPARE(desk.screen().toast, "The object of the service is broken"_ba);
    desk.pages.clear();
    desk.choose("Update");
    QCOMPARE(desk.rowTexts(), "old"_ba);
    QCOMPARE(desk.screen().toast, "Nothing came from the service"_ba);
}

void TestObjectActions::refreshHeaderFetchesAgain()
{
    Desk desk;
    int count = 0;
    desk.network.setServer([&count](const ports::FetchRequest& request) {
        ports::FetchResult result = reply(
            object("Text", "<Text>" + request.path + QByteArray::number(++count) + "</Text>"));
        result.refresh = count == 1 ? "10" : count == 2 ? "20; url=other.xml" : "";
        return result;
    });
    desk.push(serviceServer + "/page.xml");
    QCOMPARE(desk.rowTexts(), "/page.xml1"_ba);
    desk.run(9s);
    QCOMPARE(count, 1);
    desk.run(2s);
    QCOMPARE(desk.rowTexts(), "/page.xml2"_ba);
    desk.press("Applications"); // what nobody sees is not fetched
    desk.run(30s);
    QCOMPARE(count, 2);
    desk.press("Back");
    desk.run(21s);
    QCOMPARE(desk.rowTexts(), "/other.xml3"_ba);
    desk.run(1h);
    QCOMPARE(count, 3);
    desk.press("Back");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectActions::samePageIsReplaced()
{
    Desk desk;
    for (int i = 0; i < 50; ++i)
        desk.show(object("Text", "<Text>" + QByteArray::number(i) + "</Text>"));
    QCOMPARE(desk.rowTexts(), "49"_ba);
    desk.press("Back");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectActions::exitAndBackLeadBack()
{
    Desk desk;
    desk.pages["/b.xml"] = object("Text", "<Title>B</Title>");
    desk.show(object("Menu", "<Title>A</Title>" + menuItem("B", "b.xml")));
    for (const char* way : {"Back", "Soft4"}) {
        desk.press("1");
        QCOMPARE(desk.screen().title, "B"_ba);
        desk.press(way);
        QCOMPARE(desk.screen().title, "A"_ba);
    }
    desk.press("Soft4");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectActions::seventeenthPageIsRefused()
{
    Desk desk;
    for (int i = 0; i < 17; ++i) {
        desk.pages['/' + QByteArray::number(i)] =
            object("Menu", "<Title>" + QByteArray::number(i) + "</Title>" +
                               menuItem("next", QByteArray::number(i + 1)));
    }
    desk.push(serviceServer + "/0");
    for (int i = 0; i < 16; ++i)
        desk.press("1");
    QCOMPARE(desk.screen().title, "15"_ba);
    QCOMPARE(desk.screen().toast, "Too many pages are open"_ba);
    desk.press("Back");
    QCOMPARE(desk.screen().title, "14"_ba);
}

void TestObjectActions::nothingCameIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("missing") << 404;
    QTest::newRow("broken server") << 500;
    QTest::newRow("no answer") << 0;
}

void TestObjectActions::nothingCameIsSaid()
{
    QFETCH(const int, status);
    Desk desk;
    desk.network.setServer([status](const ports::FetchRequest&) {
        return status == 0 ? failure(Cause::Timeout, "nobody answered") : reply("x", status);
    });
    desk.push(serviceServer + "/secret.xml?pin=4711");
    QCOMPARE(desk.screen().page, "service.problem"_ba);
    QVERIFY(desk.rowTexts().startsWith("Nothing came from the service|"));
    QVERIFY(desk.rowTexts().contains("/secret.xml") && !desk.rowTexts().contains("4711"));
    desk.network.setServer([](const ports::FetchRequest&) { return reply(object("Text", "")); });
    desk.choose("Update");
    QCOMPARE(desk.screen().page, "service.text"_ba);
    desk.press("Back");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectActions::brokenObjectIsSaid()
{
    Desk desk;
    desk.show("<CiscoIPPhoneText>\n<Text>a & b</Text>\n</CiscoIPPhoneText>");
    QCOMPARE(desk.screen().page, "service.problem"_ba);
    QVERIFY2(desk.rowTexts().startsWith("The object of the service is broken|Line 2, column 9:"),
             desk.rowTexts().constData());
    const events::Event warning = desk.events.last("config.warning");
    QCOMPARE(warning.member("line").toInt(), 2);
    QCOMPARE(warning.member("column").toInt(), 9);
    desk.choose("Exit");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectActions::tooBigIsSaid()
{
    Desk desk;
    desk.show(object("Text", QByteArray(300'000, 'x')));
    QVERIFY2(desk.rowTexts().contains("longer than 262144 bytes"), desk.rowTexts().constData());
    QCOMPARE(desk.network.requests.back().bytesMax, services::pictureBytesMax);
}

void TestObjectActions::errorAndResponseAreSaid()
{
    Desk desk;
    desk.show("<CiscoIPPhoneError Number=\"4\"/>");
    QVERIFY(desk.rowTexts().startsWith("The service reports error 4"));
    desk.choose("Exit");
    desk.show("<CiscoIPPhoneResponse><ResponseItem Status=\"0\"/></CiscoIPPhoneResponse>");
    QCOMPARE(desk.screen().page, "idle"_ba);
    QCOMPARE(desk.screen().toast, "The service has answered"_ba);
    desk.show("<CiscoIPPhoneResponse><ResponseItem Status=\"6\"/></CiscoIPPhoneResponse>");
    QCOMPARE(desk.screen().toast, "The service answers with status 6"_ba);
}

void TestObjectActions::ringtoneIsShown()
{
    Desk desk;
    desk.push("Play:chime.raw");
    QCOMPARE(desk.screen().toast, "Ringtone: chime.raw"_ba);
    QCOMPARE(desk.events.last("ringtone.played").member("name").toString(), u"chime.raw"_s);
    desk.push("Play:" + QByteArray(1000, 'x'));
    QVERIFY(desk.screen().toast.size() < 300);
    desk.push("Device:Backlight");
    QCOMPARE(desk.events.last("device.requested").member("what").toString(), u"Backlight"_s);
}

void TestObjectActions::pagesGoWithThePower()
{
    Desk desk;
    desk.network.setLatency(10s);
    desk.push(serviceServer + "/late.xml");
    desk.engine.powerOff(desk.phone);
    desk.engine.powerOn(desk.phone);
    desk.run(60s);
    QCOMPARE(desk.screen().page, "idle"_ba);
    desk.network.setLatency(5ms);
    desk.show(object("Text", "<Text>again</Text>"));
    QCOMPARE(desk.rowTexts(), "again"_ba);
}

QTEST_GUILESS_MAIN(TestObjectActions)
#include "tst_objectactions.moc"
