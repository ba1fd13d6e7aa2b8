#include "core/http/useragent.h"

#include <QTest>

using namespace vphone;
using namespace vphone::http;

Q_DECLARE_METATYPE(vphone::http::AgentForm)

class TestUserAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesProductVersionAndPhone_data();
    void namesProductVersionAndPhone();
    void versionIsDotted_data();
    void versionIsDotted();
    void lineBreaksAddNoHeader();
    void isBounded();

private:
    AgentIdentity m_phone{.pn = "CP-8841-3PCC",
                          .mac = MacAddress(0x000e08abcdef),
                          .serial = "FCH2305DMH0",
                          .load = "sip88xx.11-3-2MPP0001-609"};
};

void TestUserAgent::namesProductVersionAndPhone_data()
{
    QTest::addColumn<QByteArray>("nameTemplate");
    QTest::addColumn<AgentForm>("form");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray factory = "$VERSION ($MA)";
    QTest::newRow("factory") << factory << AgentForm::Mac
                             << QByteArray("Cisco-CP-8841-3PCC/11.3.2 (000e08abcdef)");
    QTest::newRow("factory, as the seeds")
        << factory << AgentForm::Seed
        << QByteArray("Cisco-CP-8841-3PCC/11.3.2_FCH2305DMH0 (000e08abcdef)");
    QTest::newRow("factory, serial")
        << factory << AgentForm::Serial << QByteArray("Cisco-CP-8841-3PCC/11.3.2 (FCH2305DMH0)");
    QTest::newRow("own template keeps to the plain version")
        << QByteArray("acme $VERSION") << AgentForm::Seed
        << QByteArray("acme Cisco-CP-8841-3PCC/11.3.2");
    QTest::newRow("own template keeps to the MAC")
        << QByteArray("$MA/$VERSION") << AgentForm::Serial
        << QByteArray("000e08abcdef/Cisco-CP-8841-3PCC/11.3.2");
    QTest::newRow("other macros stay") << QByteArray("$PN") << AgentForm::Mac << QByteArray("$PN");
    QTest::newRow("empty") << QByteArray("") << AgentForm::Seed << QByteArray("");
}

void TestUserAgent::namesProductVersionAndPhone()
{
    QFETCH(QByteArray, nameTemplate);
    QFETCH(AgentForm, form);
    QFETCH(QByteArray, expected);
    QCOMPARE(userAgent(nameTemplate, m_phone, form), expected);
}

void TestUserAgent::versionIsDotted_data()
{
    QTest::addColumn<QByteArray>("load");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("first release") << QByteArray("sip88xx.11-0-0MPP-7") << QByteArray("11.0");
    QTest::newRow("old shape") << QByteArray("sip88xx.11-0-1MPP-376") << QByteArray("11.0.1");
    QTest::newRow("with file suffix")
        << QByteArray("sip88xx.12-0-1MPP0001-1.loads") << QByteArray("12.0.1");
    QTest::newRow("dots") << QByteArray("sip68xx.12.0.1MPP0001.245") << QByteArray("12.0.1");
    QTest::newRow("no load name") << QByteArray("nightly") << QByteArray("nightly");
}

void TestUserAgent::versionIsDotted()
{
    QFETCH(QByteArray, load);
    QFETCH(QByteArray, expected);
    m_phone.load = load;
    QCOMPARE(userAgent("$VERSION", m_phone), "Cisco-CP-8841-3PCC/" + expected);
}

void TestUserAgent::lineBreaksAddNoHeader()
{
    QCOMPARE(userAgent("a\r\nX-Evil: 1", m_phone), QByteArray("a  X-Evil: 1"));
}

void TestUserAgent::isBounded()
{
    QCOMPARE(userAgent(QByteArray(5000, 'x'), m_phone).size(), agentBytesMax);
}

QTEST_GUILESS_MAIN(TestUserAgent)
#include "tst_useragent.moc"
