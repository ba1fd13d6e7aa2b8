#include "core/sim/simstorage.h"

#include <QTest>

using namespace vphone;
using sim::SimStorage;

/// Flash in memory, and what a power cut leaves of it.
class TestSimStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedRecordIsReadBack();
    void cutLeavesTheOldOrTheNewRecord();
    void sameSeedCutsTheSame();
    void whatSurvivesDependsOnThePhoneAlone();
    void failedCommitLosesNothing();

private:
    static constexpr quint64 phones = 64;
    static QByteArray read(SimStorage& storage, quint64 mac)
    {
        return storage.load(MacAddress(mac))->value_or("none");
    }
    /// Old ones committed, new ones not, then a cut: the phones that have the new one.
    static std::vector<quint64> renewedBy(quint64 seed)
    {
        SimStorage storage(seed);
        for (quint64 mac = 0; mac < phones; ++mac)
            storage.save(MacAddress(mac), "old");
        Q_ASSERT(storage.commit());
        for (quint64 mac = 0; mac < phones; ++mac)
            storage.save(MacAddress(mac), "new");
        storage.cutPower();
        std::vector<quint64> renewed;
        for (quint64 mac = 0; mac < phones; ++mac) {
            const QByteArray record = read(storage, mac);
            Q_ASSERT(record == "old" || record == "new");
            if (record == "new")
                renewed.push_back(mac);
        }
        return renewed;
    }
};

void TestSimStorage::savedRecordIsReadBack()
{
    SimStorage storage(1);
    QVERIFY(storage.commit());
    QCOMPARE(storage.commits(), qsizetype(0));
    QCOMPARE(read(storage, 7), QByteArray("none"));
    storage.save(MacAddress(7), "a");
    QCOMPARE(read(storage, 7), QByteArray("a"));
    QCOMPARE(storage.pending(), qsizetype(1));
    QVERIFY(storage.commit());
    QCOMPARE(storage.pending(), qsizetype(0));
    QCOMPARE(storage.commits(), qsizetype(1));
    storage.cutPower();
    QCOMPARE(read(storage, 7), QByteArray("a"));
    QCOMPARE(read(storage, 8), QByteArray("none"));
}

void TestSimStorage::cutLeavesTheOldOrTheNewRecord()
{
    const size_t renewed = renewedBy(1).size();
    QVERIFY(renewed > 0 && renewed < phones);
}

void TestSimStorage::sameSeedCutsTheSame()
{
    QVERIFY(renewedBy(1) == renewedBy(1));
    QVERIFY(renewedBy(1) != renewedBy(2));
}

void TestSimStorage::whatSurvivesDependsOnThePhoneAlone()
{
    const std::vector<quint64> together = renewedBy(3);
    for (quint64 mac = 0; mac < phones; ++mac) {
        SimStorage alone(3);
        alone.save(MacAddress(mac), "new");
        alone.cutPower();
        const bool isRenewed = std::find(together.begin(), together.end(), mac) != together.end();
        QCOMPARE(read(alone, mac), QByteArray(isRenewed ? "new" : "none"));
    }
}

void TestSimStorage::failedCommitLosesNothing()
{
    SimStorage storage(1);
    storage.save(MacAddress(7), "old");
    QVERIFY(storage.commit());
    storage.failCommits("the disk is full");
    storage.save(MacAddress(7), "new");
    const auto failed = storage.commit();
    QVERIFY(!failed);
    QCOMPARE(failed.error(), QByteArray("the disk is full"));
    QCOMPARE(read(storage, 7), QByteArray("new"));
    storage.failCommits({});
    QVERIFY(storage.commit());
    storage.cutPower();
    QCOMPARE(read(storage, 7), QByteArray("new"));
}

QTEST_GUILESS_MAIN(TestSimStorage)
#include "tst_simstorage.moc"
