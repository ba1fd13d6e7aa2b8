#include "web/phone/actions.h"

#include "web/phone/frame.h"
#include "web/phone/html.h"
#include "web/phone/ruletarget.h"

namespace vphone::web {

using language::Context;

namespace {

constexpr int lookupPollSeconds = 2;
/// How long what a lookup found is shown again. Source: assumed
constexpr Duration lookupKept = std::chrono::seconds(30);

bool isConfigured(const Visit& visit, QByteArrayView tag)
{
    return visit.phone().config().isYes(tag);
}

http::Response say(const Visit& visit, QByteArrayView title, const QByteArray& text)
{
    return notice(visit, 200, visit.text(Context::Page, title), text);
}

http::Response accepted(const Visit& visit, QByteArrayView text)
{
    return say(visit, "Action accepted", visit.text(Context::Page, text));
}

http::Response notDone(const Visit& visit, QByteArrayView text)
{
    return say(visit, "Not done", visit.text(Context::Page, text));
}

http::Response malformed(const Visit& visit, const QByteArray& why)
{
    return notice(visit, 400, visit.text(Context::Page, "Not done"), why);
}

http::Response inUse(const Visit& visit, QByteArrayView text)
{
    return say(visit, "The phone is in use", visit.text(Context::Page, text));
}

/// Whoever only wants to know the headers wants nothing done.
std::optional<http::Response> headOnly(const Visit& visit)
{
    if (visit.request.method != "HEAD")
        return std::nullopt;
    http::Response response = malformed(visit, "An action is asked for by GET.");
    response.status = 405;
    response.headers.push_back({"Allow", "GET"});
    return response;
}

/// The newest attempt to upgrade, as the Info pages have it.
QByteArray newestUpgrade(const Visit& visit)
{
    for (const phone::StatusField& field : visit.phone().statusFields(visit.engine.now())) {
        if (field.def->tag == "Firmware_Upgrade_Status_1")
            return field.value;
    }
    return {};
}

/// Runs \a act with the rule of the address.
template<typename Act>
http::Response withRule(Visit& visit, rule::RuleKind kind, Act act)
{
    if (auto refused = headOnly(visit))
        return std::move(*refused);
    auto rule = ruleOf(visit.query, kind, visit.engine.settings().isStrict);
    if (!rule)
        return malformed(visit, rule.error());
    return act(std::move(*rule));
}

} // namespace

http::Response resyncAction(Visit& visit)
{
    return withRule(visit, rule::RuleKind::Profile, [&](std::optional<QByteArray> rule) {
        const bool isTaken = visit.engine.ask(
            visit.index, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
                return phone.resyncByUrl(rule.value_or(QByteArray()), now, actions);
            });
        if (!isTaken && !visit.phone().isUp())
            return notDone(visit, "The phone is not up.");
        if (!isTaken && !isConfigured(visit, "Provision_Enable"))
            return notDone(visit, "Provisioning is disabled: Provision_Enable is No.");
        if (!isTaken)
            return notDone(visit, "Direct actions are off: Enable_Direct_Action_Url is No.");
        if (visit.phone().isInUse())
            return inUse(visit, "The phone is in use: it resyncs when all lines are idle.");
        return rule ? accepted(visit, "The phone resyncs once with the rule of this address.")
                    : accepted(visit, "The phone resyncs with its own rules.");
    });
}

http::Response upgradeAction(Visit& visit)
{
    return withRule(visit, rule::RuleKind::Upgrade, [&](std::optional<QByteArray> rule) {
        const QByteArray before = newestUpgrade(visit);
        const bool hasRule = rule || !rule::isSkipped(visit.phone().config().value("Upgrade_Rule"));
        const bool isTaken = visit.engine.requestUpgrade(visit.index, std::move(rule),
                                                         visit.request.channel.peer.address);
        if (!isTaken && !visit.phone().isUp())
            return notDone(visit, "The phone is not up.");
        if (!isTaken && !isConfigured(visit, "Upgrade_Enable"))
            return notDone(visit, "Upgrades are disabled: Upgrade_Enable is No.");
        if (!isTaken && !hasRule)
            return notDone(visit, "There is nothing to upgrade to: Upgrade_Rule is empty.");
        if (!isTaken)
            return notDone(visit, "An upgrade is under way already.");
        // A load that is not for this phone is refused before anything is transferred.
        if (const QByteArray after = newestUpgrade(visit);
            after != before && after.startsWith("Failed "))
            return say(visit, "Not done", after);
        if (visit.phone().isInUse())
            return inUse(visit, "The phone is in use: it upgrades when all lines are idle.");
        return accepted(visit, "The phone upgrades unless it runs that firmware already.");
    });
}

http::Response updateCaAction(Visit& visit)
{
    return withRule(visit, rule::RuleKind::CustomCa, [&](std::optional<QByteArray> rule) {
        const bool isTaken = visit.engine.ask(
            visit.index, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
                return phone.updateCa(std::move(rule), now, actions);
            });
        if (isTaken)
            return accepted(visit, "The phone fetches the custom CA once.");
        return visit.phone().isUp()
                   ? notDone(visit, "There is nothing to fetch: Custom_CA_Rule is empty.")
                   : notDone(visit, "The phone is not up.");
    });
}

http::Response rebootAction(Visit& visit)
{
    if (auto refused = headOnly(visit))
        return std::move(*refused);
    if (!visit.phone().isUp())
        return notDone(visit, "The phone is not up.");
    if (visit.phone().isInUse())
        return inUse(visit, "The phone is in use and was not restarted. Try again when all lines "
                            "are idle.");
    http::Response response = accepted(visit, "The phone restarts.");
    visit.engine.reboot(visit.index, phone::BootReason::UserTriggered);
    return response;
}

http::Response factoryResetAction(Visit& visit)
{
    if (!visit.phone().isUp())
        return notDone(visit, "The phone is not up.");
    if (visit.phone().isInUse())
        return inUse(visit, "The phone is in use and was not reset. Try again when all lines are "
                            "idle.");
    if (visit.request.method == "POST") {
        http::Response response =
            accepted(visit, "The phone goes back to its factory settings and restarts.");
        visit.engine.factoryReset(visit.index);
        return response;
    }
    Page page;
    page.title = visit.text(Context::Page, "Factory Reset");
    appendMessage(page.main, Tone::Bad,
                  visit.text(Context::Page,
                             "All settings of this phone go back to those of the factory, and the "
                             "phone restarts."));
    openForm(page.main, visit, "/admin/factory-reset");
    appendButton(page.main, ButtonKind::Danger, visit.text(Context::Page, "Confirm Factory Reset"));
    page.main += "</form>\n";
    return framed(visit, page);
}

http::Response pingAction(Visit& visit)
{
    if (auto refused = headOnly(visit))
        return std::move(*refused);
    const auto host = hostOf(visit.query);
    if (!host)
        return malformed(visit, host.error());
    const Instant now = visit.engine.now();
    const fleet::Engine::Lookup* lookup = visit.engine.lookup(visit.index);
    if (lookup == nullptr || lookup->name != *host ||
        (lookup->result && now - lookup->at > lookupKept)) {
        visit.engine.lookUp(visit.index, *host);
        lookup = visit.engine.lookup(visit.index);
    }
    const QByteArray noEcho =
        visit.text(Context::Page, "No echo request was sent: the emulator looks names up, and has "
                                  "no raw sockets.");
    QByteArray text;
    if (!lookup->result) {
        text = visit.text(Context::Page, "%1 is being looked up; reload to see what came of it.");
    } else if (lookup->result->cause != Cause::None) {
        text = visit.text(Context::Page, "%1 has no address: %2.");
        text.replace("%2", lookup->result->detail);
    } else {
        QByteArrayList addresses;
        for (const IpAddress& address : lookup->result->addresses)
            addresses += address.toText();
        text = visit.text(Context::Page, "%1 is at %2.");
        text.replace("%2", addresses.join(", "));
    }
    text = text.replace("%1", *host) + ' ' + noEcho;
    const QByteArray accept = visit.request.header("Accept");
    if (lookup->result || accept.contains("text/plain") || accept.contains("application/json"))
        return say(visit, "Ping", text);
    Page page;
    page.title = visit.text(Context::Page, "Ping");
    page.refreshSeconds = lookupPollSeconds;
    page.refreshPath = "/admin/ping?" + *host;
    appendMessage(page.main, Tone::Neutral, text);
    return framed(visit, page);
}

} // namespace vphone::web
