#include "core/screen/formpage.h"
#include "core/screen/objectframe.h"
#include "core/services/uri.h"

#include <array>

namespace vphone::screen {

namespace {

using services::ObjectField;
using services::ObjectLimits;

constexpr qsizetype entryBytesMax = 1000; ///< Source: assumed

constexpr auto inputKeys = std::to_array<ObjectFrame::DefaultKey>({
    {1, "submit", "Submit"},
    {2, "delete", "<<"},
    {3, "mode", "Mode"},
    {4, "exit", "Cancel"},
});

TextField::Kind kindOf(ObjectField::Entry entry)
{
    using Entry = ObjectField::Entry;
    switch (entry) {
    case Entry::Ascii:
        return TextField::Kind::Text;
    case Entry::Telephone:
        return TextField::Kind::Number;
    case Entry::Numeric:
        return TextField::Kind::Digits;
    case Entry::Equation:
        return TextField::Kind::Equation;
    case Entry::Upper:
        return TextField::Kind::Upper;
    case Entry::Lower:
        return TextField::Kind::Lower;
    }
    Q_UNREACHABLE();
}

class ObjectInputPage final : public FormPage
{
public:
    explicit ObjectInputPage(ObjectFrame frame) : m_frame(std::move(frame))
    {
        for (const ObjectField& wanted : m_frame.object().fields) {
            Field field;
            field.id = "service.field." + wanted.parameter;
            field.text =
                TextField({kindOf(wanted.entry), wanted.isPassword, entryBytesMax}, wanted.value);
            field.isSecret = wanted.isPassword;
            fields().push_back(std::move(field));
        }
    }

    [[nodiscard]] QByteArray id() const override { return m_frame.id(); }
    void shown(const Context& context) override { m_frame.shown(context.device.now()); }
    bool takeFetched(const Fetched& fetched, const Context& context) override
    {
        return m_frame.takeAgain(fetched, *this, context);
    }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        Tree tree;
        m_frame.drawTitle(tree, device);
        return tree.title;
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        m_frame.drawSoftKeys(tree, device, inputKeys);
    }
    void drawMore(Tree& tree, const Device&) const override
    {
        // Words of the server are not translated.
        for (size_t i = 0; i < tree.rows.size(); ++i)
            tree.rows[i].text = m_frame.object().fields[i].label;
        m_frame.drawPrompt(tree);
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        if (const auto taken = m_frame.choose(softKey, *this, context))
            return *taken;
        const QByteArray id = softKeyId(softKey);
        if (id == "submit" || id == "select")
            return submit(context);
        return id == "delete" && softKey != id && choose(id, context);
    }
    bool submit(const Context& context) override
    {
        QByteArray url = m_frame.object().url;
        char mark = url.contains('?') ? '&' : '?';
        for (size_t i = 0; i < fields().size(); ++i) {
            url += mark + m_frame.object().fields[i].parameter.toPercentEncoding() + '=' +
                   fields()[i].value().toPercentEncoding();
            mark = '&';
        }
        if (url.size() > ObjectLimits::urlBytes) {
            context.screen.toast(context.device.text("What was typed is too long"), context.device);
            return true;
        }
        return m_frame.follow(url, *this, context);
    }

private:
    ObjectFrame m_frame;
};

} // namespace

PagePointer makeInputPage(ObjectFrame frame)
{
    return std::make_unique<ObjectInputPage>(std::move(frame));
}

} // namespace vphone::screen
