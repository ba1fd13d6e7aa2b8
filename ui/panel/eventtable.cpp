#include "ui/panel/eventtable.h"

#include "ui/words.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is read first, in this order; the others follow by name.
constexpr auto firstMembers =
    std::to_array<const char*>({"reason", "trigger", "title", "key", "line", "state", "url",
                                "error", "cause", "detail", "name", "old", "new", "text"});
/// That stand elsewhere in the row, or in no line.
constexpr auto otherMembers = std::to_array<const char*>({"time", "phone", "event"});

template<typename List>
bool has(const List& list, const QString& key)
{
    return std::ranges::any_of(list,
                               [&](const char* known) { return key == QLatin1String(known); });
}

QString valueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Object:
        if (value["text"_L1].isString())
            return value["text"_L1].toString();
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

void add(QString& line, const QString& key, const QJsonValue& value)
{
    const QString text = valueText(value);
    if (!text.isEmpty())
        line += (line.isEmpty() ? u""_s : u"  "_s) + key + u'=' + text;
}

} // namespace

EventTable::Row EventTable::rowOf(const QJsonObject& event)
{
    Row row;
    row.time = event["time"_L1].toString().mid(11, 12);
    row.name = event["event"_L1].toString();
    for (const char* member : firstMembers) {
        if (const auto found = event.find(QLatin1String(member)); found != event.end())
            add(row.text, found.key(), found.value());
    }
    for (auto member = event.begin(); member != event.end(); ++member) {
        if (!has(firstMembers, member.key()) && !has(otherMembers, member.key()))
            add(row.text, member.key(), member.value());
    }
    row.text.replace(u'\n', u' ');
    row.event = event;
    return row;
}

void EventTable::append(const QList<QJsonObject>& events)
{
    if (events.isEmpty())
        return;
    const qsizetype added = std::min(events.size(), qsizetype(rowsMax));
    const int going = std::max(0, int(m_rows.size() + size_t(added)) - rowsMax);
    if (going > 0) {
        beginRemoveRows({}, 0, going - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + going);
        endRemoveRows();
    }
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added) - 1);
    for (const QJsonObject& event : events.last(added))
        m_rows.push_back(rowOf(event));
    endInsertRows();
}

void EventTable::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int EventTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCountAll;
}

QVariant EventTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    if (role == jsonRole)
        return row.event;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Time:
        return row.time;
    case Name:
        return row.name;
    default:
        return row.text;
    }
}

QVariant EventTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return words("Time (UTC)");
    case Name:
        return words("Event");
    default:
        return words("What it says");
    }
}

} // namespace vphone::ui
