// What holds for resyncs whatever comes: a month of one phone with random parameters, calls,
// requests, power cuts and faults, watched from outside. VPHONE_SEEDS=1000 walks through as many
// months.
#include "core/provision/localzone.h"
#include "core/rule/delaylist.h"
#include "tests/support/fakeworld.h"

#include <deque>
#include <set>

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;

namespace {

/// Months that every run of the tests walks through.
constexpr int seedsDefault = 20;
constexpr int seedsOfARow = 10;
constexpr Duration month = 30 * 24h;
constexpr size_t eventsShown = 40;

template<typename T, size_t size>
const T& oneOf(ports::Random& random, const std::array<T, size>& choices)
{
    return choices[random.upTo(size - 1)];
}

bool happens(ports::Random& random, int percent)
{
    return int(random.upTo(99)) < percent;
}

struct Choice
{
    const char* tag;
    std::vector<const char*> values;
};

// clang-format off
/// Values as people and profiles set them, some of them impossible.
const std::vector<Choice> choices{
    {"Provision_Enable",            {"Yes", "Yes", "Yes", "Yes", "Yes", "No"}},
    {"Resync_On_Reset",             {"Yes", "Yes", "Yes", "No"}},
    {"Resync_Random_Delay",         {"0", "2", "50", "-1"}},
    {"Resync_At__HHmm_",            {"", "", "", "0230", "2400", "1830", "2561"}},
    {"Resync_At_Random_Delay",      {"0", "30", "600", "3600", "65536"}},
    {"Resync_Periodic",             {"3600", "1800,7200", "5000+600", "86400", "0", "", "10m"}},
    {"Resync_Error_Retry_Delay",    {"60,120,240,480,960,1920,3840,7680,15360,30720,61440,86400", "300+60", "600,0,1200", "7200", "0", "soon"}},
    {"Forced_Resync_Delay",         {"0", "60", "1800", "14400", "-1"}},
    {"Resync_From_SIP",             {"Yes", "No"}},
    {"Resync_Trigger_1",            {"", "", "", "$PRVTMR ge 3600", "1 eq 2", "((", "$NOTHING eq 1"}},
    {"Resync_Trigger_2",            {"", "", "", "$UPGTMR gt 300 and $PRVTMR ge 600"}},
    {"User_Configurable_Resync",    {"Yes", "No"}},
    {"Resync_Fails_On_FNF",         {"Yes", "No"}},
    {"Time_Zone",                   {"GMT", "GMT-08:00", "GMT+05:45", "CET"}},
    {"Daylight_Saving_Time_Rule",   {"start=3/-1/7/2;end=10/-1/7/2;save=1", "start=1/5/0/2;end=1/20/0/2;save=1", "never"}},
    {"Daylight_Saving_Time_Enable", {"Yes", "No"}},
    {"Profile_Rule",                {"/$PSN.xml", "http://192.0.2.9/$MA.xml", "tftp://prov.example.net/$B/$MA.cfg", "($PRVST eq 0)? http://192.0.2.9/boot | ($PRVST eq 2)? http://192.0.2.9/retry",
                                     "(GPP_A = \"x\"; Resync_Periodic = \"7200\";)! https://192.0.2.9/a", "", "[--key", "http://192.0.2.9/$NOTHING"}},
    {"Profile_Rule_B",              {"", "http://192.0.2.9/b", "http://prov.example.net/b", "# none", "(bad"}},
    {"Profile_Rule_D",              {"", "", "", "http://prov.example.net/d"}},
    {"Restricted_Access_Domains",   {"", "", "", "", "example.net"}},
    {"Upgrade_Enable",              {"Yes", "Yes", "No"}},
    {"Upgrade_Rule",                {"", "", "http://192.0.2.9/sip68xx.12-0-1MPP0001-1.loads", "http://192.0.2.9/sip68xx.11-3-2MPP0001-609.loads", "/sip68xx.12-0-3MPP0001-1.loads", "(bad"}},
    {"Upgrade_Error_Retry_Delay",   {"3600", "60,600", "0", "-5"}},
    {"Report_Rule",                 {"", "http://192.0.2.9/report", "[--status] http://192.0.2.9/status [--delta] http://192.0.2.9/delta", "[--delta"}},
    {"Report_To_Server",            {"On Request", "On Local Change", "Periodically"}},
    // Takes a reboot.
    {"Web_Server_Port",             {"80", "80", "80", "8080"}},
};
// clang-format on

std::pair<QByteArray, QByteArray> randomSetting(ports::Random& random)
{
    const Choice& choice = choices[random.upTo(choices.size() - 1)];
    return {choice.tag, choice.values[random.upTo(choice.values.size() - 1)]};
}

/// How the servers are for some hours.
enum class Weather : quint8 { Fine, Rough, Dead };

/// What is noticed from outside, and whether it may be.
class Watcher final : public events::Sink
{
public:
    explicit Watcher(const FakeClock& clock) : m_clock(clock) {}

    void emitEvent(const events::Event& event) override;
    [[nodiscard]] bool isListening() const override { return true; }

    /// A transfer begins: its first lookup or request.
    void transferStarts();
    /// Nothing is due and nothing under way at this moment.
    void settled(const fleet::Engine& engine, fleet::PhoneIndex phone, bool isInFlight);
    void watch(const config::Config& config) { m_config = &config; }
    void complain(QByteArray what)
    {
        if (complaint.isEmpty())
            complaint = std::move(what);
    }
    [[nodiscard]] QByteArray lastEvents() const
    {
        QByteArray lines;
        for (const QByteArray& line : m_lines)
            lines += line + '\n';
        return lines;
    }

    QByteArray complaint; ///< empty: nothing is wrong
    qint64 requested = 0;
    qint64 deferred = 0;
    bool simulatesCalls = false;

private:
    [[nodiscard]] Duration seconds(const char* tag) const
    {
        return std::chrono::seconds(m_config->number(tag));
    }
    void lineChanged(const events::Event& event);
    void scheduled(const events::Event& event);
    void requestedNow(const events::Event& event);
    [[nodiscard]] bool isFromList(const char* tag, Duration wait) const;

    const FakeClock& m_clock;
    const config::Config* m_config = nullptr;
    std::set<int> m_activeLines;
    std::optional<Instant> m_countdownEnd;
    std::map<QByteArray, Instant> m_scheduled; ///< by trigger
    std::deque<QByteArray> m_lines;
    int m_daysDue = 0;          ///< times of day that came and were not served yet
    bool m_isRequested = false; ///< and not yet succeeded or failed
    bool m_isUpgrading = false;
    bool m_hasSucceeded = false; ///< since power-up
    bool m_mayRest = false;      ///< Provision_Enable came back: no timer
    bool m_isRunning = false;    ///< a run has requested, and is not finished
};

void Watcher::emitEvent(const events::Event& event)
{
    m_lines.push_back(event.toLine().trimmed());
    if (m_lines.size() > eventsShown)
        m_lines.pop_front();
    const QByteArrayView name = event.name();
    if (name == "line.state")
        lineChanged(event);
    else if (name == "resync.scheduled")
        scheduled(event);
    else if (name == "resync.requested")
        requestedNow(event);
    else if (name == "resync.suppressed")
        m_daysDue -= m_daysDue > 0 && event.member("trigger").toString() == u"time-of-day" ? 1 : 0;
    else if (name == "resync.deferred")
        ++deferred;
    else if (name == "resync.succeeded" && !std::exchange(m_isRequested, false))
        complain("succeeded without a request");
    else if (name == "resync.failed" && !std::exchange(m_isRequested, false)) {
        // A rule that can't be read or leads nowhere fails before anything is asked for.
        const QString cause = event.member("cause").toString();
        if (cause != u"bad_rule" && cause != u"dns" && cause != u"target_refused")
            complain("failed without a request: " + cause.toUtf8());
    } else if (name == "upgrade.requested") {
        if (std::exchange(m_isUpgrading, true))
            complain("an upgrade is requested while another has no end");
    } else if (name == "upgrade.succeeded" || name == "upgrade.failed") {
        // What the other partition holds is not asked for.
        m_isUpgrading = false;
    } else if (name == "resync.finished") {
        if (m_isRequested)
            complain("a run finished with a transfer under way");
        m_isRunning = false;
        m_mayRest = false;
        m_hasSucceeded |= event.member("ok").toBool();
    } else if (name == "phone.boot") {
        m_countdownEnd.reset();
        m_scheduled.clear();
        m_daysDue = 0;
        m_mayRest = false;
        if (event.member("reason").toString() != u"provisioning")
            m_hasSucceeded = false;
    } else if ((name == "phone.power" || name == "phone.reboot") &&
               (m_isRequested || m_isUpgrading)) {
        complain("power went, and a request has no end");
    } else if (name == "config.changed" && event.member("name").toString() == u"Provision_Enable") {
        m_mayRest = true;
    }
}

void Watcher::lineChanged(const events::Event& event)
{
    const int line = event.member("line").toInt();
    if (event.member("state").toString() != u"idle") {
        m_activeLines.insert(line);
        m_countdownEnd.reset();
        return;
    }
    m_activeLines.erase(line);
    if (m_activeLines.empty())
        m_countdownEnd = m_clock.now() + seconds("Forced_Resync_Delay");
}

bool Watcher::isFromList(const char* tag, Duration wait) const
{
    const auto list = rule::DelayList::parse(m_config->value(tag));
    return list && std::any_of(list->elements().begin(), list->elements().end(),
                               [wait](const rule::DelayList::Element& element) {
                                   const Duration least = std::max<Duration>(
                                       1s, std::chrono::seconds(element.seconds));
                                   return wait >= least &&
                                          wait <= least + std::chrono::seconds(element.spread);
                               });
}

void Watcher::scheduled(const events::Event& event)
{
    const QByteArray trigger = event.member("trigger").toString().toUtf8();
    const Instant at = *instantFromIso(event.member("at").toString().toLatin1());
    // As text, instants have milliseconds.
    const Duration wait =
        at -
        Instant(std::chrono::floor<std::chrono::milliseconds>(event.time().time_since_epoch()));
    // The next day's start is drawn when this day's is due, before it runs.
    if (trigger == "time-of-day" && m_scheduled.contains(trigger) &&
        m_scheduled[trigger] <= m_clock.now())
        ++m_daysDue;
    m_scheduled[trigger] = at;
    if (trigger == "periodic" && !isFromList("Resync_Periodic", wait))
        complain("periodic after a wait that its list does not have");
    if (trigger == "retry" && !isFromList("Resync_Error_Retry_Delay", wait))
        complain("retry after a wait that its list does not have");
    if (trigger == "power-up" && (wait < 0s || wait > seconds("Resync_Random_Delay") * 20 + 1ms))
        complain("power-up after a wait that is too long");
    if (trigger == "time-of-day") {
        const auto time = provision::parseResyncAt(m_config->value("Resync_At__HHmm_"));
        const auto window =
            provision::resyncAtWindow(m_config->number("Resync_At_Random_Delay"), {});
        const Duration shown = provision::localZone(*m_config).timeOfDay(at);
        // An hour for clocks that are put forward meanwhile.
        if (!time || (shown - *time + 24h) % 24h > window + 1h)
            complain("time-of-day at another time of day");
    }
}

void Watcher::requestedNow(const events::Event& event)
{
    ++requested;
    if (std::exchange(m_isRequested, true))
        complain("requested while another request has no end");
    if (std::exchange(m_isRunning, true))
        return;
    if (!m_config->isYes("Provision_Enable"))
        complain("a run starts while Provision_Enable is No");
    const QByteArray trigger = event.member("trigger").toString().toUtf8();
    if (event.member("prvst").toInt() >= 0) {
        if (trigger == "time-of-day" && std::exchange(m_daysDue, 0) > 0)
            return;
        const auto scheduledAt = m_scheduled.find(trigger);
        if (scheduledAt == m_scheduled.end())
            complain(trigger + " was never scheduled");
        else if (m_clock.now() + 1ms < scheduledAt->second)
            complain(trigger + " before its delay");
    }
}

void Watcher::transferStarts()
{
    if (!m_activeLines.empty())
        complain("a transfer starts while a line is active");
    if (m_countdownEnd && m_clock.now() < *m_countdownEnd)
        complain("a transfer starts while the countdown runs");
}

void Watcher::settled(const fleet::Engine& engine, fleet::PhoneIndex phone, bool isInFlight)
{
    using provision::ResyncState;
    if (simulatesCalls || isInFlight || !engine[phone].isUp())
        return;
    const auto isOn = [this](const char* tag) {
        const auto list = rule::DelayList::parse(m_config->value(tag));
        return list && !list->isOff();
    };
    const bool isDaily = provision::parseResyncAt(m_config->value("Resync_At__HHmm_")).has_value();
    bool wantsDeadline = isDaily;
    switch (engine[phone].resyncState()) {
    case ResyncState::Running:
        complain("a run waits for nothing");
        return;
    case ResyncState::Off:
    case ResyncState::Down:
        return;
    case ResyncState::RandomWait:
        wantsDeadline = true;
        break;
    case ResyncState::WaitIdle:
        // A call may last for ever, and what a run in its midst sets is armed at its end.
        wantsDeadline = m_activeLines.empty();
        break;
    case ResyncState::OkWait:
        wantsDeadline = wantsDeadline || (m_hasSucceeded && isOn("Resync_Periodic") && !m_mayRest);
        break;
    case ResyncState::ErrWait:
        wantsDeadline = wantsDeadline || isOn("Resync_Error_Retry_Delay");
        break;
    }
    if (wantsDeadline && !engine.nextDeadline())
        complain(QByteArray("no deadline in ") + nameOf(engine[phone].resyncState()));
}

/// Servers and a network that are as bad as the weather.
class Chaos final : public ports::Network
{
public:
    Chaos(const FakeClock& clock, Watcher& watcher, quint64 seed)
        : m_clock(clock), m_watcher(watcher), m_random(seed)
    {
    }

    ports::RequestId resolve(const QByteArray&,
                             std::function<void(ports::ResolveResult)> done) override
    {
        begin();
        ports::ResolveResult result;
        if (happens(m_random, 10) || weather == Weather::Dead)
            result.cause = Cause::Dns;
        else
            result.addresses = {IpAddress::v4(0xc0000209)};
        const bool goesOn = result.cause == Cause::None;
        return file(latency(), [this, done = std::move(done), result, goesOn] {
            m_goesOn = goesOn;
            done(result);
        });
    }
    ports::RequestId resolveService(const QByteArray&,
                                    std::function<void(ports::ServiceResult)> done) override
    {
        begin();
        return file(latency(), [done = std::move(done)] {
            ports::ServiceResult none;
            none.cause = Cause::Dns;
            done(none);
        });
    }
    ports::RequestId fetch(ports::FetchRequest request,
                           std::function<void(ports::FetchResult)> done) override
    {
        // Nothing says that reports wait for anything. Source: reference rules 8
        begin(request.method != ports::Method::Get);
        const ports::FetchResult result = answer();
        const Duration taken = result.cause == Cause::Timeout ? Duration(30s) : latency();
        const bool goesOn = result.status == 302;
        return file(taken, [this, done = std::move(done), result, goesOn] {
            m_goesOn = goesOn;
            done(result);
        });
    }
    ports::RequestId findProxy(ports::ProxyQuery,
                               std::function<void(ports::ProxyResult)> done) override
    {
        begin();
        return file(latency(), [done = std::move(done)] {
            ports::ProxyResult none;
            none.cause = Cause::Connect;
            done(none);
        });
    }
    void cancel(ports::RequestId id) override
    {
        std::erase_if(m_pending, [id](const auto& entry) { return entry.second.first == id; });
        m_goesOn = false;
    }
    void send(const IpAddress&, const Endpoint&, QByteArray) override {}

    [[nodiscard]] std::optional<Instant> nextDelivery() const
    {
        return m_pending.empty() ? std::nullopt : std::optional(m_pending.begin()->first);
    }
    [[nodiscard]] bool isInFlight() const { return !m_pending.empty(); }
    void deliverDue()
    {
        while (!m_pending.empty() && m_pending.begin()->first <= m_clock.now()) {
            const auto deliver = std::move(m_pending.begin()->second.second);
            m_pending.erase(m_pending.begin());
            deliver();
            m_goesOn = false;
        }
    }

    Weather weather = Weather::Fine;

private:
    void begin(bool isReport = false)
    {
        if (!m_pending.empty())
            m_watcher.complain("a transfer starts beside another");
        // What follows a lookup or a redirect belongs to the transfer that is under way.
        if (!std::exchange(m_goesOn, false) && !isReport)
            m_watcher.transferStarts();
    }
    Duration latency()
    {
        return happens(m_random, 95) ? std::chrono::milliseconds(1 + m_random.upTo(300))
                                     : std::chrono::seconds(1 + m_random.upTo(120));
    }
    ports::FetchResult answer()
    {
        const int bad = weather == Weather::Fine ? 10 : weather == Weather::Rough ? 60 : 100;
        if (!happens(m_random, bad))
            return reply(flatProfile(profile()));
        static constexpr auto causes = std::to_array<Cause>(
            {Cause::Connect, Cause::Timeout, Cause::Reset, Cause::TlsName, Cause::TooBig});
        static constexpr auto statuses =
            std::to_array<int>({404, 404, 500, 503, 403, 401, 302, 204});
        if (weather == Weather::Dead || happens(m_random, 30))
            return failure(oneOf(m_random, causes));
        if (happens(m_random, 20))
            return reply(flatProfile(profile()).chopped(7));
        ports::FetchResult result = reply({}, oneOf(m_random, statuses));
        result.location = "/elsewhere.xml";
        return result;
    }
    QByteArray profile()
    {
        QByteArray elements = "<GPP_B>x</GPP_B>";
        while (happens(m_random, 15)) {
            auto [tag, value] = randomSetting(m_random);
            value.replace('<', "&lt;");
            elements += '<' + tag + '>' + value + "</" + tag + '>';
        }
        return elements;
    }
    ports::RequestId file(Duration after, std::function<void()> deliver)
    {
        m_pending.insert({m_clock.now() + after, {++m_lastId, std::move(deliver)}});
        return m_lastId;
    }

    const FakeClock& m_clock;
    Watcher& m_watcher;
    ports::Random m_random;
    std::multimap<Instant, std::pair<ports::RequestId, std::function<void()>>> m_pending;
    ports::RequestId m_lastId = 0;
    bool m_goesOn = false;
};

/// One phone, what surrounds it, and a month.
class Month
{
public:
    explicit Month(quint64 seed);
    void live();

    Watcher watcher{m_clock};

private:
    static phone::Settings settings(quint64 seed);
    void interfere();
    void useLines();
    void ask();
    template<typename Call>
    void tell(Call call)
    {
        m_engine.ask(m_phone, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
            (void)call(phone, now, actions);
        });
    }

    FakeClock m_clock;
    SilentLog m_log;
    ports::Random m_random;
    Chaos m_network;
    fleet::Engine m_engine;
    fleet::PhoneIndex m_phone = 0;
    bool m_isOn = true;
};

const model::Model& model()
{
    static const model::Catalogue catalogue = *model::Catalogue::load();
    return *catalogue.find("CP-6841-3PCC");
}

const param::ParamTable& table()
{
    static const param::ParamTable loaded = *param::ParamTable::load(model());
    return loaded;
}

phone::Settings Month::settings(quint64 seed)
{
    phone::Settings settings;
    if (seed % 2 == 1)
        settings.calls =
            std::make_shared<const line::CallPlan>(*line::CallPlan::parse("2/h:120s@8-18"));
    if (seed % 3 == 0) {
        dhcp::Lease lease;
        lease.options[66] = "192.0.2.9";
        settings.lease = std::make_shared<const dhcp::Lease>(std::move(lease));
    }
    settings.isStrict = seed % 5 == 0;
    return settings;
}

Month::Month(quint64 seed)
    : m_random(seed),
      m_network(m_clock, watcher, seed ^ 0x6e6574),
      m_engine(m_clock, m_network, watcher, m_log, settings(seed))
{
    config::Config config(table());
    config.set(table().at("Profile_Rule"), "http://192.0.2.9/$MA.xml");
    for (int i = 0; i < 8; ++i) {
        const auto [tag, value] = randomSetting(m_random);
        const auto& def = table()[table().at(tag)];
        if (auto canonical = param::canonicalValue(def, value, param::Leniency::Tolerant))
            config.set(table().at(tag), canonical->value);
    }
    phone::Identity identity;
    identity.model = &model();
    identity.table = &table();
    identity.mac = MacAddress(0x000e08abcdef);
    identity.serial = "88012BA01234";
    identity.firmware = identity.model->loadFamily + ".11-3-2MPP0001-609";
    identity.address = IpAddress::v4(0x7f000001);
    m_phone = m_engine.add(std::move(identity), std::move(config), seed);
    watcher.watch(m_engine[m_phone].config());
    watcher.simulatesCalls = seed % 2 == 1;
}

void Month::live()
{
    const Instant end = m_clock.now() + month;
    m_engine.powerOn(m_phone);
    Instant interference = m_clock.now();
    while (m_clock.now() < end && watcher.complaint.isEmpty()) {
        m_network.deliverDue();
        m_engine.handleDue();
        // Calls come in the midst of transfers too.
        if (m_network.isInFlight() && happens(m_random, 10))
            useLines();
        watcher.settled(m_engine, m_phone, m_network.isInFlight());
        std::optional<Instant> next = m_network.nextDelivery();
        if (const auto deadline = m_engine.nextDeadline(); deadline && (!next || *deadline < *next))
            next = deadline;
        if (next && *next <= interference) {
            m_clock.jumpTo(*next);
            continue;
        }
        m_clock.jumpTo(interference);
        interfere();
        // In bursts: much at once, then nothing for hours.
        const auto pause = happens(m_random, 50) ? m_random.upTo(60) : m_random.upTo(4 * 3600);
        interference += std::chrono::seconds(pause);
    }
    m_engine.powerOff(m_phone);
}

void Month::interfere()
{
    if (!m_isOn) {
        m_isOn = true;
        m_engine.powerOn(m_phone);
        return;
    }
    const int dice = int(m_random.upTo(99));
    if (dice < 55) {
        useLines();
    } else if (dice < 75) {
        ask();
    } else if (dice < 85) {
        static constexpr auto weathers = std::to_array<Weather>(
            {Weather::Fine, Weather::Fine, Weather::Fine, Weather::Rough, Weather::Dead});
        m_network.weather = oneOf(m_random, weathers);
    } else if (dice < 93) {
        // An impossible value is refused.
        (void)m_engine.setParameters(m_phone, {randomSetting(m_random)}, config::Source::Api);
    } else if (dice < 95) {
        const auto setting = randomSetting(m_random);
        tell([&](auto& phone, Instant now, auto& actions) {
            return phone.submitChanges({setting}, now, actions);
        });
    } else if (dice < 97) {
        m_engine.reboot(m_phone, phone::BootReason::UserTriggered);
    } else if (dice < 99) {
        m_isOn = false;
        m_engine.powerOff(m_phone);
    } else if (happens(m_random, 20)) {
        m_engine.factoryReset(m_phone);
    }
}

void Month::useLines()
{
    static constexpr auto actions = std::to_array<line::LineAction>(
        {line::LineAction::Start, line::LineAction::Ring, line::LineAction::Answer,
         line::LineAction::Hold, line::LineAction::Resume, line::LineAction::End,
         line::LineAction::End, line::LineAction::End});
    const auto action = oneOf(m_random, actions);
    // Who hangs up does so on every line, so that the phone is quiet at times.
    for (int number = 1; number <= model().extensions; ++number) {
        if (action == line::LineAction::End || happens(m_random, 50))
            m_engine.act(m_phone, number, action);
    }
}

void Month::ask()
{
    const QByteArray rule = happens(m_random, 80) ? "http://192.0.2.9/once" : "(bad";
    switch (m_random.upTo(5)) {
    case 0:
        tell([](auto& phone, Instant now, auto& actions) {
            return phone.notifyResync(std::nullopt, now, actions);
        });
        return;
    case 1:
        tell([&](auto& phone, Instant now, auto& actions) {
            return phone.notifyResync(rule, now, actions);
        });
        return;
    case 2:
        tell([&](auto& phone, Instant now, auto& actions) {
            return phone.resyncByUrl(rule, now, actions);
        });
        return;
    case 3:
        tell([](auto& phone, Instant now, auto& actions) {
            return phone.resyncFromMenu("http://192.0.2.9/menu", now, actions);
        });
        return;
    case 4:
        tell([&](auto& phone, Instant now, auto& actions) {
            return phone.executeResync(rule, false, now, actions);
        });
        return;
    default:
        m_engine.requestResync(m_phone, {provision::Trigger::Api, std::nullopt, std::nullopt});
        return;
    }
}

} // namespace

class TestProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invariantsHoldWhateverComes_data();
    void invariantsHoldWhateverComes();
};

void TestProperty::invariantsHoldWhateverComes_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("VPHONE_SEEDS", &isNumber);
    const int seeds = isNumber && asked > 0 ? asked : seedsDefault;
    const int begin = qEnvironmentVariableIntValue("VPHONE_FIRST_SEED");
    for (int first = begin; first < begin + seeds; first += seedsOfARow) {
        const int count = std::min(seedsOfARow, begin + seeds - first);
        QTest::addRow("seeds %d to %d", first, first + count - 1) << first << count;
    }
}

// shows C075 C076 C077
void TestProperty::invariantsHoldWhateverComes()
{
    QFETCH(int, first);
    QFETCH(int, count);
    qint64 requested = 0;
    qint64 deferred = 0;
    for (int seed = first; seed < first + count; ++seed) {
        Month life{quint64(seed)};
        life.live();
        requested += life.watcher.requested;
        deferred += life.watcher.deferred;
        if (!life.watcher.complaint.isEmpty()) {
            const QByteArray text = "seed " + QByteArray::number(seed) + ": " +
                                    life.watcher.complaint + "; the last events:\n" +
                                    life.watcher.lastEvents();
            QFAIL(text.constData());
        }
    }
    // Much has to happen for this to say anything.
    QVERIFY(requested > 20 * count);
    QVERIFY(deferred > 5 * count);
}

QTEST_GUILESS_MAIN(TestProperty)
#include "tst_property.moc"
