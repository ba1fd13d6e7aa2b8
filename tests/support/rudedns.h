/// \file A DNS server on loopback that answers as it is told, in the test's own reactor, and the
/// bytes of answers, good and bad.
#pragma once

#include "core/base/ipaddress.h"
#include "core/net/reactor.h"

#include <functional>
#include <map>
#include <vector>

namespace vphone::test {

enum class DnsType : quint16 { A = 1, Cname = 5, Txt = 16, Aaaa = 28, Srv = 33 };

struct DnsQuery
{
    QByteArray bytes; ///< the whole message
    QByteArray name;  ///< dotted, lower case
    DnsType type = DnsType::A;
    Endpoint client{}; ///< null over TCP

    [[nodiscard]] QByteArray question() const { return bytes.sliced(12); }
};

/// The bytes of \a name, uncompressed, with its final zero; labels are not checked.
[[nodiscard]] QByteArray dnsName(const QByteArray& name);
[[nodiscard]] QByteArray be16(int value);

/// A message put together piece by piece; what is not set is as it should be.
struct DnsReply
{
    explicit DnsReply(const DnsQuery& query);
    [[nodiscard]] QByteArray toBytes() const;

    /// \a name in wire form; \a length below 0: what \a data has
    DnsReply& with(const QByteArray& name, DnsType type, const QByteArray& data, int length = -1,
                   quint32 ttl = 60);
    DnsReply& withAddress(const IpAddress& address, quint32 ttl = 60);
    DnsReply& withService(const QByteArray& wireHost, int port, int priority = 0, int weight = 0);

    QByteArray id;
    int flags = 0x8180; ///< a reply, recursion desired and available
    int questions = 1;
    int answers = 0; ///< counted by with()
    QByteArray question;
    QByteArray records;
};

/// The name of the question, as records refer to it.
inline const QByteArray dnsOwner = QByteArray("\xc0\x0c", 2);

/// UDP, and TCP on the same port when \a overTcp is given.
class RudeDns
{
public:
    /// Datagrams for one query, sent in their order.
    using Answerer = std::function<std::vector<QByteArray>(const DnsQuery&)>;
    /// What comes back on a connection, the two bytes of its length included.
    using StreamAnswerer = std::function<QByteArray(const DnsQuery&)>;

    RudeDns(net::Reactor& reactor, Answerer answer, StreamAnswerer overTcp = {});
    ~RudeDns();
    RudeDns(const RudeDns&) = delete;
    RudeDns& operator=(const RudeDns&) = delete;

    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] const std::vector<DnsQuery>& queries() const { return m_queries; }

private:
    void handleDatagrams();
    void accept();
    void handleStream(int descriptor);

    net::Reactor& m_reactor;
    Answerer m_answer;
    StreamAnswerer m_overTcp;
    int m_socket = -1;
    int m_listener = -1;
    quint16 m_port = 0;
    std::map<int, QByteArray> m_streams; ///< what came, by descriptor
    std::vector<DnsQuery> m_queries;
};

} // namespace vphone::test
