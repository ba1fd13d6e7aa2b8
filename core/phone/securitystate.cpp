// What people are told of certificates, custom CA, account and proxy.
#include "core/phone/security.h"
#include "core/pki/certificatefacts.h"

namespace vphone::phone {

using namespace Qt::StringLiterals;

namespace {

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonValue certificateState(const ports::TlsIdentity& mic, bool isRenewed)
{
    const auto facts = pki::factsOf(mic.chain.front());
    if (!facts)
        return {};
    return QJsonObject{{u"subject"_s, text(facts->subject)},
                       {u"issuer"_s, text(facts->issuer)},
                       {u"not_before"_s, text(isoText(mic.notBefore))},
                       {u"not_after"_s, text(isoText(mic.notAfter))},
                       {u"renewed"_s, isRenewed}};
}

} // namespace

QJsonObject Phone::securityState() const
{
    const auto customCa = m_security ? m_security->customCa : nullptr;
    return {{u"certificate"_s, m_security && m_security->mic
                                   ? certificateState(*m_security->mic, m_security->isMicRenewed)
                                   : QJsonValue()},
            {u"custom_ca"_s, QJsonObject{{u"cn"_s, customCa ? QJsonValue(text(customCa->commonName))
                                                            : QJsonValue()},
                                         {u"status"_s, text(customCaStatus())}}},
            {u"profile_account"_s,
             QJsonObject{{u"wanted"_s, isProfileAccountWanted()}, {u"set"_s, hasProfileAccount()}}},
            {u"proxy"_s, QJsonObject{{u"mode"_s, text(m_config.value("Proxy_Mode"))}}}};
}

std::vector<QByteArray> Phone::explainObstacles(const rule::Url& url) const
{
    std::vector<QByteArray> steps;
    if (!url.host.isEmpty() && !isDomainAllowed(url.host))
        steps.push_back("Refused: " + url.host +
                        " is in none of the domains of Restricted_Access_Domains.");
    if (url.schemeOrDefault() != ports::Scheme::Https)
        return steps;
    if (m_security && m_security->mic && m_now > m_security->mic->notAfter)
        steps.push_back("HTTPS can't work: the phone's own certificate expired at " +
                        isoText(m_security->mic->notAfter) + "; MIC_Cert_Refresh_Enable is " +
                        m_config.value("MIC_Cert_Refresh_Enable") + '.');
    if (m_security && m_security->customCa) {
        if (m_shared.settings.quirks.trustPolicy != ports::TrustPolicy::EmbeddedPublicAndCustom)
            steps.push_back("The custom CA does not count: the quirk trust_policy leaves it out.");
        for (const QByteArray& doubt : pki::doubtsAbout(*m_security->customCa, m_now))
            steps.push_back("Servers may be refused: " + doubt + '.');
    } else if (!rule::isSkipped(m_config.value("Custom_CA_Rule"))) {
        const QByteArray status = customCaStatus();
        steps.push_back("No custom CA is installed" +
                        (status.isEmpty() ? QByteArray() : ": " + status) +
                        "; a server that only Custom_CA_Rule vouches for is refused.");
    }
    return steps;
}

} // namespace vphone::phone
