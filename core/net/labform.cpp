#include "core/net/labform.h"

#include <microhttpd.h>

#include <utility>

namespace vphone::net {

namespace {

/// libmicrohttpd wants at least 256.
constexpr size_t bufferBytes = 4096;
constexpr char fileField[] = "csr";

} // namespace

struct LabForm::Callbacks
{
    static MHD_Result fieldArrived(void* cls, MHD_ValueKind, const char* key, const char*,
                                   const char*, const char*, const char* bytes, uint64_t,
                                   size_t size)
    {
        if (qstrcmp(key, fileField) == 0)
            static_cast<LabForm*>(cls)->m_file.append(bytes, qsizetype(size));
        return MHD_YES;
    }
};

std::unique_ptr<LabForm> LabForm::of(MHD_Connection* connection)
{
    const QByteArrayView type(
        MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_CONTENT_TYPE));
    const QByteArrayView formType(MHD_HTTP_POST_ENCODING_MULTIPART_FORMDATA);
    if (type.first(std::min(type.size(), formType.size())).compare(formType, Qt::CaseInsensitive) !=
        0)
        return nullptr;
    std::unique_ptr<LabForm> form(new LabForm);
    form->m_processor =
        MHD_create_post_processor(connection, bufferBytes, &Callbacks::fieldArrived, form.get());
    if (!form->m_processor)
        return nullptr;
    return form;
}

LabForm::~LabForm()
{
    MHD_destroy_post_processor(m_processor);
}

void LabForm::take(QByteArrayView posted)
{
    MHD_post_process(m_processor, posted.data(), size_t(posted.size()));
}

} // namespace vphone::net
