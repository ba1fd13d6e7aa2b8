#include "core/services/markup.h"

#include "core/profile/textposition.h"
#include "core/profile/utf8.h"
#include "core/profile/wellformed.h"

namespace vphone::services {

namespace {

constexpr qsizetype shownMax = 60; ///< bytes of a name or a value in a message

} // namespace

QByteArray shownText(QByteArrayView text)
{
    QByteArray line = profile::shortened(text, shownTextMax);
    for (char& c : line) {
        if (uchar(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    return line.trimmed();
}

std::optional<DocumentProblem> Markup::read(qsizetype bytesMax, bool isStrict)
{
    if (m_original.startsWith("\xef\xbb\xbf")) // byte order mark
        m_original = m_original.sliced(3);
    if (auto wrong = bytesProblem(bytesMax))
        return wrong;
    m_source = requoted(m_original);
    if (isStrict && m_source.unquotedAt)
        return problemAtByte(*m_source.unquotedAt,
                             "the value of an attribute stands in quotes: URL=\"...\"");
    if (const auto flaw = profile::firstFlaw(m_source.text))
        return problemAtByte(m_source.originalOffset(flaw->offset), flaw->message);
    const pugi::xml_parse_result parsed = m_tree.load_buffer(
        m_source.text.constData(), size_t(m_source.text.size()),
        pugi::parse_escapes | pugi::parse_wconv_attribute | pugi::parse_cdata | pugi::parse_eol,
        pugi::encoding_utf8);
    if (!parsed)
        return problemAtByte(m_source.originalOffset(parsed.offset),
                             QByteArray("not XML: ") + parsed.description());
    return std::nullopt;
}

std::optional<DocumentProblem> Markup::bytesProblem(qsizetype bytesMax) const
{
    if (m_original.size() > bytesMax)
        return DocumentProblem{
            "the object is longer than " + QByteArray::number(bytesMax) + " bytes", {}};
    if (m_original.trimmed().isEmpty())
        return DocumentProblem{"there is no object; one is <CiscoIPPhoneExecute>"
                               "<ExecuteItem URL=\"...\"/></CiscoIPPhoneExecute>",
                               {}};
    const profile::BytesCheck bytes = profile::checkBytes(m_original);
    if (bytes.badAt < 0)
        return std::nullopt;
    const uchar bad = uchar(m_original[bytes.badAt]);
    const QByteArray hex = "0x" + QByteArray::number(bad, 16).rightJustified(2, '0');
    return problemAtByte(bytes.badAt,
                         bad < 0x20
                             ? "the control character " + hex + " cannot stand in XML"
                             : "the byte " + hex + " is not valid UTF-8; send the object as UTF-8");
}

std::optional<TextPlace> Markup::lenientAt() const
{
    return m_source.unquotedAt ? std::optional(placeOf(*m_source.unquotedAt)) : std::nullopt;
}

DocumentProblem Markup::problemAt(const pugi::xml_node& node, QByteArray message) const
{
    return problemAtByte(m_source.originalOffset(node.offset_debug() - 1), std::move(message));
}

QByteArray Markup::textOf(const pugi::xml_node& node, const char* name)
{
    QByteArray text;
    for (const pugi::xml_node& part : node.child(name).children()) {
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata)
            text += part.value();
    }
    return text.trimmed();
}

QByteArray Markup::shown(QByteArrayView text)
{
    return profile::shortened(text, shownMax);
}

DocumentProblem Markup::problemAtByte(qsizetype offset, QByteArray message) const
{
    return {std::move(message), placeOf(offset)};
}

TextPlace Markup::placeOf(qsizetype offset) const
{
    const profile::TextPosition at = profile::TextPositions(m_original, false).at(offset);
    return {at.line, at.column};
}

} // namespace vphone::services
