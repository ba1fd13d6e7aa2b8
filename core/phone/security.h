/// \file Certificates, proxy and accounts of one phone. Private to core/phone.
#pragma once

#include "core/phone/phone.h"
#include "core/pki/reenrollment.h"
#include "core/provision/micrenewal.h"

namespace vphone::phone {

struct Phone::Security
{
    ports::SharedIdentity mic; ///< null: not made yet
    bool isMicRenewed = false;
    ports::SharedCaBundle customCa;                      ///< null: none is installed
    std::unique_ptr<CustomCaWork> customCaWork;          ///< once there was something to fetch
    std::unique_ptr<provision::ProxyFinder> proxyFinder; ///< once a script was looked for
    std::unique_ptr<MicRenewing> micRenewing;            ///< once it was switched on
    std::optional<ports::Credentials> profileAccount;
    /// Since the boot a server of profiles wanted credentials, and there were none.
    bool isAccountMissed = false;
    // Since the boot, too.
    quint32 accountRefusals = 0;   ///< by servers of profiles
    bool isAccountRefused = false; ///< the last that asked for it did
};

/// How custom CAs came and come in.
struct Phone::CustomCaWork
{
    struct Attempt
    {
        Instant at;
        bool isGood = false;
    };
    std::optional<Attempt> last; ///< nothing: there was none since the last factory reset

    // Since the boot.
    QByteArray triedRule;           ///< text of Custom_CA_Rule when it was tried last
    bool isInstalled = false;       ///< what that rule names
    std::optional<QByteArray> once; ///< a rule that updateCa() was given and that waits

    // Of the fetch under way, or the last one.
    bool isFetching = false;
    QByteArray rule;
    QByteArray shownUrl;
    std::optional<QByteArray> key; ///< of --key
};

/// How the device certificate is renewed.
struct Phone::MicRenewing
{
    struct Attempt
    {
        Instant at;
        QByteArray url; ///< secrets out
        QByteArray result;
    };
    std::optional<Attempt> last; ///< nothing: there was none since the last factory reset

    provision::MicRenewal machine;
    QByteArray url; ///< of the attempt under way, or the last one
    /// Under way, or to be sent again because the server was not ready.
    std::optional<pki::ReenrollRequest> request;
    bool isRebootOwn = false; ///< the reboot that waits or is under way is that of a renewal
};

} // namespace vphone::phone
