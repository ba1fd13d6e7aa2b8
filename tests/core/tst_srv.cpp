#include "core/dns/service.h"

#include <QTest>

#include <map>

using namespace vphone;
using namespace vphone::dns;
using ports::Random;
using ports::ServiceTarget;

class TestSrv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFollowTheScheme();
    void hostNames_data();
    void hostNames();
    void lowerPriorityComesFirst();
    void weightIsAChance();
    void theWeightlessAreChosenSeldom();
    void lowWeightMayComeFirst();
    void oneSeedGivesOneOrder();
    void aDotMeansThereIsNoService();
    void whatIsNoServerIsLeftOut();
    void targetsAreBounded();
};

namespace {

QByteArray hostsOf(const std::vector<ServiceTarget>& targets)
{
    QByteArrayList hosts;
    for (const ServiceTarget& target : targets)
        hosts += target.host;
    return hosts.join(' ');
}

QByteArray inOrder(std::vector<ServiceTarget> found, WeightOrder order = WeightOrder::Random,
                   quint64 seed = 1)
{
    Random random(seed);
    return hostsOf(targetsInOrder(std::move(found), order, random));
}

} // namespace

void TestSrv::namesFollowTheScheme()
{
    QCOMPARE(serviceName(ports::Scheme::Https, "example.net"),
             QByteArray("_ciscoprov-https._tls.example.net"));
    QCOMPARE(serviceName(ports::Scheme::Http, "example.net."),
             QByteArray("_ciscoprov-http._tcp.example.net"));
}

void TestSrv::hostNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isHost");
    QTest::newRow("name") << QByteArray("pr1.example.com") << true;
    QTest::newRow("final dot") << QByteArray("pr1.example.com.") << true;
    QTest::newRow("one label") << QByteArray("prov") << true;
    QTest::newRow("underscore") << QByteArray("my_server.example") << true;
    QTest::newRow("address") << QByteArray("10.0.0.5") << true;
    QTest::newRow("IPv6 address") << QByteArray("2001:db8::5") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("root") << QByteArray(".") << false;
    QTest::newRow("empty label") << QByteArray("a..b") << false;
    QTest::newRow("two final dots") << QByteArray("a..") << false;
    QTest::newRow("no address") << QByteArray("10.0.0.300") << false;
    QTest::newRow("blank") << QByteArray("a b.example") << false;
    QTest::newRow("slash") << QByteArray("a/b.example") << false;
    QTest::newRow("escaped dot") << QByteArray("a\\.b.example") << false;
    QTest::newRow("control") << QByteArray("a\r\nb.example") << false;
    QTest::newRow("NUL") << QByteArray("a\0b.example", 11) << false;
    QTest::newRow("label of 63") << QByteArray(63, 'a') + ".example" << true;
    QTest::newRow("label of 64") << QByteArray(64, 'a') + ".example" << false;
    QTest::newRow("253 bytes") << QByteArray("aaaaaa.").repeated(36) + "a" << true;
    QTest::newRow("254 bytes") << QByteArray("aaaaaa.").repeated(36) + "aa" << false;
}

void TestSrv::hostNames()
{
    QFETCH(QByteArray, name);
    QTEST(isHostName(name), "isHost");
}

void TestSrv::lowerPriorityComesFirst()
{
    for (quint64 seed = 0; seed < 50; ++seed) {
        QCOMPARE(inOrder({{"third", 1, 30, 9}, {"first", 1, 10, 1}, {"second", 1, 20, 900}},
                         WeightOrder::Random, seed),
                 QByteArray("first second third"));
    }
}

void TestSrv::weightIsAChance()
{
    Random random(7);
    std::map<QByteArray, int> firsts;
    constexpr int rounds = 10'000;
    for (int i = 0; i < rounds; ++i)
        ++firsts[targetsInOrder({{"heavy", 1, 10, 60}, {"light", 1, 10, 20}, {"other", 1, 20, 100}},
                                WeightOrder::Random, random)
                     .front()
                     .host];
    QCOMPARE(firsts["heavy"] + firsts["light"], rounds);
    // 60 : 20, the draw from 0 to 80 inclusive: 20 light, 1 between, 60 heavy.
    QVERIFY2(std::abs(firsts["light"] - rounds * 21 / 81) < rounds / 50,
             QByteArray::number(firsts["light"]).constData());
}

void TestSrv::theWeightlessAreChosenSeldom()
{
    Random random(7);
    int firsts = 0;
    constexpr int rounds = 10'000;
    for (int i = 0; i < rounds; ++i) {
        const auto targets =
            targetsInOrder({{"some", 1, 10, 99}, {"none", 1, 10, 0}}, WeightOrder::Random, random);
        QCOMPARE(targets.size(), size_t(2));
        firsts += targets.front().host == "none" ? 1 : 0;
    }
    QVERIFY2(firsts > 0 && firsts < rounds / 50, QByteArray::number(firsts).constData());
}

void TestSrv::lowWeightMayComeFirst()
{
    for (quint64 seed = 0; seed < 50; ++seed) {
        QCOMPARE(inOrder({{"pr1", 5060, 10, 60}, {"pr2", 5060, 10, 20}, {"pr0", 5060, 5, 99}},
                         WeightOrder::LowFirst, seed),
                 QByteArray("pr0 pr2 pr1"));
    }
}

void TestSrv::oneSeedGivesOneOrder()
{
    const std::vector<ServiceTarget> records{
        {"a", 1, 10, 5}, {"b", 1, 10, 5}, {"c", 1, 10, 5}, {"d", 1, 10, 5}};
    std::vector<ServiceTarget> turned(records.rbegin(), records.rend());
    for (quint64 seed = 0; seed < 50; ++seed)
        QCOMPARE(inOrder(turned, WeightOrder::Random, seed),
                 inOrder(records, WeightOrder::Random, seed));
}

void TestSrv::aDotMeansThereIsNoService()
{
    QCOMPARE(inOrder({{".", 443, 0, 0}}), QByteArray());
    QCOMPARE(inOrder({{"", 443, 0, 0}}), QByteArray());
}

void TestSrv::whatIsNoServerIsLeftOut()
{
    QCOMPARE(inOrder({{"evil/path", 443, 0, 0},
                      {"portless.example", 0, 1, 0},
                      {"a\\032b.example", 443, 2, 0},
                      {"good.example.", 443, 9, 0}}),
             QByteArray("good.example"));
}

void TestSrv::targetsAreBounded()
{
    std::vector<ServiceTarget> many;
    for (int i = 0; i < 500; ++i)
        many.push_back({"h" + QByteArray::number(i), 443, quint16(i % 7), quint16(i)});
    Random random(1);
    QCOMPARE(targetsInOrder(many, WeightOrder::Random, random).size(), targetsMax);
}

QTEST_GUILESS_MAIN(TestSrv)
#include "tst_srv.moc"
