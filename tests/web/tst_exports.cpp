#include "core/profile/container.h"
#include "core/profile/exporter.h"
#include "tests/support/sitebench.h"
#include "web/phone/tararchive.h"

#include <QProcess>
#include <QTemporaryDir>

#include <pugixml.hpp>

using namespace vphone;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::SiteBench;
using Params = SiteBench::Params;

namespace {

struct Bench : SiteBench
{
    explicit Bench(const Params& params = {}, phone::Settings settings = {})
        : SiteBench(web::Exposure::LoopbackOnly, std::move(settings)), phone(add(params))
    {
    }
    http::Response take(const QByteArray& body, const QByteArray& type = "text/xml")
    {
        http::Request asked = post("/admin/config.xml", body, type);
        setHeader(asked, "Accept", "text/plain");
        return answer(asked);
    }
    [[nodiscard]] const config::Config& config() const { return world.engine[phone].config(); }

    fleet::PhoneIndex phone;
};

/// Something else than the default that the parameter may hold; empty: nothing was found.
QByteArray otherValue(const param::ParamDef& def)
{
    const QByteArrayList candidates = {
        "Yes",     "No",  "<a & \"b\" 'c'> \xc3\xa4",  "7",     "1.5", "192.0.2.9",
        "60(2/4)", "*55", "http://192.0.2.9/?a=1&b=2", "(xx.)", "30",  "350@-19;10(*/0/1)"};
    for (const QByteArray& candidate : def.choices + candidates) {
        const auto value = param::canonicalValue(def, candidate, param::Leniency::Strict);
        if (value && value->value != def.defaultValue)
            return value->value;
    }
    return {};
}

/// What ends or moves the pages themselves is left as it is.
bool isOfThePages(const param::ParamDef& def)
{
    return def.tag.contains("Web_") || def.tag == "Enable_Protocol" ||
           def.tag == "Enable_Direct_Action_Url" || def.tag.contains("_Password");
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configurationIsTheDevicesOwn();
    void profileOfOnePhoneMakesAnotherEqual();
    void maskedSecretsStayAsTheyAre();
    void statusHasEveryRow();
    void oldNameOfTheConfigurationIsASwitch();
    void archiveIsReadByTar();
    void archiveHasNoSecrets();
    void archiveOfAnyContentIsReadByTar_data();
    void archiveOfAnyContentIsReadByTar();
    void profileIsAppliedAtOnce();
    void profileMayBeCompressed();
    void profileThatWantsARestartRestartsThePhone();
    void restartWaitsForIdleLines();
    void accessAloneIsAChangeToo();
    void profileThatIsNoneChangesNothing_data();
    void profileThatIsNoneChangesNothing();
    void valueThatIsNoneIsToldAndTheRestApplied();
};

void TestExports::configurationIsTheDevicesOwn()
{
    Bench bench(Params{{"GPP_A", "<&>"}, {"Proxy_Password", "geheim"}});
    const http::Response file = bench.get("/admin/cfg.xml");
    QCOMPARE(file.status, 200);
    QVERIFY(file.contentType.startsWith("text/xml"));
    QCOMPARE(file.body, profile::exportConfig(bench.config()));
    QVERIFY(!file.body.contains("geheim"));
    pugi::xml_document tree;
    QVERIFY(tree.load_buffer(file.body.constData(), size_t(file.body.size())));
    QCOMPARE(tree.select_node("/device/flat-profile/GPP_A").node().child_value(), "<&>");
}

void TestExports::profileOfOnePhoneMakesAnotherEqual()
{
    Bench bench;
    const fleet::PhoneIndex other =
        bench.add({}, MacAddress(0x000e08000002), SiteBench::at(0x7f010002));
    phone::NewValues values;
    for (const param::ParamDef& def : bench.config().table()) {
        const bool isSetting = !def.isHidden && def.type != param::ParamType::Status;
        if (isSetting && !isOfThePages(def) && !otherValue(def).isEmpty())
            values.emplace_back(def.tag, otherValue(def));
    }
    QVERIFY(values.size() > 500);
    values.emplace_back("Proxy_Password", "geheim");
    QVERIFY(bench.world.engine.setParameters(bench.phone, values, config::Source::Api));
    bench.world.run(10s);

    const QByteArray profile = bench.get("/admin/cfg.xml").body;
    const http::Response taken = bench.answer(
        SiteBench::post("/admin/config.xml", profile, "text/xml", SiteBench::at(0x7f010002)));
    QVERIFY2(taken.status == 200, taken.body.constData());
    const config::Config& copy = bench.world.engine[other].config();
    for (param::ParamIndex index = 0; index < copy.table().size(); ++index) {
        const param::ParamDef& def = copy.table()[index];
        if (!def.isSecret && !def.isHidden && def.type != param::ParamType::Status)
            QVERIFY2(copy.value(index) == bench.config().value(index), def.tag.constData());
    }
    QCOMPARE(copy.value("Proxy_Password"), ""_ba);
}

void TestExports::maskedSecretsStayAsTheyAre()
{
    Bench bench(
        {{"Proxy_Password", "geheim"}, {"Profile_Rule_B", "[--key geheim]http://127.0.0.1/b.xml"}});
    const QByteArray profile = bench.get("/admin/cfg.xml").body;
    QVERIFY(profile.contains("[--key ***]"));
    QCOMPARE(bench.take(profile).body, "0 values changed.\n"_ba);
    QCOMPARE(bench.config().value("Proxy_Password"), "geheim"_ba);
    QCOMPARE(bench.config().value("Profile_Rule_B"), "[--key geheim]http://127.0.0.1/b.xml"_ba);
}

void TestExports::statusHasEveryRow()
{
    Bench bench;
    for (const char* path : {"/admin/status.xml", "/status.xml"}) {
        const http::Response file = bench.get(path);
        QCOMPARE(file.status, 200);
        pugi::xml_document tree;
        QVERIFY(tree.load_buffer(file.body.constData(), size_t(file.body.size())));
        QCOMPARE(tree.select_node("/flat-status/Product_Name").node().child_value(),
                 "CP-8841-3PCC");
        for (const param::ParamDef& def : bench.config().table()) {
            if (def.type == param::ParamType::Status)
                QVERIFY2(tree.select_node(("//" + def.tag).constData()), def.tag.constData());
        }
    }
}

void TestExports::oldNameOfTheConfigurationIsASwitch()
{
    Bench bench;
    QCOMPARE(bench.get("/admin/spacfg.xml").status, 404);
    phone::Settings settings;
    QVERIFY(phone::setQuirk(settings.quirks, "spacfg=alias"));
    Bench old({}, settings);
    QCOMPARE(old.get("/admin/spacfg.xml").status, 200);
    QCOMPARE(old.get("/admin/spacfg.xml").body, old.get("/admin/cfg.xml").body);
}

namespace {

QByteArray tar(const QByteArray& archive, const QStringList& arguments)
{
    QProcess process;
    process.start(u"tar"_s, arguments);
    process.write(archive);
    process.closeWriteChannel();
    process.waitForFinished();
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? said
               : "tar failed: " + said;
}

} // namespace

void TestExports::archiveIsReadByTar()
{
    Bench bench;
    bench.world.engine.keepJournal(64 * 1024);
    (void)bench.get("/admin/resync?http://127.0.0.1/x");
    bench.world.run(1s);
    const http::Response file = bench.get("/admin/log.tar");
    QCOMPARE(file.status, 200);
    QCOMPARE(file.contentType, "application/x-tar"_ba);
    QCOMPARE(tar(file.body, {u"-t"_s}), "messages\ncfg.xml\nstatus.xml\n"_ba);
    QCOMPARE(tar(file.body, {u"-xO"_s, u"cfg.xml"_s}), bench.get("/admin/cfg.xml").body);
    QVERIFY(tar(file.body, {u"-xO"_s, u"messages"_s}).contains("resync"));
    QVERIFY(tar(file.body, {u"-tv"_s, u"--utc"_s}).contains("2026-01-01 00:00"));
}

void TestExports::archiveHasNoSecrets()
{
    Bench bench(Params{{"Proxy_Password", "geheim"}, {"GPP_SA", "geheim"}});
    bench.world.engine.keepJournal(64 * 1024);
    (void)bench.get("/admin/resync?[--key%20geheim%20--pwd%20geheim]http://127.0.0.1/x");
    bench.world.run(1s);
    QVERIFY(!bench.get("/admin/log.tar").body.contains("geheim"));
}

void TestExports::archiveOfAnyContentIsReadByTar_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << "a"_ba
                           << ""_ba;
    QTest::newRow("one block") << "a"_ba << QByteArray(512, 'x');
    QTest::newRow("one byte more") << "a"_ba << QByteArray(513, 'x');
    QTest::newRow("bytes of all kinds") << "a"_ba << QByteArray("\0\xff\n", 3).repeated(999);
    QTest::newRow("longest name") << QByteArray(web::tarNameMax, 'n') << "x"_ba;
}

void TestExports::archiveOfAnyContentIsReadByTar()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, content);
    const QByteArray archive =
        web::tarArchive({{name, content}, {"last", "end"}}, Instant(std::chrono::seconds(1)));
    QCOMPARE(tar(archive, {u"-t"_s}), name + "\nlast\n");
    QCOMPARE(tar(archive, {u"-xO"_s, QString::fromLatin1(name)}), content);
    QCOMPARE(tar(archive, {u"-xO"_s, u"last"_s}), "end"_ba);
}

void TestExports::profileIsAppliedAtOnce()
{
    Bench bench;
    const http::Response taken = bench.take(
        "<flat-profile><GPP_A>12345678</GPP_A><GPP_B ua=\"ro\">b</GPP_B></flat-profile>");
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.body, "2 values changed: GPP_A, GPP_B.\n"_ba);
    QCOMPARE(bench.config().value("GPP_A"), "12345678"_ba);
    const events::Event changed = bench.world.events.last("config.changed");
    QCOMPARE(changed.member("name").toString(), u"GPP_B"_s);
    QCOMPARE(changed.member("source").toString(), u"page"_s);
    // The type that curl gives to what it posts.
    QCOMPARE(bench
                 .take("<flat-profile><GPP_A>9</GPP_A></flat-profile>",
                       "application/x-www-form-urlencoded")
                 .body,
             "1 value changed: GPP_A.\n"_ba);
}

void TestExports::profileMayBeCompressed()
{
    Bench bench;
    QCOMPARE(bench
                 .take(profile::gzip("<flat-profile><GPP_A>z</GPP_A></flat-profile>"),
                       "application/gzip")
                 .status,
             200);
    QCOMPARE(bench.config().value("GPP_A"), "z"_ba);
}

void TestExports::profileThatWantsARestartRestartsThePhone()
{
    Bench bench;
    const http::Response taken =
        bench.take("<flat-profile><IP_Mode>IPv4 Only</IP_Mode></flat-profile>");
    QVERIFY2(taken.body.contains("The phone restarts for it"), taken.body.constData());
    QCOMPARE(bench.world.events.last("phone.reboot").member("reason").toString(),
             u"provisioning"_s);
}

void TestExports::restartWaitsForIdleLines()
{
    Bench bench;
    QVERIFY(bench.world.engine.act(bench.phone, 1, line::LineAction::Start));
    (void)bench.take("<flat-profile><IP_Mode>IPv4 Only</IP_Mode></flat-profile>");
    QCOMPARE(bench.config().value("IP_Mode"), "IPv4 Only"_ba);
    QCOMPARE(bench.world.events.count("phone.reboot"), 0);
    QVERIFY(bench.world.engine.act(bench.phone, 1, line::LineAction::End));
    QCOMPARE(bench.world.events.count("phone.reboot"), 1);
}

void TestExports::accessAloneIsAChangeToo()
{
    Bench bench;
    const quint32 revision = bench.world.engine[bench.phone].revision();
    QCOMPARE(bench.take("<flat-profile><GPP_A ua=\"rw\"/></flat-profile>").status, 200);
    QVERIFY(bench.world.engine[bench.phone].revision() != revision);
    QVERIFY(bench.get("/admin/cfg.xml").body.contains("<GPP_A ua=\"rw\">"));
}

void TestExports::profileThatIsNoneChangesNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    // clang-format off
    QTest::newRow("nothing") << ""_ba << "text/xml"_ba << 400 << "empty"_ba;
    QTest::newRow("blanks") << " \n"_ba << "text/xml"_ba << 400 << "empty"_ba;
    QTest::newRow("a form") << "--b\r\n\r\n\r\n--b--\r\n"_ba << "multipart/form-data; boundary=b"_ba << 415 << "no form"_ba;
    QTest::newRow("not closed") << "<flat-profile>\n<GPP_A>x</GPP_B>\n</flat-profile>"_ba << "text/xml"_ba << 422 << "line 2, column 9"_ba;
    QTest::newRow("another root") << "<html/>"_ba << "text/xml"_ba << 422 << "line 1, column 1"_ba;
    QTest::newRow("entities") << "<!DOCTYPE x [<!ENTITY a \"b\">]><flat-profile><GPP_A>&a;</GPP_A></flat-profile>"_ba << "text/xml"_ba << 422 << "line 1"_ba;
    QTest::newRow("a NUL") << "<flat-profile><GPP_A>\0</GPP_A></flat-profile>"_ba << "text/xml"_ba << 422 << "0x00"_ba;
    QTest::newRow("broken gzip") << "\x1f\x8b\x08xxxxxxxxxxxx"_ba << "text/xml"_ba << 422 << "gzip"_ba;
    QTest::newRow("encrypted") << "Salted__xxxxxxxxyyyyyyyyyyyyyyyy"_ba << "text/xml"_ba << 422 << "encrypted"_ba;
    QTest::newRow("nested") << QByteArray("<a>").repeated(500) << "text/xml"_ba << 422 << "deep"_ba;
    // clang-format on
}

void TestExports::profileThatIsNoneChangesNothing()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, words);
    Bench bench;
    const QByteArray before = profile::exportConfig(bench.config());
    const http::Response answer = bench.take(body, type);
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(words), answer.body.constData());
    QCOMPARE(profile::exportConfig(bench.config()), before);
    QCOMPARE(bench.world.events.count("config.warning"), answer.status == 422 ? 1 : 0);
}

void TestExports::valueThatIsNoneIsToldAndTheRestApplied()
{
    Bench bench;
    QCOMPARE(bench
                 .take("<flat-profile><Resync_Periodic>soon</Resync_Periodic>"
                       "<GPP_A>x</GPP_A></flat-profile>")
                 .body,
             "1 value changed: GPP_A.\n"_ba);
    QCOMPARE(bench.world.events.last("config.warning").member("name").toString(),
             u"Resync_Periodic"_s);
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
