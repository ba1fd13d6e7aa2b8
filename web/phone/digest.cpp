#include "web/phone/digest.h"

#include "web/control/access.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace vphone::web {

namespace {

constexpr int parametersMax = 32;
constexpr qsizetype instantDigits = 16;
constexpr qsizetype serialDigits = 16;
constexpr qsizetype stampDigits = instantDigits + serialDigits;

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    });
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// The parameters of a header behind its scheme, one after the other.
class ParameterReader
{
public:
    explicit ParameterReader(QByteArrayView text) : m_rest(text) {}

    /// False: at the end, or malformed.
    bool next()
    {
        skip([](char c) { return isBlank(c) || c == ','; });
        const qsizetype equals = m_rest.indexOf('=');
        if (equals <= 0)
            return false;
        name = m_rest.first(equals).trimmed().toByteArray().toLower();
        m_rest = m_rest.sliced(equals + 1);
        skip(isBlank);
        return m_rest.startsWith('"') ? takeQuoted() : takeToken();
    }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

    QByteArray name;
    QByteArray value;

private:
    template<typename Is>
    void skip(Is is)
    {
        while (!m_rest.isEmpty() && is(m_rest.front()))
            m_rest = m_rest.sliced(1);
    }
    bool takeToken()
    {
        const qsizetype end = m_rest.indexOf(',');
        value = (end < 0 ? m_rest : m_rest.first(end)).trimmed().toByteArray();
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end);
        return true;
    }
    bool takeQuoted()
    {
        value.clear();
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            if (m_rest[i] == '"') {
                m_rest = m_rest.sliced(i + 1);
                return true;
            }
            if (m_rest[i] == '\\' && i + 1 < m_rest.size())
                ++i;
            value += m_rest[i];
        }
        return false;
    }

    QByteArrayView m_rest;
};

struct MemberDef
{
    QByteArrayView name;
    QByteArray DigestAnswer::*member;
};

constexpr auto memberDefs = std::to_array<MemberDef>({
    {"username", &DigestAnswer::user},
    {"realm", &DigestAnswer::realm},
    {"nonce", &DigestAnswer::nonce},
    {"uri", &DigestAnswer::uri},
    {"response", &DigestAnswer::response},
    {"cnonce", &DigestAnswer::cnonce},
    {"nc", &DigestAnswer::count},
});

} // namespace

std::optional<DigestAnswer> DigestAnswer::parse(QByteArrayView authorization)
{
    constexpr QByteArrayView scheme("Digest ");
    if (authorization.size() < scheme.size() ||
        authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    DigestAnswer answer;
    QByteArray qop;
    QByteArray algorithm = "MD5"; // RFC 7616 3.3: what none means
    ParameterReader reader(authorization.sliced(scheme.size()));
    for (int i = 0; i < parametersMax && reader.next(); ++i) {
        const auto* const def =
            std::find_if(memberDefs.begin(), memberDefs.end(), [&](const MemberDef& row) {
                return row.name == QByteArrayView(reader.name);
            });
        if (def != memberDefs.end())
            answer.*def->member = reader.value;
        else if (reader.name == "qop")
            qop = reader.value;
        else if (reader.name == "algorithm")
            algorithm = reader.value;
        else if (reader.name == "userhash" && reader.value != "false")
            return std::nullopt;
    }
    answer.isSha256 = algorithm.compare("SHA-256", Qt::CaseInsensitive) == 0;
    answer.response = answer.response.toLower();
    constexpr qsizetype countDigits = 8;
    const bool isKnown = answer.isSha256 || algorithm.compare("MD5", Qt::CaseInsensitive) == 0;
    if (!reader.isAtEnd() || !isKnown || qop != "auth" || answer.cnonce.isEmpty() ||
        answer.count.size() != countDigits || !isHex(answer.count) || answer.count == "00000000" ||
        !isHex(answer.response))
        return std::nullopt;
    return answer;
}

QByteArray DigestAnswer::expected(QByteArrayView password, QByteArrayView method) const
{
    const auto hash = [this](const QByteArray& text) {
        const auto algorithm = isSha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
        return QCryptographicHash::hash(text, algorithm).toHex();
    };
    const QByteArray secret = hash(user + ':' + realm + ':' + password.toByteArray());
    return hash(secret + ':' + nonce + ':' + count + ':' + cnonce +
                ":auth:" + hash(method.toByteArray() + ':' + uri));
}

QByteArray Nonces::sign(QByteArrayView stamp, MacAddress mac) const
{
    constexpr qsizetype signatureDigits = 32;
    return QMessageAuthenticationCode::hash("nonce " + stamp.toByteArray() + mac.lower(), m_secret,
                                            QCryptographicHash::Sha256)
        .toHex()
        .first(signatureDigits);
}

QByteArray Nonces::next(MacAddress mac, Instant now)
{
    const QByteArray stamp = QByteArray::number(qint64(now.time_since_epoch().count()), 16)
                                 .rightJustified(instantDigits, '0') +
                             QByteArray::number(++m_last, 16).rightJustified(serialDigits, '0');
    return stamp + sign(stamp, mac);
}

Nonces::Age Nonces::ageOf(QByteArrayView nonce, MacAddress mac, Instant now) const
{
    if (nonce.size() <= stampDigits || !isHex(nonce))
        return Age::Strange;
    const QByteArrayView stamp = nonce.first(stampDigits);
    if (!isSameSecret(nonce.sliced(stampDigits), sign(stamp, mac)))
        return Age::Strange;
    const Instant made{Duration(stamp.first(instantDigits).toByteArray().toLongLong(nullptr, 16))};
    const quint64 serial = stamp.sliced(instantDigits).toByteArray().toULongLong(nullptr, 16);
    const bool isFresh = now - made <= keptFor || serial + newestKept > m_last;
    return isFresh ? Age::Fresh : Age::Stale;
}

std::vector<http::Header> digestChallenges(const QByteArray& realm, const QByteArray& nonce,
                                           bool isStale)
{
    std::vector<http::Header> challenges;
    for (const char* algorithm : {"SHA-256", "MD5"}) {
        challenges.push_back({"WWW-Authenticate", "Digest realm=\"" + realm + "\", nonce=\"" +
                                                      nonce + "\", qop=\"auth\", algorithm=" +
                                                      algorithm + (isStale ? ", stale=true" : "")});
    }
    return challenges;
}

} // namespace vphone::web
