#include "core/tftp/client.h"

#include <QTest>

using namespace vphone;
using namespace std::chrono_literals;
using tftp::Client;
using tftp::ClientOptions;
using tftp::ErrorCode;

namespace {

constexpr Instant start{0us};
const Endpoint server{IpAddress::v4(0xc0a801c8), 69};
const Endpoint transferId{server.address, 40000};
const Endpoint stranger{server.address, 40001};

QByteArray block(char c, qsizetype size = tftp::blockBytes)
{
    return QByteArray(size, c);
}

Client reading(ClientOptions options = {})
{
    Client client = Client::read(server, "/basic.txt", options);
    client.start(start);
    static_cast<void>(client.takePackets());
    return client;
}

Client writing(const QByteArray& content)
{
    Client client = Client::write(server, "/report.xml", content);
    client.start(start);
    static_cast<void>(client.takePackets());
    return client;
}

/// What the client sends for one packet from \a from.
std::vector<Client::Packet> replies(Client& client, const Endpoint& from, const QByteArray& bytes,
                                    Instant now = start)
{
    client.handlePacket(from, bytes, now);
    return client.takePackets();
}

} // namespace

class TestTftpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C011
    void aReadAsksInOctetModeWithoutOptions();
    void aFileIsReadBlockByBlock();
    void aFileOfWholeBlocksEndsWithAnEmptyOne();
    void aFileIsWrittenBlockByBlock();
    void aDuplicateDataIsAcknowledgedAgain();
    void aDuplicateAckIsNotAnsweredWithData();
    void aBlockOutOfTurnChangesNothing();
    void blockNumbersWrap();
    void aPacketFromAnotherPortIsAnsweredWithError5();
    void aPacketFromAnotherMachineIsAnsweredWithError5();
    void noErrorAnswersAnError();
    void whatCantBeAPacketChangesNothing_data();
    void whatCantBeAPacketChangesNothing();
    void anOversizeBlockEndsTheTransfer();
    void anOptionAcknowledgementEndsTheTransfer();
    void aFileLongerThanTheBoundIsTooBig();
    void aServersErrorEndsTheTransfer_data();
    void aServersErrorEndsTheTransfer();
    void aServersWordsStayOnOneLine();
    void silenceEndsInATimeOut();
    void everyPacketHasItsOwnTries();
    void repetitionsWithoutProgressEndInATimeOut();
    void anUnreachablePortEndsTheWaitForTheFirstAnswer();
    void nothingFollowsTheEnd();
};

void TestTftpClient::aReadAsksInOctetModeWithoutOptions()
{
    Client client = Client::read(server, "/cisco/basic.txt");
    client.start(start);
    const auto packets = client.takePackets();
    QCOMPARE(packets.size(), size_t(1));
    QCOMPARE(packets.front().to, server);
    QCOMPARE(packets.front().bytes, QByteArray("\0\1/cisco/basic.txt\0octet\0", 25));
}

void TestTftpClient::aFileIsReadBlockByBlock()
{
    Client client = reading();
    auto sent = replies(client, transferId, tftp::dataPacket(1, block('a')));
    QCOMPARE(sent.size(), size_t(1));
    QCOMPARE(sent.front().to, transferId);
    QCOMPARE(sent.front().bytes, tftp::ackPacket(1));
    QVERIFY(!client.result());
    sent = replies(client, transferId, tftp::dataPacket(2, "end"));
    QCOMPARE(sent.front().bytes, tftp::ackPacket(2));
    QVERIFY(client.result());
    QCOMPARE(client.result()->cause, Cause::None);
    QCOMPARE(client.result()->body, block('a') + "end");
    QCOMPARE(client.result()->peer, server.address);
    QVERIFY(!client.nextExpiry());
}

void TestTftpClient::aFileOfWholeBlocksEndsWithAnEmptyOne()
{
    Client client = reading();
    replies(client, transferId, tftp::dataPacket(1, block('a')));
    QVERIFY(!client.result());
    replies(client, transferId, tftp::dataPacket(2, ""));
    QVERIFY(client.result());
    QCOMPARE(client.result()->body, block('a'));
}

void TestTftpClient::aFileIsWrittenBlockByBlock()
{
    Client client = writing(block('x') + "tail");
    auto sent = replies(client, transferId, tftp::ackPacket(0));
    QCOMPARE(sent.front().bytes, tftp::dataPacket(1, block('x')));
    QCOMPARE(sent.front().to, transferId);
    sent = replies(client, transferId, tftp::ackPacket(1));
    QCOMPARE(sent.front().bytes, tftp::dataPacket(2, "tail"));
    QVERIFY(!client.result());
    sent = replies(client, transferId, tftp::ackPacket(2));
    QVERIFY(sent.empty());
    QVERIFY(client.result());
    QCOMPARE(client.result()->cause, Cause::None);
}

void TestTftpClient::aDuplicateDataIsAcknowledgedAgain()
{
    Client client = reading();
    replies(client, transferId, tftp::dataPacket(1, block('a')));
    const auto sent = replies(client, transferId, tftp::dataPacket(1, block('a')));
    QCOMPARE(sent.size(), size_t(1));
    QCOMPARE(sent.front().bytes, tftp::ackPacket(1));
    replies(client, transferId, tftp::dataPacket(2, "b"));
    QCOMPARE(client.result()->body, block('a') + "b");
}

void TestTftpClient::aDuplicateAckIsNotAnsweredWithData()
{
    Client client = writing(block('x') + block('y') + "tail");
    replies(client, transferId, tftp::ackPacket(0));
    QVERIFY(replies(client, transferId, tftp::ackPacket(0)).empty());
    replies(client, transferId, tftp::ackPacket(1));
    QVERIFY(replies(client, transferId, tftp::ackPacket(1)).empty());
    QCOMPARE(replies(client, transferId, tftp::ackPacket(2)).front().bytes,
             tftp::dataPacket(3, "tail"));
}

void TestTftpClient::aBlockOutOfTurnChangesNothing()
{
    Client client = reading();
    QVERIFY(replies(client, transferId, tftp::dataPacket(2, block('z'))).empty());
    QVERIFY(replies(client, transferId, tftp::dataPacket(0, block('z'))).empty());
    replies(client, transferId, tftp::dataPacket(1, block('a')));
    QVERIFY(replies(client, transferId, tftp::dataPacket(7, block('z'))).empty());
    replies(client, transferId, tftp::dataPacket(2, "b"));
    QCOMPARE(client.result()->body, block('a') + "b");
}

void TestTftpClient::blockNumbersWrap()
{
    constexpr int blocks = 65537;
    ClientOptions options;
    options.bytesMax = tftp::blockBytes * (blocks + 1);
    Client client = reading(options);
    for (int number = 1; number <= blocks; ++number) {
        const auto sent =
            replies(client, transferId, tftp::dataPacket(quint16(number), block('a')));
        QCOMPARE(sent.front().bytes, tftp::ackPacket(quint16(number)));
    }
    replies(client, transferId, tftp::dataPacket(quint16(blocks + 1), ""));
    QVERIFY(client.result());
    QCOMPARE(client.result()->body.size(), tftp::blockBytes * blocks);
}

void TestTftpClient::aPacketFromAnotherPortIsAnsweredWithError5()
{
    Client client = reading();
    replies(client, transferId, tftp::dataPacket(1, block('a')));
    const auto expiry = client.nextExpiry();
    const auto sent = replies(client, stranger, tftp::dataPacket(2, "stolen"), start + 1s);
    QCOMPARE(sent.size(), size_t(1));
    QCOMPARE(sent.front().to, stranger);
    QCOMPARE(sent.front().bytes,
             tftp::errorPacket(ErrorCode::UnknownTransferId, "unknown transfer ID"));
    QCOMPARE(client.nextExpiry(), expiry);
    replies(client, transferId, tftp::dataPacket(2, "right"));
    QCOMPARE(client.result()->body, block('a') + "right");
}

void TestTftpClient::aPacketFromAnotherMachineIsAnsweredWithError5()
{
    Client client = reading();
    const Endpoint elsewhere{IpAddress::v4(0xc0a80163), transferId.port};
    const auto sent = replies(client, elsewhere, tftp::dataPacket(1, "stolen"));
    QCOMPARE(sent.size(), size_t(1));
    QCOMPARE(sent.front().to, elsewhere);
    QVERIFY(!client.result());
    QVERIFY(!client.hasAnswered());
}

void TestTftpClient::noErrorAnswersAnError()
{
    Client client = reading();
    replies(client, transferId, tftp::dataPacket(1, block('a')));
    QVERIFY(replies(client, stranger, tftp::errorPacket(ErrorCode::Undefined, "no")).empty());
    QVERIFY(!client.result());
}

void TestTftpClient::whatCantBeAPacketChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("\0", 1);
    QTest::newRow("DATA without a block number") << QByteArray("\0\3\0", 3);
    QTest::newRow("unknown opcode") << QByteArray("\0\11\0\1", 4);
    QTest::newRow("a read request") << QByteArray("\0\1/x\0octet\0", 11);
    QTest::newRow("an ACK to a reader") << QByteArray("\0\4\0\1", 4);
    QTest::newRow("noise") << QByteArray(700, '\xff');
}

void TestTftpClient::whatCantBeAPacketChangesNothing()
{
    QFETCH(QByteArray, bytes);
    Client client = reading();
    QVERIFY(replies(client, transferId, bytes).empty());
    QVERIFY(!client.result());
    QVERIFY(!client.hasAnswered());
    replies(client, transferId, tftp::dataPacket(1, "a"));
    QCOMPARE(client.result()->body, QByteArray("a"));
}

void TestTftpClient::anOversizeBlockEndsTheTransfer()
{
    Client client = reading();
    const auto sent = replies(client, transferId, tftp::dataPacket(1, block('a', 513)));
    QCOMPARE(sent.front().bytes,
             tftp::errorPacket(ErrorCode::IllegalOperation, "DATA packet longer than 512 bytes"));
    QVERIFY(client.result());
    QCOMPARE(client.result()->cause, Cause::TftpError);
    QCOMPARE(client.result()->tftpCode, 4);
    QVERIFY(client.result()->body.isEmpty());
}

void TestTftpClient::anOptionAcknowledgementEndsTheTransfer()
{
    Client client = reading();
    const auto sent = replies(client, transferId, tftp::optionAckPacket({{"blksize", "1400"}}));
    QCOMPARE(sent.size(), size_t(1));
    QCOMPARE(sent.front().bytes.at(3), char(8)); // RFC 2347
    QCOMPARE(client.result()->cause, Cause::TftpError);
}

void TestTftpClient::aFileLongerThanTheBoundIsTooBig()
{
    ClientOptions options;
    options.bytesMax = 600;
    Client client = reading(options);
    replies(client, transferId, tftp::dataPacket(1, block('a')));
    const auto sent = replies(client, transferId, tftp::dataPacket(2, block('a', 89)));
    QCOMPARE(sent.front().bytes.at(1), char(5));
    QCOMPARE(client.result()->cause, Cause::TooBig);
    QVERIFY(client.result()->body.isEmpty());
}

void TestTftpClient::aServersErrorEndsTheTransfer_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("cause");
    QTest::newRow("file not found") << 1 << QByteArray("whatever") << int(Cause::NotFound);
    QTest::newRow("undefined, and says so")
        << 0 << QByteArray("File Not Found") << int(Cause::NotFound);
    QTest::newRow("undefined") << 0 << QByteArray("out of order") << int(Cause::TftpError);
    QTest::newRow("access violation") << 2 << QByteArray("file not found") << int(Cause::TftpError);
    QTest::newRow("unknown code") << 999 << QByteArray() << int(Cause::TftpError);
}

void TestTftpClient::aServersErrorEndsTheTransfer()
{
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    QFETCH(int, cause);
    Client client = reading();
    QVERIFY(replies(client, transferId, tftp::errorPacket(ErrorCode(code), words)).empty());
    QVERIFY(client.result());
    QCOMPARE(int(client.result()->cause), cause);
    QCOMPARE(client.result()->tftpCode, code);
    QVERIFY(client.result()->detail.contains(words));
}

void TestTftpClient::aServersWordsStayOnOneLine()
{
    Client client = reading();
    replies(client, transferId,
            tftp::errorPacket(ErrorCode::Undefined, "a\r\nb\x1b" + QByteArray(5000, 'c')));
    const QByteArray& detail = client.result()->detail;
    QVERIFY(detail.startsWith("TFTP error 0: a??b?ccc"));
    QVERIFY(detail.size() < 200);
}

void TestTftpClient::silenceEndsInATimeOut()
{
    Client client = Client::read(server, "/basic.txt");
    client.start(start);
    const QByteArray request = client.takePackets().front().bytes;
    Instant now = start;
    for (int sent = 1; sent < 5; ++sent) {
        QCOMPARE(client.nextExpiry(), std::optional(now + 5s));
        now += 5s;
        client.handleExpiry(now - 1us);
        QVERIFY(client.takePackets().empty());
        client.handleExpiry(now);
        const auto packets = client.takePackets();
        QCOMPARE(packets.size(), size_t(1));
        QCOMPARE(packets.front().bytes, request);
        QCOMPARE(packets.front().to, server);
    }
    now += 5s;
    client.handleExpiry(now);
    QVERIFY(client.takePackets().empty());
    QCOMPARE(client.result()->cause, Cause::Timeout);
    QCOMPARE(now - start, Duration(25s));
    QVERIFY(!client.hasAnswered());
}

void TestTftpClient::everyPacketHasItsOwnTries()
{
    Client client = reading();
    Instant now = start;
    for (quint16 number = 1; number <= 3; ++number) {
        for (int lost = 0; lost < 4; ++lost) {
            now = *client.nextExpiry();
            client.handleExpiry(now);
            QCOMPARE(client.takePackets().size(), size_t(1));
        }
        replies(client, transferId, tftp::dataPacket(number, block('a')), now);
    }
    replies(client, transferId, tftp::dataPacket(4, ""), now);
    QCOMPARE(client.result()->cause, Cause::None);
}

void TestTftpClient::repetitionsWithoutProgressEndInATimeOut()
{
    Client client = reading();
    replies(client, transferId, tftp::dataPacket(1, block('a')));
    Instant now = start;
    while (!client.result() && now < start + 60s) {
        now += 1s;
        replies(client, transferId, tftp::dataPacket(1, block('a')), now);
        client.handleExpiry(now);
    }
    QVERIFY(client.result());
    QCOMPARE(client.result()->cause, Cause::Timeout);
    QCOMPARE(now, start + 25s);
}

void TestTftpClient::anUnreachablePortEndsTheWaitForTheFirstAnswer()
{
    Client client = reading();
    client.handleUnreachable(stranger);
    QVERIFY(!client.result());
    client.handleUnreachable(server);
    QCOMPARE(client.result()->cause, Cause::Connect);

    Client answered = reading();
    replies(answered, transferId, tftp::dataPacket(1, block('a')));
    answered.handleUnreachable(transferId);
    QVERIFY(!answered.result());
}

void TestTftpClient::nothingFollowsTheEnd()
{
    Client client = reading();
    replies(client, transferId, tftp::dataPacket(1, "all"));
    QVERIFY(replies(client, transferId, tftp::dataPacket(1, "all")).empty());
    QVERIFY(replies(client, stranger, tftp::dataPacket(1, "all")).empty());
    client.handleExpiry(start + 1h);
    QVERIFY(client.takePackets().empty());
    QCOMPARE(client.result()->body, QByteArray("all"));
}

QTEST_GUILESS_MAIN(TestTftpClient)
#include "tst_tftpclient.moc"
