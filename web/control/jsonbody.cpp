#include "web/control/jsonbody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vphone::web {

namespace {

BodyProblem problemAt(QByteArrayView body, qsizetype offset, QByteArray what)
{
    const QByteArrayView before = body.first(qBound(qsizetype(0), offset, body.size()));
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    const auto isFirstByte = [](char c) { return (uchar(c) & 0xc0) != 0x80; };
    const QByteArrayView line = before.sliced(lineBegin);
    return {int(before.count('\n')) + 1,
            int(std::count_if(line.begin(), line.end(), isFirstByte)) + 1, std::move(what)};
}

/// What the text of a JSON document shows before it is parsed.
struct Shape
{
    qsizetype members = 0;              ///< in all objects
    std::optional<qsizetype> tooDeepAt; ///< offset
};

Shape shapeOf(QByteArrayView text)
{
    Shape shape;
    int depth = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == ':') {
            ++shape.members;
        } else if (c == '{' || c == '[') {
            if (++depth > jsonDepthMax) {
                shape.tooDeepAt = i;
                return shape;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return shape;
}

qsizetype membersOf(const QJsonValue& value)
{
    qsizetype count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count += object.size();
        for (const auto& member : object)
            count += membersOf(member);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto& member : array)
            count += membersOf(member);
    }
    return count;
}

} // namespace

Result<QJsonObject, BodyProblem> readBody(const QByteArray& body)
{
    if (QByteArrayView(body).trimmed().isEmpty())
        return QJsonObject();
    const Shape shape = shapeOf(body);
    // The parser calls itself for each level.
    if (shape.tooDeepAt)
        return Unexpected{problemAt(body, *shape.tooDeepAt,
                                    "more than " + QByteArray::number(jsonDepthMax) +
                                        " objects and lists inside each other")};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return Unexpected{problemAt(body, error.offset, error.errorString().toUtf8())};
    if (!document.isObject())
        return Unexpected{problemAt(body, 0, "an object is needed, {\"NAME\": VALUE}")};
    const QJsonObject object = document.object();
    if (membersOf(object) != shape.members)
        return Unexpected{problemAt(body, 0, "a member stands twice in its object")};
    return object;
}

} // namespace vphone::web
