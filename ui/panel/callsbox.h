/// \file A call on one of the phone's lines, as the other side or the person before it makes it.
#pragma once

#include "core/line/lines.h"

#include <QGroupBox>

#include <utility>
#include <vector>

class QComboBox;
class QPushButton;

namespace vphone::ui {

class PhoneWatch;

class CallsBox final : public QGroupBox
{
    Q_OBJECT

public:
    explicit CallsBox(PhoneWatch& watch, QWidget* parent = nullptr);

private:
    void follow();
    void offer();
    void act(line::LineAction action);

    PhoneWatch& m_watch;
    QComboBox* m_line;
    std::vector<std::pair<line::LineAction, QPushButton*>> m_actions;
};

} // namespace vphone::ui
