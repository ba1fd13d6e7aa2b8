/// \file The phone's clock: what time it is there, how fast it goes, a jump.
#pragma once

#include <QBasicTimer>
#include <QGroupBox>

class QComboBox;
class QLabel;
class QPushButton;

namespace vphone::ui {

class PhoneWatch;

class ClockBox final : public QGroupBox
{
    Q_OBJECT

public:
    /// Between two looks at the clock, while it is to be seen.
    static constexpr int lookMilliseconds = 1000;

    explicit ClockBox(PhoneWatch& watch, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void ask();
    void show(const QJsonObject& clock);
    void jump();

    PhoneWatch& m_watch;
    QLabel* m_time;
    QComboBox* m_length;
    QPushButton* m_jump;
    QBasicTimer m_timer;
    bool m_isAsked = false;
};

} // namespace vphone::ui
