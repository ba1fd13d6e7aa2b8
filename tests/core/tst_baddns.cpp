#include "core/dns/service.h"
#include "core/net/socketaddress.h"
#include "tests/support/desk.h"
#include "tests/support/loopback.h"
#include "tests/support/rudedns.h"

#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

using Answers = std::vector<QByteArray>;
using Answerer = RudeDns::Answerer;

const IpAddress good = IpAddress::v4(0x7f000009);
const QByteArray goodTarget = dnsName("pr1.example.com");

/// What a well-behaved server says: one address, or one target; nothing to AAAA.
DnsReply goodReply(const DnsQuery& query)
{
    DnsReply reply(query);
    if (query.type == DnsType::A)
        reply.withAddress(good);
    if (query.type == DnsType::Srv)
        reply.withService(goodTarget, 5060, 10, 60);
    return reply;
}

/// For an answer that is one message.
Answerer once(std::function<QByteArray(const DnsQuery&)> make)
{
    return [make = std::move(make)](const DnsQuery& query) { return Answers{make(query)}; };
}

/// The good reply, its end cut or bytes of it changed.
Answerer changed(std::function<void(QByteArray&)> change)
{
    return once([change = std::move(change)](const DnsQuery& query) {
        QByteArray bytes = goodReply(query).toBytes();
        change(bytes);
        return bytes;
    });
}

/// The good reply before its records were counted and written.
Answerer rewritten(std::function<void(DnsReply&, const DnsQuery&)> write)
{
    return once([write = std::move(write)](const DnsQuery& query) {
        DnsReply reply(query);
        write(reply, query);
        return reply.toBytes();
    });
}

QByteArray wireLabel(const QByteArray& label)
{
    return char(label.size()) + label + dnsName("example");
}

} // namespace

Q_DECLARE_METATYPE(vphone::test::RudeDns::Answerer)

/// DNS answers are hostile until parsed: each ends in what is good in it or in a clear failure.
class TestBadDns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = openDescriptors(); }
    void cleanup() { QCOMPARE(openDescriptors(), m_descriptors); }

    void answersAreSurvived_data();
    void answersAreSurvived();
    void serviceNamesAreChecked_data();
    void serviceNamesAreChecked();
    void tooManyRecordsAreCut();
    void cutAnswersAreAskedForOverTcp_data();
    void cutAnswersAreAskedForOverTcp();
    void answersFromElsewhereAreNone();
    void anyBytesAreSurvived();
    void namesThatDnsCannotHoldFail_data();
    void namesThatDnsCannotHoldFail();
    void aLookupCanBeCancelled();

private:
    int m_descriptors = 0;
};

void TestBadDns::answersAreSurvived_data()
{
    QTest::addColumn<Answerer>("answer");
    QTest::addColumn<bool>("isGood");
    const auto bad = [](const char* name, const Answerer& answer) {
        QTest::newRow(name) << answer << false;
    };
    const auto fine = [](const char* name, const Answerer& answer) {
        QTest::newRow(name) << answer << true;
    };
    fine("good", changed([](QByteArray&) {}));
    fine("huge TTL", rewritten([](DnsReply& reply, const DnsQuery& query) {
             if (query.type == DnsType::A)
                 reply.withAddress(good, 0xffffffff);
             else if (query.type == DnsType::Srv)
                 reply.with(dnsOwner, DnsType::Srv, be16(10) + be16(60) + be16(5060) + goodTarget,
                            -1, 0xffffffff);
         }));
    fine("forged transaction id, then the good one", [](const DnsQuery& query) {
        DnsReply forged(query);
        forged.id[0] = char(forged.id[0] ^ 0x5a);
        forged.withAddress(IpAddress::v4(0x7f000063));
        forged.withService(dnsName("forged.example"), 1);
        return Answers{forged.toBytes(), goodReply(query).toBytes()};
    });
    fine("wrong question, then the good one", [](const DnsQuery& query) {
        DnsReply wrong(query);
        wrong.question = dnsName("other.example") + be16(int(query.type)) + be16(1);
        wrong.withAddress(IpAddress::v4(0x7f000063));
        return Answers{wrong.toBytes(), goodReply(query).toBytes()};
    });
    fine("the same answer five times",
         [](const DnsQuery& query) { return Answers(5, goodReply(query).toBytes()); });

    bad("silence", [](const DnsQuery&) { return Answers(); });
    bad("empty", changed([](QByteArray& bytes) { bytes.clear(); }));
    bad("half a header", changed([](QByteArray& bytes) { bytes.truncate(7); }));
    bad("a header alone", changed([](QByteArray& bytes) { bytes.truncate(12); }));
    bad("cut in the question", changed([](QByteArray& bytes) { bytes.truncate(18); }));
    bad("cut in the record", changed([](QByteArray& bytes) { bytes.chop(3); }));
    bad("cut before the data", once([](const DnsQuery& query) {
            QByteArray bytes = DnsReply(query).toBytes();
            bytes[7] = 1;
            return bytes + dnsOwner + be16(int(query.type));
        }));
    bad("record longer than the message", rewritten([](DnsReply& reply, const DnsQuery& query) {
            reply.with(dnsOwner, query.type, QByteArray(4, '\1'), 400);
        }));
    bad("record of 65535 bytes", rewritten([](DnsReply& reply, const DnsQuery& query) {
            reply.with(dnsOwner, query.type, QByteArray(4, '\1'), 65535);
        }));
    bad("record too short for its type", rewritten([](DnsReply& reply, const DnsQuery& query) {
            reply.with(dnsOwner, query.type, QByteArray(2, '\1'));
        }));
    bad("record without data", rewritten([](DnsReply& reply, const DnsQuery& query) {
            reply.with(dnsOwner, query.type, QByteArray());
        }));
    bad("65535 records announced", changed([](QByteArray& bytes) {
            bytes[6] = '\xff';
            bytes[7] = '\xff';
        }));
    bad("name that points at itself", rewritten([](DnsReply& reply, const DnsQuery& query) {
            const auto here = QByteArray("\xc0", 1) + char(12 + reply.question.size());
            reply.with(here, query.type, QByteArray(16, '\1'));
        }));
    bad("two names that point at each other", rewritten([](DnsReply& reply, const DnsQuery& query) {
            const int at = 12 + int(reply.question.size());
            reply.with(QByteArray("\xc0", 1) + char(at + 12), query.type,
                       QByteArray("\xc0", 1) + char(at));
        }));
    bad("pointer beyond the end", rewritten([](DnsReply& reply, const DnsQuery& query) {
            reply.with(QByteArray("\xff\xff", 2), query.type, QByteArray(16, '\1'));
        }));
    bad("label of a reserved kind", rewritten([](DnsReply& reply, const DnsQuery& query) {
            reply.with(QByteArray("\x80"
                                  "abc",
                                  4) +
                           '\0',
                       query.type, QByteArray(16, '\1'));
        }));
    bad("endless name", rewritten([](DnsReply& reply, const DnsQuery& query) {
            reply.with(QByteArray("\x3f").append(QByteArray(63, 'a')).repeated(8) + '\0',
                       query.type, QByteArray(3, '\1'));
        }));
    bad("forged transaction id", changed([](QByteArray& bytes) { bytes[0] = char(~bytes[0]); }));
    bad("wrong question", rewritten([](DnsReply& reply, const DnsQuery& query) {
            reply.question = dnsName("other.example") + be16(int(query.type)) + be16(1);
            reply.withAddress(good);
        }));
    bad("wrong type in the question", rewritten([](DnsReply& reply, const DnsQuery& query) {
            reply.question = dnsName(query.name) + be16(15) + be16(1);
            reply.withAddress(good);
        }));
    bad("no question", once([](const DnsQuery& query) {
            DnsReply reply = goodReply(query);
            reply.question.clear();
            reply.questions = 0;
            return reply.toBytes();
        }));
    bad("a thousand questions", once([](const DnsQuery& query) {
            DnsReply reply = goodReply(query);
            reply.questions = 1000;
            return reply.toBytes();
        }));
    bad("answers without a record", changed([](QByteArray& bytes) { bytes[7] = 0; }));
    bad("other types alone", rewritten([](DnsReply& reply, const DnsQuery&) {
            reply.with(dnsOwner, DnsType::Txt, QByteArray("\4text"));
        }));
    bad("a CNAME loop", rewritten([](DnsReply& reply, const DnsQuery&) {
            const QByteArray other = dnsName("b.example");
            reply.with(dnsOwner, DnsType::Cname, other);
            reply.with(other, DnsType::Cname, dnsOwner);
        }));
    bad("a CNAME of itself", rewritten([](DnsReply& reply, const DnsQuery&) {
            reply.with(dnsOwner, DnsType::Cname, dnsOwner);
        }));
    bad("a long chain of CNAMEs", rewritten([](DnsReply& reply, const DnsQuery&) {
            QByteArray owner = dnsOwner;
            for (int i = 0; i < 40; ++i) {
                const QByteArray next = dnsName("c" + QByteArray::number(i));
                reply.with(owner, DnsType::Cname, next);
                owner = next;
            }
        }));
    for (const auto& [name, code] : std::map<const char*, int>{{"FORMERR", 1},
                                                               {"SERVFAIL", 2},
                                                               {"NXDOMAIN", 3},
                                                               {"NOTIMP", 4},
                                                               {"REFUSED", 5},
                                                               {"code 15", 15}})
        bad(name, changed([code = code](QByteArray& bytes) {
                bytes[3] = char((bytes[3] & 0xf0) | code);
                bytes[7] = 0;
            }));
    bad("all zeroes", once([](const DnsQuery&) { return QByteArray(512, '\0'); }));
    bad("all ones", once([](const DnsQuery&) { return QByteArray(512, '\xff'); }));
    bad("60 kB of rubbish", once([](const DnsQuery& query) {
            return query.bytes.first(2) + QByteArray("\x81\x80\0\1\xff\xff\0\0\0\0", 10) +
                   query.question() + QByteArray(60'000, '\xc0');
        }));
}

void TestBadDns::answersAreSurvived()
{
    QFETCH(Answerer, answer);
    QFETCH(bool, isGood);
    net::Reactor reactor;
    const RudeDns server(reactor, answer);
    net::NetworkOptions options = hastyOptions();
    options.dnsServer = server.endpoint();
    Desk desk(reactor, options);

    const ports::ResolveResult name = desk.resolve("prov.example.com");
    const ports::ServiceResult service = desk.resolveService("_ciscoprov-https._tls.example.com");
    QVERIFY(!server.queries().empty());
    if (isGood) {
        QCOMPARE(name.detail, QByteArray());
        QCOMPARE(name.addresses, std::vector{good});
        QCOMPARE(service.detail, QByteArray());
        QCOMPARE(service.targets.size(), size_t(1));
        QCOMPARE(service.targets[0].host, QByteArray("pr1.example.com"));
        QCOMPARE(service.targets[0].port, quint16(5060));
        QCOMPARE(service.targets[0].priority, quint16(10));
        QCOMPARE(service.targets[0].weight, quint16(60));
    } else {
        QCOMPARE(name.cause, Cause::Dns);
        QVERIFY(!name.detail.isEmpty());
        QVERIFY(name.addresses.empty());
        QCOMPARE(service.cause, Cause::Dns);
        QVERIFY(!service.detail.isEmpty());
        QVERIFY(service.targets.empty());
    }
}

void TestBadDns::serviceNamesAreChecked_data()
{
    QTest::addColumn<QByteArray>("wireHost");
    QTest::newRow("root") << QByteArray(1, '\0');
    QTest::newRow("slash") << wireLabel("a/b");
    QTest::newRow("blank") << wireLabel("a b");
    QTest::newRow("dot inside a label") << wireLabel("a.b");
    QTest::newRow("NUL") << wireLabel(QByteArray("a\0b", 3));
    QTest::newRow("line end") << wireLabel("a\r\nHost: b");
    QTest::newRow("colon") << wireLabel("a:80");
    QTest::newRow("bytes beyond ASCII") << wireLabel("\xc3\xa4");
    QTest::newRow("percent") << wireLabel("%s%n");
    QTest::newRow("at") << wireLabel("user@host");
}

/// Beside a good target, so that what is left is just that.
void TestBadDns::serviceNamesAreChecked()
{
    QFETCH(QByteArray, wireHost);
    net::Reactor reactor;
    const RudeDns server(reactor, rewritten([&](DnsReply& reply, const DnsQuery&) {
                             reply.withService(wireHost, 443, 1);
                             reply.withService(goodTarget, 5060, 2);
                         }));
    net::NetworkOptions options = hastyOptions();
    options.dnsServer = server.endpoint();
    Desk desk(reactor, options);
    const ports::ServiceResult found = desk.resolveService("_ciscoprov-https._tls.example.com");
    QCOMPARE(found.cause, Cause::None);
    ports::Random random(1);
    const auto targets = dns::targetsInOrder(found.targets, dns::WeightOrder::Random, random);
    QCOMPARE(targets.size(), size_t(1));
    QCOMPARE(targets[0].host, QByteArray("pr1.example.com"));
}

void TestBadDns::tooManyRecordsAreCut()
{
    const auto many = [](const DnsQuery& query) {
        DnsReply reply(query);
        for (int i = 1; i <= 100; ++i) {
            if (query.type == DnsType::A)
                reply.withAddress(IpAddress::v4(0x7f000000U + quint32(i)));
            if (query.type == DnsType::Srv)
                reply.withService(QByteArray("\2pr\xc0\x0c", 5), i);
        }
        return reply.toBytes();
    };
    net::Reactor reactor;
    // Long answers take TCP.
    const RudeDns server(reactor, once(many), [&](const DnsQuery& query) {
        const QByteArray reply = many(query);
        return be16(int(reply.size())) + reply;
    });
    net::NetworkOptions options = hastyOptions();
    options.dnsServer = server.endpoint();
    Desk desk(reactor, options);
    const ports::ResolveResult name = desk.resolve("prov.example.com");
    QCOMPARE(name.detail, QByteArray());
    QCOMPARE(name.addresses.size(), size_t(16));
    const ports::ServiceResult service = desk.resolveService("_ciscoprov-http._tcp.example.com");
    QCOMPARE(service.detail, QByteArray());
    QCOMPARE(service.targets.size(), size_t(32));
}

void TestBadDns::cutAnswersAreAskedForOverTcp_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << QByteArray("good") << true;
    QTest::newRow("nobody listens") << QByteArray() << false;
    QTest::newRow("closed at once") << QByteArray("closed") << false;
    QTest::newRow("length beyond what comes") << QByteArray("long") << false;
    QTest::newRow("length of nothing") << QByteArray("zero") << false;
    QTest::newRow("cut again") << QByteArray("cut") << false;
    QTest::newRow("rubbish") << QByteArray("rubbish") << false;
}

void TestBadDns::cutAnswersAreAskedForOverTcp()
{
    QFETCH(QByteArray, stream);
    QFETCH(bool, isGood);
    const auto overTcp = [stream](const DnsQuery& query) -> QByteArray {
        const QByteArray reply = goodReply(query).toBytes();
        if (stream == "good")
            return be16(int(reply.size())) + reply;
        if (stream == "long")
            return be16(60'000) + reply;
        if (stream == "zero")
            return be16(0);
        if (stream == "cut")
            return be16(20) + reply.first(20);
        return stream == "rubbish" ? be16(40) + QByteArray(40, '\xff') : QByteArray();
    };
    const auto cut = rewritten([](DnsReply& reply, const DnsQuery&) { reply.flags |= 0x0200; });
    net::Reactor reactor;
    const RudeDns server(reactor, cut,
                         stream.isEmpty() ? RudeDns::StreamAnswerer()
                                          : RudeDns::StreamAnswerer(overTcp));
    net::NetworkOptions options = hastyOptions();
    options.dnsServer = server.endpoint();
    Desk desk(reactor, options);
    const ports::ServiceResult service = desk.resolveService("_ciscoprov-https._tls.example.com");
    QCOMPARE(service.cause, isGood ? Cause::None : Cause::Dns);
    QCOMPARE(service.detail.isEmpty(), isGood);
    const ports::ResolveResult name = desk.resolve("prov.example.com");
    QCOMPARE(name.cause, isGood ? Cause::None : Cause::Dns);
}

/// A forger guesses id and question, but sends from a port that was not asked.
void TestBadDns::answersFromElsewhereAreNone()
{
    const int forger = loopbackSocket(SOCK_DGRAM);
    net::Reactor reactor;
    const RudeDns server(reactor, [](const DnsQuery&) { return Answers(); });
    net::NetworkOptions options = hastyOptions();
    options.dnsServer = server.endpoint();
    Desk desk(reactor, options);
    std::optional<ports::ServiceResult> answer;
    desk.network->resolveService("_ciscoprov-https._tls.example.com",
                                 [&](ports::ServiceResult result) { answer = std::move(result); });
    const auto begun = net::Reactor::now();
    while (!answer && net::Reactor::now() - begun < 20s) {
        reactor.poll(5ms);
        for (const DnsQuery& query : server.queries()) {
            const QByteArray reply = goodReply(query).toBytes();
            const net::SocketAddress client(query.client);
            sendto(forger, reply.constData(), size_t(reply.size()), 0, client.data(),
                   client.size());
        }
    }
    ::close(forger);
    QVERIFY(!server.queries().empty());
    QVERIFY(answer);
    QCOMPARE(answer->cause, Cause::Dns);
}

/// From a fixed seed: good answers with some of their bytes changed, and rubbish behind a good
/// head.
void TestBadDns::anyBytesAreSurvived()
{
    ports::Random random(2026);
    net::Reactor reactor;
    const RudeDns server(
        reactor, once([&](const DnsQuery& query) {
            DnsReply reply = goodReply(query);
            reply.with(dnsName("a.example"), DnsType::Cname, dnsOwner);
            reply.withService(QByteArray("\3srv\xc0\x0c", 6), 443);
            QByteArray bytes = reply.toBytes();
            const qsizetype kept = 12 + reply.question.size();
            const quint64 changes = 1 + random.upTo(7);
            for (quint64 i = 0; i < changes; ++i) {
                const auto at = kept + qsizetype(random.upTo(quint64(bytes.size() - kept - 1)));
                bytes[at] = char(random.upTo(255));
            }
            if (random.upTo(3) == 0)
                bytes.truncate(kept + qsizetype(random.upTo(quint64(bytes.size() - kept - 1))));
            return bytes;
        }));
    net::NetworkOptions options = hastyOptions();
    options.dnsServer = server.endpoint();
    Desk desk(reactor, options);
    constexpr int total = 2000;
    int asked = 0;
    int answered = 0;
    std::function<void()> next = [&] {
        if (asked == total)
            return;
        const QByteArray number = QByteArray::number(asked++);
        if (asked % 2 == 0)
            desk.network->resolve("n" + number + ".example", [&](ports::ResolveResult result) {
                QCOMPARE(result.cause == Cause::None, !result.addresses.empty());
                ++answered;
                next();
            });
        else
            desk.network->resolveService(
                "_s._tcp.n" + number + ".example", [&](ports::ServiceResult result) {
                    QCOMPARE(result.cause == Cause::None, !result.targets.empty());
                    ++answered;
                    next();
                });
    };
    for (int i = 0; i < 50; ++i)
        next();
    const auto begun = net::Reactor::now();
    while (answered < total && net::Reactor::now() - begun < 60s)
        reactor.poll(10ms);
    QCOMPARE(answered, total);
}

void TestBadDns::namesThatDnsCannotHoldFail_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty label") << QByteArray("a..b.example");
    QTest::newRow("label of 64") << QByteArray(64, 'a') + ".example";
    QTest::newRow("300 bytes") << QByteArray("abcde.").repeated(50) + "a";
    QTest::newRow("leading dot") << QByteArray(".example");
}

void TestBadDns::namesThatDnsCannotHoldFail()
{
    QFETCH(QByteArray, name);
    net::Reactor reactor;
    const RudeDns server(reactor,
                         once([](const DnsQuery& query) { return goodReply(query).toBytes(); }));
    net::NetworkOptions options = hastyOptions();
    options.dnsServer = server.endpoint();
    Desk desk(reactor, options);
    QCOMPARE(desk.resolve(name).cause, Cause::Dns);
    const ports::ServiceResult service = desk.resolveService(name);
    QCOMPARE(service.cause, Cause::Dns);
    QVERIFY(!service.detail.isEmpty());
}

void TestBadDns::aLookupCanBeCancelled()
{
    net::Reactor reactor;
    const RudeDns server(reactor,
                         once([](const DnsQuery& query) { return goodReply(query).toBytes(); }));
    net::NetworkOptions options = hastyOptions();
    options.dnsServer = server.endpoint();
    Desk desk(reactor, options);
    const auto id = desk.network->resolveService(
        "_s._tcp.example", [](ports::ServiceResult) { QFAIL("it was cancelled"); });
    QCOMPARE(desk.network->inFlight(), 1);
    desk.network->cancel(id);
    QCOMPARE(desk.network->inFlight(), 0);
    QCOMPARE(desk.resolveService("_t._tcp.example").cause, Cause::None);
    desk.network->resolveService("_u._tcp.example",
                                 [](ports::ServiceResult) { QFAIL("the network has gone"); });
}

QTEST_GUILESS_MAIN(TestBadDns)
#include "tst_baddns.moc"
