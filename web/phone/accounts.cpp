#include "web/phone/accounts.h"

#include "web/control/access.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace vphone::web {

using ports::Credentials;

namespace {

constexpr qsizetype tokenDigits = 32;
constexpr std::array<const char*, 2> accountNames{"user", "admin"};

SessionTimes sessionTimesOf(const phone::Phone& phone)
{
    const config::Config& config = phone.config();
    return {std::chrono::seconds(config.number("Session_Max_Timeout")),
            std::chrono::seconds(config.number("Session_Idle_Timeout"))};
}

/// Over TLS alone: anybody on the way could read it.
std::optional<Credentials> basicOf(const Shown& shown)
{
    constexpr QByteArrayView scheme("Basic ");
    const QByteArrayView text = shown.fields.authorization;
    if (!shown.request.channel.isTls || text.size() <= scheme.size() ||
        text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArray decoded =
        QByteArray::fromBase64(text.sliced(scheme.size()).trimmed().toByteArray());
    const qsizetype colon = decoded.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    return Credentials{decoded.first(colon), decoded.sliced(colon + 1)};
}

http::Response plain(int status, const QByteArray& text)
{
    http::Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = text + '\n';
    return response;
}

} // namespace

Accounts::Accounts(QByteArray secret)
    : m_secret(std::move(secret)), m_nonces(m_secret), m_sessions(m_secret)
{
    constexpr qsizetype secretBytesMin = 16;
    Q_ASSERT(m_secret.size() >= secretBytesMin);
}

QByteArray Accounts::sign(const QByteArray& text) const
{
    return QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha256)
        .toHex()
        .first(tokenDigits);
}

Accounts::Proof Accounts::digestProof(const Shown& shown, std::span<const Password> passwords,
                                      const DigestAnswer& answer) const
{
    Proof proof;
    proof.isGiven = true;
    const phone::Identity& identity = shown.phone.identity();
    const auto age = m_nonces.ageOf(answer.nonce, identity.mac, shown.now);
    for (const Password& password : passwords) {
        if (answer.user != password.right.user)
            continue;
        proof.isGiven = !password.right.password.isEmpty();
        proof.account = password.account;
        const bool isSame = answer.realm == identity.model->name &&
                            answer.uri == shown.request.target && age != Nonces::Age::Strange &&
                            isSameSecret(answer.response, answer.expected(password.right.password,
                                                                          shown.request.method));
        proof.isRight = isSame && age == Nonces::Age::Fresh;
        proof.isStale = isSame && age == Nonces::Age::Stale;
        proof.isFirst = answer.count == "00000001";
    }
    // A nonce of another run of the program, whose user could not know: asked for anew.
    if (age == Nonces::Age::Strange && !proof.isRight)
        proof.isStale = proof.isGiven && answer.nonce.size() == Nonces::nonceDigits;
    return proof;
}

Accounts::Proof Accounts::proofOf(const Shown& shown, std::span<const Password> passwords) const
{
    std::optional<Credentials> given = shown.urlAccount;
    if (!given) {
        if (const auto answer = DigestAnswer::parse(shown.fields.authorization))
            return digestProof(shown, passwords, *answer);
        given = basicOf(shown);
    }
    Proof proof;
    if (!given)
        return proof;
    proof.isGiven = true;
    for (const Password& password : passwords) {
        if (given->user != password.right.user)
            continue;
        proof.isGiven = !password.right.password.isEmpty();
        proof.isRight = isSameSecret(given->password, password.right.password);
        proof.account = password.account;
    }
    return proof;
}

Asker Accounts::identify(const Shown& shown)
{
    if (!shown.urlAccount && shown.fields.authorization.isEmpty())
        return identifyBySession(shown);
    const MacAddress mac = shown.phone.identity().mac;
    const IpAddress& peer = shown.request.channel.peer.address;
    Asker asker;
    asker.wait = m_wrongLogins.wait(mac, peer, shown.now);
    if (asker.wait)
        return asker;
    const std::array<Password, 2> passwords{
        Password{{accountNames[0], shown.terms.userPassword}, Account::User},
        Password{{accountNames[1], shown.terms.adminPassword}, Account::Admin}};
    const Proof proof = proofOf(shown, passwords);
    asker.isStale = proof.isStale;
    if (!proof.isGiven || proof.isStale)
        return asker;
    m_wrongLogins.note(mac, peer, proof.isRight, shown.now);
    if (proof.isRight)
        asker.account = proof.account;
    if (proof.isFirst || !proof.isRight)
        asker.login = proof.isRight;
    return asker;
}

Asker Accounts::identifyBySession(const Shown& shown)
{
    Asker asker;
    if (shown.fields.cookies.isEmpty())
        return asker;
    const MacAddress mac = shown.phone.identity().mac;
    const QByteArrayView id = shown.fields.cookie(sessionCookie(mac, shown.request.channel.isTls));
    if (id.isEmpty())
        return asker;
    const auto passwordOf = [&](Account account) {
        return account == Account::Admin ? shown.terms.adminPassword : shown.terms.userPassword;
    };
    asker.account = m_sessions.use(mac, id, sessionTimesOf(shown.phone), shown.now, passwordOf);
    if (asker.account)
        asker.session = id.toByteArray();
    return asker;
}

std::optional<http::Response> Accounts::refusal(const Visit& visit, const Credentials& account)
{
    if (account.password.isEmpty())
        return std::nullopt;
    const RequestFields fields = RequestFields::of(visit.request);
    const phone::Phone& phone = visit.phone();
    const MacAddress mac = phone.identity().mac;
    const IpAddress& peer = visit.request.channel.peer.address;
    const Instant now = visit.engine.now();
    const PageTerms terms;
    const std::optional<Credentials> none;
    const Shown shown{visit.request, fields, none, phone, terms, now};
    if (const auto seconds = m_wrongLogins.wait(mac, peer, now)) {
        http::Response response = plain(429, "too many wrong passwords; wait");
        response.headers.push_back({"Retry-After", QByteArray::number(seconds->count())});
        return response;
    }
    const std::array<Password, 1> passwords{Password{account, Account::User}};
    const Proof proof = proofOf(shown, passwords);
    if (proof.isGiven && !proof.isStale) {
        m_wrongLogins.note(mac, peer, proof.isRight, now);
        visit.engine.ask(visit.index, [&](phone::Phone& asked, Instant at, phone::Actions&) {
            asked.noteLogin(proof.isRight, at);
        });
    }
    if (proof.isRight)
        return std::nullopt;
    http::Response response =
        plain(401, "this needs a user and a password, by HTTP Digest or by Basic over https");
    response.headers = challenges(phone, now, proof.isStale);
    return response;
}

std::vector<http::Header> Accounts::challenges(const phone::Phone& phone, Instant now, bool isStale)
{
    const phone::Identity& identity = phone.identity();
    return digestChallenges(identity.model->name, m_nonces.next(identity.mac, now), isStale);
}

std::optional<std::chrono::seconds> Accounts::wait(const Visit& visit) const
{
    return m_wrongLogins.wait(visit.phone().identity().mac, visit.request.channel.peer.address,
                              visit.engine.now());
}

std::optional<QByteArray> Accounts::login(const Visit& visit, Account account,
                                          const QByteArray& password)
{
    const phone::Phone& phone = visit.phone();
    const MacAddress mac = phone.identity().mac;
    const QByteArray right =
        phone.config().value(account == Account::Admin ? "Admin_Password" : "User_Password");
    const Instant now = visit.engine.now();
    const bool isRight = isSameSecret(password, right);
    m_wrongLogins.note(mac, visit.request.channel.peer.address, isRight, now);
    visit.engine.ask(visit.index, [&](phone::Phone& asked, Instant at, phone::Actions&) {
        asked.noteLogin(isRight, at);
    });
    if (!isRight)
        return std::nullopt;
    return m_sessions.open({mac, account, right}, now);
}

void Accounts::logout(const Visit& visit)
{
    m_sessions.close(visit.phone().identity().mac, visit.session);
}

QByteArray Accounts::formToken(MacAddress mac, const Asker& asker, QByteArrayView browser) const
{
    const char* name = asker.account ? accountNames[size_t(*asker.account)] : "anybody";
    return sign("form " + mac.lower() + ' ' + name + ' ' + asker.session + ' ' +
                browser.toByteArray());
}

QByteArray Accounts::nameBrowser()
{
    return sign("browser " + QByteArray::number(++m_browsers));
}

QByteArray sessionCookie(MacAddress mac, bool isTls)
{
    return (isTls ? "tls-session-" : "session-") + mac.lower();
}

} // namespace vphone::web
