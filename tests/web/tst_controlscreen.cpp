#include "core/control/api.h"
#include "core/control/enginefleet.h"
#include "core/control/screens.h"
#include "tests/support/fakeworld.h"

#include <QJsonArray>
#include <QTest>

using namespace vphone;
using namespace vphone::control;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char* phonePath = "/v1/phones/000e08abcdef";

/// A phone that is up, and the API in front of it.
struct Bench
{
    test::World world;
    EngineFleet fleet{world.engine,
                      {[this] {
                           return ClockState{world.clock.now(), "real", {}};
                       },
                       {}}};
    Api api{fleet, param::Leniency::Tolerant};

    explicit Bench(const QByteArray& model = "CP-8841-3PCC")
    {
        world.addPhone({{"Resync_On_Reset", "No"}}, model);
        world.engine.powerOn(0);
        world.run(1min);
    }

    Answer ask(const char* method, const char* path, const QJsonObject& body = {})
    {
        return api.answer(method, QByteArray(phonePath) + path, body);
    }
    Answer press(const QStringList& keys)
    {
        return ask("POST", "/keys", {{u"keys"_s, QJsonArray::fromStringList(keys)}});
    }
    QString page() { return ask("GET", "/screen").body["page"_L1].toString(); }
};

QByteArray detail(const Answer& answer)
{
    return answer.body["detail"_L1].toString().toUtf8();
}

} // namespace

/// The screen, its keys and what is plugged in, as the control API has them.
class TestControlScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void screenIsShownAsATree();
    void aPhoneWithoutPowerIsDark();
    void keysLeadThroughMenus();
    void nothingIsPressedWhenOneKeyIsWrong_data();
    void nothingIsPressedWhenOneKeyIsWrong();
    void keysAndTextAreChecked_data();
    void keysAndTextAreChecked();
    void keysNeedPower();
    void keysAreRefusedWhileItRestarts();
    void tenThousandKeysAreTaken();
    void longTextIsTypedAndHeld_data();
    void longTextIsTypedAndHeld();
    void changesAreToldOnceSomebodyLooked();
    void everyModelHasAFace_data();
    void everyModelHasAFace();
    void callsMayHaveNumbers();
    void headsetIsPluggedAndUnplugged();
    void headsetsAreChecked_data();
    void headsetsAreChecked();
    void cableIsPulledAndSlowed();
    void cablesAreChecked_data();
    void cablesAreChecked();
};

void TestControlScreen::screenIsShownAsATree()
{
    Bench bench;
    const Answer answer = bench.ask("GET", "/screen");
    QCOMPARE(answer.status, Status::Ok);
    QCOMPARE(answer.body["page"_L1].toString(), u"idle"_s);
    QCOMPARE(answer.body["size"_L1].toArray(), (QJsonArray{800, 480}));
    for (const auto member : {"title"_L1, "rows"_L1, "input"_L1, "softkeys"_L1, "lines"_L1,
                              "icons"_L1, "prompt"_L1, "toast"_L1, "leds"_L1})
        QVERIFY(answer.body.contains(member));
}

void TestControlScreen::aPhoneWithoutPowerIsDark()
{
    Bench bench;
    QVERIFY(bench.ask("GET", "/screen").body["on"_L1].toBool());
    bench.world.engine.powerOff(0);
    QVERIFY(!bench.ask("GET", "/screen").body["on"_L1].toBool(true));
}

void TestControlScreen::keysLeadThroughMenus()
{
    Bench bench;
    const Answer answer = bench.press({u"Applications"_s});
    QCOMPARE(answer.status, Status::Ok);
    QCOMPARE(answer.body["page"_L1].toString(), u"applications"_s);
    QCOMPARE(bench.page(), u"applications"_s);
    QCOMPARE(bench.press({u"1"_s, u"Back"_s, u"Back"_s}).body["page"_L1].toString(), u"idle"_s);
    QCOMPARE(bench.press({}).status, Status::Ok);
}

void TestControlScreen::nothingIsPressedWhenOneKeyIsWrong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("nobody's") << u"Warp"_s << QByteArray("there is no key \"Warp\"");
    QTest::newRow("another model's")
        << u"NavLeft"_s << QByteArray("CP-6841-3PCC has no key \"NavLeft\"");
    QTest::newRow("a line too many")
        << u"Line5"_s << QByteArray("CP-6841-3PCC has no key \"Line5\"");
    QTest::newRow("empty") << u""_s << QByteArray("there is no key \"\"");
}

void TestControlScreen::nothingIsPressedWhenOneKeyIsWrong()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, complaint);
    Bench bench("CP-6841-3PCC");
    const Answer answer = bench.press({u"Applications"_s, key});
    QCOMPARE(answer.status, Status::Unprocessable);
    QVERIFY2(detail(answer).contains(complaint), detail(answer).constData());
    QVERIFY2(detail(answer).contains("Applications, "), detail(answer).constData());
    QCOMPARE(bench.page(), u"idle"_s);
}

void TestControlScreen::keysAndTextAreChecked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QJsonArray many;
    for (qsizetype i = 0; i <= keysMax; ++i)
        many.append(u"1"_s);
    QTest::newRow("neither") << QJsonObject();
    QTest::newRow("both") << QJsonObject{{u"keys"_s, QJsonArray()}, {u"text"_s, u""_s}};
    QTest::newRow("no list") << QJsonObject{{u"keys"_s, u"1"_s}};
    QTest::newRow("a number") << QJsonObject{{u"keys"_s, QJsonArray{1}}};
    QTest::newRow("too many") << QJsonObject{{u"keys"_s, many}};
    QTest::newRow("no text") << QJsonObject{{u"text"_s, 7}};
    QTest::newRow("too long") << QJsonObject{{u"text"_s, QString(typedMax + 1, u'x')}};
    QTest::newRow("a stranger") << QJsonObject{{u"key"_s, u"1"_s}};
}

void TestControlScreen::keysAndTextAreChecked()
{
    QFETCH(QJsonObject, body);
    Bench bench;
    const Answer answer = bench.ask("POST", "/keys", body);
    QCOMPARE(answer.status, Status::Unprocessable);
    QVERIFY(!detail(answer).isEmpty());
}

void TestControlScreen::keysNeedPower()
{
    Bench bench;
    bench.world.engine.powerOff(0);
    const Answer keys = bench.press({u"Applications"_s});
    QCOMPARE(keys.status, Status::Conflict);
    QVERIFY2(detail(keys).contains("is off"), detail(keys).constData());
    QCOMPARE(bench.ask("POST", "/keys", {{u"text"_s, u"1"_s}}).status, Status::Conflict);
}

void TestControlScreen::keysAreRefusedWhileItRestarts()
{
    Bench bench;
    bench.world.engine.reboot(0, phone::BootReason::UserTriggered);
    bench.world.run(100ms);
    QVERIFY(!bench.world.engine[0].isUp());
    const Answer keys = bench.press({u"Applications"_s, u"1"_s});
    QCOMPARE(keys.status, Status::Conflict);
    QVERIFY2(detail(keys).contains("0 of 2 keys were pressed"), detail(keys).constData());
    QCOMPARE(keys.body["pressed"_L1].toInt(-1), 0);
    const Answer text = bench.ask("POST", "/keys", {{u"text"_s, u"1"_s}});
    QCOMPARE(text.status, Status::Conflict);
    QVERIFY2(detail(text).contains("nothing was typed"), detail(text).constData());
    bench.world.run(1min);
    QCOMPARE(bench.press({u"Applications"_s}).body["page"_L1].toString(), u"applications"_s);
}

void TestControlScreen::tenThousandKeysAreTaken()
{
    Bench bench;
    QStringList keys;
    while (keys.size() < keysMax)
        keys += {u"Applications"_s, u"NavDown"_s, u"1"_s, u"5"_s, u"Back"_s};
    for (int request = 0; request < 10; ++request)
        QCOMPARE(bench.press(keys).status, Status::Ok);
    QCOMPARE(bench.world.events.count("key.pressed"), 10'000);
    while (bench.page() != u"idle"_s)
        QCOMPARE(bench.press({u"Back"_s}).status, Status::Ok);
}

void TestControlScreen::longTextIsTypedAndHeld_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << QString(typedMax, u'x');
    QTest::newRow("right to left") << QString(typedMax, QChar(0x05d0));
    QTest::newRow("combining") << QString(typedMax / 2, QChar(0x0301)) +
                                      QString(typedMax / 2, u'e');
    QTest::newRow("half a pair") << QString(1, QChar(0xd83d));
    QTest::newRow("controls") << u"\n\t\u0007"_s;
    QTest::newRow("empty") << u""_s;
}

void TestControlScreen::longTextIsTypedAndHeld()
{
    QFETCH(QString, text);
    Bench bench;
    for (const char* open : {"idle", "applications"}) {
        QCOMPARE(bench.page(), QString::fromLatin1(open));
        QCOMPARE(bench.ask("POST", "/keys", {{u"text"_s, text}}).status, Status::Ok);
        QCOMPARE(bench.press({u"Applications"_s}).status, Status::Ok);
    }
}

void TestControlScreen::changesAreToldOnceSomebodyLooked()
{
    Bench bench;
    QCOMPARE(bench.world.events.count("screen.changed"), 0);
    std::ignore = bench.ask("GET", "/screen");
    const auto told = bench.world.events.count("screen.changed");
    std::ignore = bench.press({u"Applications"_s});
    QCOMPARE(bench.world.events.count("screen.changed"), told + 1);
    QCOMPARE(bench.world.events.last("screen.changed").member("page").toString(),
             u"applications"_s);
    std::ignore = bench.ask("GET", "/screen");
    QCOMPARE(bench.world.events.count("screen.changed"), told + 1);
}

void TestControlScreen::everyModelHasAFace_data()
{
    QTest::addColumn<QByteArray>("model");
    for (const char* model : {"CP-6821-3PCC", "CP-7811-3PCC", "CP-7832-3PCC", "CP-8841-3PCC"})
        QTest::newRow(model) << QByteArray(model);
}

void TestControlScreen::everyModelHasAFace()
{
    QFETCH(QByteArray, model);
    Bench bench(model);
    const Answer face = bench.ask("GET", "/face");
    QCOMPARE(face.status, Status::Ok);
    QCOMPARE(face.body["model"_L1].toString().toUtf8(), model);
    QVERIFY(face.body["screen"_L1]["width"_L1].toInt() > 0);
    QStringList names;
    for (const auto& key : face.body["keys"_L1].toArray())
        names.append(key["name"_L1].toString());
    QVERIFY(names.size() > 12);
    QCOMPARE(bench.press(names.mid(0, 1)).status, Status::Ok);
    QCOMPARE(bench.press({u"Applications"_s}).status, Status::Ok);
}

void TestControlScreen::callsMayHaveNumbers()
{
    Bench bench;
    const auto act = [&](const QString& action, const QJsonValue& number) {
        return bench.ask("POST", "/lines/1", {{u"action"_s, action}, {u"number"_s, number}});
    };
    QCOMPARE(act(u"ring"_s, u"+49 30 1234"_s).status, Status::Ok);
    const QJsonObject row = bench.ask("GET", "/screen").body["rows"_L1][0].toObject();
    QCOMPARE(row["text"_L1].toString(), u"+49 30 1234"_s);
    for (const QJsonValue& wrong : {QJsonValue(), QJsonValue(101), QJsonValue(QString()),
                                    QJsonValue(u"1\n2"_s), QJsonValue(QString(64, u'1'))})
        QCOMPARE(act(u"ring"_s, wrong).status, Status::Unprocessable);
    QCOMPARE(act(u"answer"_s, u"101"_s).status, Status::Unprocessable);
}

void TestControlScreen::headsetIsPluggedAndUnplugged()
{
    Bench bench("CP-8851-3PCC");
    QCOMPARE(bench.ask("GET", "/headset").body, (QJsonObject{{u"plugged"_s, false}}));
    const Answer plugged = bench.ask("PUT", "/headset",
                                     {{u"series"_s, u"560"_s},
                                      {u"model"_s, u"HS-562"_s},
                                      {u"serial"_s, u"WZP1"_s},
                                      {u"firmware"_s, u"1-5-1-10"_s},
                                      {u"connection"_s, u"usb"_s}});
    QVERIFY2(plugged.status == Status::Ok, detail(plugged).constData());
    QVERIFY(plugged.body["plugged"_L1].toBool());
    QCOMPARE(bench.ask("GET", "/headset").body["firmware"_L1].toString(), u"1-5-1-10"_s);
    QCOMPARE(bench.ask("GET", "/headset").body["connection"_L1].toString(), u"usb"_s);
    QCOMPARE(bench.ask("DELETE", "/headset").body, (QJsonObject{{u"plugged"_s, false}}));
    QCOMPARE(bench.ask("DELETE", "/headset").status, Status::Ok);
    Bench without("CP-8841-3PCC");
    const Answer refused = without.ask("PUT", "/headset", {{u"series"_s, u"560"_s}});
    QCOMPARE(refused.status, Status::Conflict);
    QVERIFY2(detail(refused).contains("USB"), detail(refused).constData());
}

void TestControlScreen::headsetsAreChecked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("no series") << QJsonObject{{u"model"_s, u"HS-562"_s}};
    QTest::newRow("a number") << QJsonObject{{u"series"_s, 560}};
    QTest::newRow("a control") << QJsonObject{{u"series"_s, u"56\n0"_s}};
    QTest::newRow("too long") << QJsonObject{{u"series"_s, QString(65, u'5')}};
    QTest::newRow("a strange plug")
        << QJsonObject{{u"series"_s, u"560"_s}, {u"connection"_s, u"tin can"_s}};
    QTest::newRow("a stranger") << QJsonObject{{u"series"_s, u"560"_s}, {u"colour"_s, u"x"_s}};
}

void TestControlScreen::headsetsAreChecked()
{
    QFETCH(QJsonObject, body);
    Bench bench;
    QCOMPARE(bench.ask("PUT", "/headset", body).status, Status::Unprocessable);
    QVERIFY(!bench.ask("GET", "/headset").body["plugged"_L1].toBool());
}

void TestControlScreen::cableIsPulledAndSlowed()
{
    Bench bench;
    QCOMPARE(bench.ask("GET", "/network").body,
             (QJsonObject{{u"link"_s, true}, {u"delay_ms"_s, 0}, {u"loss"_s, 0}}));
    QCOMPARE(bench.ask("PUT", "/network", {{u"delay_ms"_s, 250}}).status, Status::Ok);
    QCOMPARE(bench.ask("PUT", "/network", {{u"link"_s, false}, {u"loss"_s, 5}}).body,
             (QJsonObject{{u"link"_s, false}, {u"delay_ms"_s, 250}, {u"loss"_s, 5}}));
    QVERIFY(!bench.world.engine[0].cable().isPluggedIn);
}

void TestControlScreen::cablesAreChecked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("link") << QJsonObject{{u"link"_s, 1}};
    QTest::newRow("back in time") << QJsonObject{{u"delay_ms"_s, -1}};
    QTest::newRow("too slow") << QJsonObject{{u"delay_ms"_s, 60'001}};
    QTest::newRow("half a millisecond") << QJsonObject{{u"delay_ms"_s, 0.5}};
    QTest::newRow("more than all") << QJsonObject{{u"loss"_s, 101}};
    QTest::newRow("text") << QJsonObject{{u"link"_s, false}, {u"loss"_s, u"5"_s}};
}

void TestControlScreen::cablesAreChecked()
{
    QFETCH(QJsonObject, body);
    Bench bench;
    QCOMPARE(bench.ask("PUT", "/network", body).status, Status::Unprocessable);
    QVERIFY(bench.world.engine[0].cable() == phone::Cable());
}

QTEST_GUILESS_MAIN(TestControlScreen)
#include "tst_controlscreen.moc"
