#include "core/rule/url.h"

#include <QTest>

using namespace vphone;
using namespace vphone::rule;

namespace {

QByteArray errorText(UrlError error)
{
    switch (error) {
    case UrlError::UnknownScheme:
        return "unknown scheme";
    case UrlError::NoPath:
        return "no path";
    case UrlError::BadPort:
        return "bad port";
    case UrlError::BadHost:
        return "bad host";
    case UrlError::BadCharacter:
        return "bad character";
    case UrlError::Credentials:
        return "credentials";
    case UrlError::TooLong:
        return "too long";
    }
    Q_UNREACHABLE();
}

/// scheme host port path, "-" for what is not given.
QByteArray partsOf(const Result<Url, UrlError>& url)
{
    if (!url)
        return errorText(url.error());
    if (url->isActivation)
        return "gds " + url->path;
    return (url->scheme ? ports::nameOf(*url->scheme).toByteArray() : QByteArray("-")) + ' ' +
           (url->host.isEmpty() ? QByteArray("-") : url->host) + ' ' +
           (url->port ? QByteArray::number(*url->port) : QByteArray("-")) + ' ' + url->path;
}

} // namespace

class TestUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenApart_data();
    void isTakenApart();
    void everyErrorIsExplained();
    void isShownWithWhatIsMissing_data();
    void isShownWithWhatIsMissing();
    void redirectIsResolved_data();
    void redirectIsResolved();
};

void TestUrl::isTakenApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const QByteArray& text, const char* expected) {
        QTest::newRow(name) << text << QByteArray(expected);
    };
    row("path only", "/x.cfg", "- - - /x.cfg");
    row("host and path", "host/x.cfg", "- host - /x.cfg");
    row("host, port and path", "host:8080/x.cfg", "- host 8080 /x.cfg");
    row("tftp", "tftp://192.168.1.200/basic.txt", "tftp 192.168.1.200 - /basic.txt");
    row("http", "http://prov.example.net:8080/a/b", "http prov.example.net 8080 /a/b");
    row("https", "https://p/c?cisco000E08012345", "https p - /c?cisco000E08012345");
    row("scheme in capitals", "HTTP://p/x", "http p - /x");
    row("scheme without server", "http:///x", "http - - /x");
    row("root", "http://sudirenewal.cisco.com/", "http sudirenewal.cisco.com - /");
    row("IPv6", "http://[2001:db8::1]/x", "http 2001:db8::1 - /x");
    row("IPv6 with a port", "[2001:db8::1]:8080/x", "- 2001:db8::1 8080 /x");
    row("URL in the query", "http://p/x?u=ftp://q/y", "http p - /x?u=ftp://q/y");
    row("URL in the path", "/x/http://q", "- - - /x/http://q");
    row("underscore", "http://my_host/x", "http my_host - /x");
    row("final dot", "http://host./x", "http host. - /x");
    row("activation", "gds://", "gds ");
    row("activation with a code", "gds://1234", "gds 1234");
    row("ftp", "ftp://host/x", "unknown scheme");
    row("no path", "http://host", "no path");
    row("query instead of a path", "http://host?x", "no path");
    row("word", "host", "no path");
    row("empty", "", "no path");
    row("port 0", "http://h:0/x", "bad port");
    row("port 65535", "http://h:65535/x", "http h 65535 /x");
    row("port 65536", "http://h:65536/x", "bad port");
    row("empty port", "http://h:/x", "bad port");
    row("port is a word", "http://h:http/x", "bad port");
    row("address above 255", "http://192.168.1.300/basic.txt", "bad host");
    row("address of three numbers", "http://192.168.1/x", "bad host");
    row("name with digits", "http://1and1.example/x", "http 1and1.example - /x");
    row("empty label", "http://a..b/x", "bad host");
    row("bad IPv6", "http://[2001:db8::1/x", "bad host");
    row("IPv4 in brackets", "http://[192.0.2.1]/x", "bad host");
    row("text behind IPv6", "http://[2001:db8::1]x/x", "bad host");
    row("bad sign in a name", "http://a!b/x", "bad host");
    row("long label", "http://" + QByteArray(64, 'a') + "/x", "bad host");
    row("long name", "http://" + QByteArray("abcdefg.").repeated(32) + "x/x", "bad host");
    row("blank", "http://h/a b", "bad character");
    row("line break", "http://h/a\r\nX: y", "bad character");
    row("NUL", QByteArray("http://h/a\0b", 12), "bad character");
    row("user and password", "http://u:p@h/x", "credentials");
    row("user and password, no path", "http://u:p@h", "credentials");
    row("longest", "/" + QByteArray(2047, 'x'), ("- - - /" + QByteArray(2047, 'x')).constData());
    row("too long", "/" + QByteArray(2048, 'x'), "too long");
}

void TestUrl::isTakenApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(partsOf(parseUrl(text)), expected);
}

void TestUrl::everyErrorIsExplained()
{
    QSet<QByteArray> texts;
    for (int error = 0; error <= int(UrlError::TooLong); ++error)
        texts.insert(explain(UrlError(error)).toByteArray());
    QCOMPARE(texts.size(), int(UrlError::TooLong) + 1);
}

void TestUrl::isShownWithWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("withPort");

    QTest::newRow("no scheme") << QByteArray("192.0.2.9/p/i.cfg")
                               << QByteArray("tftp://192.0.2.9/p/i.cfg")
                               << QByteArray("tftp://192.0.2.9:69/p/i.cfg");
    QTest::newRow("scheme's own port")
        << QByteArray("http://p:80/x") << QByteArray("http://p/x") << QByteArray("http://p:80/x");
    QTest::newRow("other port") << QByteArray("https://p:8443/x") << QByteArray("https://p:8443/x")
                                << QByteArray("https://p:8443/x");
    QTest::newRow("IPv6") << QByteArray("http://[2001:db8::1]/x")
                          << QByteArray("http://[2001:db8::1]/x")
                          << QByteArray("http://[2001:db8::1]:80/x");
    QTest::newRow("path only") << QByteArray("/x") << QByteArray("/x") << QByteArray("/x");
    QTest::newRow("scheme and path")
        << QByteArray("http:///x") << QByteArray("http:///x") << QByteArray("http:///x");
    QTest::newRow("activation") << QByteArray("gds://") << QByteArray("gds://")
                                << QByteArray("gds://");
}

void TestUrl::isShownWithWhatIsMissing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, withPort);
    const auto url = parseUrl(text);
    QVERIFY(url);
    QCOMPARE(url->toText(), shown);
    QCOMPARE(url->toText(true), withPort);
}

void TestUrl::redirectIsResolved_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const QByteArray& location, const char* expected) {
        QTest::newRow(name) << location << QByteArray(expected);
    };
    row("absolute", "https://other.example/new.xml", "https other.example - /new.xml");
    row("absolute, another port", "http://h:81/n", "http h 81 /n");
    row("absolute without a path", "http://other.example", "http other.example - /");
    row("absolute, query only", "http://other.example?a=b", "http other.example - /?a=b");
    row("scheme-relative", "//other.example/n", "http other.example - /n");
    row("scheme-relative without a path", "//other.example", "http other.example - /");
    row("absolute path", "/n?q=1", "http base.example 8080 /n?q=1");
    row("relative path", "n.xml", "http base.example 8080 /a/n.xml");
    row("relative, one up", "../n.xml", "http base.example 8080 /n.xml");
    row("relative, above the root", "../../../n.xml", "http base.example 8080 /n.xml");
    row("here", "./n.xml", "http base.example 8080 /a/n.xml");
    row("dots inside", "/x/./y/../z", "http base.example 8080 /x/z");
    row("dots at the end", "/x/y/..", "http base.example 8080 /x/");
    row("dot at the end", "/x/y/.", "http base.example 8080 /x/y/");
    row("dots in the query stay", "/x?/../y", "http base.example 8080 /x?/../y");
    row("query only", "?b=2", "http base.example 8080 /a/old.xml?b=2");
    row("fragment is left out", "/n#top", "http base.example 8080 /n");
    row("blanks around", "  /n \r\n", "http base.example 8080 /n");
    row("colon in a relative path", "./a:b", "http base.example 8080 /a/a:b");
    row("three dots are a name", "/x/.../y", "http base.example 8080 /x/.../y");
    row("empty", "", "no path");
    row("only a fragment", "#top", "no path");
    row("other scheme", "ftp://h/x", "unknown scheme");
    row("javascript", "javascript:alert(1)", "unknown scheme");
    row("activation", "gds://x", "unknown scheme");
    row("no server", "http:///x", "bad host");
    row("credentials", "http://u:p@h/x", "credentials");
    row("line break", "/x\r\nSet-Cookie: a", "bad character");
    row("too long", "/" + QByteArray(2048, 'x'), "too long");
}

void TestUrl::redirectIsResolved()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, expected);
    const auto base = parseUrl("http://base.example:8080/a/old.xml?q=/z");
    QVERIFY(base);
    QCOMPARE(partsOf(resolveLocation(*base, location)), expected);
}

QTEST_GUILESS_MAIN(TestUrl)
#include "tst_url.moc"
