#include "app/besidelab.h"

#include "core/net/labca.h"

#include <QFileInfo>

namespace vphone::app {

void pointAtLab(const LabPlace& lab, config::Config& config)
{
    const auto setUnlessSet = [&](QByteArrayView tag, const QByteArray& value) {
        const auto index = config.table().at(tag);
        if (!config.isSet(index))
            config.set(index, value);
    };
    const QByteArray host = lab.address.toText();
    if (lab.ports.tftp != 0)
        setUnlessSet("Profile_Rule",
                     "tftp://" + host + ':' + QByteArray::number(lab.ports.tftp) + "/$PSN.xml");
    if (lab.ports.syslog != 0)
        setUnlessSet("Syslog_Server", host + ':' + QByteArray::number(lab.ports.syslog));
    setUnlessSet("Resync_Random_Delay", "0");
}

QByteArray localCaCertificate(const std::string& caDir)
{
    const QByteArray folder =
        caDir.empty() ? net::defaultCaFolder() : QByteArray::fromStdString(caDir);
    const QByteArray file = folder + "/ca.pem";
    return QFileInfo::exists(QString::fromUtf8(file)) ? file : QByteArray();
}

} // namespace vphone::app
