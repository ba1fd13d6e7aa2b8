#include "core/profile/cache.h"

#include <algorithm>

namespace vphone::profile {

namespace {

constexpr qsizetype sampleBytes = 64;
constexpr qsizetype samplesMax = 16;

/// Over the size and some blocks only: whether bytes are equal is seen by comparing them.
size_t sampledHash(const QByteArray& bytes)
{
    size_t hash = qHash(bytes.size());
    const qsizetype step = std::max(bytes.size() / samplesMax, sampleBytes);
    for (qsizetype at = 0; at < bytes.size(); at += step)
        hash = qHashBits(bytes.data() + at, size_t(std::min(sampleBytes, bytes.size() - at)), hash);
    return hash;
}

template<typename T>
void append(QByteArray& settings, T number)
{
    settings.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void appendText(QByteArray& settings, const QByteArray& text)
{
    append(settings, text.size());
    settings += text;
}

QByteArray settingsOf(const UnpackOptions& unpackOptions, const param::ParamTable& table,
                      const ReadOptions& readOptions)
{
    QByteArray settings;
    settings.reserve(128);
    append(settings, &table);
    append(settings, readOptions.leniency);
    append(settings, readOptions.emptyMeans);
    append(settings, readOptions.reportUnknown);
    append(settings, unpackOptions.derivation);
    append(settings, unpackOptions.bytesMax);
    append(settings, unpackOptions.key.has_value());
    appendText(settings, unpackOptions.key.value_or(QByteArray()));
    appendText(settings, unpackOptions.contentEncoding);
    appendText(settings, unpackOptions.ikm);
    for (const Alias& alias : readOptions.aliases) {
        appendText(settings, alias.pathEnd);
        appendText(settings, alias.parameter);
    }
    return settings;
}

qsizetype sizeOf(const Document& document)
{
    qsizetype bytes = qsizetype(document.entries().size() * sizeof(Entry));
    for (const Entry& entry : document.entries())
        bytes += entry.value ? entry.value->size() : 0;
    return bytes;
}

/// What the network gave may lie in a buffer far bigger than itself.
QByteArray compact(const QByteArray& bytes)
{
    return bytes.capacity() > bytes.size() + bytes.size() / 8
               ? QByteArray(bytes.constData(), bytes.size())
               : bytes;
}

} // namespace

Result<SharedDocument, ProfileError> Cache::read(const QByteArray& bytes,
                                                 const UnpackOptions& unpackOptions,
                                                 const param::ParamTable& table,
                                                 const ReadOptions& readOptions)
{
    const QByteArray settings = settingsOf(unpackOptions, table, readOptions);
    const size_t hash = sampledHash(bytes);
    if (const Remembered* remembered = find(hash, bytes, settings)) {
        ++m_hits;
        return remembered->document;
    }
    ++m_misses;
    Result<Unpacked, ProfileError> unpacked = unpack(bytes, unpackOptions);
    if (!unpacked)
        return Unexpected{unpacked.error()};
    Result<Document, ProfileError> made = profile::read(unpacked->xml, table, readOptions);
    if (!made)
        return Unexpected{made.error()};
    Diagnostics warnings = unpacked->warnings;
    SharedDocument document;
    if (warnings.empty()) {
        document = std::make_shared<const Document>(std::move(made).value());
    } else {
        warnings.insert(warnings.end(), made->warnings().begin(), made->warnings().end());
        warnings.resize(std::min(warnings.size(), size_t(warningsMax)));
        document = std::make_shared<const Document>(made->entries(), std::move(warnings),
                                                    made->unknownTags());
    }
    remember({hash, compact(bytes), settings, document, bytes.size() + sizeOf(*document)});
    return document;
}

const Cache::Remembered* Cache::find(size_t hash, const QByteArray& bytes,
                                     const QByteArray& settings)
{
    const auto [first, last] = m_byHash.equal_range(hash);
    for (auto found = first; found != last; ++found) {
        const auto remembered = found->second;
        if (remembered->settings == settings && remembered->bytes == bytes) {
            m_recent.splice(m_recent.begin(), m_recent, remembered);
            return &*remembered;
        }
    }
    return nullptr;
}

void Cache::remember(Remembered remembered)
{
    if (remembered.size > bytesMax)
        return;
    m_size += remembered.size;
    m_recent.push_front(std::move(remembered));
    m_byHash.emplace(m_recent.front().hash, m_recent.begin());
    while (m_size > bytesMax || qsizetype(m_recent.size()) > entriesMax)
        forgetOldest();
}

void Cache::forgetOldest()
{
    const auto oldest = std::prev(m_recent.end());
    const auto [first, last] = m_byHash.equal_range(oldest->hash);
    m_byHash.erase(
        std::find_if(first, last, [oldest](const auto& item) { return item.second == oldest; }));
    m_size -= oldest->size;
    m_recent.erase(oldest);
}

} // namespace vphone::profile
