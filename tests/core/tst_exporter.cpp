#include "core/config/store.h"
#include "core/model/catalogue.h"
#include "core/profile/exporter.h"
#include "core/profile/reader.h"

#include <QTest>

using namespace vphone;
using namespace vphone::profile;
using namespace Qt::StringLiterals;

namespace {

/// Something else than the default that the parameter may hold.
QByteArray otherValue(const param::ParamDef& def)
{
    const QByteArrayList candidates = {
        "Yes",       "No",    "<a & \"b\" 'c'> -- \xc3\xa4 ]]&gt;", "7",       "1.5",
        "192.0.2.9", "*55",   "http://192.0.2.9/?a=1&b=2",          "60(2/4)", "350@-19;10(*/0/1)",
        "(xx.)",     "12.0.3"};
    for (const QByteArray& candidate : def.choices + candidates) {
        const auto value = param::canonicalValue(def, candidate, param::Leniency::Strict);
        if (value && value->value != def.defaultValue)
            return value->value;
    }
    return def.defaultValue;
}

bool isExported(const param::ParamDef& def)
{
    return !def.isHidden && !def.isSecret && def.type != param::ParamType::Status;
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportReadByAnotherPhoneGivesTheSameConfiguration_data();
    void exportReadByAnotherPhoneGivesTheSameConfiguration();
    void everySettingStandsOnALineOfItsOwnInOrder();
    void elementIsWritten_data();
    void elementIsWritten();
    void accessOfTheConfigurationIsWritten();
    void userChangeIsMarked();
    void secretIsACommentWithoutItsValue();
    void hiddenIsLeftOut();
    void keyInARuleIsMasked();
    void exportOfAnyValueIsXml_data();
    void exportOfAnyValueIsXml();

private:
    [[nodiscard]] QByteArray lineOf(const config::Config& config, const QByteArray& tag) const;

    std::optional<model::Catalogue> m_catalogue;
    std::optional<param::ParamTable> m_table;
};

void TestExporter::initTestCase()
{
    auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    m_catalogue = std::move(catalogue).value();
    auto table = param::ParamTable::load(*m_catalogue->find("8841"));
    QVERIFY(table);
    m_table = std::move(table).value();
}

QByteArray TestExporter::lineOf(const config::Config& config, const QByteArray& tag) const
{
    for (const QByteArray& line : exportConfig(config).split('\n')) {
        if (line.contains('<' + tag + ' '))
            return line;
    }
    return {};
}

void TestExporter::exportReadByAnotherPhoneGivesTheSameConfiguration_data()
{
    QTest::addColumn<QByteArray>("model");
    for (const model::Model& model : m_catalogue->models())
        QTest::newRow(model.name.constData()) << model.name;
}

void TestExporter::exportReadByAnotherPhoneGivesTheSameConfiguration()
{
    QFETCH(const QByteArray, model);
    const auto table = param::ParamTable::load(*m_catalogue->find(model));
    QVERIFY(table);
    config::Config from(*table);
    std::vector<config::Setting> settings;
    for (param::ParamIndex index = 0; index < table->size(); ++index) {
        const param::ParamDef& def = (*table)[index];
        if (isExported(def))
            settings.push_back({index, false, param::Access(index % 3), otherValue(def)});
    }
    from.replaceLayers(nullptr, settings);
    const auto document = profile::read(exportConfig(from), *table,
                                        {.leniency = param::Leniency::Strict,
                                         .emptyMeans = {},
                                         .aliases = {},
                                         .reportUnknown = true});
    QVERIFY2(document, document ? "" : document.error().message.constData());
    for (const Diagnostic& warning : document->warnings())
        QVERIFY2(warning.severity == Severity::Note, warning.message.constData());
    QCOMPARE(document->unknownTags(), 0);
    config::Store store;
    config::Config to(*table);
    (void)store.apply(to, std::make_shared<const Document>(*document));
    int changed = 0;
    for (param::ParamIndex index = 0; index < table->size(); ++index) {
        const param::ParamDef& def = (*table)[index];
        if (!isExported(def))
            continue;
        QVERIFY2(to.value(index) == from.value(index), def.tag.constData());
        QVERIFY2(to.access(index) == from.access(index), def.tag.constData());
        changed += to.value(index) != def.defaultValue;
    }
    QVERIFY(changed > 300);
}

void TestExporter::everySettingStandsOnALineOfItsOwnInOrder()
{
    const QByteArray xml = exportConfig(config::Config(*m_table));
    QVERIFY(xml.startsWith("<device>\n<flat-profile>\n<!-- System Configuration "
                           "-->\n<Restricted_Access_Domains ua=\"na\">"));
    QVERIFY(xml.endsWith("</flat-profile>\n</device>\n"));
    const QByteArrayList lines = xml.split('\n');
    qsizetype at = 0;
    for (const param::ParamDef& def : *m_table) {
        if (!isExported(def))
            continue;
        while (at < lines.size() && !lines[at].startsWith('<' + def.tag + ' '))
            ++at;
        QVERIFY2(at < lines.size(), def.tag.constData());
    }
    QCOMPARE(xml.count("<Syslog_Server "), 1);
}

void TestExporter::elementIsWritten_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("line");
    // clang-format off
    QTest::newRow("plain")   << "GPP_A"_ba << "12345678"_ba     << R"(<GPP_A ua="na">12345678</GPP_A>)"_ba;
    QTest::newRow("empty")   << "GPP_A"_ba << ""_ba             << R"(<GPP_A ua="na"></GPP_A>)"_ba;
    QTest::newRow("escaped") << "GPP_A"_ba << "<a>&\"'"_ba      << R"(<GPP_A ua="na">&lt;a&gt;&amp;&quot;'</GPP_A>)"_ba;
    QTest::newRow("UTF-8")   << "GPP_A"_ba << "\xe5\x86\x85"_ba << "<GPP_A ua=\"na\">\xe5\x86\x85</GPP_A>"_ba;
    QTest::newRow("default") << "Profile_Rule"_ba << "/$PSN.xml"_ba << R"(<Profile_Rule ua="na">/$PSN.xml</Profile_Rule>)"_ba;
    QTest::newRow("choices") << "Enable_Protocol"_ba << "Https"_ba << R"(<Enable_Protocol ua="na">Https</Enable_Protocol> <!-- options: Http/Https -->)"_ba;
    QTest::newRow("bool")    << "Resync_On_Reset"_ba << "No"_ba << R"(<Resync_On_Reset ua="na">No</Resync_On_Reset> <!-- options: Yes/No -->)"_ba;
    // clang-format on
}

void TestExporter::elementIsWritten()
{
    QFETCH(const QByteArray, tag);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, line);
    config::Config config(*m_table);
    config.set(m_table->at(tag), value);
    QCOMPARE(lineOf(config, tag), line);
}

void TestExporter::accessOfTheConfigurationIsWritten()
{
    config::Config config(*m_table);
    QVERIFY(lineOf(config, "Connection_Type").contains("ua=\"rw\""));
    config.replaceLayers(nullptr,
                         {{m_table->at("GPP_A"), false, param::Access::ReadOnly, std::nullopt}});
    QCOMPARE(lineOf(config, "GPP_A"), R"(<GPP_A ua="ro"></GPP_A>)"_ba);
}

void TestExporter::userChangeIsMarked()
{
    config::Config config(*m_table);
    config.set(m_table->at("GPP_A"), "1", true);
    config.set(m_table->at("GPP_B"), "2", false);
    QCOMPARE(lineOf(config, "GPP_A"), R"(<GPP_A ua="na" um="y">1</GPP_A>)"_ba);
    QCOMPARE(lineOf(config, "GPP_B"), R"(<GPP_B ua="na">2</GPP_B>)"_ba);
}

void TestExporter::secretIsACommentWithoutItsValue()
{
    config::Config config(*m_table);
    int secrets = 0;
    for (param::ParamIndex index = 0; index < m_table->size(); ++index) {
        if (!(*m_table)[index].isSecret && !(*m_table)[index].isHidden)
            continue;
        config.set(index, "HushHush");
        ++secrets;
    }
    QVERIFY(secrets > 10);
    QCOMPARE(lineOf(config, "Admin_Password"), R"(<!-- <Admin_Password ua="na"/> -->)"_ba);
    QVERIFY(!exportConfig(config).contains("HushHush"));
}

void TestExporter::hiddenIsLeftOut()
{
    const QByteArray xml = exportConfig(config::Config(*m_table));
    for (const char* tag : {"GPP_SA", "GPP_SB", "GPP_SC", "GPP_SD", "IKM_HTTP_Encrypt_Content"}) {
        QVERIFY(m_table->find(tag));
        QVERIFY2(!xml.contains(tag), tag);
    }
}

void TestExporter::keyInARuleIsMasked()
{
    config::Config config(*m_table);
    config.set(m_table->at("Profile_Rule"),
               "[--key HushHush --uid ann --pwd HushHush] https://192.0.2.7/a.cfg");
    config.set(m_table->at("Report_Rule"), "[--key HushHush]http://ann:HushHush@192.0.2.7/r.xml");
    const QByteArray xml = exportConfig(config);
    QVERIFY(!xml.contains("Hush"));
    QVERIFY(lineOf(config, "Profile_Rule").contains("--key ***"));
    QVERIFY(lineOf(config, "Profile_Rule").contains("https://192.0.2.7/a.cfg"));
    // Read back, the mask leaves the key that stands there.
    config::Config restored = config;
    const auto document = profile::read(xml, *m_table);
    QVERIFY(document);
    config::Store store;
    (void)store.apply(restored, std::make_shared<const Document>(*document));
    QCOMPARE(restored.value("Profile_Rule"), config.value("Profile_Rule"));
    QCOMPARE(restored.value("Report_Rule"), config.value("Report_Rule"));
}

void TestExporter::exportOfAnyValueIsXml_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("control characters") << "a\x01\x1b\tb"_ba;
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("Latin-1") << "M\xfcller"_ba;
    QTest::newRow("cut character") << "\xe2\x82"_ba;
    QTest::newRow("end of CDATA") << "]]>"_ba;
    QTest::newRow("comment") << "--><!--"_ba;
}

void TestExporter::exportOfAnyValueIsXml()
{
    QFETCH(const QByteArray, value);
    config::Config config(*m_table);
    config.set(m_table->at("GPP_A"), value);
    const auto document = profile::read(exportConfig(config), *m_table);
    QVERIFY2(document, document ? "" : document.error().message.constData());
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
