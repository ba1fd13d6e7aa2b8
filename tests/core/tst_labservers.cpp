#include "core/net/filestore.h"
#include "core/net/labca.h"
#include "core/net/labservers.h"
#include "core/net/labsocket.h"
#include "core/net/realnetwork.h"
#include "core/net/socketaddress.h"
#include "core/tftp/packet.h"
#include "tests/support/labbench.h"

#include <QtTest>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace vphone;
using namespace vphone::net;
using namespace vphone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const IpAddress loopback = IpAddress::v4(0x7f000001);
const QByteArray& basic = basicProfile;

/// A plain client socket.
LabSocket connectTo(quint16 port, int type = SOCK_STREAM)
{
    LabSocket made(socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const SocketAddress address({loopback, port});
    static_cast<void>(connect(made.descriptor(), address.data(), address.size()));
    return made;
}

bool isClosedByPeer(const LabSocket& connection)
{
    char byte = 0;
    const ssize_t count = recv(connection.descriptor(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return count == 0 || (count < 0 && errno != EAGAIN);
}

ports::FetchRequest fetchOf(const LabBench& bench, ports::Scheme scheme, const QByteArray& file)
{
    const LabPorts served = bench.servers->ports();
    ports::FetchRequest request;
    request.scheme = scheme;
    request.host = "localhost";
    request.port = scheme == ports::Scheme::Tftp   ? served.tftp
                   : scheme == ports::Scheme::Http ? served.http
                                                   : served.https;
    request.path = '/' + file;
    request.addresses = {loopback};
    request.userAgent = "Cisco-CP-8841-3PCC/11.3.2 (000e08abcdef)";
    return request;
}

} // namespace

class TestLabServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyTellsThePorts()
    {
        LabBench bench;
        QVERIFY2(bench.start(), bench.problem.constData());
        const auto ready = bench.recorder.named("lab.ready");
        QCOMPARE(ready.size(), 1U);
        const QJsonObject ports = ready.front().member("ports").toObject();
        const LabPorts served = bench.servers->ports();
        QCOMPARE(ports, (QJsonObject{{u"tftp"_s, served.tftp},
                                     {u"http"_s, served.http},
                                     {u"https"_s, served.https},
                                     {u"mtls"_s, served.mtls},
                                     {u"proxy"_s, served.proxy},
                                     {u"syslog"_s, served.syslog},
                                     {u"sudi"_s, served.sudi}}));
        for (const QJsonValue& port : ports)
            QVERIFY(port.toInt() != 0);
    }

    void servicesThatAreOffHaveNoPort()
    {
        LabBench bench;
        for (const lab::Service service :
             {lab::Service::Https, lab::Service::Mtls, lab::Service::Proxy, lab::Service::Sudi,
              lab::Service::Tftp})
            bench.options.ports.set(service, std::nullopt);
        QVERIFY(bench.start());
        QCOMPARE(bench.servers->ports().https, quint16(0));
        QCOMPARE(bench.servers->url(lab::Service::Tftp), QByteArray());
        QVERIFY(!QFile::exists(QString::fromUtf8(bench.path("ca"))));
        QCOMPARE(bench.recorder.all.front().member("ports").toObject().keys(),
                 (QStringList{u"http"_s, u"syslog"_s}));
    }

    void aPortThatIsTakenIsNamed_data()
    {
        QTest::addColumn<int>("service");
        QTest::newRow("tftp") << int(lab::Service::Tftp);
        QTest::newRow("http") << int(lab::Service::Http);
        QTest::newRow("https") << int(lab::Service::Https);
        QTest::newRow("mtls") << int(lab::Service::Mtls);
        QTest::newRow("proxy") << int(lab::Service::Proxy);
        QTest::newRow("syslog") << int(lab::Service::Syslog);
        QTest::newRow("sudi") << int(lab::Service::Sudi);
    }
    void aPortThatIsTakenIsNamed()
    {
        QFETCH(int, service);
        LabBench first;
        QVERIFY(first.start());
        const QJsonObject served = first.recorder.all.front().member("ports").toObject();
        const auto port =
            quint16(served[QLatin1StringView(lab::nameOf(lab::Service(service)))].toInt());
        LabBench second;
        second.options.ports.set(lab::Service(service), port);
        QVERIFY(!second.start());
        QVERIFY2(second.problem.contains("port " + QByteArray::number(port) + ' '),
                 second.problem.constData());
        QVERIFY2(second.problem.contains("already taken"), second.problem.constData());
        QVERIFY(second.recorder.all.empty());
    }

    void addressesBeyondLoopbackAreRefused()
    {
        LabBench bench;
        bench.options.address = IpAddress::v4(0);
        QVERIFY(!bench.start());
        QVERIFY2(bench.problem.contains("loopback only"), bench.problem.constData());
    }

    void curlGetsTheFileByEveryProtocol_data()
    {
        QTest::addColumn<int>("service");
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("tftp, options asked for") << int(lab::Service::Tftp) << QByteArray("RRQ");
        QTest::newRow("http") << int(lab::Service::Http) << QByteArray("GET");
        QTest::newRow("https") << int(lab::Service::Https) << QByteArray("GET");
    }
    void curlGetsTheFileByEveryProtocol()
    {
        QFETCH(int, service);
        QFETCH(QByteArray, method);
        LabBench bench;
        QVERIFY(bench.start());
        const CurlResult result = curl(
            bench, {u"--cacert"_s, QString::fromUtf8(bench.servers->caFile()), u"--user-agent"_s,
                    u"tester"_s, urlOf(bench, lab::Service(service), "basic.txt")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output, basic);
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.recorder.named("lab.request").size(), 1U);
        QCOMPARE(bench.lastRequest("server").toString().toUtf8(),
                 lab::nameOf(lab::Service(service)).toByteArray());
        QCOMPARE(bench.lastRequest("method").toString().toUtf8(), method);
        QVERIFY(bench.lastRequest("path").toString().endsWith(u"basic.txt"));
        QCOMPARE(bench.lastRequest("status").toInt(), 200);
        QCOMPARE(bench.lastRequest("bytes").toInt(), int(basic.size()));
        QCOMPARE(bench.lastRequest("agent").toString(),
                 service == int(lab::Service::Tftp) ? QString() : u"tester"_s);
        QVERIFY(bench.lastRequest("peer").toString().startsWith(u"127.0.0.1:"));
    }

    void httpsIsVerifiedUnderAllItsNames_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("localhost") << u"localhost"_s << true << 0;
        QTest::newRow("the address") << u"127.0.0.1"_s << true << 0;
        QTest::newRow("another name") << u"provserv.example"_s << true << 60;
        QTest::newRow("without the authority") << u"localhost"_s << false << 60;
    }
    void httpsIsVerifiedUnderAllItsNames()
    {
        QFETCH(QString, host);
        QFETCH(bool, isTrusted);
        QFETCH(int, exitCode);
        LabBench bench;
        QVERIFY(bench.start());
        const QString port = QString::number(bench.servers->ports().https);
        QStringList arguments{u"--connect-to"_s, host + u":"_s + port + u":127.0.0.1:"_s + port,
                              u"https://"_s + host + u":"_s + port + u"/basic.txt"_s};
        if (isTrusted)
            arguments += {u"--cacert"_s, QString::fromUtf8(bench.servers->caFile())};
        const CurlResult result = curl(bench, arguments);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.output, exitCode == 0 ? basic : QByteArray());
    }

    void requestsEndInTheirStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("missing") << QStringList() << QByteArray("none.txt") << 404;
        QTest::newRow("up") << QStringList{u"--path-as-is"_s} << QByteArray("../ca/ca.key") << 403;
        QTest::newRow("up in percent signs")
            << QStringList() << QByteArray("%2e%2e/ca/ca.key") << 403;
        QTest::newRow("link that leads out") << QStringList() << QByteArray("out") << 403;
        QTest::newRow("link that stays") << QStringList() << QByteArray("in") << 200;
        QTest::newRow("pipe") << QStringList() << QByteArray("pipe") << 403;
        QTest::newRow("folder") << QStringList() << QByteArray("folder") << 404;
        QTest::newRow("posted") << QStringList{u"--data"_s, u"GPP_A"_s} << QByteArray("basic.txt")
                                << 200;
        QTest::newRow("upload") << QStringList{u"--request"_s, u"PUT"_s, u"--data"_s, u"x"_s}
                                << QByteArray("basic.txt") << 405;
        QTest::newRow("head") << QStringList{u"--head"_s} << QByteArray("basic.txt") << 200;
    }
    void requestsEndInTheirStatus()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        LabBench bench;
        QVERIFY(bench.start());
        QCOMPARE(symlink("../ca/ca.key", bench.path("served/out").constData()), 0);
        QCOMPARE(symlink("basic.txt", bench.path("served/in").constData()), 0);
        QCOMPARE(mkfifo(bench.path("served/pipe").constData(), 0600), 0);
        QCOMPARE(mkdir(bench.path("served/folder").constData(), 0700), 0);
        const CurlResult result = curl(
            bench, arguments + QStringList{urlOf(bench, lab::Service::Http, target.constData())});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(!result.output.contains("PRIVATE KEY"));
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), status);
    }

    void tooMuchPostedIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("announced") << QStringList();
        QTest::newRow("in chunks") << QStringList{u"--header"_s, u"Transfer-Encoding: chunked"_s};
    }
    void tooMuchPostedIsRefused()
    {
        QFETCH(QStringList, arguments);
        LabBench bench;
        bench.options.limits.postedBytesMax = 10000;
        QVERIFY(bench.start());
        QVERIFY(writeFile(bench.path("big"), QByteArray(20000, 'x'), 0600).has_value());
        static_cast<void>(
            curl(bench, arguments + QStringList{u"--data-binary"_s,
                                                u"@"_s + QString::fromUtf8(bench.path("big")),
                                                urlOf(bench, lab::Service::Http, "basic.txt")}));
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 413);
    }

    void uploadsLandInTheirFolder_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("method");
        QTest::newRow("http put") << int(ports::Scheme::Http) << int(ports::Method::Put);
        QTest::newRow("http post") << int(ports::Scheme::Http) << int(ports::Method::Post);
        QTest::newRow("https put") << int(ports::Scheme::Https) << int(ports::Method::Put);
        QTest::newRow("tftp put") << int(ports::Scheme::Tftp) << int(ports::Method::Put);
    }
    void uploadsLandInTheirFolder()
    {
        QFETCH(int, scheme);
        QFETCH(int, method);
        LabBench bench;
        QVERIFY(bench.start());
        NetworkOptions options;
        options.caFiles = {bench.servers->caFile()};
        const auto network = *RealNetwork::make(bench.reactor, options);
        ports::FetchRequest request =
            fetchOf(bench, ports::Scheme(scheme), "uploads/000e08abcdef/cfg.xml");
        request.method = ports::Method(method);
        for (const QByteArray& body : {QByteArray(70'000, 'x'), QByteArray("again")}) {
            request.body = body;
            std::optional<ports::FetchResult> result;
            network->fetch(request, [&](ports::FetchResult came) { result = std::move(came); });
            QVERIFY(bench.pollUntil([&] { return result.has_value(); }));
            QCOMPARE(result->cause, Cause::None);
            QCOMPARE(*readFile(bench.path("served/uploads/000e08abcdef/cfg.xml"), 1'000'000), body);
        }
        QVERIFY(bench.waitForRequests(2));
        QCOMPARE(bench.lastRequest("status").toInt(), 200);
        QCOMPARE(bench.lastRequest("bytes").toInt(), 5);
        QCOMPARE(bench.recorder.named("lab.request").front().member("status").toInt(), 201);
    }

    void uploadsStayInTheirFolder_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("link that leads out") << QByteArray("uploads/out/ca.key");
        QTest::newRow("file that is a link") << QByteArray("uploads/link");
        QTest::newRow("file as a folder") << QByteArray("uploads/file/x");
        QTest::newRow("folder") << QByteArray("uploads/folder");
        QTest::newRow("pipe") << QByteArray("uploads/pipe");
    }
    void uploadsStayInTheirFolder()
    {
        QFETCH(QByteArray, path);
        LabBench bench;
        QVERIFY(bench.start());
        QCOMPARE(mkdir(bench.path("served/uploads").constData(), 0700), 0);
        QCOMPARE(mkdir(bench.path("served/uploads/folder").constData(), 0700), 0);
        QVERIFY(writeFile(bench.path("served/uploads/file"), "kept", 0600));
        QVERIFY(writeFile(bench.path("outside"), "kept", 0600));
        QCOMPARE(symlink("../../ca", bench.path("served/uploads/out").constData()), 0);
        QCOMPARE(symlink("../../outside", bench.path("served/uploads/link").constData()), 0);
        QCOMPARE(mkfifo(bench.path("served/uploads/pipe").constData(), 0600), 0);
        const QByteArray key = *readFile(bench.path("ca/ca.key"), 100'000);
        static_cast<void>(curl(bench, {u"--request"_s, u"PUT"_s, u"--data"_s, u"x"_s,
                                       urlOf(bench, lab::Service::Http, path.constData())}));
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 403);
        QCOMPARE(*readFile(bench.path("outside"), 100), QByteArray("kept"));
        QCOMPARE(*readFile(bench.path("ca/ca.key"), 100'000), key);
    }

    void aPhonesNetworkFetchesAtOnce_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("count");
        QTest::newRow("tftp") << int(ports::Scheme::Tftp) << 200;
        QTest::newRow("http") << int(ports::Scheme::Http) << 200;
        QTest::newRow("https") << int(ports::Scheme::Https) << 20;
    }
    void aPhonesNetworkFetchesAtOnce()
    {
        QFETCH(int, scheme);
        QFETCH(int, count);
        LabBench bench;
        QVERIFY(bench.start());
        const QByteArray content = QByteArray("0123456789abcdef").repeated(1024);
        QVERIFY(writeFile(bench.path("served/large.xml"), content, 0644).has_value());
        NetworkOptions networkOptions;
        networkOptions.caFiles = {bench.servers->caFile()};
        auto network = RealNetwork::make(bench.reactor, networkOptions);
        QVERIFY(network.has_value());
        int good = 0;
        for (int i = 0; i < count; ++i) {
            (*network)->fetch(fetchOf(bench, ports::Scheme(scheme), "large.xml"),
                              [&](const ports::FetchResult& result) {
                                  good += result.cause == Cause::None && result.body == content;
                              });
        }
        QVERIFY(bench.pollUntil([&] { return good == count; }));
        QVERIFY(bench.waitForRequests(size_t(count)));
    }

    void theAgentOfTheRequestIsTold()
    {
        LabBench bench;
        QVERIFY(bench.start());
        auto network = RealNetwork::make(bench.reactor, {});
        bool isDone = false;
        (*network)->fetch(fetchOf(bench, ports::Scheme::Http, "basic.txt"),
                          [&](const ports::FetchResult&) { isDone = true; });
        QVERIFY(bench.pollUntil([&] { return isDone; }));
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("agent").toString(),
                 u"Cisco-CP-8841-3PCC/11.3.2 (000e08abcdef)"_s);
    }

    void tftpRefusalsCarryTheirCode_data()
    {
        QTest::addColumn<bool>("isWrite");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("missing") << false << QByteArray("/none.txt") << 1 << 404;
        QTest::newRow("up") << false << QByteArray("../ca/ca.key") << 2 << 403;
        QTest::newRow("upload") << true << QByteArray("/new.txt") << 2 << 405;
    }
    void tftpRefusalsCarryTheirCode()
    {
        QFETCH(bool, isWrite);
        QFETCH(QByteArray, path);
        QFETCH(int, code);
        LabBench bench;
        QVERIFY(bench.start());
        const LabSocket phone = connectTo(bench.servers->ports().tftp, SOCK_DGRAM);
        const QByteArray request = tftp::requestPacket(isWrite, path);
        QCOMPARE(send(phone.descriptor(), request.constData(), size_t(request.size()), 0),
                 ssize_t(request.size()));
        QVERIFY(bench.waitForRequests(1));
        char buffer[600];
        const ssize_t count = recv(phone.descriptor(), buffer, sizeof buffer, 0);
        QVERIFY(count > 0);
        const auto packet = tftp::parsePacket(QByteArrayView(buffer, count));
        QCOMPARE(int(std::get<tftp::ErrorView>(*packet).code), code);
        QTEST(bench.lastRequest("status").toInt(), "status");
        QVERIFY(!QFile::exists(QString::fromUtf8(bench.path("served/new.txt"))));
    }

    void aRepeatedTftpRequestStartsNoSecondTransfer()
    {
        LabBench bench;
        QVERIFY(bench.start());
        const LabSocket phone = *LabSocket::bindUdp(lab::Service::Tftp, {loopback, 0});
        const Endpoint server{loopback, bench.servers->ports().tftp};
        const QByteArray request = tftp::requestPacket(false, "/basic.txt");
        phone.send(server, request);
        phone.send(server, request);
        std::vector<Endpoint> transfers;
        const auto note = [&](const Endpoint& from, QByteArrayView) { transfers.push_back(from); };
        QVERIFY(bench.pollUntil([&] {
            phone.receive(10, note);
            return !transfers.empty();
        }));
        // Another request of another phone, answered in turn: the repetition has been dealt with by
        // then.
        const LabSocket other = *LabSocket::bindUdp(lab::Service::Tftp, {loopback, 0});
        bool isOtherAnswered = false;
        other.send(server, request);
        QVERIFY(bench.pollUntil([&] {
            other.receive(1, [&](const Endpoint&, QByteArrayView) { isOtherAnswered = true; });
            return isOtherAnswered;
        }));
        phone.receive(10, note);
        QCOMPARE(transfers.size(), 1U);
    }

    void transfersAreBounded()
    {
        LabBench bench;
        bench.options.limits.transfersMax = 1;
        QVERIFY(bench.start());
        const Endpoint server{loopback, bench.servers->ports().tftp};
        const LabSocket first = *LabSocket::bindUdp(lab::Service::Tftp, {loopback, 0});
        const LabSocket second = *LabSocket::bindUdp(lab::Service::Tftp, {loopback, 0});
        first.send(server, tftp::requestPacket(false, "/basic.txt"));
        second.send(server, tftp::requestPacket(false, "/basic.txt"));
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 503);
        QCOMPARE(bench.lastRequest("peer").toString().toUtf8(),
                 endpointText(second.localEndpoint()));
        bool isAnswered = false;
        second.receive(1, [&](const Endpoint&, QByteArrayView) { isAnswered = true; });
        QVERIFY(!isAnswered);
    }

    void bytesInFlightAreBounded()
    {
        LabBench bench;
        bench.options.limits.bytesInFlightMax = basic.size() - 1;
        QVERIFY(bench.start());
        const CurlResult result = curl(bench, {urlOf(bench, lab::Service::Http, "basic.txt")});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 503);
    }

    void aDrippingClientIsCutAtTheDeadline_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QString>("path");
        QTest::newRow("request line") << false << QByteArray("GET /") << QString();
        QTest::newRow("headers") << false << QByteArray("GET /basic.txt HTTP/1.1\r\nX: ")
                                 << u"/basic.txt"_s;
        QTest::newRow("body")
            << false
            << QByteArray("POST /basic.txt HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n")
            << u"/basic.txt"_s;
        QTest::newRow("handshake")
            << true << QByteArray("\x16\x03\x01\x10\x00\x01\x00\x0f\xfc\x03\x03", 11) << QString();
    }
    void aDrippingClientIsCutAtTheDeadline()
    {
        QFETCH(bool, isSecure);
        QFETCH(QByteArray, begin);
        LabBench bench;
        bench.options.limits.requestWait = 300ms;
        QVERIFY(bench.start());
        const LabSocket dripper =
            connectTo(isSecure ? bench.servers->ports().https : bench.servers->ports().http);
        const auto begun = Reactor::now();
        auto nextByte = begun;
        QCOMPARE(send(dripper.descriptor(), begin.constData(), size_t(begin.size()), 0),
                 ssize_t(begin.size()));
        QVERIFY(bench.pollUntil([&] {
            if (Reactor::now() >= nextByte) {
                static_cast<void>(send(dripper.descriptor(), "a", 1, MSG_NOSIGNAL));
                nextByte = Reactor::now() + 20ms;
            }
            return isClosedByPeer(dripper);
        }));
        const Duration lasted = Reactor::now() - begun;
        QVERIFY2(lasted >= 300ms, QByteArray::number(qint64(lasted.count())).constData());
        QVERIFY2(lasted < 5s, QByteArray::number(qint64(lasted.count())).constData());
        QVERIFY(bench.waitForRequests(1));
        QCOMPARE(bench.lastRequest("status").toInt(), 408);
        QTEST(bench.lastRequest("path").toString(), "path");
    }

    void aKeptConnectionOutlivesTheDeadlineOfOneRequest()
    {
        LabBench bench;
        bench.options.limits.requestWait = 300ms;
        QVERIFY(bench.start());
        const LabSocket keeper = connectTo(bench.servers->ports().http);
        const QByteArray request = "GET /basic.txt HTTP/1.1\r\nHost: a\r\n\r\n";
        const auto begun = Reactor::now();
        size_t asked = 0;
        while (Reactor::now() - begun < 700ms) {
            QCOMPARE(send(keeper.descriptor(), request.constData(), size_t(request.size()),
                          MSG_NOSIGNAL),
                     ssize_t(request.size()));
            QVERIFY(bench.waitForRequests(++asked));
            QCOMPARE(bench.lastRequest("status").toInt(), 200);
        }
        QVERIFY(asked > 1);
    }

    void connectionsOfOneAddressAreBounded()
    {
        LabBench bench;
        bench.options.limits.connectionsPerAddressMax = 2;
        QVERIFY(bench.start());
        const quint16 port = bench.servers->ports().http;
        const std::array<LabSocket, 3> connections{connectTo(port), connectTo(port),
                                                   connectTo(port)};
        QVERIFY(bench.pollUntil([&] { return isClosedByPeer(connections[2]); }));
        QVERIFY(!isClosedByPeer(connections[0]));
        QVERIFY(!isClosedByPeer(connections[1]));
    }

    void endlessHeadersAreRefused()
    {
        LabBench bench;
        QVERIFY(bench.start());
        const LabSocket talker = connectTo(bench.servers->ports().http);
        const QByteArray begin = "GET /basic.txt HTTP/1.1\r\n";
        QCOMPARE(send(talker.descriptor(), begin.constData(), size_t(begin.size()), 0),
                 ssize_t(begin.size()));
        const QByteArray header = "X-Filler: " + QByteArray(1000, 'x') + "\r\n";
        qsizetype sent = 0;
        QVERIFY(bench.pollUntil([&] {
            const ssize_t count =
                send(talker.descriptor(), header.constData(), size_t(header.size()), MSG_NOSIGNAL);
            sent += std::max<ssize_t>(count, 0);
            char answer[64] = {};
            const ssize_t got = recv(talker.descriptor(), answer, sizeof answer, 0);
            return got >= 0 || errno != EAGAIN;
        }));
        QVERIFY2(sent < 1024 * 1024, QByteArray::number(sent).constData());
    }

    void syslogLinesAreTold()
    {
        LabBench bench;
        QVERIFY(bench.start());
        const LabSocket phone = *LabSocket::bindUdp(lab::Service::Syslog, {loopback, 0});
        phone.send({loopback, bench.servers->ports().syslog},
                   "<133>Nov 20 19:59:18  CP-8841-3PCC 00:0e:08:ab:cd:ef -- hello\n");
        QVERIFY(bench.pollUntil([&] { return !bench.recorder.named("lab.syslog").empty(); }));
        const auto event = bench.recorder.named("lab.syslog").front();
        QCOMPARE(event.member("text").toString(),
                 u"<133>Nov 20 19:59:18  CP-8841-3PCC 00:0e:08:ab:cd:ef -- hello"_s);
        QCOMPARE(event.member("peer").toString().toUtf8(), endpointText(phone.localEndpoint()));
    }

    void eventsCarryTheTimeThatIsGiven()
    {
        LabBench bench;
        const Instant given = *instantFromIso("2026-01-01T00:00:00Z");
        bench.options.now = [given] { return given; };
        QVERIFY(bench.start());
        QVERIFY(bench.recorder.all.front().time() == given);
    }

    void aFolderInUseIsLeftAlone()
    {
        LabBench bench;
        QVERIFY(makeFolder(bench.path("served"), 0755).has_value());
        QVERIFY(writeFile(bench.path("served/mine.txt"), "mine", 0644).has_value());
        QVERIFY(bench.start());
        QVERIFY(!bench.servers->folder().isFilled());
        QVERIFY(!QFile::exists(QString::fromUtf8(bench.path("served/basic.txt"))));
    }

    void aTemporaryFolderGoesWithTheLab()
    {
        LabBench bench;
        bench.options.folder.clear();
        QVERIFY(bench.start());
        const QString folder = QString::fromUtf8(bench.servers->folder().path());
        QVERIFY(bench.servers->folder().isTemporary());
        QVERIFY(QFile::exists(folder + u"/basic.txt"_s));
        bench.servers.reset();
        QVERIFY(!QFile::exists(folder));
    }

    void authorityIsMadeOnceByAllWhoStartTogether()
    {
        const QTemporaryDir temporary;
        const QByteArray folder = temporary.path().toUtf8() + "/data/ca";
        std::array<QByteArray, 8> certificates;
        {
            std::vector<std::jthread> starters;
            for (QByteArray& certificate : certificates) {
                starters.emplace_back([&certificate, &folder] {
                    if (const auto opened = openAuthority(folder, wallClockNow()))
                        certificate = opened->manufacturer.embeddedRootsPem();
                });
            }
        }
        QVERIFY(!certificates.front().isEmpty());
        for (const QByteArray& certificate : certificates)
            QCOMPARE(certificate, certificates.front());
        struct stat status = {};
        QCOMPARE(stat((folder + "/ca.key").constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        QCOMPARE(stat(folder.constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
    }

    void authorityThatCannotBeUsedIsTold_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("certificate damaged") << QByteArray("ca.pem") << QByteArray("x") << 0644
                                             << QByteArray("ca.pem is no certificate");
        QTest::newRow("key damaged") << QByteArray("ca.key") << QByteArray("x") << 0600
                                     << QByteArray("ca.key is no private key");
        QTest::newRow("key for all to read") << QByteArray("ca.key") << QByteArray("x") << 0644
                                             << QByteArray("can be read by others");
        QTest::newRow("key missing")
            << QByteArray("ca.key") << QByteArray() << 0 << QByteArray("cannot read");
    }
    void authorityThatCannotBeUsedIsTold()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, mode);
        QFETCH(QByteArray, said);
        LabBench bench;
        const QByteArray folder = bench.path("ca");
        QVERIFY(openAuthority(folder, wallClockNow()).has_value());
        if (mode == 0)
            QCOMPARE(unlink((folder + '/' + file).constData()), 0);
        else
            QVERIFY(writeFile(folder + '/' + file, bytes, mode).has_value());
        QVERIFY(!bench.start());
        QVERIFY2(bench.problem.contains(said), bench.problem.constData());
        QVERIFY2(bench.problem.contains(folder), bench.problem.constData());
    }
};

QTEST_GUILESS_MAIN(TestLabServers)
#include "tst_labservers.moc"
