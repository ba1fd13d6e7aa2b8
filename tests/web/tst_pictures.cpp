#include "tests/support/controlbench.h"
#include "tests/support/sitebench.h"

#include <QJsonDocument>
#include <QTest>

using namespace vphone;
using namespace vphone::control;
using namespace Qt::StringLiterals;
using Kind = PictureProblem::Kind;

namespace {

constexpr const char* picturePath = "/v1/phones/000e08abcdef/screen.png";

/// Paints when it is told to.
class FakePainter final : public Painter
{
public:
    struct Order
    {
        PictureOrder order;
        Done done;
        bool isCancelled = false;
    };

    Result<Ticket, PictureProblem> paint(const PictureOrder& order, Done done) override
    {
        if (problem)
            return Unexpected{*problem};
        orders.push_back({order, std::move(done)});
        return Ticket(orders.size());
    }
    void cancel(Ticket ticket) override { orders[ticket - 1].isCancelled = true; }

    std::optional<PictureProblem> problem;
    std::vector<Order> orders;
};

QByteArray detail(const http::Response& response)
{
    return QJsonDocument::fromJson(response.body)["detail"_L1].toString().toUtf8();
}

} // namespace

/// Pictures of screens, by the control API and by a phone's pages.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScreenIsPainted();
    void scaleIsPassedOn_data();
    void scaleIsPassedOn();
    void aFailureIsToldWhenItComes();
    void whatCantBeOrderedIsToldAtOnce_data();
    void whatCantBeOrderedIsToldAtOnce();
    void withoutAPainterThereIsNone();
    void nobodyIsPaintedForWhoIsGone();
    void aPhoneThatIsNotThereIsNotPainted();
    void screenDumpIsPaintedForTheAdmin();
    void screenDumpIsRefusedAsOtherExports();
    void screenDumpFailsInWords();
};

void TestPictures::theScreenIsPainted()
{
    FakePainter painter;
    test::api::Bench bench(false, &painter);
    bench.world.engine.powerOn(0);
    bench.world.run(std::chrono::minutes(1));
    const http::Response response =
        bench.site.answer(test::api::Bench::request("GET", picturePath));
    QVERIFY(response.later);
    QCOMPARE(painter.orders.size(), size_t(1));
    QCOMPARE(painter.orders.front().order.tree["page"_L1].toString(), u"idle"_s);
    QCOMPARE(painter.orders.front().order.format, PictureFormat::Png);
    int woken = 0;
    response.later->setWaker([&] { ++woken; });
    QVERIFY(!response.later->take());
    painter.orders.front().done(QByteArray("picture"));
    QCOMPARE(woken, 1);
    const auto picture = response.later->take();
    QVERIFY(picture);
    QCOMPARE(picture->status, 200);
    QCOMPARE(picture->contentType, QByteArray("image/png"));
    QCOMPARE(picture->body, QByteArray("picture"));
}

void TestPictures::scaleIsPassedOn_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("scale"); // 0: refused
    QTest::newRow("none") << QByteArray() << 1;
    QTest::newRow("two") << QByteArray("?scale=2") << 2;
    QTest::newRow("most") << QByteArray("?scale=4") << 4;
    QTest::newRow("more") << QByteArray("?scale=5") << 0;
    QTest::newRow("nothing") << QByteArray("?scale=0") << 0;
    QTest::newRow("a word") << QByteArray("?scale=big") << 0;
    QTest::newRow("a stranger") << QByteArray("?size=2") << 0;
}

void TestPictures::scaleIsPassedOn()
{
    QFETCH(QByteArray, query);
    QFETCH(int, scale);
    FakePainter painter;
    test::api::Bench bench(false, &painter);
    const http::Response response =
        bench.site.answer(test::api::Bench::request("GET", picturePath + query));
    if (scale == 0) {
        QCOMPARE(response.status, 400);
        QVERIFY(painter.orders.empty());
    } else {
        QCOMPARE(painter.orders.front().order.scale, scale);
    }
}

void TestPictures::aFailureIsToldWhenItComes()
{
    FakePainter painter;
    test::api::Bench bench(false, &painter);
    const http::Response response =
        bench.site.answer(test::api::Bench::request("GET", picturePath));
    painter.orders.front().done(Unexpected{PictureProblem{Kind::Failed, "it crashed"}});
    const auto failure = response.later->take();
    QCOMPARE(failure->status, 503);
    QCOMPARE(detail(*failure), QByteArray("it crashed"));
}

void TestPictures::whatCantBeOrderedIsToldAtOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("not installed") << int(Kind::NotInstalled) << 501;
    QTest::newRow("busy") << int(Kind::Busy) << 503;
    QTest::newRow("crashes") << int(Kind::Failed) << 503;
}

void TestPictures::whatCantBeOrderedIsToldAtOnce()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    FakePainter painter;
    painter.problem = PictureProblem{Kind(kind), "it can't be had"};
    test::api::Bench bench(false, &painter);
    const http::Response response =
        bench.site.answer(test::api::Bench::request("GET", picturePath));
    QVERIFY(!response.later);
    QCOMPARE(response.status, status);
    QCOMPARE(detail(response), QByteArray("it can't be had"));
}

void TestPictures::withoutAPainterThereIsNone()
{
    test::api::Bench bench;
    QCOMPARE(bench.status(test::api::Bench::request("GET", picturePath)), 501);
}

void TestPictures::nobodyIsPaintedForWhoIsGone()
{
    FakePainter painter;
    test::api::Bench bench(false, &painter);
    http::Response gone = bench.site.answer(test::api::Bench::request("GET", picturePath));
    gone = {};
    QVERIFY(painter.orders.front().isCancelled);
    http::Response served = bench.site.answer(test::api::Bench::request("GET", picturePath));
    painter.orders.back().done(QByteArray("picture"));
    served = {};
    QVERIFY(!painter.orders.back().isCancelled);
}

void TestPictures::aPhoneThatIsNotThereIsNotPainted()
{
    FakePainter painter;
    test::api::Bench bench(false, &painter);
    QCOMPARE(bench.status(test::api::Bench::request("GET", "/v1/phones/000000000001/screen.png")),
             404);
    QCOMPARE(bench.status(test::api::Bench::request("GET", "/v1/phones/%2e%2e%2f/screen.png")),
             404);
    QVERIFY(painter.orders.empty());
}

void TestPictures::screenDumpIsPaintedForTheAdmin()
{
    FakePainter painter;
    test::SiteBench bench(web::Exposure::LoopbackOnly, {}, &painter);
    bench.add();
    const http::Response response = bench.get("/admin/screendump.bmp?123456");
    QVERIFY(response.later);
    QCOMPARE(painter.orders.front().order.format, PictureFormat::Bmp);
    QCOMPARE(painter.orders.front().order.tree["page"_L1].toString(), u"idle"_s);
    painter.orders.front().done(QByteArray("BM"));
    const auto picture = response.later->take();
    QCOMPARE(picture->status, 200);
    QCOMPARE(picture->contentType, QByteArray("image/bmp"));
    QCOMPARE(test::headerOf(response, "Cache-Control"), QByteArray("no-store"));
}

void TestPictures::screenDumpIsRefusedAsOtherExports()
{
    FakePainter painter;
    test::SiteBench bench(web::Exposure::LoopbackOnly, {}, &painter);
    bench.add({{"Admin_Password", "s3cret"}});
    QCOMPARE(bench.get("/admin/screendump.bmp").status, 401);
    test::SiteBench shut(web::Exposure::LoopbackOnly, {}, &painter);
    shut.add({{"Enable_Direct_Action_Url", "No"}});
    QVERIFY(shut.get("/admin/screendump.bmp").status >= 400);
    QVERIFY(painter.orders.empty());
}

void TestPictures::screenDumpFailsInWords()
{
    FakePainter painter;
    painter.problem = PictureProblem{Kind::NotInstalled, "vphone-gui is not there"};
    test::SiteBench bench(web::Exposure::LoopbackOnly, {}, &painter);
    bench.add();
    const http::Response response = bench.get("/admin/screendump.bmp");
    QCOMPARE(response.status, 501);
    QVERIFY2(response.body.contains("vphone-gui is not there"), response.body.constData());
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
