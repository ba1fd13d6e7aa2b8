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

/// USER:PASSWORD. The same; what was typed is not repeated.
std::string checkAccount(const std::string& account)
{
    const size_t colon = account.find(':');
    return colon == std::string::npos || colon == 0
               ? "what was given is not USER:PASSWORD, such as phone:s3cret"
               : std::string();
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
    command
        .add_option("--proxy-auth", proxyAccount,
                    "The lab's proxy demands this account (default: it lets everybody through)")
        ->check(checkAccount)
        ->type_name("USER:PASSWORD")
        ->group(group);
    command
        .add_option("--ikm", ikm,
                    "Key of the files below sealed/, which go out as aes128gcm (default: "
                    "MyOwnSecret)")
        ->type_name("TEXT")
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
    if (!options.proxyAccount.empty()) {
        const QByteArray account = QByteArray::fromStdString(options.proxyAccount);
        const qsizetype colon = account.indexOf(':');
        result.proxyAccount = {account.first(colon), account.sliced(colon + 1)};
    }
    if (!options.ikm.empty())
        result.ikm = QByteArray::fromStdString(options.ikm);
    for (const std::string& port : options.ports) {
        if (const auto set = result.ports.set(QByteArray::fromStdString(port)); !set)
            return Unexpected{set.error()};
    }
    return result;
}

} // namespace vphone::app
