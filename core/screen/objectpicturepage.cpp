#include "core/screen/objectframe.h"
#include "core/services/picture.h"

#include <array>

namespace vphone::screen {

namespace {

using services::Object;

constexpr auto pictureKeys = std::to_array<ObjectFrame::DefaultKey>({
    {1, "update", "Update"},
    {4, "exit", "Exit"},
});
constexpr auto choiceKeys = std::to_array<ObjectFrame::DefaultKey>({
    {1, "select", "Select"},
    {4, "exit", "Exit"},
});

/// `1:05`
QByteArray timerText(std::chrono::seconds time)
{
    constexpr qint64 minute = 60;
    const QByteArray seconds = QByteArray::number(qint64(time.count()) % minute);
    return QByteArray::number(qint64(time.count()) / minute) + ':' + seconds.rightJustified(2, '0');
}

/// A picture, what may be chosen on it, or a Status.
class PicturePage final : public Page
{
public:
    explicit PicturePage(ObjectFrame frame) : m_frame(std::move(frame))
    {
        if (object().image)
            m_file = services::pngOf(*object().image);
    }

    [[nodiscard]] QByteArray id() const override { return m_frame.id(); }

    void draw(Tree& tree, const Device& device) const override
    {
        m_frame.drawTitle(tree, device);
        if (!m_file.isEmpty())
            tree.image = Image{m_file, object().x, object().y};
        else if (!object().url.isEmpty())
            addText(tree, "service.picture",
                    m_problem.isEmpty() ? device.text("Loading the picture...")
                                        : device.text("The picture can't be shown"),
                    m_problem);
        if (!object().text.isEmpty())
            addText(tree, "service.status", object().text, {});
        if (object().timer)
            addText(tree, "service.timer", timerText(elapsed(device.now())), {});
        for (size_t i = 0; i < object().items.size(); ++i) {
            Row row;
            row.id = "service.item." + QByteArray::number(qsizetype(i) + 1);
            row.text = object().items[i].name;
            row.isFocused = i == m_focus;
            row.number = i < 9 ? int(i) + 1 : 0;
            tree.rows.push_back(std::move(row));
        }
        m_frame.drawPrompt(tree);
        if (object().items.empty())
            m_frame.drawSoftKeys(tree, device, pictureKeys);
        else
            m_frame.drawSoftKeys(tree, device, choiceKeys);
    }

    bool press(const Key& key, const Context& context) override
    {
        const size_t count = object().items.size();
        if (count == 0)
            return false;
        switch (key.code) {
        case KeyCode::NavUp:
        case KeyCode::NavDown:
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
        return softKeyId(softKey) == "select" && open(context);
    }
    void shown(const Context& context) override
    {
        m_frame.shown(context.device.now());
        if (!m_began)
            m_began = context.device.now();
        const bool isWanted = !object().url.isEmpty() && m_file.isEmpty() && m_problem.isEmpty();
        if (isWanted && !std::exchange(m_isAsked, true) &&
            !m_frame.fetchFile(object().url, context))
            m_problem = "its URL can't be fetched";
        tick(context.device.now());
    }
    bool takeFetched(const Fetched& fetched, const Context& context) override
    {
        if (!m_frame.takeFile())
            return m_frame.takeAgain(fetched, *this, context);
        m_problem =
            fetched.error.isEmpty() ? services::pictureProblem(fetched.body) : fetched.error;
        if (m_problem.isEmpty())
            m_file = fetched.body;
        else
            context.device.noteBadObject(fetched.url, m_problem, 0, 0);
        return true;
    }
    [[nodiscard]] std::optional<Instant> nextExpiry() const override
    {
        const auto refresh = m_frame.nextExpiry();
        return m_tick && (!refresh || *m_tick < *refresh) ? m_tick : refresh;
    }
    void handleExpiry(const Context& context) override
    {
        tick(context.device.now());
        m_frame.handleExpiry(*this, context);
    }

private:
    [[nodiscard]] const Object& object() const { return m_frame.object(); }

    static void addText(Tree& tree, const char* id, const QByteArray& text, const QByteArray& value)
    {
        Row row;
        row.id = id;
        row.text = text;
        row.value = value;
        row.kind = RowKind::Text;
        tree.rows.push_back(std::move(row));
    }
    bool open(const Context& context)
    {
        if (m_focus >= object().items.size())
            return false;
        return m_frame.follow(QByteArray(object().items[m_focus].url), *this, context);
    }
    [[nodiscard]] std::chrono::seconds elapsed(Instant now) const
    {
        const auto passed = m_began ? now - *m_began : Duration::zero();
        return std::chrono::seconds(object().timer.value_or(0)) +
               std::chrono::duration_cast<std::chrono::seconds>(passed);
    }
    void tick(Instant now)
    {
        if (object().timer && m_began)
            m_tick = *m_began + std::chrono::duration_cast<std::chrono::seconds>(now - *m_began) +
                     std::chrono::seconds(1);
    }

    ObjectFrame m_frame;
    QByteArray m_file;
    QByteArray m_problem; ///< of the file, an English clause
    bool m_isAsked = false;
    size_t m_focus = 0;
    std::optional<Instant> m_began;
    std::optional<Instant> m_tick;
};

} // namespace

PagePointer makePicturePage(ObjectFrame frame)
{
    return std::make_unique<PicturePage>(std::move(frame));
}

} // namespace vphone::screen
