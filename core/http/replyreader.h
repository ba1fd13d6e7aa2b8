/// \file The reply to one GET, taken in piece by piece. Source: RFC 9112.
#pragma once

#include "core/ports/network.h"

namespace vphone::http {

inline constexpr int headerLinesMax = 256;              ///< source: assumed
inline constexpr qsizetype headerBytesMax = 128 * 1024; ///< source: assumed

/// Interim replies (1xx) are passed over. Content codings are left as they came; chunked is the one
/// transfer coding.
class ReplyReader
{
public:
    enum class State : quint8 { Reading, Complete, Failed };

    explicit ReplyReader(qsizetype bodyBytesMax) : m_bodyBytesMax(bodyBytesMax) {}

    /// What follows a complete reply is ignored.
    State take(QByteArrayView bytes);
    /// The server has closed the connection in good order.
    State takeEnd();
    [[nodiscard]] State state() const { return m_state; }
    /// Cause is None when complete; Reset, HttpProtocol or TooBig when failed. \pre state() is not
    /// Reading
    [[nodiscard]] ports::FetchResult takeResult();

private:
    enum class Expected : quint8 {
        StatusLine,
        Header,
        Length,
        Close,
        ChunkSize,
        Chunk,
        ChunkEnd,
        Trailer
    };

    [[nodiscard]] static bool isLine(Expected expected);
    [[nodiscard]] static bool isOfHead(Expected expected);
    [[nodiscard]] std::optional<QByteArray> takeLine(QByteArrayView& bytes);
    void takeBody(QByteArrayView& bytes);
    void acceptLine(QByteArrayView line);
    void acceptStatusLine(QByteArrayView line);
    void acceptHeader(QByteArrayView line);
    void acceptLength(QByteArrayView value);
    void acceptChunkSize(QByteArrayView line);
    void endHead();
    void fail(Cause cause, QByteArray detail);

    qsizetype m_bodyBytesMax;
    State m_state = State::Reading;
    Expected m_expected = Expected::StatusLine;
    ports::FetchResult m_result;
    QByteArray m_partialLine;
    int m_lines = 0;           ///< of heads and trailers
    qsizetype m_lineBytes = 0; ///< of heads and trailers
    bool m_isChunked = false;
    std::optional<qsizetype> m_length; ///< announced
    qsizetype m_left = 0;              ///< of the body or of the chunk
};

} // namespace vphone::http
