#include "core/phone/phone.h"

#include <algorithm>
#include <array>

namespace vphone::phone {

namespace {

enum class Macro : quint8 {
    Ma,
    Mau,
    Mac,
    Pn,
    Psn,
    Sn,
    Ccert,
    Ip,
    ExtIp,
    SwVer,
    HwVer,
    PrvSt,
    UpgSt,
    UpgErr,
    PrvTmr,
    UpgTmr,
    UpgCond,
    Scheme,
    Meth,
    Serv,
    ServIp,
    Port,
    Path,
    Err,
    IsCust,
    Empty,
    None,
};

struct MacroDef
{
    QByteArrayView name;
    Macro macro;
};

// clang-format off
constexpr auto macros = std::to_array<MacroDef>({
    // reference macros 3, ordered by name
    {"AUTHSTATUS", Macro::None},
    {"CCERT",      Macro::Ccert},
    {"EMS",        Macro::Empty},
    {"ERR",        Macro::Err},
    {"EXTIP",      Macro::ExtIp},
    {"HWVER",      Macro::HwVer},
    {"IP",         Macro::Ip},
    {"ISCUST",     Macro::IsCust},
    {"MA",         Macro::Ma},
    {"MAC",        Macro::Mac},
    {"MAU",        Macro::Mau},
    {"METH",       Macro::Meth},
    {"MPWD",       Macro::Empty},
    {"MUID",       Macro::Empty},
    {"ORIGTYPE",   Macro::None},
    {"PATH",       Macro::Path},
    {"PN",         Macro::Pn},
    {"PORT",       Macro::Port},
    {"PRVST",      Macro::PrvSt},
    {"PRVTMR",     Macro::PrvTmr},
    {"PSN",        Macro::Psn},
    {"SCHEME",     Macro::Scheme},
    {"SERV",       Macro::Serv},
    {"SERVIP",     Macro::ServIp},
    {"SN",         Macro::Sn},
    {"SWVER",      Macro::SwVer},
    {"UPGCOND",    Macro::UpgCond},
    {"UPGERR",     Macro::UpgErr},
    {"UPGST",      Macro::UpgSt},
    {"UPGTMR",     Macro::UpgTmr},
});
// clang-format on

bool isOrdered()
{
    return std::is_sorted(macros.begin(), macros.end(), [](const MacroDef& a, const MacroDef& b) {
        return a.name.compare(b.name) < 0;
    });
}

/// The number behind \a prefix in \a name: 3 of REGTMR3; 0 when there is none.
int numberAfter(QByteArrayView name, QByteArrayView prefix)
{
    if (!name.startsWith(prefix) || name.size() == prefix.size() || name.size() > prefix.size() + 2)
        return 0;
    bool isNumber = false;
    const int number = name.sliced(prefix.size()).toByteArray().toInt(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

} // namespace

QByteArray Phone::secondsSince(std::optional<Instant> instant) const
{
    // A phone that never did it counts from power-up.
    const auto passed = m_now - instant.value_or(m_poweredOn);
    return QByteArray::number(std::chrono::duration_cast<std::chrono::seconds>(passed).count());
}

std::optional<QByteArray> Phone::macro(QByteArrayView name) const
{
    // GPP_A to GPP_P as A to P, GPP_SA to GPP_SD as SA to SD.
    if (name.size() == 1 && name[0] >= 'A' && name[0] <= 'P')
        return m_config.value(QByteArray("GPP_").append(name));
    if (name.size() == 2 && name[0] == 'S' && name[1] >= 'A' && name[1] <= 'D')
        return m_config.value(QByteArray("GPP_").append(name));

    Q_ASSERT(isOrdered());
    const auto def = std::lower_bound(
        macros.begin(), macros.end(), name,
        [](const MacroDef& row, QByteArrayView wanted) { return row.name.compare(wanted) < 0; });
    if (def == macros.end() || def->name != name) {
        if (const int line = numberAfter(name, "UID");
            line > 0 && line <= m_identity.model->extensions)
            return m_config.value("User_ID_" + QByteArray::number(line) + '_');
        // No line registers in this version: each counts since power-up.
        if (const int line = numberAfter(name, "REGTMR");
            line > 0 && line <= m_identity.model->extensions)
            return secondsSince(std::nullopt);
        return std::nullopt;
    }
    if (auto upgrade = upgradeMacro(name))
        return upgrade;
    switch (def->macro) {
    case Macro::Ma:
        return m_identity.mac.lower();
    case Macro::Mau:
        return m_identity.mac.upper();
    case Macro::Mac:
        return m_identity.mac.withColons();
    case Macro::Pn:
        return m_identity.model->name;
    case Macro::Psn:
        return m_shared.settings.quirks.psnPrefix ? "CP-" + m_identity.model->psn
                                                  : m_identity.model->psn;
    case Macro::Sn:
        return m_identity.serial;
    case Macro::Ccert:
        return securityStatus("Client_Certificate");
    case Macro::Ip:
        return m_identity.address.toText();
    case Macro::SwVer:
        return m_identity.firmware;
    case Macro::HwVer:
        return m_identity.model->hardwareVersion;
    case Macro::PrvSt:
        return QByteArray::number(m_prvst);
    case Macro::PrvTmr:
        return secondsSince(m_resync.lastAttempt());
    case Macro::UpgTmr:
        return secondsSince(std::nullopt);
    case Macro::UpgCond:
        return QByteArray("1 eq 1");
    case Macro::Scheme:
    case Macro::Meth:
        return m_request.host.isEmpty() ? QByteArray()
                                        : ports::nameOf(m_request.scheme).toByteArray();
    case Macro::Serv:
        return m_request.host;
    case Macro::ServIp:
        // A lookup that failed has no address; the name says more than nothing.
        return m_request.server.isNull() ? m_request.host : m_request.server.toText();
    case Macro::Port:
        return m_request.host.isEmpty() ? QByteArray() : QByteArray::number(m_request.port);
    case Macro::Path:
        return m_request.path;
    case Macro::Err:
        return m_err;
    case Macro::UpgSt:
    case Macro::IsCust:
        return QByteArray("0");
    case Macro::UpgErr:
    case Macro::ExtIp:
    case Macro::Empty:
        return QByteArray("");
    case Macro::None:
        return QByteArray("none");
    }
    Q_UNREACHABLE();
}

} // namespace vphone::phone
