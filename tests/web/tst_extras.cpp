#include "tests/support/markup.h"
#include "tests/support/pagedesk.h"
#include "web/phone/extras.h"
#include "web/phone/stripplot.h"

#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

constexpr char whyTarget[] = "/vphone/why";
constexpr char timelineTarget[] = "/vphone/timeline";
constexpr char linesTarget[] = "/vphone/timeline.jsonl";
constexpr char hostile[] = "<script>alert(\"1\")</script>";

/// A phone with a resync that went well and one that failed.
struct StoryDesk : PageDesk
{
    explicit StoryDesk(const Scene::Params& params = {}) : PageDesk(params)
    {
        scene.powerOn();
        scene.run(1min);
        scene.failWith(failure(Cause::Timeout, hostile));
        scene.url();
        scene.run(1min);
        remember();
    }
};

} // namespace

/// What the emulator tells of itself: why, and the timeline.
class TestExtras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whySaysTheSentenceAndTheNext();
    void gatesSayInWordsWhetherTheyAreOpen();
    void rulesAreTakenApart();
    void busyLinesAreNamed();
    void timelineIsNewestFirst();
    void failuresAreMarkedInWords();
    void filterTakesAPrefix();
    void nothingFoundSaysSo();
    void refreshIsAskedFor_data();
    void refreshIsAskedFor();
    void timelineHasItsBound();
    void linesAreTheEvents();
    void extrasAreMarkedAsTheEmulators();
    void everythingIsEscaped();
    void plotHasLanesAndMarks();
    void plotOfOneInstantIsThere();
};

void TestExtras::whySaysTheSentenceAndTheNext()
{
    PageDesk desk;
    desk.scene.powerOn();
    desk.scene.run(1min);
    const QByteArray html = desk.get(web::whyPage, whyTarget).body;
    VERIFY_MARKUP(html);
    const QString sentence = desk.scene.world.engine.explain(desk.scene.phone)[u"text"].toString();
    QVERIFY2(html.contains("<p class=\"verdict\" lang=\"en\">" + sentence.toUtf8() + "</p>"), html);
    QVERIFY2(html.contains("<code>periodic</code> <time>2026-01-01T01:00:00"), html);
    QVERIFY(html.contains("All are idle."));
}

void TestExtras::gatesSayInWordsWhetherTheyAreOpen()
{
    PageDesk desk(Scene::Params{{"Resync_Trigger_1", "0"}});
    desk.scene.powerOn();
    desk.scene.run(1min);
    desk.scene.call();
    const QByteArray html = desk.get(web::whyPage, whyTarget).body;
    QVERIFY2(html.contains("<li class=\"open\"><b>open</b> provisioning "
                           "<code>Provision_Enable = Yes</code></li>"),
             html);
    QVERIFY2(html.contains("<li class=\"shut\"><b>shut</b> lines"), html);
}

void TestExtras::rulesAreTakenApart()
{
    PageDesk desk(Scene::Params{{"Profile_Rule", "[--key Whisper] http://127.0.0.1/$MA.xml"}});
    desk.scene.powerOn();
    const QByteArray html = desk.get(web::whyPage, whyTarget).body;
    VERIFY_MARKUP(html);
    QVERIFY2(html.contains("<h3>Profile_Rule</h3>"), html);
    QVERIFY2(html.contains("http://127.0.0.1/000e08abcdef.xml"), html);
    QVERIFY2(html.contains("<li>$MA is &quot;000e08abcdef&quot;</li>"), html);
    QVERIFY(!html.contains("Whisper"));
    PageDesk empty(Scene::Params{{"Profile_Rule", ""}});
    empty.scene.powerOn();
    QVERIFY(empty.get(web::whyPage, whyTarget).body.contains("All four are empty"));
}

void TestExtras::busyLinesAreNamed()
{
    PageDesk desk;
    desk.scene.powerOn();
    desk.scene.call(2);
    QVERIFY(desk.get(web::whyPage, whyTarget).body.contains("<p>2 (dialing)</p>"));
}

void TestExtras::timelineIsNewestFirst()
{
    StoryDesk desk;
    const QByteArray html = desk.get(web::timelinePage, timelineTarget).body;
    VERIFY_MARKUP(html);
    const qsizetype failed = html.indexOf("resync.failed</th>");
    const qsizetype ready = html.indexOf("phone.ready</th>");
    QVERIFY2(failed > 0 && ready > failed, html);
    QVERIFY(html.contains("<time datetime=\"2026-01-01T00:00:00.000Z\">2026-01-01 00:00:00.000<"));
    QVERIFY2(html.contains("<i>trigger</i> power-up"), html);
    // Members that an event has not, or that are null, are left out.
    QVERIFY2(!html.contains("null"), html);
    QVERIFY(!html.contains("<i>old</i>"));
}

void TestExtras::failuresAreMarkedInWords()
{
    StoryDesk desk;
    const QByteArray html = desk.get(web::timelinePage, timelineTarget).body;
    QVERIFY2(html.contains("failure</b> resync.failed</th>"), html);
    QVERIFY2(html.contains("failure</b> resync.finished</th>"), html);
    QVERIFY(!html.contains("failure</b> resync.succeeded"));
}

void TestExtras::filterTakesAPrefix()
{
    StoryDesk desk;
    const QByteArray html = desk.get(web::timelinePage, "/vphone/timeline?event=resync.f").body;
    QVERIFY(html.contains("resync.failed</th>"));
    QVERIFY(!html.contains("phone.ready</th>"));
    QVERIFY(!html.contains("resync.succeeded</th>"));
    QVERIFY(html.contains("name=\"event\""));
    QVERIFY(html.contains("value=\"resync.f\""));
}

void TestExtras::nothingFoundSaysSo()
{
    StoryDesk desk;
    const http::Response none = desk.get(web::timelinePage, "/vphone/timeline?event=nothing");
    QCOMPARE(none.status, 200);
    VERIFY_MARKUP(none.body);
    QVERIFY(none.body.contains("No event of that name is remembered."));
    QVERIFY(!none.body.contains("<svg"));
}

void TestExtras::refreshIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("five") << QByteArray("?refresh=5")
                          << QByteArray("content=\"5; url=/vphone/timeline?refresh=5\"");
    QTest::newRow("too often") << QByteArray("?refresh=1")
                               << QByteArray("content=\"2; url=/vphone/timeline?refresh=2\"");
    QTest::newRow("with a filter")
        << QByteArray("?event=a%20%26b&refresh=9")
        << QByteArray("content=\"9; url=/vphone/timeline?event=a%20%26b&amp;refresh=9\"");
    QTest::newRow("nonsense") << QByteArray("?refresh=soon") << QByteArray();
    QTest::newRow("negative") << QByteArray("?refresh=-5") << QByteArray();
    QTest::newRow("broken") << QByteArray("?refresh=5&event=%zz") << QByteArray();
}

void TestExtras::refreshIsAskedFor()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, content);
    StoryDesk desk;
    const QByteArray html = desk.get(web::timelinePage, timelineTarget + query).body;
    VERIFY_MARKUP(html);
    QCOMPARE(html.contains("http-equiv=\"refresh\""), !content.isEmpty());
    QVERIFY2(html.contains(content), html);
}

void TestExtras::timelineHasItsBound()
{
    PageDesk desk;
    const MacAddress mac = desk.scene.world.engine[desk.scene.phone].identity().mac;
    for (int i = 0; i < 1000; ++i)
        desk.history.emitEvent(events::Event(Instant(i * 1s), mac, "key.pressed").with("key", i));
    const QByteArray html = desk.get(web::timelinePage, timelineTarget).body;
    QCOMPARE(html.count("key.pressed</th>"), qsizetype(web::timelineEventsMax));
    QVERIFY(html.contains("<i>key</i> 999"));
}

void TestExtras::linesAreTheEvents()
{
    StoryDesk desk;
    const http::Response lines = desk.get(web::timelineLines, linesTarget);
    QCOMPARE(lines.contentType, QByteArray("application/x-ndjson"));
    const QByteArrayList texts = lines.body.trimmed().split('\n');
    QCOMPARE(size_t(texts.size()), desk.scene.world.events.events.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(texts[i], desk.scene.world.events.events[size_t(i)].toLine());
    for (const QByteArray& line :
         desk.get(web::timelineLines, "/vphone/timeline.jsonl?event=phone.")
             .body.trimmed()
             .split('\n'))
        QVERIFY(QJsonDocument::fromJson(line)[u"event"].toString().startsWith(u"phone."));
}

void TestExtras::extrasAreMarkedAsTheEmulators()
{
    StoryDesk desk;
    for (const auto& [page, target] :
         {PageAt{web::whyPage, whyTarget}, {web::timelinePage, timelineTarget}}) {
        const QByteArray html = desk.get(page, target).body;
        QVERIFY(html.contains("vphone emulator, not part of the phone"));
        QVERIFY(!html.contains("class=\"tabs\""));
        QVERIFY(!html.contains("<script") && !html.contains("style="));
    }
}

void TestExtras::everythingIsEscaped()
{
    StoryDesk desk(Scene::Params{{"Profile_Rule", QByteArray("http://127.0.0.1/") + hostile}});
    desk.scene.set("GPP_A", hostile);
    desk.remember();
    for (const auto& [page, target] :
         {PageAt{web::whyPage, QByteArray(whyTarget)},
          {web::timelinePage, QByteArray(timelineTarget)},
          {web::timelinePage, QByteArray("/vphone/timeline?event=%3Cscript%3E%22")}}) {
        const QByteArray html = desk.get(page, target).body;
        VERIFY_MARKUP(html);
        QVERIFY2(!html.contains("<script"), target);
        QVERIFY2(html.contains("&lt;script&gt;"), target);
    }
}

void TestExtras::plotHasLanesAndMarks()
{
    std::vector<web::Mark> marks;
    for (int i = 0; i < 12; ++i)
        marks.push_back({Instant(i * 10s), "g" + QByteArray::number(i),
                         "t<" + QByteArray::number(i), i % 3 == 0});
    const QByteArray svg = web::stripPlot(marks, "what & why");
    VERIFY_MARKUP(svg);
    QCOMPARE(svg.count("<line "), qsizetype(web::lanesMax));
    QCOMPARE(svg.count("<circle "), 8);
    QCOMPARE(svg.count("<path class=\"bad\""), 4);
    QVERIFY(svg.contains(">others</text>"));
    QVERIFY(svg.contains("<title>t&lt;11</title>"));
    QVERIFY(svg.contains("aria-label=\"what &amp; why\""));
    QVERIFY(svg.contains(">00:00:00</text>") && svg.contains(">00:01:50</text>"));
}

void TestExtras::plotOfOneInstantIsThere()
{
    const std::vector<web::Mark> marks{{Instant(5s), "phone", "phone.boot", false}};
    VERIFY_MARKUP(web::stripPlot(marks, "x"));
    QVERIFY(web::stripPlot(marks, "x").contains("<circle "));
    QCOMPARE(web::stripPlot({}, "x"), QByteArray());
}

QTEST_GUILESS_MAIN(TestExtras)
#include "tst_extras.moc"
