#include "core/net/tftpfetcher.h"

#include "core/net/tftptransfer.h"

namespace vphone::net {

TftpFetcher::TftpFetcher(Reactor& reactor, const NetworkOptions& options)
    : m_reactor(reactor), m_options(options)
{
}

TftpFetcher::~TftpFetcher() = default;

void TftpFetcher::start(ports::RequestId id, ports::FetchRequest request, Done done)
{
    auto over = [this, id, done = std::move(done)](ports::FetchResult result) {
        m_transfers.erase(id);
        done(std::move(result));
    };
    m_transfers.emplace(id, std::make_unique<TftpTransfer>(m_reactor, m_options, std::move(request),
                                                           std::move(over)));
}

void TftpFetcher::cancel(ports::RequestId id)
{
    m_transfers.erase(id);
}

} // namespace vphone::net
