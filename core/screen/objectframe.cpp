#include "core/screen/objectframe.h"

#include "core/rule/url.h"
#include "core/services/uri.h"

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

constexpr char ownKeyPrefix[] = "service.key.";
constexpr int followingMax = 2;                   ///< a soft key, and what it selects
constexpr size_t ownKeysShown = softKeySlots - 1; ///< with More in the last slot

} // namespace

Refresh refreshOf(QByteArrayView header)
{
    const qsizetype semicolon = header.indexOf(';');
    const QByteArrayView number = (semicolon < 0 ? header : header.first(semicolon)).trimmed();
    bool isNumber = false;
    const uint seconds = number.toUInt(&isNumber);
    if (!isNumber)
        return {};
    Refresh refresh;
    const auto most = std::chrono::duration_cast<std::chrono::seconds>(Refresh::most).count();
    refresh.wait = std::clamp<Duration>(std::chrono::seconds(std::min<qint64>(seconds, most)),
                                        Refresh::least, Refresh::most);
    if (semicolon < 0)
        return refresh;
    const QByteArrayView rest = header.sliced(semicolon + 1).trimmed();
    constexpr QByteArrayView mark = "url=";
    if (rest.size() > mark.size() &&
        rest.first(mark.size()).compare(mark, Qt::CaseInsensitive) == 0)
        refresh.url = rest.sliced(mark.size()).trimmed().toByteArray();
    return refresh;
}

QByteArray softKeyId(QByteArrayView name)
{
    const QByteArray id = name.toByteArray().toLower();
    if (id == "<<")
        return "delete";
    if (id == "cancel" || id == "back")
        return "exit";
    if (id == "next")
        return "more";
    return id;
}

ObjectFrame::ObjectFrame(services::Object object, QByteArray url, Refresh refresh)
    : m_object(std::move(object)), m_url(std::move(url)), m_refresh(std::move(refresh))
{
}

QByteArray ObjectFrame::id() const
{
    QByteArray id = "service.";
    for (const char c : services::nameOf(m_object.kind)) {
        if (c >= 'A' && c <= 'Z' && !id.endsWith('.'))
            id += '_';
        id += char(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return id;
}

void ObjectFrame::drawTitle(Tree& tree, const Device& device) const
{
    tree.title = m_object.title.isEmpty() ? device.text("XML service") : m_object.title;
}

void ObjectFrame::drawPrompt(Tree& tree) const
{
    if (m_object.prompt.isEmpty())
        return;
    Row row;
    row.id = "service.prompt";
    row.text = m_object.prompt;
    row.kind = RowKind::Text;
    tree.rows.push_back(std::move(row));
}

void ObjectFrame::drawSoftKeys(Tree& tree, const Device& device,
                               std::span<const DefaultKey> defaults) const
{
    const auto& keys = m_object.softKeys;
    if (keys.empty()) {
        for (const DefaultKey& key : defaults) {
            const bool isPossible = qstrcmp(key.id, "update") != 0 || !m_url.isEmpty();
            addSoftKey(tree, device, key.slot, key.id, key.label, isPossible);
        }
        return;
    }
    const auto add = [&](size_t index, int slot) {
        tree.softKeys.push_back(
            {slot, ownKeyPrefix + QByteArray::number(qsizetype(index)), keys[index].name, true});
    };
    if (keys.back().position <= softKeySlots) {
        for (size_t i = 0; i < keys.size(); ++i)
            add(i, keys[i].position);
        return;
    }
    const size_t first = m_firstKey < keys.size() ? m_firstKey : 0;
    for (size_t i = 0; i < ownKeysShown && first + i < keys.size(); ++i)
        add(first + i, int(i) + 1);
    addSoftKey(tree, device, softKeySlots, "more", "More");
}

std::optional<bool> ObjectFrame::choose(const QByteArray& softKey, Page& page,
                                        const Context& context)
{
    if (softKey.startsWith(ownKeyPrefix)) {
        const size_t index = softKey.mid(qstrlen(ownKeyPrefix)).toUInt();
        return index < m_object.softKeys.size() &&
               chooseOwn(m_object.softKeys[index], page, context);
    }
    const QByteArray id = softKeyId(softKey);
    if (id == "exit") {
        context.screen.pop(context.device);
        return true;
    }
    if (id == "more") {
        m_firstKey += ownKeysShown;
        if (m_firstKey >= m_object.softKeys.size())
            m_firstKey = 0;
        return true;
    }
    if (id == "update")
        return !m_url.isEmpty() && update(m_url, context);
    return std::nullopt;
}

bool ObjectFrame::chooseOwn(const services::ObjectSoftKey& key, Page& page, const Context& context)
{
    // Following may end the page, and the key with it.
    const QByteArray url = key.url;
    const QByteArray urlDown = key.urlDown;
    const bool isDownDone = !urlDown.isEmpty() && follow(urlDown, page, context);
    if (url.isEmpty() || !context.screen.isOnTop(page))
        return isDownDone;
    return follow(url, page, context);
}

QByteArray ObjectFrame::absolute(const QByteArray& uri) const
{
    const auto base = rule::parseUrl(m_url);
    if (!base || base->host.isEmpty())
        return {};
    const auto url = rule::resolveLocation(*base, uri);
    return url ? url->toText() : QByteArray();
}

bool ObjectFrame::follow(const QByteArray& uri, Page& page, const Context& context)
{
    using services::UriKind;
    const auto say = [&](const QByteArray& text) { context.screen.toast(text, context.device); };
    // Keys that press each other come to an end.
    if (m_following == followingMax || uri.isEmpty())
        return false;
    ++m_following;
    const auto parsed = services::parseUri(uri);
    bool isTaken = true;
    if (!parsed || parsed->kind == UriKind::Page) {
        const QByteArray url = parsed ? uri : absolute(uri);
        if (url.isEmpty())
            say(context.device.text("The phone can't open this address"));
        else if (context.device.fetchPage(url))
            say(context.device.text("Requesting..."));
        else
            say(context.device.text("The page can't be fetched now"));
    } else if (parsed->kind == UriKind::SoftKey) {
        isTaken = page.choose(softKeyId(parsed->rest), context);
    } else if (parsed->kind == UriKind::Unsupported) {
        say(context.device.text("The phone does not support this"));
    } else if (!context.device.perform(uri)) {
        say(context.device.text("This can't be done now"));
    }
    --m_following;
    return isTaken;
}

bool ObjectFrame::fetchFile(const QByteArray& uri, const Context& context)
{
    const auto parsed = services::parseUri(uri);
    const QByteArray url = parsed ? uri : absolute(uri);
    m_isWaitingForFile = !url.isEmpty() && context.device.fetchPage(url);
    return m_isWaitingForFile;
}

bool ObjectFrame::update(const QByteArray& uri, const Context& context)
{
    const auto parsed = services::parseUri(uri);
    const QByteArray url = parsed ? uri : absolute(uri);
    m_isUpdating = !url.isEmpty() && context.device.fetchPage(url);
    if (!m_isUpdating)
        context.screen.toast(context.device.text("The page can't be fetched now"), context.device);
    return true;
}

bool ObjectFrame::takeAgain(const Fetched& fetched, Page& page, const Context& context)
{
    const bool isWanted = std::exchange(m_isUpdating, false);
    const bool isSame = fetched.url == m_url && fetched.error.isEmpty();
    if (!isWanted && !isSame)
        return false;
    if (!context.screen.isOnTop(page))
        return isWanted;
    showObject(fetched, &page, context);
    return true;
}

void ObjectFrame::shown(Instant now)
{
    if (m_refresh.wait)
        m_refreshAt = now + *m_refresh.wait;
}

void ObjectFrame::handleExpiry(Page& page, const Context& context)
{
    const Instant now = context.device.now();
    if (!m_refreshAt || *m_refreshAt > now)
        return;
    m_refreshAt = now + *m_refresh.wait;
    if (context.screen.isOnTop(page))
        update(m_refresh.url.isEmpty() ? m_url : m_refresh.url, context);
}

} // namespace vphone::screen
