/// \file The chance of one request. It hangs on the run's seed and on the request itself, so that
/// what happens to it depends neither on its neighbours nor on the thread that serves it.
#pragma once

#include "core/ports/random.h"
#include "core/time/instant.h"

#include <QByteArrayView>

#include <cstring>

namespace vphone::sim {

/// Collects what a request is; the same things in the same order give the same chance.
class Fingerprint
{
public:
    explicit constexpr Fingerprint(quint64 seed) : m_state(seed) {}

    constexpr void add(quint64 number) { m_state = ports::Random(m_state ^ number).next(); }
    void add(QByteArrayView bytes)
    {
        add(quint64(bytes.size()));
        while (!bytes.isEmpty()) {
            const qsizetype taken = std::min<qsizetype>(bytes.size(), sizeof(quint64));
            quint64 word = 0;
            std::memcpy(&word, bytes.data(), size_t(taken));
            add(word);
            bytes = bytes.sliced(taken);
        }
    }
    [[nodiscard]] constexpr quint64 value() const { return m_state; }

private:
    quint64 m_state;
};

class Draw
{
public:
    explicit Draw(const Fingerprint& fingerprint) : m_random(fingerprint.value()) {}

    /// \a chance: parts of a million. Nothing is drawn for what never happens.
    [[nodiscard]] bool happens(quint32 chance)
    {
        return chance > 0 && m_random.upTo(999'999) < chance;
    }
    [[nodiscard]] quint64 upTo(quint64 most) { return m_random.upTo(most); }
    [[nodiscard]] Duration between(Duration least, Duration most)
    {
        return least + Duration(Duration::rep(m_random.upTo(quint64((most - least).count()))));
    }

private:
    ports::Random m_random;
};

} // namespace vphone::sim
