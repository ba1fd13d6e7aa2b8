#include "core/profile/textposition.h"

#include <algorithm>
#include <cstring>

namespace vphone::profile {

TextPosition TextPositions::at(qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    if (offset < m_offset) {
        m_offset = 0;
        m_position = {};
    }
    const char* from = m_text.data() + m_offset;
    const char* to = m_text.data() + offset;
    while (const void* newline = from < to ? std::memchr(from, '\n', size_t(to - from)) : nullptr) {
        from = static_cast<const char*>(newline) + 1;
        ++m_position.line;
        m_position.column = 1;
    }
    const auto isLead = [](char c) { return (uchar(c) & 0xc0) != 0x80; };
    m_position.column += int(m_isAscii ? to - from : std::count_if(from, to, isLead));
    m_offset = offset;
    return m_position;
}

} // namespace vphone::profile
