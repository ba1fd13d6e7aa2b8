/// \file Who asks: passwords by Digest, by URL, by form; sessions; how often somebody may be wrong.
/// Source: reference webui 2
#pragma once

#include "core/ports/network.h"
#include "web/phone/digest.h"
#include "web/phone/pageterms.h"
#include "web/phone/requestfields.h"
#include "web/phone/sessions.h"
#include "web/phone/visit.h"
#include "web/phone/wronglogins.h"

namespace vphone::web {

/// What a request shows of who makes it.
struct Shown
{
    const http::Request& request;
    const RequestFields& fields;
    const std::optional<ports::Credentials>& urlAccount; ///< `&xuser=...&xpassword=...`
    const phone::Phone& phone;
    const PageTerms& terms;
    Instant now;
};

/// What came of it.
struct Asker
{
    std::optional<Account> account;           ///< whose password it showed; nothing: nobody's
    QByteArray session;                       ///< by which it showed it; empty: otherwise
    std::optional<bool> login;                ///< to be noted: a right one, a wrong one
    bool isStale = false;                     ///< right but for the age of the nonce
    std::optional<std::chrono::seconds> wait; ///< too many wrong ones; nothing was looked at
};

/// The challenge 401 stands for; also says what else would do.
inline constexpr char loginHint[] = "This needs the password of the account admin or user: by "
                                    "HTTP Digest, by Basic over https, or for direct actions and "
                                    "exports with &xuser=admin&xpassword=... behind the address.";

class Accounts
{
public:
    /// \a secret: by chance, of at least 16 bytes.
    explicit Accounts(QByteArray secret);

    /// Accounts without a password show nothing.
    [[nodiscard]] Asker identify(const Shown& shown);
    /// The session alone: where passwords in headers are somebody else's affair.
    [[nodiscard]] Asker identifyBySession(const Shown& shown);

    /// Of an account that is not one of the pages' (`/CGI/Execute`): by Digest, or Basic over TLS.
    /// Nothing: who asks knows the password, or it is empty. Otherwise 401 with challenges, or 429.
    [[nodiscard]] std::optional<http::Response> refusal(const Visit& visit,
                                                        const ports::Credentials& account);

    /// For the header of a response 401.
    [[nodiscard]] std::vector<http::Header> challenges(const phone::Phone& phone, Instant now,
                                                       bool isStale);

    /// `/login`: the session that a right password opens; nothing: it is wrong. \pre wait() is
    /// nothing, the account's password is not empty
    [[nodiscard]] std::optional<QByteArray> login(const Visit& visit, Account account,
                                                  const QByteArray& password);
    [[nodiscard]] std::optional<std::chrono::seconds> wait(const Visit& visit) const;
    void logout(const Visit& visit);
    [[nodiscard]] const Sessions& sessions() const { return m_sessions; }
    [[nodiscard]] const WrongLogins& wrongLogins() const { return m_wrongLogins; }

    /// The value of the field `csrf`: of a phone, who asks, and the browser.
    [[nodiscard]] QByteArray formToken(MacAddress mac, const Asker& asker,
                                       QByteArrayView browser) const;
    /// For the cookie of a browser that has none: 32 hex digits.
    [[nodiscard]] QByteArray nameBrowser();

private:
    struct Password
    {
        ports::Credentials right;
        Account account = Account::User;
    };
    struct Proof
    {
        bool isGiven = false; ///< there is one, and its account has a password
        bool isRight = false;
        bool isStale = false;
        bool isFirst = true; ///< of its nonce
        Account account = Account::User;
    };
    [[nodiscard]] Proof proofOf(const Shown& shown, std::span<const Password> passwords) const;
    [[nodiscard]] Proof digestProof(const Shown& shown, std::span<const Password> passwords,
                                    const DigestAnswer& answer) const;
    [[nodiscard]] QByteArray sign(const QByteArray& text) const;

    QByteArray m_secret;
    Nonces m_nonces;
    Sessions m_sessions;
    WrongLogins m_wrongLogins;
    quint64 m_browsers = 0;
};

/// `session-000e08abcdef`: ports share cookies, so that the name says the phone.
[[nodiscard]] QByteArray sessionCookie(MacAddress mac, bool isTls);

} // namespace vphone::web
