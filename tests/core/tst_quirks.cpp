#include "core/model/catalogue.h"
#include "core/phone/firmwareprofiles.h"

#include <QTest>

using namespace vphone;
using namespace vphone::phone;

namespace {

const QByteArray newFirmware = "sip88xx.12-0-3MPP0001-1";

} // namespace

/// Switches between readings, and the sets of them.
class TestQuirks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstValueIsTheDefault_data();
    void firstValueIsTheDefault();
    void eachValueGivesItsOwnQuirks_data();
    void eachValueGivesItsOwnQuirks();
    void valueIsFoundInItsField();
    void exemptionsCombine();
    void unknownQuirkNamesTheKnown();
    void unknownValueNamesTheKnown();
    void defaultQuirksLeaveTheTableAlone();
    void factoryValuesLieUnderProfiles();
    void renewalIsOnFromItsFirmwareOn_data();
    void renewalIsOnFromItsFirmwareOn();
    void defaultProfileChangesNothing();
    void profilesAreThoseOfTheirSources_data();
    void profilesAreThoseOfTheirSources();
    void brokenProfilesAreTold_data();
    void brokenProfilesAreTold();

private:
    std::optional<model::Catalogue> m_catalogue;
    std::optional<param::ParamTable> m_table;
};

void TestQuirks::initTestCase()
{
    m_catalogue = *model::Catalogue::load();
    m_table.emplace(*param::ParamTable::load(*m_catalogue->find("8841")));
}

void TestQuirks::firstValueIsTheDefault_data()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < quirkDefs().size(); ++i)
        QTest::newRow(quirkDefs()[i].name) << int(i);
}

void TestQuirks::firstValueIsTheDefault()
{
    QFETCH(int, row);
    const QuirkDef& def = quirkDefs()[size_t(row)];
    const QByteArrayList values = QByteArray(def.values).split('|');
    Quirks quirks;
    // Away and back again.
    QVERIFY(setQuirk(quirks, def.name + QByteArray("=") + values.back()));
    QVERIFY(!(quirks == Quirks()));
    QVERIFY(setQuirk(quirks, def.name + QByteArray("=") + values.front()));
    QVERIFY(quirks == Quirks());
    QVERIFY(!QByteArray(def.help).isEmpty());
    QVERIFY(QByteArray(def.source).startsWith("reference "));
}

void TestQuirks::eachValueGivesItsOwnQuirks_data()
{
    firstValueIsTheDefault_data();
}

void TestQuirks::eachValueGivesItsOwnQuirks()
{
    QFETCH(int, row);
    const QuirkDef& def = quirkDefs()[size_t(row)];
    std::vector<Quirks> seen;
    for (const QByteArray& value : QByteArray(def.values).split('|')) {
        Quirks quirks;
        QVERIFY(setQuirk(quirks, def.name + ('=' + value)));
        QVERIFY(std::find(seen.begin(), seen.end(), quirks) == seen.end());
        seen.push_back(quirks);
    }
    QVERIFY(seen.size() > 1);
}

void TestQuirks::valueIsFoundInItsField()
{
    Quirks quirks;
    for (const char* assignment : {"random_delay_unit=1",
                                   "http_ua=serial",
                                   "empty_means=keep",
                                   "forced_resync=max_wait",
                                   "explicit_skips_countdown=true",
                                   "resync_at_zero=off",
                                   "resync_at_range=minimum",
                                   "resync_at_rounding=up",
                                   "menu_resync=oneshot",
                                   "upgrade_resync_gate=after_upgrade",
                                   "trigger_starts_resync=true",
                                   "resync_on_reset=power_only",
                                   "upgrade_needs_server=true",
                                   "srv_weight=low_first",
                                   "factory_rule=/$PN.cfg",
                                   "retry_default=3600",
                                   "success_err=true",
                                   "omit_default_port=true",
                                   "verbose_err=true",
                                   "psn_prefix=CP-"})
        QVERIFY2(setQuirk(quirks, assignment), assignment);
    QCOMPARE(quirks.randomDelayUnit, 1);
    QCOMPARE(quirks.httpUa, http::AgentForm::Serial);
    QCOMPARE(quirks.emptyMeans, profile::EmptyMeans::Keep);
    QCOMPARE(quirks.forcedResync, ForcedResync::MaxWait);
    QCOMPARE(quirks.resyncAtRange, ResyncAtRange::Minimum);
    QVERIFY(quirks.explicitSkipsCountdown);
    QVERIFY(quirks.resyncAtZeroIsOff);
    QVERIFY(quirks.resyncAtRoundsUp);
    QVERIFY(quirks.menuResyncIsOneshot);
    QVERIFY(quirks.upgradeGateIsAfterUpgradeAlone);
    QVERIFY(quirks.triggerStartsResync);
    QVERIFY(quirks.resetResyncIsPowerOnly);
    QVERIFY(quirks.upgradeNeedsServer);
    QVERIFY(quirks.srvLowWeightFirst);
    QVERIFY(quirks.factoryRuleIsPn);
    QVERIFY(quirks.retryDefaultIs3600);
    QVERIFY(quirks.successEndsWithErr);
    QVERIFY(quirks.omitDefaultPort);
    QVERIFY(quirks.verboseErr);
    QVERIFY(quirks.psnPrefix);
    QVERIFY(setQuirk(quirks, "resync_at_range=0-65535"));
    QCOMPARE(quirks.resyncAtRange, ResyncAtRange::From0);
}

void TestQuirks::exemptionsCombine()
{
    const auto exempt = [](const char* value) {
        Quirks quirks;
        Q_ASSERT(setQuirk(quirks, QByteArray("trigger_exempt=") + value));
        return std::pair(quirks.menuIsExempt, quirks.executeIsExempt);
    };
    QCOMPARE(exempt("none"), std::pair(false, false));
    QCOMPARE(exempt("menu"), std::pair(true, false));
    QCOMPARE(exempt("execute"), std::pair(false, true));
    QCOMPARE(exempt("menu,execute"), std::pair(true, true));
}

void TestQuirks::unknownQuirkNamesTheKnown()
{
    Quirks quirks;
    const auto set = setQuirk(quirks, "forced_rsync=max_wait");
    QVERIFY(!set);
    QVERIFY(set.error().contains("\"forced_rsync\""));
    QVERIFY(set.error().contains("forced_resync, "));
    QVERIFY(set.error().contains("success_err"));
}

void TestQuirks::unknownValueNamesTheKnown()
{
    Quirks quirks;
    for (const char* assignment : {"forced_resync=never", "forced_resync", "forced_resync="}) {
        const auto set = setQuirk(quirks, assignment);
        QVERIFY(!set);
        QVERIFY(set.error().contains("countdown or max_wait"));
    }
    QVERIFY(quirks == Quirks());
}

void TestQuirks::defaultQuirksLeaveTheTableAlone()
{
    config::Store store;
    config::Config config(*m_table);
    applyFactoryQuirks(config, store, Quirks(), newFirmware);
    QVERIFY(config.shared() == nullptr);
    QVERIFY(config.own().empty());
}

void TestQuirks::factoryValuesLieUnderProfiles()
{
    config::Store store;
    Quirks quirks;
    quirks.factoryRuleIsPn = true;
    quirks.retryDefaultIs3600 = true;
    quirks.successEndsWithErr = true;
    config::Config config(*m_table);
    applyFactoryQuirks(config, store, quirks, newFirmware);
    QCOMPARE(config.value("Profile_Rule"), QByteArray("/$PN.cfg"));
    QCOMPARE(config.value("Resync_Error_Retry_Delay"), QByteArray("3600"));
    QCOMPARE(config.value("Log_Success_Msg"),
             QByteArray("$PN $MAC -- Successful resync $SCHEME://$SERVIP:$PORT$PATH -- $ERR"));
    QVERIFY(config.own().empty());
    // Phones of one kind share them.
    config::Config other(*m_table);
    applyFactoryQuirks(other, store, quirks, newFirmware);
    QCOMPARE(other.shared().get(), config.shared().get());
}

void TestQuirks::renewalIsOnFromItsFirmwareOn_data()
{
    QTest::addColumn<QByteArray>("quirk");
    QTest::addColumn<QByteArray>("firmware");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* quirk, const char* firmware,
                        const char* value) {
        QTest::newRow(name) << QByteArray(quirk) << QByteArray(firmware) << QByteArray(value);
    };
    // shows C133
    row("seeds", "mic_refresh_default=no", "sip68xx.12-0-3MPP0001-1", "No");
    row("older", "mic_refresh_default=firmware", "sip68xx.12-0-2MPP0001-1", "No");
    row("first", "mic_refresh_default=firmware", "sip68xx.12-0-3MPP0001-1", "Yes");
    row("later", "mic_refresh_default=firmware", "sip68xx.12-1-1MPP0001-1", "Yes");
    row("much older", "mic_refresh_default=firmware", "sip68xx.11-3-2MPP0001-609", "No");
}

void TestQuirks::renewalIsOnFromItsFirmwareOn()
{
    QFETCH(QByteArray, quirk);
    QFETCH(QByteArray, firmware);
    config::Store store;
    Quirks quirks;
    QVERIFY(setQuirk(quirks, quirk));
    config::Config config(*m_table);
    applyFactoryQuirks(config, store, quirks, firmware);
    QTEST(config.value("MIC_Cert_Refresh_Enable"), "value");
    QVERIFY(config.own().empty());
}

void TestQuirks::defaultProfileChangesNothing()
{
    const auto profiles = FirmwareProfiles::load();
    QVERIFY(profiles);
    QCOMPARE(profiles->profiles().front().name, QByteArray("seeds"));
    QVERIFY(profiles->find("seeds")->quirks == Quirks());
    QVERIFY(profiles->find("none") == nullptr);
    QVERIFY(profiles->find("") == nullptr);
    QVERIFY(profiles->names().startsWith("seeds, ja, "));
}

void TestQuirks::profilesAreThoseOfTheirSources_data()
{
    QTest::addColumn<QByteArrayList>("assignments");
    const auto row = [](const char* name, const char* assignments) {
        QTest::newRow(name) << QByteArray(assignments).split(' ');
    };
    row("ja", "random_delay_unit=1 resync_at_zero=off resync_at_range=0-65535");
    row("guide-11.0", "retry_default=3600 forced_resync=max_wait factory_rule=/$PN.cfg");
    row("guide-2025", "random_delay_unit=1 resync_on_reset=power_only trigger_starts_resync=true "
                      "upgrade_needs_server=true");
    row("8831", "forced_resync=max_wait resync_at_zero=off resync_at_range=minimum "
                "trigger_starts_resync=true success_err=true");
    row("field", "omit_default_port=true");
}

void TestQuirks::profilesAreThoseOfTheirSources()
{
    QFETCH(QByteArrayList, assignments);
    const auto profiles = FirmwareProfiles::load();
    QVERIFY(profiles);
    const FirmwareProfile* profile = profiles->find(QTest::currentDataTag());
    QVERIFY(profile != nullptr);
    Quirks expected;
    for (const QByteArray& assignment : assignments)
        QVERIFY(setQuirk(expected, assignment));
    QVERIFY(profile->quirks == expected);
}

void TestQuirks::brokenProfilesAreTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const char* json, const char* words) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(words);
    };
    row("no JSON", "[", "no JSON array");
    row("none", "[]", "no JSON array");
    row("no name", R"([{"description": "x", "quirks": {}}])", "no name");
    row("no description", R"([{"name": "x", "quirks": {}}])", "no description");
    row("no quirks", R"([{"name": "x", "description": "y"}])", "x has no quirks");
    row("unknown quirk", R"([{"name": "x", "description": "y", "quirks": {"a": "b"}}])",
        "x: there is no quirk \"a\"");
    row("bad value", R"([{"name": "x", "description": "y", "quirks": {"http_ua": 3}}])",
        "x: quirk http_ua can't be");
    row("twice",
        R"([{"name": "x", "description": "y", "quirks": {}}, {"name": "x", "description": "y", "quirks": {}}])",
        "two firmware profiles are called x");
}

void TestQuirks::brokenProfilesAreTold()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, words);
    const auto profiles = FirmwareProfiles::parse(json);
    QVERIFY(!profiles);
    QVERIFY2(profiles.error().contains(words), profiles.error().constData());
}

QTEST_GUILESS_MAIN(TestQuirks)
#include "tst_quirks.moc"
