/// \file Chance, from the run's seed.
#pragma once

#include <QtGlobal>

namespace vphone::ports {

/// SplitMix64: small enough that every phone has a stream of its own, seeded from the run's seed
/// and its MAC, so that what one phone draws does not depend on the others. Source: Steele, Lea,
/// Flood, OOPSLA 2014.
class Random
{
public:
    explicit constexpr Random(quint64 seed) : m_state(seed) {}

    [[nodiscard]] constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, most].
    [[nodiscard]] constexpr quint64 upTo(quint64 most)
    {
        if (most == ~quint64(0))
            return next();
        const quint64 range = most + 1;
        const quint64 unbiasedMax = ~quint64(0) - (~quint64(0) % range + 1) % range;
        quint64 drawn = next();
        while (drawn > unbiasedMax)
            drawn = next();
        return drawn % range;
    }

private:
    quint64 m_state;
};

} // namespace vphone::ports
