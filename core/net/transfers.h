/// \file The transfers of one kind that are under way.
#pragma once

#include "core/net/reactor.h"
#include "core/ports/network.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace vphone::net {

struct NetworkOptions;

/// \a Transfer: made with reactor, options, request and whom to tell once, from the reactor; breaks
/// off when it dies.
template<typename Transfer>
class Transfers
{
public:
    using Answer = std::function<void(ports::FetchResult)>;

    /// Both must outlive it.
    Transfers(Reactor& reactor, const NetworkOptions& options)
        : m_reactor(reactor), m_options(options)
    {
    }

    void start(ports::RequestId id, ports::FetchRequest request, Answer answer)
    {
        auto over = [this, id, answer = std::move(answer)](ports::FetchResult result) {
            m_transfers.erase(id);
            answer(std::move(result));
        };
        m_transfers.emplace(id, std::make_unique<Transfer>(m_reactor, m_options, std::move(request),
                                                           std::move(over)));
    }

    void cancel(ports::RequestId id) { m_transfers.erase(id); }
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_transfers.size()); }

private:
    Reactor& m_reactor;
    const NetworkOptions& m_options;
    std::unordered_map<ports::RequestId, std::unique_ptr<Transfer>> m_transfers;
};

} // namespace vphone::net
