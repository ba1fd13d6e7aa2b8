/// \file A request's head and body from anybody, through the whole site to the page: the first byte
/// says which of two phones, with and without passwords.
#include "tests/support/sitebench.h"

#include <cstdint>
#include <cstdlib>

using namespace vphone;

namespace {

using test::SiteBench;

struct Phones
{
    SiteBench bench;

    Phones()
    {
        bench.add({}, MacAddress(1), SiteBench::at(0x7f010001));
        bench.add({{"Admin_Password", "Admin#1word"}, {"User_Password", "User#2word"}},
                  MacAddress(2), SiteBench::at(0x7f010002));
    }
    /// What a request changed stays; a phone that restarts is waited for.
    void settle()
    {
        bench.events.events.clear();
        bench.world.events.events.clear();
        bench.world.network.requests.clear();
        bench.world.network.datagrams.clear();
        bench.world.log.lines.clear();
        if (!bench.world.engine[0].isUp() || !bench.world.engine[1].isUp())
            bench.world.run(std::chrono::seconds(5));
    }
};

QByteArrayView takeLine(QByteArrayView& text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return line;
}

http::Request read(QByteArrayView text, bool isSecond)
{
    http::Request request;
    request.channel = {SiteBench::at(isSecond ? 0x7f010002 : 0x7f010001),
                       SiteBench::at(0x7f000001, 50000), false};
    const QByteArrayView line = takeLine(text);
    const qsizetype blank = line.indexOf(' ');
    request.method = (blank < 0 ? line : line.first(blank)).toByteArray();
    request.target = blank < 0 ? QByteArray() : line.sliced(blank + 1).toByteArray();
    for (QByteArrayView header = takeLine(text); !header.isEmpty(); header = takeLine(text)) {
        const qsizetype colon = header.indexOf(':');
        request.headers.push_back(
            {(colon < 0 ? header : header.first(colon)).toByteArray(),
             colon < 0 ? QByteArray() : header.sliced(colon + 1).trimmed().toByteArray()});
    }
    request.body = text.toByteArray();
    return request;
}

void check(const http::Response& response)
{
    if (response.status < 200 || response.status > 599)
        std::abort();
    int policies = 0;
    for (const http::Header& header : response.headers) {
        if (header.value.contains('\r') || header.value.contains('\n') || header.name.contains(':'))
            std::abort();
        policies += header.name == "Content-Security-Policy" ? 1 : 0;
    }
    if (policies != 1)
        std::abort();
    if (response.contentType.startsWith("text/html") && response.body.contains("<script"))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Phones phones;
    if (size == 0)
        return 0;
    const QByteArrayView text(data + 1, qsizetype(size) - 1);
    const http::Request request = read(text, (data[0] & 1) != 0);
    if (!request.body.isEmpty()) {
        http::Request head = request;
        head.body.clear();
        if (const auto refused = phones.bench.site.refusal(head))
            check(*refused);
    }
    check(phones.bench.site.answer(request));
    phones.settle();
    return 0;
}
