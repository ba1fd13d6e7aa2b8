/// \file Remembers the documents of profiles, so that the second phone with the same bytes pays a
/// comparison only.
#pragma once

#include "core/profile/container.h"
#include "core/profile/reader.h"

#include <list>
#include <unordered_map>

namespace vphone::profile {

/// One per worker thread.
class Cache
{
public:
    static constexpr qsizetype bytesMax =
        64 * 1024 * 1024;                         ///< of remembered replies and their documents
    static constexpr qsizetype entriesMax = 4096; ///< documents

    /// Unpacks and reads \a bytes, or returns the document made of equal bytes, options and table
    /// before. Byte-exact: a remembered reply is compared whole, not by its hash. What fails is not
    /// remembered. \a table outlives the cache.
    [[nodiscard]] Result<SharedDocument, ProfileError> read(const QByteArray& bytes,
                                                            const UnpackOptions& unpackOptions,
                                                            const param::ParamTable& table,
                                                            const ReadOptions& readOptions);

    [[nodiscard]] quint64 hits() const { return m_hits; }
    [[nodiscard]] quint64 misses() const { return m_misses; }

private:
    struct Remembered
    {
        size_t hash = 0;
        QByteArray bytes;
        QByteArray settings; ///< table, options: everything else that the document depends on
        SharedDocument document;
        qsizetype size = 0; ///< bytes of reply and document
    };

    [[nodiscard]] const Remembered* find(size_t hash, const QByteArray& bytes,
                                         const QByteArray& settings);
    void remember(Remembered remembered);
    void forgetOldest();

    std::list<Remembered> m_recent; ///< newest first
    std::unordered_multimap<size_t, std::list<Remembered>::iterator> m_byHash;
    qsizetype m_size = 0; ///< of all that is remembered
    quint64 m_hits = 0;
    quint64 m_misses = 0;
};

} // namespace vphone::profile
