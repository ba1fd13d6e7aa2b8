#include "core/profile/element.h"

#include "core/profile/wellformed.h"

#include <algorithm>
#include <cstring>

namespace vphone::profile {

namespace {

bool isSame(const char* a, const char* b)
{
    return std::strcmp(a, b) == 0;
}

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

std::optional<param::Access> accessOf(const char* text)
{
    if (isSame(text, "na"))
        return param::Access::None;
    if (isSame(text, "ro"))
        return param::Access::ReadOnly;
    if (isSame(text, "rw"))
        return param::Access::ReadWrite;
    return std::nullopt;
}

} // namespace

ElementAttributes attributesOf(const pugi::xml_node& node)
{
    ElementAttributes found;
    for (pugi::xml_attribute attribute = node.first_attribute(); attribute;
         attribute = attribute.next_attribute()) {
        const char* const name = attribute.name();
        const char* const value = attribute.value();
        bool isOdd = false;
        if (isSame(name, "ua")) {
            found.access = accessOf(value);
            isOdd = !found.access;
        } else if (isSame(name, "preserve-value")) {
            found.preserveValue = isSame(value, "y");
            isOdd = !isSame(value, "y") && !isSame(value, "n");
        } else if (isSame(name, "user-pref")) {
            found.userPref = isSame(value, "y");
            isOdd = !isSame(value, "y") && !isSame(value, "n");
        }
        if (isOdd)
            found.odd = attribute;
    }
    return found;
}

pugi::xml_attribute unknownAttribute(const pugi::xml_node& node)
{
    for (pugi::xml_attribute attribute = node.first_attribute(); attribute;
         attribute = attribute.next_attribute()) {
        bool isKnown = false;
        // um and group stand in exports and are passed over. Source: reference profiles 3.
        for (const char* known : {"ua", "preserve-value", "user-pref", "um", "group"})
            isKnown |= isSame(attribute.name(), known);
        if (!isKnown)
            return attribute;
    }
    return {};
}

std::optional<QByteArrayView> textOf(const pugi::xml_node& node, QByteArray& scratch)
{
    const pugi::xml_node first = node.first_child();
    if (!first)
        return QByteArrayView(node.value());
    scratch = node.value();
    for (pugi::xml_node piece = first; piece; piece = piece.next_sibling()) {
        if (piece.type() == pugi::node_element)
            return std::nullopt;
        scratch += piece.value();
    }
    return QByteArrayView(scratch);
}

QByteArrayView normalised(QByteArrayView text, QByteArray& scratch)
{
    text = trimmed(text);
    if (text == "\"\"")
        return {};
    const auto* const lineEnd = std::find_if(text.begin(), text.end(), isLineEnd);
    if (lineEnd == text.end())
        return text;
    QByteArray joined;
    joined.reserve(text.size());
    for (const auto* c = text.begin(); c != text.end(); ++c) {
        if (!isLineEnd(*c))
            joined += *c;
        else if (!isLineEnd(c[-1])) // the text is trimmed: a line end is never its first character
            joined += ' ';
    }
    scratch = joined;
    return scratch;
}

} // namespace vphone::profile
