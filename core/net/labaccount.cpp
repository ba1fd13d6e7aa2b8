#include "core/net/labaccount.h"

#include <microhttpd.h>

#include <memory>

namespace vphone::net {

namespace {

constexpr unsigned nonceSeconds = 300; ///< Source: assumed
constexpr char opaque[] = "76706c6162";

using MhdText = std::unique_ptr<char, decltype([](char* text) { MHD_free(text); })>;

MHD_DigestAuthAlgorithm algorithmOf(lab::Protection protection)
{
    return protection == lab::Protection::DigestMd5 ? MHD_DIGEST_ALG_MD5 : MHD_DIGEST_ALG_SHA256;
}

AccountVerdict basicVerdict(MHD_Connection* connection)
{
    char* typed = nullptr;
    const MhdText user(MHD_basic_auth_get_username_password(connection, &typed));
    const MhdText password(typed);
    const bool isRight = user && password && qstrcmp(user.get(), lab::exerciseUser) == 0 &&
                         qstrcmp(password.get(), lab::exercisePassword) == 0;
    return isRight ? AccountVerdict::Right : AccountVerdict::Wrong;
}

} // namespace

AccountVerdict accountVerdict(MHD_Connection* connection, lab::Protection protection)
{
    Q_ASSERT(protection != lab::Protection::None);
    if (protection == lab::Protection::Basic)
        return basicVerdict(connection);
    switch (MHD_digest_auth_check2(connection, lab::exerciseRealm, lab::exerciseUser,
                                   lab::exercisePassword, nonceSeconds, algorithmOf(protection))) {
    case MHD_YES:
        return AccountVerdict::Right;
    case MHD_INVALID_NONCE:
        return AccountVerdict::Stale;
    default:
        return AccountVerdict::Wrong;
    }
}

bool queueChallenge(MHD_Connection* connection, lab::Protection protection, bool isStale,
                    MHD_Response* response)
{
    if (protection == lab::Protection::Basic)
        return MHD_queue_basic_auth_fail_response(connection, lab::exerciseRealm, response) ==
               MHD_YES;
    return MHD_queue_auth_fail_response2(connection, lab::exerciseRealm, opaque, response,
                                         isStale ? MHD_YES : MHD_NO,
                                         algorithmOf(protection)) == MHD_YES;
}

} // namespace vphone::net
