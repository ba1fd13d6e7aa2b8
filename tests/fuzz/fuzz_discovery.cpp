/// \file A lease from anybody, and SRV records: what becomes of them. The first byte chooses the
/// version, the option and whether the phone is strict; up to the first line end stands the list of
/// options, then the value, then the domain.
#include "core/dns/service.h"
#include "core/provision/discovery.h"

#include <QByteArrayList>

#include <cstdint>

using namespace vphone;
using namespace vphone::provision;

namespace {

constexpr const char* secret = "s3cr3tw0rd";

class HostileMacros final : public rule::MacroSource
{
public:
    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override
    {
        if (name == "A")
            return QByteArray(";http://h/;@");
        if (name == "B")
            return QByteArray(3000, 'x');
        if (name == "SA")
            return QByteArray(secret);
        return std::nullopt;
    }
};

void mustBeTried(const Attempt& attempt)
{
    Q_ASSERT(attempt.url.scheme && !attempt.url.host.isEmpty());
    Q_ASSERT(attempt.url.path.startsWith('/'));
    const QByteArray text = attempt.url.toText(true);
    Q_ASSERT(text.size() <= rule::urlBytesMax && rule::parseUrl(text));
    Q_ASSERT(!attempt.isService || attempt.url.scheme != ports::Scheme::Tftp);
}

void mustBeOrdered(const QByteArray& host, quint8 how)
{
    ports::Random random(how);
    const auto order = how % 2 == 0 ? dns::WeightOrder::Random : dns::WeightOrder::LowFirst;
    const quint16 some = quint16(how * 257);
    const auto targets = dns::targetsInOrder({{host, some, how, some},
                                              {host + '.', 443, 1, 0},
                                              {"pr1.example", 443, how, 65535},
                                              {".", 0, 0, 0}},
                                             order, random);
    Q_ASSERT(!targets.empty() && targets.size() <= dns::targetsMax);
    for (size_t i = 0; i < targets.size(); ++i) {
        Q_ASSERT(dns::isHostName(targets[i].host) && targets[i].port != 0);
        Q_ASSERT(i == 0 || targets[i - 1].priority <= targets[i].priority);
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    const QByteArrayList parts = text.split('\n');
    static constexpr std::array codes{66, 160, 159, 150, 60, 43, 125, 17};
    dhcp::Lease lease;
    lease.version = data[0] & 0x10 ? dhcp::Version::V6 : dhcp::Version::V4;
    lease.options[codes[data[0] & 7]] = parts.value(1);
    lease.domain = parts.value(2);
    const QByteArray order = parts.value(0);
    const HostileMacros macros;
    const DiscoverySources sources{{&lease}, order, order, macros, (data[0] & 0x20) != 0};

    const Discovered found = discover(sources, "/8841-3PCC.xml");
    Q_ASSERT(found.attempts.size() <= attemptsMax && !found.steps.empty());
    Q_ASSERT(found.steps.size() < 32 && found.warnings.size() < 32);
    for (const Attempt& attempt : found.attempts)
        mustBeTried(attempt);
    for (const QByteArray& step : found.steps)
        Q_ASSERT(!step.contains(secret) && !step.contains('\n'));
    for (size_t i = 0; i < found.attempts.size(); ++i) {
        for (const Cause cause : {Cause::Dns, Cause::NotFound, Cause::Auth}) {
            const auto next = nextAttempt(found.attempts, i, cause);
            Q_ASSERT(!next || (*next > i && *next < found.attempts.size()));
        }
    }
    if (const auto server = defaultServer(sources))
        Q_ASSERT(!withServer(*rule::parseUrl("/x"), *server).host.isEmpty());
    mustBeOrdered(lease.domain, data[0]);
    return 0;
}
