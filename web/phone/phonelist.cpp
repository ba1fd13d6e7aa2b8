#include "web/phone/phonelist.h"

#include "web/phone/formvalue.h"
#include "web/phone/frame.h"
#include "web/phone/html.h"

namespace vphone::web {

namespace {

http::Response page(int status, const QByteArray& title, const QByteArray& main)
{
    http::Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<title>" +
        escaped(title) +
        "</title>\n<link rel=\"icon\" href=\"/vphone/icon.svg\"/>\n<link rel=\"stylesheet\" "
        "href=\"/vphone.css\"/>\n</head>\n<body>\n"
        "<header class=\"head\"><div class=\"brand\"><p class=\"product\">vphone</p>"
        "</div></header>\n<main id=\"main\">\n<h1>" +
        escaped(title) + "</h1>\n" + main + "</main>\n</body>\n</html>\n";
    return response;
}

/// As a MAC in lower case without separators may contain it.
QByteArray searchedFor(QByteArrayView query)
{
    QByteArray digits;
    for (const char c : formValue(query, "mac").value_or(QByteArray()).toLower()) {
        if (c != ':' && c != '-' && c != '.' && c != ' ')
            digits += c;
    }
    return digits;
}

void appendSearch(QByteArray& html, QByteArrayView wanted)
{
    html += "<form action=\"/phones/\"><p class=\"field\"><label for=\"search-mac\">MAC address "
            "contains</label> <input id=\"search-mac\" name=\"mac\" maxlength=\"17\"";
    appendAttribute(html, "value", wanted);
    html += "/> ";
    appendButton(html, ButtonKind::Plain, "Search");
    html += "</p></form>\n";
}

void appendPhone(QByteArray& html, control::Fleet& fleet, MacAddress mac)
{
    QByteArray product;
    const char* state = "busy";
    fleet.visit(mac, [&](fleet::Engine& engine, fleet::PhoneIndex index) {
        product = engine[index].identity().model->name;
        state = engine[index].isUp() ? "up" : "off or starting";
    });
    html += "<tr><td><a";
    appendAttribute(html, "href", "/phones/" + mac.lower() + '/');
    html += '>' + mac.lower() + "</a></td><td>";
    appendEscaped(html, product);
    html += QByteArray("</td><td>") + state + "</td></tr>\n";
}

void appendPageLink(QByteArray& html, QByteArrayView wanted, size_t number, const char* text)
{
    html += "<a";
    appendAttribute(html, "href",
                    "/phones/?mac=" + wanted.toByteArray().toPercentEncoding() +
                        "&page=" + QByteArray::number(qulonglong(number)));
    html += QByteArray(">") + text + "</a> ";
}

} // namespace

http::Response siteNotice(const RequestFields& fields, int status, const QByteArray& title,
                          const QByteArray& text)
{
    if (fields.wantsHtml()) {
        QByteArray main;
        appendMessage(main, Tone::Bad, text);
        return page(status, title, main);
    }
    http::Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = text + '\n';
    return response;
}

http::Response phoneListPage(const PhoneList& list, QByteArrayView query)
{
    const QByteArray wanted = searchedFor(query);
    std::vector<MacAddress> found;
    for (const PhoneDirectory::Row& row : list.phones) {
        if (wanted.isEmpty() || row.mac.lower().contains(wanted))
            found.push_back(row.mac);
    }
    const size_t pages = qMax(size_t(1), (found.size() + list.rowsMax - 1) / list.rowsMax);
    const auto asked = formValue(query, "page").value_or("1").toULongLong();
    const size_t number = qBound(size_t(1), size_t(asked), pages);

    QByteArray main;
    appendSearch(main, wanted);
    main += "<p>" + QByteArray::number(qulonglong(found.size())) + " of " +
            QByteArray::number(qulonglong(list.phones.size())) + " phones, page " +
            QByteArray::number(qulonglong(number)) + " of " +
            QByteArray::number(qulonglong(pages)) +
            "</p>\n<table>\n<thead><tr><th scope=\"col\">MAC address</th><th scope=\"col\">Product"
            "</th><th scope=\"col\">State</th></tr></thead>\n<tbody>\n";
    const size_t begin = (number - 1) * list.rowsMax;
    for (size_t i = begin; i < qMin(begin + list.rowsMax, found.size()); ++i)
        appendPhone(main, list.fleet, found[i]);
    main += "</tbody>\n</table>\n<nav aria-label=\"Pages of the list\"><p>";
    if (number > 1)
        appendPageLink(main, wanted, number - 1, "Previous");
    if (number < pages)
        appendPageLink(main, wanted, number + 1, "Next");
    main += "</p></nav>\n";
    return page(200, "Phones at this address", main);
}

} // namespace vphone::web
