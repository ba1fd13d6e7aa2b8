#include "core/dhcp/client.h"
#include "core/dhcp/v4.h"
#include "core/dhcp/v6.h"
#include "tests/support/fakedhcpserver.h"

#include <QTest>

#include <algorithm>

using namespace vphone;
using namespace std::chrono_literals;
using dhcp::Client;
using dhcp::ClientState;
using dhcp::Notice;
using dhcp::Version;
using tests::FakeDhcpServer;

Q_DECLARE_METATYPE(vphone::dhcp::Version)

namespace {

constexpr Instant boot{};
constexpr MacAddress mac(0x000e08abcdef);

/// A client, what time it is for it, and the server it talks to.
struct Exercise
{
    explicit Exercise(Version version)
        : client(version, {mac, "CP-8841-3PCC", "FCH2001A0B1"}), server(version)
    {
    }

    /// Messages to and fro until nobody has anything to say.
    void talk()
    {
        for (auto messages = take(); !messages.empty(); messages = take()) {
            for (const QByteArray& message : messages) {
                if (const auto answer = server.answer(message))
                    client.handleMessage(*answer, now, random);
            }
        }
    }
    /// Messages that nobody answers.
    std::vector<QByteArray> take()
    {
        auto messages = client.takeMessages();
        sent += int(messages.size());
        for (Notice& notice : client.takeNotices())
            notices.push_back(std::move(notice));
        return messages;
    }
    /// On to the next expiry, whatever it is for.
    void expire()
    {
        now = *client.nextExpiry();
        client.handleExpiry(now, random);
    }
    /// On from expiry to expiry until \a isReached; false: not within a hundred.
    template<typename IsReached>
    bool expireUntil(IsReached isReached)
    {
        for (int i = 0; i < 100 && !isReached(); ++i) {
            expire();
            static_cast<void>(take());
        }
        return isReached();
    }
    bool bind()
    {
        client.start(now, random);
        for (int i = 0; i < 5 && client.state() != ClientState::Bound; ++i) {
            talk();
            if (client.state() != ClientState::Bound)
                expire();
        }
        talk();
        return client.state() == ClientState::Bound;
    }
    [[nodiscard]] auto count(Notice::Kind kind) const
    {
        return std::count_if(notices.begin(), notices.end(),
                             [&](const Notice& each) { return each.kind == kind; });
    }
    [[nodiscard]] QByteArray reason(Notice::Kind kind) const
    {
        for (const Notice& each : notices) {
            if (each.kind == kind)
                return each.reason;
        }
        return {};
    }

    ports::Random random{7};
    Instant now = boot;
    Client client;
    FakeDhcpServer server;
    std::vector<Notice> notices;
    int sent = 0;
};

} // namespace

class TestDhcpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeaseIsOfferedRequestedAndGranted_data() { versions(); }
    void aLeaseIsOfferedRequestedAndGranted();
    void theRequestNamesServerAndAddress();
    void silenceEndsInAFailure_data() { versions(); }
    void silenceEndsInAFailure();
    void aFailedClientTriesAgainWithLongerPauses_data() { versions(); }
    void aFailedClientTriesAgainWithLongerPauses();
    void anOfferWithoutAnAnswerToTheRequestFails();
    void refusalsAreBounded_data() { versions(); }
    void refusalsAreBounded();
    void theLeaseIsRenewedAfterT1_data() { versions(); }
    void theLeaseIsRenewedAfterT1();
    void aRenewalWithOtherOptionsIsNoticed_data() { versions(); }
    void aRenewalWithOtherOptionsIsNoticed();
    void anotherLengthAloneIsNoChange();
    void afterT2AnyServerMayRenew_data() { versions(); }
    void afterT2AnyServerMayRenew();
    void aLeaseThatNobodyRenewsIsLost_data() { versions(); }
    void aLeaseThatNobodyRenewsIsLost();
    void aRefusedRenewalLosesTheLease_data() { versions(); }
    void aRefusedRenewalLosesTheLease();
    void aLeaseForEverIsNotRenewed_data() { versions(); }
    void aLeaseForEverIsNotRenewed();
    void aClockThatSleptThroughTheLeaseLosesIt();
    void forgedMessagesChangeNothing_data();
    void forgedMessagesChangeNothing();
    void anotherServersGrantIsNotTaken();
    void messagesOutOfTurnChangeNothing();
    void version6TakesTheBestOfferOfTheFirstSecond();
    void version6TakesPreference255AtOnce();
    void aStoppedClientIsSilent_data() { versions(); }
    void aStoppedClientIsSilent();
    void aStartedClientPrefersItsLastAddress();
    void everyExchangeHasItsOwnTransaction_data() { versions(); }
    void everyExchangeHasItsOwnTransaction();
    void anAnswerIsAwaitedForSomeSeconds_data() { versions(); }
    void anAnswerIsAwaitedForSomeSeconds();

private:
    static void versions()
    {
        QTest::addColumn<Version>("version");
        QTest::newRow("v4") << Version::V4;
        QTest::newRow("v6") << Version::V6;
    }
};

void TestDhcpClient::aLeaseIsOfferedRequestedAndGranted()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    exercise.server.options = {{160, "https://a.example"}};
    QVERIFY(exercise.bind());
    QCOMPARE(exercise.sent, 2);
    QCOMPARE(exercise.count(Notice::Kind::Bound), 1);
    QCOMPARE(exercise.count(Notice::Kind::Changed), 0);
    QCOMPARE(exercise.client.lease()->address, exercise.server.offered);
    QCOMPARE(exercise.client.lease()->options.at(160), QByteArray("https://a.example"));
    QCOMPARE(exercise.client.lease()->version, version);
}

void TestDhcpClient::theRequestNamesServerAndAddress()
{
    using namespace dhcp::v4;
    Exercise exercise(Version::V4);
    exercise.client.start(boot, exercise.random);
    const auto discover = exercise.take();
    exercise.client.handleMessage(*exercise.server.answer(discover[0]), boot, exercise.random);
    const auto request = exercise.take();
    QCOMPARE(request.size(), size_t(1));
    const auto view = View::parse(request[0]);
    QCOMPARE(view->type(), Type::Request);
    QCOMPARE(*view->option(ServerId), dhcp::bytesOf(exercise.server.id));
    QCOMPARE(*view->option(RequestedAddress), dhcp::bytesOf(exercise.server.offered));
    QCOMPARE(view->transaction(), View::parse(discover[0])->transaction());
}

void TestDhcpClient::silenceEndsInAFailure()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    exercise.client.start(boot, exercise.random);
    static_cast<void>(exercise.take());
    QVERIFY(exercise.expireUntil([&] { return exercise.client.state() == ClientState::Pausing; }));
    QCOMPARE(exercise.sent, Client::triesMax);
    QCOMPARE(exercise.count(Notice::Kind::Failed), 1);
    QCOMPARE(exercise.reason(Notice::Kind::Failed), QByteArray("no DHCP server answered"));
    const Duration took = exercise.now - boot;
    if (version == Version::V4)
        QVERIFY(took >= 56s && took <= 64s); // 4 + 8 + 16 + 32, a second each way
    else
        QVERIFY(took >= 13s && took <= 18s); // 1 + 2 + 4 + 8, a tenth each way, a second before
    QVERIFY(!exercise.client.lease());
}

void TestDhcpClient::aFailedClientTriesAgainWithLongerPauses()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    exercise.client.start(boot, exercise.random);
    std::vector<Duration> pauses;
    for (int failures = 0; failures < 8; ++failures) {
        QVERIFY(
            exercise.expireUntil([&] { return exercise.client.state() == ClientState::Pausing; }));
        pauses.push_back(*exercise.client.nextExpiry() - exercise.now);
        exercise.expire();
        QCOMPARE(exercise.client.state(), ClientState::Selecting);
    }
    static_cast<void>(exercise.take());
    QCOMPARE(exercise.count(Notice::Kind::Failed), 8);
    QVERIFY(pauses[0] >= Client::pauseFirst / 2 && pauses[0] <= Client::pauseFirst);
    QVERIFY(pauses[7] >= Client::pauseMax / 2 && pauses[7] <= Client::pauseMax);
    // It comes back as soon as there is a server.
    for (int i = 0; i < 3 && exercise.client.state() != ClientState::Bound; ++i) {
        exercise.expire();
        exercise.talk();
    }
    QCOMPARE(exercise.client.state(), ClientState::Bound);
}

void TestDhcpClient::anOfferWithoutAnAnswerToTheRequestFails()
{
    Exercise exercise(Version::V4);
    exercise.client.start(boot, exercise.random);
    exercise.client.handleMessage(*exercise.server.answer(exercise.take()[0]), boot,
                                  exercise.random);
    QCOMPARE(exercise.client.state(), ClientState::Requesting);
    QVERIFY(exercise.expireUntil([&] { return exercise.client.state() == ClientState::Pausing; }));
    QCOMPARE(exercise.sent, 1 + Client::triesMax);
    QVERIFY(exercise.reason(Notice::Kind::Failed).contains("did not answer the request"));
}

void TestDhcpClient::refusalsAreBounded()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    exercise.client.start(boot, exercise.random);
    for (int i = 0; i < 100 && exercise.client.state() != ClientState::Pausing; ++i) {
        exercise.server.refuses = exercise.client.state() == ClientState::Requesting;
        const auto messages = exercise.take();
        for (const QByteArray& message : messages)
            exercise.client.handleMessage(*exercise.server.answer(message), exercise.now,
                                          exercise.random);
        if (messages.empty())
            exercise.expire();
    }
    static_cast<void>(exercise.take());
    QCOMPARE(exercise.client.state(), ClientState::Pausing);
    QCOMPARE(exercise.sent, 2 * Client::refusalsMax);
    const QByteArray reason = exercise.reason(Notice::Kind::Failed);
    QVERIFY2(reason.contains("refused"), reason);
    QVERIFY2(reason.endsWith(version == Version::V4 ? "not?here" : "no more"), reason);
}

void TestDhcpClient::theLeaseIsRenewedAfterT1()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    QVERIFY(exercise.bind());
    const Instant bound = exercise.now;
    exercise.expire();
    QCOMPARE(exercise.client.state(), ClientState::Renewing);
    QCOMPARE(exercise.now, bound + 300s);
    QVERIFY(exercise.client.lease());
    exercise.talk();
    QCOMPARE(exercise.client.state(), ClientState::Bound);
    QCOMPARE(exercise.sent, 3);
    QCOMPARE(*exercise.client.nextExpiry(), exercise.now + 300s);
    QCOMPARE(exercise.count(Notice::Kind::Changed), 0);
    QCOMPARE(exercise.count(Notice::Kind::Bound), 1);
}

void TestDhcpClient::aRenewalWithOtherOptionsIsNoticed()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    exercise.server.options = {{160, "https://a.example"}};
    QVERIFY(exercise.bind());
    exercise.server.options = {{160, "https://b.example"}};
    exercise.expire();
    exercise.talk();
    QCOMPARE(exercise.count(Notice::Kind::Changed), 1);
    QCOMPARE(exercise.client.lease()->options.at(160), QByteArray("https://b.example"));
}

void TestDhcpClient::anotherLengthAloneIsNoChange()
{
    Exercise exercise(Version::V4);
    QVERIFY(exercise.bind());
    exercise.server.length = 1200;
    exercise.expire();
    exercise.talk();
    QCOMPARE(exercise.client.state(), ClientState::Bound);
    QCOMPARE(exercise.count(Notice::Kind::Changed), 0);
    QCOMPARE(exercise.client.lease()->length, Duration(1200s));
}

void TestDhcpClient::afterT2AnyServerMayRenew()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    QVERIFY(exercise.bind());
    QVERIFY(exercise.expireUntil([&] {
        return exercise.client.nextExpiry() && exercise.client.state() == ClientState::Rebinding;
    }));
    QCOMPARE(exercise.now - boot >= (version == Version::V4 ? 525s : 480s), true);
    exercise.server.id = *IpAddress::parse("192.0.2.9");
    exercise.expireUntil([&] { return !exercise.client.isAwaitingAnswer(); });
    for (int i = 0; i < 5 && exercise.client.state() == ClientState::Rebinding; ++i) {
        exercise.expire();
        exercise.talk();
    }
    QCOMPARE(exercise.client.state(), ClientState::Bound);
    QCOMPARE(exercise.count(Notice::Kind::Lost), 0);
}

void TestDhcpClient::aLeaseThatNobodyRenewsIsLost()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    QVERIFY(exercise.bind());
    QVERIFY(exercise.expireUntil([&] { return !exercise.client.lease(); }));
    QCOMPARE(exercise.client.state(), ClientState::Selecting);
    QCOMPARE(exercise.count(Notice::Kind::Lost), 1);
    QVERIFY(exercise.now - boot >= 600s && exercise.now - boot <= 602s);
    QVERIFY(exercise.sent < 30);
}

void TestDhcpClient::aRefusedRenewalLosesTheLease()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    QVERIFY(exercise.bind());
    exercise.expire();
    exercise.server.refuses = true;
    exercise.client.handleMessage(*exercise.server.answer(exercise.take()[0]), exercise.now,
                                  exercise.random);
    static_cast<void>(exercise.take());
    QVERIFY(!exercise.client.lease());
    QCOMPARE(exercise.count(Notice::Kind::Lost), 1);
    QCOMPARE(exercise.client.state(), ClientState::Selecting);
}

void TestDhcpClient::aLeaseForEverIsNotRenewed()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    exercise.server.length = 0xffffffff;
    QVERIFY(exercise.bind());
    QVERIFY(!exercise.client.nextExpiry());
    QCOMPARE(exercise.client.lease()->length, Duration::zero());
}

void TestDhcpClient::aClockThatSleptThroughTheLeaseLosesIt()
{
    Exercise exercise(Version::V4);
    QVERIFY(exercise.bind());
    exercise.client.handleExpiry(boot + 24h, exercise.random);
    QVERIFY(!exercise.client.lease());
    QCOMPARE(exercise.client.state(), ClientState::Selecting);
}

void TestDhcpClient::forgedMessagesChangeNothing_data()
{
    QTest::addColumn<Version>("version");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("flip");
    QTest::newRow("v4, transaction") << Version::V4 << 7 << 1;
    QTest::newRow("v4, hardware address") << Version::V4 << 33 << 1;
    QTest::newRow("v4, request") << Version::V4 << 0 << 3;
    QTest::newRow("v4, granted unasked") << Version::V4 << 242 << 7;
    QTest::newRow("v6, transaction") << Version::V6 << 3 << 1;
    QTest::newRow("v6, client") << Version::V6 << 17 << 1;
    QTest::newRow("v6, granted unasked") << Version::V6 << 0 << 5;
    QTest::newRow("v6, option beyond the end") << Version::V6 << 6 << 255;
}

void TestDhcpClient::forgedMessagesChangeNothing()
{
    QFETCH(Version, version);
    QFETCH(int, at);
    QFETCH(int, flip);
    Exercise exercise(version);
    exercise.client.start(boot, exercise.random);
    if (version == Version::V6)
        exercise.expire();
    QByteArray answer = *exercise.server.answer(exercise.take()[0]);
    answer[at] = char(answer[at] ^ flip);
    exercise.client.handleMessage(answer, exercise.now, exercise.random);
    QCOMPARE(exercise.client.state(), ClientState::Selecting);
    QVERIFY(exercise.take().empty());
    QCOMPARE(exercise.count(Notice::Kind::Dropped), 1);
    QVERIFY(!exercise.reason(Notice::Kind::Dropped).isEmpty());
}

void TestDhcpClient::anotherServersGrantIsNotTaken()
{
    Exercise exercise(Version::V4);
    exercise.client.start(boot, exercise.random);
    exercise.client.handleMessage(*exercise.server.answer(exercise.take()[0]), boot,
                                  exercise.random);
    QByteArray grant = *exercise.server.answer(exercise.take()[0]);
    const qsizetype at = grant.indexOf(dhcp::bytesOf(exercise.server.id));
    grant[at + 3] = 9;
    exercise.client.handleMessage(grant, boot, exercise.random);
    QCOMPARE(exercise.client.state(), ClientState::Requesting);
    grant[at + 3] = 1;
    exercise.client.handleMessage(grant, boot, exercise.random);
    QCOMPARE(exercise.client.state(), ClientState::Bound);
}

void TestDhcpClient::messagesOutOfTurnChangeNothing()
{
    Exercise exercise(Version::V4);
    exercise.client.start(boot, exercise.random);
    const QByteArray discover = exercise.take()[0];
    const QByteArray offer = *exercise.server.answer(discover);
    exercise.client.handleMessage(offer, boot, exercise.random);
    const QByteArray request = exercise.take()[0];
    exercise.client.handleMessage(offer, boot, exercise.random); // once more
    QCOMPARE(exercise.client.state(), ClientState::Requesting);
    const QByteArray grant = *exercise.server.answer(request);
    exercise.client.handleMessage(grant, boot, exercise.random);
    exercise.client.handleMessage(grant, boot + 1s, exercise.random);
    exercise.client.handleMessage("x", boot + 1s, exercise.random);
    QCOMPARE(exercise.client.state(), ClientState::Bound);
    static_cast<void>(exercise.take());
    QCOMPARE(exercise.count(Notice::Kind::Bound), 1);
}

void TestDhcpClient::version6TakesTheBestOfferOfTheFirstSecond()
{
    Exercise exercise(Version::V6);
    exercise.client.start(boot, exercise.random);
    exercise.expire();
    const QByteArray solicit = exercise.take()[0];
    exercise.client.handleMessage(*exercise.server.answer(solicit), exercise.now, exercise.random);
    QCOMPARE(exercise.client.state(), ClientState::Selecting);
    FakeDhcpServer better(Version::V6);
    better.id = *IpAddress::parse("192.0.2.2");
    better.preference = 10;
    better.offered = *IpAddress::parse("2001:db8::99");
    exercise.client.handleMessage(*better.answer(solicit), exercise.now, exercise.random);
    FakeDhcpServer late = better;
    late.id = *IpAddress::parse("192.0.2.3");
    late.preference = 5;
    exercise.client.handleMessage(*late.answer(solicit), exercise.now, exercise.random);
    exercise.expire();
    QCOMPARE(exercise.client.state(), ClientState::Requesting);
    exercise.server = better;
    exercise.talk();
    QCOMPARE(exercise.client.lease()->address, better.offered);
}

void TestDhcpClient::version6TakesPreference255AtOnce()
{
    Exercise exercise(Version::V6);
    exercise.server.preference = 255;
    exercise.client.start(boot, exercise.random);
    exercise.expire();
    exercise.talk();
    QCOMPARE(exercise.client.state(), ClientState::Bound);
}

void TestDhcpClient::aStoppedClientIsSilent()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    QVERIFY(exercise.bind());
    exercise.client.stop();
    QCOMPARE(exercise.client.state(), ClientState::Down);
    QVERIFY(!exercise.client.lease());
    QVERIFY(!exercise.client.nextExpiry());
    exercise.client.handleExpiry(boot + 24h, exercise.random);
    QVERIFY(exercise.client.takeMessages().empty());
    exercise.client.stop();
}

void TestDhcpClient::aStartedClientPrefersItsLastAddress()
{
    Exercise exercise(Version::V4);
    QVERIFY(exercise.bind());
    exercise.client.stop();
    exercise.client.start(exercise.now, exercise.random);
    const auto messages = exercise.take();
    const auto view = dhcp::v4::View::parse(messages[0]);
    QCOMPARE(*view->option(dhcp::v4::RequestedAddress), dhcp::bytesOf(exercise.server.offered));
}

void TestDhcpClient::everyExchangeHasItsOwnTransaction()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    QVERIFY(exercise.bind());
    exercise.expire();
    const auto renewal = exercise.take();
    exercise.client.handleMessage(*exercise.server.answer(renewal[0]), exercise.now,
                                  exercise.random);
    exercise.expire();
    const auto next = exercise.take();
    QVERIFY(renewal[0].mid(0, 8) != next[0].mid(0, 8));
}

void TestDhcpClient::anAnswerIsAwaitedForSomeSeconds()
{
    QFETCH(Version, version);
    Exercise exercise(version);
    QVERIFY(!exercise.client.isAwaitingAnswer());
    QVERIFY(exercise.bind());
    QVERIFY(!exercise.client.isAwaitingAnswer());
    exercise.expire();
    QVERIFY(exercise.client.isAwaitingAnswer());
    const QByteArray renewal = exercise.take()[0];
    const Instant asked = exercise.now;
    exercise.expire();
    QVERIFY(exercise.now - asked <= 4s);
    QVERIFY(!exercise.client.isAwaitingAnswer());
    QVERIFY(exercise.take().empty());
    // A late answer is taken all the same.
    exercise.client.handleMessage(*exercise.server.answer(renewal), exercise.now, exercise.random);
    QCOMPARE(exercise.client.state(), ClientState::Bound);
}

QTEST_GUILESS_MAIN(TestDhcpClient)
#include "tst_dhcpclient.moc"
