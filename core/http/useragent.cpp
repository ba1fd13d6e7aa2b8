#include "core/http/useragent.h"

#include "core/rule/macro.h"
#include "core/rule/version.h"

#include <algorithm>

namespace vphone::http {

namespace {

/// The two macros that agents know; any other name stays as written.
class AgentMacros final : public rule::MacroSource
{
public:
    AgentMacros(QByteArray version, QByteArray ma)
        : m_version(std::move(version)), m_ma(std::move(ma))
    {
    }

    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override
    {
        if (name == "VERSION")
            return m_version;
        if (name == "MA")
            return m_ma;
        return std::nullopt;
    }

private:
    QByteArray m_version;
    QByteArray m_ma;
};

QByteArray productAndVersion(const AgentIdentity& identity)
{
    const QByteArray version = rule::dottedVersion(identity.load);
    return "Cisco-" + identity.pn + '/' + (version.isEmpty() ? identity.load : version);
}

bool isControl(char c)
{
    return quint8(c) < 0x20 || quint8(c) == 0x7F;
}

} // namespace

QByteArray userAgent(QByteArrayView nameTemplate, const AgentIdentity& identity, AgentForm form)
{
    QByteArray version = productAndVersion(identity);
    QByteArray inParentheses = identity.mac.lower();
    if (nameTemplate == factoryAgentTemplate) {
        if (form == AgentForm::Seed)
            version += '_' + identity.serial;
        if (form == AgentForm::Serial)
            inParentheses = identity.serial;
    }
    QByteArray agent =
        rule::expand(nameTemplate, AgentMacros(std::move(version), std::move(inParentheses)));
    std::replace_if(agent.begin(), agent.end(), isControl, ' ');
    agent.truncate(agentBytesMax);
    return agent;
}

} // namespace vphone::http
