#include "core/net/realnetwork.h"

#include "core/net/datagramsender.h"
#include "core/net/httpfetcher.h"
#include "core/net/pacrunner.h"
#include "core/net/plainget.h"
#include "core/net/resolver.h"
#include "core/net/tftptransfer.h"
#include "core/net/tlsmeans.h"
#include "core/net/transfers.h"

#include <csignal>

namespace vphone::net {

using ports::FetchRequest;
using ports::FetchResult;
using ports::RequestId;
using ports::ResolveResult;
using ports::ServiceResult;

struct RealNetwork::Private
{
    Private(Reactor& reactor, NetworkOptions chosen, std::shared_ptr<TlsContexts> contexts)
        : options(std::move(chosen)),
          tls{std::move(contexts), {}},
          resolver(reactor),
          http(reactor, options, tls),
          plain(reactor, options, tls),
          tftp(reactor, options),
          sender(options.targets),
          pac(reactor, options, resolver)
    {
    }

    NetworkOptions options;
    TlsMeans tls;
    Resolver resolver;
    HttpFetcher http;
    Transfers<PlainGet, TlsMeans> plain;
    Transfers<TftpTransfer> tftp;
    DatagramSender sender;
    PacRunner pac;
    RequestId lastId = 0;
};

Result<std::unique_ptr<RealNetwork>, QByteArray> RealNetwork::make(Reactor& reactor,
                                                                   NetworkOptions options)
{
    auto tls = TlsContexts::make(options.caFiles, options.embeddedRoots);
    if (!tls)
        return Unexpected{tls.error()};
    return make(reactor, std::move(options), *std::move(tls));
}

Result<std::unique_ptr<RealNetwork>, QByteArray>
RealNetwork::make(Reactor& reactor, NetworkOptions options, std::shared_ptr<TlsContexts> tls)
{
    // A TLS peer that has gone must cost a transfer, not the process; OpenSSL's writes have no flag
    // for that.
    if (std::signal(SIGPIPE, SIG_IGN) == SIG_ERR)
        return Unexpected{QByteArray("SIGPIPE can't be ignored")};
    auto d = std::make_unique<Private>(reactor, std::move(options), std::move(tls));
    if (const auto opened = d->resolver.open(d->options); !opened)
        return Unexpected{opened.error()};
    return std::unique_ptr<RealNetwork>(new RealNetwork(std::move(d)));
}

RealNetwork::RealNetwork(std::unique_ptr<Private> d) : m_d(std::move(d)) {}

RealNetwork::~RealNetwork() = default;

RequestId RealNetwork::resolve(const QByteArray& name, std::function<void(ResolveResult)> done)
{
    const RequestId id = ++m_d->lastId;
    if (m_d->options.targets.names(name)) {
        // A datagram is sent to an address alone; the name that leads there is known only here.
        done = [this, name, answer = std::move(done)](ResolveResult result) {
            for (const IpAddress& address : result.addresses) {
                if (m_d->options.targets.allows(address, name))
                    m_d->sender.trust(address);
            }
            answer(std::move(result));
        };
    }
    m_d->resolver.start(id, name, std::move(done));
    return id;
}

RequestId RealNetwork::resolveService(const QByteArray& name,
                                      std::function<void(ServiceResult)> done)
{
    const RequestId id = ++m_d->lastId;
    m_d->resolver.startService(id, name, std::move(done));
    return id;
}

RequestId RealNetwork::findProxy(ports::ProxyQuery query,
                                 std::function<void(ports::ProxyResult)> done)
{
    const RequestId id = ++m_d->lastId;
    m_d->pac.start(id, std::move(query), std::move(done));
    return id;
}

RequestId RealNetwork::fetch(FetchRequest request, std::function<void(FetchResult)> done)
{
    const RequestId id = ++m_d->lastId;
    if (request.scheme == ports::Scheme::Tftp)
        m_d->tftp.start(id, std::move(request), std::move(done));
    else if (PlainGet::canFetch(request))
        m_d->plain.start(id, std::move(request), std::move(done));
    else
        m_d->http.start(id, std::move(request), std::move(done));
    return id;
}

void RealNetwork::cancel(RequestId id)
{
    m_d->resolver.cancel(id);
    m_d->pac.cancel(id);
    m_d->http.cancel(id);
    m_d->plain.cancel(id);
    m_d->tftp.cancel(id);
}

void RealNetwork::send(const IpAddress& local, const Endpoint& target, QByteArray datagram)
{
    m_d->sender.send(local, target, datagram);
}

qsizetype RealNetwork::inFlight() const
{
    return m_d->resolver.inFlight() + m_d->pac.inFlight() + m_d->http.inFlight() +
           m_d->plain.inFlight() + m_d->tftp.inFlight();
}

quint64 RealNetwork::droppedDatagrams() const
{
    return m_d->sender.dropped();
}

} // namespace vphone::net
