#include "tests/support/windowdesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace vphone;
using namespace Qt::StringLiterals;
using test::WindowDesk;

namespace {

/// Files below a folder; what stands below /guarded/ for alice with the password "open" alone.
constexpr char serverScript[] = R"(
import base64, functools, http.server, sys
class Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        wanted = "Basic " + base64.b64encode(b"alice:open").decode()
        if self.path.startswith("/guarded/") and self.headers.get("Authorization") != wanted:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="phones"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        super().do_GET()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=sys.argv[1]))
print(server.server_port, flush=True)
server.serve_forever()
)";

class Server
{
public:
    Server()
    {
        m_process.start(u"python3"_s,
                        {u"-c"_s, QString::fromLatin1(serverScript), m_folder.path()});
        while (m_process.waitForReadyRead(WindowDesk::waitMilliseconds) && !m_process.canReadLine())
            ;
        m_port = m_process.readLine().trimmed();
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::string url(const std::string& path) const
    {
        return "http://127.0.0.1:" + m_port.toStdString() + path;
    }
    void write(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_port;
};

} // namespace

/// The flows of provisioning, clicked through in the window: after each step it shows the tree that
/// the control API has.
class TestWindowFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void failureIsToldWithDetails();
    void profileAccountIsAskedFor();
    void activationCodeIsTyped();
    void headsetUpgradeIsPostponedThenTaken();
    void callIsAnsweredHeldResumedEnded();
    void restartIsConfirmed();

private:
    void open(const std::vector<std::string>& params);
    /// The window shows \a page, and nothing else than the control API does.
    void agree(const QByteArray& page);
    /// Clicks the soft key \a id once it can be chosen.
    void soft(const QByteArray& id);

    std::unique_ptr<WindowDesk> m_desk;
};

void TestWindowFlows::open(const std::vector<std::string>& params)
{
    auto options = std::make_unique<test::WindowOptions>(params);
    options->run.phone.model = "CP-8851-3PCC";
    m_desk = std::make_unique<WindowDesk>(std::move(options));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isUp(), WindowDesk::waitMilliseconds);
}

void TestWindowFlows::agree(const QByteArray& page)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->page(), page, WindowDesk::waitMilliseconds);
    // What counts down may move between the two looks.
    QTRY_COMPARE(screen::toJson(*m_desk->watch().tree()), m_desk->ask("GET", "/screen").body);
}

void TestWindowFlows::soft(const QByteArray& id)
{
    const auto slot = [&] {
        const auto& keys = m_desk->watch().tree()->softKeys;
        const auto found = std::ranges::find(keys, id, &screen::SoftKey::id);
        return found != keys.end() && found->isEnabled ? found->slot : 0;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(slot() > 0, id.constData(), WindowDesk::waitMilliseconds);
    m_desk->click("Soft" + QByteArray::number(slot()));
}

void TestWindowFlows::failureIsToldWithDetails()
{
    open({"Profile_Rule=http://127.0.0.1:9/p.xml", "Resync_Error_Retry_Delay=3600"});
    QVERIFY(m_desk->ask("POST", "/resync").isDone());
    agree("failure");
    soft("details");
    agree("failure.details");
    const auto& rows = m_desk->watch().tree()->rows;
    QVERIFY(std::ranges::any_of(
        rows, [](const screen::Row& row) { return row.value.contains("127.0.0.1:9/p.xml"); }));
    m_desk->click("NavBack");
    agree("failure");
    soft("dismiss");
    agree("idle");
}

void TestWindowFlows::profileAccountIsAskedFor()
{
    Server server;
    server.write(u"guarded/p.xml"_s, "<flat-profile><GPP_A>guarded</GPP_A></flat-profile>");
    open({"Profile_Rule=" + server.url("/guarded/p.xml")});
    QVERIFY(m_desk->ask("POST", "/resync").isDone());
    agree("device_admin.profile_account");
    QTest::keyClicks(&m_desk->phone(), u"alice"_s);
    QTest::keyClick(&m_desk->phone(), Qt::Key_Down);
    QTest::keyClicks(&m_desk->phone(), u"open"_s);
    soft("sign_in");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(u"resync.succeeded"_s), 1,
                              WindowDesk::waitMilliseconds);
    agree("idle");
    QCOMPARE(m_desk->ask("GET", "/config?tag=GPP_A").body["GPP_A"_L1].toString(), u"guarded"_s);
}

void TestWindowFlows::activationCodeIsTyped()
{
    auto options = std::make_unique<test::WindowOptions>(
        std::vector<std::string>{"Profile_Rule=gds://127.0.0.1:9/"});
    m_desk = std::make_unique<WindowDesk>(std::move(options));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page().endsWith("activation") && m_desk->watch().face(),
                             WindowDesk::waitMilliseconds);
    const QByteArray page = m_desk->page();
    agree(page);
    for (const char digit : QByteArrayView("123456781234567"))
        m_desk->click(QByteArray("KeyPad") + digit);
    agree(page);
    QVERIFY(!m_desk->watch().tree()->softKeys.front().isEnabled);
    m_desk->click("KeyPad8");
    soft("continue");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(u"activation.submitted"_s), 1,
                              WindowDesk::waitMilliseconds);
    QCOMPARE(m_desk->last(u"activation.submitted"_s)["code"_L1].toString(), u"1234********5678"_s);
    agree(page);
}

void TestWindowFlows::headsetUpgradeIsPostponedThenTaken()
{
    Server server;
    server.write(u"list.xml"_s,
                 "<CiscoHeadsetFirmware release=\"1-6-0-162\"><Headset series=\"560\" "
                 "version=\"1-6-0-162\" file=\"hs560.bin\"/></CiscoHeadsetFirmware>");
    server.write(u"hs560.bin"_s, "firmware");
    open({"Cisco_Headset_Upgrade_Rule=" + server.url("/list.xml")});
    const QJsonObject headset{{u"series"_s, u"560"_s}, {u"firmware"_s, u"1-5-1-10"_s}};
    QVERIFY(m_desk->ask("PUT", "/headset", headset).isDone());
    agree("headset.upgrade");
    soft("later");
    agree("idle");
    QVERIFY(m_desk->ask("PUT", "/headset", headset).isDone());
    agree("headset.upgrade");
    soft("upgrade");
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->watch().tree()->prompt &&
                                 m_desk->watch().tree()->prompt->percent,
                             WindowDesk::waitMilliseconds);
    QCOMPARE(m_desk->count(u"headset.postponed"_s), 1);
    QCOMPARE(m_desk->count(u"headset.prompt"_s), 2);
}

void TestWindowFlows::callIsAnsweredHeldResumedEnded()
{
    open({});
    QTest::mouseClick(&m_desk->find<QPushButton>("ring"), Qt::LeftButton);
    agree("call");
    soft("answer");
    soft("hold");
    QTRY_COMPARE(m_desk->last(u"line.state"_s)["state"_L1].toString(), u"held"_s);
    soft("resume");
    QTRY_COMPARE(m_desk->last(u"line.state"_s)["state"_L1].toString(), u"connected"_s);
    soft("endcall");
    agree("idle");
    QCOMPARE(m_desk->count(u"call.ended"_s), 1);
}

void TestWindowFlows::restartIsConfirmed()
{
    open({});
    for (const QByteArray& page : {"device_admin"_ba, "device_admin.restart"_ba}) {
        if (page == "device_admin")
            m_desk->click("Applications");
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->page() != "idle", WindowDesk::waitMilliseconds);
        const auto& rows = m_desk->watch().tree()->rows;
        const auto row = std::ranges::find(rows, page, &screen::Row::id);
        QVERIFY2(row != rows.end(), page.constData());
        m_desk->click("KeyPad" + QByteArray::number(row->number));
        agree(page);
    }
    soft("ok");
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->watch().tree()->isLocked, WindowDesk::waitMilliseconds);
    agree("idle");
    QCOMPARE(m_desk->last(u"phone.reboot"_s)["reason"_L1].toString(), u"user-triggered"_s);
}

QTEST_MAIN(TestWindowFlows)
#include "tst_windowflows.moc"
