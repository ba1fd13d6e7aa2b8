#include "tests/servers/support/authority.h"

#include "tests/servers/support/tool.h"

namespace vphone::servers {

using namespace Qt::StringLiterals;

Authority::Authority(const QByteArray& name)
{
    runTool(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                           u"-days"_s, u"30"_s, u"-subj"_s, u"/CN="_s + QString::fromUtf8(name),
                           u"-keyout"_s, m_folder.path(u"ca.key"_s), u"-out"_s, certificate()});
}

Authority::Issued Authority::issue(const QString& name, const QString& names,
                                   Validity validity) const
{
    const Issued issued = {m_folder.path(name + u".pem"_s), m_folder.path(name + u".key"_s)};
    const QByteArray request =
        runTool(u"openssl"_s,
                {u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name,
                 u"-addext"_s, u"subjectAltName="_s + names, u"-keyout"_s, issued.key});
    runTool(u"openssl"_s,
            {u"x509"_s, u"-req"_s, u"-CA"_s, certificate(), u"-CAkey"_s, m_folder.path(u"ca.key"_s),
             u"-copy_extensions"_s, u"copy"_s, u"-days"_s,
             validity == Validity::Good ? u"30"_s : u"-1"_s, u"-out"_s, issued.certificate},
            request);
    return issued;
}

} // namespace vphone::servers
