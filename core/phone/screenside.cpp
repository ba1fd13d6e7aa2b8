// A phone's screen: keys and objects that come in, pages that are fetched, changes that are told.
#include "core/phone/screenside.h"

#include "core/rule/url.h"
#include "core/screen/banner.h"
#include "core/screen/objectpage.h"
#include "core/services/picture.h"
#include "core/services/uri.h"

#include <array>

namespace vphone::phone {

using services::ScreenInput;

namespace {

Entered enteredOf(screen::Pressed pressed)
{
    switch (pressed) {
    case screen::Pressed::Taken:
        return Entered::Taken;
    case screen::Pressed::Ignored:
        return Entered::Ignored;
    case screen::Pressed::Missing:
        return Entered::Missing;
    case screen::Pressed::Locked:
        return Entered::Locked;
    }
    Q_UNREACHABLE();
}

/// Keys of what is written, as opposed to those that lead about.
bool isWriting(const screen::Key& key)
{
    using screen::KeyCode;
    return key.code == KeyCode::Digit || key.code == KeyCode::Star || key.code == KeyCode::Pound;
}

} // namespace

Phone::ScreenSide& Phone::screenSide()
{
    auto& place = apparatus().screen;
    if (!place)
        place = std::make_unique<ScreenSide>(*this);
    return static_cast<ScreenSide&>(*place);
}

screen::Tree Phone::screen(Instant now)
{
    m_now = now;
    ScreenSide& side = screenSide();
    Actions none; // Looking asks for nothing.
    ScreenSide::View view(*this, now, none);
    side.screen.refresh(view);
    side.screen.noteLook(view);
    Q_ASSERT(none.empty());
    return side.screen.tree(view);
}

Entered Phone::pressKey(QByteArrayView name, Instant now, Actions& actions)
{
    m_now = now;
    const auto key = screen::keyNamed(name);
    if (!key)
        return Entered::Unknown;
    ScreenSide& side = screenSide();
    const bool isTold = !(side.screen.isSecret() && isWriting(*key));
    ScreenSide::View view(*this, now, actions);
    const Entered entered = enteredOf(side.screen.press(*key, view));
    if (entered == Entered::Taken || entered == Entered::Ignored)
        tell(event("key.pressed").with("key", isTold ? nameOf(*key) : QByteArray("***")));
    return entered;
}

Entered Phone::typeText(QByteArrayView utf8, Instant now, Actions& actions)
{
    m_now = now;
    ScreenSide::View view(*this, now, actions);
    return enteredOf(screenSide().screen.type(utf8, view));
}

bool Phone::enterScreen(const ScreenInput& input, Instant now, Actions& actions)
{
    using Kind = ScreenInput::Kind;
    m_now = now;
    if (m_power != Power::Up)
        return false;
    ScreenSide& side = screenSide();
    ScreenSide::View view(*this, now, actions);
    switch (input.kind) {
    case Kind::Key:
        return services::hasKey(*m_identity.model, input.what) &&
               pressKey(input.what, now, actions) != Entered::Unknown;
    case Kind::SoftKey:
        return side.screen.chooseSoftKey(input.what, view) == screen::Pressed::Taken;
    case Kind::CallHistory: // Source: reference services 2: the one object of Init:
        if (input.what != "CallHistory")
            return false;
        clearCallLog();
        return true;
    case Kind::Page:
        return side.fetch(input.what, now, actions);
    case Kind::EditDial:
        screen::openEditDial(input.what, {side.screen, view});
        return true;
    case Kind::Play:
        return side.play(input.what, view);
    case Kind::Device: // Source: reference services 2: nothing happens but that it is told
        tell(event("device.requested").with("what", services::shownText(input.what)));
        return true;
    }
    Q_UNREACHABLE();
}

void Phone::tellScreen(Instant now)
{
    if (!m_apparatus || !m_apparatus->screen || !m_shared.events.isListening())
        return;
    m_now = now;
    auto& side = static_cast<ScreenSide&>(*m_apparatus->screen);
    Actions none;
    ScreenSide::View view(*this, now, none);
    side.screen.refresh(view);
    Q_ASSERT(none.empty());
    screen::Tree tree = side.screen.tree(view);
    if (tree == side.toldTree)
        return;
    tell(event("screen.changed").with("title", tree.title).with("page", tree.page));
    side.toldTree = std::move(tree);
}

void Phone::ScreenSide::wentDown(const char*)
{
    screen.reset();
    wantedPage.clear();
    isFetching = false;
    isSignedIn = false;
}

/// Source: reference services 3
class Phone::ScreenSide::Macros final : public rule::MacroSource
{
public:
    explicit Macros(const Phone& phone) : m_phone(phone) {}

    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override
    {
        if (name == "SERIAL_NUMBER")
            return m_phone.m_identity.serial;
        if (name == "XML_User_Name")
            return m_phone.m_config.value("XML_User_Name");
        struct OfLine
        {
            QByteArrayView macro;
            const char* tag;
        };
        static constexpr auto ofLines = std::to_array<OfLine>({
            {"DISPLAYNAME", "Display_Name_"},
            {"AUTHID", "Auth_ID_"},
            {"PROXY", "Proxy_"},
        });
        for (const OfLine& def : ofLines) {
            if (!name.startsWith(def.macro))
                continue;
            const QByteArray number = name.sliced(def.macro.size()).toByteArray();
            const int line = number.toInt();
            if (line >= 1 && line <= m_phone.m_identity.model->extensions &&
                number == QByteArray::number(line))
                return m_phone.m_config.value(def.tag + number + '_');
        }
        return static_cast<const rule::MacroSource&>(m_phone).macro(name);
    }

private:
    const Phone& m_phone;
};

bool Phone::ScreenSide::fetch(const QByteArray& url, Instant now, Actions& actions)
{
    const Macros macros(phone);
    QByteArray expanded = rule::expand(url, macros);
    const auto parsed = rule::parseUrl(expanded);
    const bool isWeb =
        parsed && !parsed->host.isEmpty() &&
        (parsed->scheme == ports::Scheme::Http || parsed->scheme == ports::Scheme::Https);
    chained = isTaking ? chained + 1 : 0;
    if (isFetching || !wantedPage.isEmpty() || !isWeb || chained > chainedMax)
        return false;
    wantedPage = std::move(expanded);
    if (phone.isNetworkFree())
        networkFree(now, actions);
    return true;
}

void Phone::ScreenSide::networkFree(Instant now, Actions& actions)
{
    if (wantedPage.isEmpty() || isFetching)
        return;
    rule::Url url = *rule::parseUrl(wantedPage);
    isFetching = true;
    rule::Options account;
    if (const QByteArray& user = phone.m_config.value("XML_User_Name"); !user.isEmpty()) {
        account.uid = user;
        account.pwd = phone.m_config.value("XML_Password");
    }
    provision::TransferOptions options = phone.transferOptions(url, account);
    options.bytesMax = services::pictureBytesMax;
    phone.beginExchange(Owner::Page, std::move(url), std::move(options), now, actions);
}

void Phone::ScreenSide::transferred(const provision::Outcome& outcome, Instant now,
                                    Actions& actions)
{
    isFetching = false;
    const QByteArray url = std::exchange(wantedPage, {});
    View view(phone, now, actions);
    const QByteArray error =
        outcome.cause == Cause::None
            ? QByteArray()
            : rule::redacted(outcome.detail.isEmpty() ? outcome.err : outcome.detail);
    isTaking = true;
    screen.handlePage(url, outcome.body, outcome.refresh, error, view);
    isTaking = false;
}

bool Phone::ScreenSide::play(const QByteArray& ringtone, View& view)
{
    const QByteArray name = services::shownText(ringtone);
    if (name.isEmpty())
        return false;
    phone.tell(phone.event("ringtone.played").with("name", name));
    screen.toast(view.text("Ringtone: {name}").replace("{name}", name), view);
    return true;
}

std::optional<Instant> Phone::ScreenSide::nextExpiry() const
{
    const auto own = screen.nextExpiry();
    const auto notice = screen::noticeExpiry(View(phone, phone.m_now));
    return own && (!notice || *own <= *notice) ? own : notice;
}

void Phone::ScreenSide::handleExpiry(Instant now, Actions& actions)
{
    View view(phone, now, actions);
    screen.handleExpiry(view);
}

} // namespace vphone::phone
