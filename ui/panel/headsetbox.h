/// \file The headset: which one, by what socket, plugged in or not.
#pragma once

#include <QGroupBox>
#include <QJsonObject>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vphone::ui {

class PhoneWatch;

class HeadsetBox final : public QGroupBox
{
    Q_OBJECT

public:
    explicit HeadsetBox(PhoneWatch& watch, QWidget* parent = nullptr);

private:
    void ask();
    void show(const QJsonObject& headset);
    void plug();

    PhoneWatch& m_watch;
    QLabel* m_text;
    QComboBox* m_series;
    QLineEdit* m_model;
    QLineEdit* m_serial;
    QLineEdit* m_firmware;
    QComboBox* m_connection;
    QPushButton* m_plug;
    bool m_isPlugged = false;
};

} // namespace vphone::ui
