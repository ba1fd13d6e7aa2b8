#include "core/onboard/redeem.h"

#include "core/rule/version.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vphone::onboard {

namespace {

constexpr char defaultPath[] = "/activation/v1/redeem";
constexpr char firmwareSince[] = "11.2.3"; // reference activation 1: 11-2-3MSR1
constexpr QByteArrayView excludedModel = "6861-3PCC";

constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int requestTimeout = 408;
constexpr int alreadyUsed = 409;
constexpr int expired = 410;
constexpr int notForThisPhone = 422;
constexpr int tooManyRequests = 429;
constexpr int serverErrors = 500;

bool passesLuhn(QByteArrayView digits)
{
    constexpr int base = 10;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i] - '0';
        const int counted = i % 2 == 0 ? digit : digit * 2;
        sum += counted >= base ? counted - (base - 1) : counted;
    }
    return sum % base == 0;
}

Answer refused(QByteArray reason)
{
    return {Verdict::Refused, {}, std::move(reason)};
}

/// Nothing: it is there and no text.
std::optional<QByteArray> memberOf(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return QByteArray();
    return value.isString() ? std::optional(value.toString().toUtf8()) : std::nullopt;
}

} // namespace

Result<QByteArray, CodeError> readCode(QByteArrayView typed, bool needsLuhn)
{
    QByteArray code;
    for (const char c : typed) {
        if (c == ' ' || c == '-')
            continue;
        const bool isMark = c == '#' && code.isEmpty();
        if (!isMark && (c < '0' || c > '9'))
            return Unexpected{CodeError::Character};
        code += c;
        if (code.size() > shortDigitsMax + 1)
            return Unexpected{CodeError::Length};
    }
    if (code.startsWith('#'))
        return code.size() - 1 >= shortDigitsMin ? Result<QByteArray, CodeError>(code)
                                                 : Unexpected{CodeError::Length};
    if (code.size() != codeDigits)
        return Unexpected{CodeError::Length};
    if (needsLuhn && !passesLuhn(code))
        return Unexpected{CodeError::Luhn};
    return code;
}

QByteArray masked(QByteArrayView code)
{
    constexpr qsizetype shown = 4;
    if (code.startsWith('#'))
        return '#' + QByteArray(code.size() - 1, '*');
    if (code.size() < codeDigits)
        return QByteArray(code.size(), '*');
    return code.first(shown).toByteArray() + QByteArray(code.size() - 2 * shown, '*') +
           code.last(shown).toByteArray();
}

std::optional<QByteArray> obstacle(const model::Model& model, QByteArrayView firmware)
{
    if (model.psn == excludedModel)
        return model.name + " does not onboard by activation codes";
    const auto compared = rule::compareVersions(rule::dottedVersion(firmware), firmwareSince);
    if (compared && std::is_lt(*compared))
        return QByteArray("activation codes need firmware 11-2-3MSR1 or later");
    return std::nullopt;
}

Result<rule::Url, QByteArray> redeemUrl(const rule::Url& activation, const QByteArray& defaultHost)
{
    QByteArray place = activation.path;
    if (place.isEmpty() || place.startsWith('/'))
        place.prepend(defaultHost);
    const qsizetype path = place.indexOf('/');
    if (path < 0)
        place += defaultPath;
    else if (path == place.size() - 1)
        place.replace(path, 1, defaultPath);
    const auto url = rule::parseUrl("https://" + place);
    if (!url)
        return Unexpected{"behind gds:// " + explain(url.error()).toByteArray()};
    return *url;
}

QByteArray toJson(const Request& request)
{
    const auto text = [](const QByteArray& bytes) { return QString::fromUtf8(bytes); };
    return QJsonDocument(QJsonObject{{u"code"_s, text(request.code)},
                                     {u"mac"_s, text(request.mac.lower())},
                                     {u"serial"_s, text(request.serial)},
                                     {u"product"_s, text(request.product)},
                                     {u"software"_s, text(request.software)},
                                     {u"language"_s, text(request.language)}})
        .toJson(QJsonDocument::Compact);
}

Answer readAnswer(const QByteArray& body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return refused("the activation service's answer is no JSON object" +
                       (document.isNull() ? ": " + error.errorString().toUtf8() : QByteArray()));
    const QJsonObject object = document.object();
    Answer answer;
    answer.verdict = Verdict::Granted;
    Grant& grant = answer.grant;
    const std::pair<QLatin1StringView, QByteArray*> members[] = {
        {"profile_rule"_L1, &grant.profileRule},
        {"profile"_L1, &grant.profile},
        {"uid"_L1, &grant.user},
        {"pwd"_L1, &grant.password},
        {"upgrade_rule"_L1, &grant.upgradeRule},
        {"ca_pem"_L1, &grant.caPem}};
    for (const auto& [name, place] : members) {
        const auto text = memberOf(object, name);
        if (!text)
            return refused("in the activation service's answer \"" +
                           QByteArray(name.data(), name.size()) + "\" is no text");
        *place = *text;
    }
    if (grant.profileRule.isEmpty() && grant.profile.isEmpty())
        return refused("the activation service's answer has neither \"profile_rule\" nor "
                       "\"profile\"");
    return answer;
}

Answer readFailure(Cause cause, int status, const QByteArray& detail)
{
    switch (status) {
    case notFound:
        return {Verdict::Invalid, {}, "the code is unknown (404)"};
    case alreadyUsed:
        return {Verdict::Invalid, {}, "the code was used already (409)"};
    case expired:
        return {Verdict::Invalid, {}, "the code has expired (410)"};
    case notForThisPhone:
        return {Verdict::Invalid, {}, "the code is for another model or phone (422)"};
    case forbidden:
        return refused("the activation service does not take the phone's certificate (403)");
    default:
        break;
    }
    const bool isTheRequests = status >= 400 && status < serverErrors && status != requestTimeout &&
                               status != tooManyRequests;
    const bool isHopeless = isTheRequests || cause == Cause::TlsClientCert ||
                            cause == Cause::TargetRefused || cause == Cause::TooBig;
    return {isHopeless ? Verdict::Refused : Verdict::Later, {}, detail};
}

Duration retryWait(int failures, QByteArrayView retryAfter, ports::Random& random)
{
    bool isNumber = false;
    const uint seconds = retryAfter.trimmed().toByteArray().toUInt(&isNumber);
    if (isNumber)
        return std::clamp<Duration>(std::chrono::seconds(seconds), retryWaitMin, retryAfterMax);
    Duration most = 2 * retryWaitMin;
    for (int i = 1; i < failures && most < retryWaitMax; ++i)
        most *= 2;
    const auto half =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::min(most, retryWaitMax) / 2);
    return half + std::chrono::milliseconds(random.upTo(quint64(half.count())));
}

} // namespace vphone::onboard
