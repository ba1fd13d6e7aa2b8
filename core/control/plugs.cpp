// What is plugged into a phone: a headset, the network.
#include "core/control/screens.h"
#include "core/headset/headset.h"

namespace vphone::control {

namespace {

using namespace Qt::StringLiterals;
using fleet::Engine;
using fleet::PhoneIndex;

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

bool isPlain(const QByteArray& value)
{
    return value.size() <= headsetBytesMax &&
           std::all_of(value.begin(), value.end(), [](char c) { return c > ' ' && c <= '~'; });
}

/// The error names the member that is wrong.
Result<headset::Headset, QByteArray> headsetOf(const QJsonObject& body)
{
    headset::Headset headset;
    struct Member
    {
        QLatin1StringView name;
        QByteArray& value;
    };
    for (const Member& member :
         {Member{"series"_L1, headset.series}, Member{"model"_L1, headset.model},
          Member{"serial"_L1, headset.serial}, Member{"firmware"_L1, headset.firmware}}) {
        const QJsonValue given = body[member.name];
        member.value = given.toString().toUtf8();
        if (!(given.isString() || given.isUndefined()) || !isPlain(member.value))
            return Unexpected{'"' + QByteArray(member.name.data(), member.name.size()) +
                              "\" takes at most " + QByteArray::number(headsetBytesMax) +
                              " letters, digits and marks"};
    }
    if (headset.series.isEmpty())
        return Unexpected{QByteArray("\"series\" is missing: 520, 560 or 700, say")};
    const QJsonValue connection = body["connection"_L1];
    const auto named = connection.isUndefined()
                           ? std::optional(headset::Connection::Usb)
                           : headset::connectionNamed(connection.toString().toUtf8());
    if (!named)
        return Unexpected{QByteArray("\"connection\" is one of usb, ycable, rj9 and bluetooth")};
    headset.connection = *named;
    return headset;
}

Answer wrongNetwork(const QByteArray& sentence)
{
    return problem(Status::Unprocessable, sentence + "; nothing was changed");
}

/// A whole number from 0 to \a max.
std::optional<int> numberOf(const QJsonValue& given, int max)
{
    const int number = given.toInt(-1);
    return given.isDouble() && number >= 0 && number <= max ? std::optional(number) : std::nullopt;
}

} // namespace

Answer showHeadset(const Engine& engine, PhoneIndex index)
{
    const headset::Headset* headset = engine[index].headset();
    if (headset == nullptr)
        return {Status::Ok, {{u"plugged"_s, false}}};
    return {Status::Ok,
            {{u"plugged"_s, true},
             {u"series"_s, text(headset->series)},
             {u"model"_s, text(headset->model)},
             {u"serial"_s, text(headset->serial)},
             {u"firmware"_s, text(headset->firmware)},
             {u"connection"_s, text(headset::nameOf(headset->connection))},
             {u"battery"_s, headset->batteryPercent}}};
}

Answer plugHeadset(const QJsonObject& body, Engine& engine, PhoneIndex index)
{
    const auto headset = headsetOf(body);
    if (!headset)
        return problem(Status::Unprocessable, headset.error());
    const auto done =
        engine.ask(index, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
            return phone.attachHeadset(*headset, now, actions);
        });
    return done ? showHeadset(engine, index) : problem(Status::Conflict, done.error());
}

Answer unplugHeadset(Engine& engine, PhoneIndex index)
{
    engine.ask(index, [](phone::Phone& phone, Instant now, phone::Actions& actions) {
        return phone.detachHeadset(now, actions);
    });
    return showHeadset(engine, index);
}

Answer showNetwork(const Engine& engine, PhoneIndex index)
{
    const phone::Cable cable = engine[index].cable();
    return {Status::Ok,
            {{u"link"_s, cable.isPluggedIn},
             {u"delay_ms"_s,
              qint64(std::chrono::duration_cast<std::chrono::milliseconds>(cable.delay).count())},
             {u"loss"_s, cable.lossPercent}}};
}

Answer setNetwork(const QJsonObject& body, Engine& engine, PhoneIndex index)
{
    using std::chrono::milliseconds;
    constexpr int percentMax = 100;
    constexpr int delayMax =
        int(std::chrono::duration_cast<milliseconds>(phone::Cable::delayMax).count());
    phone::Cable cable = engine[index].cable();
    if (const QJsonValue link = body["link"_L1]; !link.isUndefined()) {
        if (!link.isBool())
            return wrongNetwork("\"link\" is true (plugged in) or false (pulled)");
        cable.isPluggedIn = link.toBool();
    }
    if (const QJsonValue given = body["delay_ms"_L1]; !given.isUndefined()) {
        const auto delay = numberOf(given, delayMax);
        if (!delay)
            return wrongNetwork("\"delay_ms\" is a whole number from 0 to " +
                                QByteArray::number(delayMax));
        cable.delay = milliseconds(*delay);
    }
    if (const QJsonValue given = body["loss"_L1]; !given.isUndefined()) {
        const auto loss = numberOf(given, percentMax);
        if (!loss)
            return wrongNetwork("\"loss\" is a whole number from 0 to 100, in percent of requests");
        cable.lossPercent = *loss;
    }
    engine.ask(index, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
        phone.setCable(cable, now, actions);
    });
    return showNetwork(engine, index);
}

} // namespace vphone::control
