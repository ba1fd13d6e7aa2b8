#include "app/gui/mailbox.h"

#include <QTest>

#include <thread>

using namespace vphone;
using namespace Qt::StringLiterals;
using app::Mailbox;

/// Between the threads of a window and its phones.
class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsOnceForWhatIsTakenAtOnce();
    void lettersKeepTheirOrder();
    void oldestEventsGoAndAnswersStay();
    void closeEndsTheWait();
};

void TestMailbox::ringsOnceForWhatIsTakenAtOnce()
{
    int rings = 0;
    Mailbox mailbox([&] { ++rings; });
    mailbox.putEvent({});
    mailbox.putEvent({});
    QCOMPARE(rings, 1);
    QCOMPARE(mailbox.takeLetters().size(), size_t(2));
    mailbox.putEvent({});
    QCOMPARE(rings, 2);
}

void TestMailbox::lettersKeepTheirOrder()
{
    Mailbox mailbox([] {});
    mailbox.putState(ui::Session::State::Connected);
    mailbox.putEvent({{u"event"_s, u"phone.ready"_s}});
    mailbox.putReply(7, {200, {}, {}});
    const auto letters = mailbox.takeLetters();
    QCOMPARE(letters.size(), size_t(3));
    QVERIFY(std::holds_alternative<app::StateLetter>(letters[0]));
    QVERIFY(std::holds_alternative<app::EventLetter>(letters[1]));
    QCOMPARE(std::get<app::ReplyLetter>(letters[2]).id, quint64(7));
}

void TestMailbox::oldestEventsGoAndAnswersStay()
{
    Mailbox mailbox([] {});
    mailbox.putReply(1, {200, {}, {}});
    for (size_t i = 0; i < Mailbox::eventsMax + 3; ++i)
        mailbox.putEvent({{u"n"_s, qint64(i)}});
    const auto letters = mailbox.takeLetters();
    QCOMPARE(letters.size(), Mailbox::eventsMax + 1);
    QVERIFY(std::holds_alternative<app::ReplyLetter>(letters.front()));
    QCOMPARE(std::get<app::EventLetter>(letters[1]).event["n"_L1].toInt(), 3);
}

void TestMailbox::closeEndsTheWait()
{
    Mailbox mailbox([] {});
    mailbox.putRequest({1, "GET", "/v1/clock", {}});
    QCOMPARE(mailbox.waitForRequest()->id, quint64(1));
    std::thread closer([&] { mailbox.close(); });
    QVERIFY(!mailbox.waitForRequest());
    closer.join();
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
