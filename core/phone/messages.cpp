#include "core/phone/cableside.h"
#include "core/phone/run.h"
#include "core/profile/check.h"

namespace vphone::phone {

namespace {

/// What events show of a value: nothing of a secret, no keys of a rule.
QByteArray shown(const param::ParamDef& def, const QByteArray& value)
{
    if (value.isEmpty())
        return value;
    if (def.isSecret || def.isHidden)
        return "***";
    return rule::redacted(value);
}

} // namespace

QJsonObject toJson(const provision::Why& why)
{
    QJsonArray gates;
    for (const provision::Gate& gate : why.gates)
        gates.append(
            QJsonObject{{QStringLiteral("gate"), QString::fromUtf8(gate.gate)},
                        {QStringLiteral("parameter"), QString::fromUtf8(gate.parameter)},
                        {QStringLiteral("value"), QString::fromUtf8(rule::redacted(gate.value))},
                        {QStringLiteral("open"), gate.isOpen}});
    return {{QStringLiteral("text"), QString::fromUtf8(why.text)},
            {QStringLiteral("gates"), gates}};
}

void Phone::tell(const events::Event& event) const
{
    if (m_shared.events.isListening())
        m_shared.events.emitEvent(event);
}

events::Event Phone::event(const char* name) const
{
    return {m_now, m_identity.mac, name};
}

void Phone::tellChanges(const std::vector<config::Change>& changes, config::Source source)
{
    if (!m_shared.events.isListening())
        return;
    for (const config::Change& change : changes) {
        const param::ParamDef& def = m_config.table()[change.index];
        tell(event("config.changed")
                 .with("name", def.tag)
                 .with("old", shown(def, change.before))
                 .with("new", shown(def, change.after))
                 .with("source", nameOf(source)));
        tellWarnings(profile::valueFindings(def, change.after, m_shared.settings.isStrict));
    }
}

void Phone::tellWarnings(const Diagnostics& warnings)
{
    if (warnings.empty() || !m_shared.events.isListening())
        return;
    for (const Diagnostic& warning : warnings)
        tell(event("config.warning")
                 .with("name", warning.name)
                 .with("message", warning.message)
                 .with("line", warning.line)
                 .with("column", warning.column));
}

void Phone::tellNotices(const std::vector<provision::Notice>& notices, Actions& actions)
{
    using Kind = provision::Notice::Kind;
    const bool isListening = m_shared.events.isListening();
    for (const provision::Notice& notice : notices) {
        const char* trigger = provision::defOf(notice.trigger).name;
        switch (notice.kind) {
        case Kind::Scheduled:
            if (isListening)
                tell(event("resync.scheduled")
                         .with("trigger", trigger)
                         .with("at", isoText(*notice.at))
                         .with("why", toJson(notice.why)));
            if (isDebugged(syslog::Severity::Info))
                debug(syslog::Severity::Info,
                      QByteArray("resync scheduled (") + trigger + ") at " + isoText(*notice.at) +
                          ": " + notice.why.text,
                      actions);
            break;
        case Kind::Deferred:
            if (isListening)
                tell(event("resync.deferred")
                         .with("trigger", trigger)
                         .with("why", toJson(notice.why))
                         .with("until", notice.at
                                            ? QJsonValue(QString::fromLatin1(isoText(*notice.at)))
                                            : QJsonValue()));
            if (isDebugged(syslog::Severity::Info))
                debug(syslog::Severity::Info,
                      QByteArray("resync deferred (") + trigger + "): " + notice.why.text, actions);
            break;
        case Kind::Suppressed:
            if (isListening)
                tell(event("resync.suppressed")
                         .with("trigger", trigger)
                         .with("why", toJson(notice.why)));
            if (isDebugged(syslog::Severity::Notice))
                debug(syslog::Severity::Notice,
                      QByteArray("resync suppressed (") + trigger + "): " + notice.why.text,
                      actions);
            break;
        case Kind::Entered:
            if (m_shared.log.wants(LogLevel::Debug))
                m_shared.log.write(LogLevel::Debug, "phone " + m_identity.mac.lower() + " resync " +
                                                        nameOf(notice.from) + " -> " +
                                                        nameOf(notice.to) + " (" + trigger + ')');
            break;
        }
    }
}

/// Into the phone's own log, to the syslog server and to the debug server.
void Phone::logTransfer(const char* messageParameter, syslog::Severity severity, Actions& actions)
{
    const QByteArray& syslogServer = m_config.value("Syslog_Server");
    const QByteArray& debugServer = m_config.value("Debug_Server");
    if (syslogServer.isEmpty() && debugServer.isEmpty() && m_shared.journal == nullptr)
        return;
    QByteArray message = m_config.value(messageParameter);
    // resync.md 13: a cleared template silences its own message.
    if (message.isEmpty())
        return;
    if (m_shared.settings.quirks.omitDefaultPort &&
        m_request.port == ports::defaultPort(m_request.scheme))
        message.replace(":$PORT", "");
    const QByteArray text = rule::redacted(rule::expand(message, *this));
    note(severity, text);
    sendSyslog(syslogServer, severity, text, actions);
    if (debugServer != syslogServer)
        sendSyslog(debugServer, severity, text, actions);
}

/// By Debug_Level, where anybody could read it: in the phone's own log, or at the debug server.
bool Phone::isDebugSent(syslog::Severity severity) const
{
    return (m_shared.journal != nullptr || !m_config.value("Debug_Server").isEmpty()) &&
           severity <= syslog::debugLevel(m_config.value("Debug_Level"));
}

bool Phone::isDebugged(syslog::Severity severity) const
{
    return m_shared.log.wants(LogLevel::Debug) || isDebugSent(severity);
}

/// A detailed message: for the phone's log and the debug server, as far as Debug_Level lets it
/// through, and for the program's log.
void Phone::debug(syslog::Severity severity, QByteArrayView text, Actions& actions)
{
    if (!isDebugged(severity))
        return;
    const QByteArray redacted = rule::redacted(text);
    if (m_shared.log.wants(LogLevel::Debug))
        m_shared.log.write(LogLevel::Debug, "phone " + m_identity.mac.lower() + ' ' + redacted);
    if (!isDebugSent(severity))
        return;
    note(severity, redacted);
    sendSyslog(m_config.value("Debug_Server"), severity, redacted, actions);
}

void Phone::note(syslog::Severity severity, QByteArrayView text) const
{
    if (m_shared.journal != nullptr)
        m_shared.journal->add({m_identity.mac, m_now, severity, text.toByteArray()});
}

void Phone::sendSyslog(QByteArrayView server, syslog::Severity severity, QByteArrayView text,
                       Actions& actions)
{
    syslog::Server target = syslog::parseServer(server);
    if (target.host.isEmpty() || CableSide::isPulled(*this))
        return;
    const QByteArray& choice = m_config.value("Syslog_Identifier");
    const QByteArray identifier = choice == "None" ? QByteArray() : rule::expand(choice, *this);
    if (m_shared.events.isListening())
        tell(event("syslog.sent").with("server", server).with("text", text));
    actions.emplace_back(
        SyslogAction{std::move(target), syslog::datagram(severity, m_now, identifier, text)});
}

} // namespace vphone::phone
