/// \file Which requests may reach pages at all: the Host that they name, the site that made the
/// browser ask, the address that they came by. Source: reference webui 1, 2
#pragma once

#include "web/phone/phonesite.h"
#include "web/phone/requestfields.h"

namespace vphone::web {

/// Why a request is refused.
struct Refusal
{
    int status = 400;
    QByteArray why; ///< a sentence
};

/// A page of a stranger whose name leads here (DNS rebinding) names its own host; a literal address
/// and localhost are no such names.
[[nodiscard]] std::optional<Refusal> hostProblem(const RequestFields& fields);

/// A browser says that a page of another site made it ask. Programs say nothing.
[[nodiscard]] bool isCrossSite(const RequestFields& fields, bool isTls);

/// \a hasPasswords: of both accounts of the phone.
[[nodiscard]] std::optional<Refusal> exposureProblem(const IpAddress& local, Exposure exposure,
                                                     bool hasPasswords);

} // namespace vphone::web
