#include "tests/servers/support/rsyslog.h"

#include "tests/servers/support/wait.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

namespace vphone::servers {

using namespace Qt::StringLiterals;

namespace {

/// `<133>Nov 20 19:59:18 text`: what follows the time stamp.
QByteArray textOf(const QByteArray& raw)
{
    constexpr qsizetype stampBytes = sizeof "Nov 20 19:59:18 " - 1;
    return raw.mid(raw.indexOf('>') + 1 + stampBytes);
}

Rsyslog::Message parsed(const QByteArray& line)
{
    const QJsonObject members = QJsonDocument::fromJson(line).object();
    const QByteArray raw = members["raw"_L1].toString().toUtf8();
    return {.raw = raw,
            .text = textOf(raw),
            .severity = members["severity"_L1].toString().toUtf8(),
            .facility = members["facility"_L1].toString().toUtf8(),
            .time = QDateTime::fromString(members["time"_L1].toString(), Qt::ISODate)};
}

} // namespace

Rsyslog::Rsyslog() : RealServer(Protocol::Udp, "127.0.0.1", 0) {}

RealServer::Command Rsyslog::command()
{
    const QByteArray configuration = R"(
global(workDirectory="@own@" parser.escapeControlCharactersOnReceive="off")
module(load="imudp")
template(name="members" type="list" option.jsonf="on") {
    property(outname="raw" name="rawmsg" format="jsonf")
    property(outname="facility" name="syslogfacility-text" format="jsonf")
    property(outname="severity" name="syslogseverity-text" format="jsonf")
    property(outname="time" name="timereported" dateFormat="rfc3339" format="jsonf")
}
ruleset(name="phones") { action(type="omfile" file="@own@/messages" template="members") }
input(type="imudp" address="@address@" port="@port@" ruleset="phones")
)";
    own().write(u"rsyslog.conf"_s, filledIn(configuration, own()));
    QDirIterator modules(unpacked(u"usr/lib"_s), {u"imudp.so"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    const QString moduleFolder = modules.hasNext() ? modules.nextFileInfo().path() : QString();
    return {u"rsyslogd"_s,
            {u"-n"_s, u"-M"_s, moduleFolder, u"-f"_s, own().path(u"rsyslog.conf"_s), u"-i"_s,
             own().path(u"pid"_s)}};
}

QList<Rsyslog::Message> Rsyslog::messages()
{
    // Datagrams on loopback arrive in their order, so a last one of ours says that the others are
    // there.
    const QByteArray mark = "<13>Jan  1 00:00:00 mark " + QByteArray::number(++m_marks);
    sendDatagram(address(), port(), mark);
    QList<Message> result;
    const auto readUpToMark = [&] {
        result.clear();
        const QList<QByteArray> lines = own().read(u"messages"_s).split('\n');
        for (const QByteArray& line : lines) {
            const Message message = parsed(line);
            if (message.raw == mark)
                return true;
            if (!message.raw.isEmpty() && !message.text.startsWith("mark "))
                result.append(message);
        }
        return false;
    };
    if (!waitUntil(readUpToMark))
        qFatal("rsyslog wrote down nothing: %s", output().constData());
    return result;
}

QList<QByteArray> Rsyslog::texts()
{
    QList<QByteArray> result;
    const QList<Message> all = messages();
    for (const Message& message : all)
        result.append(message.text);
    return result;
}

} // namespace vphone::servers
