#include "core/net/bodyfiles.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>

namespace vphone::net {

namespace {

LabSocket fileOf(const QByteArray& body)
{
    LabSocket file(memfd_create("body", MFD_CLOEXEC));
    const bool isWhole = file.descriptor() >= 0 && write(file.descriptor(), body.constData(),
                                                         size_t(body.size())) == body.size();
    return isWhole ? std::move(file) : LabSocket();
}

} // namespace

int BodyFiles::descriptorOf(const QByteArray& body)
{
    if (body.size() < bytesMin)
        return -1;
    const auto place = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& kept) {
        return kept.body.constData() == body.constData() && kept.body.size() == body.size();
    });
    if (place == m_kept.end()) {
        m_kept.push_front({body, LabSocket()});
        if (m_kept.size() > keptMax)
            m_kept.pop_back();
        return -1;
    }
    m_kept.splice(m_kept.begin(), m_kept, place);
    if (place->file.descriptor() < 0)
        place->file = fileOf(body);
    return fcntl(place->file.descriptor(), F_DUPFD_CLOEXEC, 0);
}

} // namespace vphone::net
