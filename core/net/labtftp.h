/// \file The lab's TFTP server: one socket that listens, one for each transfer.
#pragma once

#include "core/net/labcontext.h"
#include "core/net/labsocket.h"

#include <map>
#include <memory>

namespace vphone::tftp {
struct RequestView;
}

namespace vphone::net {

class LabTftp
{
public:
    [[nodiscard]] static Result<std::unique_ptr<LabTftp>, QByteArray>
    start(LabContext& context, const Endpoint& endpoint);
    ~LabTftp();
    LabTftp(const LabTftp&) = delete;
    LabTftp& operator=(const LabTftp&) = delete;

    [[nodiscard]] quint16 port() const { return m_socket.localEndpoint().port; }
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_transfers.size()); }

private:
    struct Transfer;

    LabTftp(LabContext& context, LabSocket socket);
    void handleRequest(const Endpoint& client, QByteArrayView bytes);
    void refuse(const Endpoint& client, const lab::Request& request, const lab::Response& response);
    void startTransfer(const Endpoint& client, const tftp::RequestView& view, lab::Request request,
                       QByteArray content);
    template<typename Half>
    void start(const Endpoint& client, lab::Request request, Half half, qsizetype fileBytes);
    void startUpload(const Endpoint& client, lab::Request request);
    /// What came is kept, or the client hears why not.
    void keep(Transfer& transfer, QByteArray content);
    void handleReady(const Endpoint& client);
    void handleExpiry(const Endpoint& client);
    void pump(const Endpoint& client, Transfer& transfer);
    void drop(const Endpoint& client);

    LabContext& m_context;
    LabSocket m_socket;
    std::map<Endpoint, std::unique_ptr<Transfer>> m_transfers; ///< by client
};

} // namespace vphone::net
