// What a phone does with values that it can't use, brought by a profile, a rule's assignment or the
// command line. Source: reference profiles 5, rules, resync 3-4.
#include "tests/support/fakeworld.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;

namespace {

const QByteArray profileUrl = "http://127.0.0.1/p.xml";

/// The text as it stands in an element.
QByteArray escaped(QByteArray text)
{
    return text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
}

QByteArray element(const QByteArray& tag, const QByteArray& value)
{
    return '<' + tag + '>' + escaped(value) + "</" + tag + '>';
}

/// What config.warning says about \a name.
QByteArrayList messagesAbout(const EventLog& events, const QByteArray& name)
{
    QByteArrayList messages;
    for (const events::Event& event : events.named("config.warning")) {
        if (event.member("name").toString().toUtf8() == name)
            messages += event.member("message").toString().toUtf8();
    }
    return messages;
}

} // namespace

class TestBadValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void impossibleValueIsRefused_data();
    void impossibleValueIsRefused();
    void impossibleAssignmentIsRefused_data();
    void impossibleAssignmentIsRefused();
    void ruleThatCannotWorkIsTold_data();
    void ruleThatCannotWorkIsTold();
    void badRuleFailsTheResync();
    void badTriggerHoldsResyncsBack();
    void unknownMacroStaysAsItIsAndIsTold();
    void secretsStayOutOfWarnings();
    void unchangedBadRuleIsToldOnce();
};

void TestBadValues::impossibleValueIsRefused_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("message");

    const auto row = [](const char* name, const char* tag, const char* old, const QByteArray& value,
                        const QByteArray& message) {
        QTest::newRow(name) << QByteArray(tag) << QByteArray(old) << value << message;
    };
    const QByteArray noTime = " is not a time of day such as 0959; right is empty, or 0000 to 2400";
    // shows C062
    row("Resync_At 2561", "Resync_At__HHmm_", "0300", "2561", "\"2561\"" + noTime);
    row("Resync_At 0960", "Resync_At__HHmm_", "0300", "0960", "\"0960\"" + noTime);
    row("Resync_At with a colon", "Resync_At__HHmm_", "0300", "09:59", "\"09:59\"" + noTime);
    row("Resync_At of three digits", "Resync_At__HHmm_", "", "959", "\"959\"" + noTime);
    row("Resync_At in words", "Resync_At__HHmm_", "", "noon", "\"noon\"" + noTime);
    row("window longer than its range", "Resync_At_Random_Delay", "700", "65536",
        "\"65536\" is out of range; right is 0 to 65535 s");
    row("negative window", "Resync_At_Random_Delay", "700", "-1",
        "\"-1\" is out of range; right is 0 to 65535 s");
    row("negative random delay", "Resync_Random_Delay", "0", "-20",
        "\"-20\" is out of range; right is 0 to 65535, in steps of 20 s");
    row("random delay in words", "Resync_Random_Delay", "0", "soon",
        "\"soon\" is not a whole number; right is 0 to 65535, in steps of 20 s");
    row("negative countdown", "Forced_Resync_Delay", "60", "-14400",
        "\"-14400\" is out of range; right is 0 to 65535 s");
    row("countdown that is no whole number", "Forced_Resync_Delay", "60", "14400.5",
        "\"14400.5\" is not a whole number; right is 0 to 65535 s");
    row("countdown beyond all numbers", "Forced_Resync_Delay", "60", "99999999999999999999",
        "\"99999999999999999999\" is out of range; right is 0 to 65535 s");
    const QByteArray noList = " is not a list of seconds such as 3600 or 600,1200,300 or 2400+30";
    for (const char* tag :
         {"Resync_Periodic", "Resync_Error_Retry_Delay", "Upgrade_Error_Retry_Delay"}) {
        const auto listRow = [&](const char* name, const QByteArray& value,
                                 const QByteArray& message) {
            QTest::addRow("%s %s", tag, name)
                << QByteArray(tag) << QByteArray("60,120") << value << message;
        };
        listRow("with letters", "600,abc,300", "\"600,abc,300\"" + noList);
        listRow("with a unit", "10m", "\"10m\"" + noList);
        listRow("negative", "-60", "\"-60\"" + noList);
        listRow("negative in a list", "60,-120", "\"60,-120\"" + noList);
        listRow("with a hole", "60,,120", "\"60,,120\"" + noList);
        listRow("backwards", "120-60", "\"120-60\"" + noList);
        listRow("beyond all numbers", "4294967296",
                "\"4294967296\" is out of range; right is N, N,N,... or N+SPREAD seconds");
        listRow("of 65 elements", QByteArray("1,").repeated(64) + "1",
                "\"" + QByteArray("1,").repeated(30) +
                    "...\" is out of range; right is N, N,N,... or N+SPREAD seconds");
    }
    row("rule of 10 kB", "Profile_Rule_B", "# none", QByteArray("/a").repeated(5120),
        "10240 bytes are too long; at most 2048 go into Profile_Rule_B");
    row("upgrade rule of 10 kB", "Upgrade_Rule", "# none", QByteArray("/a").repeated(5120),
        "10240 bytes are too long; at most 2048 go into Upgrade_Rule");
    row("trigger of 10 kB", "Resync_Trigger_1", "1 eq 1", QByteArray("1 eq 1 and ").repeated(1000),
        "10999 bytes are too long; at most 2048 go into Resync_Trigger_1");
    row("switch that is neither", "Resync_From_SIP", "No", "Maybe",
        "\"Maybe\" is not one of Yes, No");
    row("zone that there is not", "Time_Zone", "GMT", "CET",
        "\"CET\" is not one of GMT-12:00, GMT-11:00, GMT-10:00, GMT-09:00, GMT-08:00, GMT-07:00, "
        "GMT-06:00, GMT-05:00, GMT-04:00, GMT-03:30, GMT-03:00, GMT-02:00, GMT-01:00, GMT, "
        "GMT+01:00, GMT+02:00, GMT+03:00, GMT+03:30, GMT+04:00, GMT+04:30, GMT+05:00, GMT+05:30, "
        "GMT+05:45, GMT+06:00, GMT+06:30, GMT+07:00, GMT+08:00, GMT+09:00, GMT+09:30, GMT+10:00, "
        "GMT+11:00, GMT+12:00, GMT+13:00, GMT+14:00");
    row("daylight rule without an end", "Daylight_Saving_Time_Rule",
        "start=4/1/7;end=10/-1/7;save=1", "start=3/-1/7/2;save=1",
        "\"start=3/-1/7/2;save=1\" is not a rule such as start=3/-1/7/2;end=10/-1/7/2;save=1");
    row("binary", "Resync_Periodic", "60,120",
        "\xc3\xa9"
        "60",
        "\"\xc3\xa9"
        "60\"" +
            noList);
}

void TestBadValues::impossibleValueIsRefused()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, message);
    for (const bool isStrict : {false, true}) {
        phone::Settings settings;
        settings.isStrict = isStrict;
        World world(settings);
        world.network.setServer([&](const ports::FetchRequest&) {
            return reply(flatProfile(element(tag, value) + "<GPP_A>arrived</GPP_A>"));
        });
        const auto phone = world.addPhone({{"Profile_Rule", profileUrl}, {tag, old}});
        world.engine.powerOn(phone);
        world.run(1s);
        QCOMPARE(messagesAbout(world.events, tag), QByteArrayList{message});
        QCOMPARE(world.value(phone, tag), old);
        // The rest of the profile counts, and so does the resync.
        QCOMPARE(world.value(phone, "GPP_A"), "arrived");
        QCOMPARE(world.events.count("resync.succeeded"), 1);
    }
}

void TestBadValues::impossibleAssignmentIsRefused_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("impossible time of day")
        << QByteArray("(Resync_At__HHmm_ = \"2561\";)!") << QByteArray("Resync_At__HHmm_")
        << QByteArray(
               "\"2561\" is not a time of day such as 0959; right is empty, or 0000 to 2400");
    QTest::newRow("list with letters")
        << QByteArray("(Resync_Periodic = \"1h\";)!") << QByteArray("Resync_Periodic")
        << QByteArray("\"1h\" is not a list of seconds such as 3600 or 600,1200,300 or 2400+30");
    QTest::newRow("parameter that there is not")
        << QByteArray("(Resync_Sometimes = \"Yes\";)!") << QByteArray("Resync_Sometimes")
        << QByteArray("the rule sets a parameter that this model does not have");
}

void TestBadValues::impossibleAssignmentIsRefused()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, message);
    World world;
    const auto phone = world.addPhone({{"Profile_Rule", rule}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(messagesAbout(world.events, tag), QByteArrayList{message});
    QCOMPARE(world.value(phone, "Resync_At__HHmm_"), "");
    QCOMPARE(world.value(phone, "Resync_Periodic"), "3600");
    QVERIFY(world.events.last("resync.finished").member("ok").toBool());
}

void TestBadValues::ruleThatCannotWorkIsTold_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("message");

    const auto row = [](const char* name, const char* tag, const char* value, const char* message) {
        QTest::newRow(name) << QByteArray(tag) << QByteArray(value) << QByteArray(message);
    };
    row("parenthesis not closed", "Profile_Rule_B", "(\"$A\" eq \"x\" ? /b.cfg",
        R"("("$A" eq "x" ? /b.cfg": this parenthesis, or a quote behind it, is never closed)");
    row("parenthesis not opened", "Profile_Rule_B", "\"$A\" eq \"x\")? /b.cfg",
        R"(""$A" eq "x")? /b.cfg": nothing may follow the URL but | and the next alternative; a blank ends a URL)");
    row("bracket not closed", "Profile_Rule_B", "[--srv /b.cfg",
        R"("[--srv /b.cfg": unknown option; the options are --key, --uid, --pwd, --post, --alias, --srv, --delta, --status)");
    row("quote not closed", "Profile_Rule_B", "(\"$A eq 1)? /b.cfg",
        R"("("$A eq 1)? /b.cfg": this parenthesis, or a quote behind it, is never closed)");
    row("half a comparison", "Profile_Rule_B", "($PRVTMR ge)? /b.cfg",
        R"("($PRVTMR ge)? /b.cfg": a side of this comparison is missing (a macro that may be empty stands in quotes))");
    row("option that there is not", "Profile_Rule_B", "[--shout] /b.cfg",
        R"("[--shout] /b.cfg": unknown option --shout; the options are --key, --uid, --pwd, --post, --alias, --srv, --delta, --status)");
    row("upgrade rule", "Upgrade_Rule", "($SWVER ne 11.3.2)? http://p/x",
        R"("($SWVER ne 11.3.2)? http://p/x": format parsing error: these are neither two integers nor two versions of one form (11-3-2MPP0001-609, or 2.0.1); texts stand in quotes)");
    row("trigger with a parenthesis", "Resync_Trigger_1", "($UPGTMR gt 300",
        R"("($UPGTMR gt 300": a trigger is a bare condition, without parentheses and ?)");
    row("trigger that compares nothing", "Resync_Trigger_2", "sometimes",
        R"("sometimes": an operator is expected here, one of = eq != ne < lt <= le > gt >= ge)");
    row("macro that there is not", "Profile_Rule_B", "/$SERIAL.cfg",
        R"("/$SERIAL.cfg": $SERIAL is no macro and stays as it is)");
    row("macro of a log message", "Log_Request_Msg", "$PN asks $WHO",
        R"("$PN asks $WHO": $WHO is no macro and stays as it is)");
}

void TestBadValues::ruleThatCannotWorkIsTold()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, message);
    World world;
    world.network.setServer([&](const ports::FetchRequest& request) {
        return request.path == "/p.xml" ? reply(flatProfile(element(tag, value)))
                                        : failure(Cause::Connect);
    });
    const auto phone = world.addPhone({{"Profile_Rule", profileUrl}});
    world.engine.powerOn(phone);
    world.run(1s);
    // It is stored: reference rules 2 has it fail when its turn comes.
    QCOMPARE(world.value(phone, tag), value);
    QCOMPARE(messagesAbout(world.events, tag), QByteArrayList{message});
}

void TestBadValues::badRuleFailsTheResync()
{
    World world;
    const auto phone = world.addPhone({{"Profile_Rule", "(\"$A\" eq \"x\" ? /b.cfg"}});
    world.engine.powerOn(phone);
    world.run(1s);
    const auto failed = world.events.last("resync.failed");
    QCOMPARE(failed.member("cause").toString(), u"bad_rule");
    QCOMPARE(failed.member("error").toString(), u"Bad rule");
    QCOMPARE(world.network.requests.size(), 0U);
}

void TestBadValues::badTriggerHoldsResyncsBack()
{
    World world;
    const auto phone =
        world.addPhone({{"Profile_Rule", profileUrl}, {"Resync_Trigger_1", "($UPGTMR gt 300"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.events.count("resync.suppressed"), 1);
    QCOMPARE(world.network.requests.size(), 0U);
}

void TestBadValues::unknownMacroStaysAsItIsAndIsTold()
{
    World world;
    const auto phone = world.addPhone({{"Profile_Rule", "http://127.0.0.1/$WHO/$MA.xml"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.front().path, "/$WHO/000e08abcdef.xml");
    QCOMPARE(messagesAbout(world.events, "$WHO"),
             QByteArrayList{"$WHO is no macro and stays as it is"});
}

void TestBadValues::secretsStayOutOfWarnings()
{
    World world;
    world.network.setServer([&](const ports::FetchRequest& request) {
        return request.path == "/p.xml"
                   ? reply(flatProfile(
                         element("Profile_Rule_B", "[--key geheim --shout] /b") +
                         element("GPP_SA", QByteArray("geheim").repeated(500)) +
                         element("Upgrade_Rule", "($SWVER)? http://user:geheim@127.0.0.1/x")))
                   : failure(Cause::Connect);
    });
    const auto phone = world.addPhone({{"Profile_Rule", profileUrl}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.events.count("config.warning"), 3);
    for (const events::Event& event : world.events.events)
        QVERIFY2(!event.toLine().contains("geheim"), event.toLine().constData());
}

void TestBadValues::unchangedBadRuleIsToldOnce()
{
    World world;
    world.network.setServer([&](const ports::FetchRequest&) {
        return reply(flatProfile("<Log_Request_Msg>$WHO</Log_Request_Msg>"));
    });
    const auto phone = world.addPhone({{"Profile_Rule", profileUrl}, {"Resync_Periodic", "60"}});
    world.engine.powerOn(phone);
    world.run(10min);
    QVERIFY(world.events.count("resync.succeeded") > 5);
    QCOMPARE(messagesAbout(world.events, "Log_Request_Msg").size(), 1);
}

QTEST_GUILESS_MAIN(TestBadValues)
#include "tst_badvalues.moc"
