#include "tests/support/markup.h"
#include "tests/support/pagedesk.h"
#include "web/phone/infopages.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

constexpr char debugTarget[] = "/admin/advanced/info/debug";
constexpr char callsTarget[] = "/admin/advanced/calls";
constexpr char directoryTarget[] = "/admin/advanced/directory";
constexpr qsizetype journalBytes = 64 * 1024;

} // namespace

/// Debug Info with the phone's own log, Call History, Personal Directory.
class TestDebugPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C005
    void controlLogsLinkTheMessages();
    void messagesAreThePhonesLog();
    void emptyLogSaysSo();
    void levelIsShown();
    void factoryResetIsTheAdmins();
    void userSeesNoLinkThatLeadsNowhere();
    void noCallsYetSaysSo();
    void tabsShowTheirCalls_data();
    void tabsShowTheirCalls();
    void callShowsPeerLineAndLength();
    void historyCanBeCleared();
    void emptyDirectorySaysSo();
    void entryIsAddedEditedAndDeleted();
    void wrongEntryComesBackWithAReason();
    void staleFormChangesNothing();
    void directoryCanBeSwitchedOff();
    void entriesAreEscaped();

private:
    static const phone::Directory& directoryOf(const PageDesk& desk)
    {
        static phone::Directory directory;
        directory = desk.scene.world.engine[desk.scene.phone].directory();
        return directory;
    }
    static QByteArray names(const PageDesk& desk)
    {
        QByteArrayList names;
        for (const phone::Contact& contact : directoryOf(desk).contacts())
            names += contact.name + '=' + contact.work;
        return names.join(' ');
    }
    static bool act(PageDesk& desk, line::LineAction action, int line = 1)
    {
        return desk.scene.world.engine.act(desk.scene.phone, line, action);
    }
};

void TestDebugPages::controlLogsLinkTheMessages()
{
    PageDesk desk;
    desk.scene.world.engine.keepJournal(journalBytes);
    desk.base = "/phones/000e08abcdef";
    desk.scene.powerOn();
    desk.scene.run(1min);
    const QByteArray html = desk.get(web::debugPage, debugTarget).body;
    VERIFY_MARKUP(html);
    QCOMPARE(textOf(html, "h-control-logs"), QByteArray("Control Logs"));
    QVERIFY2(html.contains("<a href=\"/phones/000e08abcdef/admin/log/messages\">messages</a>"),
             html);
    QVERIFY2(sectionOf(html, "control-logs").contains("Last line: 2026-01-01T00:00:00"),
             sectionOf(html, "control-logs"));
}

void TestDebugPages::messagesAreThePhonesLog()
{
    PageDesk desk;
    desk.scene.world.engine.keepJournal(journalBytes);
    desk.scene.powerOn();
    desk.scene.run(1min);
    const http::Response file = desk.get(web::messagesFile, "/admin/log/messages");
    QCOMPARE(file.status, 200);
    QCOMPARE(file.contentType, QByteArray("text/plain; charset=utf-8"));
    QVERIFY2(file.body.contains("CP-6841-3PCC 00:0e:08:ab:cd:ef -- Requesting resync "), file.body);
    QVERIFY2(file.body.contains("CP-6841-3PCC 00:0e:08:ab:cd:ef -- Successful resync "), file.body);
}

void TestDebugPages::emptyLogSaysSo()
{
    PageDesk desk;
    desk.scene.powerOn();
    const QByteArray html = desk.get(web::debugPage, debugTarget).body;
    QVERIFY(sectionOf(html, "control-logs").contains("Nothing has been logged yet."));
    QCOMPARE(desk.get(web::messagesFile, "/admin/log/messages").body, QByteArray());
}

void TestDebugPages::levelIsShown()
{
    PageDesk desk(Scene::Params{{"Debug_Level", "3"}});
    desk.scene.powerOn();
    QCOMPARE(textOf(desk.get(web::debugPage, debugTarget).body, "s-Debug_Level"), QByteArray("3"));
}

void TestDebugPages::factoryResetIsTheAdmins()
{
    PageDesk desk;
    desk.scene.powerOn();
    QVERIFY(desk.get(web::debugPage, debugTarget)
                .body.contains("<form method=\"get\" action=\"/admin/factory-reset\">"));
    desk.view.account = web::Account::User;
    QVERIFY(!desk.get(web::debugPage, "/advanced/info/debug").body.contains("factory-reset"));
}

void TestDebugPages::userSeesNoLinkThatLeadsNowhere()
{
    PageDesk desk(Scene::Params{{"Enable_Web_Admin_Access", "No"}});
    desk.scene.powerOn();
    desk.view.account = web::Account::User;
    const QByteArray html = desk.get(web::debugPage, "/advanced/info/debug").body;
    QVERIFY(!html.contains("/admin/log/messages"));
    QVERIFY(sectionOf(html, "control-logs").contains("Enable_Web_Admin_Access is No"));
}

void TestDebugPages::noCallsYetSaysSo()
{
    PageDesk desk;
    desk.scene.powerOn();
    const QByteArray html = desk.get(web::callsPage, callsTarget).body;
    QVERIFY(sectionOf(html, "calls").contains("No such call yet."));
    QVERIFY(!html.contains("<table>"));
}

void TestDebugPages::tabsShowTheirCalls_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("kinds");
    QTest::newRow("all") << QByteArray() << QByteArray("Placed Missed Received");
    QTest::newRow("missed") << QByteArray("?show=missed") << QByteArray("Missed");
    QTest::newRow("received") << QByteArray("?show=received") << QByteArray("Received");
    QTest::newRow("placed") << QByteArray("?show=placed") << QByteArray("Placed");
    QTest::newRow("unknown") << QByteArray("?show=<b>") << QByteArray("Placed Missed Received");
}

void TestDebugPages::tabsShowTheirCalls()
{
    using enum line::LineAction;
    QFETCH(QByteArray, query);
    PageDesk desk;
    desk.scene.powerOn();
    QVERIFY(act(desk, Ring) && act(desk, Answer) && act(desk, End));
    QVERIFY(act(desk, Ring) && act(desk, End));
    QVERIFY(act(desk, Start) && act(desk, End));
    const QByteArray html = desk.get(web::callsPage, callsTarget + query).body;
    VERIFY_MARKUP(html);
    const QByteArray text = sectionOf(html, "calls");
    QByteArrayList kinds;
    const QByteArrayList words = text.sliced(text.indexOf("State")).split(' ');
    for (const QByteArray& word : words) {
        if (word.contains("Placed"))
            kinds += "Placed";
        if (word.contains("Missed"))
            kinds += "Missed";
        if (word.contains("Received"))
            kinds += "Received";
    }
    QTEST(kinds.join(' '), "kinds");
    QCOMPARE(html.count("aria-current=\"page\">") > 0, true);
}

void TestDebugPages::callShowsPeerLineAndLength()
{
    PageDesk desk;
    desk.scene.powerOn();
    QVERIFY(act(desk, line::LineAction::Ring, 3));
    desk.scene.ask(
        [](phone::Phone& phone, Instant, phone::Actions&) { phone.notePeer(3, "<b>1"); });
    desk.scene.run(5s);
    QVERIFY(sectionOf(desk.get(web::callsPage, callsTarget).body, "calls").contains("goes on"));
    QVERIFY(act(desk, line::LineAction::Answer, 3));
    desk.scene.run(75s);
    QVERIFY(act(desk, line::LineAction::End, 3));
    const QByteArray html = desk.get(web::callsPage, callsTarget).body;
    QVERIFY2(html.contains("<th scope=\"row\">01/01/2026 00:00:00</th><td>Received</td>"
                           "<td>&lt;b&gt;1</td><td>3</td><td>00:01:15</td><td></td>"),
             html);
}

void TestDebugPages::historyCanBeCleared()
{
    PageDesk desk;
    desk.base = "/phones/000e08abcdef";
    desk.scene.powerOn();
    QVERIFY(act(desk, line::LineAction::Ring) && act(desk, line::LineAction::End));
    const QByteArray html = desk.get(web::callsPage, callsTarget).body;
    QVERIFY(html.contains("value=\"token-of-the-form\""));
    // Nobody has talked, so there is no length.
    QVERIFY2(html.contains("<td>Missed</td><td>simulated, no number</td><td>1</td><td></td>"),
             html);
    const http::Response done = desk.post(web::callsPage, callsTarget, "csrf=token-of-the-form");
    QCOMPARE(done.status, 303);
    QCOMPARE(done.headers[0].value, QByteArray("/phones/000e08abcdef/admin/advanced/calls"));
    QVERIFY(!desk.get(web::callsPage, callsTarget).body.contains("Missed</td>"));
}

void TestDebugPages::emptyDirectorySaysSo()
{
    PageDesk desk;
    desk.scene.powerOn();
    const QByteArray html = desk.get(web::directoryPage, directoryTarget).body;
    QVERIFY(sectionOf(html, "entries").contains("Nobody is in the directory yet."));
    QVERIFY(html.contains("<label for=\"c-name\">Name</label>"));
}

void TestDebugPages::entryIsAddedEditedAndDeleted()
{
    PageDesk desk;
    desk.scene.powerOn();
    const http::Response added =
        desk.post(web::directoryPage, directoryTarget, "do=add&name=Bob&work=%2B1+555&home=7");
    QCOMPARE(added.status, 303);
    QCOMPARE(added.headers[0].value, QByteArray(directoryTarget));
    QVERIFY(desk.post(web::directoryPage, directoryTarget, "do=add&name=Ann&work=101").status ==
            303);
    QCOMPARE(names(desk), QByteArray("Ann=101 Bob=+1555"));
    const QByteArray html =
        desk.get(web::directoryPage, directoryTarget + QByteArray("?edit=1")).body;
    VERIFY_MARKUP(html);
    QVERIFY2(html.contains("name=\"was\" value=\"Bob\""), html);
    QVERIFY2(html.contains("id=\"c-work\" name=\"work\" value=\"+1555\""), html);
    QCOMPARE(desk.post(web::directoryPage, directoryTarget,
                       "do=save&place=1&was=Bob&name=Robert&work=102")
                 .status,
             303);
    QCOMPARE(names(desk), QByteArray("Ann=101 Robert=102"));
    QCOMPARE(desk.post(web::directoryPage, directoryTarget, "do=delete&place=0&was=Ann").status,
             303);
    QCOMPARE(names(desk), QByteArray("Robert=102"));
}

void TestDebugPages::wrongEntryComesBackWithAReason()
{
    PageDesk desk;
    desk.scene.powerOn();
    const http::Response refused =
        desk.post(web::directoryPage, directoryTarget, "do=add&name=Ann&work=%3Cb%3E");
    QCOMPARE(refused.status, 400);
    VERIFY_MARKUP(refused.body);
    QVERIFY2(sectionOf(refused.body, "entry").contains("A number has digits"), refused.body);
    // What was typed is not lost.
    QVERIFY2(refused.body.contains("name=\"work\" value=\"&lt;b&gt;\""), refused.body);
    QVERIFY(directoryOf(desk).contacts().empty());
    QCOMPARE(desk.post(web::directoryPage, directoryTarget, "do=add&name=%ff&work=1").status, 400);
    QCOMPARE(desk.post(web::directoryPage, directoryTarget, "name=Ann").status, 400);
    QVERIFY(directoryOf(desk).contacts().empty());
}

void TestDebugPages::staleFormChangesNothing()
{
    PageDesk desk;
    desk.scene.powerOn();
    QCOMPARE(desk.post(web::directoryPage, directoryTarget, "do=add&name=Bob&work=1").status, 303);
    QCOMPARE(desk.post(web::directoryPage, directoryTarget, "do=add&name=Ann&work=2").status, 303);
    // Bob was at the first place when the form was made.
    for (const char* form :
         {"do=delete&place=0&was=Bob", "do=save&place=0&was=Bob&name=Rob&work=3",
          "do=delete&place=9&was=Ann", "do=delete&place=-1&was=Ann", "do=delete&was=Ann"}) {
        const http::Response refused = desk.post(web::directoryPage, directoryTarget, form);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.contains("changed in the meantime"));
    }
    QCOMPARE(names(desk), QByteArray("Ann=2 Bob=1"));
}

void TestDebugPages::directoryCanBeSwitchedOff()
{
    PageDesk desk(Scene::Params{{"Personal_Directory_Enable", "No"}});
    desk.scene.powerOn();
    const http::Response off = desk.get(web::directoryPage, directoryTarget);
    QCOMPARE(off.status, 403);
    QVERIFY(off.body.contains("Personal_Directory_Enable is No"));
    QCOMPARE(desk.post(web::directoryPage, directoryTarget, "do=add&name=Ann&work=1").status, 403);
    QVERIFY(directoryOf(desk).contacts().empty());
}

void TestDebugPages::entriesAreEscaped()
{
    PageDesk desk;
    desk.scene.powerOn();
    QCOMPARE(desk.post(web::directoryPage, directoryTarget,
                       "do=add&work=1&name=%3Cscript%3Ealert(%22x%22)%3C%2Fscript%3E")
                 .status,
             303);
    for (const char* query : {"", "?edit=0", "?edit=%3Cscript%3E"}) {
        const QByteArray html =
            desk.get(web::directoryPage, directoryTarget + QByteArray(query)).body;
        VERIFY_MARKUP(html);
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;alert(&quot;x&quot;)"));
    }
}

QTEST_GUILESS_MAIN(TestDebugPages)
#include "tst_debugpages.moc"
