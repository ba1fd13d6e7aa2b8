/// \file The phones of a fleet, to look at one of them.
#pragma once

#include "ui/session.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace vphone::ui {

class PhoneChooser final : public QWidget
{
    Q_OBJECT

public:
    /// Phones that are listed; of a larger fleet the others open by their MAC. Source: assumed
    static constexpr int rowsMax = 20'000;

    /// \a session outlives it.
    explicit PhoneChooser(Session& session, QWidget* parent = nullptr);

    /// Asks for the list anew.
    void refresh();
    [[nodiscard]] int count() const { return m_model.rowCount(); }

Q_SIGNALS:
    void chosen(const QByteArray& mac);
    /// The list is whole.
    void listed();

private:
    void askAfter(const QByteArray& mac);
    void take(const QJsonObject& page);
    void open();
    void offer();
    [[nodiscard]] QByteArray wanted() const;

    Session& m_session;
    QStandardItemModel m_model;
    QSortFilterProxyModel* m_filtered;
    QLineEdit* m_filter;
    QTableView* m_view;
    QLabel* m_text;
    QPushButton* m_open;
    quint32 m_round = 0; ///< counts up with each refresh
};

} // namespace vphone::ui
