#include "core/provision/leaseoptions.h"
#include "core/rule/rule.h"
#include "core/rule/scanner.h"

#include <QByteArrayList>

#include <algorithm>

namespace vphone::provision {

namespace {

constexpr qsizetype orderBytesMax = 256; // source: assumed
constexpr size_t orderWarningsMax = 16;

// clang-format off
constexpr auto serverOptions = std::to_array<ServerOption>({
    {dhcp::Version::V4,  66, OptionForm::Server},
    {dhcp::Version::V4, 160, OptionForm::Server},
    {dhcp::Version::V4, 159, OptionForm::Server},
    {dhcp::Version::V4, 150, OptionForm::Server},
    {dhcp::Version::V4,  60, OptionForm::Text},
    {dhcp::Version::V4,  43, OptionForm::Text},
    {dhcp::Version::V4, 125, OptionForm::Text},
    {dhcp::Version::V6,  17, OptionForm::Text},
    {dhcp::Version::V6, 160, OptionForm::Server},
    {dhcp::Version::V6, 159, OptionForm::Server},
});
// clang-format on

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
            {Severity::Warning, "option-order", orderParameter(version), message, 0, 0});
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

const ServerOption* findServerOption(dhcp::Version version, int code)
{
    const auto def =
        std::find_if(serverOptions.begin(), serverOptions.end(), [&](const ServerOption& row) {
            return row.version == version && row.code == code;
        });
    return def == serverOptions.end() ? nullptr : &*def;
}

const char* orderParameter(dhcp::Version version)
{
    return version == dhcp::Version::V4 ? "DHCP_Option_To_Use" : "DHCPv6_Option_To_Use";
}

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
                   "\"" + shownValue(text) + "\" is read as \"" + list +
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
        if (!isNumber || findServerOption(version, code) == nullptr)
            addWarning(warnings, version,
                       shownValue(element) + " is none of the options; left out");
        else if (std::find(order.begin(), order.end(), code) == order.end())
            order.push_back(code);
    }
    return order;
}

} // namespace vphone::provision
