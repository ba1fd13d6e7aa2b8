/// \file The User-Agent of a phone's HTTP requests. Source: reference resync 6, macros 5.
#pragma once

#include "core/base/macaddress.h"

#include <QByteArray>
#include <QByteArrayView>

namespace vphone::http {

/// Default of HTTP_User_Agent_Name.
inline constexpr QByteArrayView factoryAgentTemplate = "$VERSION ($MA)";
/// Most that is sent. Source: assumed
inline constexpr qsizetype agentBytesMax = 1024;

/// Who asks.
struct AgentIdentity
{
    QByteArray pn; ///< CP-8841-3PCC
    MacAddress mac;
    QByteArray serial; ///< FCH2305DMH0
    QByteArray load;   ///< sip88xx.11-3-2MPP0001-609
};

/// What the factory template sends; a template that a profile brought is expanded as written.
enum class AgentForm : quint8 {
    Mac,    ///< Cisco-CP-8841-3PCC/11.3.2 (000e08abcdef), as phones in the field
    Seed,   ///< Cisco-CP-8841-3PCC/11.3.2_FCH2305DMH0 (000e08abcdef)
    Serial, ///< Cisco-CP-8841-3PCC/11.3.2 (FCH2305DMH0)
};

/// Expands $VERSION and $MA in \a nameTemplate. Empty for an empty template: the header is left out
/// then. Control characters become blanks, so that a profile can't add headers.
[[nodiscard]] QByteArray userAgent(QByteArrayView nameTemplate, const AgentIdentity& identity,
                                   AgentForm form = AgentForm::Mac);

} // namespace vphone::http
