#include "core/model/catalogue.h"
#include "ui/computerkeys.h"
#include "ui/phonewatch.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace vphone;
using namespace Qt::StringLiterals;
using ui::Reply;
using ui::Session;

namespace {

struct Sent
{
    quint64 id = 0;
    QByteArray method;
    QByteArray target;
    QJsonObject body;
};

/// Answers when the test says so.
class SlowSession final : public Session
{
public:
    void follow(const QByteArray& mac) override { followed = mac; }
    [[nodiscard]] QString name() const override { return u"slow"_s; }
    void connectNow() { enter(State::Connected); }
    void lose() { enter(State::Lost, u"gone"_s); }
    void tell(const QString& event, const QString& phone)
    {
        Q_EMIT told({{{u"event"_s, event}, {u"phone"_s, phone}}});
    }
    void answer(const Sent& one, const Reply& reply) { handleReply(one.id, reply); }
    /// Of those that were sent to a target that ends so.
    [[nodiscard]] QList<Sent> to(const QByteArray& end) const
    {
        QList<Sent> found;
        std::ranges::copy_if(sent, std::back_inserter(found),
                             [&](const Sent& one) { return one.target.endsWith(end); });
        return found;
    }

    QList<Sent> sent;
    QByteArray followed;

protected:
    void send(quint64 id, const QByteArray& method, const QByteArray& target,
              const QJsonObject& body) override
    {
        sent.append({id, method, target, body});
    }
};

const QByteArray mac = "000e08abcdef";

Reply treeReply(const QByteArray& title)
{
    screen::Tree tree;
    tree.page = "idle";
    tree.title = title;
    tree.width = 800;
    tree.height = 480;
    tree.colour = "colour";
    tree.language = "en";
    return {200, screen::toJson(tree), {}};
}

} // namespace

/// What a window knows of its phone, and in which order it asks.
class TestPhoneWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedBeforeThereIsAConnection();
    void manyChangesAreOneQuestion();
    void eventsOfOthersAreIgnored();
    void keysGatherWhileOnesAreUnderWay();
    void keysAndTextKeepTheirOrder();
    void whatFollowsARefusedKeyIsDropped();
    void tooManyKeysAreDroppedAndTold();
    void longTextsAreSentInPieces();
    void answersAboutTheLastPhoneAreIgnored();
    void aLostSessionKeepsThePicture();
    void tooManyRequestsAreRefused();
    void backspaceIsTheSoftKeyThatDeletes();
};

void TestPhoneWatch::nothingIsAskedBeforeThereIsAConnection()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    watch.show(mac);
    QCOMPARE(session.followed, mac);
    QVERIFY(session.sent.isEmpty());
    session.connectNow();
    QCOMPARE(session.to("/screen").size(), 1);
    QCOMPARE(session.to("/face").size(), 1);
    QCOMPARE(session.to(mac).size(), 1);
}

void TestPhoneWatch::manyChangesAreOneQuestion()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    session.connectNow();
    watch.show(mac);
    for (int i = 0; i < 100; ++i)
        session.tell(u"screen.changed"_s, QString::fromLatin1(mac));
    QCOMPARE(session.to("/screen").size(), 1);
    session.answer(session.to("/screen").first(), treeReply("one"));
    QCOMPARE(session.to("/screen").size(), 2);
    session.answer(session.to("/screen").last(), treeReply("two"));
    QCOMPARE(session.to("/screen").size(), 2);
    QCOMPARE(watch.tree()->title, QByteArray("two"));
}

void TestPhoneWatch::eventsOfOthersAreIgnored()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    session.connectNow();
    watch.show(mac);
    session.answer(session.to("/screen").first(), treeReply("one"));
    session.tell(u"screen.changed"_s, u"000e08000001"_s);
    QCOMPARE(session.to("/screen").size(), 1);
}

void TestPhoneWatch::keysGatherWhileOnesAreUnderWay()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    session.connectNow();
    watch.show(mac);
    for (const char* key : {"KeyPad1", "KeyPad2", "KeyPad3"})
        watch.press(key);
    QCOMPARE(session.to("/keys").size(), 1);
    QCOMPARE(session.to("/keys").first().body["keys"_L1].toArray(), QJsonArray{u"KeyPad1"_s});
    session.answer(session.to("/keys").first(), treeReply("after"));
    QCOMPARE(watch.tree()->title, QByteArray("after"));
    QCOMPARE(session.to("/keys").size(), 2);
    const QJsonArray rest{u"KeyPad2"_s, u"KeyPad3"_s};
    QCOMPARE(session.to("/keys").last().body["keys"_L1].toArray(), rest);
}

void TestPhoneWatch::keysAndTextKeepTheirOrder()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    session.connectNow();
    watch.show(mac);
    watch.press("Applications");
    watch.type(u"a"_s);
    watch.type(u"b"_s);
    watch.press("NavSelect");
    watch.type(u"c"_s);
    for (qsizetype i = 0; i < session.to("/keys").size(); ++i)
        session.answer(session.to("/keys").at(i), treeReply("next"));
    const QList<Sent> sent = session.to("/keys");
    QCOMPARE(sent.size(), 4);
    QCOMPARE(sent.at(1).body["text"_L1].toString(), u"ab"_s);
    QCOMPARE(sent.at(2).body["keys"_L1].toArray(), QJsonArray{u"NavSelect"_s});
    QCOMPARE(sent.at(3).body["text"_L1].toString(), u"c"_s);
}

void TestPhoneWatch::whatFollowsARefusedKeyIsDropped()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    QSignalSpy failed(&watch, &ui::PhoneWatch::failed);
    session.connectNow();
    watch.show(mac);
    watch.press("KeyPad1");
    watch.press("KeyPad2");
    session.answer(session.to("/keys").first(), {409, {{u"detail"_s, u"the phone starts"_s}}, {}});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toString(), u"the phone starts"_s);
    QCOMPARE(session.to("/keys").size(), 1);
    watch.press("KeyPad3");
    QCOMPARE(session.to("/keys").size(), 2);
}

void TestPhoneWatch::tooManyKeysAreDroppedAndTold()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    QSignalSpy failed(&watch, &ui::PhoneWatch::failed);
    session.connectNow();
    watch.show(mac);
    for (qsizetype i = 0; i < ui::PhoneWatch::waitingMax + 1; ++i)
        watch.press("KeyPad1");
    QVERIFY(failed.isEmpty());
    watch.press("KeyPad1");
    QCOMPARE(failed.count(), 1);
}

void TestPhoneWatch::longTextsAreSentInPieces()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    session.connectNow();
    watch.show(mac);
    // Characters of two halves, so that an odd bound would cut one.
    const QString text = u"x"_s + u"😀"_s.repeated(4500);
    watch.type(text);
    for (qsizetype i = 0; i < session.to("/keys").size(); ++i)
        session.answer(session.to("/keys").at(i), treeReply("next"));
    QString whole;
    for (const Sent& sent : session.to("/keys")) {
        const QString piece = sent.body["text"_L1].toString();
        QVERIFY(piece.size() <= 4000);
        QVERIFY(!piece.back().isHighSurrogate());
        whole += piece;
    }
    QCOMPARE(whole, text);
}

void TestPhoneWatch::answersAboutTheLastPhoneAreIgnored()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    session.connectNow();
    watch.show(mac);
    const Sent first = session.to("/screen").first();
    watch.show("000e08000002");
    session.answer(first, treeReply("of the first"));
    QVERIFY(watch.tree() == nullptr);
    session.answer(session.to("000e08000002/screen").first(), treeReply("of the second"));
    QCOMPARE(watch.tree()->title, QByteArray("of the second"));
    watch.show({});
    QVERIFY(watch.tree() == nullptr);
    QVERIFY(session.followed.isEmpty());
}

void TestPhoneWatch::aLostSessionKeepsThePicture()
{
    SlowSession session;
    ui::PhoneWatch watch(session);
    session.connectNow();
    watch.show(mac);
    session.answer(session.to("/screen").first(), treeReply("before"));
    session.lose();
    QCOMPARE(watch.tree()->title, QByteArray("before"));
    session.connectNow();
    QCOMPARE(session.to("/screen").size(), 2);
    session.answer(session.to("/screen").last(), treeReply("after"));
    QCOMPARE(watch.tree()->title, QByteArray("after"));
}

void TestPhoneWatch::tooManyRequestsAreRefused()
{
    SlowSession session;
    session.connectNow();
    size_t refused = 0;
    for (size_t i = 0; i < Session::pendingMax + 5; ++i) {
        session.get("/v1/clock", this,
                    [&](const Reply& reply) { refused += reply.status == 0 ? 1 : 0; });
    }
    QCOMPARE(refused, size_t(5));
    QCOMPARE(size_t(session.sent.size()), Session::pendingMax);
}

void TestPhoneWatch::backspaceIsTheSoftKeyThatDeletes()
{
    screen::Tree tree;
    const QKeyCombination backspace(Qt::Key_Backspace);
    QCOMPARE(ui::phoneKeyOf(backspace, tree), QByteArray());
    tree.softKeys = {{1, "resync", "Resync", true}, {2, "delete", "Löschen", true}};
    QCOMPARE(ui::phoneKeyOf(backspace, tree), QByteArray("Soft2"));
    tree.softKeys[1].isEnabled = false;
    QCOMPARE(ui::phoneKeyOf(backspace, tree), QByteArray());
}

QTEST_MAIN(TestPhoneWatch)
#include "tst_phonewatch.moc"
