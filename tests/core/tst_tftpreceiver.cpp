#include "core/tftp/client.h"
#include "core/tftp/receiver.h"

#include <QtTest>

using namespace vphone;
using namespace vphone::tftp;
using namespace std::chrono_literals;

namespace {

const Instant begin{};
const Endpoint listener{IpAddress::v4(0x7f000001), 69};
const Endpoint server{IpAddress::v4(0x7f000001), 40000};
const Endpoint client{IpAddress::v4(0x7f000001), 50000};
const Endpoint stranger{IpAddress::v4(0x7f000002), 50000};

QByteArray pattern(qsizetype bytes)
{
    QByteArray content(bytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes; ++i)
        content[i] = char(i * 7 + (i >> 9));
    return content;
}

/// Both halves of an upload and the wire between them, which loses every nth packet (0: none).
struct Wire
{
    Client writer;
    qsizetype bytesMax = 1024 * 1024;
    int lossEvery = 0;
    std::optional<Receiver> receiver = {};
    std::optional<QByteArray> kept = {};
    bool isRefused = false;
    int carried = 0;
    Instant now = begin;

    bool isLost() { return lossEvery > 0 && ++carried % lossEvery == 0; }

    bool carry()
    {
        bool any = false;
        for (const Client::Packet& packet : writer.takePackets()) {
            any = true;
            if (isLost())
                continue;
            if (packet.to == listener && !receiver) {
                receiver.emplace(client, bytesMax);
                receiver->start(now);
            } else if (packet.to == server) {
                receiver->handlePacket(client, packet.bytes, now);
            }
        }
        if (!receiver)
            return any;
        if (auto content = receiver->takeContent()) {
            kept = std::move(content);
            if (isRefused)
                receiver->refuse(ErrorCode::DiskFull, "no room");
            else
                receiver->accept(now);
        }
        for (const Receiver::Packet& packet : receiver->takePackets()) {
            any = true;
            if (!isLost())
                writer.handlePacket(server, packet.bytes, now);
        }
        return any;
    }

    void run()
    {
        writer.start(now);
        while (!writer.result() || (receiver && !receiver->outcome())) {
            if (carry())
                continue;
            std::optional<Instant> next = writer.nextExpiry();
            if (receiver && receiver->nextExpiry() && (!next || *receiver->nextExpiry() < *next))
                next = receiver->nextExpiry();
            if (!next)
                return;
            now = *next;
            writer.handleExpiry(now);
            if (receiver)
                receiver->handleExpiry(now);
        }
    }
};

Receiver receiverFor(qsizetype bytesMax = 1024)
{
    Receiver receiver(client, bytesMax);
    receiver.start(begin);
    static_cast<void>(receiver.takePackets());
    return receiver;
}

} // namespace

/// What the lab's TFTP server does with a write request.
class TestTftpReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesArriveWhole_data();
    void filesArriveWhole();
    void tooLargeIsRefused();
    void ownerMayRefuse();
    void silentClientIsGivenUp();
    void strangersChangeNothing();
    void repeatedDataIsAcknowledgedAgain();
    void lastAcknowledgementIsRepeated();
    void errorsEndIt();
    void onlyOctetWritesAreServed();
};

void TestTftpReceiver::filesArriveWhole_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("lossEvery");
    for (const int size : {0, 1, 511, 512, 513, 5 * 512, 100'000}) {
        QTest::addRow("%d bytes", size) << size << 0;
        QTest::addRow("%d bytes, packets lost", size) << size << 7;
    }
}

void TestTftpReceiver::filesArriveWhole()
{
    QFETCH(int, size);
    QFETCH(int, lossEvery);
    const QByteArray content = pattern(size);
    Wire wire{.writer = Client::write(listener, "/uploads/a", content), .lossEvery = lossEvery};
    wire.run();
    QCOMPARE(wire.kept, content);
    QCOMPARE(wire.writer.result()->cause, Cause::None);
    QCOMPARE(wire.receiver->outcome(), Receiver::Outcome::Complete);
    QCOMPARE(wire.receiver->bytesReceived(), qsizetype(size));
}

void TestTftpReceiver::tooLargeIsRefused()
{
    Wire wire{.writer = Client::write(listener, "/uploads/a", pattern(1025)), .bytesMax = 1024};
    wire.run();
    QVERIFY(!wire.kept);
    QCOMPARE(wire.writer.result()->tftpCode, int(ErrorCode::DiskFull));
    QVERIFY(wire.receiver->wasTooLarge());
    QCOMPARE(wire.receiver->outcome(), Receiver::Outcome::Aborted);
}

void TestTftpReceiver::ownerMayRefuse()
{
    Wire wire{.writer = Client::write(listener, "/uploads/a", pattern(700)), .isRefused = true};
    wire.run();
    QCOMPARE(wire.writer.result()->cause, Cause::TftpError);
    QCOMPARE(wire.receiver->outcome(), Receiver::Outcome::Aborted);
}

void TestTftpReceiver::silentClientIsGivenUp()
{
    Receiver receiver = receiverFor();
    int sends = 1;
    while (receiver.nextExpiry()) {
        receiver.handleExpiry(*receiver.nextExpiry());
        sends += int(receiver.takePackets().size());
    }
    QCOMPARE(sends, ServerOptions().tries);
    QCOMPARE(receiver.outcome(), Receiver::Outcome::GivenUp);
}

void TestTftpReceiver::strangersChangeNothing()
{
    Receiver receiver = receiverFor();
    receiver.handlePacket(stranger, dataPacket(1, "x"), begin);
    const auto packets = receiver.takePackets();
    QCOMPARE(packets.size(), size_t(1));
    QCOMPARE(packets[0].to, stranger);
    QVERIFY(!receiver.isUnderWay());
    receiver.handlePacket(stranger, errorPacket(ErrorCode::Undefined, "x"), begin);
    QVERIFY(receiver.takePackets().empty());
    receiver.handlePacket(client, "rubbish", begin);
    QVERIFY(!receiver.outcome());
}

void TestTftpReceiver::repeatedDataIsAcknowledgedAgain()
{
    Receiver receiver = receiverFor();
    const QByteArray block = dataPacket(1, QByteArray(512, 'x'));
    receiver.handlePacket(client, block, begin);
    QCOMPARE(receiver.takePackets().size(), size_t(1));
    receiver.handlePacket(client, block, begin);
    QCOMPARE(receiver.takePackets().size(), size_t(1));
    QCOMPARE(receiver.bytesReceived(), qsizetype(512));
    receiver.handlePacket(client, dataPacket(3, "early"), begin);
    QVERIFY(receiver.takePackets().empty());
}

void TestTftpReceiver::lastAcknowledgementIsRepeated()
{
    Receiver receiver = receiverFor();
    receiver.handlePacket(client, dataPacket(1, "x"), begin);
    QVERIFY(receiver.takePackets().empty()); // not before the owner kept it
    QCOMPARE(receiver.takeContent(), QByteArray("x"));
    QVERIFY(!receiver.takeContent());
    receiver.accept(begin);
    QCOMPARE(receiver.takePackets().size(), size_t(1));
    receiver.handlePacket(client, dataPacket(1, "x"), begin);
    QCOMPARE(receiver.takePackets().size(), size_t(1));
    receiver.handleExpiry(*receiver.nextExpiry());
    QCOMPARE(receiver.outcome(), Receiver::Outcome::Complete);
}

void TestTftpReceiver::errorsEndIt()
{
    Receiver receiver = receiverFor();
    receiver.handlePacket(client, errorPacket(ErrorCode::Undefined, "no more"), begin);
    QCOMPARE(receiver.outcome(), Receiver::Outcome::Aborted);
    QVERIFY(receiver.takePackets().empty());
    Receiver second = receiverFor();
    second.handlePacket(client, ackPacket(0), begin);
    QCOMPARE(second.outcome(), Receiver::Outcome::Aborted);
    QCOMPARE(second.takePackets().size(), size_t(1));
    Receiver third = receiverFor();
    third.handlePacket(client, dataPacket(1, QByteArray(512, 'x')) + "more", begin);
    QCOMPARE(third.outcome(), Receiver::Outcome::Aborted);
}

void TestTftpReceiver::onlyOctetWritesAreServed()
{
    QVERIFY(Receiver::isServable({true, "a", "OCTET", {}}));
    QVERIFY(!Receiver::isServable({true, "a", "netascii", {}}));
    QVERIFY(!Receiver::isServable({false, "a", "octet", {}}));
}

QTEST_GUILESS_MAIN(TestTftpReceiver)
#include "tst_tftpreceiver.moc"
