#include "core/profile/cache.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vphone::profile {

namespace {

constexpr int triesMax = 16; ///< replies with one hash that are compared; more is no accident

/// Two words side by side: one addition for both on every machine with vectors.
using Lane = quint64 __attribute__((vector_size(16)));

/// Over every byte, for profiles of one fleet have one size and differ in a few places; and fast,
/// for it is most of what the second phone pays: sums of words, and sums of these sums.
size_t hashOf(QByteArrayView bytes)
{
    constexpr qsizetype step = 2 * sizeof(Lane);
    Lane sum{};
    Lane otherSum{};
    Lane weighted{};
    Lane otherWeighted{};
    const auto add = [&](const char* at) {
        Lane words;
        Lane otherWords;
        std::memcpy(&words, at, sizeof words);
        std::memcpy(&otherWords, at + sizeof words, sizeof otherWords);
        sum += words;
        otherSum += otherWords;
        weighted += sum;
        otherWeighted += otherSum;
    };
    const qsizetype whole = bytes.size() - bytes.size() % step;
    for (qsizetype at = 0; at < whole; at += step)
        add(bytes.data() + at);
    std::array<char, step> rest{};
    std::copy(bytes.begin() + whole, bytes.end(), rest.begin());
    add(rest.data());
    const std::array<Lane, 4> state{sum, otherSum, weighted, otherWeighted};
    return qHashBits(state.data(), sizeof state, size_t(bytes.size()));
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
    const size_t hash = hashOf(bytes);
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
    int tries = 0;
    for (auto found = first; found != last && tries < triesMax; ++found, ++tries) {
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
