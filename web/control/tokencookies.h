/// \file The cookies that browsers have in the place of the token.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>

namespace vphone::web {

/// They last as long as the program, unless they are given back.
class TokenCookies
{
public:
    static constexpr size_t openMax = 64; ///< one more, and the one used longest ago ends

    /// \a secret: by chance, of 16 bytes at least, and of this run alone. \a port: cookies of a
    /// host are the same for all its ports, so the name has it.
    TokenCookies(QByteArray secret, quint16 port);

    /// Returns the value of a new one.
    [[nodiscard]] QByteArray open();
    /// Whether \a cookies, a header's value, holds one that is open.
    [[nodiscard]] bool use(QByteArrayView cookies);
    void close(QByteArrayView cookies);
    /// Headers Set-Cookie: hands out \a value; empty: takes it back.
    [[nodiscard]] QByteArray header(const QByteArray& value) const;

private:
    [[nodiscard]] std::deque<QByteArray>::iterator find(QByteArrayView cookies);

    QByteArray m_secret;
    QByteArray m_name;
    quint64 m_last = 0;
    std::deque<QByteArray> m_open; ///< values, the one used last at the end
};

} // namespace vphone::web
