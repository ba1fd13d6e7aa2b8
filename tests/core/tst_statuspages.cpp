#include "tests/support/menudesk.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using phone::Entered;
using screen::Row;

namespace {

struct StatusDesk : MenuDesk
{
    using MenuDesk::MenuDesk;

    QByteArray text(const QByteArray& id)
    {
        const auto found = row(id);
        return found ? found->value : "no such row";
    }
    /// A call with \a number that ends after \a length of talk; zero: nobody answers.
    void call(const QByteArray& number, bool isIncoming, Duration length, int line = 1)
    {
        using line::LineAction;
        QVERIFY(engine.act(phone, line, isIncoming ? LineAction::Ring : LineAction::Start));
        engine.ask(phone, [&](auto& asked, Instant, auto&) {
            asked.notePeer(line, number);
            return true;
        });
        if (length > Duration::zero()) {
            QVERIFY(engine.act(phone, line, LineAction::Answer));
            run(length);
        }
        QVERIFY(engine.act(phone, line, LineAction::End));
        run(60s);
    }
    void threeCalls()
    {
        call("201", false, 65s);
        call("202", true, 0s);
        call("203", true, 5s);
    }
    /// What the rows of the list in front say.
    QByteArrayList names()
    {
        QByteArrayList found;
        for (const Row& row : screen().rows)
            found += row.text;
        return found;
    }
};

} // namespace

/// Status and Recents.
class TestStatusPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productInformation();
    void valueOpensAlone();
    void provisioningShowsTheLastResults();
    void rebootsAreNewestFirst();
    void linesAndCallsStandOnceForEachExtension();
    void callStatisticsTellOfTheCall();
    void recentsAreNewestFirstAndKnowTheirKind();
    void recentsCallAgain();
    void recentsWithoutNumberCanNotBeCalled();
    void entriesAndListsAreDeleted();
    void recentsAreFilteredAndSorted();
    void recentsBecomeContacts();
    void contactsWithoutNameAreRefused();
};

void TestStatusPages::productInformation()
{
    StatusDesk desk;
    QVERIFY(desk.open({"status", "status.product"}));
    QCOMPARE(desk.text("status.product.name"), QByteArray("CP-8841-3PCC"));
    QCOMPARE(desk.text("status.product.serial"), QByteArray("88012BA01234"));
    QCOMPARE(desk.text("status.product.mac"), QByteArray("000E08ABCDEF"));
    QCOMPARE(desk.text("status.product.software"), QByteArray("sip88xx.11-3-2MPP0001-609"));
    QCOMPARE(desk.text("status.product.customization"), QByteArray("Open"));
}

void TestStatusPages::valueOpensAlone()
{
    StatusDesk desk;
    QVERIFY(desk.open({"status", "status.product", "status.product.serial"}));
    QCOMPARE(desk.screen().title, QByteArray("Serial number"));
    QCOMPARE(desk.names(), QByteArrayList{"88012BA01234"});
    QCOMPARE(desk.press("NavSelect"), Entered::Taken);
    QCOMPARE(desk.page(), QByteArray("status.product.serial"));
}

void TestStatusPages::provisioningShowsTheLastResults()
{
    StatusDesk desk;
    const auto resync = [&desk](const QByteArray& rule) {
        QVERIFY(desk.engine.ask(desk.phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.resyncByUrl(rule, now, actions);
        }));
        desk.run(20s);
    };
    desk.network.setServer([](const ports::FetchRequest& request) {
        return request.path == "/good.xml" ? reply(flatProfile("")) : reply("", 403);
    });
    resync("http://127.0.0.1/bad.xml");
    resync("[--uid ada --pwd hunter2] http://127.0.0.1/good.xml");
    desk.press("Applications");
    QVERIFY(desk.open({"status", "status.phone", "status.provisioning"}));
    QVERIFY2(desk.text("status.provisioning.last").startsWith("Succeeded "),
             desk.text("status.provisioning.last"));
    QVERIFY(desk.text("status.provisioning.second").startsWith("Failed "));
    QVERIFY(!desk.text("status.provisioning.reason").isEmpty());
    QVERIFY(desk.text("status.provisioning.profile").contains("good.xml"));
    QVERIFY(!desk.text("status.provisioning.profile").contains("hunter2"));
    QVERIFY(!desk.row("status.provisioning.failure"));
}

void TestStatusPages::rebootsAreNewestFirst()
{
    StatusDesk desk;
    for (const auto reason : {phone::BootReason::Provisioning, phone::BootReason::UserTriggered}) {
        desk.engine.reboot(desk.phone, reason);
        desk.run(60s);
    }
    QVERIFY(desk.open({"status", "status.reboots"}));
    QVERIFY(desk.text("status.reboots.1").endsWith("User Triggered"));
    QVERIFY(desk.text("status.reboots.2").endsWith("Provisioning"));
    QCOMPARE(desk.screen().rows.size(), size_t(5));
}

void TestStatusPages::linesAndCallsStandOnceForEachExtension()
{
    for (const auto& [model, extensions] : {std::pair{"CP-8841-3PCC", 10}, {"CP-7811-3PCC", 1}}) {
        StatusDesk desk({}, model);
        QVERIFY(desk.open({"status", "status.phone", "status.lines"}));
        QCOMPARE(int(desk.screen().rows.size()), extensions);
        QVERIFY(desk.choose("status.lines.1"));
        QCOMPARE(desk.screen().title, QByteArray("Ext 1"));
        QCOMPARE(desk.text("status.lines.1.state"), QByteArray("Not Registered"));
    }
}

void TestStatusPages::callStatisticsTellOfTheCall()
{
    StatusDesk desk;
    QVERIFY(desk.engine.act(desk.phone, 2, line::LineAction::Ring));
    desk.engine.ask(desk.phone, [](auto& asked, Instant, auto&) {
        asked.notePeer(2, "204");
        return true;
    });
    QVERIFY(desk.engine.act(desk.phone, 2, line::LineAction::Answer));
    desk.run(30s);
    QVERIFY(desk.open({"status", "status.phone", "status.calls", "status.calls.2"}));
    QCOMPARE(desk.text("status.calls.2.phone"), QByteArray("204"));
    QVERIFY(!desk.text("status.calls.2.time").isEmpty());
    QVERIFY(!desk.text("status.calls.2.type").isEmpty());
}

void TestStatusPages::recentsAreNewestFirstAndKnowTheirKind()
{
    StatusDesk desk({{"Time_Zone", "GMT"}});
    desk.threeCalls();
    QVERIFY(desk.open({"recents", "recents.all"}));
    QCOMPARE(desk.names(), (QByteArrayList{"203", "202", "201"}));
    QVERIFY(desk.screen().rows[2].value.endsWith(", 1:05"));
    desk.press("NavBack");
    for (const auto& [id, number] : {std::pair{"recents.missed", "202"},
                                     {"recents.received", "203"},
                                     {"recents.placed", "201"}}) {
        QVERIFY(desk.choose(id));
        QCOMPARE(desk.names(), QByteArrayList{number});
        desk.press("NavBack");
    }
}

void TestStatusPages::recentsCallAgain()
{
    StatusDesk desk;
    desk.threeCalls();
    QVERIFY(desk.open({"recents", "recents.all"}));
    desk.press("2");
    QVERIFY(desk.screen().rows[1].isFocused);
    const qsizetype calls = desk.events.count("call.started");
    QVERIFY(desk.soft("select"));
    QCOMPARE(desk.events.count("call.started"), calls + 1);
    const auto* log = desk.engine[desk.phone].callLog();
    QVERIFY(log != nullptr);
    QCOMPARE(log->calls().front().peer, QByteArray("202"));
    QVERIFY(!log->calls().front().isIncoming);
}

void TestStatusPages::recentsWithoutNumberCanNotBeCalled()
{
    StatusDesk desk;
    desk.call({}, true, 0s);
    QVERIFY(desk.open({"recents", "recents.all"}));
    QCOMPARE(desk.names(), QByteArrayList{"Unknown number"});
    QVERIFY(!desk.soft("select"));
    QVERIFY(!desk.soft("edit"));
    const qsizetype calls = desk.events.count("call.started");
    desk.press("NavSelect");
    QCOMPARE(desk.events.count("call.started"), calls);
}

void TestStatusPages::entriesAndListsAreDeleted()
{
    StatusDesk desk;
    desk.threeCalls();
    QVERIFY(desk.open({"recents", "recents.all"}));
    desk.press("2");
    QVERIFY(desk.soft("option"));
    QVERIFY(desk.choose("recents.option.delete"));
    QCOMPARE(desk.names(), (QByteArrayList{"203", "201"}));
    QVERIFY(desk.soft("option"));
    QVERIFY(desk.choose("recents.option.clear"));
    QVERIFY(desk.soft("cancel"));
    QCOMPARE(desk.names(), (QByteArrayList{"203", "201"}));
    QVERIFY(desk.soft("option"));
    QVERIFY(desk.choose("recents.option.clear"));
    QVERIFY(desk.soft("ok"));
    QCOMPARE(desk.names(), QByteArrayList{"There are no calls"});
    QVERIFY(!desk.soft("option"));
    QVERIFY(!desk.soft("select"));
}

void TestStatusPages::recentsAreFilteredAndSorted()
{
    StatusDesk desk;
    desk.threeCalls();
    QVERIFY(desk.open({"recents", "recents.all"}));
    QVERIFY(desk.soft("option"));
    QVERIFY(desk.choose("recents.option.sort"));
    QCOMPARE(desk.names(), (QByteArrayList{"201", "202", "203"}));
    QVERIFY(desk.soft("option"));
    QVERIFY(desk.choose("recents.option.sort"));
    QCOMPARE(desk.names(), (QByteArrayList{"203", "202", "201"}));
    QVERIFY(desk.soft("option"));
    QVERIFY(desk.choose("recents.option.filter"));
    QVERIFY(desk.choose("recents.filter.2"));
    QCOMPARE(desk.page(), QByteArray("recents.all"));
    QCOMPARE(desk.screen().title, QByteArray("Missed calls"));
    QCOMPARE(desk.names(), QByteArrayList{"202"});
}

void TestStatusPages::recentsBecomeContacts()
{
    StatusDesk desk;
    desk.threeCalls();
    QVERIFY(desk.open({"recents", "recents.all"}));
    QVERIFY(desk.soft("option"));
    QVERIFY(desk.choose("recents.option.contact"));
    desk.type("Ada");
    QVERIFY(desk.soft("save"));
    QCOMPARE(desk.toast(), QByteArray("Contact saved"));
    QCOMPARE(desk.page(), QByteArray("recents.all"));
    QCOMPARE(desk.names(), (QByteArrayList{"Ada", "202", "201"}));
    QCOMPARE(desk.engine[desk.phone].directory().nameOf("203"), QByteArray("Ada"));
}

void TestStatusPages::contactsWithoutNameAreRefused()
{
    StatusDesk desk;
    desk.threeCalls();
    QVERIFY(desk.open({"recents", "recents.all"}));
    QVERIFY(desk.soft("option"));
    QVERIFY(desk.choose("recents.option.contact"));
    QVERIFY(desk.soft("save"));
    QCOMPARE(desk.toast(), QByteArray("Enter a name"));
    QCOMPARE(desk.page(), QByteArray("contacts.edit"));
    QVERIFY(desk.engine[desk.phone].directory().contacts().empty());
    desk.press("NavBack");
    QCOMPARE(desk.page(), QByteArray("recents.all"));
}

QTEST_GUILESS_MAIN(TestStatusPages)
#include "tst_statuspages.moc"
