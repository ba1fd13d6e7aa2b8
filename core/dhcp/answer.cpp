#include "core/dhcp/answer.h"

#include "core/dhcp/bytes.h"
#include "core/dhcp/identity.h"
#include "core/dhcp/text.h"
#include "core/dhcp/v4.h"
#include "core/dhcp/v6.h"

#include <algorithm>
#include <bit>

namespace vphone::dhcp {

namespace {

using std::chrono::seconds;

constexpr quint32 endless = 0xffffffff; ///< RFC 2131 3.3, RFC 8415 7.7
constexpr qsizetype duidBytesMax = 130; ///< RFC 8415 11.1

/// Options that hold text as it is.
constexpr std::array textOptions4{v4::VendorClass, v4::TftpServerName, v4::ProvisioningUrl,
                                  v4::ProvisioningUrl2};
constexpr std::array addressOptions4{v4::NtpServers, v4::TftpServerAddress};
constexpr std::array textOptions6{v6::ProvisioningUrl, v6::ProvisioningUrl2};

/// Addresses of \a each bytes in a row; empty when the length does not fit.
std::vector<IpAddress> addressesIn(QByteArrayView bytes, qsizetype each)
{
    std::vector<IpAddress> addresses;
    if (bytes.size() % each != 0)
        return addresses;
    while (!bytes.isEmpty() && addresses.size() < addressesMax) {
        const IpAddress address = addressOf(take(bytes, each));
        if (isHost(address))
            addresses.push_back(address);
    }
    return addresses;
}

QByteArray joined(const std::vector<IpAddress>& addresses)
{
    QByteArray text;
    for (const IpAddress& address : addresses)
        text += (text.isEmpty() ? QByteArray() : QByteArray(";")) + address.toText();
    return text;
}

void keep(Lease& lease, int code, QByteArray text)
{
    if (!text.isEmpty())
        lease.options.insert_or_assign(code, std::move(text));
}

/// T1 and T2 that fit a lease of \a length; others are replaced by the parts of it that the RFCs
/// name.
void setTimes(Terms& terms, Duration length, std::optional<Duration> renewAfter,
              std::optional<Duration> rebindAfter, double renewPart, double rebindPart)
{
    terms.lease.length = length;
    const bool fit = renewAfter && rebindAfter && *renewAfter >= leaseLengthMin / 2 &&
                     *renewAfter < *rebindAfter && *rebindAfter < length;
    const auto part = [&](double of) { return Duration(qint64(double(length.count()) * of)); };
    terms.renewAfter = fit ? *renewAfter : part(renewPart);
    terms.rebindAfter = fit ? *rebindAfter : part(rebindPart);
}

// --- version 4 ---------------------------------------------------------------------------------

int prefixBitsOf(QByteArrayView mask)
{
    if (mask.size() != 4)
        return 0;
    const auto bits = numberAt<quint32>(mask, 0);
    const int ones = std::countl_one(bits);
    return ones == std::popcount(bits) ? ones : 0;
}

std::optional<Duration> secondsIn(const std::optional<QByteArray>& value)
{
    if (!value || value->size() != 4)
        return std::nullopt;
    return seconds(numberAt<quint32>(*value, 0));
}

Lease leaseOf(const v4::View& view)
{
    const auto bytes = [&](quint8 code) { return view.option(code).value_or(QByteArray()); };
    Lease lease;
    lease.version = Version::V4;
    lease.address = view.yourAddress();
    lease.prefixBits = prefixBitsOf(bytes(v4::SubnetMask));
    lease.server = addressOf(bytes(v4::ServerId));
    const auto routers = addressesIn(bytes(v4::Router), 4);
    if (!routers.empty())
        lease.router = routers.front();
    lease.domain = domainOf(bytes(v4::DomainName));
    lease.nameServers = addressesIn(bytes(v4::DomainNameServer), 4);
    if (const QByteArray offset = bytes(v4::TimeOffset); offset.size() == 4)
        keep(lease, v4::TimeOffset, QByteArray::number(numberAt<qint32>(offset, 0)));
    for (const quint8 code : textOptions4)
        keep(lease, code, textOf(bytes(code)));
    for (const quint8 code : addressOptions4)
        keep(lease, code, joined(addressesIn(bytes(code), 4)));
    keep(lease, v4::VendorInformation, vendorText(bytes(v4::VendorInformation)));
    keep(lease, v4::VendorIdentifying, vendorIdentifyingText(bytes(v4::VendorIdentifying)));
    return lease;
}

Result<Answer, QByteArray> readAnswer4(QByteArrayView message, const Expected& expected)
{
    const auto view = v4::View::parse(message);
    if (!view || !view->isReply())
        return Unexpected{QByteArray("it is no well-formed answer of a server")};
    if (view->mac() != expected.mac)
        return Unexpected{QByteArray("it is for another hardware address")};
    if (view->transaction() != expected.transaction)
        return Unexpected{QByteArray("its transaction id is not ours")};
    // RFC 6842: a server that sends the client identifier back sends ours.
    const auto clientId = view->option(v4::ClientId);
    if (clientId && *clientId != clientId4(expected.mac))
        return Unexpected{QByteArray("its client identifier is not ours")};
    Answer answer;
    answer.serverId = view->option(v4::ServerId).value_or(QByteArray());
    if (!isHost(addressOf(answer.serverId)))
        return Unexpected{QByteArray("it does not name its server")};
    if (view->type() == v4::Type::Nak) {
        answer.kind = Answer::Kind::Refusal;
        const QByteArray words = wordsOf(view->option(v4::MessageText).value_or(QByteArray()));
        answer.reason =
            "the DHCP server refused the address" + (words.isEmpty() ? QByteArray() : ": " + words);
        return answer;
    }
    if (view->type() != v4::Type::Offer && view->type() != v4::Type::Ack)
        return Unexpected{QByteArray("it is neither an offer nor an answer to a request")};
    answer.kind = view->type() == v4::Type::Offer ? Answer::Kind::Offer : Answer::Kind::Grant;
    if (!isHost(view->yourAddress()))
        return Unexpected{QByteArray("it has no address that a phone may have")};
    const auto length = secondsIn(view->option(v4::LeaseTime));
    if (!length || *length < leaseLengthMin)
        return Unexpected{QByteArray("its lease has no length, or one below 10 s")};
    answer.terms.lease = leaseOf(*view);
    // RFC 2131 4.4.5
    if (*length != seconds(endless))
        setTimes(answer.terms, *length, secondsIn(view->option(v4::RenewalTime)),
                 secondsIn(view->option(v4::RebindingTime)), 0.5, 0.875);
    return answer;
}

// --- version 6 ---------------------------------------------------------------------------------

/// The words of a status that is no success, or nothing. Source: RFC 8415 21.13
std::optional<QByteArray> refusalIn(const v6::Options& options)
{
    const auto status = options.first(v6::StatusCode);
    if (!status || status->size() < 2 || numberAt<quint16>(*status, 0) == 0)
        return std::nullopt;
    const QByteArray words = wordsOf(status->sliced(2));
    return "the DHCP server refused with status " +
           QByteArray::number(numberAt<quint16>(*status, 0)) +
           (words.isEmpty() ? QByteArray() : ": " + words);
}

struct IaAddress
{
    IpAddress address;
    quint32 preferred = 0;
    quint32 valid = 0;
};

constexpr qsizetype iaHeadBytes = 12;        ///< IAID, T1, T2
constexpr qsizetype iaAddressHeadBytes = 24; ///< address and two lifetimes

/// The address to take: \a wanted where it is among them, else the first that may be used.
std::optional<IaAddress> addressIn(const v6::Options& options, const IpAddress& wanted)
{
    std::optional<IaAddress> found;
    for (const QByteArrayView each : options.all(v6::IaAddress)) {
        if (each.size() < iaAddressHeadBytes)
            continue;
        const IaAddress candidate{addressOf(each.first(16)), numberAt<quint32>(each, 16),
                                  numberAt<quint32>(each, 20)};
        const auto inner = v6::Options::parse(each.sliced(iaAddressHeadBytes));
        // RFC 8415 21.6: preferred beyond valid is to be ignored; a lifetime of 0 takes it away.
        if (!inner || refusalIn(*inner) || candidate.preferred > candidate.valid ||
            !isHost(candidate.address) || seconds(candidate.valid) < leaseLengthMin)
            continue;
        if (!found || candidate.address == wanted)
            found = candidate;
    }
    return found;
}

std::optional<QByteArrayView> iaOf(const v6::Options& options, MacAddress mac)
{
    for (const QByteArrayView each : options.all(v6::IaNa)) {
        if (each.size() >= iaHeadBytes && numberAt<quint32>(each, 0) == iaidOf(mac))
            return each;
    }
    return std::nullopt;
}

Lease leaseOf(const v6::Options& options, const IpAddress& address)
{
    const auto bytes = [&](quint16 code) { return options.first(code).value_or(QByteArrayView()); };
    Lease lease;
    lease.version = Version::V6;
    lease.address = address;
    lease.prefixBits = 128;
    lease.domain = firstDomain(bytes(v6::DomainList));
    lease.nameServers = addressesIn(bytes(v6::DnsServers), 16);
    for (const quint16 code : textOptions6)
        keep(lease, code, textOf(bytes(code)));
    keep(lease, v6::VendorOptions, vendorOptionsText(options.all(v6::VendorOptions)));
    return lease;
}

/// The address of \a ia and its times; the error says why there is none.
Result<Terms, QByteArray> termsOf(QByteArrayView ia, const v6::Options& inner,
                                  const v6::Options& outer, const IpAddress& wanted)
{
    const auto chosen = addressIn(inner, wanted);
    if (!chosen)
        return Unexpected{QByteArray("the DHCP server gave no address that can be used")};
    Terms terms;
    terms.lease = leaseOf(outer, chosen->address);
    if (chosen->valid == endless)
        return terms;
    // RFC 8415 14.2
    setTimes(terms, seconds(chosen->valid), seconds(numberAt<quint32>(ia, 4)),
             seconds(numberAt<quint32>(ia, 8)), 0.5, 0.8);
    return terms;
}

Result<Answer, QByteArray> readAnswer6(QByteArrayView message, const Expected& expected)
{
    const auto view = v6::View::parse(message);
    if (!view || (view->type != v6::Type::Advertise && view->type != v6::Type::Reply))
        return Unexpected{QByteArray("it is no well-formed answer of a server")};
    const auto clientId = view->options.first(v6::ClientId);
    if (!clientId || *clientId != QByteArrayView(v6::duidOf(expected.mac)))
        return Unexpected{QByteArray("it is for another client")};
    if (view->transaction != expected.transaction)
        return Unexpected{QByteArray("its transaction id is not ours")};
    const auto serverId = view->options.first(v6::ServerId);
    if (!serverId || serverId->isEmpty() || serverId->size() > duidBytesMax)
        return Unexpected{QByteArray("it does not name its server")};
    Answer answer;
    answer.serverId = serverId->toByteArray();
    const auto refuse = [&answer](QByteArray reason) {
        answer.kind = Answer::Kind::Refusal;
        answer.reason = std::move(reason);
        return answer;
    };
    if (auto refusal = refusalIn(view->options))
        return refuse(std::move(*refusal));
    const auto ia = iaOf(view->options, expected.mac);
    if (!ia)
        return refuse("the DHCP server gave no address");
    const auto inner = v6::Options::parse(ia->sliced(iaHeadBytes));
    // RFC 8415 21.4: T1 beyond T2 has the whole IA discarded.
    const auto renewAfter = numberAt<quint32>(*ia, 4);
    const auto rebindAfter = numberAt<quint32>(*ia, 8);
    if (!inner || (renewAfter > rebindAfter && rebindAfter > 0))
        return Unexpected{QByteArray("its address stands in a malformed option")};
    if (auto refusal = refusalIn(*inner))
        return refuse(std::move(*refusal));
    auto terms = termsOf(*ia, *inner, view->options, expected.address);
    if (!terms)
        return refuse(terms.error());
    answer.kind = view->type == v6::Type::Advertise ? Answer::Kind::Offer : Answer::Kind::Grant;
    answer.terms = *std::move(terms);
    if (const auto preference = view->options.first(v6::Preference);
        preference && preference->size() == 1)
        answer.preference = quint8(preference->front());
    return answer;
}

} // namespace

Result<Answer, QByteArray> readAnswer(Version version, QByteArrayView message,
                                      const Expected& expected)
{
    return version == Version::V4 ? readAnswer4(message, expected) : readAnswer6(message, expected);
}

} // namespace vphone::dhcp
