#include "core/tftp/client.h"
#include "core/tftp/server.h"

#include <QtTest>

using namespace vphone;
using namespace vphone::tftp;
using namespace std::chrono_literals;

namespace {

const Instant start{};
const Endpoint listener{IpAddress::v4(0x7f000001), 69};
const Endpoint server{IpAddress::v4(0x7f000001), 40000};
const Endpoint client{IpAddress::v4(0x7f000001), 50000};
const Endpoint stranger{IpAddress::v4(0x7f000002), 50000};

RequestView viewOf(const QByteArray& packet)
{
    return std::get<RequestView>(*parsePacket(packet));
}

QByteArray optionsOf(const std::vector<std::pair<QByteArray, QByteArray>>& options)
{
    QByteArray text;
    for (const auto& [name, value] : options)
        text += name + '\0' + value + '\0';
    return text;
}

Server serverFor(const QByteArray& content, const QByteArray& options = {},
                 const QByteArray& mode = "octet")
{
    return Server(client, RequestView{false, "basic.txt", mode, options}, content);
}

QByteArray pattern(qsizetype bytes)
{
    QByteArray content(bytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes; ++i)
        content[i] = char(i * 7 + (i >> 9));
    return content;
}

/// Both halves of a transfer and the wire between them, which loses every nth packet (0: none).
struct Wire
{
    Client reader;
    std::optional<Server> sender;
    QByteArray content;
    int lossEvery = 0;
    int carried = 0;
    Instant now = start;

    bool isLost() { return lossEvery > 0 && ++carried % lossEvery == 0; }

    bool carry()
    {
        bool any = false;
        for (const Client::Packet& packet : reader.takePackets()) {
            any = true;
            if (isLost())
                continue;
            if (packet.to == listener) {
                sender.emplace(client, viewOf(packet.bytes), content);
                sender->start(now);
            } else {
                sender->handlePacket(client, packet.bytes, now);
            }
        }
        if (!sender)
            return any;
        for (const Server::Packet& packet : sender->takePackets()) {
            any = true;
            if (!isLost())
                reader.handlePacket(server, packet.bytes, now);
        }
        return any;
    }

    void run()
    {
        reader.start(now);
        while (!reader.result() || (sender && !sender->outcome())) {
            if (carry())
                continue;
            std::optional<Instant> next = reader.nextExpiry();
            if (sender && sender->nextExpiry() && (!next || *sender->nextExpiry() < *next))
                next = sender->nextExpiry();
            if (!next)
                return;
            now = *next;
            reader.handleExpiry(now);
            if (sender)
                sender->handleExpiry(now);
        }
    }
};

Wire wireFor(QByteArray content, int lossEvery = 0)
{
    ClientOptions options;
    options.bytesMax = 64 * 1024 * 1024;
    return Wire{.reader = Client::read(listener, "/basic.txt", options),
                .sender = {},
                .content = std::move(content),
                .lossEvery = lossEvery};
}

} // namespace

class TestTftpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileArrivesWhole_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("one byte") << qsizetype(1);
        QTest::newRow("a byte less than a block") << qsizetype(511);
        QTest::newRow("a block") << qsizetype(512);
        QTest::newRow("a byte more than a block") << qsizetype(513);
        QTest::newRow("several blocks") << qsizetype(60 * 1024);
        QTest::newRow("block numbers wrap") << qsizetype(65536 * 512 + 700);
    }
    // shows C011
    void fileArrivesWhole()
    {
        QFETCH(qsizetype, bytes);
        Wire wire = wireFor(pattern(bytes));
        wire.run();
        QCOMPARE(wire.reader.result()->cause, Cause::None);
        QVERIFY(wire.reader.result()->body == wire.content);
        QCOMPARE(*wire.sender->outcome(), Server::Outcome::Complete);
        QCOMPARE(wire.sender->bytesAcknowledged(), bytes);
        QVERIFY(!wire.sender->nextExpiry());
    }

    void lostPacketsAreSentAgain_data()
    {
        QTest::addColumn<int>("lossEvery");
        QTest::newRow("every third") << 3;
        QTest::newRow("every seventh") << 7;
        QTest::newRow("every hundredth") << 100;
    }
    void lostPacketsAreSentAgain()
    {
        QFETCH(int, lossEvery);
        Wire wire = wireFor(pattern(60 * 1024), lossEvery);
        wire.run();
        QCOMPARE(wire.reader.result()->cause, Cause::None);
        QVERIFY(wire.reader.result()->body == wire.content);
    }

    // RFC 1123 4.2.3.1, the sorcerer's apprentice
    void anOldAcknowledgementBringsNoBlockAgain()
    {
        Server sender = serverFor(pattern(2000));
        sender.start(start);
        QCOMPARE(sender.takePackets().size(), 1U);
        sender.handlePacket(client, ackPacket(1), start);
        QCOMPARE(sender.takePackets().size(), 1U);
        sender.handlePacket(client, ackPacket(1), start);
        sender.handlePacket(client, ackPacket(0), start);
        sender.handlePacket(client, ackPacket(77), start);
        QCOMPARE(sender.takePackets().size(), 0U);
        QCOMPARE(sender.bytesAcknowledged(), qsizetype(512));
    }

    void optionsAreAgreedOn_data()
    {
        using Options = std::vector<std::pair<QByteArray, QByteArray>>;
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("agreed");
        const auto row = [](const char* name, const Options& asked, const Options& agreed) {
            QTest::newRow(name) << optionsOf(asked) << optionsOf(agreed);
        };
        row("size of the file", {{"tsize", "0"}}, {{"tsize", "2000"}});
        row("size of a block", {{"blksize", "1024"}}, {{"blksize", "1024"}});
        row("larger blocks than a frame holds", {{"blksize", "65464"}}, {{"blksize", "1468"}});
        row("names in any case", {{"BlkSize", "512"}}, {{"BlkSize", "512"}});
        row("wait", {{"timeout", "3"}}, {{"timeout", "3"}});
        row("all three", {{"tsize", "0"}, {"blksize", "600"}, {"timeout", "2"}},
            {{"tsize", "2000"}, {"blksize", "600"}, {"timeout", "2"}});
        row("unknown ones are passed over", {{"windowsize", "4"}, {"tsize", "0"}},
            {{"tsize", "2000"}});
        row("twice the same", {{"blksize", "600"}, {"blksize", "700"}}, {{"blksize", "600"}});
        row("block too small", {{"blksize", "7"}}, {});
        row("no number", {{"blksize", "many"}, {"timeout", "soon"}}, {});
        row("wait out of range", {{"timeout", "256"}}, {});
        row("none", {}, {});
    }
    void optionsAreAgreedOn()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, agreed);
        Server sender = serverFor(pattern(2000), asked);
        sender.start(start);
        const auto packets = sender.takePackets();
        QCOMPARE(packets.size(), 1U);
        const auto packet = parsePacket(packets.front().bytes);
        if (agreed.isEmpty())
            QCOMPARE(std::get<DataView>(*packet).block, quint16(1));
        else
            QCOMPARE(std::get<OptionAckView>(*packet).options.toByteArray(), agreed);
    }

    void blocksHaveTheSizeAgreedOn()
    {
        Server sender = serverFor(pattern(2000), optionsOf({{"blksize", "1024"}}));
        sender.start(start);
        static_cast<void>(sender.takePackets());
        sender.handlePacket(client, ackPacket(0), start);
        const auto first = sender.takePackets();
        QCOMPARE(std::get<DataView>(*parsePacket(first.front().bytes)).payload.size(),
                 qsizetype(1024));
        sender.handlePacket(client, ackPacket(1), start);
        const auto second = sender.takePackets();
        QCOMPARE(std::get<DataView>(*parsePacket(second.front().bytes)).payload.size(),
                 qsizetype(976));
        sender.handlePacket(client, ackPacket(2), start);
        QCOMPARE(*sender.outcome(), Server::Outcome::Complete);
    }

    void aStrangerIsAnsweredWithErrorFive()
    {
        Server sender = serverFor(pattern(2000));
        sender.start(start);
        static_cast<void>(sender.takePackets());
        sender.handlePacket(stranger, ackPacket(1), start);
        const auto packets = sender.takePackets();
        QCOMPARE(packets.size(), 1U);
        QVERIFY(packets.front().to == stranger);
        QCOMPARE(std::get<ErrorView>(*parsePacket(packets.front().bytes)).code,
                 quint16(ErrorCode::UnknownTransferId));
        QCOMPARE(sender.bytesAcknowledged(), qsizetype(0));
        sender.handlePacket(stranger, errorPacket(ErrorCode::Undefined, "no"), start);
        QVERIFY(sender.takePackets().empty());
        QVERIFY(!sender.outcome());
    }

    void aSilentClientIsGivenUp()
    {
        Server sender = serverFor(pattern(2000));
        sender.start(start);
        std::vector<Duration> sentAt;
        Instant now = start;
        while (!sender.outcome()) {
            if (!sender.takePackets().empty())
                sentAt.push_back(now - start);
            now = *sender.nextExpiry();
            sender.handleExpiry(now);
        }
        QCOMPARE(*sender.outcome(), Server::Outcome::GivenUp);
        QVERIFY((sentAt == std::vector<Duration>{0s, 1s, 3s, 7s, 15s, 23s}));
        QCOMPARE(now - start, Duration(31s));
    }

    void theClientsErrorEndsTheTransfer()
    {
        Server sender = serverFor(pattern(2000));
        sender.start(start);
        static_cast<void>(sender.takePackets());
        sender.handlePacket(client, errorPacket(ErrorCode::DiskFull, "full"), start);
        QCOMPARE(*sender.outcome(), Server::Outcome::Aborted);
        QVERIFY(sender.takePackets().empty());
    }

    void dataFromTheClientIsIllegal()
    {
        Server sender = serverFor(pattern(2000));
        sender.start(start);
        static_cast<void>(sender.takePackets());
        sender.handlePacket(client, dataPacket(1, "x"), start);
        QCOMPARE(*sender.outcome(), Server::Outcome::Aborted);
        const auto packets = sender.takePackets();
        QCOMPARE(std::get<ErrorView>(*parsePacket(packets.front().bytes)).code,
                 quint16(ErrorCode::IllegalOperation));
    }

    void noiseChangesNothing()
    {
        Server sender = serverFor(pattern(2000));
        sender.start(start);
        static_cast<void>(sender.takePackets());
        for (const QByteArray& noise :
             {QByteArray(), QByteArray("\0", 1), QByteArray("\0\x04\0", 3), QByteArray("hello")})
            sender.handlePacket(client, noise, start);
        QVERIFY(!sender.outcome());
        QVERIFY(sender.takePackets().empty());
    }

    void lineEndsAreTranslatedInNetascii()
    {
        Server sender = serverFor("a\nb\rc", {}, "NetASCII");
        sender.start(start);
        const auto packets = sender.takePackets();
        QCOMPARE(std::get<DataView>(*parsePacket(packets.front().bytes)).payload.toByteArray(),
                 QByteArray("a\r\nb\r\0c", 7));
    }

    void requestsAreServable_data()
    {
        QTest::addColumn<bool>("isWrite");
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<bool>("isServable");
        QTest::newRow("octet") << false << QByteArray("octet") << true;
        QTest::newRow("octet in capitals") << false << QByteArray("OCTET") << true;
        QTest::newRow("netascii") << false << QByteArray("netascii") << true;
        QTest::newRow("mail") << false << QByteArray("mail") << false;
        QTest::newRow("upload") << true << QByteArray("octet") << false;
    }
    void requestsAreServable()
    {
        QFETCH(bool, isWrite);
        QFETCH(QByteArray, mode);
        QFETCH(bool, isServable);
        QCOMPARE(Server::isServable(RequestView{isWrite, "basic.txt", mode, {}}), isServable);
    }
};

QTEST_GUILESS_MAIN(TestTftpServer)
#include "tst_tftpserver.moc"
