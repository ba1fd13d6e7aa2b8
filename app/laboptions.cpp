#include "app/laboptions.h"

#include "core/lab/examples.h"
#include "core/model/catalogue.h"

#include <CLI/CLI.hpp>

namespace vphone::app {

namespace {

/// Empty, or what is wrong, as CLI11 wants it.
std::string checkPort(const std::string& nameAndPort)
{
    lab::Ports ports;
    const auto set = ports.set(QByteArrayView(nameAndPort.data(), qsizetype(nameAndPort.size())));
    return set ? std::string() : set.error().toStdString();
}

} // namespace

void LabServerOptions::addTo(CLI::App& command, const std::string& group)
{
    command
        .add_option("--dir", dir,
                    "Serve the folder DIR; one that is missing or empty is filled with the example "
                    "profiles "
                    "(default: a temporary folder with the examples)")
        ->type_name("DIR")
        ->group(group);
    command
        .add_option("--port", ports,
                    "Port of a lab server: tftp, http, https, mtls, proxy, syslog or sudi; 0: "
                    "choose, off: none")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->check(checkPort)
        ->type_name("NAME=PORT")
        ->group(group);
}

Result<net::LabOptions, QByteArray> labOptions(const LabServerOptions& options,
                                               const std::string& caDir)
{
    const auto catalogue = model::Catalogue::load();
    if (!catalogue)
        return Unexpected{"the compiled-in model " + catalogue.error().file + " is broken"};
    net::LabOptions result;
    result.folder = QByteArray::fromStdString(options.dir);
    result.examples = lab::examples(catalogue->models());
    result.caFolder = QByteArray::fromStdString(caDir);
    for (const std::string& port : options.ports) {
        if (const auto set = result.ports.set(QByteArray::fromStdString(port)); !set)
            return Unexpected{set.error()};
    }
    return result;
}

} // namespace vphone::app
