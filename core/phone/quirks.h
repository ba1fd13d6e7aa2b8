/// \file Named switches between readings that the sources of the reference give, for `--quirk
/// NAME=VALUE`.
#pragma once

#include "core/base/result.h"
#include "core/config/store.h"
#include "core/http/useragent.h"
#include "core/ports/devicecertificates.h"
#include "core/profile/reader.h"
#include "core/provision/readings.h"

namespace vphone::phone {

using provision::ForcedResync;
/// What Submit All Changes restarts the phone for.
enum class SubmitReboot : quint8 {
    Seed,   ///< profile rules, and values that need it
    Always, ///< each time, be nothing changed
    Needed, ///< values that need it
};
using ResyncAtRange = provision::ResyncAtReading::Range;

struct Quirks
{
    int randomDelayUnit = 20; ///< seconds in one unit of Resync_Random_Delay
    http::AgentForm httpUa = http::AgentForm::Mac;
    bool omitDefaultPort = false; ///< log templates drop `:$PORT` when the port is the scheme's own
    bool verboseErr = false;      ///< $ERR names the HTTP status
    bool psnPrefix = false;       ///< $PSN begins with CP-
    profile::EmptyMeans emptyMeans = profile::EmptyMeans::Empty;

    ForcedResync forcedResync = ForcedResync::Countdown;
    bool explicitSkipsCountdown = false; ///< T5-T10 wait for idle lines only
    bool resyncAtZeroIsOff = false;      ///< a Resync_At_Random_Delay of 0 starts at hhmm sharp
    ResyncAtRange resyncAtRange = ResyncAtRange::From600;
    bool resyncAtRoundsUp = false;               ///< to whole minutes, instead of to the nearest
    bool menuIsExempt = false;                   ///< T8 does not ask Resync_Trigger_1 and _2
    bool executeIsExempt = false;                ///< T9 does not ask them
    bool menuResyncIsOneshot = false;            ///< T8 runs the entered rule once, stored nowhere
    bool upgradeGateIsAfterUpgradeAlone = false; ///< T12 does not ask Resync_On_Reset
    bool triggerStartsResync = false;            ///< a trigger that becomes true starts a resync
    bool resetResyncIsPowerOnly = false; ///< no T1 after the reboots of settings and upgrades
    bool upgradeNeedsServer = false;     ///< an Upgrade_Rule without a server is an error
    bool srvLowWeightFirst = false;      ///< instead of RFC 2782's draw by weight

    SubmitReboot submitReboot = SubmitReboot::Seed;

    ports::TrustPolicy trustPolicy = ports::TrustPolicy::EmbeddedPublicAndCustom;
    bool legacyTls = false; ///< keys, digests and versions that OpenSSL thinks too weak
    ports::CertProfile certProfile = ports::CertProfile::SeedLiteral;

    bool executeNeedsEnable = false; ///< CISCO_XML_EXE_Enable No refuses XML objects
    bool xmlExtraUris = false;       ///< XML objects may restart the phone: Reset:, Reboot:
    bool isRefererStrict = false;    ///< pages of other sites get no exports and images either
    bool isSpacfgAlias = false;      ///< /admin/spacfg.xml is cfg.xml

    bool gdsLuhn = false; ///< an activation code has to pass the Luhn test
    /// HOST or HOST:PORT that `gds://` without a host means.
    QByteArray gdsDefaultHost = "gds.emul.test";

    // What applyFactoryQuirks() sets.
    bool factoryRuleIsPn = false;    ///< Profile_Rule is `/$PN.cfg`
    bool retryDefaultIs3600 = false; ///< Resync_Error_Retry_Delay is 3600, not the ladder
    bool successEndsWithErr = false; ///< Log_Success_Msg ends with ` -- $ERR`
    bool micRefreshIsOn = false;     ///< MIC_Cert_Refresh_Enable is Yes from firmware 12.0.3 on

    friend bool operator==(const Quirks&, const Quirks&) = default;
};

/// Whether a change of \a def on the pages restarts the phone. Source: reference webui 3
[[nodiscard]] bool restartsOnSubmit(SubmitReboot reading, const param::ParamDef& def);

/// `name=value`; the error names what would be accepted.
Result<Done, QByteArray> setQuirk(Quirks& quirks, QByteArrayView assignment);

/// One row a switch, for help and documentation.
struct QuirkDef
{
    const char* name;
    const char* values; ///< the default first, parted by |; one in capitals stands for any text
    const char* help;
    const char* source;
    void (*choose)(Quirks& quirks,
                   int choice); ///< place among the values, from 0; null: takes text
    /// Null: takes the values alone. False: \a text is none.
    bool (*take)(Quirks& quirks, const QByteArray& text) = nullptr;
};

[[nodiscard]] const std::vector<QuirkDef>& quirkDefs();

/// Puts the factory values that \a quirks change over the defaults of the table, for the first
/// start and for a factory reset. They go into the shared overlay, under customization and
/// profiles. \a firmware: load name of the phone's. \pre \a config has no overlays yet
void applyFactoryQuirks(config::Config& config, config::Store& store, const Quirks& quirks,
                        QByteArrayView firmware);

} // namespace vphone::phone
