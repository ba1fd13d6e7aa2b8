/// \file Large bodies that are asked for again and again, as files in memory: the kernel sends
/// their pages as they are, where it would copy a buffer.
#pragma once

#include "core/net/labsocket.h"

#include <QByteArray>

#include <list>

namespace vphone::net {

class BodyFiles
{
public:
    /// Of what is smaller the copy is cheaper than the calls.
    static constexpr qsizetype bytesMin = 48 * 1024;
    static constexpr size_t keptMax = 32;

    /// A descriptor of \a body's bytes, the caller's. -1: there is none, for one because these very
    /// bytes (the same, not equal ones) are answered for the first time.
    [[nodiscard]] int descriptorOf(const QByteArray& body);

private:
    struct Kept
    {
        QByteArray body; ///< holding it, its bytes stay where they are and as they are
        LabSocket file;  ///< -1: answered once
    };

    std::list<Kept> m_kept; ///< used latest first
};

} // namespace vphone::net
