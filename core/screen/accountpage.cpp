#include "core/screen/flowpages.h"
#include "core/screen/formpage.h"
#include "core/screen/screen.h"

namespace vphone::screen {

namespace {

// Source: reference screen 5
class AccountPage final : public FormPage
{
public:
    explicit AccountPage(const Device& device)
    {
        const AccountFacts facts = device.account();
        Field user;
        user.id = "profile_account.user";
        user.label = "Username";
        if (facts.isXsi)
            user.label = "Login ID";
        user.text = TextField({.bytesMax = accountBytesMax}, facts.user);
        fields().push_back(std::move(user));
        if (facts.isUserAlone)
            return;
        Field password;
        password.id = "profile_account.password";
        password.label = "Password";
        password.text = TextField({.isMasked = true, .bytesMax = accountBytesMax});
        password.isSecret = true;
        fields().push_back(std::move(password));
    }

    [[nodiscard]] QByteArray id() const override { return accountPage; }

    /// The resync that the account was wanted for has ended.
    void refreshed(const Context& context) override
    {
        if (!m_isChecking)
            return;
        Device& device = context.device;
        const ResyncFacts resync = device.resync();
        if (device.account().refused > m_refusedBefore) {
            m_isChecking = false;
            m_isRefused = true;
            context.screen.toast(device.text("Sign in failed"), device);
        } else if (!resync.isRunning && !resync.isHeldBack) {
            m_isChecking = false;
            if (resync.hasFailedLast && resync.failures > m_failuresBefore)
                return; // Which the notice of that failure tells.
            context.screen.toast(device.text("Signed in"), device);
            context.screen.close(accountPage, device);
        }
    }
    [[nodiscard]] bool isDone() const override { return m_sent == values(); }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Profile account setup");
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "sign_in", "Sign in", isComplete() && !m_isChecking);
        addSoftKey(tree, device, 2, "delete", "Delete");
        if (focus() == 1 && fields()[1].text.isMasked())
            addSoftKey(tree, device, 3, "show", "Show");
        else if (focus() == 1)
            addSoftKey(tree, device, 3, "show", "Hide");
        else
            addSoftKey(tree, device, 3, "mode", "Mode");
        addSoftKey(tree, device, 4, "back", "Back");
    }
    void drawMore(Tree& tree, const Device& device) const override
    {
        if (m_isChecking)
            tree.prompt = Prompt{device.text("Signing in"), std::nullopt, true};
        if (!m_isRefused)
            return;
        Row row;
        row.id = "profile_account.refused";
        row.text = device.text("Sign in failed");
        row.kind = RowKind::Text;
        tree.rows.push_back(std::move(row));
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        return softKey == "sign_in" && submit(context);
    }
    bool submit(const Context& context) override
    {
        if (!isComplete() || m_isChecking)
            return false;
        Device& device = context.device;
        m_refusedBefore = device.account().refused;
        m_failuresBefore = device.resync().failures;
        m_isRefused = false;
        m_sent = values();
        const QByteArray password = fields().size() > 1 ? fields()[1].value() : QByteArray();
        if (!device.setAccount(fields().front().value(), password)) {
            context.screen.toast(device.text("The account was not taken"), device);
            return true;
        }
        const ResyncFacts resync = device.resync();
        m_isChecking = resync.isRunning || resync.isHeldBack;
        if (!m_isChecking) {
            context.screen.toast(device.text("Saved"), device);
            context.screen.close(accountPage, device);
        }
        return true;
    }

private:
    [[nodiscard]] bool isComplete() const
    {
        return std::ranges::none_of(fields(),
                                    [](const Field& field) { return field.text.isEmpty(); });
    }
    [[nodiscard]] std::vector<QByteArray> values() const
    {
        std::vector<QByteArray> values;
        for (const Field& field : fields())
            values.push_back(field.value());
        return values;
    }

    bool m_isChecking = false;
    bool m_isRefused = false;
    quint32 m_refusedBefore = 0;
    quint32 m_failuresBefore = 0;
    std::optional<std::vector<QByteArray>> m_sent; ///< by Sign in; nothing: not yet
};

} // namespace

PagePointer makeProfileAccountPage(const Device& device)
{
    return std::make_unique<AccountPage>(device);
}

} // namespace vphone::screen
