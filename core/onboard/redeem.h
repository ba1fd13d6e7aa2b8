/// \file How an activation code is redeemed: the request, and what the answer means. `EGDS/1`, the
/// emulator's choice. No I/O. Source: reference activation 2
#pragma once

#include "core/base/macaddress.h"
#include "core/base/result.h"
#include "core/model/model.h"
#include "core/ports/cause.h"
#include "core/ports/random.h"
#include "core/rule/url.h"
#include "core/time/instant.h"

#include <QByteArray>

#include <optional>

namespace vphone::onboard {

/// Digits of a code. Source: reference activation 1
inline constexpr qsizetype codeDigits = 16;
/// Digits behind the `#` of a short code. Source: reference activation 1
inline constexpr qsizetype shortDigitsMin = 3;
inline constexpr qsizetype shortDigitsMax = 16;
/// Most of an answer. Source: assumed
inline constexpr qsizetype answerBytesMax = 1024 * 1024;

enum class CodeError : quint8 { Character, Length, Luhn };

/// \a typed without blanks and dashes: 16 digits, or `#` and 3 to 16. With \a needsLuhn the 16 have
/// to pass the Luhn test.
[[nodiscard]] Result<QByteArray, CodeError> readCode(QByteArrayView typed, bool needsLuhn = false);
/// For people and logs: `1234********3456`, `#****`.
[[nodiscard]] QByteArray masked(QByteArrayView code);

/// Nothing: phones of \a model onboard by codes with \a firmware. Otherwise why not, one English
/// clause. Source: reference activation 1
[[nodiscard]] std::optional<QByteArray> obstacle(const model::Model& model,
                                                 QByteArrayView firmware);

/// Where the codes of `gds://` go to; \a activation's path is what stands behind that. The error
/// says what is wrong with it.
[[nodiscard]] Result<rule::Url, QByteArray> redeemUrl(const rule::Url& activation,
                                                      const QByteArray& defaultHost);

struct Request
{
    QByteArray code;
    MacAddress mac;
    QByteArray serial;
    QByteArray product;
    QByteArray software;
    QByteArray language; ///< `en`
};
inline constexpr char requestType[] = "application/json";
[[nodiscard]] QByteArray toJson(const Request& request);

/// What a phone gets for its code.
struct Grant
{
    QByteArray profileRule; ///< empty: \c profile stands in its place
    QByteArray profile;     ///< an inline one; empty: none
    QByteArray user;        ///< of the profile account; empty: none
    QByteArray password;
    QByteArray upgradeRule; ///< empty: none
    QByteArray caPem;       ///< likewise
};

/// What an answer means for the code.
enum class Verdict : quint8 {
    Granted,
    Invalid, ///< unknown, used, expired, or another phone's
    Refused, ///< asking again is of no use: the phone's certificate, or an answer that is none
    Later,   ///< the service is busy, or can't be reached
};
struct Answer
{
    Verdict verdict = Verdict::Later;
    Grant grant;       ///< Granted
    QByteArray reason; ///< of the others: one English clause
};
/// \a body came with a 2xx.
[[nodiscard]] Answer readAnswer(const QByteArray& body);
/// No answer came, or one that is no 2xx.
[[nodiscard]] Answer readFailure(Cause cause, int status, const QByteArray& detail);

// Between two tries of the same code. Source: assumed
inline constexpr Duration retryWaitMin = std::chrono::seconds(5);
inline constexpr Duration retryWaitMax = std::chrono::minutes(10);
inline constexpr Duration retryAfterMax = std::chrono::hours(1); ///< that a service may ask for

/// After \a failures in a row (at least 1): what the header Retry-After asks for in seconds, and
/// without one a draw between half and all of what doubles from twice retryWaitMin on.
[[nodiscard]] Duration retryWait(int failures, QByteArrayView retryAfter, ports::Random& random);

} // namespace vphone::onboard
