#include "core/net/painterchild.h"

#include <QDeadlineTimer>
#include <QTest>

#include <csignal>

using namespace vphone;
using namespace vphone::control;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using net::PainterChild;
using net::Reactor;
using Kind = PictureProblem::Kind;

namespace {

PictureOrder orderOf(const char* page)
{
    return {{{u"page"_s, QString::fromLatin1(page)}}, PictureFormat::Png, 1};
}

/// The fake painter, which paints words.
struct Bench
{
    Reactor reactor;
    PainterChild painter;
    std::vector<Painter::Picture> pictures;

    explicit Bench(PainterChild::Options options = {.program = FAKE_PAINTER})
        : painter(reactor, std::move(options))
    {
    }

    auto order(const char* page)
    {
        return painter.paint(orderOf(page), [this](Painter::Picture picture) {
            pictures.push_back(std::move(picture));
        });
    }
    bool waitFor(size_t count)
    {
        const QDeadlineTimer deadline(20'000);
        while (pictures.size() < count && !deadline.hasExpired())
            reactor.poll(100ms);
        return pictures.size() >= count;
    }
    /// What comes of one; words, or why there are none.
    QByteArray paint(const char* page)
    {
        const size_t before = pictures.size();
        const auto ticket = order(page);
        if (!ticket)
            return ticket.error().why;
        if (!waitFor(before + 1))
            return "nothing came";
        return pictures.back() ? *pictures.back() : pictures.back().error().why;
    }
};

} // namespace

class TestPainterChild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsUntilAPictureIsWanted();
    void picturesComeInTheirOrder();
    void formatAndScaleArePassedOn();
    void aLargeScreenArrives();
    void aProgramThatIsNotThereIsNamed();
    void aRefusalIsPassedOn();
    void aCrashFailsOnePictureAlone_data();
    void aCrashFailsOnePictureAlone();
    void anEndBetweenPicturesIsNotNoticed();
    void whoCrashesTooOftenIsLeftAlone();
    void whoTakesTooLongIsEnded();
    void moreThanFitAreRefused();
    void cancelledPicturesAreToldNobody();
    void theProgramEndsWithItsOwner();
};

void TestPainterChild::nothingRunsUntilAPictureIsWanted()
{
    Bench bench;
    QCOMPARE(bench.painter.pid(), -1);
    QCOMPARE(bench.paint("idle"), QByteArray("idle png 1"));
    const int pid = bench.painter.pid();
    QVERIFY(pid > 0);
    QCOMPARE(bench.paint("call"), QByteArray("call png 1"));
    QCOMPARE(bench.painter.pid(), pid);
}

void TestPainterChild::picturesComeInTheirOrder()
{
    Bench bench;
    for (const char* page : {"one", "two", "three"})
        QVERIFY(bench.order(page));
    QVERIFY(bench.pictures.empty());
    QVERIFY(bench.waitFor(3));
    QCOMPARE(*bench.pictures[0], QByteArray("one png 1"));
    QCOMPARE(*bench.pictures[1], QByteArray("two png 1"));
    QCOMPARE(*bench.pictures[2], QByteArray("three png 1"));
}

void TestPainterChild::formatAndScaleArePassedOn()
{
    Bench bench;
    PictureOrder order = orderOf("idle");
    order.format = PictureFormat::Bmp;
    order.scale = 3;
    QVERIFY(bench.painter.paint(
        order, [&](Painter::Picture picture) { bench.pictures.push_back(std::move(picture)); }));
    QVERIFY(bench.waitFor(1));
    QCOMPARE(*bench.pictures.front(), QByteArray("idle bmp 3"));
}

void TestPainterChild::aLargeScreenArrives()
{
    Bench bench;
    const QByteArray page(1024 * 1024, 'x');
    QCOMPARE(bench.paint(page.constData()), page + " png 1");
    const QByteArray tooLarge(PainterChild::requestBytesMax, 'x');
    QVERIFY(bench.paint(tooLarge.constData()).contains("too large"));
    QCOMPARE(bench.paint("idle"), QByteArray("idle png 1"));
}

void TestPainterChild::aProgramThatIsNotThereIsNamed()
{
    Bench bench({.program = "/nowhere/vphone-gui"});
    const auto ticket = bench.order("idle");
    QVERIFY(!ticket);
    QCOMPARE(ticket.error().kind, Kind::NotInstalled);
    QVERIFY(ticket.error().why.contains("/nowhere/vphone-gui"));
    QVERIFY(ticket.error().why.contains("VPHONE_GUI"));
}

void TestPainterChild::aRefusalIsPassedOn()
{
    Bench bench;
    QVERIFY(bench.paint("refused").contains("\"size\" is not a width"));
    QCOMPARE(bench.pictures.back().error().kind, Kind::Failed);
    QCOMPARE(bench.paint("idle"), QByteArray("idle png 1"));
}

void TestPainterChild::aCrashFailsOnePictureAlone_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char* how : {"crash", "cut", "huge", "empty"})
        QTest::newRow(how) << QByteArray(how);
}

void TestPainterChild::aCrashFailsOnePictureAlone()
{
    QFETCH(QByteArray, how);
    Bench bench;
    QVERIFY(bench.order("before"));
    QVERIFY(bench.order(how.constData()));
    QVERIFY(bench.order("after"));
    QVERIFY(bench.waitFor(3));
    QCOMPARE(*bench.pictures[0], QByteArray("before png 1"));
    QVERIFY(!bench.pictures[1]);
    QCOMPARE(bench.pictures[1].error().kind, Kind::Failed);
    QCOMPARE(*bench.pictures[2], QByteArray("after png 1"));
}

void TestPainterChild::anEndBetweenPicturesIsNotNoticed()
{
    Bench bench;
    QCOMPARE(bench.paint("idle"), QByteArray("idle png 1"));
    const int pid = bench.painter.pid();
    ::kill(pid, SIGKILL);
    const QDeadlineTimer deadline(20'000);
    while (bench.painter.pid() == pid && !deadline.hasExpired())
        bench.reactor.poll(100ms);
    QCOMPARE(bench.painter.pid(), -1);
    QCOMPARE(bench.paint("idle"), QByteArray("idle png 1"));
}

void TestPainterChild::whoCrashesTooOftenIsLeftAlone()
{
    Bench bench;
    for (size_t crash = 0; crash < PainterChild::crashesMax; ++crash)
        QVERIFY(bench.paint("crash").contains("crashed"));
    QVERIFY(bench.paint("idle").contains("left alone"));
    QCOMPARE(bench.painter.pid(), -1);
}

void TestPainterChild::whoTakesTooLongIsEnded()
{
    Bench bench({.program = FAKE_PAINTER, .wait = 300ms});
    QVERIFY(bench.paint("hang").contains("took too long"));
    QCOMPARE(bench.painter.pid(), -1);
    QCOMPARE(bench.paint("idle"), QByteArray("idle png 1"));
}

void TestPainterChild::moreThanFitAreRefused()
{
    Bench bench;
    for (size_t waiting = 0; waiting < PainterChild::ordersMax; ++waiting)
        QVERIFY(bench.order("idle"));
    const auto ticket = bench.order("idle");
    QVERIFY(!ticket);
    QCOMPARE(ticket.error().kind, Kind::Busy);
    QVERIFY(bench.waitFor(PainterChild::ordersMax));
    QVERIFY(bench.order("idle"));
}

void TestPainterChild::cancelledPicturesAreToldNobody()
{
    Bench bench;
    const auto painted = bench.order("painted");
    const auto waiting = bench.order("waiting");
    QVERIFY(bench.order("wanted"));
    bench.painter.cancel(*painted);
    bench.painter.cancel(*waiting);
    bench.painter.cancel(*waiting);
    QVERIFY(bench.waitFor(1));
    QCOMPARE(*bench.pictures.front(), QByteArray("wanted png 1"));
    QCOMPARE(bench.paint("idle"), QByteArray("idle png 1"));
    QCOMPARE(bench.pictures.size(), size_t(2));
}

void TestPainterChild::theProgramEndsWithItsOwner()
{
    int pid = -1;
    {
        Bench bench;
        QVERIFY(bench.order("hang"));
        pid = bench.painter.pid();
        QCOMPARE(::kill(pid, 0), 0);
    }
    QCOMPARE(::kill(pid, 0), -1);
}

QTEST_GUILESS_MAIN(TestPainterChild)
#include "tst_painterchild.moc"
