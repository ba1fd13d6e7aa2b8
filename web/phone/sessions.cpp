#include "web/phone/sessions.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace vphone::web {

namespace {

QByteArray signedBy(const QByteArray& secret, const QByteArray& text)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
}

} // namespace

QByteArray Sessions::open(const Login& login, Instant now)
{
    constexpr qsizetype idDigits = 32;
    makeRoom(login.mac);
    QByteArray id =
        signedBy(m_secret, "session " + QByteArray::number(++m_last)).toHex().first(idDigits);
    m_sessions.insert_or_assign(
        id, Session{login.mac, login.account, markOf(login.password), now, now});
    return id;
}

Sessions::Map::iterator Sessions::find(MacAddress mac, QByteArrayView id, SessionTimes times,
                                       Instant now)
{
    const auto found = m_sessions.find(id.toByteArray());
    if (found == m_sessions.end() || found->second.mac != mac)
        return m_sessions.end();
    const Session& session = found->second;
    const auto isOver = [now](Instant since, std::chrono::seconds longest) {
        return longest.count() > 0 && now - since > longest;
    };
    if (!isOver(session.opened, times.max) && !isOver(session.used, times.idle))
        return found;
    m_sessions.erase(found);
    return m_sessions.end();
}

void Sessions::close(MacAddress mac, QByteArrayView id)
{
    const auto found = m_sessions.find(id.toByteArray());
    if (found != m_sessions.end() && found->second.mac == mac)
        m_sessions.erase(found);
}

quint64 Sessions::markOf(const QByteArray& password) const
{
    return qFromBigEndian<quint64>(signedBy(m_secret, "password " + password).constData());
}

/// Walks all sessions, which a login may cost.
void Sessions::makeRoom(MacAddress mac)
{
    size_t ofPhone = 0;
    auto oldest = m_sessions.end();
    auto oldestOfPhone = m_sessions.end();
    for (auto it = m_sessions.begin(); it != m_sessions.end(); ++it) {
        if (oldest == m_sessions.end() || it->second.used < oldest->second.used)
            oldest = it;
        if (it->second.mac != mac)
            continue;
        ++ofPhone;
        if (oldestOfPhone == m_sessions.end() || it->second.used < oldestOfPhone->second.used)
            oldestOfPhone = it;
    }
    if (ofPhone >= phoneMax)
        m_sessions.erase(oldestOfPhone);
    else if (m_sessions.size() >= allMax)
        m_sessions.erase(oldest);
}

} // namespace vphone::web
