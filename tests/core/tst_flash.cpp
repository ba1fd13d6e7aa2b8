#include "core/model/catalogue.h"
#include "core/phone/flash.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QTest>

#include <zlib.h>

using namespace vphone;
using namespace vphone::phone;
using namespace Qt::StringLiterals;

/// The record of what a phone keeps without power.
class TestFlash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordBringsEverythingBack();
    void emptyFlashIsARecord();
    void sameSettingsAreSharedAgain();
    void memoSparesTheWorkAndChangesNothing();
    void unknownTagBecomesAWarning();
    void valueOutOfRangeBecomesAWarning();
    void warningsAreBoundedAndKeepSecrets();
    void everyBeginningIsRefused();
    void everyFlippedBitIsRefused();
    void strangeRecordIsToldApart_data();
    void strangeRecordIsToldApart();
    void damagedBodyNamesItsMember_data();
    void damagedBodyNamesItsMember();
    void factoryResetLeavesLoadsAndSurvivors();

private:
    [[nodiscard]] config::Setting setting(const char* tag, std::optional<QByteArray> value) const;
    [[nodiscard]] Flash sample();
    [[nodiscard]] Result<Flash, QByteArray> read(const QByteArray& record);
    /// The parts of sample()'s record, for tests that change one.
    [[nodiscard]] QCborArray parts()
    {
        return QCborValue::fromCbor(toRecord(sample(), *m_table)).toArray();
    }
    [[nodiscard]] QCborMap body() { return QCborValue::fromCbor(parts()[3].toByteArray()).toMap(); }
    [[nodiscard]] QByteArray recordOf(const QCborMap& body);

    std::optional<model::Catalogue> m_catalogue;
    std::optional<param::ParamTable> m_table;
    config::Store m_store;
    Diagnostics m_warnings; ///< of the last read()
};

void TestFlash::initTestCase()
{
    m_catalogue = *model::Catalogue::load();
    m_table.emplace(*param::ParamTable::load(*m_catalogue->find("8841")));
}

config::Setting TestFlash::setting(const char* tag, std::optional<QByteArray> value) const
{
    return {
        .index = m_table->at(tag), .isUserChanged = false, .access = {}, .value = std::move(value)};
}

Flash TestFlash::sample()
{
    // A configuration keeps what is set in order.
    config::Config shared(*m_table);
    shared.set(m_table->at("GPP_A"), "12345678");
    shared.set(m_table->at("Resync_Periodic"), "600,1200,300");
    shared.set(m_table->at("Admin_Password"), "s3cret");
    config::Config config(*m_table);
    config.set(m_table->at("GPP_A"), QByteArray("\xc3\xa4\0b", 4));
    config.set(m_table->at("Display_Name_1_"), "Ann", true);
    std::vector<config::Setting> own = config.own();
    own.front().access = param::Access::ReadOnly;
    own.back().value.reset();
    own.back().access = param::Access::ReadWrite;
    return {.settings = m_store.intern(config::Overlay(shared.own())),
            .own = std::move(own),
            .firmware = "sip88xx.12-0-1MPP0001-1",
            .inactiveFirmware = "sip88xx.11-3-2MPP0001-609",
            .completedUpgrade = "http://192.0.2.1/x.loads",
            .rebootReasons = {"2026-11-20T10:00:00.000Z upgrade",
                              "2026-11-19T10:00:00.000Z provisioning"},
            .customization = "Aborted",
            .survivors = {{"headset", "560"}, {"mic", QByteArray("\x30\x82\0\1", 4)}},
            .kept = {{"custom_ca", QByteArray("\0pem", 4)}}};
}

Result<Flash, QByteArray> TestFlash::read(const QByteArray& record)
{
    m_warnings.clear();
    return fromRecord(record, *m_table, m_store, m_warnings);
}

QByteArray TestFlash::recordOf(const QCborMap& body)
{
    const QByteArray bytes = body.toCborValue().toCbor();
    QCborArray all = parts();
    all[2] =
        qint64(crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
    all[3] = bytes;
    return all.toCborValue().toCbor();
}

void TestFlash::recordBringsEverythingBack()
{
    const Flash before = sample();
    const auto after = read(toRecord(before, *m_table));
    QVERIFY2(after, after ? "" : after.error().constData());
    QVERIFY(m_warnings.empty());
    QVERIFY(*after == before);
}

void TestFlash::emptyFlashIsARecord()
{
    const auto after = read(toRecord(Flash(), *m_table));
    QVERIFY(after);
    QVERIFY(after->settings == nullptr);
    QVERIFY(*after == Flash());
}

void TestFlash::sameSettingsAreSharedAgain()
{
    const QByteArray record = toRecord(sample(), *m_table);
    const auto one = read(record);
    const auto other = read(record);
    QVERIFY(one->settings != nullptr);
    QCOMPARE(one->settings.get(), other->settings.get());
}

void TestFlash::memoSparesTheWorkAndChangesNothing()
{
    SettingsMemo memo;
    Flash other = sample();
    other.settings = m_store.intern(config::Overlay({setting("GPP_A", "other")}));
    Flash none = sample();
    none.settings = nullptr;
    for (const Flash& flash : {sample(), sample(), other, none, none, other, sample()}) {
        const QByteArray record = toRecord(flash, *m_table, &memo);
        QCOMPARE(record, toRecord(flash, *m_table));
        const auto again = fromRecord(record, *m_table, m_store, m_warnings, &memo);
        QVERIFY(again && *again == flash);
    }
    // Another model's table reads for itself.
    const auto table = param::ParamTable::load(*m_catalogue->find("7811"));
    const auto read =
        fromRecord(toRecord(sample(), *m_table, &memo), *table, m_store, m_warnings, &memo);
    QVERIFY(read && read->settings->find(table->at("GPP_A")) != nullptr);
    // What is warned of is told for each phone.
    Flash bad = sample();
    bad.settings = m_store.intern(config::Overlay({setting("Resync_Random_Delay", "65536")}));
    const QByteArray record = toRecord(bad, *m_table);
    for (int i = 0; i < 2; ++i) {
        m_warnings.clear();
        QVERIFY(fromRecord(record, *m_table, m_store, m_warnings, &memo));
        QCOMPARE(m_warnings.size(), size_t(1));
    }
}

void TestFlash::unknownTagBecomesAWarning()
{
    // A 7811 has one line and no Wi-Fi: it reads what an 8861 wrote as far as it can.
    const auto rich = param::ParamTable::load(*m_catalogue->find("8861"));
    const auto poor = param::ParamTable::load(*m_catalogue->find("7811"));
    config::Config config(*rich);
    config.set(rich->at("GPP_A"), "x");
    config.set(rich->at("Display_Name_2_"), "Bob");
    Flash flash;
    flash.own = config.own();
    Diagnostics warnings;
    const auto read = fromRecord(toRecord(flash, *rich), *poor, m_store, warnings);
    QVERIFY(read);
    QCOMPARE(read->own.size(), size_t(1));
    QCOMPARE(read->own.front().index, poor->at("GPP_A"));
    QCOMPARE(read->own.front().value, std::optional<QByteArray>("x"));
    QCOMPARE(warnings.size(), size_t(1));
    QCOMPARE(warnings.front().rule, QByteArray("unknown-parameter"));
    QCOMPARE(warnings.front().name, QByteArray("Display_Name_2_"));
}

void TestFlash::valueOutOfRangeBecomesAWarning()
{
    Flash flash;
    flash.own = {setting("Resync_Random_Delay", "65536")};
    const auto after = read(toRecord(flash, *m_table));
    QVERIFY(after);
    QVERIFY(after->own.empty());
    QCOMPARE(m_warnings.size(), size_t(1));
    QCOMPARE(m_warnings.front().rule, QByteArray("invalid-value"));
    QCOMPARE(m_warnings.front().name, QByteArray("Resync_Random_Delay"));
    QVERIFY(m_warnings.front().message.contains("\"65536\""));
}

void TestFlash::warningsAreBoundedAndKeepSecrets()
{
    QCborMap changed = body();
    QCborArray settings;
    for (int i = 0; i < 1000; ++i)
        settings.append(
            QCborArray{"Strange_" + QByteArray::number(i), "s3cret"_ba, nullptr, false});
    settings.append(QCborArray{"Admin_Password"_ba, QByteArray(10000, 's'), nullptr, false});
    changed[u"own"_s] = settings;
    QVERIFY(read(recordOf(changed)));
    QCOMPARE(m_warnings.size(), size_t(33));
    QVERIFY(m_warnings.back().message.startsWith("969 more"));
    for (const Diagnostic& warning : m_warnings)
        QVERIFY(!warning.message.contains("s3cret") && !warning.message.contains("ssss"));
}

void TestFlash::everyBeginningIsRefused()
{
    const QByteArray record = toRecord(sample(), *m_table);
    for (qsizetype size = 0; size < record.size(); ++size) {
        const auto after = read(record.first(size));
        QVERIFY(!after);
        QVERIFY2(after.error().startsWith("the flash record is "), after.error().constData());
    }
    QVERIFY(read(record.first(record.size() / 2)).error().contains("cut short"));
}

void TestFlash::everyFlippedBitIsRefused()
{
    const QByteArray record = toRecord(sample(), *m_table);
    for (qsizetype at = 0; at < record.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = record;
            flipped[at] = char(flipped[at] ^ (1 << bit));
            QVERIFY2(!read(flipped), qPrintable(u"byte %1 bit %2"_s.arg(at).arg(bit)));
        }
    }
}

void TestFlash::strangeRecordIsToldApart_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("words");
    const auto changed = [this](qsizetype part, const QCborValue& value) {
        QCborArray all = parts();
        all[part] = value;
        return all.toCborValue().toCbor();
    };
    const QByteArray record = toRecord(sample(), *m_table);
    QTest::newRow("nothing") << QByteArray() << QByteArray("is empty");
    QTest::newRow("text") << QByteArray("<flat-profile/>") << QByteArray("is none of vphone");
    QTest::newRow("zeroes") << QByteArray(100, '\0') << QByteArray("is none of vphone");
    QTest::newRow("another program's")
        << changed(0, u"somebody"_s) << QByteArray("is none of vphone");
    QTest::newRow("later version")
        << changed(1, 3) << QByteArray("has version 3, and this vphone knows version 2");
    QTest::newRow("checksum") << changed(2, 1) << QByteArray("its checksum is wrong");
    QTest::newRow("body that is no bytes") << changed(3, 1) << QByteArray("its parts");
    QTest::newRow("more behind it") << record + 'x' << QByteArray("its parts");
    QTest::newRow("too long") << QByteArray(recordBytesMax + 1, 'x')
                              << QByteArray("is longer than");
    // A list in a list in a list: the reader gives up before the stack does.
    QTest::newRow("deep") << QByteArray(1000000, '\x81') << QByteArray("is ");
    // 2^62 elements are announced.
    QTest::newRow("vast") << QByteArray("\x9b\x40\0\0\0\0\0\0\0\x01", 10) << QByteArray("is ");
}

void TestFlash::strangeRecordIsToldApart()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, words);
    const auto after = read(record);
    QVERIFY(!after);
    QVERIFY2(after.error().startsWith("the flash record ") && after.error().contains(words),
             after.error().constData());
}

void TestFlash::damagedBodyNamesItsMember_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QCborValue>("value");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const char* member, const QCborValue& value,
                        const char* words) {
        QTest::newRow(name) << QString::fromLatin1(member) << value << QByteArray(words);
    };
    const QCborValue tag("GPP_A"_ba);
    const QCborValue text("x"_ba);
    row("settings as array", "settings", QCborArray(), "settings is no packed array");
    row("settings missing", "settings", QCborValue(), "settings is no packed array");
    row("settings as text", "settings", text, "settings is no packed array");
    row("settings cut short", "settings", QByteArray("\x82\x84\x41x"), "is no packed array");
    row("settings with more behind", "settings", QByteArray("\x80\x80"), "is no packed array");
    row("shared setting as text", "settings", QCborArray{text}.toCborValue().toCbor(),
        "settings has an entry that is no setting");
    row("own as text", "own", text, "own is no array");
    row("setting as text", "own", QCborArray{text}, "own has an entry that is no setting");
    row("setting too short", "own", QCborArray{QCborArray{tag, text, nullptr}}, "no setting");
    row("tag as number", "own", QCborArray{QCborArray{1, text, nullptr, false}}, "no setting");
    row("value as number", "own", QCborArray{QCborArray{tag, 1, nullptr, false}}, "no setting");
    row("access beyond the last", "own", QCborArray{QCborArray{tag, text, 3, false}}, "no setting");
    row("negative access", "own", QCborArray{QCborArray{tag, text, -1, false}}, "no setting");
    row("um as number", "own", QCborArray{QCborArray{tag, text, nullptr, 1}}, "no setting");
    row("setting twice", "own",
        QCborArray{QCborArray{tag, text, nullptr, false}, QCborArray{tag, text, nullptr, false}},
        "own has GPP_A twice");
    row("firmware as number", "firmware", 1, "firmware has no byte string");
    row("firmware too long", "firmware", QByteArray(flashTextBytesMax + 1, 'x'),
        "firmware is longer");
    row("six reasons", "reboot_reasons", QCborArray{text, text, text, text, text, text},
        "reboot_reasons has more than 5");
    row("reason as number", "reboot_reasons", QCborArray{1}, "reboot_reasons has no byte string");
    row("survivors as array", "survivors", QCborArray(), "survivors is no map");
    row("survivor as number", "survivors", QCborMap{{text, 1}}, "survivors has no byte string");
    QCborMap many;
    for (size_t i = 0; i <= survivorsMax; ++i)
        many.insert(QCborValue(QByteArray::number(i)), text);
    row("seventeen survivors", "survivors", many, "survivors has more than 16");
}

void TestFlash::damagedBodyNamesItsMember()
{
    QFETCH(QString, member);
    QFETCH(QCborValue, value);
    QFETCH(QByteArray, words);
    QCborMap changed = body();
    QVERIFY(changed.contains(member));
    changed[member] = value;
    const auto after = read(recordOf(changed));
    QVERIFY(!after);
    QVERIFY2(after.error().contains(words), after.error().constData());
}

// shows C137 C143
void TestFlash::factoryResetLeavesLoadsAndSurvivors()
{
    const Flash before = sample();
    const auto factory = m_store.intern(config::Overlay({setting("Profile_Rule", "/factory.xml")}));
    const Flash after = afterFactoryReset(before, factory);
    QCOMPARE(after.settings.get(), factory.get());
    QVERIFY(after.own.empty());
    QCOMPARE(after.firmware, before.firmware);
    QCOMPARE(after.inactiveFirmware, before.inactiveFirmware);
    QVERIFY(after.completedUpgrade.isEmpty());
    QVERIFY(after.rebootReasons.empty());
    QCOMPARE(after.customization, QByteArray("Open"));
    QVERIFY(after.survivors == before.survivors);
}

QTEST_GUILESS_MAIN(TestFlash)
#include "tst_flash.moc"
