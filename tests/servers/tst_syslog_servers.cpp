#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/rsyslog.h"
#include "tests/servers/support/tftpservers.h"

#include <QTest>

#include <memory>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// What rsyslog receives of a resync.
class TestSyslogServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    // shows C003 C006 C007 C020 C026 C027
    void requestAndSuccessArriveInTheSeedsWording();
    // shows C006 C028
    void requestAndFailureArrive();
    void aProfileNamesTheServer_data();
    void aProfileNamesTheServer();
    void aClearedTemplateSilencesItsOwnMessage_data();
    void aClearedTemplateSilencesItsOwnMessage();
    // shows C010
    void templatesSetTheTexts();
    // shows C024 C025
    void theIdentifierFollowsTheTimeStamp_data();
    void theIdentifierFollowsTheTimeStamp();
    // shows C008
    void theDebugServerAloneGetsMore();
    // shows C009
    void aHigherDebugLevelSaysMore();
    // shows C022
    void theDebugServerGetsTheMessagesToo();

private:
    QByteArray url(const QByteArray& file = "basic.txt") const { return m_tftp->url(file); }
    QStringList toSyslog() const { return param(u"Syslog_Server"_s, m_syslog->endpoint()); }
    /// What \a server got in a resync with Debug_Level \a level.
    static qsizetype countAtLevel(int level, const QByteArray& rule);

    std::unique_ptr<TftpdHpa> m_tftp;
    std::unique_ptr<Rsyslog> m_syslog;
};

void TestSyslogServers::init()
{
    m_tftp = std::make_unique<TftpdHpa>();
    m_tftp->files().write(u"basic.txt"_s, basicTxt);
    m_syslog = std::make_unique<Rsyslog>();
    VPHONE_START(*m_tftp);
    VPHONE_START(*m_syslog);
}

void TestSyslogServers::requestAndSuccessArriveInTheSeedsWording()
{
    PhoneRun phone(resyncOnce(url()) + toSyslog());
    QVERIFY2(phone.finish() == 0, phone.story());

    const QList<Rsyslog::Message> messages = m_syslog->messages();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].text, "CP-6841-3PCC 00:0e:08:ab:cd:ef -- Requesting resync " + url());
    QCOMPARE(messages[1].text, "CP-6841-3PCC 00:0e:08:ab:cd:ef -- Successful resync " + url());
    for (const Rsyslog::Message& message : messages) {
        QCOMPARE(message.facility, QByteArray("local0"));
        QCOMPARE(message.severity, QByteArray("notice"));
    }
}

void TestSyslogServers::requestAndFailureArrive()
{
    PhoneRun phone(resyncOnce(url("missing.txt")) + toSyslog());
    QVERIFY2(phone.finish() == 1, phone.story());

    const QList<Rsyslog::Message> messages = m_syslog->messages();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].text,
             "CP-6841-3PCC 00:0e:08:ab:cd:ef -- Requesting resync " + url("missing.txt"));
    QCOMPARE(messages[1].text,
             QByteArray("CP-6841-3PCC 00:0e:08:ab:cd:ef -- Resync failed: file not found"));
    QCOMPARE(messages[1].severity, QByteArray("warning"));
}

void TestSyslogServers::aProfileNamesTheServer_data()
{
    QTest::addColumn<QByteArray>("tag");
    // shows C004
    QTest::newRow("without ua") << QByteArray("<Syslog_Server>@@</Syslog_Server>");
    // shows C021
    QTest::newRow("with ua") << QByteArray("<Syslog_Server ua=\"na\">@@</Syslog_Server>");
}

void TestSyslogServers::aProfileNamesTheServer()
{
    QFETCH(QByteArray, tag);
    m_tftp->files().write(u"syslog.xml"_s, "<flat-profile>" +
                                               tag.replace("@@", m_syslog->endpoint()) +
                                               "</flat-profile>");

    PhoneRun phone(ruleUntil(url("syslog.xml"), u"resync.finished:2"_s, u"1h"_s) +
                   QStringList{u"--clock"_s, u"skip"_s} + param(u"Resync_Periodic"_s, "30"));
    QVERIFY2(phone.finish() == 0, phone.story());

    const QList<QByteArray> texts = m_syslog->texts();
    QCOMPARE(phone.value(u"Syslog_Server"_s), m_syslog->endpoint());
    QVERIFY2(
        texts.contains("CP-6841-3PCC 00:0e:08:ab:cd:ef -- Requesting resync " + url("syslog.xml")),
        texts.join('\n'));
}

void TestSyslogServers::aClearedTemplateSilencesItsOwnMessage_data()
{
    QTest::addColumn<QByteArray>("cleared");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QList<QByteArray>>("heads");
    const QByteArray head = "CP-6841-3PCC 00:0e:08:ab:cd:ef -- ";
    // shows C010 C019
    QTest::newRow("request") << QByteArray("Log_Request_Msg") << QByteArray("basic.txt")
                             << QList<QByteArray>{head + "Successful resync "};
    // shows C010 C019
    QTest::newRow("success") << QByteArray("Log_Success_Msg") << QByteArray("basic.txt")
                             << QList<QByteArray>{head + "Requesting resync "};
    // shows C010 C019
    QTest::newRow("failure") << QByteArray("Log_Failure_Msg") << QByteArray("missing.txt")
                             << QList<QByteArray>{head + "Requesting resync "};
    QTest::newRow("failure, of a success")
        << QByteArray("Log_Failure_Msg") << QByteArray("basic.txt")
        << QList<QByteArray>{head + "Requesting resync ", head + "Successful resync "};
}

void TestSyslogServers::aClearedTemplateSilencesItsOwnMessage()
{
    QFETCH(const QByteArray, cleared);
    QFETCH(const QByteArray, file);
    QFETCH(const QList<QByteArray>, heads);

    PhoneRun phone(resyncOnce(url(file)) + toSyslog() + param(QString::fromLatin1(cleared), ""));
    QVERIFY2(phone.finish() == (file == "basic.txt" ? 0 : 1), phone.story());

    const QList<QByteArray> texts = m_syslog->texts();
    QCOMPARE(texts.size(), heads.size());
    for (qsizetype i = 0; i < heads.size(); ++i)
        QVERIFY2(texts[i].startsWith(heads[i]), texts[i]);
}

void TestSyslogServers::templatesSetTheTexts()
{
    const QStringList templates = param(u"Log_Request_Msg"_s, "ask $MA $PATH") +
                                  param(u"Log_Success_Msg"_s, "got $SN") +
                                  param(u"Log_Failure_Msg"_s, "no: $ERR");

    PhoneRun good(resyncOnce(url()) + toSyslog() + templates);
    QVERIFY2(good.finish() == 0, good.story());
    PhoneRun bad(resyncOnce(url("missing.txt")) + toSyslog() + templates);
    QVERIFY2(bad.finish() == 1, bad.story());

    const QList<QByteArray> expected = {"ask 000e08abcdef /basic.txt", "got 88012BA01234",
                                        "ask 000e08abcdef /missing.txt", "no: file not found"};
    QCOMPARE(m_syslog->texts(), expected);
}

void TestSyslogServers::theIdentifierFollowsTheTimeStamp_data()
{
    QTest::addColumn<QByteArray>("identifier");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("None") << QByteArray("None") << QByteArray("CP-6841-3PCC ");
    QTest::newRow("$MA") << QByteArray("$MA") << QByteArray("c4b9cd811e29 CP-6841-3PCC ");
    QTest::newRow("$MAU") << QByteArray("$MAU") << QByteArray("C4B9CD811E29 CP-6841-3PCC ");
    QTest::newRow("$MAC") << QByteArray("$MAC") << QByteArray("c4:b9:cd:81:1e:29 CP-6841-3PCC ");
    QTest::newRow("$SN") << QByteArray("$SN") << QByteArray("88012BA01234 CP-6841-3PCC ");
}

void TestSyslogServers::theIdentifierFollowsTheTimeStamp()
{
    QFETCH(const QByteArray, identifier);
    QFETCH(const QByteArray, head);

    PhoneRun phone(resyncOnce(url()) + toSyslog() + param(u"Syslog_Identifier"_s, identifier) +
                   QStringList{u"--mac"_s, u"c4b9cd811e29"_s});
    QVERIFY2(phone.finish() == 0, phone.story());

    const QList<QByteArray> texts = m_syslog->texts();
    QCOMPARE(texts.size(), 2);
    for (const QByteArray& text : texts)
        QVERIFY2(text.startsWith(head), text);
}

void TestSyslogServers::theDebugServerAloneGetsMore()
{
    PhoneRun phone(resyncOnce(url()) + param(u"Debug_Server"_s, m_syslog->endpoint()) +
                   param(u"Debug_Level"_s, "3"));
    QVERIFY2(phone.finish() == 0, phone.story());

    const QList<QByteArray> texts = m_syslog->texts();
    const qsizetype request =
        texts.indexOf("CP-6841-3PCC 00:0e:08:ab:cd:ef -- Requesting resync " + url());
    const qsizetype success =
        texts.indexOf("CP-6841-3PCC 00:0e:08:ab:cd:ef -- Successful resync " + url());
    QVERIFY2(request >= 0 && success > request, texts.join('\n'));
    QVERIFY2(texts.size() > 2, texts.join('\n'));
}

qsizetype TestSyslogServers::countAtLevel(int level, const QByteArray& rule)
{
    Rsyslog debug;
    if (!debug.start())
        qFatal("%s", debug.trouble().constData());
    PhoneRun phone(resyncOnce(rule) + param(u"Debug_Server"_s, debug.endpoint()) +
                   param(u"Debug_Level"_s, QByteArray::number(level)));
    return phone.finish() == 0 ? debug.messages().size() : -1;
}

void TestSyslogServers::aHigherDebugLevelSaysMore()
{
    const qsizetype least = countAtLevel(0, url());
    const qsizetype most = countAtLevel(3, url());
    QCOMPARE_GE(least, 2);
    QCOMPARE_GT(most, least);
    for (const int level : {1, 2}) {
        const qsizetype count = countAtLevel(level, url());
        QVERIFY(count >= least && count <= most);
    }
}

void TestSyslogServers::theDebugServerGetsTheMessagesToo()
{
    Rsyslog debug;
    VPHONE_START(debug);

    PhoneRun phone(resyncOnce(url()) + toSyslog() + param(u"Debug_Server"_s, debug.endpoint()));
    QVERIFY2(phone.finish() == 0, phone.story());

    const QList<QByteArray> texts = m_syslog->texts();
    const QList<QByteArray> debugTexts = debug.texts();
    QCOMPARE(texts.size(), 2);
    for (const QByteArray& text : texts)
        QVERIFY2(debugTexts.contains(text), text);
}

QTEST_GUILESS_MAIN(TestSyslogServers)
#include "tst_syslog_servers.moc"
