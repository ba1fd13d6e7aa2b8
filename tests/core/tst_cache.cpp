#include "core/config/store.h"
#include "core/model/catalogue.h"
#include "core/profile/cache.h"

#include <QTest>

using namespace vphone;
using namespace vphone::profile;
using namespace Qt::StringLiterals;

namespace {

QByteArray profileWith(const QByteArray& value)
{
    return "<flat-profile><GPP_A>" + value + "</GPP_A></flat-profile>";
}

/// Equal bytes in memory of their own.
QByteArray copyOf(const QByteArray& bytes)
{
    return QByteArray(bytes.constData(), bytes.size());
}

} // namespace

class TestCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalBytesGiveTheSameDocument();
    void documentWithWarningsIsRemembered();
    void warningsOfTheContainerComeFirst();
    void bytesThatDifferInOnePlaceAreRead();
    void whateverElseMattersIsPartOfTheKey_data();
    void whateverElseMattersIsPartOfTheKey();
    void tableIsPartOfTheKey();
    void failureIsNotRemembered();
    void oldestIsForgottenWhenThereAreTooMany();
    void oldestIsForgottenWhenTheyAreTooLarge();
    void usedDocumentIsKeptLonger();
    void hugeReplyIsReadAndNotRemembered();
    void secondPhoneGetsTheSameOverlay();

private:
    [[nodiscard]] SharedDocument read(Cache& cache, const QByteArray& bytes,
                                      const UnpackOptions& unpackOptions = {},
                                      const ReadOptions& readOptions = {}) const;

    std::optional<param::ParamTable> m_table;
    std::optional<param::ParamTable> m_otherTable;
};

void TestCache::initTestCase()
{
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    auto table = param::ParamTable::load(*catalogue->find("8841"));
    auto otherTable = param::ParamTable::load(*catalogue->find("6821"));
    QVERIFY(table && otherTable);
    m_table = std::move(table).value();
    m_otherTable = std::move(otherTable).value();
}

SharedDocument TestCache::read(Cache& cache, const QByteArray& bytes,
                               const UnpackOptions& unpackOptions,
                               const ReadOptions& readOptions) const
{
    const auto document = cache.read(bytes, unpackOptions, *m_table, readOptions);
    if (!document)
        qFatal("not read: %s", document.error().message.constData());
    return *document;
}

void TestCache::equalBytesGiveTheSameDocument()
{
    Cache cache;
    const QByteArray bytes = profileWith("x");
    const SharedDocument first = read(cache, bytes);
    QCOMPARE(first->entries().size(), size_t(1));
    QCOMPARE(read(cache, bytes), first);
    QCOMPARE(read(cache, copyOf(bytes)), first);
    QCOMPARE(cache.misses(), quint64(1));
    QCOMPARE(cache.hits(), quint64(2));
}

void TestCache::documentWithWarningsIsRemembered()
{
    Cache cache;
    const QByteArray bytes = "<flat-profile><gpp_a>x</gpp_a><X/></flat-profile>";
    const SharedDocument first = read(cache, bytes);
    QCOMPARE(first->warnings().size(), size_t(1));
    const SharedDocument second = read(cache, copyOf(bytes));
    QCOMPARE(second, first);
    QCOMPARE(second->warnings().size(), size_t(1));
    QCOMPARE(second->unknownTags(), 1);
}

void TestCache::warningsOfTheContainerComeFirst()
{
    Cache cache;
    UnpackOptions options;
    options.key = "k";
    const QByteArray bytes = encryptAes("<flat-profile><gpp_a>x</gpp_a><X/></flat-profile>", "k",
                                        "12345678", Digest::Sha256);
    const SharedDocument document = read(cache, bytes, options);
    QCOMPARE(document->warnings().size(), size_t(2));
    QCOMPARE(document->warnings()[0].rule, "key-derivation"_ba);
    QCOMPARE(document->warnings()[1].rule, "tag-case"_ba);
    QCOMPARE(document->unknownTags(), 1);
    QCOMPARE(document->entries().size(), size_t(1));
}

/// Byte for byte, wherever they differ.
void TestCache::bytesThatDifferInOnePlaceAreRead()
{
    const QByteArray bytes = profileWith(QByteArray(2000, 'x')) + QByteArray(20'000, ' ');
    Cache cache;
    const SharedDocument first = read(cache, bytes);
    for (qsizetype at = 23; at < bytes.size(); at += 97) {
        QByteArray other = bytes;
        if (other[at] != 'x' && other[at] != ' ')
            continue;
        other[at] = other[at] == 'x' ? 'y' : '\t';
        QVERIFY(read(cache, other) != first);
    }
    QCOMPARE(cache.hits(), quint64(0));
    QCOMPARE(read(cache, copyOf(bytes)), first);
}

void TestCache::whateverElseMattersIsPartOfTheKey_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("key") << 0;
    QTest::newRow("empty key") << 1;
    QTest::newRow("content encoding") << 2;
    QTest::newRow("IKM") << 3;
    QTest::newRow("derivation") << 4;
    QTest::newRow("limit") << 5;
    QTest::newRow("leniency") << 6;
    QTest::newRow("empty element") << 7;
    QTest::newRow("alias") << 8;
    QTest::newRow("report") << 9;
}

void TestCache::whateverElseMattersIsPartOfTheKey()
{
    QFETCH(const int, what);
    UnpackOptions unpackOptions;
    ReadOptions readOptions;
    switch (what) {
    case 0:
        unpackOptions.key = "k";
        break;
    case 1:
        unpackOptions.key = "";
        break;
    case 2:
        unpackOptions.contentEncoding = "gzip";
        break;
    case 3:
        unpackOptions.ikm = "x";
        break;
    case 4:
        unpackOptions.derivation = KeyDerivation::Md5;
        break;
    case 5:
        unpackOptions.bytesMax = 10;
        break;
    case 6:
        readOptions.leniency = param::Leniency::Strict;
        break;
    case 7:
        readOptions.emptyMeans = EmptyMeans::Keep;
        break;
    case 8:
        readOptions.aliases = {{"/a", "GPP_A"}};
        break;
    default:
        readOptions.reportUnknown = true;
    }
    Cache cache;
    const QByteArray bytes = profileWith("x");
    const SharedDocument first = read(cache, bytes);
    const auto other = cache.read(bytes, unpackOptions, *m_table, readOptions);
    QVERIFY(!other || *other != first);
    QCOMPARE(cache.hits(), quint64(0));
}

void TestCache::tableIsPartOfTheKey()
{
    Cache cache;
    const QByteArray bytes = "<flat-profile><Dial_Plan_10_>x</Dial_Plan_10_></flat-profile>";
    QCOMPARE(read(cache, bytes)->unknownTags(), 0);
    const auto other = cache.read(bytes, {}, *m_otherTable, {});
    QVERIFY(other);
    QCOMPARE((*other)->unknownTags(), 1);
}

void TestCache::failureIsNotRemembered()
{
    Cache cache;
    for (int i = 0; i < 2; ++i) {
        const auto document = cache.read("<flat-profile>", {}, *m_table, {});
        QVERIFY(!document);
        QCOMPARE(document.error().cause, Cause::CorruptXml);
    }
    QCOMPARE(cache.misses(), quint64(2));
}

void TestCache::oldestIsForgottenWhenThereAreTooMany()
{
    Cache cache;
    for (int i = 0; i <= Cache::entriesMax; ++i)
        (void)read(cache, profileWith(QByteArray::number(i)));
    (void)read(cache, profileWith("1"));
    QCOMPARE(cache.hits(), quint64(1));
    (void)read(cache, profileWith("0"));
    QCOMPARE(cache.hits(), quint64(1));
}

void TestCache::oldestIsForgottenWhenTheyAreTooLarge()
{
    Cache cache;
    constexpr qsizetype megabyte = 1024 * 1024;
    const auto large = [](int i) {
        return profileWith(QByteArray::number(i)) + QByteArray(megabyte, '\n');
    };
    constexpr int room = int(Cache::bytesMax / megabyte);
    for (int i = 0; i < room; ++i)
        (void)read(cache, large(i));
    (void)read(cache, large(room - 1));
    QCOMPARE(cache.hits(), quint64(1));
    (void)read(cache, large(0));
    QCOMPARE(cache.hits(), quint64(1));
}

void TestCache::usedDocumentIsKeptLonger()
{
    Cache cache;
    (void)read(cache, profileWith("used"));
    for (int i = 0; i < Cache::entriesMax; ++i) {
        (void)read(cache, profileWith(QByteArray::number(i)));
        (void)read(cache, profileWith("used"));
    }
    QCOMPARE(cache.hits(), quint64(Cache::entriesMax));
}

void TestCache::hugeReplyIsReadAndNotRemembered()
{
    Cache cache;
    UnpackOptions options;
    options.bytesMax = 2 * Cache::bytesMax;
    const QByteArray bytes = profileWith("x") + QByteArray(Cache::bytesMax, '\n');
    QCOMPARE(read(cache, bytes, options)->entries().size(), size_t(1));
    (void)read(cache, bytes, options);
    QCOMPARE(cache.hits(), quint64(0));
}

void TestCache::secondPhoneGetsTheSameOverlay()
{
    Cache cache;
    config::Store store;
    config::Config a(*m_table);
    config::Config b(*m_table);
    const QByteArray bytes = profileWith("x");
    (void)store.apply(a, read(cache, bytes));
    (void)store.apply(b, read(cache, copyOf(bytes)));
    QCOMPARE(b.value("GPP_A"), "x"_ba);
    QCOMPARE(a.shared().get(), b.shared().get());
    QVERIFY(b.own().empty());
}

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
