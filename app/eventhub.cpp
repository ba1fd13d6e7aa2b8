#include "app/eventhub.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace vphone::app {

void EventHub::emitEvent(const events::Event& event)
{
    for (events::Sink* sink : m_sinks)
        sink->emitEvent(event);
}

bool EventHub::isListening() const
{
    return std::any_of(m_sinks.begin(), m_sinks.end(),
                       [](const events::Sink* sink) { return sink->isListening(); });
}

std::unique_ptr<EventFile> EventFile::open(const std::string& path, std::string& why)
{
    std::FILE* file = path == "-" ? stdout : std::fopen(path.c_str(), "w");
    if (file == nullptr) {
        why = std::strerror(errno);
        return nullptr;
    }
    return std::unique_ptr<EventFile>(new EventFile(file));
}

EventFile::~EventFile()
{
    if (m_file != stdout && std::fclose(m_file) != 0)
        noteFailure();
}

void EventFile::emitEvent(const events::Event& event)
{
    const QByteArray line = event.toLine() + '\n';
    if (std::fwrite(line.constData(), 1, size_t(line.size()), m_file) != size_t(line.size()))
        noteFailure();
}

void EventFile::flush()
{
    if (std::fflush(m_file) != 0)
        noteFailure();
}

void EventFile::noteFailure()
{
    if (m_failure.empty())
        m_failure = std::strerror(errno);
}

namespace {

/// What is worth a line of its own, and the members that it shows.
struct Told
{
    const char* event;
    std::vector<const char*> members;
    bool isVerboseOnly;
    const char* colour; ///< of a terminal; null: none
};

constexpr const char* green = "\033[32m";
constexpr const char* red = "\033[31m";
constexpr const char* yellow = "\033[33m";

const std::vector<Told>& told()
{
    static const std::vector<Told> rows{
        {"phone.boot", {"reason"}, false, nullptr},
        {"phone.ready", {"address"}, false, nullptr},
        {"phone.reboot", {"reason"}, false, yellow},
        {"resync.scheduled", {"trigger", "at"}, false, nullptr},
        {"phone.power", {"on"}, false, yellow},
        {"phone.factory_reset", {}, false, yellow},
        {"dhcp.bound", {"address", "options"}, false, nullptr},
        {"dhcp.failed", {"reason"}, false, red},
        {"line.state", {"line", "state"}, false, nullptr},
        {"resync.deferred", {"trigger", "until"}, false, yellow},
        {"resync.suppressed", {"trigger"}, false, yellow},
        {"resync.requested", {"url", "trigger"}, false, nullptr},
        {"resync.succeeded", {"url", "bytes", "changed", "duration_ms"}, false, green},
        {"resync.failed", {"url", "error", "cause", "detail", "retry_at"}, false, red},
        {"resync.finished", {"ok"}, true, nullptr},
        {"account.wanted", {"url"}, false, yellow},
        {"ca.installed", {"cn", "url"}, false, green},
        {"ca.failed", {"reason", "url"}, false, red},
        {"mic.renewed", {"url", "not_after"}, false, green},
        {"mic.failed", {"reason", "url", "retry_at"}, false, red},
        {"config.changed", {"name", "old", "new"}, false, nullptr},
        {"config.warning", {"name", "message", "line"}, false, yellow},
        {"cgi.execute", {"url", "status"}, false, nullptr},
        {"key.pressed", {"key"}, false, nullptr},
        {"screen.changed", {"title"}, true, nullptr},
        {"activation.shown", {}, false, yellow},
        {"activation.submitted", {"code"}, false, nullptr},
        {"activation.succeeded", {}, false, green},
        {"activation.failed", {"reason"}, false, red},
        {"headset.attached", {"model", "firmware"}, false, nullptr},
        {"headset.detached", {"model"}, false, nullptr},
        {"headset.prompt", {"from", "to"}, false, yellow},
        {"headset.postponed", {}, false, nullptr},
        {"headset.upgraded", {"to"}, false, green},
        {"headset.failed", {"reason"}, false, red},
        {"network.link", {"up"}, false, yellow},
        {"web.request", {"method", "path", "status", "user"}, true, nullptr},
        {"syslog.sent", {"server", "text"}, true, nullptr},
        {"lab.request",
         {"server", "peer", "method", "path", "status", "bytes", "subject"},
         false,
         nullptr},
        {"lab.syslog", {"peer", "text"}, false, nullptr},
    };
    return rows;
}

QByteArray textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toUtf8();
    return events::jsonText(value);
}

} // namespace

void Narrator::emitEvent(const events::Event& event)
{
    const auto& rows = told();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Told& candidate) {
        return event.name() == candidate.event;
    });
    if (row == rows.end() || (row->isVerboseOnly && !m_isVerbose))
        return;
    // The time of day does for a person; the event stream has the date.
    QByteArray line = isoText(event.time()).sliced(11, 12) + ' ';
    // What is nobody's (a lab's) stands in the same columns.
    line += (event.phone() ? event.phone()->lower() : QByteArray(12, ' ')) + ' ';
    if (m_isColoured && row->colour != nullptr)
        line += row->colour;
    line += QByteArray(row->event).leftJustified(18, ' ');
    if (m_isColoured && row->colour != nullptr)
        line += "\033[0m";
    for (const char* member : row->members) {
        const QByteArray text = textOf(event.member(member));
        if (!text.isEmpty() && text != "null")
            line += QByteArray(" ") + member + '=' + text;
    }
    if (const QJsonValue why = event.member("why"); why.isObject())
        line += "  (" + why[u"text"].toString().toUtf8() + ')';
    line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), m_stream);
}

std::optional<Until> Until::parse(const std::string& text, bool ignoresFailures, quint32 phones)
{
    // clang-format off
    static const std::vector<QByteArray> known{
        "run.started",
        "phone.boot", "phone.ready", "phone.reboot", "phone.factory_reset", "phone.power",
        "dhcp.bound", "dhcp.failed",
        "resync.scheduled", "resync.deferred", "resync.suppressed", "resync.requested",
        "resync.succeeded", "resync.failed", "resync.finished",
        "account.wanted",
        "config.changed", "config.warning",
        "report.sent", "report.failed",
        "upgrade.requested", "upgrade.succeeded", "upgrade.failed",
        "ca.installed", "ca.failed", "mic.renewed", "mic.failed",
        "line.state", "call.started", "call.ended",
        "cgi.execute", "key.pressed", "screen.changed", "web.request",
        "activation.shown", "activation.submitted", "activation.succeeded", "activation.failed",
        "headset.attached", "headset.detached", "headset.prompt", "headset.postponed", "headset.upgraded", "headset.failed",
        "network.link", "ringtone.played", "device.requested",
        "syslog.sent",
        "lab.ready", "lab.request", "lab.syslog",
    };
    // clang-format on
    const size_t colon = text.find(':');
    const QByteArray name = QByteArray::fromStdString(text.substr(0, colon));
    if (std::find(known.begin(), known.end(), name) == known.end())
        return std::nullopt;
    qint64 count = 1;
    if (colon != std::string::npos) {
        constexpr qint64 countMax = 1000000;
        const char* begin = text.data() + colon + 1;
        const char* end = text.data() + text.size();
        const auto [rest, error] = std::from_chars(begin, end, count);
        if (error != std::errc() || rest != end || count < 1 || count > countMax)
            return std::nullopt;
    }
    return Until(name, count, ignoresFailures, phones);
}

bool Until::isFailureTwin(const events::Event& event) const
{
    if (m_ignoresFailures)
        return false;
    // One attempt of several may fail: what counts for a resync as a whole is how it finished.
    if (m_name == "resync.succeeded" || m_name == "resync.finished")
        return event.name() == "resync.finished" && !event.member("ok").toBool();
    const QByteArrayView noun = QByteArrayView(m_name).first(m_name.indexOf('.'));
    const QByteArrayView name = event.name();
    return name != m_name && name.startsWith(noun) &&
           (name.sliced(noun.size()) == ".failed" || name.sliced(noun.size()) == ".refused");
}

/// The one that everybody waited for.
bool Until::isLast(const events::Event& event)
{
    if (!event.phone())
        return ++m_seen[0] == m_count;
    return ++m_seen[event.phone()->bits()] == m_count && --m_phonesLeft == 0;
}

void Until::emitEvent(const events::Event& event)
{
    if (m_verdict != Verdict::Pending)
        return;
    if (isFailureTwin(event))
        m_verdict = Verdict::FailureTwin;
    else if (event.name() == m_name && isLast(event))
        m_verdict = Verdict::Happened;
}

} // namespace vphone::app
