/// \file Server-sent events: how the event stream goes over HTTP. Source: WHATWG HTML 9.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace vphone::control {

struct StreamMessage
{
    QByteArray event;
    QByteArray id;
    QByteArray data;
};

/// As bytes of the stream. \pre none holds a line break
[[nodiscard]] QByteArray streamText(const StreamMessage& message);
/// A comment, which readers ignore.
[[nodiscard]] QByteArray streamBeat();

/// Takes the stream apart again.
class EventStreamReader
{
public:
    static constexpr qsizetype messageBytesMax = 1024 * 1024;

    /// The messages that \a bytes complete. The error: one grew beyond messageBytesMax; nothing
    /// more can be read then.
    [[nodiscard]] Result<std::vector<StreamMessage>, Done> feed(QByteArrayView bytes);

private:
    void takeLine(QByteArrayView line, std::vector<StreamMessage>& messages);

    QByteArray m_line;
    StreamMessage m_message;
    bool m_hasData = false;
    bool m_isAfterReturn = false; ///< a newline that follows belongs to the same line break
};

} // namespace vphone::control
