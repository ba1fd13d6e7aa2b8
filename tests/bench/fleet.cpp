#include "tests/bench/fleet.h"

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>

namespace vphone::bench {

namespace {

[[noreturn]] void giveUp(const char* what, const QByteArray& why)
{
    std::fprintf(stderr, "bench: %s: %s\n", what, why.constData());
    std::exit(1);
}

model::Catalogue catalogue()
{
    auto loaded = model::Catalogue::load();
    if (!loaded)
        giveUp("the compiled-in models", loaded.error().file);
    return std::move(*loaded);
}

std::unique_ptr<net::RealNetwork> network(net::Reactor& reactor, std::vector<QByteArray> caFiles)
{
    net::NetworkOptions options;
    options.caFiles = std::move(caFiles);
    auto made = net::RealNetwork::make(reactor, std::move(options));
    if (!made)
        giveUp("the network", made.error());
    return std::move(*made);
}

/// Certificates are held against it.
Instant now()
{
    using std::chrono::system_clock;
    return Instant(std::chrono::duration_cast<Duration>(system_clock::now().time_since_epoch()));
}

} // namespace

Tables::Tables(QByteArrayView modelName)
    : m_catalogue(catalogue()), m_model(m_catalogue.find(modelName))
{
    if (!m_model)
        giveUp("no such model", modelName.toByteArray());
    auto loaded = param::ParamTable::load(*m_model);
    if (!loaded)
        giveUp("the compiled-in parameters", loaded.error().what);
    m_parameters.emplace(std::move(*loaded));
}

Fleet::Fleet(net::Reactor& reactor, const Tables& tables, const QByteArray& profileRule,
             fleet::PhoneIndex phones, TlsSetup tls)
    : m_clock(time::VirtualClock::Mode::Real, 1, now()),
      m_network(network(reactor, std::move(tls.caFiles))),
      m_engine(m_clock, *m_network, m_events, m_log, {}),
      m_worker(reactor, m_clock, m_engine)
{
    if (tls.identity) {
        m_certificates.original = *std::move(tls.identity);
        m_engine.setDeviceCertificates(&m_certificates);
    }
    const param::ParamTable& table = tables.parameters();
    config::Config config(table);
    config.set(table.at("Profile_Rule"), profileRule);
    config.set(table.at("Resync_Random_Delay"), "0");
    for (quint32 i = 0; i < phones; ++i) {
        phone::Identity identity;
        identity.model = &tables.model();
        identity.table = &table;
        identity.mac = MacAddress(0x000e08000000 + i);
        identity.serial = "FCH" + QByteArray::number(i).rightJustified(8, '0');
        identity.firmware = "sip88xx.12-0-1MPP-101";
        identity.address = IpAddress::v4(0x7f010001 + i);
        m_engine.add(std::move(identity), config, i);
    }
}

void Fleet::begin(fleet::PhoneIndex phone)
{
    if (m_engine[phone].isUp())
        m_engine.requestResync(phone, {provision::Trigger::Api, std::nullopt});
    else
        m_engine.powerOn(phone);
}

Fleet::Tally Fleet::resync(int count, int inFlight)
{
    using provision::ResyncState;
    Tally tally;
    std::vector<fleet::PhoneIndex> running;
    int begun = 0;
    while (begun < count || !running.empty()) {
        while (begun < count && int(running.size()) < inFlight) {
            running.push_back(m_next);
            begin(m_next);
            m_next = (m_next + 1) % m_engine.size();
            ++begun;
        }
        const qsizetype under = m_engine.inFlight();
        while (under != 0 && m_engine.inFlight() == under)
            m_worker.step(std::nullopt);
        std::erase_if(running, [&](fleet::PhoneIndex phone) {
            const ResyncState state = m_engine[phone].resyncState();
            if (state == ResyncState::Running)
                return false;
            ++(state == ResyncState::OkWait ? tally.succeeded : tally.failed);
            return true;
        });
    }
    return tally;
}

int Fleet::holding(QByteArrayView tag, const QByteArray& value) const
{
    int count = 0;
    for (fleet::PhoneIndex i = 0; i < m_engine.size(); ++i)
        count += m_engine[i].config().value(tag) == value;
    return count;
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double wallSeconds()
{
    return double(net::Reactor::now().count()) / 1e6;
}

} // namespace vphone::bench
