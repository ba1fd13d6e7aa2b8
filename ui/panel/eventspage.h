/// \file What the phone tells, live: a table with a filter, and the chosen event in full.
#pragma once

#include "ui/panel/eventtable.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QTableView;

namespace vphone::ui {

class PhoneWatch;

class EventsPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Show : quint8 { All, Syslog };

    EventsPage(PhoneWatch& watch, Show show, QWidget* parent = nullptr);

    [[nodiscard]] const QSortFilterProxyModel& shown() const { return *m_filtered; }

private:
    void take(const QList<QJsonObject>& events);
    void handleFilter(const QString& words);
    void showChosen();
    void followEmptiness();

    PhoneWatch& m_watch;
    Show m_show;
    QByteArray m_mac; ///< of the phone whose events are shown; empty: not known yet
    EventTable m_table;
    QSortFilterProxyModel* m_filtered;
    QLineEdit* m_filter;
    QTableView* m_view;
    QLabel* m_empty;
    QPlainTextEdit* m_chosen;
};

} // namespace vphone::ui
