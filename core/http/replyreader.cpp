#include "core/http/replyreader.h"

#include <algorithm>
#include <limits>

namespace vphone::http {

namespace {

constexpr int chunkDigitsMax = 15; ///< of a size that still fits qsizetype
constexpr int lengthDigitsMax = 18;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::optional<QByteArrayView> valueOf(QByteArrayView line, QByteArrayView name)
{
    if (line.size() <= name.size() || line.at(name.size()) != ':' ||
        line.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return line.sliced(name.size() + 1).trimmed();
}

QByteArray tooLong(qsizetype bytesMax)
{
    return "reply is longer than " + QByteArray::number(bytesMax) + " bytes";
}

} // namespace

ReplyReader::State ReplyReader::take(QByteArrayView bytes)
{
    while (m_state == State::Reading && !bytes.isEmpty()) {
        if (!isLine(m_expected))
            takeBody(bytes);
        else if (const auto line = takeLine(bytes))
            acceptLine(*line);
    }
    return m_state;
}

ReplyReader::State ReplyReader::takeEnd()
{
    if (m_state != State::Reading)
        return m_state;
    if (m_expected == Expected::Close)
        m_state = State::Complete;
    else if (m_lines == 0 && m_partialLine.isEmpty())
        fail(Cause::Reset, "server closed the connection without a reply");
    else if (m_expected == Expected::StatusLine || m_expected == Expected::Header)
        fail(Cause::HttpProtocol, "reply breaks off in its headers");
    else
        fail(Cause::HttpProtocol, "reply is shorter than announced");
    return m_state;
}

ports::FetchResult ReplyReader::takeResult()
{
    Q_ASSERT(m_state != State::Reading);
    return std::move(m_result);
}

bool ReplyReader::isLine(Expected expected)
{
    return expected != Expected::Length && expected != Expected::Close &&
           expected != Expected::Chunk;
}

bool ReplyReader::isOfHead(Expected expected)
{
    return expected == Expected::StatusLine || expected == Expected::Header ||
           expected == Expected::Trailer;
}

/// Up to the next line feed, without it and the carriage return before it.
std::optional<QByteArray> ReplyReader::takeLine(QByteArrayView& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype taken = end < 0 ? bytes.size() : end + 1;
    m_lineBytes += isOfHead(m_expected) ? taken : 0;
    if (m_lineBytes > headerBytesMax || m_partialLine.size() + taken > headerBytesMax) {
        fail(Cause::HttpProtocol, "reply has too many headers");
        return std::nullopt;
    }
    if (end < 0) {
        m_partialLine.append(bytes);
        bytes = {};
        const QByteArrayView begun =
            QByteArrayView("HTTP/").first(std::min<qsizetype>(m_partialLine.size(), 5));
        if (m_expected == Expected::StatusLine && !m_partialLine.startsWith(begun))
            fail(Cause::HttpProtocol, "reply is not HTTP/1");
        return std::nullopt;
    }
    QByteArray line = std::exchange(m_partialLine, {});
    line.append(bytes.first(end));
    bytes = bytes.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void ReplyReader::takeBody(QByteArrayView& bytes)
{
    const bool isBounded = m_expected != Expected::Close;
    const QByteArrayView piece = isBounded ? bytes.first(std::min(bytes.size(), m_left)) : bytes;
    if (m_result.body.size() + piece.size() > m_bodyBytesMax) {
        fail(Cause::TooBig, tooLong(m_bodyBytesMax));
        return;
    }
    m_result.body.append(piece);
    bytes = bytes.sliced(piece.size());
    if (!isBounded)
        return;
    m_left -= piece.size();
    if (m_left > 0)
        return;
    if (m_expected == Expected::Chunk)
        m_expected = Expected::ChunkEnd;
    else
        m_state = State::Complete;
}

void ReplyReader::acceptLine(QByteArrayView line)
{
    if (isOfHead(m_expected) && ++m_lines > headerLinesMax) {
        fail(Cause::HttpProtocol, "reply has too many headers");
        return;
    }
    switch (m_expected) {
    case Expected::StatusLine:
        acceptStatusLine(line);
        break;
    case Expected::Header:
        acceptHeader(line);
        break;
    case Expected::ChunkSize:
        acceptChunkSize(line);
        break;
    case Expected::ChunkEnd:
        m_expected = Expected::ChunkSize;
        if (!line.isEmpty())
            fail(Cause::HttpProtocol, "reply has a broken chunk");
        break;
    case Expected::Trailer:
        if (line.isEmpty())
            m_state = State::Complete;
        break;
    case Expected::Length:
    case Expected::Close:
    case Expected::Chunk:
        Q_UNREACHABLE();
    }
}

/// HTTP/1.1 200 and whatever words
void ReplyReader::acceptStatusLine(QByteArrayView line)
{
    const bool isStatusLine = line.size() >= 12 && line.startsWith("HTTP/1.") &&
                              isDigit(line.at(7)) && line.at(8) == ' ' && line.at(9) >= '1' &&
                              line.at(9) <= '9' && isDigit(line.at(10)) && isDigit(line.at(11)) &&
                              (line.size() == 12 || line.at(12) == ' ');
    if (!isStatusLine) {
        fail(Cause::HttpProtocol, "reply is not HTTP/1");
        return;
    }
    m_result = {};
    m_length.reset();
    m_isChunked = false;
    m_result.status = (line.at(9) - '0') * 100 + (line.at(10) - '0') * 10 + (line.at(11) - '0');
    m_expected = Expected::Header;
}

void ReplyReader::acceptHeader(QByteArrayView line)
{
    if (line.isEmpty()) {
        endHead();
        return;
    }
    if (line.front() == ' ' || line.front() == '\t')
        return; // RFC 9112 5.2: what goes on in another line is none of the headers read here
    if (!line.contains(':')) {
        fail(Cause::HttpProtocol, "reply has a header without a colon");
    } else if (const auto length = valueOf(line, "content-length")) {
        acceptLength(*length);
    } else if (const auto coding = valueOf(line, "transfer-encoding")) {
        m_isChunked = coding->compare("chunked", Qt::CaseInsensitive) == 0;
        if (!m_isChunked && coding->compare("identity", Qt::CaseInsensitive) != 0)
            fail(Cause::HttpProtocol, "reply has a transfer coding that was not asked for");
    } else if (const auto location = valueOf(line, "location")) {
        m_result.location = location->toByteArray();
    } else if (const auto encoding = valueOf(line, "content-encoding")) {
        m_result.contentEncoding = encoding->toByteArray().toLower();
    } else if (const auto type = valueOf(line, "content-type")) {
        m_result.contentType = type->toByteArray();
    } else if (const auto refresh = valueOf(line, "refresh")) {
        m_result.refresh = refresh->toByteArray();
    } else if (const auto challenge = valueOf(line, "www-authenticate")) {
        m_result.challenge += (m_result.challenge.isEmpty() ? "" : ", ") + challenge->toByteArray();
    }
}

void ReplyReader::acceptLength(QByteArrayView value)
{
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit)) {
        fail(Cause::HttpProtocol, "reply announces no length that is a number");
        return;
    }
    const qsizetype length = value.size() > lengthDigitsMax
                                 ? std::numeric_limits<qsizetype>::max()
                                 : qsizetype(value.toByteArray().toLongLong());
    if (m_length && *m_length != length)
        fail(Cause::HttpProtocol, "reply announces two lengths");
    m_length = length;
}

void ReplyReader::acceptChunkSize(QByteArrayView line)
{
    const QByteArrayView digits =
        line.first(std::find(line.begin(), line.end(), ';') - line.begin()).trimmed();
    m_left = qsizetype(digits.toByteArray().toULongLong(nullptr, 16));
    if (digits.isEmpty() || digits.size() > chunkDigitsMax ||
        !std::all_of(digits.begin(), digits.end(), isHexDigit))
        fail(Cause::HttpProtocol, "reply has a broken chunk");
    else if (m_left > m_bodyBytesMax - m_result.body.size())
        fail(Cause::TooBig, tooLong(m_bodyBytesMax));
    else
        m_expected = m_left == 0 ? Expected::Trailer : Expected::Chunk;
}

void ReplyReader::endHead()
{
    if (m_result.status < 200) {
        m_expected = Expected::StatusLine;
        return;
    }
    // RFC 9112 6.3: 204 and 304 have no body; chunks count more than a length.
    const bool isBodiless = m_result.status == 204 || m_result.status == 304;
    if (isBodiless || (!m_isChunked && m_length == qsizetype(0))) {
        m_state = State::Complete;
    } else if (m_isChunked) {
        m_expected = Expected::ChunkSize;
    } else if (!m_length) {
        m_expected = Expected::Close;
    } else if (*m_length > m_bodyBytesMax) {
        fail(Cause::TooBig, tooLong(m_bodyBytesMax));
    } else {
        m_expected = Expected::Length;
        m_left = *m_length;
        m_result.body.reserve(m_left);
    }
}

void ReplyReader::fail(Cause cause, QByteArray detail)
{
    if (m_state == State::Failed)
        return;
    m_state = State::Failed;
    m_result = {};
    m_result.cause = cause;
    m_result.detail = std::move(detail);
}

} // namespace vphone::http
