#include "core/services/picture.h"
#include "tests/support/servicedesk.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace vphone;
using namespace vphone::test;
using Desk = ServiceDesk;

namespace {

QByteArray picture()
{
    return services::pngOf({2, 2, 2, QByteArray(1, '\x1b')});
}

} // namespace

class TestObjectPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushedPageIsShown();
    void objectThatIsSentItselfIsShown();
    void brokenObjectThatIsSentIsAnswered();
    void menuLeadsToInputToText();
    void inputIsAskedByItsFlags();
    void passwordIsNotTold();
    void longEntryIsNotSent();
    void directoryDials();
    void editDialOffersTheNumber();
    void longTextIsScrolled();
    void textsAreBrokenBetweenWords();
    void pictureIsFetchedAndShown();
    void pictureThatIsNoneIsSaid();
    void applicationServiceStandsInTheMenu();
    void directoryServiceStandsUnderContacts();
    void packedPictureIsForGreyScreens();
    void iconsOfAMenuAreFetched();
    void statusCountsItsTimer();
};

void TestObjectPages::pushedPageIsShown()
{
    Desk desk;
    desk.show(object("Text", "<Title>News</Title><Prompt>Read</Prompt><Text>Hello</Text>"));
    const screen::Tree tree = desk.screen();
    QCOMPARE(tree.page, "service.text"_ba);
    QCOMPARE(tree.title, "News"_ba);
    QCOMPARE(desk.rowTexts(), "Hello|Read"_ba);
    QCOMPARE(desk.softKeys(), "1:Update 4:Exit"_ba);
    QCOMPARE(desk.events.last("screen.changed").member("page").toString(), u"service.text"_s);
}

void TestObjectPages::objectThatIsSentItselfIsShown()
{
    Desk desk;
    const QByteArray answer = desk.send(object("Text", "<Title>A</Title><Text>one</Text>"));
    QVERIFY2(answer.contains("Data=\"Success\" Status=\"0\""), answer.constData());
    QCOMPARE(desk.rowTexts(), "one"_ba);
    QCOMPARE(desk.softKeys(), "1:Update 4:Exit"_ba);
    QVERIFY(!desk.screen().softKeys.front().isEnabled);
    desk.send(object("Text", "<Title>A</Title><Text>two</Text>"));
    QCOMPARE(desk.rowTexts(), "two"_ba);
    desk.press("Back");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectPages::brokenObjectThatIsSentIsAnswered()
{
    Desk desk;
    const QByteArray answer = desk.send("<CiscoIPPhoneMenu>\n<MenuItem/></CiscoIPPhoneMenu>");
    QVERIFY2(answer.contains("<CiscoIPPhoneError Number=\"1\"/>") &&
                 answer.contains("line 2, column 1"),
             answer.constData());
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectPages::menuLeadsToInputToText()
{
    Desk desk;
    desk.pages["/code.xml"] =
        object("Input", "<Title>Door</Title><URL>" + serviceServer + "/open.xml?door=1</URL>" +
                            field("Code", "c", "N"));
    desk.pages["/open.xml"] = object("Text", "<Text>The door is open</Text>");
    desk.show(object("Menu", "<Title>Doors</Title>" +
                                 menuItem("Front", serviceServer + "/front.xml") +
                                 menuItem("Back", serviceServer + "/code.xml")));
    QCOMPARE(desk.screen().page, "service.menu"_ba);
    QCOMPARE(desk.softKeys(), "1:Select 4:Exit"_ba);
    desk.press("NavDwn");
    QVERIFY(desk.screen().rows[1].isFocused);
    desk.choose("Select");
    QCOMPARE(desk.screen().page, "service.input"_ba);
    QCOMPARE(desk.softKeys(), "1:Submit 2:<< 3:Mode 4:Cancel"_ba);
    for (const char* key : {"1", "2", "3", "4", "Soft2"})
        desk.press(key);
    QCOMPARE(desk.screen().input->text, "123"_ba);
    desk.choose("Submit");
    QCOMPARE(desk.lastPath(), "/open.xml?door=1&c=123"_ba);
    QCOMPARE(desk.rowTexts(), "The door is open"_ba);
    desk.choose("Exit");
    desk.choose("Cancel");
    desk.choose("Exit");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectPages::inputIsAskedByItsFlags()
{
    Desk desk;
    desk.pages["/do"] = object("Text", "");
    desk.show(object("Input", "<URL>do</URL>" + field("All", "a", "A") + field("Tel", "t", "T") +
                                  field("Up", "u", "U") + field("Low", "l", "L") +
                                  field("Sum", "e", "E")));
    QCOMPARE(desk.type("\xc3\xa4 &=+"), Entered::Taken);
    desk.press("NavDwn");
    QCOMPARE(desk.type("12x"), Entered::Ignored);
    desk.press("*");
    desk.press("#");
    desk.press("NavDwn");
    desk.press("2");
    desk.press("NavDwn");
    desk.type("ABC");
    desk.press("NavDwn");
    desk.type("1+1");
    desk.press("NavSelect");
    QCOMPARE(desk.lastPath(), "/do?a=%C3%A4%20%26%3D%2B&t=%2A%23&u=A&l=abc&e=1%2B1"_ba);
}

void TestObjectPages::passwordIsNotTold()
{
    Desk desk;
    desk.pages["/do"] = "no object";
    desk.show(object("Input", "<URL>do</URL>" + field("PIN", "p", "NP")));
    for (const char* key : {"9", "8", "7", "6"})
        desk.press(key);
    QCOMPARE(desk.screen().input->text, QString(4, u'•').toUtf8());
    desk.choose("Submit");
    QCOMPARE(desk.lastPath(), "/do?p=9876"_ba);
    QCOMPARE(desk.screen().page, "service.problem"_ba);
    QVERIFY(!desk.rowTexts().contains("9876"));
    for (const events::Event& event : desk.events.events) {
        QVERIFY2(event.member("key").toString() != u"KeyPad9", event.name().data());
        QVERIFY(!event.member("message").toString().contains(u"9876"));
        QVERIFY(!event.member("name").toString().contains(u"9876"));
    }
}

void TestObjectPages::longEntryIsNotSent()
{
    Desk desk;
    desk.show(object("Input", "<URL>do</URL>" + field("All", "a", "A")));
    QCOMPARE(desk.type(QByteArray(4000, 'x')), Entered::Ignored);
    QCOMPARE(desk.type(QString(300, u'日').toUtf8()), Entered::Taken);
    const size_t before = desk.network.requests.size();
    desk.choose("Submit");
    QCOMPARE(desk.network.requests.size(), before);
    QCOMPARE(desk.screen().toast, "What was typed is too long"_ba);
    QCOMPARE(desk.screen().page, "service.input"_ba);
}

void TestObjectPages::directoryDials()
{
    Desk desk;
    desk.show(object("Directory",
                     "<Title>All</Title><DirectoryEntry><Name>Ann</Name><Telephone>(01) "
                     "234</Telephone></DirectoryEntry>"));
    QCOMPARE(desk.softKeys(), "1:Dial 2:Edit dial 4:Exit"_ba);
    QCOMPARE(desk.screen().rows[0].value, "(01) 234"_ba);
    desk.choose("Dial");
    QCOMPARE(desk.events.count("call.started"), 1);
    QCOMPARE(desk.engine[desk.phone].callLog()->calls().front().peer, "01234"_ba);
}

void TestObjectPages::editDialOffersTheNumber()
{
    Desk desk;
    desk.show(object("Directory", "<DirectoryEntry><Name>Ann</Name><Telephone>101</Telephone>"
                                  "</DirectoryEntry>"));
    desk.choose("Edit dial");
    QCOMPARE(desk.screen().page, "edit_dial"_ba);
    QCOMPARE(desk.screen().input->text, "101"_ba);
    desk.press("2");
    desk.choose("Call");
    QCOMPARE(desk.engine[desk.phone].callLog()->calls().front().peer, "1012"_ba);
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::End));
    desk.push("EditDial:55");
    QCOMPARE(desk.screen().input->text, "55"_ba);
}

void TestObjectPages::longTextIsScrolled()
{
    Desk desk;
    desk.show(object("Text", "<Text>" + QByteArray("word ").repeated(1000) + "</Text>"));
    QVERIFY(desk.screen().toast.startsWith("The text is longer"));
    const size_t lines = desk.screen().rows.size();
    QVERIFY(lines > 50 && lines < 100);
    for (size_t i = 0; i < lines + 5; ++i)
        desk.press("NavDwn");
    QVERIFY(desk.screen().rows.back().isFocused);
    desk.press("NavUp");
    QVERIFY(desk.screen().rows[lines - 2].isFocused);
}

void TestObjectPages::textsAreBrokenBetweenWords()
{
    Desk desk({}, "CP-6821-3PCC"); // 20 columns
    desk.show(object("Text", "<Text>The quick brown fox jumps\n\nIncomprehensibilities\n"
                             "\xe6\x97\xa5\xe6\x9c\xac\xe6\x97\xa5\xe6\x9c\xac\xe6\x97\xa5\xe6\x9c"
                             "\xac\xe6\x97\xa5\xe6\x9c\xac\xe6\x97\xa5\xe6\x9c\xac\xe6\x97\xa5"
                             "</Text>"));
    const auto rows = desk.screen().rows;
    QCOMPARE(rows[0].text, "The quick brown fox"_ba);
    QCOMPARE(rows[1].text, "jumps"_ba);
    QCOMPARE(rows[2].text, ""_ba);
    QCOMPARE(rows[3].text, "Incomprehensibilitie"_ba);
    QCOMPARE(rows[4].text, "s"_ba);
    QCOMPARE(QString::fromUtf8(rows[5].text).size(), 10);
    QCOMPARE(QString::fromUtf8(rows[6].text).size(), 1);
}

void TestObjectPages::pictureIsFetchedAndShown()
{
    Desk desk;
    desk.pages["/plan.png"] = picture();
    desk.show(object("ImageFile", "<Title>Plan</Title><LocationX>4</LocationX><LocationY>5"
                                  "</LocationY><URL>plan.png</URL>"));
    const screen::Tree tree = desk.screen();
    QCOMPARE(tree.title, "Plan"_ba);
    QVERIFY(tree.image.has_value());
    QCOMPARE(tree.image->png, picture());
    QCOMPARE(tree.image->x, 4);
    QCOMPARE(tree.image->y, 5);
    QVERIFY(tree.rows.empty());
}

void TestObjectPages::pictureThatIsNoneIsSaid()
{
    Desk desk;
    desk.pages["/plan.png"] = "<html>";
    const QByteArray page = object("ImageFile", "<URL>plan.png</URL>");
    desk.show(page);
    QVERIFY(!desk.screen().image);
    QCOMPARE(desk.rowTexts(), "The picture can't be shown"_ba);
    QCOMPARE(desk.screen().rows[0].value, "the file is neither a PNG nor a JPEG"_ba);
    desk.pages.erase("/plan.png");
    desk.show(page);
    QCOMPARE(desk.rowTexts(), "The picture can't be shown"_ba);
    desk.press("Back");
    QCOMPARE(desk.screen().page, "idle"_ba);
}

void TestObjectPages::applicationServiceStandsInTheMenu()
{
    Desk without;
    without.press("Applications");
    QVERIFY(!without.rowTexts().contains("XML service"));

    Desk desk({{"XML_Application_Service_Name", "Canteen"},
               {"XML_Application_Service_URL", serviceServer + "/$MA.xml"}});
    desk.press("Applications");
    QByteArray number;
    for (const screen::Row& row : desk.screen().rows) {
        if (row.text == "Canteen")
            number = QByteArray::number(row.number);
    }
    QVERIFY(!number.isEmpty());
    desk.press(number);
    QCOMPARE(desk.screen().page, "service.problem"_ba);
    desk.press("Back");
    desk.pages["/000e08abcdef.xml"] = object("Text", "<Text>Soup</Text>");
    desk.press(number);
    QCOMPARE(desk.rowTexts(), "Soup"_ba);
    desk.press("Back");
    QCOMPARE(desk.screen().page, "applications"_ba);

    desk.network.setLatency(5s);
    desk.press(number);
    QCOMPARE(desk.screen().page, "xml_service"_ba);
    QCOMPARE(desk.screen().title, "Canteen"_ba);
    QCOMPARE(desk.rowTexts(), "Requesting..."_ba);
    desk.run(10s);
    QCOMPARE(desk.rowTexts(), "Soup"_ba);
}

void TestObjectPages::directoryServiceStandsUnderContacts()
{
    Desk desk({{"Personal_Directory_Enable", "No"},
               {"XML_Directory_Service_Name", "Company"},
               {"XML_Directory_Service_URL", serviceServer + "/all.xml"}});
    desk.pages["/all.xml"] = object("Directory", "<Title>All</Title>");
    desk.press("Directories");
    QCOMPARE(desk.rowTexts(), "Company"_ba);
    desk.press("1");
    QCOMPARE(desk.screen().page, "service.directory"_ba);
}

void TestObjectPages::packedPictureIsForGreyScreens()
{
    const QByteArray image = object("Image", "<Title>T</Title><Width>4</Width><Height>1</Height>"
                                             "<Depth>2</Depth><Data>2D</Data>");
    Desk grey({}, "CP-8811-3PCC");
    grey.show(image);
    QCOMPARE(grey.screen().page, "service.image"_ba);
    QCOMPARE(grey.screen().image->png, services::pngOf({4, 1, 2, "\x2d"}));
    QCOMPARE(grey.screen().image->x, -1);
    Desk colour;
    colour.show(image);
    QCOMPARE(colour.screen().page, "service.problem"_ba);
    QVERIFY(colour.rowTexts().startsWith("Packed pictures are for grey screens"));
}

void TestObjectPages::iconsOfAMenuAreFetched()
{
    Desk desk;
    desk.pages["/on.png"] = picture();
    desk.pages["/off.png"] = "none";
    QByteArray icons;
    for (const char* url : {"on.png", "off.png", "missing.png", "Resource:Icon.Connected"})
        icons += "<IconItem><Index>" + QByteArray::number(icons.count("<Index>")) +
                 "</Index><URL>" + url + "</URL></IconItem>";
    QByteArray items;
    for (const char* index : {"0", "1", "3", "0"})
        items += "<MenuItem><Name>a</Name><URL>b</URL><IconIndex>" + QByteArray(index) +
                 "</IconIndex></MenuItem>";
    desk.show(object("IconFileMenu", items + icons));
    const screen::Tree tree = desk.screen();
    QCOMPARE(tree.page, "service.icon_file_menu"_ba);
    QCOMPARE(tree.rows[0].icon, picture());
    QVERIFY(tree.rows[1].icon.isEmpty() && tree.rows[2].icon.isEmpty());
    QCOMPARE(tree.rows[3].icon, picture());
    const auto again = screen::treeFromJson(screen::toJson(tree));
    QCOMPARE(again->rows[3].icon, picture());
}

void TestObjectPages::statusCountsItsTimer()
{
    Desk desk;
    desk.show(object("Status", "<Text>On hold</Text><Timer>58</Timer>"));
    QCOMPARE(desk.screen().page, "service.status"_ba);
    QCOMPARE(desk.screen().rows[0].text, "On hold"_ba);
    const qsizetype before = desk.events.count("screen.changed");
    desk.run(10s);
    QCOMPARE(desk.screen().rows[1].text, "1:08"_ba);
    QVERIFY(desk.events.count("screen.changed") >= before + 10);
}

QTEST_GUILESS_MAIN(TestObjectPages)
#include "tst_objectpages.moc"
