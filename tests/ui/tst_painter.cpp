#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

/// vphone-gui --painter, and what is said to it.
class Painter
{
public:
    explicit Painter(
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(VPHONE_GUI), {u"--painter"_s});
        m_isUp = m_process.waitForStarted(patienceMs);
    }
    ~Painter()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patienceMs))
            m_process.kill();
    }

    void write(const QByteArray& bytes) { m_process.write(bytes); }
    void ask(const QByteArray& request)
    {
        char length[4];
        qToBigEndian(quint32(request.size()), length);
        write(QByteArray(length, 4) + request);
    }
    /// Status and what follows; empty when the painter has gone.
    QByteArray reply()
    {
        const QByteArray length = bytes(4);
        return length.size() == 4 ? bytes(qFromBigEndian<quint32>(length.constData()))
                                  : QByteArray();
    }
    QByteArray bytes(qsizetype count)
    {
        while (m_process.bytesAvailable() < count && m_process.waitForReadyRead(patienceMs)) {
        }
        return m_process.bytesAvailable() < count ? QByteArray() : m_process.read(count);
    }
    bool ends()
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceMs);
    }
    void close() { m_process.closeWriteChannel(); }
    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    QByteArray complaints() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    bool m_isUp = false;
};

QJsonObject tree(int width = 800, int height = 480)
{
    return {{"page"_L1, u"idle"_s},
            {"title"_L1, u"Anna 안나 アンナ"_s},
            {"size"_L1, QJsonArray{width, height}},
            {"colour"_L1, u"colour"_s},
            {"time"_L1, u"14:05"_s}};
}

QByteArray request(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treesBecomeImages_data();
    void treesBecomeImages();
    void wrongRequestsAreToldAndTheNextIsServed_data();
    void wrongRequestsAreToldAndTheNextIsServed();
    void lengthBeyondTheBoundEndsIt();
    void closedInputEndsIt();
    void halfARequestEndsIt();
    void missingFontsAreSeenAndNoMore();
};

void TestPainter::treesBecomeImages_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << u"png"_s << 1 << QString() << QSize(800, 480);
    QTest::newRow("twice as large") << u"png"_s << 2 << QString() << QSize(1600, 960);
    QTest::newRow("bmp") << u"bmp"_s << 1 << QString() << QSize(800, 480);
    QTest::newRow("phone") << u"png"_s << 1 << u"8851"_s << QSize(721, 649);
}

void TestPainter::treesBecomeImages()
{
    QFETCH(QString, format);
    QFETCH(int, scale);
    QFETCH(QString, model);
    QFETCH(QSize, size);
    Painter painter;
    QVERIFY(painter.isUp());
    for (int i = 0; i < 3; ++i) {
        QJsonObject object{{"tree"_L1, tree()}, {"format"_L1, format}, {"scale"_L1, scale}};
        if (!model.isEmpty())
            object.insert("model"_L1, model);
        painter.ask(request(object));
        const QByteArray reply = painter.reply();
        QVERIFY(!reply.isEmpty());
        QCOMPARE(int(reply[0]), 0);
        const QImage image = QImage::fromData(reply.mid(1), format.toLatin1().constData());
        QCOMPARE(image.size(), size);
    }
}

void TestPainter::wrongRequestsAreToldAndTheNextIsServed_data()
{
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << QByteArray() << QByteArray("not a JSON object");
    QTest::newRow("no JSON") << QByteArray("paint!") << QByteArray("not a JSON object");
    QTest::newRow("no tree") << QByteArray("{}") << QByteArray("\"tree\"");
    QTest::newRow("no size") << request({{"tree"_L1, QJsonObject()}}) << QByteArray("\"size\"");
    QTest::newRow("huge") << request({{"tree"_L1, tree(2001, 1)}}) << QByteArray("2000 pixels");
    QTest::newRow("unknown format")
        << request({{"tree"_L1, tree()}, {"format"_L1, u"gif"_s}}) << QByteArray("\"format\"");
    QTest::newRow("scale") << request({{"tree"_L1, tree()}, {"scale"_L1, 99}})
                           << QByteArray("\"scale\"");
    QTest::newRow("unknown model")
        << request({{"tree"_L1, tree()}, {"model"_L1, u"1234"_s}}) << QByteArray("1234");
}

void TestPainter::wrongRequestsAreToldAndTheNextIsServed()
{
    QFETCH(QByteArray, wrong);
    QFETCH(QByteArray, words);
    Painter painter;
    painter.ask(wrong);
    const QByteArray told = painter.reply();
    QVERIFY(!told.isEmpty());
    QCOMPARE(int(told[0]), 1);
    QVERIFY2(told.contains(words), told);
    painter.ask(request({{"tree"_L1, tree()}}));
    const QByteArray served = painter.reply();
    QVERIFY(!served.isEmpty());
    QCOMPARE(int(served[0]), 0);
}

void TestPainter::lengthBeyondTheBoundEndsIt()
{
    Painter painter;
    painter.write("\xff\xff\xff\xff");
    const QByteArray told = painter.reply();
    QVERIFY(told.contains("longer than"));
    QVERIFY(painter.ends());
    QCOMPARE(painter.exitCode(), 1);
}

void TestPainter::closedInputEndsIt()
{
    Painter painter;
    painter.ask(request({{"tree"_L1, tree()}}));
    painter.close();
    QVERIFY(!painter.reply().isEmpty());
    QVERIFY(painter.ends());
    QCOMPARE(painter.exitCode(), 0);
}

void TestPainter::halfARequestEndsIt()
{
    Painter painter;
    painter.write(QByteArray("\0\0\1\0{", 5));
    painter.close();
    QVERIFY(painter.ends());
    QCOMPARE(painter.exitCode(), 0);
}

void TestPainter::missingFontsAreSeenAndNoMore()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"fonts.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
               "<cachedir>" +
               folder.path().toUtf8() + "</cachedir></fontconfig>");
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, file.fileName());
    Painter painter(environment);
    QJsonObject words = tree();
    QImage images[2];
    for (QImage& image : images) {
        painter.ask(request({{"tree"_L1, words}}));
        const QByteArray reply = painter.reply();
        QVERIFY(!reply.isEmpty());
        QCOMPARE(int(reply[0]), 0);
        image = QImage::fromData(reply.mid(1), "png");
        words.insert("time"_L1, QString());
    }
    QVERIFY2(images[0] != images[1], "where letters are missing stand boxes");
}

QTEST_GUILESS_MAIN(TestPainter)
#include "tst_painter.moc"
