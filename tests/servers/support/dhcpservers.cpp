#include "tests/servers/support/dhcpservers.h"

#include "tests/servers/support/realserver.h"
#include "tests/servers/support/wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/prctl.h>

#include <csignal>

namespace vphone::servers {

using namespace Qt::StringLiterals;
using dhcp::Version;

namespace {

constexpr int stopWaitMs = 5'000;
constexpr char cisco = 9;

QByteArray withLength(const QByteArray& text)
{
    return QByteArray(1, char(text.size())) + text;
}

/// Bytes of option 43, 125 or (v6) 17 with \a text as sub-option 1.
QByteArray encapsulated(int code, const QByteArray& text)
{
    const QByteArray enterprise = QByteArray(3, '\0') + cisco;
    const QByteArray part = '\1' + withLength(text);
    if (code == 43)
        return part;
    if (code == 125)
        return enterprise + withLength(part);
    return enterprise + QByteArray("\0\1\0", 3) + withLength(text);
}

bool isEncapsulated(int code)
{
    return code == 43 || code == 125 || code == 17;
}

} // namespace

DhcpServer::DhcpServer(const Segment& segment, Kind kind, Version version)
    : m_segment(segment), m_kind(kind), m_version(version)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, RealServer::libraryPath());
    environment.insert(u"KEA_PIDFILE_DIR"_s, m_folder.path());
    environment.insert(u"KEA_LOCKFILE_DIR"_s, m_folder.path());
    m_process.setProcessEnvironment(environment);
    m_folder.write(u"leases"_s, {});
}

DhcpServer::~DhcpServer()
{
    stop();
}

bool DhcpServer::start(const DhcpOptions& options, quint16 port)
{
    Command command = m_kind == Kind::Isc   ? isc(options)
                      : m_kind == Kind::Kea ? kea(options)
                                            : dnsmasq(options);
    if (port != 0 && m_kind == Kind::Dnsmasq)
        command.arguments += u"--dhcp-alternate-port=%1,%2"_s.arg(port).arg(port + 1);
    else if (port != 0)
        command.arguments = QStringList{u"-p"_s, QString::number(port)} + command.arguments;
    const QStringList words = m_segment.atServers(
        RealServer::unpacked(u"usr/sbin/"_s + command.program), command.arguments);
    m_log.clear();
    m_process.start(words.front(), words.mid(1));
    const bool isUp = waitUntil([&] {
        return log().contains(command.readySign) || m_process.state() == QProcess::NotRunning;
    });
    if (isUp && m_process.state() == QProcess::Running)
        return true;
    m_trouble = command.program.toUtf8() + " does not serve: " + log();
    return false;
}

void DhcpServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopWaitMs)) {
        m_process.kill();
        m_process.waitForFinished(stopWaitMs);
    }
}

QByteArray DhcpServer::log()
{
    m_process.waitForReadyRead(0);
    m_log += m_process.readAll();
    return m_log;
}

QList<int> DhcpServer::codes() const
{
    if (!isV4())
        return {17, 159, 160};
    // Kea 2.2 has an option 159 of its own, of four bytes.
    if (m_kind == Kind::Kea)
        return {43, 60, 66, 125, 150, 160};
    return {43, 60, 66, 125, 150, 159, 160};
}

DhcpServer::Command DhcpServer::isc(const DhcpOptions& options) const
{
    QByteArray text =
        "authoritative; ping-check off; default-lease-time 600; max-lease-time 600;\n";
    QByteArray values;
    const QByteArray space = isV4() ? "" : "dhcp6.";
    for (const auto& [code, value] : options) {
        const QByteArray number = QByteArray::number(code);
        const QByteArray name = space + "o" + number;
        text += "option " + name + " code " + number + " = " +
                (code == 150            ? "array of ip-address"
                 : isEncapsulated(code) ? "string"
                                        : "text") +
                ";\n";
        const QByteArray written = code == 150            ? value
                                   : isEncapsulated(code) ? encapsulated(code, value).toHex(':')
                                                          : '"' + value + '"';
        values += "option " + name + ' ' + written + ";\n";
    }
    if (isV4())
        text += "subnet 198.51.100.0 netmask 255.255.255.0 {\n"
                "range 198.51.100.50 198.51.100.90;\n" +
                values +
                "}\nlog(info, concat(\"class=\", option vendor-class-identifier, \" name=\", "
                "option host-name));\n";
    else
        text += "option dhcp6.o16 code 16 = string;\n"
                "subnet6 2001:db8:5e::/64 {\nrange6 2001:db8:5e::50 2001:db8:5e::90;\n" +
                values +
                "}\nlog(info, concat(\"class=\", substring(option dhcp6.o16, 6, 64), "
                "\" name=\", option fqdn.hostname));\n";
    m_folder.write(u"dhcpd.conf"_s, text);
    return {u"dhcpd"_s,
            {isV4() ? u"-4"_s : u"-6"_s, u"-f"_s, u"-d"_s, u"-cf"_s, m_folder.path(u"dhcpd.conf"_s),
             u"-lf"_s, m_folder.path(u"leases"_s), u"-pf"_s, m_folder.path(u"pid"_s), u"srv0"_s},
            "Server starting service"};
}

DhcpServer::Command DhcpServer::kea(const DhcpOptions& options) const
{
    const QString version = isV4() ? u"4"_s : u"6"_s;
    const QString space = u"dhcp"_s + version;
    QJsonArray definitions;
    QJsonArray values;
    for (const auto& [code, value] : options) {
        // Without quotes a comma or a "$" would end the text.
        QJsonObject data{{u"code"_s, code}, {u"space"_s, space}, {u"always-send"_s, true}};
        if (isEncapsulated(code)) {
            data.insert(u"csv-format"_s, false);
            data.insert(u"data"_s, QString::fromLatin1(encapsulated(code, value).toHex()));
        } else {
            data.insert(u"data"_s, QString::fromLatin1(value));
        }
        values.append(data);
        if (code == 150 || code == 159 || code == 160)
            definitions.append(
                QJsonObject{{u"name"_s, u"o%1"_s.arg(code)},
                            {u"code"_s, code},
                            {u"type"_s, code == 150 ? u"ipv4-address"_s : u"string"_s},
                            {u"array"_s, code == 150},
                            {u"space"_s, space}});
    }
    const QJsonObject pool{{u"pool"_s, isV4() ? u"198.51.100.50-198.51.100.90"_s
                                              : u"2001:db8:5e::50-2001:db8:5e::90"_s}};
    const QJsonObject subnet{{u"id"_s, 1},
                             {u"interface"_s, u"srv0"_s},
                             {u"subnet"_s, isV4() ? u"198.51.100.0/24"_s : u"2001:db8:5e::/64"_s},
                             {u"pools"_s, QJsonArray{pool}}};
    QJsonObject server{
        // Of version 6 a unicast, thus a relay, reaches an address that is named only.
        {u"interfaces-config"_s,
         QJsonObject{{u"interfaces"_s, QJsonArray{isV4() ? u"srv0"_s : u"srv0/2001:db8:5e::1"_s}}}},
        {u"lease-database"_s, QJsonObject{{u"type"_s, u"memfile"_s},
                                          {u"persist"_s, true},
                                          {u"lfc-interval"_s, 0},
                                          {u"name"_s, m_folder.path(u"kea-leases"_s)}}},
        {u"valid-lifetime"_s, 600},
        {u"option-def"_s, definitions},
        {u"option-data"_s, values},
        {u"subnet"_s + version, QJsonArray{subnet}},
        {u"loggers"_s,
         QJsonArray{QJsonObject{
             {u"name"_s, u"kea-dhcp"_s + version},
             {u"severity"_s, u"DEBUG"_s},
             {u"debuglevel"_s, 55},
             {u"output_options"_s, QJsonArray{QJsonObject{{u"output"_s, u"stdout"_s}}}}}}}};
    if (!isV4()) {
        server.insert(u"preferred-lifetime"_s, 300);
        // The same after a restart.
        server.insert(u"server-id"_s, QJsonObject{{u"type"_s, u"EN"_s},
                                                  {u"enterprise-id"_s, 9},
                                                  {u"identifier"_s, u"0102030405"_s},
                                                  {u"persist"_s, false}});
    }
    const QJsonObject root{{u"Dhcp"_s + version, server}};
    m_folder.write(u"kea.json"_s, QJsonDocument(root).toJson());
    return {u"kea-dhcp"_s + version,
            {u"-c"_s, m_folder.path(u"kea.json"_s)},
            isV4() ? "DHCP4_STARTED" : "DHCP6_STARTED"};
}

DhcpServer::Command DhcpServer::dnsmasq(const DhcpOptions& options) const
{
    QStringList arguments{
        u"--keep-in-foreground"_s, u"--conf-file=/dev/null"_s,
        u"--pid-file="_s,          u"--user=root"_s,
        u"--no-resolv"_s,          u"--interface=srv0"_s,
        u"--bind-interfaces"_s,    u"--no-ping"_s,
        u"--log-dhcp"_s,           u"--log-facility=-"_s,
        u"--dhcp-authoritative"_s, u"--dhcp-leasefile="_s + m_folder.path(u"leases"_s),
        u"--enable-tftp"_s,        u"--tftp-root="_s + m_files.path()};
    arguments += isV4() ? u"--dhcp-range=198.51.100.50,198.51.100.90,255.255.255.0,10m"_s
                        : u"--dhcp-range=2001:db8:5e::50,2001:db8:5e::90,64,10m"_s;
    // Of version 6 the log names an enterprise only, and the tags that a class gets.
    if (!isV4())
        arguments += u"--dhcp-vendorclass=set:CP-8841-3PCC,enterprise:9,CP-8841-3PCC"_s;
    for (const auto& [code, value] : options) {
        const QString text = QString::fromLatin1(value);
        const QString name = (isV4() ? u"%1,"_s : u"option6:%1,"_s).arg(code);
        if (code == 125)
            arguments += u"--dhcp-option-force=vi-encap:9,1,"_s + text;
        else if (isEncapsulated(code))
            arguments += u"--dhcp-option-force="_s + name +
                         QString::fromLatin1(encapsulated(code, value).toHex(':'));
        else
            arguments += u"--dhcp-option-force="_s + name + text;
    }
    return {u"dnsmasq"_s, arguments, isV4() ? "DHCP, IP range" : "DHCPv6, IP range"};
}

} // namespace vphone::servers
