#include "core/config/config.h"
#include "core/config/secretplaces.h"
#include "core/model/catalogue.h"

#include <QTest>

using namespace vphone;
using namespace vphone::config;

class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void freshConfigHasTheDefaults();
    void ownValueShadowsSharedShadowsDefault();
    void settingReturnsTheChange();
    void settingTheSameValueChangesNothing();
    void userChangeIsRemembered();
    void accessComesFromTheHighestLayer();
    void valueEqualToTheDefaultCountsAsSet();
    void ownSettingsStayOrdered();
    void numberIsItsLeadingDigits_data();
    void numberIsItsLeadingDigits();
    void overlaysWithTheSameSettingsAreEqual();
    void sourcesHaveNames();
    void secretPlacesAreFound_data();
    void secretPlacesAreFound();

private:
    std::optional<param::ParamTable> m_table;
};

void TestConfig::initTestCase()
{
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    auto table = param::ParamTable::load(*catalogue->find("8841"));
    QVERIFY(table);
    m_table = *std::move(table);
}

// shows C090
void TestConfig::freshConfigHasTheDefaults()
{
    const Config config(*m_table);
    for (char letter = 'A'; letter <= 'P'; ++letter)
        QCOMPARE(config.value(QByteArray("GPP_") + letter), QByteArray());
    QCOMPARE(config.value("Profile_Rule"), QByteArray("/$PSN.xml"));
    for (const char* tag : {"Profile_Rule_B", "Profile_Rule_C", "Profile_Rule_D"})
        QCOMPARE(config.value(tag), QByteArray());
    QVERIFY(config.isYes("Provision_Enable"));
    QVERIFY(!config.isSet(m_table->at("Profile_Rule")));
    QVERIFY(!config.isUserChanged(m_table->at("Profile_Rule")));
    QVERIFY(config.own().empty());
    QVERIFY(!config.shared());
}

void TestConfig::ownValueShadowsSharedShadowsDefault()
{
    const param::ParamIndex rule = m_table->at("Profile_Rule");
    Config config(*m_table);
    config.replaceLayers(std::make_shared<Overlay>(std::vector<Setting>{
                             {.index = rule, .isUserChanged = false, .access = {}, .value = "/b"}}),
                         {});
    QCOMPARE(config.value(rule), QByteArray("/b"));
    config.set(rule, "/c");
    QCOMPARE(config.value(rule), QByteArray("/c"));
    config.replaceLayers(config.shared(), {});
    QCOMPARE(config.value(rule), QByteArray("/b"));
    config.replaceLayers(nullptr, {});
    QCOMPARE(config.value(rule), QByteArray("/$PSN.xml"));
}

void TestConfig::settingReturnsTheChange()
{
    Config config(*m_table);
    const auto change = config.set(m_table->at("GPP_A"), "12345678");
    QVERIFY(change);
    QCOMPARE(change->index, m_table->at("GPP_A"));
    QCOMPARE(change->before, QByteArray());
    QCOMPARE(change->after, QByteArray("12345678"));
}

void TestConfig::settingTheSameValueChangesNothing()
{
    Config config(*m_table);
    QVERIFY(!config.set(m_table->at("Profile_Rule"), "/$PSN.xml", true));
    QVERIFY(config.own().empty());
    config.set(m_table->at("GPP_A"), "x");
    QVERIFY(!config.set(m_table->at("GPP_A"), "x"));
}

void TestConfig::userChangeIsRemembered()
{
    Config config(*m_table);
    const param::ParamIndex gppA = m_table->at("GPP_A");
    config.set(gppA, "x", true);
    QVERIFY(config.isUserChanged(gppA));
    config.set(gppA, "y");
    QVERIFY(config.isUserChanged(gppA));
    config.set(m_table->at("GPP_B"), "x");
    QVERIFY(!config.isUserChanged(m_table->at("GPP_B")));
}

void TestConfig::accessComesFromTheHighestLayer()
{
    const param::ParamIndex gppA = m_table->at("GPP_A");
    Config config(*m_table);
    QCOMPARE(config.access(gppA), param::Access::None);
    QCOMPARE(config.access(m_table->at("User_Password")), param::Access::ReadWrite);
    Setting readOnly{.index = gppA, .isUserChanged = false, .access = {}, .value = {}};
    readOnly.access = param::Access::ReadOnly;
    config.replaceLayers(std::make_shared<Overlay>(std::vector{readOnly}), {});
    QCOMPARE(config.access(gppA), param::Access::ReadOnly);
    QVERIFY(!config.isSet(gppA));
    config.set(gppA, "x");
    QCOMPARE(config.access(gppA), param::Access::ReadOnly);
}

void TestConfig::valueEqualToTheDefaultCountsAsSet()
{
    const param::ParamIndex rule = m_table->at("Profile_Rule");
    Config config(*m_table);
    config.set(rule, "/other");
    config.set(rule, "/$PSN.xml");
    QVERIFY(config.isSet(rule));
}

void TestConfig::ownSettingsStayOrdered()
{
    Config config(*m_table);
    for (const char* tag : {"GPP_C", "GPP_A", "Syslog_Server", "GPP_B"})
        config.set(m_table->at(tag), tag);
    QCOMPARE(config.own().size(), size_t(4));
    for (size_t i = 1; i < config.own().size(); ++i)
        QVERIFY(config.own()[i - 1].index < config.own()[i].index);
    for (const char* tag : {"GPP_C", "GPP_A", "Syslog_Server", "GPP_B"})
        QCOMPARE(config.value(tag), QByteArray(tag));
}

void TestConfig::numberIsItsLeadingDigits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << QByteArray("3600") << qint64(3600);
    QTest::newRow("with unit") << QByteArray("30s") << qint64(30);
    QTest::newRow("empty") << QByteArray() << qint64(0);
    QTest::newRow("word") << QByteArray("Always On") << qint64(0);
    QTest::newRow("no sign") << QByteArray("-5") << qint64(0);
    QTest::newRow("beyond 64 bits")
        << QByteArray("99999999999999999999999") << std::numeric_limits<qint64>::max();
}

void TestConfig::numberIsItsLeadingDigits()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, number);
    Config config(*m_table);
    config.set(m_table->at("GPP_A"), text);
    QCOMPARE(config.number("GPP_A"), number);
}

void TestConfig::overlaysWithTheSameSettingsAreEqual()
{
    Setting setting{.index = 3, .isUserChanged = false, .access = {}, .value = "x"};
    const Overlay first({setting});
    QCOMPARE(Overlay({setting}).hash(), first.hash());
    QVERIFY(Overlay({setting}) == first);
    Setting other = setting;
    other.value = "y";
    QVERIFY(!(Overlay({other}) == first));
    other = setting;
    other.access = param::Access::None;
    QVERIFY(!(Overlay({other}) == first));
    other = setting;
    other.isUserChanged = true;
    QVERIFY(!(Overlay({other}) == first));
    QVERIFY(first.find(3) != nullptr);
    QVERIFY(first.find(2) == nullptr);
    QVERIFY(first.find(4) == nullptr);
}

void TestConfig::sourcesHaveNames()
{
    QCOMPARE(nameOf(Source::Profile), QByteArrayView("profile"));
    QCOMPARE(nameOf(Source::Rule), QByteArrayView("rule"));
    QCOMPARE(nameOf(Source::Page), QByteArrayView("page"));
    QCOMPARE(nameOf(Source::Screen), QByteArrayView("screen"));
    QCOMPARE(nameOf(Source::Api), QByteArrayView("api"));
    QCOMPARE(nameOf(Source::CommandLine), QByteArrayView("command-line"));
    QCOMPARE(nameOf(Source::FactoryReset), QByteArrayView("factory-reset"));
}

void TestConfig::secretPlacesAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("secrets");
    const auto row = [](const char* name, const char* text, const QByteArrayList& secrets) {
        QTest::newRow(name) << QByteArray(text) << secrets;
    };
    row("none", "tftp://192.0.2.5/basic.txt", {});
    row("key", "[--key abc]http://h/x", {"abc"});
    row("quoted key", "[--key \"a b\" ]http://h/x", {"a b"});
    row("quoted at once", "[--key\"ab\"]http://h/x", {"ab"});
    row("uid is none", "[--uid me --pwd p1 --key k1]http://h/x", {"p1", "k1"});
    row("longer word", "[--keyring abc]http://h/x", {});
    row("key without a word", "[--key ]http://h/x", {});
    row("key at the end", "[--key", {});
    row("account in the URL", "http://me:pass@h/x", {"pass"});
    row("user alone", "http://me@h/x", {});
    row("at sign in the path", "http://h/x:y@z", {});
    row("query", "http://h/x?xuser=admin&xpassword=p&y=1", {"p"});
    row("two alternatives", "([--key a]http://h/1)|[--key b]http://h/2", {"a", "b"});
}

void TestConfig::secretPlacesAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, secrets);
    QByteArrayList found;
    for (const SecretPlace& place : secretPlaces(text))
        found.append(text.mid(place.begin, place.size));
    QCOMPARE(found, secrets);
}

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
