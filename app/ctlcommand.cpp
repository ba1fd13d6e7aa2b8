#include "app/ctlcommand.h"

#include "app/controlservice.h"
#include "app/ctlprint.h"
#include "app/passwordinput.h"
#include "core/control/eventstream.h"
#include "core/net/controlclient.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <cstring>
#include <thread>

namespace vphone::app {

namespace {

using namespace Qt::StringLiterals;
using net::ControlReply;

struct CtlOptions
{
    std::string control = "127.0.0.1:7070";
    std::string tokenFile;
    std::vector<std::string> words;
    std::vector<std::string> events;
    std::string passwordFile;
    qint64 count = 0;
    bool isJson = false;

    void addTo(CLI::App& command);
};

void CtlOptions::addTo(CLI::App& command)
{
    command
        .add_option("WORDS", words,
                    "[PHONE] VERB [ARGUMENT...]; PHONE is a MAC or all, and may be left out when "
                    "there is one")
        ->required();
    command.add_option("--control", control, "Where the vphone listens")
        ->type_name("HOST:PORT")
        ->capture_default_str();
    command
        .add_option("--token-file", tokenFile,
                    "File with its token; default: where the vphone of that port puts it")
        ->type_name("FILE");
    command
        .add_option("--password-file", passwordFile,
                    "profile-account: file whose first line is the password; default: the standard "
                    "input")
        ->type_name("FILE");
    command.add_flag("--json", isJson, "The API's answers instead of words and tables");
    command.add_option("--count", count, "events: end after so many")
        ->check(CLI::Range(1, 1000000000));
    addRepeatable(command, "--event", events,
                  "events: only those of this name, or, with a point at its end, of those that "
                  "begin so (repeatable)")
        ->type_name("NAME");
}

QByteArray jsonText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void print(const QByteArray& text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

/// What a request that was answered means for the status of the program.
ExitStatus statusOf(int httpStatus)
{
    if (httpStatus < 300)
        return ExitStatus::Pass;
    switch (httpStatus) {
    case 409:
        return ExitStatus::Failed;
    case 400:
    case 404:
    case 405:
    case 413:
    case 422:
        return ExitStatus::Usage;
    default:
        return ExitStatus::Setup;
    }
}

class Ctl
{
public:
    explicit Ctl(const CtlOptions& options) : m_options(options) {}

    ExitStatus run();

    using Printer = QByteArray (*)(const QJsonObject&);
    /// Asks, prints, and says how it went.
    ExitStatus request(const QByteArray& method, const QByteArray& target, const QJsonObject& body,
                       Printer printer);
    /// The same about a phone; \a path goes on behind its MAC.
    ExitStatus requestOf(const QByteArray& mac, const QByteArray& method, const QByteArray& path,
                         const QJsonObject& body, Printer printer)
    {
        return request(method, "/v1/phones/" + mac + path, body, printer);
    }
    ExitStatus list();
    /// Asks for the password once, however many phones there are.
    ExitStatus setAccount(const QByteArray& mac, const QByteArray& user);
    ExitStatus setAll(const QJsonObject& settings);
    /// Writes it into a file; `-` is the standard output.
    ExitStatus picture(const QByteArray& mac, const QList<QByteArray>& arguments);
    ExitStatus clock(const QList<QByteArray>& arguments);
    ExitStatus events();
    ExitStatus health();
    ExitStatus metrics();

private:
    struct Problem
    {
        ExitStatus status = ExitStatus::Usage;
        QByteArray text;
    };

    [[nodiscard]] std::optional<Problem> connect();
    /// Those that the command line means.
    [[nodiscard]] Result<QList<QByteArray>, Problem> phones();
    [[nodiscard]] Result<QJsonObject, Problem> page(const QByteArray& after);
    [[nodiscard]] Result<ControlReply, ExitStatus>
    ask(const QByteArray& method, const QByteArray& target, const QJsonObject& body = {});
    ExitStatus refused(const ControlReply& reply) const;
    static ExitStatus complain(const Problem& problem);

    const CtlOptions& m_options;
    std::unique_ptr<net::ControlClient> m_client;
    QByteArray m_phone;                   ///< as given: a MAC or all; empty: left out
    std::optional<QByteArray> m_password; ///< once it was asked for
};

using Arguments = QList<QByteArray>;

struct Verb
{
    const char* name;
    qsizetype argumentsMin;
    qsizetype argumentsMax;
    const char* usage;
    /// One of the two.
    ExitStatus (*alone)(Ctl& ctl, const Arguments& arguments);
    ExitStatus (*ofPhone)(Ctl& ctl, const QByteArray& mac, const Arguments& arguments);
};

constexpr qsizetype many = 4096;

QJsonObject ruleBody(const Arguments& arguments)
{
    return arguments.isEmpty() ? QJsonObject()
                               : QJsonObject{{u"rule"_s, QString::fromUtf8(arguments.first())}};
}

/// TAG=VALUE...; empty when one is none.
QJsonObject settingsOf(const Arguments& arguments)
{
    QJsonObject settings;
    for (const QByteArray& argument : arguments) {
        const qsizetype equals = argument.indexOf('=');
        if (equals < 1)
            return {};
        settings.insert(QString::fromUtf8(argument.first(equals)),
                        QString::fromUtf8(argument.sliced(equals + 1)));
    }
    return settings;
}

ExitStatus wrongWords(const char* usage)
{
    std::fprintf(stderr, "vphone ctl: usage: vphone ctl %s\n", usage);
    return ExitStatus::Usage;
}

ExitStatus showConfig(Ctl& ctl, const QByteArray& mac, const Arguments& tags)
{
    QByteArray query;
    for (const QByteArray& tag : tags)
        query += (query.isEmpty() ? "?tag=" : "&tag=") + tag.toPercentEncoding();
    return ctl.requestOf(mac, "GET", "/config" + query, {}, &configText);
}

ExitStatus setPower(Ctl& ctl, const QByteArray& mac, const Arguments& arguments)
{
    if (arguments.first() != "on" && arguments.first() != "off")
        return wrongWords("[PHONE] power on|off");
    return ctl.requestOf(mac, "PUT", "/power", {{u"on"_s, arguments.first() == "on"}}, &phoneText);
}

QJsonArray keysOf(const Arguments& names)
{
    QJsonArray keys;
    for (const QByteArray& name : names)
        keys.append(QString::fromUtf8(name));
    return keys;
}

/// `series=560 firmware=1-5-1-10`, or `none`; nothing: shows what is plugged in.
ExitStatus plugHeadset(Ctl& ctl, const QByteArray& mac, const Arguments& given)
{
    if (given.isEmpty())
        return ctl.requestOf(mac, "GET", "/headset", {}, &headsetText);
    if (given == Arguments{"none"})
        return ctl.requestOf(mac, "DELETE", "/headset", {}, &headsetText);
    const QJsonObject headset = settingsOf(given);
    if (headset.isEmpty())
        return wrongWords("[PHONE] headset [none | series=560 [model=...] [serial=...] "
                          "[firmware=...] [connection=usb|ycable|rj9|bluetooth]]");
    return ctl.requestOf(mac, "PUT", "/headset", headset, &headsetText);
}

/// `on`, `off`, `delay=250`, `loss=5`; nothing: shows how it stands.
ExitStatus setNetwork(Ctl& ctl, const QByteArray& mac, const Arguments& given)
{
    if (given.isEmpty())
        return ctl.requestOf(mac, "GET", "/network", {}, &networkText);
    constexpr const char* usage = "[PHONE] network [on|off] [delay=MILLISECONDS] [loss=PERCENT]";
    QJsonObject network;
    for (const QByteArray& word : given) {
        bool isNumber = false;
        const int number = word.mid(word.indexOf('=') + 1).toInt(&isNumber);
        if (word == "on" || word == "off")
            network.insert(u"link"_s, word == "on");
        else if (isNumber && word.startsWith("delay="))
            network.insert(u"delay_ms"_s, number);
        else if (isNumber && word.startsWith("loss="))
            network.insert(u"loss"_s, number);
        else
            return wrongWords(usage);
    }
    return ctl.requestOf(mac, "PUT", "/network", network, &networkText);
}

ExitStatus actOnLine(Ctl& ctl, const QByteArray& mac, const Arguments& arguments)
{
    QJsonObject body{{u"action"_s, QString::fromUtf8(arguments[1])}};
    if (arguments.size() > 2)
        body[u"number"_s] = QString::fromUtf8(arguments[2]);
    return ctl.requestOf(mac, "POST", "/lines/" + arguments.first().toPercentEncoding(), body,
                         &lineText);
}

// clang-format off
const std::array<Verb, 27> verbs{{
    {"list",          0, 0,    "list",          [](Ctl& ctl, const Arguments&) { return ctl.list(); }, nullptr},
    {"fleet",         0, 0,    "fleet",         [](Ctl& ctl, const Arguments&) { return ctl.request("GET", "/v1/fleet", {}, &fleetText); }, nullptr},
    {"show",          0, 0,    "[PHONE] show",  nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments&) { return ctl.requestOf(mac, "GET", "", {}, &phoneText); }},
    {"config",        0, many, "[PHONE] config [TAG...]",      nullptr, &showConfig},
    {"set",           1, many, "[PHONE] set TAG=VALUE...",     nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments& given) { return ctl.requestOf(mac, "PATCH", "/config", settingsOf(given), &configText); }},
    {"resync",        0, 1,    "[PHONE] resync [RULE]",        nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments& rule) { return ctl.requestOf(mac, "POST", "/resync", ruleBody(rule), &acceptedText); }},
    {"upgrade",       0, 1,    "[PHONE] upgrade [RULE]",       nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments& rule) { return ctl.requestOf(mac, "POST", "/upgrade", ruleBody(rule), &acceptedText); }},
    {"reboot",        0, 0,    "[PHONE] reboot",               nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments&) { return ctl.requestOf(mac, "POST", "/reboot", {}, &acceptedText); }},
    {"factory-reset", 0, 0,    "[PHONE] factory-reset",        nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments&) { return ctl.requestOf(mac, "POST", "/factory-reset", {}, &acceptedText); }},
    {"power",         1, 1,    "[PHONE] power on|off",         nullptr, &setPower},
    {"screen",        0, 0,    "[PHONE] screen",               nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments&) { return ctl.requestOf(mac, "GET", "/screen", {}, &screenText); }},
    {"picture",       1, 2,    "[PHONE] picture FILE [SCALE]", nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments& given) { return ctl.picture(mac, given); }},
    {"press",         1, many, "[PHONE] press KEY...",         nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments& keys) { return ctl.requestOf(mac, "POST", "/keys", {{u"keys"_s, keysOf(keys)}}, &screenText); }},
    {"type",          1, 1,    "[PHONE] type TEXT",            nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments& text) { return ctl.requestOf(mac, "POST", "/keys", {{u"text"_s, QString::fromUtf8(text.first())}}, &screenText); }},
    {"headset",       0, 5,    "[PHONE] headset [none | series=560 [firmware=1-5-1-10]...]", nullptr, &plugHeadset},
    {"network",       0, 3,    "[PHONE] network [on|off] [delay=MILLISECONDS] [loss=PERCENT]", nullptr, &setNetwork},
    {"line",          2, 3,    "[PHONE] line N start|ring [NUMBER], line N answer|hold|resume|end", nullptr, &actOnLine},
    {"report",        0, 0,    "[PHONE] report",               nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments&) { return ctl.requestOf(mac, "POST", "/report", {}, &acceptedText); }},
    {"update-ca",     0, 1,    "[PHONE] update-ca [RULE]",     nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments& rule) { return ctl.requestOf(mac, "POST", "/update-ca", ruleBody(rule), &acceptedText); }},
    {"renew-certificate", 0, 0, "[PHONE] renew-certificate",   nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments&) { return ctl.requestOf(mac, "POST", "/renew-certificate", {}, &acceptedText); }},
    {"profile-account", 0, 1,  "[PHONE] profile-account [USER] [--password-file FILE]", nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments& user) { return ctl.setAccount(mac, user.value(0)); }},
    {"explain",       0, 0,    "[PHONE] explain",              nullptr, [](Ctl& ctl, const QByteArray& mac, const Arguments&) { return ctl.requestOf(mac, "GET", "/explain", {}, &explanationText); }},
    {"clock",         0, 2,    "clock [jump TIME]",            [](Ctl& ctl, const Arguments& given) { return ctl.clock(given); }, nullptr},
    {"events",        0, 0,    "[PHONE] events [--count N] [--event NAME]", [](Ctl& ctl, const Arguments&) { return ctl.events(); }, nullptr},
    {"health",        0, 0,    "health",                       [](Ctl& ctl, const Arguments&) { return ctl.health(); }, nullptr},
    {"metrics",       0, 0,    "metrics",                      [](Ctl& ctl, const Arguments&) { return ctl.metrics(); }, nullptr},
    {"openapi",       0, 0,    "openapi",                      [](Ctl& ctl, const Arguments&) { return ctl.request("GET", "/openapi.json", {}, &jsonText); }, nullptr},
}};
// clang-format on

QByteArray verbNames()
{
    QList<QByteArray> names;
    for (const Verb& verb : verbs)
        names.append(verb.name);
    return names.join(", ");
}

ExitStatus Ctl::complain(const Problem& problem)
{
    std::fprintf(stderr, "vphone ctl: %s\n", problem.text.constData());
    return problem.status;
}

ExitStatus Ctl::run()
{
    Arguments words;
    for (const std::string& word : m_options.words)
        words.append(QByteArray::fromStdString(word));
    if (words.first() == "all" || MacAddress::parse(words.first()))
        m_phone = words.takeFirst();
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& candidate) {
        return !words.isEmpty() && words.first() == candidate.name;
    });
    if (verb == verbs.end())
        return complain({ExitStatus::Usage,
                         words.isEmpty()
                             ? "what is phone " + m_phone + " to do? There are " + verbNames()
                             : "\"" + words.first() +
                                   "\" is neither a phone nor a verb; there are " + verbNames()});
    words.removeFirst();
    if (words.size() < verb->argumentsMin || words.size() > verb->argumentsMax)
        return wrongWords(verb->usage);
    const bool isSet = QByteArrayView(verb->name) == "set";
    if (isSet && settingsOf(words).isEmpty())
        return wrongWords(verb->usage);
    if (const auto problem = connect())
        return complain(*problem);
    if (verb->alone != nullptr)
        return verb->alone(*this, words);
    if (isSet && m_phone == "all")
        return setAll(settingsOf(words));
    const auto meant = phones();
    if (!meant)
        return complain(meant.error());
    ExitStatus worst = ExitStatus::Pass;
    for (const QByteArray& mac : *meant)
        worst = std::max(worst, verb->ofPhone(*this, mac, words));
    return worst;
}

std::optional<Ctl::Problem> Ctl::connect()
{
    const QByteArray authority = QByteArray::fromStdString(m_options.control);
    bool isNumber = false;
    const qsizetype colon = authority.lastIndexOf(':');
    const ushort port = authority.sliced(colon + 1).toUShort(&isNumber);
    if (colon < 1 || !isNumber || port == 0)
        return Problem{ExitStatus::Usage,
                       "--control: \"" + authority + "\" is no HOST:PORT such as 127.0.0.1:7070"};
    const QByteArray path = m_options.tokenFile.empty()
                                ? net::defaultTokenPath(port)
                                : QByteArray::fromStdString(m_options.tokenFile);
    auto token = net::readToken(path);
    if (!token)
        return Problem{
            ExitStatus::Setup,
            "no token for " + authority + ": " + token.error() +
                "; is a vphone running there? (--control and --token-file name another)"};
    m_client = std::make_unique<net::ControlClient>(authority, *std::move(token));
    return std::nullopt;
}

Result<ControlReply, ExitStatus> Ctl::ask(const QByteArray& method, const QByteArray& target,
                                          const QJsonObject& body)
{
    auto reply = m_client->send(method, target, body.isEmpty() ? QByteArray() : jsonText(body));
    if (reply)
        return *std::move(reply);
    return Unexpected{complain(
        {ExitStatus::Setup, "nobody answers at " + QByteArray::fromStdString(m_options.control) +
                                ": " + reply.error()})};
}

ExitStatus Ctl::refused(const ControlReply& reply) const
{
    if (m_options.isJson)
        print(reply.body);
    const QJsonObject problem = QJsonDocument::fromJson(reply.body).object();
    const QByteArray text =
        problem.isEmpty() ? "status " + QByteArray::number(reply.status) : problemText(problem);
    return complain({statusOf(reply.status), text});
}

ExitStatus Ctl::request(const QByteArray& method, const QByteArray& target, const QJsonObject& body,
                        Printer printer)
{
    const auto reply = ask(method, target, body);
    if (!reply)
        return reply.error();
    if (reply->status >= 300)
        return refused(*reply);
    print(m_options.isJson ? reply->body : printer(QJsonDocument::fromJson(reply->body).object()));
    return ExitStatus::Pass;
}

Result<QJsonObject, Ctl::Problem> Ctl::page(const QByteArray& after)
{
    constexpr const char* path = "/v1/phones?limit=10000";
    const auto reply =
        m_client->send("GET", path + (after.isEmpty() ? QByteArray() : "&after=" + after));
    if (!reply)
        return Unexpected{Problem{
            ExitStatus::Setup, "nobody answers at " + QByteArray::fromStdString(m_options.control) +
                                   ": " + reply.error()}};
    const QJsonObject body = QJsonDocument::fromJson(reply->body).object();
    if (reply->status != 200)
        return Unexpected{Problem{statusOf(reply->status), problemText(body)}};
    return body;
}

Result<Arguments, Ctl::Problem> Ctl::phones()
{
    if (!m_phone.isEmpty() && m_phone != "all")
        return Arguments{MacAddress::parse(m_phone)->lower()};
    Arguments macs;
    for (QByteArray after;;) {
        const auto found = page(after);
        if (!found)
            return Unexpected{found.error()};
        for (const auto& phone : (*found)["phones"_L1].toArray())
            macs.append(phone["mac"_L1].toString().toLatin1());
        after = (*found)["next"_L1].toString().toLatin1();
        if (after.isEmpty())
            break;
    }
    if (m_phone.isEmpty() && macs.size() != 1)
        return Unexpected{Problem{ExitStatus::Usage, "there are " +
                                                         QByteArray::number(macs.size()) +
                                                         " phones; name one by its MAC, or all"}};
    return macs;
}

ExitStatus Ctl::list()
{
    for (QByteArray after;;) {
        const auto found = page(after);
        if (!found)
            return complain(found.error());
        print(m_options.isJson ? jsonText(*found) + '\n' : phonesText(*found));
        after = (*found)["next"_L1].toString().toLatin1();
        if (after.isEmpty())
            return ExitStatus::Pass;
    }
}

ExitStatus Ctl::setAll(const QJsonObject& settings)
{
    const QJsonObject body{{u"select"_s, QJsonObject{{u"all"_s, true}}}, {u"set"_s, settings}};
    return request("PATCH", "/v1/config", body, [](const QJsonObject& answer) {
        return "set on " + QByteArray::number(answer["phones"_L1].toInteger()) + " phones\n";
    });
}

ExitStatus Ctl::setAccount(const QByteArray& mac, const QByteArray& user)
{
    if (!m_password && user.isEmpty())
        m_password = QByteArray(); // The account is taken away.
    if (!m_password) {
        auto read = readPassword(m_options.passwordFile);
        if (!read)
            return complain({ExitStatus::Usage, "profile-account: " + read.error()});
        m_password = *std::move(read);
    }
    return requestOf(
        mac, "PUT", "/profile-account",
        {{u"user"_s, QString::fromUtf8(user)}, {u"password"_s, QString::fromUtf8(*m_password)}},
        &accountText);
}

ExitStatus Ctl::picture(const QByteArray& mac, const Arguments& arguments)
{
    const QByteArray scale = arguments.value(1);
    const auto reply =
        ask("GET", "/v1/phones/" + mac + "/screen.png" +
                       (scale.isEmpty() ? "" : "?scale=" + scale.toPercentEncoding()));
    if (!reply)
        return reply.error();
    if (reply->status != 200)
        return refused(*reply);
    if (arguments.first() == "-") {
        print(reply->body);
        return ExitStatus::Pass;
    }
    std::FILE* file = std::fopen(arguments.first().constData(), "wb");
    const bool isWritten =
        file != nullptr && std::fwrite(reply->body.constData(), 1, size_t(reply->body.size()),
                                       file) == size_t(reply->body.size());
    const bool isClosed = file != nullptr && std::fclose(file) == 0;
    if (!isWritten || !isClosed)
        return complain({ExitStatus::Setup, arguments.first() + ": " + std::strerror(errno)});
    return ExitStatus::Pass;
}

ExitStatus Ctl::clock(const Arguments& arguments)
{
    if (arguments.isEmpty())
        return request("GET", "/v1/clock", {}, &clockText);
    if (arguments.size() != 2 || arguments.first() != "jump")
        return wrongWords("clock [jump TIME]");
    auto reply = ask("POST", "/v1/clock", {{u"jump"_s, QString::fromUtf8(arguments.last())}});
    // What is due on the way may take its time.
    constexpr auto pause = std::chrono::milliseconds(20);
    while (reply && reply->status < 300) {
        const QJsonObject now = QJsonDocument::fromJson(reply->body).object();
        if (!now["jumping_to"_L1].isString()) {
            print(m_options.isJson ? reply->body : clockText(now));
            return ExitStatus::Pass;
        }
        std::this_thread::sleep_for(pause);
        reply = ask("GET", "/v1/clock");
    }
    return reply ? refused(*reply) : reply.error();
}

ExitStatus Ctl::events()
{
    QByteArray query;
    for (const std::string& name : m_options.events)
        query += (query.isEmpty() ? "?event=" : "&event=") +
                 QByteArray::fromStdString(name).toPercentEncoding();
    if (!m_phone.isEmpty() && m_phone != "all")
        query += (query.isEmpty() ? "?phone=" : "&phone=") + MacAddress::parse(m_phone)->lower();
    control::EventStreamReader reader;
    qint64 told = 0;
    const auto take = [&](QByteArrayView bytes) {
        const auto messages = reader.feed(bytes);
        if (!messages)
            return false;
        for (const control::StreamMessage& message : *messages) {
            if (message.event == "stream.dropped") {
                std::fprintf(stderr, "vphone ctl: too slow, events were missed: %s\n",
                             message.data.constData());
                continue;
            }
            print(message.data + '\n');
            if (++told == m_options.count)
                return false;
        }
        return std::ferror(stdout) == 0;
    };
    const auto reply = m_client->stream("/v1/events" + query, take);
    if (!reply)
        return complain({ExitStatus::Setup, "nobody answers at " +
                                                QByteArray::fromStdString(m_options.control) +
                                                ": " + reply.error()});
    if (reply->status != 200)
        return refused(*reply);
    if (told < m_options.count)
        return complain({ExitStatus::Failed, "the vphone ended after " + QByteArray::number(told) +
                                                 " of " + QByteArray::number(m_options.count) +
                                                 " events"});
    return ExitStatus::Pass;
}

ExitStatus Ctl::health()
{
    const auto alive = ask("GET", "/healthz");
    if (!alive)
        return alive.error();
    const auto ready = ask("GET", "/readyz");
    if (!ready)
        return ready.error();
    if (m_options.isJson)
        print(ready->body);
    else
        print(QJsonDocument::fromJson(ready->body)["status"_L1].toString().toUtf8() + '\n');
    return alive->status == 200 && ready->status == 200 ? ExitStatus::Pass : ExitStatus::Failed;
}

ExitStatus Ctl::metrics()
{
    const auto reply = ask("GET", "/metrics");
    if (!reply)
        return reply.error();
    if (reply->status != 200)
        return refused(*reply);
    print(reply->body);
    return ExitStatus::Pass;
}

} // namespace

void addCtlCommand(CLI::App& root, ExitStatus& status)
{
    auto options = std::make_shared<CtlOptions>(); // owned by the callback
    CLI::App* command = root.add_subcommand("ctl", "Ask and move the phones of a vphone that runs");
    options->addTo(*command);
    std::string footer = "Verbs:";
    for (const Verb& verb : verbs)
        footer += std::string("\n  vphone ctl ") + verb.usage;
    command->footer(footer);
    command->callback([options, &status] { status = Ctl(*options).run(); });
}

} // namespace vphone::app
