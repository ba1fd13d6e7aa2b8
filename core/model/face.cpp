#include "core/model/face.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vphone::model {

namespace {

/// Reads members one after the other and remembers the first that is wrong.
class FaceReader
{
public:
    explicit FaceReader(const QByteArray& file) : m_file(file) {}

    QByteArray text(const QJsonObject& object, QLatin1StringView name)
    {
        const QByteArray value = optionalText(object, name);
        if (value.isEmpty())
            fail(ModelError::MissingMember, name);
        return value;
    }

    static QByteArray optionalText(const QJsonObject& object, QLatin1StringView name)
    {
        return object.value(name).toString().toUtf8();
    }

    int number(const QJsonObject& object, QLatin1StringView name, int min)
    {
        const QJsonValue value = object.value(name);
        if (!value.isDouble()) {
            fail(ModelError::MissingMember, name);
            return min;
        }
        const int number = value.toInt(min - 1);
        if (number < min || number > Face::sideMax)
            fail(ModelError::OutOfRange, name);
        return number;
    }

    Place place(const QJsonObject& object)
    {
        return {number(object, "x"_L1, 0), number(object, "y"_L1, 0), number(object, "width"_L1, 1),
                number(object, "height"_L1, 1)};
    }

    QJsonArray list(const QJsonObject& object, QLatin1StringView name)
    {
        const QJsonValue value = object.value(name);
        if (!value.isArray())
            fail(ModelError::MissingMember, name);
        if (value.toArray().size() > Face::piecesMax)
            fail(ModelError::OutOfRange, name);
        return value.toArray();
    }

    void fail(ModelError error, QLatin1StringView name)
    {
        if (!m_problem)
            m_problem = ModelProblem{error, m_file, QByteArray(name.data(), name.size())};
    }

    [[nodiscard]] const std::optional<ModelProblem>& problem() const { return m_problem; }

private:
    QByteArray m_file;
    std::optional<ModelProblem> m_problem;
};

Art artFrom(const QJsonObject& json, FaceReader& reader)
{
    Art art;
    art.shape = reader.text(json, "shape"_L1);
    art.tone = reader.text(json, "tone"_L1);
    art.place = reader.place(json);
    art.radius = json.contains("radius"_L1) ? reader.number(json, "radius"_L1, 0) : 0;
    return art;
}

FaceKey keyFrom(const QJsonObject& json, FaceReader& reader)
{
    FaceKey key;
    key.name = reader.text(json, "name"_L1);
    key.label = reader.text(json, "label"_L1);
    key.letters = FaceReader::optionalText(json, "letters"_L1);
    key.icon = FaceReader::optionalText(json, "icon"_L1);
    key.shape = reader.text(json, "shape"_L1);
    key.lamp = FaceReader::optionalText(json, "lamp"_L1);
    key.place = reader.place(json);
    return key;
}

QJsonObject placeJson(const Place& place)
{
    return {{"x"_L1, place.x},
            {"y"_L1, place.y},
            {"width"_L1, place.width},
            {"height"_L1, place.height}};
}

QString string(const QByteArray& utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject artJson(const Art& art)
{
    QJsonObject json = placeJson(art.place);
    json.insert("shape"_L1, string(art.shape));
    json.insert("tone"_L1, string(art.tone));
    json.insert("radius"_L1, art.radius);
    return json;
}

QJsonObject keyJson(const FaceKey& key)
{
    QJsonObject json = placeJson(key.place);
    json.insert("name"_L1, string(key.name));
    json.insert("label"_L1, string(key.label));
    json.insert("letters"_L1, string(key.letters));
    json.insert("icon"_L1, string(key.icon));
    json.insert("shape"_L1, string(key.shape));
    json.insert("lamp"_L1, string(key.lamp));
    return json;
}

} // namespace

bool Place::contains(const Place& other) const
{
    return other.x >= x && other.y >= y && other.x + other.width <= x + width &&
           other.y + other.height <= y + height;
}

bool Place::overlaps(const Place& other) const
{
    return x < other.x + other.width && other.x < x + width && y < other.y + other.height &&
           other.y < y + height;
}

const FaceKey* Face::find(QByteArrayView key) const
{
    const auto found = std::ranges::find_if(
        keys, [key](const FaceKey& known) { return QByteArrayView(known.name) == key; });
    return found == keys.end() ? nullptr : &*found;
}

Result<Face, ModelProblem> parseFace(const QByteArray& json, const QByteArray& file)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Unexpected{ModelProblem{ModelError::NotJson, file, {}}};
    const QJsonObject object = document.object();
    FaceReader reader(file);
    Face face;
    face.name = reader.text(object, "name"_L1);
    face.width = reader.number(object, "width"_L1, 1);
    face.height = reader.number(object, "height"_L1, 1);
    face.screen = reader.place(object.value("screen"_L1).toObject());
    for (const auto& art : reader.list(object, "body"_L1))
        face.body.push_back(artFrom(art.toObject(), reader));
    for (const auto& key : reader.list(object, "keys"_L1))
        face.keys.push_back(keyFrom(key.toObject(), reader));
    if (reader.problem())
        return Unexpected{*reader.problem()};
    return face;
}

Result<Face, ModelProblem> faceOf(const Model& model)
{
    const QByteArray name = model.face + ".json";
    QFile file(u":/vphone/faces/"_s + QString::fromUtf8(name));
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return parseFace(json, name);
}

QJsonObject toJson(const Face& face, const Model& model)
{
    QJsonArray body;
    for (const Art& art : face.body)
        body.append(artJson(art));
    QJsonArray keys;
    for (const FaceKey& key : face.keys)
        keys.append(keyJson(key));
    return {
        {"model"_L1, string(model.name)},      {"width"_L1, face.width}, {"height"_L1, face.height},
        {"screen"_L1, placeJson(face.screen)}, {"body"_L1, body},        {"keys"_L1, keys}};
}

} // namespace vphone::model
