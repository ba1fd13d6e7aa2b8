#include "core/screen/listpage.h"
#include "core/screen/screen.h"
#include "core/screen/settingpage.h"

namespace vphone::screen {

namespace {

class ChoicePage final : public ListPage
{
public:
    explicit ChoicePage(ChoiceList list) : m_list(std::move(list))
    {
        if (m_list.current < m_list.labels.size())
            setFocus(m_list.current);
    }

    [[nodiscard]] QByteArray id() const override { return m_list.id; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text(m_list.title).replace("{n}", QByteArray::number(m_list.number));
    }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        std::vector<Row> rows;
        for (size_t i = 0; i < m_list.labels.size(); ++i) {
            const QByteArray& label = m_list.labels[i];
            Row row;
            row.id = m_list.id + '.' + QByteArray::number(i + 1);
            row.text = m_list.isTranslated ? device.text(label, m_list.context) : label;
            if (i == m_list.current)
                row.value = "✓";
            rows.push_back(std::move(row));
        }
        return rows;
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "select", "Set");
        if (m_list.played)
            addSoftKey(tree, device, 2, "play", "Play");
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        if (softKey != "play" || !m_list.played)
            return false;
        m_list.played(focus(), context);
        return true;
    }
    void open(size_t index, const Row&, const Context& context) override
    {
        context.screen.pop(context.device);
        m_list.chosen(index, context);
    }

private:
    ChoiceList m_list;
};

} // namespace

PagePointer makeChoicePage(ChoiceList list)
{
    return std::make_unique<ChoicePage>(std::move(list));
}

} // namespace vphone::screen
