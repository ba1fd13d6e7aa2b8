/// \file Logins by form, as long as they last.
#pragma once

#include "core/base/macaddress.h"
#include "core/time/instant.h"
#include "web/phone/visit.h"

#include <QHashFunctions>

#include <unordered_map>

namespace vphone::web {

/// Session_Max_Timeout and Session_Idle_Timeout; 0: no end. Source of the latter: assumed
struct SessionTimes
{
    std::chrono::seconds max{0};
    std::chrono::seconds idle{0};
};

class Sessions
{
public:
    static constexpr size_t phoneMax = 16; ///< of one phone; the one used longest ago ends
    static constexpr size_t allMax = 4096;

    explicit Sessions(QByteArray secret) : m_secret(std::move(secret)) {}

    struct Login
    {
        MacAddress mac;
        Account account = Account::User;
        QByteArray password; ///< another one ends the session
    };
    /// What the cookie holds: 32 hex digits.
    [[nodiscard]] QByteArray open(const Login& login, Instant now);
    /// Whose it is; nothing: none, or it is over. \a passwordOf gives an account's password.
    template<typename PasswordOf>
    [[nodiscard]] std::optional<Account> use(MacAddress mac, QByteArrayView id, SessionTimes times,
                                             Instant now, PasswordOf passwordOf)
    {
        const auto found = find(mac, id, times, now);
        if (found == m_sessions.end())
            return std::nullopt;
        if (markOf(passwordOf(found->second.account)) != found->second.passwordMark) {
            m_sessions.erase(found);
            return std::nullopt;
        }
        found->second.used = now;
        return found->second.account;
    }
    void close(MacAddress mac, QByteArrayView id);
    [[nodiscard]] size_t size() const { return m_sessions.size(); }

private:
    struct Session
    {
        MacAddress mac;
        Account account = Account::User;
        quint64 passwordMark = 0;
        Instant opened;
        Instant used;
    };
    using Map = std::unordered_map<QByteArray, Session>;

    [[nodiscard]] Map::iterator find(MacAddress mac, QByteArrayView id, SessionTimes times,
                                     Instant now);
    [[nodiscard]] quint64 markOf(const QByteArray& password) const;
    void makeRoom(MacAddress mac);

    QByteArray m_secret;
    quint64 m_last = 0;
    Map m_sessions; ///< by what the cookie holds
};

} // namespace vphone::web
