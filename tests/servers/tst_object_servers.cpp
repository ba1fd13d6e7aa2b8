#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tool.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

namespace {

/// A phone with pages and, by CGI/Execute, fingers.
struct Handset
{
    explicit Handset(const QByteArray& service = {})
        : phone(QStringList{u"--web-port"_s, u"0"_s} +
                param(u"XML_Application_Service_Name"_s, "Doors") +
                param(u"XML_Application_Service_URL"_s, service))
    {
        isReady = phone.waitFor(u"phone.ready"_s);
    }
    QByteArray send(const QByteArray& document)
    {
        const int port = phone.events(u"phone.ready"_s).value(0)["web_port"_L1].toInt();
        return runTool(
            u"curl"_s,
            {u"-s"_s, u"--data-binary"_s, u"@-"_s, u"http://127.0.0.1:%1/CGI/Execute"_s.arg(port)},
            document);
    }
    bool press(const QByteArray& uri)
    {
        return send("<CiscoIPPhoneExecute><ExecuteItem URL=\"" + uri + "\"/></CiscoIPPhoneExecute>")
            .contains("Status=\"0\"");
    }
    /// Reads on in what the screen showed.
    bool waitForPage(const QString& page, const QString& title = {})
    {
        while (phone.waitFor(u"screen.changed"_s, m_seen + 1)) {
            const QJsonObject change = phone.events(u"screen.changed"_s).at(m_seen++);
            if (change["page"_L1].toString() == page &&
                (title.isEmpty() || change["title"_L1].toString() == title))
                return true;
        }
        return false;
    }

    PhoneRun phone;
    bool isReady = false;

private:
    qsizetype m_seen = 0; ///< changes of the screen
};

QByteArray menu(const QByteArray& url)
{
    return "<CiscoIPPhoneMenu><Title>Doors</Title><Prompt>Choose</Prompt><MenuItem><Name>Front"
           "</Name><URL>" +
           url + "</URL></MenuItem></CiscoIPPhoneMenu>";
}

QByteArray input(const QByteArray& url)
{
    return "<CiscoIPPhoneInput><Title>Code</Title><URL>" + url +
           "</URL><InputItem><DisplayName>Code</DisplayName><QueryStringParam>c</QueryStringParam>"
           "<DefaultValue/><InputFlags>N</InputFlags></InputItem></CiscoIPPhoneInput>";
}

const QByteArray text =
    "<CiscoIPPhoneText><Title>Open</Title><Text>The door is open</Text></CiscoIPPhoneText>";

} // namespace

/// XML objects from nginx, walked through with the keys of the phone.
class TestObjectServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushedMenuLeadsToInputToText();
    void missingAndBrokenPagesAreSaid();
    void pictureComesFromTheServer();
};

void TestObjectServers::pushedMenuLeadsToInputToText()
{
    Nginx server;
    server.files().write(u"menu.xml"_s, menu("input.xml"));
    server.files().write(u"input.xml"_s, input("open.xml?door=front"));
    server.files().write(u"open.xml"_s, text);
    VPHONE_START(server);
    Handset handset;
    QVERIFY2(handset.isReady, handset.phone.story());

    QVERIFY(handset.press(server.url("menu.xml")));
    QVERIFY2(handset.waitForPage(u"service.menu"_s, u"Doors"_s), handset.phone.story());
    QVERIFY(handset.press("Key:NavSelect"));
    QVERIFY2(handset.waitForPage(u"service.input"_s, u"Code"_s), handset.phone.story());
    for (const char* key : {"Key:KeyPad4", "Key:KeyPad7", "Key:KeyPad1", "Key:KeyPad1"})
        QVERIFY(handset.press(key));
    QVERIFY(handset.press("Key:Soft1"));
    QVERIFY2(handset.waitForPage(u"service.text"_s, u"Open"_s), handset.phone.story());

    const QList<QByteArray> log = server.accessLog(3);
    QCOMPARE(log.size(), 3);
    QVERIFY2(log[0].contains("\"GET /menu.xml HTTP/1.1\" 200 "), log[0]);
    QVERIFY2(log[1].contains("\"GET /input.xml HTTP/1.1\" 200 "), log[1]);
    QVERIFY2(log[2].contains("\"GET /open.xml?door=front&c=4711 HTTP/1.1\" 200 "), log[2]);
    for (int i = 0; i < 3; ++i)
        QVERIFY(handset.press("Key:Soft4"));
    QVERIFY2(handset.waitForPage(u"idle"_s), handset.phone.story());
}

void TestObjectServers::missingAndBrokenPagesAreSaid()
{
    Nginx server;
    server.files().write(u"broken.xml"_s, "<CiscoIPPhoneText>\n<Text>a & b</Text>");
    VPHONE_START(server);
    Handset handset;
    QVERIFY2(handset.isReady, handset.phone.story());

    QVERIFY(handset.press(server.url("missing.xml")));
    QVERIFY2(handset.waitForPage(u"service.problem"_s, u"XML service"_s), handset.phone.story());
    QVERIFY(handset.press("Key:Soft4"));
    QVERIFY(handset.press(server.url("broken.xml")));
    QVERIFY(handset.phone.waitFor(u"config.warning"_s));
    const QJsonObject warning = handset.phone.events(u"config.warning"_s).back();
    QCOMPARE(warning["line"_L1].toInt(), 2);
    QCOMPARE(warning["column"_L1].toInt(), 9);
    QVERIFY2(handset.waitForPage(u"service.problem"_s, u"XML service"_s), handset.phone.story());
}

void TestObjectServers::pictureComesFromTheServer()
{
    Nginx server;
    server.files().write(u"plan.xml"_s, "<CiscoIPPhoneImageFile><Title>Plan</Title><LocationX>-1"
                                        "</LocationX><LocationY>-1</LocationY><URL>plan.png</URL>"
                                        "</CiscoIPPhoneImageFile>");
    server.files().write(u"plan.png"_s,
                         QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACk"
                                                "lEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="));
    VPHONE_START(server);
    Handset handset;
    QVERIFY2(handset.isReady, handset.phone.story());

    QVERIFY(handset.press(server.url("plan.xml")));
    QVERIFY2(handset.waitForPage(u"service.image_file"_s, u"Plan"_s), handset.phone.story());
    const QList<QByteArray> log = server.accessLog(2);
    QVERIFY2(log.size() == 2 && log[1].contains("\"GET /plan.png HTTP/1.1\" 200 "),
             handset.phone.story());
    QVERIFY(handset.phone.events(u"config.warning"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestObjectServers)
#include "tst_object_servers.moc"
