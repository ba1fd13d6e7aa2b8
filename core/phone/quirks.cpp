#include "core/phone/quirks.h"

#include "core/rule/url.h"
#include "core/rule/version.h"

namespace vphone::phone {

namespace {

constexpr char micRefreshSince[] = "12.0.3"; // reference security 6

QByteArrayList valuesOf(const QuirkDef& def)
{
    return QByteArray(def.values).split('|');
}

/// For a bool or an enum whose values stand in the order of the row's.
template<auto member>
void choose(Quirks& quirks, int choice)
{
    auto& field = quirks.*member;
    field = std::remove_reference_t<decltype(field)>(choice);
}

void chooseRandomDelayUnit(Quirks& quirks, int choice)
{
    quirks.randomDelayUnit = choice == 0 ? 20 : 1;
}

void chooseExempt(Quirks& quirks, int choice)
{
    quirks.menuIsExempt = choice == 1 || choice == 3;
    quirks.executeIsExempt = choice == 2 || choice == 3;
}

bool takeGdsDefaultHost(Quirks& quirks, const QByteArray& text)
{
    const auto url = rule::parseUrl("https://" + text + '/');
    if (!url || url->host.isEmpty() || url->path != "/")
        return false;
    quirks.gdsDefaultHost = text;
    return true;
}

} // namespace

const std::vector<QuirkDef>& quirkDefs()
{
    // clang-format off
    static const std::vector<QuirkDef> defs{
        {"random_delay_unit", "20|1", "seconds in one unit of Resync_Random_Delay", "reference resync 2", chooseRandomDelayUnit},
        {"http_ua", "mac|seed|serial", "what the factory User-Agent carries", "reference resync 6", choose<&Quirks::httpUa>},
        {"omit_default_port", "false|true", "log templates leave :$PORT out when it is the scheme's own", "reference macros 3", choose<&Quirks::omitDefaultPort>},
        {"verbose_err", "false|true", "$ERR names the HTTP status", "reference resync 9", choose<&Quirks::verboseErr>},
        {"psn_prefix", "none|CP-", "what stands before $PSN", "reference models 1", choose<&Quirks::psnPrefix>},
        {"empty_means", "empty|default|keep", "how an element without text is read", "reference profiles 4", choose<&Quirks::emptyMeans>},
        {"forced_resync", "countdown|max_wait", "what Forced_Resync_Delay is: a wait after the last call, or the longest wait for its end", "reference resync 2", choose<&Quirks::forcedResync>},
        {"explicit_skips_countdown", "false|true", "resyncs that somebody asks for wait for idle lines only", "reference resync 2", choose<&Quirks::explicitSkipsCountdown>},
        {"resync_at_zero", "random|off", "a Resync_At_Random_Delay of 0: drawn as below 600, or exactly at the time of day", "reference resync 3", choose<&Quirks::resyncAtZeroIsOff>},
        {"resync_at_range", "600-65535|0-65535|minimum", "a Resync_At_Random_Delay below 600: drawn from 0 to 600 s, as written, or as 600", "reference resync 3", choose<&Quirks::resyncAtRange>},
        {"resync_at_rounding", "nearest|up", "how Resync_At_Random_Delay becomes whole minutes", "reference resync 3", choose<&Quirks::resyncAtRoundsUp>},
        {"trigger_exempt", "none|menu|execute|menu,execute", "which requests do not ask Resync_Trigger_1 and _2", "reference resync 1", chooseExempt},
        {"menu_resync", "edit|oneshot", "the rule entered in the phone's menu: becomes Profile_Rule, or runs once", "reference resync 1", choose<&Quirks::menuResyncIsOneshot>},
        {"upgrade_resync_gate", "both|after_upgrade", "what a resync after an upgrade asks besides Resync_After_Upgrade_Attempt: Resync_On_Reset, or nothing", "reference resync 1", choose<&Quirks::upgradeGateIsAfterUpgradeAlone>},
        {"trigger_starts_resync", "false|true", "a Resync_Trigger that becomes true starts a resync", "reference rules 9", choose<&Quirks::triggerStartsResync>},
        {"resync_on_reset", "every_reboot|power_only", "whether a resync follows the reboots of settings and upgrades", "reference resync 1", choose<&Quirks::resetResyncIsPowerOnly>},
        {"upgrade_needs_server", "false|true", "an Upgrade_Rule without a server is an error", "reference rules 2", choose<&Quirks::upgradeNeedsServer>},
        {"srv_weight", "rfc|low_first", "order of SRV records of one priority", "reference resync 8", choose<&Quirks::srvLowWeightFirst>},
        {"submit_reboot", "seed|always|needed", "what Submit All Changes restarts the phone for: profile rules and values that need it, each time, or values that need it alone", "reference webui 3", choose<&Quirks::submitReboot>},
        {"trust_policy", "+custom|builtin+public|cisco-only", "whose servers are believed: the embedded roots, with the public ones, with the custom CA", "reference security 2", choose<&Quirks::trustPolicy>},
        {"legacy_tls", "off|on", "weak keys, digests and TLS versions are accepted", "reference security 3", choose<&Quirks::legacyTls>},
        {"cert_profile", "seed-literal|3pcc|sudi|generic", "what the device certificate says of its phone, and where", "reference security 1", choose<&Quirks::certProfile>},
        {"xml_exe", "auth_flag|enable_flag", "what CISCO_XML_EXE_Enable is: whether XML objects need credentials, or whether they are taken at all", "reference services 1", choose<&Quirks::executeNeedsEnable>},
        {"xml_extra_uris", "false|true", "XML objects may restart the phone, by Reset: and Reboot:", "reference services 2", choose<&Quirks::xmlExtraUris>},
        {"strict_referer", "false|true", "requests that come from pages of other sites get no exports and images either", "reference webui 1", choose<&Quirks::isRefererStrict>},
        {"spacfg", "not_found|alias", "/admin/spacfg.xml, which tools of older phones read: not there, or the same as cfg.xml", "reference webui 1", choose<&Quirks::isSpacfgAlias>},
        {"gds_luhn", "off|on", "an activation code has to pass the Luhn test", "reference activation 2", choose<&Quirks::gdsLuhn>},
        {"gds_default_host", "gds.emul.test|HOST", "the service that gds:// without a host means; HOST:PORT does as well", "reference activation 2", nullptr, takeGdsDefaultHost},
        {"factory_rule", "/$PSN.xml|/$PN.cfg", "Profile_Rule from the factory", "reference resync 8", choose<&Quirks::factoryRuleIsPn>},
        {"retry_default", "ladder|3600", "Resync_Error_Retry_Delay from the factory", "reference resync 4", choose<&Quirks::retryDefaultIs3600>},
        {"success_err", "false|true", "Log_Success_Msg from the factory ends with -- $ERR", "reference resync 13", choose<&Quirks::successEndsWithErr>},
        {"mic_refresh_default", "no|firmware", "MIC_Cert_Refresh_Enable from the factory: No, or Yes from firmware 12.0.3 on", "reference security 6", choose<&Quirks::micRefreshIsOn>},
    };
    // clang-format on
    return defs;
}

bool restartsOnSubmit(SubmitReboot reading, const param::ParamDef& def)
{
    return reading == SubmitReboot::Always || def.needsReboot ||
           (reading == SubmitReboot::Seed && def.tag.startsWith("Profile_Rule") &&
            def.type == param::ParamType::Rule);
}

Result<Done, QByteArray> setQuirk(Quirks& quirks, QByteArrayView assignment)
{
    const qsizetype equals = assignment.indexOf('=');
    const QByteArray name = assignment.first(equals < 0 ? assignment.size() : equals).toByteArray();
    const QByteArray value =
        equals < 0 ? QByteArray() : assignment.sliced(equals + 1).toByteArray();
    QByteArrayList names;
    for (const QuirkDef& def : quirkDefs()) {
        names += def.name;
        if (name != def.name)
            continue;
        if (def.take != nullptr && def.take(quirks, value))
            return Done{};
        const qsizetype choice = def.choose != nullptr ? valuesOf(def).indexOf(value) : -1;
        if (choice < 0)
            return Unexpected{QByteArray("quirk " + name + " can't be \"" + value +
                                         "\"; it takes " + valuesOf(def).join(" or "))};
        def.choose(quirks, int(choice));
        return Done{};
    }
    return Unexpected{
        QByteArray("there is no quirk \"" + name + "\"; known are " + names.join(", "))};
}

void applyFactoryQuirks(config::Config& config, config::Store& store, const Quirks& quirks,
                        QByteArrayView firmware)
{
    Q_ASSERT(config.shared() == nullptr && config.own().empty());
    const param::ParamTable& table = config.table();
    // A scratch configuration sorts the settings and leaves out what is the default already.
    config::Config factory(table);
    if (quirks.factoryRuleIsPn)
        factory.set(table.at("Profile_Rule"), "/$PN.cfg");
    if (quirks.retryDefaultIs3600)
        factory.set(table.at("Resync_Error_Retry_Delay"), "3600");
    if (quirks.successEndsWithErr)
        factory.set(table.at("Log_Success_Msg"), factory.value("Log_Success_Msg") + " -- $ERR");
    const auto compared = rule::compareVersions(rule::dottedVersion(firmware), micRefreshSince);
    if (quirks.micRefreshIsOn && compared && std::is_gteq(*compared))
        factory.set(table.at("MIC_Cert_Refresh_Enable"), "Yes");
    if (!factory.own().empty())
        config.replaceLayers(store.intern(config::Overlay(factory.own())), {});
}

} // namespace vphone::phone
