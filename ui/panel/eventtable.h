/// \file The newest events of a phone as rows: when, which, and what they say.
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>

#include <deque>

namespace vphone::ui {

class EventTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The oldest goes when there are more. Source: assumed
    static constexpr int rowsMax = 5000;

    enum Column : quint8 { Time, Name, Text };
    static constexpr int columnCountAll = 3;
    /// The event as JSON, for whoever looks at one of them.
    static constexpr int jsonRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<QJsonObject>& events);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        QString time;
        QString name;
        QString text; ///< the other members, `key=value`
        QJsonObject event;
    };

    [[nodiscard]] static Row rowOf(const QJsonObject& event);

    std::deque<Row> m_rows;
};

} // namespace vphone::ui
