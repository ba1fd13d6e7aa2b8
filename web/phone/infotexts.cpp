#include "web/phone/infotexts.h"

#include <algorithm>
#include <array>

namespace vphone::web {

namespace {

using language::Context;

/// Rows whose values are words of ours.
constexpr auto wordRows = std::to_array<QByteArrayView>({
    "Client_Certificate",
    "Customization",
    "IP_Status",
    "IPv6_IP_Status",
    "MIC_Cert_Info",
    "PC_Port",
    "Protocol",
    "Registration_State",
    "SW_Port",
    "TR-069_Feature",
    "Transaction_Status",
    "Upgrade_Status",
});
/// Likewise, of Line Call Status.
constexpr auto wordLabels = std::to_array<QByteArrayView>({"Call State", "Tone", "Type"});
/// Rows that say Yes or No.
constexpr auto yesNoLabels =
    std::to_array<QByteArrayView>({"Callback", "Message Waiting", "Remote Hold"});

constexpr QByteArrayView installed = "Installed";

template<typename Rows>
bool isOneOf(const Rows& rows, QByteArrayView text)
{
    return std::ranges::find(rows, text) != rows.end();
}

/// `11/20/2026 10:00:00`; the French page has the day first. Source: seed checklist S
QByteArray dateText(const Visit& visit, QByteArray date)
{
    constexpr qsizetype dateBytes = 10;
    if (visit.language == language::Language::French && date.size() > dateBytes)
        std::swap_ranges(date.begin(), date.begin() + 2, date.begin() + 3);
    return date;
}

QByteArray customCaSentence(const Visit& visit, const QByteArray& value)
{
    for (const QByteArrayView sentence :
         {"Last provisioning succeeded on %1", "Last provisioning failed on %1"}) {
        const QByteArrayView begin = sentence.chopped(2);
        if (value.startsWith(begin))
            return visit.text(Context::Status, sentence)
                .replace("%1", dateText(visit, value.sliced(begin.size())));
    }
    return value;
}

} // namespace

QByteArray statusText(const Visit& visit, const phone::StatusField& field)
{
    const QByteArray& tag = field.def->tag;
    const QByteArray& value = field.value;
    if (value.isEmpty())
        return value;
    if (tag == "Custom_CA_Provisioning_Status")
        return customCaSentence(visit, value);
    if (tag == "Custom_CA_Info" && value.startsWith(installed))
        return visit.text(Context::Status, installed) + value.sliced(installed.size());
    if (tag == "Custom_CA_Info" || isOneOf(wordRows, tag))
        return visit.text(Context::Status, value);
    const bool isOfCall = field.def->section == "Line Call Status";
    if (isOfCall && isOneOf(wordLabels, field.def->label))
        return visit.text(Context::Status, value);
    if (isOneOf(yesNoLabels, field.def->label))
        return visit.text(Context::Value, value);
    return value;
}

QByteArray pageText(const Visit& visit, QByteArrayView english, const QByteArray& value)
{
    return visit.text(Context::Page, english).replace("%1", value);
}

} // namespace vphone::web
