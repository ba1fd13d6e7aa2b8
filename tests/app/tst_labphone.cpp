#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 60000;

QList<QJsonObject> eventsOf(const QByteArray& lines)
{
    QList<QJsonObject> events;
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.isEmpty())
            events += QJsonDocument::fromJson(line).object();
    }
    return events;
}

QList<QJsonObject> named(const QList<QJsonObject>& events, const QString& name)
{
    QList<QJsonObject> found;
    for (const QJsonObject& event : events) {
        if (event[u"event"] == name)
            found += event;
    }
    return found;
}

/// vphone lab as a process, with an authority of its own.
class Lab
{
public:
    explicit Lab(const QStringList& options = {})
    {
        m_process.start(QStringLiteral(VPHONE_PROGRAM),
                        QStringList{u"lab"_s, u"--ca-dir"_s, caFolder(), u"--events"_s, u"-"_s,
                                    u"--timeout"_s, u"55s"_s} +
                            options);
        if (m_process.waitForReadyRead(longestRun))
            m_ports = QJsonDocument::fromJson(m_process.readLine()).object()[u"ports"].toObject();
    }
    ~Lab()
    {
        m_process.terminate();
        m_process.waitForFinished(longestRun);
    }
    Lab(const Lab&) = delete;
    Lab& operator=(const Lab&) = delete;

    [[nodiscard]] QString caFolder() const { return m_folder.filePath(u"ca"_s); }
    [[nodiscard]] int port(const QString& service) const { return m_ports[service].toInt(); }
    /// \a text with the ports of services in place of `{http}`.
    [[nodiscard]] QString withPorts(QString text) const
    {
        for (const QString& service : m_ports.keys())
            text.replace(u'{' + service + u'}', QString::number(port(service)));
        return text;
    }
    /// What it told of \a server; waits for the first of it.
    [[nodiscard]] QList<QJsonObject> requests(const QString& server)
    {
        for (;;) {
            m_told += m_process.readAllStandardOutput();
            QList<QJsonObject> found = named(eventsOf(m_told), u"lab.request"_s);
            found.removeIf(
                [&](const QJsonObject& request) { return request[u"server"] != server; });
            if (!found.isEmpty() || !m_process.waitForReadyRead(longestRun))
                return found;
        }
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ports;
    QByteArray m_told; ///< behind lab.ready
};

struct Ended
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
    QList<QJsonObject> events;
};

Ended runPhone(const QStringList& arguments)
{
    QProcess program;
    program.start(QStringLiteral(VPHONE_PROGRAM),
                  QStringList{u"run"_s, u"--control"_s, u"off"_s, u"--events"_s, u"-"_s,
                              u"--timeout"_s, u"50s"_s} +
                      arguments);
    if (!program.waitForFinished(longestRun)) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    const QByteArray output = program.readAllStandardOutput();
    return {program.exitCode(), output, program.readAllStandardError(), eventsOf(output)};
}

QStringList parameters(const QStringList& settings)
{
    QStringList options{u"--param"_s, u"Resync_On_Reset=No"_s};
    for (const QString& setting : settings)
        options += {u"--param"_s, setting};
    return options;
}

/// What a profile set \a name to; empty: none did.
QString changed(const Ended& ended, const QString& name)
{
    for (const QJsonObject& event : named(ended.events, u"config.changed"_s)) {
        if (event[u"name"] == name)
            return event[u"new"].toString();
    }
    return {};
}

} // namespace

/// A phone and the services of a lab, as two programs: the commands of the page on the lab.
class TestLabPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhoneUsesWhatTheLabOffers_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("https") << u"https://localhost:{https}/basic.txt"_s << QStringList()
                               << u"GPP_A"_s << u"12345678"_s;
        // shows C114 C116 C117
        QTest::newRow("mutual TLS")
            << u"https://localhost:{mtls}/cgi-bin/reflect.pl?"_s << QStringList() << u"GPP_D"_s
            << u"OU=CP-8841-3PCC, L=FCH2001A0B1, S=000e08abcdef"_s;
        for (const char* folder : {"basic", "digest", "digest-sha256"}) {
            QTest::newRow(folder) << u"[--uid phone --pwd s3cret] http://127.0.0.1:{http}/"_s +
                                         QString::fromLatin1(folder) + u"/profile.xml"_s
                                  << QStringList() << u"GPP_C"_s
                                  << QString::fromLatin1(qstrcmp(folder, "basic") == 0 ? "Basic"
                                                         : qstrcmp(folder, "digest") == 0
                                                             ? "Digest, MD5"
                                                             : "Digest, SHA-256");
        }
        QTest::newRow("sealed") << u"http://127.0.0.1:{http}/sealed/profile.xml"_s
                                << QStringList{u"IKM_HTTP_Encrypt_Content=MyOwnSecret"_s}
                                << u"GPP_C"_s << u"sealed"_s;
    }
    void aPhoneUsesWhatTheLabOffers()
    {
        QFETCH(QString, rule);
        QFETCH(QStringList, settings);
        QFETCH(QString, name);
        QFETCH(QString, value);
        Lab lab;
        QVERIFY(lab.port(u"mtls"_s) != 0);
        const Ended ended = runPhone(
            parameters(settings) + QStringList{u"--ca-dir"_s, lab.caFolder(), u"--serial"_s,
                                               u"FCH2001A0B1"_s, u"--resync"_s, lab.withPorts(rule),
                                               u"--until"_s, u"resync.finished"_s});
        QVERIFY2(ended.status == 0, ended.errors + ended.output);
        QCOMPARE(changed(ended, name), value);
        // Neither side tells a secret.
        QVERIFY(!(ended.output + ended.errors).contains("s3cret"));
        QVERIFY(!(ended.output + ended.errors).contains("MyOwnSecret"));
    }

    void aStrangersPhoneStaysOutside()
    {
        Lab lab;
        const QTemporaryDir another;
        const Ended ended = runPhone(
            parameters({}) + QStringList{u"--ca-dir"_s, another.filePath(u"ca"_s), u"--ca-cert"_s,
                                         lab.caFolder() + u"/ca.pem"_s, u"--resync"_s,
                                         lab.withPorts(u"https://localhost:{mtls}/basic.txt"_s),
                                         u"--until"_s, u"resync.failed"_s});
        QVERIFY2(ended.status == 0, ended.errors + ended.output);
        QCOMPARE(named(ended.events, u"resync.failed"_s).first()[u"cause"].toString(),
                 u"tls_client_cert"_s);
        const QList<QJsonObject> requests = lab.requests(u"mtls"_s);
        QVERIFY(!requests.isEmpty());
        for (const QJsonObject& request : requests)
            QCOMPARE(request[u"status"].toInt(), 495);
    }

    void theLabBesideAPhoneRenewsItsCertificate()
    {
        const QTemporaryDir folder;
        const Ended ended =
            runPhone({u"--lab"_s, u"--ca-dir"_s, folder.filePath(u"ca"_s), u"--param"_s,
                      u"MIC_Cert_Refresh_Enable=Yes"_s, u"--until"_s, u"mic.renewed"_s});
        QVERIFY2(ended.status == 0, ended.errors + ended.output);
        const int port = named(ended.events, u"lab.ready"_s).first()[u"ports"][u"sudi"].toInt();
        const QString asked = named(ended.events, u"mic.renewed"_s).first()[u"url"].toString();
        QVERIFY2(asked.startsWith(u"http://127.0.0.1:%1/"_s.arg(port)), qPrintable(asked));
    }

    void aPhoneGoesByTheLabsProxy_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QStringList>("labOptions");
        QTest::newRow("set by hand")
            << QStringList{u"Proxy_Mode=Manual"_s, u"Proxy_Host=127.0.0.1"_s,
                           u"Proxy_Port={proxy}"_s}
            << QStringList();
        QTest::newRow("with an account")
            << QStringList{u"Proxy_Mode=Manual"_s,    u"Proxy_Host=127.0.0.1"_s,
                           u"Proxy_Port={proxy}"_s,   u"Proxy_Server_Requires_Authentication=Yes"_s,
                           u"Proxy_Username=phone"_s, u"Proxy_Password=s3cret"_s}
            << QStringList{u"--proxy-auth"_s, u"phone:s3cret"_s};
        QTest::newRow("named by a script")
            << QStringList{u"Proxy_Mode=Auto"_s, u"Use_Auto_Discovery__WPAD_=No"_s,
                           u"PAC_URL=http://127.0.0.1:{http}/proxy.pac"_s}
            << QStringList();
    }
    void aPhoneGoesByTheLabsProxy()
    {
        QFETCH(QStringList, settings);
        QFETCH(QStringList, labOptions);
        Lab lab(labOptions);
        for (QString& setting : settings)
            setting = lab.withPorts(setting);
        const Ended ended =
            runPhone(parameters(settings) +
                     QStringList{u"--ca-dir"_s, lab.caFolder(), u"--resync"_s,
                                 lab.withPorts(u"http://127.0.0.1:{http}/basic.txt"_s),
                                 u"--until"_s, u"resync.finished"_s});
        QVERIFY2(ended.status == 0, ended.errors + ended.output);
        QCOMPARE(changed(ended, u"GPP_A"_s), u"12345678"_s);
        const QList<QJsonObject> requests = lab.requests(u"proxy"_s);
        QVERIFY(!requests.isEmpty());
        QVERIFY(requests.last()[u"path"].toString().endsWith(u"/basic.txt"));
    }
};

QTEST_GUILESS_MAIN(TestLabPhone)
#include "tst_labphone.moc"
