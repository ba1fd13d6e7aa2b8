/// \file The plug, and what starts the phone over.
#pragma once

#include <QGroupBox>

class QLabel;
class QPushButton;

namespace vphone::ui {

class PhoneWatch;

class PowerBox final : public QGroupBox
{
    Q_OBJECT

public:
    explicit PowerBox(PhoneWatch& watch, QWidget* parent = nullptr);

private:
    void follow();
    void askFactoryReset();

    PhoneWatch& m_watch;
    QLabel* m_text;
    QPushButton* m_power;
    QPushButton* m_resync;
    QPushButton* m_reboot;
    QPushButton* m_factoryReset;
};

} // namespace vphone::ui
