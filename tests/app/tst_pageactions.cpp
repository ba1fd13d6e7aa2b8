#include "tests/support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vphone::test;

namespace {

struct Page
{
    int status = 0; ///< 0: nobody answered
    QByteArray body;
};

/// A phone beside the lab, and curl as a script calls it.
class Walk
{
public:
    explicit Walk(const QStringList& more = {})
        : m_run(QStringLiteral(VPHONE_PROGRAM),
                QStringList{u"run"_s, u"--lab"_s, u"--web-port"_s, u"0"_s, u"--control"_s, u"off"_s,
                            u"--ca-dir"_s, m_folder.filePath(u"ca"_s), u"--events"_s, u"-"_s,
                            u"--param"_s, u"Resync_On_Reset=No"_s} +
                    more)
    {
    }

    bool start()
    {
        static const QRegularExpression pages(u"pages at (http://[^ ,\\n]+)/admin/"_s);
        if (!m_run.waitForEvent("phone.ready") || !m_run.waitForEvent("lab.ready") ||
            !m_run.waitForTalk("pages at"))
            return false;
        const QString talk = QString::fromUtf8(m_run.talk());
        m_phone = pages.match(talk).captured(1);
        const QJsonObject ports = m_run.lastEvent("lab.ready")["ports"_L1].toObject();
        m_lab = u"tftp://127.0.0.1:%1/"_s.arg(ports["tftp"_L1].toInt());
        return !m_phone.isEmpty() && ports.contains("tftp"_L1);
    }
    Page curl(const QString& path, const QStringList& more = {})
    {
        const QStringList words{
            u"--silent"_s,    u"--noproxy"_s,     u"*"_s,        u"--max-time"_s,
            u"20"_s,          u"--globoff"_s,     u"--header"_s, u"Accept: text/plain"_s,
            u"--write-out"_s, u"\n%{http_code}"_s};
        const QByteArray output =
            runProgram(u"curl"_s, words + more + QStringList{m_phone + path}).output;
        const qsizetype line = output.lastIndexOf('\n');
        return {output.sliced(line + 1).toInt(), output.first(std::max<qsizetype>(line, 0))};
    }
    /// The file's name as curl takes it.
    QString file(const QByteArray& content)
    {
        QFile file(m_folder.filePath(u"body"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return u'@' + file.fileName();
    }
    [[nodiscard]] QString lab(const QString& name) const { return m_lab + name; }
    bool waitForEvent(const QByteArray& event, qsizetype count = 1)
    {
        return m_run.waitForEvent(event, count);
    }

private:
    QTemporaryDir m_folder;
    Program m_run;
    QString m_phone;
    QString m_lab;
};

} // namespace

/// The walk of resources/docs/direct-actions.md and xml-services.md, by curl.
class TestPageActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resyncByTheAddress();
    void objectOfTheSeeds();
    void profileWithPasswordsLocksTheActions();
    void objectWithCredentials();
};

void TestPageActions::resyncByTheAddress()
{
    Walk walk;
    QVERIFY(walk.start());
    const Page asked = walk.curl(u"/admin/resync?"_s + walk.lab(u"basic.txt"_s));
    QCOMPARE(asked.status, 200);
    QCOMPARE(asked.body, "The phone resyncs once with the rule of this address.\n"_ba);
    QVERIFY(walk.waitForEvent("resync.finished"));
    QVERIFY(walk.curl(u"/admin/cfg.xml"_s).body.contains(">12345678</GPP_A>"));
    QCOMPARE(walk.curl(u"/admin/resync?gopher://192.0.2.10/x"_s).status, 400);
}

// shows C042 C045 C046
void TestPageActions::objectOfTheSeeds()
{
    Walk walk;
    QVERIFY(walk.start());
    const QByteArray object =
        "<CP-xxxx-3PCCExecute>\n <ExecuteItem URL=Resync:" + walk.lab(u"basic.txt"_s).toUtf8() +
        "/>\n</CP-xxxx-3PCCExecute>\n";
    const Page answer = walk.curl(u"/CGI/Execute"_s, {u"--data-binary"_s, walk.file(object)});
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.contains("Data=\"Success\" Status=\"0\""), answer.body.constData());
    QVERIFY(walk.waitForEvent("resync.finished"));
    QVERIFY(walk.curl(u"/admin/cfg.xml"_s).body.contains(">12345678</GPP_A>"));
    const Page form = walk.curl(
        u"/CGI/Execute"_s,
        {u"--data-urlencode"_s,
         u"XML=<CiscoIPPhoneExecute><ExecuteItem URL=\"Key:Info\"/></CiscoIPPhoneExecute>"_s});
    QVERIFY2(form.body.contains("Status=\"0\""), form.body.constData());
    QVERIFY(walk.waitForEvent("key.pressed"));
}

void TestPageActions::profileWithPasswordsLocksTheActions()
{
    Walk walk;
    QVERIFY(walk.start());
    const QString profile =
        walk.file("<flat-profile><Admin_Password>Aa1-locked</Admin_Password></flat-profile>");
    const Page taken = walk.curl(u"/admin/config.xml"_s, {u"--data-binary"_s, profile});
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.body, "1 value changed: Admin_Password.\n"_ba);
    QCOMPARE(walk.curl(u"/admin/cfg.xml"_s).status, 401);
    const Page shown =
        walk.curl(u"/admin/cfg.xml"_s, {u"--digest"_s, u"--user"_s, u"admin:Aa1-locked"_s});
    QCOMPARE(shown.status, 200);
    QVERIFY(!shown.body.contains("Aa1-locked"));
    QCOMPARE(walk.curl(u"/admin/status.xml&xuser=admin&xpassword=Aa1-locked"_s).status, 200);
    QCOMPARE(walk.curl(u"/admin/resync?"_s + walk.lab(u"basic.txt"_s) +
                       u"&xuser=admin&xpassword=Aa1-locked"_s)
                 .status,
             200);
    QVERIFY(walk.waitForEvent("resync.succeeded"));
}

void TestPageActions::objectWithCredentials()
{
    Walk walk(
        {u"--param"_s, u"CISCO_XML_EXE_Enable=Yes"_s, u"--param"_s, u"User_Password=Aa1-locked"_s});
    QVERIFY(walk.start());
    const QString object =
        walk.file("<CiscoIPPhoneExecute><ExecuteItem URL=\"Key:Info\"/></CiscoIPPhoneExecute>");
    QCOMPARE(walk.curl(u"/CGI/Execute"_s, {u"--data-binary"_s, object}).status, 401);
    const auto with = [&](const QString& password) {
        return walk.curl(u"/CGI/Execute"_s, {u"--digest"_s, u"--user"_s, u"user:"_s + password,
                                             u"--data-binary"_s, object});
    };
    QVERIFY(with(u"wrong"_s).body.contains("<CiscoIPPhoneError Number=\"4\"/>"));
    QVERIFY(with(u"Aa1-locked"_s).body.contains("Status=\"0\""));
    QVERIFY(walk.waitForEvent("key.pressed"));
}

QTEST_GUILESS_MAIN(TestPageActions)
#include "tst_pageactions.moc"
