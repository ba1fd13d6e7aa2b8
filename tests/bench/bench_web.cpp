/// \file The server of pages alone: every request gets the same bytes.
#include "core/net/siteserver.h"

#include <QFile>

#include <CLI/CLI.hpp>

using namespace vphone;

namespace {

class OnePage final : public http::Site
{
public:
    explicit OnePage(QByteArray page) : m_page(std::move(page)) {}

    std::optional<http::Response> refusal(const http::Request&) override { return {}; }
    http::Response answer(const http::Request&) override
    {
        return {
            .contentType = "text/html; charset=utf-8", .body = m_page, .headers = {}, .stream = {}};
    }

private:
    QByteArray m_page;
};

} // namespace

int main(int argc, char** argv)
{
    std::string path;
    quint16 port = 0;
    CLI::App app("Serves one file at every path, until it is ended");
    app.add_option("--file", path)->required();
    app.add_option("--port", port, "0: choose, and print it");
    CLI11_PARSE(app, argc, argv);

    QFile file(QString::fromStdString(path));
    auto listener = net::listenForPages({IpAddress::v4(0), port}, true);
    if (!file.open(QIODevice::ReadOnly) || !listener)
        return 1;
    net::Reactor reactor;
    OnePage site(file.readAll());
    const auto server =
        net::SiteServer::start(reactor, std::move(*listener), site, {.connectionsMax = 2048});
    if (!server)
        return 1;
    std::printf("%d\n", int((*server)->port()));
    std::fflush(stdout);
    for (;;)
        reactor.poll(Duration(-1));
}
