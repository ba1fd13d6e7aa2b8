#include "core/provision/proxyfinder.h"

#include <QHashFunctions>

#include <algorithm>

namespace vphone::provision {

namespace {

constexpr char wpadFile[] = "/wpad.dat";
constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

/// Why \a text can't be a script; empty: it may be one.
QByteArray complaintAbout(QByteArrayView text)
{
    const QByteArrayView bare = text.trimmed();
    if (bare.isEmpty())
        return "the file is empty";
    if (bare.startsWith('<'))
        return "a page (HTML or XML) came in place of a script";
    if (!bare.contains("FindProxyForURL"))
        return "the file holds no function FindProxyForURL";
    return {};
}

/// Servers end the text of option 252 with a zero byte or a line feed.
QByteArray urlText(const QByteArray& text)
{
    const qsizetype zero = text.indexOf('\0');
    return text.first(zero < 0 ? text.size() : zero).trimmed();
}

Result<rule::Url, QByteArray> scriptUrl(const QByteArray& text)
{
    auto url = rule::parseUrl(text.contains("://") ? text : "http://" + text);
    if (!url)
        return Unexpected{rule::explain(url.error()).toByteArray()};
    if (url->host.isEmpty() || url->isActivation)
        return Unexpected{QByteArray("it names no server; write http://HOST/FILE")};
    return *url;
}

} // namespace

ports::SharedScript ScriptPool::intern(QByteArray text)
{
    const size_t hash = qHash(QByteArrayView(text));
    const auto [begin, end] = m_scripts.equal_range(hash);
    for (auto known = begin; known != end; ++known) {
        if (auto script = known->second.lock(); script && *script == text)
            return script;
    }
    std::erase_if(m_scripts, [](const auto& entry) { return entry.second.expired(); });
    auto script = std::make_shared<const QByteArray>(std::move(text));
    m_scripts.emplace(hash, script);
    return script;
}

qsizetype ScriptPool::size() const
{
    return std::count_if(m_scripts.begin(), m_scripts.end(),
                         [](const auto& entry) { return !entry.second.expired(); });
}

void ProxyFinder::look(const ScriptSources& sources, const TransferOptions& options, Instant now)
{
    const bool isKept = m_state == State::Found ||
                        (m_state == State::Nothing && now < m_settled + discoveryRetryWait);
    if (isKept && m_sources == sources)
        return;
    m_sources = sources;
    m_options = options;
    m_options.bytesMax = scriptBytesMax;
    m_script.reset();
    m_transfer.reset();
    m_candidates.clear();
    m_notice.clear();
    m_state = State::Searching;
    if (m_sources.isDiscovered)
        addDiscovered();
    else
        addPacUrl();
    if (m_state == State::Searching)
        goOn(now);
}

void ProxyFinder::addDiscovered()
{
    if (!m_sources.domain.isEmpty()) {
        const QByteArray host = "wpad." + m_sources.domain;
        if (auto url = scriptUrl("http://" + host + wpadFile))
            m_candidates.push_back({std::move(*url), "DNS"});
        else
            note(host + ": " + url.error());
    }
    if (const QByteArray text = urlText(m_sources.leaseUrl); !text.isEmpty()) {
        if (auto url = scriptUrl(text))
            m_candidates.push_back({std::move(*url), "DHCP option 252"});
        else
            note("DHCP option 252 is no URL: " + url.error());
    }
    if (m_sources.domain.isEmpty() && m_sources.leaseUrl.isEmpty())
        note("DHCP gave neither option 252 nor a domain (option 15)");
}

void ProxyFinder::addPacUrl()
{
    if (m_sources.pacUrl.isEmpty()) {
        fail(Cause::Connect, "Proxy_Mode is Auto and Use_Auto_Discovery__WPAD_ is No, but PAC_URL "
                             "is empty; write the URL of the script there");
        return;
    }
    auto url = scriptUrl(m_sources.pacUrl);
    if (url)
        m_candidates.push_back({std::move(*url), "PAC_URL"});
    else
        fail(Cause::Connect, "PAC_URL: " + url.error());
}

void ProxyFinder::goOn(Instant now)
{
    if (m_candidates.empty()) {
        m_state = State::Nothing;
        m_settled = now;
        note("no PAC script was discovered, no proxy is used");
        return;
    }
    Candidate next = std::move(m_candidates.back());
    m_candidates.pop_back();
    m_source = std::move(next.source);
    m_transfer.emplace(std::move(next.url), m_options);
}

void ProxyFinder::note(const QByteArray& clause)
{
    m_notice += (m_notice.isEmpty() ? "" : "; ") + clause;
}

void ProxyFinder::fail(Cause cause, const QByteArray& detail)
{
    m_state = State::Failed;
    m_cause = cause;
    m_detail = detail;
}

void ProxyFinder::handleAddresses(ports::ResolveResult result, Instant now)
{
    m_transfer->handleAddresses(std::move(result));
    settle(now, nullptr);
}

void ProxyFinder::handleReply(ports::FetchResult result, Instant now, ScriptPool& pool)
{
    m_transfer->handleReply(std::move(result));
    settle(now, &pool);
}

/// \a pool is there wherever a script may have come.
void ProxyFinder::settle(Instant now, ScriptPool* pool)
{
    if (!m_transfer->outcome())
        return;
    const Outcome outcome = *m_transfer->outcome();
    const QByteArray url = m_transfer->url().toText();
    m_transfer.reset();
    QByteArray text = outcome.body;
    if (text.startsWith(byteOrderMark))
        text.remove(0, byteOrderMark.size());
    const bool hasCome = outcome.cause == Cause::None;
    const QByteArray complaint = hasCome ? complaintAbout(text) : outcome.detail;
    if (complaint.isEmpty()) {
        Q_ASSERT(pool != nullptr);
        m_script = pool->intern(std::move(text));
        m_state = State::Found;
        note("PAC script " + url + " (" + m_source + "), " + QByteArray::number(m_script->size()) +
             " bytes");
    } else if (m_sources.isDiscovered) {
        note(url + " (" + m_source + "): " + complaint);
        goOn(now);
    } else {
        fail(hasCome ? Cause::HttpProtocol : outcome.cause, "PAC_URL " + url + ": " + complaint);
    }
}

} // namespace vphone::provision
