#include "app/webservice.h"
#include "core/control/enginefleet.h"
#include "tests/support/fakedhcpserver.h"
#include "tests/support/fakeworld.h"

#include <QTest>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace vphone;
using namespace std::chrono_literals;

namespace {

/// A phone at 127.0.0.1 that a DHCP server gives 192.0.2.50, and its pages.
struct Exercise final : ports::DhcpLink
{
    explicit Exercise(web::Exposure exposure)
        : world(asking()),
          phone(world.addPhone({{"Profile_Rule", ""}})),
          service(reactor, hub, roster, plan(exposure), true,
                  [this](const std::string& text) { said += text; })
    {
        world.engine.setDhcpLink(this);
        auto fleet = std::make_unique<control::EngineFleet>(
            world.engine, control::EngineFleet::ClockAccess{[] { return control::ClockState(); },
                                                            [](Duration) {}});
        started = service.start(std::move(fleet)).has_value();
    }
    ~Exercise() override { service.stop(); }

    static phone::Settings asking()
    {
        phone::Settings settings;
        settings.asksDhcp = true;
        settings.usesLeasedAddress = true;
        return settings;
    }
    static app::WebPlan plan(web::Exposure exposure)
    {
        app::WebPlan plan;
        plan.exposure = exposure;
        return plan;
    }
    void send(bool, QByteArray message) override { waiting.push_back(std::move(message)); }
    Result<Done, QByteArray> adopt(const IpAddress&, int) override { return Done{}; }
    void giveUp(const IpAddress&) override {}

    /// From power-up until the phone has its lease, as the loop of a run goes on.
    void lease()
    {
        world.engine.powerOn(phone);
        for (int i = 0; i < 20; ++i) {
            for (const QByteArray& message : std::exchange(waiting, {})) {
                if (const auto answer = server.answer(message))
                    world.engine.handleDhcp(false, *answer);
            }
            world.run(100ms);
            for (const events::Event& event : std::exchange(world.events.events, {}))
                hub.emitEvent(event);
            service.followPhones();
        }
    }
    [[nodiscard]] QByteArray url() const { return service.urlOf(world.engine[phone]); }

    tests::FakeDhcpServer server{dhcp::Version::V4};
    test::World world;
    fleet::PhoneIndex phone;
    std::vector<QByteArray> waiting;
    net::Reactor reactor;
    app::EventHub hub;
    app::Roster roster{.firstMac = MacAddress(0x000e08abcdef),
                       .firstAddress = IpAddress::v4(0x7f000001),
                       .serial = {}};
    std::string said;
    app::WebService service;
    bool started = false;
};

/// With a loopback device alone, so that who listens everywhere is reached by nobody.
bool enterOwnNetwork()
{
    if (::unshare(::geteuid() == 0 ? CLONE_NEWNET : CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return false;
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request = {};
    qstrncpy(request.ifr_name, "lo", sizeof request.ifr_name);
    request.ifr_flags = IFF_UP;
    const bool isUp = ::ioctl(descriptor, SIOCSIFFLAGS, &request) == 0;
    ::close(descriptor);
    return isUp;
}

} // namespace

/// Where phones' pages are found while the phones move.
class TestWebService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFollowALeasedAddressThatMayBeServed();
    void pagesStayOnLoopbackOtherwise();
};

void TestWebService::pagesFollowALeasedAddressThatMayBeServed()
{
    Exercise exercise(web::Exposure::Open);
    QVERIFY(exercise.started);
    QVERIFY(exercise.url().startsWith("http://127.0.0.1:"));
    const QByteArray port = exercise.url().mid(exercise.url().lastIndexOf(':'));
    exercise.lease();
    QCOMPARE(exercise.world.engine[exercise.phone].identity().address.toText(),
             QByteArray("192.0.2.50"));
    QCOMPARE(exercise.url(), "http://192.0.2.50" + port);
    QVERIFY(exercise.said.empty());
}

void TestWebService::pagesStayOnLoopbackOtherwise()
{
    Exercise exercise(web::Exposure::LoopbackOnly);
    QVERIFY(exercise.started);
    const QByteArray before = exercise.url();
    exercise.lease();
    QCOMPARE(exercise.world.engine[exercise.phone].identity().address.toText(),
             QByteArray("192.0.2.50"));
    QCOMPARE(exercise.url(), before);
}

/// Before Qt has threads, as who has some can't leave a network.
int main(int argc, char* argv[])
{
    if (!enterOwnNetwork()) {
        std::perror("a network of its own");
        return 1;
    }
    const QCoreApplication application(argc, argv);
    TestWebService test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_webservice.moc"
