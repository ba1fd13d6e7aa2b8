#include "core/control/selector.h"

#include <QJsonArray>

#include <algorithm>

namespace vphone::control {

namespace {

using namespace Qt::StringLiterals;

Unexpected<Answer> refused(const QByteArray& detail)
{
    return Unexpected{problem(Status::Unprocessable, "select: " + detail)};
}

} // namespace

Result<Selector, Answer> Selector::read(const QJsonValue& value)
{
    if (!value.isObject())
        return refused("missing or no object; give {\"all\": true}, {\"phones\": [MAC, ...]}, "
                       "{\"models\": [NAME, ...]} or {\"where\": {TAG: VALUE}}");
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return refused("empty; give {\"all\": true} when all phones are meant");
    Selector selector;
    for (auto member = object.begin(); member != object.end(); ++member) {
        std::optional<QByteArray> complaint;
        if (member.key() == "all"_L1) {
            if (!member.value().isBool() || !member.value().toBool())
                complaint = "\"all\" takes true alone";
        } else if (member.key() == "phones"_L1) {
            complaint = selector.readPhones(member.value());
        } else if (member.key() == "models"_L1) {
            complaint = selector.readModels(member.value());
        } else if (member.key() == "where"_L1) {
            complaint = selector.readWhere(member.value());
        } else {
            complaint = '"' + member.key().toUtf8().left(100) +
                        "\" is unknown; there are all, phones, models and where";
        }
        if (complaint)
            return refused(*complaint);
    }
    return selector;
}

std::optional<QByteArray> Selector::readPhones(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > phonesMax)
        return "\"phones\" takes a list of 1 to " + QByteArray::number(phonesMax) + " MACs";
    for (const auto& entry : array) {
        const QByteArray text = entry.toString().toUtf8();
        const auto mac = MacAddress::parse(text);
        if (!mac)
            return '"' + text.left(100) + "\" in \"phones\" is no MAC such as 000e08abcdef";
        m_phones.insert(*mac);
    }
    return std::nullopt;
}

std::optional<QByteArray> Selector::readModels(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > conditionsMax)
        return "\"models\" takes a list of 1 to " + QByteArray::number(conditionsMax) +
               " names such as CP-8841-3PCC";
    for (const auto& entry : array) {
        if (!entry.isString())
            return QByteArray("\"models\" takes names such as \"CP-8841-3PCC\"");
        m_models.append(entry.toString().toUtf8());
    }
    return std::nullopt;
}

std::optional<QByteArray> Selector::readWhere(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty() || object.size() > conditionsMax)
        return "\"where\" takes 1 to " + QByteArray::number(conditionsMax) +
               " pairs such as {\"Resync_Periodic\": \"3600\"}";
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isString())
            return "\"where\" takes texts, and " + member.key().toUtf8().left(100) + " has none";
        m_where.emplace_back(member.key().toUtf8(), member.value().toString().toUtf8());
    }
    return std::nullopt;
}

bool Selector::selects(const phone::Phone& phone) const
{
    if (!m_phones.empty() && !m_phones.contains(phone.identity().mac))
        return false;
    if (!m_models.isEmpty() && !m_models.contains(phone.identity().model->name))
        return false;
    const config::Config& config = phone.config();
    return std::all_of(m_where.begin(), m_where.end(), [&](const auto& condition) {
        const auto index = config.table().find(condition.first);
        // A secret can't be guessed by asking who has it.
        return index && !config.table()[*index].isSecret && !config.table()[*index].isHidden &&
               config.value(*index) == condition.second;
    });
}

} // namespace vphone::control
