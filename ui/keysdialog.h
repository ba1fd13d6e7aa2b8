/// \file Which keys of the computer are which keys of the phone.
#pragma once

#include <QDialog>

namespace vphone::ui {

class PhoneView;

class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const PhoneView& view, QWidget* parent);
};

} // namespace vphone::ui
