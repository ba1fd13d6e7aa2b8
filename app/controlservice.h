/// \file The control API of a run: its options, its server and its token, beside the phones.
#pragma once

#include "app/eventhub.h"
#include "app/phoneoptions.h"
#include "app/roster.h"
#include "core/control/api.h"
#include "core/control/metrics.h"
#include "core/control/painter.h"
#include "core/net/siteserver.h"
#include "core/net/tokenfile.h"

namespace vphone::app {

/// What --control, --token-file and --expose-control mean.
struct ControlPlan
{
    Endpoint endpoint;
    QByteArray tokenFile;       ///< empty: the default place
    bool takesNextPort = false; ///< when the wanted one is taken
    bool isAskedFor = false;    ///< otherwise a run goes on without it where it can't be had
};

/// `HOST:PORT`, where HOST is an address or localhost.
[[nodiscard]] std::optional<Endpoint> parseControlEndpoint(const std::string& text);

/// Nothing: off. \a usual stands where no --control was given.
[[nodiscard]] Result<std::optional<ControlPlan>, Complaint>
controlPlan(const PhoneOptions& options, const std::string& usual, bool takesNextPort);

class ControlService
{
public:
    /// Ports tried, from the wanted one on.
    static constexpr int portsTried = 100;

    /// What listens to \a hub stays there. References outlive the service.
    ControlService(net::Reactor& reactor, EventHub& hub, control::Painter& painter);
    ~ControlService();
    ControlService(const ControlService&) = delete;
    ControlService& operator=(const ControlService&) = delete;

    /// Listens from now on, and asks \a fleet until stop(); \a pagesOf is as control::Api has it.
    [[nodiscard]] Result<Done, Complaint> start(const ControlPlan& plan,
                                                std::unique_ptr<control::Fleet> fleet,
                                                param::Leniency leniency,
                                                control::Api::PagesOf pagesOf);
    void stop();

    /// Where it listens, and where the token is.
    [[nodiscard]] QByteArray url() const;
    [[nodiscard]] QByteArray tokenPath() const;
    /// The browser phone, as this machine reaches it: url(), or loopback for a wildcard.
    [[nodiscard]] QByteArray browserUrl() const;
    /// Behind the browser phone's `#`. For the eyes of the user alone.
    [[nodiscard]] QByteArray token() const;

private:
    struct Serving;

    net::Reactor& m_reactor;
    control::Painter& m_painter;
    control::EventFeed m_feed;
    control::Metrics m_metrics;
    Endpoint m_endpoint;
    std::unique_ptr<Serving> m_serving;
};

} // namespace vphone::app
