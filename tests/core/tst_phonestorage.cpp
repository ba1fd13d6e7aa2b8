#include "core/sim/simstorage.h"
#include "tests/support/fakeworld.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;
using sim::SimStorage;

/// Phones, what they write to flash, and what a power cut leaves of it.
class TestPhoneStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextProcessBeginsWithWhatTheLastOneHad();
    void valuesFromBeforePowerUpAreWritten();
    void factoryResetIsWritten();
    void unchangedConfigurationIsNotWrittenAgain();
    void phonesShareWhatTheyBringBack();
    void damagedRecordLeavesThePhoneAsItWas();
    void failedCommitIsToldOnceAndTriedAgain();
    void powerCutLeavesOneProfile();

private:
    static constexpr MacAddress mac{0x000e08abcdef};
    static constexpr const char* alternating = "ABCDEFGHIJ";

    /// Each value is \a generation.
    static QByteArray profileOf(int generation)
    {
        QByteArray elements;
        for (const char* letter = alternating; *letter != '\0'; ++letter) {
            const QByteArray tag = QByteArray("GPP_") + *letter;
            elements += '<' + tag + '>' + QByteArray::number(generation) + "</" + tag + '>';
        }
        return flatProfile(elements);
    }
    /// The generation that a phone has, whole; -1: a mixture.
    static int generationOf(const World& world, fleet::PhoneIndex phone)
    {
        const QByteArray first = world.value(phone, "GPP_A");
        for (const char* letter = alternating; *letter != '\0'; ++letter) {
            if (world.value(phone, QByteArray("GPP_") + *letter) != first)
                return -1;
        }
        return first.toInt();
    }
    /// A world whose server gives a new generation each time, beginning behind \a generation.
    static void serveGenerations(World& world, int& generation)
    {
        world.network.setServer(
            [&generation](const ports::FetchRequest&) { return reply(profileOf(++generation)); });
    }
    static inline const std::vector<std::pair<QByteArray, QByteArray>> everySecond{
        {"Profile_Rule", "tftp://127.0.0.1/p.xml"}, {"Resync_Periodic", "1"}};
};

void TestPhoneStorage::nextProcessBeginsWithWhatTheLastOneHad()
{
    SimStorage storage(1);
    int generation = 0;
    {
        World world;
        serveGenerations(world, generation);
        world.engine.setStorage(&storage);
        const auto phone = world.addPhone(everySecond);
        world.engine.powerOn(phone);
        world.run(10s);
        QVERIFY(!world.engine.isFlashCommitted());
        QVERIFY(world.engine.commitFlash());
        QVERIFY(world.engine.isFlashCommitted());
    }
    World world;
    world.engine.setStorage(&storage);
    const auto phone = world.addPhone();
    const auto warnings = world.engine.restoreFlash(phone);
    QVERIFY(warnings && warnings->empty());
    QCOMPARE(generationOf(world, phone), generation);
    QCOMPARE(world.value(phone, "Profile_Rule"), QByteArray("tftp://127.0.0.1/p.xml"));
    // A phone that the storage does not know keeps what it has.
    const auto other = world.addPhone({{"GPP_A", "own"}}, "CP-6841-3PCC", MacAddress(1));
    QVERIFY(world.engine.restoreFlash(other));
    QCOMPARE(world.value(other, "GPP_A"), QByteArray("own"));
}

void TestPhoneStorage::valuesFromBeforePowerUpAreWritten()
{
    SimStorage storage(1);
    {
        World world;
        world.engine.setStorage(&storage);
        const auto phone = world.addPhone({{"Resync_On_Reset", "No"}});
        config::Config& config = world.engine.configBeforePowerUp(phone);
        config.set(config.table().at("GPP_A"), "given");
        world.engine.powerOn(phone);
        QVERIFY(world.engine.commitFlash());
    }
    World world;
    world.engine.setStorage(&storage);
    const auto phone = world.addPhone();
    QVERIFY(world.engine.restoreFlash(phone));
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("given"));
    QCOMPARE(world.value(phone, "Resync_On_Reset"), QByteArray("No"));
}

void TestPhoneStorage::factoryResetIsWritten()
{
    SimStorage storage(1);
    int generation = 0;
    {
        World world;
        serveGenerations(world, generation);
        world.engine.setStorage(&storage);
        const auto phone = world.addPhone(everySecond);
        config::Config factory(world.table("CP-6841-3PCC"));
        factory.set(factory.table().at("GPP_P"), "factory");
        factory.set(factory.table().at("Provision_Enable"), "No");
        world.engine.setCustomization(phone, world.engine.store().folded(factory));
        world.engine.powerOn(phone);
        world.run(10s);
        QVERIFY(generation > 0);
        world.engine.factoryReset(phone);
        world.run(10s);
        QVERIFY(world.engine.commitFlash());
    }
    World world;
    world.engine.setStorage(&storage);
    const auto phone = world.addPhone(everySecond);
    QVERIFY(world.engine.restoreFlash(phone));
    QCOMPARE(world.value(phone, "GPP_P"), QByteArray("factory"));
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray());
    QCOMPARE(world.value(phone, "Profile_Rule"), QByteArray("/$PSN.xml"));
    QCOMPARE(world.value(phone, "Resync_Periodic"), QByteArray("3600"));
}

void TestPhoneStorage::unchangedConfigurationIsNotWrittenAgain()
{
    SimStorage storage(1);
    World world;
    world.network.setServer([](const ports::FetchRequest&) { return reply(profileOf(7)); });
    world.engine.setStorage(&storage);
    const auto phone = world.addPhone(everySecond);
    world.engine.powerOn(phone);
    world.run(10s);
    QVERIFY(world.engine.commitFlash());
    QCOMPARE(storage.commits(), qsizetype(1));
    world.run(60s);
    QVERIFY(world.network.requests.size() > 60);
    QVERIFY(world.engine.isFlashCommitted());
}

void TestPhoneStorage::phonesShareWhatTheyBringBack()
{
    SimStorage storage(1);
    constexpr quint64 phones = 20;
    {
        World world;
        world.network.setServer([](const ports::FetchRequest&) { return reply(profileOf(7)); });
        world.engine.setStorage(&storage);
        for (quint64 i = 0; i < phones; ++i)
            world.engine.powerOn(world.addPhone(everySecond, "CP-6841-3PCC", MacAddress(i)));
        world.run(10s);
        QVERIFY(world.engine.commitFlash());
        QCOMPARE(storage.commits(), qsizetype(1));
    }
    World world;
    world.engine.setStorage(&storage);
    for (quint64 i = 0; i < phones; ++i) {
        const auto phone = world.addPhone({}, "CP-6841-3PCC", MacAddress(i));
        QVERIFY(world.engine.restoreFlash(phone));
        QCOMPARE(generationOf(world, phone), 7);
        QVERIFY(world.engine[phone].config().shared() != nullptr);
        QCOMPARE(world.engine[phone].config().shared().get(),
                 world.engine[0].config().shared().get());
    }
}

void TestPhoneStorage::damagedRecordLeavesThePhoneAsItWas()
{
    SimStorage storage(1);
    storage.save(mac, "damaged");
    World world;
    world.engine.setStorage(&storage);
    const auto phone = world.addPhone({{"GPP_A", "own"}});
    const auto restored = world.engine.restoreFlash(phone);
    QVERIFY(!restored);
    QVERIFY(restored.error().contains("flash record"));
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("own"));
}

void TestPhoneStorage::failedCommitIsToldOnceAndTriedAgain()
{
    SimStorage storage(1);
    int generation = 0;
    World world;
    serveGenerations(world, generation);
    world.engine.setStorage(&storage);
    world.engine.powerOn(world.addPhone(everySecond));
    world.run(10s);
    storage.failCommits("the disk is full");
    world.log.lines.clear();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!world.engine.commitFlash());
        QVERIFY(!world.engine.isFlashCommitted());
    }
    QCOMPARE(world.log.lines, std::vector<QByteArray>{"the disk is full"});
    storage.failCommits({});
    QVERIFY(world.engine.commitFlash());
    QVERIFY(world.engine.isFlashCommitted());
    QCOMPARE(world.log.lines.back(), QByteArray("the flash of the phones is safe again"));
}

void TestPhoneStorage::powerCutLeavesOneProfile()
{
    constexpr quint64 seeds = 200;
    int olderFound = 0;
    int newerFound = 0;
    for (quint64 seed = 0; seed < seeds; ++seed) {
        SimStorage storage(seed);
        ports::Random random(seed);
        int generation = 0;
        int committed = 0;
        {
            World world;
            serveGenerations(world, generation);
            world.engine.setStorage(&storage);
            world.engine.powerOn(world.addPhone(everySecond));
            world.run(std::chrono::milliseconds(random.upTo(20'000)));
            QVERIFY(world.engine.commitFlash());
            committed = generationOf(world, 0);
            world.run(std::chrono::milliseconds(random.upTo(5'000)));
        }
        storage.cutPower();
        World world;
        world.engine.setStorage(&storage);
        const auto phone = world.addPhone();
        QVERIFY(world.engine.restoreFlash(phone));
        const int found = generationOf(world, phone);
        QVERIFY2(found >= committed && found <= generation, QByteArray::number(seed).constData());
        olderFound += found == committed && found < generation ? 1 : 0;
        newerFound += found > committed ? 1 : 0;
    }
    QVERIFY(olderFound > 0 && newerFound > 0);
}

QTEST_GUILESS_MAIN(TestPhoneStorage)
#include "tst_phonestorage.moc"
