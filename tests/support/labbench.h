/// \file A lab in a reactor of its own, what it told, and the curl program to ask it with.
#pragma once

#include "core/net/labservers.h"

#include <QProcess>
#include <QTemporaryDir>

namespace vphone::test {

inline const QByteArray basicProfile =
    "<flat-profile>\n <GPP_A> 12345678\n </GPP_A>\n</flat-profile>\n";

/// Keeps what comes.
struct LabRecorder final : events::Sink
{
    std::vector<events::Event> all;

    void emitEvent(const events::Event& event) override { all.push_back(event); }
    [[nodiscard]] bool isListening() const override { return true; }

    [[nodiscard]] std::vector<events::Event> named(QByteArrayView name) const
    {
        std::vector<events::Event> result;
        std::ranges::copy_if(all, std::back_inserter(result),
                             [&](const auto& event) { return event.name() == name; });
        return result;
    }
};

/// Over a folder with one file.
struct LabBench
{
    QTemporaryDir temporary;
    LabRecorder recorder;
    net::Reactor reactor;
    net::LabOptions options;
    std::unique_ptr<net::LabServers> servers;
    QByteArray problem;
    static constexpr Duration longest =
        std::chrono::seconds(20); ///< far above what any of these takes

    LabBench()
    {
        options.folder = path("served");
        options.caFolder = path("ca");
        options.examples = {{"basic.txt", basicProfile}};
    }

    [[nodiscard]] QByteArray path(const QByteArray& name) const
    {
        return temporary.path().toUtf8() + '/' + name;
    }

    bool start()
    {
        auto started = net::LabServers::start(reactor, options, recorder);
        if (started)
            servers = std::move(*started);
        else
            problem = started.error();
        return servers != nullptr;
    }

    /// Polls until \a isDone or until patience ends.
    bool pollUntil(const std::function<bool()>& isDone)
    {
        const auto begun = net::Reactor::now();
        while (!isDone() && net::Reactor::now() - begun < longest)
            reactor.poll(std::chrono::milliseconds(10));
        return isDone();
    }

    bool waitForRequests(size_t count)
    {
        return pollUntil([&] { return recorder.named("lab.request").size() >= count; });
    }

    [[nodiscard]] QJsonValue lastRequest(const char* member) const
    {
        const auto requests = recorder.named("lab.request");
        return requests.empty() ? QJsonValue() : requests.back().member(member);
    }
};

struct CurlResult
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// The curl program, while the lab goes on.
inline CurlResult curl(LabBench& bench, const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("curl"),
                  QStringList{QStringLiteral("--silent"), QStringLiteral("--show-error"),
                              QStringLiteral("--noproxy"), QStringLiteral("*")} +
                      arguments);
    bench.pollUntil(
        [&] { return process.waitForFinished(1) || process.state() == QProcess::NotRunning; });
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QString urlOf(const LabBench& bench, lab::Service service, const char* file)
{
    return QString::fromUtf8(bench.servers->url(service) + file);
}

} // namespace vphone::test
