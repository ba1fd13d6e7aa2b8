#include "app/cacommand.h"

#include "app/keymaking.h"
#include "app/profilefiles.h"
#include "app/stderrlog.h"
#include "core/base/zip.h"
#include "core/events/event.h"
#include "core/net/filestore.h"
#include "core/net/labca.h"
#include "core/net/labservers.h"
#include "core/phone/quirks.h"
#include "core/pki/certificatefacts.h"
#include "core/pki/keypool.h"
#include "core/pki/serverrequest.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <memory>

namespace vphone::app {

namespace {

using namespace Qt::StringLiterals;

constexpr int keyMode = 0600;
constexpr int certificateMode = 0644;

/// Of every verb.
struct CaOptions
{
    std::string caDir;
    bool isJson = false;
};

struct IssueOptions
{
    std::string model;
    std::string mac;
    std::string serial;
    std::string output;
    std::string profile = "seed-literal";
    std::string keyPool;
    std::string notBefore;
    std::string notAfter;
};

struct SignOptions
{
    std::string file;
    std::string output;
    std::string root = "cisco";
    int days = 365; // reference security 5: "e.g. 1 year"
};

struct PoolOptions
{
    int count = 0;
    int bits = 2048;
    std::string output;
};

Unexpected<CommandError> usage(std::string text)
{
    return {CommandError{ExitStatus::Usage, "ca: " + std::move(text)}};
}

Unexpected<CommandError> setup(const QByteArray& text)
{
    return {CommandError{ExitStatus::Setup, "ca: " + text.toStdString()}};
}

void say(const QByteArray& text)
{
    std::fprintf(stderr, "vphone: ca: %s\n", text.constData());
}

QByteArray folderOf(const CaOptions& options)
{
    return options.caDir.empty() ? net::defaultCaFolder()
                                 : QByteArray::fromStdString(options.caDir);
}

Result<net::LocalAuthority, CommandError> open(const CaOptions& options)
{
    auto opened = net::openAuthority(folderOf(options), net::wallClockNow());
    if (!opened)
        return setup(opened.error());
    return *std::move(opened);
}

// --- show ----------------------------------------------------------------------------------------

constexpr auto allRoots = std::to_array<pki::Root>(
    {pki::Root::CiscoSmallBusiness, pki::Root::CyberTrust, pki::Root::VeriSign, pki::Root::Sipura,
     pki::Root::Linksys, pki::Root::Client, pki::Root::Renewal});
static_assert(allRoots.size() == pki::rootCount);

const char* purposeOf(pki::Root root)
{
    switch (root) {
    case pki::Root::CiscoSmallBusiness:
        return "signs servers; phones know it";
    case pki::Root::Client:
        return "device certificates end here; for servers";
    case pki::Root::Renewal:
        return "renewed device certificates end here; for servers";
    default:
        return "phones know it";
    }
}

/// One certificate of the folder.
struct Row
{
    QByteArray file;
    pki::CertificateFacts facts;
    QByteArray sha256;
    const char* purpose;
};

std::vector<Row> rowsOf(const pki::Manufacturer& manufacturer)
{
    std::vector<Row> rows;
    for (const pki::Root root : allRoots) {
        const QByteArray der = manufacturer.root(root).der();
        if (auto facts = pki::factsOf(der))
            rows.push_back({net::certificateFileOf(root), *std::move(facts),
                            QCryptographicHash::hash(der, QCryptographicHash::Sha256),
                            purposeOf(root)});
    }
    return rows;
}

void printTable(const QByteArray& folder, const std::vector<Row>& rows)
{
    std::printf("%s\n", folder.constData());
    for (const Row& row : rows) {
        std::printf("  %-15s %s\n", row.file.constData(), row.facts.name.constData());
        std::printf("  %-15s %s to %s, %s\n", "",
                    isoText(row.facts.notBefore).first(10).constData(),
                    isoText(row.facts.notAfter).first(10).constData(), row.purpose);
        std::printf("  %-15s SHA-256 %s\n", "", row.sha256.toHex(':').toUpper().constData());
    }
}

void printJson(const QByteArray& folder, const std::vector<Row>& rows)
{
    QJsonArray certificates;
    for (const Row& row : rows)
        certificates.append(
            QJsonObject{{u"file"_s, QString::fromUtf8(row.file)},
                        {u"name"_s, QString::fromUtf8(row.facts.name)},
                        {u"subject"_s, QString::fromUtf8(row.facts.subject)},
                        {u"not_before"_s, QString::fromLatin1(isoText(row.facts.notBefore))},
                        {u"not_after"_s, QString::fromLatin1(isoText(row.facts.notAfter))},
                        {u"sha256"_s, QString::fromLatin1(row.sha256.toHex())},
                        {u"purpose"_s, QString::fromLatin1(row.purpose)}});
    const QJsonObject all{{u"folder"_s, QString::fromUtf8(folder)},
                          {u"certificates"_s, certificates}};
    std::printf("%s\n", events::jsonText(all).constData());
}

ExitStatus print(const CaOptions& options, const pki::Manufacturer& manufacturer)
{
    const std::vector<Row> rows = rowsOf(manufacturer);
    if (options.isJson)
        printJson(folderOf(options), rows);
    else
        printTable(folderOf(options), rows);
    return ExitStatus::Pass;
}

ExitStatus runInit(const CaOptions& options)
{
    const bool isThere = net::holdsAuthority(folderOf(options));
    const auto opened = open(options);
    if (!opened)
        return report(opened.error());
    say(isThere ? "the authority was there already; nothing was replaced"
                : "a new authority was made; its keys never leave " + folderOf(options));
    return print(options, opened->manufacturer);
}

ExitStatus runShow(const CaOptions& options)
{
    if (!net::holdsAuthority(folderOf(options)))
        return report(setup("there is no authority in " + folderOf(options) +
                            "; `vphone ca init` makes one, --ca-dir names another folder")
                          .error);
    const auto opened = open(options);
    if (!opened)
        return report(opened.error());
    return print(options, opened->manufacturer);
}

// --- issue ---------------------------------------------------------------------------------------

Result<ports::DeviceIdentity, CommandError> deviceOf(const IssueOptions& options)
{
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return Unexpected{catalogue.error()};
    const model::Model* model = catalogue->find(options.model);
    if (model == nullptr)
        return usage("--model: there is no model \"" + options.model +
                     "\"; give one such as CP-8841-3PCC");
    const auto mac = MacAddress::parse(options.mac);
    if (!mac)
        return usage("--mac: \"" + options.mac +
                     "\" is no MAC address; give twelve hex digits such as 000e08abcdef");
    if (options.serial.empty())
        return usage("--serial: empty; give one such as 88012BA01234");
    return ports::DeviceIdentity{model->name, QByteArray::fromStdString(options.serial), *mac};
}

Result<pki::Validity, CommandError> validityOf(const IssueOptions& options, pki::Validity usual)
{
    for (const auto& [name, text, end] :
         {std::tuple("--not-before", &options.notBefore, &usual.notBefore),
          std::tuple("--not-after", &options.notAfter, &usual.notAfter)}) {
        if (text->empty())
            continue;
        const auto instant = instantFromIso(*text);
        if (!instant)
            return usage(std::string(name) + ": \"" + *text +
                         "\" is no time; give one such as 2026-11-20T10:00:00Z");
        *end = *instant;
    }
    if (usual.notAfter < usual.notBefore)
        return usage("--not-after: lies before the beginning");
    return usual;
}

Result<std::optional<pki::KeyPool>, CommandError> poolOf(const std::string& file)
{
    if (file.empty())
        return std::optional<pki::KeyPool>();
    const auto bytes = net::readFile(QByteArray::fromStdString(file), pki::KeyPool::fileBytesMax);
    if (!bytes)
        return usage("--key-pool: " + bytes.error().toStdString());
    auto pool = pki::KeyPool::read(*bytes);
    if (!pool)
        return Unexpected{CommandError{ExitStatus::BadFile, "ca: --key-pool: " + file + ": " +
                                                                pool.error().toStdString()}};
    return std::optional(*std::move(pool));
}

QByteArray pemOf(QByteArrayView label, const QByteArray& der)
{
    constexpr qsizetype lineBytes = 64; // RFC 7468 2
    const QByteArray base64 = der.toBase64();
    QByteArray text = "-----BEGIN " + label.toByteArray() + "-----\n";
    for (qsizetype at = 0; at < base64.size(); at += lineBytes)
        text += base64.sliced(at, std::min(lineBytes, base64.size() - at)) + '\n';
    return text + "-----END " + label.toByteArray() + "-----\n";
}

/// The key first: a certificate that is there has its key.
Result<Done, QByteArray> writeIdentity(const QByteArray& stem, const ports::TlsIdentity& identity)
{
    auto written = net::writeFile(stem + ".key", pemOf("PRIVATE KEY", identity.key), keyMode);
    if (!written)
        return written;
    QByteArray chain;
    for (const QByteArray& certificate : identity.chain)
        chain += pemOf("CERTIFICATE", certificate);
    return net::writeFile(stem + ".pem", chain, certificateMode);
}

ExitStatus runIssue(const CaOptions& caOptions, const IssueOptions& options)
{
    const auto device = deviceOf(options);
    if (!device)
        return report(device.error());
    phone::Quirks quirks;
    if (const auto set = phone::setQuirk(quirks, "cert_profile=" + options.profile); !set)
        return report(usage("--cert-profile: \"" + options.profile +
                            "\" is none of seed-literal, 3pcc, sudi and generic")
                          .error);
    const auto pool = poolOf(options.keyPool);
    if (!pool)
        return report(pool.error());
    const auto opened = open(caOptions);
    if (!opened)
        return report(opened.error());
    const pki::Manufacturer& manufacturer = opened->manufacturer;
    const auto validity = validityOf(options, manufacturer.deviceValidity());
    if (!validity)
        return report(validity.error());
    const auto identity =
        manufacturer.issueDevice(*device, quirks.certProfile, *validity, *pool ? &**pool : nullptr);
    if (!identity)
        return report(usage("--serial: a certificate can't hold \"" + options.serial + '"').error);
    const QByteArray folder = QByteArray::fromStdString(options.output);
    if (const auto made = net::makeFolder(folder, 0700); !made)
        return report(setup(made.error()).error);
    const QByteArray stem = folder + '/' + device->mac.lower();
    if (const auto written = writeIdentity(stem, *identity); !written)
        return report(setup(written.error()).error);
    say(stem + ".pem and " + stem + ".key are valid until " + isoText(identity->notAfter));
    return ExitStatus::Pass;
}

// --- sign ----------------------------------------------------------------------------------------

std::optional<pki::Root> serverRootNamed(const std::string& name)
{
    static constexpr auto names =
        std::to_array<const char*>({"cisco", "cybertrust", "verisign", "sipura", "linksys"});
    static_assert(names.size() == pki::serverRootCount);
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return pki::Root(i);
    }
    return std::nullopt;
}

/// A request that can't be signed.
CommandError refusal(const std::string& file, const QByteArray& why)
{
    return {ExitStatus::BadFile, "ca: " + file + ": " + why.toStdString()};
}

Result<QByteArray, CommandError> readRequestFile(const std::string& file)
{
    auto bytes = readInput(file);
    if (!bytes || !zip::isZip(*bytes))
        return bytes;
    auto request = pki::requestIn(*bytes);
    if (!request)
        return Unexpected{refusal(file, request.error())};
    return *std::move(request);
}

ExitStatus runSign(const CaOptions& caOptions, const SignOptions& options)
{
    const auto root = serverRootNamed(options.root);
    if (!root)
        return report(usage("--root: \"" + options.root +
                            "\" is none of cisco, cybertrust, verisign, sipura and linksys")
                          .error);
    const auto bytes = readRequestFile(options.file);
    if (!bytes)
        return report(bytes.error());
    const auto request = pki::ServerRequest::read(*bytes);
    if (!request)
        return report(refusal(options.file, request.error()));
    const auto opened = open(caOptions);
    if (!opened)
        return report(opened.error());
    const Instant now = net::wallClockNow();
    const Duration lifetime = std::chrono::hours(24 * options.days);
    auto certificate = opened->manufacturer.signServer(*bytes, now, lifetime, *root);
    if (!certificate)
        return report(refusal(options.file, certificate.error()));
    const auto bundle = opened->manufacturer.bundleOf(*std::move(certificate), now);
    if (!bundle)
        return report(setup(bundle.error()).error);
    if (const auto written = writeOutput(options.output, *bundle); !written)
        return report(written.error());
    for (const QByteArray& warning : request->warnings())
        say("warning: " + warning);
    say("signed for " + request->hosts().front() + " by " + pki::nameOf(*root).toByteArray() +
        ", valid until " + isoText(now + lifetime));
    return ExitStatus::Pass;
}

// --- pool ----------------------------------------------------------------------------------------

ExitStatus runPool(const PoolOptions& options)
{
    const auto keys = makeRsaKeys(options.count, options.bits);
    if (!keys)
        return report(setup(keys.error()).error);
    const QByteArray output = QByteArray::fromStdString(options.output);
    if (const auto written = net::writeFile(output, *keys, keyMode); !written)
        return report(setup(written.error()).error);
    say(QByteArray::number(options.count) + " keys of " + QByteArray::number(options.bits) +
        " bits are in " + output + "; give it to run and fleet with --key-pool");
    return ExitStatus::Pass;
}

// --- the command line ----------------------------------------------------------------------------

/// A verb that knows --ca-dir.
CLI::App* addVerb(CLI::App& command, const char* name, const char* help, CaOptions& options)
{
    CLI::App* verb = command.add_subcommand(name, help);
    verb->add_option("--ca-dir", options.caDir,
                     "Folder of the local test CA; default: in the user's data folder")
        ->type_name("DIR");
    return verb;
}

void addInitAndShow(CLI::App& command, const std::shared_ptr<CaOptions>& ca, ExitStatus& status)
{
    CLI::App* init = addVerb(command, "init", "Make the authority, if it is not there yet", *ca);
    init->add_flag("--json", ca->isJson, "As JSON");
    init->callback([ca, &status] { status = runInit(*ca); });
    CLI::App* show = addVerb(command, "show", "What the folder holds, without keys", *ca);
    show->add_flag("--json", ca->isJson, "As JSON");
    show->callback([ca, &status] { status = runShow(*ca); });
}

void addIssue(CLI::App& command, const std::shared_ptr<CaOptions>& ca, ExitStatus& status)
{
    auto options = std::make_shared<IssueOptions>(); // owned by the callback
    CLI::App* issue = addVerb(command, "issue", "The device certificate of a phone, as files", *ca);
    issue->add_option("--model", options->model, "Such as CP-8841-3PCC")->required();
    issue->add_option("--mac", options->mac, "Such as 000e08abcdef")->required();
    issue->add_option("--serial", options->serial, "Such as 88012BA01234")->required();
    issue
        ->add_option("-o,--output", options->output,
                     "Folder for MAC.pem (the certificate, and who issued it) and MAC.key")
        ->type_name("DIR")
        ->required();
    issue
        ->add_option("--cert-profile", options->profile,
                     "What it says of the phone: seed-literal, 3pcc, sudi or generic")
        ->capture_default_str();
    issue
        ->add_option("--key-pool", options->keyPool,
                     "RSA key from this file of vphone ca pool; default: EC P-256, derived")
        ->type_name("FILE");
    issue->add_option("--not-before", options->notBefore, "Such as 2026-11-20T10:00:00Z")
        ->type_name("TIME");
    issue
        ->add_option("--not-after", options->notAfter,
                     "Such as 2026-11-20T10:00:00Z; default: when the authority ends")
        ->type_name("TIME");
    issue->callback([ca, options, &status] { status = runIssue(*ca, *options); });
}

void addSign(CLI::App& command, const std::shared_ptr<CaOptions>& ca, ExitStatus& status)
{
    constexpr int daysMax = 3650;
    auto options = std::make_shared<SignOptions>(); // owned by the callback
    CLI::App* sign =
        addVerb(command, "sign",
                "Sign a server's request (CSR): back come certificate and client root", *ca);
    sign->add_option("file", options->file, "CSR in PEM or DER, or a zip that holds one .csr")
        ->type_name("FILE")
        ->required();
    sign->add_option("-o,--output", options->output,
                     "Zip for provserver.cert and spacroot.cert; - for standard output")
        ->type_name("OUT.zip")
        ->required();
    sign->add_option("--root", options->root,
                     "Which of the roots signs: cisco, cybertrust, verisign, sipura or linksys")
        ->capture_default_str();
    sign->add_option("--days", options->days, "How long the certificate is valid")
        ->check(CLI::Range(1, daysMax))
        ->capture_default_str();
    sign->callback([ca, options, &status] { status = runSign(*ca, *options); });
    sign->footer("The common name (CN) must be the server's full domain name, such as "
                 "provserv.domain.com; the key must have at least 1024 bits.");
}

void addPool(CLI::App& command, ExitStatus& status)
{
    auto options = std::make_shared<PoolOptions>(); // owned by the callback
    CLI::App* pool = command.add_subcommand("pool", "Make RSA keys beforehand, for --key-pool");
    pool->add_option("--count", options->count, "How many; one for each phone of a fleet")
        ->check(CLI::Range(1, int(pki::KeyPool::keysMax)))
        ->required();
    pool->add_option("--bits", options->bits, "Of each key")
        ->check(CLI::Range(pki::KeyPool::bitsMin, pki::KeyPool::bitsMax))
        ->capture_default_str();
    pool->add_option("-o,--output", options->output, "File for the keys, mode 0600")
        ->type_name("FILE")
        ->required();
    pool->callback([options, &status] { status = runPool(*options); });
}

} // namespace

void addCaCommand(CLI::App& root, ExitStatus& status)
{
    CLI::App* command =
        root.add_subcommand("ca", "The local test authority that stands for the manufacturer");
    command->require_subcommand(1);
    auto ca = std::make_shared<CaOptions>(); // owned by the callbacks
    addInitAndShow(*command, ca, status);
    addIssue(*command, ca, status);
    addSign(*command, ca, status);
    addPool(*command, status);
    command->footer("Each installation makes its own authority on first use; neither keys nor "
                    "certificates come with the program.");
}

} // namespace vphone::app
