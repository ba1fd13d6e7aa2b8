#include "core/screen/objectframe.h"
#include "core/screen/objectpage.h"
#include "core/services/picture.h"

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

using services::ObjectIcon;
using services::ObjectItem;
using services::ObjectKind;

constexpr size_t shortcutsMax = 9; ///< Source: reference screen 3

constexpr auto menuKeys = std::to_array<ObjectFrame::DefaultKey>({
    {1, "select", "Select"},
    {4, "exit", "Exit"},
});
constexpr auto directoryKeys = std::to_array<ObjectFrame::DefaultKey>({
    {1, "dial", "Dial"},
    {2, "editdial", "Edit dial"},
    {4, "exit", "Exit"},
});

/// What people put between the digits of a number is not dialed.
QByteArray dialable(QByteArray number)
{
    for (const char c : {' ', '(', ')', '/'})
        number.replace(c, "");
    return number;
}

class ObjectListPage final : public Page
{
public:
    explicit ObjectListPage(ObjectFrame frame) : m_frame(std::move(frame))
    {
        for (const ObjectIcon& icon : m_frame.object().icons) {
            if (icon.url.isEmpty())
                m_icons.push_back({icon.index, services::pngOf(icon.image)});
        }
    }

    [[nodiscard]] QByteArray id() const override { return m_frame.id(); }

    void draw(Tree& tree, const Device& device) const override
    {
        m_frame.drawTitle(tree, device);
        for (size_t i = 0; i < items().size(); ++i) {
            const ObjectItem& item = items()[i];
            Row row;
            row.id = "service.item." + QByteArray::number(qsizetype(i) + 1);
            row.text = item.name;
            if (isDirectory()) {
                row.value = item.url;
                row.kind = RowKind::Value;
            }
            row.isFocused = i == m_focus;
            row.number = i < shortcutsMax ? int(i) + 1 : 0;
            const auto icon = std::ranges::find(m_icons, item.iconIndex, &Icon::index);
            if (icon != m_icons.end())
                row.icon = icon->file;
            tree.rows.push_back(std::move(row));
        }
        m_frame.drawPrompt(tree);
        if (isDirectory())
            m_frame.drawSoftKeys(tree, device, directoryKeys);
        else
            m_frame.drawSoftKeys(tree, device, menuKeys);
    }

    bool press(const Key& key, const Context& context) override
    {
        const size_t count = items().size();
        switch (key.code) {
        case KeyCode::NavUp:
        case KeyCode::NavDown:
            if (count > 0)
                m_focus = (m_focus + (key.code == KeyCode::NavDown ? 1 : count - 1)) % count;
            return true;
        case KeyCode::Select:
            return open(context);
        case KeyCode::Digit:
            if (key.number < 1 || size_t(key.number) > count)
                return false;
            m_focus = size_t(key.number) - 1;
            return open(context);
        default:
            return false;
        }
    }

    bool choose(const QByteArray& softKey, const Context& context) override
    {
        if (const auto taken = m_frame.choose(softKey, *this, context))
            return *taken;
        const QByteArray id = softKeyId(softKey);
        if (id == "select" || id == "dial")
            return open(context);
        if (id != "editdial" || !isDirectory() || m_focus >= items().size())
            return false;
        openEditDial(dialable(items()[m_focus].url), context);
        return true;
    }

    void shown(const Context& context) override
    {
        m_frame.shown(context.device.now());
        fetchIcon(context);
    }
    bool takeFetched(const Fetched& fetched, const Context& context) override
    {
        if (!m_frame.takeFile())
            return m_frame.takeAgain(fetched, *this, context);
        if (fetched.error.isEmpty() && services::pictureProblem(fetched.body).isEmpty())
            m_icons.push_back({m_frame.object().icons[m_nextIcon].index, fetched.body});
        ++m_nextIcon;
        fetchIcon(context);
        return true;
    }
    [[nodiscard]] std::optional<Instant> nextExpiry() const override
    {
        return m_frame.nextExpiry();
    }
    void handleExpiry(const Context& context) override { m_frame.handleExpiry(*this, context); }

private:
    struct Icon
    {
        int index = 0;
        QByteArray file;
    };

    [[nodiscard]] const std::vector<ObjectItem>& items() const { return m_frame.object().items; }
    [[nodiscard]] bool isDirectory() const
    {
        return m_frame.object().kind == ObjectKind::Directory;
    }
    bool open(const Context& context)
    {
        if (m_focus >= items().size())
            return false;
        const QByteArray url = items()[m_focus].url; // the page may go
        return m_frame.follow(isDirectory() ? "Dial:" + dialable(url) : url, *this, context);
    }
    /// The next that is a file; those that can't be fetched are left out.
    void fetchIcon(const Context& context)
    {
        const auto& icons = m_frame.object().icons;
        for (; m_nextIcon < icons.size(); ++m_nextIcon) {
            const QByteArray& url = icons[m_nextIcon].url;
            if (!url.isEmpty() && m_frame.fetchFile(url, context))
                return;
        }
    }

    ObjectFrame m_frame;
    size_t m_focus = 0;
    size_t m_nextIcon = 0;
    std::vector<Icon> m_icons;
};

} // namespace

PagePointer makeListPage(ObjectFrame frame)
{
    return std::make_unique<ObjectListPage>(std::move(frame));
}

} // namespace vphone::screen
