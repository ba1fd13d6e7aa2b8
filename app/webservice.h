/// \file The pages of a run's phones: their listeners, their site, and where each phone is found.
#pragma once

#include "app/eventhub.h"
#include "app/webplan.h"
#include "core/net/siteserver.h"

#include <map>
#include <set>

namespace vphone::app {

/// One listener for phones that have addresses of their own, or share one; where phones have ports
/// of their own, one for each port in use.
class WebService final : public events::Sink, private net::ServerIdentities
{
public:
    /// Of all phones together: messages behind Control Logs, and events of the timelines.
    static constexpr qsizetype journalBytesMax = 1024 * 1024;
    static constexpr qsizetype historyBytesMax = 1024 * 1024;
    /// Ports that phones may be spread over. Source: assumed
    static constexpr size_t listenersMax = 256;

    using Say = std::function<void(const std::string& text)>;

    /// \a areLeased: phones move to addresses that a DHCP server leases them. What listens to \a
    /// hub stays there; \a say tells a person what went wrong later. References outlive the
    /// service.
    WebService(net::Reactor& reactor, EventHub& hub, const Roster& roster, const WebPlan& plan,
               bool areLeased, Say say);
    ~WebService() override;
    WebService(const WebService&) = delete;
    WebService& operator=(const WebService&) = delete;

    /// Listens from now on, asks \a fleet until stop(), and tells its phones where their pages are.
    /// \a painter outlives the service; null: nobody paints. \pre no phone has power
    [[nodiscard]] Result<Done, Complaint> start(std::unique_ptr<control::Fleet> fleet,
                                                control::Painter* painter = nullptr);
    void stop();
    /// As web::PhoneSite has it. \pre start() went well
    void setBrowserPhone(const QByteArray& url);
    /// Moves phones whose port or address is another one since. Not from inside a call to phones.
    void followPhones();

    /// Where a phone's pages begin, without a last slash; empty: it serves none. From any thread,
    /// but not during start() and followPhones().
    [[nodiscard]] QByteArray urlOf(const phone::Phone& phone) const;
    /// A line for a person, with a link to the pages of the first phone.
    [[nodiscard]] QByteArray summary() const;

    void emitEvent(const events::Event& event) override;
    [[nodiscard]] bool isListening() const override;

private:
    struct Serving;
    struct Listener
    {
        std::unique_ptr<net::SiteServer> server;
        size_t phones = 0; ///< that are found at this port
    };

    /// Returns the port; the error says which one can't be had, and why.
    [[nodiscard]] Result<quint16, net::ListenProblem> listen(quint16 port);
    /// Port 0: it serves no pages.
    [[nodiscard]] Endpoint wantedBy(const phone::Phone& phone) const;
    [[nodiscard]] Result<Done, Complaint> place(MacAddress mac, const Endpoint& wanted);
    void leave(MacAddress mac);
    [[nodiscard]] bool follow(MacAddress mac);
    [[nodiscard]] Result<ports::SharedIdentity, QByteArray>
    identityFor(const Endpoint& local) override;

    net::Reactor& m_reactor;
    EventHub& m_hub;
    const Roster& m_roster;
    WebPlan m_plan;
    bool m_followsLeases;
    Say m_say;
    events::History m_history;
    std::unique_ptr<Serving> m_serving;
    std::map<quint16, Listener> m_listeners;
    std::vector<Listener> m_leaving; ///< nobody's any more; answers may be on their way
    bool m_hasRestarted = false;     ///< a phone, since followPhones()
    std::set<MacAddress> m_changed;  ///< whose settings of the web server changed
    std::set<MacAddress> m_due;      ///< which are to be followed
};

} // namespace vphone::app
