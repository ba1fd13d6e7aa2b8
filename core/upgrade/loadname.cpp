#include "core/upgrade/loadname.h"

#include "core/rule/version.h"

#include <QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace vphone::upgrade {

namespace {

constexpr QByteArrayView suffix = ".loads";
constexpr qsizetype nameBytesMax = 128;

const QRegularExpression& pattern()
{
    // reference upgrade 2
    static const QRegularExpression expression(
        u"\\A(sip(?:6821|68xx|7832|78xx|8832|8845_65|88xx))\\.([0-9]+)[-.]([0-9]+)[-.]([0-9]+)"
        "([A-Z][0-9A-Z]*)?[-.]([0-9]+)(dev)?\\z"_s);
    return expression;
}

} // namespace

QByteArray LoadName::toText() const
{
    return family + '.' + QByteArray::number(majorNumber) + '-' + QByteArray::number(minorNumber) +
           '-' + QByteArray::number(microNumber) + release + '-' + QByteArray::number(build) +
           (isDev ? "dev" : "");
}

bool operator==(const LoadName& a, const LoadName& b)
{
    const auto parts = [](const LoadName& load) {
        return std::tie(load.family, load.majorNumber, load.minorNumber, load.microNumber,
                        load.release, load.build, load.isDev);
    };
    return parts(a) == parts(b);
}

std::optional<LoadName> parseLoadName(QByteArrayView text)
{
    if (text.endsWith(suffix))
        text.chop(suffix.size());
    if (text.size() > nameBytesMax)
        return std::nullopt;
    const auto match = pattern().match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return std::nullopt;
    LoadName load;
    load.text = text.toByteArray();
    load.family = match.captured(1).toLatin1();
    const auto takeNumber = [&match](int group, quint32& number) {
        bool isNumber = false;
        number = match.captured(group).toUInt(&isNumber);
        return isNumber;
    };
    if (!takeNumber(2, load.majorNumber) || !takeNumber(3, load.minorNumber) ||
        !takeNumber(4, load.microNumber) || !takeNumber(6, load.build))
        return std::nullopt;
    load.release = match.captured(5).toLatin1();
    load.isDev = !match.captured(7).isEmpty();
    return load;
}

std::optional<LoadName> loadOfPath(QByteArrayView path)
{
    const qsizetype query = path.indexOf('?');
    if (query >= 0)
        path = path.first(query);
    const QByteArrayView name = path.sliced(path.lastIndexOf('/') + 1);
    return name.endsWith(suffix) ? parseLoadName(name) : std::nullopt;
}

bool fits(const LoadName& load, const model::Model& model)
{
    return load.family == model.loadFamily;
}

bool isOlderThan(const LoadName& load, QByteArrayView limit)
{
    auto order = rule::compareVersions(load.text, limit);
    // The limit may be written as people say versions: 11.3.1.
    if (!order)
        order = rule::compareVersions(rule::dottedVersion(load.text), limit);
    return order && *order < 0;
}

} // namespace vphone::upgrade
