/// \file A phone's screen, and how it sees the phone. Private to core/phone.
#pragma once

#include "core/phone/apparatus.h"
#include "core/screen/screen.h"

namespace vphone::phone {

struct Phone::ScreenSide final : Phone::Part
{
    using Part::Part;
    class View;
    class Macros;

    void wentDown(const char* detail) override;
    void networkFree(Instant now, Actions& actions) override;
    void transferred(const provision::Outcome& outcome, Instant now, Actions& actions) override;
    [[nodiscard]] std::optional<Instant> nextExpiry() const override;
    void handleExpiry(Instant now, Actions& actions) override;

    /// Pages that lead to the next without a key being pressed. Source: assumed
    static constexpr int chainedMax = 16;

    /// As an XML service asks; macros of \a url are expanded. False: a fetch is under way, \a url
    /// is none, or chainedMax.
    bool fetch(const QByteArray& url, Instant now, Actions& actions);
    /// Shows which ringtone sounds. False: it has no name.
    bool play(const QByteArray& ringtone, View& view);

    screen::Screen screen;
    QByteArray wantedPage; ///< URL that waits for the network, or is being fetched
    bool isFetching = false;
    bool isTaking = false;   ///< what was fetched is being shown
    int chained = 0;         ///< pages that one page after the other fetched by itself
    bool isSignedIn = false; ///< with User_Password
    screen::Tree toldTree;   ///< the last that was told
};

/// The phone for the length of one call; without actions it can only be looked at.
class Phone::ScreenSide::View final : public screen::Device
{
public:
    View(const Phone& phone, Instant now) : m_phone(const_cast<Phone&>(phone)), m_now(now) {}
    View(Phone& phone, Instant now, Actions& actions)
        : m_phone(phone), m_now(now), m_actions(&actions)
    {
    }

    [[nodiscard]] const model::Model& model() const override;
    [[nodiscard]] const config::Config& config() const override;
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Duration utcOffset() const override;
    [[nodiscard]] screen::Stage stage() const override;
    [[nodiscard]] std::optional<Instant> bootEnd() const override;
    [[nodiscard]] QByteArray firmware() const override;
    [[nodiscard]] IpAddress address() const override;
    [[nodiscard]] bool isLinkUp() const override;
    [[nodiscard]] line::LineState lineState(int line) const override;
    [[nodiscard]] bool isRegistered(int line) const override;
    [[nodiscard]] const line::CallLog* callLog() const override;
    [[nodiscard]] Instant poweredOn() const override;
    [[nodiscard]] const Directory* directory() const override;
    [[nodiscard]] bool isOnboarded() const override;
    [[nodiscard]] std::vector<screen::StatusRow> status() const override;
    [[nodiscard]] QByteArray statusValue(QByteArrayView tag) const override;
    [[nodiscard]] std::vector<QByteArray> rebootHistory() const override;
    [[nodiscard]] screen::ResyncFacts resync() const override;
    [[nodiscard]] QByteArray resyncGate() const override;
    [[nodiscard]] screen::UpgradeFacts upgrade() const override;
    [[nodiscard]] screen::ActivationFacts activation() const override;
    [[nodiscard]] screen::AccountFacts account() const override;
    [[nodiscard]] screen::HeadsetFacts headset() const override;
    [[nodiscard]] bool isSignedIn() const override;

    Result<Done, QByteArray> set(const Values& values) override;
    bool resyncBy(const QByteArray& rule) override;
    bool retryResync() override;
    bool setAccount(const QByteArray& user, const QByteArray& password) override;
    bool submitActivationCode(const QByteArray& code) override;
    bool act(int line, line::LineAction action) override;
    void notePeer(int line, const QByteArray& number) override;
    void clearCallLog() override;
    void setDirectory(Directory directory) override;
    void removeCall(quint32 number) override;
    bool signIn(const QByteArray& password) override;
    void signOut() override;
    void reboot() override;
    void factoryReset() override;
    void answerHeadset(bool isNow) override;
    void setUpHeadset(const headset::HeadsetSettings& settings) override;
    bool fetchPage(const QByteArray& url) override;
    bool perform(const QByteArray& uri) override;
    bool performWhenIdle(const QByteArray& uri) override;
    void noteBadObject(const QByteArray& url, const QByteArray& message, int line,
                       int column) override;

private:
    Phone& m_phone;
    Instant m_now;
    Actions* m_actions = nullptr; ///< null: only looked at
};

} // namespace vphone::phone
