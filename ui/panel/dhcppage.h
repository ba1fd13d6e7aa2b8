/// \file What a DHCP server gave the phone, and the settings that say what the phone makes of it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace vphone::ui {

class PhoneWatch;

class DhcpPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DhcpPage(PhoneWatch& watch, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void askSettings();
    void showSettings(const QJsonObject& settings);

    PhoneWatch& m_watch;
    QLabel* m_text;
    QTreeWidget* m_options;
    QList<QLineEdit*> m_settings; ///< each named as its parameter
};

} // namespace vphone::ui
