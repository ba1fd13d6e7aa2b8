#include "core/phone/run.h"
#include "core/phone/security.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace vphone::phone {

using ports::Credentials;

namespace {

// Members of its record.
constexpr auto userName = "user"_L1;
constexpr auto passwordName = "password"_L1;

enum class AccountType : quint8 {
    None,
    Own,
    XsiLogin,
    XsiSip,
};

/// Source: reference resync 7, activation 5
AccountType typeOf(const config::Config& config)
{
    const QByteArray& type = config.value("Profile_Authentication_Type");
    if (type == "Disabled")
        return AccountType::None;
    if (type != "XSI Authentication")
        return AccountType::Own;
    return config.value("XSI_Authentication_Type") == "SIP Credentials" ? AccountType::XsiSip
                                                                        : AccountType::XsiLogin;
}

} // namespace

http::Account Phone::accountOf(Credentials login) const
{
    http::Account account;
    account.login = std::move(login);
    account.cnonce =
        QByteArray::number(m_random.next(), 16) + QByteArray::number(m_random.next(), 16);
    return account;
}

bool Phone::isProfileAccountEmpty() const
{
    switch (typeOf(m_config)) {
    case AccountType::None:
        return false;
    case AccountType::Own:
        return !m_security || !m_security->profileAccount;
    case AccountType::XsiLogin:
        return m_config.value("Login_User_ID").isEmpty() &&
               m_config.value("Login_Password").isEmpty();
    case AccountType::XsiSip:
        return m_config.value("Login_User_ID").isEmpty();
    }
    Q_UNREACHABLE();
}

std::optional<http::Account> Phone::profileAccount() const
{
    if (!hasProfileAccount())
        return std::nullopt;
    switch (typeOf(m_config)) {
    case AccountType::None:
        return std::nullopt;
    case AccountType::Own:
        return accountOf(*m_security->profileAccount);
    case AccountType::XsiLogin:
        return accountOf({m_config.value("Login_User_ID"), m_config.value("Login_Password")});
    case AccountType::XsiSip: {
        http::Account account;
        account.broadWorksSip =
            http::broadWorksSip(m_config.value("Login_User_ID"),
                                {m_config.value("SIP_Auth_ID"), m_config.value("SIP_Password")});
        return account;
    }
    }
    Q_UNREACHABLE();
}

void Phone::wantProfileAccount(Actions& actions)
{
    // screen.md 5: the first since the boot.
    if (!isProfileAccountEmpty() || std::exchange(security().isAccountMissed, true))
        return;
    tell(event("account.wanted").with("url", m_run->shownUrl()));
    debug(syslog::Severity::Notice,
          "the server wants credentials; the screen asks for the profile account", actions);
}

bool Phone::hasProfileAccount() const
{
    return typeOf(m_config) != AccountType::None && !isProfileAccountEmpty();
}

bool Phone::isProfileAccountWanted() const
{
    return m_security && m_security->isAccountMissed && isProfileAccountEmpty();
}

bool Phone::setProfileAccount(Credentials account, Instant now, Actions& actions)
{
    m_now = now;
    const AccountType type = typeOf(m_config);
    if (type == AccountType::None || account.user.size() > accountBytesMax ||
        account.password.size() > accountBytesMax)
        return false;
    const bool wasWanted = isProfileAccountWanted();
    if (type != AccountType::Own) {
        NewValues values{{"Login_User_ID", account.user}};
        if (type == AccountType::XsiLogin)
            values.emplace_back("Login_Password", account.password);
        if (!setParameters(values, config::Source::Screen, now, actions))
            return false;
    } else if (account.user.isEmpty()) {
        if (m_security)
            m_security->profileAccount.reset();
        noteFlashChanged();
    } else {
        security().profileAccount = std::move(account);
        noteFlashChanged();
    }
    if (wasWanted && !isProfileAccountEmpty())
        requestResync({provision::Trigger::Retry}, now, actions);
    return true;
}

/// For the flash; empty: there is none.
QByteArray Phone::profileAccountRecord() const
{
    if (!m_security || !m_security->profileAccount)
        return {};
    return QCborMap{{userName, m_security->profileAccount->user},
                    {passwordName, m_security->profileAccount->password}}
        .toCborValue()
        .toCbor();
}

void Phone::restoreProfileAccount(const QByteArray& record)
{
    const QCborMap map = QCborValue::fromCbor(record).toMap();
    Credentials account{map.value(userName).toByteArray(), map.value(passwordName).toByteArray()};
    if (!account.user.isEmpty() && account.user.size() <= accountBytesMax &&
        account.password.size() <= accountBytesMax)
        security().profileAccount = std::move(account);
}

} // namespace vphone::phone
