/// \file The network cable: plugged in or pulled, slow or bad.
#pragma once

#include <QGroupBox>
#include <QJsonObject>

class QCheckBox;
class QSpinBox;

namespace vphone::ui {

class PhoneWatch;

class CableBox final : public QGroupBox
{
    Q_OBJECT

public:
    explicit CableBox(PhoneWatch& watch, QWidget* parent = nullptr);

private:
    void ask();
    void show(const QJsonObject& network);
    void change(const QJsonObject& body);

    PhoneWatch& m_watch;
    QCheckBox* m_link;
    QSpinBox* m_delay;
    QSpinBox* m_loss;
};

} // namespace vphone::ui
