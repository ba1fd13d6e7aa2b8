/// \file What re-enrolment by EST is sent: a request as a server gets it, in both forms, and a
/// reply as a phone does.
#include "core/pki/est.h"
#include "core/pki/manufacturer.h"

#include <cstdint>
#include <cstdlib>

using namespace vphone;
using namespace vphone::pki;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

struct World
{
    Instant now = *instantFromIso("2026-11-20T10:00:00Z");
    Manufacturer maker = *Manufacturer::make(now);
    Validity validity{now, now + std::chrono::hours(24)};
    ports::TlsIdentity mic = *maker.issueDevice({"CP-8841-3PCC", "88012BA01234", MacAddress(1)},
                                                ports::CertProfile::ThreePcc, validity);
    QByteArray shown;
    QByteArray roots = maker.renewalRootPem();

    World()
    {
        for (const QByteArray& certificate : mic.chain)
            shown += certificate;
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const World world;
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    // As it is, and as the DER that base64 would hold.
    for (const QByteArray& body : {input, input.toBase64()}) {
        for (const QByteArray& type :
             {QByteArray(est::requestType), QByteArray(est::signedRequestType)}) {
            const est::Answer answer =
                est::answerReenroll(body, type, world.shown, world.maker, world.validity);
            require(answer.status == 200 || (answer.status >= 400 && answer.status < 600));
            // No input was signed by this run's keys.
            require(answer.status >= 400 || type != est::signedRequestType);
            require(!answer.body.isEmpty());
        }
        const auto accepted = est::acceptReply(
            {.body = body, .contentType = est::replyType},
            {.key = world.mic.key, .current = world.mic, .roots = world.roots, .now = world.now});
        require(!accepted && !accepted.error().isEmpty());
    }
    // What the TLS side is given.
    require(est::answerReenroll("", est::requestType, input, world.maker, world.validity).status >=
            400);
    return 0;
}
