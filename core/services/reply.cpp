#include "core/services/reply.h"

#include "core/profile/exporter.h"
#include "core/rule/rule.h"
#include "core/services/uri.h"

namespace vphone::services {

namespace {

constexpr char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A comment of XML holds no two dashes in a row.
QByteArray comment(QByteArrayView text)
{
    QByteArray comment;
    for (const char c : text) {
        if (c == '-' && comment.endsWith('-'))
            comment += ' ';
        comment += c;
    }
    return "<!-- " + comment + " -->\n";
}

} // namespace

QByteArrayView dataOf(const ItemReply& reply)
{
    switch (reply.status) {
    case ItemStatus::Success:
        return "Success";
    case ItemStatus::Unreadable:
        return "Not readable";
    case ItemStatus::Internal:
        return "Too many wait";
    case ItemStatus::Refused:
        break;
    }
    const auto uri = parseUri(reply.url);
    return uri && uri->kind == UriKind::Unsupported ? "Not supported" : "Refused";
}

QByteArray responseDocument(const std::vector<ItemReply>& replies)
{
    QByteArray xml = QByteArray(head) + "<CiscoIPPhoneResponse>\n";
    for (const ItemReply& reply : replies)
        xml += "  <ResponseItem URL=\"" + profile::escaped(rule::redacted(reply.url)) +
               "\" Data=\"" + dataOf(reply).toByteArray() + "\" Status=\"" +
               QByteArray::number(int(reply.status)) + "\"/>\n";
    return xml + "</CiscoIPPhoneResponse>\n";
}

QByteArray errorDocument(ErrorNumber number, QByteArrayView why)
{
    QByteArray xml = QByteArray(head) + "<CiscoIPPhoneError Number=\"" +
                     QByteArray::number(int(number)) + "\"/>\n";
    return why.isEmpty() ? xml : xml + comment(why);
}

} // namespace vphone::services
