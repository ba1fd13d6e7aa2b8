// What the Info pages show, as far as the phone knows it. Source: reference profiles 10.1.
#include "core/phone/infostatus.h"
#include "core/phone/localtext.h"
#include "core/phone/reporting.h"
#include "core/phone/upgrading.h"
#include "core/provision/localzone.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vphone::phone {

namespace {

/// `upgrade`, as flash has it, is `Upgrade` to people. Source: reference resync 12
QByteArray reasonText(QByteArrayView reason)
{
    if (reason == QByteArrayView("rc"))
        return "RC";
    QByteArray text = reason.toByteArray();
    for (const auto& [from, to] : {std::pair{"sip", "SIP"}, {"ip", "IP"}}) {
        if (text.startsWith(QByteArray(from) + '-'))
            text.replace(0, qsizetype(qstrlen(from)), to);
    }
    bool isWordBegin = true;
    for (char& c : text) {
        if (c == '-')
            c = ' ';
        else if (isWordBegin && c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
        isWordBegin = c == ' ';
    }
    return text;
}

/// `Failed 11/20/2026 10:00:00 http_get failed`; an empty \a err is a success.
QByteArray attemptText(const config::Config& config, Instant at, const QByteArray& err)
{
    return (err.isEmpty() ? "Succeeded " : "Failed ") + localText(config, at) +
           (err.isEmpty() ? QByteArray() : ' ' + err);
}

/// The n of NAME_n, from 1; 0 when \a tag is another.
size_t numberOf(const QByteArray& tag, QByteArrayView prefix)
{
    return tag.startsWith(prefix) ? tag.sliced(prefix.size()).toULong() : 0;
}

} // namespace

QByteArray localText(const config::Config& config, Instant instant, const QString& format)
{
    const Instant local = instant + provision::localZone(config).offsetAt(instant);
    const auto milliseconds =
        std::chrono::floor<std::chrono::milliseconds>(local.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(milliseconds.count(), Qt::UTC)
        .toString(format)
        .toLatin1();
}

QByteArray localText(const config::Config& config, Instant instant)
{
    return localText(config, instant, u"MM/dd/yyyy HH:mm:ss"_s);
}

QByteArray elapsedText(Duration elapsed)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(elapsed).count();
    return QByteArray::number(seconds / 3600).rightJustified(2, '0') + ':' +
           QByteArray::number(seconds / 60 % 60).rightJustified(2, '0') + ':' +
           QByteArray::number(seconds % 60).rightJustified(2, '0');
}

std::vector<StatusField> Phone::statusFields(Instant now) const
{
    const Instant served = std::exchange(m_now, now);
    std::vector<StatusField> fields;
    std::vector<const param::ParamDef*> ofEachExtension;
    std::vector<StatusField> ofCalls;
    const auto tellGathered = [&] {
        // The same tags come again for each extension.
        for (int n = 1; !ofEachExtension.empty() && n <= m_identity.model->extensions; ++n) {
            for (const param::ParamDef* def : ofEachExtension)
                fields.push_back({def, n, statusValue(*def)});
        }
        ofEachExtension.clear();
        // One line after the other.
        std::ranges::stable_sort(ofCalls, {},
                                 [](const auto& field) { return field.def->instance; });
        std::ranges::move(ofCalls, std::back_inserter(fields));
        ofCalls.clear();
    };
    for (const param::ParamDef& def : m_config.table()) {
        if (def.type != param::ParamType::Status)
            continue;
        if (def.section == "Ext Status" && def.instance == 0) {
            ofEachExtension.push_back(&def);
            continue;
        }
        if (def.section == "Line Call Status") {
            ofCalls.push_back({&def, 0, statusValue(def)});
            continue;
        }
        tellGathered();
        fields.push_back({&def, 0, statusValue(def)});
    }
    tellGathered();
    m_now = served;
    return fields;
}

std::vector<report::StatusRow> Phone::statusRows() const
{
    std::vector<report::StatusRow> rows;
    for (StatusField& field : statusFields(m_now))
        rows.push_back({field.def->tag, std::move(field.value)});
    return rows;
}

QByteArray Phone::statusValue(const param::ParamDef& def) const
{
    const QByteArray& tag = def.tag;
    if (tag == "Product_Name")
        return m_identity.model->name;
    if (tag == "Serial_Number")
        return m_identity.serial;
    if (tag == "Software_Version")
        return m_identity.firmware;
    if (tag == "Hardware_Version")
        return m_identity.model->hardwareVersion;
    if (tag == "MAC_Address")
        return m_identity.mac.upper();
    if (tag == "VID")
        return m_identity.model->vid;
    if (auto value = securityStatus(tag))
        return *std::move(value);
    if (tag == "Customization")
        return m_rare && !m_rare->customizationState.isEmpty() ? m_rare->customizationState
                                                               : QByteArray("Open");
    if (tag == "Current_Time")
        return localText(m_config, m_now, u"M/d/yyyy HH:mm:ss"_s);
    if (tag == "Elapsed_Time")
        return elapsedText(m_now - m_poweredOn);
    if (tag == "Last_Successful_Login" || tag == "Last_Failed_Login") {
        if (!m_rare)
            return {};
        const auto& login = tag == "Last_Failed_Login" ? m_rare->wrongLogin : m_rare->goodLogin;
        return login ? localText(m_config, *login) : QByteArray();
    }
    if (auto value = networkStatus(tag, {.config = m_config,
                                         .address = m_identity.address,
                                         .lease = lease(),
                                         .leaseV6 = lease(dhcp::Version::V6),
                                         .isUp = isUp()}))
        return *std::move(value);
    if (constexpr QByteArrayView ofCall = "Call_1_"; tag.startsWith(ofCall)) {
        const qsizetype numberBytes = QByteArray::number(def.instance).size() + 2;
        const auto field = QByteArrayView(tag).sliced(ofCall.size()).chopped(numberBytes);
        const bool hasLines = m_rare && m_rare->lines;
        return callStatus(
            field, {.state = hasLines ? m_rare->lines->state(def.instance) : line::LineState::Idle,
                    .call = callLog() ? callLog()->callOn(def.instance) : nullptr,
                    .directory = m_rare ? &m_rare->directory : nullptr,
                    .now = m_now});
    }
    if (tag == "Registration_State")
        return "Not Registered";
    if (tag == "Message_Waiting")
        return "No";
    if (tag == "Upgrade_Status")
        return m_upgrading ? upgrade::nameOf(m_upgrading->machine.state()) : "Idle";
    if (const size_t n = numberOf(tag, "Firmware_Upgrade_Status_")) {
        if (!m_upgrading || m_upgrading->machine.attempts().size() < n)
            return {};
        const upgrade::Attempt& attempt = m_upgrading->machine.attempts()[n - 1];
        return attemptText(m_config, attempt.at, attempt.err);
    }
    if (tag == "Provisioning_Profile")
        return m_past ? rule::redacted(m_past->profile) : QByteArray();
    if (const size_t n = numberOf(tag, "Provisioning_Status_")) {
        if (!m_past || m_past->runs.size() < n)
            return {};
        const PastRun& run = m_past->runs[n - 1];
        return attemptText(m_config, run.at, run.err);
    }
    if (tag == "Provisioning_Failure_Reason") {
        if (m_past) {
            for (const PastRun& run : m_past->runs) {
                if (!run.err.isEmpty())
                    return run.err;
            }
        }
        return {};
    }
    if (const size_t n = numberOf(tag, "Reboot_Reason_")) {
        if (!m_rare || m_rare->rebootReasons.size() < n)
            return {};
        const QByteArray& reason = m_rare->rebootReasons[n - 1];
        const qsizetype blank = reason.indexOf(' ');
        const auto at = instantFromIso(reason.first(std::max<qsizetype>(blank, 0)));
        if (!at)
            return {};
        return '[' + localText(m_config, *at, u"MM/dd/yy HH:mm:ss"_s) + ']' +
               reasonText(QByteArrayView(reason).sliced(blank + 1));
    }
    // A status row may bear the name of a setting, and shows its value then.
    const auto index = m_config.table().find(tag);
    if (index && m_config.table()[*index].type != param::ParamType::Status)
        return m_config.value(*index);
    return {};
}

} // namespace vphone::phone
