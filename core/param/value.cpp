#include "core/param/value.h"

#include "core/base/ipaddress.h"
#include "core/param/script.h"
#include "core/param/translation.h"
#include "core/rule/delaylist.h"
#include "core/rule/url.h"
#include "core/time/zone.h"

#include <algorithm>
#include <charconv>

namespace vphone::param {

namespace {

using Outcome = Result<Canonical, ParamError>;

Outcome plain(QByteArrayView text)
{
    return Canonical{text.toByteArray(), {}};
}

bool isSameIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

Outcome translated(const ParamDef& def, QByteArrayView text, Leniency leniency, ParamError error)
{
    if (leniency == Leniency::Strict)
        return Unexpected{error};
    const QByteArray* meant = translatedChoice(def.choices, text);
    if (meant == nullptr)
        return Unexpected{error};
    return Canonical{*meant, '"' + text.toByteArray() +
                                 "\" is a translation that a real phone does not know; read as " +
                                 *meant};
}

Outcome boolValue(const ParamDef& def, QByteArrayView text, Leniency leniency)
{
    static const QByteArray yes("Yes");
    static const QByteArray no("No");
    if (text == "Yes")
        return Canonical{yes, {}};
    if (text == "No")
        return Canonical{no, {}};
    for (const char* word : {"yes", "1", "true", "y"}) {
        if (isSameIgnoringCase(text, word))
            return Canonical{yes, {}};
    }
    for (const char* word : {"no", "0", "false", "n"}) {
        if (isSameIgnoringCase(text, word))
            return Canonical{no, {}};
    }
    return translated(def, text, leniency, ParamError::NotABool);
}

Outcome choiceValue(const ParamDef& def, QByteArrayView text, Leniency leniency)
{
    for (const QByteArray& choice : def.choices) {
        if (text == choice)
            return Canonical{choice, {}};
    }
    for (const QByteArray& choice : def.choices) {
        if (isSameIgnoringCase(text, choice))
            return Canonical{choice, {}};
    }
    return translated(def, text, leniency, ParamError::NotAChoice);
}

bool isOutside(const ParamDef& def, double number)
{
    return (def.min && number < *def.min) || (def.max && number > *def.max);
}

/// Decimal, or hexadecimal behind 0x. Source: reference profiles 5
Outcome intValue(const ParamDef& def, QByteArrayView text)
{
    const bool isHex = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const QByteArrayView digits = isHex ? text.sliced(2) : text;
    qint64 number = 0;
    const auto [end, error] =
        std::from_chars(digits.begin(), digits.end(), number, isHex ? 16 : 10);
    if (error == std::errc::result_out_of_range && end == digits.end())
        return Unexpected{ParamError::OutOfRange};
    if (error != std::errc() || end != digits.end() || (isHex && digits.front() == '-'))
        return Unexpected{ParamError::NotANumber};
    if (isOutside(def, double(number)))
        return Unexpected{ParamError::OutOfRange};
    if (def.type == ParamType::HexInt)
        return plain(text);
    const bool isPlain = !isHex && (digits.front() != '0' || digits.size() == 1);
    return isPlain ? plain(text) : Outcome(Canonical{QByteArray::number(number), {}});
}

Outcome floatValue(const ParamDef& def, QByteArrayView text)
{
    const bool isDecimal = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
    double number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (!isDecimal || error != std::errc() || end != text.end())
        return Unexpected{ParamError::NotANumber};
    if (isOutside(def, number))
        return Unexpected{ParamError::OutOfRange};
    return plain(text);
}

/// Blanks and control characters never stand in a URL; a scheme, where there is one, is a word
/// before a host or path.
bool isUrl(QByteArrayView text)
{
    const bool isPrintable =
        std::none_of(text.begin(), text.end(), [](char c) { return uchar(c) <= ' ' || c == 0x7f; });
    if (!isPrintable)
        return false;
    const qsizetype mark = text.indexOf("://");
    if (mark < 0)
        return true;
    const QByteArrayView scheme = text.first(mark);
    const bool isWord = std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '+' || c == '-' || c == '.';
    });
    // Inside a query, :// belongs to another URL.
    return scheme.contains('?') || (isWord && mark > 0 && text.size() > mark + 3);
}

/// http or https, and a host. The path may be missing.
bool isWebUrl(QByteArrayView text)
{
    auto url = rule::parseUrl(text);
    if (!url && url.error() == rule::UrlError::NoPath)
        url = rule::parseUrl(text.toByteArray() + '/');
    return url && url->scheme && *url->scheme != ports::Scheme::Tftp && !url->host.isEmpty();
}

Outcome delayValue(QByteArrayView text, Leniency leniency)
{
    bool wasLocalized = false;
    const auto list = rule::DelayList::parse(text, leniency == Leniency::Tolerant, &wasLocalized);
    if (!list)
        return Unexpected{list.error() == rule::DelayList::Error::NotANumber
                              ? ParamError::NotADelayList
                              : ParamError::OutOfRange};
    if (!wasLocalized)
        return Canonical{list->toText(), {}};
    return Canonical{list->toText(),
                     "a translated separator that a real phone does not know was read as a comma"};
}

Outcome starCodeValue(QByteArrayView text)
{
    const bool isCode = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '*' || c == '#';
    });
    return isCode ? plain(text) : Outcome(Unexpected{ParamError::NotAScript});
}

bool mayBeEmpty(const ParamDef& def)
{
    switch (def.type) {
    case ParamType::Bool:
    case ParamType::Choice:
    case ParamType::Int:
    case ParamType::HexInt:
    case ParamType::Float:
        return def.defaultValue.isEmpty();
    default:
        return true;
    }
}

ParamError emptyError(ParamType type)
{
    if (type == ParamType::Bool)
        return ParamError::NotABool;
    return type == ParamType::Choice ? ParamError::NotAChoice : ParamError::NotANumber;
}

Outcome checked(bool isRight, QByteArrayView text, ParamError error)
{
    return isRight ? plain(text) : Outcome(Unexpected{error});
}

} // namespace

Result<Canonical, ParamError> canonicalValue(const ParamDef& def, QByteArrayView text,
                                             Leniency leniency)
{
    if (def.type == ParamType::Status)
        return Unexpected{ParamError::NotSettable};
    if (text == def.defaultValue)
        return Canonical{def.defaultValue, {}};
    if (text.isEmpty())
        return mayBeEmpty(def) ? Outcome(Canonical{}) : Unexpected{emptyError(def.type)};
    if (text.size() > def.lengthMax)
        return Unexpected{ParamError::TooLong};
    switch (def.type) {
    case ParamType::Bool:
        return boolValue(def, text, leniency);
    case ParamType::Choice:
        return choiceValue(def, text, leniency);
    case ParamType::Int:
    case ParamType::HexInt:
        return intValue(def, text);
    case ParamType::Float:
        return floatValue(def, text);
    case ParamType::Ip:
        return checked(IpAddress::parse(text).has_value(), text, ParamError::NotAnAddress);
    case ParamType::Url:
        return checked(isUrl(text), text, ParamError::NotAUrl);
    case ParamType::WebUrl:
        return checked(isWebUrl(text), text, ParamError::NotAUrl);
    case ParamType::DelayList:
        return delayValue(text, leniency);
    case ParamType::TimeOfDay:
        return checked(time::timeOfDayFromHhmm(text).has_value(), text, ParamError::NotATimeOfDay);
    case ParamType::DaylightRule:
        return checked(time::DaylightRule::parse(text).has_value(), text,
                       ParamError::NotADaylightRule);
    case ParamType::StarCode:
        return starCodeValue(text);
    case ParamType::DialPlan:
        return checked(isDialPlan(text), text, ParamError::NotAScript);
    case ParamType::ToneScript:
        return checked(isToneScript(text), text, ParamError::NotAScript);
    case ParamType::CadenceScript:
        return checked(isCadenceScript(text), text, ParamError::NotAScript);
    default:
        return plain(text);
    }
}

namespace {

/// \a text in quotes, cut to what fits a line; not at all when it is or may hold a secret.
QByteArray quoted(const ParamDef& def, QByteArrayView text)
{
    constexpr qsizetype shownBytesMax = 60;
    const bool mayHoldSecret =
        def.isSecret || def.type == ParamType::Rule ||
        ((def.type == ParamType::Url || def.type == ParamType::WebUrl) && text.contains('@'));
    if (mayHoldSecret)
        return "the value (not shown)";
    qsizetype end = std::min(text.size(), shownBytesMax);
    // UTF-8: a byte 10xxxxxx goes on a character.
    while (end < text.size() && end > 0 && (uchar(text[end]) & 0xc0) == 0x80)
        --end;
    QByteArray shown = text.first(end).toByteArray();
    for (char& c : shown) {
        if (uchar(c) < ' ' || c == 0x7f)
            c = '?';
    }
    return '"' + shown + (end < text.size() ? "...\"" : "\"");
}

const char* scriptExample(ParamType type)
{
    switch (type) {
    case ParamType::ToneScript:
        return "a tone script such as 350@-19,440@-19;10(*/0/1+2)";
    case ParamType::CadenceScript:
        return "a cadence script such as 60(2/4)";
    case ParamType::StarCode:
        return "a star code such as *69: digits, * and # only";
    default:
        return "a dial plan with its brackets in pairs, such as (*xx|[2-9]xxxxxx)";
    }
}

} // namespace

QByteArray explain(ParamError error, const ParamDef& def, QByteArrayView text)
{
    const QByteArray value = quoted(def, text);
    switch (error) {
    case ParamError::NotABool:
    case ParamError::NotAChoice:
        return value + " is not one of " + def.choices.join(", ");
    case ParamError::NotANumber:
        return value +
               (def.type == ParamType::Float ? " is not a number" : " is not a whole number") +
               (def.range.isEmpty() ? QByteArray() : "; right is " + def.range);
    case ParamError::OutOfRange:
        return value + " is out of range" +
               (def.range.isEmpty() ? QByteArray() : "; right is " + def.range);
    case ParamError::NotAnAddress:
        return value + " is not an IP address such as 192.0.2.5 or 2001:db8::5";
    case ParamError::NotAUrl:
        return value + " is not a URL such as http://192.0.2.5/path";
    case ParamError::NotADelayList:
        return value + " is not a list of seconds such as 3600 or 600,1200,300 or 2400+30";
    case ParamError::NotATimeOfDay:
        return value + " is not a time of day such as 0959; right is " + def.range;
    case ParamError::NotADaylightRule:
        return value + " is not a rule such as start=3/-1/7/2;end=10/-1/7/2;save=1";
    case ParamError::NotAScript:
        return value + " is not " + scriptExample(def.type);
    case ParamError::TooLong:
        return QByteArray::number(text.size()) + " bytes are too long; at most " +
               QByteArray::number(def.lengthMax) + " go into " + def.tag;
    case ParamError::NotSettable:
        return def.tag + " shows the phone's state and cannot be set";
    }
    return {};
}

} // namespace vphone::param
