#include "core/lab/content.h"
#include "core/lab/examples.h"
#include "core/lab/request.h"
#include "core/lab/service.h"
#include "core/profile/container.h"

#include <QtTest>

using namespace vphone;
using namespace vphone::lab;
using namespace Qt::StringLiterals;

namespace {

/// -1: none.
int errorOf(const Result<QByteArray, ContentError>& result)
{
    return result ? -1 : int(result.error());
}

Request httpRequest(const QByteArray& method, const QByteArray& target)
{
    return {.service = Service::Http,
            .peer = "127.0.0.1:50000",
            .method = method,
            .target = target,
            .agent = "test",
            .body = {}};
}

MemoryContent exampleContent()
{
    MemoryContent content;
    content.add("basic.txt", "basic");
    content.add("cisco/a b.xml", "spaced");
    content.add("basic.txt.gz", "zipped");
    return content;
}

const Example* find(const std::vector<Example>& examples, QByteArrayView name)
{
    const auto found = std::ranges::find(examples, name, &Example::name);
    return found == examples.end() ? nullptr : &*found;
}

} // namespace

class TestLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsStayBelowTheFolder_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("relative");
        QTest::addColumn<int>("error");
        const auto good = [](const char* name, const QByteArray& path, const QByteArray& relative) {
            QTest::newRow(name) << path << relative << -1;
        };
        const auto bad = [](const char* name, const QByteArray& path, ContentError error) {
            QTest::newRow(name) << path << QByteArray() << int(error);
        };
        good("bare name", "basic.txt", "basic.txt");
        good("slash in front", "/basic.txt", "basic.txt");
        good("folders", "/cisco/x/a.cfg", "cisco/x/a.cfg");
        good("slashes doubled", "//cisco///a.cfg", "cisco/a.cfg");
        good("single dots", "/./cisco/./a.cfg", "cisco/a.cfg");
        good("dots inside a name", "/a..b.txt", "a..b.txt");
        good("backslashes are letters", "\\..\\a", "\\..\\a");
        bad("up", "/../etc/passwd", ContentError::Forbidden);
        bad("up and down again", "/cisco/../basic.txt", ContentError::Forbidden);
        bad("only up", "..", ContentError::Forbidden);
        bad("hidden", "/.ssh/id", ContentError::Forbidden);
        bad("nothing", "", ContentError::NotFound);
        bad("only slashes", "///", ContentError::NotFound);
        bad("NUL", QByteArray("a\0.txt", 6), ContentError::BadPath);
        bad("line end", "a\n.txt", ContentError::BadPath);
        bad("too long", QByteArray(pathBytesMax + 1, 'a'), ContentError::BadPath);
        bad("too deep", QByteArray("a/").repeated(pathDepthMax + 1), ContentError::BadPath);
    }
    void pathsStayBelowTheFolder()
    {
        QFETCH(QByteArray, path);
        const auto relative = relativePath(path);
        QTEST(errorOf(relative), "error");
        QTEST(relative.value_or(QByteArray()), "relative");
    }

    void portsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("port"); ///< of tftp; -1: off, -2: refused
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("number") << QByteArray("tftp=6969") << 6969 << QByteArray();
        QTest::newRow("highest") << QByteArray("tftp=65535") << 65535 << QByteArray();
        QTest::newRow("choose") << QByteArray("tftp=0") << 0 << QByteArray();
        QTest::newRow("off") << QByteArray("tftp=off") << -1 << QByteArray();
        QTest::newRow("too high") << QByteArray("tftp=65536") << -2 << QByteArray("1 to 65535");
        QTest::newRow("no number") << QByteArray("tftp=many") << -2 << QByteArray("off");
        QTest::newRow("empty") << QByteArray("tftp=") << -2 << QByteArray("off");
        QTest::newRow("no port") << QByteArray("tftp") << -2 << QByteArray("NAME=PORT");
        QTest::newRow("unknown name")
            << QByteArray("ftp=21") << -2
            << QByteArray("tftp, http, https, mtls, proxy, syslog or sudi");
        QTest::newRow("service of the contract")
            << QByteArray("gds=0") << -2 << QByteArray("this version");
    }
    void portsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, port);
        QFETCH(QByteArray, said);
        Ports ports;
        const auto set = ports.set(text);
        QCOMPARE(set.has_value(), port != -2);
        if (!set)
            QVERIFY2(set.error().contains(said), set.error().constData());
        else
            QCOMPARE(ports[Service::Tftp] ? int(*ports[Service::Tftp]) : -1, port);
    }

    void requestsAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray any;
        QTest::newRow("get") << QByteArray("GET") << QByteArray("/basic.txt") << 200
                             << QByteArray("basic");
        QTest::newRow("head") << QByteArray("HEAD") << QByteArray("/basic.txt") << 200
                              << QByteArray("basic");
        QTest::newRow("post") << QByteArray("POST") << QByteArray("/basic.txt") << 200
                              << QByteArray("basic");
        QTest::newRow("query") << QByteArray("GET") << QByteArray("/basic.txt?x=/../y") << 200
                               << QByteArray("basic");
        QTest::newRow("percent signs")
            << QByteArray("GET") << QByteArray("/cisco/a%20b.xml") << 200 << QByteArray("spaced");
        QTest::newRow("missing") << QByteArray("GET") << QByteArray("/none.txt") << 404 << any;
        QTest::newRow("the folder itself") << QByteArray("GET") << QByteArray("/") << 404 << any;
        QTest::newRow("up, hidden by percent signs")
            << QByteArray("GET") << QByteArray("/%2e%2e/x") << 403 << any;
        QTest::newRow("slash hidden by percent signs")
            << QByteArray("GET") << QByteArray("/..%2fx") << 403 << any;
        QTest::newRow("NUL hidden by percent signs")
            << QByteArray("GET") << QByteArray("/basic.txt%00.xml") << 400 << any;
        QTest::newRow("upload") << QByteArray("PUT") << QByteArray("/basic.txt") << 405 << any;
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/basic.txt") << 405 << any;
    }
    void requestsAreAnswered()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Response response = answer(httpRequest(method, target), exampleContent());
        QCOMPARE(response.status, status);
        if (status == Ok)
            QCOMPARE(response.body, body);
        else
            QVERIFY(response.body.endsWith('\n'));
        QCOMPARE(!response.allow.isEmpty(), status == MethodNotAllowed);
    }

    void tftpNamesAreTakenAsTheyAre()
    {
        MemoryContent content;
        content.add("a%20b?c", "literal");
        Request request{.service = Service::Tftp,
                        .peer = {},
                        .method = "RRQ",
                        .target = "/a%20b?c",
                        .agent = {},
                        .body = {}};
        QCOMPARE(answer(request, content).body, QByteArray("literal"));
        request.method = "WRQ";
        QCOMPARE(answer(request, content, &content).status, int(MethodNotAllowed));
    }

    void uploadsAreKeptBelowTheirFolder_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char* name, const char* method, const char* target, int status,
                            const char* kept) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << status
                                << QByteArray(kept);
        };
        row("put", "PUT", "/uploads/a.xml", 201, "uploads/a.xml");
        row("post", "POST", "/uploads/a.xml?x=/y", 201, "uploads/a.xml");
        row("folders", "PUT", "//uploads/./b/c.xml", 201, "uploads/b/c.xml");
        row("percent signs", "PUT", "/%75ploads/a%20b", 201, "uploads/a b");
        row("again", "PUT", "/uploads/known.xml", 200, "uploads/known.xml");
        row("the folder itself", "PUT", "/uploads", 405, "");
        row("the folder itself, slash", "PUT", "/uploads/", 405, "");
        row("an example", "PUT", "/basic.txt", 405, "");
        row("a name that begins so", "PUT", "/uploads.txt", 405, "");
        row("up", "PUT", "/uploads/../basic.txt", 405, "");
        row("hidden", "PUT", "/uploads/.profile", 405, "");
    }
    void uploadsAreKeptBelowTheirFolder()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QFETCH(QByteArray, kept);
        MemoryContent content = exampleContent();
        content.add("uploads/known.xml", "old");
        Request request = httpRequest(method, target);
        request.body = "sent";
        const Response response = answer(request, content, &content);
        QCOMPARE(response.status, status);
        QCOMPARE(response.keptBytes, qsizetype(kept.isEmpty() ? 0 : 4));
        if (!kept.isEmpty())
            QCOMPARE(*content.read(kept), QByteArray("sent"));
        QCOMPARE(*content.read("basic.txt"), QByteArray("basic"));
        // Without a place for them they are refused.
        if (method == "PUT")
            QCOMPARE(answer(request, content).status, int(MethodNotAllowed));
    }

    void uploadsAreBounded()
    {
        MemoryContent content;
        QCOMPARE(content.keep("uploads/big", QByteArray(uploadBytesMax + 1, 'x')).error(),
                 ContentError::TooBig);
        for (int i = 0; i < uploadsMax; ++i)
            QVERIFY(content.keep("uploads/" + QByteArray::number(i), "x"));
        QCOMPARE(content.keep("uploads/more", "x").error(), ContentError::Full);
        QCOMPARE(*content.keep("uploads/7", "y"), Uploads::Kept::Replaced);
        UploadBounds bounds{.files = 1, .bytes = uploadsBytesMax};
        QVERIFY(!bounds.hasRoomFor(1, std::nullopt));
        QVERIFY(!bounds.hasRoomFor(2, 1));
        QVERIFY(bounds.hasRoomFor(1, 1));
    }

    void fileOverTheBoundIsRefused()
    {
        MemoryContent content;
        content.add("big", QByteArray(fileBytesMax + 1, 'x'));
        content.add("just", QByteArray(fileBytesMax, 'x'));
        QCOMPARE(answer(httpRequest("GET", "/big"), content).status, int(ServerError));
        QCOMPARE(answer(httpRequest("GET", "/just"), content).status, int(Ok));
    }

    void requestEventHasTheMembersOfTheContract()
    {
        const Instant now = *instantFromIso("2026-11-20T10:00:00.123Z");
        const events::Event event = requestEvent(now, httpRequest("GET", "/a.xml"), 200, 59);
        QCOMPARE(
            event.toLine(),
            QByteArray(
                R"({"time":"2026-11-20T10:00:00.123Z","event":"lab.request","server":"http",)"
                R"("peer":"127.0.0.1:50000","method":"GET","path":"/a.xml","status":200,"bytes":59,)"
                R"("agent":"test"})"));
    }

    void secretsLeaveThePath_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("password of a direct action")
            << QByteArray("/admin/resync?x&xpassword=geheim");
        QTest::newRow("key of a rule") << QByteArray("/resync?[--key geheim]tftp://h/x");
        QTest::newRow("password of a URL") << QByteArray("/go?http://user:geheim@host/x");
    }
    void secretsLeaveThePath()
    {
        QFETCH(QByteArray, target);
        const QByteArray line =
            requestEvent(Instant(), httpRequest("GET", target), 200, 0).toLine();
        QVERIFY2(!line.contains("geheim"), line.constData());
        QVERIFY2(line.contains("***"), line.constData());
    }

    void membersAreBounded()
    {
        const auto event =
            requestEvent(Instant(), httpRequest("GET", QByteArray(100000, 'a')), 404, 0);
        QVERIFY(event.member("path").toString().size() <= memberBytesMax);
        const auto line = syslogEvent(Instant(), "127.0.0.1:1", QByteArray(100000, 'a'));
        QVERIFY(line.member("text").toString().size() <= memberBytesMax);
    }

    void syslogTextIsOneLine()
    {
        const auto event = syslogEvent(Instant(), "127.0.0.1:1", "<133>one\ntwo\x1b[31m\n");
        QCOMPARE(event.member("peer").toString(), u"127.0.0.1:1"_s);
        QCOMPARE(event.member("text").toString(), u"<133>one two [31m"_s);
    }

    void examplesAreThoseOfTheExercises()
    {
        const auto all = examples({});
        QVERIFY(find(all, "basic.txt"));
        QCOMPARE(find(all, "basic.txt")->bytes,
                 QByteArray("<flat-profile>\n <GPP_A> 12345678\n </GPP_A>\n</flat-profile>\n"));
        QVERIFY(find(all, "basic2.txt") &&
                find(all, "basic2.txt")->bytes.contains("<GPP_B>ABCD</GPP_B>"));
        QVERIFY(!find(all, "PSN.xml"));
    }

    void packedExamplesHoldBasic_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("hasKey");
        QTest::newRow("gzip") << QByteArray("basic.txt.gz") << false;
        QTest::newRow("encrypted") << QByteArray("basic.cfg") << true;
        QTest::newRow("gzip, then encrypted") << QByteArray("basic.txt.gz.cfg") << true;
    }
    void packedExamplesHoldBasic()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, hasKey);
        const auto all = examples({});
        QVERIFY(find(all, name));
        profile::UnpackOptions options;
        options.derivation = profile::KeyDerivation::Md5;
        if (hasKey)
            options.key = exampleKey;
        const auto unpacked = profile::unpack(find(all, name)->bytes, options);
        QVERIFY(unpacked.has_value());
        QCOMPARE(unpacked->xml, find(all, "basic.txt")->bytes);
    }

    void eachModelHasAProfileOfItsName()
    {
        model::Model desk;
        desk.name = "CP-8841-3PCC";
        desk.psn = "8841-3PCC";
        model::Model room;
        room.name = "CP-7832-3PCC";
        room.psn = "7832-3PCC";
        const auto all = examples({desk, room});
        QVERIFY(find(all, "7832-3PCC.xml"));
        QVERIFY(find(all, "8841-3PCC.xml"));
        QVERIFY(find(all, "8841-3PCC.xml")->bytes.contains("<GPP_B>8841-3PCC</GPP_B>"));
        QVERIFY(!find(all, "8841-3PCC.xml")->bytes.contains('@'));
    }
};

QTEST_GUILESS_MAIN(TestLab)
#include "tst_lab.moc"
