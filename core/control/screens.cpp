#include "core/control/screens.h"

#include "core/model/face.h"
#include "core/screen/keys.h"
#include "core/screen/tree.h"

#include <QJsonArray>

namespace vphone::control {

namespace {

using namespace Qt::StringLiterals;
using fleet::Engine;
using fleet::PhoneIndex;
using phone::Entered;

QByteArray namesOfKeys(const model::Model& model)
{
    QByteArray names;
    for (const QByteArray& name : screen::keyNames(model))
        names += (names.isEmpty() ? "" : ", ") + name;
    return names;
}

Answer noSuchKey(const QByteArray& name, bool isOfOthers, const model::Model& model)
{
    return problem(Status::Unprocessable,
                   (isOfOthers ? model.name + " has no key \"" : QByteArray("there is no key \"")) +
                       name.left(40) + "\"; it has " + namesOfKeys(model) +
                       "; nothing was pressed");
}

Answer locked(const QByteArray& what)
{
    return problem(Status::Conflict, "the phone starts, restarts or upgrades and takes no keys; " +
                                         what + "; try again when phone.ready is told");
}

Result<QList<QByteArray>, Answer> keysOf(const QJsonValue& given, const model::Model& model)
{
    const QJsonArray list = given.toArray();
    if (!given.isArray() || list.size() > keysMax)
        return Unexpected{problem(Status::Unprocessable,
                                  "\"keys\" takes a list of at most " +
                                      QByteArray::number(keysMax) +
                                      " names, such as [\"Applications\", \"1\", \"Softkey2\"]")};
    QList<QByteArray> names;
    for (const auto& entry : list) {
        const QByteArray name = entry.toString().toUtf8();
        const auto key = screen::keyNamed(name);
        if (!key || !screen::hasKey(model, *key))
            return Unexpected{noSuchKey(name, key.has_value(), model)};
        names.append(name);
    }
    return names;
}

Answer treeOf(phone::Phone& phone, Instant now)
{
    return {Status::Ok, screen::toJson(phone.screen(now))};
}

Answer press(const QList<QByteArray>& names, Engine& engine, PhoneIndex index)
{
    return engine.ask(index, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
        qsizetype pressed = 0;
        for (const QByteArray& name : names) {
            if (phone.pressKey(name, now, actions) == Entered::Locked) {
                Answer answer = locked(QByteArray::number(pressed) + " of " +
                                       QByteArray::number(names.size()) + " keys were pressed");
                answer.body["pressed"_L1] = pressed;
                return answer;
            }
            ++pressed;
        }
        return treeOf(phone, now);
    });
}

Answer type(const QString& text, Engine& engine, PhoneIndex index)
{
    return engine.ask(index, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
        if (phone.typeText(text.toUtf8(), now, actions) == Entered::Locked)
            return locked("nothing was typed");
        return treeOf(phone, now);
    });
}

} // namespace

Answer showScreen(Engine& engine, PhoneIndex index)
{
    return engine.ask(index, [](phone::Phone& phone, Instant now, phone::Actions&) {
        return treeOf(phone, now);
    });
}

Answer pressKeys(const QJsonObject& body, Engine& engine, PhoneIndex index)
{
    if (body.contains("keys"_L1) == body.contains("text"_L1))
        return problem(Status::Unprocessable, "give either \"keys\" or \"text\"");
    if (body.contains("keys"_L1)) {
        const auto names = keysOf(body["keys"_L1], *engine[index].identity().model);
        return names ? press(*names, engine, index) : names.error();
    }
    const QJsonValue text = body["text"_L1];
    if (!text.isString() || text.toString().size() > typedMax)
        return problem(Status::Unprocessable, "\"text\" takes at most " +
                                                  QByteArray::number(typedMax) +
                                                  " characters, typed as at a computer");
    return type(text.toString(), engine, index);
}

Answer showFace(const Engine& engine, PhoneIndex index)
{
    const model::Model& model = *engine[index].identity().model;
    const auto face = model::faceOf(model);
    Q_ASSERT(face); // compiled in, and read by tests
    return {Status::Ok, model::toJson(*face, model)};
}

} // namespace vphone::control
