#include "core/screen/objectframe.h"
#include "core/screen/objectpage.h"

namespace vphone::screen {

namespace {

class ServicePage final : public Page
{
public:
    explicit ServicePage(const Device& device)
        : m_title(device.config().value("XML_Application_Service_Name")),
          m_url(device.config().value("XML_Application_Service_URL"))
    {
    }

    [[nodiscard]] QByteArray id() const override { return "xml_service"; }
    void draw(Tree& tree, const Device& device) const override
    {
        tree.title = m_title.isEmpty() ? device.text("XML service") : m_title;
        Row row;
        row.id = "xml_service.state";
        row.text = device.text(m_isFetching ? "Requesting..." : "The page can't be fetched now");
        row.kind = RowKind::Text;
        tree.rows.push_back(std::move(row));
        addSoftKey(tree, device, 1, "update", "Update", !m_isFetching);
        addSoftKey(tree, device, 4, "exit", "Exit");
    }
    bool press(const Key&, const Context&) override { return false; }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        const QByteArray id = softKeyId(softKey);
        if (id == "exit")
            context.screen.pop(context.device);
        else if (id == "update" && !m_isFetching)
            m_isFetching = context.device.fetchPage(m_url);
        else
            return false;
        return true;
    }
    void shown(const Context& context) override
    {
        if (!m_isFetching)
            m_isFetching = context.device.fetchPage(m_url);
    }
    bool takeFetched(const Fetched& fetched, const Context& context) override
    {
        if (!std::exchange(m_isFetching, false) || !context.screen.isOnTop(*this))
            return false;
        context.screen.pop(context.device);
        showObject(fetched, nullptr, context);
        return true;
    }

private:
    QByteArray m_title;
    QByteArray m_url;
    bool m_isFetching = false;
};

} // namespace

PagePointer makeServicePage(const Device& device)
{
    return std::make_unique<ServicePage>(device);
}

} // namespace vphone::screen
