/// \file The transfers of one kind that are under way.
#pragma once

#include "core/net/reactor.h"
#include "core/ports/network.h"

#include <functional>
#include <memory>
#include <tuple>
#include <unordered_map>

namespace vphone::net {

struct NetworkOptions;

/// \a Transfer: made with reactor, options, means, request and whom to tell once, from the reactor;
/// breaks off when it dies.
template<typename Transfer, typename... Means>
class Transfers
{
public:
    using Answer = std::function<void(ports::FetchResult)>;

    /// All must outlive it.
    Transfers(Reactor& reactor, const NetworkOptions& options, Means&... means)
        : m_reactor(reactor), m_options(options), m_means(means...)
    {
    }

    void start(ports::RequestId id, ports::FetchRequest request, Answer answer)
    {
        auto over = [this, id, answer = std::move(answer)](ports::FetchResult result) {
            m_transfers.erase(id);
            answer(std::move(result));
        };
        auto transfer = std::apply(
            [&](Means&... means) {
                return std::make_unique<Transfer>(m_reactor, m_options, means...,
                                                  std::move(request), std::move(over));
            },
            m_means);
        m_transfers.emplace(id, std::move(transfer));
    }

    void cancel(ports::RequestId id) { m_transfers.erase(id); }
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_transfers.size()); }

private:
    Reactor& m_reactor;
    const NetworkOptions& m_options;
    std::tuple<Means&...> m_means;
    std::unordered_map<ports::RequestId, std::unique_ptr<Transfer>> m_transfers;
};

} // namespace vphone::net
