// What phones pay for having a screen: in bytes, while nobody looks and when somebody does, and in
// time for a look and a key.
#include "core/fleet/engine.h"
#include "core/ports/clock.h"
#include "core/screen/tree.h"
#include "tests/bench/fleet.h"

#include <CLI/CLI.hpp>
#include <malloc.h>

#include <cstdio>

using namespace vphone;

namespace {

struct StillClock final : ports::Clock
{
    [[nodiscard]] Instant now() const override { return *instantFromIso("2026-01-01T00:00:00Z"); }
};

struct NoNetwork final : ports::Network
{
    ports::RequestId resolve(const QByteArray&, std::function<void(ports::ResolveResult)>) override
    {
        return 1;
    }
    ports::RequestId resolveService(const QByteArray&,
                                    std::function<void(ports::ServiceResult)>) override
    {
        return 1;
    }
    ports::RequestId fetch(ports::FetchRequest, std::function<void(ports::FetchResult)>) override
    {
        return 1;
    }
    ports::RequestId findProxy(ports::ProxyQuery, std::function<void(ports::ProxyResult)>) override
    {
        return 1;
    }
    void cancel(ports::RequestId) override {}
    void send(const IpAddress&, const Endpoint&, QByteArray) override {}
};

/// Listens, as a run with a control API does.
struct Listener final : events::Sink
{
    void emitEvent(const events::Event&) override {}
    [[nodiscard]] bool isListening() const override { return true; }
};

struct NoLog final : Log
{
    void write(LogLevel, QByteArrayView) override {}
    [[nodiscard]] bool wants(LogLevel) const override { return false; }
};

double heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Bytes and microseconds of a phone's screen, as JSON.");
    fleet::PhoneIndex phones = 10'000;
    app.add_option("--phones", phones)->check(CLI::Range(1, 1'000'000));
    CLI11_PARSE(app, argc, argv);

    const bench::Tables tables;
    StillClock clock;
    NoNetwork network;
    Listener events;
    NoLog log;
    fleet::Engine engine(clock, network, events, log, {});
    for (fleet::PhoneIndex i = 0; i < phones; ++i) {
        config::Config config(tables.parameters());
        config.set(tables.parameters().at("Provision_Enable"), "No");
        phone::Identity identity;
        identity.model = &tables.model();
        identity.table = &tables.parameters();
        identity.mac = MacAddress(0x000e08000001 + i);
        identity.serial = "FCH2001A0B1";
        identity.firmware = identity.model->loadFamily + ".12-0-1MPP0001-1";
        identity.address = IpAddress::v4(0x7f010001 + i);
        engine.add(std::move(identity), std::move(config), i);
        engine.powerOn(i);
    }
    // Whatever phones have to do that might wake a screen.
    const auto bustle = [&] {
        for (fleet::PhoneIndex i = 0; i < phones; ++i) {
            engine.act(i, 1, line::LineAction::Ring);
            engine.act(i, 1, line::LineAction::End);
            engine.ask(i, [](phone::Phone& phone, Instant now, phone::Actions& actions) {
                return phone.requestResync({provision::Trigger::Api, std::nullopt, std::nullopt},
                                           now, actions);
            });
        }
    };
    bustle();
    const double before = heapBytes();
    bustle();
    const double unseen = heapBytes() - before;
    const double begun = bench::wallSeconds();
    qsizetype rows = 0;
    for (fleet::PhoneIndex i = 0; i < phones; ++i)
        rows += engine.ask(i, [](phone::Phone& phone, Instant now, phone::Actions&) {
            return qsizetype(phone.screen(now).lines.size());
        });
    const double look = bench::wallSeconds() - begun;
    const double seen = heapBytes() - before - unseen;
    const double pressed = bench::wallSeconds();
    for (fleet::PhoneIndex i = 0; i < phones; ++i)
        engine.ask(i, [](phone::Phone& phone, Instant now, phone::Actions& actions) {
            return phone.pressKey("Applications", now, actions);
        });
    const double press = bench::wallSeconds() - pressed;
    // A phone has one pointer to all that comes with a screen.
    std::printf("{\"phones\": %u, \"unseen\": %.1f, \"seen\": %.1f, \"look_us\": %.2f, "
                "\"press_us\": %.2f, \"cells\": %lld}\n",
                phones, double(sizeof(void*)) + unseen / phones, seen / phones, look * 1e6 / phones,
                press * 1e6 / phones, qlonglong(rows));
    return 0;
}
