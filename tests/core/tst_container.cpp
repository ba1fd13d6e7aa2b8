#include "core/profile/container.h"

#include <QTest>

using namespace vphone;
using namespace vphone::profile;
using namespace Qt::StringLiterals;

namespace {

const QByteArray xml = "<flat-profile>\n<GPP_A> 12345678\n</GPP_A>\n</flat-profile>\n";
const QByteArray salt8 = QByteArray::fromHex("0001020304050607");
const QByteArray salt16 = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
const QByteArray passPhrase = "SecretPhrase1234";
const QByteArray ikm = "yqdlZ-tYemfogSmv7Ws5PQ";

QByteArray fromBase64Url(const QByteArray& text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

UnpackOptions withKey(const QByteArray& key, KeyDerivation derivation = KeyDerivation::Auto)
{
    UnpackOptions options;
    options.key = key;
    options.derivation = derivation;
    return options;
}

UnpackOptions coded(const QByteArray& keyingMaterial)
{
    UnpackOptions options;
    options.contentEncoding = "aes128gcm";
    options.ikm = keyingMaterial;
    return options;
}

/// Bytes that do not compress.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

} // namespace

class TestContainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodBodyIsUnpacked_data();
    void goodBodyIsUnpacked();
    void badBodyIsRefused_data();
    void badBodyIsRefused();
    void keyAndVectorAreOpenssls();
    void sha256IsReadWithAWarningAndRefusedUnderStrict();
    void wrongKeyIsToldEvenWhenThePaddingFits();
    void everyCutEncryptedFileIsRefused();
    void everyChangedByteOfACodedBodyIsRefused();
    void theStandardsExampleIsMade();
    void recordsHaveTheirOrder();
    void aKeyIdIsPassedOver();
    void recordsMayBeLargerThanTheBody();
    void exampleOfTheStandardIsDecrypted_data();
    void exampleOfTheStandardIsDecrypted();
    void codedBodyComesBack_data();
    void codedBodyComesBack();
    void everyCutCodedBodyIsRefused();
    void gzipComesBack_data();
    void gzipComesBack();
    void gzipContainerIsRequired_data();
    void gzipContainerIsRequired();
    void membersAreJoined();
    void everyCutGzipIsRefused();
    void bombIsTooBig();
    void limitIsInclusive();
};

void TestContainer::goodBodyIsUnpacked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("key"); // null: none
    QTest::addColumn<QByteArray>("contentEncoding");
    QTest::addColumn<QByteArray>("keyingMaterial");
    const QByteArray none;
    // clang-format off
    QTest::newRow("plain")              << xml                                          << none       << ""_ba << ""_ba;
    QTest::newRow("plain, an IKM set")  << xml                                          << none       << ""_ba << ikm;
    QTest::newRow("plain, gzip named")  << xml                                          << none       << "gzip"_ba << ""_ba;
    // shows C125 C126
    QTest::newRow("gzip")               << gzip(xml)                                    << none       << ""_ba << ""_ba;
    QTest::newRow("gzip, gzip named")   << gzip(xml)                                    << none       << "gzip"_ba << ""_ba;
    // shows C128
    QTest::newRow("encrypted")          << encryptAes(xml, "MyOwnSecret", salt8)        << "MyOwnSecret"_ba << ""_ba << ""_ba;
    // shows C127 C129
    QTest::newRow("compressed, then encrypted") << encryptAes(gzip(xml), "MyOwnSecret", salt8) << "MyOwnSecret"_ba << ""_ba << ""_ba;
    QTest::newRow("encrypted, an IKM set") << encryptAes(xml, passPhrase, salt8)        << passPhrase << ""_ba << ikm;
    QTest::newRow("hex-looking pass phrase is text") << encryptAes(xml, "00ff", salt8)  << "00ff"_ba  << ""_ba << ""_ba;
    QTest::newRow("empty pass phrase")  << encryptAes(xml, "", salt8)                   << ""_ba      << ""_ba << ""_ba;
    QTest::newRow("UTF-8 pass phrase")  << encryptAes(xml, "p\xc3\xa4ss w", salt8)      << "p\xc3\xa4ss w"_ba << ""_ba << ""_ba;
    QTest::newRow("aes128gcm")          << encryptAes128Gcm(xml, ikm, salt16)           << none       << "aes128gcm"_ba << ikm;
    QTest::newRow("aes128gcm, whatever the key") << encryptAes128Gcm(xml, ikm, salt16)  << "other"_ba << "aes128gcm"_ba << ikm;
    QTest::newRow("aes128gcm around gzip") << encryptAes128Gcm(gzip(xml), ikm, salt16)  << none       << "gzip, aes128gcm"_ba << ikm;
    // clang-format on
}

void TestContainer::goodBodyIsUnpacked()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, contentEncoding);
    QFETCH(const QByteArray, keyingMaterial);
    UnpackOptions options;
    if (!key.isNull())
        options.key = key;
    options.contentEncoding = contentEncoding;
    options.ikm = keyingMaterial;
    const auto unpacked = unpack(bytes, options);
    QVERIFY2(unpacked, unpacked ? "" : unpacked.error().message.constData());
    QCOMPARE(unpacked->xml, xml);
    QVERIFY(unpacked->warnings.empty());
}

void TestContainer::badBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("key"); // null: none
    QTest::addColumn<QByteArray>("contentEncoding");
    QTest::addColumn<QByteArray>("keyingMaterial");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QByteArray>("says");
    const QByteArray none;
    const QByteArray packed = gzip(xml);
    const QByteArray encrypted = encryptAes(xml, passPhrase, salt8);
    const QByteArray gcm = encryptAes128Gcm(xml, ikm, salt16);
    QByteArray wrongCrc = packed;
    wrongCrc[wrongCrc.size() - 8] = char(wrongCrc[wrongCrc.size() - 8] ^ 1);
    QByteArray wrongSize = packed;
    wrongSize[wrongSize.size() - 4] = char(wrongSize[wrongSize.size() - 4] ^ 1);
    QByteArray smallRecords = gcm;
    smallRecords.replace(16, 4, QByteArray::fromHex("00000011"));
    const int corruptKey = int(Cause::CorruptKey);
    const int corruptGzip = int(Cause::CorruptGzip);
    // clang-format off
    QTest::newRow("encrypted without --key") << encrypted            << none         << ""_ba << ""_ba << corruptKey << "needs --key"_ba;
    QTest::newRow("plain with --key")        << xml                  << passPhrase   << ""_ba << ""_ba << corruptKey << "not encrypted"_ba;
    QTest::newRow("gzip with --key")         << packed               << passPhrase   << ""_ba << ""_ba << corruptKey << "compress first"_ba;
    QTest::newRow("empty with --key")        << ""_ba                << passPhrase   << ""_ba << ""_ba << corruptKey << "not encrypted"_ba;
    QTest::newRow("wrong key")               << encrypted            << "Other"_ba   << ""_ba << ""_ba << corruptKey << "key"_ba;
    QTest::newRow("header only")             << encrypted.first(16)  << passPhrase   << ""_ba << ""_ba << corruptKey << "cut short"_ba;
    QTest::newRow("half a block")            << encrypted.chopped(8) << passPhrase   << ""_ba << ""_ba << corruptKey << "cut short"_ba;
    // shows C127
    QTest::newRow("encrypted, then compressed") << gzip(encrypted)   << none         << ""_ba << ""_ba << corruptKey << "compress first"_ba;
    QTest::newRow("the same with --key")     << gzip(encrypted)      << passPhrase   << ""_ba << ""_ba << corruptKey << "compress first"_ba;
    QTest::newRow("aes128gcm without an IKM") << gcm                 << none         << "aes128gcm"_ba << ""_ba << corruptKey << "IKM_HTTP_Encrypt_Content"_ba;
    QTest::newRow("aes128gcm, another IKM")  << gcm                  << none         << "aes128gcm"_ba << "another"_ba << corruptKey << "IKM_HTTP_Encrypt_Content"_ba;
    QTest::newRow("aes128gcm, plain body")   << xml                  << none         << "aes128gcm"_ba << ikm  << corruptKey << "aes128gcm"_ba;
    QTest::newRow("aes128gcm, empty body")   << ""_ba                << none         << "aes128gcm"_ba << ikm  << corruptKey << "header"_ba;
    QTest::newRow("aes128gcm, no record")    << gcm.first(21)        << none         << "aes128gcm"_ba << ikm  << corruptKey << "no record"_ba;
    QTest::newRow("aes128gcm, record size 17") << smallRecords       << none         << "aes128gcm"_ba << ikm  << corruptKey << "below 18"_ba;
    QTest::newRow("gzip, cut")               << packed.chopped(1)    << none         << ""_ba << ""_ba << corruptGzip << "cut short"_ba;
    QTest::newRow("gzip, header only")       << packed.first(10)     << none         << ""_ba << ""_ba << corruptGzip << "cut short"_ba;
    QTest::newRow("gzip, two bytes")         << packed.first(2)      << none         << ""_ba << ""_ba << corruptGzip << "cut short"_ba;
    QTest::newRow("gzip, wrong checksum")    << wrongCrc             << none         << ""_ba << ""_ba << corruptGzip << "damaged"_ba;
    QTest::newRow("gzip, wrong size")        << wrongSize            << none         << ""_ba << ""_ba << corruptGzip << "damaged"_ba;
    QTest::newRow("gzip, bytes behind")      << packed + "x"         << none         << ""_ba << ""_ba << corruptGzip << "after the end"_ba;
    QTest::newRow("gzip, zeros behind")      << packed + QByteArray(8, '\0') << none << ""_ba << ""_ba << corruptGzip << "after the end"_ba;
    QTest::newRow("gzip, other method")      << "\x1f\x8b\x07zzzzzzzzzzzzzz"_ba << none << ""_ba << ""_ba << corruptGzip << "damaged"_ba;
    // clang-format on
}

void TestContainer::badBodyIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, contentEncoding);
    QFETCH(const QByteArray, keyingMaterial);
    QFETCH(const int, cause);
    QFETCH(const QByteArray, says);
    UnpackOptions options;
    if (!key.isNull())
        options.key = key;
    options.contentEncoding = contentEncoding;
    options.ikm = keyingMaterial;
    const auto unpacked = unpack(bytes, options);
    QVERIFY(!unpacked);
    QCOMPARE(int(unpacked.error().cause), cause);
    QVERIFY2(unpacked.error().message.contains(says), unpacked.error().message.constData());
    for (const QByteArray& secret : {passPhrase, ikm})
        QVERIFY(!unpacked.error().message.contains(secret));
}

/// Blocks made with key 02b4...9d53 and vector 977a...eff4 of reference profiles 7, by `openssl enc
/// -K -iv`.
void TestContainer::keyAndVectorAreOpenssls()
{
    const QByteArray blocks =
        QByteArray::fromHex("87851440a900369dc5c887936b6fe59e7ecf6231bb79fb4b6b5308e509b8720c");
    QCOMPARE(encryptAes("<flat-profile/>\n", passPhrase, salt8), "Salted__" + salt8 + blocks);
    const auto plain = decryptAes("Salted__" + salt8 + blocks, passPhrase);
    QVERIFY(plain);
    QCOMPARE(*plain, "<flat-profile/>\n"_ba);
}

// shows C128
void TestContainer::sha256IsReadWithAWarningAndRefusedUnderStrict()
{
    const QByteArray today = encryptAes(xml, "MyOwnSecret", salt8, Digest::Sha256);
    const auto lenient = unpack(today, withKey("MyOwnSecret"));
    QVERIFY(lenient);
    QCOMPARE(lenient->xml, xml);
    QCOMPARE(lenient->warnings.size(), size_t(1));
    QVERIFY(lenient->warnings.front().message.contains("-md md5"));
    const auto refused = unpack(today, withKey("MyOwnSecret", KeyDerivation::Md5));
    QVERIFY(!refused);
    QCOMPARE(refused.error().cause, Cause::CorruptKey);
    QVERIFY(refused.error().message.contains("-md md5"));
    QVERIFY(
        unpack(encryptAes(xml, "MyOwnSecret", salt8), withKey("MyOwnSecret", KeyDerivation::Md5)));
}

void TestContainer::wrongKeyIsToldEvenWhenThePaddingFits()
{
    const QByteArray encrypted = encryptAes(xml, passPhrase, salt8);
    int paddingFits = 0;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray wrong = "wrong" + QByteArray::number(i);
        paddingFits += decryptAes(encrypted, wrong).has_value();
        QVERIFY(!unpack(encrypted, withKey(wrong)));
    }
    QVERIFY(paddingFits > 0);
}

void TestContainer::everyCutEncryptedFileIsRefused()
{
    const QByteArray encrypted = encryptAes(xml, passPhrase, salt8);
    for (qsizetype size = 0; size < encrypted.size(); ++size)
        QVERIFY(!unpack(encrypted.first(size), withKey(passPhrase)));
}

void TestContainer::exampleOfTheStandardIsDecrypted_data()
{
    QTest::addColumn<QByteArray>("keyingMaterial");
    QTest::addColumn<QByteArray>("body");
    // clang-format off
    QTest::newRow("RFC 8188 3.1") << "yqdlZ-tYemfogSmv7Ws5PQ"_ba
        << "I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZu-IxkIva3MEB1PD-ly8Thjg"_ba;
    QTest::newRow("RFC 8188 3.2") << "BO3ZVPxUlnLORbVGMpbT1Q"_ba
        << "uNCkWiNYzKTnBN9ji3-qWAAAABkCYTHOG8chz_gnvgOqdGYovxyjuqRyJFjEDyoF1Fvkj6hQPdPHI51OEUKEpgz3SsLWIqS_uA"_ba;
    // clang-format on
}

void TestContainer::exampleOfTheStandardIsDecrypted()
{
    QFETCH(const QByteArray, keyingMaterial);
    QFETCH(const QByteArray, body);
    const auto plain = decryptAes128Gcm(fromBase64Url(body), keyingMaterial);
    QVERIFY2(plain, plain ? "" : plain.error().message.constData());
    QCOMPARE(*plain, "I am the walrus"_ba);
}

void TestContainer::codedBodyComesBack_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("keyingMaterial");
    QTest::addColumn<uint>("recordBytes");
    // clang-format off
    QTest::newRow("nothing")            << ""_ba              << ikm           << 4096U;
    QTest::newRow("smallest records")   << xml                << ikm           << 18U;
    QTest::newRow("just full")          << xml                << ikm           << uint(xml.size() + 17);
    QTest::newRow("one byte over")      << xml                << ikm           << uint(xml.size() + 16);
    QTest::newRow("two full records")   << xml + xml          << ikm           << uint(xml.size() + 17);
    QTest::newRow("many")               << noise(100'000)     << ikm           << 4096U;
    QTest::newRow("ends in zeros")      << QByteArray(100, '\0') << ikm        << 64U;
    QTest::newRow("IKM as text")        << xml                << "any text"_ba << 4096U;
    QTest::newRow("22 other characters") << xml               << "22 characters, no code"_ba << 4096U;
    QTest::newRow("23 characters")      << xml                << "yqdlZ-tYemfogSmv7Ws5PQx"_ba << 4096U;
    // clang-format on
}

void TestContainer::codedBodyComesBack()
{
    QFETCH(const QByteArray, plain);
    QFETCH(const QByteArray, keyingMaterial);
    QFETCH(const uint, recordBytes);
    const QByteArray body = encryptAes128Gcm(plain, keyingMaterial, salt16, recordBytes);
    const auto back = decryptAes128Gcm(body, keyingMaterial);
    QVERIFY2(back, back ? "" : back.error().message.constData());
    QCOMPARE(*back, plain);
}

void TestContainer::everyCutCodedBodyIsRefused()
{
    const QByteArray body = encryptAes128Gcm(xml, ikm, salt16, 32);
    for (qsizetype size = 0; size < body.size(); ++size) {
        const auto cut = unpack(body.first(size), coded(ikm));
        QVERIFY(!cut);
        QCOMPARE(cut.error().cause, Cause::CorruptKey);
    }
}

void TestContainer::everyChangedByteOfACodedBodyIsRefused()
{
    const QByteArray body = encryptAes128Gcm(xml, ikm, salt16, 32);
    for (qsizetype at = 0; at < body.size(); ++at) {
        QByteArray changed = body;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(!decryptAes128Gcm(changed, ikm));
    }
}

/// RFC 8188 3.1, byte for byte.
void TestContainer::theStandardsExampleIsMade()
{
    const QByteArray body =
        fromBase64Url("I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZu-IxkIva3MEB1PD-ly8Thjg"_ba);
    QCOMPARE(encryptAes128Gcm("I am the walrus", "yqdlZ-tYemfogSmv7Ws5PQ", body.first(16), 4096),
             body);
}

void TestContainer::recordsHaveTheirOrder()
{
    constexpr qsizetype header = 21;
    constexpr qsizetype record = 32;
    const QByteArray body = encryptAes128Gcm(xml, ikm, salt16, record);
    QVERIFY(body.size() > header + 2 * record);
    const QByteArray first = body.sliced(header, record);
    const QByteArray second = body.sliced(header + record, record);
    QByteArray swapped = body;
    swapped.replace(header, 2 * record, second + first);
    QByteArray repeated = body;
    repeated.insert(header, first);
    QByteArray left = body;
    left.remove(header, record);
    for (const QByteArray& changed : {swapped, repeated, left, QByteArray(body + first)})
        QVERIFY(!decryptAes128Gcm(changed, ikm));
}

void TestContainer::aKeyIdIsPassedOver()
{
    QByteArray body = encryptAes128Gcm(xml, ikm, salt16, 32);
    for (const int length : {1, 255}) {
        QByteArray named = body;
        named[20] = char(length);
        named.insert(21, QByteArray(length, 'k'));
        const auto plain = decryptAes128Gcm(named, ikm);
        QVERIFY(plain);
        QCOMPARE(*plain, xml);
        QVERIFY(!decryptAes128Gcm(named.first(20 + length), ikm));
    }
}

void TestContainer::recordsMayBeLargerThanTheBody()
{
    QByteArray body = encryptAes128Gcm(xml, ikm, salt16, 65'536);
    body.replace(16, 4, "\xff\xff\xff\xff");
    const auto plain = decryptAes128Gcm(body, ikm);
    QVERIFY(plain);
    QCOMPARE(*plain, xml);
}

void TestContainer::gzipComesBack_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a profile") << xml;
    QTest::newRow("does not compress") << noise(300'000);
    QTest::newRow("compresses well") << QByteArray(5'000'000, 'x');
}

void TestContainer::gzipComesBack()
{
    QFETCH(const QByteArray, plain);
    const auto back = gunzip(gzip(plain));
    QVERIFY2(back, back ? "" : back.error().message.constData());
    QCOMPARE(*back, plain);
}

// shows C126
void TestContainer::gzipContainerIsRequired_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray zlib = qCompress(xml).sliced(4); // Qt's length stands before it
    QTest::newRow("zlib") << zlib;
    QTest::newRow("raw deflate") << zlib.sliced(2).chopped(4);
    QTest::newRow("plain") << xml;
    QTest::newRow("nothing") << ""_ba;
}

void TestContainer::gzipContainerIsRequired()
{
    QFETCH(const QByteArray, bytes);
    const auto refused = gunzip(bytes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().cause, Cause::CorruptGzip);
    const auto untouched = unpack(bytes, {});
    QVERIFY(untouched);
    QCOMPARE(untouched->xml, bytes);
}

void TestContainer::membersAreJoined()
{
    const auto joined = gunzip(gzip("<flat-") + gzip("") + gzip("profile/>"));
    QVERIFY(joined);
    QCOMPARE(*joined, "<flat-profile/>"_ba);
}

void TestContainer::everyCutGzipIsRefused()
{
    const QByteArray packed = gzip(xml);
    for (qsizetype size = 2; size < packed.size(); ++size) {
        const auto cut = unpack(packed.first(size), {});
        QVERIFY(!cut);
        QCOMPARE(cut.error().cause, Cause::CorruptGzip);
    }
}

void TestContainer::bombIsTooBig()
{
    const QByteArray bomb = gzip(QByteArray(100 * 1024 * 1024, '\0'));
    QVERIFY(bomb.size() < 1024 * 1024);
    const QByteArray members = gzip(QByteArray(1024 * 1024, '\0')).repeated(20);
    for (const QByteArray& bytes : {bomb, members}) {
        const auto refused = unpack(bytes, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Cause::TooBig);
    }
    const auto behindKey = unpack(encryptAes(bomb, passPhrase, salt8), withKey(passPhrase));
    QVERIFY(!behindKey);
    QCOMPARE(behindKey.error().cause, Cause::TooBig);
}

void TestContainer::limitIsInclusive()
{
    const QByteArray plain(10'000, 'x');
    UnpackOptions options = coded(ikm);
    for (const qsizetype bytesMax : {plain.size(), plain.size() - 1}) {
        options.bytesMax = bytesMax;
        const bool isGood = bytesMax == plain.size();
        QCOMPARE(gunzip(gzip(plain), bytesMax).has_value(), isGood);
        const auto body = unpack(encryptAes128Gcm(plain, ikm, salt16), options);
        QCOMPARE(body.has_value(), isGood);
        if (!body)
            QCOMPARE(body.error().cause, Cause::TooBig);
        UnpackOptions open;
        open.bytesMax = bytesMax;
        QCOMPARE(unpack(plain, open).has_value(), isGood);
    }
}

QTEST_GUILESS_MAIN(TestContainer)
#include "tst_container.moc"
