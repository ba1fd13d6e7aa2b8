#include "web/phone/pagecache.h"

namespace vphone::web {

namespace {

constexpr qsizetype pageBytes = 512; // what a page has besides its text

} // namespace

std::optional<http::Response> PageCache::find(const QByteArray& key, quint32 revision)
{
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end())
        return std::nullopt;
    const List::iterator page = found->second;
    if (page->revision != revision) {
        drop(page);
        return std::nullopt;
    }
    m_pages.splice(m_pages.begin(), m_pages, page);
    http::Response response;
    response.contentType = page->contentType;
    response.body = page->body;
    response.headers = page->headers;
    return response;
}

void PageCache::keep(const QByteArray& key, quint32 revision, const http::Response& response)
{
    const qsizetype bytes = response.body.size() + key.size() + pageBytes;
    if (response.status != 200 || response.stream || bytes > bytesMax / 4)
        return;
    for (const http::Header& header : response.headers) {
        if (header.name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            return;
    }
    const auto found = m_byKey.find(key);
    if (found != m_byKey.end())
        drop(found->second);
    m_pages.push_front({key, revision, response.contentType, response.body, response.headers});
    m_byKey.insert_or_assign(key, m_pages.begin());
    m_bytes += bytes;
    while (m_pages.size() > pagesMax || m_bytes > bytesMax)
        drop(std::prev(m_pages.end()));
}

void PageCache::drop(List::iterator page)
{
    m_bytes -= page->body.size() + page->key.size() + pageBytes;
    m_byKey.erase(page->key);
    m_pages.erase(page);
}

} // namespace vphone::web
