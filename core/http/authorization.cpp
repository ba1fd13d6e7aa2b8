#include "core/http/authorization.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <array>
#include <map>

namespace vphone::http {

using ports::Credentials;

namespace {

constexpr size_t challengesMax = 16; ///< that are looked at
constexpr size_t parametersMax = 32; ///< of one of them

struct Challenge
{
    QByteArray scheme;                           ///< in lower case
    std::map<QByteArray, QByteArray> parameters; ///< by name in lower case; the first counts
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// RFC 9110 5.6.2, and what token68 has besides.
bool isTokenCharacter(char c)
{
    return uchar(c) > 0x20 && uchar(c) < 0x7f && !QByteArrayView("\"(),;<=>?@[\\]{}").contains(c);
}

/// RFC 9110 11.3: the list of challenges, whose parameters are parted by commas as well.
class ChallengeReader
{
public:
    explicit ChallengeReader(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] std::vector<Challenge> read()
    {
        std::vector<Challenge> challenges;
        while (!skipToItem().isEmpty()) {
            const QByteArray name = takeToken().toLower();
            if (name.isEmpty()) {
                m_text = m_text.sliced(1);
                continue;
            }
            if (const auto value = takeValue()) {
                if (!challenges.empty() && challenges.back().parameters.size() < parametersMax)
                    challenges.back().parameters.emplace(name, *value);
            } else {
                if (challenges.size() == challengesMax)
                    break;
                challenges.push_back({name, {}});
            }
        }
        return challenges;
    }

private:
    QByteArrayView skipToItem()
    {
        while (!m_text.isEmpty() && (isBlank(m_text.front()) || m_text.front() == ','))
            m_text = m_text.sliced(1);
        return m_text;
    }
    QByteArray takeToken()
    {
        const auto* end = std::find_if_not(m_text.begin(), m_text.end(), isTokenCharacter);
        const QByteArrayView token = m_text.first(end - m_text.begin());
        m_text = m_text.sliced(token.size());
        return token.toByteArray();
    }
    /// Behind a name: `= token` or `= "quoted"`; nothing: it was the name of a scheme.
    std::optional<QByteArray> takeValue()
    {
        QByteArrayView rest = m_text;
        while (!rest.isEmpty() && isBlank(rest.front()))
            rest = rest.sliced(1);
        if (rest.isEmpty() || rest.front() != '=')
            return std::nullopt;
        rest = rest.sliced(1);
        while (!rest.isEmpty() && isBlank(rest.front()))
            rest = rest.sliced(1);
        m_text = rest;
        if (rest.isEmpty() || rest.front() != '"')
            return takeToken();
        QByteArray value;
        m_text = m_text.sliced(1);
        while (!m_text.isEmpty() && m_text.front() != '"') {
            if (m_text.front() == '\\' && m_text.size() > 1)
                m_text = m_text.sliced(1);
            value.append(m_text.front());
            m_text = m_text.sliced(1);
        }
        m_text = m_text.sliced(std::min<qsizetype>(m_text.size(), 1));
        return value;
    }

    QByteArrayView m_text;
};

QByteArrayView nameOf(ports::Method method)
{
    switch (method) {
    case ports::Method::Get:
        return "GET";
    case ports::Method::Post:
        return "POST";
    case ports::Method::Put:
        return "PUT";
    }
    Q_UNREACHABLE();
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

struct DigestKind
{
    QByteArrayView name; ///< in lower case
    QCryptographicHash::Algorithm hash;
    bool isSession;
};

// clang-format off
constexpr auto digestKinds = std::to_array<DigestKind>({
    {"",             QCryptographicHash::Md5,    false}, // RFC 7616 3.3: what none means
    {"md5",          QCryptographicHash::Md5,    false},
    {"md5-sess",     QCryptographicHash::Md5,    true},
    {"sha-256",      QCryptographicHash::Sha256, false},
    {"sha-256-sess", QCryptographicHash::Sha256, true},
});
// clang-format on

/// A challenge of the scheme Digest that can be answered.
class Digest
{
public:
    /// Nothing: it can't.
    static std::optional<Digest> from(const Challenge& challenge)
    {
        Digest digest(challenge);
        const QByteArray algorithm = digest.value("algorithm").toLower();
        const auto* kind =
            std::find_if(digestKinds.begin(), digestKinds.end(),
                         [&](const DigestKind& row) { return row.name == algorithm; });
        const QList<QByteArray> qops = digest.value("qop").toLower().split(',');
        digest.m_hasQop = std::any_of(qops.begin(), qops.end(), [](const QByteArray& qop) {
            return qop.trimmed() == "auth";
        });
        const bool isAnswerable = challenge.scheme == "digest" && kind != digestKinds.end() &&
                                  challenge.parameters.contains("nonce") &&
                                  (digest.m_hasQop || digest.value("qop").isEmpty());
        if (!isAnswerable)
            return std::nullopt;
        digest.m_kind = kind;
        return digest;
    }

    /// RFC 7616 3.4; without a qop as RFC 2069 2.1.2.
    [[nodiscard]] QByteArray answer(const Credentials& login, const QByteArray& cnonce,
                                    ports::Method method, QByteArrayView target) const
    {
        constexpr QByteArrayView count = "00000001"; // each nonce is used once
        const QByteArray nonce = value("nonce");
        const QByteArray uri = target.toByteArray();
        QByteArray secret = hash(login.user + ':' + value("realm") + ':' + login.password);
        if (m_kind->isSession)
            secret = hash(secret + ':' + nonce + ':' + cnonce);
        QByteArray proof = secret + ':' + nonce + ':';
        if (m_hasQop)
            proof += count.toByteArray() + ':' + cnonce + ":auth:";
        proof += hash(nameOf(method).toByteArray() + ':' + uri);
        QByteArray header = "Digest username=" + quoted(login.user) +
                            ", realm=" + quoted(value("realm")) + ", nonce=" + quoted(nonce) +
                            ", uri=" + quoted(uri) + ", response=\"" + hash(proof) + '"';
        if (!value("algorithm").isEmpty())
            header += ", algorithm=" + value("algorithm");
        if (m_hasQop)
            header += ", qop=auth, nc=" + count.toByteArray();
        if (m_hasQop || m_kind->isSession)
            header += ", cnonce=" + quoted(cnonce);
        if (m_challenge->parameters.contains("opaque"))
            header += ", opaque=" + quoted(value("opaque"));
        return header;
    }

private:
    explicit Digest(const Challenge& challenge) : m_challenge(&challenge) {}

    [[nodiscard]] QByteArray value(const QByteArray& name) const
    {
        const auto found = m_challenge->parameters.find(name);
        return found == m_challenge->parameters.end() ? QByteArray() : found->second;
    }
    [[nodiscard]] QByteArray hash(const QByteArray& text) const
    {
        return QCryptographicHash::hash(text, m_kind->hash).toHex();
    }

    const Challenge* m_challenge;
    const DigestKind* m_kind = nullptr;
    bool m_hasQop = false;
};

bool hasScheme(const std::vector<Challenge>& challenges, QByteArrayView scheme)
{
    return std::any_of(challenges.begin(), challenges.end(),
                       [scheme](const Challenge& one) { return one.scheme == scheme; });
}

} // namespace

QByteArray broadWorksSip(const QByteArray& user, const Credentials& sip)
{
    return "BroadWorksSIP basic=\"" + (user + ':' + sip.password).toBase64() + "\",sipUser=\"" +
           sip.user.toBase64() + '"';
}

QByteArray authorization(QByteArrayView challenge, const Account& account, ports::Method method,
                         QByteArrayView target)
{
    const std::vector<Challenge> challenges = ChallengeReader(challenge).read();
    if (!account.broadWorksSip.isEmpty() && hasScheme(challenges, "broadworkssip"))
        return account.broadWorksSip;
    if (!account.login)
        return {};
    for (const Challenge& one : challenges) {
        if (const auto digest = Digest::from(one))
            return digest->answer(*account.login, account.cnonce, method, target);
    }
    if (hasScheme(challenges, "basic"))
        return "Basic " + (account.login->user + ':' + account.login->password).toBase64();
    return {};
}

bool isNonceStale(QByteArrayView challenge)
{
    const std::vector<Challenge> challenges = ChallengeReader(challenge).read();
    return std::any_of(challenges.begin(), challenges.end(), [](const Challenge& one) {
        const auto stale = one.parameters.find("stale");
        return one.scheme == "digest" && stale != one.parameters.end() &&
               stale->second.toLower() == "true";
    });
}

} // namespace vphone::http
