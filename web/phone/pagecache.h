/// \file Pages that were made lately, as long as nothing changed that they show.
#pragma once

#include "core/http/exchange.h"

#include <QHashFunctions>

#include <list>
#include <unordered_map>

namespace vphone::web {

class PageCache
{
public:
    static constexpr qsizetype bytesMax = 4 << 20; ///< the ones used longest ago go
    static constexpr size_t pagesMax = 512;

    /// Nothing: none, or of another \a revision of its phone.
    [[nodiscard]] std::optional<http::Response> find(const QByteArray& key, quint32 revision);
    /// Pages that are no good ones, that bring cookies or that are too large are not kept.
    void keep(const QByteArray& key, quint32 revision, const http::Response& response);
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }
    [[nodiscard]] size_t size() const { return m_pages.size(); }

private:
    struct Page
    {
        QByteArray key;
        quint32 revision = 0;
        QByteArray contentType;
        QByteArray body;
        std::vector<http::Header> headers;
    };
    using List = std::list<Page>;

    void drop(List::iterator page);

    List m_pages; ///< used last first
    std::unordered_map<QByteArray, List::iterator> m_byKey;
    qsizetype m_bytes = 0;
};

} // namespace vphone::web
