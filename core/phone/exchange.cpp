#include "core/http/useragent.h"
#include "core/phone/cableside.h"
#include "core/phone/run.h"
#include "core/phone/security.h"

namespace vphone::phone {

using provision::Outcome;
using provision::Transfer;

/// Source: reference rules 8. An empty list allows everything, a numeric address is in no domain.
bool Phone::isDomainAllowed(const QByteArray& host) const
{
    const QByteArray& domains = m_config.value("Restricted_Access_Domains");
    if (domains.trimmed().isEmpty())
        return true;
    const QByteArray name = host.toLower();
    if (IpAddress::parse(name))
        return false;
    for (const QByteArray& listed : domains.toLower().split(',')) {
        const QByteArray domain = listed.trimmed();
        if (!domain.isEmpty() && (name == domain || name.endsWith('.' + domain)))
            return true;
    }
    return false;
}

provision::TransferOptions Phone::transferOptions(const rule::Url& url,
                                                  const rule::Options& chosen) const
{
    provision::TransferOptions options;
    options.localAddress = m_identity.address;
    options.isErrVerbose = m_shared.settings.quirks.verboseErr;
    options.families = provision::familiesOf(m_config.value("IP_Mode"));
    if (m_shared.settings.quirks.srvLowWeightFirst)
        options.weightOrder = dns::WeightOrder::LowFirst;
    if (url.schemeOrDefault() == ports::Scheme::Tftp)
        return options;
    options.userAgent = http::userAgent(
        m_config.value("HTTP_User_Agent_Name"),
        {m_identity.model->name, m_identity.mac, m_identity.serial, m_identity.firmware},
        m_shared.settings.quirks.httpUa);
    if (chosen.uid || chosen.pwd)
        options.account =
            accountOf({chosen.uid.value_or(QByteArray()), chosen.pwd.value_or(QByteArray())});
    return options;
}

void Phone::beginExchange(Owner owner, rule::Url url, provision::TransferOptions options,
                          Instant now, Actions& actions)
{
    Q_ASSERT(!m_exchange);
    options.asksForProxy = usesProxies(owner);
    m_exchange = std::make_unique<Exchange>(owner, std::move(url), std::move(options));
    serveExchange(now, actions);
}

/// Does what the transfer needs, until it waits or is over.
void Phone::serveExchange(Instant now, Actions& actions)
{
    Transfer& transfer = m_exchange->transfer;
    if (m_exchange->owner == Owner::Resync || m_exchange->owner == Owner::Upgrade)
        m_request = {transfer.url().schemeOrDefault(), transfer.url().portOrDefault(),
                     transfer.serverAddress(), transfer.url().host, transfer.url().path};
    if (transfer.outcome()) {
        tellRequest(actions);
        const Outcome outcome = *transfer.outcome(); // which goes with the exchange
        finishExchange(outcome, now, actions);
        return;
    }
    // A redirect leads no further than the rule itself may go.
    const QByteArray& host = transfer.url().host;
    if (!isDomainAllowed(host)) {
        Outcome outcome;
        outcome.cause = Cause::TargetRefused;
        outcome.err = "domain not allowed";
        outcome.detail = host + " is in none of the domains of Restricted_Access_Domains";
        finishExchange(outcome, now, actions);
        return;
    }
    if (m_exchange->isFindingProxy)
        serveProxySearch(now, actions);
    else
        performNeed(transfer.takeNeed(), now, actions);
}

void Phone::performNeed(Transfer::Need need, Instant now, Actions& actions)
{
    ++m_token;
    m_exchange->isWaiting = true;
    if (auto* addresses = std::get_if<Transfer::NeedAddresses>(&need)) {
        CableSide::ask(*this, ResolveAction{m_token, std::move(addresses->name)}, now, actions);
        return;
    }
    if (auto* services = std::get_if<Transfer::NeedServices>(&need)) {
        CableSide::ask(*this, ResolveServiceAction{m_token, std::move(services->name)}, now,
                       actions);
        return;
    }
    if (std::holds_alternative<Transfer::NeedProxy>(need)) {
        chooseRoutes(now, actions);
        return;
    }
    auto* reply = std::get_if<Transfer::NeedReply>(&need);
    Q_ASSERT(reply != nullptr);
    if (!m_exchange->isFindingProxy)
        tellRequest(actions);
    if (reply->request.scheme == ports::Scheme::Https) {
        auto demands = tlsDemands();
        if (!demands) {
            finishExchange(demands.error(), now, actions);
            return;
        }
        reply->request.tls = std::move(*demands);
    }
    CableSide::ask(*this, FetchAction{m_token, std::move(reply->request)}, now, actions);
}

/// Once for each transfer, however many redirects: the request message and its event.
void Phone::tellRequest(Actions& actions)
{
    if (std::exchange(m_exchange->isRequestTold, true))
        return;
    switch (m_exchange->owner) {
    case Owner::Resync:
        tellResyncRequest(actions);
        break;
    case Owner::Upgrade:
        tellUpgradeRequest(actions);
        break;
    case Owner::Report:
    case Owner::CustomCa:
    case Owner::MicRenewal:
    case Owner::Headset:
    case Owner::Activation:
    case Owner::Page:
        break;
    }
}

void Phone::finishExchange(const Outcome& outcome, Instant now, Actions& actions)
{
    const Owner owner = m_exchange->owner;
    m_exchange.reset();
    switch (owner) {
    case Owner::Resync:
        resyncTransferred(outcome, now, actions);
        return;
    case Owner::Upgrade:
        upgradeTransferred(outcome, now, actions);
        break;
    case Owner::Report:
        reportTransferred(outcome, now, actions);
        break;
    case Owner::CustomCa:
        customCaTransferred(outcome, now, actions);
        // The run that it came before, unless that waits for idle lines.
        if (m_run && m_resync.state() == provision::ResyncState::Running) {
            runRules(now, actions);
            return;
        }
        break;
    case Owner::MicRenewal:
        micRenewalTransferred(outcome, now, actions);
        break;
    case Owner::Headset:
    case Owner::Activation:
    case Owner::Page:
        apparatus().partOf(owner).transferred(outcome, now, actions);
        break;
    }
    networkFree(now, actions);
}

void Phone::networkFree(Instant now, Actions& actions)
{
    // The custom CA of a boot failed at once: comeUp() goes on by itself.
    if (m_resync.state() == provision::ResyncState::Down)
        return;
    if (m_power == Power::Up)
        rebootIfWanted(now, actions);
    if (m_power == Power::Up && isNetworkFree())
        considerCustomCa(CaOccasion::Change, now, actions);
    if (m_power == Power::Up && !m_exchange)
        withResync(now, actions,
                   [&](const auto& around) { m_resync.handleNetworkFree(now, around); });
    if (m_power == Power::Up && isNetworkFree())
        continueUpgrade(now, actions);
    if (m_power == Power::Up && isNetworkFree())
        continueReports(now, actions);
    if (m_power == Power::Up && isNetworkFree())
        considerMicRenewal(now, actions);
    forParts([&](Part& part) {
        if (m_power == Power::Up && isNetworkFree())
            part.networkFree(now, actions);
    });
}

} // namespace vphone::phone
