#include "core/net/realnetwork.h"
#include "core/net/worker.h"
#include "core/profile/container.h"
#include "tests/support/fakeworld.h"
#include "tests/support/loopback.h"
#include "tests/support/rudeserver.h"
#include "tests/support/tftpfolder.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using Ending = Manners::Ending;

Q_DECLARE_METATYPE(vphone::test::Manners)

/// A whole phone before servers that misbehave: it fails as documented, keeps its configuration,
/// leaves nothing open.
class TestBadServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = openDescriptors(); }
    void cleanup() { QCOMPARE(openDescriptors(), m_descriptors); }

    void webServersAreSurvived_data();
    void webServersAreSurvived();
    void filesAreSurvived_data();
    void filesAreSurvived();
    void hugeButValidFilesAreApplied();

private:
    int m_descriptors = 0;
};

namespace {

/// One phone on loopback whose first resync fetches \a rule; ends when that has finished.
class RealWorld
{
public:
    RealWorld()
        : m_catalogue(*model::Catalogue::load()),
          m_table(*param::ParamTable::load(*m_catalogue.find("8841")))
    {
        net::NetworkOptions options;
        options.connectWait = 300ms;
        options.stallWait = 300ms;
        options.transferWait = 1500ms;
        options.tftpWait = 100ms;
        options.tftpTries = 2;
        m_network = *net::RealNetwork::make(reactor, options);
        m_engine =
            std::make_unique<fleet::Engine>(m_clock, *m_network, events, m_log, phone::Settings());
    }

    void resync(const QByteArray& rule)
    {
        config::Config config(m_table);
        config.set(m_table.at("Resync_Random_Delay"), "0");
        config.set(m_table.at("Resync_Fails_On_FNF"), "No");
        config.set(m_table.at("GPP_A"), "before");
        config.set(m_table.at("Profile_Rule"), rule);
        phone::Identity identity;
        identity.model = m_catalogue.find("8841");
        identity.table = &m_table;
        identity.mac = MacAddress(0x000e08abcdef);
        identity.serial = "FCH2001A0B1";
        identity.firmware = "sip88xx.12-0-1MPP0001-1";
        identity.address = IpAddress::v4(0x7f000001);
        const auto phone = m_engine->add(std::move(identity), std::move(config), 1);
        m_engine->powerOn(phone);
        net::Worker worker(reactor, m_clock, *m_engine);
        const Instant limit = m_clock.now() + 30s;
        while (events.count("resync.finished") == 0 && m_clock.now() < limit)
            worker.step(limit);
    }
    [[nodiscard]] QByteArray value(QByteArrayView tag) const
    {
        return (*m_engine)[0].config().value(tag);
    }

    net::Reactor reactor;
    EventLog events;

private:
    model::Catalogue m_catalogue;
    param::ParamTable m_table;
    net::RealClock m_clock{time::VirtualClock::Mode::Real, 1,
                           *instantFromIso("2026-01-01T00:00:00Z")};
    SilentLog m_log;
    std::unique_ptr<net::RealNetwork> m_network;
    std::unique_ptr<fleet::Engine> m_engine;
};

} // namespace

void TestBadServers::webServersAreSurvived_data()
{
    QTest::addColumn<Manners>("manners");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QByteArray>("err");
    const auto row = [](const char* name, Manners manners, const char* cause, const char* err) {
        QTest::newRow(name) << std::move(manners) << QByteArray(cause) << QByteArray(err);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray body = flatProfile("<GPP_A>after</GPP_A>");
    row("stalls", {{}, Ending::Stall}, "timeout", "http_get failed");
    row("stalls in the body", {ok + "Content-Length: 900\r\n\r\n" + body, Ending::Stall}, "timeout",
        "http_get failed");
    row("resets", {{}, Ending::Reset}, "reset", "http_get failed");
    row("announces more than it sends", {ok + "Content-Length: 900\r\n\r\n" + body},
        "http_protocol", "http_get failed");
    row("announces less than it sends", {ok + "Content-Length: 20\r\n\r\n" + body}, "corrupt_xml",
        "corrupt file");
    row("headers without end", {ok, Ending::Endless, "X-Again: and again\r\n"}, "http_protocol",
        "http_get failed");
    row("body without end", {ok + "\r\n", Ending::Endless, QByteArray(60000, 'x')}, "too_big",
        "Resource Exhausted");
    row("redirect loop", {"HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"},
        "http_protocol", "http_get failed");
    row("redirect to a stranger",
        {"HTTP/1.1 302 Found\r\nLocation: http://8.8.8.8/\r\nContent-Length: 0\r\n\r\n"},
        "target_refused", "http_get failed");
    row("redirect to a file",
        {"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"},
        "http_protocol", "http_get failed");
    row("redirect nowhere", {"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"}, "http_protocol",
        "http_get failed");
    row("server error", {"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"}, "http_status",
        "http_get failed");
    row("no content", {"HTTP/1.1 204 No Content\r\n\r\n"}, "corrupt_xml", "corrupt file");
}

void TestBadServers::webServersAreSurvived()
{
    QFETCH(Manners, manners);
    QFETCH(QByteArray, cause);
    QFETCH(QByteArray, err);
    RealWorld world;
    RudeServer server(world.reactor, {manners});
    world.resync("http://127.0.0.1:" + QByteArray::number(server.port()) + "/a.xml");
    QCOMPARE(world.events.count("resync.failed"), qsizetype(1));
    const events::Event failed = world.events.last("resync.failed");
    QCOMPARE(failed.member("cause").toString().toUtf8(), cause);
    QCOMPARE(failed.member("error").toString().toUtf8(), err);
    QVERIFY(!failed.member("detail").toString().isEmpty());
    QCOMPARE(world.value("GPP_A"), QByteArray("before"));
    QCOMPARE(world.events.count("config.changed"), qsizetype(0));
}

void TestBadServers::filesAreSurvived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("cause");
    const QByteArray good = flatProfile("<GPP_A>after</GPP_A>");
    const QByteArray encrypted = profile::encryptAes(good, "right", "12345678");
    const auto row = [](const char* name, const QByteArray& bytes, const char* cause,
                        const char* options = "") {
        QTest::newRow(name) << bytes << QByteArray(options) << QByteArray(cause);
    };
    row("empty", "", "corrupt_xml");
    row("truncated", good.chopped(5), "corrupt_xml");
    row("no XML", "not a profile", "corrupt_xml");
    row("invalid UTF-8", flatProfile("<GPP_A>\xc3\x28</GPP_A>"), "corrupt_xml");
    row("NUL bytes", flatProfile(QByteArray("<GPP_A>a\0b</GPP_A>", 18)), "corrupt_xml");
    row("entity expansion",
        "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" +
            flatProfile("<GPP_A>&b;</GPP_A>"),
        "corrupt_xml");
    row("encrypted, no key", encrypted, "corrupt_key");
    row("wrong key", encrypted, "corrupt_key", "[--key wrong] ");
    row("truncated encryption", encrypted.chopped(3), "corrupt_key", "[--key right] ");
    row("key for a plain file", good, "corrupt_key", "[--key right] ");
    row("truncated gzip", profile::gzip(good).chopped(6), "corrupt_gzip");
    row("gzip of an encrypted file", profile::gzip(encrypted), "corrupt_key", "[--key right] ");
    row("gzip bomb", profile::gzip(QByteArray(64 * 1024 * 1024, ' ')), "too_big");
    row("too long for the wire", QByteArray(2 * 1024 * 1024, ' '), "too_big");
    row("nested without end", QByteArray("<a>").repeated(100000), "corrupt_xml");
}

void TestBadServers::filesAreSurvived()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, cause);
    RealWorld world;
    TftpFolder folder(world.reactor, {{"/a.xml", bytes}});
    world.resync(options + "tftp://127.0.0.1:" + QByteArray::number(folder.port()) + "/a.xml");
    QCOMPARE(world.events.count("resync.failed"), qsizetype(1));
    const events::Event failed = world.events.last("resync.failed");
    QCOMPARE(failed.member("cause").toString().toUtf8(), cause);
    QCOMPARE(failed.member("error").toString().toUtf8(),
             cause == "too_big" ? QByteArray("Resource Exhausted") : QByteArray("corrupt file"));
    QCOMPARE(world.value("GPP_A"), QByteArray("before"));
    QCOMPARE(world.events.count("config.changed"), qsizetype(0));
}

void TestBadServers::hugeButValidFilesAreApplied()
{
    QByteArray elements;
    for (int i = 0; i < 100000; ++i)
        elements += "<T" + QByteArray::number(i) + "/>";
    // Longer than any parameter may be: this one value is refused, the rest counts.
    const QByteArray bytes = profile::gzip(flatProfile(
        elements + "<GPP_B>" + QByteArray(1024 * 1024, 'x') + "</GPP_B><GPP_A>after</GPP_A>"));
    QVERIFY(bytes.size() < ports::wireBytesMax);
    RealWorld world;
    TftpFolder folder(world.reactor, {{"/a.xml", bytes}});
    world.resync("tftp://127.0.0.1:" + QByteArray::number(folder.port()) + "/a.xml");
    QCOMPARE(world.events.count("resync.succeeded"), qsizetype(1));
    QCOMPARE(world.value("GPP_A"), QByteArray("after"));
    QCOMPARE(world.value("GPP_B"), QByteArray());
    QVERIFY(world.events.count("config.warning") >= 1);
}

QTEST_GUILESS_MAIN(TestBadServers)
#include "tst_badservers.moc"
