#include "app/webservice.h"

#include "app/chance.h"

namespace vphone::app {

namespace {

constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;
constexpr quint16 privilegedPortsEnd = 1024;

/// Source: reference webui 1. 0: the phone serves no pages.
quint16 portOf(const config::Config& config)
{
    if (!config.isYes("Enable_Web_Server"))
        return 0;
    const auto port = quint16(config.number("Web_Server_Port"));
    return port == httpPort && config.value("Enable_Protocol") == "Https" ? httpsPort : port;
}

bool isOfWebServer(const QJsonValue& parameter)
{
    const QString name = parameter.toString();
    return name == u"Web_Server_Port" || name == u"Enable_Web_Server" || name == u"Enable_Protocol";
}

Unexpected<Complaint> setupFailed(const QByteArray& text)
{
    return Unexpected{Complaint{ExitStatus::Setup, text.toStdString()}};
}

/// What was wrong, and what to do.
QByteArray withAdvice(const net::ListenProblem& problem, quint16 port, const char* better)
{
    const bool lacksPrivilege =
        problem.error == net::ListenError::Other && port != 0 && port < privilegedPortsEnd;
    return problem.text + (lacksPrivilege ? "; a port below 1024 takes a privilege" : "") +
           "; give " + better;
}

} // namespace

/// In the order in which it has to go again.
struct WebService::Serving
{
    std::unique_ptr<control::Fleet> fleet;
    web::PhoneDirectory directory;
    web::PhoneSite site;

    Serving(std::unique_ptr<control::Fleet> phones, events::Sink& events,
            const events::History& history, web::Exposure exposure, control::Painter* painter)
        : fleet(std::move(phones)),
          site(*fleet, directory, events, history,
               {.secret = bytesByChance(), .exposure = exposure, .painter = painter})
    {
    }
};

WebService::WebService(net::Reactor& reactor, EventHub& hub, const Roster& roster,
                       const WebPlan& plan, bool areLeased, Say say)
    : m_reactor(reactor),
      m_hub(hub),
      m_roster(roster),
      m_plan(plan),
      m_followsLeases(areLeased && plan.exposure != web::Exposure::LoopbackOnly),
      m_say(std::move(say)),
      m_history(historyBytesMax)
{
    hub.add(m_history);
    hub.add(*this);
}

WebService::~WebService() = default;

Result<Done, Complaint> WebService::start(std::unique_ptr<control::Fleet> fleet,
                                          control::Painter* painter)
{
    m_serving =
        std::make_unique<Serving>(std::move(fleet), m_hub, m_history, m_plan.exposure, painter);
    if (!m_plan.followsPhone) {
        const auto port = listen(m_plan.port);
        if (!port)
            return setupFailed("--web-port: " + withAdvice(port.error(), m_plan.port,
                                                           "another port, 0 (choose) or off"));
        m_plan.port = *port;
    }
    Result<Done, Complaint> done = Done{};
    const auto begin = [&](fleet::Engine& engine) {
        for (fleet::PhoneIndex index = 0; done && index < engine.size(); ++index) {
            const Endpoint wanted = wantedBy(engine[index]);
            done = place(engine[index].identity().mac, wanted);
            engine.ask(index, [&](auto& phone, Instant, auto&) { phone.setWebPort(wanted.port); });
        }
    };
    const bool isReached = m_serving->fleet->visitAll([&](std::span<fleet::Engine* const> engines) {
        for (fleet::Engine* engine : engines) {
            engine->keepJournal(journalBytesMax / qsizetype(engines.size()));
            begin(*engine);
        }
    });
    Q_ASSERT(isReached);
    return done;
}

void WebService::setBrowserPhone(const QByteArray& url)
{
    m_serving->site.setBrowserPhone(url);
}

void WebService::stop()
{
    m_leaving.clear();
    m_listeners.clear();
    m_serving.reset();
}

Result<quint16, net::ListenProblem> WebService::listen(quint16 port)
{
    if (m_listeners.contains(port))
        return port;
    if (m_listeners.size() == listenersMax)
        return Unexpected{net::ListenProblem{
            net::ListenError::Other, "phones have pages at " + QByteArray::number(listenersMax) +
                                         " ports already, which is the most"}};
    // Phones with addresses of their own are told apart by where a connection arrives.
    const bool isOne = m_roster.sharesAddress && !m_followsLeases;
    const IpAddress any = m_roster.firstAddress.family() == IpAddress::Family::V6
                              ? IpAddress::v6({})
                              : IpAddress::v4(0);
    auto socket = net::listenForPages({isOne ? m_roster.firstAddress : any, port},
                                      m_roster.isOnLoopback() && !m_followsLeases);
    if (!socket)
        return Unexpected{socket.error()};
    auto server = net::SiteServer::start(m_reactor, std::move(*socket), m_serving->site,
                                         net::pageLimits, this);
    if (!server)
        return Unexpected{net::ListenProblem{net::ListenError::Other, server.error()}};
    const quint16 chosen = (*server)->port();
    m_listeners[chosen].server = std::move(*server);
    return chosen;
}

Endpoint WebService::wantedBy(const phone::Phone& phone) const
{
    const phone::Identity& identity = phone.identity();
    const auto number = fleet::PhoneIndex(identity.mac.bits() - m_roster.firstMac.bits());
    return {m_followsLeases ? identity.address : m_roster.addressOf(number),
            m_plan.followsPhone ? portOf(phone.config()) : m_plan.port};
}

Result<Done, Complaint> WebService::place(MacAddress mac, const Endpoint& wanted)
{
    if (wanted.port == 0) {
        leave(mac);
        return Done{};
    }
    const auto port = listen(wanted.port);
    if (!port)
        return setupFailed("--web-port device: Web_Server_Port of phone " + mac.lower() + ": " +
                           withAdvice(port.error(), wanted.port,
                                      "it another one, such as --param Web_Server_Port=8080"));
    ++m_listeners[wanted.port].phones;
    leave(mac);
    m_serving->directory.add(mac, wanted);
    return Done{};
}

/// The port that \a mac has is no longer its own.
void WebService::leave(MacAddress mac)
{
    const auto before = m_serving->directory.endpointOf(mac);
    if (!before)
        return;
    m_serving->directory.remove(mac);
    const auto listener = m_listeners.find(before->port);
    if (--listener->second.phones > 0 || !m_plan.followsPhone)
        return;
    m_leaving.push_back(std::move(listener->second));
    m_listeners.erase(listener);
}

void WebService::followPhones()
{
    if (!m_serving)
        return;
    if (std::exchange(m_hasRestarted, false))
        m_leaving.clear();
    for (const MacAddress mac : std::exchange(m_due, {})) {
        if (!follow(mac))
            m_due.insert(mac);
    }
}

/// False: its thread is busy.
bool WebService::follow(MacAddress mac)
{
    Endpoint wanted;
    const auto look = [&](fleet::Engine& engine, fleet::PhoneIndex index) {
        wanted = wantedBy(engine[index]);
    };
    if (m_serving->fleet->visit(mac, look) == control::Reached::Busy)
        return false;
    const auto before = m_serving->directory.endpointOf(mac).value_or(Endpoint());
    if (before == wanted || (before.port == 0 && wanted.port == 0))
        return true;
    if (const auto placed = place(mac, wanted); !placed) {
        m_say(placed.error().text + "; it serves no pages");
        leave(mac);
        wanted.port = 0;
    }
    const auto tell = [&](fleet::Engine& engine, fleet::PhoneIndex index) {
        engine.ask(index, [&](auto& phone, Instant, auto&) { phone.setWebPort(wanted.port); });
    };
    return m_serving->fleet->visit(mac, tell) != control::Reached::Busy;
}

QByteArray WebService::urlOf(const phone::Phone& phone) const
{
    const MacAddress mac = phone.identity().mac;
    const auto endpoint =
        m_serving ? m_serving->directory.endpointOf(mac) : std::optional<Endpoint>();
    if (!endpoint || portOf(phone.config()) == 0)
        return {};
    const bool isHttps = phone.config().value("Enable_Protocol") == "Https";
    const bool isAlone = m_serving->directory.find(*endpoint).size() == 1;
    return (isHttps ? "https://" : "http://") + endpointText(*endpoint) +
           (isAlone ? QByteArray() : "/phones/" + mac.lower());
}

QByteArray WebService::summary() const
{
    QByteArray url;
    const auto look = [&](fleet::Engine& engine, fleet::PhoneIndex index) {
        url = urlOf(engine[index]);
    };
    std::ignore = m_serving->fleet->visit(m_roster.firstMac, look);
    if (url.isEmpty())
        return "no pages: Enable_Web_Server is No";
    return "pages at " + url + "/admin/" +
           (m_roster.count == 1
                ? QByteArray()
                : ", and so on for " + QByteArray::number(m_roster.count) + " phones");
}

/// A port is another one when the phone starts again (reference webui 1), an address at once.
void WebService::emitEvent(const events::Event& event)
{
    if (!event.phone())
        return;
    const MacAddress mac = *event.phone();
    const QByteArrayView name = event.name();
    const bool isMove = m_followsLeases && name.startsWith("dhcp.");
    const bool isStart = m_plan.followsPhone && (name == "phone.reboot" || name == "phone.power");
    if (isMove || (isStart && m_changed.erase(mac) > 0))
        m_due.insert(mac);
    else if (m_plan.followsPhone && name == "config.changed" && isOfWebServer(event.member("name")))
        m_changed.insert(mac);
    else if (name == "phone.ready")
        m_hasRestarted = true;
}

bool WebService::isListening() const
{
    return m_plan.followsPhone || m_followsLeases;
}

Result<ports::SharedIdentity, QByteArray> WebService::identityFor(const Endpoint& local)
{
    const auto phones = m_serving->directory.find(local);
    if (phones.empty())
        return Unexpected{"no phone is at " + endpointText(local)};
    Result<ports::SharedIdentity, QByteArray> identity =
        Unexpected{QByteArray("the phone's thread is busy")};
    const auto show = [&](fleet::Engine& engine, fleet::PhoneIndex index) {
        identity = engine.ask(
            index, [](auto& phone, Instant, auto&) { return phone.deviceCertificate(); });
    };
    std::ignore = m_serving->fleet->visit(phones.front().mac, show);
    return identity;
}

} // namespace vphone::app
