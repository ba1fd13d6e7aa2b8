#include "core/control/api.h"

#include "core/control/screens.h"
#include "core/control/selector.h"
#include "core/control/settings.h"
#include "core/rule/rule.h"
#include "core/time/durationtext.h"

#include <QJsonArray>

#include <algorithm>
#include <charconv>

namespace vphone::control {

namespace {

using namespace Qt::StringLiterals;
using fleet::Engine;
using fleet::PhoneIndex;

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

bool isPowered(const Engine& engine, PhoneIndex index)
{
    return engine.state(index)["power"_L1] != "off"_L1;
}

Answer isOff(MacAddress mac)
{
    return problem(Status::Conflict, "phone " + mac.lower() +
                                         " is off; switch it on with PUT /v1/phones/" +
                                         mac.lower() + "/power {\"on\": true}");
}

Answer busy()
{
    return problem(Status::Busy, "the thread that the phones live on has more to do than it can; "
                                 "nothing was asked, ask again");
}

/// 202: it happens now or as soon as the lines are idle.
Answer accepted(const Engine& engine, PhoneIndex index)
{
    const QJsonObject explained = engine.explain(index);
    return {Status::Accepted,
            {{u"phone"_s, text(engine[index].identity().mac.lower())},
             {u"resync"_s, text(provision::nameOf(engine[index].resyncState()))},
             {u"text"_s, explained["text"_L1]}}};
}

/// 409: which gates are shut.
Answer refusedByGate(const Engine& engine, PhoneIndex index, QByteArrayView what)
{
    const QJsonObject explained = engine.explain(index);
    QJsonArray shut;
    for (const auto& gate : explained["gates"_L1].toArray()) {
        if (!gate["open"_L1].toBool())
            shut.append(gate);
    }
    const QByteArray because = shut.isEmpty()
                                   ? explained["text"_L1].toString().toUtf8()
                                   : shut.first()["parameter"_L1].toString().toUtf8() + " is " +
                                         shut.first()["value"_L1].toString().toUtf8();
    const QByteArray detail = what.toByteArray() + ": " + because;
    return problem(
        Status::Conflict, detail,
        {{u"why"_s, QJsonObject{{u"text"_s, explained["text"_L1]}, {u"gates"_s, shut}}}});
}

Answer showPhone(const Engine& engine, PhoneIndex index, const QByteArray& pages)
{
    QJsonObject state = engine.state(index);
    const QJsonObject security = engine[index].securityState();
    for (auto member = security.begin(); member != security.end(); ++member)
        state.insert(member.key(), member.value());
    state.insert("web"_L1, pages.isEmpty() ? QJsonValue() : QJsonValue(text(pages)));
    return {Status::Ok, state};
}

/// 202 with a sentence of its own.
Answer begun(const Engine& engine, PhoneIndex index, QByteArrayView sentence)
{
    Answer answer = accepted(engine, index);
    answer.body[u"text"_s] = text(sentence);
    return answer;
}

Answer notUp()
{
    return problem(Status::Conflict, "the phone is not up yet; ask again when it is");
}

Answer updateCa(std::optional<QByteArray> rule, Engine& engine, PhoneIndex index)
{
    const bool isTaken = engine.ask(index, [&](auto& phone, Instant now, auto& actions) {
        return phone.updateCa(std::move(rule), now, actions);
    });
    if (isTaken)
        return begun(engine, index,
                     "The custom CA is fetched; ca.installed or ca.failed says how that ended.");
    if (!engine[index].isUp())
        return notUp();
    return problem(Status::Conflict, "Custom_CA_Rule is empty; give a \"rule\", such as "
                                     "\"http://127.0.0.1:8080/ca.pem\"");
}

Answer renewCertificate(Engine& engine, PhoneIndex index)
{
    const bool isTaken = engine.ask(index, [](auto& phone, Instant now, auto& actions) {
        return phone.renewCertificate(now, actions);
    });
    if (isTaken)
        return begun(engine, index,
                     "The device certificate is renewed; mic.renewed or mic.failed says how that "
                     "ended, and a renewal ends in a reboot.");
    if (!engine[index].isUp())
        return notUp();
    if (!engine[index].config().isYes("MIC_Cert_Refresh_Enable"))
        return problem(Status::Conflict,
                       "MIC_Cert_Refresh_Enable is No; set it to Yes, which renews by itself");
    return problem(Status::Conflict, "a renewal is under way");
}

Answer setProfileAccount(const QJsonObject& body, Engine& engine, PhoneIndex index)
{
    const QJsonValue user = body["user"_L1];
    const QJsonValue password = body["password"_L1];
    const auto isText = [](const QJsonValue& value) {
        return value.isString() && value.toString().toUtf8().size() <= Api::accountBytesMax;
    };
    if (!isText(user) || !(password.isUndefined() || isText(password)))
        return problem(Status::Unprocessable,
                       "\"user\" and \"password\" take a text of at most " +
                           QByteArray::number(Api::accountBytesMax) +
                           " bytes each; an empty user takes the account away");
    const bool isTaken = engine.ask(index, [&](auto& phone, Instant now, auto& actions) {
        return phone.setProfileAccount({user.toString().toUtf8(), password.toString().toUtf8()},
                                       now, actions);
    });
    if (!isTaken)
        return problem(Status::Conflict,
                       "Profile_Authentication_Type is " +
                           engine[index].config().value("Profile_Authentication_Type") +
                           ", and the phone has no profile account then");
    return {Status::Ok, engine[index].securityState()["profile_account"_L1].toObject()};
}

/// `rule` of \a body; nothing stands for the phone's own.
Result<std::optional<QByteArray>, Answer> givenRule(const QJsonObject& body, rule::RuleKind kind,
                                                    bool isStrict)
{
    const QJsonValue value = body["rule"_L1];
    if (value.isUndefined() || value.isNull())
        return std::optional<QByteArray>();
    const QByteArray given = value.toString().toUtf8();
    if (!value.isString() || given.size() > Api::ruleBytesMax)
        return Unexpected{
            problem(Status::Unprocessable, "\"rule\" takes a text of at most " +
                                               QByteArray::number(Api::ruleBytesMax) +
                                               " bytes, such as \"tftp://127.0.0.1/$PSN.xml\"")};
    if (rule::isSkipped(given))
        return std::optional<QByteArray>();
    for (const Diagnostic& finding : rule::check(given, kind, isStrict)) {
        if (finding.severity == Severity::Error)
            return Unexpected{problem(Status::Unprocessable, "\"rule\": " + finding.message,
                                      {{u"column"_s, finding.column}})};
    }
    return std::optional(given);
}

std::optional<int> lineNumber(QByteArrayView number)
{
    int line = 0;
    const auto [rest, error] = std::from_chars(number.begin(), number.end(), line);
    if (error != std::errc() || rest != number.end())
        return std::nullopt;
    return line;
}

/// The member of `lines` for \a number; empty when there is no such line.
QJsonObject lineState(const Engine& engine, PhoneIndex index, int number)
{
    for (const auto& line : engine.state(index)["lines"_L1].toArray()) {
        if (line["line"_L1].toInt() == number)
            return line.toObject();
    }
    return {};
}

Answer noSuchLine(QByteArrayView number, const Engine& engine, PhoneIndex index)
{
    const qsizetype count = engine.state(index)["lines"_L1].toArray().size();
    return problem(Status::NotFound, "there is no line \"" + number.toByteArray().left(20) +
                                         "\"; the phone has lines 1 to " +
                                         QByteArray::number(count));
}

Answer showLine(QByteArrayView number, const Engine& engine, PhoneIndex index)
{
    const QJsonObject line = lineState(engine, index, lineNumber(number).value_or(0));
    if (line.isEmpty())
        return noSuchLine(number, engine, index);
    return {Status::Ok, line};
}

bool isCallable(const QByteArray& number)
{
    return !number.isEmpty() && number.size() <= line::peerBytesMax &&
           std::ranges::none_of(number, [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

Answer actOnLine(const Call& call, Engine& engine, PhoneIndex index)
{
    const QJsonObject before = lineState(engine, index, lineNumber(call.target.number).value_or(0));
    if (before.isEmpty())
        return noSuchLine(call.target.number, engine, index);
    const QByteArray name = call.body["action"_L1].toString().toUtf8();
    const auto action = line::actionNamed(name);
    if (!action)
        return problem(Status::Unprocessable,
                       "\"action\" is missing or unknown; there are start, ring, answer, hold, "
                       "resume and end");
    const QByteArray number = call.body["number"_L1].toString().toUtf8();
    const bool beginsCall = *action == line::LineAction::Start || *action == line::LineAction::Ring;
    if (call.body.contains("number"_L1) && !(beginsCall && isCallable(number)))
        return problem(Status::Unprocessable,
                       "\"number\" comes with start and ring: text of 1 to " +
                           QByteArray::number(line::peerBytesMax) + " bytes without controls");
    if (!isPowered(engine, index))
        return isOff(engine[index].identity().mac);
    if (!engine.act(index, before["line"_L1].toInt(), *action))
        return problem(Status::Conflict, "line " + call.target.number + " is " +
                                             before["state"_L1].toString().toUtf8() +
                                             " and can't " + name);
    if (!number.isEmpty())
        engine.ask(index, [&](phone::Phone& phone, Instant, phone::Actions&) {
            phone.notePeer(before["line"_L1].toInt(), number);
            return true;
        });
    return {Status::Ok, lineState(engine, index, before["line"_L1].toInt())};
}

Answer setPower(const QJsonObject& body, Engine& engine, PhoneIndex index)
{
    const QJsonValue on = body["on"_L1];
    if (!on.isBool())
        return problem(Status::Unprocessable, "give {\"on\": true} or {\"on\": false}");
    if (on.toBool() && !isPowered(engine, index))
        engine.powerOn(index);
    else if (!on.toBool() && isPowered(engine, index))
        engine.powerOff(index);
    return {Status::Ok, engine.state(index)};
}

QJsonObject overview(const Engine& engine, PhoneIndex index)
{
    const QJsonObject state = engine.state(index);
    QJsonObject row;
    for (const auto name : {"mac"_L1, "model"_L1, "serial"_L1, "firmware"_L1, "address"_L1,
                            "power"_L1, "resync"_L1}) {
        if (state.contains(name))
            row.insert(name, state[name]);
    }
    return row;
}

/// A phone of many, and where it lives.
struct Place
{
    MacAddress mac;
    Engine* engine = nullptr;
    PhoneIndex index = 0;
};

std::vector<Place> placesByMac(std::span<Engine* const> engines)
{
    std::vector<Place> places;
    for (Engine* engine : engines) {
        for (PhoneIndex i = 0; i < engine->size(); ++i)
            places.push_back({(*engine)[i].identity().mac, engine, i});
    }
    std::sort(places.begin(), places.end(),
              [](const Place& a, const Place& b) { return a.mac < b.mac; });
    return places;
}

} // namespace

Api::Api(Fleet& fleet, param::Leniency leniency, PagesOf pagesOf)
    : m_fleet(fleet), m_leniency(leniency), m_pagesOf(std::move(pagesOf))
{
}

Answer Api::answer(QByteArrayView method, QByteArrayView target, const QJsonObject& body)
{
    auto parsed = parseTarget(target);
    if (!parsed)
        return problem(Status::BadRequest, "the path can't be read");
    const auto matched = findRoute(method, parsed->words);
    if (!matched)
        return matched.error().answer;
    const Call call{*matched, std::move(parsed->query), body};
    if (auto wrong = strangers(call))
        return *wrong;
    return answer(call);
}

std::optional<Answer> strangers(const Call& call)
{
    const Route& route = *call.target.route;
    if (const QByteArray name = call.query.strangerTo(route.query); !name.isEmpty())
        return problem(Status::BadRequest,
                       "the query has \"" + name.left(100) + "\"; " +
                           (*route.query == '\0'
                                ? QByteArray("this path takes none")
                                : "it takes " + QByteArray(route.query).replace(' ', " and ")));
    const QList<QByteArray> known = QByteArray(route.members).split(' ');
    if (known.contains("*"))
        return std::nullopt;
    for (const QString& key : call.body.keys()) {
        if (!known.contains(key.toUtf8()))
            return problem(Status::Unprocessable,
                           "the body has \"" + key.toUtf8().left(100) + "\"; " +
                               (known.first().isEmpty() ? QByteArray("this path takes nothing")
                                                        : "it takes " + known.join(" and ")));
    }
    return std::nullopt;
}

Answer Api::answer(const Call& call)
{
    switch (call.target.route->operation) {
    case Operation::Health:
        return {Status::Ok, {{u"status"_s, u"ok"_s}}};
    case Operation::Ready:
        if (!m_fleet.isReady())
            return {Status::Busy, {{u"status"_s, u"starting"_s}}};
        return {Status::Ok, {{u"status"_s, u"ready"_s}}};
    case Operation::ListPhones:
        return listPhones(call.query);
    case Operation::SetManyConfigs:
        return setManyConfigs(call.body);
    case Operation::ShowClock:
        return showClock();
    case Operation::JumpClock:
        return jumpClock(call.body);
    case Operation::ShowFleet:
        return showFleet();
    case Operation::OpenApi:
    case Operation::Metrics:
    case Operation::Events:
    case Operation::ShowPicture:
    case Operation::OpenSession:
    case Operation::CloseSession:
        return problem(Status::NotImplemented, "only the web server answers this");
    default:
        return answerAboutPhone(call);
    }
}

Answer Api::answerAboutPhone(const Call& call)
{
    const auto mac = MacAddress::parse(call.target.mac);
    if (!mac)
        return problem(Status::NotFound,
                       '"' + call.target.mac.left(100) + "\" is no MAC such as 000e08abcdef");
    Answer answer;
    const Reached reached = m_fleet.visit(*mac, [&](Engine& engine, PhoneIndex index) {
        answer = answerAboutPhone(call, engine, index);
    });
    switch (reached) {
    case Reached::Yes:
        break;
    case Reached::NoSuchPhone:
        return problem(Status::NotFound,
                       "there is no phone " + mac->lower() + "; /v1/phones lists them");
    case Reached::Busy:
        return busy();
    }
    return answer;
}

Answer Api::answerAboutPhone(const Call& call, Engine& engine, PhoneIndex index)
{
    const MacAddress mac = engine[index].identity().mac;
    const bool isStrict = m_leniency == param::Leniency::Strict;
    switch (call.target.route->operation) {
    case Operation::ShowPhone:
        return showPhone(engine, index, m_pagesOf ? m_pagesOf(engine[index]) : QByteArray());
    case Operation::ShowConfig:
        return shownConfig(engine[index].config(), call.query.all("tag"));
    case Operation::SetConfig:
        return setConfig(call.body, engine, index);
    case Operation::SetPower:
        return setPower(call.body, engine, index);
    case Operation::ShowLine:
        return showLine(call.target.number, engine, index);
    case Operation::ActOnLine:
        return actOnLine(call, engine, index);
    case Operation::Explain:
        return {Status::Ok, engine.explain(index)};
    case Operation::ShowScreen:
        return showScreen(engine, index);
    case Operation::ShowFace:
        return showFace(engine, index);
    case Operation::ShowHeadset:
        return showHeadset(engine, index);
    case Operation::PlugHeadset:
        return plugHeadset(call.body, engine, index);
    case Operation::UnplugHeadset:
        return unplugHeadset(engine, index);
    case Operation::ShowNetwork:
        return showNetwork(engine, index);
    case Operation::SetNetwork:
        return setNetwork(call.body, engine, index);
    default:
        break;
    }
    if (!isPowered(engine, index))
        return isOff(mac);
    switch (call.target.route->operation) {
    case Operation::UpdateCa: {
        auto rule = givenRule(call.body, rule::RuleKind::CustomCa, isStrict);
        if (!rule)
            return rule.error();
        return updateCa(*std::move(rule), engine, index);
    }
    case Operation::RenewCertificate:
        return renewCertificate(engine, index);
    case Operation::PressKeys:
        return pressKeys(call.body, engine, index);
    case Operation::SetProfileAccount:
        return setProfileAccount(call.body, engine, index);
    case Operation::Resync: {
        auto rule = givenRule(call.body, rule::RuleKind::Profile, isStrict);
        if (!rule)
            return rule.error();
        if (!engine.requestResync(index, {provision::Trigger::Api, *std::move(rule)}))
            return refusedByGate(engine, index, "the phone does not resync");
        return accepted(engine, index);
    }
    case Operation::Upgrade: {
        auto rule = givenRule(call.body, rule::RuleKind::Upgrade, isStrict);
        if (!rule)
            return rule.error();
        if (!engine.requestUpgrade(index, *std::move(rule)))
            return refusedByGate(engine, index, "the phone does not upgrade");
        return accepted(engine, index);
    }
    case Operation::Reboot:
        engine.reboot(index, phone::BootReason::UserTriggered);
        return accepted(engine, index);
    case Operation::FactoryReset:
        engine.factoryReset(index);
        return accepted(engine, index);
    case Operation::Report:
        engine.requestReport(index);
        return accepted(engine, index);
    default:
        Q_UNREACHABLE();
    }
}

Answer Api::setConfig(const QJsonObject& body, Engine& engine, PhoneIndex index) const
{
    const auto settings = readSettings(body);
    if (!settings)
        return settings.error();
    const auto checked = checkedSettings(engine[index].config(), *settings, m_leniency);
    if (!checked)
        return checked.error();
    const auto done = engine.setParameters(index, *checked, config::Source::Api);
    if (!done)
        return problem(Status::Unprocessable, done.error() + "; nothing was changed");
    QList<QByteArray> tags;
    for (const auto& setting : *settings)
        tags.append(setting.first);
    return shownConfig(engine[index].config(), tags);
}

Answer Api::listPhones(const Query& query)
{
    const QByteArray limitText = query.value("limit").value_or(QByteArray::number(pageDefault));
    bool isNumber = false;
    const qsizetype limit = limitText.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > pageMax)
        return problem(Status::BadRequest, "limit=" + limitText.left(20) +
                                               " is no number from 1 to " +
                                               QByteArray::number(pageMax));
    const auto afterText = query.value("after");
    const auto after = afterText ? MacAddress::parse(*afterText) : std::nullopt;
    if (afterText && !after)
        return problem(Status::BadRequest,
                       "after=" + afterText->left(100) + " is no MAC such as 000e08abcdef");
    QJsonArray rows;
    QJsonValue next;
    qsizetype count = 0;
    const bool isReached = m_fleet.visitAll([&](std::span<Engine* const> engines) {
        const std::vector<Place> places = placesByMac(engines);
        count = qsizetype(places.size());
        for (const Place& place : places) {
            if (after && place.mac <= *after)
                continue;
            if (rows.size() == limit) {
                next = rows.last()["mac"_L1];
                break;
            }
            rows.append(overview(*place.engine, place.index));
        }
    });
    if (!isReached)
        return busy();
    return {Status::Ok, {{u"phones"_s, rows}, {u"count"_s, qint64(count)}, {u"next"_s, next}}};
}

Answer Api::setManyConfigs(const QJsonObject& body)
{
    const auto selector = Selector::read(body["select"_L1]);
    if (!selector)
        return selector.error();
    const auto settings = readSettings(body["set"_L1].toObject());
    if (!settings)
        return settings.error();
    Answer answer;
    const bool isReached = m_fleet.visitAll([&](std::span<Engine* const> engines) {
        struct Step
        {
            Place place;
            Engine::Settings settings;
        };
        std::vector<Step> steps;
        std::set<MacAddress> missing = selector->named();
        for (const Place& place : placesByMac(engines)) {
            missing.erase(place.mac);
            const phone::Phone& phone = (*place.engine)[place.index];
            if (!selector->selects(phone))
                continue;
            auto checked = checkedSettings(phone.config(), *settings, m_leniency);
            if (!checked) {
                answer = checked.error();
                answer.body[u"phone"_s] = text(place.mac.lower());
                return;
            }
            steps.push_back({place, *std::move(checked)});
        }
        if (!missing.empty()) {
            answer = problem(Status::Unprocessable, "select: there is no phone " +
                                                        missing.begin()->lower() +
                                                        "; nothing was changed");
            return;
        }
        qint64 changed = 0;
        for (const Step& step : steps) {
            const auto done = step.place.engine->setParameters(step.place.index, step.settings,
                                                               config::Source::Api);
            if (!done) { // checkedSettings() asks the same questions, so this is a slip of ours
                answer =
                    problem(Status::Unprocessable,
                            "phone " + step.place.mac.lower() + ": " + done.error() + "; " +
                                QByteArray::number(changed) + " phones before it were changed");
                return;
            }
            ++changed;
        }
        answer = {Status::Ok, {{u"phones"_s, changed}}};
    });
    if (!isReached)
        return busy();
    return answer;
}

Answer Api::showClock() const
{
    const ClockState clock = m_fleet.clock();
    return {Status::Ok,
            {{u"now"_s, text(isoText(clock.now))},
             {u"mode"_s, text(clock.mode)},
             {u"jumping_to"_s,
              clock.jumpingTo ? QJsonValue(text(isoText(*clock.jumpingTo))) : QJsonValue()}}};
}

Answer Api::jumpClock(const QJsonObject& body)
{
    const auto length = time::parseDuration(body["jump"_L1].toString().toStdString());
    if (!length || *length <= Duration::zero())
        return problem(Status::Unprocessable,
                       "\"jump\" takes a time such as \"90s\", \"30m\", \"4h\" or \"7d\"");
    if (!m_fleet.jump(*length))
        return busy();
    Answer answer = showClock();
    answer.status = Status::Accepted;
    return answer;
}

Answer Api::showFleet()
{
    qint64 phones = 0;
    qint64 up = 0;
    qint64 inFlight = 0;
    std::map<QString, int> states;
    std::map<QString, int> models;
    std::optional<Instant> next;
    const bool isReached = m_fleet.visitAll([&](std::span<Engine* const> engines) {
        for (const Engine* engine : engines) {
            phones += engine->size();
            inFlight += engine->inFlight();
            if (const auto deadline = engine->nextDeadline();
                deadline && (!next || *deadline < *next))
                next = deadline;
            for (PhoneIndex i = 0; i < engine->size(); ++i) {
                const phone::Phone& phone = (*engine)[i];
                up += phone.isUp() ? 1 : 0;
                ++states[text(provision::nameOf(phone.resyncState()))];
                ++models[text(phone.identity().model->name)];
            }
        }
    });
    if (!isReached)
        return busy();
    const auto counts = [](const std::map<QString, int>& from) {
        QJsonObject object;
        for (const auto& [name, count] : from)
            object.insert(name, count);
        return object;
    };
    return {Status::Ok,
            {{u"phones"_s, phones},
             {u"up"_s, up},
             {u"in_flight"_s, inFlight},
             {u"resyncs"_s, counts(states)},
             {u"models"_s, counts(models)},
             {u"next"_s, next ? QJsonValue(text(isoText(*next))) : QJsonValue()}}};
}

} // namespace vphone::control
