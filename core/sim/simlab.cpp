#include "core/sim/simlab.h"

#include "core/tftp/packet.h"

namespace vphone::sim {

using ports::FetchRequest;
using ports::FetchResult;

namespace {

QByteArray methodOf(const FetchRequest& request, lab::Service service)
{
    if (service == lab::Service::Tftp)
        return request.method == ports::Method::Put ? "WRQ" : "RRQ";
    switch (request.method) {
    case ports::Method::Get:
        return "GET";
    case ports::Method::Post:
        return "POST";
    case ports::Method::Put:
        return "PUT";
    }
    Q_UNREACHABLE();
}

lab::Request labRequest(const FetchRequest& request, lab::Service service)
{
    return {.service = service,
            .peer = {},
            .method = methodOf(request, service),
            .target = request.path,
            .agent = request.userAgent,
            .body = request.body};
}

/// TFTP has errors where HTTP has statuses.
FetchResult tftpResult(lab::Response response)
{
    FetchResult result;
    if (response.status == lab::Ok || response.status == lab::Created) {
        result.body = std::move(response.body);
        return result;
    }
    const bool isMissing = response.status == lab::NotFound;
    result.cause = isMissing ? Cause::NotFound : Cause::TftpError;
    result.tftpCode =
        int(isMissing ? tftp::ErrorCode::FileNotFound : tftp::ErrorCode::AccessViolation);
    result.detail = "the TFTP server says: " + response.body.trimmed();
    return result;
}

/// Takes what phones send and keeps none of it: what one phone left would show another, and which
/// came first would hang on the threads.
class NoUploads final : public lab::Uploads
{
public:
    Result<Kept, lab::ContentError> keep(const QByteArray&, const QByteArray& bytes) override
    {
        if (bytes.size() > lab::uploadBytesMax)
            return Unexpected{lab::ContentError::TooBig};
        return Kept::Created;
    }
};

/// As lab.request tells it.
int statusOf(const FetchResult& result, lab::Service service)
{
    switch (result.cause) {
    case Cause::None:
        return service == lab::Service::Tftp ? int(lab::Ok) : result.status;
    case Cause::NotFound:
        return lab::NotFound;
    case Cause::TftpError:
        return lab::Forbidden;
    case Cause::Timeout:
        return lab::TimedOut;
    default:
        return lab::ClientGone;
    }
}

} // namespace

/// One service of the lab.
class SimLab::Door final : public SimServer
{
public:
    Door(SimLab& lab, lab::Service service) : m_lab(lab), m_service(service) {}

    FetchResult answer(const FetchRequest& request) override
    {
        NoUploads uploads;
        lab::Response response =
            lab::answer(labRequest(request, m_service), m_lab.m_content, &uploads);
        if (m_service == lab::Service::Tftp)
            return tftpResult(std::move(response));
        FetchResult result;
        result.status = response.status;
        result.body = std::move(response.body);
        return result;
    }

    void handleEnd(const Visitor& visitor, const FetchRequest& request,
                   const FetchResult& result) override
    {
        if (!m_lab.m_events.isListening())
            return;
        lab::Request told = labRequest(request, m_service);
        told.peer = endpointText(visitor.peer);
        const qsizetype bytes = lab::isUpload(told) ? told.body.size() : result.body.size();
        m_lab.m_events.emitFor(
            visitor.phone,
            lab::requestEvent(m_lab.m_clock.now(), told, statusOf(result, m_service), bytes));
    }

    void handleDatagram(const Visitor& visitor, QByteArrayView bytes) override
    {
        if (m_lab.m_events.isListening())
            m_lab.m_events.emitFor(
                visitor.phone,
                lab::syslogEvent(m_lab.m_clock.now(), endpointText(visitor.peer), bytes));
    }

private:
    SimLab& m_lab;
    lab::Service m_service;
};

SimLab::SimLab(SimNetwork& network, const ports::Clock& clock, const SimLabPlace& place,
               const lab::Content& content, fleet::EventBuffer& events)
    : m_clock(clock), m_content(content), m_events(events)
{
    for (const lab::Service service : lab::allServices) {
        if (!place.ports[service])
            continue;
        m_doors.push_back(std::make_unique<Door>(*this, service));
        network.listen({place.address, *place.ports[service]}, *m_doors.back());
    }
}

} // namespace vphone::sim
