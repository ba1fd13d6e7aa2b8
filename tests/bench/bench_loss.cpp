/// \file Resyncs over TFTP through a relay that loses packets: every one has to succeed.
#include "tests/bench/fleet.h"
#include "tests/support/lossyrelay.h"

#include <CLI/CLI.hpp>

using namespace vphone;

namespace {

/// The relay tells no more transfers apart.
constexpr int transfersPerRelay = 250;

} // namespace

int main(int argc, char** argv)
{
    std::string server = "127.0.0.1";
    std::string path;
    std::string mark = "bench";
    quint16 port = 0;
    int count = 1000;
    int dropEvery = 100;
    CLI::App app("TFTP resyncs through a relay that loses packets");
    app.add_option("--port", port, "of the TFTP server on 127.0.0.1")->required();
    app.add_option("--path", path)->required();
    app.add_option("--count", count);
    app.add_option("--drop-every", dropEvery);
    app.add_option("--mark", mark);
    CLI11_PARSE(app, argc, argv);

    const bench::Tables tables;
    const double wallBefore = bench::wallSeconds();
    bench::Fleet::Tally all;
    int applied = 0;
    int dropped = 0;
    for (int left = count; left > 0; left -= transfersPerRelay) {
        const int batch = std::min(left, transfersPerRelay);
        net::Reactor reactor;
        test::LossyRelay relay(reactor, {*IpAddress::parse(server), port},
                               {.dropEvery = dropEvery});
        bench::Fleet fleet(reactor, tables,
                           "tftp://127.0.0.1:" + QByteArray::number(relay.port()) + '/' +
                               path.c_str(),
                           fleet::PhoneIndex(batch));
        const auto tally = fleet.resync(batch, batch);
        all.succeeded += tally.succeeded;
        all.failed += tally.failed;
        applied += fleet.holding("GPP_P", QByteArray::fromStdString(mark));
        dropped += relay.dropped();
    }
    std::printf("{\"succeeded\": %d, \"failed\": %d, \"applied\": %d, \"dropped\": %d, "
                "\"seconds\": %.1f}\n",
                all.succeeded, all.failed, applied, dropped, bench::wallSeconds() - wallBefore);
    return applied == all.succeeded && dropped > 0 ? 0 : 1;
}
