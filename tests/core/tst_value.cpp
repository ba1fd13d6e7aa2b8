#include "core/model/catalogue.h"
#include "core/param/paramtable.h"
#include "core/param/value.h"

#include <QTest>

using namespace vphone;
using namespace vphone::param;

namespace {

constexpr int fine = -1;

} // namespace

class TestValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textBecomesCanonical_data();
    void textBecomesCanonical();
    void booleanWordsAreReadSilently_data();
    void booleanWordsAreReadSilently();
    void translatedWordIsReadWithAWarning_data();
    void translatedWordIsReadWithAWarning();
    void translatedSeparatorIsReadWithAWarning();
    void sharedValuesAreNotCopied();
    void errorIsExplained_data();
    void errorIsExplained();
    void secretsAreNeverRepeated_data();
    void secretsAreNeverRepeated();
    void longTextIsCutBetweenCharacters();
    void lengthIsCountedInBytes();
    void emptyTextGoesWhereTheDefaultIsEmpty_data();
    void emptyTextGoesWhereTheDefaultIsEmpty();

private:
    const ParamDef& def(const QByteArray& tag) const { return (*m_table)[m_table->at(tag)]; }

    std::optional<ParamTable> m_table;
};

void TestValue::initTestCase()
{
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    auto table = ParamTable::load(*catalogue->find("8861"));
    QVERIFY(table);
    m_table = *std::move(table);
}

void TestValue::textBecomesCanonical_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("error");
    const auto good = [](const char* tag, const char* text, const char* value) {
        QTest::addRow("%s %s", tag, text)
            << QByteArray(tag) << QByteArray(text) << QByteArray(value) << fine;
    };
    const auto bad = [](const char* tag, const char* text, ParamError error) {
        QTest::addRow("%s not %s", tag, text)
            << QByteArray(tag) << QByteArray(text) << QByteArray() << int(error);
    };
    good("Resync_On_Reset", "Yes", "Yes");
    bad("Resync_On_Reset", "Maybe", ParamError::NotABool);
    bad("Resync_On_Reset", "2", ParamError::NotABool);
    bad("Resync_On_Reset", "Yes No", ParamError::NotABool);

    good("HTTP_Report_Method", "put", "PUT");
    good("Privacy_Header_1_", "ID", "id");
    good("Privacy_Header_1_", "disabled", "Disabled");
    good("Syslog_Identifier", "$mau", "$MAU");
    good("Syslog_Identifier", "$SN", "$SN");
    good("DNS_Server_Order", "DHCP,Manual", "DHCP,Manual");
    bad("HTTP_Report_Method", "PATCH", ParamError::NotAChoice);
    bad("Report_To_Server", "Never Report", ParamError::NotAChoice);
    bad("Syslog_Identifier", "$MAX", ParamError::NotAChoice);

    for (const char* level : {"0", "1", "2", "3", "EMERGENCY", "ALERT", "CRITICAL", "ERROR",
                              "WARNING", "NOTICE", "INFO", "DEBUG"})
        good("Debug_Level", level, level);
    bad("Debug_Level", "4", ParamError::NotAChoice);

    good("Resync_Random_Delay", "0", "0");
    good("Resync_Random_Delay", "65535", "65535");
    bad("Resync_Random_Delay", "65536", ParamError::OutOfRange);
    bad("Resync_Random_Delay", "-1", ParamError::OutOfRange);
    good("Resync_At_Random_Delay", "0", "0");
    good("Resync_At_Random_Delay", "599", "599");
    good("Resync_At_Random_Delay", "65535", "65535");
    bad("Resync_At_Random_Delay", "65536", ParamError::OutOfRange);
    good("Forced_Resync_Delay", "65535", "65535");
    bad("Forced_Resync_Delay", "65536", ParamError::OutOfRange);
    good("Web_Server_Port", "0x50", "80");
    good("Web_Server_Port", "0080", "80");
    good("VLAN_ID", "0", "0");
    bad("Web_Server_Port", "0", ParamError::OutOfRange);
    bad("Web_Server_Port", "0x", ParamError::NotANumber);
    bad("Web_Server_Port", "0x-5", ParamError::NotANumber);
    bad("Web_Server_Port", "80 ", ParamError::NotANumber);
    bad("Web_Server_Port", "+80", ParamError::NotANumber);
    bad("Web_Server_Port", "eighty", ParamError::NotANumber);
    bad("Web_Server_Port", "80.5", ParamError::NotANumber);
    bad("Web_Server_Port", "99999999999999999999", ParamError::OutOfRange);
    good("SIP_TOS_DiffServ_Value_1_", "0xB8", "0xB8");
    good("SIP_TOS_DiffServ_Value_1_", "104", "104");
    bad("SIP_TOS_DiffServ_Value_1_", "0x100", ParamError::OutOfRange);
    bad("SIP_TOS_DiffServ_Value_1_", "b8", ParamError::NotANumber);
    good("SIP_T1", "0.5", "0.5");
    good("RTP_Packet_Size", ".03", ".03");
    bad("RTP_Packet_Size", "0.14", ParamError::OutOfRange);
    bad("RTP_Packet_Size", "1e-2", ParamError::NotANumber);
    bad("RTP_Packet_Size", "nan", ParamError::NotANumber);
    bad("RTP_Packet_Size", "0.02s", ParamError::NotANumber);

    good("Static_IP", "192.168.1.100", "192.168.1.100");
    good("IPv6_Static_IP", "2001:db8::5", "2001:db8::5");
    bad("Static_IP", "192.168.1.300", ParamError::NotAnAddress);
    bad("Static_IP", "phone", ParamError::NotAnAddress);

    good("Logo_URL", "http://192.0.2.5/logo.png", "http://192.0.2.5/logo.png");
    good("Logo_URL", "http://h/x?next=http://i/y", "http://h/x?next=http://i/y");
    good("Logo_URL", "/logo?next=http://i/y", "/logo?next=http://i/y");
    bad("Logo_URL", "http://", ParamError::NotAUrl);
    bad("Logo_URL", "://h/x", ParamError::NotAUrl);
    bad("Logo_URL", "ht tp://h/x", ParamError::NotAUrl);
    bad("Logo_URL", "http://h/a b", ParamError::NotAUrl);
    bad("Logo_URL", "h_t://h/x", ParamError::NotAUrl);

    good("Resync_Periodic", "600 , 1200 , 300", "600,1200,300");
    good("Resync_Periodic", "2400 + 30", "2400+30");
    good("Resync_Periodic", "30", "30");
    good("Resync_Periodic", "0", "0");
    good("Resync_Error_Retry_Delay", "300", "300");
    good("Resync_Error_Retry_Delay", "600,1200,300", "600,1200,300");
    good("Resync_Error_Retry_Delay", "2400+30", "2400+30");
    bad("Resync_Periodic", "600,,300", ParamError::NotADelayList);
    bad("Resync_Periodic", "often", ParamError::NotADelayList);
    bad("Resync_Periodic", "99999999999", ParamError::OutOfRange);

    good("Call_Return_Code", "#69", "#69");
    bad("Call_Return_Code", "star69", ParamError::NotAScript);
    bad("Call_Return_Code", "*1234567", ParamError::TooLong);

    good("Dial_Plan_1_", "(S0<:4085551234>)", "(S0<:4085551234>)");
    good("Dial_Plan_1_", "[1-8]xx|(9,xxxx)", "[1-8]xx|(9,xxxx)");
    good("Dial_Plan_1_", "([(])", "([(])");
    bad("Dial_Plan_1_", "(xx", ParamError::NotAScript);
    bad("Dial_Plan_1_", "xx)(", ParamError::NotAScript);
    bad("Dial_Plan_1_", "[12", ParamError::NotAScript);
    bad("Dial_Plan_1_", "12]", ParamError::NotAScript);
    bad("Dial_Plan_1_", "[1[2]", ParamError::NotAScript);

    good("Dial_Tone", "420@-16;10(*/0/1)", "420@-16;10(*/0/1)");
    good("Dial_Tone", "420@-16.5,1000@0;2(.1/.1/1+2);*(*/0/0)",
         "420@-16.5,1000@0;2(.1/.1/1+2);*(*/0/0)");
    bad("Dial_Tone", "420@-16", ParamError::NotAScript);
    bad("Dial_Tone", "420@-16;10(*/0)", ParamError::NotAScript);
    bad("Dial_Tone", "420@-16;10(*/0/2)", ParamError::NotAScript);
    bad("Dial_Tone", "420;10(*/0/1)", ParamError::NotAScript);
    bad("Dial_Tone", "420@-16;10(*/0/1", ParamError::NotAScript);
    bad("Dial_Tone", "420@-16;10(*/0/1);", ParamError::NotAScript);
    bad("Dial_Tone", "420@-16;1(1/0/1);1(1/0/1);1(1/0/1)", ParamError::NotAScript);
    bad("Dial_Tone", "1@1,2@1,3@1,4@1,5@1,6@1,7@1;1(1/0/1)", ParamError::NotAScript);
    good("Cadence_1", "60(.2/.2,.2/.2,.2/.2,1/4)", "60(.2/.2,.2/.2,.2/.2,1/4)");
    good("Cadence_1", "60(2/4);*(1/*)", "60(2/4);*(1/*)");
    bad("Cadence_1", "60(2)", ParamError::NotAScript);
    bad("Cadence_1", "(2/4)", ParamError::NotAScript);
    bad("Cadence_1", "60(./4)", ParamError::NotAScript);
    bad("Cadence_1", "60(1/1,1/1,1/1,1/1,1/1,1/1,1/1)", ParamError::NotAScript);

    good("Profile_Rule", "[--key k]http://h/$MA.cfg", "[--key k]http://h/$MA.cfg");
    good("Resync_At__HHmm_", "0959", "0959");
    good("Resync_At__HHmm_", "", "");
    good("Resync_At__HHmm_", "2400", "2400");
    for (const char* wrong : {"9:59", "959", "2401", "2561", "0960", "-959", "nine", "00:00"})
        bad("Resync_At__HHmm_", wrong, ParamError::NotATimeOfDay);
    good("Daylight_Saving_Time_Rule", "start=4/1/7/2;end=10/-1/7/2;save=1",
         "start=4/1/7/2;end=10/-1/7/2;save=1");
    bad("Daylight_Saving_Time_Rule", "start=4/1/8;end=10/-1/7;save=1",
        ParamError::NotADaylightRule);
    bad("Daylight_Saving_Time_Rule", "summer", ParamError::NotADaylightRule);
    good("GPP_A", "Ja", "Ja");
    // shows C103
    for (const char* rule : {"http://192.0.2.5/sip88xx.11-2-3MSR1-1.loads",
                             "tftp://192.168.1.5/image/sip88xx.11-2-3MSR1-1.loads", ""})
        good("Upgrade_Rule", rule, rule);
    bad("Current_IP", "192.0.2.5", ParamError::NotSettable);
}

void TestValue::textBecomesCanonical()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QFETCH(int, error);
    for (const Leniency leniency : {Leniency::Tolerant, Leniency::Strict}) {
        const auto canonical = canonicalValue(def(tag), text, leniency);
        QCOMPARE(canonical ? fine : int(canonical.error()), error);
        if (!canonical)
            continue;
        QCOMPARE(canonical->value, value);
        QVERIFY(canonical->warning.isEmpty());
    }
}

void TestValue::booleanWordsAreReadSilently_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* word : {"Yes", "yes", "YES", "1", "true", "True", "y", "Y"})
        QTest::newRow(word) << QByteArray("Yes");
    for (const char* word : {"No", "no", "NO", "0", "false", "FALSE", "n", "N"})
        QTest::newRow(word) << QByteArray("No");
}

void TestValue::booleanWordsAreReadSilently()
{
    QFETCH(QByteArray, value);
    for (const Leniency leniency : {Leniency::Tolerant, Leniency::Strict}) {
        const auto canonical =
            canonicalValue(def("Resync_On_Reset"), QTest::currentDataTag(), leniency);
        QVERIFY(canonical);
        QCOMPARE(canonical->value, value);
        QVERIFY(canonical->warning.isEmpty());
    }
}

void TestValue::translatedWordIsReadWithAWarning_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* tag, std::initializer_list<const char*> words,
                        const char* value) {
        for (const char* word : words)
            QTest::addRow("%s %s", tag, word)
                << QByteArray(tag) << QByteArray(word) << QByteArray(value);
    };
    row("Resync_On_Reset", {"Ja", "ja", "JA", "Oui", "예", "はい"}, "Yes");
    row("Resync_On_Reset", {"Nee", "Nein", "Non", "아니요", "いいえ"}, "No");
    row("Profile_Authentication_Type",
        {"Uitgeschakeld", "Deaktiviert", "Désactivé", "DÉSACTIVÉ", "비활성화됨", "無効化"},
        "Disabled");
    row("Profile_Authentication_Type",
        {"Basis-HTTP-verificatie", "Standaard HTTP-verificatie",
         "Grundlegende HTTP-Authentifizierung", "HTTP-Basisauthentifizierung", "Basic Http",
         "Basic Http (Authentication)", "Authentification de base HTTP", "기본 Http 인증",
         "기본 HTTP 인증", "基本 Http 認証", "基本的な HTTP 認証"},
        "Basic Http Authentication");
    row("Profile_Authentication_Type",
        {"XSI-verificatie", "XSI-Authentifizierung", "Authentification XSI", "XSI 인증",
         "XSI 認証"},
        "XSI Authentication");
    row("XSI_Authentication_Type",
        {"Aanmeldgegevens", "Anmeldeinformationen", "Identifiants de connexion", "로그인 자격 증명",
         "ログイン認証情報"},
        "Login Credentials");
    row("XSI_Authentication_Type",
        {"SIP-aanmeldgegevens", "SIP-Anmeldeinformationen", "Informations d'identification SIP",
         "SIP 자격 증명", "SIP クレデンシャル"},
        "SIP Credentials");
    row("Syslog_Identifier", {"Geen", "Keine", "Aucun", "없음", "なし", "無し"}, "None");
    row("Privacy_Header_1_", {"Uitgeschakeld", "Deaktiviert", "비활성화됨"}, "Disabled");
    row("Privacy_Header_1_", {"geen", "Keine", "aucun", "なし"}, "none");
    row("Privacy_Header_1_", {"kopregel", "Kopfzeile", "en-tête", "헤더", "ヘッダー"}, "header");
    row("Privacy_Header_1_", {"sessie", "Sitzung", "세션", "セッション"}, "session");
    row("Privacy_Header_1_", {"gebruiker", "Benutzer", "사용자", "ユーザ"}, "user");
    row("Trans_Auth_Type", {"Classique"}, "Classic");
}

void TestValue::translatedWordIsReadWithAWarning()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, value);
    const auto tolerant = canonicalValue(def(tag), word, Leniency::Tolerant);
    QVERIFY(tolerant);
    QCOMPARE(tolerant->value, value);
    QVERIFY(tolerant->warning.contains(word));
    QVERIFY(tolerant->warning.contains(value));
    QVERIFY(!canonicalValue(def(tag), word, Leniency::Strict));
    // Where the meaning is not among the choices, the word is as wrong as any other.
    QVERIFY(!canonicalValue(def("HTTP_Report_Method"), word, Leniency::Tolerant));
}

void TestValue::translatedSeparatorIsReadWithAWarning()
{
    const auto tolerant = canonicalValue(def("Resync_Periodic"), "600、1200", Leniency::Tolerant);
    QVERIFY(tolerant);
    QCOMPARE(tolerant->value, QByteArray("600,1200"));
    QVERIFY(!tolerant->warning.isEmpty());
    const auto strict = canonicalValue(def("Resync_Periodic"), "600、1200", Leniency::Strict);
    QVERIFY(!strict);
    QCOMPARE(strict.error(), ParamError::NotADelayList);
}

void TestValue::sharedValuesAreNotCopied()
{
    const ParamDef& rule = def("Profile_Rule");
    QCOMPARE(canonicalValue(rule, "/$PSN.xml", Leniency::Strict)->value.constData(),
             rule.defaultValue.constData());
    const ParamDef& method = def("HTTP_Report_Method");
    QCOMPARE(canonicalValue(method, "PUT", Leniency::Strict)->value.constData(),
             method.choices[1].constData());
    QCOMPARE(canonicalValue(def("Resync_On_Reset"), "No", Leniency::Strict)->value.constData(),
             canonicalValue(def("Provision_Enable"), "No", Leniency::Strict)->value.constData());
}

void TestValue::errorIsExplained_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("explanation");
    const auto row = [](const char* name, const char* tag, const QByteArray& text,
                        const char* explanation) {
        QTest::newRow(name) << QByteArray(tag) << text << QByteArray(explanation);
    };
    row("NotABool", "Resync_On_Reset", "Maybe", "\"Maybe\" is not one of Yes, No");
    row("NotAChoice", "HTTP_Report_Method", "PATCH", "\"PATCH\" is not one of POST, PUT");
    row("NotANumber", "Web_Server_Port", "http",
        "\"http\" is not a whole number; right is 1 to 65535");
    row("NotANumber, with fraction", "RTP_Packet_Size", "x",
        "\"x\" is not a number; right is 0.01 to 0.13 s, in steps of 0.01");
    row("OutOfRange", "Web_Server_Port", "70000", "\"70000\" is out of range; right is 1 to 65535");
    row("NotAnAddress", "Static_IP", "here",
        "\"here\" is not an IP address such as 192.0.2.5 or 2001:db8::5");
    row("NotAUrl", "Logo_URL", "http://", "\"http://\" is not a URL such as http://192.0.2.5/path");
    row("NotADelayList", "Resync_Periodic", "often",
        "\"often\" is not a list of seconds such as 3600 or 600,1200,300 or 2400+30");
    row("NotAScript, tone", "Dial_Tone", "beep",
        "\"beep\" is not a tone script such as 350@-19,440@-19;10(*/0/1+2)");
    row("NotAScript, cadence", "Cadence_1", "ring",
        "\"ring\" is not a cadence script such as 60(2/4)");
    row("NotAScript, star code", "Call_Return_Code", "*x",
        "\"*x\" is not a star code such as *69: digits, * and # only");
    row("NotAScript, dial plan", "Dial_Plan_1_", "(x",
        "\"(x\" is not a dial plan with its brackets in pairs, such as (*xx|[2-9]xxxxxx)");
    row("TooLong", "Asset_ID", QByteArray(32, 'x'),
        "32 bytes are too long; at most 31 go into Asset_ID");
    row("NotSettable", "Current_IP", "192.0.2.5",
        "Current_IP shows the phone's state and cannot be set");
    row("control characters", "Resync_On_Reset", QByteArray("a\nb\0c", 5),
        "\"a?b?c\" is not one of Yes, No");
}

void TestValue::errorIsExplained()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, explanation);
    const auto value = canonicalValue(def(tag), text, Leniency::Tolerant);
    QVERIFY(!value);
    QVERIFY(QByteArray(QTest::currentDataTag()).startsWith("Not") ||
            value.error() != ParamError::NotSettable);
    QCOMPARE(explain(value.error(), def(tag), text), explanation);
}

void TestValue::secretsAreNeverRepeated_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<int>("error");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("long password")
        << QByteArray("Admin_Password") << int(ParamError::TooLong) << QByteArray(200, 's');
    QTest::newRow("account in a URL") << QByteArray("Logo_URL") << int(ParamError::NotAUrl)
                                      << QByteArray("http://me:s3cret@h/a b");
    QTest::newRow("key in a rule") << QByteArray("Profile_Rule") << int(ParamError::TooLong)
                                   << QByteArray("[--key s3cret]http://h/") + QByteArray(3000, 'x');
}

void TestValue::secretsAreNeverRepeated()
{
    QFETCH(QByteArray, tag);
    QFETCH(int, error);
    QFETCH(QByteArray, text);
    const auto value = canonicalValue(def(tag), text, Leniency::Tolerant);
    QVERIFY(!value);
    QCOMPARE(int(value.error()), error);
    for (int any = 0; any <= int(ParamError::NotSettable); ++any) {
        const QByteArray explanation = explain(ParamError(any), def(tag), text);
        QVERIFY(!explanation.contains("s3cret"));
        QVERIFY(!explanation.contains("ssss"));
    }
}

void TestValue::longTextIsCutBetweenCharacters()
{
    const QByteArray text = QByteArray(59, 'x') + "예예예";
    QCOMPARE(explain(ParamError::NotAChoice, def("HTTP_Report_Method"), text),
             '"' + QByteArray(59, 'x') + "...\" is not one of POST, PUT");
    QVERIFY(explain(ParamError::NotABool, def("Resync_On_Reset"), QByteArray(1'000'000, '\x80'))
                .size() < 200);
}

void TestValue::lengthIsCountedInBytes()
{
    const ParamDef& asset = def("Asset_ID");
    QVERIFY(canonicalValue(asset, QByteArray(31, 'x'), Leniency::Strict));
    QVERIFY(!canonicalValue(asset, QByteArray(32, 'x'), Leniency::Strict));
    QVERIFY(!canonicalValue(asset, QByteArray("예").repeated(11), Leniency::Strict));
    QVERIFY(canonicalValue(def("GPP_A"), QByteArray(2048, 'x'), Leniency::Strict));
    QVERIFY(!canonicalValue(def("GPP_A"), QByteArray(2049, 'x'), Leniency::Strict));
}

void TestValue::emptyTextGoesWhereTheDefaultIsEmpty_data()
{
    QTest::addColumn<int>("error");
    const auto row = [](const char* tag, int error) { QTest::newRow(tag) << error; };
    row("GPP_A", fine);
    row("Log_Success_Msg", fine);
    row("Profile_Rule", fine);
    row("Resync_Periodic", fine);
    row("Admin_Password", fine);
    row("Static_IP", fine);
    row("Dial_Tone", fine);
    row("PRT_Max_Timer", fine);
    row("Resync_On_Reset", int(ParamError::NotABool));
    row("HTTP_Report_Method", int(ParamError::NotAChoice));
    row("Web_Server_Port", int(ParamError::NotANumber));
    row("SIP_T1", int(ParamError::NotANumber));
}

void TestValue::emptyTextGoesWhereTheDefaultIsEmpty()
{
    QFETCH(int, error);
    const auto value = canonicalValue(def(QTest::currentDataTag()), "", Leniency::Tolerant);
    QCOMPARE(value ? fine : int(value.error()), error);
    if (value)
        QVERIFY(value->value.isEmpty());
}

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
