#include "core/dns/service.h"

#include <algorithm>
#include <tuple>

namespace vphone::dns {

using ports::ServiceTarget;

namespace {

constexpr qsizetype nameBytesMax = 253; // RFC 1035 2.3.4, without the final dot
constexpr qsizetype labelBytesMax = 63; // RFC 1035 2.3.4

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLabel(QByteArrayView label)
{
    return !label.isEmpty() && label.size() <= labelBytesMax &&
           std::all_of(label.begin(), label.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                      c == '_';
           });
}

QByteArrayView withoutFinalDot(QByteArrayView name)
{
    return name.endsWith('.') ? name.chopped(1) : name;
}

bool isUsable(const ServiceTarget& target)
{
    return target.port != 0 && isHostName(target.host);
}

/// RFC 2782, "Weight": draws one after the other, those without weight placed first.
void shuffle(std::vector<ServiceTarget>::iterator begin, std::vector<ServiceTarget>::iterator end,
             ports::Random& random)
{
    std::stable_partition(begin, end, [](const ServiceTarget& t) { return t.weight == 0; });
    for (auto next = begin; next != end; ++next) {
        quint64 sum = 0;
        for (auto target = next; target != end; ++target)
            sum += target->weight;
        const quint64 drawn = random.upTo(sum);
        auto chosen = next;
        for (quint64 running = chosen->weight; running < drawn; running += chosen->weight)
            ++chosen;
        std::rotate(next, chosen, chosen + 1);
    }
}

} // namespace

QByteArray serviceName(ports::Scheme scheme, QByteArrayView domain)
{
    Q_ASSERT(scheme != ports::Scheme::Tftp);
    const QByteArray prefix =
        scheme == ports::Scheme::Https ? "_ciscoprov-https._tls." : "_ciscoprov-http._tcp.";
    return prefix + withoutFinalDot(domain).toByteArray();
}

bool isHostName(QByteArrayView name)
{
    name = withoutFinalDot(name);
    if (IpAddress::parse(name))
        return true;
    if (name.isEmpty() || name.size() > nameBytesMax)
        return false;
    QByteArrayView label;
    for (QByteArrayView rest = name; !rest.isNull();) {
        const qsizetype dot = rest.indexOf('.');
        label = dot < 0 ? rest : rest.first(dot);
        if (!isLabel(label))
            return false;
        rest = dot < 0 ? QByteArrayView() : rest.sliced(dot + 1);
    }
    // RFC 1123 2.1: what ends in a number was meant as an address.
    return !std::all_of(label.begin(), label.end(), isDigit);
}

std::vector<ServiceTarget> targetsInOrder(std::vector<ServiceTarget> found, WeightOrder order,
                                          ports::Random& random)
{
    std::erase_if(found, [](const ServiceTarget& target) { return !isUsable(target); });
    for (ServiceTarget& target : found)
        target.host = withoutFinalDot(target.host).toByteArray();
    // Servers rotate their answers: sorted, the same records and the same seed give the same order.
    std::sort(found.begin(), found.end(), [](const ServiceTarget& a, const ServiceTarget& b) {
        return std::tie(a.priority, a.weight, a.host, a.port) <
               std::tie(b.priority, b.weight, b.host, b.port);
    });
    if (order == WeightOrder::Random) {
        for (auto begin = found.begin(); begin != found.end();) {
            const auto end = std::find_if(begin, found.end(), [&](const ServiceTarget& target) {
                return target.priority != begin->priority;
            });
            shuffle(begin, end, random);
            begin = end;
        }
    }
    if (found.size() > targetsMax)
        found.resize(targetsMax);
    return found;
}

} // namespace vphone::dns
