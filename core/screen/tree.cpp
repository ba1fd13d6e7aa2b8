#include "core/screen/tree.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vphone::screen {

namespace {

constexpr auto lampNames = std::to_array<QByteArrayView>({
    "off",
    "green",
    "green-flashing",
    "amber",
    "amber-flashing",
    "red",
    "red-flashing",
});
static_assert(lampNames.size() == size_t(Lamp::RedFlashing) + 1);

constexpr auto kindNames =
    std::to_array<QByteArrayView>({"item", "menu", "value", "field", "text"});
static_assert(kindNames.size() == size_t(RowKind::Text) + 1);

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject rowJson(const Row& row)
{
    QJsonObject json{{"id"_L1, text(row.id)},       {"text"_L1, text(row.text)},
                     {"value"_L1, text(row.value)}, {"focused"_L1, row.isFocused},
                     {"enabled"_L1, row.isEnabled}, {"kind"_L1, text(nameOf(row.kind))}};
    if (row.number > 0)
        json.insert("number"_L1, row.number);
    if (!row.icon.isEmpty())
        json.insert("icon"_L1, text(row.icon.toBase64()));
    return json;
}

QJsonObject promptJson(const Prompt& prompt)
{
    QJsonObject json{{"text"_L1, text(prompt.text)}, {"busy"_L1, prompt.isBusy}};
    if (prompt.percent)
        json.insert("percent"_L1, *prompt.percent);
    return json;
}

template<typename Things, typename Call>
QJsonArray listOf(const Things& things, Call call)
{
    QJsonArray list;
    for (const auto& thing : things)
        list.append(call(thing));
    return list;
}

QByteArray bytes(const QJsonValue& value)
{
    return value.toString().toUtf8();
}

Row rowFrom(const QJsonValue& json)
{
    Row row;
    row.id = bytes(json["id"_L1]);
    row.text = bytes(json["text"_L1]);
    row.value = bytes(json["value"_L1]);
    row.isFocused = json["focused"_L1].toBool();
    row.isEnabled = json["enabled"_L1].toBool(true);
    const QByteArray kind = bytes(json["kind"_L1]);
    const auto* const found = std::ranges::find(kindNames, QByteArrayView(kind));
    row.kind = found == kindNames.end() ? RowKind::Item : RowKind(found - kindNames.begin());
    row.number = json["number"_L1].toInt();
    row.icon = QByteArray::fromBase64(bytes(json["icon"_L1]));
    return row;
}

} // namespace

QByteArrayView nameOf(Lamp lamp)
{
    return lampNames[size_t(lamp)];
}

std::optional<Lamp> lampNamed(QByteArrayView name)
{
    const auto* const found = std::ranges::find(lampNames, name);
    return found == lampNames.end() ? std::nullopt : std::optional(Lamp(found - lampNames.begin()));
}

QByteArrayView nameOf(RowKind kind)
{
    return kindNames[size_t(kind)];
}

QJsonObject toJson(const Tree& tree)
{
    QJsonObject json{
        {"page"_L1, text(tree.page)},
        {"title"_L1, text(tree.title)},
        {"size"_L1, QJsonArray{tree.width, tree.height}},
        {"colour"_L1, text(tree.colour)},
        {"language"_L1, text(tree.language)},
        {"header"_L1, text(tree.header)},
        {"time"_L1, text(tree.time)},
        {"date"_L1, text(tree.date)},
        {"rows"_L1, listOf(tree.rows, rowJson)},
        {"input"_L1, QJsonValue()},
        {"prompt"_L1, QJsonValue()},
        {"toast"_L1, tree.toast.isEmpty() ? QJsonValue() : QJsonValue(text(tree.toast))},
        {"on"_L1, tree.isOn},
        {"locked"_L1, tree.isLocked},
        {"dimmed"_L1, tree.isDimmed},
    };
    if (tree.input)
        json["input"_L1] = QJsonObject{{"text"_L1, text(tree.input->text)},
                                       {"mode"_L1, text(tree.input->mode)},
                                       {"masked"_L1, tree.input->isMasked},
                                       {"caret"_L1, tree.input->caret}};
    if (tree.prompt)
        json["prompt"_L1] = promptJson(*tree.prompt);
    json.insert("softkeys"_L1, listOf(tree.softKeys, [](const SoftKey& key) {
                    return QJsonObject{{"slot"_L1, key.slot},
                                       {"id"_L1, text(key.id)},
                                       {"label"_L1, text(key.label)},
                                       {"enabled"_L1, key.isEnabled}};
                }));
    json.insert("lines"_L1, listOf(tree.lines, [](const LineCell& cell) {
                    return QJsonObject{{"key"_L1, cell.key},
                                       {"label"_L1, text(cell.label)},
                                       {"lamp"_L1, text(nameOf(cell.lamp))},
                                       {"state"_L1, text(cell.state)},
                                       {"missed"_L1, cell.missed}};
                }));
    json.insert(
        "leds"_L1, listOf(tree.lamps, [](const HardLamp& lamp) {
            return QJsonObject{{"key"_L1, text(lamp.key)}, {"lamp"_L1, text(nameOf(lamp.lamp))}};
        }));
    json.insert("icons"_L1, listOf(tree.icons, [](const QByteArray& icon) { return text(icon); }));
    if (tree.image)
        json.insert("image"_L1, QJsonObject{{"data"_L1, text(tree.image->png.toBase64())},
                                            {"x"_L1, tree.image->x},
                                            {"y"_L1, tree.image->y}});
    return json;
}

Result<Tree, QByteArray> treeFromJson(const QJsonObject& json)
{
    Tree tree;
    const QJsonArray size = json["size"_L1].toArray();
    if (size.size() != 2 || size[0].toInt() < 1 || size[1].toInt() < 1)
        return Unexpected{QByteArray("\"size\" is not a width and a height in pixels")};
    tree.width = size[0].toInt();
    tree.height = size[1].toInt();
    tree.page = bytes(json["page"_L1]);
    tree.title = bytes(json["title"_L1]);
    tree.colour = bytes(json["colour"_L1]);
    tree.language = bytes(json["language"_L1]);
    tree.header = bytes(json["header"_L1]);
    tree.time = bytes(json["time"_L1]);
    tree.date = bytes(json["date"_L1]);
    for (const auto& row : json["rows"_L1].toArray())
        tree.rows.push_back(rowFrom(row));
    if (const QJsonValue input = json["input"_L1]; input.isObject())
        tree.input = Input{bytes(input["text"_L1]), bytes(input["mode"_L1]),
                           input["masked"_L1].toBool(), input["caret"_L1].toInt()};
    for (const auto& key : json["softkeys"_L1].toArray())
        tree.softKeys.push_back({key["slot"_L1].toInt(), bytes(key["id"_L1]),
                                 bytes(key["label"_L1]), key["enabled"_L1].toBool(true)});
    for (const auto& cell : json["lines"_L1].toArray()) {
        const auto lamp = lampNamed(bytes(cell["lamp"_L1]));
        if (!lamp)
            return Unexpected{QByteArray("\"lines\": there is no lamp \"") +
                              bytes(cell["lamp"_L1]).left(40) + '"'};
        tree.lines.push_back({cell["key"_L1].toInt(), bytes(cell["label"_L1]), *lamp,
                              bytes(cell["state"_L1]), cell["missed"_L1].toInt()});
    }
    for (const auto& led : json["leds"_L1].toArray()) {
        const auto lamp = lampNamed(bytes(led["lamp"_L1]));
        if (!lamp)
            return Unexpected{QByteArray("\"leds\": there is no lamp \"") +
                              bytes(led["lamp"_L1]).left(40) + '"'};
        tree.lamps.push_back({bytes(led["key"_L1]), *lamp});
    }
    for (const auto& icon : json["icons"_L1].toArray())
        tree.icons.push_back(bytes(icon));
    if (const QJsonValue prompt = json["prompt"_L1]; prompt.isObject()) {
        tree.prompt = Prompt{bytes(prompt["text"_L1]), std::nullopt, prompt["busy"_L1].toBool()};
        if (prompt["percent"_L1].isDouble())
            tree.prompt->percent = std::clamp(prompt["percent"_L1].toInt(), 0, 100);
    }
    tree.toast = bytes(json["toast"_L1]);
    if (const QJsonValue image = json["image"_L1]; image.isObject())
        tree.image = Image{QByteArray::fromBase64(bytes(image["data"_L1])), image["x"_L1].toInt(),
                           image["y"_L1].toInt()};
    tree.isOn = json["on"_L1].toBool(true);
    tree.isLocked = json["locked"_L1].toBool();
    tree.isDimmed = json["dimmed"_L1].toBool();
    return tree;
}

} // namespace vphone::screen
