#include "core/screen/screen.h"

#include "core/screen/banner.h"
#include "core/screen/basepages.h"
#include "core/screen/clocktext.h"
#include "core/screen/menupage.h"
#include "core/screen/objectpage.h"
#include "core/screen/popups.h"

#include <algorithm>

namespace vphone::screen {

Screen::Screen() : m_idle(makeIdlePage(m_handling)), m_calls(makeCallPage(m_handling)) {}

Screen::~Screen() = default;

/// While it lives, pages that go are kept: a function of theirs may be running.
struct Screen::Serving
{
    explicit Serving(Screen& whose) : screen(whose) { ++screen.m_serving; }
    ~Serving()
    {
        if (--screen.m_serving == 0)
            screen.m_left.clear();
    }
    Serving(const Serving&) = delete;
    Serving& operator=(const Serving&) = delete;

    Screen& screen;
};

void Screen::leaveTop()
{
    m_left.push_back(std::move(m_pages.back()));
    m_pages.pop_back();
}

bool Page::type(QByteArrayView, const Context&)
{
    return false;
}

void Page::shown(const Context&) {}

void Page::refreshed(const Context&) {}

void Page::handleExpiry(const Context&) {}

bool Page::takeFetched(const Fetched&, const Context&)
{
    return false;
}

void addSoftKey(Tree& tree, const Device& device, int slot, const char* id, QByteArrayView label,
                bool isEnabled)
{
    tree.softKeys.push_back({slot, id, device.text(label), isEnabled});
    std::ranges::sort(tree.softKeys, {}, &SoftKey::slot);
}

bool Screen::isCallInFront(const Device& device) const
{
    return isAnyLineActive(device) && (m_pages.empty() || m_handling.isInFront);
}

Page* Screen::front(const Device& device) const
{
    if (isCallInFront(device))
        return m_calls.get();
    return m_pages.empty() ? m_idle.get() : m_pages.back().get();
}

Tree Screen::bareTree(const Device& device) const
{
    const model::Model& model = device.model();
    Tree tree;
    tree.width = model.screenWidth;
    tree.height = model.screenHeight;
    tree.colour = model.screenColour;
    tree.language = language::defOf(device.language()).code;
    tree.isOn = device.stage() != Stage::Off;
    return tree;
}

Tree Screen::tree(const Device& device) const
{
    Tree tree = bareTree(device);
    if (drawBanner(tree, device))
        return tree;
    drawStatus(tree, device, m_handling);
    tree.time = timeText(device);
    tree.date = dateText(device);
    tree.toast = m_toast;
    const Page* page = front(device);
    tree.page = page->id();
    if (isSaving(device, m_lastKey)) {
        drawScreenSaver(tree, device);
    } else {
        page->draw(tree, device);
        if (page == m_idle.get())
            drawNotice(tree, device);
    }
    tree.isDimmed = isDimmed(device, m_lastKey);
    return tree;
}

bool Screen::chooseSlot(int slot, Device& device)
{
    const Tree drawn = tree(device);
    const auto found = std::ranges::find(drawn.softKeys, slot, &SoftKey::slot);
    if (found == drawn.softKeys.end() || !found->isEnabled)
        return false;
    const QByteArray id = found->id;
    return front(device)->choose(id, {*this, device});
}

Pressed Screen::press(const Key& key, Device& device)
{
    const Serving serving(*this);
    if (device.stage() == Stage::Off)
        return Pressed::Locked;
    if (!hasKey(device.model(), key))
        return Pressed::Missing;
    Tree drawn = bareTree(device);
    if (drawBanner(drawn, device) && drawn.isLocked)
        return Pressed::Locked;
    const bool wasAsleep = isAsleep(device, m_lastKey);
    m_lastKey = device.now();
    refresh(device);
    if (wasAsleep && key.code != KeyCode::Hook)
        return Pressed::Taken;
    const bool isTaken = serve(key, device);
    refresh(device);
    return isTaken ? Pressed::Taken : Pressed::Ignored;
}

bool Screen::serve(const Key& key, Device& device)
{
    const Context context{*this, device};
    if (key.code == KeyCode::SoftKey)
        return chooseSlot(key.number, device);
    Page* page = front(device);
    if (page->press(key, context))
        return true;
    switch (key.code) {
    case KeyCode::Back:
        if (isCallInFront(device) && !m_pages.empty()) {
            m_handling.isInFront = false;
            return true;
        }
        if (m_pages.empty())
            return false;
        pop(device);
        return true;
    case KeyCode::Applications:
        if (isCallInFront(device))
            m_handling.isInFront = false;
        if (isOpen("applications"))
            popTo("applications", device);
        else
            push(makeMenuPage("applications"), device);
        return true;
    default:
        return pressHardKey(key, context);
    }
}

Pressed Screen::type(QByteArrayView utf8, Device& device)
{
    const Serving serving(*this);
    if (device.stage() == Stage::Off)
        return Pressed::Locked;
    Tree drawn = bareTree(device);
    if (drawBanner(drawn, device) && drawn.isLocked)
        return Pressed::Locked;
    const bool wasAsleep = isAsleep(device, m_lastKey);
    m_lastKey = device.now();
    refresh(device);
    if (wasAsleep)
        return Pressed::Taken;
    if (front(device)->type(utf8, {*this, device})) {
        refresh(device);
        return Pressed::Taken;
    }
    if (tree(device).input)
        return Pressed::Ignored;
    Pressed last = Pressed::Ignored;
    for (const char c : utf8) {
        const auto key = keyNamed(QByteArrayView(&c, 1));
        const bool isKeypad = key && (key->code == KeyCode::Digit || key->code == KeyCode::Star ||
                                      key->code == KeyCode::Pound);
        if (!isKeypad)
            return last;
        last = press(*key, device);
    }
    return last;
}

Pressed Screen::chooseSoftKey(QByteArrayView name, Device& device)
{
    const Serving serving(*this);
    if (device.stage() != Stage::Up)
        return Pressed::Locked;
    const bool isTaken = front(device)->choose(name.toByteArray(), {*this, device});
    refresh(device);
    return isTaken ? Pressed::Taken : Pressed::Ignored;
}

void Screen::refresh(Device& device)
{
    if (device.stage() != Stage::Up)
        return;
    const Serving serving(*this);
    followCalls(*this, device);
    front(device)->refreshed({*this, device});
    considerPopups(*this, m_shown, device);
}

void Screen::noteLook(const Device& device)
{
    m_tick = device.stage() == Stage::Up ? nextChange(device, m_lastKey) : std::nullopt;
}

void Screen::handleExpiry(Device& device)
{
    const Serving serving(*this);
    if (m_tick && *m_tick <= device.now())
        m_tick.reset();
    if (m_toastExpiry && *m_toastExpiry <= device.now()) {
        m_toastExpiry.reset();
        m_toast.clear();
    }
    Page* page = front(device);
    if (const auto expiry = page->nextExpiry(); expiry && *expiry <= device.now())
        page->handleExpiry({*this, device});
    for (const PagePointer& lying : m_pages) {
        if (lying.get() == page)
            continue;
        if (const auto expiry = lying->nextExpiry(); expiry && *expiry <= device.now()) {
            lying->handleExpiry({*this, device});
            break; // which may have moved the others
        }
    }
    refresh(device);
}

std::optional<Instant> Screen::nextExpiry() const
{
    std::optional<Instant> next = m_toastExpiry;
    const auto take = [&next](std::optional<Instant> other) {
        if (other && (!next || *other < *next))
            next = other;
    };
    take(m_tick);
    take(m_idle->nextExpiry());
    take(m_calls->nextExpiry());
    for (const PagePointer& page : m_pages)
        take(page->nextExpiry());
    return next;
}

bool Screen::isSecret() const
{
    return !m_pages.empty() && !m_handling.isInFront && m_pages.back()->isSecret();
}

void Screen::reset()
{
    while (!m_pages.empty())
        leaveTop();
    if (m_serving == 0)
        m_left.clear();
    const quint32 missedSeen = m_handling.missedSeen;
    m_handling = {};
    m_handling.missedSeen = missedSeen;
    m_toast.clear();
    m_toastExpiry.reset();
    m_tick.reset();
    m_lastKey.reset();
    m_shown = {};
}

bool Screen::push(PagePointer page, Device& device)
{
    if (m_pages.size() == depthMax)
        return false;
    m_pages.push_back(std::move(page));
    m_handling.isInFront = false;
    m_pages.back()->shown({*this, device});
    return true;
}

void Screen::pop(Device& device)
{
    if (m_pages.empty())
        return;
    leaveTop();
    if (!m_pages.empty())
        m_pages.back()->shown({*this, device});
}

void Screen::home(Device& device)
{
    popTo({}, device);
}

void Screen::popTo(QByteArrayView id, Device& device)
{
    while (!m_pages.empty() && (id.isEmpty() || m_pages.back()->id() != id)) {
        leaveTop();
    }
    if (!m_pages.empty())
        m_pages.back()->shown({*this, device});
}

void Screen::close(QByteArrayView id, Device& device)
{
    const auto found =
        std::ranges::find_if(m_pages, [id](const PagePointer& page) { return page->id() == id; });
    if (found == m_pages.end())
        return;
    const bool wasTop = found + 1 == m_pages.end();
    m_left.push_back(std::move(*found));
    m_pages.erase(found);
    if (wasTop && !m_pages.empty())
        m_pages.back()->shown({*this, device});
}

void Screen::toast(QByteArray text, const Device& device)
{
    if (text.size() > toastBytesMax)
        text = QString::fromUtf8(text).left(toastBytesMax / 4).toUtf8() + "…";
    m_toast = std::move(text);
    m_toastExpiry = device.now() + toastWait;
}

bool Screen::isOpen(QByteArrayView pageId) const
{
    return std::ranges::any_of(m_pages,
                               [&](const PagePointer& page) { return page->id() == pageId; });
}

bool Screen::isOnTop(const Page& page) const
{
    return !m_pages.empty() && m_pages.back().get() == &page;
}

bool Screen::isTyping(const Device& device) const
{
    return tree(device).input && !front(device)->isDone();
}

void Screen::handlePage(const QByteArray& url, const QByteArray& body,
                        const QByteArray& refreshHeader, const QByteArray& error, Device& device)
{
    const Serving serving(*this);
    const Context context{*this, device};
    const Fetched fetched{url, body, refreshHeader, error};
    std::vector<Page*> pages;
    for (const PagePointer& page : m_pages)
        pages.insert(pages.begin(), page.get());
    const bool isTaken =
        std::ranges::any_of(pages, [&](Page* page) { return page->takeFetched(fetched, context); });
    if (!isTaken)
        takeObject(fetched, context);
    refresh(device);
}

} // namespace vphone::screen
