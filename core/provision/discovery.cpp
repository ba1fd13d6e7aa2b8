#include "core/provision/discovery.h"

#include "core/dns/service.h"
#include "core/rule/rule.h"
#include "core/rule/scanner.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <cctype>

namespace vphone::provision {

using ports::Scheme;
using rule::Url;

namespace {

constexpr qsizetype orderBytesMax = 256; // source: assumed
constexpr qsizetype shownBytesMax = 100; // of a value in a sentence
constexpr size_t orderWarningsMax = 16;

/// What an option may hold. Source: reference resync 8
enum class Form : quint8 {
    Server, ///< a bare host is one
    Text,   ///< means something else as a rule: only a URL or an address counts
};

struct OptionDef
{
    dhcp::Version version;
    int code;
    Form form;
};

// clang-format off
constexpr auto optionDefs = std::to_array<OptionDef>({
    {dhcp::Version::V4,  66, Form::Server},
    {dhcp::Version::V4, 160, Form::Server},
    {dhcp::Version::V4, 159, Form::Server},
    {dhcp::Version::V4, 150, Form::Server},
    {dhcp::Version::V4,  60, Form::Text},
    {dhcp::Version::V4,  43, Form::Text},
    {dhcp::Version::V4, 125, Form::Text},
    {dhcp::Version::V6,  17, Form::Text},
    {dhcp::Version::V6, 160, Form::Server},
    {dhcp::Version::V6, 159, Form::Server},
});
// clang-format on

const OptionDef* findDef(dhcp::Version version, int code)
{
    const auto def = std::find_if(optionDefs.begin(), optionDefs.end(), [&](const OptionDef& row) {
        return row.version == version && row.code == code;
    });
    return def == optionDefs.end() ? nullptr : &*def;
}

const char* parameterOf(dhcp::Version version)
{
    return version == dhcp::Version::V4 ? "DHCP_Option_To_Use" : "DHCPv6_Option_To_Use";
}

QByteArray shown(QByteArrayView value)
{
    QByteArray text = rule::redacted(value.first(std::min(value.size(), shownBytesMax)));
    std::replace_if(
        text.begin(), text.end(), [](char c) { return quint8(c) < 0x20 || quint8(c) == 0x7f; },
        '?');
    return value.size() > shownBytesMax ? text + "..." : text;
}

/// One value of an option: a URL whose path may be empty, or a bare host.
struct Value
{
    Url url; ///< the path without its final "/"; empty: there was none
    [[nodiscard]] bool isBareHost() const { return !url.scheme && url.path.isEmpty(); }
};

qsizetype schemeEnd(QByteArrayView text)
{
    const qsizetype mark = text.indexOf("://");
    return mark > 0 && text.first(mark).indexOf('/') < 0 ? mark + 3 : 0;
}

/// \a inherited is the scheme of the value before it: `HTTP://ip1;ip2` (CSCvi48553).
Result<Value, QByteArray> parseValue(QByteArrayView text, std::optional<Scheme> inherited)
{
    QByteArray full = text.toByteArray();
    const auto address = IpAddress::parse(text);
    if (address && address->family() == IpAddress::Family::V6 && !text.startsWith('['))
        full = '[' + full + ']';
    if (inherited && schemeEnd(text) == 0)
        full.prepend(ports::nameOf(*inherited).toByteArray() + "://");
    if (full.indexOf('/', schemeEnd(full)) < 0)
        full += '/';
    auto url = rule::parseUrl(full);
    if (!url)
        return Unexpected{rule::explain(url.error()).toByteArray()};
    if (url->isActivation)
        return Unexpected{QByteArray("an activation code can't come from DHCP")};
    if (url->host.isEmpty())
        return Unexpected{QByteArray("it names no server")};
    // CSCvi50100: a trailing "/" is trimmed.
    while (url->path.endsWith('/') && !url->path.contains('?'))
        url->path.chop(1);
    return Value{std::move(url).value()};
}

/// Walks the options; what it finds out is told in sentences.
class Search
{
public:
    Search(const DiscoverySources& sources, std::vector<QByteArray>& steps, Diagnostics* warnings)
        : m_sources(sources), m_steps(steps), m_warnings(warnings)
    {
    }

    /// The values of the first option that yields a server; \a source is which one.
    std::vector<Value> run(QByteArray& source)
    {
        bool hasLease = false;
        for (const dhcp::Lease* lease : m_sources.leases) {
            if (lease == nullptr)
                continue;
            hasLease = true;
            std::vector<Value> values = searchLease(*lease, source);
            if (!values.empty())
                return values;
        }
        if (!hasLease)
            m_steps.emplace_back("There is no DHCP lease.");
        return {};
    }

private:
    std::vector<Value> searchLease(const dhcp::Lease& lease, QByteArray& source)
    {
        const bool isV4 = lease.version == dhcp::Version::V4;
        const QByteArrayView text = isV4 ? m_sources.order : m_sources.orderV6;
        const std::vector<int> order =
            optionOrder(text, lease.version, m_sources.isStrict, m_warnings);
        m_steps.push_back(QByteArray(parameterOf(lease.version)) + " is \"" + shown(text) + "\": " +
                          (order.empty() ? "no option is looked at."
                                         : "the first of these options that names a server wins."));
        for (const int code : order) {
            source = (isV4 ? "option " : "DHCPv6 option ") + QByteArray::number(code);
            std::vector<Value> values = valuesOf(lease, code, source);
            if (!values.empty())
                return values;
        }
        return {};
    }

    std::vector<Value> valuesOf(const dhcp::Lease& lease, int code, const QByteArray& source)
    {
        const auto found = lease.options.find(code);
        const QByteArrayView raw = found == lease.options.end()
                                       ? QByteArrayView()
                                       : rule::trimmed(withoutNul(found->second));
        if (raw.isEmpty()) {
            m_steps.push_back("The lease has no " + source + ".");
            return {};
        }
        if (raw.size() > optionBytesMax) {
            skip(lease, source,
                 "it is longer than " + QByteArray::number(optionBytesMax) + " bytes");
            return {};
        }
        const Form form = findDef(lease.version, code)->form;
        const QByteArray text = rule::expand(raw, m_sources.macros);
        std::vector<Value> values;
        std::optional<Scheme> scheme;
        size_t seen = 0;
        for (const QByteArray& part : text.split(';')) {
            const QByteArrayView value = rule::trimmed(part);
            if (value.isEmpty())
                continue;
            if (seen++ == optionValuesMax) {
                skip(lease, source,
                     "only " + QByteArray::number(optionValuesMax) +
                         " values of it are read, what follows is left out");
                break;
            }
            const auto parsed = parseValue(value, scheme);
            if (!parsed) {
                skip(lease, source + " (\"" + shown(value) + "\")", parsed.error());
                continue;
            }
            if (form == Form::Text && parsed->isBareHost() && !IpAddress::parse(parsed->url.host)) {
                skip(lease, source + " (\"" + shown(value) + "\")",
                     "it is neither a URL nor an address");
                continue;
            }
            scheme = scheme ? scheme : parsed->url.scheme;
            values.push_back(*parsed);
        }
        if (!values.empty())
            m_steps.push_back("The server comes from " + source + ", which is \"" + shown(raw) +
                              "\".");
        return values;
    }

    /// DHCP servers may end a text with a NUL.
    static QByteArrayView withoutNul(QByteArrayView text)
    {
        while (text.endsWith('\0'))
            text.chop(1);
        return text;
    }

    void skip(const dhcp::Lease& lease, const QByteArray& what, const QByteArray& why)
    {
        const QByteArray sentence = what + " is skipped: " + why + '.';
        m_steps.push_back(char(std::toupper(sentence.front())) + sentence.sliced(1));
        if (m_warnings)
            m_warnings->push_back({Severity::Warning, "dhcp-option", parameterOf(lease.version),
                                   m_steps.back(), 0, 0});
    }

    const DiscoverySources& m_sources;
    std::vector<QByteArray>& m_steps;
    Diagnostics* m_warnings;
};

/// Adds attempts, none twice and none that is too long.
class AttemptList
{
public:
    AttemptList(Discovered& into, QByteArrayView tail1, QByteArrayView tail2)
        : m_into(into), m_tails{tail1.toByteArray(), tail2.toByteArray()}
    {
    }

    void addValue(const Value& value, const QByteArray& source)
    {
        if (value.isBareHost()) {
            for (const Scheme scheme : {Scheme::Tftp, Scheme::Http, Scheme::Https})
                addTails(withScheme(value.url, scheme), source, false);
            return;
        }
        const Url url = withScheme(value.url, value.url.schemeOrDefault());
        if (!url.path.isEmpty())
            add(url, source, false);
        // Nothing can follow a query.
        if (!url.path.contains('?'))
            addTails(url, source, false);
    }

    void addDomain(const QByteArray& domain, const QByteArray& source)
    {
        Url url;
        url.host = domain;
        for (const Scheme scheme : {Scheme::Https, Scheme::Http})
            addTails(withScheme(url, scheme), source, true);
    }

private:
    static Url withScheme(Url url, Scheme scheme)
    {
        url.scheme = scheme;
        return url;
    }

    void addTails(const Url& url, const QByteArray& source, bool isService)
    {
        for (const QByteArray& tail : m_tails) {
            Url full = url;
            full.path += tail;
            add(std::move(full), source, isService);
        }
    }

    void add(Url url, const QByteArray& source, bool isService)
    {
        const QByteArray text = url.toText(true);
        if (text.size() > rule::urlBytesMax) {
            m_into.steps.emplace_back("A URL that would be longer than " +
                                      QByteArray::number(rule::urlBytesMax) +
                                      " bytes is not tried.");
            return;
        }
        const bool isThere =
            std::any_of(m_into.attempts.begin(), m_into.attempts.end(),
                        [&](const Attempt& attempt) { return attempt.url.toText(true) == text; });
        if (!isThere)
            m_into.attempts.push_back({std::move(url), isService, source});
    }

    Discovered& m_into;
    std::array<QByteArray, 2> m_tails;
};

void addDomainOf(const dhcp::Lease& lease, AttemptList& attempts, std::vector<QByteArray>& steps)
{
    const QByteArray& domain = lease.domain;
    if (domain.isEmpty()) {
        steps.emplace_back("The lease has no domain whose SRV records could be asked.");
        return;
    }
    if (!dns::isHostName(domain) || IpAddress::parse(domain)) {
        steps.push_back("The lease's domain \"" + shown(domain) + "\" is no domain.");
        return;
    }
    const QByteArray source = "SRV records of " + domain;
    steps.push_back("DHCP names no server; the " + source + " are asked.");
    attempts.addDomain(domain, source);
}

bool isSeparator(QByteArrayView piece)
{
    static constexpr auto separators =
        std::to_array<QByteArrayView>({".", ";", "\u3001", "\uff0c", "\uff0e"});
    return std::find(separators.begin(), separators.end(), piece) != separators.end();
}

void addWarning(Diagnostics* warnings, dhcp::Version version, const QByteArray& message)
{
    if (warnings && warnings->size() < orderWarningsMax)
        warnings->push_back(
            {Severity::Warning, "option-order", parameterOf(version), message, 0, 0});
}

/// The list with commas for what stands between its elements; whether another separator was there.
bool normaliseSeparators(QByteArray& text)
{
    bool isMisprint = false;
    QByteArray list;
    for (qsizetype at = 0; at < text.size();) {
        const quint8 lead = quint8(text[at]);
        const qsizetype bytes = std::min<qsizetype>(lead >= 0xe0 ? 3 : 1, text.size() - at);
        const QByteArrayView piece = QByteArrayView(text).sliced(at, bytes);
        at += bytes;
        isMisprint = isMisprint || isSeparator(piece);
        list += isSeparator(piece) ? QByteArrayView(",") : piece;
    }
    // A blank beside a comma is none, one between two numbers is.
    QByteArrayList elements;
    for (const QByteArray& element : list.split(',')) {
        const QByteArrayList words = element.simplified().split(' ');
        isMisprint = isMisprint || words.size() > 1;
        elements += words;
    }
    text = elements.join(',');
    return isMisprint;
}

} // namespace

std::vector<int> optionOrder(QByteArrayView text, dhcp::Version version, bool isStrict,
                             Diagnostics* warnings)
{
    text = rule::trimmed(text);
    if (text.size() > orderBytesMax) {
        addWarning(warnings, version, "the list is too long; no option is used");
        return {};
    }
    QByteArray list = text.toByteArray();
    if (normaliseSeparators(list)) {
        addWarning(warnings, version,
                   "\"" + shown(text) + "\" is read as \"" + list +
                       "\"; a real phone wants commas" +
                       (isStrict ? QByteArray(", so no option is used") : QByteArray()));
        if (isStrict)
            return {};
    }
    std::vector<int> order;
    for (const QByteArray& element : list.split(',')) {
        if (element.isEmpty())
            continue;
        bool isNumber = false;
        const int code = element.toInt(&isNumber);
        if (!isNumber || findDef(version, code) == nullptr)
            addWarning(warnings, version, shown(element) + " is none of the options; left out");
        else if (std::find(order.begin(), order.end(), code) == order.end())
            order.push_back(code);
    }
    return order;
}

Discovered discover(const DiscoverySources& sources, QByteArrayView path)
{
    Q_ASSERT(path.startsWith('/'));
    Discovered result;
    QByteArray source;
    const std::vector<Value> values = Search(sources, result.steps, &result.warnings).run(source);
    AttemptList attempts(result, path, rule::expand(vendorTail, sources.macros));
    for (const Value& value : values)
        attempts.addValue(value, source);
    if (!values.empty())
        return result;
    for (const dhcp::Lease* lease : sources.leases) {
        if (lease && result.attempts.empty())
            addDomainOf(*lease, attempts, result.steps);
    }
    if (result.attempts.empty())
        result.steps.emplace_back("Nothing is left to ask; hosts of the vendor never are.");
    return result;
}

std::optional<size_t> nextAttempt(const std::vector<Attempt>& attempts, size_t failed, Cause cause)
{
    // dhcp.md: a 401 is an answer.
    if (cause == Cause::Auth)
        return std::nullopt;
    const Attempt& last = attempts[failed];
    for (size_t next = failed + 1; next < attempts.size(); ++next) {
        const Attempt& attempt = attempts[next];
        // A service that DNS does not know has no second path either.
        const bool isSameService = last.isService && attempt.isService &&
                                   attempt.url.scheme == last.url.scheme &&
                                   attempt.url.host == last.url.host;
        if (cause != Cause::Dns || !isSameService)
            return next;
    }
    return std::nullopt;
}

std::optional<Url> defaultServer(const DiscoverySources& sources, std::vector<QByteArray>* steps)
{
    std::vector<QByteArray> unwanted;
    QByteArray source;
    const std::vector<Value> values =
        Search(sources, steps ? *steps : unwanted, nullptr).run(source);
    if (values.empty())
        return std::nullopt;
    Url server = values.front().url;
    server.path.clear();
    return server;
}

Url withServer(Url url, const Url& server)
{
    Q_ASSERT(url.host.isEmpty());
    url.host = server.host;
    const bool isSameScheme = !url.scheme || *url.scheme == server.schemeOrDefault();
    if (!url.scheme)
        url.scheme = server.scheme;
    if (!url.port && isSameScheme)
        url.port = server.port;
    return url;
}

} // namespace vphone::provision
