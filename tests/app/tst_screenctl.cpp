#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <memory>

using namespace Qt::StringLiterals;
using vphone::test::Ended;
using vphone::test::Program;
using vphone::test::runProgram;

/// The screen of a running vphone: its keys, its pictures, its cable and its headset, by `vphone
/// ctl` and as a browser would.
class TestScreenCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keysAreThenTheScreenInWords();
    void wrongKeysAreExplained();
    void keysWaitForPower();
    void headsetIsPlugged();
    void cableIsPulled();
    void pictureIsWritten_data();
    void pictureIsWritten();
    void screenDumpIsABitmap();
    void withoutThePainterItSaysSo();
    void aBrowserUsesACookie();

private:
    void startRun(const QStringList& more = {});
    [[nodiscard]] Ended ctl(const QStringList& words) const;
    [[nodiscard]] Ended curl(const QStringList& options) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_run;
    QString m_control;
    QString m_tokenFile;
};

void TestScreenCtl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tokenFile = m_folder->filePath(u"token"_s);
    qputenv("VPHONE_GUI", VPHONE_GUI);
}

void TestScreenCtl::cleanup()
{
    m_run.reset();
}

void TestScreenCtl::startRun(const QStringList& more)
{
    m_run = std::make_unique<Program>(
        QStringLiteral(VPHONE_PROGRAM),
        QStringList{u"run"_s, u"--headless"_s, u"--control"_s, u"127.0.0.1:0"_s, u"--token-file"_s,
                    m_tokenFile, u"--events"_s, u"-"_s, u"--param"_s, u"Resync_On_Reset=No"_s} +
            more);
    QVERIFY2(m_run->waitForTalk("control API at http://"), m_run->talk().constData());
    m_control = QRegularExpression(u"control API at http://(\\S+), "_s)
                    .match(QString::fromUtf8(m_run->talk()))
                    .captured(1);
    QVERIFY(m_run->waitForEvent("phone.ready"));
}

Ended TestScreenCtl::ctl(const QStringList& words) const
{
    return runProgram(
        QStringLiteral(VPHONE_PROGRAM),
        QStringList{u"ctl"_s, u"--control"_s, m_control, u"--token-file"_s, m_tokenFile} + words);
}

Ended TestScreenCtl::curl(const QStringList& options) const
{
    return runProgram(u"curl"_s, QStringList{u"--silent"_s, u"--show-error"_s, u"--noproxy"_s,
                                             u"*"_s, u"--max-time"_s, u"20"_s} +
                                     options);
}

void TestScreenCtl::keysAreThenTheScreenInWords()
{
    startRun();
    QVERIFY(ctl({u"screen"_s}).output.startsWith("[idle] "));
    const Ended pressed = ctl({u"press"_s, u"Applications"_s});
    QCOMPARE(pressed.status, 0);
    QVERIFY2(pressed.output.startsWith("[applications] "), pressed.output.constData());
    QVERIFY2(pressed.output.contains("\n> 1 "), pressed.output.constData());
    QVERIFY(m_run->waitForEvent("key.pressed"));
    QVERIFY(m_run->waitForEvent("screen.changed"));
    QCOMPARE(ctl({u"type"_s, u"5"_s}).status, 0);
}

void TestScreenCtl::wrongKeysAreExplained()
{
    startRun();
    const Ended wrong = ctl({u"press"_s, u"Applications"_s, u"Warp"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains("there is no key \"Warp\"; it has KeyPad0"),
             wrong.errors.constData());
    QVERIFY(ctl({u"screen"_s}).output.startsWith("[idle] "));
}

void TestScreenCtl::keysWaitForPower()
{
    startRun();
    QCOMPARE(ctl({u"power"_s, u"off"_s}).status, 0);
    const Ended refused = ctl({u"press"_s, u"Applications"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("is off"), refused.errors.constData());
    QVERIFY(ctl({u"screen"_s}).output.contains("no power"));
}

void TestScreenCtl::headsetIsPlugged()
{
    startRun({u"--model"_s, u"CP-8851-3PCC"_s});
    QCOMPARE(ctl({u"headset"_s}).output, QByteArray("no headset\n"));
    const Ended plugged =
        ctl({u"headset"_s, u"series=560"_s, u"model=HS-562"_s, u"firmware=1-5-1-10"_s});
    QCOMPARE(plugged.status, 0);
    QCOMPARE(plugged.output, QByteArray("headset 560, model HS-562, firmware 1-5-1-10, by usb\n"));
    QVERIFY(m_run->waitForEvent("headset.attached"));
    QCOMPARE(ctl({u"headset"_s, u"colour=red"_s}).status, 2);
    QCOMPARE(ctl({u"headset"_s, u"none"_s}).output, QByteArray("no headset\n"));
}

void TestScreenCtl::cableIsPulled()
{
    startRun();
    QCOMPARE(ctl({u"network"_s, u"off"_s, u"delay=250"_s, u"loss=5"_s}).output,
             QByteArray("cable pulled, answers take 250 ms longer, 5% of requests are lost\n"));
    QCOMPARE(ctl({u"resync"_s, u"http://127.0.0.1:1/x"_s}).status, 0);
    QVERIFY(m_run->waitForEvent("resync.failed"));
    QCOMPARE(m_run->lastEvent("resync.failed")["cause"_L1].toString(), u"connect"_s);
    QCOMPARE(ctl({u"network"_s, u"on"_s}).status, 0);
    QCOMPARE(ctl({u"network"_s, u"half"_s}).status, 2);
}

void TestScreenCtl::pictureIsWritten_data()
{
    QTest::addColumn<QStringList>("scale");
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::newRow("as it is") << QStringList() << 800U << 480U;
    QTest::newRow("twice") << QStringList{u"2"_s} << 1600U << 960U;
}

void TestScreenCtl::pictureIsWritten()
{
    QFETCH(QStringList, scale);
    QFETCH(quint32, width);
    QFETCH(quint32, height);
    startRun();
    const QString path = m_folder->filePath(u"screen.png"_s);
    const Ended written = ctl(QStringList{u"picture"_s, path} + scale);
    QVERIFY2(written.status == 0, written.errors.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray png = file.readAll();
    QVERIFY(png.startsWith("\x89PNG\r\n"));
    constexpr qsizetype widthAt = 16; // of the chunk IHDR, which comes first
    QVERIFY(png.size() > widthAt + 8);
    QCOMPARE(qFromBigEndian<quint32>(png.constData() + widthAt), width);
    QCOMPARE(qFromBigEndian<quint32>(png.constData() + widthAt + 4), height);
    QCOMPARE(ctl({u"picture"_s, u"/nowhere/screen.png"_s}).status, 4);
    QCOMPARE(ctl({u"picture"_s, path, u"9"_s}).status, 2);
}

void TestScreenCtl::screenDumpIsABitmap()
{
    startRun({u"--web-port"_s, u"0"_s});
    const QString pages =
        u"http://127.0.0.1:%1"_s.arg(m_run->lastEvent("phone.ready")["web_port"_L1].toInt());
    const Ended dump = curl({pages + u"/admin/screendump.bmp?1"_s});
    QVERIFY2(dump.output.startsWith("BM"), dump.output.left(200).constData());
    constexpr qsizetype widthAt = 18;
    QVERIFY(dump.output.size() > 800 * 480);
    QCOMPARE(qFromLittleEndian<qint32>(dump.output.constData() + widthAt), 800);
    QCOMPARE(qAbs(qFromLittleEndian<qint32>(dump.output.constData() + widthAt + 4)), 480);
}

void TestScreenCtl::withoutThePainterItSaysSo()
{
    qputenv("VPHONE_GUI", "/nowhere/vphone-gui");
    startRun({u"--web-port"_s, u"0"_s});
    const Ended picture = ctl({u"picture"_s, u"-"_s});
    QCOMPARE(picture.status, 4);
    QVERIFY2(picture.errors.contains("/nowhere/vphone-gui"), picture.errors.constData());
    const QString pages =
        u"http://127.0.0.1:%1"_s.arg(m_run->lastEvent("phone.ready")["web_port"_L1].toInt());
    const Ended dump =
        curl({u"--write-out"_s, u"%{http_code}"_s, pages + u"/admin/screendump.bmp"_s});
    QVERIFY2(dump.output.endsWith("501"), dump.output.constData());
    QVERIFY2(dump.output.contains("/nowhere/vphone-gui"), dump.output.constData());
    QVERIFY(ctl({u"screen"_s}).output.startsWith("[idle] "));
}

void TestScreenCtl::aBrowserUsesACookie()
{
    startRun();
    QFile file(m_tokenFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString token = QString::fromLatin1(file.readAll().trimmed());
    const QString site = u"http://"_s + m_control;
    const QString jar = m_folder->filePath(u"jar"_s);
    const QStringList withStatus{u"--write-out"_s, u"\n%{http_code}"_s};
    const QStringList asBrowser = withStatus + QStringList{u"--cookie"_s, jar};
    const Ended opened = curl(
        withStatus + QStringList{u"--cookie-jar"_s, jar, u"--request"_s, u"POST"_s, u"--header"_s,
                                 u"Authorization: Bearer "_s + token, u"--header"_s,
                                 u"Origin: "_s + site, site + u"/v1/session"_s});
    QVERIFY2(opened.output.endsWith("\n200"), opened.output.constData());
    const QString keys = site + u"/v1/phones/000e08abcdef/keys"_s;
    const QStringList body{u"--header"_s, u"Content-Type: application/json"_s, u"--data"_s,
                           u"{\"keys\":[\"Applications\"]}"_s};
    QVERIFY(curl(asBrowser + QStringList{site + u"/v1/phones"_s}).output.endsWith("\n200"));
    QVERIFY(curl(asBrowser + body + QStringList{keys}).output.endsWith("\n403"));
    const Ended pressed =
        curl(asBrowser + body + QStringList{u"--header"_s, u"Origin: "_s + site, keys});
    QVERIFY2(pressed.output.endsWith("\n200"), pressed.output.constData());
    QVERIFY(curl(asBrowser + QStringList{u"--request"_s, u"DELETE"_s, u"--header"_s,
                                         u"Origin: "_s + site, site + u"/v1/session"_s})
                .output.endsWith("\n200"));
    QVERIFY(curl(asBrowser + QStringList{site + u"/v1/phones"_s}).output.endsWith("\n401"));
    QVERIFY(!m_run->talk().contains(token.toLatin1()));
}

QTEST_GUILESS_MAIN(TestScreenCtl)
#include "tst_screenctl.moc"
