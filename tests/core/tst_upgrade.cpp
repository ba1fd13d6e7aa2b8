#include "core/model/catalogue.h"
#include "core/upgrade/upgrade.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::upgrade;

namespace {

const QByteArray running = "sip68xx.11-3-2MPP0001-609";
const QByteArray newer = "sip68xx.12-0-1MPP0001-245";
const QByteArray newest = "sip68xx.12-0-7MPP0501-123";
const Failure outage{Cause::Connect, "http_get failed", "nobody there"};

QByteArray urlOf(const QByteArray& load)
{
    return "http://192.0.2.10/image/" + load + ".loads";
}

/// A machine with its owner: what the phone is to it.
struct Owner
{
    Owner() : catalogue(*model::Catalogue::load())
    {
        model = catalogue.find("CP-6841-3PCC");
        table.emplace(*param::ParamTable::load(*model));
        config.emplace(*table);
    }

    void set(const char* tag, const QByteArray& value) { config->set(table->at(tag), value); }
    Surroundings around()
    {
        return {*config,       *model,      firmware,      random, isLineActive,
                isResyncAhead, isSlotTaken, countdownEnds, notices};
    }
    void boot() { machine.handleBoot(around()); }
    /// As the phone does it after everything that may matter.
    void consider(const QByteArray& rule)
    {
        text = rule;
        std::optional<rule::Selected> selected;
        if (!rule.isEmpty()) {
            selected.emplace();
            const qsizetype guard = rule.indexOf('?');
            selected->isGuarded = guard >= 0;
            selected->url = *rule::parseUrl(rule.sliced(guard + 1).trimmed());
        }
        machine.consider(rule, selected, now, around());
    }
    void consider() { consider(text); }
    bool request(const QByteArray& rule)
    {
        Target target{rule, {}};
        target.selected.url = *rule::parseUrl(rule);
        return machine.request(target, now, around());
    }
    void pass(Duration time)
    {
        const Instant end = now + time;
        while (machine.nextExpiry() && *machine.nextExpiry() <= end) {
            now = *machine.nextExpiry();
            machine.handleExpiry(now, around());
            consider();
        }
        now = end;
    }
    void fail()
    {
        static_cast<void>(machine.takeStart());
        machine.handleFailed(outage, now, around());
    }
    void download()
    {
        static_cast<void>(machine.takeStart());
        machine.handleDownloaded(std::nullopt, now, around());
    }
    void reboot()
    {
        firmware = *machine.takeReboot();
        machine.handleDown(around());
        boot();
        consider();
    }
    /// Installs what is being downloaded and comes up with it.
    void install()
    {
        download();
        pass(installWait);
        reboot();
    }
    [[nodiscard]] std::vector<Notice> told(Notice::Kind kind) const
    {
        std::vector<Notice> found;
        std::copy_if(notices.begin(), notices.end(), std::back_inserter(found),
                     [kind](const Notice& notice) { return notice.kind == kind; });
        return found;
    }
    [[nodiscard]] std::vector<Notice> failures() const { return told(Notice::Kind::Failed); }

    model::Catalogue catalogue;
    const model::Model* model = nullptr;
    std::optional<param::ParamTable> table;
    std::optional<config::Config> config;
    QByteArray firmware = running;
    ports::Random random{1};
    bool isLineActive = false;
    bool isResyncAhead = false;
    bool isSlotTaken = false;
    std::optional<Instant> countdownEnds;
    std::vector<Notice> notices;
    Upgrade machine;
    QByteArray text;
    Instant now{1h};
};

} // namespace

using enum UpgradeState;

/// When a phone takes other firmware: a test for each row of the table of reference upgrade 3.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleToWaitIdle();
    void idleStaysIdleWhenUpgradesAreOff();
    void waitIdleToDownload_data();
    void waitIdleToDownload();
    void countdownIsWaitedFor();
    void downloadToInstall();
    void downloadToErrorWait();
    void downloadIsAbortedByAnotherRule();
    void downloadIsNotAbortedByAConditionThatTurnsFalse();
    void errorWaitToWaitIdle();
    void errorWaitEndsWithARetryDelayOfZero();
    void errorWaitEndsWhenUpgradesAreSwitchedOff();
    void errorWaitTakesANewRuleAtOnce();
    void installToReboot();

    void installWaitsForTheEndOfACall();

    void theSameLoadIsLeftAlone_data();
    void theSameLoadIsLeftAlone();
    void theInactivePartitionNeedsNoDownload();
    void otherFamiliesAreRefusedOnce();
    void olderLoadsAreRefusedUntilTheLimitFalls();
    void completedAttemptIsNotRepeated();
    void completedAttemptIsNotRepeatedAfterAPowerCycle();
    void guardedRulesMayRepeat();
    void anotherUrlIsAnotherAttempt();
    void retryDelaysAreWalked();
    void rebootResetsTheRetryDelays();
    void changedRetryDelayTakesEffectAtOnce();
    void brokenRuleIsToldOnce();
    void fileWithoutALoadNameIsAFailure();
    void fileMayNameItsLoad();
    void fileOfTheRunningLoadIsNotInstalled();

    void commandRunsOnceAndIsNotRetried();
    void commandLeavesTheRetryOfTheRule();
    void commandRepeatsWhatTheRuleCompleted();
    void waitingCommandEndsWhenUpgradesAreSwitchedOff();
    void askingAgainIsARetryAtOnce();
    void brokenCommandIsToldEachTime();
    void commandIsRefused_data();
    void commandIsRefused();
    void commandForTheRunningLoadSaysSo();

    void macrosOfTheUpgrade();
    void lastThreeAttemptsAreKept();
    void powerCutForgetsTheDownload();
};

void TestUpgrade::idleToWaitIdle()
{
    Owner owner;
    owner.boot();
    QCOMPARE(owner.machine.state(), Idle);
    owner.isLineActive = true;
    owner.consider(urlOf(newer));
    QCOMPARE(owner.machine.state(), WaitIdle);
    QCOMPARE(owner.machine.status(), 1);
    QVERIFY(!owner.machine.takeStart());
}

void TestUpgrade::idleStaysIdleWhenUpgradesAreOff()
{
    Owner owner;
    owner.set("Upgrade_Enable", "No");
    owner.boot();
    owner.consider(urlOf(newer));
    QCOMPARE(owner.machine.state(), Idle);
    QVERIFY(owner.failures().empty());
    owner.set("Upgrade_Enable", "Yes");
    owner.consider();
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::waitIdleToDownload_data()
{
    QTest::addColumn<QByteArray>("hurdle");
    QTest::newRow("line") << QByteArray("line");
    QTest::newRow("resync first") << QByteArray("resync");
    QTest::newRow("slot") << QByteArray("slot");
}

void TestUpgrade::waitIdleToDownload()
{
    QFETCH(QByteArray, hurdle);
    Owner owner;
    bool& isUp = hurdle == "line"     ? owner.isLineActive
                 : hurdle == "resync" ? owner.isResyncAhead
                                      : owner.isSlotTaken;
    isUp = true;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.pass(24h);
    QCOMPARE(owner.machine.state(), WaitIdle);
    QVERIFY(!owner.machine.lastAttempt());
    isUp = false;
    owner.consider();
    QCOMPARE(owner.machine.state(), Downloading);
    QCOMPARE(owner.machine.lastAttempt(), owner.now);
    const auto start = owner.machine.takeStart();
    QVERIFY(start);
    QCOMPARE(start->url().toText(), urlOf(newer));
    QVERIFY(!owner.machine.takeStart());
}

void TestUpgrade::countdownIsWaitedFor()
{
    Owner owner;
    owner.boot();
    owner.countdownEnds = owner.now + 4h;
    owner.consider(urlOf(newer));
    QCOMPARE(owner.machine.nextExpiry(), owner.countdownEnds);
    owner.pass(4h - 1s);
    QCOMPARE(owner.machine.state(), WaitIdle);
    owner.pass(1s);
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::downloadToInstall()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.download();
    QCOMPARE(owner.machine.state(), Installing);
    QVERIFY(!owner.machine.takeReboot());
    QCOMPARE(owner.machine.nextExpiry(), owner.now + installWait);
}

void TestUpgrade::downloadToErrorWait()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    QCOMPARE(owner.machine.state(), ErrorWait);
    QCOMPARE(owner.machine.status(), 2);
    QCOMPARE(owner.machine.error(), outage.err);
    const auto failures = owner.failures();
    QCOMPARE(failures.size(), size_t(1));
    QVERIFY(failures[0].wasAttempt);
    QCOMPARE(failures[0].failure.cause, Cause::Connect);
    QCOMPARE(failures[0].retryAt, owner.now + 3600s);
    QVERIFY(!owner.machine.takeReboot());
    owner.consider();
    QCOMPARE(owner.machine.state(), ErrorWait);
}

void TestUpgrade::downloadIsAbortedByAnotherRule()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    QVERIFY(owner.machine.takeStart());
    owner.consider(urlOf(newest));
    QVERIFY(owner.machine.takeAbort());
    QVERIFY(!owner.machine.takeAbort());
    const auto failures = owner.failures();
    QCOMPARE(failures.size(), size_t(1));
    QVERIFY(!failures[0].wasAttempt);
    QCOMPARE(owner.machine.state(), Downloading);
    QCOMPARE(owner.machine.takeStart()->url().toText(), urlOf(newest));
}

void TestUpgrade::downloadIsNotAbortedByAConditionThatTurnsFalse()
{
    Owner owner;
    owner.boot();
    owner.consider("($UPGTMR gt 300)? " + urlOf(newer));
    QVERIFY(owner.machine.takeStart());
    owner.machine.consider(owner.text, std::nullopt, owner.now, owner.around());
    QCOMPARE(owner.machine.state(), Downloading);
    QVERIFY(!owner.machine.takeAbort());
}

void TestUpgrade::errorWaitToWaitIdle()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    owner.isLineActive = true;
    owner.pass(3600s);
    QCOMPARE(owner.machine.state(), WaitIdle);
    QCOMPARE(owner.machine.status(), 2);
    owner.isLineActive = false;
    owner.consider();
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::errorWaitEndsWithARetryDelayOfZero()
{
    Owner owner;
    owner.set("Upgrade_Error_Retry_Delay", "0");
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    QCOMPARE(owner.machine.state(), Idle);
    QVERIFY(!owner.failures()[0].retryAt);
    owner.pass(240h);
    owner.consider();
    QCOMPARE(owner.machine.state(), Idle);
    // Another URL, and then the old one again, are changes.
    owner.consider(urlOf(newest));
    QCOMPARE(owner.machine.state(), Downloading);
    owner.fail();
    owner.consider(urlOf(newer));
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::errorWaitEndsWhenUpgradesAreSwitchedOff()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    owner.set("Upgrade_Enable", "No");
    owner.consider();
    QCOMPARE(owner.machine.state(), Idle);
    QVERIFY(!owner.machine.nextExpiry());
}

void TestUpgrade::errorWaitTakesANewRuleAtOnce()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    owner.consider(urlOf(newest));
    QCOMPARE(owner.machine.state(), Downloading);
    QCOMPARE(owner.machine.status(), 1);
    owner.fail();
    owner.consider({});
    QCOMPARE(owner.machine.state(), Idle);
}

void TestUpgrade::installToReboot()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.download();
    owner.pass(installWait);
    const auto succeeded = owner.told(Notice::Kind::Succeeded);
    QCOMPARE(succeeded.size(), size_t(1));
    QCOMPARE(succeeded[0].fromLoad, running);
    QCOMPARE(succeeded[0].toLoad, newer);
    QVERIFY(succeeded[0].wasTransferred);
    QCOMPARE(owner.machine.takeReboot(), newer);
    QCOMPARE(owner.machine.inactive(), running);
}

void TestUpgrade::installWaitsForTheEndOfACall()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.download();
    owner.isLineActive = true;
    owner.pass(1h);
    QCOMPARE(owner.machine.state(), Installing);
    QVERIFY(!owner.machine.takeReboot());
    owner.isLineActive = false;
    owner.consider();
    QCOMPARE(owner.machine.takeReboot(), newer);
}

void TestUpgrade::theSameLoadIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("load");
    QTest::newRow("as it runs") << running;
    QTest::newRow("dotted") << QByteArray("sip68xx.11.3.2MPP0001.609");
}

void TestUpgrade::theSameLoadIsLeftAlone()
{
    QFETCH(QByteArray, load);
    Owner owner;
    owner.boot();
    owner.consider(urlOf(load));
    QCOMPARE(owner.machine.state(), Idle);
    QVERIFY(owner.failures().empty());
}

void TestUpgrade::theInactivePartitionNeedsNoDownload()
{
    Owner owner;
    owner.machine.restore(newer, {});
    owner.boot();
    owner.isLineActive = true;
    owner.consider("/nowhere/" + newer + ".loads");
    QCOMPARE(owner.machine.state(), WaitIdle);
    owner.isLineActive = false;
    owner.consider();
    QCOMPARE(owner.machine.state(), Installing);
    QVERIFY(!owner.machine.takeStart());
    owner.pass(installWait);
    QVERIFY(!owner.told(Notice::Kind::Succeeded)[0].wasTransferred);
    owner.reboot();
    QCOMPARE(owner.firmware, newer);
    QCOMPARE(owner.machine.inactive(), running);
}

void TestUpgrade::otherFamiliesAreRefusedOnce()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf("sip88xx.12-0-1MPP0001-245"));
    owner.consider();
    owner.pass(240h);
    QCOMPARE(owner.machine.state(), Idle);
    const auto failures = owner.failures();
    QCOMPARE(failures.size(), size_t(1));
    QCOMPARE(failures[0].failure.err, QByteArray("model mismatch"));
    QVERIFY(!failures[0].wasAttempt);
    QVERIFY(!failures[0].retryAt);
    QVERIFY(!owner.machine.lastAttempt());
}

void TestUpgrade::olderLoadsAreRefusedUntilTheLimitFalls()
{
    Owner owner;
    owner.set("Downgrade_Rev_Limit", "11-3-1MPP-1");
    owner.boot();
    owner.consider(urlOf("sip68xx.11-2-3MSR1-1"));
    owner.consider();
    QCOMPARE(owner.machine.state(), Idle);
    QCOMPARE(owner.failures().size(), size_t(1));
    owner.set("Downgrade_Rev_Limit", "11-2-1MPP-1");
    owner.consider();
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::completedAttemptIsNotRepeated()
{
    Owner owner;
    owner.boot();
    const QByteArray rule = "http://192.0.2.10/r.loads";
    owner.consider(rule);
    static_cast<void>(owner.machine.takeStart());
    owner.machine.handleDownloaded(parseLoadName(newer), owner.now, owner.around());
    owner.pass(installWait);
    owner.reboot();
    QCOMPARE(owner.firmware, newer);
    owner.consider();
    QCOMPARE(owner.machine.state(), Idle);
    owner.consider("http://192.0.2.10/r.loads ");
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::completedAttemptIsNotRepeatedAfterAPowerCycle()
{
    const QByteArray rule = "http://192.0.2.10/r.loads";
    Owner first;
    first.boot();
    first.consider(rule);
    static_cast<void>(first.machine.takeStart());
    first.machine.handleDownloaded(parseLoadName(newer), first.now, first.around());
    first.pass(installWait);
    Owner second;
    second.firmware = newer;
    second.machine.restore(first.machine.inactive(), first.machine.completed());
    second.boot();
    second.consider(rule);
    QCOMPARE(second.machine.state(), Idle);
}

void TestUpgrade::guardedRulesMayRepeat()
{
    Owner owner;
    owner.boot();
    owner.consider("(1 eq 1)? http://192.0.2.10/r.loads");
    static_cast<void>(owner.machine.takeStart());
    owner.machine.handleDownloaded(parseLoadName(newer), owner.now, owner.around());
    owner.pass(installWait);
    owner.reboot();
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::anotherUrlIsAnotherAttempt()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.install();
    QCOMPARE(owner.machine.state(), Idle);
    owner.consider(urlOf(newest));
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::retryDelaysAreWalked()
{
    Owner owner;
    owner.set("Upgrade_Error_Retry_Delay", "600,1200,300");
    owner.boot();
    owner.consider(urlOf(newer));
    for (const Duration expected :
         {Duration(600s), Duration(1200s), Duration(300s), Duration(300s)}) {
        owner.fail();
        const Duration wait = *owner.machine.nextExpiry() - owner.now;
        QCOMPARE(wait, expected);
        owner.pass(wait);
        QCOMPARE(owner.machine.state(), Downloading);
    }
    // Another URL begins the list anew.
    owner.fail();
    owner.consider(urlOf(newest));
    owner.fail();
    QCOMPARE(*owner.machine.nextExpiry() - owner.now, Duration(600s));
}

void TestUpgrade::rebootResetsTheRetryDelays()
{
    Owner owner;
    owner.set("Upgrade_Error_Retry_Delay", "600,1200");
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    owner.pass(600s);
    owner.machine.handleDown(owner.around());
    owner.boot();
    owner.consider();
    owner.fail();
    QCOMPARE(*owner.machine.nextExpiry() - owner.now, Duration(600s));
}

void TestUpgrade::changedRetryDelayTakesEffectAtOnce()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    owner.set("Upgrade_Error_Retry_Delay", "60");
    owner.consider();
    QCOMPARE(*owner.machine.nextExpiry() - owner.now, Duration(60s));
    owner.set("Upgrade_Error_Retry_Delay", "0");
    owner.consider();
    QCOMPARE(owner.machine.state(), Idle);
}

void TestUpgrade::brokenRuleIsToldOnce()
{
    Owner owner;
    owner.boot();
    for (int i = 0; i < 3; ++i)
        owner.machine.considerBroken("($A eq)? x", {Cause::BadRule, "Bad rule", "an operand"},
                                     owner.now, owner.around());
    QCOMPARE(owner.failures().size(), size_t(1));
    QCOMPARE(owner.machine.error(), QByteArray("Bad rule"));
    QCOMPARE(owner.machine.state(), Idle);
}

void TestUpgrade::fileWithoutALoadNameIsAFailure()
{
    Owner owner;
    owner.boot();
    owner.consider("http://192.0.2.10/r.loads");
    owner.download();
    QCOMPARE(owner.machine.state(), ErrorWait);
    QCOMPARE(owner.machine.error(), QByteArray("corrupt file"));
}

void TestUpgrade::fileMayNameItsLoad()
{
    Owner owner;
    owner.boot();
    owner.consider("http://192.0.2.10/r.loads");
    static_cast<void>(owner.machine.takeStart());
    owner.machine.handleDownloaded(parseLoadName("sip88xx.12-0-1MPP0001-245"), owner.now,
                                   owner.around());
    QCOMPARE(owner.machine.error(), QByteArray("model mismatch"));
    owner.pass(3600s);
    static_cast<void>(owner.machine.takeStart());
    owner.machine.handleDownloaded(parseLoadName(newer), owner.now, owner.around());
    owner.pass(installWait);
    owner.reboot();
    QCOMPARE(owner.firmware, newer);
}

void TestUpgrade::fileOfTheRunningLoadIsNotInstalled()
{
    Owner owner;
    owner.boot();
    owner.consider("(1 eq 1)? http://192.0.2.10/r.loads");
    static_cast<void>(owner.machine.takeStart());
    owner.machine.handleDownloaded(parseLoadName(running), owner.now, owner.around());
    QCOMPARE(owner.machine.state(), Idle);
    QVERIFY(!owner.machine.takeReboot());
    QCOMPARE(owner.told(Notice::Kind::Succeeded).size(), size_t(1));
    owner.consider();
    QCOMPARE(owner.machine.state(), Idle);
}

void TestUpgrade::commandRunsOnceAndIsNotRetried()
{
    Owner owner;
    owner.boot();
    QVERIFY(owner.request(urlOf(newer)));
    QCOMPARE(owner.machine.state(), Downloading);
    owner.consider({});
    QCOMPARE(owner.machine.state(), Downloading);
    owner.fail();
    QCOMPARE(owner.machine.state(), Idle);
    QVERIFY(!owner.failures()[0].retryAt);
    QVERIFY(owner.request(urlOf(newer)));
    owner.install();
    QCOMPARE(owner.firmware, newer);
    QVERIFY(owner.machine.completed().isEmpty());
}

void TestUpgrade::commandLeavesTheRetryOfTheRule()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    const auto retryAt = owner.machine.nextExpiry();
    owner.pass(60s);
    QVERIFY(owner.request(urlOf(newest)));
    owner.fail();
    QCOMPARE(owner.machine.state(), ErrorWait);
    QCOMPARE(owner.machine.nextExpiry(), retryAt);
    owner.pass(3540s);
    QCOMPARE(owner.machine.takeStart()->url().toText(), urlOf(newer));
}

void TestUpgrade::commandRepeatsWhatTheRuleCompleted()
{
    Owner owner;
    owner.set("Upgrade_Error_Retry_Delay", "0");
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    QVERIFY(owner.request(urlOf(newer)));
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::waitingCommandEndsWhenUpgradesAreSwitchedOff()
{
    Owner owner;
    owner.boot();
    owner.isLineActive = true;
    QVERIFY(owner.request(urlOf(newer)));
    owner.set("Upgrade_Enable", "No");
    owner.isLineActive = false;
    owner.consider({});
    QCOMPARE(owner.machine.state(), Idle);
}

void TestUpgrade::askingAgainIsARetryAtOnce()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.fail();
    QVERIFY(owner.machine.requestAgain(owner.around()));
    owner.consider();
    QCOMPARE(owner.machine.state(), Downloading);
    QCOMPARE(owner.machine.status(), 2);
    QVERIFY(!owner.machine.requestAgain(owner.around()));
    // What was given up is asked for again, too.
    owner.set("Upgrade_Error_Retry_Delay", "0");
    owner.fail();
    owner.consider();
    QCOMPARE(owner.machine.state(), Idle);
    QVERIFY(owner.machine.requestAgain(owner.around()));
    owner.consider();
    QCOMPARE(owner.machine.state(), Downloading);
}

void TestUpgrade::brokenCommandIsToldEachTime()
{
    Owner owner;
    owner.boot();
    for (size_t i = 1; i < 3; ++i) {
        QVERIFY(owner.machine.requestBroken("no url", {Cause::BadRule, "Bad rule", {}}, owner.now,
                                            owner.around()));
        QCOMPARE(owner.failures().size(), i);
    }
    owner.set("Upgrade_Enable", "No");
    QVERIFY(!owner.machine.requestBroken("no url", {Cause::BadRule, "Bad rule", {}}, owner.now,
                                         owner.around()));
}

void TestUpgrade::commandIsRefused_data()
{
    QTest::addColumn<QByteArray>("hurdle");
    QTest::newRow("Upgrade_Enable") << QByteArray("off");
    QTest::newRow("downloading") << QByteArray("downloading");
    QTest::newRow("down") << QByteArray("down");
}

void TestUpgrade::commandIsRefused()
{
    QFETCH(QByteArray, hurdle);
    Owner owner;
    if (hurdle == "off")
        owner.set("Upgrade_Enable", "No");
    if (hurdle != "down")
        owner.boot();
    if (hurdle == "downloading")
        owner.consider(urlOf(newer));
    const auto state = owner.machine.state();
    QVERIFY(!owner.request(urlOf(newest)));
    QCOMPARE(owner.machine.state(), state);
}

void TestUpgrade::commandForTheRunningLoadSaysSo()
{
    Owner owner;
    owner.boot();
    QVERIFY(owner.request(urlOf(running)));
    QCOMPARE(owner.machine.state(), Idle);
    QCOMPARE(owner.told(Notice::Kind::Unneeded).size(), size_t(1));
}

void TestUpgrade::macrosOfTheUpgrade()
{
    Owner owner;
    owner.boot();
    QCOMPARE(owner.machine.status(), 0);
    owner.machine.setEvaluating(true);
    QCOMPARE(owner.machine.status(), 1);
    owner.machine.setEvaluating(false);
    owner.consider(urlOf(newer));
    QCOMPARE(owner.machine.status(), 1);
    owner.fail();
    QCOMPARE(owner.machine.status(), 2);
    QCOMPARE(owner.machine.error(), outage.err);
    owner.pass(3600s);
    owner.install();
    QCOMPARE(owner.machine.status(), 0);
    QCOMPARE(owner.machine.error(), QByteArray());
}

void TestUpgrade::lastThreeAttemptsAreKept()
{
    Owner owner;
    owner.set("Upgrade_Error_Retry_Delay", "10");
    owner.boot();
    owner.consider(urlOf(newer));
    for (int i = 0; i < 4; ++i) {
        owner.fail();
        owner.pass(10s);
    }
    owner.install();
    QCOMPARE(owner.machine.attempts().size(), attemptsMax);
    QCOMPARE(owner.machine.attempts()[0].err, QByteArray());
    QCOMPARE(owner.machine.attempts()[1].err, outage.err);
}

void TestUpgrade::powerCutForgetsTheDownload()
{
    Owner owner;
    owner.boot();
    owner.consider(urlOf(newer));
    owner.machine.handleDown(owner.around());
    QVERIFY(!owner.machine.takeStart());
    QVERIFY(!owner.machine.nextExpiry());
    owner.boot();
    owner.consider();
    owner.download();
    owner.machine.handleDown(owner.around());
    QVERIFY(!owner.machine.takeReboot());
    owner.boot();
    owner.consider();
    QCOMPARE(owner.machine.state(), Downloading);
    // A command is forgotten, too.
    owner.machine.handleDown(owner.around());
    owner.boot();
    QVERIFY(owner.request(urlOf(newest)));
    owner.machine.handleDown(owner.around());
    owner.boot();
    owner.consider({});
    QCOMPARE(owner.machine.state(), Idle);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
