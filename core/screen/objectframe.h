/// \file What all pages of XML objects have: title, prompt, soft keys, where they came from and how
/// they are fetched again. Source: reference services 3
#pragma once

#include "core/screen/screen.h"
#include "core/services/object.h"

#include <span>

namespace vphone::screen {

/// The header Refresh: when, and from where, the page is fetched again. Source: reference services
/// 1
struct Refresh
{
    static constexpr Duration least = std::chrono::seconds(1); ///< Source: assumed
    static constexpr Duration most = std::chrono::hours(24);   ///< Source: assumed

    std::optional<Duration> wait;
    QByteArray url; ///< empty: the page's own
};
/// `10; url=http://192.0.2.10/next.xml`; anything else is none.
[[nodiscard]] Refresh refreshOf(QByteArrayView header);

class ObjectFrame
{
public:
    struct DefaultKey
    {
        int slot;
        const char* id;
        const char* label; ///< English
    };

    /// \a url: where \a object came from; empty: it was sent.
    ObjectFrame(services::Object object, QByteArray url, Refresh refresh);

    [[nodiscard]] const services::Object& object() const { return m_object; }
    /// `service.icon_menu`
    [[nodiscard]] QByteArray id() const;

    void drawTitle(Tree& tree, const Device& device) const;
    /// As the last row.
    void drawPrompt(Tree& tree) const;
    /// Those of the object; where it has none, \a defaults.
    void drawSoftKeys(Tree& tree, const Device& device, std::span<const DefaultKey> defaults) const;

    /// Soft keys of the object, More, Update, Exit. Nothing: \a softKey is another.
    [[nodiscard]] std::optional<bool> choose(const QByteArray& softKey, Page& page,
                                             const Context& context);
    /// Does what \a uri asks for; relative ones count from the page's. A toast says why not.
    bool follow(const QByteArray& uri, Page& page, const Context& context);
    /// Fetches a file for the page; taken by isMine(). False: it can't be.
    bool fetchFile(const QByteArray& uri, const Context& context);
    /// What fetchFile() asked for has come; told once.
    [[nodiscard]] bool takeFile() { return std::exchange(m_isWaitingForFile, false); }

    /// The page is fetched again, or sent again. False: \a fetched is something else.
    bool takeAgain(const Fetched& fetched, Page& page, const Context& context);
    void shown(Instant now);
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_refreshAt; }
    void handleExpiry(Page& page, const Context& context);

private:
    bool update(const QByteArray& uri, const Context& context);
    bool chooseOwn(const services::ObjectSoftKey& key, Page& page, const Context& context);
    [[nodiscard]] QByteArray absolute(const QByteArray& uri) const;

    services::Object m_object;
    QByteArray m_url;
    Refresh m_refresh;
    std::optional<Instant> m_refreshAt;
    size_t m_firstKey = 0; ///< of those that are shown, when there are more than slots
    bool m_isUpdating = false;
    bool m_isWaitingForFile = false;
    int m_following = 0; ///< calls of follow() under way
};

/// Soft keys of services by the names that `SoftKey:` has for them.
[[nodiscard]] QByteArray softKeyId(QByteArrayView name);

/// Shows \a fetched in the place of the page \a instead, or on top of what lies there (null).
/// False: it is none that can be shown; with \a instead a toast says why, otherwise a page.
bool showObject(const Fetched& fetched, Page* instead, const Context& context);

// One a kind; objectpages.cpp chooses.
[[nodiscard]] PagePointer makeObjectPage(ObjectFrame frame);
[[nodiscard]] PagePointer makeTextPage(ObjectFrame frame, QByteArray id = {});
[[nodiscard]] PagePointer makeListPage(ObjectFrame frame);
[[nodiscard]] PagePointer makeInputPage(ObjectFrame frame);
[[nodiscard]] PagePointer makePicturePage(ObjectFrame frame);

/// \a text in lines of at most \a columns, broken between words where it can be; wide characters
/// count twice.
[[nodiscard]] std::vector<QByteArray> wrapped(const QByteArray& text, int columns);
/// Columns of \a tree's screen. Source: assumed
[[nodiscard]] int columnsOf(const Tree& tree);

} // namespace vphone::screen
