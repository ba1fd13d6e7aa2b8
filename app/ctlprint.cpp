#include "app/ctlprint.h"

#include "core/events/event.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace vphone::app {

namespace {

using namespace Qt::StringLiterals;

QByteArray textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toUtf8();
    return value.isNull() || value.isUndefined() ? QByteArray("-") : events::jsonText(value);
}

using Row = std::vector<QByteArray>;

/// Columns as wide as what stands in them.
QByteArray table(const std::vector<Row>& rows)
{
    std::vector<qsizetype> widths;
    for (const Row& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QByteArray text;
    for (const Row& row : rows) {
        QByteArray line;
        for (size_t i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        text += line.trimmed().isEmpty()
                    ? QByteArray()
                    : line.left(line.lastIndexOf(row.back()) + row.back().size());
        text += '\n';
    }
    return text;
}

QByteArray linesText(const QJsonArray& lines)
{
    QList<QByteArray> active;
    for (const auto& line : lines) {
        if (line["state"_L1] != "idle"_L1)
            active.append(textOf(line["line"_L1]) + ' ' + textOf(line["state"_L1]));
    }
    return active.isEmpty() ? QByteArray("all idle") : active.join(", ");
}

QByteArray countsText(const QJsonObject& counts)
{
    QList<QByteArray> parts;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        parts.append(textOf(count.value()) + ' ' + count.key().toUtf8());
    return parts.join(", ");
}

} // namespace

QByteArray phonesText(const QJsonObject& page)
{
    std::vector<Row> rows{{"MAC", "MODEL", "ADDRESS", "POWER", "RESYNC", "FIRMWARE"}};
    for (const auto& phone : page["phones"_L1].toArray())
        rows.push_back({textOf(phone["mac"_L1]), textOf(phone["model"_L1]),
                        textOf(phone["address"_L1]), textOf(phone["power"_L1]),
                        textOf(phone["resync"_L1]), textOf(phone["firmware"_L1])});
    return table(rows);
}

QByteArray phoneText(const QJsonObject& phone)
{
    std::vector<Row> rows;
    for (const auto name :
         {"mac"_L1, "model"_L1, "serial"_L1, "firmware"_L1, "inactive_firmware"_L1, "address"_L1,
          "web"_L1, "power"_L1, "resync"_L1, "last_error"_L1}) {
        const QByteArray value = textOf(phone[name]);
        if (!value.isEmpty() && value != "-")
            rows.push_back({QByteArray(name.data(), name.size()).replace('_', ' '), value});
    }
    if (const QJsonObject certificate = phone["certificate"_L1].toObject(); !certificate.isEmpty())
        rows.push_back(
            {"certificate", textOf(certificate["subject"_L1]) + ", valid until " +
                                textOf(certificate["not_after"_L1]) +
                                (certificate["renewed"_L1].toBool() ? ", renewed" : "")});
    if (const QJsonObject ca = phone["custom_ca"_L1].toObject(); ca["cn"_L1].isString())
        rows.push_back({"custom CA", textOf(ca["cn"_L1])});
    if (const QByteArray status = phone["custom_ca"_L1]["status"_L1].toString().toUtf8();
        !status.isEmpty())
        rows.push_back({"custom CA status", status});
    if (const QJsonObject account = phone["profile_account"_L1].toObject();
        account["set"_L1].toBool() || account["wanted"_L1].toBool())
        rows.push_back(
            {"profile account", account["wanted"_L1].toBool() ? "wanted by a server" : "set"});
    rows.push_back({"lines", linesText(phone["lines"_L1].toArray())});
    const QJsonObject timers = phone["timers"_L1].toObject();
    for (auto timer = timers.begin(); timer != timers.end(); ++timer) {
        if (!timer.value().isNull())
            rows.push_back({timer.key().toUtf8().replace('_', ' '), textOf(timer.value())});
    }
    for (const auto& reason : phone["reboot_reasons"_L1].toArray())
        rows.push_back({"rebooted", textOf(reason)});
    return table(rows);
}

QByteArray configText(const QJsonObject& config)
{
    QByteArray text;
    for (auto setting = config.begin(); setting != config.end(); ++setting)
        text += setting.key().toUtf8() + '=' + textOf(setting.value()) + '\n';
    return text;
}

QByteArray acceptedText(const QJsonObject& accepted)
{
    return textOf(accepted["phone"_L1]) + ": " + textOf(accepted["text"_L1]) + '\n';
}

QByteArray lineText(const QJsonObject& line)
{
    return "line " + textOf(line["line"_L1]) + " is " + textOf(line["state"_L1]) + '\n';
}

QByteArray explanationText(const QJsonObject& explanation)
{
    QByteArray text = textOf(explanation["text"_L1]) + '\n';
    std::vector<Row> gates;
    for (const auto& gate : explanation["gates"_L1].toArray())
        gates.push_back(
            {gate["open"_L1].toBool() ? "  open" : "  shut",
             textOf(gate["gate"_L1]) + (gate["parameter"_L1].toString().isEmpty()
                                            ? QByteArray()
                                            : ": " + textOf(gate["parameter"_L1]) + " is \"" +
                                                  textOf(gate["value"_L1]) + '"')});
    if (!gates.empty())
        text += "\nGates:\n" + table(gates);
    for (const auto& rule : explanation["rules"_L1].toArray()) {
        text += '\n' + textOf(rule["parameter"_L1]) + ": " + textOf(rule["rule"_L1]) + '\n';
        for (const auto& step : rule["steps"_L1].toArray())
            text += "  " + textOf(step) + '\n';
    }
    return text + "\nLines: " + linesText(explanation["lines"_L1].toArray()) + '\n';
}

QByteArray screenText(const QJsonObject& tree)
{
    QByteArray text = '[' + textOf(tree["page"_L1]) + "] " + textOf(tree["title"_L1]);
    if (const QByteArray time = tree["time"_L1].toString().toUtf8(); !time.isEmpty())
        text += "  " + time;
    text += '\n';
    if (!tree["on"_L1].toBool(true))
        text += "no power\n";
    if (tree["prompt"_L1].isObject())
        text += textOf(tree["prompt"_L1]["text"_L1]) + '\n';
    std::vector<Row> rows;
    for (const auto& line : tree["lines"_L1].toArray()) {
        if (!line["label"_L1].toString().isEmpty())
            rows.push_back({"  line " + textOf(line["key"_L1]), textOf(line["label"_L1]),
                            textOf(line["state"_L1])});
    }
    for (const auto& row : tree["rows"_L1].toArray()) {
        const QByteArray number = row["number"_L1].isDouble() ? textOf(row["number"_L1]) + ' ' : "";
        rows.push_back(
            {(row["focused"_L1].toBool() ? "> " : "  ") + number + textOf(row["text"_L1]),
             row["value"_L1].toString().toUtf8()});
    }
    text += table(rows);
    if (const QJsonValue input = tree["input"_L1]; input.isObject())
        text += "input (" + textOf(input["mode"_L1]) + "): " + textOf(input["text"_L1]) + '\n';
    QByteArray keys;
    for (const auto& key : tree["softkeys"_L1].toArray())
        keys += (keys.isEmpty() ? "[" : " [") + textOf(key["label"_L1]) + ']';
    text += keys.isEmpty() ? keys : keys + '\n';
    if (const QByteArray toast = tree["toast"_L1].toString().toUtf8(); !toast.isEmpty())
        text += "! " + toast + '\n';
    return text;
}

QByteArray headsetText(const QJsonObject& headset)
{
    if (!headset["plugged"_L1].toBool())
        return "no headset\n";
    QByteArray text = "headset " + textOf(headset["series"_L1]);
    for (const auto name : {"model"_L1, "serial"_L1, "firmware"_L1}) {
        if (const QByteArray value = headset[name].toString().toUtf8(); !value.isEmpty())
            text += ", " + QByteArray(name.data(), name.size()) + ' ' + value;
    }
    return text + ", by " + textOf(headset["connection"_L1]) + '\n';
}

QByteArray networkText(const QJsonObject& network)
{
    return (network["link"_L1].toBool() ? "cable plugged in, answers take "
                                        : "cable pulled, answers take ") +
           textOf(network["delay_ms"_L1]) + " ms longer, " + textOf(network["loss"_L1]) +
           "% of requests are lost\n";
}

QByteArray accountText(const QJsonObject& account)
{
    return QByteArray("profile account: ") + (account["set"_L1].toBool() ? "set" : "not set") +
           (account["wanted"_L1].toBool() ? ", wanted by a server\n" : "\n");
}

QByteArray clockText(const QJsonObject& clock)
{
    QByteArray text = textOf(clock["now"_L1]) + "  " + textOf(clock["mode"_L1]);
    if (clock["jumping_to"_L1].isString())
        text += ", jumping to " + textOf(clock["jumping_to"_L1]);
    return text + '\n';
}

QByteArray fleetText(const QJsonObject& fleet)
{
    return table({{"phones", textOf(fleet["phones"_L1])},
                  {"up", textOf(fleet["up"_L1])},
                  {"in flight", textOf(fleet["in_flight"_L1])},
                  {"resyncs", countsText(fleet["resyncs"_L1].toObject())},
                  {"models", countsText(fleet["models"_L1].toObject())},
                  {"next", textOf(fleet["next"_L1])}});
}

QByteArray problemText(const QJsonObject& problem)
{
    QByteArray text = textOf(problem["detail"_L1]);
    const QJsonArray wrong = problem["problems"_L1].toArray();
    if (wrong.size() == 1)
        return text + "; right: " + textOf(wrong.first()["right"_L1]);
    for (const auto& setting : wrong)
        text += "\n  " + textOf(setting["tag"_L1]) + ": " + textOf(setting["reason"_L1]) +
                "; right: " + textOf(setting["right"_L1]);
    return text;
}

} // namespace vphone::app
