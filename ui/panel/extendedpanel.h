/// \file Beside the phone: what nobody can do by pressing its keys.
#pragma once

#include <QTabWidget>

namespace vphone::ui {

class PhoneWatch;

class ExtendedPanel final : public QTabWidget
{
    Q_OBJECT

public:
    explicit ExtendedPanel(PhoneWatch& watch, QWidget* parent = nullptr);
};

} // namespace vphone::ui
