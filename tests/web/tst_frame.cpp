#include "tests/support/pagebench.h"
#include "tests/support/sitebench.h"
#include "web/phone/frame.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

/// What stands around the pages, and the Voice forms by way of the site.
class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsEscaped_data();
    void textIsEscaped();
    void adminAdvancedLeadsToEveryTab();
    void otherViewKeepsTheTabItHas();
    void emulatorBandIsApart();
    void strangeHostNameIsText();
    void formOfThePageIsTaken();
    void largestFormPasses();
    void formWithoutTokenIsRefused();
    void pageComesBackAfterTheRestart();
    void leavingVoiceForgetsEdits();
    void editsOfOneBrowserAreItsOwn();
    void languageLeadsBackToTheTab();
    void phonesByPathStayBelowIt();
    void twinNeedsTheAdmin();
    void styleSheetIsServed();

private:
    static QByteArray fieldsOf(const http::Response& page, const QByteArray& more)
    {
        return "csrf=" + tokenOn(page) + "&tab=voice%2Fprovisioning&view=advanced&" + more;
    }
    /// A browser that keeps its cookie.
    static http::Response browse(SiteBench& bench, const QByteArray& cookie,
                                 const QByteArray& target)
    {
        http::Request request = SiteBench::visit(target);
        if (!cookie.isEmpty())
            SiteBench::setHeader(request, "Cookie", cookie);
        return bench.answer(request);
    }
    static http::Response send(SiteBench& bench, const QByteArray& cookie, const QByteArray& target,
                               const QByteArray& body)
    {
        http::Request request = SiteBench::post(target, body);
        SiteBench::setHeader(request, "Accept", "text/html");
        SiteBench::setHeader(request, "Sec-Fetch-Site", "same-origin");
        if (!cookie.isEmpty())
            SiteBench::setHeader(request, "Cookie", cookie);
        return bench.answer(request);
    }
};

namespace {

constexpr char provisioning[] = "/admin/advanced/voice/provisioning";

} // namespace

void TestFrame::textIsEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("plain") << QByteArray("CP-8841 \xC3\xA4") << QByteArray("CP-8841 \xC3\xA4");
    QTest::newRow("names") << QByteArray("a<b>&\"'") << QByteArray("a&lt;b&gt;&amp;&quot;&#39;");
    QTest::newRow("line end") << QByteArray("a\nb") << QByteArray("a&#10;b");
    QTest::newRow("no text of XML") << QByteArray("a\x01"
                                                  "b\x1b")
                                    << QByteArray("a\xEF\xBF\xBD"
                                                  "b\xEF\xBF\xBD");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestFrame::textIsEscaped()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, html);
    QCOMPARE(web::escaped(text), html);
}

// shows C012
void TestFrame::adminAdvancedLeadsToEveryTab()
{
    SiteBench bench;
    bench.add();
    const http::Response response = browse(bench, {}, "/admin/advanced");
    QCOMPARE(response.status, 200);
    const PageTree tree(response);
    QVERIFY2(tree.problem().isEmpty(), tree.problem());
    QCOMPARE(tree.text("//nav[@class='account']//*[@aria-current][1]"), "Admin Login");
    for (const QByteArray path : {"info/status", "voice/system", "calls", "directory"})
        QVERIFY2(tree.first("//nav[@class='tabs']//a[@href='/admin/advanced/" + path + "']"), path);
    for (const QByteArray path : {"info/debug", "info/download", "info/network"})
        QVERIFY2(tree.first("//nav[@class='subtabs']//a[@href='/admin/advanced/" + path + "']"),
                 path);
    QCOMPARE(browse(bench, {}, provisioning).status, 200);
}

void TestFrame::otherViewKeepsTheTabItHas()
{
    SiteBench bench;
    bench.add();
    const PageTree system(browse(bench, {}, "/admin/advanced/voice/system"));
    QVERIFY(system.first("//a[@href='/admin/basic/voice/system']"));
    QVERIFY(system.first("//a[@href='/advanced/voice/system']"));
    const PageTree tr069(browse(bench, {}, "/admin/advanced/voice/tr-069"));
    QVERIFY(tr069.first("//a[@href='/admin/basic']"));
    QVERIFY(tr069.first("//a[@href='/advanced']"));
}

void TestFrame::emulatorBandIsApart()
{
    SiteBench bench;
    bench.add({{"Admin_Password", "Secret12"}});
    const PageTree user(browse(bench, {}, "/advanced"));
    QVERIFY2(user.problem().isEmpty(), user.problem());
    QCOMPARE(user.count("//footer"), size_t(0));
    bench.world.engine.ask(0, [](phone::Phone& phone, Instant now, phone::Actions& actions) {
        return phone.setParameters({{"Admin_Password", ""}}, config::Source::Api, now, actions)
            .has_value();
    });
    const PageTree admin(browse(bench, {}, provisioning));
    QVERIFY(admin.text("//footer[@class='emulator']").contains("vphone emulator"));
    QVERIFY(!admin.first("//main//footer"));
}

void TestFrame::strangeHostNameIsText()
{
    SiteBench bench;
    bench.add({{"Host_Name", "</span><script>alert(1)</script>"}});
    for (const QByteArray target : {"/admin/advanced", "/basic", "/admin/basic/voice/system"}) {
        const http::Response response = browse(bench, {}, target);
        QVERIFY(!response.body.contains("<script"));
        QVERIFY(response.body.contains("&lt;script"));
    }
}

void TestFrame::formOfThePageIsTaken()
{
    SiteBench bench;
    const auto index = bench.add();
    const http::Response page = browse(bench, {}, provisioning);
    const QByteArray cookie = cookieOf(page, "browser");
    QByteArray form = PageTree(page).form();
    form.replace("GPP_A=&", "GPP_A=by+hand&");
    const http::Response done = send(bench, cookie, "/admin/submit", form);
    QCOMPARE(done.status, 303);
    QCOMPARE(bench.world.value(index, "GPP_A"), "by hand");
    const http::Response after = browse(bench, cookie, headerOf(done, "Location"));
    QCOMPARE(PageTree(after).value("GPP_A"), "by hand");
}

void TestFrame::largestFormPasses()
{
    SiteBench bench;
    const auto index = bench.add();
    const http::Response page = browse(bench, {}, provisioning);
    QByteArray form = PageTree(page).form();
    for (char letter = 'A'; letter <= 'P'; ++letter)
        form.replace(QByteArray("GPP_") + letter + "=&",
                     QByteArray("GPP_") + letter + '=' + QByteArray("%41").repeated(2048) + '&');
    QVERIFY(form.size() > 90'000);
    const http::Response done = send(bench, cookieOf(page, "browser"), "/admin/submit", form);
    QCOMPARE(done.status, 303);
    QCOMPARE(bench.world.value(index, "GPP_P"), QByteArray(2048, 'A'));
}

void TestFrame::formWithoutTokenIsRefused()
{
    SiteBench bench;
    const auto index = bench.add();
    for (const QByteArray target : {"/admin/submit", "/submit", "/admin/advanced/edit"})
        QCOMPARE(send(bench, {}, target, "GPP_A=a&tab=voice%2Fprovisioning").status, 403);
    QCOMPARE(bench.world.value(index, "GPP_A"), "");
}

void TestFrame::pageComesBackAfterTheRestart()
{
    SiteBench bench;
    bench.add();
    const http::Response page = browse(bench, {}, provisioning);
    const QByteArray cookie = cookieOf(page, "browser");
    const http::Response done = send(bench, cookie, "/admin/submit",
                                     fieldsOf(page, "Profile_Rule=tftp%3A%2F%2F127.0.0.1%2Fx"));
    QCOMPARE(done.status, 303);
    const QByteArray target = headerOf(done, "Location");
    const http::Response meanwhile = browse(bench, cookie, target);
    QCOMPARE(meanwhile.status, 503);
    QVERIFY(!headerOf(meanwhile, "Retry-After").isEmpty());
    QVERIFY(PageTree(meanwhile).first("//meta[@http-equiv='refresh']"));
    bench.world.run(10s);
    const PageTree after(browse(bench, cookie, target));
    QCOMPARE(after.text("//*[@role='status']"),
             "The changes were saved, and the phone was restarted.");
    QVERIFY(!after.first("//meta[@http-equiv='refresh']"));
}

void TestFrame::leavingVoiceForgetsEdits()
{
    SiteBench bench;
    bench.add();
    const http::Response page = browse(bench, {}, provisioning);
    const QByteArray cookie = cookieOf(page, "browser");
    const QByteArray edit = fieldsOf(page, "GPP_A=typed&to=voice%2Fsip");
    QCOMPARE(send(bench, cookie, "/admin/advanced/edit", edit).status, 303);
    QCOMPARE(browse(bench, cookie, "/vphone/why").status, 200);
    QCOMPARE(PageTree(browse(bench, cookie, provisioning)).value("GPP_A"), "typed");
    QCOMPARE(browse(bench, cookie, "/admin/advanced/info/status").status, 200);
    QCOMPARE(PageTree(browse(bench, cookie, provisioning)).value("GPP_A"), "");
}

void TestFrame::editsOfOneBrowserAreItsOwn()
{
    SiteBench bench;
    bench.add();
    const http::Response page = browse(bench, {}, provisioning);
    const QByteArray cookie = cookieOf(page, "browser");
    send(bench, cookie, "/admin/advanced/edit", fieldsOf(page, "GPP_A=typed&to=voice%2Fsip"));
    const QByteArray other = cookieOf(browse(bench, {}, provisioning), "browser");
    QVERIFY(other != cookie);
    QCOMPARE(PageTree(browse(bench, other, provisioning)).value("GPP_A"), "");
    QCOMPARE(PageTree(browse(bench, cookie, provisioning)).value("GPP_A"), "typed");
}

void TestFrame::languageLeadsBackToTheTab()
{
    SiteBench bench;
    bench.add();
    const http::Response page = browse(bench, {}, provisioning);
    const http::Response wrong = send(bench, cookieOf(page, "browser"), "/admin/submit",
                                      fieldsOf(page, "Resync_Random_Delay=soon"));
    QCOMPARE(wrong.status, 422);
    const QByteArray link = PageTree(wrong).first("//a[@hreflang='ko']").attribute("href").value();
    QCOMPARE(link, QByteArray("/language?to=ko&back=") + provisioning);
}

void TestFrame::phonesByPathStayBelowIt()
{
    SiteBench bench;
    const auto index = bench.add();
    bench.add({}, MacAddress(0x000e08000002));
    const QByteArray base = "/phones/000e08abcdef";
    const http::Response page = browse(bench, {}, base + provisioning);
    QCOMPARE(page.status, 200);
    const PageTree tree(page);
    for (const QByteArray attribute : {"href", "action", "formaction", "src"}) {
        QCOMPARE(tree.count("//*[@" + attribute + " and not(starts-with(@" + attribute + ",'" +
                            base + "/')) and not(starts-with(@" + attribute + ",'#'))]"),
                 size_t(0));
    }
    const http::Response done =
        send(bench, cookieOf(page, "browser"), base + "/admin/submit", fieldsOf(page, "GPP_A=a"));
    QCOMPARE(headerOf(done, "Location"), base + provisioning + "?saved=values");
    QCOMPARE(bench.world.value(index, "GPP_A"), "a");
}

void TestFrame::twinNeedsTheAdmin()
{
    SiteBench bench;
    const auto index = bench.add({{"Admin_Password", "Secret12"}});
    const auto post = SiteBench::post("/api/v1/config", "{\"GPP_A\": \"a\"}", "application/json");
    QCOMPARE(bench.status(post), 401);
    QCOMPARE(bench.world.value(index, "GPP_A"), "");
    SiteBench open;
    open.add();
    QCOMPARE(open.status(post), 200);
    QCOMPARE(open.world.value(0, "GPP_A"), "a");
    QCOMPARE(open.status(SiteBench::post("/api/v1/config", "{}", "text/plain")), 415);
}

void TestFrame::styleSheetIsServed()
{
    SiteBench bench;
    bench.add();
    const http::Response response = bench.get("/vphone.css");
    QCOMPARE(response.status, 200);
    QVERIFY(response.contentType.startsWith("text/css"));
    QVERIFY(response.body.contains(":focus-visible"));
    // Nothing comes from elsewhere.
    QVERIFY(!response.body.contains("url("));
    QVERIFY(!response.body.contains("@import"));
}

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
