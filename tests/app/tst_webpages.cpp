#include "tests/support/loopback.h"
#include "tests/support/program.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vphone::test;

namespace {

const QString program = QStringLiteral(VPHONE_PROGRAM);

/// A port of 127.0.0.1 that nobody listens at.
quint16 freePort()
{
    const int descriptor = loopbackSocket(SOCK_STREAM);
    const quint16 port = portOf(descriptor);
    ::close(descriptor);
    return port;
}

QString number(quint16 port)
{
    return QString::number(port);
}

/// Status of HTTP and body; status 0: nobody answered.
struct Page
{
    int status = 0;
    QByteArray body;
};

Page pageOf(const Ended& curl)
{
    const qsizetype line = curl.output.lastIndexOf('\n');
    return {curl.output.sliced(line + 1).toInt(), curl.output.first(std::max<qsizetype>(line, 0))};
}

QStringList curlWords(const QString& url)
{
    return {
        u"--silent"_s,    u"--noproxy"_s,      u"*"_s, u"--max-time"_s, u"20"_s, u"--insecure"_s,
        u"--write-out"_s, u"\n%{http_code}"_s, url};
}

Page get(const QString& url)
{
    return pageOf(runProgram(u"curl"_s, curlWords(url)));
}

/// A run whose pages are asked for.
class Served : public Program
{
public:
    explicit Served(const QStringList& arguments, const QString& started = program)
        : Program(started,
                  arguments + QStringList{u"--events"_s, u"-"_s, u"--param"_s, u"Profile_Rule="_s})
    {
    }

    /// As it printed it, without `/admin/`; empty when it has none.
    QString url()
    {
        static const QRegularExpression words(u"pages at (https?://[^ ,\\n]+)/admin/"_s);
        if (!waitForEvent("phone.ready") || !waitForTalk("pages at"))
            return {};
        return words.match(QString::fromUtf8(talk())).captured(1);
    }
};

QStringList run(const QStringList& more)
{
    return QStringList{u"run"_s, u"--control"_s, u"off"_s} + more;
}

} // namespace

/// The pages of phones, as `vphone run` and `vphone fleet` serve them.
class TestWebPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void runServesPagesUnlessToldOtherwise();
    void phoneTellsItsPort();
    void nobodyListensWhenTheyAreOff();
    void takenPortIsNamed();
    void portBelow1024NeedsAPrivilege_data();
    void portBelow1024NeedsAPrivilege();
    void certificateIsThePhonesOwn();
    void phonesAreToldApartByAddress();
    void phonesAreToldApartByPath();
    void threadsAreNoHindrance();
    void devicePortIsFollowed();
    void deviceWithoutServerListensNowhere();
    void othersAreServedOnlyWhenMeant();

private:
    [[nodiscard]] QStringList inOwnNetwork(const QStringList& words) const;

    QTemporaryDir m_home;
};

void TestWebPages::initTestCase()
{
    QVERIFY(m_home.isValid());
    QVERIFY(qputenv("XDG_DATA_HOME", m_home.path().toUtf8()));
    QVERIFY(qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8()));
}

void TestWebPages::runServesPagesUnlessToldOtherwise()
{
    Served phone(run({}));
    const QString url = phone.url();
    QVERIFY2(url.startsWith(u"http://127.0.0.1:"_s), phone.talk().constData());
    QCOMPARE(get(url + u"/admin/"_s).status, 200);
    QCOMPARE(phone.interrupt(), 130);
}

void TestWebPages::phoneTellsItsPort()
{
    const quint16 port = freePort();
    Served phone(run({u"--web-port"_s, number(port)}));
    QCOMPARE(phone.url(), u"http://127.0.0.1:"_s + number(port));
    QCOMPARE(phone.lastEvent("phone.ready")["web_port"_L1].toInt(), int(port));
}

void TestWebPages::nobodyListensWhenTheyAreOff()
{
    Served off(run({u"--web-port"_s, u"off"_s}));
    QVERIFY(off.waitForEvent("phone.ready"));
    QCOMPARE(off.lastEvent("phone.ready")["web_port"_L1].toInt(-1), 0);
    QVERIFY(!off.talk().contains("pages at"));
    const Ended fleet = runProgram(program, {u"fleet"_s, u"--count"_s, u"2"_s, u"--events"_s,
                                             u"-"_s, u"--until"_s, u"phone.ready"_s});
    QCOMPARE(fleet.status, 0);
    QVERIFY(fleet.output.contains("\"web_port\":0"));
    const Ended sim = runProgram(program, run({u"--clock"_s, u"sim"_s, u"--events"_s, u"-"_s,
                                               u"--until"_s, u"phone.ready"_s}));
    QCOMPARE(sim.status, 0);
    QVERIFY(sim.output.contains("\"web_port\":0"));
}

void TestWebPages::takenPortIsNamed()
{
    const int taken = loopbackSocket(SOCK_STREAM);
    const QString port = number(portOf(taken));
    const Ended fixed = runProgram(program, run({u"--web-port"_s, port}));
    QCOMPARE(fixed.status, 4);
    QVERIFY2(fixed.errors.contains("--web-port: cannot listen at 127.0.0.1:" + port.toUtf8()) &&
                 fixed.errors.contains("0 (choose)"),
             fixed.errors.constData());
    const Ended device = runProgram(
        program, run({u"--web-port"_s, u"device"_s, u"--param"_s, u"Web_Server_Port="_s + port}));
    ::close(taken);
    QCOMPARE(device.status, 4);
    QVERIFY2(device.errors.contains("Web_Server_Port of phone 000e08abcdef") &&
                 device.errors.contains("--param Web_Server_Port="),
             device.errors.constData());
}

void TestWebPages::portBelow1024NeedsAPrivilege_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("port");
    QTest::newRow("given") << QStringList{u"--web-port"_s, u"81"_s} << QByteArray(":81:");
    QTest::newRow("HTTP") << QStringList{u"--web-port"_s, u"device"_s} << QByteArray(":80:");
    QTest::newRow("HTTPS") << QStringList{u"--web-port"_s, u"device"_s, u"--param"_s,
                                          u"Enable_Protocol=Https"_s}
                           << QByteArray(":443:");
}

void TestWebPages::portBelow1024NeedsAPrivilege()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, port);
    // A network of its own has the kernel's default for such ports, whatever this machine's is.
    const QStringList words =
        inOwnNetwork(QStringList{u"setpriv"_s, u"--bounding-set=-net_bind_service"_s,
                                 u"--inh-caps=-net_bind_service"_s, program} +
                     run(options));
    const Ended ended = runProgram(words.first(), words.sliced(1));
    QCOMPARE(ended.status, 4);
    QVERIFY2(ended.errors.contains("127.0.0.1" + port) &&
                 ended.errors.contains("a port below 1024 takes a privilege"),
             ended.errors.constData());
}

void TestWebPages::certificateIsThePhonesOwn()
{
    const QString folder = m_home.filePath(u"ca"_s);
    QCOMPARE(runProgram(program, {u"ca"_s, u"init"_s, u"--ca-dir"_s, folder}).status, 0);
    Served phone(run({u"--ca-dir"_s, folder, u"--serial"_s, u"FCH2001WEB1"_s, u"--param"_s,
                      u"Enable_Protocol=Https"_s}));
    const QString url = phone.url();
    QVERIFY2(url.startsWith(u"https://127.0.0.1:"_s), phone.talk().constData());
    QCOMPARE(get(url + u"/admin/"_s).status, 200);
    const Ended shown =
        runProgram(u"openssl"_s, {u"s_client"_s, u"-connect"_s, url.sliced(8), u"-CAfile"_s,
                                  QDir(folder).filePath(u"spacroot.cert"_s), u"-purpose"_s,
                                  u"any"_s, u"-verify_return_error"_s});
    QVERIFY2(shown.output.contains("Verify return code: 0 (ok)"), shown.output.constData());
    QVERIFY2(shown.output.contains("FCH2001WEB1"), shown.output.constData());
}

void TestWebPages::phonesAreToldApartByAddress()
{
    Served fleet({u"fleet"_s, u"--count"_s, u"3"_s, u"--first-address"_s, u"127.3.2.1"_s,
                  u"--first-mac"_s, u"000e08aaaa01"_s, u"--web-port"_s, u"0"_s});
    const QString first = fleet.url();
    QVERIFY2(first.startsWith(u"http://127.3.2.1:"_s), fleet.talk().constData());
    QVERIFY(fleet.talk().contains("and so on for 3 phones"));
    const QString port = first.section(u':', 2);
    for (const QString& number : {u"1"_s, u"3"_s}) {
        const Page page = get(u"http://127.3.2."_s + number + u':' + port + u"/admin/status.xml"_s);
        QCOMPARE(page.status, 200);
        QVERIFY2(page.body.contains(">000E08AAAA0" + number.toLatin1()), page.body.constData());
    }
    const Page nobody = get(u"http://127.3.2.9:"_s + port + u"/admin/"_s);
    QVERIFY2(nobody.status != 200, nobody.body.constData());
}

void TestWebPages::phonesAreToldApartByPath()
{
    Served fleet({u"fleet"_s, u"--count"_s, u"3"_s, u"--address"_s, u"127.0.0.1"_s,
                  u"--first-mac"_s, u"000e08aaaa01"_s, u"--web-port"_s, u"0"_s});
    const QString first = fleet.url();
    QVERIFY2(first.endsWith(u"/phones/000e08aaaa01"_s), fleet.talk().constData());
    QString third = first;
    third.replace(u"aaaa01"_s, u"aaaa03"_s);
    const Page page = get(third + u"/admin/status.xml"_s);
    QCOMPARE(page.status, 200);
    QVERIFY2(page.body.contains(">000E08AAAA03<"), page.body.constData());
    QString stranger = first;
    stranger.replace(u"aaaa01"_s, u"aaaa09"_s);
    QCOMPARE(get(stranger + u"/admin/"_s).status, 404);
}

void TestWebPages::threadsAreNoHindrance()
{
    const QString token = m_home.filePath(u"token"_s);
    Served fleet({u"fleet"_s, u"--count"_s, u"4"_s, u"--threads"_s, u"2"_s, u"--address"_s,
                  u"127.0.0.1"_s, u"--first-mac"_s, u"000e08aaaa01"_s, u"--web-port"_s, u"0"_s,
                  u"--control"_s, u"127.0.0.1:0"_s, u"--token-file"_s, token});
    const QString first = fleet.url();
    for (const QString& number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
        QString url = first;
        url.replace(u"aaaa01"_s, u"aaaa0"_s + number);
        QVERIFY(
            get(url + u"/admin/status.xml"_s).body.contains(">000E08AAAA0" + number.toLatin1()));
    }
    QVERIFY(fleet.waitForTalk("control API at http://"));
    const QString control = QRegularExpression(u"control API at http://(\\S+),"_s)
                                .match(QString::fromUtf8(fleet.talk()))
                                .captured(1);
    const QStringList ctl{u"ctl"_s, u"--control"_s, control, u"--token-file"_s, token, u"--json"_s};
    const Ended shown = runProgram(program, ctl + QStringList{u"000e08aaaa04"_s, u"show"_s});
    QString fourth = first;
    fourth.replace(u"aaaa01"_s, u"aaaa04"_s);
    QCOMPARE(QJsonDocument::fromJson(shown.output)["web"_L1].toString(), fourth);
    QCOMPARE(runProgram(program, ctl + QStringList{u"clock"_s, u"jump"_s, u"4h"_s}).status, 0);
    QCOMPARE(fleet.interrupt(), 130);
}

void TestWebPages::devicePortIsFollowed()
{
    const QString token = m_home.filePath(u"device-token"_s);
    const quint16 before = freePort();
    const quint16 after = freePort();
    Served phone({u"run"_s, u"--web-port"_s, u"device"_s, u"--param"_s,
                  u"Web_Server_Port="_s + number(before), u"--control"_s, u"127.0.0.1:0"_s,
                  u"--token-file"_s, token});
    QCOMPARE(phone.url(), u"http://127.0.0.1:"_s + number(before));
    QCOMPARE(get(u"http://127.0.0.1:"_s + number(before) + u"/admin/"_s).status, 200);
    QVERIFY(phone.waitForTalk("control API at http://"));
    const QString control = QRegularExpression(u"control API at http://(\\S+),"_s)
                                .match(QString::fromUtf8(phone.talk()))
                                .captured(1);
    const QStringList ctl{u"ctl"_s, u"--control"_s, control, u"--token-file"_s, token};
    QCOMPARE(runProgram(program, ctl + QStringList{u"set"_s, u"Web_Server_Port="_s + number(after)})
                 .status,
             0);
    // Which makes the phone start again.
    QVERIFY(phone.waitForEvent("phone.ready", 2));
    QCOMPARE(phone.lastEvent("phone.ready")["web_port"_L1].toInt(), int(after));
    QCOMPARE(get(u"http://127.0.0.1:"_s + number(after) + u"/admin/"_s).status, 200);
    QTRY_COMPARE(get(u"http://127.0.0.1:"_s + number(before) + u"/admin/"_s).status, 0);
}

void TestWebPages::deviceWithoutServerListensNowhere()
{
    const quint16 port = freePort();
    Served phone(run({u"--web-port"_s, u"device"_s, u"--param"_s, u"Enable_Web_Server=No"_s,
                      u"--param"_s, u"Web_Server_Port="_s + number(port)}));
    QVERIFY(phone.waitForTalk("no pages: Enable_Web_Server is No"));
    QVERIFY(phone.waitForEvent("phone.ready"));
    QCOMPARE(phone.lastEvent("phone.ready")["web_port"_L1].toInt(-1), 0);
    QCOMPARE(get(u"http://127.0.0.1:"_s + number(port) + u"/"_s).status, 0);
}

/// \a words with 192.0.2.7 as an address of this machine, and nobody else in reach.
QStringList TestWebPages::inOwnNetwork(const QStringList& words) const
{
    return QStringList{u"unshare"_s,
                       u"--map-root-user"_s,
                       u"--net"_s,
                       u"sh"_s,
                       u"-c"_s,
                       u"ip link set lo up && ip address add 192.0.2.7/32 dev lo && exec \"$@\""_s,
                       u"sh"_s} +
           words;
}

void TestWebPages::othersAreServedOnlyWhenMeant()
{
    const auto start = [&](const QStringList& options) {
        return inOwnNetwork(QStringList{program} +
                            run(QStringList{u"--address"_s, u"192.0.2.7"_s} + options));
    };
    const auto ended = [&](const QStringList& options) {
        const QStringList words = start(options + QStringList{u"--until"_s, u"phone.ready"_s});
        return runProgram(words.first(), words.sliced(1));
    };
    const Ended usual = ended({});
    QCOMPARE(usual.status, 0);
    QVERIFY2(usual.errors.contains("goes on without pages: 192.0.2.7") &&
                 usual.errors.contains("--expose-admin"),
             usual.errors.constData());
    const Ended refused = ended({u"--web-port"_s, u"0"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains("--expose-admin"), refused.errors.constData());

    const auto statusWith = [&](const QString& option) {
        const QStringList words = start({u"--web-port"_s, u"0"_s, option});
        Served phone(words.sliced(1), words.first());
        const QString url = phone.url();
        return pageOf(
                   runProgram(u"nsenter"_s,
                              QStringList{u"--target"_s, QString::number(phone.id()), u"--user"_s,
                                          u"--net"_s, u"--preserve-credentials"_s, u"curl"_s} +
                                  curlWords(url + u"/admin/"_s)))
            .status;
    };
    QCOMPARE(statusWith(u"--expose-admin"_s), 403); // the passwords are empty
    QCOMPARE(statusWith(u"--expose-admin=open"_s), 200);
}

QTEST_GUILESS_MAIN(TestWebPages)
#include "tst_webpages.moc"
