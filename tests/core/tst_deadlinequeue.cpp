#include "core/ports/random.h"
#include "core/time/deadlinequeue.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace vphone;
using namespace vphone::time;
using namespace std::chrono_literals;

namespace {

constexpr Instant boot{Duration(1'000'000)};

/// The queue as one would write it without thinking of speed.
class NaiveQueue
{
public:
    void set(DeadlineQueue::Owner owner, std::optional<Instant> at)
    {
        const auto filed = m_filed.find(owner);
        if (!at)
            m_filed.erase(owner);
        else if (filed == m_filed.end() || filed->second.at != *at)
            m_filed[owner] = {*at, m_order++};
    }

    std::optional<DeadlineQueue::Due> takeDue(Instant now)
    {
        const auto first = std::min_element(m_filed.begin(), m_filed.end(), [](auto& a, auto& b) {
            return std::pair(a.second.at, a.second.order) < std::pair(b.second.at, b.second.order);
        });
        if (first == m_filed.end() || first->second.at > now)
            return std::nullopt;
        const DeadlineQueue::Due due{first->first, first->second.at};
        m_filed.erase(first);
        return due;
    }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_filed.size()); }

private:
    struct Filed
    {
        Instant at;
        quint64 order = 0;
    };

    std::map<DeadlineQueue::Owner, Filed> m_filed;
    quint64 m_order = 0;
};

std::vector<DeadlineQueue::Owner> takeAll(DeadlineQueue& queue, Instant now)
{
    std::vector<DeadlineQueue::Owner> owners;
    while (const auto due = queue.takeDue(now))
        owners.push_back(due->owner);
    return owners;
}

using Owners = std::vector<DeadlineQueue::Owner>;

} // namespace

class TestDeadlineQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyQueueHasNothingDue();
    void deadlinesComeInOrderOfTime();
    void tiesComeInOrderOfFiling();
    void movedDeadlineIsFiledAnew();
    void unchangedDeadlineKeepsItsPlace();
    void removedDeadlineNeverComes();
    void nothingComesBeforeItsTime();
    void behavesAsTheNaiveQueue_data();
    void behavesAsTheNaiveQueue();
};

void TestDeadlineQueue::emptyQueueHasNothingDue()
{
    DeadlineQueue queue;
    QCOMPARE(queue.size(), 0);
    QVERIFY(!queue.nextDeadline());
    QVERIFY(!queue.takeDue(boot));
    queue.set(7, std::nullopt);
    QCOMPARE(queue.size(), 0);
}

void TestDeadlineQueue::deadlinesComeInOrderOfTime()
{
    DeadlineQueue queue;
    queue.set(0, boot + 3s);
    queue.set(1, boot + 1s);
    queue.set(2, boot + 2s);
    QCOMPARE(queue.nextDeadline(), std::optional(boot + 1s));
    QCOMPARE(takeAll(queue, boot + 3s), (Owners{1, 2, 0}));
    QCOMPARE(queue.size(), 0);
}

void TestDeadlineQueue::tiesComeInOrderOfFiling()
{
    DeadlineQueue queue;
    Owners filed;
    for (DeadlineQueue::Owner owner : {5U, 3U, 9U, 0U, 7U, 1U}) {
        queue.set(owner, boot + 1s);
        filed.push_back(owner);
    }
    QCOMPARE(takeAll(queue, boot + 1s), filed);
}

void TestDeadlineQueue::movedDeadlineIsFiledAnew()
{
    DeadlineQueue queue;
    queue.set(0, boot + 1s);
    queue.set(1, boot + 2s);
    queue.set(2, boot + 3s);
    queue.set(0, boot + 2s);
    QCOMPARE(queue.size(), 3);
    QCOMPARE(takeAll(queue, boot + 3s), (Owners{1, 0, 2}));
}

void TestDeadlineQueue::unchangedDeadlineKeepsItsPlace()
{
    DeadlineQueue queue;
    queue.set(0, boot + 1s);
    queue.set(1, boot + 1s);
    queue.set(0, boot + 1s);
    QCOMPARE(takeAll(queue, boot + 1s), (Owners{0, 1}));
}

void TestDeadlineQueue::removedDeadlineNeverComes()
{
    DeadlineQueue queue;
    queue.set(0, boot + 1s);
    queue.set(1, boot + 2s);
    queue.set(0, std::nullopt);
    QCOMPARE(queue.size(), 1);
    QCOMPARE(takeAll(queue, boot + 5s), (Owners{1}));
}

void TestDeadlineQueue::nothingComesBeforeItsTime()
{
    DeadlineQueue queue;
    queue.set(4, boot + 1s);
    QVERIFY(!queue.takeDue(boot + 1s - 1us));
    const auto due = queue.takeDue(boot + 1s);
    QVERIFY(due);
    QCOMPARE(due->owner, 4U);
    QCOMPARE(due->at, boot + 1s);
}

void TestDeadlineQueue::behavesAsTheNaiveQueue_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<quint64>("owners");
    QTest::addColumn<quint64>("spread");
    QTest::newRow("many ties") << quint64(1) << quint64(50) << quint64(5);
    QTest::newRow("few owners") << quint64(2) << quint64(3) << quint64(100);
    QTest::newRow("wide") << quint64(3) << quint64(500) << quint64(100'000);
}

void TestDeadlineQueue::behavesAsTheNaiveQueue()
{
    QFETCH(quint64, seed);
    QFETCH(quint64, owners);
    QFETCH(quint64, spread);
    ports::Random random(seed);
    DeadlineQueue queue;
    NaiveQueue naive;
    Instant now = boot;
    for (int step = 0; step < 20'000; ++step) {
        const auto owner = DeadlineQueue::Owner(random.upTo(owners - 1));
        const Instant at = now + Duration(random.upTo(spread));
        switch (random.upTo(3)) {
        case 0:
            queue.set(owner, std::nullopt);
            naive.set(owner, std::nullopt);
            break;
        case 1: {
            const auto due = queue.takeDue(now);
            const auto expected = naive.takeDue(now);
            QCOMPARE(due.has_value(), expected.has_value());
            if (!due) {
                now += Duration(random.upTo(spread));
                break;
            }
            QCOMPARE(due->owner, expected->owner);
            QCOMPARE(due->at, expected->at);
            break;
        }
        default:
            queue.set(owner, at);
            naive.set(owner, at);
        }
        QCOMPARE(queue.size(), naive.size());
    }
}

QTEST_GUILESS_MAIN(TestDeadlineQueue)
#include "tst_deadlinequeue.moc"
