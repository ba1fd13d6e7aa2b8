#include "app/durationtext.h"

#include <QTest>

using namespace vphone;

class TestDurationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreRead_data();
    void durationsAreRead();
};

void TestDurationText::durationsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: refused
    QTest::newRow("seconds") << QByteArray("30s") << qint64(30000);
    QTest::newRow("bare number") << QByteArray("5") << qint64(5000);
    QTest::newRow("milliseconds") << QByteArray("500ms") << qint64(500);
    QTest::newRow("minutes") << QByteArray("10m") << qint64(600000);
    QTest::newRow("hours") << QByteArray("4h") << qint64(4 * 3600000);
    QTest::newRow("days") << QByteArray("7d") << qint64(7 * 86400000);
    QTest::newRow("fraction") << QByteArray("1.5s") << qint64(1500);
    QTest::newRow("nothing") << QByteArray("0s") << qint64(0);
    QTest::newRow("empty") << QByteArray("") << qint64(-1);
    QTest::newRow("unknown unit") << QByteArray("5y") << qint64(-1);
    QTest::newRow("blank inside") << QByteArray("5 s") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5s") << qint64(-1);
    QTest::newRow("not a number") << QByteArray("soon") << qint64(-1);
    QTest::newRow("longer than ten years") << QByteArray("5000d") << qint64(-1);
}

void TestDurationText::durationsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const auto duration = app::parseDuration(text.toStdString());
    QCOMPARE(duration.has_value(), milliseconds >= 0);
    if (duration)
        QVERIFY(*duration == std::chrono::milliseconds(milliseconds));
}

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
