#include "core/screen/formpage.h"

#include "core/screen/screen.h"

namespace vphone::screen {

FormPage::Field* FormPage::focused()
{
    return m_focus < m_fields.size() && m_fields[m_focus].isEnabled ? &m_fields[m_focus] : nullptr;
}

void FormPage::draw(Tree& tree, const Device& device) const
{
    tree.title = title(device);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Field& field = m_fields[i];
        const bool isText = field.choices.empty();
        Row row;
        row.id = field.id;
        row.text = device.text(field.label, field.labelContext);
        row.value = isText ? field.text.shown()
                           : device.text(field.choices[field.choice], language::Context::Value);
        row.isFocused = i == m_focus;
        row.isEnabled = field.isEnabled;
        row.kind = isText ? RowKind::Field : RowKind::Value;
        tree.rows.push_back(std::move(row));
        if (i == m_focus && isText && field.isEnabled)
            tree.input = field.text.input();
    }
    drawSoftKeys(tree, device);
    drawMore(tree, device);
}

bool FormPage::step(Field& field, bool isForward)
{
    const size_t count = field.choices.size();
    field.choice = (field.choice + (isForward ? 1 : count - 1)) % count;
    return true;
}

bool FormPage::press(const Key& key, const Context& context)
{
    const size_t count = m_fields.size();
    switch (key.code) {
    case KeyCode::NavUp:
    case KeyCode::NavDown:
        if (count < 2)
            return false;
        m_focus = (m_focus + (key.code == KeyCode::NavDown ? 1 : count - 1)) % count;
        return true;
    case KeyCode::Select:
        return submit(context);
    default:
        break;
    }
    Field* field = focused();
    if (field == nullptr)
        return false;
    if (field->choices.empty())
        return field->text.press(key, context.device.now());
    if (key.code == KeyCode::NavLeft || key.code == KeyCode::NavRight)
        return step(*field, key.code == KeyCode::NavRight);
    if (key.code == KeyCode::Digit && key.number >= 1 &&
        size_t(key.number) <= field->choices.size()) {
        field->choice = size_t(key.number) - 1;
        return true;
    }
    return false;
}

bool FormPage::choose(const QByteArray& softKey, const Context& context)
{
    Field* field = focused();
    const bool isText = field != nullptr && field->choices.empty();
    if (softKey == "back") {
        context.screen.pop(context.device);
        return true;
    }
    if (softKey == "delete" && isText) {
        field->text.erase();
        return true;
    }
    if (softKey == "mode" && isText) {
        field->text.cycleMode();
        return true;
    }
    if (softKey == "show" && isText) {
        field->text.setMasked(!field->text.isMasked());
        return true;
    }
    if (softKey == "next" && field != nullptr && !isText)
        return step(*field, true);
    return chooseOther(softKey, context);
}

bool FormPage::type(QByteArrayView utf8, const Context&)
{
    Field* field = focused();
    return field != nullptr && field->choices.empty() && field->text.type(utf8);
}

std::optional<Instant> FormPage::nextExpiry() const
{
    return m_focus < m_fields.size() ? m_fields[m_focus].text.nextExpiry() : std::nullopt;
}

void FormPage::handleExpiry(const Context& context)
{
    if (m_focus >= m_fields.size())
        return;
    TextField& text = m_fields[m_focus].text;
    if (text.nextExpiry() && *text.nextExpiry() <= context.device.now())
        text.handleExpiry();
}

bool FormPage::isSecret() const
{
    return m_focus < m_fields.size() &&
           (m_fields[m_focus].isSecret || m_fields[m_focus].text.isMasked());
}

} // namespace vphone::screen
