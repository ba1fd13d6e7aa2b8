<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Tab</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Call History</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Personal Directory</source>
        <translation>Persönliches Verzeichnis</translation>
    </message>
    <message>
        <source>Attendant Console Status</source>
        <translation>Status der Vermittlungskonsole</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Debug Info</source>
        <translation>Debug-Info</translation>
    </message>
    <message>
        <source>Download Status</source>
        <translation>Download-Status</translation>
    </message>
    <message>
        <source>Network Statistics</source>
        <translation>Netzwerkstatistik</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>SIP</source>
        <translation>SIP</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Att Console</source>
        <translation>Vermittlungskonsole</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>Nst. {n}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>System Configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Power Settings</source>
        <translation>Energieeinstellungen</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>IPv4 Settings</source>
        <translation>IPv4-Einstellungen</translation>
    </message>
    <message>
        <source>IPv6 Settings</source>
        <translation>IPv6-Einstellungen</translation>
    </message>
    <message>
        <source>802.1X Authentication</source>
        <translation>802.1X-Authentifizierung</translation>
    </message>
    <message>
        <source>Optional Network Configuration</source>
        <translation>Optionale Netzwerkkonfiguration</translation>
    </message>
    <message>
        <source>VLAN Settings</source>
        <translation>VLAN-Einstellungen</translation>
    </message>
    <message>
        <source>Wi-Fi Settings</source>
        <translation>Wi-Fi-Einstellungen</translation>
    </message>
    <message>
        <source>Wi-Fi Profile {n}</source>
        <translation>Wi-Fi-Profil {n}</translation>
    </message>
    <message>
        <source>Inventory Settings</source>
        <translation>Inventareinstellungen</translation>
    </message>
    <message>
        <source>SCEP Configuration {n}</source>
        <translation>SCEP-Konfiguration {n}</translation>
    </message>
    <message>
        <source>VPN Settings</source>
        <translation>VPN-Einstellungen</translation>
    </message>
    <message>
        <source>Security Settings</source>
        <translation>Sicherheitseinstellungen</translation>
    </message>
    <message>
        <source>HTTP Proxy Settings</source>
        <translation>HTTP-Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>SIP Parameters</source>
        <translation>SIP-Parameter</translation>
    </message>
    <message>
        <source>SIP Timer Values (sec)</source>
        <translation>SIP-Timer-Werte (Sek.)</translation>
    </message>
    <message>
        <source>Response Status Code Handling</source>
        <translation>Verarbeitung von Antwort-Statuscodes</translation>
    </message>
    <message>
        <source>RTP Parameters</source>
        <translation>RTP-Parameter</translation>
    </message>
    <message>
        <source>SDP Payload Types</source>
        <translation>SDP-Payload-Typen</translation>
    </message>
    <message>
        <source>NAT Support Parameters</source>
        <translation>Parameter für NAT-Unterstützung</translation>
    </message>
    <message>
        <source>SIP Settings</source>
        <translation>SIP-Einstellungen</translation>
    </message>
    <message>
        <source>Configuration Profile</source>
        <translation>Konfigurationsprofil</translation>
    </message>
    <message>
        <source>Upload Configuration Options</source>
        <translation>Optionen für den Konfigurations-Upload</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Firmware-Upgrade</translation>
    </message>
    <message>
        <source>Cisco Headset Firmware Upgrade</source>
        <translation>Cisco Headset Firmware-Upgrade</translation>
    </message>
    <message>
        <source>CA Settings</source>
        <translation>CA-Einstellungen</translation>
    </message>
    <message>
        <source>HTTP Settings</source>
        <translation>HTTP-Einstellungen</translation>
    </message>
    <message>
        <source>Problem Report Tool</source>
        <translation>Tool zur Problemmeldung</translation>
    </message>
    <message>
        <source>General Purpose Parameters</source>
        <translation>Allgemeine Parameter</translation>
    </message>
    <message>
        <source>MIC Cert Settings</source>
        <translation>MIC-Zertifikatseinstellungen</translation>
    </message>
    <message>
        <source>Call Progress Tones</source>
        <translation>Rufverlaufstöne</translation>
    </message>
    <message>
        <source>Distinctive Ring Patterns</source>
        <translation>Unterscheidbare Ruftonmuster</translation>
    </message>
    <message>
        <source>Control Timer Values (sec)</source>
        <translation>Steuerungs-Timer-Werte (Sek.)</translation>
    </message>
    <message>
        <source>Vertical Service Activation Codes</source>
        <translation>Aktivierungscodes für Zusatzdienste</translation>
    </message>
    <message>
        <source>Vertical Service Announcement Codes</source>
        <translation>Ansagecodes für Zusatzdienste</translation>
    </message>
    <message>
        <source>Outbound Call Codec Selection Codes</source>
        <translation>Codes zur Codec-Auswahl für ausgehende Anrufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Video Configuration</source>
        <translation>Videokonfiguration</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>Freisprechen</translation>
    </message>
    <message>
        <source>Line Key {n}</source>
        <translation>Leitungstaste {n}</translation>
    </message>
    <message>
        <source>Line Key</source>
        <translation>Leitungstaste</translation>
    </message>
    <message>
        <source>Miscellaneous Line Key Settings</source>
        <translation>Sonstige Leitungstasteneinstellungen</translation>
    </message>
    <message>
        <source>Supplementary Services</source>
        <translation>Zusatzdienste</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>Extension Mobility</source>
        <translation>Extension Mobility</translation>
    </message>
    <message>
        <source>XSI Phone Service</source>
        <translation>XSI-Telefondienst</translation>
    </message>
    <message>
        <source>Broadsoft XMPP</source>
        <translation>Broadsoft XMPP</translation>
    </message>
    <message>
        <source>Informacast</source>
        <translation>Informacast</translation>
    </message>
    <message>
        <source>XML Service</source>
        <translation>XML-Dienst</translation>
    </message>
    <message>
        <source>Multiple Paging Group Parameters</source>
        <translation>Parameter für mehrere Paging-Gruppen</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Programmable Softkeys</source>
        <translation>Programmierbare Softkeys</translation>
    </message>
    <message>
        <source>Phone Menu Visibility</source>
        <translation>Sichtbarkeit der Telefonmenüs</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>Verzeichnisdienste</translation>
    </message>
    <message>
        <source>WebSocket API</source>
        <translation>WebSocket-API</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Führungskraft/Assistenz</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>Benutzereinstellungen</translation>
    </message>
    <message>
        <source>Speed Dial</source>
        <translation>Kurzwahl</translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>Share Line Appearance</source>
        <translation>Gemeinsam genutzte Leitung</translation>
    </message>
    <message>
        <source>NAT Settings</source>
        <translation>NAT-Einstellungen</translation>
    </message>
    <message>
        <source>Call Feature Settings</source>
        <translation>Einstellungen für Anruffunktionen</translation>
    </message>
    <message>
        <source>ACD Settings</source>
        <translation>ACD-Einstellungen</translation>
    </message>
    <message>
        <source>Proxy and Registration</source>
        <translation>Proxy und Registrierung</translation>
    </message>
    <message>
        <source>Subscriber Information</source>
        <translation>Teilnehmerinformationen</translation>
    </message>
    <message>
        <source>XSI Line Service</source>
        <translation>XSI-Leitungsdienst</translation>
    </message>
    <message>
        <source>Audio Configuration</source>
        <translation>Audiokonfiguration</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>Wählplan</translation>
    </message>
    <message>
        <source>E911 Geolocation Configuration</source>
        <translation>E911-Standortkonfiguration</translation>
    </message>
    <message>
        <source>Hold Reminder</source>
        <translation>Halteerinnerung</translation>
    </message>
    <message>
        <source>Call Forward</source>
        <translation>Rufumleitung</translation>
    </message>
    <message>
        <source>Audio Volume</source>
        <translation>Audiolautstärke</translation>
    </message>
    <message>
        <source>Acoustic Setting</source>
        <translation>Akustikeinstellung</translation>
    </message>
    <message>
        <source>Audio Compliance</source>
        <translation>Audio-Konformität</translation>
    </message>
    <message>
        <source>Voice Feedback (English only)</source>
        <translation>Sprachausgabe (nur Englisch)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Unit {n}</source>
        <translation>Einheit {n}</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>System Information</source>
        <translation>Systeminformationen</translation>
    </message>
    <message>
        <source>IPv4 Information</source>
        <translation>IPv4-Informationen</translation>
    </message>
    <message>
        <source>IPv6 Information</source>
        <translation>IPv6-Informationen</translation>
    </message>
    <message>
        <source>Reboot History</source>
        <translation>Neustartverlauf</translation>
    </message>
    <message>
        <source>Product Information</source>
        <translation>Produktinformationen</translation>
    </message>
    <message>
        <source>Downloaded Locale Package</source>
        <translation>Heruntergeladenes Gebietsschemapaket</translation>
    </message>
    <message>
        <source>Phone Status</source>
        <translation>Telefonstatus</translation>
    </message>
    <message>
        <source>Ext Status</source>
        <translation>Nebenstellenstatus</translation>
    </message>
    <message>
        <source>PRT Status</source>
        <translation>PRT-Status</translation>
    </message>
    <message>
        <source>Custom CA Status</source>
        <translation>Benutzerdefinierter CA-Status</translation>
    </message>
    <message>
        <source>Provisioning Status</source>
        <translation>Bereitstellungsstatus</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status</source>
        <translation>Firmware-Upgrade-Status</translation>
    </message>
    <message>
        <source>TR-069 Status</source>
        <translation>TR-069-Status</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Status</source>
        <translation>MIC-Zertifizierungsaktualisierungsstatus</translation>
    </message>
    <message>
        <source>Line Call Status</source>
        <translation>Anrufstatus der Leitung</translation>
    </message>
    <message>
        <source>Paging Status</source>
        <translation>Paging-Status</translation>
    </message>
    <message>
        <source>VPN Status</source>
        <translation>VPN-Status</translation>
    </message>
    <message>
        <source>Dot1x Authentication</source>
        <translation>Dot1x-Authentifizierung</translation>
    </message>
    <message>
        <source>Control Logs</source>
        <translation>Steuerprotokolle</translation>
    </message>
    <message>
        <source>Console Logs</source>
        <translation>Konsolenprotokolle</translation>
    </message>
    <message>
        <source>Device Logs</source>
        <translation>Geräteprotokolle</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>Problemberichte</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>Auf Werkseinstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone</source>
        <translation>Heruntergeladener Klingelton</translation>
    </message>
    <message>
        <source>Screen Status</source>
        <translation>Bildschirmstatus</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>Status der Übergangsautorisierung</translation>
    </message>
    <message>
        <source>Ethernet Information</source>
        <translation>Ethernet-Informationen</translation>
    </message>
    <message>
        <source>Network Port Information</source>
        <translation>Netzwerkport-Informationen</translation>
    </message>
    <message>
        <source>Access Port Information</source>
        <translation>Zugangsport-Informationen</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Restricted Access Domains</source>
        <translation>Domänen mit beschränktem Zugriff</translation>
    </message>
    <message>
        <source>Enable Web Server</source>
        <translation>Webserver aktivieren</translation>
    </message>
    <message>
        <source>Enable Protocol</source>
        <translation>Protokoll aktivieren</translation>
    </message>
    <message>
        <source>Enable Direct Action Url</source>
        <translation>URL für direkte Aktionen aktivieren</translation>
    </message>
    <message>
        <source>Session Max Timeout</source>
        <translation>Maximale Sitzungsdauer</translation>
    </message>
    <message>
        <source>Session Idle Timeout</source>
        <translation>Zeitlimit für inaktive Sitzung</translation>
    </message>
    <message>
        <source>Web Server Port</source>
        <translation>Webserver-Port</translation>
    </message>
    <message>
        <source>Enable Web Admin Access</source>
        <translation>Webzugriff für Administratoren aktivieren</translation>
    </message>
    <message>
        <source>Admin Password</source>
        <translation>Administratorkennwort</translation>
    </message>
    <message>
        <source>User Password</source>
        <translation>Benutzerkennwort</translation>
    </message>
    <message>
        <source>Phone-UI-readonly</source>
        <translation>Telefonoberfläche schreibgeschützt</translation>
    </message>
    <message>
        <source>Phone-UI-User-Mode</source>
        <translation>Benutzermodus der Telefonoberfläche</translation>
    </message>
    <message>
        <source>User Password Prompt</source>
        <translation>Aufforderung zum Benutzerkennwort</translation>
    </message>
    <message>
        <source>Block Nonproxy SIP</source>
        <translation>SIP ohne Proxy blockieren</translation>
    </message>
    <message>
        <source>PoE Power Required</source>
        <translation>Erforderliche PoE-Leistung</translation>
    </message>
    <message>
        <source>Disable Back USB Port</source>
        <translation>Hinteren USB-Anschluss deaktivieren</translation>
    </message>
    <message>
        <source>IP Mode</source>
        <translation>IP-Modus</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>Verbindungstyp</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>Statische IP</translation>
    </message>
    <message>
        <source>NetMask</source>
        <translation>Netzmaske</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>Primärer DNS</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>Sekundärer DNS</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>IPv6-Verbindungstyp</translation>
    </message>
    <message>
        <source>IPv6 Static IP</source>
        <translation>Statische IPv6-Adresse</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>Präfixlänge</translation>
    </message>
    <message>
        <source>IPv6 Gateway</source>
        <translation>IPv6-Gateway</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>Primärer IPv6-DNS</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>Sekundärer IPv6-DNS</translation>
    </message>
    <message>
        <source>Broadcast Echo</source>
        <translation>Broadcast-Echo</translation>
    </message>
    <message>
        <source>Auto Config</source>
        <translation>Automatische Konfiguration</translation>
    </message>
    <message>
        <source>Enable 802.1X Authentication</source>
        <translation>802.1X-Authentifizierung aktivieren</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>DNS Server Order</source>
        <translation>DNS-Serverreihenfolge</translation>
    </message>
    <message>
        <source>DNS Query Mode</source>
        <translation>DNS-Abfragemodus</translation>
    </message>
    <message>
        <source>DNS Caching Enable</source>
        <translation>DNS-Zwischenspeicherung aktivieren</translation>
    </message>
    <message>
        <source>Switch Port Config</source>
        <translation>Switch-Port-Konfiguration</translation>
    </message>
    <message>
        <source>PC Port Config</source>
        <translation>PC-Port-Konfiguration</translation>
    </message>
    <message>
        <source>PC PORT Enable</source>
        <translation>PC-Port aktivieren</translation>
    </message>
    <message>
        <source>Enable PC Port Mirror</source>
        <translation>PC-Port-Spiegelung aktivieren</translation>
    </message>
    <message>
        <source>Syslog Server</source>
        <translation>Syslog-Server</translation>
    </message>
    <message>
        <source>Syslog Identifier</source>
        <translation>Syslog-ID</translation>
    </message>
    <message>
        <source>Debug Level</source>
        <translation>Debug-Stufe</translation>
    </message>
    <message>
        <source>Debug Server</source>
        <translation>Debug-Server</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>Primärer NTP-Server</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>Sekundärer NTP-Server</translation>
    </message>
    <message>
        <source>Enable SSLv3</source>
        <translation>SSLv3 aktivieren</translation>
    </message>
    <message>
        <source>Use Config TOS</source>
        <translation>Konfigurierte TOS verwenden</translation>
    </message>
    <message>
        <source>Enable VLAN</source>
        <translation>VLAN aktivieren</translation>
    </message>
    <message>
        <source>VLAN ID</source>
        <translation>VLAN-ID</translation>
    </message>
    <message>
        <source>PC Port VLAN ID</source>
        <translation>PC-Port-VLAN-ID</translation>
    </message>
    <message>
        <source>Enable CDP</source>
        <translation>CDP aktivieren</translation>
    </message>
    <message>
        <source>Enable LLDP-MED</source>
        <translation>LLDP-MED aktivieren</translation>
    </message>
    <message>
        <source>Network Startup Delay</source>
        <translation>Netzwerkstartverzögerung</translation>
    </message>
    <message>
        <source>DHCP VLAN Option</source>
        <translation>DHCP-VLAN-Option</translation>
    </message>
    <message>
        <source>Phone-wifi-on</source>
        <translation>WLAN des Telefons ein</translation>
    </message>
    <message>
        <source>Phone-wifi-type</source>
        <translation>WLAN-Typ des Telefons</translation>
    </message>
    <message>
        <source>Network Name</source>
        <translation>Netzwerkname</translation>
    </message>
    <message>
        <source>Security Mode</source>
        <translation>Sicherheitsmodus</translation>
    </message>
    <message>
        <source>Wi-Fi User ID</source>
        <translation>Wi-Fi-Benutzer-ID</translation>
    </message>
    <message>
        <source>Wi-Fi Password</source>
        <translation>Wi-Fi-Kennwort</translation>
    </message>
    <message>
        <source>WEP Key</source>
        <translation>WEP-Schlüssel</translation>
    </message>
    <message>
        <source>PSK Passphrase</source>
        <translation>PSK-Passphrase</translation>
    </message>
    <message>
        <source>Frequency Band</source>
        <translation>Frequenzband</translation>
    </message>
    <message>
        <source>Wi-Fi Profile Order</source>
        <translation>Reihenfolge der Wi-Fi-Profile</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>CDC Challenge Password</source>
        <translation>CDC-Challenge-Kennwort</translation>
    </message>
    <message>
        <source>CDC Root CA Fingerprint</source>
        <translation>Fingerabdruck der CDC-Stamm-CA</translation>
    </message>
    <message>
        <source>CDC Server</source>
        <translation>CDC-Server</translation>
    </message>
    <message>
        <source>Certificate Select</source>
        <translation>Zertifikatsauswahl</translation>
    </message>
    <message>
        <source>Connect on Bootup</source>
        <translation>Beim Start verbinden</translation>
    </message>
    <message>
        <source>Disable DF</source>
        <translation>DF deaktivieren</translation>
    </message>
    <message>
        <source>Disable Side USB Port</source>
        <translation>Seitlichen USB-Anschluss deaktivieren</translation>
    </message>
    <message>
        <source>Display Password Warnings</source>
        <translation>Kennwortwarnungen anzeigen</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall Config</source>
        <translation>Firewall-Konfiguration</translation>
    </message>
    <message>
        <source>Forced NAT64</source>
        <translation>Erzwungenes NAT64</translation>
    </message>
    <message>
        <source>PAC URL</source>
        <translation>PAC-URL</translation>
    </message>
    <message>
        <source>Proxy Host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy Mode</source>
        <translation>Proxy-Modus</translation>
    </message>
    <message>
        <source>Proxy Password</source>
        <translation>Proxy-Kennwort</translation>
    </message>
    <message>
        <source>Proxy Port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy Server Requires Authentication</source>
        <translation>Proxy-Server erfordert Authentifizierung</translation>
    </message>
    <message>
        <source>Proxy Username</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>Require Authentication for LCD Menu Access</source>
        <translation>Authentifizierung für LCD-Menü erforderlich</translation>
    </message>
    <message>
        <source>TLS Cipher List</source>
        <translation>TLS-Verschlüsselungsliste</translation>
    </message>
    <message>
        <source>TLS Client Min Version</source>
        <translation>TLS-Mindestversion für Clients</translation>
    </message>
    <message>
        <source>TLS Server Min Version</source>
        <translation>TLS-Mindestversion für Server</translation>
    </message>
    <message>
        <source>Use Auto Discovery (WPAD)</source>
        <translation>Automatische Erkennung verwenden (WPAD)</translation>
    </message>
    <message>
        <source>VPN Password</source>
        <translation>VPN-Kennwort</translation>
    </message>
    <message>
        <source>VPN Server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>VPN Tunnel Group</source>
        <translation>VPN-Tunnelgruppe</translation>
    </message>
    <message>
        <source>VPN User Name</source>
        <translation>VPN-Benutzername</translation>
    </message>
    <message>
        <source>X-SWITCH-INFO Support</source>
        <translation>X-SWITCH-INFO-Unterstützung</translation>
    </message>
    <message>
        <source>Max Forward</source>
        <translation>Maximale Weiterleitungen</translation>
    </message>
    <message>
        <source>Max Redirection</source>
        <translation>Maximale Umleitungen</translation>
    </message>
    <message>
        <source>Max Auth</source>
        <translation>Maximale Authentifizierungen</translation>
    </message>
    <message>
        <source>SIP User Agent Name</source>
        <translation>SIP-Benutzeragentname</translation>
    </message>
    <message>
        <source>SIP Server Name</source>
        <translation>SIP-Servername</translation>
    </message>
    <message>
        <source>SIP Reg User Agent Name</source>
        <translation>SIP-Benutzeragentname bei Registrierung</translation>
    </message>
    <message>
        <source>SIP Accept Language</source>
        <translation>Akzeptierte SIP-Sprache</translation>
    </message>
    <message>
        <source>DTMF Relay MIME Type</source>
        <translation>MIME-Typ für DTMF-Relay</translation>
    </message>
    <message>
        <source>Hook Flash MIME Type</source>
        <translation>MIME-Typ für Hook-Flash</translation>
    </message>
    <message>
        <source>Remove Last Reg</source>
        <translation>Letzte Registrierung entfernen</translation>
    </message>
    <message>
        <source>Use Compact Header</source>
        <translation>Kompakte Kopfzeile verwenden</translation>
    </message>
    <message>
        <source>Escape Display Name</source>
        <translation>Anzeigename maskieren</translation>
    </message>
    <message>
        <source>Talk Package</source>
        <translation>Talk-Paket</translation>
    </message>
    <message>
        <source>Hold Package</source>
        <translation>Hold-Paket</translation>
    </message>
    <message>
        <source>Conference Package</source>
        <translation>Konferenzpaket</translation>
    </message>
    <message>
        <source>RFC 2543 Call Hold</source>
        <translation>Anruf halten gemäß RFC 2543</translation>
    </message>
    <message>
        <source>Random REG CID on Reboot</source>
        <translation>Zufällige REG-CID bei Neustart</translation>
    </message>
    <message>
        <source>SIP TCP Port Min</source>
        <translation>Niedrigster SIP-TCP-Port</translation>
    </message>
    <message>
        <source>SIP TCP Port Max</source>
        <translation>Höchster SIP-TCP-Port</translation>
    </message>
    <message>
        <source>Caller ID Header</source>
        <translation>Anrufer-ID-Kopfzeile</translation>
    </message>
    <message>
        <source>Hold Target Before Refer</source>
        <translation>Ziel vor REFER halten</translation>
    </message>
    <message>
        <source>Dialog SDP Enable</source>
        <translation>Dialog-SDP aktivieren</translation>
    </message>
    <message>
        <source>Keep Referee When Refer Failed</source>
        <translation>Referee bei fehlgeschlagenem REFER behalten</translation>
    </message>
    <message>
        <source>Display Diversion Info</source>
        <translation>Umleitungsinformationen anzeigen</translation>
    </message>
    <message>
        <source>Display Anonymous From Header</source>
        <translation>Anonyme From-Kopfzeile anzeigen</translation>
    </message>
    <message>
        <source>Sip Accept Encoding</source>
        <translation>Akzeptierte SIP-Kodierung</translation>
    </message>
    <message>
        <source>SIP IP Preference</source>
        <translation>SIP-IP-Präferenz</translation>
    </message>
    <message>
        <source>Disable Local Name To Header</source>
        <translation>Lokalen Namen in To-Kopfzeile deaktivieren</translation>
    </message>
    <message>
        <source>SIP T1</source>
        <translation>SIP T1</translation>
    </message>
    <message>
        <source>SIP T2</source>
        <translation>SIP T2</translation>
    </message>
    <message>
        <source>SIP T4</source>
        <translation>SIP T4</translation>
    </message>
    <message>
        <source>SIP Timer B</source>
        <translation>SIP-Timer B</translation>
    </message>
    <message>
        <source>SIP Timer F</source>
        <translation>SIP-Timer F</translation>
    </message>
    <message>
        <source>SIP Timer H</source>
        <translation>SIP-Timer H</translation>
    </message>
    <message>
        <source>SIP Timer D</source>
        <translation>SIP-Timer D</translation>
    </message>
    <message>
        <source>SIP Timer J</source>
        <translation>SIP-Timer J</translation>
    </message>
    <message>
        <source>INVITE Expires</source>
        <translation>INVITE-Ablaufzeit</translation>
    </message>
    <message>
        <source>ReINVITE Expires</source>
        <translation>ReINVITE-Ablaufzeit</translation>
    </message>
    <message>
        <source>Reg Min Expires</source>
        <translation>Minimale Registrierungsablaufzeit</translation>
    </message>
    <message>
        <source>Reg Max Expires</source>
        <translation>Maximale Registrierungsablaufzeit</translation>
    </message>
    <message>
        <source>Reg Retry Intvl</source>
        <translation>Registrierungswiederholungsintervall</translation>
    </message>
    <message>
        <source>Reg Retry Long Intvl</source>
        <translation>Langes Registrierungswiederholungsintervall</translation>
    </message>
    <message>
        <source>Reg Retry Random Delay</source>
        <translation>Zufällige Registrierungswiederholungsverzögerung</translation>
    </message>
    <message>
        <source>Reg Retry Long Random Delay</source>
        <translation>Lange zufällige Registrierungswiederholungsverzögerung</translation>
    </message>
    <message>
        <source>Reg Retry Intvl Cap</source>
        <translation>Obergrenze des Registrierungswiederholungsintervalls</translation>
    </message>
    <message>
        <source>Sub Min Expires</source>
        <translation>Minimale Abonnementablaufzeit</translation>
    </message>
    <message>
        <source>Sub Max Expires</source>
        <translation>Maximale Abonnementablaufzeit</translation>
    </message>
    <message>
        <source>Sub Retry Intvl</source>
        <translation>Abonnementwiederholungsintervall</translation>
    </message>
    <message>
        <source>Try Backup RSC</source>
        <translation>RSC für Ausweichserver</translation>
    </message>
    <message>
        <source>Retry Reg RSC</source>
        <translation>RSC für Registrierungswiederholung</translation>
    </message>
    <message>
        <source>RTP Port Min</source>
        <translation>Niedrigster RTP-Port</translation>
    </message>
    <message>
        <source>RTP Port Max</source>
        <translation>Höchster RTP-Port</translation>
    </message>
    <message>
        <source>RTP Packet Size</source>
        <translation>RTP-Paketgröße</translation>
    </message>
    <message>
        <source>Max RTP ICMP Err</source>
        <translation>Maximale RTP-ICMP-Fehler</translation>
    </message>
    <message>
        <source>RTCP Tx Interval</source>
        <translation>RTCP-Sendeintervall</translation>
    </message>
    <message>
        <source>SDP IP Preference</source>
        <translation>SDP-IP-Präferenz</translation>
    </message>
    <message>
        <source>INFOREQ Dynamic Payload</source>
        <translation>Dynamische Payload INFOREQ</translation>
    </message>
    <message>
        <source>Handle VIA received</source>
        <translation>VIA received verarbeiten</translation>
    </message>
    <message>
        <source>Handle VIA rport</source>
        <translation>VIA rport verarbeiten</translation>
    </message>
    <message>
        <source>Insert VIA received</source>
        <translation>VIA received einfügen</translation>
    </message>
    <message>
        <source>Insert VIA rport</source>
        <translation>VIA rport einfügen</translation>
    </message>
    <message>
        <source>Substitute VIA Addr</source>
        <translation>VIA-Adresse ersetzen</translation>
    </message>
    <message>
        <source>Send Resp To Src Port</source>
        <translation>Antwort an Quellport senden</translation>
    </message>
    <message>
        <source>STUN Enable</source>
        <translation>STUN aktivieren</translation>
    </message>
    <message>
        <source>STUN Test Enable</source>
        <translation>STUN-Test aktivieren</translation>
    </message>
    <message>
        <source>STUN Server</source>
        <translation>STUN-Server</translation>
    </message>
    <message>
        <source>EXT IP</source>
        <translation>Externe IP</translation>
    </message>
    <message>
        <source>EXT RTP Port Min</source>
        <translation>Niedrigster externer RTP-Port</translation>
    </message>
    <message>
        <source>NAT Keep Alive Intvl</source>
        <translation>NAT-Keep-Alive-Intervall</translation>
    </message>
    <message>
        <source>Redirect Keep Alive</source>
        <translation>Keep-Alive umleiten</translation>
    </message>
    <message>
        <source>MediaSec Request</source>
        <translation>MediaSec-Anforderung</translation>
    </message>
    <message>
        <source>SSRC Reset on Rx RE-INVITE</source>
        <translation>SSRC bei empfangenem RE-INVITE zurücksetzen</translation>
    </message>
    <message>
        <source>SSRC Reset on Tx RE-INVITE</source>
        <translation>SSRC bei gesendetem RE-INVITE zurücksetzen</translation>
    </message>
    <message>
        <source>Provision Enable</source>
        <translation>Bereitstellung aktivieren</translation>
    </message>
    <message>
        <source>Resync On Reset</source>
        <translation>Resynchronisierung nach Neustart</translation>
    </message>
    <message>
        <source>Resync Random Delay</source>
        <translation>Zufällige Resynchronisierungszögerung</translation>
    </message>
    <message>
        <source>Resync At (HHmm)</source>
        <translation>Erneute Synchronisierung um (HHmm)</translation>
    </message>
    <message>
        <source>Resync At Random Delay</source>
        <translation>Zufällige Verzögerung für die erneute Synchronisierung</translation>
    </message>
    <message>
        <source>Resync Periodic</source>
        <translation>Periodische Resynchronisierung</translation>
    </message>
    <message>
        <source>Resync Error Retry Delay</source>
        <translation>Wiederholungsverzögerung bei fehlgeschlagener Resynchronisierung</translation>
    </message>
    <message>
        <source>Forced Resync Delay</source>
        <translation>Erzwungene Resynchronisierungsverzögerung</translation>
    </message>
    <message>
        <source>Resync From SIP</source>
        <translation>Resynchronisierung über SIP</translation>
    </message>
    <message>
        <source>Resync After Upgrade Attempt</source>
        <translation>Resynchronisierung nach versuchtem Upgrade</translation>
    </message>
    <message>
        <source>Resync Trigger {n}</source>
        <translation>Resynchronisierungs-Tigger{n}</translation>
    </message>
    <message>
        <source>User Configurable Resync</source>
        <translation>Vom Benutzer konfigurierbare erneute Synchronisierung</translation>
    </message>
    <message>
        <source>Resync Fails On FNF</source>
        <translation>Fehlgeschlagene Resynchronisierung aufgrund von FNF</translation>
    </message>
    <message>
        <source>Profile Authentication Type</source>
        <translation>Profil-Authentifizierungstyp</translation>
    </message>
    <message>
        <source>Profile Rule</source>
        <translation>Profil-Regel</translation>
    </message>
    <message>
        <source>Profile Rule B</source>
        <translation>Profilregel B</translation>
    </message>
    <message>
        <source>Profile Rule C</source>
        <translation>Profilregel C</translation>
    </message>
    <message>
        <source>Profile Rule D</source>
        <translation>Profilregel D</translation>
    </message>
    <message>
        <source>DHCP Option To Use</source>
        <translation>Zu verwendende DHCP-Option</translation>
    </message>
    <message>
        <source>DHCPv6 Option To Use</source>
        <translation>Zu verwendende DHCPv6-Option</translation>
    </message>
    <message>
        <source>Log Request Msg</source>
        <translation>Protokoll-Anforderungsnachricht</translation>
    </message>
    <message>
        <source>Log Success Msg</source>
        <translation>Protokoll-Erfolgsmeldung</translation>
    </message>
    <message>
        <source>Log Failure Msg</source>
        <translation>Protokoll-Fehlschlagmeldung</translation>
    </message>
    <message>
        <source>Report Rule</source>
        <translation>Berichtsregel</translation>
    </message>
    <message>
        <source>HTTP Report Method</source>
        <translation>HTTP-Berichtsmethode</translation>
    </message>
    <message>
        <source>Report To Server</source>
        <translation>Bericht an Server</translation>
    </message>
    <message>
        <source>Periodic Upload To Server</source>
        <translation>Periodischer Upload auf Server</translation>
    </message>
    <message>
        <source>Upload Delay On Local Change</source>
        <translation>Upload-Verzögerung bei lokaler Änderung</translation>
    </message>
    <message>
        <source>Upgrade Enable</source>
        <translation>Upgrade aktivieren</translation>
    </message>
    <message>
        <source>Upgrade Error Retry Delay</source>
        <translation>Wiederholungsverzögerung bei fehlgeschlagenem Upgrade</translation>
    </message>
    <message>
        <source>Upgrade Rule</source>
        <translation>Upgrade-Regel</translation>
    </message>
    <message>
        <source>Log Upgrade Request Msg</source>
        <translation>Protokoll-Upgrade-Anforderungsnachricht</translation>
    </message>
    <message>
        <source>Log Upgrade Success Msg</source>
        <translation>Protokoll-Upgrade-Erfolgsmeldung</translation>
    </message>
    <message>
        <source>Log Upgrade Failure Msg</source>
        <translation>Protokoll-Upgrade-Fehlschlagmeldung</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing</source>
        <translation>Peer-Firmware-Freigabe</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing Log Server</source>
        <translation>Protokollserver für Peer-Firmware-Freigabe</translation>
    </message>
    <message>
        <source>Cisco Headset Upgrade Rule</source>
        <translation>Cisco Headset Upgrade-Regel</translation>
    </message>
    <message>
        <source>Custom CA Rule</source>
        <translation>Benutzerdefinierte CA-Regel</translation>
    </message>
    <message>
        <source>HTTP User Agent Name</source>
        <translation>HTTP-Benutzeragentname</translation>
    </message>
    <message>
        <source>PRT Upload Rule</source>
        <translation>PRT-Upload-Regel</translation>
    </message>
    <message>
        <source>PRT Upload Method</source>
        <translation>PRT-Upload-Methode</translation>
    </message>
    <message>
        <source>PRT Max Timer</source>
        <translation>Maximaler PRT-Timer</translation>
    </message>
    <message>
        <source>PRT Name</source>
        <translation>PRT-Name</translation>
    </message>
    <message>
        <source>PRT HTTP Header</source>
        <translation>PRT-HTTP-Kopfzeile</translation>
    </message>
    <message>
        <source>PRT HTTP Header Value</source>
        <translation>Wert der PRT-HTTP-Kopfzeile</translation>
    </message>
    <message>
        <source>PRT Upload at Crash</source>
        <translation>PRT-Upload bei Absturz</translation>
    </message>
    <message>
        <source>Device Config Version</source>
        <translation>Gerätekonfigurationsversion</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Enable</source>
        <translation>MIC CERT-Aktualisierung aktivieren</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Rule</source>
        <translation>Regel für die MIC-Zertifizierungsaktualisierung</translation>
    </message>
    <message>
        <source>Transition Authorization Rule</source>
        <translation>Regel für die Übergangsautorisierung</translation>
    </message>
    <message>
        <source>Transition Authorization Error Retry Delay</source>
        <translation>Wiederholungsverzögerung bei fehlgeschlagener Übergangsautorisierung</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>Typ der Übergangsautorisierung</translation>
    </message>
    <message>
        <source>IKM HTTP Encrypt Content</source>
        <translation>IKM-HTTP-Inhalt verschlüsseln</translation>
    </message>
    <message>
        <source>Downgrade Rev Limit</source>
        <translation>Downgrade-Versionsgrenze</translation>
    </message>
    <message>
        <source>Profile Account Enable</source>
        <translation>Profilkonto aktivieren</translation>
    </message>
    <message>
        <source>GPP A</source>
        <translation>GPP A</translation>
    </message>
    <message>
        <source>GPP B</source>
        <translation>GPP B</translation>
    </message>
    <message>
        <source>GPP C</source>
        <translation>GPP C</translation>
    </message>
    <message>
        <source>GPP D</source>
        <translation>GPP D</translation>
    </message>
    <message>
        <source>GPP E</source>
        <translation>GPP E</translation>
    </message>
    <message>
        <source>GPP F</source>
        <translation>GPP F</translation>
    </message>
    <message>
        <source>GPP G</source>
        <translation>GPP G</translation>
    </message>
    <message>
        <source>GPP H</source>
        <translation>GPP H</translation>
    </message>
    <message>
        <source>GPP I</source>
        <translation>GPP I</translation>
    </message>
    <message>
        <source>GPP J</source>
        <translation>GPP J</translation>
    </message>
    <message>
        <source>GPP K</source>
        <translation>GPP K</translation>
    </message>
    <message>
        <source>GPP L</source>
        <translation>GPP L</translation>
    </message>
    <message>
        <source>GPP M</source>
        <translation>GPP M</translation>
    </message>
    <message>
        <source>GPP N</source>
        <translation>GPP N</translation>
    </message>
    <message>
        <source>GPP O</source>
        <translation>GPP O</translation>
    </message>
    <message>
        <source>GPP P</source>
        <translation>GPP P</translation>
    </message>
    <message>
        <source>GPP SA</source>
        <translation>GPP SA</translation>
    </message>
    <message>
        <source>GPP SB</source>
        <translation>GPP SB</translation>
    </message>
    <message>
        <source>GPP SC</source>
        <translation>GPP SC</translation>
    </message>
    <message>
        <source>GPP SD</source>
        <translation>GPP SD</translation>
    </message>
    <message>
        <source>PSK {n}</source>
        <translation>PSK {n}</translation>
    </message>
    <message>
        <source>Cadence {n}</source>
        <translation>Kadenz {n}</translation>
    </message>
    <message>
        <source>Ring{n}</source>
        <translation>Klingelton {n}</translation>
    </message>
    <message>
        <source>G711u Codec Name</source>
        <translation>Codec-Name G711u</translation>
    </message>
    <message>
        <source>G711a Codec Name</source>
        <translation>Codec-Name G711a</translation>
    </message>
    <message>
        <source>G729a Codec Name</source>
        <translation>Codec-Name G729a</translation>
    </message>
    <message>
        <source>G729b Codec Name</source>
        <translation>Codec-Name G729b</translation>
    </message>
    <message>
        <source>G722 Codec Name</source>
        <translation>Codec-Name G722</translation>
    </message>
    <message>
        <source>G722.2 Codec Name</source>
        <translation>Codec-Name G722.2</translation>
    </message>
    <message>
        <source>iLBC Codec Name</source>
        <translation>Codec-Name iLBC</translation>
    </message>
    <message>
        <source>iSAC Codec Name</source>
        <translation>Codec-Name iSAC</translation>
    </message>
    <message>
        <source>OPUS Codec Name</source>
        <translation>Codec-Name OPUS</translation>
    </message>
    <message>
        <source>AVT Codec Name</source>
        <translation>Codec-Name AVT</translation>
    </message>
    <message>
        <source>G722.2 Dynamic Payload</source>
        <translation>Dynamische Payload G722.2</translation>
    </message>
    <message>
        <source>G722.2 OA Dynamic Payload</source>
        <translation>Dynamische Payload G722.2 OA</translation>
    </message>
    <message>
        <source>iLBC Dynamic Payload</source>
        <translation>Dynamische Payload iLBC</translation>
    </message>
    <message>
        <source>iLBC 30ms Dynamic Payload</source>
        <translation>Dynamische Payload iLBC 30ms</translation>
    </message>
    <message>
        <source>iSAC Dynamic Payload</source>
        <translation>Dynamische Payload iSAC</translation>
    </message>
    <message>
        <source>OPUS Dynamic Payload</source>
        <translation>Dynamische Payload OPUS</translation>
    </message>
    <message>
        <source>H264 BP0 Dynamic Payload</source>
        <translation>Dynamische Payload H264 BP0</translation>
    </message>
    <message>
        <source>H264 BP1 Dynamic Payload</source>
        <translation>Dynamische Payload H264 BP1</translation>
    </message>
    <message>
        <source>H264 HP Dynamic Payload</source>
        <translation>Dynamische Payload H264 HP</translation>
    </message>
    <message>
        <source>AVT Dynamic Payload</source>
        <translation>Dynamische Payload AVT</translation>
    </message>
    <message>
        <source>AVT 16kHz Dynamic Payload</source>
        <translation>Dynamische Payload AVT 16kHz</translation>
    </message>
    <message>
        <source>AVT 48kHz Dynamic Payload</source>
        <translation>Dynamische Payload AVT 48kHz</translation>
    </message>
    <message>
        <source>G711u Enable</source>
        <translation>G711u aktivieren</translation>
    </message>
    <message>
        <source>G711a Enable</source>
        <translation>G711a aktivieren</translation>
    </message>
    <message>
        <source>G729a Enable</source>
        <translation>G729a aktivieren</translation>
    </message>
    <message>
        <source>G722 Enable</source>
        <translation>G722 aktivieren</translation>
    </message>
    <message>
        <source>G722.2 Enable</source>
        <translation>G722.2 aktivieren</translation>
    </message>
    <message>
        <source>iLBC Enable</source>
        <translation>iLBC aktivieren</translation>
    </message>
    <message>
        <source>iSAC Enable</source>
        <translation>iSAC aktivieren</translation>
    </message>
    <message>
        <source>OPUS Enable</source>
        <translation>OPUS aktivieren</translation>
    </message>
    <message>
        <source>H264 BP0 Enable</source>
        <translation>H264 BP0 aktivieren</translation>
    </message>
    <message>
        <source>H264 BP1 Enable</source>
        <translation>H264 BP1 aktivieren</translation>
    </message>
    <message>
        <source>H264 HP Enable</source>
        <translation>H264 HP aktivieren</translation>
    </message>
    <message>
        <source>Prefer G711u Code</source>
        <translation>Code für bevorzugten Codec G711u</translation>
    </message>
    <message>
        <source>Force G711u Code</source>
        <translation>Code für erzwungenen Codec G711u</translation>
    </message>
    <message>
        <source>Prefer G711a Code</source>
        <translation>Code für bevorzugten Codec G711a</translation>
    </message>
    <message>
        <source>Force G711a Code</source>
        <translation>Code für erzwungenen Codec G711a</translation>
    </message>
    <message>
        <source>Prefer G722 Code</source>
        <translation>Code für bevorzugten Codec G722</translation>
    </message>
    <message>
        <source>Force G722 Code</source>
        <translation>Code für erzwungenen Codec G722</translation>
    </message>
    <message>
        <source>Prefer G722.2 Code</source>
        <translation>Code für bevorzugten Codec G722.2</translation>
    </message>
    <message>
        <source>Force G722.2 Code</source>
        <translation>Code für erzwungenen Codec G722.2</translation>
    </message>
    <message>
        <source>Prefer G729a Code</source>
        <translation>Code für bevorzugten Codec G729a</translation>
    </message>
    <message>
        <source>Force G729a Code</source>
        <translation>Code für erzwungenen Codec G729a</translation>
    </message>
    <message>
        <source>Prefer iLBC Code</source>
        <translation>Code für bevorzugten Codec iLBC</translation>
    </message>
    <message>
        <source>Force iLBC Code</source>
        <translation>Code für erzwungenen Codec iLBC</translation>
    </message>
    <message>
        <source>Prefer ISAC Code</source>
        <translation>Code für bevorzugten Codec ISAC</translation>
    </message>
    <message>
        <source>Force ISAC Code</source>
        <translation>Code für erzwungenen Codec ISAC</translation>
    </message>
    <message>
        <source>Prefer OPUS Code</source>
        <translation>Code für bevorzugten Codec OPUS</translation>
    </message>
    <message>
        <source>Force OPUS Code</source>
        <translation>Code für erzwungenen Codec OPUS</translation>
    </message>
    <message>
        <source>Cfwd All Act Code</source>
        <translation>Aktivierungscode für Rufumleitung aller Anrufe</translation>
    </message>
    <message>
        <source>Cfwd All Deact Code</source>
        <translation>Deaktivierungscode für Rufumleitung aller Anrufe</translation>
    </message>
    <message>
        <source>Cfwd Busy Act Code</source>
        <translation>Aktivierungscode für Rufumleitung bei Besetzt</translation>
    </message>
    <message>
        <source>Cfwd Busy Deact Code</source>
        <translation>Deaktivierungscode für Rufumleitung bei Besetzt</translation>
    </message>
    <message>
        <source>Cfwd No Ans Act Code</source>
        <translation>Aktivierungscode für Rufumleitung bei Nichtannahme</translation>
    </message>
    <message>
        <source>Cfwd No Ans Deact Code</source>
        <translation>Deaktivierungscode für Rufumleitung bei Nichtannahme</translation>
    </message>
    <message>
        <source>CW Act Code</source>
        <translation>Aktivierungscode für Anklopfen</translation>
    </message>
    <message>
        <source>CW Deact Code</source>
        <translation>Deaktivierungscode für Anklopfen</translation>
    </message>
    <message>
        <source>CW Per Call Act Code</source>
        <translation>Aktivierungscode für Anklopfen pro Anruf</translation>
    </message>
    <message>
        <source>CW Per Call Deact Code</source>
        <translation>Deaktivierungscode für Anklopfen pro Anruf</translation>
    </message>
    <message>
        <source>Block CID Act Code</source>
        <translation>Aktivierungscode für Sperren der Anrufer-ID</translation>
    </message>
    <message>
        <source>Block CID Deact Code</source>
        <translation>Deaktivierungscode für Sperren der Anrufer-ID</translation>
    </message>
    <message>
        <source>Block CID Per Call Act Code</source>
        <translation>Aktivierungscode für Sperren der Anrufer-ID pro Anruf</translation>
    </message>
    <message>
        <source>Block CID Per Call Deact Code</source>
        <translation>Deaktivierungscode für Sperren der Anrufer-ID pro Anruf</translation>
    </message>
    <message>
        <source>Block ANC Act Code</source>
        <translation>Aktivierungscode für Sperren anonymer Anrufe</translation>
    </message>
    <message>
        <source>Block ANC Deact Code</source>
        <translation>Deaktivierungscode für Sperren anonymer Anrufe</translation>
    </message>
    <message>
        <source>DND Act Code</source>
        <translation>Aktivierungscode für „Nicht stören“</translation>
    </message>
    <message>
        <source>DND Deact Code</source>
        <translation>Deaktivierungscode für „Nicht stören“</translation>
    </message>
    <message>
        <source>Secure All Call Act Code</source>
        <translation>Aktivierungscode für Sichern aller Anrufe</translation>
    </message>
    <message>
        <source>Secure No Call Act Code</source>
        <translation>Aktivierungscode für Sichern keines Anrufs</translation>
    </message>
    <message>
        <source>Secure One Call Act Code</source>
        <translation>Aktivierungscode für Sichern eines Anrufs</translation>
    </message>
    <message>
        <source>Secure One Call Deact Code</source>
        <translation>Deaktivierungscode für Sichern eines Anrufs</translation>
    </message>
    <message>
        <source>Exec Call Filter Act Code</source>
        <translation>Aktivierungscode für Anruffilter der Führungskraft</translation>
    </message>
    <message>
        <source>Exec Call Filter Deact Code</source>
        <translation>Deaktivierungscode für Anruffilter der Führungskraft</translation>
    </message>
    <message>
        <source>Call Return Code</source>
        <translation>Rückrufcode</translation>
    </message>
    <message>
        <source>Blind Transfer Code</source>
        <translation>Code für Übergabe ohne Rückfrage</translation>
    </message>
    <message>
        <source>Paging Code</source>
        <translation>Paging-Code</translation>
    </message>
    <message>
        <source>Call Park Code</source>
        <translation>Code für Anruf parken</translation>
    </message>
    <message>
        <source>Call Pickup Code</source>
        <translation>Code für Anrufübernahme</translation>
    </message>
    <message>
        <source>Call Unpark Code</source>
        <translation>Code für Ausparken</translation>
    </message>
    <message>
        <source>Group Call Pickup Code</source>
        <translation>Code für Gruppenübernahme</translation>
    </message>
    <message>
        <source>Exec Assistant Call Initiate Code</source>
        <translation>Code für Anrufeinleitung durch Assistenz</translation>
    </message>
    <message>
        <source>Exec Assistant Call Push Code</source>
        <translation>Code für Anrufweitergabe durch Assistenz</translation>
    </message>
    <message>
        <source>Exec Call Retrieve Code</source>
        <translation>Code für Anrufrückholung der Führungskraft</translation>
    </message>
    <message>
        <source>Exec Call Bridge Code</source>
        <translation>Code für Aufschalten auf Anruf der Führungskraft</translation>
    </message>
    <message>
        <source>Referral Services Codes</source>
        <translation>Codes für Verweisdienste</translation>
    </message>
    <message>
        <source>Feature Dial Services Codes</source>
        <translation>Codes für Funktionswahldienste</translation>
    </message>
    <message>
        <source>Service Annc Base Number</source>
        <translation>Basisnummer für Dienstansage</translation>
    </message>
    <message>
        <source>Service Annc Extension Codes</source>
        <translation>Nebenstellencodes für Dienstansage</translation>
    </message>
    <message>
        <source>Conference Serv</source>
        <translation>Konferenzdienst</translation>
    </message>
    <message>
        <source>Attn Transfer Serv</source>
        <translation>Dienst für Übergabe mit Rückfrage</translation>
    </message>
    <message>
        <source>Blind Transfer Serv</source>
        <translation>Dienst für Übergabe ohne Rückfrage</translation>
    </message>
    <message>
        <source>DND Serv</source>
        <translation>Dienst „Nicht stören“</translation>
    </message>
    <message>
        <source>Block ANC Serv</source>
        <translation>Dienst zum Sperren anonymer Anrufe</translation>
    </message>
    <message>
        <source>Block CID Serv</source>
        <translation>Dienst zum Sperren der Anrufer-ID</translation>
    </message>
    <message>
        <source>Secure Call Serv</source>
        <translation>Dienst für sichere Anrufe</translation>
    </message>
    <message>
        <source>Cfwd All Serv</source>
        <translation>Dienst für Rufumleitung aller Anrufe</translation>
    </message>
    <message>
        <source>Cfwd Busy Serv</source>
        <translation>Dienst für Rufumleitung bei Besetzt</translation>
    </message>
    <message>
        <source>Cfwd No Ans Serv</source>
        <translation>Dienst für Rufumleitung bei Nichtannahme</translation>
    </message>
    <message>
        <source>Paging Serv</source>
        <translation>Paging-Dienst</translation>
    </message>
    <message>
        <source>Call Park Serv</source>
        <translation>Dienst für Anruf parken</translation>
    </message>
    <message>
        <source>Call Pick Up Serv</source>
        <translation>Dienst für Anrufübernahme</translation>
    </message>
    <message>
        <source>ACD Login Serv</source>
        <translation>ACD-Anmeldedienst</translation>
    </message>
    <message>
        <source>Group Call Pick Up Serv</source>
        <translation>Dienst für Gruppenübernahme</translation>
    </message>
    <message>
        <source>Service Annc Serv</source>
        <translation>Dienst für Dienstansage</translation>
    </message>
    <message>
        <source>Call Recording Serv</source>
        <translation>Dienst für Anrufaufzeichnung</translation>
    </message>
    <message>
        <source>Video Serv</source>
        <translation>Videodienst</translation>
    </message>
    <message>
        <source>Reverse Phone Lookup Serv</source>
        <translation>Dienst für Rückwärtssuche</translation>
    </message>
    <message>
        <source>Idle Key List</source>
        <translation>Tastenliste: Ruhezustand</translation>
    </message>
    <message>
        <source>Missed Call Key List</source>
        <translation>Tastenliste: Verpasster Anruf</translation>
    </message>
    <message>
        <source>Off Hook Key List</source>
        <translation>Tastenliste: Abgehoben</translation>
    </message>
    <message>
        <source>Dialing Input Key List</source>
        <translation>Tastenliste: Wähleingabe</translation>
    </message>
    <message>
        <source>Progressing Key List</source>
        <translation>Tastenliste: Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Connected Key List</source>
        <translation>Tastenliste: Verbunden</translation>
    </message>
    <message>
        <source>Start-Xfer Key List</source>
        <translation>Tastenliste: Übergabe starten</translation>
    </message>
    <message>
        <source>Start-Conf Key List</source>
        <translation>Tastenliste: Konferenz starten</translation>
    </message>
    <message>
        <source>Conferencing Key List</source>
        <translation>Tastenliste: In Konferenz</translation>
    </message>
    <message>
        <source>Releasing Key List</source>
        <translation>Tastenliste: Beim Trennen</translation>
    </message>
    <message>
        <source>Hold Key List</source>
        <translation>Tastenliste: Halten</translation>
    </message>
    <message>
        <source>Ringing Key List</source>
        <translation>Tastenliste: Klingeln</translation>
    </message>
    <message>
        <source>Shared Active Key List</source>
        <translation>Tastenliste: Gemeinsam aktiv</translation>
    </message>
    <message>
        <source>Shared Held Key List</source>
        <translation>Tastenliste: Gemeinsam gehalten</translation>
    </message>
    <message>
        <source>Connected Video Key List</source>
        <translation>Tastenliste: Verbundenes Video</translation>
    </message>
    <message>
        <source>Exec Assistant Key List</source>
        <translation>Tastenliste: Führungskraft/Assistenz</translation>
    </message>
    <message>
        <source>Broadsoft Call History Key List</source>
        <translation>Tastenliste: Broadsoft-Anrufliste</translation>
    </message>
    <message>
        <source>Dial Tone</source>
        <translation>Wählton</translation>
    </message>
    <message>
        <source>Outside Dial Tone</source>
        <translation>Amtswählton</translation>
    </message>
    <message>
        <source>Prompt Tone</source>
        <translation>Aufforderungston</translation>
    </message>
    <message>
        <source>Busy Tone</source>
        <translation>Besetztton</translation>
    </message>
    <message>
        <source>Reorder Tone</source>
        <translation>Gassenbesetztton</translation>
    </message>
    <message>
        <source>Off Hook Warning Tone</source>
        <translation>Warnton bei abgehobenem Hörer</translation>
    </message>
    <message>
        <source>Ring Back Tone</source>
        <translation>Freiton</translation>
    </message>
    <message>
        <source>Call Waiting Tone</source>
        <translation>Anklopfton</translation>
    </message>
    <message>
        <source>Confirm Tone</source>
        <translation>Bestätigungston</translation>
    </message>
    <message>
        <source>MWI Dial Tone</source>
        <translation>MWI-Wählton</translation>
    </message>
    <message>
        <source>Cfwd Dial Tone</source>
        <translation>Wählton bei Rufumleitung</translation>
    </message>
    <message>
        <source>Holding Tone</source>
        <translation>Halteton</translation>
    </message>
    <message>
        <source>Conference Tone</source>
        <translation>Konferenzton</translation>
    </message>
    <message>
        <source>Secure Call Indication Tone</source>
        <translation>Signalton für sicheren Anruf</translation>
    </message>
    <message>
        <source>Page Tone</source>
        <translation>Paging-Ton</translation>
    </message>
    <message>
        <source>Alert Tone</source>
        <translation>Hinweiston</translation>
    </message>
    <message>
        <source>Mute Tone</source>
        <translation>Stummschaltton</translation>
    </message>
    <message>
        <source>Unmute Tone</source>
        <translation>Ton bei aufgehobener Stummschaltung</translation>
    </message>
    <message>
        <source>System Beep</source>
        <translation>Systemsignalton</translation>
    </message>
    <message>
        <source>Call Pickup Tone</source>
        <translation>Ton für Anrufübernahme</translation>
    </message>
    <message>
        <source>Reorder Delay</source>
        <translation>Verzögerung des Gassenbesetzttons</translation>
    </message>
    <message>
        <source>Interdigit Long Timer</source>
        <translation>Langer Timer zwischen Ziffern</translation>
    </message>
    <message>
        <source>Interdigit Short Timer</source>
        <translation>Kurzer Timer zwischen Ziffern</translation>
    </message>
    <message>
        <source>Set Local Date (mm/dd/yyyy)</source>
        <translation>Lokales Datum einstellen (mm/tt/jjjj)</translation>
    </message>
    <message>
        <source>Set Local Time (HH/mm)</source>
        <translation>Lokale Uhrzeit einstellen (HH/mm)</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time Offset (HH/mm)</source>
        <translation>Zeitversatz (HH/mm)</translation>
    </message>
    <message>
        <source>Ignore DHCP Time Offset</source>
        <translation>DHCP-Zeitversatz ignorieren</translation>
    </message>
    <message>
        <source>Daylight Saving Time Rule</source>
        <translation>Sommerzeitregel</translation>
    </message>
    <message>
        <source>Daylight Saving Time Enable</source>
        <translation>Sommerzeit aktivieren</translation>
    </message>
    <message>
        <source>Dictionary Server Script</source>
        <translation>Wörterbuchserver-Skript</translation>
    </message>
    <message>
        <source>Language Selection</source>
        <translation>Sprachauswahl</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Station Name</source>
        <translation>Stationsname</translation>
    </message>
    <message>
        <source>Station Display Name</source>
        <translation>Anzeigename der Station</translation>
    </message>
    <message>
        <source>Voice Mail Number</source>
        <translation>Voicemail-Nummer</translation>
    </message>
    <message>
        <source>Bandwidth Allowance</source>
        <translation>Zulässige Bandbreite</translation>
    </message>
    <message>
        <source>Bluetooth Mode</source>
        <translation>Bluetooth-Modus</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Short Name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Share Call Appearance</source>
        <translation>Gemeinsame Anrufanzeige</translation>
    </message>
    <message>
        <source>Extended Function</source>
        <translation>Erweiterte Funktion</translation>
    </message>
    <message>
        <source>Line ID Mapping</source>
        <translation>Leitungs-ID-Zuordnung</translation>
    </message>
    <message>
        <source>SCA Barge-In-Enable</source>
        <translation>SCA-Aufschalten aktivieren</translation>
    </message>
    <message>
        <source>SCA Sticky Auto Line Seize</source>
        <translation>Feste automatische SCA-Leitungsbelegung</translation>
    </message>
    <message>
        <source>Call Appearances Per Line</source>
        <translation>Anrufanzeigen pro Leitung</translation>
    </message>
    <message>
        <source>Silent Ring Duration</source>
        <translation>Dauer des stummen Ruftons</translation>
    </message>
    <message>
        <source>EM Enable</source>
        <translation>EM aktivieren</translation>
    </message>
    <message>
        <source>EM User Domain</source>
        <translation>EM-Benutzerdomäne</translation>
    </message>
    <message>
        <source>Session Timer(m)</source>
        <translation>Sitzungs-Timer (Min.)</translation>
    </message>
    <message>
        <source>Countdown Timer(s)</source>
        <translation>Countdown-Timer (Sek.)</translation>
    </message>
    <message>
        <source>Preferred Password Input Mode</source>
        <translation>Bevorzugter Kennworteingabemodus</translation>
    </message>
    <message>
        <source>XSI Host Server</source>
        <translation>XSI-Hostserver</translation>
    </message>
    <message>
        <source>XSI Authentication Type</source>
        <translation>XSI-Authentifizierungstyp</translation>
    </message>
    <message>
        <source>Login User ID</source>
        <translation>Anmelde-Benutzer-ID</translation>
    </message>
    <message>
        <source>Login Password</source>
        <translation>Anmeldekennwort</translation>
    </message>
    <message>
        <source>SIP Auth ID</source>
        <translation>SIP-Authentifizierungs-ID</translation>
    </message>
    <message>
        <source>SIP Password</source>
        <translation>SIP-Kennwort</translation>
    </message>
    <message>
        <source>Directory Enable</source>
        <translation>Verzeichnis aktivieren</translation>
    </message>
    <message>
        <source>Directory Name</source>
        <translation>Verzeichnisname</translation>
    </message>
    <message>
        <source>Directory Type</source>
        <translation>Verzeichnistyp</translation>
    </message>
    <message>
        <source>CallLog Enable</source>
        <translation>Anrufliste aktivieren</translation>
    </message>
    <message>
        <source>CallLog Associated Line</source>
        <translation>Der Anrufliste zugeordnete Leitung</translation>
    </message>
    <message>
        <source>Display Recents From</source>
        <translation>Letzte Anrufe anzeigen aus</translation>
    </message>
    <message>
        <source>XMPP Enable</source>
        <translation>XMPP aktivieren</translation>
    </message>
    <message>
        <source>XMPP Server</source>
        <translation>XMPP-Server</translation>
    </message>
    <message>
        <source>XMPP Port</source>
        <translation>XMPP-Port</translation>
    </message>
    <message>
        <source>XMPP User ID</source>
        <translation>XMPP-Benutzer-ID</translation>
    </message>
    <message>
        <source>XMPP Password</source>
        <translation>XMPP-Kennwort</translation>
    </message>
    <message>
        <source>Login Invisible</source>
        <translation>Unsichtbar anmelden</translation>
    </message>
    <message>
        <source>XMPP Retry Interval</source>
        <translation>XMPP-Wiederholungsintervall</translation>
    </message>
    <message>
        <source>Page Service URL</source>
        <translation>Paging-Dienst-URL</translation>
    </message>
    <message>
        <source>XML Directory Service Name</source>
        <translation>Name des XML-Verzeichnisdienstes</translation>
    </message>
    <message>
        <source>XML Directory Service URL</source>
        <translation>URL des XML-Verzeichnisdienstes</translation>
    </message>
    <message>
        <source>XML Application Service Name</source>
        <translation>Name des XML-Anwendungsdienstes</translation>
    </message>
    <message>
        <source>XML Application Service URL</source>
        <translation>URL des XML-Anwendungsdienstes</translation>
    </message>
    <message>
        <source>XML User Name</source>
        <translation>XML-Benutzername</translation>
    </message>
    <message>
        <source>XML Password</source>
        <translation>XML-Kennwort</translation>
    </message>
    <message>
        <source>CISCO XML EXE Enable</source>
        <translation>CISCO XML EXE aktivieren</translation>
    </message>
    <message>
        <source>CISCO XML EXE Auth Mode</source>
        <translation>CISCO XML EXE-Authentifizierungsmodus</translation>
    </message>
    <message>
        <source>Group Paging Script</source>
        <translation>Gruppen-Paging-Skript</translation>
    </message>
    <message>
        <source>Group P Paging Script</source>
        <translation>Paging-Skript der Gruppe P</translation>
    </message>
    <message>
        <source>LDAP Dir Enable</source>
        <translation>LDAP-Verzeichnis aktivieren</translation>
    </message>
    <message>
        <source>LDAP Corp Dir Name</source>
        <translation>Name des LDAP-Firmenverzeichnisses</translation>
    </message>
    <message>
        <source>LDAP Server</source>
        <translation>LDAP-Server</translation>
    </message>
    <message>
        <source>LDAP Search Base</source>
        <translation>LDAP-Suchbasis</translation>
    </message>
    <message>
        <source>LDAP Client DN</source>
        <translation>LDAP-Client-DN</translation>
    </message>
    <message>
        <source>LDAP Username</source>
        <translation>LDAP-Benutzername</translation>
    </message>
    <message>
        <source>LDAP User Name</source>
        <translation>LDAP-Benutzername</translation>
    </message>
    <message>
        <source>LDAP Password</source>
        <translation>LDAP-Kennwort</translation>
    </message>
    <message>
        <source>LDAP Auth Method</source>
        <translation>LDAP-Authentifizierungsmethode</translation>
    </message>
    <message>
        <source>LDAP Last Name Filter</source>
        <translation>LDAP-Nachnamenfilter</translation>
    </message>
    <message>
        <source>LDAP First Name Filter</source>
        <translation>LDAP-Vornamenfilter</translation>
    </message>
    <message>
        <source>LDAP Search Item {n}</source>
        <translation>LDAP-Suchelement {n}</translation>
    </message>
    <message>
        <source>LDAP Item {n} Filter</source>
        <translation>LDAP-Filter für Element {n}</translation>
    </message>
    <message>
        <source>LDAP Display Attrs</source>
        <translation>LDAP-Anzeigeattribute</translation>
    </message>
    <message>
        <source>LDAP Number Mapping</source>
        <translation>LDAP-Nummernzuordnung</translation>
    </message>
    <message>
        <source>LDAP Prompt For Empty Credentials</source>
        <translation>Bei leeren LDAP-Anmeldeinformationen nachfragen</translation>
    </message>
    <message>
        <source>LDAP StartTLS Enable</source>
        <translation>LDAP StartTLS aktivieren</translation>
    </message>
    <message>
        <source>LDAP Unified Search Enable</source>
        <translation>Einheitliche LDAP-Suche aktivieren</translation>
    </message>
    <message>
        <source>Programmable Softkey Enable</source>
        <translation>Programmierbare Softkeys aktivieren</translation>
    </message>
    <message>
        <source>WideBand Handset Enable</source>
        <translation>Breitbandhörer aktivieren</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Add Contacts to Directory Personal</source>
        <translation>Kontakte zum persönlichen Verzeichnis hinzufügen</translation>
    </message>
    <message>
        <source>Allowed APIs</source>
        <translation>Zulässige APIs</translation>
    </message>
    <message>
        <source>Assistant Call Filter</source>
        <translation>Anruffilter der Assistenz</translation>
    </message>
    <message>
        <source>Auto Collapse Into Line Key</source>
        <translation>Automatisch in Leitungstaste zusammenfassen</translation>
    </message>
    <message>
        <source>BLF Callpark On Line Key Enable</source>
        <translation>BLF-Anruf parken auf Leitungstaste aktivieren</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Browse Mode Enable</source>
        <translation>Suchmodus aktivieren</translation>
    </message>
    <message>
        <source>Call Statistics</source>
        <translation>Anrufstatistik</translation>
    </message>
    <message>
        <source>Cfwd All</source>
        <translation>Rufumleitung aller Anrufe</translation>
    </message>
    <message>
        <source>Cfwd Busy</source>
        <translation>Rufumleitung bei Besetzt</translation>
    </message>
    <message>
        <source>Cfwd No Answer</source>
        <translation>Rufumleitung bei Nichtannahme</translation>
    </message>
    <message>
        <source>Cfwd No Answer Delay</source>
        <translation>Verzögerung der Rufumleitung bei Nichtannahme</translation>
    </message>
    <message>
        <source>Cfwd No Answer Dest</source>
        <translation>Ziel der Rufumleitung bei Nichtannahme</translation>
    </message>
    <message>
        <source>Control Server URL</source>
        <translation>URL des Steuerungsservers</translation>
    </message>
    <message>
        <source>DND Off LED</source>
        <translation>LED „Nicht stören“ aus</translation>
    </message>
    <message>
        <source>Device Administration</source>
        <translation>Geräteverwaltung</translation>
    </message>
    <message>
        <source>Display XMPP User ID With Top Priority</source>
        <translation>XMPP-Benutzer-ID mit höchster Priorität anzeigen</translation>
    </message>
    <message>
        <source>Enable Direct PLK Configuration</source>
        <translation>Direkte PLK-Konfiguration aktivieren</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Führungskraft/Assistenz</translation>
    </message>
    <message>
        <source>Executive Assistant Role</source>
        <translation>Rolle Führungskraft/Assistenz</translation>
    </message>
    <message>
        <source>FIPS Mode</source>
        <translation>FIPS-Modus</translation>
    </message>
    <message>
        <source>Factory Reset Menu</source>
        <translation>Menü „Auf Werkseinstellungen zurücksetzen“</translation>
    </message>
    <message>
        <source>Forward Softkey</source>
        <translation>Softkey „Umleiten“</translation>
    </message>
    <message>
        <source>Keep Focus On Active Call</source>
        <translation>Fokus auf aktivem Anruf halten</translation>
    </message>
    <message>
        <source>Max Display Records</source>
        <translation>Maximal angezeigte Einträge</translation>
    </message>
    <message>
        <source>Network Configuration</source>
        <translation>Netzwerkkonfiguration</translation>
    </message>
    <message>
        <source>Peripheral Inventory Enable</source>
        <translation>Peripherieinventar aktivieren</translation>
    </message>
    <message>
        <source>Personal Directory Enable</source>
        <translation>Persönliches Verzeichnis aktivieren</translation>
    </message>
    <message>
        <source>Profile Rule Menu</source>
        <translation>Menü „Profilregel“</translation>
    </message>
    <message>
        <source>RTP Before ACK</source>
        <translation>RTP vor ACK</translation>
    </message>
    <message>
        <source>Replace Unresolved Caller Name with Number</source>
        <translation>Unbekannten Anrufernamen durch Nummer ersetzen</translation>
    </message>
    <message>
        <source>Report Problem Menu</source>
        <translation>Menü „Problem melden“</translation>
    </message>
    <message>
        <source>Ringer Volume Control</source>
        <translation>Ruftonlautstärkeregelung</translation>
    </message>
    <message>
        <source>Search All Enable</source>
        <translation>„Alle durchsuchen“ aktivieren</translation>
    </message>
    <message>
        <source>Share Line Event Package Type</source>
        <translation>Ereignispakettyp für gemeinsame Leitung</translation>
    </message>
    <message>
        <source>Speed Dials</source>
        <translation>Kurzwahlnummern</translation>
    </message>
    <message>
        <source>Survivability Test Mode</source>
        <translation>Survivability-Testmodus</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>Benutzereinstellungen</translation>
    </message>
    <message>
        <source>Video Menu</source>
        <translation>Videomenü</translation>
    </message>
    <message>
        <source>Webex Calendar Enable</source>
        <translation>Webex-Kalender aktivieren</translation>
    </message>
    <message>
        <source>Webex Directory Enable</source>
        <translation>Webex-Verzeichnis aktivieren</translation>
    </message>
    <message>
        <source>Webex Directory Name</source>
        <translation>Name des Webex-Verzeichnisses</translation>
    </message>
    <message>
        <source>Webex Metrics Enable</source>
        <translation>Webex-Metriken aktivieren</translation>
    </message>
    <message>
        <source>Webex Onboard Enable</source>
        <translation>Webex-Onboarding aktivieren</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Enable</source>
        <translation>XSI-Verzeichnis „Unternehmen (allgemein)“ aktivieren</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Name</source>
        <translation>Name des XSI-Verzeichnisses „Unternehmen (allgemein)“</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Enable</source>
        <translation>XSI-Verzeichnis „Unternehmen“ aktivieren</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Name</source>
        <translation>Name des XSI-Verzeichnisses „Unternehmen“</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Enable</source>
        <translation>XSI-Verzeichnis „Gruppe (allgemein)“ aktivieren</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Name</source>
        <translation>Name des XSI-Verzeichnisses „Gruppe (allgemein)“</translation>
    </message>
    <message>
        <source>XsiDir Group Enable</source>
        <translation>XSI-Verzeichnis „Gruppe“ aktivieren</translation>
    </message>
    <message>
        <source>XsiDir Group Name</source>
        <translation>Name des XSI-Verzeichnisses „Gruppe“</translation>
    </message>
    <message>
        <source>XsiDir Individual Mode Enable</source>
        <translation>Einzelmodus des XSI-Verzeichnisses aktivieren</translation>
    </message>
    <message>
        <source>XsiDir Personal Enable</source>
        <translation>Persönliches XSI-Verzeichnis aktivieren</translation>
    </message>
    <message>
        <source>XsiDir Personal Name</source>
        <translation>Name des persönlichen XSI-Verzeichnisses</translation>
    </message>
    <message>
        <source>ice stun enable</source>
        <translation>ICE-STUN aktivieren</translation>
    </message>
    <message>
        <source>Line Enable</source>
        <translation>Leitung aktivieren</translation>
    </message>
    <message>
        <source>Share Ext</source>
        <translation>Gemeinsam genutzte Nebenstelle</translation>
    </message>
    <message>
        <source>Shared User ID</source>
        <translation>Gemeinsame Benutzer-ID</translation>
    </message>
    <message>
        <source>Subscription Expires</source>
        <translation>Abonnementablaufzeit</translation>
    </message>
    <message>
        <source>Restrict MWI</source>
        <translation>MWI einschränken</translation>
    </message>
    <message>
        <source>NAT Mapping Enable</source>
        <translation>NAT-Zuordnung aktivieren</translation>
    </message>
    <message>
        <source>NAT Keep Alive Enable</source>
        <translation>NAT-Keep-Alive aktivieren</translation>
    </message>
    <message>
        <source>NAT Keep Alive Msg</source>
        <translation>NAT-Keep-Alive-Nachricht</translation>
    </message>
    <message>
        <source>NAT Keep Alive Dest</source>
        <translation>NAT-Keep-Alive-Ziel</translation>
    </message>
    <message>
        <source>SIP TOS DiffServ Value</source>
        <translation>SIP-TOS-/DiffServ-Wert</translation>
    </message>
    <message>
        <source>RTP TOS DiffServ Value</source>
        <translation>RTP-TOS-/DiffServ-Wert</translation>
    </message>
    <message>
        <source>Video RTP TOS DiffServ Value</source>
        <translation>RTP-TOS-/DiffServ-Wert für Video</translation>
    </message>
    <message>
        <source>SIP Transport</source>
        <translation>SIP-Transport</translation>
    </message>
    <message>
        <source>SIP Port</source>
        <translation>SIP-Port</translation>
    </message>
    <message>
        <source>SIP 100REL Enable</source>
        <translation>SIP 100REL aktivieren</translation>
    </message>
    <message>
        <source>EXT SIP Port</source>
        <translation>Externer SIP-Port</translation>
    </message>
    <message>
        <source>Auth Resync-Reboot</source>
        <translation>Resynchronisierung/Neustart authentifizieren</translation>
    </message>
    <message>
        <source>SIP Proxy-Require</source>
        <translation>SIP Proxy-Require</translation>
    </message>
    <message>
        <source>SIP Remote-Party-ID</source>
        <translation>SIP Remote-Party-ID</translation>
    </message>
    <message>
        <source>Referor Bye Delay</source>
        <translation>BYE-Verzögerung des Referors</translation>
    </message>
    <message>
        <source>Refer-To Target Contact</source>
        <translation>Kontakt des Refer-To-Ziels</translation>
    </message>
    <message>
        <source>Referee Bye Delay</source>
        <translation>BYE-Verzögerung des Referees</translation>
    </message>
    <message>
        <source>Refer Target Bye Delay</source>
        <translation>BYE-Verzögerung des REFER-Ziels</translation>
    </message>
    <message>
        <source>Sticky 183</source>
        <translation>Sticky 183</translation>
    </message>
    <message>
        <source>Auth INVITE</source>
        <translation>INVITE authentifizieren</translation>
    </message>
    <message>
        <source>Ntfy Refer On 1xx-To-Inv</source>
        <translation>REFER bei 1xx auf INVITE melden</translation>
    </message>
    <message>
        <source>Set G729 annexb</source>
        <translation>G729 Annex B festlegen</translation>
    </message>
    <message>
        <source>Voice Quality Report Address</source>
        <translation>Adresse für Sprachqualitätsbericht</translation>
    </message>
    <message>
        <source>Voice Quality Report Group</source>
        <translation>Gruppe für Sprachqualitätsbericht</translation>
    </message>
    <message>
        <source>VQ Report Interval</source>
        <translation>Intervall für Sprachqualitätsbericht</translation>
    </message>
    <message>
        <source>User Equal Phone</source>
        <translation>user=phone</translation>
    </message>
    <message>
        <source>Call Recording Protocol</source>
        <translation>Protokoll für Anrufaufzeichnung</translation>
    </message>
    <message>
        <source>Privacy Header</source>
        <translation>Privacy-Kopfzeile</translation>
    </message>
    <message>
        <source>P-Early-Media Support</source>
        <translation>P-Early-Media-Unterstützung</translation>
    </message>
    <message>
        <source>Blind Attn-Xfer Enable</source>
        <translation>Übergabe mit Rückfrage ohne Annahme aktivieren</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>Wartende Nachricht</translation>
    </message>
    <message>
        <source>Auth Page</source>
        <translation>Paging authentifizieren</translation>
    </message>
    <message>
        <source>Default Ring</source>
        <translation>Standardrufton</translation>
    </message>
    <message>
        <source>Auth Page Realm</source>
        <translation>Realm für Paging-Authentifizierung</translation>
    </message>
    <message>
        <source>Conference Bridge URL</source>
        <translation>Konferenzbrücken-URL</translation>
    </message>
    <message>
        <source>Conference Single Hardkey</source>
        <translation>Konferenz über eine einzige Taste</translation>
    </message>
    <message>
        <source>Auth Page Password</source>
        <translation>Kennwort für Paging-Authentifizierung</translation>
    </message>
    <message>
        <source>Mailbox ID</source>
        <translation>Mailbox-ID</translation>
    </message>
    <message>
        <source>Voice Mail Server</source>
        <translation>Voicemail-Server</translation>
    </message>
    <message>
        <source>Voice Mail Subscribe Interval</source>
        <translation>Voicemail-Abonnementintervall</translation>
    </message>
    <message>
        <source>Voice Mail Enable</source>
        <translation>Voicemail aktivieren</translation>
    </message>
    <message>
        <source>Auto Ans Page On Active Call</source>
        <translation>Paging bei aktivem Anruf automatisch annehmen</translation>
    </message>
    <message>
        <source>Feature Key Sync</source>
        <translation>Funktionstastensynchronisierung</translation>
    </message>
    <message>
        <source>Feature Activation Code Sync</source>
        <translation>Synchronisierung der Funktionsaktivierungscodes</translation>
    </message>
    <message>
        <source>Call Park Monitor Enable</source>
        <translation>Überwachung geparkter Anrufe aktivieren</translation>
    </message>
    <message>
        <source>Enable Broadsoft Hoteling</source>
        <translation>Broadsoft-Hoteling aktivieren</translation>
    </message>
    <message>
        <source>Hoteling Subscription Expires</source>
        <translation>Hoteling-Abonnementablaufzeit</translation>
    </message>
    <message>
        <source>Secure Call Option</source>
        <translation>Option für sicheren Anruf</translation>
    </message>
    <message>
        <source>Broadsoft ACD</source>
        <translation>Broadsoft ACD</translation>
    </message>
    <message>
        <source>Call Information Enable</source>
        <translation>Anrufinformationen aktivieren</translation>
    </message>
    <message>
        <source>Disposition Code Enable</source>
        <translation>Dispositionscode aktivieren</translation>
    </message>
    <message>
        <source>Trace Enable</source>
        <translation>Rückverfolgung aktivieren</translation>
    </message>
    <message>
        <source>Emergency Escalation Enable</source>
        <translation>Notfalleskalation aktivieren</translation>
    </message>
    <message>
        <source>Queue Status Notification Enable</source>
        <translation>Benachrichtigung über Warteschlangenstatus aktivieren</translation>
    </message>
    <message>
        <source>Unavailable Reason Code Enable</source>
        <translation>Code für Nichtverfügbarkeitsgrund aktivieren</translation>
    </message>
    <message>
        <source>ACD Status</source>
        <translation>ACD-Status</translation>
    </message>
    <message>
        <source>Auto Available After Sign-In</source>
        <translation>Nach Anmeldung automatisch verfügbar</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Outbound Proxy</source>
        <translation>Ausgehender Proxy</translation>
    </message>
    <message>
        <source>Alternate Proxy</source>
        <translation>Alternativer Proxy</translation>
    </message>
    <message>
        <source>Alternate Outbound Proxy</source>
        <translation>Alternativer ausgehender Proxy</translation>
    </message>
    <message>
        <source>Survivability Proxy</source>
        <translation>Survivability-Proxy</translation>
    </message>
    <message>
        <source>Survivability Proxy Fallback Intvl</source>
        <translation>Fallback-Intervall des Survivability-Proxys</translation>
    </message>
    <message>
        <source>Use OB Proxy In Dialog</source>
        <translation>Ausgehenden Proxy im Dialog verwenden</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Make Call Without Reg</source>
        <translation>Anrufen ohne Registrierung</translation>
    </message>
    <message>
        <source>Register Expires</source>
        <translation>Registrierungsablaufzeit</translation>
    </message>
    <message>
        <source>Ans Call Without Reg</source>
        <translation>Annehmen ohne Registrierung</translation>
    </message>
    <message>
        <source>Use DNS SRV</source>
        <translation>DNS SRV verwenden</translation>
    </message>
    <message>
        <source>DNS SRV Auto Prefix</source>
        <translation>Automatisches DNS SRV-Präfix</translation>
    </message>
    <message>
        <source>Proxy Fallback Intvl</source>
        <translation>Proxy-Fallback-Intervall</translation>
    </message>
    <message>
        <source>Proxy Redundancy Method</source>
        <translation>Proxy-Redundanzmethode</translation>
    </message>
    <message>
        <source>Dual Registration</source>
        <translation>Doppelregistrierung</translation>
    </message>
    <message>
        <source>Auto Register When Failover</source>
        <translation>Bei Failover automatisch registrieren</translation>
    </message>
    <message>
        <source>TLS Name Validate</source>
        <translation>TLS-Namen überprüfen</translation>
    </message>
    <message>
        <source>Display Name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Authentifizierungs-ID</translation>
    </message>
    <message>
        <source>Reversed Auth Realm</source>
        <translation>Realm für umgekehrte Authentifizierung</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP-URI</translation>
    </message>
    <message>
        <source>Anywhere Enable</source>
        <translation>Anywhere aktivieren</translation>
    </message>
    <message>
        <source>Block CID Enable</source>
        <translation>Sperren der Anrufer-ID aktivieren</translation>
    </message>
    <message>
        <source>Block Anonymous Call Enable</source>
        <translation>Sperren anonymer Anrufe aktivieren</translation>
    </message>
    <message>
        <source>Call Waiting Enable</source>
        <translation>Anklopfen aktivieren</translation>
    </message>
    <message>
        <source>DND Enable</source>
        <translation>„Nicht stören“ aktivieren</translation>
    </message>
    <message>
        <source>CFWD Enable</source>
        <translation>Rufumleitung aktivieren</translation>
    </message>
    <message>
        <source>Preferred Codec</source>
        <translation>Bevorzugter Codec</translation>
    </message>
    <message>
        <source>Use Pref Codec Only</source>
        <translation>Nur bevorzugten Codec verwenden</translation>
    </message>
    <message>
        <source>Second Preferred Codec</source>
        <translation>Zweiter bevorzugter Codec</translation>
    </message>
    <message>
        <source>Third Preferred Codec</source>
        <translation>Dritter bevorzugter Codec</translation>
    </message>
    <message>
        <source>Silence Supp Enable</source>
        <translation>Stilleunterdrückung aktivieren</translation>
    </message>
    <message>
        <source>DTMF Tx Method</source>
        <translation>DTMF-Sendemethode</translation>
    </message>
    <message>
        <source>Codec Negotiation</source>
        <translation>Codec-Aushandlung</translation>
    </message>
    <message>
        <source>Encryption Method</source>
        <translation>Verschlüsselungsmethode</translation>
    </message>
    <message>
        <source>Video Encryption Method</source>
        <translation>Videoverschlüsselungsmethode</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>Wählplan</translation>
    </message>
    <message>
        <source>Caller ID Map</source>
        <translation>Anrufer-ID-Zuordnung</translation>
    </message>
    <message>
        <source>Enable URI Dialing</source>
        <translation>URI-Wahl aktivieren</translation>
    </message>
    <message>
        <source>Emergency Number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Company UUID</source>
        <translation>Firmen-UUID</translation>
    </message>
    <message>
        <source>Primary Request URL</source>
        <translation>Primäre Anforderungs-URL</translation>
    </message>
    <message>
        <source>Secondary Request URL</source>
        <translation>Sekundäre Anforderungs-URL</translation>
    </message>
    <message>
        <source>Auth Support RFC8760</source>
        <translation>Authentifizierung gemäß RFC8760</translation>
    </message>
    <message>
        <source>MediaSec Over TLS Only</source>
        <translation>MediaSec nur über TLS</translation>
    </message>
    <message>
        <source>Precondition Support</source>
        <translation>Unterstützung für Vorbedingungen</translation>
    </message>
    <message>
        <source>SIP SessionID Support</source>
        <translation>SIP-Sitzungs-ID-Unterstützung</translation>
    </message>
    <message>
        <source>User ExternalID</source>
        <translation>Externe Benutzer-ID</translation>
    </message>
    <message>
        <source>Hold Reminder Timer</source>
        <translation>Halteerinnerungs-Timer</translation>
    </message>
    <message>
        <source>Hold Reminder Ring</source>
        <translation>Halteerinnerungsrufton</translation>
    </message>
    <message>
        <source>Cfwd Setting</source>
        <translation>Rufumleitungseinstellung</translation>
    </message>
    <message>
        <source>Cfwd All Dest</source>
        <translation>Ziel der Rufumleitung aller Anrufe</translation>
    </message>
    <message>
        <source>Cfwd Busy Dest</source>
        <translation>Ziel der Rufumleitung bei Besetzt</translation>
    </message>
    <message>
        <source>Cfwd No Ans Dest</source>
        <translation>Ziel der Rufumleitung bei Nichtannahme</translation>
    </message>
    <message>
        <source>Cfwd No Ans Delay</source>
        <translation>Verzögerung der Rufumleitung bei Nichtannahme</translation>
    </message>
    <message>
        <source>Speed Dial {n} Name</source>
        <translation>Name der Kurzwahl {n}</translation>
    </message>
    <message>
        <source>Speed Dial {n} Number</source>
        <translation>Nummer der Kurzwahl {n}</translation>
    </message>
    <message>
        <source>CW Setting</source>
        <translation>Anklopfeinstellung</translation>
    </message>
    <message>
        <source>Block CID Setting</source>
        <translation>Einstellung zum Sperren der Anrufer-ID</translation>
    </message>
    <message>
        <source>Block ANC Setting</source>
        <translation>Einstellung zum Sperren anonymer Anrufe</translation>
    </message>
    <message>
        <source>DND Setting</source>
        <translation>Einstellung „Nicht stören“</translation>
    </message>
    <message>
        <source>Secure Call Setting</source>
        <translation>Einstellung für sicheren Anruf</translation>
    </message>
    <message>
        <source>Dial Assistance</source>
        <translation>Wählhilfe</translation>
    </message>
    <message>
        <source>Auto Answer Page</source>
        <translation>Paging automatisch annehmen</translation>
    </message>
    <message>
        <source>Preferred Audio Device</source>
        <translation>Bevorzugtes Audiogerät</translation>
    </message>
    <message>
        <source>Time Format</source>
        <translation>Zeitformat</translation>
    </message>
    <message>
        <source>Date Format</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Miss Call Shortcut</source>
        <translation>Kurzbefehl für verpasste Anrufe</translation>
    </message>
    <message>
        <source>Handset LED Alert</source>
        <translation>LED-Hinweis am Hörer</translation>
    </message>
    <message>
        <source>Alert Tone Off</source>
        <translation>Hinweiston aus</translation>
    </message>
    <message>
        <source>Log Missed Calls for EXT {n}</source>
        <translation>Verpasste Anrufe für Nst. {n} protokollieren</translation>
    </message>
    <message>
        <source>Shared Line DND Cfwd Enable</source>
        <translation>„Nicht stören“/Rufumleitung für gemeinsame Leitung aktivieren</translation>
    </message>
    <message>
        <source>Ringer Volume</source>
        <translation>Ruftonlautstärke</translation>
    </message>
    <message>
        <source>Speaker Volume</source>
        <translation>Lautsprecherlautstärke</translation>
    </message>
    <message>
        <source>Handset Volume</source>
        <translation>Hörerlautstärke</translation>
    </message>
    <message>
        <source>Headset Volume</source>
        <translation>Headset-Lautstärke</translation>
    </message>
    <message>
        <source>Bluetooth Volume</source>
        <translation>Bluetooth-Lautstärke</translation>
    </message>
    <message>
        <source>Ehook Enable</source>
        <translation>E-Hook aktivieren</translation>
    </message>
    <message>
        <source>Tune speaker</source>
        <translation>Lautsprecher abstimmen</translation>
    </message>
    <message>
        <source>Microphone Gain</source>
        <translation>Mikrofonverstärkung</translation>
    </message>
    <message>
        <source>Sidetone</source>
        <translation>Mithörton</translation>
    </message>
    <message>
        <source>Compliant Standard</source>
        <translation>Konformitätsstandard</translation>
    </message>
    <message>
        <source>Voice Feedback Enable</source>
        <translation>Sprachausgabe aktivieren</translation>
    </message>
    <message>
        <source>Voice Feedback Speed</source>
        <translation>Geschwindigkeit der Sprachausgabe</translation>
    </message>
    <message>
        <source>Voice Feedback Volume</source>
        <translation>Lautstärke der Sprachausgabe</translation>
    </message>
    <message>
        <source>Key Again Reset Time</source>
        <translation>Rücksetzzeit für erneuten Tastendruck</translation>
    </message>
    <message>
        <source>Key Double Press Time</source>
        <translation>Zeit für doppelten Tastendruck</translation>
    </message>
    <message>
        <source>Key Triple Press Time</source>
        <translation>Zeit für dreifachen Tastendruck</translation>
    </message>
    <message>
        <source>Screen Saver Enable</source>
        <translation>Bildschirmschoner aktivieren</translation>
    </message>
    <message>
        <source>Screen Saver Type</source>
        <translation>Bildschirmschonertyp</translation>
    </message>
    <message>
        <source>Screen Saver Wait</source>
        <translation>Bildschirmschonerwartezeit</translation>
    </message>
    <message>
        <source>Screen Saver Refresh Period</source>
        <translation>Aktualisierungszeitraum des Bildschirmschoners</translation>
    </message>
    <message>
        <source>Back Light Timer</source>
        <translation>Hintergrundbeleuchtungs-Timer</translation>
    </message>
    <message>
        <source>Display Brightness</source>
        <translation>Bildschirmhelligkeit</translation>
    </message>
    <message>
        <source>Boot Display</source>
        <translation>Startbildschirm</translation>
    </message>
    <message>
        <source>Text Logo</source>
        <translation>Textlogo</translation>
    </message>
    <message>
        <source>Phone Background</source>
        <translation>Telefonhintergrund</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>Bild-Download-URL</translation>
    </message>
    <message>
        <source>Logo URL</source>
        <translation>Logo-URL</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Camera Exposure</source>
        <translation>Kamerabelichtung</translation>
    </message>
    <message>
        <source>LCD Contrast</source>
        <translation>LCD-Kontrast</translation>
    </message>
    <message>
        <source>Audio Overload Point 9dB</source>
        <translation>Audio-Übersteuerungspunkt 9 dB</translation>
    </message>
    <message>
        <source>Display Off Idle Timeout (mins)</source>
        <translation>Zeitlimit bis Display aus bei Inaktivität (Min.)</translation>
    </message>
    <message>
        <source>Font Size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>LED Indicator In Display Off Mode</source>
        <translation>LED-Anzeige bei ausgeschaltetem Display</translation>
    </message>
    <message>
        <source>Noise Removal</source>
        <translation>Rauschunterdrückung</translation>
    </message>
    <message>
        <source>Office Hours Enabled</source>
        <translation>Bürozeiten aktiviert</translation>
    </message>
    <message>
        <source>Work Days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Working Hours End</source>
        <translation>Ende der Arbeitszeit</translation>
    </message>
    <message>
        <source>Working Hours Start</source>
        <translation>Beginn der Arbeitszeit</translation>
    </message>
    <message>
        <source>Subscribe Expires</source>
        <translation>Abonnementablaufzeit</translation>
    </message>
    <message>
        <source>Subscribe Retry Interval</source>
        <translation>Abonnementwiederholungsintervall</translation>
    </message>
    <message>
        <source>Number of Units</source>
        <translation>Anzahl der Einheiten</translation>
    </message>
    <message>
        <source>Subscribe Delay</source>
        <translation>Abonnementverzögerung</translation>
    </message>
    <message>
        <source>Server Type</source>
        <translation>Servertyp</translation>
    </message>
    <message>
        <source>KEM Type</source>
        <translation>KEM-Typ</translation>
    </message>
    <message>
        <source>BLF List URI</source>
        <translation>BLF-Listen-URI</translation>
    </message>
    <message>
        <source>Use Line Keys For BLF List</source>
        <translation>Leitungstasten für BLF-Liste verwenden</translation>
    </message>
    <message>
        <source>Customizable PLK Options</source>
        <translation>Anpassbare PLK-Optionen</translation>
    </message>
    <message>
        <source>BLF List</source>
        <translation>BLF-Liste</translation>
    </message>
    <message>
        <source>BLF List Feature Options</source>
        <translation>Funktionsoptionen der BLF-Liste</translation>
    </message>
    <message>
        <source>Call Pickup Audio Notification</source>
        <translation>Akustischer Hinweis bei Anrufübernahme</translation>
    </message>
    <message>
        <source>Attendant Console LCD Brightness</source>
        <translation>LCD-Helligkeit der Vermittlungskonsole</translation>
    </message>
    <message>
        <source>Attendant Console LCD Contrast</source>
        <translation>LCD-Kontrast der Vermittlungskonsole</translation>
    </message>
    <message>
        <source>BXfer To Starcode Enable</source>
        <translation>Übergabe ohne Rückfrage an Sterncode aktivieren</translation>
    </message>
    <message>
        <source>BXfer On Speed Dial Enable</source>
        <translation>Übergabe ohne Rückfrage per Kurzwahl aktivieren</translation>
    </message>
    <message>
        <source>BXfer To Remote Party Number Enable</source>
        <translation>Übergabe ohne Rückfrage an Nummer des Gesprächspartners aktivieren</translation>
    </message>
    <message>
        <source>BLF Label Display Mode</source>
        <translation>Anzeigemodus der BLF-Beschriftung</translation>
    </message>
    <message>
        <source>Wake up phone screen when BLF pickup is ringing</source>
        <translation>Bildschirm bei klingelnder BLF-Übernahme einschalten</translation>
    </message>
    <message>
        <source>Unit {u} Key {n}</source>
        <translation>Einheit {u} Taste {n}</translation>
    </message>
    <message>
        <source>Unit {u} Extension {n}</source>
        <translation>Einheit {u} Nebenstelle {n}</translation>
    </message>
    <message>
        <source>Unit {u} Share Call Appearance {n}</source>
        <translation>Einheit {u} gemeinsame Anrufanzeige {n}</translation>
    </message>
    <message>
        <source>Unit {u} Short Name {n}</source>
        <translation>Einheit {u} Kurzname {n}</translation>
    </message>
    <message>
        <source>ACD Logged-off LED</source>
        <translation>LED bei ACD-Abmeldung</translation>
    </message>
    <message>
        <source>ACD Logged-on LED</source>
        <translation>LED bei ACD-Anmeldung</translation>
    </message>
    <message>
        <source>Call Forward Off LED</source>
        <translation>LED bei Rufumleitung aus</translation>
    </message>
    <message>
        <source>Call Forward On LED</source>
        <translation>LED bei Rufumleitung ein</translation>
    </message>
    <message>
        <source>Custom LED Type</source>
        <translation>Benutzerdefinierter LED-Typ</translation>
    </message>
    <message>
        <source>DND On LED</source>
        <translation>LED „Nicht stören“ ein</translation>
    </message>
    <message>
        <source>Divert Off LED</source>
        <translation>LED bei Umleitung aus</translation>
    </message>
    <message>
        <source>Enable TR-069</source>
        <translation>TR-069 aktivieren</translation>
    </message>
    <message>
        <source>ACS URL</source>
        <translation>ACS-URL</translation>
    </message>
    <message>
        <source>ACS Username</source>
        <translation>ACS-Benutzername</translation>
    </message>
    <message>
        <source>ACS Password</source>
        <translation>ACS-Kennwort</translation>
    </message>
    <message>
        <source>Connection Request Username</source>
        <translation>Benutzername für Verbindungsanforderung</translation>
    </message>
    <message>
        <source>Connection Request Password</source>
        <translation>Kennwort für Verbindungsanforderung</translation>
    </message>
    <message>
        <source>Periodic Inform Interval</source>
        <translation>Intervall für periodisches Inform</translation>
    </message>
    <message>
        <source>Periodic Inform Enable</source>
        <translation>Periodisches Inform aktivieren</translation>
    </message>
    <message>
        <source>TR-069 Traceability</source>
        <translation>TR-069-Rückverfolgbarkeit</translation>
    </message>
    <message>
        <source>CWMP V1.2 Support</source>
        <translation>CWMP V1.2-Unterstützung</translation>
    </message>
    <message>
        <source>TR-069 VoiceObject Init</source>
        <translation>TR-069-VoiceObject-Initialisierung</translation>
    </message>
    <message>
        <source>TR-069 DHCPOption Init</source>
        <translation>TR-069-DHCPOption-Initialisierung</translation>
    </message>
    <message>
        <source>TR-069 Fallback Support</source>
        <translation>TR-069-Fallback-Unterstützung</translation>
    </message>
    <message>
        <source>BACKUP ACS URL</source>
        <translation>Ersatz-ACS-URL</translation>
    </message>
    <message>
        <source>BACKUP ACS User</source>
        <translation>Ersatz-ACS-Benutzer</translation>
    </message>
    <message>
        <source>BACKUP ACS Password</source>
        <translation>Ersatz-ACS-Kennwort</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Basic Http Authentication</source>
        <translation>HTTP-Basisauthentifizierung</translation>
    </message>
    <message>
        <source>XSI Authentication</source>
        <translation>XSI-Authentifizierung</translation>
    </message>
    <message>
        <source>Login Credentials</source>
        <translation>Anmeldeinformationen</translation>
    </message>
    <message>
        <source>SIP Credentials</source>
        <translation>SIP-Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>IPv4 Only</source>
        <translation>Nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 Only</source>
        <translation>Nur IPv6</translation>
    </message>
    <message>
        <source>Dual Mode</source>
        <translation>Dualmodus</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>Statische IP</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Manual,DHCP</source>
        <translation>Manuell, DHCP</translation>
    </message>
    <message>
        <source>DHCP,Manual</source>
        <translation>DHCP, manuell</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>Sequenziell</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>NOTFALL</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>ALARM</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>KRITISCH</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>WARNUNG</translation>
    </message>
    <message>
        <source>NOTICE</source>
        <translation>HINWEIS</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>DEBUG</source>
        <translation>DEBUG</translation>
    </message>
    <message>
        <source>Manufacturing installed</source>
        <translation>Vom Hersteller installiert</translation>
    </message>
    <message>
        <source>Custom installed</source>
        <translation>Benutzerdefiniert installiert</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Customized</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>On Request</source>
        <translation>Auf Anforderung</translation>
    </message>
    <message>
        <source>On Local Change</source>
        <translation>Bei lokaler Änderung</translation>
    </message>
    <message>
        <source>Periodically</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>Freisprechen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam genutzt</translation>
    </message>
    <message>
        <source>Horizontal First</source>
        <translation>Zuerst horizontal</translation>
    </message>
    <message>
        <source>Vertical First</source>
        <translation>Zuerst vertikal</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alphanumerisch</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>Numerisch</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Enterprise Common</source>
        <translation>Unternehmen (allgemein)</translation>
    </message>
    <message>
        <source>Group Common</source>
        <translation>Gruppe (allgemein)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Local Credential</source>
        <translation>Lokale Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Remote Credential</source>
        <translation>Remote-Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>All Cfwds</source>
        <translation>Alle Rufumleitungen</translation>
    </message>
    <message>
        <source>Only the Cfwd All</source>
        <translation>Nur Rufumleitung aller Anrufe</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>follow silence supp setting</source>
        <translation>gemäß Einstellung für Stilleunterdrückung</translation>
    </message>
    <message>
        <source>No Ring</source>
        <translation>Kein Rufton</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Based on SRV Port</source>
        <translation>Basierend auf SRV-Port</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>List All</source>
        <translation>Alle auflisten</translation>
    </message>
    <message>
        <source>Sync From Server</source>
        <translation>Vom Server synchronisieren</translation>
    </message>
    <message>
        <source>Sync From Local</source>
        <translation>Vom Telefon synchronisieren</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>12hr</source>
        <translation>12 Std.</translation>
    </message>
    <message>
        <source>24hr</source>
        <translation>24 Std.</translation>
    </message>
    <message>
        <source>month/day</source>
        <translation>Monat/Tag</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>Tag/Monat</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Voicemail, Missed Call</source>
        <translation>Voicemail, verpasster Anruf</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Am wärmsten</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Wärmer</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>Am hellsten</translation>
    </message>
    <message>
        <source>Softest</source>
        <translation>Am leisesten</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>Am lautesten</translation>
    </message>
    <message>
        <source>Very Low</source>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Am langsamsten</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Am niedrigsten</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Am höchsten</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Download Picture</source>
        <translation>Bild herunterladen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>10s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>20s</source>
        <translation>20 s</translation>
    </message>
    <message>
        <source>30s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>Nebenstelle</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Host Name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>Primärer NTP-Server</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>Sekundärer NTP-Server</translation>
    </message>
    <message>
        <source>IP Status</source>
        <translation>IP-Status</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>Verbindungstyp</translation>
    </message>
    <message>
        <source>Current IP</source>
        <translation>Aktuelle IP</translation>
    </message>
    <message>
        <source>Current Netmask</source>
        <translation>Aktuelle Netzmaske</translation>
    </message>
    <message>
        <source>Current Gateway</source>
        <translation>Aktuelles Gateway</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>Primärer DNS</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>Sekundärer DNS</translation>
    </message>
    <message>
        <source>IPv6 IP Status</source>
        <translation>IPv6-Status</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>IPv6-Verbindungstyp</translation>
    </message>
    <message>
        <source>IPv6 Current IP</source>
        <translation>Aktuelle IPv6-Adresse</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>Präfixlänge</translation>
    </message>
    <message>
        <source>Reboot Reason {n}</source>
        <translation>Neustartgrund {n}</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Software Version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>Hardware Version</source>
        <translation>Hardwareversion</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Customization</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>VID</source>
        <translation>VID</translation>
    </message>
    <message>
        <source>Locale Download Status</source>
        <translation>Download-Status des Gebietsschemas</translation>
    </message>
    <message>
        <source>Locale Download URL</source>
        <translation>Download-URL des Gebietsschemas</translation>
    </message>
    <message>
        <source>Font Download Status</source>
        <translation>Download-Status der Schriftart</translation>
    </message>
    <message>
        <source>Font Download URL</source>
        <translation>Download-URL der Schriftart</translation>
    </message>
    <message>
        <source>Current Time</source>
        <translation>Aktuelle Uhrzeit</translation>
    </message>
    <message>
        <source>Elapsed Time</source>
        <translation>Verstrichene Zeit</translation>
    </message>
    <message>
        <source>SIP Messages Sent</source>
        <translation>Gesendete SIP-Nachrichten</translation>
    </message>
    <message>
        <source>SIP Bytes Sent</source>
        <translation>Gesendete SIP-Bytes</translation>
    </message>
    <message>
        <source>SIP Messages Recv</source>
        <translation>Empfangene SIP-Nachrichten</translation>
    </message>
    <message>
        <source>SIP Bytes Recv</source>
        <translation>Empfangene SIP-Bytes</translation>
    </message>
    <message>
        <source>Network Packets Sent</source>
        <translation>Gesendete Netzwerkpakete</translation>
    </message>
    <message>
        <source>Network Packets Recv</source>
        <translation>Empfangene Netzwerkpakete</translation>
    </message>
    <message>
        <source>External IP</source>
        <translation>Externe IP</translation>
    </message>
    <message>
        <source>Operational VLAN ID</source>
        <translation>Betriebs-VLAN-ID</translation>
    </message>
    <message>
        <source>SW Port</source>
        <translation>SW-Port</translation>
    </message>
    <message>
        <source>PC Port</source>
        <translation>PC-Port</translation>
    </message>
    <message>
        <source>Upgrade Status</source>
        <translation>Upgrade-Status</translation>
    </message>
    <message>
        <source>SW Port Config</source>
        <translation>SW-Port-Konfiguration</translation>
    </message>
    <message>
        <source>PC Port Config Status</source>
        <translation>PC-Port-Konfigurationsstatus</translation>
    </message>
    <message>
        <source>Last Successful Login</source>
        <translation>Letzte erfolgreiche Anmeldung</translation>
    </message>
    <message>
        <source>Last Failed Login</source>
        <translation>Letzte fehlgeschlagene Anmeldung</translation>
    </message>
    <message>
        <source>Registration State</source>
        <translation>Registrierungsstatus</translation>
    </message>
    <message>
        <source>Last Registration At</source>
        <translation>Letzte Registrierung um</translation>
    </message>
    <message>
        <source>Next Registration In</source>
        <translation>Nächste Registrierung in</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>Wartende Nachricht</translation>
    </message>
    <message>
        <source>Mapped SIP Port</source>
        <translation>Zugeordneter SIP-Port</translation>
    </message>
    <message>
        <source>Hoteling State</source>
        <translation>Hoteling-Status</translation>
    </message>
    <message>
        <source>Extended Function Status</source>
        <translation>Status der erweiterten Funktion</translation>
    </message>
    <message>
        <source>PRT Generation Status</source>
        <translation>PRT-Erstellungsstatus</translation>
    </message>
    <message>
        <source>PRT Upload Status</source>
        <translation>PRT-Upload-Status</translation>
    </message>
    <message>
        <source>Custom CA Provisioning Status</source>
        <translation>Benutzerdefinierter CA-Bereitstellungsstatus</translation>
    </message>
    <message>
        <source>Custom CA Info</source>
        <translation>Benutzerdefinierte CA-Informationen</translation>
    </message>
    <message>
        <source>Provisioning Profile</source>
        <translation>Bereitstellungsprofil</translation>
    </message>
    <message>
        <source>Provisioning Status {n}</source>
        <translation>Bereitstellungsstatus {n}</translation>
    </message>
    <message>
        <source>Provisioning Failure Reason</source>
        <translation>Grund für fehlgeschlagene Bereitstellung</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status {n}</source>
        <translation>Firmware-Upgrade-Status {n}</translation>
    </message>
    <message>
        <source>TR-069 Feature</source>
        <translation>TR-069-Funktion</translation>
    </message>
    <message>
        <source>Periodic Inform Time</source>
        <translation>Zeit des periodischen Inform</translation>
    </message>
    <message>
        <source>Last Inform Time</source>
        <translation>Zeit des letzten Inform</translation>
    </message>
    <message>
        <source>Last Transaction Status</source>
        <translation>Status der letzten Transaktion</translation>
    </message>
    <message>
        <source>Last Session</source>
        <translation>Letzte Sitzung</translation>
    </message>
    <message>
        <source>ParameterKey</source>
        <translation>ParameterKey</translation>
    </message>
    <message>
        <source>MIC Cert Provisioning Status</source>
        <translation>MIC-Zertifikatsbereitstellungsstatus</translation>
    </message>
    <message>
        <source>MIC Cert Info</source>
        <translation>MIC-Zertifikatsinformationen</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Not Installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>IPv6 Current Gateway</source>
        <translation>Aktuelles IPv6-Gateway</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>Primärer IPv6-DNS</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>Sekundärer IPv6-DNS</translation>
    </message>
    <message>
        <source>Transaction Status</source>
        <translation>Transaktionsstatus</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Call State</source>
        <translation>Anrufstatus</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Remote Hold</source>
        <translation>Von Gegenseite gehalten</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Mapped RTP Port</source>
        <translation>Zugeordneter RTP-Port</translation>
    </message>
    <message>
        <source>Peer Name</source>
        <translation>Name der Gegenstelle</translation>
    </message>
    <message>
        <source>Peer Phone</source>
        <translation>Telefon der Gegenstelle</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Packets Sent</source>
        <translation>Gesendete Pakete</translation>
    </message>
    <message>
        <source>Packets Recv</source>
        <translation>Empfangene Pakete</translation>
    </message>
    <message>
        <source>Bytes Sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Bytes Recv</source>
        <translation>Empfangene Bytes</translation>
    </message>
    <message>
        <source>Decode Latency</source>
        <translation>Dekodierungslatenz</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Round Trip Delay</source>
        <translation>Umlaufverzögerung</translation>
    </message>
    <message>
        <source>Packets Lost</source>
        <translation>Verlorene Pakete</translation>
    </message>
    <message>
        <source>Loss Rate</source>
        <translation>Verlustrate</translation>
    </message>
    <message>
        <source>Packet Discarded</source>
        <translation>Verworfene Pakete</translation>
    </message>
    <message>
        <source>Discard Rate</source>
        <translation>Verwurfrate</translation>
    </message>
    <message>
        <source>Burst Duration</source>
        <translation>Burst-Dauer</translation>
    </message>
    <message>
        <source>Gap Duration</source>
        <translation>Gap-Dauer</translation>
    </message>
    <message>
        <source>R-Factor</source>
        <translation>R-Faktor</translation>
    </message>
    <message>
        <source>MOS-LQ</source>
        <translation>MOS-LQ</translation>
    </message>
    <message>
        <source>MOS-CQ</source>
        <translation>MOS-CQ</translation>
    </message>
    <message>
        <source>Multicast Rx Pkts</source>
        <translation>Empfangene Multicast-Pakete</translation>
    </message>
    <message>
        <source>Multicast Tx Pkts</source>
        <translation>Gesendete Multicast-Pakete</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone {n}</source>
        <translation>Heruntergeladener Klingelton {n}</translation>
    </message>
    <message>
        <source>Picture Download Status</source>
        <translation>Bild-Download-Status</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>Bild-Download-URL</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>Typ der Übergangsautorisierung</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>Status der Übergangsautorisierung</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>Nst.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Last provisioning succeeded on %1</source>
        <translation>Letzte Bereitstellung erfolgreich: %1</translation>
    </message>
    <message>
        <source>Last provisioning failed on %1</source>
        <translation>Letzte Bereitstellung fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Custom-Pending</source>
        <translation>Anpassung ausstehend</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Link Up</source>
        <translation>Verbindung aktiv</translation>
    </message>
    <message>
        <source>Link Down</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Not Renewed</source>
        <translation>Nicht erneuert</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>WaitIdle</source>
        <translation>Wartet auf freie Leitungen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Wird installiert</translation>
    </message>
    <message>
        <source>ErrorWait</source>
        <translation>Wartet nach Fehler</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Gehalten</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Submit All Changes</source>
        <translation>Alle Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Undo All Changes</source>
        <translation>Alle Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>vphone emulator, not part of the phone</source>
        <translation>vphone-Emulator, nicht Teil des Telefons</translation>
    </message>
    <message>
        <source>emulator, not part of the phone</source>
        <translation>Emulator, nicht Teil des Telefons</translation>
    </message>
    <message>
        <source>Account and view</source>
        <translation>Konto und Ansicht</translation>
    </message>
    <message>
        <source>User Login</source>
        <translation>Benutzeranmeldung</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>Administratoranmeldung</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(bearbeitet)</translation>
    </message>
    <message>
        <source>Why it resyncs or not</source>
        <translation>Warum resynchronisiert wird oder nicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>This phone in the browser</source>
        <translation>Dieses Telefon im Browser</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>Standard:</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Edited, not submitted</source>
        <translation>Bearbeitet, nicht übernommen</translation>
    </message>
    <message>
        <source>Restarts the phone</source>
        <translation>Startet das Telefon neu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <translation>Wird geleert</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Set; leave it empty to keep it</source>
        <translation>Festgelegt; zum Beibehalten leer lassen</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct what is marked, then submit again.</source>
        <translation>Es wurde nichts gespeichert. Korrigieren Sie die markierten Angaben und übernehmen Sie erneut.</translation>
    </message>
    <message>
        <source>This view has no such tab.</source>
        <translation>Diese Ansicht hat keine solche Registerkarte.</translation>
    </message>
    <message>
        <source>All changes were undone.</source>
        <translation>Alle Änderungen wurden rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The changes were saved.</source>
        <translation>Die Änderungen wurden gespeichert.</translation>
    </message>
    <message>
        <source>The changes were saved, and the phone was restarted.</source>
        <translation>Die Änderungen wurden gespeichert, und das Telefon wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The changes were saved. The phone restarts as soon as it is neither in use nor loading.</source>
        <translation>Die Änderungen wurden gespeichert. Das Telefon startet neu, sobald es weder benutzt wird noch lädt.</translation>
    </message>
    <message>
        <source>The edits could not be kept. Submit them before you open another tab.</source>
        <translation>Die Bearbeitungen konnten nicht behalten werden. Übernehmen Sie sie, bevor Sie eine andere Registerkarte öffnen.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>No such language</source>
        <translation>Unbekannte Sprache</translation>
    </message>
    <message>
        <source>The languages are en, nl, de, fr, ko and ja.</source>
        <translation>Die Sprachen sind en, nl, de, fr, ko und ja.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Zu viele falsche Kennwörter</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in a moment.</source>
        <translation>Zu viele falsche Kennwörter. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Ein Kennwort ist erforderlich</translation>
    </message>
    <message>
        <source>A page is asked for without a body.</source>
        <translation>Eine Seite wird ohne Inhalt angefordert.</translation>
    </message>
    <message>
        <source>A page of another site made the browser ask for this.</source>
        <translation>Eine Seite einer anderen Website hat den Browser dazu veranlasst.</translation>
    </message>
    <message>
        <source>A password in the address is for direct actions and exports alone.</source>
        <translation>Ein Kennwort in der Adresse gilt nur für direkte Aktionen und Exporte.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Ungültige Anforderung</translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation>Formular veraltet</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Methode nicht zulässig</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The form is not one that was made for you, or your login has ended. Open the page again.</source>
        <translation>Das Formular wurde nicht für Sie erstellt, oder Ihre Anmeldung ist beendet. Öffnen Sie die Seite erneut.</translation>
    </message>
    <message>
        <source>The phone has no page at this address.</source>
        <translation>Das Telefon hat unter dieser Adresse keine Seite.</translation>
    </message>
    <message>
        <source>The phone is not up</source>
        <translation>Das Telefon ist nicht in Betrieb</translation>
    </message>
    <message>
        <source>The phone is off or restarting. Try again in a moment.</source>
        <translation>Das Telefon ist aus oder startet neu. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This address is not asked in that way.</source>
        <translation>Diese Adresse wird nicht auf diese Weise angefordert.</translation>
    </message>
    <message>
        <source>This phone has no admin pages: Enable_Web_Admin_Access is No.</source>
        <translation>Dieses Telefon hat keine Administratorseiten: Enable_Web_Admin_Access ist No.</translation>
    </message>
    <message>
        <source>This phone serves its pages over http only: Enable_Protocol is Http.</source>
        <translation>Dieses Telefon stellt seine Seiten nur über http bereit: Enable_Protocol ist Http.</translation>
    </message>
    <message>
        <source>This phone serves no web pages: Enable_Web_Server is No.</source>
        <translation>Dieses Telefon stellt keine Webseiten bereit: Enable_Web_Server ist No.</translation>
    </message>
    <message>
        <source>This phone takes no direct actions: Enable_Direct_Action_Url is No.</source>
        <translation>Dieses Telefon nimmt keine direkten Aktionen an: Enable_Direct_Action_Url ist No.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Falscher Typ</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>Angenommene Anrufe</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>Ausgehende Anrufe</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>No such call yet. Calls of this phone&apos;s lines are listed here as soon as they begin, the newest first.</source>
        <translation>Noch keine Anrufe. Anrufe der Leitungen dieses Telefons erscheinen hier, sobald sie beginnen, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Welche Anrufe</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>simulated, no number</source>
        <translation>simuliert, keine Nummer</translation>
    </message>
    <message>
        <source>All settings go back to the factory&apos;s, and the phone restarts. The next page asks before it happens.</source>
        <translation>Alle Einstellungen werden auf die Werkseinstellungen zurückgesetzt, und das Telefon startet neu. Die nächste Seite fragt vorher nach.</translation>
    </message>
    <message>
        <source>Detailed messages up to this level are logged. The messages of resyncs and upgrades always are, unless their text is empty.</source>
        <translation>Ausführliche Nachrichten bis zu dieser Stufe werden protokolliert. Nachrichten zu Resynchronisierungen und Upgrades immer, sofern ihr Text nicht leer ist.</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>Auf Werkseinstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Es wurde noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Only the administrator may read the logs, and Enable_Web_Admin_Access is No.</source>
        <translation>Nur der Administrator darf die Protokolle lesen, und Enable_Web_Admin_Access ist No.</translation>
    </message>
    <message>
        <source>This version of the emulator makes no problem reports and captures no packets.</source>
        <translation>Diese Version des Emulators erstellt keine Problemberichte und zeichnet keine Pakete auf.</translation>
    </message>
    <message>
        <source>all logs in one file (log.tar)</source>
        <translation>alle Protokolle in einer Datei (log.tar)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Last line: %1. Times in the logs are UTC.</source>
        <translation>Letzte Zeile: %1. Zeiten in den Protokollen sind UTC.</translation>
    </message>
    <message>
        <source>This phone is emulated: it shares the network port of the computer it runs on, so no frames are counted for it and it has no neighbors.</source>
        <translation>Dieses Telefon ist emuliert: Es teilt sich den Netzwerkport des Computers, auf dem es läuft; daher werden keine Frames gezählt, und es hat keine Nachbarn.</translation>
    </message>
    <message>
        <source>All are idle.</source>
        <translation>Alle sind frei.</translation>
    </message>
    <message>
        <source>All four are empty: nothing is fetched.</source>
        <translation>Alle vier sind leer: Es wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>Next resync</source>
        <translation>Nächste Resynchronisierung</translation>
    </message>
    <message>
        <source>None is asked.</source>
        <translation>Keine wird abgefragt.</translation>
    </message>
    <message>
        <source>expands to</source>
        <translation>wird erweitert zu</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>keine von selbst</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>when the lines are idle</source>
        <translation>wenn die Leitungen frei sind</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Profile rules</source>
        <translation>Profilregeln</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Edit the entry of %1</source>
        <translation>Eintrag von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete the entry of %1</source>
        <translation>Eintrag von %1 löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>Nummer (Arbeit)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Home number</source>
        <translation>Nummer (privat)</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Add the first entry below: it is kept over restarts, until a factory reset.</source>
        <translation>Das Verzeichnis ist noch leer. Fügen Sie unten den ersten Eintrag hinzu: Er bleibt über Neustarts erhalten, bis auf Werkseinstellungen zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>The Personal Directory is switched off: Personal_Directory_Enable is No.</source>
        <translation>Das persönliche Verzeichnis ist ausgeschaltet: Personal_Directory_Enable ist No.</translation>
    </message>
    <message>
        <source>The directory was changed in the meantime; nothing was done. Choose the entry again.</source>
        <translation>Das Verzeichnis wurde zwischenzeitlich geändert; es wurde nichts unternommen. Wählen Sie den Eintrag erneut aus.</translation>
    </message>
    <message>
        <source>The form says nothing of what is to be done.</source>
        <translation>Das Formular sagt nicht, was zu tun ist.</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>Ein Eintrag benötigt einen Namen.</translation>
    </message>
    <message>
        <source>An entry needs at least one number.</source>
        <translation>Ein Eintrag benötigt mindestens eine Nummer.</translation>
    </message>
    <message>
        <source>The name is too long: it may have 63 bytes.</source>
        <translation>Der Name ist zu lang: Er darf 63 Byte haben.</translation>
    </message>
    <message>
        <source>A number is too long: it may have 39 characters.</source>
        <translation>Eine Nummer ist zu lang: Sie darf 39 Zeichen haben.</translation>
    </message>
    <message>
        <source>A number has digits, * and #, after a + if there is one, or is an address such as user@example.com.</source>
        <translation>Eine Nummer besteht aus Ziffern, * und #, gegebenenfalls nach einem +, oder ist eine Adresse wie user@example.com.</translation>
    </message>
    <message>
        <source>The directory is full: it has room for 100 entries. Delete one first.</source>
        <translation>Das Verzeichnis ist voll: Es hat Platz für 100 Einträge. Löschen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Events whose name begins with</source>
        <translation>Ereignisse, deren Name beginnt mit</translation>
    </message>
    <message>
        <source>No event of that name is remembered. Old events are forgotten; --events writes them all to a file.</source>
        <translation>Kein Ereignis dieses Namens ist gespeichert. Alte Ereignisse werden vergessen; --events schreibt alle in eine Datei.</translation>
    </message>
    <message>
        <source>Refresh after seconds (0: never)</source>
        <translation>Aktualisieren nach Sekunden (0: nie)</translation>
    </message>
    <message>
        <source>The same as lines of JSON</source>
        <translation>Dasselbe als JSON-Zeilen</translation>
    </message>
    <message>
        <source>These events over time; the table below has them all</source>
        <translation>Diese Ereignisse im Zeitverlauf; die Tabelle unten enthält alle</translation>
    </message>
    <message>
        <source>Newest first, at most %1, times in UTC</source>
        <translation>Neueste zuerst, höchstens %1, Zeiten in UTC</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Action accepted</source>
        <translation>Aktion angenommen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>The phone is in use</source>
        <translation>Das Telefon wird verwendet</translation>
    </message>
    <message>
        <source>An action is asked for by GET.</source>
        <translation>Eine Aktion wird mit GET angefordert.</translation>
    </message>
    <message>
        <source>The phone is not up.</source>
        <translation>Das Telefon ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Provisioning is disabled: Provision_Enable is No.</source>
        <translation>Bereitstellung ist deaktiviert: Provision_Enable ist No.</translation>
    </message>
    <message>
        <source>Direct actions are off: Enable_Direct_Action_Url is No.</source>
        <translation>Direkte Aktionen sind deaktiviert: Enable_Direct_Action_Url ist No.</translation>
    </message>
    <message>
        <source>The phone is in use: it resyncs when all lines are idle.</source>
        <translation>Das Telefon wird verwendet: Es resynchronisiert, sobald alle Leitungen frei sind.</translation>
    </message>
    <message>
        <source>The phone resyncs once with the rule of this address.</source>
        <translation>Das Telefon resynchronisiert einmal mit der Regel dieser Adresse.</translation>
    </message>
    <message>
        <source>The phone resyncs with its own rules.</source>
        <translation>Das Telefon resynchronisiert mit seinen eigenen Regeln.</translation>
    </message>
    <message>
        <source>Upgrades are disabled: Upgrade_Enable is No.</source>
        <translation>Upgrades sind deaktiviert: Upgrade_Enable ist No.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade to: Upgrade_Rule is empty.</source>
        <translation>Es gibt kein Ziel für ein Upgrade: Upgrade_Rule ist leer.</translation>
    </message>
    <message>
        <source>An upgrade is under way already.</source>
        <translation>Ein Upgrade läuft bereits.</translation>
    </message>
    <message>
        <source>The phone is in use: it upgrades when all lines are idle.</source>
        <translation>Das Telefon wird verwendet: Das Upgrade folgt, sobald alle Leitungen frei sind.</translation>
    </message>
    <message>
        <source>The phone upgrades unless it runs that firmware already.</source>
        <translation>Das Telefon führt das Upgrade durch, sofern diese Firmware nicht bereits läuft.</translation>
    </message>
    <message>
        <source>The phone fetches the custom CA once.</source>
        <translation>Das Telefon ruft die benutzerdefinierte CA einmal ab.</translation>
    </message>
    <message>
        <source>There is nothing to fetch: Custom_CA_Rule is empty.</source>
        <translation>Es gibt nichts abzurufen: Custom_CA_Rule ist leer.</translation>
    </message>
    <message>
        <source>The phone is in use and was not restarted. Try again when all lines are idle.</source>
        <translation>Das Telefon wird verwendet und wurde nicht neu gestartet. Versuchen Sie es erneut, wenn alle Leitungen frei sind.</translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation>Das Telefon startet neu.</translation>
    </message>
    <message>
        <source>The phone is in use and was not reset. Try again when all lines are idle.</source>
        <translation>Das Telefon wird verwendet und wurde nicht zurückgesetzt. Versuchen Sie es erneut, wenn alle Leitungen frei sind.</translation>
    </message>
    <message>
        <source>The phone goes back to its factory settings and restarts.</source>
        <translation>Das Telefon wird auf Werkseinstellungen zurückgesetzt und startet neu.</translation>
    </message>
    <message>
        <source>All settings of this phone go back to those of the factory, and the phone restarts.</source>
        <translation>Alle Einstellungen dieses Telefons werden auf die Werkseinstellungen zurückgesetzt, und das Telefon startet neu.</translation>
    </message>
    <message>
        <source>Confirm Factory Reset</source>
        <translation>Zurücksetzen auf Werkseinstellungen bestätigen</translation>
    </message>
    <message>
        <source>No echo request was sent: the emulator looks names up, and has no raw sockets.</source>
        <translation>Es wurde keine Echo-Anforderung gesendet: Der Emulator löst Namen auf und hat keine Raw-Sockets.</translation>
    </message>
    <message>
        <source>%1 is being looked up; reload to see what came of it.</source>
        <translation>%1 wird aufgelöst; laden Sie die Seite neu, um das Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>%1 has no address: %2.</source>
        <translation>%1 hat keine Adresse: %2.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 hat die Adresse %2.</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Profile applied</source>
        <translation>Profil angewendet</translation>
    </message>
    <message>
        <source>The body is too large for this address: at most {n} bytes.</source>
        <translation>Der Inhalt ist zu groß für diese Adresse: höchstens {n} Byte.</translation>
    </message>
    <message>
        <source>A form is sent as application/x-www-form-urlencoded.</source>
        <translation>Ein Formular wird als application/x-www-form-urlencoded gesendet.</translation>
    </message>
    <message>
        <source>The body has to be JSON: Content-Type: application/json.</source>
        <translation>Der Inhalt muss JSON sein: Content-Type: application/json.</translation>
    </message>
    <message>
        <source>XML objects are not taken: CISCO_XML_EXE_Enable is No.</source>
        <translation>XML-Objekte werden nicht angenommen: CISCO_XML_EXE_Enable ist No.</translation>
    </message>
    <message>
        <source>pages are for this machine alone, at its loopback addresses; start vphone with --expose-admin to serve them to others</source>
        <translation>Seiten gibt es nur für diesen Rechner, an seinen Loopback-Adressen; starten Sie vphone mit --expose-admin, um sie auch anderen bereitzustellen</translation>
    </message>
    <message>
        <source>--expose-admin serves phones that have both passwords, and this one has an empty Admin_Password or User_Password; set them, or start vphone with --expose-admin=open</source>
        <translation>--expose-admin gilt für Telefone mit beiden Kennwörtern, und bei diesem ist Admin_Password oder User_Password leer; legen Sie sie fest, oder starten Sie vphone mit --expose-admin=open</translation>
    </message>
    <message>
        <source>phones are asked by their address, such as http://127.0.0.1/, or as localhost; a name could be anybody&apos;s</source>
        <translation>Telefone werden über ihre Adresse wie http://127.0.0.1/ oder als localhost angesprochen; ein Name könnte jedem gehören</translation>
    </message>
    <message>
        <source>The browser asked ahead of its user.</source>
        <translation>Der Browser hat dies im Voraus angefordert, nicht der Benutzer.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Invalid activation code</source>
        <translation>Ungültiger Aktivierungscode</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>Anmelde-ID</translation>
    </message>
    <message>
        <source>Sign in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>The account was not taken</source>
        <translation>Das Konto wurde nicht übernommen</translation>
    </message>
    <message>
        <source>A short activation code begins with # and has 3 to 16 digits.</source>
        <translation>Ein kurzer Aktivierungscode beginnt mit # und hat 3 bis 16 Ziffern.</translation>
    </message>
    <message>
        <source>Activation failed: {reason}</source>
        <translation>Aktivierung fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter activation code</source>
        <translation>Aktivierungscode eingeben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Press Applications for the network settings.</source>
        <translation>Netzwerkeinstellungen: Taste Anwendungen drücken.</translation>
    </message>
    <message>
        <source>The activation service does not answer; next try in {time}</source>
        <translation>Der Aktivierungsdienst antwortet nicht; nächster Versuch in {time}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your administrator gives you an activation code of 16 digits. It works once, and for some days.</source>
        <translation>Ihr Administrator gibt Ihnen einen Aktivierungscode mit 16 Ziffern. Er gilt einmal und einige Tage.</translation>
    </message>
    <message>
        <source>A number has digits, * and #</source>
        <translation>Eine Nummer hat Ziffern, * und #</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The directory is full</source>
        <translation>Das Verzeichnis ist voll</translation>
    </message>
    <message>
        <source>The name or the number is too long</source>
        <translation>Name oder Nummer ist zu lang</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Daylight savings</source>
        <translation>Sommerzeit</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>Werkseinstellungen</translation>
    </message>
    <message>
        <source>Profile account setup</source>
        <translation>Profilkonto-Setup</translation>
    </message>
    <message>
        <source>Profile rule</source>
        <translation>Profilregel</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Kennwort festlegen</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Zeitformat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>User sign in</source>
        <translation>Benutzer anmelden</translation>
    </message>
    <message>
        <source>User sign out</source>
        <translation>Benutzer abmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Playing {name}</source>
        <translation>{name} wird abgespielt</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>Reset the phone to factory settings? All settings are lost.</source>
        <translation>Telefon auf Werkseinstellungen zurücksetzen? Alle Einstellungen gehen verloren.</translation>
    </message>
    <message>
        <source>Restart the phone?</source>
        <translation>Telefon neu starten?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The phone restarts when all calls have ended</source>
        <translation>Das Telefon startet neu, wenn alle Anrufe beendet sind</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Bluetooth mode</source>
        <translation>Bluetooth-Modus</translation>
    </message>
    <message>
        <source>Device administration</source>
        <translation>Geräteverwaltung</translation>
    </message>
    <message>
        <source>Display recents from</source>
        <translation>Anrufliste anzeigen aus</translation>
    </message>
    <message>
        <source>Frequency band</source>
        <translation>Frequenzband</translation>
    </message>
    <message>
        <source>Line of the mobile phone</source>
        <translation>Leitung des Mobiltelefons</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Network configuration</source>
        <translation>Netzwerkkonfiguration</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Netzwerkname</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>Gewählte Nummern</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>Empfangene Anrufe</translation>
    </message>
    <message>
        <source>Recents</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Security mode</source>
        <translation>Sicherheitsmodus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User preferences</source>
        <translation>Benutzereinstellungen</translation>
    </message>
    <message>
        <source>WEP key</source>
        <translation>WEP-Schlüssel</translation>
    </message>
    <message>
        <source>Wi-Fi configuration</source>
        <translation>WLAN-Konfiguration</translation>
    </message>
    <message>
        <source>Wi-Fi type</source>
        <translation>WLAN-Typ</translation>
    </message>
    <message>
        <source>The ringer&apos;s volume is fixed</source>
        <translation>Die Klingellautstärke ist fest</translation>
    </message>
    <message>
        <source>Checking provisioning</source>
        <translation>Bereitstellung wird geprüft</translation>
    </message>
    <message>
        <source>Configuring IP</source>
        <translation>IP wird konfiguriert</translation>
    </message>
    <message>
        <source>Do not unplug the phone</source>
        <translation>Telefon nicht trennen</translation>
    </message>
    <message>
        <source>Network cable unplugged</source>
        <translation>Netzwerkkabel getrennt</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Bereitstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Provisioning failed; next try in {time}</source>
        <translation>Bereitstellung fehlgeschlagen; nächster Versuch in {time}</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Neustart läuft</translation>
    </message>
    <message>
        <source>Resync pending (call active)</source>
        <translation>Resynchronisierung wartet (Anruf aktiv)</translation>
    </message>
    <message>
        <source>Upgrading firmware {percent} %</source>
        <translation>Firmware-Upgrade {percent} %</translation>
    </message>
    <message>
        <source>Call transferred</source>
        <translation>Anruf übergeben</translation>
    </message>
    <message>
        <source>The others stay connected</source>
        <translation>Die anderen bleiben verbunden</translation>
    </message>
    <message>
        <source>This needs a second call</source>
        <translation>Dazu ist ein zweiter Anruf nötig</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Incoming call, silenced</source>
        <translation>Eingehender Anruf, stumm</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Kontakt gelöscht</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Kontakt gespeichert</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Personal directory</source>
        <translation>Persönliches Verzeichnis</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>Das Verzeichnis ist leer</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Der Name ist zu lang</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>Die Nummer ist zu lang</translation>
    </message>
    <message>
        <source>The personal directory is switched off</source>
        <translation>Das persönliche Verzeichnis ist ausgeschaltet</translation>
    </message>
    <message>
        <source>This is no telephone number</source>
        <translation>Das ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Neuer Anruf</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Dial:</source>
        <translation>Wählen:</translation>
    </message>
    <message>
        <source>Edit dial</source>
        <translation>Nummer bearbeiten</translation>
    </message>
    <message>
        <source>No line is free</source>
        <translation>Keine Leitung ist frei</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Too many pages are open</source>
        <translation>Zu viele Seiten sind offen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Next try in {time}</source>
        <translation>Nächster Versuch in {time}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Call forward is off</source>
        <translation>Rufumleitung ist aus</translation>
    </message>
    <message>
        <source>Call forward is on</source>
        <translation>Rufumleitung ist ein</translation>
    </message>
    <message>
        <source>Do not disturb is off</source>
        <translation>Nicht stören ist aus</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>Nicht stören ist ein</translation>
    </message>
    <message>
        <source>Forward all calls to</source>
        <translation>Alle Anrufe umleiten an</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Hörer</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>There is no voice mail number</source>
        <translation>Es gibt keine Voicemail-Nummer</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Firmware-Version</translation>
    </message>
    <message>
        <source>Headset settings</source>
        <translation>Headset-Einstellungen</translation>
    </message>
    <message>
        <source>Headset upgrade</source>
        <translation>Headset-Upgrade</translation>
    </message>
    <message>
        <source>Headset upgrade failed: {reason}</source>
        <translation>Headset-Upgrade fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Last upgrade</source>
        <translation>Letztes Upgrade</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Newer firmware for {headset}: {to}. It has {from}. Upgrade now?</source>
        <translation>Neuere Firmware für {headset}: {to}. Installiert ist {from}. Jetzt aktualisieren?</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>Nächster Wert</translation>
    </message>
    <message>
        <source>No accessory is attached</source>
        <translation>Kein Zubehör angeschlossen</translation>
    </message>
    <message>
        <source>RJ-9</source>
        <translation>RJ-9</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Show detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The headset is upgraded</source>
        <translation>Das Headset ist aktualisiert</translation>
    </message>
    <message>
        <source>There is nothing to upgrade</source>
        <translation>Es gibt nichts zu aktualisieren</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Upgrade now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Upgrading the headset. Do not unplug it.</source>
        <translation>Das Headset wird aktualisiert. Nicht trennen.</translation>
    </message>
    <message>
        <source>Y-cable</source>
        <translation>Y-Kabel</translation>
    </message>
    <message>
        <source>Calls are forwarded to {number}</source>
        <translation>Anrufe werden umgeleitet an {number}</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no such menu</source>
        <translation>Dieses Menü gibt es nicht</translation>
    </message>
    <message>
        <source>This key needs a call server that offers its function</source>
        <translation>Diese Taste braucht einen Anrufserver mit ihrer Funktion</translation>
    </message>
    <message>
        <source>This line is switched off</source>
        <translation>Diese Leitung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Information and settings</source>
        <translation>Informationen und Einstellungen</translation>
    </message>
    <message>
        <source>Auto config</source>
        <translation>Autom. Konfiguration</translation>
    </message>
    <message>
        <source>Auto discovery (WPAD)</source>
        <translation>Autom. Erkennung (WPAD)</translation>
    </message>
    <message>
        <source>Broadcast echo</source>
        <translation>Broadcast-Echo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Connect to VPN on bootup</source>
        <translation>Beim Start mit VPN verbinden</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Verbindungstyp</translation>
    </message>
    <message>
        <source>DHCP option to use</source>
        <translation>Zu verwendende DHCP-Option</translation>
    </message>
    <message>
        <source>DHCPv6 option to use</source>
        <translation>Zu verwendende DHCPv6-Option</translation>
    </message>
    <message>
        <source>DNS server 1</source>
        <translation>DNS-Server 1</translation>
    </message>
    <message>
        <source>DNS server 2</source>
        <translation>DNS-Server 2</translation>
    </message>
    <message>
        <source>Ethernet configuration</source>
        <translation>Ethernet-Konfiguration</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Gateway-Adresse</translation>
    </message>
    <message>
        <source>HTTP proxy settings</source>
        <translation>HTTP-Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>IP mode</source>
        <translation>IP-Modus</translation>
    </message>
    <message>
        <source>IPv4 address settings</source>
        <translation>IPv4-Adresseinstellungen</translation>
    </message>
    <message>
        <source>IPv6 address settings</source>
        <translation>IPv6-Adresseinstellungen</translation>
    </message>
    <message>
        <source>PC VLAN</source>
        <translation>PC-VLAN</translation>
    </message>
    <message>
        <source>PC port mirror</source>
        <translation>PC-Port-Spiegelung</translation>
    </message>
    <message>
        <source>PC port speed</source>
        <translation>PC-Port-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Präfixlänge</translation>
    </message>
    <message>
        <source>Proxy authentication</source>
        <translation>Proxy-Authentifizierung</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy mode</source>
        <translation>Proxy-Modus</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>SW port speed</source>
        <translation>SW-Port-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>Startverzögerung</translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation>Subnetzmaske</translation>
    </message>
    <message>
        <source>Tunnel group</source>
        <translation>Tunnelgruppe</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>VPN settings</source>
        <translation>VPN-Einstellungen</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Requesting...</source>
        <translation>Anforderung läuft...</translation>
    </message>
    <message>
        <source>The page can&apos;t be fetched now</source>
        <translation>Die Seite kann jetzt nicht geholt werden</translation>
    </message>
    <message>
        <source>The phone can&apos;t open this address</source>
        <translation>Das Telefon kann diese Adresse nicht öffnen</translation>
    </message>
    <message>
        <source>The phone does not support this</source>
        <translation>Das Telefon unterstützt dies nicht</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>Das geht jetzt nicht</translation>
    </message>
    <message>
        <source>XML service</source>
        <translation>XML-Dienst</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>What was typed is too long</source>
        <translation>Die Eingabe ist zu lang</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {what}</source>
        <translation>Zeile {line}, Spalte {column}: {what}</translation>
    </message>
    <message>
        <source>Nothing came from the service</source>
        <translation>Vom Dienst kam nichts</translation>
    </message>
    <message>
        <source>Packed pictures are for grey screens</source>
        <translation>Gepackte Bilder sind für graue Bildschirme</translation>
    </message>
    <message>
        <source>The object of the service is broken</source>
        <translation>Das Objekt des Dienstes ist fehlerhaft</translation>
    </message>
    <message>
        <source>The service answers with status {n}</source>
        <translation>Der Dienst antwortet mit Status {n}</translation>
    </message>
    <message>
        <source>The service has answered</source>
        <translation>Der Dienst hat geantwortet</translation>
    </message>
    <message>
        <source>The service reports error {n}</source>
        <translation>Der Dienst meldet Fehler {n}</translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters</source>
        <translation>Der Text hat mehr als 4.000 Zeichen</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>Bild wird geladen...</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown</source>
        <translation>Das Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualis.</translation>
    </message>
    <message>
        <source>A password does not begin or end with a space</source>
        <translation>Ein Kennwort beginnt oder endet nicht mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>A password has 4 to 127 characters</source>
        <translation>Ein Kennwort hat 4 bis 127 Zeichen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Kennwort</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Altes Kennwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Kennwort geändert</translation>
    </message>
    <message>
        <source>Password removed</source>
        <translation>Kennwort entfernt</translation>
    </message>
    <message>
        <source>Reenter new password</source>
        <translation>Neues Kennwort wiederholen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The new passwords are not the same</source>
        <translation>Die neuen Kennwörter sind nicht gleich</translation>
    </message>
    <message>
        <source>The old password is wrong</source>
        <translation>Das alte Kennwort ist falsch</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Das Kennwort ist falsch</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Resync failed: {reason}</source>
        <translation>Resynchronisierung fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Resync succeeded</source>
        <translation>Resynchronisierung erfolgreich</translation>
    </message>
    <message>
        <source>Attendant console preferences</source>
        <translation>Einstellungen der Vermittlungskonsole</translation>
    </message>
    <message>
        <source>Audio preferences</source>
        <translation>Audio-Einstellungen</translation>
    </message>
    <message>
        <source>Auto answer page</source>
        <translation>Durchsage automatisch annehmen</translation>
    </message>
    <message>
        <source>Backlight timer</source>
        <translation>Beleuchtungsdauer</translation>
    </message>
    <message>
        <source>Block anonymous call</source>
        <translation>Anonyme Anrufe blockieren</translation>
    </message>
    <message>
        <source>Block caller ID</source>
        <translation>Anruferkennung unterdrücken</translation>
    </message>
    <message>
        <source>Call forwarding</source>
        <translation>Rufumleitung</translation>
    </message>
    <message>
        <source>Call preferences</source>
        <translation>Anrufeinstellungen</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Anklopfen</translation>
    </message>
    <message>
        <source>Display brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Display contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Display mode</source>
        <translation>Anzeigemodus</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Forward all</source>
        <translation>Alle umleiten</translation>
    </message>
    <message>
        <source>Forward all number</source>
        <translation>Nummer: alle umleiten</translation>
    </message>
    <message>
        <source>Forward busy</source>
        <translation>Bei besetzt umleiten</translation>
    </message>
    <message>
        <source>Forward busy number</source>
        <translation>Nummer bei besetzt</translation>
    </message>
    <message>
        <source>Forward no answer</source>
        <translation>Bei Abwesenheit umleiten</translation>
    </message>
    <message>
        <source>Forward no answer delay</source>
        <translation>Verzögerung bei Abwesenheit</translation>
    </message>
    <message>
        <source>Fwd no answer number</source>
        <translation>Nummer bei Abwesenheit</translation>
    </message>
    <message>
        <source>Hold reminder</source>
        <translation>Halteerinnerung</translation>
    </message>
    <message>
        <source>KEM type</source>
        <translation>KEM-Typ</translation>
    </message>
    <message>
        <source>Picture download URL</source>
        <translation>Bild-Download-URL</translation>
    </message>
    <message>
        <source>Preferred audio device</source>
        <translation>Bevorzugtes Audiogerät</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Aktualisierungsintervall</translation>
    </message>
    <message>
        <source>Ringer volume</source>
        <translation>Klingellautstärke</translation>
    </message>
    <message>
        <source>Screen preferences</source>
        <translation>Bildschirmeinstellungen</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Bildschirmschoner</translation>
    </message>
    <message>
        <source>Screen saver settings</source>
        <translation>Bildschirmschoner-Einstellungen</translation>
    </message>
    <message>
        <source>Screen saver type</source>
        <translation>Bildschirmschoner-Typ</translation>
    </message>
    <message>
        <source>Secure call</source>
        <translation>Sicherer Anruf</translation>
    </message>
    <message>
        <source>Trigger interval</source>
        <translation>Auslöseintervall</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>Resync</translation>
    </message>
    <message>
        <source>Resync started</source>
        <translation>Resynchronisierung gestartet</translation>
    </message>
    <message>
        <source>The phone does not resync</source>
        <translation>Das Telefon resynchronisiert nicht</translation>
    </message>
    <message>
        <source>Delete all calls?</source>
        <translation>Alle Anrufe löschen?</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Edit call</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>Die Leitung ist besetzt</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Die Liste ist leer</translation>
    </message>
    <message>
        <source>There are no calls</source>
        <translation>Es gibt keine Anrufe</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unbekannte Nummer</translation>
    </message>
    <message>
        <source>A URL is needed, such as http://192.0.2.5/path</source>
        <translation>Nötig ist eine URL wie http://192.0.2.5/path</translation>
    </message>
    <message>
        <source>A number from {min} to {max} is needed</source>
        <translation>Nötig ist eine Zahl von {min} bis {max}</translation>
    </message>
    <message>
        <source>A time of day is needed, such as 0959</source>
        <translation>Nötig ist eine Uhrzeit wie 0959</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>Nötig ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>An IP address is needed, such as 192.0.2.5</source>
        <translation>Nötig ist eine IP-Adresse wie 192.0.2.5</translation>
    </message>
    <message>
        <source>At most {count} characters fit here</source>
        <translation>Hier passen höchstens {count} Zeichen</translation>
    </message>
    <message>
        <source>Choose one of: {choices}</source>
        <translation>Zur Wahl stehen: {choices}</translation>
    </message>
    <message>
        <source>Seconds are needed, such as 3600 or 600,1200</source>
        <translation>Nötig sind Sekunden wie 3600 oder 600,1200</translation>
    </message>
    <message>
        <source>This value is not possible here</source>
        <translation>Dieser Wert geht hier nicht</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Agent sign in</source>
        <translation>Agent an</translation>
    </message>
    <message>
        <source>Agent sign out</source>
        <translation>Agent ab</translation>
    </message>
    <message>
        <source>Agt status</source>
        <translation>Agentstatus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Unavail</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Aufschalten</translation>
    </message>
    <message>
        <source>Blind xfer</source>
        <translation>Blind überg.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Clr DND</source>
        <translation>DND aus</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>DND</translation>
    </message>
    <message>
        <source>Clr fwd</source>
        <translation>Uml. aus</translation>
    </message>
    <message>
        <source>Conf line</source>
        <translation>Konf.-Ltg.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Divert</source>
        <translation>Umlenken</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Group pickup</source>
        <translation>Grp.-Annahme</translation>
    </message>
    <message>
        <source>Guest in</source>
        <translation>Gast an</translation>
    </message>
    <message>
        <source>Guest out</source>
        <translation>Gast ab</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Pause rec</source>
        <translation>Aufn.pause</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Private hold</source>
        <translation>Priv. halten</translation>
    </message>
    <message>
        <source>Proxy call</source>
        <translation>Proxy-Anruf</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>Wahlwied.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume rec</source>
        <translation>Aufn. weiter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Silent barge</source>
        <translation>Still aufsch.</translation>
    </message>
    <message>
        <source>Stop rec</source>
        <translation>Aufn. Stopp</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>There is no call to return</source>
        <translation>Kein Anruf zum Zurückrufen</translation>
    </message>
    <message>
        <source>There is no number to redial</source>
        <translation>Keine Nummer zur Wahlwiederholung</translation>
    </message>
    <message>
        <source>This needs a call server that understands hook flash</source>
        <translation>Dazu ist ein Anrufserver mit Hook-Flash nötig</translation>
    </message>
    <message>
        <source>This needs a call server with call park</source>
        <translation>Dazu ist ein Anrufserver mit Parken nötig</translation>
    </message>
    <message>
        <source>This needs a call server with call pickup</source>
        <translation>Dazu ist ein Anrufserver mit Heranholen nötig</translation>
    </message>
    <message>
        <source>This needs a call server with executive services</source>
        <translation>Dazu ist ein Anrufserver mit Chef-Sekretär-Diensten nötig</translation>
    </message>
    <message>
        <source>This needs a call server with hoteling</source>
        <translation>Dazu ist ein Anrufserver mit Hoteling nötig</translation>
    </message>
    <message>
        <source>This needs a call with video</source>
        <translation>Dazu ist ein Videoanruf nötig</translation>
    </message>
    <message>
        <source>This needs a line that is shared with another phone</source>
        <translation>Dazu ist eine gemeinsame Leitung nötig</translation>
    </message>
    <message>
        <source>This needs a server for extension mobility</source>
        <translation>Dazu ist ein Extension-Mobility-Server nötig</translation>
    </message>
    <message>
        <source>This needs a server that records calls</source>
        <translation>Dazu ist ein Server nötig, der Anrufe aufzeichnet</translation>
    </message>
    <message>
        <source>This needs an agent&apos;s account on a call centre server</source>
        <translation>Dazu ist ein Agentenkonto auf einem Callcenter-Server nötig</translation>
    </message>
    <message>
        <source>Unpark</source>
        <translation>Entparken</translation>
    </message>
    <message>
        <source>Xfer line</source>
        <translation>Überg.-Ltg.</translation>
    </message>
    <message>
        <source>Call state</source>
        <translation>Anrufstatus</translation>
    </message>
    <message>
        <source>Call statistics</source>
        <translation>Anrufstatistik</translation>
    </message>
    <message>
        <source>Call time</source>
        <translation>Anrufdauer</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>Anruftyp</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Aktuelle Uhrzeit</translation>
    </message>
    <message>
        <source>Custom CA</source>
        <translation>Benutzerdefinierte CA</translation>
    </message>
    <message>
        <source>Customization state</source>
        <translation>Anpassungsstatus</translation>
    </message>
    <message>
        <source>Decode codec</source>
        <translation>Decodier-Codec</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation>Gerätezertifikat</translation>
    </message>
    <message>
        <source>Download status</source>
        <translation>Download-Status</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Verstrichene Zeit</translation>
    </message>
    <message>
        <source>Encode codec</source>
        <translation>Codier-Codec</translation>
    </message>
    <message>
        <source>Failure reason</source>
        <translation>Fehlergrund</translation>
    </message>
    <message>
        <source>First reboot</source>
        <translation>Erster Neustart</translation>
    </message>
    <message>
        <source>Second reboot</source>
        <translation>Zweiter Neustart</translation>
    </message>
    <message>
        <source>Third reboot</source>
        <translation>Dritter Neustart</translation>
    </message>
    <message>
        <source>Fourth reboot</source>
        <translation>Vierter Neustart</translation>
    </message>
    <message>
        <source>Fifth reboot</source>
        <translation>Fünfter Neustart</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>Letzter Neustart</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Hardware-Version</translation>
    </message>
    <message>
        <source>IPv4 status</source>
        <translation>IPv4-Status</translation>
    </message>
    <message>
        <source>IPv6 status</source>
        <translation>IPv6-Status</translation>
    </message>
    <message>
        <source>Last registration</source>
        <translation>Letzte Registrierung</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Line status</source>
        <translation>Leitungsstatus</translation>
    </message>
    <message>
        <source>Locale package</source>
        <translation>Sprachpaket</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Message waiting</source>
        <translation>Nachricht wartet</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>Netzwerkstatus</translation>
    </message>
    <message>
        <source>Next registration</source>
        <translation>Nächste Registrierung</translation>
    </message>
    <message>
        <source>PC port</source>
        <translation>PC-Port</translation>
    </message>
    <message>
        <source>Peer name</source>
        <translation>Name des Partners</translation>
    </message>
    <message>
        <source>Peer phone</source>
        <translation>Nummer des Partners</translation>
    </message>
    <message>
        <source>Phone status</source>
        <translation>Telefonstatus</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>Produktinformationen</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Reboot history</source>
        <translation>Neustart-Verlauf</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Ergebnis davor</translation>
    </message>
    <message>
        <source>Result before that</source>
        <translation>Ergebnis vor diesem</translation>
    </message>
    <message>
        <source>Rx packets</source>
        <translation>Empfangene Pakete</translation>
    </message>
    <message>
        <source>SIP messages received</source>
        <translation>SIP-Nachrichten empfangen</translation>
    </message>
    <message>
        <source>SIP messages sent</source>
        <translation>SIP-Nachrichten gesendet</translation>
    </message>
    <message>
        <source>SW port</source>
        <translation>SW-Port</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Software-Version</translation>
    </message>
    <message>
        <source>Tx packets</source>
        <translation>Gesendete Pakete</translation>
    </message>
    <message>
        <source>Upgrade before</source>
        <translation>Upgrade davor</translation>
    </message>
    <message>
        <source>Upgrade before that</source>
        <translation>Upgrade vor diesem</translation>
    </message>
    <message>
        <source>Upgrade status</source>
        <translation>Upgrade-Status</translation>
    </message>
    <message>
        <source>VPN status</source>
        <translation>VPN-Status</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Received bytes</source>
        <translation>Empfangene Bytes</translation>
    </message>
    <message>
        <source>Sent bytes</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>VPN IP address</source>
        <translation>VPN-IP-Adresse</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-Verbindung</translation>
    </message>
    <message>
        <source>VPN subnet mask</source>
        <translation>VPN-Subnetzmaske</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>XML directory</source>
        <translation>XML-Verzeichnis</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>Nst. {n}</translation>
    </message>
    <message>
        <source>Ext {n} - Ring tone</source>
        <translation>Nst. {n} - Klingelton</translation>
    </message>
    <message>
        <source>Wi-Fi profile {n}</source>
        <translation>Wi-Fi-Profil {n}</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>{min} bis {max}</translation>
    </message>
    <message>
        <source>1 missed call</source>
        <translation>1 verpasster Anruf</translation>
    </message>
    <message>
        <source>{count} missed calls</source>
        <translation>{count} verpasste Anrufe</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{parameter} does not allow a resync</source>
        <translation>{parameter} erlaubt keine Resynchronisierung</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Answers are late by</source>
        <translation>Antworten verspäten sich um</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>Netzwerkkabel</translation>
    </message>
    <message>
        <source>Of a hundred requests, so many get no answer.</source>
        <translation>So viele von hundert Anfragen bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Eingesteckt</translation>
    </message>
    <message>
        <source>Requests that get lost</source>
        <translation>Verlorene Anfragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingeln lassen</translation>
    </message>
    <message>
        <source>A time such as 90s, 30m, 4h or 7d.</source>
        <translation>Eine Zeit wie 90s, 30m, 4h oder 7d.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>How far to jump</source>
        <translation>Wie weit springen</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Hörer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>DHCP options</source>
        <translation>DHCP-Optionen</translation>
    </message>
    <message>
        <source>No DHCP server gave this phone an option. A run has them from --dhcp-option, or asks a server with --dhcp.</source>
        <translation>Kein DHCP-Server gab diesem Telefon eine Option. Sie kommen von --dhcp-option oder mit --dhcp von einem Server.</translation>
    </message>
    <message>
        <source>Nothing is known of the phone yet.</source>
        <translation>Vom Telefon ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>The lease brought these options; --dhcp-option or the server says what is in it.</source>
        <translation>Die Lease brachte diese Optionen; --dhcp-option oder der Server sagt, was darin steht.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the phone makes of them</source>
        <translation>Was das Telefon daraus macht</translation>
    </message>
    <message>
        <source>Choose a row to read all of it.</source>
        <translation>Eine Zeile wählen, um alles zu lesen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, such as resync.failed or 404</source>
        <translation>Filter wie resync.failed oder 404</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>No syslog message was sent since this window looks at the phone. Syslog_Server says where they go.</source>
        <translation>Seit dieses Fenster zusieht, wurde keine Syslog-Nachricht gesendet. Syslog_Server sagt, wohin sie gehen.</translation>
    </message>
    <message>
        <source>Nothing has happened since this window looks at the phone.</source>
        <translation>Seit dieses Fenster zusieht, ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Das gewählte Ereignis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>Keines ist angeschlossen.</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Anschließen</translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation>Angeschlossen an</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Y-cable (RJ-9 and AUX)</source>
        <translation>Y-Kabel (RJ-9 und AUX)</translation>
    </message>
    <message>
        <source>Click a key of the phone, or turn the wheel to move in a list. While the phone has the focus, these keys of the computer press its keys; digits, *, # and letters go to the phone as they are, into a field as text. Tab leaves the phone.</source>
        <translation>Eine Taste des Telefons anklicken, oder in einer Liste das Rad drehen. Solange das Telefon den Fokus hat, drücken diese Tasten des Computers seine Tasten; Ziffern, *, # und Buchstaben gehen so ans Telefon, in ein Feld als Text. Tab verlässt das Telefon.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>About vphone</source>
        <translation>Über vphone</translation>
    </message>
    <message>
        <source>An emulator of a desk phone, for those who test provisioning and call control.</source>
        <translation>Ein Emulator eines Tischtelefons, für alle, die Bereitstellung und Anrufsteuerung testen.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Filter, or a whole MAC</source>
        <translation>Filter oder eine ganze MAC</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No phone is listed.</source>
        <translation>Kein Telefon ist da.</translation>
    </message>
    <message>
        <source>No phone matches the filter.</source>
        <translation>Kein Telefon passt zum Filter.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Show this phone</source>
        <translation>Dieses Telefon zeigen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Screen, the phone is off</source>
        <translation>Bildschirm, das Telefon ist aus</translation>
    </message>
    <message>
        <source>Too many keys at once: the last ones were dropped.</source>
        <translation>Zu viele Tasten auf einmal: die letzten entfielen.</translation>
    </message>
    <message>
        <source>All settings of this phone go back to what the factory put in. It restarts then.</source>
        <translation>Alle Einstellungen gehen auf die Werkseinstellungen zurück. Dann startet das Telefon neu.</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>Werkseinstellungen</translation>
    </message>
    <message>
        <source>Factory reset …</source>
        <translation>Werkseinstellungen …</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Stecker ziehen</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Einstecken</translation>
    </message>
    <message>
        <source>Reset the phone</source>
        <translation>Telefon zurücksetzen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>Resynchronisieren</translation>
    </message>
    <message>
        <source>The phone has no power.</source>
        <translation>Das Telefon hat keinen Strom.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>the soft key that deletes</source>
        <translation>der Softkey, der löscht</translation>
    </message>
    <message>
        <source>writes the clipboard into a field</source>
        <translation>schreibt die Zwischenablage in ein Feld</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Choose another phone …</source>
        <translation>Ein anderes Telefon &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Save a picture …</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Extended controls</source>
        <translation>&amp;Erweiterte Bedienung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse …</source>
        <translation>&amp;Tasten und Maus …</translation>
    </message>
    <message>
        <source>&amp;About vphone …</source>
        <translation>Ü&amp;ber vphone …</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>{file} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>dialing</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>Line {n}: {state}</source>
        <translation>Leitung {n}: {state}</translation>
    </message>
    <message>
        <source>goes as the wall clock</source>
        <translation>geht wie die Wanduhr</translation>
    </message>
    <message>
        <source>jumps over idle time</source>
        <translation>überspringt Leerlauf</translation>
    </message>
    <message>
        <source>goes {factor} times as fast</source>
        <translation>geht {factor}-mal so schnell</translation>
    </message>
    <message>
        <source>jumps to {time}</source>
        <translation>springt zu {time}</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>{model} with firmware {version}, battery {percent} %</source>
        <translation>{model} mit Firmware {version}, Akku {percent} %</translation>
    </message>
    <message>
        <source>On at {address}, firmware {load}.</source>
        <translation>Ein, {address}, Firmware {load}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Phone {model}</source>
        <translation>Telefon {model}</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>{n} of {all} phones</source>
        <translation>{n} von {all} Telefonen</translation>
    </message>
    <message>
        <source>green lamp</source>
        <translation>grüne Lampe</translation>
    </message>
    <message>
        <source>green lamp, flashing</source>
        <translation>grüne Lampe, blinkt</translation>
    </message>
    <message>
        <source>amber lamp</source>
        <translation>gelbe Lampe</translation>
    </message>
    <message>
        <source>amber lamp, flashing</source>
        <translation>gelbe Lampe, blinkt</translation>
    </message>
    <message>
        <source>red lamp</source>
        <translation>rote Lampe</translation>
    </message>
    <message>
        <source>red lamp, flashing</source>
        <translation>rote Lampe, blinkt</translation>
    </message>
</context>
</TS>
