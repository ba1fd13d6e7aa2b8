// Set password, User sign in. Source: reference screen 3
#include "core/screen/adminpages.h"
#include "core/screen/formpage.h"
#include "core/screen/screen.h"
#include "core/screen/settingpage.h"

namespace vphone::screen {

namespace {

constexpr qsizetype passwordMin = 4;   ///< characters. Source: parameter User_Password
constexpr qsizetype passwordMax = 127; ///< likewise

/// Masked fields, one of which has what the last attempt got wrong.
class PasswordForm : public FormPage
{
protected:
    void addField(const char* id, const char* label)
    {
        Field field;
        field.id = id;
        field.label = label;
        field.text = TextField({.isMasked = true, .bytesMax = passwordMax});
        field.isSecret = true;
        fields().push_back(std::move(field));
    }
    /// The toast says \a text, in the phone's language; that field is typed anew.
    void refuse(size_t field, const QByteArray& text, const Context& context)
    {
        fields()[field].text.clear();
        setFocus(field);
        context.screen.toast(text, context.device);
    }
    void drawEditKeys(Tree& tree, const Device& device) const
    {
        addSoftKey(tree, device, 2, "delete", "Delete");
        addSoftKey(tree, device, 3, "mode", "Mode");
        addSoftKey(tree, device, 4, "back", "Back");
    }
};

class SetPasswordPage final : public PasswordForm
{
public:
    SetPasswordPage()
    {
        addField("set_password.old", "Old password");
        addField("set_password.new", "New password");
        addField("set_password.again", "Reenter new password");
    }

    [[nodiscard]] QByteArray id() const override { return "device_admin.set_password"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Set password");
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "save", "Save");
        drawEditKeys(tree, device);
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        return softKey == "save" && save(context);
    }
    bool submit(const Context& context) override
    {
        if (focus() + 1 == fields().size())
            return save(context);
        setFocus(focus() + 1);
        return true;
    }

private:
    enum : size_t { Old, New, Again };

    bool save(const Context& context)
    {
        Device& device = context.device;
        const QByteArray entered = fields()[New].value();
        const qsizetype length = QString::fromUtf8(entered).size();
        if (fields()[Old].value() != device.config().value("User_Password")) {
            refuse(Old, device.text("The old password is wrong"), context);
        } else if (!entered.isEmpty() && length < passwordMin) {
            refuse(New, device.text("A password has 4 to 127 characters"), context);
        } else if (entered != entered.trimmed()) {
            refuse(New, device.text("A password does not begin or end with a space"), context);
        } else if (fields()[Again].value() != entered) {
            refuse(Again, device.text("The new passwords are not the same"), context);
        } else if (store({{"User_Password", entered}}, context)) {
            device.signIn(entered);
            context.screen.pop(device);
            context.screen.toast(entered.isEmpty() ? device.text("Password removed")
                                                   : device.text("Password changed"),
                                 device);
        }
        return true;
    }
};

class SignInPage final : public PasswordForm
{
public:
    SignInPage() { addField("sign_in.password", "Password"); }

    [[nodiscard]] QByteArray id() const override { return "device_admin.sign_in"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("User sign in");
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "sign_in", "Sign in", !fields().front().text.isEmpty());
        drawEditKeys(tree, device);
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        return softKey == "sign_in" && submit(context);
    }
    bool submit(const Context& context) override
    {
        if (fields().front().text.isEmpty())
            return false;
        if (!context.device.signIn(fields().front().value())) {
            refuse(0, context.device.text("The password is wrong"), context);
            return true;
        }
        context.screen.pop(context.device);
        context.screen.toast(context.device.text("Signed in"), context.device);
        return true;
    }
};

} // namespace

PagePointer makeSetPasswordPage()
{
    return std::make_unique<SetPasswordPage>();
}

PagePointer makeSignInPage()
{
    return std::make_unique<SignInPage>();
}

} // namespace vphone::screen
