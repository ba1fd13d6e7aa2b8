/// \file The screen of one phone: a stack of pages, fed with keys, drawn as a tree. No I/O.
#pragma once

#include "core/screen/page.h"

#include <array>
#include <vector>

namespace vphone::screen {

/// What became of a key.
enum class Pressed : quint8 {
    Taken,
    Ignored, ///< nothing on the screen has a use for it
    Missing, ///< the phone has no such key
    Locked,  ///< it starts, restarts or upgrades, or has no power
};

class Screen
{
public:
    /// Pages on top of each other. Source: assumed
    static constexpr size_t depthMax = 16;
    /// How long a toast stays. Source: assumed
    static constexpr Duration toastWait = std::chrono::seconds(3);
    static constexpr qsizetype toastBytesMax = 200;

    Screen();
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    // In
    Pressed press(const Key& key, Device& device);
    /// What a computer's keyboard writes: into the field that has the focus; where there is none,
    /// digits, * and # are keys.
    Pressed type(QByteArrayView utf8, Device& device);
    /// A soft key of an object, by its name: `Select`, `Exit`.
    Pressed chooseSoftKey(QByteArrayView name, Device& device);
    /// Something about the phone may have changed: pages that come by themselves come.
    void refresh(Device& device);
    void handleExpiry(Device& device);
    /// Somebody looks: what changes next by time alone is told once, by nextExpiry().
    void noteLook(const Device& device);
    /// No power, or a reboot: back to nothing, settings of the screen stay.
    void reset();
    /// What Device::fetchPage() brought; \a body is an XML object, or \a error says why there is
    /// none.
    void handlePage(const QByteArray& url, const QByteArray& body, const QByteArray& refreshHeader,
                    const QByteArray& error, Device& device);

    // Out
    [[nodiscard]] Tree tree(const Device& device) const;
    [[nodiscard]] std::optional<Instant> nextExpiry() const;
    /// Keys that are pressed are of a password or a code.
    [[nodiscard]] bool isSecret() const;

    // For pages
    /// Puts \a page on top; false: depthMax lie there already.
    bool push(PagePointer page, Device& device);
    /// The topmost page goes.
    void pop(Device& device);
    /// All pages go: back to idle, or to the calls.
    void home(Device& device);
    /// Goes back to the page \a id, if it is there; else home.
    void popTo(QByteArrayView id, Device& device);
    /// The page \a id goes, wherever it lies.
    void close(QByteArrayView id, Device& device);
    /// \a text is in the phone's language.
    void toast(QByteArray text, const Device& device);
    [[nodiscard]] bool isOpen(QByteArrayView pageId) const;
    /// No other page lies on \a page.
    [[nodiscard]] bool isOnTop(const Page& page) const;
    /// A field of the page in front takes text, and the page is not through with it.
    [[nodiscard]] bool isTyping(const Device& device) const;

    /// Of keys that light up, and of the hook.
    struct Handling
    {
        bool isSpeakerOn = false;
        bool isHeadsetOn = false;
        bool isMuted = false;
        bool isOffHook = false;
        int line = 0;           ///< whose call the keys are for; 0: none
        QByteArray dialing;     ///< digits that were sent to the other side
        bool isInFront = false; ///< the calls lie over the menus
        int entering = 0;       ///< line off hook whose number is being entered; 0: none
        /// The call on \c from waits on hold for the one on \c to; 0: none does.
        struct Consulting
        {
            int from = 0;
            int to = 0;
            bool isConference = false; ///< or a transfer
        };
        Consulting consulting{};
        quint32 conference = 0; ///< lines that all talk together, the lowest bit being line 1
        quint32 noticed = 0;    ///< lines whose call was noticed
        quint32 silenced = 0;   ///< lines that ring without a sound
        quint32 missedSeen =
            0;                ///< newest call when the missed ones were looked at; reboots leave it
        int softKeyList = -1; ///< of \c softKeyPage: core/screen/softkeylists.h
        int softKeyPage = 0;  ///< turned to by More
    };
    [[nodiscard]] Handling& handling() { return m_handling; }
    [[nodiscard]] const Handling& handling() const { return m_handling; }

    /// By popups.h: what was shown already.
    using ShownPopups = std::array<quint32, 8>;

private:
    [[nodiscard]] bool isCallInFront(const Device& device) const;
    [[nodiscard]] Page* front(const Device& device) const;
    bool serve(const Key& key, Device& device);
    bool chooseSlot(int slot, Device& device);
    [[nodiscard]] Tree bareTree(const Device& device) const;
    void leaveTop();
    struct Serving;

    std::vector<PagePointer> m_pages; ///< the idle screen or the calls lie below them
    std::vector<PagePointer> m_left;  ///< pages that went while a call of theirs may be running
    int m_serving = 0;                ///< calls into pages that are under way
    PagePointer m_idle;
    PagePointer m_calls;
    Handling m_handling;
    QByteArray m_toast;
    std::optional<Instant> m_toastExpiry;
    std::optional<Instant> m_lastKey;
    std::optional<Instant> m_tick; ///< of a clock that somebody looked at
    ShownPopups m_shown{};
};

} // namespace vphone::screen
