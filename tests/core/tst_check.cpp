#include "core/model/catalogue.h"
#include "core/profile/check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vphone;
using namespace vphone::profile;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileNamed(const QByteArray& name)
{
    QFile file(QStringLiteral(VPHONE_TEST_DATA "/check/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", name.constData(), qPrintable(file.errorString()));
    return file.readAll();
}

/// `2:3 lenient-value`, notes left out.
QByteArrayList placesOf(const Diagnostics& findings)
{
    QByteArrayList places;
    for (const Diagnostic& finding : findings) {
        if (finding.severity != Severity::Note)
            places += QByteArray::number(finding.line) + ':' + QByteArray::number(finding.column) +
                      ' ' + finding.rule;
    }
    return places;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhereAndWhat_data();
    void findsWhereAndWhat();
    void columnsFollowTheText_data();
    void columnsFollowTheText();
    void messagesNameWhatWouldBeRight();
    void notesAreRemarks_data();
    void notesAreRemarks();
    void encryptedFilesAreRead();
    void whatNoPhoneTakesIsOneFinding();
    void numberOfFindingsIsBounded();
    void secretsStayOut();
    void textHasFileLineAndColumn();
    void jsonHasEveryMember();
    void sarifIsWellFormed();

private:
    [[nodiscard]] Diagnostics found(const QByteArray& bytes, bool isStrict = false) const;

    std::optional<param::ParamTable> m_table;
};

void TestCheck::initTestCase()
{
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    auto table = param::ParamTable::load(*catalogue->find("CP-8841-3PCC"));
    QVERIFY(table);
    m_table = std::move(*table);
}

Diagnostics TestCheck::found(const QByteArray& bytes, bool isStrict) const
{
    CheckOptions options;
    if (isStrict)
        options.leniency = param::Leniency::Strict;
    return check(bytes, *m_table, options);
}

void TestCheck::findsWhereAndWhat_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isStrict");
    QTest::addColumn<QByteArrayList>("expected");

    QTest::newRow("clean") << QByteArray("clean.xml") << false << QByteArrayList();
    QTest::newRow("clean, strictly") << QByteArray("clean.xml") << true << QByteArrayList();
    QTest::newRow("not well-formed")
        << QByteArray("corrupt.xml") << false << QByteArrayList{"2:12 corrupt-xml"};
    QTest::newRow("German") << QByteArray("german.xml") << false
                            << QByteArrayList{"2:3 lenient-value", "3:3 lenient-value",
                                              "4:44 translated-keyword", "5:25 bad-url"};
    QTest::newRow("German, strictly") << QByteArray("german.xml") << true
                                      << QByteArrayList{"2:3 invalid-value", "3:3 invalid-value",
                                                        "4:44 rule-syntax", "5:25 bad-url"};
    QTest::newRow("Dutch") << QByteArray("dutch.xml") << false
                           << QByteArrayList{"2:3 lenient-value", "5:5 translated-keyword",
                                             "7:26 rule-syntax"};
    QTest::newRow("Japanese") << QByteArray("japanese.xml") << false
                              << QByteArrayList{"2:1 misprint", "2:31 macro-misspelt",
                                                "2:46 translated-keyword", "3:1 lenient-value",
                                                "4:23 localized-separator"};
    QTest::newRow("Japanese, strictly")
        << QByteArray("japanese.xml") << true << QByteArrayList{"2:1 corrupt-xml"};
    QTest::newRow("slips") << QByteArray("slips.xml") << false
                           << QByteArrayList{"2:3 unknown-parameter",
                                             "3:3 tag-case",
                                             "4:3 invalid-value",
                                             "5:3 invalid-value",
                                             "7:3 duplicate-parameter",
                                             "8:35 unreachable-alternative",
                                             "9:20 bad-comparison",
                                             "10:44 macro-glued",
                                             "11:67 rule-syntax",
                                             "12:17 credentials-in-clear",
                                             "13:19 bad-url"};
}

void TestCheck::findsWhereAndWhat()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, isStrict);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(placesOf(found(fileNamed(file), isStrict)), expected);
}

void TestCheck::columnsFollowTheText_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("place");

    // Every value has the word "und" as its fault.
    const auto row = [](const char* name, const char* element, const char* place) {
        QTest::newRow(name) << QByteArray(element) << QByteArray(place) + " translated-keyword";
    };
    row("plain", "<Resync_Trigger_1>1 eq 1 und 2 eq 2</Resync_Trigger_1>", "2:26");
    row("attributes", "<Resync_Trigger_1 ua=\"na\" x=\">\">1 eq 1 und 2 eq 2</Resync_Trigger_1>",
        "2:40");
    row("entities", "<Resync_Trigger_1>1 &lt; 2 und 2 &#x3c; 3</Resync_Trigger_1>", "2:28");
    row("line breaks", "<Resync_Trigger_1>\r\n\r\n  1 eq 1\r\n   und 2 eq 2\r\n</Resync_Trigger_1>",
        "5:4");
    row("CDATA", "<Resync_Trigger_1><![CDATA[1 < 2 und 2 < 3]]></Resync_Trigger_1>", "2:34");
    row("comment", "<Resync_Trigger_1>1 eq 1 <!-- und --> und 2 eq 2</Resync_Trigger_1>", "2:39");
    row("another element before it, beyond ASCII",
        "<GPP_A>\xC3\xA4</GPP_A><Resync_Trigger_1>1 eq 1 und 2 eq 2</Resync_Trigger_1>", "2:42");
}

void TestCheck::columnsFollowTheText()
{
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, place);
    const QByteArray profile = "<flat-profile>\n" + element + "\n</flat-profile>\n";
    QCOMPARE(placesOf(found(profile)), QByteArrayList{place});
    // A byte order mark is no column.
    QCOMPARE(placesOf(found("\xEF\xBB\xBF" + profile)), QByteArrayList{place});
}

void TestCheck::messagesNameWhatWouldBeRight()
{
    const Diagnostics findings = found(fileNamed("slips.xml"));
    const auto messageOf = [&findings](int line, const QByteArray& rule) {
        for (const Diagnostic& finding : findings) {
            if (finding.line == line && finding.rule == rule)
                return finding.name + ": " + finding.message;
        }
        return QByteArray("no such finding");
    };
    QVERIFY(messageOf(2, "unknown-parameter").contains("is Profile_Rule meant?"));
    QVERIFY(messageOf(4, "invalid-value").contains("0 to 65535"));
    QVERIFY(messageOf(10, "macro-glued").startsWith("Profile_Rule_D: "));
    QVERIFY(messageOf(10, "macro-glued").contains("write $(MA)config"));
}

void TestCheck::notesAreRemarks_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("rule");

    QTest::newRow("plain transport")
        << QByteArray("<Profile_Rule>tftp://h/x</Profile_Rule>") << QByteArray("plain-transport");
    QTest::newRow("rule emptied") << QByteArray("<Profile_Rule></Profile_Rule>")
                                  << QByteArray("empty-rule");
    QTest::newRow("rule commented out")
        << QByteArray("<Profile_Rule># /x</Profile_Rule>") << QByteArray("empty-rule");
    QTest::newRow("secret") << QByteArray("<GPP_SA>geheim</GPP_SA>")
                            << QByteArray("secret-in-profile");
}

void TestCheck::notesAreRemarks()
{
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, rule);
    const Diagnostics findings = found("<flat-profile>" + element + "</flat-profile>");
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0].rule, rule);
    QCOMPARE(findings[0].severity, Severity::Note);
}

void TestCheck::encryptedFilesAreRead()
{
    const QByteArray plain = fileNamed("german.xml");
    const QByteArray cipher = encryptAes(gzip(plain), "geheim", "12345678");
    CheckOptions options;
    options.unpack.key = "geheim";
    QCOMPARE(placesOf(check(cipher, *m_table, options)), placesOf(found(plain)));
    QCOMPARE(placesOf(found(cipher)), QByteArrayList{"1:1 corrupt-key"});

    const QByteArray otherDigest = encryptAes(plain, "geheim", "12345678", Digest::Sha256);
    QCOMPARE(placesOf(check(otherDigest, *m_table, options)).first(),
             QByteArray("1:1 key-derivation"));
}

void TestCheck::whatNoPhoneTakesIsOneFinding()
{
    QCOMPARE(placesOf(found("")), QByteArrayList{"1:1 corrupt-xml"});
    QCOMPARE(placesOf(found("<html></html>")), QByteArrayList{"1:1 corrupt-xml"});
    QCOMPARE(placesOf(found("\x1f\x8b\x08 no gzip")), QByteArrayList{"1:1 corrupt-gzip"});
    const QByteArray big = "<flat-profile>" + QByteArray(1024 * 1024, ' ') + "</flat-profile>";
    QCOMPARE(placesOf(found(big)), QByteArrayList{"1:1 too-big"});
}

void TestCheck::numberOfFindingsIsBounded()
{
    const QByteArray many = QByteArray("<Unknown_1/>").repeated(20000);
    const Diagnostics findings = found("<flat-profile>" + many + "</flat-profile>");
    QVERIFY(!findings.empty());
    QVERIFY(findings.size() <= 1000);
}

void TestCheck::secretsStayOut()
{
    const QByteArray profile =
        "<flat-profile><Profile_Rule>[--key geheim] http://u:geheim@h/x y</Profile_Rule>"
        "<Profile_Rule_B>[--key=geheim] http://h/x</Profile_Rule_B>"
        "<GPP_SA>geheim</GPP_SA><User_Password>geheim</User_Password></flat-profile>";
    const Diagnostics findings = found(profile);
    QVERIFY(findings.size() >= 4);
    for (const auto format : {CheckFormat::Text, CheckFormat::Json, CheckFormat::Sarif})
        QVERIFY(!render({{"x.xml", findings}}, format).contains("geheim"));
}

void TestCheck::textHasFileLineAndColumn()
{
    const QByteArray text =
        render({{"a/german.xml", found(fileNamed("german.xml"))}}, CheckFormat::Text);
    const QByteArrayList lines = text.split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("a/german.xml:2:3: warning: Resync_On_Reset: \"Ja\""));
    QVERIFY(lines[3].startsWith("a/german.xml:5:25: error: Profile_Rule: "));
    QVERIFY(lines[3].endsWith(" [bad-url]"));
    QCOMPARE(render({{"clean.xml", {}}}, CheckFormat::Text), QByteArray());
}

void TestCheck::jsonHasEveryMember()
{
    const QByteArray json =
        render({{"german.xml", found(fileNamed("german.xml"))}}, CheckFormat::Json);
    const QJsonArray findings = QJsonDocument::fromJson(json)["findings"_L1].toArray();
    QCOMPARE(findings.size(), 4);
    const QJsonObject last = findings[3].toObject();
    QCOMPARE(last["file"_L1].toString(), u"german.xml"_s);
    QCOMPARE(last["line"_L1].toInt(), 5);
    QCOMPARE(last["column"_L1].toInt(), 25);
    QCOMPARE(last["severity"_L1].toString(), u"error"_s);
    QCOMPARE(last["rule"_L1].toString(), u"bad-url"_s);
    QCOMPARE(last["parameter"_L1].toString(), u"Profile_Rule"_s);
    QVERIFY(!last["message"_L1].toString().isEmpty());
}

void TestCheck::sarifIsWellFormed()
{
    std::vector<CheckedFile> files;
    for (const char* name : {"german.xml", "dutch.xml", "japanese.xml", "slips.xml", "corrupt.xml"})
        files.push_back({QByteArray("my profiles/") + name, found(fileNamed(name))});
    const QJsonDocument sarif = QJsonDocument::fromJson(render(files, CheckFormat::Sarif));
    QCOMPARE(sarif["version"_L1].toString(), u"2.1.0"_s);
    const QJsonArray runs = sarif["runs"_L1].toArray();
    QCOMPARE(runs.size(), 1);
    const QJsonObject run = runs[0].toObject();
    const QJsonObject driver = run["tool"_L1].toObject()["driver"_L1].toObject();
    QCOMPARE(driver["name"_L1].toString(), u"vphone"_s);
    const QJsonArray rules = driver["rules"_L1].toArray();
    const QJsonArray results = run["results"_L1].toArray();
    QVERIFY(results.size() > 20);
    for (const QJsonValue& value : results) {
        const QJsonObject result = value.toObject();
        // Each kind of finding is described, and its place in the list is right.
        const int index = result["ruleIndex"_L1].toInt(-1);
        QVERIFY2(index >= 0 && index < rules.size(), qPrintable(result["ruleId"_L1].toString()));
        QCOMPARE(rules[index].toObject()["id"_L1].toString(), result["ruleId"_L1].toString());
        QVERIFY(QStringList({u"note"_s, u"warning"_s, u"error"_s})
                    .contains(result["level"_L1].toString()));
        QVERIFY(!result["message"_L1].toObject()["text"_L1].toString().isEmpty());
        const QJsonObject place =
            result["locations"_L1].toArray()[0].toObject()["physicalLocation"_L1].toObject();
        QVERIFY(place["artifactLocation"_L1].toObject()["uri"_L1].toString().startsWith(
            u"my%20profiles/"_s));
        QVERIFY(place["region"_L1].toObject()["startLine"_L1].toInt() >= 1);
        QVERIFY(place["region"_L1].toObject()["startColumn"_L1].toInt() >= 1);
    }
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
