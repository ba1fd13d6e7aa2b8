/// \file Delays as Resync_Periodic and the retry parameters write them. Source: reference resync 4.
#pragma once

#include "core/base/result.h"
#include "core/ports/random.h"
#include "core/time/instant.h"

#include <QByteArrayView>

#include <vector>

namespace vphone::rule {

class DelayList
{
public:
    /// Most elements of a list. Source: assumed
    static constexpr size_t elementsMax = 64;

    struct Element
    {
        quint32 seconds = 0;
        quint32 spread = 0; ///< seconds; drawn uniformly from [seconds, seconds + spread]
    };

    enum class Error : quint8 { NotANumber, OutOfRange, TooMany };

    /// `3600`, `600 , 1200 , 300`, `2400 + 30`; an empty text is a list without elements. With \a
    /// tolerant, full-width commas and the ideographic comma part elements too, and \a wasLocalized
    /// says so.
    [[nodiscard]] static Result<DelayList, Error> parse(QByteArrayView text, bool tolerant = true,
                                                        bool* wasLocalized = nullptr);

    /// Empty, or a single 0.
    [[nodiscard]] bool isOff() const;
    /// The wait number \a k, from 0; the last element repeats for ever. \pre !isOff()
    [[nodiscard]] Duration delay(size_t k, ports::Random& random) const;
    [[nodiscard]] const std::vector<Element>& elements() const { return m_elements; }
    /// `600,1200,300`, `2400+30`
    [[nodiscard]] QByteArray toText() const;

private:
    std::vector<Element> m_elements;
};

} // namespace vphone::rule
