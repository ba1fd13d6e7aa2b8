#include "core/pki/devices.h"

namespace vphone::pki {

namespace {

using ports::CertProfile;
using ports::DeviceIdentity;

constexpr char organization[] = "Emulated";
// What the reflector prints for a unit that has no certificate of its own.
constexpr char genericProduct[] = "Generic Phone";
constexpr char genericSerial[] = "Generic Serial Number";
constexpr char genericMac[] = "Generic MAC";

} // namespace

Subject deviceSubject(const DeviceIdentity& device, CertProfile profile)
{
    switch (profile) {
    case CertProfile::SeedLiteral:
    case CertProfile::ThreePcc:
        return {{NID_organizationName, organization},
                {NID_organizationalUnitName, device.product},
                {NID_localityName, device.serial},
                {NID_stateOrProvinceName, device.mac.lower()},
                {NID_commonName, device.product + '-' + device.mac.upper()}};
    case CertProfile::Sudi:
        return {{NID_serialNumber, "PID:" + device.product + " SN:" + device.serial},
                {NID_organizationName, "Emulated Cisco Systems Inc."},
                {NID_organizationalUnitName, "CTG"},
                {NID_commonName, device.product + "-SEP" + device.mac.upper()}};
    case CertProfile::Generic:
        return {{NID_organizationName, organization},
                {NID_organizationalUnitName, genericProduct},
                {NID_localityName, genericSerial},
                {NID_stateOrProvinceName, genericMac},
                {NID_commonName, genericProduct}};
    }
    Q_UNREACHABLE();
}

Subject issuerSubject(const DeviceIdentity& device, CertProfile profile, const QByteArray& digits)
{
    switch (profile) {
    case CertProfile::SeedLiteral:
        // mod_ssl's component S is the surname; the state is ST.
        return {{NID_organizationName, organization},
                {NID_organizationalUnitName, device.product},
                {NID_localityName, device.serial},
                {NID_stateOrProvinceName, device.mac.lower()},
                {NID_surname, device.mac.lower()},
                {NID_commonName, "Emulated Device CA " + device.mac.upper()}};
    case CertProfile::ThreePcc:
        return {};
    case CertProfile::Sudi:
        return {{NID_organizationName, "Emulated Cisco"},
                {NID_commonName, "Emulated Cisco Manufacturing CA SHA2 " + digits}};
    case CertProfile::Generic:
        return {{NID_organizationName, organization},
                {NID_organizationalUnitName, genericProduct},
                {NID_localityName, genericSerial},
                {NID_stateOrProvinceName, genericMac},
                {NID_surname, genericMac},
                {NID_commonName, "Emulated Generic Device CA " + digits}};
    }
    Q_UNREACHABLE();
}

bool hasOwnIssuer(CertProfile profile)
{
    return profile == CertProfile::SeedLiteral;
}

} // namespace vphone::pki
