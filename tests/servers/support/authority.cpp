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

void Authority::sign(const QByteArray& request, const Issued& issued, const QString& by,
                     const QStringList& more) const
{
    runTool(u"openssl"_s,
            QStringList{u"x509"_s, u"-req"_s, u"-CA"_s, m_folder.path(by + u".pem"_s), u"-CAkey"_s,
                        m_folder.path(by + u".key"_s), u"-copy_extensions"_s, u"copy"_s, u"-out"_s,
                        issued.certificate} +
                more,
            request);
}

Authority::Issued Authority::issue(const QString& name, const QString& names, Validity validity,
                                   const QString& newKey) const
{
    const Issued issued = {m_folder.path(name + u".pem"_s), m_folder.path(name + u".key"_s)};
    const QByteArray request = runTool(
        u"openssl"_s, {u"req"_s, u"-newkey"_s, newKey, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name,
                       u"-addext"_s, u"subjectAltName="_s + names, u"-keyout"_s, issued.key});
    sign(request, issued, u"ca"_s, {u"-days"_s, validity == Validity::Good ? u"30"_s : u"-1"_s});
    return issued;
}

Authority::Issued Authority::issueBelow(const QString& name, const QString& names) const
{
    const Issued middle = {between(), m_folder.path(u"between.key"_s)};
    const QByteArray request =
        runTool(u"openssl"_s, {u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                               u"/CN=Provisioning Intermediate"_s, u"-addext"_s,
                               u"basicConstraints=critical,CA:TRUE"_s, u"-keyout"_s, middle.key});
    sign(request, middle, u"ca"_s, {u"-days"_s, u"30"_s});
    const Issued issued = {m_folder.path(name + u".pem"_s), m_folder.path(name + u".key"_s)};
    sign(runTool(u"openssl"_s,
                 {u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name,
                  u"-addext"_s, u"subjectAltName="_s + names, u"-keyout"_s, issued.key}),
         issued, u"between"_s, {u"-days"_s, u"30"_s});
    return issued;
}

/// What `openssl ca` and `openssl ocsp` keep their books in.
QString Authority::certificateRevoking(const Issued& issued) const
{
    m_folder.write(u"index.txt"_s, {});
    m_folder.write(u"crlnumber"_s, "01\n");
    m_folder.write(u"ca.cnf"_s, "[ca]\ndefault_ca = own\n[own]\ndatabase = " +
                                    m_folder.path(u"index.txt"_s).toUtf8() +
                                    "\ncrlnumber = " + m_folder.path(u"crlnumber"_s).toUtf8() +
                                    "\ndefault_md = sha256\ndefault_crl_days = 30\n");
    const QStringList ca = {u"ca"_s,       u"-config"_s,  m_folder.path(u"ca.cnf"_s), u"-cert"_s,
                            certificate(), u"-keyfile"_s, m_folder.path(u"ca.key"_s)};
    runTool(u"openssl"_s, ca + QStringList{u"-revoke"_s, issued.certificate});
    runTool(u"openssl"_s, ca + QStringList{u"-gencrl"_s, u"-out"_s, m_folder.path(u"list.pem"_s)});
    m_folder.write(u"revoking.pem"_s, m_folder.read(u"ca.pem"_s) + m_folder.read(u"list.pem"_s));
    return m_folder.path(u"revoking.pem"_s);
}

QString Authority::statusRevoking(const Issued& issued) const
{
    static_cast<void>(certificateRevoking(issued));
    const QString request = m_folder.path(u"status.req"_s);
    const QString answer = m_folder.path(u"status.der"_s);
    runTool(u"openssl"_s, {u"ocsp"_s, u"-issuer"_s, certificate(), u"-cert"_s, issued.certificate,
                           u"-no_nonce"_s, u"-reqout"_s, request});
    runTool(u"openssl"_s,
            {u"ocsp"_s, u"-index"_s, m_folder.path(u"index.txt"_s), u"-CA"_s, certificate(),
             u"-rsigner"_s, certificate(), u"-rkey"_s, m_folder.path(u"ca.key"_s), u"-reqin"_s,
             request, u"-respout"_s, answer, u"-ndays"_s, u"1"_s});
    return answer;
}

} // namespace vphone::servers
