#include "core/profile/textposition.h"

#include <algorithm>
#include <cstring>

namespace vphone::profile {

namespace {

qsizetype lineEnd(QByteArrayView text, qsizetype from)
{
    const void* found = from < text.size()
                            ? std::memchr(text.data() + from, '\n', size_t(text.size() - from))
                            : nullptr;
    return found != nullptr ? static_cast<const char*>(found) - text.data() : text.size();
}

} // namespace

TextPosition TextPositions::at(qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    if (offset < m_offset) {
        m_offset = 0;
        m_lineEnd = -1;
        m_position = {};
    }
    if (m_lineEnd < 0)
        m_lineEnd = lineEnd(m_text, m_offset);
    while (offset > m_lineEnd) {
        m_offset = m_lineEnd + 1;
        m_lineEnd = lineEnd(m_text, m_offset);
        ++m_position.line;
        m_position.column = 1;
    }
    const auto isLead = [](char c) { return (uchar(c) & 0xc0) != 0x80; };
    const QByteArrayView passed = m_text.sliced(m_offset, offset - m_offset);
    m_position.column +=
        int(m_isAscii ? passed.size() : std::count_if(passed.begin(), passed.end(), isLead));
    m_offset = offset;
    return m_position;
}

} // namespace vphone::profile
