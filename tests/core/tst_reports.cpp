#include "core/model/catalogue.h"
#include "core/profile/container.h"
#include "core/report/content.h"
#include "core/report/reports.h"
#include "core/report/status.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::report;

namespace {

/// A machine with its owner: what the phone is to it.
struct Owner
{
    explicit Owner(const char* mode = "On Request")
        : catalogue(*model::Catalogue::load()),
          table(*param::ParamTable::load(*catalogue.find("CP-6841-3PCC"))),
          config(table)
    {
        set("Report_Rule", "http://192.0.2.10/up/$MA.xml");
        set("Report_To_Server", mode);
    }

    void set(const char* tag, const QByteArray& value) { config.set(table.at(tag), value); }
    void boot()
    {
        machine.handleBoot(now, config);
        machine.handleRestart();
    }
    void change(const char* tag, const QByteArray& value)
    {
        set(tag, value);
        machine.handleConfig(now, config);
        machine.handleLocalChange(now, config);
    }
    /// The instants at which reports are due.
    std::vector<Duration> pass(Duration time)
    {
        std::vector<Duration> due;
        const Instant begin = now;
        const Instant end = now + time;
        while (machine.nextExpiry() && *machine.nextExpiry() <= end) {
            now = *machine.nextExpiry();
            machine.handleExpiry(now, config);
            if (machine.takeDue())
                due.push_back(now - begin);
        }
        now = end;
        return due;
    }

    model::Catalogue catalogue;
    param::ParamTable table;
    config::Config config;
    Reports machine;
    Instant now{1h};
};

rule::Options optionsOf(bool delta)
{
    rule::Options options;
    options.delta = delta;
    return options;
}

using Due = std::vector<Duration>;

} // namespace

/// When a phone reports, and what its reports hold.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restartReportsOnRequestOnly_data();
    void restartReportsOnRequestOnly();
    void withoutARuleNothingIsDueByItself_data();
    void withoutARuleNothingIsDueByItself();
    void requestsActInEveryMode_data();
    void requestsActInEveryMode();
    void localChangesAreBatched();
    void localChangeIsPartOfARequestedReport();
    void localChangesCountInTheirModeOnly();
    void periodIsKept();
    void changedPeriodCountsAnew();
    void changedModeTakesEffect();
    void otherChangesLeaveThePeriodAlone();
    void powerCutForgets();

    void firstDeltaIsFull();
    void deltaHoldsWhatChangedSinceTheLast();
    void deltaOfAnotherRuleIsFull();
    void secretsStayOut();
    void keyEncrypts();
    void ikmEncryptsOverHttp();
    void plainReportIsXml();
    void statusIsFlat();
};

void TestReports::restartReportsOnRequestOnly_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("On Request") << QByteArray("On Request") << true;
    QTest::newRow("On Local Change") << QByteArray("On Local Change") << false;
    QTest::newRow("Periodically") << QByteArray("Periodically") << false;
}

void TestReports::restartReportsOnRequestOnly()
{
    QFETCH(QByteArray, mode);
    QFETCH(bool, isDue);
    Owner owner(mode);
    owner.boot();
    QCOMPARE(owner.machine.isDue(), isDue);
    QCOMPARE(owner.machine.takeDue(), isDue);
    QVERIFY(!owner.machine.takeDue());
}

void TestReports::withoutARuleNothingIsDueByItself_data()
{
    restartReportsOnRequestOnly_data();
}

void TestReports::withoutARuleNothingIsDueByItself()
{
    QFETCH(QByteArray, mode);
    for (const char* rule : {"", "# http://192.0.2.10/up"}) {
        Owner owner(mode);
        owner.set("Report_Rule", rule);
        owner.boot();
        owner.change("GPP_A", "x");
        QVERIFY(!owner.machine.isDue());
        QVERIFY(!owner.machine.nextExpiry());
    }
}

void TestReports::requestsActInEveryMode_data()
{
    restartReportsOnRequestOnly_data();
}

void TestReports::requestsActInEveryMode()
{
    QFETCH(QByteArray, mode);
    Owner owner(mode);
    owner.boot();
    static_cast<void>(owner.machine.takeDue());
    owner.machine.request();
    QVERIFY(owner.machine.takeDue());
}

void TestReports::localChangesAreBatched()
{
    Owner owner("On Local Change");
    owner.boot();
    owner.change("GPP_A", "1");
    QCOMPARE(owner.pass(40s), Due());
    owner.change("GPP_A", "2");
    QCOMPARE(owner.pass(24h), Due{20s});
    owner.set("Upload_Delay_On_Local_Change", "900");
    owner.change("GPP_A", "3");
    QCOMPARE(owner.pass(24h), Due{900s});
}

void TestReports::localChangeIsPartOfARequestedReport()
{
    Owner owner("On Local Change");
    owner.boot();
    owner.change("GPP_A", "1");
    owner.machine.request();
    QVERIFY(owner.machine.takeDue());
    QCOMPARE(owner.pass(24h), Due());
}

void TestReports::localChangesCountInTheirModeOnly()
{
    Owner owner("On Request");
    owner.boot();
    static_cast<void>(owner.machine.takeDue());
    owner.change("GPP_A", "1");
    QCOMPARE(owner.pass(24h), Due());
}

void TestReports::periodIsKept()
{
    Owner owner("Periodically");
    owner.boot();
    QCOMPARE(owner.pass(3h), (Due{1h, 2h, 3h}));
}

void TestReports::changedPeriodCountsAnew()
{
    Owner owner("Periodically");
    owner.boot();
    owner.pass(50min);
    owner.change("Periodic_Upload_To_Server", "600");
    QCOMPARE(owner.pass(20min), (Due{10min, 20min}));
}

void TestReports::changedModeTakesEffect()
{
    Owner owner("Periodically");
    owner.boot();
    owner.change("Report_To_Server", "On Local Change");
    QCOMPARE(owner.pass(24h), Due{60s});
    owner.change("GPP_A", "1");
    owner.change("Report_To_Server", "On Request");
    QCOMPARE(owner.pass(24h), Due());
    owner.change("Report_To_Server", "Periodically");
    QCOMPARE(owner.pass(1h), Due{1h});
    owner.change("Report_Rule", "");
    QCOMPARE(owner.pass(24h), Due());
}

void TestReports::otherChangesLeaveThePeriodAlone()
{
    Owner owner("Periodically");
    owner.boot();
    owner.pass(59min);
    owner.change("GPP_A", "1");
    QCOMPARE(owner.pass(1min), Due{1min});
}

void TestReports::powerCutForgets()
{
    Owner owner("Periodically");
    owner.boot();
    owner.machine.request();
    owner.machine.handleSent(0, "rule", owner.config);
    owner.machine.handleDown();
    QVERIFY(!owner.machine.isDue());
    QVERIFY(!owner.machine.nextExpiry());
    QVERIFY(!owner.machine.baseOf(0, "rule"));
}

void TestReports::firstDeltaIsFull()
{
    Owner owner;
    const QByteArray full = configDocument(optionsOf(false), owner.config, nullptr);
    QCOMPARE(configDocument(optionsOf(true), owner.config, nullptr), full);
    QVERIFY(full.contains("<Resync_On_Reset ua=\"na\">Yes</Resync_On_Reset>"));
}

void TestReports::deltaHoldsWhatChangedSinceTheLast()
{
    Owner owner;
    owner.machine.handleSent(1, "rule", owner.config);
    QVERIFY(!owner.machine.baseOf(0, "rule"));
    owner.set("GPP_A", "1<2");
    QByteArray delta =
        configDocument(optionsOf(true), owner.config, owner.machine.baseOf(1, "rule"));
    QVERIFY(delta.contains("<GPP_A ua=\"na\">1&lt;2</GPP_A>"));
    QCOMPARE(delta.count("ua="), 1);
    owner.machine.handleSent(1, "rule", owner.config);
    owner.set("GPP_B", "x");
    delta = configDocument(optionsOf(true), owner.config, owner.machine.baseOf(1, "rule"));
    QVERIFY(delta.contains("<GPP_B ua=\"na\">x</GPP_B>"));
    QVERIFY(!delta.contains("GPP_A"));
    // Without --delta the report is full again.
    QVERIFY(configDocument(optionsOf(false), owner.config, owner.machine.baseOf(1, "rule"))
                .contains("GPP_A"));
}

void TestReports::deltaOfAnotherRuleIsFull()
{
    Owner owner;
    owner.machine.handleSent(0, "rule", owner.config);
    QVERIFY(owner.machine.baseOf(0, "rule"));
    QVERIFY(!owner.machine.baseOf(0, "another rule"));
}

void TestReports::secretsStayOut()
{
    Owner owner;
    const config::Config base = owner.config;
    owner.set("Admin_Password", "hush-admin");
    owner.set("GPP_SA", "hush-sa");
    owner.set("IKM_HTTP_Encrypt_Content", "hush-ikm");
    owner.set("Profile_Rule", "[--key hush-key --uid u --pwd hush-pwd] http://192.0.2.10/a");
    for (const bool isDelta : {false, true}) {
        const QByteArray document = configDocument(optionsOf(isDelta), owner.config, &base);
        QVERIFY2(!document.contains("hush"), document);
        QVERIFY(document.contains("--key *** --uid u --pwd ***"));
    }
}

void TestReports::keyEncrypts()
{
    ports::Random random(1);
    rule::Options options;
    options.key = "My Own Secret";
    const QByteArray document = "<device/>";
    const Sealed first = seal(document, options, "an IKM", ports::Scheme::Http, random);
    QVERIFY(first.body.startsWith("Salted__"));
    QCOMPARE(first.contentEncoding, QByteArray());
    QCOMPARE(profile::decryptAes(first.body, "My Own Secret").value_or(QByteArray()), document);
    // No two are alike.
    QVERIFY(seal(document, options, {}, ports::Scheme::Http, random).body != first.body);
}

void TestReports::ikmEncryptsOverHttp()
{
    ports::Random random(1);
    const QByteArray document = "<device/>";
    const Sealed sealed = seal(document, {}, "an IKM", ports::Scheme::Https, random);
    QCOMPARE(sealed.contentEncoding, QByteArray("aes128gcm"));
    QCOMPARE(profile::decryptAes128Gcm(sealed.body, "an IKM").value_or(QByteArray()), document);
    QCOMPARE(seal(document, {}, "an IKM", ports::Scheme::Tftp, random).body, document);
}

void TestReports::plainReportIsXml()
{
    ports::Random random(1);
    const Sealed sealed = seal("<device/>", {}, {}, ports::Scheme::Http, random);
    QCOMPARE(sealed.body, QByteArray("<device/>"));
    QCOMPARE(sealed.contentType, QByteArray("text/xml"));
}

void TestReports::statusIsFlat()
{
    QCOMPARE(statusDocument({{"Host_Name", ""},
                             {"Reboot_Reason_1", "[11/21/26 10:00:00]Upgrade"},
                             {"Reboot_Reason_2", ""},
                             {"Product_Name", "CP-6841-3PCC & co"},
                             {"Registration_State", "Registered"},
                             {"Registration_State", "Not Registered"}}),
             QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<flat-status>\n"
                        "<Host_Name></Host_Name>\n"
                        "<Reboot_History>\n"
                        "<Reboot_Reason_1>[11/21/26 10:00:00]Upgrade</Reboot_Reason_1>\n"
                        "<Reboot_Reason_2></Reboot_Reason_2>\n"
                        "</Reboot_History>\n"
                        "<Product_Name>CP-6841-3PCC &amp; co</Product_Name>\n"
                        "<Registration_State>Registered</Registration_State>\n"
                        "<Registration_State>Not Registered</Registration_State>\n"
                        "</flat-status>\n"));
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
