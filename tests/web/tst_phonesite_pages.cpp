#include "tests/support/sitebench.h"
#include "web/phone/drafts.h"
#include "web/phone/pagecache.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;
using web::Drafts;
using web::PageCache;

namespace {

using Bench = SiteBench;
const QByteArray voice = "/admin/advanced/voice/provisioning";
const MacAddress mac(0x000e08abcdef);
const QByteArray browser(32, 'a');

http::Response page(qsizetype bytes)
{
    http::Response response;
    response.contentType = "text/html";
    response.body = QByteArray(bytes, 'x');
    return response;
}

} // namespace

/// Pages that are kept, edits that are kept, phones that are found, events that are told.
class TestPhoneSitePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptPageIsTheSame();
    void aChangeIsOnTheNextPage();
    void pagesOfLanguagesAndAccountsAreApart();
    void keptPagesAreOfTheirRevision();
    void keptPagesAreBounded();
    void pagesWithCookiesAreNotKept();
    void draftsAreOfABrowser();
    void draftsAddUp();
    void draftsAreBounded();
    void aPhoneInTheDirectoryIsSmall();
    void theDirectoryFindsWhatIsThere();
    void requestsAreTold_data();
    void requestsAreTold();
    void emulatorsOwnPagesAreNotTold();
    void nobodyListens();
    void requestsOfNobodyAreNotTold();
};

void TestPhoneSitePages::aKeptPageIsTheSame()
{
    Bench bench;
    bench.add();
    const http::Response first = bench.get(voice);
    QCOMPARE(first.status, 200);
    const http::Response second = bench.get(voice);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.contentType, first.contentType);
    QCOMPARE(second.headers.size(), first.headers.size());
    // The same bytes in the same place: it was not made again.
    QCOMPARE(second.body.constData(), first.body.constData());
}

void TestPhoneSitePages::aChangeIsOnTheNextPage()
{
    Bench bench;
    const auto index = bench.add();
    QVERIFY(!bench.get(voice).body.contains("planted"));
    QVERIFY(bench.world.engine.setParameters(index, {{"GPP_A", "planted"}}, config::Source::Api));
    QVERIFY(bench.get(voice).body.contains("planted"));
}

void TestPhoneSitePages::pagesOfLanguagesAndAccountsAreApart()
{
    Bench bench;
    bench.add();
    const QByteArray english = bench.get(voice).body;
    http::Request german = Bench::request("GET", voice);
    Bench::setHeader(german, "Cookie", "lang=de");
    const QByteArray body = bench.answer(german).body;
    QVERIFY(body.contains("lang=\"de\"") && body != english);
    QCOMPARE(bench.get(voice).body, english);
    QVERIFY(bench.get("/advanced/voice/provisioning").body != english);
    // A browser has a token of its own.
    http::Request other = Bench::request("GET", voice);
    Bench::setHeader(other, "Cookie", "browser=" + browser);
    QVERIFY(tokenOn(bench.answer(other)) != tokenOn(bench.get(voice)));
}

void TestPhoneSitePages::keptPagesAreOfTheirRevision()
{
    PageCache cache;
    cache.keep("key", 1, page(100));
    QVERIFY(cache.find("key", 1));
    QVERIFY(!cache.find("other", 1));
    QVERIFY(!cache.find("key", 2));
    QVERIFY(!cache.find("key", 1)); // gone for good
    QCOMPARE(cache.bytes(), 0);
}

void TestPhoneSitePages::keptPagesAreBounded()
{
    PageCache cache;
    for (int i = 0; i < 200; ++i) {
        cache.keep(QByteArray::number(i), 1, page(100'000));
        QVERIFY(cache.find("0", 1) || i > 0);
        QVERIFY(cache.bytes() <= PageCache::bytesMax);
    }
    QVERIFY(cache.size() > 30);
    QVERIFY(cache.find("0", 1)); // used all the time
    QVERIFY(!cache.find("1", 1));
    cache.keep("huge", 1, page(PageCache::bytesMax));
    QVERIFY(!cache.find("huge", 1));
    for (int i = 0; i < 2000; ++i)
        cache.keep("small" + QByteArray::number(i), 1, page(10));
    QCOMPARE(cache.size(), PageCache::pagesMax);
}

void TestPhoneSitePages::pagesWithCookiesAreNotKept()
{
    PageCache cache;
    http::Response response = page(10);
    response.headers.push_back({"set-cookie", "a=b"});
    cache.keep("key", 1, response);
    QVERIFY(!cache.find("key", 1));
    response = page(10);
    response.status = 404;
    cache.keep("key", 1, response);
    QVERIFY(!cache.find("key", 1));
}

void TestPhoneSitePages::draftsAreOfABrowser()
{
    Drafts drafts;
    QVERIFY(drafts.keep(mac, browser, {{"GPP_A", "1"}}));
    QVERIFY(drafts.find(mac, browser));
    QVERIFY(!drafts.find(MacAddress(1), browser));
    QVERIFY(!drafts.find(mac, "b"));
    QVERIFY(!drafts.keep(mac, "", {{"GPP_A", "1"}}));
    QCOMPARE(drafts.take(mac, browser), (Drafts::Values{{"GPP_A", "1"}}));
    QVERIFY(!drafts.find(mac, browser));
    QVERIFY(drafts.take(mac, browser).empty());
}

void TestPhoneSitePages::draftsAddUp()
{
    Drafts drafts;
    QVERIFY(drafts.keep(mac, browser, {{"GPP_A", "1"}, {"GPP_B", "1"}}));
    QVERIFY(drafts.keep(mac, browser, {{"GPP_B", "2"}, {"GPP_C", "2"}}));
    QCOMPARE(*drafts.find(mac, browser),
             (Drafts::Values{{"GPP_A", "1"}, {"GPP_B", "2"}, {"GPP_C", "2"}}));
}

void TestPhoneSitePages::draftsAreBounded()
{
    Drafts drafts;
    QVERIFY(drafts.keep(mac, browser, {{"GPP_A", "1"}}));
    QVERIFY(!drafts.keep(mac, browser, {{"GPP_B", QByteArray(Drafts::bytesMax, 'x')}}));
    QCOMPARE(*drafts.find(mac, browser), (Drafts::Values{{"GPP_A", "1"}}));
    for (size_t i = 0; i < Drafts::draftsMax; ++i)
        QVERIFY(drafts.keep(MacAddress(i), browser, {{"GPP_A", "1"}}));
    QVERIFY(!drafts.find(mac, browser));
    QVERIFY(drafts.find(MacAddress(0), browser));
    for (quint64 i = 0; i < 20; ++i)
        QVERIFY(drafts.keep(MacAddress(1000 + i), browser,
                            {{"GPP_A", QByteArray(Drafts::bytesMax - 1000, 'x')}}));
    QVERIFY(!drafts.find(MacAddress(0), browser));
    QVERIFY(!drafts.find(MacAddress(1000), browser));
    QVERIFY(drafts.find(MacAddress(1019), browser));
}

void TestPhoneSitePages::aPhoneInTheDirectoryIsSmall()
{
    QVERIFY(2 * sizeof(web::PhoneDirectory::Row) <= 64);
}

void TestPhoneSitePages::theDirectoryFindsWhatIsThere()
{
    web::PhoneDirectory phones;
    // In no order, some twice.
    for (quint32 i = 0; i < 10'000; ++i) {
        const quint32 j = i * 7919 % 10'000;
        phones.add(MacAddress(j), Bench::at(0x7f010000 + j));
        if (i % 3 == 0)
            phones.add(MacAddress(j), Bench::at(0x7f020000 + j));
    }
    QCOMPARE(phones.size(), size_t(10'000));
    for (quint32 i = 0; i < 10'000; ++i) {
        const quint32 j = i * 7919 % 10'000;
        const Endpoint there = Bench::at((i % 3 == 0 ? 0x7f020000 : 0x7f010000) + j);
        QCOMPARE(phones.find(there).size(), size_t(1));
        QVERIFY(phones.find(there).front().mac == MacAddress(j));
        QVERIFY(phones.endpointOf(MacAddress(j)) == there);
        QVERIFY(phones.find(Bench::at(there.address.toV4(), 80)).empty());
    }
    const auto mapped = *IpAddress::parse("::ffff:127.2.0.0");
    QCOMPARE(phones.find({mapped, 8080}).size(), size_t(1));
    for (quint32 i = 0; i < 10'000; ++i)
        phones.remove(MacAddress(i));
    QCOMPARE(phones.size(), size_t(0));
    QVERIFY(!phones.endpointOf(MacAddress(1)));
}

void TestPhoneSitePages::requestsAreTold_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("user");
    const auto row = [](const char* target, const char* path, int status, const char* user) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(path) << status
                              << QByteArray(user);
    };
    row("/info/status?secret", "/info/status", 200, "");
    row("/nothing", "/nothing", 404, "");
    row("/admin/cfg.xml", "/admin/cfg.xml", 401, "");
    row("/admin/cfg.xml&xuser=admin&xpassword=Admin%231word", "/admin/cfg.xml", 200, "admin");
    row("/admin/cfg.xml&xuser=admin&xpassword=topsecret", "/admin/cfg.xml", 401, "");
    row("/admin/resync?[--key%20topsecret]tftp://127.0.0.1/a&xuser=admin&xpassword=Admin%231word",
        "/admin/resync?[--key ***]tftp://127.0.0.1/a", 200, "admin");
    row("/login?password=topsecret", "/login", 200, "");
}

void TestPhoneSitePages::requestsAreTold()
{
    QFETCH(QByteArray, target);
    Bench bench;
    bench.add({{"Admin_Password", "Admin#1word"}});
    bench.get(target);
    QCOMPARE(bench.events.count("web.request"), 1);
    const events::Event event = bench.events.last("web.request");
    QVERIFY(event.phone() == mac);
    QVERIFY(event.time() == bench.world.clock.now());
    QCOMPARE(event.member("method").toString(), QStringLiteral("GET"));
    QTEST(event.member("path").toString().toUtf8(), "path");
    QTEST(event.member("status").toInt(), "status");
    QTEST(event.member("user").toString().toUtf8(), "user");
    QVERIFY(!event.toLine().contains("topsecret") && !event.toLine().contains("1word"));
}

void TestPhoneSitePages::emulatorsOwnPagesAreNotTold()
{
    Bench bench;
    bench.add();
    for (const char* path :
         {"/vphone/timeline", "/vphone/timeline.jsonl", "/vphone/why", "/vphone.css"})
        QCOMPARE(bench.get(path).status, 200);
    bench.add({}, MacAddress(1));
    QCOMPARE(bench.get("/phones/000000000001/vphone/why").status, 200);
    QCOMPARE(bench.events.count("web.request"), 0);
    QCOMPARE(bench.get("/phones/000000000001/vphonebook").status, 404);
    QCOMPARE(bench.events.count("web.request"), 1);
}

void TestPhoneSitePages::nobodyListens()
{
    Bench bench;
    bench.add();
    bench.events.isWanted = false;
    QCOMPARE(bench.get("/info/status").status, 200);
    QVERIFY(bench.events.events.empty());
}

void TestPhoneSitePages::requestsOfNobodyAreNotTold()
{
    Bench bench;
    bench.add();
    QCOMPARE(bench.get("//").status, 400);
    QCOMPARE(bench.get("/phones/000000000001/").status, 404);
    QVERIFY(bench.events.events.empty());
}

QTEST_GUILESS_MAIN(TestPhoneSitePages)
#include "tst_phonesite_pages.moc"
