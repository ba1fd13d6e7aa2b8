#include "web/control/tokencookies.h"

#include "web/control/access.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace vphone::web {

namespace {

constexpr qsizetype secretBytesMin = 16;

/// Empty: none of that name.
QByteArrayView valueOf(QByteArrayView cookies, QByteArrayView name)
{
    while (!cookies.isEmpty()) {
        const qsizetype end = cookies.indexOf(';');
        const QByteArrayView cookie = (end < 0 ? cookies : cookies.first(end)).trimmed();
        if (cookie.size() > name.size() && cookie.startsWith(name) && cookie[name.size()] == '=')
            return cookie.sliced(name.size() + 1);
        cookies = end < 0 ? QByteArrayView() : cookies.sliced(end + 1);
    }
    return {};
}

} // namespace

TokenCookies::TokenCookies(QByteArray secret, quint16 port)
    : m_secret(std::move(secret)), m_name("vphone-" + QByteArray::number(port))
{
    Q_ASSERT(m_secret.size() >= secretBytesMin);
}

QByteArray TokenCookies::open()
{
    if (m_open.size() == openMax)
        m_open.pop_front();
    m_open.push_back(QMessageAuthenticationCode::hash("cookie " + QByteArray::number(++m_last),
                                                      m_secret, QCryptographicHash::Sha256)
                         .toHex());
    return m_open.back();
}

std::deque<QByteArray>::iterator TokenCookies::find(QByteArrayView cookies)
{
    const QByteArrayView given = valueOf(cookies, m_name);
    return std::ranges::find_if(
        m_open, [given](const QByteArray& value) { return isSameSecret(given, value); });
}

bool TokenCookies::use(QByteArrayView cookies)
{
    const auto found = find(cookies);
    if (found == m_open.end())
        return false;
    std::rotate(found, found + 1, m_open.end());
    return true;
}

void TokenCookies::close(QByteArrayView cookies)
{
    if (const auto found = find(cookies); found != m_open.end())
        m_open.erase(found);
}

QByteArray TokenCookies::header(const QByteArray& value) const
{
    return m_name + '=' + value + "; HttpOnly; SameSite=Strict; Path=/" +
           (value.isEmpty() ? "; Max-Age=0" : "");
}

} // namespace vphone::web
