#include "core/screen/formpage.h"
#include "core/screen/objectpage.h"

namespace vphone::screen {

namespace {

constexpr qsizetype numberBytesMax = 64; ///< Source: assumed

class EditDialPage final : public FormPage
{
public:
    explicit EditDialPage(const QByteArray& number)
    {
        Field field;
        field.id = "edit_dial.number";
        field.label = "Number";
        field.text = TextField({TextField::Kind::Number, false, numberBytesMax}, number);
        fields().push_back(std::move(field));
    }

    [[nodiscard]] QByteArray id() const override { return "edit_dial"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Edit dial");
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "dial", "Call", !fields().front().text.isEmpty());
        addSoftKey(tree, device, 2, "delete", "Delete");
        addSoftKey(tree, device, 4, "back", "Cancel");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        return softKey.toLower() == "dial" && submit(context);
    }
    bool submit(const Context& context) override
    {
        const QByteArray number = fields().front().value();
        if (number.isEmpty())
            return false;
        context.screen.pop(context.device);
        if (!context.device.perform("Dial:" + number))
            context.screen.toast(context.device.text("No line is free"), context.device);
        return true;
    }
};

} // namespace

void openEditDial(const QByteArray& number, const Context& context)
{
    if (!context.screen.push(std::make_unique<EditDialPage>(number), context.device))
        context.screen.toast(context.device.text("Too many pages are open"), context.device);
}

} // namespace vphone::screen
