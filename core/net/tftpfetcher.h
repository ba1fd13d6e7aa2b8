/// \file The TFTP transfers under way.
#pragma once

#include "core/ports/network.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace vphone::net {

class Reactor;
class TftpTransfer;
struct NetworkOptions;

class TftpFetcher
{
public:
    using Done = std::function<void(ports::FetchResult)>;

    /// Both must outlive it.
    TftpFetcher(Reactor& reactor, const NetworkOptions& options);
    ~TftpFetcher();

    void start(ports::RequestId id, ports::FetchRequest request, Done done);
    void cancel(ports::RequestId id);
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_transfers.size()); }

private:
    Reactor& m_reactor;
    const NetworkOptions& m_options;
    std::unordered_map<ports::RequestId, std::unique_ptr<TftpTransfer>> m_transfers;
};

} // namespace vphone::net
