#include "core/report/status.h"
#include "tests/support/scene.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

std::vector<phone::StatusField> fieldsOf(const Scene& scene)
{
    return scene.world.engine[scene.phone].statusFields(scene.world.clock.now());
}

/// Of the first row with that tag.
QByteArray value(const Scene& scene, QByteArrayView tag)
{
    for (const phone::StatusField& field : fieldsOf(scene)) {
        if (field.def->tag == tag)
            return field.value;
    }
    return "no such row";
}

phone::Settings withLease()
{
    auto lease = std::make_shared<dhcp::Lease>();
    lease->prefixBits = 20;
    lease->router = *IpAddress::parse("10.0.0.1");
    lease->domain = "leased.example";
    lease->nameServers = {*IpAddress::parse("10.0.0.2"), *IpAddress::parse("10.0.0.3")};
    lease->options = {{42, "10.0.0.4;10.0.0.5"}};
    phone::Settings settings;
    settings.lease = std::move(lease);
    return settings;
}

} // namespace

/// What the Info pages and status.xml show besides what other tests look at.
class TestInfoStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaseIsShown();
    void settingsComeBeforeTheLease();
    void staticAddressHasItsOwnGateway();
    void withoutLeaseNothingIsMadeUp();
    void dnsOrderIsTheSettings_data();
    void dnsOrderIsTheSettings();
    void vlanIsShownWhenItIsOn();
    void loginsAreShown();
    void callIsShownOnItsLine();
    void linesStandOneAfterTheOther();
    void orderIsThatOfTheInfoPage();
    void statusDocumentIsWellFormedAndFlat();
};

void TestInfoStatus::leaseIsShown()
{
    World world(withLease());
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    QByteArrayList shown;
    for (const phone::StatusField& field : world.engine[phone].statusFields(world.clock.now())) {
        if (field.def->section == "IPv4 Information" || field.def->section == "System Information")
            shown += field.def->tag + '=' + field.value;
    }
    QCOMPARE(shown.join('\n'),
             QByteArray("Host_Name=\nDomain=leased.example\nPrimary_NTP_Server=10.0.0.4\n"
                        "Secondary_NTP_Server=10.0.0.5\nIP_Status=OK\nConnection_Type=DHCP\n"
                        "Current_IP=127.0.0.1\nCurrent_Netmask=255.255.240.0\n"
                        "Current_Gateway=10.0.0.1\nPrimary_DNS=10.0.0.2\nSecondary_DNS=10.0.0.3"));
}

void TestInfoStatus::settingsComeBeforeTheLease()
{
    World world(withLease());
    const auto phone = world.addPhone({{"Domain", "own.example"},
                                       {"Primary_NTP_Server", "ntp.example"},
                                       {"Primary_DNS", "192.0.2.1"},
                                       {"Host_Name", "desk"}});
    world.engine.powerOn(phone);
    std::map<QByteArray, QByteArray> values;
    for (const phone::StatusField& field : world.engine[phone].statusFields(world.clock.now()))
        values.insert({field.def->tag, field.value});
    QCOMPARE(values["Host_Name"], QByteArray("desk"));
    QCOMPARE(values["Domain"], QByteArray("own.example"));
    QCOMPARE(values["Primary_NTP_Server"], QByteArray("ntp.example"));
    QCOMPARE(values["Secondary_NTP_Server"], QByteArray("10.0.0.4"));
    QCOMPARE(values["Primary_DNS"], QByteArray("192.0.2.1"));
    QCOMPARE(values["Secondary_DNS"], QByteArray("10.0.0.2"));
}

void TestInfoStatus::staticAddressHasItsOwnGateway()
{
    World world(withLease());
    const auto phone = world.addPhone(
        {{"Connection_Type", "Static IP"}, {"NetMask", "255.255.255.0"}, {"Gateway", "192.0.2.9"}});
    world.engine.powerOn(phone);
    std::map<QByteArray, QByteArray> values;
    for (const phone::StatusField& field : world.engine[phone].statusFields(world.clock.now()))
        values.insert({field.def->tag, field.value});
    QCOMPARE(values["Connection_Type"], QByteArray("Static IP"));
    QCOMPARE(values["Current_Netmask"], QByteArray("255.255.255.0"));
    QCOMPARE(values["Current_Gateway"], QByteArray("192.0.2.9"));
}

void TestInfoStatus::withoutLeaseNothingIsMadeUp()
{
    Scene scene;
    scene.powerOn();
    for (const char* tag : {"Domain", "Primary_NTP_Server", "Current_Netmask", "Current_Gateway",
                            "Primary_DNS", "IPv6_Current_IP", "IPv6_IP_Status", "External_IP",
                            "Operational_VLAN_ID", "Last_Registration_At", "Prefix_Length"})
        QCOMPARE(value(scene, tag), QByteArray());
    QCOMPARE(value(scene, "SIP_Messages_Sent"), QByteArray("0"));
    QCOMPARE(value(scene, "TR-069_Feature"), QByteArray("Disabled"));
    QCOMPARE(value(scene, "SW_Port"), QByteArray("Link Up"));
}

void TestInfoStatus::dnsOrderIsTheSettings_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("Manual") << QByteArray("Manual") << QByteArray("192.0.2.1") << QByteArray();
    QTest::newRow("Manual,DHCP") << QByteArray("Manual,DHCP") << QByteArray("192.0.2.1")
                                 << QByteArray("10.0.0.2");
    QTest::newRow("DHCP,Manual") << QByteArray("DHCP,Manual") << QByteArray("10.0.0.2")
                                 << QByteArray("10.0.0.3");
}

void TestInfoStatus::dnsOrderIsTheSettings()
{
    QFETCH(QByteArray, order);
    World world(withLease());
    const auto phone = world.addPhone({{"DNS_Server_Order", order}, {"Primary_DNS", "192.0.2.1"}});
    world.engine.powerOn(phone);
    for (const phone::StatusField& field : world.engine[phone].statusFields(world.clock.now())) {
        if (field.def->tag == "Primary_DNS")
            QTEST(field.value, "first");
        if (field.def->tag == "Secondary_DNS")
            QTEST(field.value, "second");
    }
}

void TestInfoStatus::vlanIsShownWhenItIsOn()
{
    Scene scene(Scene::Params{{"Enable_VLAN", "Yes"}, {"VLAN_ID", "37"}});
    scene.powerOn();
    QCOMPARE(value(scene, "Operational_VLAN_ID"), QByteArray("37"));
}

void TestInfoStatus::loginsAreShown()
{
    Scene scene;
    scene.powerOn();
    QCOMPARE(value(scene, "Last_Successful_Login"), QByteArray());
    scene.run(90s);
    const auto login = [&](bool isGood) {
        scene.ask([&](phone::Phone& phone, Instant now, phone::Actions&) {
            phone.noteLogin(isGood, now);
        });
    };
    login(true);
    scene.run(1h);
    login(false);
    QCOMPARE(value(scene, "Last_Successful_Login"), QByteArray("01/01/2026 00:01:30"));
    QCOMPARE(value(scene, "Last_Failed_Login"), QByteArray("01/01/2026 01:01:30"));
}

void TestInfoStatus::callIsShownOnItsLine()
{
    Scene scene;
    scene.powerOn();
    QCOMPARE(value(scene, "Call_1_State_2_"), QByteArray("Idle"));
    QCOMPARE(value(scene, "Call_1_Type_2_"), QByteArray());
    QVERIFY(scene.world.engine.act(scene.phone, 2, line::LineAction::Ring));
    QCOMPARE(value(scene, "Call_1_State_2_"), QByteArray("Ringing"));
    QVERIFY(scene.world.engine.act(scene.phone, 2, line::LineAction::Answer));
    scene.run(65s);
    scene.ask([](phone::Phone& phone, Instant, phone::Actions&) {
        phone.notePeer(2, "5551234");
        phone::Directory directory;
        if (directory.add({"Ann", "555-1234", "", ""}))
            phone.setDirectory(directory);
    });
    QCOMPARE(value(scene, "Call_1_State_2_"), QByteArray("Connected"));
    QCOMPARE(value(scene, "Call_1_Type_2_"), QByteArray("Inbound"));
    QCOMPARE(value(scene, "Call_1_Duration_2_"), QByteArray("00:01:05"));
    QCOMPARE(value(scene, "Call_1_Peer_Phone_2_"), QByteArray("5551234"));
    QCOMPARE(value(scene, "Call_1_Peer_Name_2_"), QByteArray("Ann"));
    QCOMPARE(value(scene, "Call_1_State_1_"), QByteArray("Idle"));
    QCOMPARE(value(scene, "Call_1_Peer_Phone_1_"), QByteArray());
}

void TestInfoStatus::linesStandOneAfterTheOther()
{
    Scene scene;
    scene.powerOn();
    int line = 0;
    int rows = 0;
    for (const phone::StatusField& field : fieldsOf(scene)) {
        if (field.def->section != "Line Call Status")
            continue;
        ++rows;
        QVERIFY2(field.def->instance >= line, field.def->tag);
        line = field.def->instance;
    }
    QCOMPARE(line, 4);
    QCOMPARE(rows, 4 * 27);
}

void TestInfoStatus::orderIsThatOfTheInfoPage()
{
    Scene scene;
    scene.powerOn();
    QByteArrayList sections;
    for (const phone::StatusField& field : fieldsOf(scene)) {
        if (!sections.contains(field.def->section))
            sections += field.def->section;
    }
    QCOMPARE(sections.join(", "),
             QByteArray("System Information, IPv4 Information, IPv6 Information, Reboot History, "
                        "Product Information, Downloaded Locale Package, Phone Status, "
                        "Dot1x Authentication, Ext Status, Line Call Status, Paging Status, "
                        "TR-069 Status, PRT Status, Custom CA Status, Provisioning Status, "
                        "Firmware Upgrade Status, MIC Cert Refresh Status"));
}

void TestInfoStatus::statusDocumentIsWellFormedAndFlat()
{
    Scene scene(Scene::Params{{"Host_Name", "<desk> & 'co'"}});
    scene.powerOn();
    std::vector<report::StatusRow> rows;
    for (const phone::StatusField& field : fieldsOf(scene))
        rows.push_back({field.def->tag, field.value});
    const QByteArray xml = report::statusDocument(rows);
    QVERIFY2(xml.contains("<Host_Name>&lt;desk&gt; &amp; "), xml);
    QVERIFY(xml.contains("<Serial_Number>88012BA01234</Serial_Number>\n<MAC_Address>"));
    QCOMPARE(xml.count("<Reboot_History>"), 1);
    QCOMPARE(xml.count("<Registration_State>"), 4);
    QCOMPARE(xml.count("</"), qsizetype(rows.size()) + 2);
}

QTEST_GUILESS_MAIN(TestInfoStatus)
#include "tst_infostatus.moc"
