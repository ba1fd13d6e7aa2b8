/// \file One page of the screen: a menu, a form, a list, an object.
#pragma once

#include "core/screen/device.h"
#include "core/screen/keys.h"
#include "core/screen/tree.h"

#include <memory>

namespace vphone::screen {

class Screen;

/// What a page is served with.
struct Context
{
    Screen& screen;
    Device& device;
};

/// What Device::fetchPage() brought.
struct Fetched
{
    QByteArray url; ///< macros expanded; empty: it was sent to the phone
    QByteArray body;
    QByteArray refresh{}; ///< the header Refresh as sent
    QByteArray error{};   ///< why nothing came, an English clause; empty: body is there
};

/// Screen handles Back, Applications, digits' shortcuts in menus and what a page leaves over.
class Page
{
public:
    virtual ~Page() = default;

    /// Stable and untranslated: `device_admin`, `device_admin.profile_rule`.
    [[nodiscard]] virtual QByteArray id() const = 0;
    /// Fills in title, rows, input, soft keys and prompt; what all pages have is there already.
    virtual void draw(Tree& tree, const Device& device) const = 0;
    /// False: it has no use for that key. A page may push others, or end itself, as the last it
    /// does.
    virtual bool press(const Key& key, const Context& context) = 0;
    /// A soft key of draw(), by its id.
    virtual bool choose(const QByteArray& softKey, const Context& context) = 0;
    /// What a computer's keyboard writes. False: no field takes it.
    virtual bool type(QByteArrayView utf8, const Context& context);
    /// It lies open again, or for the first time.
    virtual void shown(const Context& context);
    /// It lies open, and something about the phone may have changed. A page may end itself.
    virtual void refreshed(const Context& context);
    /// Nobody is typing, although a field has the focus: pages that come by themselves may come.
    [[nodiscard]] virtual bool isDone() const { return false; }
    [[nodiscard]] virtual std::optional<Instant> nextExpiry() const { return std::nullopt; }
    virtual void handleExpiry(const Context& context);
    /// What Device::fetchPage() brought. False: the page does not wait for it.
    virtual bool takeFetched(const Fetched& fetched, const Context& context);
    /// What is typed is a password or a code: events don't tell the keys.
    [[nodiscard]] virtual bool isSecret() const { return false; }
};

using PagePointer = std::unique_ptr<Page>;

/// Soft keys from the left, in four slots at most. Source: reference models 2
inline constexpr int softKeySlots = 4;

/// Puts `id` with the English \a label at \a slot, translated.
void addSoftKey(Tree& tree, const Device& device, int slot, const char* id, QByteArrayView label,
                bool isEnabled = true);

} // namespace vphone::screen
