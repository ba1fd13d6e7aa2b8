#include "core/base/zip.h"

#include <QDateTime>
#include <QtTest>

#include <zlib.h>

using namespace vphone;
using namespace std::chrono_literals;

namespace {

const Instant now = *instantFromIso("2026-11-20T10:00:00Z");

/// A zip written by hand, so that it can lie. APPNOTE.TXT 4.3
struct RawEntry
{
    QByteArray name;
    QByteArray bytes;
    quint16 flags = 0;
    quint16 method = 0;
    std::optional<quint32> crc = {};          ///< nothing: the right one
    std::optional<quint32> unpackedSize = {}; ///< nothing: the right one
};

QByteArray deflated(const QByteArray& bytes)
{
    // qCompress() puts four bytes of length and two of header before it, and a checksum behind it.
    const QByteArray packed = qCompress(bytes, 9);
    return packed.sliced(6, packed.size() - 10);
}

void put(QByteArray& out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += char(value >> (8 * i));
}

QByteArray rawZip(const std::vector<RawEntry>& entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const RawEntry& entry : entries) {
        const QByteArray packed = entry.method == 8 ? deflated(entry.bytes) : entry.bytes;
        const auto crc = quint32(crc32(0, reinterpret_cast<const uchar*>(entry.bytes.constData()),
                                       uInt(entry.bytes.size())));
        QByteArray common;
        put(common, 20, 2);
        put(common, entry.flags, 2);
        put(common, entry.method, 2);
        put(common, 0, 4);
        put(common, entry.crc.value_or(crc), 4);
        put(common, quint32(packed.size()), 4);
        put(common, entry.unpackedSize.value_or(quint32(entry.bytes.size())), 4);
        put(common, quint32(entry.name.size()), 2);
        put(common, 0, 2);
        const auto offset = quint32(zip.size());
        zip += "PK\3\4" + common + entry.name + packed;
        directory += "PK\1\2";
        put(directory, 20, 2);
        directory += common;
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, offset, 4);
        directory += entry.name;
    }
    const auto at = quint32(zip.size());
    zip += directory + "PK\5\6";
    put(zip, 0, 4);
    put(zip, quint32(entries.size()), 2);
    put(zip, quint32(entries.size()), 2);
    put(zip, quint32(directory.size()), 4);
    put(zip, at, 4);
    put(zip, 0, 2);
    return zip;
}

} // namespace

class TestZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack();
    void theSameBytesComeOfTheSameFiles();
    void foldersAreLeftOut();
    void deflatedFilesAreRead();
    void badZipsAreTold_data();
    void badZipsAreTold();
    void boundsHold();
    void whatIsCutShortIsNoZip();
};

void TestZip::whatIsPackedComesBack()
{
    const auto packed =
        zip::pack({{"provserver.cert", "one"}, {"folder/zwölf.txt", QByteArray(5000, 'x')}}, now);
    QVERIFY(packed.has_value());
    QVERIFY(zip::isZip(*packed));
    const auto entries = zip::unpack(*packed);
    QVERIFY2(entries.has_value(), entries ? "" : entries.error().constData());
    QCOMPARE(entries->size(), size_t(2));
    QCOMPARE((*entries)[0].name, QByteArray("provserver.cert"));
    QCOMPARE((*entries)[0].bytes, QByteArray("one"));
    QCOMPARE((*entries)[1].name, QByteArray("folder/zwölf.txt"));
    QCOMPARE((*entries)[1].bytes, QByteArray(5000, 'x'));
    QVERIFY(packed->size() < 1000);
}

void TestZip::theSameBytesComeOfTheSameFiles()
{
    QCOMPARE(*zip::pack({{"a", "b"}}, now), *zip::pack({{"a", "b"}}, now));
    QVERIFY(*zip::pack({{"a", "b"}}, now) != *zip::pack({{"a", "b"}}, now + 24h));
}

void TestZip::foldersAreLeftOut()
{
    const auto entries = zip::unpack(rawZip({{"sub/", ""}, {"sub/a.csr", "x"}}));
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), size_t(1));
    QCOMPARE(entries->front().name, QByteArray("sub/a.csr"));
}

void TestZip::deflatedFilesAreRead()
{
    RawEntry entry{"a.csr", QByteArray("abc").repeated(100)};
    entry.method = 8;
    const auto entries = zip::unpack(rawZip({entry}));
    QVERIFY2(entries.has_value(), entries ? "" : entries.error().constData());
    QCOMPARE(entries->front().bytes, entry.bytes);
}

void TestZip::badZipsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QByteArray() << QByteArray("no zip file");
    QTest::newRow("text") << QByteArray("-----BEGIN") << QByteArray("no zip file");
    QTest::newRow("only a beginning")
        << QByteArray("PK\3\4 and so on") << QByteArray("can't be read");
    const auto named = [](const char* row, const QByteArray& name) {
        QTest::newRow(row) << rawZip({{name, "x"}}) << QByteArray("outside its folder");
    };
    named("a name that climbs", "../evil.csr");
    named("a name that climbs later", "a/../../evil.csr");
    named("a name that begins at the root", "/etc/passwd");
    named("a name with a drive", "C:evil.csr");
    named("a name with backslashes", "..\\evil.csr");
    named("an endless name", QByteArray(1000, 'n'));
    named("a folder outside", "../");
    RawEntry entry{"a.csr", "hello"};
    entry.flags = 1;
    QTest::newRow("encrypted") << rawZip({entry}) << QByteArray("is encrypted");
    entry.flags = 0;
    entry.method = 12;
    QTest::newRow("another method") << rawZip({entry}) << QByteArray("other than deflate");
    entry.method = 0;
    entry.crc = 12345;
    QTest::newRow("wrong checksum") << rawZip({entry}) << QByteArray("is damaged");
    RawEntry bomb{"bomb.csr", QByteArray(900'000, '\0')};
    bomb.method = 8;
    QTest::newRow("bomb") << rawZip({bomb}) << QByteArray("zip bombs");
    bomb.bytes.resize(3'000'000);
    QTest::newRow("larger bomb") << rawZip({bomb}) << QByteArray("longer than 1048576 bytes");
    bomb.unpackedSize = 10;
    QTest::newRow("bomb that says it is small") << rawZip({bomb}) << QByteArray("is damaged");
    QTest::newRow("a crowd") << rawZip(std::vector<RawEntry>(65, {"a.csr", "x"}))
                             << QByteArray("more than 64 files");
    QTest::newRow("many large ones")
        << rawZip(std::vector<RawEntry>(3, {"a.csr", QByteArray(1'300'000, 'x')}))
        << QByteArray("longer than");
}

void TestZip::badZipsAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, said);
    const auto entries = zip::unpack(bytes);
    QVERIFY(!entries);
    QVERIFY2(entries.error().contains(said), entries.error().constData());
}

void TestZip::boundsHold()
{
    const QByteArray bytes = rawZip({{"a", QByteArray(600, 'x')}, {"b", QByteArray(600, 'y')}});
    zip::Bounds bounds;
    bounds.bytesMax = 1200;
    QVERIFY(zip::unpack(bytes, bounds).has_value());
    bounds.bytesMax = 1199;
    QVERIFY(zip::unpack(bytes, bounds).error().contains("come to more than 1199"));
    bounds = {};
    bounds.entriesMax = 1;
    QVERIFY(zip::unpack(bytes, bounds).error().contains("more than 1 files"));
    bounds = {};
    bounds.zipBytesMax = bytes.size() - 1;
    QVERIFY(zip::unpack(bytes, bounds).error().contains("the zip is longer"));
}

void TestZip::whatIsCutShortIsNoZip()
{
    const QByteArray whole = *zip::pack({{"provserver.cert", "one"}, {"b", "two"}}, now);
    // Without its last fields the end of the list is still found.
    constexpr qsizetype endBytes = 22; // APPNOTE.TXT 4.3.16
    for (qsizetype size = 0; size < whole.size() - endBytes; ++size)
        QVERIFY2(!zip::unpack(whole.first(size)), QByteArray::number(size).constData());
}

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
