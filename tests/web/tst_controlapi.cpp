#include "core/control/api.h"
#include "core/control/enginefleet.h"
#include "core/control/eventfeed.h"
#include "core/control/eventstream.h"
#include "core/control/metrics.h"
#include "core/pki/manufacturer.h"
#include "tests/support/fakeworld.h"

#include <QTest>

using namespace vphone;
using namespace vphone::control;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const MacAddress firstMac(0x000e08abcdef);
const MacAddress secondMac(0x000e08abcdf0);
constexpr const char* phonePath = "/v1/phones/000e08abcdef";

/// Two phones with power, and the API in front of them.
struct Bench
{
    test::World world;
    std::optional<Instant> jumpedTo;
    EngineFleet fleet{world.engine,
                      {[this] {
                           return ClockState{world.clock.now(), "real", jumpedTo};
                       },
                       [this](Duration length) { jumpedTo = world.clock.now() + length; }}};
    Api api{fleet, param::Leniency::Tolerant};

    Bench()
    {
        world.network.setServer([](const ports::FetchRequest&) {
            return test::reply(test::flatProfile("<GPP_A>fetched</GPP_A>"));
        });
        world.addPhone({{"Profile_Rule", "tftp://192.0.2.5/a.xml"}, {"Resync_On_Reset", "No"}},
                       "CP-6841-3PCC", firstMac);
        world.addPhone({{"Profile_Rule", "tftp://192.0.2.5/a.xml"}, {"Resync_On_Reset", "No"}},
                       "CP-8841-3PCC", secondMac);
        for (fleet::PhoneIndex i = 0; i < 2; ++i)
            world.engine.powerOn(i);
        world.run(1min);
    }

    Answer get(const QByteArray& target) { return api.answer("GET", target, {}); }
    Answer post(const QByteArray& target, const QJsonObject& body = {})
    {
        return api.answer("POST", target, body);
    }
    Answer patch(const QByteArray& target, const QJsonObject& body)
    {
        return api.answer("PATCH", target, body);
    }
    Answer put(const QByteArray& target, const QJsonObject& body)
    {
        return api.answer("PUT", target, body);
    }
};

QByteArray path(const char* rest)
{
    return QByteArray(phonePath) + rest;
}

QByteArray detail(const Answer& answer)
{
    return answer.body["detail"_L1].toString().toUtf8();
}

} // namespace

/// What comes of each request, on phones without sockets.
class TestControlApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phonesAreListedByMac();
    void listIsReadInPages();
    void aPhoneTellsItsState();
    void macsAreReadInEverySpelling();
    void configShowsValues();
    void secretsAreNeverShown();
    void configIsSetAllOrNothing();
    void wrongSettingsAreExplained_data();
    void wrongSettingsAreExplained();
    void starsLeaveASecret();
    void resyncRunsTheOwnRules();
    void resyncRunsAGivenRuleOnce();
    void aShutGateRefusesAResync();
    void aRuleThatIsNoneIsRefused();
    void aPhoneThatIsOffRefuses_data();
    void aPhoneThatIsOffRefuses();
    void powerIsCutAndComesBack();
    void linesTakeStepsThatArePossible();
    void rebootHappens();
    void factoryResetForgetsSettings();
    void explainAnswersWhy();
    void clockIsToldAndJumps();
    void clockDoesNotJumpBack_data();
    void clockDoesNotJumpBack();
    void manyPhonesAreSetAtOnce();
    void manyPhonesAreSetOrNone();
    void selectorsAreChecked_data();
    void selectorsAreChecked();
    void fleetIsCounted();
    void whatIsNotThereIsToldSo_data();
    void whatIsNotThereIsToldSo();
    void customCaIsFetched();
    void customCaWithoutARuleIsRefused();
    void certificateIsShownWithoutItsKey();
    void renewalIsRefusedWhileItIsOff();
    void profileAccountIsSetAndTakenAway();
    void profileAccountIsChecked_data();
    void profileAccountIsChecked();
    void listenersGetWhatTheyAskFor();
    void aSlowListenerIsToldWhatItMissed();
    void streamsAreReadInAnyPieces();
    void metricsCountEvents();
};

void TestControlApi::phonesAreListedByMac()
{
    Bench bench;
    const Answer answer = bench.get("/v1/phones");
    QCOMPARE(answer.status, Status::Ok);
    const QJsonArray phones = answer.body["phones"_L1].toArray();
    QCOMPARE(phones.size(), 2);
    QCOMPARE(phones[0]["mac"_L1].toString(), u"000e08abcdef"_s);
    QCOMPARE(phones[1]["model"_L1].toString(), u"CP-8841-3PCC"_s);
    QCOMPARE(phones[1]["power"_L1].toString(), u"on"_s);
    QVERIFY(answer.body["next"_L1].isNull());
}

void TestControlApi::listIsReadInPages()
{
    Bench bench;
    const Answer first = bench.get("/v1/phones?limit=1");
    QCOMPARE(first.body["next"_L1].toString(), u"000e08abcdef"_s);
    QCOMPARE(first.body["count"_L1].toInt(), 2);
    const Answer second = bench.get("/v1/phones?limit=1&after=000e08abcdef");
    QCOMPARE(second.body["phones"_L1][0]["mac"_L1].toString(), u"000e08abcdf0"_s);
    QVERIFY(second.body["next"_L1].isNull());
    QCOMPARE(bench.get("/v1/phones?limit=0").status, Status::BadRequest);
    QCOMPARE(bench.get("/v1/phones?after=x").status, Status::BadRequest);
}

void TestControlApi::aPhoneTellsItsState()
{
    Bench bench;
    const Answer answer = bench.get(phonePath);
    QCOMPARE(answer.status, Status::Ok);
    QCOMPARE(answer.body["serial"_L1].toString(), u"88012BA01234"_s);
    QCOMPARE(answer.body["lines"_L1][0]["state"_L1].toString(), u"idle"_s);
    QVERIFY(answer.body.contains("timers"_L1));
}

void TestControlApi::macsAreReadInEverySpelling()
{
    Bench bench;
    QCOMPARE(bench.get("/v1/phones/00:0E:08:AB:CD:EF").status, Status::Ok);
    QCOMPARE(bench.get("/v1/phones/00%3A0e%3A08%3Aab%3Acd%3Aef").status, Status::Ok);
}

void TestControlApi::configShowsValues()
{
    Bench bench;
    const Answer all = bench.get(path("/config"));
    QCOMPARE(all.body["Profile_Rule"_L1].toString(), u"tftp://192.0.2.5/a.xml"_s);
    QVERIFY(all.body.size() > 500);
    const Answer two = bench.get(path("/config?tag=Resync_Periodic&tag=GPP_A"));
    QCOMPARE(two.body.keys(), (QStringList{u"GPP_A"_s, u"Resync_Periodic"_s}));
    const Answer none = bench.get(path("/config?tag=Resync_Peridic"));
    QCOMPARE(none.status, Status::Unprocessable);
    QVERIFY2(detail(none).contains("did you mean Resync_Periodic?"), detail(none).constData());
}

void TestControlApi::secretsAreNeverShown()
{
    Bench bench;
    QCOMPARE(bench
                 .patch(path("/config"),
                        {{u"Admin_Password"_s, u"hunter2!"_s},
                         {u"GPP_SA"_s, u"s3cr3tkey"_s},
                         {u"Profile_Rule_B"_s, u"[--key s3cr3tkey] tftp://192.0.2.5/b.xml"_s}})
                 .status,
             Status::Ok);
    const Answer all = bench.get(path("/config"));
    const QByteArray text = events::jsonText(all.body);
    QVERIFY(!text.contains("hunter2!"));
    QVERIFY(!text.contains("s3cr3tkey"));
    QCOMPARE(all.body["Admin_Password"_L1].toString(), u"***"_s);
    QVERIFY(all.body["Profile_Rule_B"_L1].toString().contains(u"***"));
}

void TestControlApi::configIsSetAllOrNothing()
{
    Bench bench;
    const Answer set = bench.patch(
        path("/config"),
        {{u"GPP_A"_s, u"one"_s}, {u"Resync_Periodic"_s, 7200}, {u"Resync_From_SIP"_s, false}});
    QCOMPARE(set.status, Status::Ok);
    QCOMPARE(set.body["Resync_From_SIP"_L1].toString(), u"No"_s);
    QCOMPARE(bench.world.value(0, "Resync_Periodic"), QByteArray("7200"));
    const Answer refused =
        bench.patch(path("/config"), {{u"GPP_A"_s, u"two"_s}, {u"Resync_Periodic"_s, u"often"_s}});
    QCOMPARE(refused.status, Status::Unprocessable);
    QCOMPARE(bench.world.value(0, "GPP_A"), QByteArray("one"));
    QCOMPARE(bench.world.events.last("config.changed").member("source").toString(), u"api"_s);
}

void TestControlApi::wrongSettingsAreExplained_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("right");
    QTest::newRow("unknown") << u"Resync_Peridic"_s << QJsonValue(1)
                             << QByteArray("did you mean Resync_Periodic?") << QByteArray("a tag");
    QTest::newRow("no bool") << u"Provision_Enable"_s << QJsonValue(u"maybe"_s)
                             << QByteArray("\"maybe\" is not one of") << QByteArray("Yes, No");
    QTest::newRow("a list") << u"GPP_A"_s << QJsonValue(QJsonArray{1}) << QByteArray("no text")
                            << QByteArray("a string");
    QTest::newRow("null") << u"GPP_A"_s << QJsonValue() << QByteArray("no text")
                          << QByteArray("a string");
    QTest::newRow("no whole number")
        << u"GPP_A"_s << QJsonValue(1.5) << QByteArray("no text") << QByteArray("a whole number");
}

void TestControlApi::wrongSettingsAreExplained()
{
    QFETCH(QString, tag);
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, reason);
    QFETCH(QByteArray, right);
    Bench bench;
    const Answer answer = bench.patch(path("/config"), {{tag, value}});
    QCOMPARE(answer.status, Status::Unprocessable);
    QCOMPARE(answer.body["tag"_L1].toString(), tag);
    QVERIFY2(answer.body["reason"_L1].toString().toUtf8().contains(reason),
             detail(answer).constData());
    QVERIFY(answer.body["right"_L1].toString().toUtf8().contains(right));
    QCOMPARE(answer.body["problems"_L1].toArray().size(), 1);
}

void TestControlApi::starsLeaveASecret()
{
    Bench bench;
    std::ignore = bench.patch(path("/config"), {{u"Admin_Password"_s, u"hunter2!"_s}});
    const Answer shown = bench.get(path("/config?tag=Admin_Password"));
    QCOMPARE(bench.patch(path("/config"), shown.body).status, Status::Ok);
    QCOMPARE(bench.world.value(0, "Admin_Password"), QByteArray("hunter2!"));
}

void TestControlApi::resyncRunsTheOwnRules()
{
    Bench bench;
    const Answer answer = bench.post(path("/resync"));
    QCOMPARE(answer.status, Status::Accepted);
    QCOMPARE(answer.body["phone"_L1].toString(), u"000e08abcdef"_s);
    bench.world.run(1min);
    QCOMPARE(bench.world.events.last("resync.requested").member("trigger").toString(), u"api"_s);
    QCOMPARE(bench.world.value(0, "GPP_A"), QByteArray("fetched"));
    QCOMPARE(bench.world.value(1, "GPP_A"), QByteArray());
}

void TestControlApi::resyncRunsAGivenRuleOnce()
{
    Bench bench;
    QCOMPARE(bench.post(path("/resync"), {{u"rule"_s, u"tftp://192.0.2.5/other.xml"_s}}).status,
             Status::Accepted);
    bench.world.run(1min);
    QCOMPARE(bench.world.network.requests.back().path, QByteArray("/other.xml"));
    QCOMPARE(bench.world.value(0, "Profile_Rule"), QByteArray("tftp://192.0.2.5/a.xml"));
}

void TestControlApi::aShutGateRefusesAResync()
{
    Bench bench;
    std::ignore = bench.patch(path("/config"), {{u"Provision_Enable"_s, false}});
    const Answer answer = bench.post(path("/resync"));
    QCOMPARE(answer.status, Status::Conflict);
    QVERIFY2(detail(answer).contains("Provision_Enable is No"), detail(answer).constData());
    QCOMPARE(answer.body["why"_L1]["gates"_L1][0]["parameter"_L1].toString(),
             u"Provision_Enable"_s);
}

void TestControlApi::aRuleThatIsNoneIsRefused()
{
    Bench bench;
    const Answer broken = bench.post(path("/resync"), {{u"rule"_s, u"($PRVST eq 0"_s}});
    QCOMPARE(broken.status, Status::Unprocessable);
    QVERIFY(broken.body.contains("column"_L1));
    QCOMPARE(bench.post(path("/resync"), {{u"rule"_s, 7}}).status, Status::Unprocessable);
    QCOMPARE(bench.post(path("/resync"), {{u"rule"_s, QString(10001, u'x')}}).status,
             Status::Unprocessable);
    QCOMPARE(bench.post(path("/resync"), {{u"rul"_s, u"x"_s}}).status, Status::Unprocessable);
}

void TestControlApi::aPhoneThatIsOffRefuses_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QJsonObject>("body");
    for (const char* what : {"/resync", "/upgrade", "/reboot", "/factory-reset", "/report",
                             "/update-ca", "/renew-certificate"})
        QTest::newRow(what) << path(what) << QJsonObject();
    QTest::newRow("line") << path("/lines/1") << QJsonObject{{u"action"_s, u"start"_s}};
}

void TestControlApi::aPhoneThatIsOffRefuses()
{
    QFETCH(QByteArray, what);
    QFETCH(QJsonObject, body);
    Bench bench;
    bench.world.engine.powerOff(0);
    const Answer answer = bench.post(what, body);
    QCOMPARE(answer.status, Status::Conflict);
    QVERIFY2(detail(answer).contains("is off"), detail(answer).constData());
}

void TestControlApi::powerIsCutAndComesBack()
{
    Bench bench;
    const Answer off = bench.put(path("/power"), {{u"on"_s, false}});
    QCOMPARE(off.body["power"_L1].toString(), u"off"_s);
    QVERIFY(!bench.world.engine[0].isUp());
    QCOMPARE(bench.put(path("/power"), {{u"on"_s, false}}).status, Status::Ok);
    QCOMPARE(bench.put(path("/power"), {{u"on"_s, true}}).status, Status::Ok);
    bench.world.run(1min);
    QVERIFY(bench.world.engine[0].isUp());
    QCOMPARE(bench.put(path("/power"), {{u"on"_s, u"yes"_s}}).status, Status::Unprocessable);
    QCOMPARE(bench.put(path("/power"), {}).status, Status::Unprocessable);
}

void TestControlApi::linesTakeStepsThatArePossible()
{
    Bench bench;
    const auto act = [&](const char* action) {
        return bench.post(path("/lines/1"), {{u"action"_s, QString::fromLatin1(action)}});
    };
    QCOMPARE(act("hold").status, Status::Conflict);
    QCOMPARE(act("ring").body["state"_L1].toString(), u"ringing"_s);
    QCOMPARE(act("answer").body["state"_L1].toString(), u"connected"_s);
    QCOMPARE(bench.get(path("/lines/1")).body["state"_L1].toString(), u"connected"_s);
    QCOMPARE(act("end").body["state"_L1].toString(), u"idle"_s);
    QCOMPARE(act("dance").status, Status::Unprocessable);
    for (const char* line : {"/lines/0", "/lines/99", "/lines/x", "/lines/-1", "/lines/1x"})
        QCOMPARE(bench.get(path(line)).status, Status::NotFound);
}

void TestControlApi::rebootHappens()
{
    Bench bench;
    QCOMPARE(bench.post(path("/reboot")).status, Status::Accepted);
    bench.world.run(1min);
    QCOMPARE(bench.world.events.last("phone.reboot").member("reason").toString(),
             u"user-triggered"_s);
}

void TestControlApi::factoryResetForgetsSettings()
{
    Bench bench;
    std::ignore = bench.patch(path("/config"), {{u"GPP_A"_s, u"one"_s}});
    QCOMPARE(bench.post(path("/factory-reset")).status, Status::Accepted);
    bench.world.run(1min);
    QCOMPARE(bench.world.events.count("phone.factory_reset"), 1);
    QVERIFY(bench.world.value(0, "GPP_A") != "one");
}

void TestControlApi::explainAnswersWhy()
{
    Bench bench;
    const Answer answer = bench.get(path("/explain"));
    QCOMPARE(answer.status, Status::Ok);
    for (const auto member : {"text"_L1, "next"_L1, "gates"_L1, "rules"_L1, "lines"_L1})
        QVERIFY(answer.body.contains(member));
    QVERIFY(!answer.body["text"_L1].toString().isEmpty());
}

void TestControlApi::clockIsToldAndJumps()
{
    Bench bench;
    const Instant now = bench.world.clock.now();
    QCOMPARE(bench.get("/v1/clock").body["now"_L1].toString().toUtf8(), isoText(now));
    QVERIFY(bench.get("/v1/clock").body["jumping_to"_L1].isNull());
    const Answer answer = bench.post("/v1/clock", {{u"jump"_s, u"4h"_s}});
    QCOMPARE(answer.status, Status::Accepted);
    QCOMPARE(bench.jumpedTo, std::optional(now + 4h));
    QCOMPARE(answer.body["jumping_to"_L1].toString().toUtf8(), isoText(now + 4h));
}

void TestControlApi::clockDoesNotJumpBack_data()
{
    QTest::addColumn<QJsonValue>("jump");
    QTest::newRow("back") << QJsonValue(u"-4h"_s);
    QTest::newRow("nowhere") << QJsonValue(u"0"_s);
    QTest::newRow("a number") << QJsonValue(4);
    QTest::newRow("too far") << QJsonValue(u"100000d"_s);
    QTest::newRow("nothing") << QJsonValue();
}

void TestControlApi::clockDoesNotJumpBack()
{
    QFETCH(QJsonValue, jump);
    Bench bench;
    QCOMPARE(bench.post("/v1/clock", {{u"jump"_s, jump}}).status, Status::Unprocessable);
    QVERIFY(!bench.jumpedTo);
}

void TestControlApi::manyPhonesAreSetAtOnce()
{
    Bench bench;
    const QJsonObject set{{u"GPP_B"_s, u"many"_s}};
    const auto patch = [&](const QJsonObject& select) {
        return bench.patch("/v1/config", {{u"select"_s, select}, {u"set"_s, set}})
            .body["phones"_L1]
            .toInt(-1);
    };
    QCOMPARE(patch({{u"models"_s, QJsonArray{u"CP-8841-3PCC"_s}}}), 1);
    QCOMPARE(bench.world.value(0, "GPP_B"), QByteArray());
    QCOMPARE(bench.world.value(1, "GPP_B"), QByteArray("many"));
    QCOMPARE(patch({{u"where"_s, QJsonObject{{u"GPP_B"_s, u"many"_s}}}}), 1);
    QCOMPARE(patch({{u"where"_s, QJsonObject{{u"No_Such_Tag"_s, u"x"_s}}}}), 0);
    QCOMPARE(patch({{u"phones"_s, QJsonArray{u"00:0e:08:ab:cd:ef"_s}}}), 1);
    QCOMPARE(patch({{u"all"_s, true}}), 2);
    QCOMPARE(bench.world.value(0, "GPP_B"), QByteArray("many"));
}

void TestControlApi::manyPhonesAreSetOrNone()
{
    Bench bench;
    const Answer badValue = bench.patch(
        "/v1/config", {{u"select"_s, QJsonObject{{u"all"_s, true}}},
                       {u"set"_s, QJsonObject{{u"GPP_B"_s, u"x"_s}, {u"No_Such_Tag"_s, u"x"_s}}}});
    QCOMPARE(badValue.status, Status::Unprocessable);
    const Answer badPhone =
        bench.patch("/v1/config",
                    {{u"select"_s,
                      QJsonObject{{u"phones"_s, QJsonArray{u"000e08abcdef"_s, u"0a0a0a0a0a0a"_s}}}},
                     {u"set"_s, QJsonObject{{u"GPP_B"_s, u"x"_s}}}});
    QCOMPARE(badPhone.status, Status::Unprocessable);
    QVERIFY2(detail(badPhone).contains("0a0a0a0a0a0a"), detail(badPhone).constData());
    QCOMPARE(bench.world.value(0, "GPP_B"), QByteArray());
    QCOMPARE(bench.world.value(1, "GPP_B"), QByteArray());
}

void TestControlApi::selectorsAreChecked_data()
{
    QTest::addColumn<QJsonValue>("select");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << QByteArray("missing");
    QTest::newRow("a text") << QJsonValue(u"all"_s) << QByteArray("no object");
    QTest::newRow("empty") << QJsonValue(QJsonObject()) << QByteArray("empty");
    QTest::newRow("not all") << QJsonValue(QJsonObject{{u"all"_s, false}}) << QByteArray("true");
    QTest::newRow("unknown") << QJsonValue(QJsonObject{{u"mac"_s, u"x"_s}})
                             << QByteArray("\"mac\"");
    QTest::newRow("no list") << QJsonValue(QJsonObject{{u"phones"_s, u"000e08abcdef"_s}})
                             << QByteArray("list");
    QTest::newRow("no MAC") << QJsonValue(QJsonObject{{u"phones"_s, QJsonArray{u"zz"_s}}})
                            << QByteArray("\"zz\"");
    QTest::newRow("no models") << QJsonValue(QJsonObject{{u"models"_s, QJsonArray()}})
                               << QByteArray("models");
    QTest::newRow("no text") << QJsonValue(QJsonObject{{u"where"_s, QJsonObject{{u"A"_s, 1}}}})
                             << QByteArray("texts");
}

void TestControlApi::selectorsAreChecked()
{
    QFETCH(QJsonValue, select);
    QFETCH(QByteArray, word);
    Bench bench;
    QJsonObject body{{u"set"_s, QJsonObject{{u"GPP_B"_s, u"x"_s}}}};
    if (!select.isUndefined())
        body.insert(u"select"_s, select);
    const Answer answer = bench.patch("/v1/config", body);
    QCOMPARE(answer.status, Status::Unprocessable);
    QVERIFY2(detail(answer).contains(word), detail(answer).constData());
    QCOMPARE(bench.world.value(0, "GPP_B"), QByteArray());
}

void TestControlApi::fleetIsCounted()
{
    Bench bench;
    bench.world.engine.powerOff(1);
    const Answer answer = bench.get("/v1/fleet");
    QCOMPARE(answer.body["phones"_L1].toInt(), 2);
    QCOMPARE(answer.body["up"_L1].toInt(), 1);
    QCOMPARE(answer.body["models"_L1]["CP-6841-3PCC"_L1].toInt(), 1);
}

void TestControlApi::whatIsNotThereIsToldSo_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("no path") << QByteArray("GET") << QByteArray("/v2") << 404;
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
    QTest::newRow("slash at the end") << QByteArray("GET") << QByteArray("/v1/phones/") << 404;
    QTest::newRow("no phone") << QByteArray("GET") << QByteArray("/v1/phones/0a0a0a0a0a0a") << 404;
    QTest::newRow("no MAC") << QByteArray("GET") << QByteArray("/v1/phones/zz") << 404;
    QTest::newRow("method") << QByteArray("DELETE") << QByteArray("/v1/phones") << 405;
    QTest::newRow("later") << QByteArray("GET") << path("/faults") << 501;
    QTest::newRow("query") << QByteArray("GET") << QByteArray("/v1/fleet?x=1") << 400;
    QTest::newRow("percent") << QByteArray("GET") << QByteArray("/v1/%zz") << 400;
    QTest::newRow("zero") << QByteArray("GET") << QByteArray("/v1/%00") << 400;
    QTest::newRow("deep") << QByteArray("GET") << QByteArray("/").repeated(100) << 400;
}

void TestControlApi::whatIsNotThereIsToldSo()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    Bench bench;
    const Answer answer = bench.api.answer(method, target, {});
    QCOMPARE(int(answer.status), status);
    QCOMPARE(answer.body["status"_L1].toInt(), status);
    QVERIFY(!detail(answer).isEmpty());
}

namespace {

events::Event eventOf(const char* name, std::optional<MacAddress> phone = firstMac)
{
    return events::Event(*instantFromIso("2026-01-01T00:00:00Z"), phone, name);
}

std::vector<StreamMessage> messagesOf(http::Stream& stream)
{
    EventStreamReader reader;
    std::vector<StreamMessage> all;
    for (;;) {
        const QByteArray bytes = stream.take(100);
        if (bytes.isEmpty())
            return all;
        const auto messages = reader.feed(bytes);
        all.insert(all.end(), messages.value().begin(), messages.value().end());
    }
}

} // namespace

void TestControlApi::customCaIsFetched()
{
    Bench bench;
    const Instant now = bench.world.clock.now();
    const QByteArray pem =
        pki::Authority::make("Some root", {now - 1h, now + 1h})->pem().certificatePem;
    bench.world.network.setServer([&](const auto&) { return test::reply(pem); });
    QVERIFY(bench.get(phonePath).body["custom_ca"_L1]["cn"_L1].isNull());
    const Answer asked =
        bench.post(path("/update-ca"), {{u"rule"_s, u"http://192.0.2.5/ca.pem"_s}});
    QCOMPARE(asked.status, Status::Accepted);
    QVERIFY(asked.body["text"_L1].toString().contains(u"ca.installed"));
    bench.world.run(1s);
    QCOMPARE(bench.world.value(0, "Custom_CA_Rule"), QByteArray());
    const QJsonValue shown = bench.get(phonePath).body["custom_ca"_L1];
    QVERIFY(shown["cn"_L1].toString().startsWith(u"Some root"));
    QVERIFY(shown["status"_L1].toString().startsWith(u"Last provisioning succeeded on "));
}

void TestControlApi::customCaWithoutARuleIsRefused()
{
    Bench bench;
    const Answer refused = bench.post(path("/update-ca"));
    QCOMPARE(refused.status, Status::Conflict);
    QVERIFY(detail(refused).contains("Custom_CA_Rule is empty"));
    const Answer broken = bench.post(path("/update-ca"), {{u"rule"_s, u"(broken"_s}});
    QCOMPARE(broken.status, Status::Unprocessable);
}

void TestControlApi::certificateIsShownWithoutItsKey()
{
    struct Maker final : ports::DeviceCertificates
    {
        Result<ports::SharedIdentity, QByteArray> issue(const ports::DeviceIdentity& device,
                                                        ports::CertProfile profile) override
        {
            return std::make_shared<const ports::TlsIdentity>(
                *manufacturer.issueDevice(device, profile, manufacturer.deviceValidity()));
        }
        pki::Manufacturer manufacturer =
            *pki::Manufacturer::make(*instantFromIso("2026-01-01T00:00:00Z"));
    };
    Maker maker;
    Bench bench;
    bench.world.engine.setDeviceCertificates(&maker);
    QVERIFY(bench.get(phonePath).body["certificate"_L1].isNull()); // not made yet
    bench.post(path("/resync"), {{u"rule"_s, u"https://192.0.2.5/a.xml"_s}});
    bench.world.run(1s);
    const QJsonObject shown = bench.get(phonePath).body["certificate"_L1].toObject();
    QVERIFY2(shown["subject"_L1].toString().contains(u"CP-6841-3PCC"),
             qPrintable(shown["subject"_L1].toString()));
    QCOMPARE(shown["renewed"_L1].toBool(true), false);
    QVERIFY(instantFromIso(shown["not_after"_L1].toString().toLatin1()) > bench.world.clock.now());
    QCOMPARE(shown.keys(), (QStringList{u"issuer"_s, u"not_after"_s, u"not_before"_s, u"renewed"_s,
                                        u"subject"_s}));
}

void TestControlApi::renewalIsRefusedWhileItIsOff()
{
    Bench bench;
    const Answer refused = bench.post(path("/renew-certificate"));
    QCOMPARE(refused.status, Status::Conflict);
    QVERIFY(detail(refused).contains("MIC_Cert_Refresh_Enable"));
}

void TestControlApi::profileAccountIsSetAndTakenAway()
{
    Bench bench;
    bench.patch(path("/config"),
                {{u"Profile_Authentication_Type"_s, u"Basic Http Authentication"_s}});
    QCOMPARE(bench.get(phonePath).body["profile_account"_L1]["set"_L1].toBool(true), false);
    const Answer set = bench.put(path("/profile-account"),
                                 {{u"user"_s, u"joe"_s}, {u"password"_s, u"s3cretword"_s}});
    QCOMPARE(set.status, Status::Ok);
    QCOMPARE(set.body, (QJsonObject{{u"set"_s, true}, {u"wanted"_s, false}}));
    const QJsonObject shown = bench.get(phonePath).body;
    QCOMPARE(shown["profile_account"_L1]["set"_L1].toBool(), true);
    QVERIFY(!events::jsonText(shown).contains("s3cretword"));
    const Answer gone = bench.put(path("/profile-account"), {{u"user"_s, u""_s}});
    QCOMPARE(gone.body["set"_L1].toBool(true), false);
}

void TestControlApi::profileAccountIsChecked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QByteArray>("said");
    const QString tooLong(Api::accountBytesMax + 1, u'x');
    QTest::newRow("no user") << QJsonObject() << QByteArray("\"user\" and \"password\"");
    QTest::newRow("long user") << QJsonObject{{u"user"_s, tooLong}} << QByteArray("at most 127");
    QTest::newRow("long password") << QJsonObject{{u"user"_s, u"joe"_s}, {u"password"_s, tooLong}}
                                   << QByteArray("at most 127");
    QTest::newRow("number") << QJsonObject{{u"user"_s, 7}} << QByteArray("take a text");
    QTest::newRow("stranger") << QJsonObject{{u"user"_s, u"joe"_s}, {u"pass"_s, u"x"_s}}
                              << QByteArray("it takes user and password");
}

void TestControlApi::profileAccountIsChecked()
{
    QFETCH(QJsonObject, body);
    QFETCH(QByteArray, said);
    Bench bench;
    const Answer refused = bench.put(path("/profile-account"), body);
    QCOMPARE(refused.status, Status::Unprocessable);
    QVERIFY2(detail(refused).contains(said), detail(refused));
    bench.patch(path("/config"), {{u"Profile_Authentication_Type"_s, u"Disabled"_s}});
    const Answer disabled =
        bench.put(path("/profile-account"), {{u"user"_s, u"joe"_s}, {u"password"_s, u"x"_s}});
    QCOMPARE(disabled.status, Status::Conflict);
    QVERIFY(detail(disabled).contains("Profile_Authentication_Type is Disabled"));
}

void TestControlApi::listenersGetWhatTheyAskFor()
{
    EventFeed feed;
    QVERIFY(!feed.isListening());
    auto all = feed.listen({});
    auto some = feed.listen({{secondMac}, {"resync.", "phone.boot"}});
    QVERIFY(feed.isListening());
    int wakes = 0;
    some->setWaker([&] { ++wakes; });
    feed.emitEvent(eventOf("resync.finished"));
    feed.emitEvent(eventOf("resync.finished", secondMac));
    feed.emitEvent(eventOf("phone.ready", secondMac));
    feed.emitEvent(eventOf("run.finished", std::nullopt));
    QCOMPARE(wakes, 1);
    const auto chosen = messagesOf(*some);
    QCOMPARE(chosen.size(), size_t(1));
    QCOMPARE(chosen[0].event, QByteArray("resync.finished"));
    QCOMPARE(chosen[0].id, QByteArray("2"));
    QCOMPARE(chosen[0].data, eventOf("resync.finished", secondMac).toLine());
    QCOMPARE(messagesOf(*all).size(), size_t(4));
    QVERIFY(all->take(100).isEmpty());
    all->beat();
    QCOMPARE(all->take(100), streamBeat());
    all.reset();
    some.reset();
    QVERIFY(!feed.isListening());
}

void TestControlApi::aSlowListenerIsToldWhatItMissed()
{
    EventFeed feed;
    std::vector<std::unique_ptr<http::Stream>> listeners;
    for (qsizetype i = 0; i < EventFeed::listenersMax; ++i)
        listeners.push_back(feed.listen({}));
    QVERIFY(!feed.listen({}));
    listeners.resize(1);
    for (size_t i = 0; i < EventFeed::queuedMax + 7; ++i)
        feed.emitEvent(eventOf("phone.ready"));
    const auto messages = messagesOf(*listeners[0]);
    QCOMPARE(messages.size(), EventFeed::queuedMax + 1);
    QCOMPARE(messages[0].event, QByteArray("stream.dropped"));
    QCOMPARE(messages[0].data, QByteArray("{\"event\":\"stream.dropped\",\"count\":7}"));
    QCOMPARE(feed.dropped(), quint64(7));
}

void TestControlApi::streamsAreReadInAnyPieces()
{
    const QByteArray text =
        ": hello\r\nid:1\revent: a\ndata: one\ndata:two\n\n\ndata\n\nevent: b\n\n";
    for (qsizetype piece = 1; piece <= text.size(); ++piece) {
        EventStreamReader reader;
        std::vector<StreamMessage> all;
        for (qsizetype at = 0; at < text.size(); at += piece) {
            const auto messages = reader.feed(QByteArrayView(text.mid(at, piece)));
            all.insert(all.end(), messages.value().begin(), messages.value().end());
        }
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].event, QByteArray("a"));
        QCOMPARE(all[0].id, QByteArray("1"));
        QCOMPARE(all[0].data, QByteArray("one\ntwo"));
        QCOMPARE(all[1].data, QByteArray());
    }
    EventStreamReader reader;
    QVERIFY(!reader.feed(QByteArray(EventStreamReader::messageBytesMax + 1, 'x')));
}

void TestControlApi::metricsCountEvents()
{
    Bench bench;
    EventFeed feed;
    Metrics metrics;
    metrics.emitEvent(eventOf("resync.succeeded").with("duration_ms", 20));
    metrics.emitEvent(eventOf("resync.succeeded").with("duration_ms", 40'000));
    metrics.emitEvent(eventOf("resync.failed").with("cause", "timeout"));
    const QByteArray text = metrics.text(bench.fleet, feed);
    for (const char* line :
         {"vphone_phones{state=\"up\"} 2\n", "vphone_events_total{event=\"resync.succeeded\"} 2\n",
          "vphone_resync_failures_total{cause=\"timeout\"} 1\n",
          "vphone_resync_duration_seconds_bucket{le=\"0.025\"} 1\n",
          "vphone_resync_duration_seconds_bucket{le=\"30\"} 1\n",
          "vphone_resync_duration_seconds_bucket{le=\"+Inf\"} 2\n",
          "vphone_resync_duration_seconds_sum 40.02\n",
          "# TYPE vphone_resync_duration_seconds histogram\n"})
        QVERIFY2(text.contains(line), (line + text).constData());
}

QTEST_GUILESS_MAIN(TestControlApi)
#include "tst_controlapi.moc"
