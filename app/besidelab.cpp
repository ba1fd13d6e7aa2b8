#include "app/besidelab.h"

#include <QDirIterator>

namespace vphone::app {

namespace {

/// Of a folder that the simulation serves. Source: assumed
constexpr size_t filesMax = 10'000;
constexpr qsizetype filesBytesMax = 256 * 1024 * 1024;

struct SimulatedService
{
    lab::Service service;
    quint16 port; ///< its own
};

constexpr auto simulatedServices = std::to_array<SimulatedService>({{lab::Service::Tftp, 69},
                                                                    {lab::Service::Http, 80},
                                                                    {lab::Service::Https, 443},
                                                                    {lab::Service::Syslog, 514}});

} // namespace

lab::Ports simulatedPorts(const lab::Ports& wanted)
{
    lab::Ports ports;
    for (const lab::Service service : lab::allServices)
        ports.set(service, std::nullopt);
    for (const auto& [service, port] : simulatedServices)
        ports.set(service, wanted[service] == quint16(0) ? port : wanted[service]);
    return ports;
}

std::optional<lab::Service> notSimulated(const lab::Ports& wanted)
{
    for (const lab::Service service : lab::allServices) {
        const bool isServed =
            std::ranges::find(simulatedServices, service, &SimulatedService::service) !=
            simulatedServices.end();
        if (!isServed && wanted[service].value_or(0) != 0)
            return service;
    }
    return std::nullopt;
}

Result<std::vector<lab::Example>, QByteArray> labFiles(const QByteArray& folder,
                                                       const std::vector<lab::Example>& examples)
{
    if (folder.isEmpty())
        return examples;
    const auto prepared = net::LabFolder::prepare(folder, examples);
    if (!prepared)
        return Unexpected{prepared.error()};
    const auto store = net::FileStore::open(prepared->path());
    if (!store)
        return Unexpected{store.error()};
    std::vector<lab::Example> files;
    qsizetype bytesLeft = filesBytesMax;
    const QDir root(QString::fromUtf8(store->folder()));
    QDirIterator found(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QByteArray path = root.relativeFilePath(found.next()).toUtf8();
        if (lab::relativePath(path).value_or(QByteArray()) != path)
            continue;
        auto bytes = store->read(path);
        if (!bytes)
            continue; // as on real ports, what can't be read is not there
        bytesLeft -= bytes->size();
        if (bytesLeft < 0 || files.size() == filesMax)
            return Unexpected{"folder " + folder + " holds more than " +
                              QByteArray::number(filesMax) + " files or " +
                              QByteArray::number(filesBytesMax) + " bytes"};
        files.push_back({path, std::move(*bytes)});
    }
    return files;
}

void pointAtLab(const LabPlace& lab, bool isDiscovering, config::Config& config)
{
    const auto setUnlessSet = [&](QByteArrayView tag, const QByteArray& value) {
        const auto index = config.table().at(tag);
        if (!config.isSet(index))
            config.set(index, value);
    };
    const QByteArray host = lab.address.toText();
    if (lab.ports.tftp != 0 && !isDiscovering)
        setUnlessSet("Profile_Rule",
                     "tftp://" + host + ':' + QByteArray::number(lab.ports.tftp) + "/$PSN.xml");
    if (lab.ports.syslog != 0)
        setUnlessSet("Syslog_Server", host + ':' + QByteArray::number(lab.ports.syslog));
    // The rule, not the switch: what renews is asked for.
    if (lab.ports.sudi != 0)
        setUnlessSet("MIC_Cert_Refresh_Rule",
                     "http://" + host + ':' + QByteArray::number(lab.ports.sudi) + '/');
    setUnlessSet("Resync_Random_Delay", "0");
}

} // namespace vphone::app
