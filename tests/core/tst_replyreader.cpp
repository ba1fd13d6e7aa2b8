#include "core/http/replyreader.h"
#include "core/http/requesthead.h"

#include <QTest>

using namespace vphone;
using http::ReplyReader;
using State = ReplyReader::State;

namespace {

constexpr qsizetype bytesMax = 1000;
const QByteArray ok = "HTTP/1.1 200 OK\r\n";

ports::FetchResult readIn(const QByteArray& reply, qsizetype pieceBytes)
{
    ReplyReader reader(bytesMax);
    for (qsizetype at = 0; at < reply.size(); at += pieceBytes)
        reader.take(QByteArrayView(reply).sliced(at, std::min(pieceBytes, reply.size() - at)));
    reader.takeEnd();
    return reader.takeResult();
}

} // namespace

class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyIsReadHoweverItIsCut_data();
    void aReplyIsReadHoweverItIsCut();
    void anAnnouncedReplyIsCompleteBeforeTheEnd_data();
    void anAnnouncedReplyIsCompleteBeforeTheEnd();
    void headersOfInterestAreKept();
    void headersHaveABound();
    void aGetCarriesWhatWasAsked();
    void controlsDontBreakOutOfAHeader();
    void aHostHoldsNoStrangeBytes_data();
    void aHostHoldsNoStrangeBytes();
};

void TestReplyReader::aReplyIsReadHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QByteArray>("body");
    const auto good = [](const char* name, const QByteArray& reply, const QByteArray& body) {
        QTest::newRow(name) << reply << int(Cause::None) << body;
    };
    const auto bad = [](const char* name, const QByteArray& reply,
                        Cause cause = Cause::HttpProtocol) {
        QTest::newRow(name) << reply << int(cause) << QByteArray();
    };
    good("by length", ok + "Content-Length: 3\r\n\r\nabc", "abc");
    good("more than announced", ok + "Content-Length: 3\r\n\r\nabcdef", "abc");
    good("the same length twice", ok + "Content-Length: 3\r\ncontent-length:3\r\n\r\nabc", "abc");
    good("nothing", ok + "Content-Length: 0\r\n\r\n", "");
    good("until the end", ok + "\r\nabc", "abc");
    good("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 3\n\nabc", "abc");
    good("HTTP/1.0 without words", "HTTP/1.0 200\r\n\r\nabc", "abc");
    good("chunks",
         ok + "Transfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\n00A;x=y\r\n0123456789\r\n0\r\n\r\n",
         "abc0123456789");
    good("chunks before a length",
         ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", "ab");
    good("trailers", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nX: y\r\n\r\n", "ab");
    good("many chunks",
         ok + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray("1\r\na\r\n").repeated(600) +
             "0\r\n\r\n",
         QByteArray(600, 'a'));
    good("an interim reply", "HTTP/1.1 100 Continue\r\nContent-Length: 9\r\n\r\n" + ok + "\r\nabc",
         "abc");
    good("no content", "HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n", "");
    good("a folded header", ok + "X: a\r\n b without colon\r\nContent-Length: 3\r\n\r\nabc", "abc");
    good("as long as allowed", ok + "\r\n" + QByteArray(bytesMax, 'a'), QByteArray(bytesMax, 'a'));

    bad("nothing at all", "", Cause::Reset);
    bad("half a status line", "HTTP/1.1 20");
    bad("half a head", ok + "X: y\r\n");
    bad("half a body", ok + "Content-Length: 3\r\n\r\nab");
    bad("half a chunk", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nab");
    bad("no last chunk", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    bad("a chunk of no size", ok + "Transfer-Encoding: chunked\r\n\r\n\r\nabc");
    bad("a chunk of a negative size", ok + "Transfer-Encoding: chunked\r\n\r\n-3\r\nabc");
    bad("a chunk of prefixed size", ok + "Transfer-Encoding: chunked\r\n\r\n0x3\r\nabc");
    bad("a chunk beyond counting",
        ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc");
    bad("a chunk too long for its size",
        ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n");
    bad("another transfer coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    bad("two lengths", ok + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd");
    bad("a list of lengths", ok + "Content-Length: 3, 3\r\n\r\nabc");
    bad("a negative length", ok + "Content-Length: -3\r\n\r\nabc");
    bad("no length", ok + "Content-Length:\r\n\r\nabc");
    bad("no colon", ok + "Content-Length\r\n\r\nabc");
    bad("HTTP/2", "HTTP/2 200 OK\r\n\r\nabc");
    bad("a status of two digits", "HTTP/1.1 20 OK\r\n\r\nabc");
    bad("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\nabc");
    bad("garbage without a line", QByteArray(300, 'x'));
    bad("a header before the status", "Content-Length: 3\r\n\r\nabc");

    bad("longer than allowed", ok + "\r\n" + QByteArray(bytesMax + 1, 'a'), Cause::TooBig);
    bad("announced longer than allowed", ok + "Content-Length: 1001\r\n\r\n", Cause::TooBig);
    bad("announced beyond counting", ok + "Content-Length: 99999999999999999999\r\n\r\n",
        Cause::TooBig);
    bad("a chunk longer than allowed", ok + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n",
        Cause::TooBig);
    bad("chunks longer than allowed",
        ok + "Transfer-Encoding: chunked\r\n\r\n3e8\r\n" + QByteArray(bytesMax, 'a') +
            "\r\n1\r\na\r\n",
        Cause::TooBig);
}

void TestReplyReader::aReplyIsReadHoweverItIsCut()
{
    QFETCH(QByteArray, reply);
    QFETCH(int, cause);
    QFETCH(QByteArray, body);
    for (const qsizetype pieceBytes :
         {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(100), qsizetype(100'000)}) {
        const ports::FetchResult result = readIn(reply, pieceBytes);
        QCOMPARE(nameOf(result.cause).toByteArray(), nameOf(Cause(cause)).toByteArray());
        QCOMPARE(result.body, body);
        QCOMPARE(result.detail.isEmpty(), Cause(cause) == Cause::None);
    }
}

void TestReplyReader::anAnnouncedReplyIsCompleteBeforeTheEnd_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("by length") << ok + "Content-Length: 3\r\n\r\nabc" << true;
    QTest::newRow("by chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << true;
    QTest::newRow("not modified") << QByteArray("HTTP/1.1 304 Same\r\n\r\n") << true;
    QTest::newRow("until the end") << ok + "\r\nabc" << false;
}

void TestReplyReader::anAnnouncedReplyIsCompleteBeforeTheEnd()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, isComplete);
    ReplyReader reader(bytesMax);
    QCOMPARE(reader.take(QByteArrayView(reply).chopped(1)), State::Reading);
    QCOMPARE(reader.take(QByteArrayView(reply).last(1)),
             isComplete ? State::Complete : State::Reading);
    QCOMPARE(reader.takeEnd(), State::Complete);
}

void TestReplyReader::headersOfInterestAreKept()
{
    const ports::FetchResult result =
        readIn("HTTP/1.1 302 Found\r\nlocation:  /there \r\nCONTENT-ENCODING: GZip\r\nX-Location: "
               "/no\r\n\r\nx",
               100'000);
    QCOMPARE(result.status, 302);
    QCOMPARE(result.location, QByteArray("/there"));
    QCOMPARE(result.contentEncoding, QByteArray("gzip"));
}

void TestReplyReader::headersHaveABound()
{
    ReplyReader many(bytesMax);
    QCOMPARE(many.take(ok + QByteArray("X: y\r\n").repeated(http::headerLinesMax - 1)),
             State::Reading);
    QCOMPARE(many.take("X: y\r\n"), State::Failed);
    ReplyReader longs(bytesMax);
    QCOMPARE(longs.take(ok + "X: " + QByteArray(http::headerBytesMax - 50, 'y')), State::Reading);
    QCOMPARE(longs.take(QByteArray(50, 'y')), State::Failed);
    QCOMPARE(longs.takeResult().cause, Cause::HttpProtocol);
    ReplyReader chunk(bytesMax);
    QCOMPARE(chunk.take(ok + "Transfer-Encoding: chunked\r\n\r\n1;" +
                        QByteArray(http::headerBytesMax, 'y')),
             State::Failed);
}

void TestReplyReader::aGetCarriesWhatWasAsked()
{
    ports::FetchRequest request;
    request.scheme = ports::Scheme::Http;
    request.host = "Prov.telco.com";
    request.port = 80;
    request.path = "/a/../b c?d#e\xc3\xa9";
    request.userAgent = "Cisco-CP-8841-3PCC/11.3.2 (000e08abcdef)";
    QCOMPARE(http::getHead(request),
             QByteArray("GET /a/../b%20c?d%23e%C3%A9 HTTP/1.1\r\nHost: Prov.telco.com\r\n"
                        "User-Agent: Cisco-CP-8841-3PCC/11.3.2 (000e08abcdef)\r\n"
                        "Accept: */*\r\nConnection: close\r\n\r\n"));
    request.host = "2001:db8::1";
    request.port = 8080;
    QVERIFY(http::getHead(request).contains("\r\nHost: [2001:db8::1]:8080\r\n"));
}

void TestReplyReader::controlsDontBreakOutOfAHeader()
{
    QCOMPARE(http::headerText("a\r\nX: y\x7f z"), QByteArray("a  X: y  z"));
}

void TestReplyReader::aHostHoldsNoStrangeBytes_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("name") << QByteArray("prov.telco.com") << true;
    QTest::newRow("underscore") << QByteArray("my_server") << true;
    QTest::newRow("IPv6") << QByteArray("2001:db8::1") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("line break") << QByteArray("a\r\nX:y") << false;
    QTest::newRow("blank") << QByteArray("a b") << false;
    QTest::newRow("user") << QByteArray("user@host") << false;
    QTest::newRow("path") << QByteArray("host/x") << false;
}

void TestReplyReader::aHostHoldsNoStrangeBytes()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isGood);
    QCOMPARE(http::isHost(host), isGood);
}

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
