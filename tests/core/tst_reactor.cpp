#include "core/net/reactor.h"

#include <QTest>

#include <fcntl.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <thread>

using namespace vphone;
using namespace std::chrono_literals;
using net::Reactor;

namespace {

/// Both ends of a pipe, closed at the end.
struct Pipe
{
    Pipe() { Q_ASSERT(pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) == 0); }
    ~Pipe()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void fill() const { QCOMPARE(::write(ends[1], "x", 1), ssize_t(1)); }
    int reader() const { return ends[0]; }

    std::array<int, 2> ends{};
};

} // namespace

class TestReactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadyDescriptorIsReported();
    void whatIsNotReadyIsNotReported();
    void aWatcherMayRemoveItself();
    void aWatcherMayRemoveAnotherThatIsReadyToo();
    void aNumberTakenAgainDoesNotHearOfTheOldOne();
    void timersRunInOrderOfTheirDeadlines();
    void aStoppedTimerDoesNotRun();
    void aTimerMayStartAndStopTimers();
    void aTimerOfNoLengthDoesNotHoldTheLoop();
    void pollReturnsWhenNothingHappens();
    void anotherThreadCanWakeIt();
};

void TestReactor::aReadyDescriptorIsReported()
{
    Reactor reactor;
    const Pipe pipe;
    quint32 seen = 0;
    reactor.watch(pipe.reader(), EPOLLIN, [&](quint32 events) { seen = events; });
    pipe.fill();
    QCOMPARE(reactor.poll(1s), 1);
    QCOMPARE(seen, quint32(EPOLLIN));
    reactor.unwatch(pipe.reader());
    QCOMPARE(reactor.poll(0s), 0);
}

void TestReactor::whatIsNotReadyIsNotReported()
{
    Reactor reactor;
    const Pipe pipe;
    reactor.watch(pipe.reader(), 0, [](quint32) { QFAIL("nothing was asked for"); });
    pipe.fill();
    QCOMPARE(reactor.poll(0s), 0);
    reactor.unwatch(pipe.reader());
}

void TestReactor::aWatcherMayRemoveItself()
{
    Reactor reactor;
    const Pipe pipe;
    pipe.fill();
    int calls = 0;
    const QByteArray captured(100,
                              'x'); // lives in the callback, which must outlive its own removal
    reactor.watch(pipe.reader(), EPOLLIN, [&reactor, &pipe, &calls, captured](quint32) {
        reactor.unwatch(pipe.reader());
        reactor.watch(pipe.reader(), EPOLLIN, [&reactor, &pipe, &calls](quint32) {
            calls += 10;
            reactor.unwatch(pipe.reader());
        });
        calls += captured == QByteArray(100, 'x') ? 1 : 1000;
    });
    reactor.poll(1s);
    QCOMPARE(calls, 1);
    reactor.poll(1s);
    QCOMPARE(calls, 11);
    QCOMPARE(reactor.poll(0s), 0);
}

void TestReactor::aWatcherMayRemoveAnotherThatIsReadyToo()
{
    Reactor reactor;
    const Pipe one;
    const Pipe two;
    one.fill();
    two.fill();
    int calls = 0;
    const auto watch = [&](const Pipe& own, const Pipe& other) {
        reactor.watch(own.reader(), EPOLLIN, [&](quint32) {
            ++calls;
            reactor.unwatch(other.reader());
        });
    };
    watch(one, two);
    watch(two, one);
    QCOMPARE(reactor.poll(1s), 1);
    QCOMPARE(calls, 1);
    reactor.unwatch(one.reader());
    reactor.unwatch(two.reader());
}

void TestReactor::aNumberTakenAgainDoesNotHearOfTheOldOne()
{
    Reactor reactor;
    const Pipe one;
    const Pipe two;
    const Pipe fresh;
    one.fill();
    two.fill();
    int strangers = 0;
    // Whichever runs first lets a descriptor that is not ready in under the other's number.
    const auto replace = [&](int number) {
        reactor.unwatch(number);
        dup2(fresh.reader(), number);
        reactor.watch(number, EPOLLIN, [&](quint32) { ++strangers; });
    };
    bool isReplaced = false;
    const auto watch = [&](const Pipe& own, const Pipe& other) {
        reactor.watch(own.reader(), EPOLLIN, [&](quint32) {
            if (!std::exchange(isReplaced, true))
                replace(other.reader());
        });
    };
    watch(one, two);
    watch(two, one);
    reactor.poll(1s);
    QVERIFY(isReplaced);
    QCOMPARE(strangers, 0);
    reactor.unwatch(one.reader());
    reactor.unwatch(two.reader());
}

void TestReactor::timersRunInOrderOfTheirDeadlines()
{
    Reactor reactor;
    QByteArray order;
    reactor.startTimer(3ms, [&] { order += 'c'; });
    reactor.startTimer(1ms, [&] { order += 'a'; });
    reactor.startTimer(2ms, [&] { order += 'b'; });
    const auto begun = Reactor::now();
    while (order.size() < 3 && Reactor::now() - begun < 5s)
        reactor.poll(1s);
    QCOMPARE(order, QByteArray("abc"));
    QVERIFY(Reactor::now() - begun >= 3ms);
}

void TestReactor::aStoppedTimerDoesNotRun()
{
    Reactor reactor;
    const auto stopped = reactor.startTimer(0ms, [] { QFAIL("stopped"); });
    reactor.stopTimer(stopped);
    reactor.stopTimer(stopped);
    QCOMPARE(reactor.poll(0s), 0);
}

void TestReactor::aTimerMayStartAndStopTimers()
{
    Reactor reactor;
    int ran = 0;
    Reactor::TimerId second = 0;
    reactor.startTimer(0ms, [&] {
        ++ran;
        reactor.stopTimer(second);
        reactor.startTimer(0ms, [&] { ran += 10; });
    });
    second = reactor.startTimer(0ms, [&] { ran += 1000; });
    reactor.poll(1s);
    reactor.poll(1s);
    QCOMPARE(ran, 11);
}

void TestReactor::aTimerOfNoLengthDoesNotHoldTheLoop()
{
    Reactor reactor;
    int ran = 0;
    std::function<void()> again = [&] {
        ++ran;
        reactor.startTimer(0ms, again);
    };
    reactor.startTimer(0ms, again);
    QCOMPARE(reactor.poll(1s), 1);
    QCOMPARE(reactor.poll(1s), 1);
    QCOMPARE(ran, 2);
}

void TestReactor::pollReturnsWhenNothingHappens()
{
    Reactor reactor;
    const auto begun = Reactor::now();
    QCOMPARE(reactor.poll(5ms), 0);
    QVERIFY(Reactor::now() - begun >= 4ms);
}

void TestReactor::anotherThreadCanWakeIt()
{
    Reactor reactor;
    std::thread other([&] { reactor.wake(); });
    QCOMPARE(reactor.poll(-1s), 0);
    other.join();
    QCOMPARE(reactor.poll(0s), 0); // one call wakes once
}

QTEST_GUILESS_MAIN(TestReactor)
#include "tst_reactor.moc"
