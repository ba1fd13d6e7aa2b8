#include "web/phone/voicetabs.h"

#include "web/phone/html.h"

#include <algorithm>
#include <array>

namespace vphone::web {

namespace {

using param::Access;
using param::ParamDef;
using param::ParamIndex;
using param::ParamType;

constexpr std::array<QByteArrayView, 8> order{"System", "SIP",  "Provisioning", "Regional",
                                              "Phone",  "User", "Att Console",  "TR-069"};
constexpr size_t userPlace = 5;

/// Of an Ext tab, whose rows the table has in two places.
constexpr std::array<QByteArrayView, 14> extSections{"General",
                                                     "Video Configuration",
                                                     "Share Line Appearance",
                                                     "NAT Settings",
                                                     "Network Settings",
                                                     "SIP Settings",
                                                     "Call Feature Settings",
                                                     "ACD Settings",
                                                     "Proxy and Registration",
                                                     "Subscriber Information",
                                                     "XSI Line Service",
                                                     "Audio Configuration",
                                                     "Dial Plan",
                                                     "E911 Geolocation Configuration"};

/// Extensions come behind User, by number, since sorting is stable.
size_t placeOf(QByteArrayView tabName)
{
    if (tabName.startsWith("Ext "))
        return 2 * userPlace + 1;
    return 2 * size_t(std::ranges::find(order, tabName) - order.begin());
}

} // namespace

Access accessIn(View view, const config::Config& config, ParamIndex index)
{
    const ParamDef& def = config.table()[index];
    if (def.type == ParamType::Status || def.isHidden || (!view.isAdvanced && !def.isBasic))
        return Access::None;
    return view.account == Account::Admin ? Access::ReadWrite : config.access(index);
}

std::vector<VoiceTab> voiceTabs(View view, const config::Config& config)
{
    std::vector<VoiceTab> tabs;
    const param::ParamTable& table = config.table();
    for (ParamIndex index = 0; index < table.size(); ++index) {
        const QByteArray& name = table[index].tab;
        // Rows of one tab stand together, mostly.
        if ((!tabs.empty() && tabs.back().name == name) ||
            accessIn(view, config, index) == Access::None)
            continue;
        if (std::ranges::find(tabs, name, &VoiceTab::name) == tabs.end())
            tabs.push_back({name, voicePath(name)});
    }
    const auto number = [](const VoiceTab& tab) {
        return tab.name.startsWith("Ext ") ? tab.name.mid(4).toInt() : 0;
    };
    std::ranges::stable_sort(
        tabs, {}, [&](const VoiceTab& tab) { return std::pair(placeOf(tab.name), number(tab)); });
    return tabs;
}

bool hasVoiceTab(View view, const config::Config& config, QByteArrayView path)
{
    const param::ParamTable& table = config.table();
    const QByteArray* last = nullptr; // whose path was compared
    bool isTab = false;
    for (ParamIndex index = 0; index < table.size(); ++index) {
        const QByteArray& name = table[index].tab;
        if (last == nullptr || *last != name) {
            last = &name;
            isTab = voicePath(name) == path;
        }
        if (isTab && accessIn(view, config, index) != Access::None)
            return true;
    }
    return false;
}

std::vector<VoiceSection> voiceSections(View view, const config::Config& config,
                                        QByteArrayView tabName)
{
    std::vector<VoiceSection> sections;
    const param::ParamTable& table = config.table();
    for (ParamIndex index = 0; index < table.size(); ++index) {
        const ParamDef& def = table[index];
        if (def.tab != tabName || accessIn(view, config, index) == Access::None)
            continue;
        auto section = std::ranges::find(sections, def.section, &VoiceSection::name);
        if (section == sections.end())
            section = sections.insert(section, {def.section, {}});
        section->rows.push_back(index);
    }
    if (tabName.startsWith("Ext ")) {
        std::ranges::stable_sort(sections, {}, [](const VoiceSection& section) {
            return std::ranges::find(extSections, section.name) - extSections.begin();
        });
    }
    return sections;
}

QByteArray voicePath(QByteArrayView tabName)
{
    return "voice/" + idOf(tabName);
}

} // namespace vphone::web
