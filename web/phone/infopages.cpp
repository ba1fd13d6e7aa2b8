#include "web/phone/infopages.h"

#include "web/phone/frame.h"
#include "web/phone/html.h"
#include "web/phone/infotexts.h"

#include <algorithm>
#include <array>

namespace vphone::web {

namespace {

using language::Context;
using phone::StatusField;

/// Rows of one section, in the order of the phone.
struct Section
{
    QByteArray name;
    std::vector<StatusField> fields;
};

std::vector<Section> sectionsOf(std::vector<StatusField> fields)
{
    std::vector<Section> sections;
    for (StatusField& field : fields) {
        const auto known = std::ranges::find(sections, field.def->section, &Section::name);
        Section& section = known != sections.end()
                               ? *known
                               : sections.emplace_back(Section{field.def->section, {}});
        section.fields.push_back(std::move(field));
    }
    return sections;
}

/// Of the extension or line that a row is about; 0: of none.
int numberOf(const StatusField& field)
{
    return field.extension != 0 ? field.extension : field.def->instance;
}

Fact factOf(const Visit& visit, const StatusField& field)
{
    QByteArray tag = field.def->tag;
    if (field.extension != 0)
        tag += '_' + QByteArray::number(field.extension) + '_';
    return {visit.text(Context::Status, field.def->label), statusText(visit, field),
            std::move(tag)};
}

/// Those of an extension or line that has nothing to say have one row: its state.
void appendNumbered(QByteArray& html, const Visit& visit, const Section& section)
{
    const bool isOfCalls = section.name == "Line Call Status";
    std::map<int, std::vector<Fact>> byNumber;
    for (const StatusField& field : section.fields) {
        if (!isOfCalls || !field.value.isEmpty())
            byNumber[numberOf(field)].push_back(factOf(visit, field));
    }
    for (const auto& [number, facts] : byNumber) {
        html.append("<h3>");
        appendEscaped(html, visit.text(Context::Status, isOfCalls ? "Line" : "Ext") + ' ' +
                                QByteArray::number(number));
        html.append("</h3>\n");
        appendFacts(html, facts);
    }
}

void appendSection(QByteArray& html, const Visit& visit, const Section& section)
{
    openSection(html, idOf(section.name), visit.text(Context::Section, section.name));
    if (std::ranges::any_of(section.fields,
                            [](const StatusField& field) { return numberOf(field) != 0; })) {
        appendNumbered(html, visit, section);
    } else {
        std::vector<Fact> facts;
        for (const StatusField& field : section.fields)
            facts.push_back(factOf(visit, field));
        appendFacts(html, facts);
    }
    closeSection(html);
}

/// A section that the page alone has; the values are empty.
void appendEmptySection(QByteArray& html, const Visit& visit, QByteArrayView name,
                        std::span<const char* const> labels)
{
    openSection(html, idOf(name), visit.text(Context::Section, name));
    std::vector<Fact> facts;
    for (const char* label : labels)
        facts.push_back({visit.text(Context::Status, label), {}});
    appendFacts(html, facts);
    closeSection(html);
}

constexpr auto ringtoneLabels =
    std::to_array<const char*>({"Downloaded Ring Tone 1", "Downloaded Ring Tone 2"});
constexpr auto screenLabels =
    std::to_array<const char*>({"Picture Download Status", "Picture Download URL"});
constexpr auto transitionLabels = std::to_array<const char*>(
    {"Transition Authorization Type", "Transition Authorization Status"});

constexpr auto ethernetLabels =
    std::to_array<const char*>({"TxFrames", "TxBroadcasts", "TxMulticasts", "TxUnicasts",
                                "RxFrames", "RxBroadcasts", "RxMulticasts", "RxUnicasts"});
constexpr auto portLabels = std::to_array<const char*>({
    "RxtotalPkt",
    "Rxunicast",
    "Rxbroadcast",
    "Rxmulticast",
    "RxDropPkts",
    "RxUndersizePkts",
    "RxOversizePkts",
    "RxJabbers",
    "RxAlignErr",
    "Rxsize64",
    "Rxsize65to127",
    "Rxsize128to255",
    "Rxsize256to511",
    "Rxsize512to1023",
    "Rxsize1024to1518",
    "TxtotalGoodPkt",
    "lldpFramesOutTotal",
    "lldpAgeoutsTotal",
    "lldpFramesDiscardedTotal",
    "lldpFramesInErrorsTotal",
    "lldpFramesInTotal",
    "lldpTLVDiscardedTotal",
    "lldpTLVUnrecognizedTotal",
    "CDPNeighborDeviceId",
    "CDPNeighborIP",
    "CDPNeighborPort",
    "LLDPNeighborDeviceId",
    "LLDPNeighborIP",
    "LLDPNeighborPort",
    "PortSpeed",
});

/// What is no count has no value.
bool isCount(QByteArrayView label)
{
    return !label.contains(QByteArrayView("Neighbor")) && label != QByteArrayView("PortSpeed");
}

void appendCounts(QByteArray& html, const Visit& visit, QByteArrayView name,
                  std::span<const char* const> labels)
{
    openSection(html, idOf(name), visit.text(Context::Section, name));
    std::vector<Fact> facts;
    for (const char* label : labels)
        facts.push_back({label, isCount(label) ? "0" : ""});
    appendFacts(html, facts);
    closeSection(html);
}

} // namespace

http::Response statusPage(Visit& visit)
{
    Page page{.tab = "info/status", .title = visit.text(Context::Tab, "Status"), .main = {}};
    for (const Section& section : sectionsOf(visit.phone().statusFields(visit.engine.now())))
        appendSection(page.main, visit, section);
    return framed(visit, page);
}

http::Response downloadPage(Visit& visit)
{
    Page page{
        .tab = "info/download", .title = visit.text(Context::Tab, "Download Status"), .main = {}};
    const auto sections = sectionsOf(visit.phone().statusFields(visit.engine.now()));
    const auto append = [&](const char* name) {
        const auto section = std::ranges::find(sections, QByteArray(name), &Section::name);
        if (section != sections.end())
            appendSection(page.main, visit, *section);
    };
    appendEmptySection(page.main, visit, "Downloaded Ring Tone", ringtoneLabels);
    append("Downloaded Locale Package");
    append("Firmware Upgrade Status");
    append("Provisioning Status");
    append("Custom CA Status");
    appendEmptySection(page.main, visit, "Screen Status", screenLabels);
    append("MIC Cert Refresh Status");
    appendEmptySection(page.main, visit, "Transition Authorization Status", transitionLabels);
    return framed(visit, page);
}

http::Response networkPage(Visit& visit)
{
    Page page{
        .tab = "info/network", .title = visit.text(Context::Tab, "Network Statistics"), .main = {}};
    page.main.append("<p class=\"message neutral\">");
    appendEscaped(
        page.main,
        visit.text(Context::Page,
                   "This phone is emulated: it shares the network port of the computer it "
                   "runs on, so no frames are counted for it and it has no neighbors."));
    page.main.append("</p>\n");
    appendCounts(page.main, visit, "Ethernet Information", ethernetLabels);
    appendCounts(page.main, visit, "Network Port Information", portLabels);
    appendCounts(page.main, visit, "Access Port Information", portLabels);
    return framed(visit, page);
}

} // namespace vphone::web
