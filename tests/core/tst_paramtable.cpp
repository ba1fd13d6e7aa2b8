#include "core/model/catalogue.h"
#include "core/param/paramtable.h"
#include "core/param/tablereader.h"
#include "core/param/value.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace vphone;
using namespace vphone::param;

namespace {

const QByteArray header = "tag\tlabel\ttab\tsection\ttype\tdefault\tallowed\tlength\tua\tmodels\t"
                          "instances\tflags\tsince\trange\thelp\tsource\n";

/// One good row of which a case changes a column.
struct Row
{
    QByteArray tag = "GPP_A";
    QByteArray type = "string";
    QByteArray allowed = {};
    QByteArray length = {};
    QByteArray ua = "na";
    QByteArray models = "all";
    QByteArray instances = {};
    QByteArray flags = {};
    QByteArray help = "A text.";
    QByteArray source = "observed";

    [[nodiscard]] QByteArray text() const
    {
        return QByteArrayList{tag, "GPP A", "Provisioning", "General", type, "", allowed, length,
                              ua,  models,  instances,      flags,     "",   "", help,    source}
                   .join('\t') +
               '\n';
    }
};

} // namespace

class TestParamTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyModelHasItsParameters_data();
    void everyModelHasItsParameters();
    void everyDefaultPassesItsOwnRow_data();
    void everyDefaultPassesItsOwnRow();
    void everyRowIsComplete_data();
    void everyRowIsComplete();
    void seedsDefaultsStand_data();
    void seedsDefaultsStand();
    void extensionRowsFollowTheModel();
    void privacyHeadersAreNumberedFromOneToTen();
    void speedDialsAreNumberedFromTwoToNine();
    void unitKeysFollowTheUnits();
    void placeholdersAreFilledInEverywhere();
    void rowsOfOtherModelsAreLeftOut_data();
    void rowsOfOtherModelsAreLeftOut();
    void settingWinsOverStatusOfTheSameName();
    void tagIsFoundExactly();
    void tagIsFoundIgnoringCase();
    void nearestKnownTag_data();
    void nearestKnownTag();
    void secretsAreMarked();
    void changesOfTheNetworkNeedAReboot();
    void listedLengthsStand();
    void brokenRowIsToldByLine_data();
    void brokenRowIsToldByLine();
    void commentsAndEmptyLinesArePassedOver();
    void tableIsBounded();

private:
    const ParamTable& tableOf(QByteArrayView model);

    std::optional<model::Catalogue> m_catalogue;
    std::map<QByteArray, ParamTable> m_tables;
};

void TestParamTable::initTestCase()
{
    auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    m_catalogue = *std::move(catalogue);
    for (const model::Model& model : m_catalogue->models()) {
        auto table = ParamTable::load(model);
        if (!table)
            QFAIL(("line " + QByteArray::number(table.error().line) + ": " + table.error().what)
                      .constData());
        m_tables.emplace(model.number().toByteArray(), *std::move(table));
    }
}

const ParamTable& TestParamTable::tableOf(QByteArrayView model)
{
    return m_tables.at(model.toByteArray());
}

void TestParamTable::everyModelHasItsParameters_data()
{
    QTest::addColumn<int>("settings");
    QTest::addColumn<int>("statusRows");
    // clang-format off
    QTest::newRow("6821") <<  892 << 139;
    QTest::newRow("6841") << 1151 << 197;
    QTest::newRow("6851") << 1180 << 197;
    QTest::newRow("6861") << 1151 << 197;
    QTest::newRow("6871") << 1408 << 255;
    QTest::newRow("7811") <<  732 << 110;
    QTest::newRow("7821") <<  862 << 139;
    QTest::newRow("7832") <<  696 << 110;
    QTest::newRow("7841") << 1116 << 197;
    QTest::newRow("7861") << 2640 << 545;
    QTest::newRow("8811") << 2019 << 371;
    QTest::newRow("8832") <<  700 << 110;
    QTest::newRow("8841") << 2018 << 371;
    QTest::newRow("8845") << 2018 << 371;
    QTest::newRow("8851") << 2244 << 371;
    QTest::newRow("8861") << 2356 << 371;
    QTest::newRow("8865") << 2355 << 371;
    // clang-format on
}

void TestParamTable::everyModelHasItsParameters()
{
    QFETCH(int, settings);
    QFETCH(int, statusRows);
    const ParamTable& table = tableOf(QTest::currentDataTag());
    const auto found = std::count_if(table.begin(), table.end(), [](const ParamDef& def) {
        return def.type == ParamType::Status;
    });
    QCOMPARE(int(found), statusRows);
    QCOMPARE(int(table.size()) - int(found), settings);
    QSet<QByteArray> tags;
    for (const ParamDef& def : table) {
        if (def.type != ParamType::Status)
            tags.insert(def.tag);
    }
    QCOMPARE(int(tags.size()), settings);
}

void TestParamTable::everyDefaultPassesItsOwnRow_data()
{
    QTest::addColumn<QByteArray>("model");
    for (const model::Model& model : m_catalogue->models())
        QTest::newRow(model.name.constData()) << model.number().toByteArray();
}

void TestParamTable::everyDefaultPassesItsOwnRow()
{
    QFETCH(QByteArray, model);
    for (const ParamDef& def : tableOf(model)) {
        if (def.type == ParamType::Status)
            continue;
        // Another default, so that the text is judged and not recognised.
        ParamDef row = def;
        if (!def.defaultValue.isEmpty())
            row.defaultValue = "\x01";
        const auto value = canonicalValue(row, def.defaultValue, Leniency::Strict);
        QVERIFY2(value, (def.tag + ": " + def.defaultValue).constData());
        QCOMPARE(value->value, def.defaultValue);
        QVERIFY(value->warning.isEmpty());
    }
}

void TestParamTable::everyRowIsComplete_data()
{
    everyDefaultPassesItsOwnRow_data();
}

void TestParamTable::everyRowIsComplete()
{
    QFETCH(QByteArray, model);
    for (const ParamDef& def : tableOf(model)) {
        const char* tag = def.tag.constData();
        for (const QByteArray* text :
             {&def.tag, &def.label, &def.tab, &def.section, &def.help, &def.source})
            QVERIFY2(!text->isEmpty(), tag);
        QVERIFY2(def.help.endsWith('.'), tag);
        QVERIFY2(def.lengthMax >= 1 && def.lengthMax <= 2048, tag);
        QVERIFY2((def.type == ParamType::Status) == (def.tab == "Info"), tag);
        QVERIFY2(def.type != ParamType::Password || def.isSecret, tag);
        QVERIFY2((def.type == ParamType::Bool || def.type == ParamType::Choice) ==
                     !def.choices.isEmpty(),
                 tag);
        QVERIFY2(def.type != ParamType::Int || (def.min && def.max), tag);
        QVERIFY2(def.choices.isEmpty() || !def.range.isEmpty(), tag);
    }
}

void TestParamTable::seedsDefaultsStand_data()
{
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* tag, const char* value) {
        QTest::newRow(tag) << QByteArray(value);
    };
    row("Syslog_Identifier", "None");
    row("Log_Request_Msg", "$PN $MAC -- Requesting resync $SCHEME://$SERVIP:$PORT$PATH");
    row("Log_Success_Msg", "$PN $MAC -- Successful resync $SCHEME://$SERVIP:$PORT$PATH");
    row("Log_Failure_Msg", "$PN $MAC -- Resync failed: $ERR");
    row("Provision_Enable", "Yes");
    row("Resync_On_Reset", "Yes");
    row("Resync_Random_Delay", "2");
    row("Resync_At__HHmm_", "");
    row("Resync_At_Random_Delay", "600");
    row("Resync_Periodic", "3600");
    // shows C072
    row("Resync_Error_Retry_Delay", "60,120,240,480,960,1920,3840,7680,15360,30720,61440,86400");
    row("Forced_Resync_Delay", "14400");
    row("Resync_From_SIP", "Yes");
    row("Resync_After_Upgrade_Attempt", "Yes");
    row("Resync_Trigger_1", "");
    row("Resync_Trigger_2", "");
    row("User_Configurable_Resync", "Yes");
    row("Resync_Fails_On_FNF", "Yes");
    row("Profile_Authentication_Type", "Basic Http Authentication");
    // shows C090
    row("Profile_Rule", "/$PSN.xml");
    row("Profile_Rule_B", "");
    row("Profile_Rule_C", "");
    row("Profile_Rule_D", "");
    // shows C093
    row("DHCP_Option_To_Use", "66,160,159,150,60,43,125");
    // shows C094
    row("DHCPv6_Option_To_Use", "17,160,159");
    row("Upgrade_Rule", "");
    row("MIC_Cert_Refresh_Enable", "No");
    row("MIC_Cert_Refresh_Rule", "http://sudirenewal.cisco.com/");
    row("Privacy_Header_1_", "Disabled");
}

void TestParamTable::seedsDefaultsStand()
{
    QFETCH(QByteArray, value);
    for (const auto& [model, table] : m_tables) {
        const auto index = table.find(QTest::currentDataTag());
        QVERIFY2(index, model.constData());
        QCOMPARE(table[*index].defaultValue, value);
    }
}

void TestParamTable::extensionRowsFollowTheModel()
{
    for (const auto& [number, table] : m_tables) {
        const model::Model& model = *m_catalogue->find(number);
        const auto has = [&table = table](const char* tag, int n) {
            return table.find(tag + QByteArray::number(n) + "_").has_value();
        };
        for (const char* tag :
             {"Proxy_", "User_ID_", "Dial_Plan_", "Sticky_183_", "MediaSec_Request_"}) {
            QVERIFY(has(tag, 1));
            QVERIFY(has(tag, model.extensions));
            QVERIFY(!has(tag, model.extensions + 1));
            QVERIFY(!has(tag, 0));
        }
        const int lines = std::max(model.lineKeys, model.extensions);
        QVERIFY(has("Extension_", lines));
        QVERIFY(!has("Extension_", lines + 1));
        QVERIFY(table.find("Log_Missed_Calls_for_EXT_" + QByteArray::number(model.extensions)));
    }
}

void TestParamTable::privacyHeadersAreNumberedFromOneToTen()
{
    const ParamTable& table = tableOf("8841");
    for (int n = 1; n <= 10; ++n) {
        const ParamDef& def = table[table.at("Privacy_Header_" + QByteArray::number(n) + "_")];
        QCOMPARE(def.instance, n);
        QCOMPARE(def.tab, "Ext " + QByteArray::number(n));
        QCOMPARE(def.choices,
                 (QList<QByteArray>{"Disabled", "none", "header", "session", "user", "id"}));
    }
    QVERIFY(!table.find("Privacy_Header_11_"));
    QVERIFY(!table.find("Privacy_Header_N_"));
}

void TestParamTable::speedDialsAreNumberedFromTwoToNine()
{
    const ParamTable& table = tableOf("6841");
    QVERIFY(!table.find("Speed_Dial_1_Name"));
    QVERIFY(table.find("Speed_Dial_2_Name"));
    QVERIFY(table.find("Speed_Dial_9_Number"));
    QVERIFY(!table.find("Speed_Dial_10_Name"));
}

void TestParamTable::unitKeysFollowTheUnits()
{
    QVERIFY(!tableOf("8841").find("Unit_1_Key_1_"));
    QVERIFY(tableOf("6851").find("Unit_1_Key_28_"));
    QVERIFY(!tableOf("6851").find("Unit_2_Key_1_"));
    QVERIFY(!tableOf("6851").find("Unit_1_Short_Name_1_"));
    QVERIFY(tableOf("8865").find("Unit_3_Key_28_"));
    QVERIFY(!tableOf("8865").find("Unit_3_Key_29_"));
    const ParamTable& table = tableOf("8851");
    const ParamDef& def = table[table.at("Unit_2_Key_5_")];
    QCOMPARE(def.section, QByteArray("Unit 2"));
    QCOMPARE(def.label, QByteArray("Unit 2 Key 5"));
}

void TestParamTable::placeholdersAreFilledInEverywhere()
{
    const ParamTable& table = tableOf("8841");
    QCOMPARE(table[table.at("SIP_Port_1_")].defaultValue, QByteArray("5060"));
    QCOMPARE(table[table.at("SIP_Port_10_")].defaultValue, QByteArray("5069"));
    QCOMPARE(table[table.at("Extension_7_")].defaultValue, QByteArray("7"));
    QCOMPARE(table[table.at("Extension_7_")].section, QByteArray("Line Key 7"));
    QCOMPARE(table[table.at("Extension_7_")].choices.size(), 11);
    QCOMPARE(table[table.at("Wi-Fi_Profile_Order_4_")].defaultValue, QByteArray("4"));
    for (const auto& [model, any] : m_tables) {
        for (const ParamDef& def : any) {
            for (const QByteArray* text : {&def.tag, &def.label, &def.tab, &def.section,
                                           &def.defaultValue, &def.help, &def.range})
                QVERIFY2(!text->contains('{') && !text->contains('}'), def.tag.constData());
        }
    }
}

void TestParamTable::rowsOfOtherModelsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("models");
    const auto row = [](const char* tag, const char* models) {
        QTest::newRow(tag) << QByteArray(models);
    };
    row("Video_Serv", "8811 8841 8845 8851 8861 8865");
    row("Disable_Side_USB_Port", "8851 8861 8865");
    row("VPN_Server", "6841 6851 6861 6871 7811 7821 7841 7861 8811 8841 8845 8851 8861 8865");
    row("Enable_Direct_PLK_Configuration",
        "6821 6841 6851 6861 6871 7821 7841 7861 8811 8841 8845 8851 8861 8865");
    row("Max_Display_Records",
        "6821 6841 6851 6861 6871 7821 7841 7861 8811 8832 8841 8845 8851 8861 8865");
    row("Accessibility", "8811 8832 8841 8845 8851 8861 8865");
    row("Assistant_Call_Filter", "6871 8811 8841 8845 8851 8861 8865");
    row("Peripheral_Inventory_Enable", "6851 6871 8811 8841 8845 8851 8861 8865");
    row("Audio_Overload_Point_9dB", "6841 6851 6861 6871 8811 8851 8861");
    row("Trans_Auth_Type", "7811 7821 7832 7841 7861 8811 8832 8841 8845 8851 8861 8865");
    row("Phone-wifi-type", "6821 6841 6851 6861 6871");
    row("Ringer_Volume_Control",
        "6821 6841 6851 6861 6871 7811 7821 7841 7861 8811 8841 8845 8851 8861 8865");
    row("Cisco_Headset_Upgrade_Rule",
        "6821 6841 6851 6861 6871 7811 7821 7832 7841 7861 8811 8832 8841 8845 8851 8861 8865");
}

void TestParamTable::rowsOfOtherModelsAreLeftOut()
{
    QFETCH(QByteArray, models);
    QByteArrayList found;
    for (const auto& [model, table] : m_tables) {
        if (table.find(QTest::currentDataTag()))
            found.append(model);
    }
    QCOMPARE(found.join(' '), models);
}

void TestParamTable::settingWinsOverStatusOfTheSameName()
{
    const ParamTable& table = tableOf("8841");
    for (const char* tag :
         {"Host_Name", "Domain", "Connection_Type", "Primary_DNS", "Prefix_Length"}) {
        QCOMPARE(table[table.at(tag)].tab, QByteArray("System"));
        QVERIFY(std::any_of(table.begin(), table.end(), [tag](const ParamDef& def) {
            return def.tag == tag && def.type == ParamType::Status;
        }));
    }
    QCOMPARE(table[table.at("Software_Version")].type, ParamType::Status);
}

void TestParamTable::tagIsFoundExactly()
{
    for (const auto& [model, table] : m_tables) {
        for (ParamIndex i = 0; i < table.size(); ++i) {
            const auto found = table.find(table[i].tag);
            QVERIFY(found);
            QCOMPARE(table[*found].tag, table[i].tag);
            if (table[i].type != ParamType::Status)
                QCOMPARE(*found, i);
        }
        for (const QByteArray& tag :
             {QByteArray("gpp_a"), QByteArray(), QByteArray("GPP_"), QByteArray("GPP_A "),
              QByteArray("GPP_A\0", 6), QByteArray(1'000'000, 'x')})
            QVERIFY(!table.find(tag));
    }
}

void TestParamTable::tagIsFoundIgnoringCase()
{
    const ParamTable& table = tableOf("8841");
    QCOMPARE(table.findIgnoringCase("gpp_a"), std::optional(table.at("GPP_A")));
    QCOMPARE(table.findIgnoringCase("GPP_A"), std::optional(table.at("GPP_A")));
    QCOMPARE(table.findIgnoringCase("resync_at__hhmm_"),
             std::optional(table.at("Resync_At__HHmm_")));
    QVERIFY(!table.findIgnoringCase("gpp-a"));
    // The bit between _ and DEL is the one between A and a.
    QVERIFY(!table.findIgnoringCase("gpp\x7f"
                                    "a"));
    for (ParamIndex i = 0; i < table.size(); ++i)
        QVERIFY(table.findIgnoringCase(table[i].tag.toUpper()));
}

void TestParamTable::nearestKnownTag_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("near");
    const auto row = [](const char* name, const char* tag, const char* near) {
        QTest::newRow(name) << QByteArray(tag) << QByteArray(near);
    };
    row("letter missing", "Profle_Rule", "Profile_Rule");
    row("letter too many", "Profile_Rulee", "Profile_Rule");
    row("letter wrong", "Resync_Periodik", "Resync_Periodic");
    row("letters swapped", "Syslog_Sevrer", "Syslog_Server");
    row("other case", "syslog_sever", "Syslog_Server");
    row("label for tag", "Resync At (HHmm)", "Resync_At__HHmm_");
    row("underscore missing", "Privacy_Header_1", "Privacy_Header_1_");
    row("placeholder", "Privacy_Header_N_", "Privacy_Header_1_");
    row("something else", "Frobnicate_Widget", "");
    row("short and else", "xyz", "");
    row("empty", "", "");
    row("status row is no help", "Software_Versoin", "");
}

void TestParamTable::nearestKnownTag()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, near);
    QCOMPARE(tableOf("8841").nearest(tag), near);
    QCOMPARE(tableOf("8841").nearest(QByteArray(1'000'000, 'x')), QByteArray());
}

void TestParamTable::secretsAreMarked()
{
    const ParamTable& table = tableOf("8861");
    for (const char* tag :
         {"Admin_Password", "User_Password", "Password_1_", "Wi-Fi_Password_1_",
          "PSK_Passphrase_1_", "WEP_Key_1_", "LDAP_Password", "ACS_Password", "Proxy_Password"}) {
        QVERIFY2(table[table.at(tag)].isSecret, tag);
        QVERIFY2(!table[table.at(tag)].isHidden, tag);
    }
    for (const char* tag : {"GPP_SA", "GPP_SB", "GPP_SC", "GPP_SD", "IKM_HTTP_Encrypt_Content"}) {
        QVERIFY2(table[table.at(tag)].isSecret, tag);
        QVERIFY2(table[table.at(tag)].isHidden, tag);
    }
    QVERIFY(!table[table.at("GPP_A")].isSecret);
    QVERIFY(!table[table.at("User_Password_Prompt")].isSecret);
}

void TestParamTable::changesOfTheNetworkNeedAReboot()
{
    const ParamTable& table = tableOf("8841");
    for (const char* tag :
         {"Static_IP", "Connection_Type", "Web_Server_Port", "Enable_Protocol", "Asset_ID",
          "User_ID_1_", "Proxy_2_", "Locale", "Language_Selection", "VLAN_ID"})
        QVERIFY2(table[table.at(tag)].needsReboot, tag);
    for (const char* tag : {"GPP_A", "Syslog_Server", "Profile_Rule", "Resync_Periodic",
                            "Debug_Level", "Station_Name"})
        QVERIFY2(!table[table.at(tag)].needsReboot, tag);
}

void TestParamTable::listedLengthsStand()
{
    const ParamTable& table = tableOf("8841");
    const std::pair<const char*, int> lengths[] = {
        {"User_ID_1_", 63},      {"Cfwd_All_Dest", 39},
        {"Try_Backup_RSC", 39},  {"Dial_Tone", 127},
        {"Cadence_1", 127},      {"Call_Return_Code", 7},
        {"Asset_ID", 31},        {"Logo_URL", 255},
        {"Admin_Password", 127}, {"MIC_Cert_Refresh_Rule", 1024},
        {"Profile_Rule", 2048},  {"GPP_A", 2048}};
    for (const auto& [tag, length] : lengths)
        QCOMPARE(table[table.at(tag)].lengthMax, length);
}

void TestParamTable::brokenRowIsToldByLine_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char* name, const Row& broken, const char* word) {
        QTest::newRow(name) << QByteArray(header + Row().text() + broken.text()) << 3
                            << QByteArray(word);
    };
    row("unknown type", {.type = "colour"}, "colour");
    row("unknown flag", {.flags = "secret,shiny"}, "shiny");
    row("unknown access", {.ua = "yes"}, "ua");
    row("range without dots", {.type = "int", .allowed = "5"}, "MIN..MAX");
    row("range upside down", {.type = "int", .allowed = "9..5"}, "MIN..MAX");
    row("length of words", {.length = "long"}, "length");
    row("unknown instances", {.instances = "some"}, "instances");
    row("no help", {.help = ""}, "help");
    row("no source", {.source = ""}, "source");
    QTest::newRow("column missing")
        << QByteArray(header + "GPP_A\tGPP A\n") << 2 << QByteArray("16 columns");
    QTest::newRow("column too many") << QByteArray(header + Row().text().chopped(1) + "\tmore\n")
                                     << 2 << QByteArray("16 columns");
    QTest::newRow("header missing") << Row().text() << 1 << QByteArray("name the columns");
    QTest::newRow("empty") << QByteArray() << 1 << QByteArray("empty");
}

void TestParamTable::brokenRowIsToldByLine()
{
    QFETCH(QByteArray, tsv);
    QFETCH(int, line);
    QFETCH(QByteArray, word);
    const auto table = ParamTable::load(tsv, *m_catalogue->find("8841"));
    QVERIFY(!table);
    QCOMPARE(table.error().line, line);
    QVERIFY2(table.error().what.contains(word), table.error().what.constData());
}

void TestParamTable::commentsAndEmptyLinesArePassedOver()
{
    const auto table = ParamTable::load("# first\n\n" + header + "# more\n" + Row().text(),
                                        *m_catalogue->find("8841"));
    QVERIFY(table);
    QCOMPARE(table->size(), ParamIndex(1));
}

void TestParamTable::tableIsBounded()
{
    const QByteArray most = QByteArray::number(qsizetype(paramsMax));
    const QByteArray above = QByteArray::number(qsizetype(paramsMax) + 1);
    const model::Model& model = *m_catalogue->find("8841");
    QVERIFY(
        ParamTable::load(header + Row{.tag = "X_{n}_", .instances = "1.." + most}.text(), model));
    QVERIFY(
        !ParamTable::load(header + Row{.tag = "X_{n}_", .instances = "1.." + above}.text(), model));
}

QTEST_GUILESS_MAIN(TestParamTable)
#include "tst_paramtable.moc"
