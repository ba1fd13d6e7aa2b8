#include "core/net/siteserver.h"
#include "tests/support/webclient.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace vphone;
using namespace std::chrono_literals;
using test::WebClient;

namespace {

/// Answers when it is told to.
class SlowSite final : public http::Site
{
public:
    class Slow final : public http::Later
    {
    public:
        Slow(SlowSite& site, QByteArray target) : m_site(site), m_target(std::move(target))
        {
            m_site.waiting.push_back(this);
        }
        ~Slow() override { std::erase(m_site.waiting, this); }
        Slow(const Slow&) = delete;
        Slow& operator=(const Slow&) = delete;

        std::optional<http::Response> take() override
        {
            if (!isThere)
                return std::nullopt;
            http::Response response;
            response.status = 203;
            response.contentType = "text/plain";
            response.body = m_target;
            response.headers = {{"X-Own", "1"}};
            return response;
        }
        void setWaker(std::function<void()> wake) override { m_wake = std::move(wake); }
        void arrive()
        {
            isThere = true;
            if (m_wake)
                m_wake();
        }
        void wakeForNothing() { m_wake(); }

        bool isThere = false;

    private:
        SlowSite& m_site;
        QByteArray m_target;
        std::function<void()> m_wake;
    };

    std::optional<http::Response> refusal(const http::Request&) override { return {}; }
    http::Response answer(const http::Request& request) override
    {
        http::Response response;
        auto slow = std::make_unique<Slow>(*this, request.target);
        slow->isThere = request.target == "/at-once";
        response.later = std::move(slow);
        response.headers = {{"X-Outer", "2"}};
        return response;
    }

    std::vector<Slow*> waiting;
};

struct Bench
{
    net::Reactor reactor;
    SlowSite site;
    std::unique_ptr<net::SiteServer> server;

    explicit Bench(net::SiteLimits limits = {})
    {
        const IpAddress here = IpAddress::v4(0x7f000001);
        auto listener = net::listenForPages({here, 0}, true);
        Q_ASSERT(listener);
        server = *net::SiteServer::start(reactor, std::move(*listener), site, limits);
    }
    [[nodiscard]] Endpoint at() const { return {IpAddress::v4(0x7f000001), server->port()}; }
    bool waitUntil(const std::function<bool()>& isSo)
    {
        const QDeadlineTimer deadline(20'000);
        while (!isSo() && !deadline.hasExpired())
            reactor.poll(50ms);
        return isSo();
    }
};

} // namespace

/// Responses that are not there yet.
class TestSiteLater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerComesWhenItIsThere();
    void othersAreAnsweredMeanwhile();
    void anAnswerThatIsThereIsSentAtOnce();
    void aWakeForNothingChangesNothing();
    void waitingIsNoIdleness();
    void theServerEndsWhileSomebodyWaits();
    void bodiesMayComeBefore();
};

void TestSiteLater::theAnswerComesWhenItIsThere()
{
    Bench bench;
    WebClient client(bench.reactor, bench.at());
    client.get("/slow");
    QVERIFY(bench.waitUntil([&] { return bench.site.waiting.size() == 1; }));
    QVERIFY(client.received().isEmpty());
    bench.site.waiting.front()->arrive();
    const WebClient::Reply reply = client.reply();
    QCOMPARE(reply.status, 203);
    QCOMPARE(reply.body, QByteArray("/slow"));
    QVERIFY(reply.headers.contains("X-Own: 1\r\n"));
    QVERIFY(reply.headers.contains("X-Outer: 2\r\n"));
    QVERIFY(bench.waitUntil([&] { return bench.site.waiting.empty(); }));
    client.get("/at-once");
    QCOMPARE(client.reply().body, QByteArray("/at-once"));
}

void TestSiteLater::othersAreAnsweredMeanwhile()
{
    Bench bench;
    WebClient patient(bench.reactor, bench.at());
    WebClient hasty(bench.reactor, bench.at());
    patient.get("/slow");
    QVERIFY(bench.waitUntil([&] { return bench.site.waiting.size() == 1; }));
    hasty.get("/at-once");
    QCOMPARE(hasty.reply().body, QByteArray("/at-once"));
    bench.site.waiting.front()->arrive();
    QCOMPARE(patient.reply().body, QByteArray("/slow"));
}

void TestSiteLater::anAnswerThatIsThereIsSentAtOnce()
{
    Bench bench;
    WebClient client(bench.reactor, bench.at());
    client.get("/at-once");
    QCOMPARE(client.reply().status, 203);
    QVERIFY(bench.site.waiting.empty());
}

void TestSiteLater::aWakeForNothingChangesNothing()
{
    Bench bench;
    WebClient first(bench.reactor, bench.at());
    WebClient second(bench.reactor, bench.at());
    first.get("/first");
    QVERIFY(bench.waitUntil([&] { return bench.site.waiting.size() == 1; }));
    second.get("/second");
    QVERIFY(bench.waitUntil([&] { return bench.site.waiting.size() == 2; }));
    bench.site.waiting[0]->wakeForNothing();
    bench.site.waiting[1]->arrive();
    QCOMPARE(second.reply().body, QByteArray("/second"));
    QVERIFY(first.received().isEmpty());
    bench.site.waiting[0]->arrive();
    QCOMPARE(first.reply().body, QByteArray("/first"));
}

void TestSiteLater::waitingIsNoIdleness()
{
    Bench bench({.idleWait = 1s, .requestWait = 100ms});
    WebClient client(bench.reactor, bench.at());
    client.get("/slow");
    QVERIFY(bench.waitUntil([&] { return bench.site.waiting.size() == 1; }));
    const net::WallInstant end = net::Reactor::now() + 1500ms;
    QVERIFY(bench.waitUntil([&] { return net::Reactor::now() >= end; }));
    QVERIFY(!client.isClosed());
    bench.site.waiting.front()->arrive();
    QCOMPARE(client.reply().body, QByteArray("/slow"));
}

void TestSiteLater::theServerEndsWhileSomebodyWaits()
{
    Bench bench;
    WebClient client(bench.reactor, bench.at());
    client.get("/slow");
    QVERIFY(bench.waitUntil([&] { return bench.site.waiting.size() == 1; }));
    bench.server.reset();
    QVERIFY(bench.site.waiting.empty());
    QVERIFY(client.waitForClose());
}

void TestSiteLater::bodiesMayComeBefore()
{
    Bench bench;
    WebClient client(bench.reactor, bench.at());
    client.send("POST /posted HTTP/1.1\r\nHost: phone\r\nContent-Length: 2\r\n\r\nxy");
    QVERIFY(bench.waitUntil([&] { return bench.site.waiting.size() == 1; }));
    bench.site.waiting.front()->arrive();
    QCOMPARE(client.reply().body, QByteArray("/posted"));
    QVERIFY(bench.site.waiting.empty());
}

QTEST_GUILESS_MAIN(TestSiteLater)
#include "tst_sitelater.moc"
