#include "tests/support/sitebench.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;

namespace {

using Bench = SiteBench;
constexpr quint32 away = 0x7f010002;

} // namespace

/// Which phone answers, how a page is asked for, and what every answer bears.
class TestPhoneSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressNamesThePhone();
    void thePortNamesThePhone();
    void thePathNamesThePhone();
    void unknownPathsOfPhones_data();
    void unknownPathsOfPhones();
    void aPhoneThatMovedIsFoundWhereItIs();
    void phonesOfOneAddressAreListed();
    void theListIsSearchedAndPaged();
    void theListEscapesWhatWasAsked();
    void aPhoneThatIsDownSaysWhenToComeAgain();
    void aSwitchedOffServerSaysSo();
    void httpsPhonesSendPlainRequestsToHttps();
    void httpPhonesTakeNoTls();
    void pagesAreFoundByTheirPaths_data();
    void pagesAreFoundByTheirPaths();
    void methodsAreToldWhenOneIsWrong_data();
    void methodsAreToldWhenOneIsWrong();
    void headIsAnsweredAsGet();
    void trickyTargetsAreRefused_data();
    void trickyTargetsAreRefused();
    void everyAnswerBearsTheHeaders_data();
    void everyAnswerBearsTheHeaders();
    void theStyleSheetMayBeKept();
    void noHeaderIsInjected_data();
    void noHeaderIsInjected();
    void problemsArePlainTextToPrograms();
    void theLanguageIsChosenPerBrowser();
    void languagesLeadBackToThisPhoneAlone_data();
    void languagesLeadBackToThisPhoneAlone();
    void bodiesAreBounded();
    void pagesLeadToTheBrowserPhoneFromThisMachine();
};

void TestPhoneSite::theAddressNamesThePhone()
{
    Bench bench;
    bench.add();
    bench.add({}, MacAddress(0x000e08000002), Bench::at(away));
    QVERIFY(bench.answer(Bench::visit("/login")).body.contains("00:0e:08:ab:cd:ef"));
    QVERIFY(
        bench.answer(Bench::visit("/login", Bench::at(away))).body.contains("00:0e:08:00:00:02"));
    const Endpoint nobody = Bench::at(0x7f010003);
    const http::Response response = bench.answer(Bench::request("GET", "/login", nobody));
    QCOMPARE(response.status, 404);
    QVERIFY(response.body.contains("no phone"));
    QCOMPARE(bench.status(Bench::request("GET", "/phones/000e08abcdef/login", nobody)), 404);
}

void TestPhoneSite::thePortNamesThePhone()
{
    Bench bench;
    bench.add({}, MacAddress(1), Bench::at(Bench::home, 8080));
    bench.add({}, MacAddress(2), Bench::at(Bench::home, 8081));
    QVERIFY(bench.answer(Bench::visit("/login", Bench::at(Bench::home, 8081)))
                .body.contains("00:00:00:00:00:02"));
    QVERIFY(bench.answer(Bench::visit("/phones/000000000001/login", Bench::at(Bench::home, 8081)))
                .body.contains("00:00:00:00:00:01"));
}

void TestPhoneSite::thePathNamesThePhone()
{
    Bench bench;
    bench.add({}, MacAddress(1));
    bench.add({}, MacAddress(2));
    for (const char* path : {"/phones/000000000002/login", "/phones/000000000002/login?to=/"}) {
        const http::Response page = bench.answer(Bench::visit(path));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("00:00:00:00:00:02"));
        QVERIFY(page.body.contains("action=\"/phones/000000000002/login\""));
        QVERIFY(!page.body.contains("href=\"/basic"));
    }
    QCOMPARE(bench.status(Bench::request("GET", "/login")), 404);
    QCOMPARE(bench.status(Bench::request("GET", "/vphone.css")), 200);
}

void TestPhoneSite::unknownPathsOfPhones_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path :
         {"/phones/000000000003/", "/phones/00000000000/", "/phones/0000000000021/login",
          "/phones/nonsense/login", "/phones/000000000002login", "/phone/000000000002/login",
          "/phones/000000000002/phones/000000000002/login", "/phones/000000000002/nothing"})
        QTest::newRow(path) << QByteArray(path);
}

void TestPhoneSite::unknownPathsOfPhones()
{
    QFETCH(QByteArray, path);
    Bench bench;
    bench.add({}, MacAddress(1));
    bench.add({}, MacAddress(2));
    QCOMPARE(bench.status(Bench::request("GET", path)), 404);
    QCOMPARE(bench.status(Bench::visit(path)), 404);
}

void TestPhoneSite::aPhoneThatMovedIsFoundWhereItIs()
{
    Bench bench;
    bench.add();
    bench.phones.move(MacAddress(0x000e08abcdef), Bench::at(away));
    QCOMPARE(bench.get("/vphone.css").status, 404);
    QCOMPARE(bench.status(Bench::request("GET", "/vphone.css", Bench::at(away))), 200);
    bench.phones.remove(MacAddress(0x000e08abcdef));
    QCOMPARE(bench.status(Bench::request("GET", "/vphone.css", Bench::at(away))), 404);
}

void TestPhoneSite::phonesOfOneAddressAreListed()
{
    Bench bench;
    bench.add({}, MacAddress(1));
    bench.add({}, MacAddress(2));
    bench.world.engine.powerOff(1);
    for (const char* path : {"/", "/phones", "/phones/"}) {
        const http::Response list = bench.answer(Bench::visit(path));
        QCOMPARE(list.status, 200);
        QVERIFY(list.body.contains("<a href=\"/phones/000000000001/\">000000000001</a></td>"
                                   "<td>CP-8841-3PCC</td><td>up</td>"));
        QVERIFY(list.body.contains("off or starting"));
    }
    const http::Response posted = bench.answer(Bench::request("POST", "/phones/"));
    QCOMPARE(posted.status, 405);
    QCOMPARE(headerOf(posted, "Allow"), QByteArray("GET, HEAD"));
}

void TestPhoneSite::theListIsSearchedAndPaged()
{
    Bench bench;
    for (quint64 i = 0; i < 120; ++i)
        bench.phones.add(MacAddress(0x000e08000000 + i), Bench::at(Bench::home));
    const auto rows = [&](const QByteArray& target) {
        return bench.get(target).body.count("<tr><td>");
    };
    QCOMPARE(rows("/phones/"), 50);
    QCOMPARE(rows("/phones/?page=3"), 20);
    QCOMPARE(rows("/phones/?page=4"), 20);
    QCOMPARE(rows("/phones/?page=-1"), 50);
    QCOMPARE(rows("/phones/?page=99999999999999999999"), 50);
    QCOMPARE(rows("/phones/?mac=00:0E:08:00:00:4f"), 1);
    QCOMPARE(rows("/phones/?mac=00004"), 17);
    QCOMPARE(rows("/phones/?mac=ffff"), 0);
    QVERIFY(bench.get("/phones/?mac=0000&page=2").body.contains("mac=0000&amp;page=3"));
    QVERIFY(bench.get("/phones/?mac=0000").body.contains("120 of 120 phones"));
}

void TestPhoneSite::theListEscapesWhatWasAsked()
{
    Bench bench;
    bench.add({}, MacAddress(1));
    bench.add({}, MacAddress(2));
    const QByteArray body = bench.get("/phones/?mac=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body;
    QVERIFY(!body.contains("<script"));
    QVERIFY(body.contains("&quot;&gt;&lt;script&gt;"));
}

void TestPhoneSite::aPhoneThatIsDownSaysWhenToComeAgain()
{
    Bench bench;
    const auto index = bench.add();
    bench.world.engine.reboot(index, phone::BootReason::UserTriggered);
    const http::Response response = bench.get("/login");
    QCOMPARE(response.status, 503);
    QCOMPARE(headerOf(response, "Retry-After"), QByteArray("2"));
    // A page comes by itself, what was asked to be done does not.
    QVERIFY(bench.answer(Bench::visit("/info/status")).body.contains("http-equiv=\"refresh\""));
    QVERIFY(!bench.answer(Bench::visit("/admin/reboot")).body.contains("http-equiv=\"refresh\""));
    bench.world.run(5s);
    QCOMPARE(bench.get("/login").status, 200);
    bench.world.engine.powerOff(index);
    QCOMPARE(bench.get("/login").status, 503);
}

void TestPhoneSite::aSwitchedOffServerSaysSo()
{
    Bench bench;
    bench.add({{"Enable_Web_Server", "No"}});
    const http::Response response = bench.get("/login");
    QCOMPARE(response.status, 403);
    QVERIFY(response.body.contains("Enable_Web_Server"));
}

void TestPhoneSite::httpsPhonesSendPlainRequestsToHttps()
{
    Bench bench;
    bench.add({{"Enable_Protocol", "Https"}});
    const http::Response response = bench.get("/admin/advanced?a=%0d%0ab");
    QCOMPARE(response.status, 308);
    QCOMPARE(headerOf(response, "Location"),
             QByteArray("https://127.1.0.1:8080/admin/advanced?a=%0d%0ab"));
    http::Request request = Bench::request("GET", "/login");
    request.channel.isTls = true;
    QCOMPARE(bench.status(request), 200);
}

void TestPhoneSite::httpPhonesTakeNoTls()
{
    Bench bench;
    bench.add();
    http::Request request = Bench::request("GET", "/login");
    request.channel.isTls = true;
    const http::Response response = bench.answer(request);
    QCOMPARE(response.status, 403);
    QVERIFY(response.body.contains("Enable_Protocol"));
}

void TestPhoneSite::pagesAreFoundByTheirPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    for (const char* path : {"/",
                             "/basic",
                             "/basic/",
                             "/advanced",
                             "/admin",
                             "/admin/",
                             "/admin/basic",
                             "/admin/advanced",
                             "/admin/advanced/",
                             "/admin/advanced/info/status",
                             "/advanced/info/debug",
                             "/basic/info/download",
                             "/info/network",
                             "/admin/advanced/voice/provisioning",
                             "/admin/voice/system",
                             "/admin/advanced/calls",
                             "/admin/basic/directory",
                             "/admin/log/messages",
                             "/admin/cfg.xml",
                             "/status.xml",
                             "/admin/status.xml",
                             "/vphone/why",
                             "/vphone/timeline",
                             "/login",
                             "/vphone.css"})
        QTest::newRow(path) << QByteArray(path) << 200;
    for (const char* path :
         {"/Admin", "/admin/advance", "/admin/advanced/info", "/admin/admin", "/basic/advanced",
          "/admin/advanced/voice/nothing", "/index.html", "/bcisco.csc", "/admin/cfg.xml/",
          "/admin/spacfg.xml", "/admin/reset", "/vphone", "/adminx", "/favicon.ico", "/api"})
        QTest::newRow(path) << QByteArray(path) << 404;
}

// shows C012
void TestPhoneSite::pagesAreFoundByTheirPaths()
{
    QFETCH(QByteArray, path);
    Bench bench;
    bench.add();
    QTEST(bench.status(Bench::visit(path)), "status");
}

void TestPhoneSite::methodsAreToldWhenOneIsWrong_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char* method, const char* path, int status, const char* allow) {
        QTest::addRow("%s %s", method, path)
            << QByteArray(method) << QByteArray(path) << status << QByteArray(allow);
    };
    row("DELETE", "/login", 405, "GET, HEAD, POST, OPTIONS");
    row("TRACE", "/login", 405, "GET, HEAD, POST, OPTIONS");
    row("PUT", "/vphone.css", 405, "GET, HEAD, OPTIONS");
    row("POST", "/vphone.css", 405, "GET, HEAD, OPTIONS");
    row("GET", "/CGI/Execute", 405, "POST, OPTIONS");
    row("POST", "/admin/reboot", 405, "GET, OPTIONS");
    row("GET", "/admin/submit", 405, "POST, OPTIONS");
    row("get", "/login", 405, "GET, HEAD, POST, OPTIONS");
    row("", "/login", 405, "GET, HEAD, POST, OPTIONS");
    row("OPTIONS", "/login", 204, "GET, HEAD, POST, OPTIONS");
    row("OPTIONS", "/nothing", 404, "");
    row("DELETE", "/nothing", 404, "");
}

void TestPhoneSite::methodsAreToldWhenOneIsWrong()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    Bench bench;
    bench.add();
    const http::Response response = bench.answer(Bench::request(method, path));
    QTEST(response.status, "status");
    QTEST(headerOf(response, "Allow"), "allow");
}

void TestPhoneSite::headIsAnsweredAsGet()
{
    Bench bench;
    bench.add();
    const http::Response got = bench.get("/login");
    const http::Response head = bench.answer(Bench::request("HEAD", "/login"));
    QCOMPARE(head.status, 200);
    QCOMPARE(head.body.size(), got.body.size());
    QCOMPARE(head.contentType, got.contentType);
}

void TestPhoneSite::trickyTargetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target :
         {"/../login", "/%2e%2e/login", "//login", "/login%00", "/a%2flogin", "/login%0d%0aX: y",
          "/phones/../login", "/phones//login", "*", "http://127.1.0.1:8080/login", "/login\xff"})
        QTest::newRow(target) << QByteArray(target);
}

void TestPhoneSite::trickyTargetsAreRefused()
{
    QFETCH(QByteArray, target);
    Bench bench;
    bench.add();
    QCOMPARE(bench.status(Bench::request("GET", target)), 400);
}

void TestPhoneSite::everyAnswerBearsTheHeaders_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("page") << QByteArray("/login") << 200;
    QTest::newRow("redirect") << QByteArray("/language?to=de") << 303;
    QTest::newRow("unknown") << QByteArray("/nothing") << 404;
    QTest::newRow("malformed") << QByteArray("//") << 400;
    QTest::newRow("another phone") << QByteArray("/phones/000000000009/") << 404;
}

void TestPhoneSite::everyAnswerBearsTheHeaders()
{
    QFETCH(QByteArray, target);
    Bench bench;
    bench.add();
    const http::Response response = bench.get(target);
    QTEST(response.status, "status");
    QCOMPARE(headerOf(response, "Content-Security-Policy"),
             QByteArray("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                        "frame-src 'self'; frame-ancestors 'self'; base-uri 'none'"));
    QCOMPARE(headerOf(response, "X-Frame-Options"), QByteArray("SAMEORIGIN"));
    QCOMPARE(headerOf(response, "Referrer-Policy"), QByteArray("same-origin"));
    QCOMPARE(headerOf(response, "Cache-Control"), QByteArray("no-store"));
}

void TestPhoneSite::theStyleSheetMayBeKept()
{
    Bench bench;
    bench.add();
    const http::Response sheet = bench.get("/vphone.css");
    QVERIFY(sheet.contentType.startsWith("text/css"));
    QVERIFY(headerOf(sheet, "Cache-Control").startsWith("max-age="));
    QCOMPARE(headersOf(sheet, "Cache-Control").size(), size_t(1));
    http::Request again = Bench::request("GET", "/vphone.css");
    Bench::setHeader(again, "If-None-Match", headerOf(sheet, "ETag"));
    const http::Response kept = bench.answer(again);
    QCOMPARE(kept.status, 304);
    QVERIFY(kept.body.isEmpty());
    Bench::setHeader(again, "If-None-Match", "\"another\"");
    QCOMPARE(bench.status(again), 200);
}

void TestPhoneSite::noHeaderIsInjected_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("cookies");
    QTest::newRow("back") << QByteArray("/language?to=de&back=/%0d%0aX-Evil:%201") << QByteArray();
    QTest::newRow("to") << QByteArray("/login?to=/%0d%0aX-Evil:%201") << QByteArray();
    QTest::newRow("cookies") << QByteArray("/login")
                             << QByteArray("lang=de\r\nX-Evil: 1; browser=\r\nX-Evil: 1");
    QTest::newRow("login") << QByteArray("/admin/advanced?%0d%0aX-Evil:%201") << QByteArray();
}

void TestPhoneSite::noHeaderIsInjected()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, cookies);
    Bench bench;
    bench.add({{"Admin_Password", "Secret#1word"}, {"Host_Name", "a\r\nX-Evil: 1"}});
    http::Request request = Bench::visit(target);
    Bench::setHeader(request, "Cookie", cookies);
    const http::Response response = bench.answer(request);
    for (const http::Header& header : response.headers) {
        QVERIFY(!header.value.contains('\n') && !header.value.contains('\r'));
        QVERIFY(!header.name.contains("X-Evil"));
    }
}

void TestPhoneSite::problemsArePlainTextToPrograms()
{
    Bench bench;
    bench.add();
    for (const char* type : {"text/plain", "application/json"}) {
        http::Request request = Bench::request("GET", "/nothing");
        Bench::setHeader(request, "Accept", type);
        const http::Response response = bench.answer(request);
        QCOMPARE(response.status, 404);
        QVERIFY(response.contentType.startsWith("text/plain"));
        QCOMPARE(response.body, QByteArray("The phone has no page at this address.\n"));
    }
    QVERIFY(bench.answer(Bench::visit("/nothing")).contentType.startsWith("text/html"));
    QVERIFY(bench.answer(Bench::visit("//")).contentType.startsWith("text/html"));
    QVERIFY(bench.get("//").contentType.startsWith("text/plain"));
}

void TestPhoneSite::theLanguageIsChosenPerBrowser()
{
    Bench bench;
    bench.add({{"Language_Selection", "French"}});
    QVERIFY(bench.get("/login").body.contains("lang=\"fr\""));
    const http::Response chosen = bench.get("/language?to=ja&back=/admin/advanced");
    QCOMPARE(chosen.status, 303);
    QCOMPARE(headerOf(chosen, "Location"), QByteArray("/admin/advanced"));
    http::Request request = Bench::request("GET", "/login");
    Bench::setHeader(request, "Cookie", "a=b; " + cookieOf(chosen, "lang"));
    QVERIFY(bench.answer(request).body.contains("lang=\"ja\""));
    Bench::setHeader(request, "Cookie", "lang=xx");
    QVERIFY(bench.answer(request).body.contains("lang=\"fr\""));
    QCOMPARE(bench.get("/language?to=xx").status, 400);
    QCOMPARE(bench.get("/language").status, 400);
}

void TestPhoneSite::languagesLeadBackToThisPhoneAlone_data()
{
    QTest::addColumn<QByteArray>("back");
    QTest::addColumn<QByteArray>("location");
    const auto row = [](const char* back, const char* location) {
        QTest::newRow(back) << QByteArray(back) << QByteArray(location);
    };
    row("/advanced/info/status", "/advanced/info/status");
    row("/advanced/info/status?a=b", "/advanced/info/status?a=b");
    row("//example.org/", "/");
    row("http://example.org/", "/");
    row("/\\example.org/", "/");
    row("/admin/reboot", "/");
    row("/login", "/");
    row("/nothing", "/");
    row("", "/");
}

void TestPhoneSite::languagesLeadBackToThisPhoneAlone()
{
    QFETCH(QByteArray, back);
    Bench bench;
    bench.add();
    QTEST(headerOf(bench.get("/language?to=de&back=" + back.toPercentEncoding()), "Location"),
          "location");
}

void TestPhoneSite::bodiesAreBounded()
{
    Bench bench;
    bench.add();
    http::Request long1 = Bench::post("/login", "a=b");
    Bench::setHeader(long1, "Content-Length", "100000");
    QCOMPARE(bench.status(long1), 413);
    // One whose length nobody told beforehand.
    http::Request long2 = Bench::post("/login", QByteArray(100'000, 'a'));
    Bench::setHeader(long2, "Content-Length", QByteArray());
    Bench::setHeader(long2, "Transfer-Encoding", "chunked");
    QCOMPARE(bench.status(long2), 413);
    QCOMPARE(bench.status(Bench::post("/login", "{}", "application/json")), 415);
    http::Request get = Bench::post("/login", "a=b");
    get.method = "GET";
    QCOMPARE(bench.status(get), 400);
}

void TestPhoneSite::pagesLeadToTheBrowserPhoneFromThisMachine()
{
    Bench bench;
    bench.add();
    const QByteArray link = "href=\"http://127.0.0.1:7070/phone/000e08abcdef\"";
    http::Request asked = Bench::visit("/admin/advanced/voice/system");
    QVERIFY(!bench.answer(asked).body.contains(link));
    bench.site.setBrowserPhone("http://127.0.0.1:7070");
    Bench::setHeader(asked, "Cookie", "browser=0123456789abcdef0123456789abcdef");
    QVERIFY(bench.answer(asked).body.contains(link));
    asked.channel.peer = Bench::at(0x0a000001, 50000);
    QVERIFY(!bench.answer(asked).body.contains(link));
}

QTEST_GUILESS_MAIN(TestPhoneSite)
#include "tst_phonesite.moc"
