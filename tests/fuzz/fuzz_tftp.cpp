/// \file Packets from anybody: parsed, then fed to a reading and a writing client, and to the lab's
/// receiver of uploads. The input is a
/// row of packets, each behind a byte that says whence it comes and one for its length.
#include "core/tftp/client.h"
#include "core/tftp/packet.h"
#include "core/tftp/receiver.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace vphone;
using namespace vphone::tftp;

namespace {

constexpr qsizetype bytesMax = 2000;

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void walkOptions(QByteArrayView options)
{
    qsizetype left = options.size();
    while (takeOption(options)) {
        require(options.size() < left);
        left = options.size();
    }
}

void parse(QByteArrayView bytes)
{
    const auto packet = parsePacket(bytes);
    if (!packet)
        return;
    if (const auto* request = std::get_if<RequestView>(&*packet)) {
        require(!request->path.isEmpty() && !request->path.contains('\0'));
        walkOptions(request->options);
    } else if (const auto* options = std::get_if<OptionAckView>(&*packet)) {
        walkOptions(options->options);
    } else if (const auto* data = std::get_if<DataView>(&*packet)) {
        require(dataPacket(data->block, data->payload) == bytes);
    }
}

/// One packet at the most answers one; after the end there is silence.
void feed(Client client, QByteArrayView input)
{
    Instant now{};
    client.start(now);
    static_cast<void>(client.takePackets());
    while (input.size() >= 2) {
        const auto origin = uchar(input.at(0));
        const qsizetype size =
            std::min<qsizetype>(uchar(input.at(1)) * (origin & 0x80 ? 3 : 1), input.size() - 2);
        const bool wasOver = client.result().has_value();
        if (origin & 0x40) {
            now += std::chrono::seconds(5);
            client.handleExpiry(now);
        } else {
            const Endpoint from{IpAddress::v4(0x7f000001 + (origin & 2)),
                                quint16(origin & 1 ? 4001 : 4000)};
            client.handlePacket(from, input.sliced(2, size), now);
        }
        const auto packets = client.takePackets();
        require(packets.size() <= 1);
        require(packets.empty() || !wasOver);
        require(client.result().has_value() != client.nextExpiry().has_value());
        input = input.sliced(2 + size);
    }
    if (client.result() && client.result()->cause == Cause::None)
        require(client.result()->body.size() <= bytesMax);
}

/// The lab's half of an upload. What it keeps has at most bytesMax.
void feedReceiver(QByteArrayView input)
{
    Instant now{};
    const Endpoint client{IpAddress::v4(0x7f000001), 4000};
    Receiver receiver(client, bytesMax);
    receiver.start(now);
    static_cast<void>(receiver.takePackets());
    while (input.size() >= 2) {
        const auto origin = uchar(input.at(0));
        const qsizetype size =
            std::min<qsizetype>(uchar(input.at(1)) * (origin & 0x80 ? 3 : 1), input.size() - 2);
        if (origin & 0x40) {
            now += std::chrono::seconds(5);
            receiver.handleExpiry(now);
        } else {
            const Endpoint from{client.address, quint16(origin & 1 ? 4001 : 4000)};
            receiver.handlePacket(from, input.sliced(2, size), now);
        }
        if (const auto content = receiver.takeContent()) {
            require(content->size() <= bytesMax && content->size() == receiver.bytesReceived());
            receiver.accept(now);
        }
        require(receiver.takePackets().size() <= 1);
        require(receiver.outcome().has_value() != receiver.nextExpiry().has_value());
        input = input.sliced(2 + size);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char*>(data), qsizetype(size));
    parse(input);
    ClientOptions options;
    options.bytesMax = bytesMax;
    const Endpoint server{IpAddress::v4(0x7f000001), 69};
    feed(Client::read(server, "/basic.txt", options), input);
    feed(Client::write(server, "/report.xml", QByteArray(1100, 'r'), options), input);
    feedReceiver(input);
    return 0;
}
