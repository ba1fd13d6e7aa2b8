/// \file Fields to be filled in: texts and choices, one of which has the focus.
#pragma once

#include "core/screen/page.h"
#include "core/screen/textfield.h"

namespace vphone::screen {

class FormPage : public Page
{
public:
    void draw(Tree& tree, const Device& device) const final;
    bool press(const Key& key, const Context& context) final;
    /// `delete`, `mode`, `back`, `show` are served here; others go to chooseOther().
    bool choose(const QByteArray& softKey, const Context& context) final;
    bool type(QByteArrayView utf8, const Context& context) final;
    [[nodiscard]] std::optional<Instant> nextExpiry() const override;
    void handleExpiry(const Context& context) override;
    /// A secret field has the focus.
    [[nodiscard]] bool isSecret() const override;

protected:
    struct Field
    {
        QByteArray id;    ///< `profile_account.user`
        QByteArray label; ///< English, of \c labelContext
        language::Context labelContext = language::Context::Screen;
        TextField text{};
        std::vector<QByteArray> choices{}; ///< empty: a text. Canonical spellings
        size_t choice = 0;
        bool isEnabled = true;
        bool isSecret = false; ///< also while it is shown

        [[nodiscard]] QByteArray value() const
        {
            return choices.empty() ? text.text() : choices[choice];
        }
    };

    [[nodiscard]] virtual QByteArray title(const Device& device) const = 0;
    /// Besides the fields: what stands above or below, other soft keys.
    virtual void drawSoftKeys(Tree& tree, const Device& device) const = 0;
    virtual bool chooseOther(const QByteArray& softKey, const Context& context) = 0;
    /// Select was pressed.
    virtual bool submit(const Context& context) = 0;
    virtual void drawMore(Tree&, const Device&) const {}

    [[nodiscard]] std::vector<Field>& fields() { return m_fields; }
    [[nodiscard]] const std::vector<Field>& fields() const { return m_fields; }
    [[nodiscard]] size_t focus() const { return m_focus; }
    void setFocus(size_t index) { m_focus = index; }

private:
    [[nodiscard]] Field* focused();
    bool step(Field& field, bool isForward);

    std::vector<Field> m_fields;
    size_t m_focus = 0;
};

} // namespace vphone::screen
