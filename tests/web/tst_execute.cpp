#include "core/http/authorization.h"
#include "tests/support/sitebench.h"
#include "web/phone/executebody.h"

using namespace vphone;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::SiteBench;
using Params = SiteBench::Params;

namespace {

const QByteArray sample = "<CP-xxxx-3PCCExecute>\n"
                          "  <ExecuteItem URL=Resync:http://192.0.2.1/$MA.xml/>\n"
                          "</CP-xxxx-3PCCExecute>\n";
const QByteArray path = "/CGI/Execute";

struct Bench : SiteBench
{
    explicit Bench(const Params& params = {}, phone::Settings settings = {})
        : SiteBench(web::Exposure::LoopbackOnly, std::move(settings)), phone(add(params))
    {
    }
    http::Response send(const QByteArray& body, const QByteArray& type = "text/xml")
    {
        return answer(post(path, body, type));
    }
    /// As curl --digest does it: asks, is challenged, answers.
    http::Response sendWith(const ports::Credentials& login)
    {
        const http::Response challenge = send(sample);
        if (challenge.status != 401)
            return send(sample);
        http::Request again = post(path, sample, "text/xml");
        QByteArrayList challenges;
        for (const QByteArray& one : test::headersOf(challenge, "WWW-Authenticate"))
            challenges += one;
        setHeader(again, "Authorization",
                  http::authorization(challenges.join(", "), {login, {}, "cnonce"},
                                      ports::Method::Post, path));
        return answer(again);
    }
    [[nodiscard]] bool hasResynced()
    {
        world.run(1s);
        return world.events.count("resync.requested") > 0;
    }

    fleet::PhoneIndex phone;
};

} // namespace

class TestExecute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectIsTakenInEachForm_data();
    void objectIsTakenInEachForm();
    void seriesOfItemsIsAnsweredItemByItem();
    void whoseCredentialsAreWanted_data();
    void whoseCredentialsAreWanted();
    void wrongCredentialsAreAnErrorOfTheObject();
    void enableMayBeASwitch_data();
    void enableMayBeASwitch();
    void badBodyIsAnErrorAndDoesNothing_data();
    void badBodyIsAnErrorAndDoesNothing();
    void bodyBeyondFortyKilobytesIsRefused();
    void pageOfAnotherSiteIsRefused();
    void objectIsFoundInABody_data();
    void objectIsFoundInABody();
};

void TestExecute::objectIsTakenInEachForm_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    // clang-format off
    QTest::newRow("raw") << "text/xml"_ba << sample;
    QTest::newRow("raw without a type") << ""_ba << sample;
    QTest::newRow("raw, as curl --data names it") << "application/x-www-form-urlencoded"_ba << sample;
    QTest::newRow("field of a form") << "application/x-www-form-urlencoded"_ba << "XML=" + sample.toPercentEncoding();
    QTest::newRow("part of a form") << "multipart/form-data; boundary=x1"_ba << "--x1\r\nContent-Disposition: form-data; name=\"XML\"\r\n\r\n" + sample + "\r\n--x1--\r\n";
    // clang-format on
}

// shows C042 C046
void TestExecute::objectIsTakenInEachForm()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    Bench bench;
    const http::Response reply = bench.send(body, type);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.contentType.startsWith("text/xml"));
    QVERIFY2(reply.body.contains("<ResponseItem URL=\"Resync:http://192.0.2.1/$MA.xml\" "
                                 "Data=\"Success\" Status=\"0\"/>"),
             reply.body.constData());
    QVERIFY(bench.hasResynced());
    QCOMPARE(bench.world.events.last("resync.requested").member("url").toString(),
             u"http://192.0.2.1:80/000e08abcdef.xml"_s);
    QCOMPARE(bench.world.events.last("resync.requested").member("trigger").toString(),
             u"cgi-execute"_s);
}

void TestExecute::seriesOfItemsIsAnsweredItemByItem()
{
    Bench bench;
    const http::Response reply =
        bench.send("<CiscoIPPhoneExecute><ExecuteItem URL=\"Key:Headset\"/>"
                   "<ExecuteItem URL=\"Display:Off:1\"/><ExecuteItem URL=\"dance\"/>"
                   "</CiscoIPPhoneExecute>");
    QVERIFY(reply.body.contains("URL=\"Key:Headset\" Data=\"Success\" Status=\"0\""));
    QVERIFY(reply.body.contains("URL=\"Display:Off:1\" Data=\"Not supported\" Status=\"6\""));
    QVERIFY(reply.body.contains("URL=\"dance\" Data=\"Not readable\" Status=\"1\""));
}

void TestExecute::whoseCredentialsAreWanted_data()
{
    QTest::addColumn<SiteBench::Params>("params");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("statusWithout");
    const auto with = [](const char* enable, const char* mode) {
        return Params{{"CISCO_XML_EXE_Enable", enable},
                      {"CISCO_XML_EXE_Auth_Mode", mode},
                      {"User_Password", "user-word"},
                      {"XML_User_Name", "pusher"},
                      {"XML_Password", "push-word"}};
    };
    // clang-format off
    QTest::newRow("none, the default") << with("No", "Local Credential") << ""_ba << ""_ba << 200;
    QTest::newRow("trusted") << with("Yes", "Trusted") << ""_ba << ""_ba << 200;
    QTest::newRow("local") << with("Yes", "Local Credential") << "user"_ba << "user-word"_ba << 401;
    QTest::newRow("local, none set") << Params{{"CISCO_XML_EXE_Enable", "Yes"}} << ""_ba << ""_ba << 200;
    QTest::newRow("remote") << with("Yes", "Remote Credential") << "pusher"_ba << "push-word"_ba << 401;
    // clang-format on
}

void TestExecute::whoseCredentialsAreWanted()
{
    QFETCH(const SiteBench::Params, params);
    QFETCH(const QByteArray, user);
    QFETCH(const QByteArray, password);
    QFETCH(const int, statusWithout);
    Bench bench(params);
    QCOMPARE(bench.send(sample).status, statusWithout);
    QCOMPARE(bench.hasResynced(), statusWithout == 200);
    const http::Response reply = bench.sendWith({user, password});
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains("Status=\"0\""), reply.body.constData());
    QVERIFY(bench.hasResynced());
}

void TestExecute::wrongCredentialsAreAnErrorOfTheObject()
{
    Bench bench(Params{{"CISCO_XML_EXE_Enable", "Yes"}, {"User_Password", "user-word"}});
    const http::Response reply = bench.sendWith({"user", "another-word"});
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains("<CiscoIPPhoneError Number=\"4\"/>"), reply.body.constData());
    QVERIFY(!bench.hasResynced());
    // A challenge of another phone or another run is asked again.
    http::Request stranger = SiteBench::post(path, sample, "text/xml");
    SiteBench::setHeader(stranger, "Authorization",
                         http::authorization("Digest realm=\"CP-8841-3PCC\", nonce=\"" +
                                                 QByteArray(64, 'a') + "\", qop=\"auth\"",
                                             {ports::Credentials{"user", "user-word"}, {}, "c"},
                                             ports::Method::Post, path));
    QCOMPARE(bench.answer(stranger).status, 401);
}

void TestExecute::enableMayBeASwitch_data()
{
    QTest::addColumn<QByteArray>("enable");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("status");
    QTest::newRow("off") << "No"_ba
                         << "Trusted"_ba << 403;
    QTest::newRow("on, for anybody") << "Yes"_ba
                                     << "Trusted"_ba << 200;
    QTest::newRow("on, with credentials") << "Yes"_ba
                                          << "Local Credential"_ba << 401;
}

void TestExecute::enableMayBeASwitch()
{
    QFETCH(const QByteArray, enable);
    QFETCH(const QByteArray, mode);
    QFETCH(const int, status);
    phone::Settings settings;
    QVERIFY(phone::setQuirk(settings.quirks, "xml_exe=enable_flag"));
    Bench bench(Params{{"CISCO_XML_EXE_Enable", enable},
                       {"CISCO_XML_EXE_Auth_Mode", mode},
                       {"User_Password", "user-word"}},
                settings);
    const http::Response reply = bench.send(sample);
    QCOMPARE(reply.status, status);
    QVERIFY(status != 403 || reply.body.contains("CISCO_XML_EXE_Enable is No"));
    QCOMPARE(bench.hasResynced(), status == 200);
}

void TestExecute::badBodyIsAnErrorAndDoesNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("words");
    const QByteArray form = "application/x-www-form-urlencoded";
    // clang-format off
    QTest::newRow("no XML") << "Resync:http://192.0.2.1/x"_ba << "text/xml"_ba << "line 1, column 1"_ba;
    QTest::newRow("a field of another name") << "xml=" + sample.toPercentEncoding() << form << "capital letters"_ba;
    QTest::newRow("a % that is none") << "XML=%3"_ba << form << "percent-encoded"_ba;
    QTest::newRow("no boundary") << sample << "multipart/form-data"_ba << "boundary"_ba;
    QTest::newRow("no such part") << "--b\r\nContent-Disposition: form-data; name=\"xml\"\r\n\r\n" + sample + "\r\n--b--\r\n" << "multipart/form-data; boundary=b"_ba << "named XML"_ba;
    QTest::newRow("a part that does not end") << "--b\r\nContent-Disposition: form-data; name=\"XML\"\r\n\r\n" + sample << "multipart/form-data; boundary=b"_ba << "named XML"_ba;
    QTest::newRow("entities") << "<!DOCTYPE a [<!ENTITY b \"c\">]>" + sample << "text/xml"_ba << "line 1"_ba;
    QTest::newRow("a NUL") << sample + '\0' << "text/xml"_ba << "0x00"_ba;
    QTest::newRow("another model") << "<CP-7841-3PCCExecute><ExecuteItem URL=\"Key:Info\"/></CP-7841-3PCCExecute>"_ba << "text/xml"_ba << "CP-8841-3PCCExecute"_ba;
    QTest::newRow("nested") << QByteArray("<a>").repeated(10000) << "text/xml"_ba << "deep"_ba;
    QTest::newRow("a comment that would end the reply's") << "<a--><b/></a-->"_ba << "text/xml"_ba << "<!-- line 1"_ba;
    // clang-format on
}

void TestExecute::badBodyIsAnErrorAndDoesNothing()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, words);
    Bench bench;
    const http::Response reply = bench.send(body, type);
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains("<CiscoIPPhoneError Number=\"1\"/>"), reply.body.constData());
    QVERIFY2(reply.body.contains(words), reply.body.constData());
    QCOMPARE(reply.body.count("-->"), 1);
    QVERIFY(!bench.hasResynced());
    QCOMPARE(bench.world.events.count("cgi.execute"), 0);
}

void TestExecute::bodyBeyondFortyKilobytesIsRefused()
{
    Bench bench;
    QCOMPARE(bench.send(sample + QByteArray(40 * 1024, ' ')).status, 413);
    QVERIFY(!bench.hasResynced());
    QCOMPARE(bench.send(sample + QByteArray(40 * 1024 - sample.size(), ' ')).status, 200);
}

void TestExecute::pageOfAnotherSiteIsRefused()
{
    Bench bench;
    for (const auto& [name, value] : {std::pair{"Origin", "http://evil.example"},
                                      {"Referer", "http://evil.example/page"},
                                      {"Sec-Fetch-Site", "cross-site"}}) {
        http::Request request = SiteBench::post(path, sample, "text/plain");
        SiteBench::setHeader(request, name, value);
        QCOMPARE(bench.answer(request).status, 403);
    }
    QVERIFY(!bench.hasResynced());
}

void TestExecute::objectIsFoundInABody_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("object");
    const QByteArray form = "application/x-www-form-urlencoded; charset=utf-8";
    const QByteArray other = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
    const QByteArray part = "--b\r\nContent-Type: text/xml\r\ncontent-disposition: form-data; "
                            "name=XML; filename=\"a;name=b\"\r\n\r\n<a>\r\n</a>\r\n";
    // clang-format off
    QTest::newRow("first field") << form << "XML=%3Ca%3E&b=c"_ba << "<a>"_ba;
    QTest::newRow("last field") << form << "b=c&XML=a+b%2B"_ba << "a b+"_ba;
    QTest::newRow("empty field") << form << "XML="_ba << ""_ba;
    QTest::newRow("second part") << "Multipart/Form-Data;boundary=\"b\""_ba << other + part + "--b--\r\n" << "<a>\r\n</a>"_ba;
    QTest::newRow("behind a preamble") << "multipart/form-data; boundary=b"_ba << "hello\r\n" + part + "--b--" << "<a>\r\n</a>"_ba;
    QTest::newRow("too many parts before it") << "multipart/form-data; boundary=b"_ba << other.repeated(web::partsMax) + part + "--b--" << QByteArray();
    QTest::newRow("an open quote") << "multipart/form-data; boundary=\"b"_ba << part + "--b--" << QByteArray();
    QTest::newRow("an endless boundary") << "multipart/form-data; boundary=" + QByteArray(71, 'b') << part << QByteArray();
    // clang-format on
}

void TestExecute::objectIsFoundInABody()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, object);
    const auto found = web::objectOf(type, body);
    QCOMPARE(found.has_value(), !object.isNull());
    if (found)
        QCOMPARE(*found, object);
}

QTEST_GUILESS_MAIN(TestExecute)
#include "tst_execute.moc"
