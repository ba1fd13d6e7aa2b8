/// \file What a whole resync costs: fetched from a real server, parsed, applied. Also makes the
/// profiles to serve.
#include "tests/bench/fleet.h"
#include "tests/bench/sampleprofile.h"

#include <QFile>

#include <CLI/CLI.hpp>
#include <malloc.h>

using namespace vphone;

namespace {

struct Options
{
    std::string rule;
    std::string mark = "bench";
    std::string writeProfile;
    std::string ca;
    std::vector<std::string> deviceChain;
    std::string deviceKey;
    qsizetype bytes = 8192;
    int phones = 1000;
    int count = 1000;
    int inFlight = 200;
};

qint64 heapBytes()
{
    const struct mallinfo2 heap = mallinfo2();
    return qint64(heap.uordblks + heap.hblkhd);
}

int writeProfile(const Options& options)
{
    const bench::Tables tables;
    QFile file(QString::fromStdString(options.writeProfile));
    const QByteArray xml = bench::sampleProfile(tables.parameters(), options.bytes,
                                                QByteArray::fromStdString(options.mark));
    if (file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size())
        return 0;
    std::fprintf(stderr, "bench_resync: %s can't be written\n", options.writeProfile.c_str());
    return 1;
}

QByteArray contentOf(const std::string& name)
{
    QFile file(QString::fromStdString(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bench::TlsSetup tlsSetup(const Options& options)
{
    bench::TlsSetup setup;
    if (!options.ca.empty())
        setup.caFiles = {QByteArray::fromStdString(options.ca)};
    if (options.deviceKey.empty())
        return setup;
    setup.identity.emplace();
    for (const std::string& name : options.deviceChain)
        setup.identity->chain.push_back(contentOf(name));
    setup.identity->key = contentOf(options.deviceKey);
    setup.identity->notAfter = Instant::max();
    return setup;
}

int measure(const Options& options)
{
    const bench::Tables tables;
    net::Reactor reactor;
    const qint64 heapBefore = heapBytes();
    bench::Fleet fleet(reactor, tables, QByteArray::fromStdString(options.rule),
                       fleet::PhoneIndex(options.phones), tlsSetup(options));
    const double cpuBefore = bench::cpuSeconds();
    const double wallBefore = bench::wallSeconds();
    const auto tally = fleet.resync(options.count, options.inFlight);
    const double wall = bench::wallSeconds() - wallBefore;
    const double cpu = bench::cpuSeconds() - cpuBefore;
    const qint64 heap = heapBytes() - heapBefore;
    const int applied = fleet.holding("GPP_P", QByteArray::fromStdString(options.mark));
    std::printf(
        "{\"succeeded\": %d, \"failed\": %d, \"phones\": %d, \"applied\": %d, \"cpu_us\": %.2f, "
        "\"rate\": %.1f, \"heap_per_phone\": %.1f}\n",
        tally.succeeded, tally.failed, options.phones, applied, cpu * 1e6 / options.count,
        options.count / wall, double(heap) / options.phones);
    return tally.failed == 0 && applied == std::min(options.phones, options.count) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App app("Resyncs phones as fast as they may, or writes a profile to serve to them");
    app.add_option("--rule", options.rule, "Profile_Rule of every phone");
    app.add_option("--phones", options.phones)->check(CLI::Range(1, 60000));
    app.add_option("--count", options.count, "resyncs in all");
    app.add_option("--in-flight", options.inFlight)->check(CLI::Range(1, 10000));
    app.add_option("--write-profile", options.writeProfile, "write a profile to this file instead");
    app.add_option("--bytes", options.bytes, "its length, about");
    app.add_option("--mark", options.mark,
                   "what GPP_P holds in the profile, and in every phone afterwards");
    app.add_option("--ca", options.ca, "PEM: root of HTTPS servers");
    app.add_option("--device-cert", options.deviceChain,
                   "DER: certificate of every phone, then of who issued it");
    app.add_option("--device-key", options.deviceKey, "DER, PKCS#8: its key");
    CLI11_PARSE(app, argc, argv);
    options.inFlight = std::min(options.inFlight, options.phones);
    return options.writeProfile.empty() ? measure(options) : writeProfile(options);
}
