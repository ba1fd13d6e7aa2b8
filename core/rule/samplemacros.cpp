#include "core/rule/samplemacros.h"

#include "core/rule/scanner.h"

#include <algorithm>
#include <array>

namespace vphone::rule {

namespace {

struct Sample
{
    QByteArrayView name;
    QByteArrayView value;
};

// clang-format off
constexpr auto samples = std::to_array<Sample>({
    {"MA", "000e08aabbcc"},
    {"MAU", "000E08AABBCC"},
    {"MAC", "00:0e:08:aa:bb:cc"},
    {"PN", "CP-8841-3PCC"},
    {"PSN", "8841-3PCC"},
    {"SN", "FCH2305DMH0"},
    {"CCERT", "Not Installed"},
    {"IP", "192.168.1.100"},
    {"EXTIP", "192.0.2.52"},
    {"SWVER", "sip88xx.11-3-2MPP0001-609"},
    {"HWVER", "2.0.1"},
    {"PRVST", "1"},
    {"UPGST", "1"},
    {"UPGERR", "http_get failed"},
    {"PRVTMR", "600"},
    {"UPGTMR", "4711"},
    {"UPGCOND", "1 eq 1"},
    {"SCHEME", "http"},
    {"METH", "http"},
    {"SERV", "prov.example.net"},
    {"SERVIP", "192.0.2.10"},
    {"PORT", "8080"},
    {"PATH", "/cfg/a.xml"},
    {"ERR", "http_get failed"},
    {"ISCUST", "0"},
    {"EMS", "mobile"},
    {"MUID", "guest1"},
    {"MPWD", "guest"},
    {"ORIGTYPE", "orig_mpp"},
    {"AUTHSTATUS", "classic"},
});
// clang-format on

/// `1` of UID1, REGTMR1.
bool isNumbered(QByteArrayView name, QByteArrayView stem)
{
    return name.startsWith(stem) && name.size() > stem.size() && name.size() <= stem.size() + 2 &&
           std::all_of(name.begin() + stem.size(), name.end(), isDigit);
}

bool isGeneralPurpose(QByteArrayView name)
{
    const bool isPlain = name.size() == 1 && name[0] >= 'A' && name[0] <= 'P';
    return isPlain || (name.size() == 2 && name[0] == 'S' && name[1] >= 'A' && name[1] <= 'D');
}

bool isOpenName(QByteArrayView name)
{
    static constexpr auto open =
        std::to_array<QByteArrayView>({"EMS", "MUID", "MPWD", "PATH", "ERR", "UPGERR", "EXTIP"});
    return isGeneralPurpose(name) || isNumbered(name, "UID") ||
           std::find(open.begin(), open.end(), name) != open.end();
}

/// Answers with nothing, and remembers whether an open macro was asked for.
class OpenMacroFinder final : public MacroSource
{
public:
    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override
    {
        m_found |= isOpenName(name);
        return QByteArray();
    }
    [[nodiscard]] bool found() const { return m_found; }

private:
    mutable bool m_found = false;
};

} // namespace

std::optional<QByteArray> SampleMacros::macro(QByteArrayView name) const
{
    if (isGeneralPurpose(name))
        return QByteArray("x");
    if (isNumbered(name, "UID"))
        return QByteArray("4085551234");
    if (isNumbered(name, "REGTMR"))
        return QByteArray("0");
    const auto sample = std::find_if(samples.begin(), samples.end(),
                                     [name](const Sample& s) { return s.name == name; });
    if (sample == samples.end())
        return std::nullopt;
    return sample->value.toByteArray();
}

bool SampleMacros::isOpen(QByteArrayView text)
{
    const OpenMacroFinder finder;
    (void)expand(text, finder);
    return finder.found();
}

} // namespace vphone::rule
