/// \file Messages from anybody: read, then fed to clients of both versions. The input is a row of
/// messages, each behind a byte that says what happens and two for its length.
#include "core/dhcp/client.h"
#include "core/dhcp/message.h"
#include "core/dhcp/text.h"
#include "core/dhcp/v4.h"
#include "core/dhcp/v6.h"

#include <QtEndian>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace vphone;
using namespace vphone::dhcp;

namespace {

constexpr MacAddress mac(0x000e08abcdef);
constexpr qsizetype headBytes = 3;
constexpr quint8 isExpiry = 0x80; ///< of the first byte: a deadline comes instead
constexpr quint8 isForged = 0x40; ///< the transaction id stays as it is
constexpr int messagesMax = 64;   ///< of one input

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void read(QByteArrayView bytes)
{
    for (const Version version : {Version::V4, Version::V6})
        static_cast<void>(addressee(version, bytes));
    static_cast<void>(v6::unwrapped(bytes));
    static_cast<void>(v4::relayed(bytes, IpAddress::v4(0x7f000001)));
    static_cast<void>(v6::relayed(bytes, IpAddress::v6({})));
    require(firstDomain(bytes).size() <= 253);
    require(vendorText(bytes).size() <= textBytesMax);
    require(vendorIdentifyingText(bytes).size() <= textBytesMax);
    require(vendorOptionsText({bytes}).size() <= textBytesMax);
}

/// The id of the client's last message, put where a server would put it.
void answer(Version version, QByteArray& message, const QByteArray& asked)
{
    const qsizetype at = version == Version::V4 ? 4 : 1;
    const qsizetype size = version == Version::V4 ? 4 : 3;
    if (message.size() >= at + size && asked.size() >= at + size)
        message.replace(at, size, asked.mid(at, size));
}

void feed(Version version, QByteArrayView input)
{
    ports::Random random(1);
    Instant now{};
    Client client(version, {mac, "CP-8841-3PCC", "FCH2001A0B1"});
    client.start(now, random);
    QByteArray asked;
    for (int i = 0; i < messagesMax && input.size() >= headBytes; ++i) {
        const auto head = quint8(input[0]);
        const qsizetype size = std::min<qsizetype>(qFromBigEndian<quint16>(input.data() + 1),
                                                   input.size() - headBytes);
        for (QByteArray& each : client.takeMessages())
            asked = std::move(each);
        QByteArray message = input.sliced(headBytes, size).toByteArray();
        input = input.sliced(headBytes + size);
        if (head & isExpiry) {
            now = std::max(now, client.nextExpiry().value_or(now));
            client.handleExpiry(now, random);
        } else {
            if (!(head & isForged))
                answer(version, message, asked);
            client.handleMessage(message, now, random);
        }
        require(client.takeNotices().size() <= 8);
        // A deadline lies ahead; only a lease for ever needs none.
        require(client.nextExpiry() || client.lease());
        require(!client.nextExpiry() || *client.nextExpiry() >= now ||
                client.state() == ClientState::Bound);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    read(input);
    feed(Version::V4, input);
    feed(Version::V6, input);
    return 0;
}
