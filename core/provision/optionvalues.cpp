#include "core/provision/leaseoptions.h"
#include "core/rule/rule.h"
#include "core/rule/scanner.h"

#include <QByteArrayList>

#include <algorithm>
#include <cctype>

namespace vphone::provision {

using ports::Scheme;

namespace {

constexpr qsizetype shownBytesMax = 100;

qsizetype schemeEnd(QByteArrayView text)
{
    const qsizetype mark = text.indexOf("://");
    return mark > 0 && text.first(mark).indexOf('/') < 0 ? mark + 3 : 0;
}

/// \a inherited is the scheme of the value before it: `HTTP://ip1;ip2` (CSCvi48553).
Result<ServerValue, QByteArray> parseValue(QByteArrayView text, std::optional<Scheme> inherited)
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
    return ServerValue{std::move(url).value()};
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
    std::vector<ServerValue> run(QByteArray& source)
    {
        bool hasLease = false;
        for (const dhcp::Lease* lease : m_sources.leases) {
            if (lease == nullptr)
                continue;
            hasLease = true;
            std::vector<ServerValue> values = searchLease(*lease, source);
            if (!values.empty())
                return values;
        }
        if (!hasLease)
            m_steps.emplace_back("There is no DHCP lease.");
        return {};
    }

private:
    std::vector<ServerValue> searchLease(const dhcp::Lease& lease, QByteArray& source)
    {
        const bool isV4 = lease.version == dhcp::Version::V4;
        const QByteArrayView text = isV4 ? m_sources.order : m_sources.orderV6;
        const std::vector<int> order =
            optionOrder(text, lease.version, m_sources.isStrict, m_warnings);
        m_steps.push_back(QByteArray(orderParameter(lease.version)) + " is \"" + shownValue(text) +
                          "\": " +
                          (order.empty() ? "no option is looked at."
                                         : "the first of these options that names a server wins."));
        for (const int code : order) {
            source = (isV4 ? "option " : "DHCPv6 option ") + QByteArray::number(code);
            std::vector<ServerValue> values = valuesOf(lease, code, source);
            if (!values.empty())
                return values;
        }
        return {};
    }

    std::vector<ServerValue> valuesOf(const dhcp::Lease& lease, int code, const QByteArray& source)
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
        const OptionForm form = findServerOption(lease.version, code)->form;
        const QByteArray text = rule::expand(raw, m_sources.macros);
        std::vector<ServerValue> values;
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
                skip(lease, source + " (\"" + shownValue(value) + "\")", parsed.error());
                continue;
            }
            if (form == OptionForm::Text && parsed->isBareHost() &&
                !IpAddress::parse(parsed->url.host)) {
                skip(lease, source + " (\"" + shownValue(value) + "\")",
                     "it is neither a URL nor an address");
                continue;
            }
            scheme = scheme ? scheme : parsed->url.scheme;
            values.push_back(*parsed);
        }
        if (!values.empty())
            m_steps.push_back("The server comes from " + source + ", which is \"" +
                              shownValue(raw) + "\".");
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
            m_warnings->push_back({Severity::Warning, "dhcp-option", orderParameter(lease.version),
                                   m_steps.back(), 0, 0});
    }

    const DiscoverySources& m_sources;
    std::vector<QByteArray>& m_steps;
    Diagnostics* m_warnings;
};

} // namespace

QByteArray shownValue(QByteArrayView value)
{
    QByteArray text = rule::redacted(value.first(std::min(value.size(), shownBytesMax)));
    std::replace_if(
        text.begin(), text.end(), [](char c) { return quint8(c) < 0x20 || quint8(c) == 0x7f; },
        '?');
    return value.size() > shownBytesMax ? text + "..." : text;
}

OptionServers serversIn(const DiscoverySources& sources, std::vector<QByteArray>& steps,
                        Diagnostics* warnings)
{
    OptionServers servers;
    servers.values = Search(sources, steps, warnings).run(servers.source);
    return servers;
}

} // namespace vphone::provision
