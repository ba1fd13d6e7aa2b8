#include "core/config/store.h"
#include "core/model/catalogue.h"
#include "core/ports/random.h"
#include "core/profile/document.h"

#include <QTest>

#include <algorithm>

using namespace vphone;
using namespace vphone::config;
using profile::Document;
using profile::Entry;
using profile::SharedDocument;

namespace {

/// A profile of a few elements, as the reader would hand it over.
class Profile
{
public:
    explicit Profile(const param::ParamTable& table) : m_table(table) {}

    Profile& set(const char* tag, QByteArray value)
    {
        entry(tag).value = std::move(value);
        return *this;
    }
    Profile& preserve(const char* tag, QByteArray value)
    {
        set(tag, std::move(value));
        entry(tag).preserveValue = true;
        return *this;
    }
    Profile& prefer(const char* tag, QByteArray value)
    {
        set(tag, std::move(value));
        entry(tag).userPref = true;
        return *this;
    }
    Profile& access(const char* tag, param::Access access)
    {
        entry(tag).access = access;
        return *this;
    }

    operator SharedDocument() const
    {
        std::vector<Entry> entries = m_entries;
        std::sort(entries.begin(), entries.end(),
                  [](const Entry& a, const Entry& b) { return a.index < b.index; });
        return std::make_shared<const Document>(std::move(entries), Diagnostics(), 0);
    }

private:
    Entry& entry(const char* tag)
    {
        const param::ParamIndex index = m_table.at(tag);
        for (Entry& known : m_entries) {
            if (known.index == index)
                return known;
        }
        m_entries.emplace_back().index = index;
        return m_entries.back();
    }

    const param::ParamTable& m_table;
    std::vector<Entry> m_entries;
};

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void profileSetsValues();
    void absentParametersKeepTheirValues();
    void emptyElementEmptiesTheValue();
    void laterProfileWins();
    void identicalProfileChangesNothing();
    void phonesWithTheSameProfileShareTheOverlay();
    void differentWaysToTheSameValuesMeet();
    void rememberedStepIsTakenAgain();
    void accessChangesWithoutTheValue();
    void missingAccessKeepsTheCurrentOne();
    void existingValueIsPreserved_data();
    void existingValueIsPreserved();
    void userPreferenceIsKept();
    void otherProfileOverridesTheUser();
    void ownValuesThatTheProfileNamesGo();
    void ownValueShadowsTheChangeList();
    void emptyOwnValueIsNotPreserved();
    void starsLeaveTheSecret_data();
    void starsLeaveTheSecret();
    void starsLeaveAnOwnSecret();
    void starsInAFreshSecretSetNothing();
    void rememberedStepsAreBounded();
    void bigProfilesAreForgottenSooner();
    void overlaysThatNobodyCarriesAreForgotten();
    void sharedStepsAreLikeSingleSteps_data();
    void sharedStepsAreLikeSingleSteps();

private:
    std::optional<param::ParamTable> m_table;
};

void TestStore::initTestCase()
{
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    auto table = param::ParamTable::load(*catalogue->find("8841"));
    QVERIFY(table);
    m_table = *std::move(table);
}

void TestStore::profileSetsValues()
{
    Store store;
    Config config(*m_table);
    const SharedChanges changes =
        store.apply(config, Profile(*m_table).set("GPP_B", "2").set("GPP_A", "1"));
    QCOMPARE(config.value("GPP_A"), QByteArray("1"));
    QCOMPARE(config.value("GPP_B"), QByteArray("2"));
    QVERIFY(config.own().empty());
    QCOMPARE(changes->size(), size_t(2));
    QCOMPARE(changes->front().index, m_table->at("GPP_A"));
    QCOMPARE(changes->front().before, QByteArray());
    QCOMPARE(changes->front().after, QByteArray("1"));
}

void TestStore::absentParametersKeepTheirValues()
{
    Store store;
    Config config(*m_table);
    store.apply(config, Profile(*m_table).set("GPP_A", "1").set("GPP_C", "3"));
    store.apply(config, Profile(*m_table).set("GPP_B", "2"));
    QCOMPARE(config.value("GPP_A"), QByteArray("1"));
    QCOMPARE(config.value("GPP_B"), QByteArray("2"));
    QCOMPARE(config.value("GPP_C"), QByteArray("3"));
}

// shows C096
void TestStore::emptyElementEmptiesTheValue()
{
    Store store;
    Config config(*m_table);
    store.apply(config, Profile(*m_table)
                            .set("Profile_Rule_B", "/b.xml")
                            .set("Resync_Trigger_2", "$UPGTMR gt 300"));
    const SharedChanges changes =
        store.apply(config, Profile(*m_table)
                                .set("Profile_Rule_B", "")
                                .access("Profile_Rule_B", param::Access::None)
                                .set("Resync_Trigger_2", "")
                                .access("Resync_Trigger_2", param::Access::None));
    QCOMPARE(config.value("Profile_Rule_B"), QByteArray());
    QCOMPARE(config.value("Resync_Trigger_2"), QByteArray());
    QCOMPARE(changes->size(), size_t(2));
}

void TestStore::laterProfileWins()
{
    Store store;
    Config config(*m_table);
    store.apply(config, Profile(*m_table).set("GPP_A", "1"));
    const SharedChanges changes = store.apply(config, Profile(*m_table).set("GPP_A", "2"));
    QCOMPARE(config.value("GPP_A"), QByteArray("2"));
    QCOMPARE(changes->size(), size_t(1));
    QCOMPARE(changes->front().before, QByteArray("1"));
}

void TestStore::identicalProfileChangesNothing()
{
    Store store;
    Config config(*m_table);
    const SharedDocument document = Profile(*m_table).set("GPP_A", "1");
    store.apply(config, document);
    const SharedOverlay before = config.shared();
    QVERIFY(store.apply(config, document)->empty());
    QCOMPARE(config.shared(), before);
}

void TestStore::phonesWithTheSameProfileShareTheOverlay()
{
    Store store;
    Config first(*m_table);
    Config second(*m_table);
    const SharedDocument document = Profile(*m_table).set("GPP_A", "1");
    const SharedChanges changes = store.apply(first, document);
    QCOMPARE(store.apply(second, document), changes);
    QVERIFY(first.shared());
    QCOMPARE(first.shared(), second.shared());
}

void TestStore::differentWaysToTheSameValuesMeet()
{
    Store store;
    Config first(*m_table);
    Config second(*m_table);
    store.apply(first, Profile(*m_table).set("GPP_A", "1").set("GPP_B", "2"));
    store.apply(second, Profile(*m_table).set("GPP_B", "2"));
    QVERIFY(first.shared() != second.shared());
    store.apply(second, Profile(*m_table).set("GPP_A", "1"));
    QCOMPARE(first.shared(), second.shared());
}

void TestStore::rememberedStepIsTakenAgain()
{
    Store store;
    const SharedDocument document = Profile(*m_table).set("GPP_A", "1");
    for (int i = 0; i < 100; ++i) {
        Config config(*m_table);
        store.apply(config, document);
        store.apply(config, document);
    }
    // From nothing, and from the overlay that it makes.
    QCOMPARE(store.rememberedSteps(), 2);
    QCOMPARE(store.knownOverlays(), 1);
}

void TestStore::accessChangesWithoutTheValue()
{
    Store store;
    Config config(*m_table);
    store.apply(config, Profile(*m_table).set("GPP_A", "1"));
    const SharedChanges changes =
        store.apply(config, Profile(*m_table).access("GPP_A", param::Access::ReadWrite));
    QCOMPARE(config.value("GPP_A"), QByteArray("1"));
    QCOMPARE(config.access(m_table->at("GPP_A")), param::Access::ReadWrite);
    QVERIFY(changes->empty());
}

void TestStore::missingAccessKeepsTheCurrentOne()
{
    Store store;
    Config config(*m_table);
    store.apply(config,
                Profile(*m_table).set("GPP_A", "1").access("GPP_A", param::Access::ReadOnly));
    store.apply(config, Profile(*m_table).set("GPP_A", "2"));
    QCOMPARE(config.access(m_table->at("GPP_A")), param::Access::ReadOnly);
}

void TestStore::existingValueIsPreserved_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<std::optional<QByteArray>>("before");
    QTest::addColumn<QByteArray>("after");
    using Value = std::optional<QByteArray>;
    QTest::newRow("set before") << QByteArray("GPP_A") << Value("old") << QByteArray("old");
    QTest::newRow("never set") << QByteArray("GPP_A") << Value() << QByteArray("new");
    QTest::newRow("set to nothing") << QByteArray("GPP_A") << Value("") << QByteArray("new");
    QTest::newRow("a default does not count")
        << QByteArray("Profile_Rule") << Value() << QByteArray("new");
}

void TestStore::existingValueIsPreserved()
{
    QFETCH(QByteArray, tag);
    QFETCH(std::optional<QByteArray>, before);
    QFETCH(QByteArray, after);
    Store store;
    Config config(*m_table);
    if (before)
        store.apply(config, Profile(*m_table).set(tag, *before));
    store.apply(config, Profile(*m_table).preserve(tag, "new"));
    QCOMPARE(config.value(tag), after);
    // The same with a value of the phone's own.
    Config own(*m_table);
    if (before && !before->isEmpty())
        own.set(m_table->at(tag), *before);
    store.apply(own, Profile(*m_table).preserve(tag, "new"));
    QCOMPARE(own.value(tag), after);
}

void TestStore::userPreferenceIsKept()
{
    Store store;
    Config config(*m_table);
    const param::ParamIndex gppA = m_table->at("GPP_A");
    config.set(gppA, "mine", true);
    config.set(m_table->at("GPP_B"), "admin's");
    const SharedChanges changes = store.apply(
        config, Profile(*m_table).prefer("GPP_A", "a").prefer("GPP_B", "b").prefer("GPP_C", "c"));
    QCOMPARE(config.value(gppA), QByteArray("mine"));
    QVERIFY(config.isUserChanged(gppA));
    QCOMPARE(config.value("GPP_B"), QByteArray("b"));
    QCOMPARE(config.value("GPP_C"), QByteArray("c"));
    QCOMPARE(changes->size(), size_t(2));
}

void TestStore::otherProfileOverridesTheUser()
{
    Store store;
    Config config(*m_table);
    const param::ParamIndex gppA = m_table->at("GPP_A");
    config.set(gppA, "mine", true);
    store.apply(config, Profile(*m_table).set("GPP_A", "theirs"));
    QCOMPARE(config.value(gppA), QByteArray("theirs"));
    QVERIFY(!config.isUserChanged(gppA));
    store.apply(config, Profile(*m_table).prefer("GPP_A", "third"));
    QCOMPARE(config.value(gppA), QByteArray("third"));
}

void TestStore::ownValuesThatTheProfileNamesGo()
{
    Store store;
    Config config(*m_table);
    config.set(m_table->at("GPP_A"), "own a");
    config.set(m_table->at("GPP_B"), "own b");
    const SharedDocument document = Profile(*m_table).set("GPP_A", "1");
    store.apply(config, document);
    QCOMPARE(config.own().size(), size_t(1));
    QCOMPARE(config.value("GPP_A"), QByteArray("1"));
    QCOMPARE(config.value("GPP_B"), QByteArray("own b"));
    Config fresh(*m_table);
    store.apply(fresh, document);
    QCOMPARE(fresh.shared(), config.shared());
}

void TestStore::ownValueShadowsTheChangeList()
{
    Store store;
    Config config(*m_table);
    config.set(m_table->at("GPP_B"), "2");
    config.set(m_table->at("GPP_C"), "own c");
    const SharedChanges changes = store.apply(
        config,
        Profile(*m_table).set("GPP_A", "1").set("GPP_B", "2").set("GPP_C", "3").set("GPP_D", "4"));
    QCOMPARE(changes->size(), size_t(3));
    QCOMPARE((*changes)[0].index, m_table->at("GPP_A"));
    QCOMPARE((*changes)[1].index, m_table->at("GPP_C"));
    QCOMPARE((*changes)[1].before, QByteArray("own c"));
    QCOMPARE((*changes)[1].after, QByteArray("3"));
    QCOMPARE((*changes)[2].index, m_table->at("GPP_D"));
    QVERIFY(config.own().empty());
}

void TestStore::emptyOwnValueIsNotPreserved()
{
    Store store;
    Config config(*m_table);
    store.apply(config, Profile(*m_table).set("GPP_A", "below"));
    config.set(m_table->at("GPP_A"), "");
    const SharedChanges changes = store.apply(config, Profile(*m_table).preserve("GPP_A", "new"));
    QCOMPARE(config.value("GPP_A"), QByteArray("new"));
    QCOMPARE(changes->size(), size_t(1));
    QCOMPARE(changes->front().before, QByteArray());
}

void TestStore::starsLeaveTheSecret_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("incoming");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* tag, const char* stored, const char* incoming,
                        const char* after) {
        QTest::newRow(name) << QByteArray(tag) << QByteArray(stored) << QByteArray(incoming)
                            << QByteArray(after);
    };
    row("password", "Admin_Password", "secret", "***", "secret");
    row("new password", "Admin_Password", "secret", "other", "other");
    row("emptied password", "Admin_Password", "secret", "", "");
    row("general secret", "GPP_SA", "key", "***", "key");
    row("key", "Profile_Rule", "[--key abc]http://h/x", "[--key ***]http://h/x",
        "[--key abc]http://h/x");
    row("key, new address", "Profile_Rule", "[--key abc]http://h/x", "[--key ***]https://new/y",
        "[--key abc]https://new/y");
    row("key in quotes", "Profile_Rule", "[--key \"a b\"]http://h/x", "[--key \"***\"]http://h/x",
        "[--key \"a b\"]http://h/x");
    row("password with a blank", "Upgrade_Rule", "[--uid u --pwd \"p w\"]http://h/x",
        "[--uid u --pwd *** ]http://h/x", "[--uid u --pwd \"p w\" ]http://h/x");
    row("password of an option", "Upgrade_Rule", "[--uid u --pwd p --key k]http://h/x",
        "[--uid u --pwd *** --key ***]http://h/x", "[--uid u --pwd p --key k]http://h/x");
    row("second of two", "Profile_Rule", "([--key a]http://h/1)|[--key b]http://h/2",
        "([--key new]http://h/1)|[--key ***]http://h/2",
        "([--key new]http://h/1)|[--key b]http://h/2");
    row("URL", "Profile_Rule", "http://me:pass@h/x", "http://me:***@h/x", "http://me:pass@h/x");
    row("no secret there", "Profile_Rule", "http://h/x", "[--key ***]http://h/x",
        "[--key ***]http://h/x");
    row("stars in a text", "GPP_A", "x", "***", "***");
    row("stars in a path", "Profile_Rule", "[--key abc]http://h/x", "http://h/***", "http://h/***");
}

void TestStore::starsLeaveTheSecret()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, incoming);
    QFETCH(QByteArray, after);
    Store store;
    Config config(*m_table);
    store.apply(config, Profile(*m_table).set(tag, stored));
    const SharedChanges changes = store.apply(config, Profile(*m_table).set(tag, incoming));
    QCOMPARE(config.value(tag), after);
    QCOMPARE(changes->size(), size_t(stored == after ? 0 : 1));
}

void TestStore::starsLeaveAnOwnSecret()
{
    Store store;
    Config config(*m_table);
    config.set(m_table->at("Admin_Password"), "own", true);
    config.set(m_table->at("Profile_Rule"), "[--key own]http://h/x");
    const SharedChanges changes =
        store.apply(config, Profile(*m_table)
                                .set("Admin_Password", "***")
                                .set("Profile_Rule", "[--key ***]http://h/x"));
    QCOMPARE(config.value("Admin_Password"), QByteArray("own"));
    QCOMPARE(config.value("Profile_Rule"), QByteArray("[--key own]http://h/x"));
    QVERIFY(changes->empty());
}

void TestStore::starsInAFreshSecretSetNothing()
{
    Store store;
    Config config(*m_table);
    QVERIFY(store.apply(config, Profile(*m_table).set("Admin_Password", "***"))->empty());
    QVERIFY(!config.isSet(m_table->at("Admin_Password")));
}

void TestStore::rememberedStepsAreBounded()
{
    Store store;
    std::vector<SharedDocument> documents;
    for (qsizetype i = 0; i < Store::stepsMax + 10; ++i) {
        documents.push_back(Profile(*m_table).set("GPP_A", QByteArray::number(i)));
        Config config(*m_table);
        store.apply(config, documents.back());
        QVERIFY(store.rememberedSteps() <= Store::stepsMax);
    }
    QCOMPARE(store.rememberedSteps(), Store::stepsMax / 2 + 10);
    // The newest stayed, the oldest is made again and right all the same.
    Config config(*m_table);
    store.apply(config, documents.back());
    QCOMPARE(store.rememberedSteps(), Store::stepsMax / 2 + 10);
    store.apply(config, documents.front());
    QCOMPARE(config.value("GPP_A"), QByteArray("0"));
}

void TestStore::bigProfilesAreForgottenSooner()
{
    Store store;
    for (int i = 0; i < 400; ++i) {
        std::vector<Entry> entries(m_table->size());
        for (param::ParamIndex p = 0; p < m_table->size(); ++p) {
            entries[p].index = p;
            entries[p].value = QByteArray::number(i);
        }
        Config config(*m_table);
        store.apply(config, std::make_shared<const Document>(std::move(entries), Diagnostics(), 0));
    }
    const qsizetype entriesOfAStep = 3 * m_table->size(); // document, overlay, changes
    QVERIFY(store.rememberedSteps() <= Store::stepEntriesMax / entriesOfAStep);
    QVERIFY(store.rememberedSteps() >= Store::stepEntriesMax / entriesOfAStep / 3);
}

void TestStore::overlaysThatNobodyCarriesAreForgotten()
{
    Store store;
    for (int i = 0; i < 100'000; ++i) {
        Setting setting{.index = 0, .isUserChanged = false, .access = {}, .value = {}};
        setting.value = QByteArray::number(i);
        QVERIFY(store.intern(Overlay({setting})));
    }
    QVERIFY(store.knownOverlays() <= 1024);
    QVERIFY(!store.intern(Overlay()));
}

void TestStore::sharedStepsAreLikeSingleSteps_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

/// Random profiles over random own values give what each element by itself would give.
void TestStore::sharedStepsAreLikeSingleSteps()
{
    QFETCH(quint64, seed);
    ports::Random random(seed);
    const QByteArrayList tags{"GPP_A", "GPP_B", "Profile_Rule", "Admin_Password", "GPP_P"};
    const QByteArrayList values{"", "1", "2", "***", "[--key ***]http://h", "[--key k]http://h"};
    Store store;
    Config together(*m_table);
    Config single(*m_table);
    for (int round = 0; round < 200; ++round) {
        Profile whole(*m_table);
        std::vector<SharedDocument> parts;
        for (const QByteArray& tag : tags) {
            const QByteArray& value = values[qsizetype(random.upTo(size_t(values.size() - 1)))];
            Profile part(*m_table);
            switch (random.upTo(4)) {
            case 0:
                whole.set(tag, value);
                part.set(tag, value);
                break;
            case 1:
                whole.preserve(tag, value);
                part.preserve(tag, value);
                break;
            case 2:
                whole.prefer(tag, value);
                part.prefer(tag, value);
                break;
            case 3: {
                const bool byUser = random.upTo(1) == 1;
                together.set(m_table->at(tag), value, byUser);
                single.set(m_table->at(tag), value, byUser);
                continue;
            }
            default:
                whole.access(tag, param::Access::ReadOnly);
                part.access(tag, param::Access::ReadOnly);
            }
            parts.push_back(part);
        }
        Config before = together;
        const SharedChanges changes = store.apply(together, whole);
        for (const SharedDocument& part : parts)
            store.apply(single, part);
        for (const QByteArray& tag : tags) {
            const param::ParamIndex i = m_table->at(tag);
            QCOMPARE(together.value(i), single.value(i));
            QCOMPARE(together.access(i), single.access(i));
            QCOMPARE(together.isUserChanged(i), single.isUserChanged(i));
        }
        // The list of changes leads from the one to the other.
        for (const Change& change : *changes) {
            QCOMPARE(before.value(change.index), change.before);
            before.set(change.index, change.after);
        }
        for (const QByteArray& tag : tags)
            QCOMPARE(before.value(tag), together.value(tag));
    }
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
