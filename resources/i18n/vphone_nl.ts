<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Tab</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Spraak</translation>
    </message>
    <message>
        <source>Call History</source>
        <translation>Oproepgeschiedenis</translation>
    </message>
    <message>
        <source>Personal Directory</source>
        <translation>Persoonlijke telefoonlijst</translation>
    </message>
    <message>
        <source>Attendant Console Status</source>
        <translation>Status telefonistenconsole</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Debug Info</source>
        <translation>Foutopsporingsinfo</translation>
    </message>
    <message>
        <source>Download Status</source>
        <translation>Downloadstatus</translation>
    </message>
    <message>
        <source>Network Statistics</source>
        <translation>Netwerkstatistieken</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>SIP</source>
        <translation>SIP</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Inrichting</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionaal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Att Console</source>
        <translation>Telefonistenconsole</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>Toestel {n}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>System Configuration</source>
        <translation>Systeemconfiguratie</translation>
    </message>
    <message>
        <source>Power Settings</source>
        <translation>Voedingsinstellingen</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Netwerkinstellingen</translation>
    </message>
    <message>
        <source>IPv4 Settings</source>
        <translation>IPv4-instellingen</translation>
    </message>
    <message>
        <source>IPv6 Settings</source>
        <translation>IPv6-instellingen</translation>
    </message>
    <message>
        <source>802.1X Authentication</source>
        <translation>802.1X-verificatie</translation>
    </message>
    <message>
        <source>Optional Network Configuration</source>
        <translation>Optionele netwerkconfiguratie</translation>
    </message>
    <message>
        <source>VLAN Settings</source>
        <translation>VLAN-instellingen</translation>
    </message>
    <message>
        <source>Wi-Fi Settings</source>
        <translation>Wi-Fi-instellingen</translation>
    </message>
    <message>
        <source>Wi-Fi Profile {n}</source>
        <translation>Wi-Fi-profiel {n}</translation>
    </message>
    <message>
        <source>Inventory Settings</source>
        <translation>Inventarisinstellingen</translation>
    </message>
    <message>
        <source>SCEP Configuration {n}</source>
        <translation>SCEP-configuratie {n}</translation>
    </message>
    <message>
        <source>VPN Settings</source>
        <translation>VPN-instellingen</translation>
    </message>
    <message>
        <source>Security Settings</source>
        <translation>Beveiligingsinstellingen</translation>
    </message>
    <message>
        <source>HTTP Proxy Settings</source>
        <translation>HTTP-proxy-instellingen</translation>
    </message>
    <message>
        <source>SIP Parameters</source>
        <translation>SIP-parameters</translation>
    </message>
    <message>
        <source>SIP Timer Values (sec)</source>
        <translation>SIP-timerwaarden (sec)</translation>
    </message>
    <message>
        <source>Response Status Code Handling</source>
        <translation>Verwerking van antwoordstatuscodes</translation>
    </message>
    <message>
        <source>RTP Parameters</source>
        <translation>RTP-parameters</translation>
    </message>
    <message>
        <source>SDP Payload Types</source>
        <translation>SDP-payloadtypen</translation>
    </message>
    <message>
        <source>NAT Support Parameters</source>
        <translation>Parameters voor NAT-ondersteuning</translation>
    </message>
    <message>
        <source>SIP Settings</source>
        <translation>SIP-instellingen</translation>
    </message>
    <message>
        <source>Configuration Profile</source>
        <translation>Configuratieprofiel</translation>
    </message>
    <message>
        <source>Upload Configuration Options</source>
        <translation>Opties voor uploaden van configuratie</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Firmware-upgrade</translation>
    </message>
    <message>
        <source>Cisco Headset Firmware Upgrade</source>
        <translation>Firmware-upgrade voor de Cisco-hoofdtelefoon</translation>
    </message>
    <message>
        <source>CA Settings</source>
        <translation>CA-instellingen</translation>
    </message>
    <message>
        <source>HTTP Settings</source>
        <translation>HTTP-instellingen</translation>
    </message>
    <message>
        <source>Problem Report Tool</source>
        <translation>Hulpprogramma voor probleemrapportage</translation>
    </message>
    <message>
        <source>General Purpose Parameters</source>
        <translation>Parameters voor algemene doeleinden</translation>
    </message>
    <message>
        <source>MIC Cert Settings</source>
        <translation>Instellingen MIC-certificaat</translation>
    </message>
    <message>
        <source>Call Progress Tones</source>
        <translation>Gespreksvoortgangstonen</translation>
    </message>
    <message>
        <source>Distinctive Ring Patterns</source>
        <translation>Onderscheidende belpatronen</translation>
    </message>
    <message>
        <source>Control Timer Values (sec)</source>
        <translation>Waarden voor besturingstimers (sec)</translation>
    </message>
    <message>
        <source>Vertical Service Activation Codes</source>
        <translation>Activeringscodes voor extra services</translation>
    </message>
    <message>
        <source>Vertical Service Announcement Codes</source>
        <translation>Aankondigingscodes voor extra services</translation>
    </message>
    <message>
        <source>Outbound Call Codec Selection Codes</source>
        <translation>Codes voor codecselectie bij uitgaande oproepen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Video Configuration</source>
        <translation>Videoconfiguratie</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>Handsfree</translation>
    </message>
    <message>
        <source>Line Key {n}</source>
        <translation>Lijntoets {n}</translation>
    </message>
    <message>
        <source>Line Key</source>
        <translation>Lijntoets</translation>
    </message>
    <message>
        <source>Miscellaneous Line Key Settings</source>
        <translation>Overige lijntoetsinstellingen</translation>
    </message>
    <message>
        <source>Supplementary Services</source>
        <translation>Aanvullende services</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Beltoon</translation>
    </message>
    <message>
        <source>Extension Mobility</source>
        <translation>Extension Mobility</translation>
    </message>
    <message>
        <source>XSI Phone Service</source>
        <translation>XSI-telefoonservice</translation>
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
        <translation>XML-service</translation>
    </message>
    <message>
        <source>Multiple Paging Group Parameters</source>
        <translation>Parameters voor meerdere paginggroepen</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Programmable Softkeys</source>
        <translation>Programmeerbare softkeys</translation>
    </message>
    <message>
        <source>Phone Menu Visibility</source>
        <translation>Zichtbaarheid van telefoonmenu</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>Telefoonlijstservices</translation>
    </message>
    <message>
        <source>WebSocket API</source>
        <translation>WebSocket-API</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Directieassistent</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>Gebruikersvoorkeuren</translation>
    </message>
    <message>
        <source>Speed Dial</source>
        <translation>Snelkiesnummers</translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>Share Line Appearance</source>
        <translation>Gedeelde lijnweergave</translation>
    </message>
    <message>
        <source>NAT Settings</source>
        <translation>NAT-instellingen</translation>
    </message>
    <message>
        <source>Call Feature Settings</source>
        <translation>Instellingen voor gespreksfuncties</translation>
    </message>
    <message>
        <source>ACD Settings</source>
        <translation>ACD-instellingen</translation>
    </message>
    <message>
        <source>Proxy and Registration</source>
        <translation>Proxy en registratie</translation>
    </message>
    <message>
        <source>Subscriber Information</source>
        <translation>Abonnee-informatie</translation>
    </message>
    <message>
        <source>XSI Line Service</source>
        <translation>XSI-lijnservice</translation>
    </message>
    <message>
        <source>Audio Configuration</source>
        <translation>Audioconfiguratie</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>Kiesplan</translation>
    </message>
    <message>
        <source>E911 Geolocation Configuration</source>
        <translation>Configuratie van E911-geolocatie</translation>
    </message>
    <message>
        <source>Hold Reminder</source>
        <translation>Wachtstandherinnering</translation>
    </message>
    <message>
        <source>Call Forward</source>
        <translation>Oproepen doorschakelen</translation>
    </message>
    <message>
        <source>Audio Volume</source>
        <translation>Audiovolume</translation>
    </message>
    <message>
        <source>Acoustic Setting</source>
        <translation>Akoestische instelling</translation>
    </message>
    <message>
        <source>Audio Compliance</source>
        <translation>Audioconformiteit</translation>
    </message>
    <message>
        <source>Voice Feedback (English only)</source>
        <translation>Gesproken feedback (alleen Engels)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Unit {n}</source>
        <translation>Module {n}</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>System Information</source>
        <translation>Systeeminformatie</translation>
    </message>
    <message>
        <source>IPv4 Information</source>
        <translation>IPv4-informatie</translation>
    </message>
    <message>
        <source>IPv6 Information</source>
        <translation>IPv6-informatie</translation>
    </message>
    <message>
        <source>Reboot History</source>
        <translation>Geschiedenis van herstarts</translation>
    </message>
    <message>
        <source>Product Information</source>
        <translation>Productinformatie</translation>
    </message>
    <message>
        <source>Downloaded Locale Package</source>
        <translation>Gedownload taalpakket</translation>
    </message>
    <message>
        <source>Phone Status</source>
        <translation>Telefoonstatus</translation>
    </message>
    <message>
        <source>Ext Status</source>
        <translation>Toestelstatus</translation>
    </message>
    <message>
        <source>PRT Status</source>
        <translation>PRT-status</translation>
    </message>
    <message>
        <source>Custom CA Status</source>
        <translation>Aangepaste CA-status</translation>
    </message>
    <message>
        <source>Provisioning Status</source>
        <translation>Inrichtingsstatus</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status</source>
        <translation>Status van firmware-upgrade</translation>
    </message>
    <message>
        <source>TR-069 Status</source>
        <translation>TR-069-status</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Status</source>
        <translation>Vernieuwingsstatus MIC-certificaat</translation>
    </message>
    <message>
        <source>Line Call Status</source>
        <translation>Oproepstatus van lijn</translation>
    </message>
    <message>
        <source>Paging Status</source>
        <translation>Pagingstatus</translation>
    </message>
    <message>
        <source>VPN Status</source>
        <translation>VPN-status</translation>
    </message>
    <message>
        <source>Dot1x Authentication</source>
        <translation>Dot1x-verificatie</translation>
    </message>
    <message>
        <source>Control Logs</source>
        <translation>Controlelogboeken</translation>
    </message>
    <message>
        <source>Console Logs</source>
        <translation>Consolelogboeken</translation>
    </message>
    <message>
        <source>Device Logs</source>
        <translation>Apparaatlogboeken</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>Probleemrapporten</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>Fabrieksinstellingen herstellen</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone</source>
        <translation>Gedownloade beltoon</translation>
    </message>
    <message>
        <source>Screen Status</source>
        <translation>Schermstatus</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>Status van overgangsautorisatie</translation>
    </message>
    <message>
        <source>Ethernet Information</source>
        <translation>Ethernet-informatie</translation>
    </message>
    <message>
        <source>Network Port Information</source>
        <translation>Informatie over netwerkpoort</translation>
    </message>
    <message>
        <source>Access Port Information</source>
        <translation>Informatie over toegangspoort</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Restricted Access Domains</source>
        <translation>Domeinen met beperkte toegang</translation>
    </message>
    <message>
        <source>Enable Web Server</source>
        <translation>Webserver inschakelen</translation>
    </message>
    <message>
        <source>Enable Protocol</source>
        <translation>Protocol inschakelen</translation>
    </message>
    <message>
        <source>Enable Direct Action Url</source>
        <translation>URL voor directe acties inschakelen</translation>
    </message>
    <message>
        <source>Session Max Timeout</source>
        <translation>Maximale sessieduur</translation>
    </message>
    <message>
        <source>Session Idle Timeout</source>
        <translation>Time-out bij inactieve sessie</translation>
    </message>
    <message>
        <source>Web Server Port</source>
        <translation>Webserverpoort</translation>
    </message>
    <message>
        <source>Enable Web Admin Access</source>
        <translation>Webtoegang voor beheerder inschakelen</translation>
    </message>
    <message>
        <source>Admin Password</source>
        <translation>Beheerderswachtwoord</translation>
    </message>
    <message>
        <source>User Password</source>
        <translation>Gebruikerswachtwoord</translation>
    </message>
    <message>
        <source>Phone-UI-readonly</source>
        <translation>Telefooninterface alleen-lezen</translation>
    </message>
    <message>
        <source>Phone-UI-User-Mode</source>
        <translation>Gebruikersmodus telefooninterface</translation>
    </message>
    <message>
        <source>User Password Prompt</source>
        <translation>Vragen om gebruikerswachtwoord</translation>
    </message>
    <message>
        <source>Block Nonproxy SIP</source>
        <translation>SIP zonder proxy blokkeren</translation>
    </message>
    <message>
        <source>PoE Power Required</source>
        <translation>Vereist PoE-vermogen</translation>
    </message>
    <message>
        <source>Disable Back USB Port</source>
        <translation>USB-poort achterkant uitschakelen</translation>
    </message>
    <message>
        <source>IP Mode</source>
        <translation>IP-modus</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>Verbindingstype</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>Statisch IP-adres</translation>
    </message>
    <message>
        <source>NetMask</source>
        <translation>Netmasker</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>Primaire DNS</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>Secundaire DNS</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>IPv6-verbindingstype</translation>
    </message>
    <message>
        <source>IPv6 Static IP</source>
        <translation>Statisch IPv6-adres</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>Prefixlengte</translation>
    </message>
    <message>
        <source>IPv6 Gateway</source>
        <translation>IPv6-gateway</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>Primaire IPv6-DNS</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>Secundaire IPv6-DNS</translation>
    </message>
    <message>
        <source>Broadcast Echo</source>
        <translation>Broadcast-echo</translation>
    </message>
    <message>
        <source>Auto Config</source>
        <translation>Automatische configuratie</translation>
    </message>
    <message>
        <source>Enable 802.1X Authentication</source>
        <translation>802.1X-verificatie inschakelen</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Hostnaam</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>DNS Server Order</source>
        <translation>Volgorde van DNS-servers</translation>
    </message>
    <message>
        <source>DNS Query Mode</source>
        <translation>DNS-querymodus</translation>
    </message>
    <message>
        <source>DNS Caching Enable</source>
        <translation>DNS-caching inschakelen</translation>
    </message>
    <message>
        <source>Switch Port Config</source>
        <translation>Configuratie switchpoort</translation>
    </message>
    <message>
        <source>PC Port Config</source>
        <translation>Configuratie pc-poort</translation>
    </message>
    <message>
        <source>PC PORT Enable</source>
        <translation>Pc-poort inschakelen</translation>
    </message>
    <message>
        <source>Enable PC Port Mirror</source>
        <translation>Spiegeling pc-poort inschakelen</translation>
    </message>
    <message>
        <source>Syslog Server</source>
        <translation>Syslog-server</translation>
    </message>
    <message>
        <source>Syslog Identifier</source>
        <translation>Syslog-id</translation>
    </message>
    <message>
        <source>Debug Level</source>
        <translation>Foutopsporingsniveau</translation>
    </message>
    <message>
        <source>Debug Server</source>
        <translation>Foutopsporingsserver</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>Primaire NTP-server</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>Secundaire NTP-server</translation>
    </message>
    <message>
        <source>Enable SSLv3</source>
        <translation>SSLv3 inschakelen</translation>
    </message>
    <message>
        <source>Use Config TOS</source>
        <translation>Geconfigureerde TOS gebruiken</translation>
    </message>
    <message>
        <source>Enable VLAN</source>
        <translation>VLAN inschakelen</translation>
    </message>
    <message>
        <source>VLAN ID</source>
        <translation>VLAN-id</translation>
    </message>
    <message>
        <source>PC Port VLAN ID</source>
        <translation>VLAN-id pc-poort</translation>
    </message>
    <message>
        <source>Enable CDP</source>
        <translation>CDP inschakelen</translation>
    </message>
    <message>
        <source>Enable LLDP-MED</source>
        <translation>LLDP-MED inschakelen</translation>
    </message>
    <message>
        <source>Network Startup Delay</source>
        <translation>Vertraging bij opstarten netwerk</translation>
    </message>
    <message>
        <source>DHCP VLAN Option</source>
        <translation>DHCP-VLAN-optie</translation>
    </message>
    <message>
        <source>Phone-wifi-on</source>
        <translation>Wi-Fi van telefoon aan</translation>
    </message>
    <message>
        <source>Phone-wifi-type</source>
        <translation>Type Wi-Fi van telefoon</translation>
    </message>
    <message>
        <source>Network Name</source>
        <translation>Netwerknaam</translation>
    </message>
    <message>
        <source>Security Mode</source>
        <translation>Beveiligingsmodus</translation>
    </message>
    <message>
        <source>Wi-Fi User ID</source>
        <translation>Wi-Fi-gebruikers-id</translation>
    </message>
    <message>
        <source>Wi-Fi Password</source>
        <translation>Wi-Fi-wachtwoord</translation>
    </message>
    <message>
        <source>WEP Key</source>
        <translation>WEP-sleutel</translation>
    </message>
    <message>
        <source>PSK Passphrase</source>
        <translation>PSK-wachtwoordzin</translation>
    </message>
    <message>
        <source>Frequency Band</source>
        <translation>Frequentieband</translation>
    </message>
    <message>
        <source>Wi-Fi Profile Order</source>
        <translation>Volgorde van Wi-Fi-profielen</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>Activa-id</translation>
    </message>
    <message>
        <source>CDC Challenge Password</source>
        <translation>CDC-challenge-wachtwoord</translation>
    </message>
    <message>
        <source>CDC Root CA Fingerprint</source>
        <translation>Vingerafdruk van CDC-basis-CA</translation>
    </message>
    <message>
        <source>CDC Server</source>
        <translation>CDC-server</translation>
    </message>
    <message>
        <source>Certificate Select</source>
        <translation>Certificaatkeuze</translation>
    </message>
    <message>
        <source>Connect on Bootup</source>
        <translation>Verbinden bij opstarten</translation>
    </message>
    <message>
        <source>Disable DF</source>
        <translation>DF uitschakelen</translation>
    </message>
    <message>
        <source>Disable Side USB Port</source>
        <translation>USB-poort zijkant uitschakelen</translation>
    </message>
    <message>
        <source>Display Password Warnings</source>
        <translation>Wachtwoordwaarschuwingen weergeven</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall Config</source>
        <translation>Firewallconfiguratie</translation>
    </message>
    <message>
        <source>Forced NAT64</source>
        <translation>Geforceerde NAT64</translation>
    </message>
    <message>
        <source>PAC URL</source>
        <translation>PAC-URL</translation>
    </message>
    <message>
        <source>Proxy Host</source>
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>Proxy Mode</source>
        <translation>Proxymodus</translation>
    </message>
    <message>
        <source>Proxy Password</source>
        <translation>Proxywachtwoord</translation>
    </message>
    <message>
        <source>Proxy Port</source>
        <translation>Proxypoort</translation>
    </message>
    <message>
        <source>Proxy Server Requires Authentication</source>
        <translation>Proxyserver vereist verificatie</translation>
    </message>
    <message>
        <source>Proxy Username</source>
        <translation>Proxygebruikersnaam</translation>
    </message>
    <message>
        <source>Require Authentication for LCD Menu Access</source>
        <translation>Verificatie vereisen voor LCD-menu</translation>
    </message>
    <message>
        <source>TLS Cipher List</source>
        <translation>TLS-coderingslijst</translation>
    </message>
    <message>
        <source>TLS Client Min Version</source>
        <translation>Minimale TLS-clientversie</translation>
    </message>
    <message>
        <source>TLS Server Min Version</source>
        <translation>Minimale TLS-serverversie</translation>
    </message>
    <message>
        <source>Use Auto Discovery (WPAD)</source>
        <translation>Automatische detectie gebruiken (WPAD)</translation>
    </message>
    <message>
        <source>VPN Password</source>
        <translation>VPN-wachtwoord</translation>
    </message>
    <message>
        <source>VPN Server</source>
        <translation>VPN-server</translation>
    </message>
    <message>
        <source>VPN Tunnel Group</source>
        <translation>VPN-tunnelgroep</translation>
    </message>
    <message>
        <source>VPN User Name</source>
        <translation>VPN-gebruikersnaam</translation>
    </message>
    <message>
        <source>X-SWITCH-INFO Support</source>
        <translation>Ondersteuning voor X-SWITCH-INFO</translation>
    </message>
    <message>
        <source>Max Forward</source>
        <translation>Maximaal aantal doorsturingen</translation>
    </message>
    <message>
        <source>Max Redirection</source>
        <translation>Maximaal aantal omleidingen</translation>
    </message>
    <message>
        <source>Max Auth</source>
        <translation>Maximaal aantal verificaties</translation>
    </message>
    <message>
        <source>SIP User Agent Name</source>
        <translation>SIP-gebruikersagentnaam</translation>
    </message>
    <message>
        <source>SIP Server Name</source>
        <translation>SIP-servernaam</translation>
    </message>
    <message>
        <source>SIP Reg User Agent Name</source>
        <translation>SIP-gebruikersagentnaam bij registratie</translation>
    </message>
    <message>
        <source>SIP Accept Language</source>
        <translation>SIP-acceptatietaal</translation>
    </message>
    <message>
        <source>DTMF Relay MIME Type</source>
        <translation>MIME-type DTMF-relay</translation>
    </message>
    <message>
        <source>Hook Flash MIME Type</source>
        <translation>MIME-type haakflash</translation>
    </message>
    <message>
        <source>Remove Last Reg</source>
        <translation>Laatste registratie verwijderen</translation>
    </message>
    <message>
        <source>Use Compact Header</source>
        <translation>Compacte kopregel gebruiken</translation>
    </message>
    <message>
        <source>Escape Display Name</source>
        <translation>Weergavenaam van escape-tekens voorzien</translation>
    </message>
    <message>
        <source>Talk Package</source>
        <translation>Talk-pakket</translation>
    </message>
    <message>
        <source>Hold Package</source>
        <translation>Hold-pakket</translation>
    </message>
    <message>
        <source>Conference Package</source>
        <translation>Conferentiepakket</translation>
    </message>
    <message>
        <source>RFC 2543 Call Hold</source>
        <translation>Oproep in wachtstand volgens RFC 2543</translation>
    </message>
    <message>
        <source>Random REG CID on Reboot</source>
        <translation>Willekeurige REG CID bij herstart</translation>
    </message>
    <message>
        <source>SIP TCP Port Min</source>
        <translation>Laagste SIP-TCP-poort</translation>
    </message>
    <message>
        <source>SIP TCP Port Max</source>
        <translation>Hoogste SIP-TCP-poort</translation>
    </message>
    <message>
        <source>Caller ID Header</source>
        <translation>Kopregel beller-id</translation>
    </message>
    <message>
        <source>Hold Target Before Refer</source>
        <translation>Doel in wachtstand vóór REFER</translation>
    </message>
    <message>
        <source>Dialog SDP Enable</source>
        <translation>Dialoog-SDP inschakelen</translation>
    </message>
    <message>
        <source>Keep Referee When Refer Failed</source>
        <translation>Referee behouden als REFER mislukt</translation>
    </message>
    <message>
        <source>Display Diversion Info</source>
        <translation>Omleidingsinformatie weergeven</translation>
    </message>
    <message>
        <source>Display Anonymous From Header</source>
        <translation>Anonieme From-kopregel weergeven</translation>
    </message>
    <message>
        <source>Sip Accept Encoding</source>
        <translation>SIP-acceptatiecodering</translation>
    </message>
    <message>
        <source>SIP IP Preference</source>
        <translation>SIP-IP-voorkeur</translation>
    </message>
    <message>
        <source>Disable Local Name To Header</source>
        <translation>Lokale naam in To-kopregel uitschakelen</translation>
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
        <translation>SIP-timer B</translation>
    </message>
    <message>
        <source>SIP Timer F</source>
        <translation>SIP-timer F</translation>
    </message>
    <message>
        <source>SIP Timer H</source>
        <translation>SIP-timer H</translation>
    </message>
    <message>
        <source>SIP Timer D</source>
        <translation>SIP-timer D</translation>
    </message>
    <message>
        <source>SIP Timer J</source>
        <translation>SIP-timer J</translation>
    </message>
    <message>
        <source>INVITE Expires</source>
        <translation>Vervaltijd INVITE</translation>
    </message>
    <message>
        <source>ReINVITE Expires</source>
        <translation>Vervaltijd ReINVITE</translation>
    </message>
    <message>
        <source>Reg Min Expires</source>
        <translation>Minimale vervaltijd registratie</translation>
    </message>
    <message>
        <source>Reg Max Expires</source>
        <translation>Maximale vervaltijd registratie</translation>
    </message>
    <message>
        <source>Reg Retry Intvl</source>
        <translation>Interval nieuwe registratiepoging</translation>
    </message>
    <message>
        <source>Reg Retry Long Intvl</source>
        <translation>Lang interval nieuwe registratiepoging</translation>
    </message>
    <message>
        <source>Reg Retry Random Delay</source>
        <translation>Willekeurige vertraging nieuwe registratiepoging</translation>
    </message>
    <message>
        <source>Reg Retry Long Random Delay</source>
        <translation>Lange willekeurige vertraging nieuwe registratiepoging</translation>
    </message>
    <message>
        <source>Reg Retry Intvl Cap</source>
        <translation>Bovengrens interval nieuwe registratiepoging</translation>
    </message>
    <message>
        <source>Sub Min Expires</source>
        <translation>Minimale vervaltijd abonnement</translation>
    </message>
    <message>
        <source>Sub Max Expires</source>
        <translation>Maximale vervaltijd abonnement</translation>
    </message>
    <message>
        <source>Sub Retry Intvl</source>
        <translation>Interval nieuwe abonnementspoging</translation>
    </message>
    <message>
        <source>Try Backup RSC</source>
        <translation>RSC voor back-upserver proberen</translation>
    </message>
    <message>
        <source>Retry Reg RSC</source>
        <translation>RSC voor nieuwe registratiepoging</translation>
    </message>
    <message>
        <source>RTP Port Min</source>
        <translation>Laagste RTP-poort</translation>
    </message>
    <message>
        <source>RTP Port Max</source>
        <translation>Hoogste RTP-poort</translation>
    </message>
    <message>
        <source>RTP Packet Size</source>
        <translation>RTP-pakketgrootte</translation>
    </message>
    <message>
        <source>Max RTP ICMP Err</source>
        <translation>Maximaal aantal RTP-ICMP-fouten</translation>
    </message>
    <message>
        <source>RTCP Tx Interval</source>
        <translation>RTCP-verzendinterval</translation>
    </message>
    <message>
        <source>SDP IP Preference</source>
        <translation>SDP-IP-voorkeur</translation>
    </message>
    <message>
        <source>INFOREQ Dynamic Payload</source>
        <translation>Dynamische payload INFOREQ</translation>
    </message>
    <message>
        <source>Handle VIA received</source>
        <translation>VIA received verwerken</translation>
    </message>
    <message>
        <source>Handle VIA rport</source>
        <translation>VIA rport verwerken</translation>
    </message>
    <message>
        <source>Insert VIA received</source>
        <translation>VIA received invoegen</translation>
    </message>
    <message>
        <source>Insert VIA rport</source>
        <translation>VIA rport invoegen</translation>
    </message>
    <message>
        <source>Substitute VIA Addr</source>
        <translation>VIA-adres vervangen</translation>
    </message>
    <message>
        <source>Send Resp To Src Port</source>
        <translation>Antwoord naar bronpoort verzenden</translation>
    </message>
    <message>
        <source>STUN Enable</source>
        <translation>STUN inschakelen</translation>
    </message>
    <message>
        <source>STUN Test Enable</source>
        <translation>STUN-test inschakelen</translation>
    </message>
    <message>
        <source>STUN Server</source>
        <translation>STUN-server</translation>
    </message>
    <message>
        <source>EXT IP</source>
        <translation>Extern IP-adres</translation>
    </message>
    <message>
        <source>EXT RTP Port Min</source>
        <translation>Laagste externe RTP-poort</translation>
    </message>
    <message>
        <source>NAT Keep Alive Intvl</source>
        <translation>NAT-keep-alive-interval</translation>
    </message>
    <message>
        <source>Redirect Keep Alive</source>
        <translation>Keep-alive omleiden</translation>
    </message>
    <message>
        <source>MediaSec Request</source>
        <translation>MediaSec-verzoek</translation>
    </message>
    <message>
        <source>SSRC Reset on Rx RE-INVITE</source>
        <translation>SSRC opnieuw instellen bij ontvangen RE-INVITE</translation>
    </message>
    <message>
        <source>SSRC Reset on Tx RE-INVITE</source>
        <translation>SSRC opnieuw instellen bij verzonden RE-INVITE</translation>
    </message>
    <message>
        <source>Provision Enable</source>
        <translation>Inrichting inschakelen</translation>
    </message>
    <message>
        <source>Resync On Reset</source>
        <translation>Hersynchroniseren bij reset</translation>
    </message>
    <message>
        <source>Resync Random Delay</source>
        <translation>Willekeurige vertraging hersynchr.</translation>
    </message>
    <message>
        <source>Resync At (HHmm)</source>
        <translation>Hersynchroniseren om (UUm)</translation>
    </message>
    <message>
        <source>Resync At Random Delay</source>
        <translation>Hersynchr. bij willekeurige vertraging</translation>
    </message>
    <message>
        <source>Resync Periodic</source>
        <translation>Periodiek hersynchroniseren</translation>
    </message>
    <message>
        <source>Resync Error Retry Delay</source>
        <translation>Vertraging nieuwe poging na hersynchronisatiefout</translation>
    </message>
    <message>
        <source>Forced Resync Delay</source>
        <translation>Geforceerde vertraging hersynchronisatie</translation>
    </message>
    <message>
        <source>Resync From SIP</source>
        <translation>Hersynchroniseren via SIP</translation>
    </message>
    <message>
        <source>Resync After Upgrade Attempt</source>
        <translation>Hersynchroniseren na upgradepoging</translation>
    </message>
    <message>
        <source>Resync Trigger {n}</source>
        <translation>Trigger {n} hersynchronisatie</translation>
    </message>
    <message>
        <source>User Configurable Resync</source>
        <translation>Door gebruiker configureerbare hersynchronisatie</translation>
    </message>
    <message>
        <source>Resync Fails On FNF</source>
        <translation>Hersynchronisatie bij FNF</translation>
    </message>
    <message>
        <source>Profile Authentication Type</source>
        <translation>Profielverificatietype</translation>
    </message>
    <message>
        <source>Profile Rule</source>
        <translation>Profielregel</translation>
    </message>
    <message>
        <source>Profile Rule B</source>
        <translation>Profielregel B</translation>
    </message>
    <message>
        <source>Profile Rule C</source>
        <translation>Profielregel C</translation>
    </message>
    <message>
        <source>Profile Rule D</source>
        <translation>Profielregel D</translation>
    </message>
    <message>
        <source>DHCP Option To Use</source>
        <translation>Te gebruiken DHCP-optie</translation>
    </message>
    <message>
        <source>DHCPv6 Option To Use</source>
        <translation>Te gebruiken DHCPv6-optie</translation>
    </message>
    <message>
        <source>Log Request Msg</source>
        <translation>Aanvraagbericht registreren</translation>
    </message>
    <message>
        <source>Log Success Msg</source>
        <translation>Succesbericht registreren</translation>
    </message>
    <message>
        <source>Log Failure Msg</source>
        <translation>Foutbericht registreren</translation>
    </message>
    <message>
        <source>Report Rule</source>
        <translation>Rapportageregel</translation>
    </message>
    <message>
        <source>HTTP Report Method</source>
        <translation>HTTP-rapportagemethode</translation>
    </message>
    <message>
        <source>Report To Server</source>
        <translation>Rapporteren aan server</translation>
    </message>
    <message>
        <source>Periodic Upload To Server</source>
        <translation>Periodiek uploaden naar server</translation>
    </message>
    <message>
        <source>Upload Delay On Local Change</source>
        <translation>Uploadvertraging bij lokale wijziging</translation>
    </message>
    <message>
        <source>Upgrade Enable</source>
        <translation>Upgrade inschakelen</translation>
    </message>
    <message>
        <source>Upgrade Error Retry Delay</source>
        <translation>Vertraging nieuwe poging na upgradefout</translation>
    </message>
    <message>
        <source>Upgrade Rule</source>
        <translation>Upgraderegel</translation>
    </message>
    <message>
        <source>Log Upgrade Request Msg</source>
        <translation>Aanvraagbericht upgrade registreren</translation>
    </message>
    <message>
        <source>Log Upgrade Success Msg</source>
        <translation>Succesbericht upgrade registreren</translation>
    </message>
    <message>
        <source>Log Upgrade Failure Msg</source>
        <translation>Foutbericht upgrade registreren</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing</source>
        <translation>Firmware delen met peers</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing Log Server</source>
        <translation>Logserver voor firmware delen met peers</translation>
    </message>
    <message>
        <source>Cisco Headset Upgrade Rule</source>
        <translation>Upgraderegel voor de Cisco-hoofdtelefoon</translation>
    </message>
    <message>
        <source>Custom CA Rule</source>
        <translation>Aangepaste CA-regel</translation>
    </message>
    <message>
        <source>HTTP User Agent Name</source>
        <translation>HTTP-gebruikersagentnaam</translation>
    </message>
    <message>
        <source>PRT Upload Rule</source>
        <translation>PRT-uploadregel</translation>
    </message>
    <message>
        <source>PRT Upload Method</source>
        <translation>PRT-uploadmethode</translation>
    </message>
    <message>
        <source>PRT Max Timer</source>
        <translation>Maximale PRT-timer</translation>
    </message>
    <message>
        <source>PRT Name</source>
        <translation>PRT-naam</translation>
    </message>
    <message>
        <source>PRT HTTP Header</source>
        <translation>PRT-HTTP-kopregel</translation>
    </message>
    <message>
        <source>PRT HTTP Header Value</source>
        <translation>Waarde van PRT-HTTP-kopregel</translation>
    </message>
    <message>
        <source>PRT Upload at Crash</source>
        <translation>PRT uploaden bij crash</translation>
    </message>
    <message>
        <source>Device Config Version</source>
        <translation>Versie van apparaatconfiguratie</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Enable</source>
        <translation>Vernieuwen van MIC-certificaat inschakelen</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Rule</source>
        <translation>Regel voor vernieuwen van MIC-certificaat</translation>
    </message>
    <message>
        <source>Transition Authorization Rule</source>
        <translation>Regel voor overgangsautorisatie</translation>
    </message>
    <message>
        <source>Transition Authorization Error Retry Delay</source>
        <translation>Vertraging nieuwe poging na fout bij overgangsautorisatie</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>Type overgangsautorisatie</translation>
    </message>
    <message>
        <source>IKM HTTP Encrypt Content</source>
        <translation>IKM HTTP-inhoud versleutelen</translation>
    </message>
    <message>
        <source>Downgrade Rev Limit</source>
        <translation>Ondergrens voor downgrade</translation>
    </message>
    <message>
        <source>Profile Account Enable</source>
        <translation>Profielaccount inschakelen</translation>
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
        <translation>Cadans {n}</translation>
    </message>
    <message>
        <source>Ring{n}</source>
        <translation>Beltoon {n}</translation>
    </message>
    <message>
        <source>G711u Codec Name</source>
        <translation>Codecnaam G711u</translation>
    </message>
    <message>
        <source>G711a Codec Name</source>
        <translation>Codecnaam G711a</translation>
    </message>
    <message>
        <source>G729a Codec Name</source>
        <translation>Codecnaam G729a</translation>
    </message>
    <message>
        <source>G729b Codec Name</source>
        <translation>Codecnaam G729b</translation>
    </message>
    <message>
        <source>G722 Codec Name</source>
        <translation>Codecnaam G722</translation>
    </message>
    <message>
        <source>G722.2 Codec Name</source>
        <translation>Codecnaam G722.2</translation>
    </message>
    <message>
        <source>iLBC Codec Name</source>
        <translation>Codecnaam iLBC</translation>
    </message>
    <message>
        <source>iSAC Codec Name</source>
        <translation>Codecnaam iSAC</translation>
    </message>
    <message>
        <source>OPUS Codec Name</source>
        <translation>Codecnaam OPUS</translation>
    </message>
    <message>
        <source>AVT Codec Name</source>
        <translation>Codecnaam AVT</translation>
    </message>
    <message>
        <source>G722.2 Dynamic Payload</source>
        <translation>Dynamische payload G722.2</translation>
    </message>
    <message>
        <source>G722.2 OA Dynamic Payload</source>
        <translation>Dynamische payload G722.2 OA</translation>
    </message>
    <message>
        <source>iLBC Dynamic Payload</source>
        <translation>Dynamische payload iLBC</translation>
    </message>
    <message>
        <source>iLBC 30ms Dynamic Payload</source>
        <translation>Dynamische payload iLBC 30ms</translation>
    </message>
    <message>
        <source>iSAC Dynamic Payload</source>
        <translation>Dynamische payload iSAC</translation>
    </message>
    <message>
        <source>OPUS Dynamic Payload</source>
        <translation>Dynamische payload OPUS</translation>
    </message>
    <message>
        <source>H264 BP0 Dynamic Payload</source>
        <translation>Dynamische payload H264 BP0</translation>
    </message>
    <message>
        <source>H264 BP1 Dynamic Payload</source>
        <translation>Dynamische payload H264 BP1</translation>
    </message>
    <message>
        <source>H264 HP Dynamic Payload</source>
        <translation>Dynamische payload H264 HP</translation>
    </message>
    <message>
        <source>AVT Dynamic Payload</source>
        <translation>Dynamische payload AVT</translation>
    </message>
    <message>
        <source>AVT 16kHz Dynamic Payload</source>
        <translation>Dynamische payload AVT 16kHz</translation>
    </message>
    <message>
        <source>AVT 48kHz Dynamic Payload</source>
        <translation>Dynamische payload AVT 48kHz</translation>
    </message>
    <message>
        <source>G711u Enable</source>
        <translation>G711u inschakelen</translation>
    </message>
    <message>
        <source>G711a Enable</source>
        <translation>G711a inschakelen</translation>
    </message>
    <message>
        <source>G729a Enable</source>
        <translation>G729a inschakelen</translation>
    </message>
    <message>
        <source>G722 Enable</source>
        <translation>G722 inschakelen</translation>
    </message>
    <message>
        <source>G722.2 Enable</source>
        <translation>G722.2 inschakelen</translation>
    </message>
    <message>
        <source>iLBC Enable</source>
        <translation>iLBC inschakelen</translation>
    </message>
    <message>
        <source>iSAC Enable</source>
        <translation>iSAC inschakelen</translation>
    </message>
    <message>
        <source>OPUS Enable</source>
        <translation>OPUS inschakelen</translation>
    </message>
    <message>
        <source>H264 BP0 Enable</source>
        <translation>H264 BP0 inschakelen</translation>
    </message>
    <message>
        <source>H264 BP1 Enable</source>
        <translation>H264 BP1 inschakelen</translation>
    </message>
    <message>
        <source>H264 HP Enable</source>
        <translation>H264 HP inschakelen</translation>
    </message>
    <message>
        <source>Prefer G711u Code</source>
        <translation>Code voor voorkeur G711u</translation>
    </message>
    <message>
        <source>Force G711u Code</source>
        <translation>Code voor verplicht G711u</translation>
    </message>
    <message>
        <source>Prefer G711a Code</source>
        <translation>Code voor voorkeur G711a</translation>
    </message>
    <message>
        <source>Force G711a Code</source>
        <translation>Code voor verplicht G711a</translation>
    </message>
    <message>
        <source>Prefer G722 Code</source>
        <translation>Code voor voorkeur G722</translation>
    </message>
    <message>
        <source>Force G722 Code</source>
        <translation>Code voor verplicht G722</translation>
    </message>
    <message>
        <source>Prefer G722.2 Code</source>
        <translation>Code voor voorkeur G722.2</translation>
    </message>
    <message>
        <source>Force G722.2 Code</source>
        <translation>Code voor verplicht G722.2</translation>
    </message>
    <message>
        <source>Prefer G729a Code</source>
        <translation>Code voor voorkeur G729a</translation>
    </message>
    <message>
        <source>Force G729a Code</source>
        <translation>Code voor verplicht G729a</translation>
    </message>
    <message>
        <source>Prefer iLBC Code</source>
        <translation>Code voor voorkeur iLBC</translation>
    </message>
    <message>
        <source>Force iLBC Code</source>
        <translation>Code voor verplicht iLBC</translation>
    </message>
    <message>
        <source>Prefer ISAC Code</source>
        <translation>Code voor voorkeur ISAC</translation>
    </message>
    <message>
        <source>Force ISAC Code</source>
        <translation>Code voor verplicht ISAC</translation>
    </message>
    <message>
        <source>Prefer OPUS Code</source>
        <translation>Code voor voorkeur OPUS</translation>
    </message>
    <message>
        <source>Force OPUS Code</source>
        <translation>Code voor verplicht OPUS</translation>
    </message>
    <message>
        <source>Cfwd All Act Code</source>
        <translation>Activeringscode doorschakelen van alle oproepen</translation>
    </message>
    <message>
        <source>Cfwd All Deact Code</source>
        <translation>Deactiveringscode doorschakelen van alle oproepen</translation>
    </message>
    <message>
        <source>Cfwd Busy Act Code</source>
        <translation>Activeringscode doorschakelen bij bezet</translation>
    </message>
    <message>
        <source>Cfwd Busy Deact Code</source>
        <translation>Deactiveringscode doorschakelen bij bezet</translation>
    </message>
    <message>
        <source>Cfwd No Ans Act Code</source>
        <translation>Activeringscode doorschakelen bij geen gehoor</translation>
    </message>
    <message>
        <source>Cfwd No Ans Deact Code</source>
        <translation>Deactiveringscode doorschakelen bij geen gehoor</translation>
    </message>
    <message>
        <source>CW Act Code</source>
        <translation>Activeringscode wisselgesprek</translation>
    </message>
    <message>
        <source>CW Deact Code</source>
        <translation>Deactiveringscode wisselgesprek</translation>
    </message>
    <message>
        <source>CW Per Call Act Code</source>
        <translation>Activeringscode wisselgesprek per oproep</translation>
    </message>
    <message>
        <source>CW Per Call Deact Code</source>
        <translation>Deactiveringscode wisselgesprek per oproep</translation>
    </message>
    <message>
        <source>Block CID Act Code</source>
        <translation>Activeringscode blokkeren van beller-id</translation>
    </message>
    <message>
        <source>Block CID Deact Code</source>
        <translation>Deactiveringscode blokkeren van beller-id</translation>
    </message>
    <message>
        <source>Block CID Per Call Act Code</source>
        <translation>Activeringscode blokkeren van beller-id per oproep</translation>
    </message>
    <message>
        <source>Block CID Per Call Deact Code</source>
        <translation>Deactiveringscode blokkeren van beller-id per oproep</translation>
    </message>
    <message>
        <source>Block ANC Act Code</source>
        <translation>Activeringscode blokkeren van anonieme oproepen</translation>
    </message>
    <message>
        <source>Block ANC Deact Code</source>
        <translation>Deactiveringscode blokkeren van anonieme oproepen</translation>
    </message>
    <message>
        <source>DND Act Code</source>
        <translation>Activeringscode Niet storen</translation>
    </message>
    <message>
        <source>DND Deact Code</source>
        <translation>Deactiveringscode Niet storen</translation>
    </message>
    <message>
        <source>Secure All Call Act Code</source>
        <translation>Activeringscode beveiligen van alle oproepen</translation>
    </message>
    <message>
        <source>Secure No Call Act Code</source>
        <translation>Activeringscode beveiligen van geen enkele oproep</translation>
    </message>
    <message>
        <source>Secure One Call Act Code</source>
        <translation>Activeringscode beveiligen van één oproep</translation>
    </message>
    <message>
        <source>Secure One Call Deact Code</source>
        <translation>Deactiveringscode beveiligen van één oproep</translation>
    </message>
    <message>
        <source>Exec Call Filter Act Code</source>
        <translation>Activeringscode oproepfilter van directielid</translation>
    </message>
    <message>
        <source>Exec Call Filter Deact Code</source>
        <translation>Deactiveringscode oproepfilter van directielid</translation>
    </message>
    <message>
        <source>Call Return Code</source>
        <translation>Terugbelcode</translation>
    </message>
    <message>
        <source>Blind Transfer Code</source>
        <translation>Code voor blind doorverbinden</translation>
    </message>
    <message>
        <source>Paging Code</source>
        <translation>Pagingcode</translation>
    </message>
    <message>
        <source>Call Park Code</source>
        <translation>Code voor oproep parkeren</translation>
    </message>
    <message>
        <source>Call Pickup Code</source>
        <translation>Code voor oproep overnemen</translation>
    </message>
    <message>
        <source>Call Unpark Code</source>
        <translation>Code voor oproep uit parkeerstand halen</translation>
    </message>
    <message>
        <source>Group Call Pickup Code</source>
        <translation>Code voor groepsoproep overnemen</translation>
    </message>
    <message>
        <source>Exec Assistant Call Initiate Code</source>
        <translation>Code voor oproep starten door directieassistent</translation>
    </message>
    <message>
        <source>Exec Assistant Call Push Code</source>
        <translation>Code voor oproep doorgeven door directieassistent</translation>
    </message>
    <message>
        <source>Exec Call Retrieve Code</source>
        <translation>Code voor oproep terughalen van directielid</translation>
    </message>
    <message>
        <source>Exec Call Bridge Code</source>
        <translation>Code voor deelnemen aan oproep van directielid</translation>
    </message>
    <message>
        <source>Referral Services Codes</source>
        <translation>Codes voor verwijsservices</translation>
    </message>
    <message>
        <source>Feature Dial Services Codes</source>
        <translation>Codes voor functiekiesservices</translation>
    </message>
    <message>
        <source>Service Annc Base Number</source>
        <translation>Basisnummer voor serviceaankondiging</translation>
    </message>
    <message>
        <source>Service Annc Extension Codes</source>
        <translation>Toestelcodes voor serviceaankondiging</translation>
    </message>
    <message>
        <source>Conference Serv</source>
        <translation>Conferentieservice</translation>
    </message>
    <message>
        <source>Attn Transfer Serv</source>
        <translation>Service doorverbinden met ruggespraak</translation>
    </message>
    <message>
        <source>Blind Transfer Serv</source>
        <translation>Service blind doorverbinden</translation>
    </message>
    <message>
        <source>DND Serv</source>
        <translation>Service Niet storen</translation>
    </message>
    <message>
        <source>Block ANC Serv</source>
        <translation>Service anonieme oproepen blokkeren</translation>
    </message>
    <message>
        <source>Block CID Serv</source>
        <translation>Service beller-id blokkeren</translation>
    </message>
    <message>
        <source>Secure Call Serv</source>
        <translation>Service beveiligde oproepen</translation>
    </message>
    <message>
        <source>Cfwd All Serv</source>
        <translation>Service alle oproepen doorschakelen</translation>
    </message>
    <message>
        <source>Cfwd Busy Serv</source>
        <translation>Service doorschakelen bij bezet</translation>
    </message>
    <message>
        <source>Cfwd No Ans Serv</source>
        <translation>Service doorschakelen bij geen gehoor</translation>
    </message>
    <message>
        <source>Paging Serv</source>
        <translation>Pagingservice</translation>
    </message>
    <message>
        <source>Call Park Serv</source>
        <translation>Service oproepen parkeren</translation>
    </message>
    <message>
        <source>Call Pick Up Serv</source>
        <translation>Service oproepen overnemen</translation>
    </message>
    <message>
        <source>ACD Login Serv</source>
        <translation>ACD-aanmeldservice</translation>
    </message>
    <message>
        <source>Group Call Pick Up Serv</source>
        <translation>Service groepsoproepen overnemen</translation>
    </message>
    <message>
        <source>Service Annc Serv</source>
        <translation>Service voor serviceaankondiging</translation>
    </message>
    <message>
        <source>Call Recording Serv</source>
        <translation>Service gespreksopname</translation>
    </message>
    <message>
        <source>Video Serv</source>
        <translation>Videoservice</translation>
    </message>
    <message>
        <source>Reverse Phone Lookup Serv</source>
        <translation>Service omgekeerd opzoeken</translation>
    </message>
    <message>
        <source>Idle Key List</source>
        <translation>Toetsenlijst: inactief</translation>
    </message>
    <message>
        <source>Missed Call Key List</source>
        <translation>Toetsenlijst: gemiste oproep</translation>
    </message>
    <message>
        <source>Off Hook Key List</source>
        <translation>Toetsenlijst: van de haak</translation>
    </message>
    <message>
        <source>Dialing Input Key List</source>
        <translation>Toetsenlijst: kiesinvoer</translation>
    </message>
    <message>
        <source>Progressing Key List</source>
        <translation>Toetsenlijst: in uitvoering</translation>
    </message>
    <message>
        <source>Connected Key List</source>
        <translation>Toetsenlijst: verbonden</translation>
    </message>
    <message>
        <source>Start-Xfer Key List</source>
        <translation>Toetsenlijst: begin doorverbinden</translation>
    </message>
    <message>
        <source>Start-Conf Key List</source>
        <translation>Toetsenlijst: begin conferentie</translation>
    </message>
    <message>
        <source>Conferencing Key List</source>
        <translation>Toetsenlijst: in conferentie</translation>
    </message>
    <message>
        <source>Releasing Key List</source>
        <translation>Toetsenlijst: bij verbreken</translation>
    </message>
    <message>
        <source>Hold Key List</source>
        <translation>Toetsenlijst: wachtstand</translation>
    </message>
    <message>
        <source>Ringing Key List</source>
        <translation>Toetsenlijst: bij overgaan</translation>
    </message>
    <message>
        <source>Shared Active Key List</source>
        <translation>Toetsenlijst: gedeeld actief</translation>
    </message>
    <message>
        <source>Shared Held Key List</source>
        <translation>Toetsenlijst: gedeeld in wachtstand</translation>
    </message>
    <message>
        <source>Connected Video Key List</source>
        <translation>Toetsenlijst: verbonden video</translation>
    </message>
    <message>
        <source>Exec Assistant Key List</source>
        <translation>Toetsenlijst: directieassistent</translation>
    </message>
    <message>
        <source>Broadsoft Call History Key List</source>
        <translation>Toetsenlijst: Broadsoft-oproepgeschiedenis</translation>
    </message>
    <message>
        <source>Dial Tone</source>
        <translation>Kiestoon</translation>
    </message>
    <message>
        <source>Outside Dial Tone</source>
        <translation>Kiestoon buitenlijn</translation>
    </message>
    <message>
        <source>Prompt Tone</source>
        <translation>Vraagtoon</translation>
    </message>
    <message>
        <source>Busy Tone</source>
        <translation>Bezettoon</translation>
    </message>
    <message>
        <source>Reorder Tone</source>
        <translation>Congestietoon</translation>
    </message>
    <message>
        <source>Off Hook Warning Tone</source>
        <translation>Waarschuwingstoon hoorn van de haak</translation>
    </message>
    <message>
        <source>Ring Back Tone</source>
        <translation>Overgangstoon</translation>
    </message>
    <message>
        <source>Call Waiting Tone</source>
        <translation>Wisselgesprektoon</translation>
    </message>
    <message>
        <source>Confirm Tone</source>
        <translation>Bevestigingstoon</translation>
    </message>
    <message>
        <source>MWI Dial Tone</source>
        <translation>MWI-kiestoon</translation>
    </message>
    <message>
        <source>Cfwd Dial Tone</source>
        <translation>Kiestoon bij doorschakelen</translation>
    </message>
    <message>
        <source>Holding Tone</source>
        <translation>Wachtstandtoon</translation>
    </message>
    <message>
        <source>Conference Tone</source>
        <translation>Conferentietoon</translation>
    </message>
    <message>
        <source>Secure Call Indication Tone</source>
        <translation>Toon voor beveiligde oproep</translation>
    </message>
    <message>
        <source>Page Tone</source>
        <translation>Pagingtoon</translation>
    </message>
    <message>
        <source>Alert Tone</source>
        <translation>Waarschuwingstoon</translation>
    </message>
    <message>
        <source>Mute Tone</source>
        <translation>Dempingstoon</translation>
    </message>
    <message>
        <source>Unmute Tone</source>
        <translation>Toon dempen opgeheven</translation>
    </message>
    <message>
        <source>System Beep</source>
        <translation>Systeempiep</translation>
    </message>
    <message>
        <source>Call Pickup Tone</source>
        <translation>Toon voor oproep overnemen</translation>
    </message>
    <message>
        <source>Reorder Delay</source>
        <translation>Vertraging congestietoon</translation>
    </message>
    <message>
        <source>Interdigit Long Timer</source>
        <translation>Lange timer tussen cijfers</translation>
    </message>
    <message>
        <source>Interdigit Short Timer</source>
        <translation>Korte timer tussen cijfers</translation>
    </message>
    <message>
        <source>Set Local Date (mm/dd/yyyy)</source>
        <translation>Lokale datum instellen (mm/dd/jjjj)</translation>
    </message>
    <message>
        <source>Set Local Time (HH/mm)</source>
        <translation>Lokale tijd instellen (UU/mm)</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Time Offset (HH/mm)</source>
        <translation>Tijdsverschil (UU/mm)</translation>
    </message>
    <message>
        <source>Ignore DHCP Time Offset</source>
        <translation>DHCP-tijdsverschil negeren</translation>
    </message>
    <message>
        <source>Daylight Saving Time Rule</source>
        <translation>Regel voor zomertijd</translation>
    </message>
    <message>
        <source>Daylight Saving Time Enable</source>
        <translation>Zomertijd inschakelen</translation>
    </message>
    <message>
        <source>Dictionary Server Script</source>
        <translation>Script voor woordenboekserver</translation>
    </message>
    <message>
        <source>Language Selection</source>
        <translation>Taalkeuze</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Landinstelling</translation>
    </message>
    <message>
        <source>Station Name</source>
        <translation>Stationsnaam</translation>
    </message>
    <message>
        <source>Station Display Name</source>
        <translation>Weergavenaam van station</translation>
    </message>
    <message>
        <source>Voice Mail Number</source>
        <translation>Voicemailnummer</translation>
    </message>
    <message>
        <source>Bandwidth Allowance</source>
        <translation>Toegestane bandbreedte</translation>
    </message>
    <message>
        <source>Bluetooth Mode</source>
        <translation>Bluetooth-modus</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Short Name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Share Call Appearance</source>
        <translation>Gedeelde oproepweergave</translation>
    </message>
    <message>
        <source>Extended Function</source>
        <translation>Uitgebreide functie</translation>
    </message>
    <message>
        <source>Line ID Mapping</source>
        <translation>Toewijzing van lijn-id</translation>
    </message>
    <message>
        <source>SCA Barge-In-Enable</source>
        <translation>SCA-inbreken inschakelen</translation>
    </message>
    <message>
        <source>SCA Sticky Auto Line Seize</source>
        <translation>Vaste automatische SCA-lijnbezetting</translation>
    </message>
    <message>
        <source>Call Appearances Per Line</source>
        <translation>Oproepweergaven per lijn</translation>
    </message>
    <message>
        <source>Silent Ring Duration</source>
        <translation>Duur van stil belsignaal</translation>
    </message>
    <message>
        <source>EM Enable</source>
        <translation>EM inschakelen</translation>
    </message>
    <message>
        <source>EM User Domain</source>
        <translation>EM-gebruikersdomein</translation>
    </message>
    <message>
        <source>Session Timer(m)</source>
        <translation>Sessietimer (min)</translation>
    </message>
    <message>
        <source>Countdown Timer(s)</source>
        <translation>Afteltimer (s)</translation>
    </message>
    <message>
        <source>Preferred Password Input Mode</source>
        <translation>Voorkeursmodus voor wachtwoordinvoer</translation>
    </message>
    <message>
        <source>XSI Host Server</source>
        <translation>XSI-hostserver</translation>
    </message>
    <message>
        <source>XSI Authentication Type</source>
        <translation>XSI-verificatietype</translation>
    </message>
    <message>
        <source>Login User ID</source>
        <translation>Gebruikers-id voor aanmelding</translation>
    </message>
    <message>
        <source>Login Password</source>
        <translation>Aanmeldwachtwoord</translation>
    </message>
    <message>
        <source>SIP Auth ID</source>
        <translation>SIP-verificatie-id</translation>
    </message>
    <message>
        <source>SIP Password</source>
        <translation>SIP-wachtwoord</translation>
    </message>
    <message>
        <source>Directory Enable</source>
        <translation>Telefoonlijst inschakelen</translation>
    </message>
    <message>
        <source>Directory Name</source>
        <translation>Naam van telefoonlijst</translation>
    </message>
    <message>
        <source>Directory Type</source>
        <translation>Type telefoonlijst</translation>
    </message>
    <message>
        <source>CallLog Enable</source>
        <translation>Oproeplogboek inschakelen</translation>
    </message>
    <message>
        <source>CallLog Associated Line</source>
        <translation>Lijn van oproeplogboek</translation>
    </message>
    <message>
        <source>Display Recents From</source>
        <translation>Recente oproepen weergeven van</translation>
    </message>
    <message>
        <source>XMPP Enable</source>
        <translation>XMPP inschakelen</translation>
    </message>
    <message>
        <source>XMPP Server</source>
        <translation>XMPP-server</translation>
    </message>
    <message>
        <source>XMPP Port</source>
        <translation>XMPP-poort</translation>
    </message>
    <message>
        <source>XMPP User ID</source>
        <translation>XMPP-gebruikers-id</translation>
    </message>
    <message>
        <source>XMPP Password</source>
        <translation>XMPP-wachtwoord</translation>
    </message>
    <message>
        <source>Login Invisible</source>
        <translation>Onzichtbaar aanmelden</translation>
    </message>
    <message>
        <source>XMPP Retry Interval</source>
        <translation>XMPP-interval voor nieuwe poging</translation>
    </message>
    <message>
        <source>Page Service URL</source>
        <translation>URL van pagingservice</translation>
    </message>
    <message>
        <source>XML Directory Service Name</source>
        <translation>Naam van XML-telefoonlijstservice</translation>
    </message>
    <message>
        <source>XML Directory Service URL</source>
        <translation>URL van XML-telefoonlijstservice</translation>
    </message>
    <message>
        <source>XML Application Service Name</source>
        <translation>Naam van XML-toepassingsservice</translation>
    </message>
    <message>
        <source>XML Application Service URL</source>
        <translation>URL van XML-toepassingsservice</translation>
    </message>
    <message>
        <source>XML User Name</source>
        <translation>XML-gebruikersnaam</translation>
    </message>
    <message>
        <source>XML Password</source>
        <translation>XML-wachtwoord</translation>
    </message>
    <message>
        <source>CISCO XML EXE Enable</source>
        <translation>CISCO XML EXE inschakelen</translation>
    </message>
    <message>
        <source>CISCO XML EXE Auth Mode</source>
        <translation>Verificatiemodus CISCO XML EXE</translation>
    </message>
    <message>
        <source>Group Paging Script</source>
        <translation>Script voor groepspaging</translation>
    </message>
    <message>
        <source>Group P Paging Script</source>
        <translation>Script voor paging van groep P</translation>
    </message>
    <message>
        <source>LDAP Dir Enable</source>
        <translation>LDAP-telefoonlijst inschakelen</translation>
    </message>
    <message>
        <source>LDAP Corp Dir Name</source>
        <translation>Naam van LDAP-bedrijfstelefoonlijst</translation>
    </message>
    <message>
        <source>LDAP Server</source>
        <translation>LDAP-server</translation>
    </message>
    <message>
        <source>LDAP Search Base</source>
        <translation>LDAP-zoekbasis</translation>
    </message>
    <message>
        <source>LDAP Client DN</source>
        <translation>LDAP-client-DN</translation>
    </message>
    <message>
        <source>LDAP Username</source>
        <translation>LDAP-gebruikersnaam</translation>
    </message>
    <message>
        <source>LDAP User Name</source>
        <translation>LDAP-gebruikersnaam</translation>
    </message>
    <message>
        <source>LDAP Password</source>
        <translation>LDAP-wachtwoord</translation>
    </message>
    <message>
        <source>LDAP Auth Method</source>
        <translation>LDAP-verificatiemethode</translation>
    </message>
    <message>
        <source>LDAP Last Name Filter</source>
        <translation>LDAP-filter achternaam</translation>
    </message>
    <message>
        <source>LDAP First Name Filter</source>
        <translation>LDAP-filter voornaam</translation>
    </message>
    <message>
        <source>LDAP Search Item {n}</source>
        <translation>LDAP-zoekitem {n}</translation>
    </message>
    <message>
        <source>LDAP Item {n} Filter</source>
        <translation>LDAP-filter voor item {n}</translation>
    </message>
    <message>
        <source>LDAP Display Attrs</source>
        <translation>LDAP-weergavekenmerken</translation>
    </message>
    <message>
        <source>LDAP Number Mapping</source>
        <translation>LDAP-nummertoewijzing</translation>
    </message>
    <message>
        <source>LDAP Prompt For Empty Credentials</source>
        <translation>Vragen bij lege LDAP-aanmeldgegevens</translation>
    </message>
    <message>
        <source>LDAP StartTLS Enable</source>
        <translation>LDAP StartTLS inschakelen</translation>
    </message>
    <message>
        <source>LDAP Unified Search Enable</source>
        <translation>Uniforme LDAP-zoekopdracht inschakelen</translation>
    </message>
    <message>
        <source>Programmable Softkey Enable</source>
        <translation>Programmeerbare softkeys inschakelen</translation>
    </message>
    <message>
        <source>WideBand Handset Enable</source>
        <translation>Breedbandhoorn inschakelen</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Add Contacts to Directory Personal</source>
        <translation>Contactpersonen toevoegen aan persoonlijke telefoonlijst</translation>
    </message>
    <message>
        <source>Allowed APIs</source>
        <translation>Toegestane API&apos;s</translation>
    </message>
    <message>
        <source>Assistant Call Filter</source>
        <translation>Oproepfilter van assistent</translation>
    </message>
    <message>
        <source>Auto Collapse Into Line Key</source>
        <translation>Automatisch samenvouwen in lijntoets</translation>
    </message>
    <message>
        <source>BLF Callpark On Line Key Enable</source>
        <translation>BLF-oproep parkeren op lijntoets inschakelen</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Browse Mode Enable</source>
        <translation>Bladermodus inschakelen</translation>
    </message>
    <message>
        <source>Call Statistics</source>
        <translation>Oproepstatistieken</translation>
    </message>
    <message>
        <source>Cfwd All</source>
        <translation>Alle oproepen doorschakelen</translation>
    </message>
    <message>
        <source>Cfwd Busy</source>
        <translation>Doorschakelen bij bezet</translation>
    </message>
    <message>
        <source>Cfwd No Answer</source>
        <translation>Doorschakelen bij geen gehoor</translation>
    </message>
    <message>
        <source>Cfwd No Answer Delay</source>
        <translation>Vertraging doorschakelen bij geen gehoor</translation>
    </message>
    <message>
        <source>Cfwd No Answer Dest</source>
        <translation>Bestemming doorschakelen bij geen gehoor</translation>
    </message>
    <message>
        <source>Control Server URL</source>
        <translation>URL van besturingsserver</translation>
    </message>
    <message>
        <source>DND Off LED</source>
        <translation>LED Niet storen uit</translation>
    </message>
    <message>
        <source>Device Administration</source>
        <translation>Apparaatbeheer</translation>
    </message>
    <message>
        <source>Display XMPP User ID With Top Priority</source>
        <translation>XMPP-gebruikers-id met hoogste prioriteit weergeven</translation>
    </message>
    <message>
        <source>Enable Direct PLK Configuration</source>
        <translation>Directe PLK-configuratie inschakelen</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Directieassistent</translation>
    </message>
    <message>
        <source>Executive Assistant Role</source>
        <translation>Rol van directieassistent</translation>
    </message>
    <message>
        <source>FIPS Mode</source>
        <translation>FIPS-modus</translation>
    </message>
    <message>
        <source>Factory Reset Menu</source>
        <translation>Menu Fabrieksinstellingen herstellen</translation>
    </message>
    <message>
        <source>Forward Softkey</source>
        <translation>Softkey Doorschakelen</translation>
    </message>
    <message>
        <source>Keep Focus On Active Call</source>
        <translation>Focus op actieve oproep houden</translation>
    </message>
    <message>
        <source>Max Display Records</source>
        <translation>Maximaal aantal weergegeven records</translation>
    </message>
    <message>
        <source>Network Configuration</source>
        <translation>Netwerkconfiguratie</translation>
    </message>
    <message>
        <source>Peripheral Inventory Enable</source>
        <translation>Inventaris van randapparatuur inschakelen</translation>
    </message>
    <message>
        <source>Personal Directory Enable</source>
        <translation>Persoonlijke telefoonlijst inschakelen</translation>
    </message>
    <message>
        <source>Profile Rule Menu</source>
        <translation>Menu Profielregel</translation>
    </message>
    <message>
        <source>RTP Before ACK</source>
        <translation>RTP vóór ACK</translation>
    </message>
    <message>
        <source>Replace Unresolved Caller Name with Number</source>
        <translation>Onbekende bellernaam vervangen door nummer</translation>
    </message>
    <message>
        <source>Report Problem Menu</source>
        <translation>Menu Probleem rapporteren</translation>
    </message>
    <message>
        <source>Ringer Volume Control</source>
        <translation>Regeling van belvolume</translation>
    </message>
    <message>
        <source>Search All Enable</source>
        <translation>Alles zoeken inschakelen</translation>
    </message>
    <message>
        <source>Share Line Event Package Type</source>
        <translation>Type gebeurtenispakket voor gedeelde lijn</translation>
    </message>
    <message>
        <source>Speed Dials</source>
        <translation>Snelkiesnummers</translation>
    </message>
    <message>
        <source>Survivability Test Mode</source>
        <translation>Testmodus voor overlevingsstand</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>Gebruikersvoorkeuren</translation>
    </message>
    <message>
        <source>Video Menu</source>
        <translation>Videomenu</translation>
    </message>
    <message>
        <source>Webex Calendar Enable</source>
        <translation>Webex-agenda inschakelen</translation>
    </message>
    <message>
        <source>Webex Directory Enable</source>
        <translation>Webex-telefoonlijst inschakelen</translation>
    </message>
    <message>
        <source>Webex Directory Name</source>
        <translation>Naam van Webex-telefoonlijst</translation>
    </message>
    <message>
        <source>Webex Metrics Enable</source>
        <translation>Webex-metingen inschakelen</translation>
    </message>
    <message>
        <source>Webex Onboard Enable</source>
        <translation>Webex-onboarding inschakelen</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Enable</source>
        <translation>XSI-telefoonlijst Bedrijf (gemeenschappelijk) inschakelen</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Name</source>
        <translation>Naam XSI-telefoonlijst Bedrijf (gemeenschappelijk)</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Enable</source>
        <translation>XSI-telefoonlijst Bedrijf inschakelen</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Name</source>
        <translation>Naam XSI-telefoonlijst Bedrijf</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Enable</source>
        <translation>XSI-telefoonlijst Groep (gemeenschappelijk) inschakelen</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Name</source>
        <translation>Naam XSI-telefoonlijst Groep (gemeenschappelijk)</translation>
    </message>
    <message>
        <source>XsiDir Group Enable</source>
        <translation>XSI-telefoonlijst Groep inschakelen</translation>
    </message>
    <message>
        <source>XsiDir Group Name</source>
        <translation>Naam XSI-telefoonlijst Groep</translation>
    </message>
    <message>
        <source>XsiDir Individual Mode Enable</source>
        <translation>Individuele modus XSI-telefoonlijst inschakelen</translation>
    </message>
    <message>
        <source>XsiDir Personal Enable</source>
        <translation>Persoonlijke XSI-telefoonlijst inschakelen</translation>
    </message>
    <message>
        <source>XsiDir Personal Name</source>
        <translation>Naam persoonlijke XSI-telefoonlijst</translation>
    </message>
    <message>
        <source>ice stun enable</source>
        <translation>ICE-STUN inschakelen</translation>
    </message>
    <message>
        <source>Line Enable</source>
        <translation>Lijn inschakelen</translation>
    </message>
    <message>
        <source>Share Ext</source>
        <translation>Gedeeld toestel</translation>
    </message>
    <message>
        <source>Shared User ID</source>
        <translation>Gedeelde gebruikers-id</translation>
    </message>
    <message>
        <source>Subscription Expires</source>
        <translation>Vervaltijd abonnement</translation>
    </message>
    <message>
        <source>Restrict MWI</source>
        <translation>MWI beperken</translation>
    </message>
    <message>
        <source>NAT Mapping Enable</source>
        <translation>NAT-toewijzing inschakelen</translation>
    </message>
    <message>
        <source>NAT Keep Alive Enable</source>
        <translation>NAT-keep-alive inschakelen</translation>
    </message>
    <message>
        <source>NAT Keep Alive Msg</source>
        <translation>NAT-keep-alive-bericht</translation>
    </message>
    <message>
        <source>NAT Keep Alive Dest</source>
        <translation>NAT-keep-alive-bestemming</translation>
    </message>
    <message>
        <source>SIP TOS DiffServ Value</source>
        <translation>SIP-TOS/DiffServ-waarde</translation>
    </message>
    <message>
        <source>RTP TOS DiffServ Value</source>
        <translation>RTP-TOS/DiffServ-waarde</translation>
    </message>
    <message>
        <source>Video RTP TOS DiffServ Value</source>
        <translation>RTP-TOS/DiffServ-waarde voor video</translation>
    </message>
    <message>
        <source>SIP Transport</source>
        <translation>SIP-transport</translation>
    </message>
    <message>
        <source>SIP Port</source>
        <translation>SIP-poort</translation>
    </message>
    <message>
        <source>SIP 100REL Enable</source>
        <translation>SIP 100REL inschakelen</translation>
    </message>
    <message>
        <source>EXT SIP Port</source>
        <translation>Externe SIP-poort</translation>
    </message>
    <message>
        <source>Auth Resync-Reboot</source>
        <translation>Verificatie bij hersynchronisatie/herstart</translation>
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
        <translation>BYE-vertraging van Referor</translation>
    </message>
    <message>
        <source>Refer-To Target Contact</source>
        <translation>Contact van Refer-To-doel</translation>
    </message>
    <message>
        <source>Referee Bye Delay</source>
        <translation>BYE-vertraging van Referee</translation>
    </message>
    <message>
        <source>Refer Target Bye Delay</source>
        <translation>BYE-vertraging van REFER-doel</translation>
    </message>
    <message>
        <source>Sticky 183</source>
        <translation>Sticky 183</translation>
    </message>
    <message>
        <source>Auth INVITE</source>
        <translation>INVITE verifiëren</translation>
    </message>
    <message>
        <source>Ntfy Refer On 1xx-To-Inv</source>
        <translation>REFER melden bij 1xx op INVITE</translation>
    </message>
    <message>
        <source>Set G729 annexb</source>
        <translation>G729 annex B instellen</translation>
    </message>
    <message>
        <source>Voice Quality Report Address</source>
        <translation>Adres voor spraakkwaliteitsrapport</translation>
    </message>
    <message>
        <source>Voice Quality Report Group</source>
        <translation>Groep voor spraakkwaliteitsrapport</translation>
    </message>
    <message>
        <source>VQ Report Interval</source>
        <translation>Interval voor spraakkwaliteitsrapport</translation>
    </message>
    <message>
        <source>User Equal Phone</source>
        <translation>user=phone</translation>
    </message>
    <message>
        <source>Call Recording Protocol</source>
        <translation>Protocol voor gespreksopname</translation>
    </message>
    <message>
        <source>Privacy Header</source>
        <translation>Privacykopregel</translation>
    </message>
    <message>
        <source>P-Early-Media Support</source>
        <translation>Ondersteuning voor P-Early-Media</translation>
    </message>
    <message>
        <source>Blind Attn-Xfer Enable</source>
        <translation>Blind doorverbinden met ruggespraak inschakelen</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>Wachtend bericht</translation>
    </message>
    <message>
        <source>Auth Page</source>
        <translation>Paging verifiëren</translation>
    </message>
    <message>
        <source>Default Ring</source>
        <translation>Standaardbelsignaal</translation>
    </message>
    <message>
        <source>Auth Page Realm</source>
        <translation>Realm voor pagingverificatie</translation>
    </message>
    <message>
        <source>Conference Bridge URL</source>
        <translation>URL van conferentiebrug</translation>
    </message>
    <message>
        <source>Conference Single Hardkey</source>
        <translation>Eén vaste toets voor conferentie</translation>
    </message>
    <message>
        <source>Auth Page Password</source>
        <translation>Wachtwoord voor pagingverificatie</translation>
    </message>
    <message>
        <source>Mailbox ID</source>
        <translation>Mailbox-id</translation>
    </message>
    <message>
        <source>Voice Mail Server</source>
        <translation>Voicemailserver</translation>
    </message>
    <message>
        <source>Voice Mail Subscribe Interval</source>
        <translation>Abonnementsinterval voicemail</translation>
    </message>
    <message>
        <source>Voice Mail Enable</source>
        <translation>Voicemail inschakelen</translation>
    </message>
    <message>
        <source>Auto Ans Page On Active Call</source>
        <translation>Paging automatisch beantwoorden tijdens gesprek</translation>
    </message>
    <message>
        <source>Feature Key Sync</source>
        <translation>Functietoetsen synchroniseren</translation>
    </message>
    <message>
        <source>Feature Activation Code Sync</source>
        <translation>Functieactiveringscodes synchroniseren</translation>
    </message>
    <message>
        <source>Call Park Monitor Enable</source>
        <translation>Bewaking van geparkeerde oproepen inschakelen</translation>
    </message>
    <message>
        <source>Enable Broadsoft Hoteling</source>
        <translation>Broadsoft-hoteling inschakelen</translation>
    </message>
    <message>
        <source>Hoteling Subscription Expires</source>
        <translation>Vervaltijd hotelingabonnement</translation>
    </message>
    <message>
        <source>Secure Call Option</source>
        <translation>Optie voor beveiligde oproep</translation>
    </message>
    <message>
        <source>Broadsoft ACD</source>
        <translation>Broadsoft ACD</translation>
    </message>
    <message>
        <source>Call Information Enable</source>
        <translation>Oproepinformatie inschakelen</translation>
    </message>
    <message>
        <source>Disposition Code Enable</source>
        <translation>Afhandelcode inschakelen</translation>
    </message>
    <message>
        <source>Trace Enable</source>
        <translation>Tracering inschakelen</translation>
    </message>
    <message>
        <source>Emergency Escalation Enable</source>
        <translation>Noodescalatie inschakelen</translation>
    </message>
    <message>
        <source>Queue Status Notification Enable</source>
        <translation>Melding van wachtrijstatus inschakelen</translation>
    </message>
    <message>
        <source>Unavailable Reason Code Enable</source>
        <translation>Redencode bij niet beschikbaar inschakelen</translation>
    </message>
    <message>
        <source>ACD Status</source>
        <translation>ACD-status</translation>
    </message>
    <message>
        <source>Auto Available After Sign-In</source>
        <translation>Automatisch beschikbaar na aanmelden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Outbound Proxy</source>
        <translation>Uitgaande proxy</translation>
    </message>
    <message>
        <source>Alternate Proxy</source>
        <translation>Alternatieve proxy</translation>
    </message>
    <message>
        <source>Alternate Outbound Proxy</source>
        <translation>Alternatieve uitgaande proxy</translation>
    </message>
    <message>
        <source>Survivability Proxy</source>
        <translation>Overlevingsproxy</translation>
    </message>
    <message>
        <source>Survivability Proxy Fallback Intvl</source>
        <translation>Terugvalinterval overlevingsproxy</translation>
    </message>
    <message>
        <source>Use OB Proxy In Dialog</source>
        <translation>Uitgaande proxy in dialoog gebruiken</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Make Call Without Reg</source>
        <translation>Bellen zonder registratie</translation>
    </message>
    <message>
        <source>Register Expires</source>
        <translation>Vervaltijd registratie</translation>
    </message>
    <message>
        <source>Ans Call Without Reg</source>
        <translation>Opnemen zonder registratie</translation>
    </message>
    <message>
        <source>Use DNS SRV</source>
        <translation>DNS SRV gebruiken</translation>
    </message>
    <message>
        <source>DNS SRV Auto Prefix</source>
        <translation>Automatische DNS SRV-prefix</translation>
    </message>
    <message>
        <source>Proxy Fallback Intvl</source>
        <translation>Terugvalinterval proxy</translation>
    </message>
    <message>
        <source>Proxy Redundancy Method</source>
        <translation>Methode voor proxyredundantie</translation>
    </message>
    <message>
        <source>Dual Registration</source>
        <translation>Dubbele registratie</translation>
    </message>
    <message>
        <source>Auto Register When Failover</source>
        <translation>Automatisch registreren bij failover</translation>
    </message>
    <message>
        <source>TLS Name Validate</source>
        <translation>TLS-naam valideren</translation>
    </message>
    <message>
        <source>Display Name</source>
        <translation>Weergavenaam</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Gebruikers-id</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Verificatie-id</translation>
    </message>
    <message>
        <source>Reversed Auth Realm</source>
        <translation>Realm voor omgekeerde verificatie</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>SIP-URI</translation>
    </message>
    <message>
        <source>Anywhere Enable</source>
        <translation>Anywhere inschakelen</translation>
    </message>
    <message>
        <source>Block CID Enable</source>
        <translation>Beller-id blokkeren inschakelen</translation>
    </message>
    <message>
        <source>Block Anonymous Call Enable</source>
        <translation>Anonieme oproepen blokkeren inschakelen</translation>
    </message>
    <message>
        <source>Call Waiting Enable</source>
        <translation>Wisselgesprek inschakelen</translation>
    </message>
    <message>
        <source>DND Enable</source>
        <translation>Niet storen inschakelen</translation>
    </message>
    <message>
        <source>CFWD Enable</source>
        <translation>Doorschakelen inschakelen</translation>
    </message>
    <message>
        <source>Preferred Codec</source>
        <translation>Voorkeurscodec</translation>
    </message>
    <message>
        <source>Use Pref Codec Only</source>
        <translation>Alleen voorkeurscodec gebruiken</translation>
    </message>
    <message>
        <source>Second Preferred Codec</source>
        <translation>Tweede voorkeurscodec</translation>
    </message>
    <message>
        <source>Third Preferred Codec</source>
        <translation>Derde voorkeurscodec</translation>
    </message>
    <message>
        <source>Silence Supp Enable</source>
        <translation>Stilteonderdrukking inschakelen</translation>
    </message>
    <message>
        <source>DTMF Tx Method</source>
        <translation>DTMF-verzendmethode</translation>
    </message>
    <message>
        <source>Codec Negotiation</source>
        <translation>Codeconderhandeling</translation>
    </message>
    <message>
        <source>Encryption Method</source>
        <translation>Versleutelingsmethode</translation>
    </message>
    <message>
        <source>Video Encryption Method</source>
        <translation>Versleutelingsmethode voor video</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>Kiesplan</translation>
    </message>
    <message>
        <source>Caller ID Map</source>
        <translation>Toewijzing van beller-id</translation>
    </message>
    <message>
        <source>Enable URI Dialing</source>
        <translation>URI-kiezen inschakelen</translation>
    </message>
    <message>
        <source>Emergency Number</source>
        <translation>Alarmnummer</translation>
    </message>
    <message>
        <source>Company UUID</source>
        <translation>Bedrijfs-UUID</translation>
    </message>
    <message>
        <source>Primary Request URL</source>
        <translation>Primaire verzoek-URL</translation>
    </message>
    <message>
        <source>Secondary Request URL</source>
        <translation>Secundaire verzoek-URL</translation>
    </message>
    <message>
        <source>Auth Support RFC8760</source>
        <translation>Verificatie volgens RFC8760</translation>
    </message>
    <message>
        <source>MediaSec Over TLS Only</source>
        <translation>MediaSec alleen via TLS</translation>
    </message>
    <message>
        <source>Precondition Support</source>
        <translation>Ondersteuning voor preconditie</translation>
    </message>
    <message>
        <source>SIP SessionID Support</source>
        <translation>Ondersteuning voor SIP-sessie-id</translation>
    </message>
    <message>
        <source>User ExternalID</source>
        <translation>Externe gebruikers-id</translation>
    </message>
    <message>
        <source>Hold Reminder Timer</source>
        <translation>Timer voor wachtstandherinnering</translation>
    </message>
    <message>
        <source>Hold Reminder Ring</source>
        <translation>Belsignaal voor wachtstandherinnering</translation>
    </message>
    <message>
        <source>Cfwd Setting</source>
        <translation>Doorschakelinstelling</translation>
    </message>
    <message>
        <source>Cfwd All Dest</source>
        <translation>Bestemming doorschakelen alle oproepen</translation>
    </message>
    <message>
        <source>Cfwd Busy Dest</source>
        <translation>Bestemming doorschakelen bij bezet</translation>
    </message>
    <message>
        <source>Cfwd No Ans Dest</source>
        <translation>Bestemming doorschakelen bij geen gehoor</translation>
    </message>
    <message>
        <source>Cfwd No Ans Delay</source>
        <translation>Vertraging doorschakelen bij geen gehoor</translation>
    </message>
    <message>
        <source>Speed Dial {n} Name</source>
        <translation>Naam snelkiesnummer {n}</translation>
    </message>
    <message>
        <source>Speed Dial {n} Number</source>
        <translation>Nummer snelkiesnummer {n}</translation>
    </message>
    <message>
        <source>CW Setting</source>
        <translation>Instelling wisselgesprek</translation>
    </message>
    <message>
        <source>Block CID Setting</source>
        <translation>Instelling beller-id blokkeren</translation>
    </message>
    <message>
        <source>Block ANC Setting</source>
        <translation>Instelling anonieme oproepen blokkeren</translation>
    </message>
    <message>
        <source>DND Setting</source>
        <translation>Instelling Niet storen</translation>
    </message>
    <message>
        <source>Secure Call Setting</source>
        <translation>Instelling beveiligde oproep</translation>
    </message>
    <message>
        <source>Dial Assistance</source>
        <translation>Kieshulp</translation>
    </message>
    <message>
        <source>Auto Answer Page</source>
        <translation>Paging automatisch beantwoorden</translation>
    </message>
    <message>
        <source>Preferred Audio Device</source>
        <translation>Voorkeursaudioapparaat</translation>
    </message>
    <message>
        <source>Time Format</source>
        <translation>Tijdnotatie</translation>
    </message>
    <message>
        <source>Date Format</source>
        <translation>Datumnotatie</translation>
    </message>
    <message>
        <source>Miss Call Shortcut</source>
        <translation>Snelkoppeling gemiste oproepen</translation>
    </message>
    <message>
        <source>Handset LED Alert</source>
        <translation>LED-melding op hoorn</translation>
    </message>
    <message>
        <source>Alert Tone Off</source>
        <translation>Waarschuwingstoon uit</translation>
    </message>
    <message>
        <source>Log Missed Calls for EXT {n}</source>
        <translation>Gemiste oproepen registreren voor toestel {n}</translation>
    </message>
    <message>
        <source>Shared Line DND Cfwd Enable</source>
        <translation>Niet storen/doorschakelen voor gedeelde lijn inschakelen</translation>
    </message>
    <message>
        <source>Ringer Volume</source>
        <translation>Belvolume</translation>
    </message>
    <message>
        <source>Speaker Volume</source>
        <translation>Luidsprekervolume</translation>
    </message>
    <message>
        <source>Handset Volume</source>
        <translation>Hoornvolume</translation>
    </message>
    <message>
        <source>Headset Volume</source>
        <translation>Hoofdtelefoonvolume</translation>
    </message>
    <message>
        <source>Bluetooth Volume</source>
        <translation>Bluetooth-volume</translation>
    </message>
    <message>
        <source>Ehook Enable</source>
        <translation>E-hook inschakelen</translation>
    </message>
    <message>
        <source>Tune speaker</source>
        <translation>Luidspreker afstemmen</translation>
    </message>
    <message>
        <source>Microphone Gain</source>
        <translation>Microfoonversterking</translation>
    </message>
    <message>
        <source>Sidetone</source>
        <translation>Zijtoon</translation>
    </message>
    <message>
        <source>Compliant Standard</source>
        <translation>Conformiteitsnorm</translation>
    </message>
    <message>
        <source>Voice Feedback Enable</source>
        <translation>Gesproken feedback inschakelen</translation>
    </message>
    <message>
        <source>Voice Feedback Speed</source>
        <translation>Snelheid gesproken feedback</translation>
    </message>
    <message>
        <source>Voice Feedback Volume</source>
        <translation>Volume gesproken feedback</translation>
    </message>
    <message>
        <source>Key Again Reset Time</source>
        <translation>Hersteltijd bij opnieuw indrukken</translation>
    </message>
    <message>
        <source>Key Double Press Time</source>
        <translation>Tijd voor dubbel indrukken</translation>
    </message>
    <message>
        <source>Key Triple Press Time</source>
        <translation>Tijd voor driemaal indrukken</translation>
    </message>
    <message>
        <source>Screen Saver Enable</source>
        <translation>Schermbeveiliging inschakelen</translation>
    </message>
    <message>
        <source>Screen Saver Type</source>
        <translation>Type schermbeveiliging</translation>
    </message>
    <message>
        <source>Screen Saver Wait</source>
        <translation>Wachttijd schermbeveiliging</translation>
    </message>
    <message>
        <source>Screen Saver Refresh Period</source>
        <translation>Vernieuwingsperiode schermbeveiliging</translation>
    </message>
    <message>
        <source>Back Light Timer</source>
        <translation>Timer voor achtergrondverlichting</translation>
    </message>
    <message>
        <source>Display Brightness</source>
        <translation>Helderheid van scherm</translation>
    </message>
    <message>
        <source>Boot Display</source>
        <translation>Opstartscherm</translation>
    </message>
    <message>
        <source>Text Logo</source>
        <translation>Tekstlogo</translation>
    </message>
    <message>
        <source>Phone Background</source>
        <translation>Achtergrond van telefoon</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>Download-URL van afbeelding</translation>
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
        <translation>Camerabelichting</translation>
    </message>
    <message>
        <source>LCD Contrast</source>
        <translation>LCD-contrast</translation>
    </message>
    <message>
        <source>Audio Overload Point 9dB</source>
        <translation>Audio-overbelastingspunt 9 dB</translation>
    </message>
    <message>
        <source>Display Off Idle Timeout (mins)</source>
        <translation>Time-out voor scherm uit bij inactiviteit (min)</translation>
    </message>
    <message>
        <source>Font Size</source>
        <translation>Tekengrootte</translation>
    </message>
    <message>
        <source>LED Indicator In Display Off Mode</source>
        <translation>LED-indicator bij scherm uit</translation>
    </message>
    <message>
        <source>Noise Removal</source>
        <translation>Ruisonderdrukking</translation>
    </message>
    <message>
        <source>Office Hours Enabled</source>
        <translation>Kantooruren ingeschakeld</translation>
    </message>
    <message>
        <source>Work Days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>Working Hours End</source>
        <translation>Einde werktijd</translation>
    </message>
    <message>
        <source>Working Hours Start</source>
        <translation>Begin werktijd</translation>
    </message>
    <message>
        <source>Subscribe Expires</source>
        <translation>Vervaltijd abonnement</translation>
    </message>
    <message>
        <source>Subscribe Retry Interval</source>
        <translation>Interval nieuwe abonnementspoging</translation>
    </message>
    <message>
        <source>Number of Units</source>
        <translation>Aantal modules</translation>
    </message>
    <message>
        <source>Subscribe Delay</source>
        <translation>Abonnementsvertraging</translation>
    </message>
    <message>
        <source>Server Type</source>
        <translation>Servertype</translation>
    </message>
    <message>
        <source>KEM Type</source>
        <translation>KEM-type</translation>
    </message>
    <message>
        <source>BLF List URI</source>
        <translation>BLF-lijst-URI</translation>
    </message>
    <message>
        <source>Use Line Keys For BLF List</source>
        <translation>Lijntoetsen gebruiken voor BLF-lijst</translation>
    </message>
    <message>
        <source>Customizable PLK Options</source>
        <translation>Aanpasbare PLK-opties</translation>
    </message>
    <message>
        <source>BLF List</source>
        <translation>BLF-lijst</translation>
    </message>
    <message>
        <source>BLF List Feature Options</source>
        <translation>Functieopties van BLF-lijst</translation>
    </message>
    <message>
        <source>Call Pickup Audio Notification</source>
        <translation>Geluidsmelding bij oproep overnemen</translation>
    </message>
    <message>
        <source>Attendant Console LCD Brightness</source>
        <translation>LCD-helderheid van telefonistenconsole</translation>
    </message>
    <message>
        <source>Attendant Console LCD Contrast</source>
        <translation>LCD-contrast van telefonistenconsole</translation>
    </message>
    <message>
        <source>BXfer To Starcode Enable</source>
        <translation>Blind doorverbinden naar stercode inschakelen</translation>
    </message>
    <message>
        <source>BXfer On Speed Dial Enable</source>
        <translation>Blind doorverbinden via snelkiezen inschakelen</translation>
    </message>
    <message>
        <source>BXfer To Remote Party Number Enable</source>
        <translation>Blind doorverbinden naar nummer van andere partij inschakelen</translation>
    </message>
    <message>
        <source>BLF Label Display Mode</source>
        <translation>Weergavemodus van BLF-label</translation>
    </message>
    <message>
        <source>Wake up phone screen when BLF pickup is ringing</source>
        <translation>Scherm inschakelen wanneer BLF-overname overgaat</translation>
    </message>
    <message>
        <source>Unit {u} Key {n}</source>
        <translation>Module {u} toets {n}</translation>
    </message>
    <message>
        <source>Unit {u} Extension {n}</source>
        <translation>Module {u} toestel {n}</translation>
    </message>
    <message>
        <source>Unit {u} Share Call Appearance {n}</source>
        <translation>Module {u} gedeelde oproepweergave {n}</translation>
    </message>
    <message>
        <source>Unit {u} Short Name {n}</source>
        <translation>Module {u} korte naam {n}</translation>
    </message>
    <message>
        <source>ACD Logged-off LED</source>
        <translation>LED ACD afgemeld</translation>
    </message>
    <message>
        <source>ACD Logged-on LED</source>
        <translation>LED ACD aangemeld</translation>
    </message>
    <message>
        <source>Call Forward Off LED</source>
        <translation>LED doorschakelen uit</translation>
    </message>
    <message>
        <source>Call Forward On LED</source>
        <translation>LED doorschakelen aan</translation>
    </message>
    <message>
        <source>Custom LED Type</source>
        <translation>Aangepast LED-type</translation>
    </message>
    <message>
        <source>DND On LED</source>
        <translation>LED Niet storen aan</translation>
    </message>
    <message>
        <source>Divert Off LED</source>
        <translation>LED omleiden uit</translation>
    </message>
    <message>
        <source>Enable TR-069</source>
        <translation>TR-069 inschakelen</translation>
    </message>
    <message>
        <source>ACS URL</source>
        <translation>ACS-URL</translation>
    </message>
    <message>
        <source>ACS Username</source>
        <translation>ACS-gebruikersnaam</translation>
    </message>
    <message>
        <source>ACS Password</source>
        <translation>ACS-wachtwoord</translation>
    </message>
    <message>
        <source>Connection Request Username</source>
        <translation>Gebruikersnaam voor verbindingsverzoek</translation>
    </message>
    <message>
        <source>Connection Request Password</source>
        <translation>Wachtwoord voor verbindingsverzoek</translation>
    </message>
    <message>
        <source>Periodic Inform Interval</source>
        <translation>Interval voor periodieke Inform</translation>
    </message>
    <message>
        <source>Periodic Inform Enable</source>
        <translation>Periodieke Inform inschakelen</translation>
    </message>
    <message>
        <source>TR-069 Traceability</source>
        <translation>TR-069-traceerbaarheid</translation>
    </message>
    <message>
        <source>CWMP V1.2 Support</source>
        <translation>Ondersteuning voor CWMP V1.2</translation>
    </message>
    <message>
        <source>TR-069 VoiceObject Init</source>
        <translation>TR-069-initialisatie VoiceObject</translation>
    </message>
    <message>
        <source>TR-069 DHCPOption Init</source>
        <translation>TR-069-initialisatie DHCPOption</translation>
    </message>
    <message>
        <source>TR-069 Fallback Support</source>
        <translation>TR-069-terugvalondersteuning</translation>
    </message>
    <message>
        <source>BACKUP ACS URL</source>
        <translation>Back-up-ACS-URL</translation>
    </message>
    <message>
        <source>BACKUP ACS User</source>
        <translation>Back-up-ACS-gebruiker</translation>
    </message>
    <message>
        <source>BACKUP ACS Password</source>
        <translation>Back-up-ACS-wachtwoord</translation>
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
        <translation>Nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>header</source>
        <translation>kopregel</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessie</translation>
    </message>
    <message>
        <source>user</source>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Basic Http Authentication</source>
        <translation>Standaard HTTP-verificatie</translation>
    </message>
    <message>
        <source>XSI Authentication</source>
        <translation>XSI-verificatie</translation>
    </message>
    <message>
        <source>Login Credentials</source>
        <translation>Aanmeldgegevens</translation>
    </message>
    <message>
        <source>SIP Credentials</source>
        <translation>SIP-aanmeldgegevens</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassiek</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>IPv4 Only</source>
        <translation>Alleen IPv4</translation>
    </message>
    <message>
        <source>IPv6 Only</source>
        <translation>Alleen IPv6</translation>
    </message>
    <message>
        <source>Dual Mode</source>
        <translation>Dubbele modus</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>Statisch IP-adres</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>Manual,DHCP</source>
        <translation>Handmatig, DHCP</translation>
    </message>
    <message>
        <source>DHCP,Manual</source>
        <translation>DHCP, handmatig</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>Sequentieel</translation>
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
        <translation>NOODGEVAL</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>ALARM</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>KRITIEK</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FOUT</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>WAARSCHUWING</translation>
    </message>
    <message>
        <source>NOTICE</source>
        <translation>MELDING</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>DEBUG</source>
        <translation>FOUTOPSPORING</translation>
    </message>
    <message>
        <source>Manufacturing installed</source>
        <translation>Geïnstalleerd door fabrikant</translation>
    </message>
    <message>
        <source>Custom installed</source>
        <translation>Aangepast geïnstalleerd</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Customized</source>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>On Request</source>
        <translation>Op verzoek</translation>
    </message>
    <message>
        <source>On Local Change</source>
        <translation>Bij lokale wijziging</translation>
    </message>
    <message>
        <source>Periodically</source>
        <translation>Periodiek</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>Handsfree</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>Horizontal First</source>
        <translation>Eerst horizontaal</translation>
    </message>
    <message>
        <source>Vertical First</source>
        <translation>Eerst verticaal</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alfanumeriek</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>Numeriek</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>Enterprise Common</source>
        <translation>Bedrijf, gemeenschappelijk</translation>
    </message>
    <message>
        <source>Group Common</source>
        <translation>Groep, gemeenschappelijk</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrouwd</translation>
    </message>
    <message>
        <source>Local Credential</source>
        <translation>Lokale aanmeldgegevens</translation>
    </message>
    <message>
        <source>Remote Credential</source>
        <translation>Externe aanmeldgegevens</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Eenvoudig</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Directielid</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>All Cfwds</source>
        <translation>Alle doorschakelingen</translation>
    </message>
    <message>
        <source>Only the Cfwd All</source>
        <translation>Alleen doorschakelen alle oproepen</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialoog</translation>
    </message>
    <message>
        <source>follow silence supp setting</source>
        <translation>volgens instelling voor stilteonderdrukking</translation>
    </message>
    <message>
        <source>No Ring</source>
        <translation>Geen belsignaal</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Based on SRV Port</source>
        <translation>Op basis van SRV-poort</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>List All</source>
        <translation>Alle weergeven</translation>
    </message>
    <message>
        <source>Sync From Server</source>
        <translation>Synchroniseren vanaf server</translation>
    </message>
    <message>
        <source>Sync From Local</source>
        <translation>Synchroniseren vanaf telefoon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Luidspreker</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Hoofdtelefoon</translation>
    </message>
    <message>
        <source>12hr</source>
        <translation>12 uur</translation>
    </message>
    <message>
        <source>24hr</source>
        <translation>24 uur</translation>
    </message>
    <message>
        <source>month/day</source>
        <translation>maand/dag</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>dag/maand</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Voicemail, Missed Call</source>
        <translation>Voicemail, gemiste oproep</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Warmst</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Warmer</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Helder</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Helderder</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>Helderst</translation>
    </message>
    <message>
        <source>Softest</source>
        <translation>Zachtst</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Luid</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Luider</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>Luidst</translation>
    </message>
    <message>
        <source>Very Low</source>
        <translation>Zeer laag</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langzaamst</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Snelst</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagst</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogst</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Download Picture</source>
        <translation>Afbeelding downloaden</translation>
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
        <translation>Altijd aan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Onwaar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Weergeven</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>Toestel</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Host Name</source>
        <translation>Hostnaam</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>Primaire NTP-server</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>Secundaire NTP-server</translation>
    </message>
    <message>
        <source>IP Status</source>
        <translation>IP-status</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>Verbindingstype</translation>
    </message>
    <message>
        <source>Current IP</source>
        <translation>Huidig IP-adres</translation>
    </message>
    <message>
        <source>Current Netmask</source>
        <translation>Huidig netmasker</translation>
    </message>
    <message>
        <source>Current Gateway</source>
        <translation>Huidige gateway</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>Primaire DNS</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>Secundaire DNS</translation>
    </message>
    <message>
        <source>IPv6 IP Status</source>
        <translation>IPv6-status</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>IPv6-verbindingstype</translation>
    </message>
    <message>
        <source>IPv6 Current IP</source>
        <translation>Huidig IPv6-adres</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>Prefixlengte</translation>
    </message>
    <message>
        <source>Reboot Reason {n}</source>
        <translation>Reden van herstart {n}</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>Productnaam</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Software Version</source>
        <translation>Softwareversie</translation>
    </message>
    <message>
        <source>Hardware Version</source>
        <translation>Hardwareversie</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>MAC-adres</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Customization</source>
        <translation>Aanpassing</translation>
    </message>
    <message>
        <source>VID</source>
        <translation>VID</translation>
    </message>
    <message>
        <source>Locale Download Status</source>
        <translation>Downloadstatus landinstelling</translation>
    </message>
    <message>
        <source>Locale Download URL</source>
        <translation>Download-URL landinstelling</translation>
    </message>
    <message>
        <source>Font Download Status</source>
        <translation>Downloadstatus lettertype</translation>
    </message>
    <message>
        <source>Font Download URL</source>
        <translation>Download-URL lettertype</translation>
    </message>
    <message>
        <source>Current Time</source>
        <translation>Huidige tijd</translation>
    </message>
    <message>
        <source>Elapsed Time</source>
        <translation>Verstreken tijd</translation>
    </message>
    <message>
        <source>SIP Messages Sent</source>
        <translation>Verzonden SIP-berichten</translation>
    </message>
    <message>
        <source>SIP Bytes Sent</source>
        <translation>Verzonden SIP-bytes</translation>
    </message>
    <message>
        <source>SIP Messages Recv</source>
        <translation>Ontvangen SIP-berichten</translation>
    </message>
    <message>
        <source>SIP Bytes Recv</source>
        <translation>Ontvangen SIP-bytes</translation>
    </message>
    <message>
        <source>Network Packets Sent</source>
        <translation>Verzonden netwerkpakketten</translation>
    </message>
    <message>
        <source>Network Packets Recv</source>
        <translation>Ontvangen netwerkpakketten</translation>
    </message>
    <message>
        <source>External IP</source>
        <translation>Extern IP-adres</translation>
    </message>
    <message>
        <source>Operational VLAN ID</source>
        <translation>Operationele VLAN-id</translation>
    </message>
    <message>
        <source>SW Port</source>
        <translation>Switchpoort</translation>
    </message>
    <message>
        <source>PC Port</source>
        <translation>Pc-poort</translation>
    </message>
    <message>
        <source>Upgrade Status</source>
        <translation>Upgradestatus</translation>
    </message>
    <message>
        <source>SW Port Config</source>
        <translation>Configuratie switchpoort</translation>
    </message>
    <message>
        <source>PC Port Config Status</source>
        <translation>Configuratiestatus pc-poort</translation>
    </message>
    <message>
        <source>Last Successful Login</source>
        <translation>Laatste geslaagde aanmelding</translation>
    </message>
    <message>
        <source>Last Failed Login</source>
        <translation>Laatste mislukte aanmelding</translation>
    </message>
    <message>
        <source>Registration State</source>
        <translation>Registratiestatus</translation>
    </message>
    <message>
        <source>Last Registration At</source>
        <translation>Laatste registratie om</translation>
    </message>
    <message>
        <source>Next Registration In</source>
        <translation>Volgende registratie over</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>Wachtend bericht</translation>
    </message>
    <message>
        <source>Mapped SIP Port</source>
        <translation>Toegewezen SIP-poort</translation>
    </message>
    <message>
        <source>Hoteling State</source>
        <translation>Hotelingstatus</translation>
    </message>
    <message>
        <source>Extended Function Status</source>
        <translation>Status uitgebreide functie</translation>
    </message>
    <message>
        <source>PRT Generation Status</source>
        <translation>Status van PRT-generatie</translation>
    </message>
    <message>
        <source>PRT Upload Status</source>
        <translation>PRT-uploadstatus</translation>
    </message>
    <message>
        <source>Custom CA Provisioning Status</source>
        <translation>Aangepaste CA-inrichtingsstatus</translation>
    </message>
    <message>
        <source>Custom CA Info</source>
        <translation>Aangepaste CA-informatie</translation>
    </message>
    <message>
        <source>Provisioning Profile</source>
        <translation>Inrichtingsprofiel</translation>
    </message>
    <message>
        <source>Provisioning Status {n}</source>
        <translation>Inrichtingsstatus {n}</translation>
    </message>
    <message>
        <source>Provisioning Failure Reason</source>
        <translation>Reden van mislukte inrichting</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status {n}</source>
        <translation>Status van firmware-upgrade {n}</translation>
    </message>
    <message>
        <source>TR-069 Feature</source>
        <translation>TR-069-functie</translation>
    </message>
    <message>
        <source>Periodic Inform Time</source>
        <translation>Tijd van periodieke Inform</translation>
    </message>
    <message>
        <source>Last Inform Time</source>
        <translation>Tijd van laatste Inform</translation>
    </message>
    <message>
        <source>Last Transaction Status</source>
        <translation>Status van laatste transactie</translation>
    </message>
    <message>
        <source>Last Session</source>
        <translation>Laatste sessie</translation>
    </message>
    <message>
        <source>ParameterKey</source>
        <translation>ParameterKey</translation>
    </message>
    <message>
        <source>MIC Cert Provisioning Status</source>
        <translation>Inrichtingsstatus MIC-certificaat</translation>
    </message>
    <message>
        <source>MIC Cert Info</source>
        <translation>Informatie over MIC-certificaat</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Geïnstalleerd</translation>
    </message>
    <message>
        <source>Not Installed</source>
        <translation>Niet geïnstalleerd</translation>
    </message>
    <message>
        <source>IPv6 Current Gateway</source>
        <translation>Huidige IPv6-gateway</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>Primaire IPv6-DNS</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>Secundaire IPv6-DNS</translation>
    </message>
    <message>
        <source>Transaction Status</source>
        <translation>Transactiestatus</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Call State</source>
        <translation>Oproepstatus</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Toon</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Remote Hold</source>
        <translation>Wachtstand door andere partij</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Mapped RTP Port</source>
        <translation>Toegewezen RTP-poort</translation>
    </message>
    <message>
        <source>Peer Name</source>
        <translation>Naam van andere partij</translation>
    </message>
    <message>
        <source>Peer Phone</source>
        <translation>Telefoon van andere partij</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Packets Sent</source>
        <translation>Verzonden pakketten</translation>
    </message>
    <message>
        <source>Packets Recv</source>
        <translation>Ontvangen pakketten</translation>
    </message>
    <message>
        <source>Bytes Sent</source>
        <translation>Verzonden bytes</translation>
    </message>
    <message>
        <source>Bytes Recv</source>
        <translation>Ontvangen bytes</translation>
    </message>
    <message>
        <source>Decode Latency</source>
        <translation>Decoderingsvertraging</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Round Trip Delay</source>
        <translation>Round-tripvertraging</translation>
    </message>
    <message>
        <source>Packets Lost</source>
        <translation>Verloren pakketten</translation>
    </message>
    <message>
        <source>Loss Rate</source>
        <translation>Verliespercentage</translation>
    </message>
    <message>
        <source>Packet Discarded</source>
        <translation>Verwijderde pakketten</translation>
    </message>
    <message>
        <source>Discard Rate</source>
        <translation>Verwijderingspercentage</translation>
    </message>
    <message>
        <source>Burst Duration</source>
        <translation>Burstduur</translation>
    </message>
    <message>
        <source>Gap Duration</source>
        <translation>Gapduur</translation>
    </message>
    <message>
        <source>R-Factor</source>
        <translation>R-factor</translation>
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
        <translation>Ontvangen multicastpakketten</translation>
    </message>
    <message>
        <source>Multicast Tx Pkts</source>
        <translation>Verzonden multicastpakketten</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone {n}</source>
        <translation>Gedownloade beltoon {n}</translation>
    </message>
    <message>
        <source>Picture Download Status</source>
        <translation>Downloadstatus afbeelding</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>Download-URL van afbeelding</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>Type overgangsautorisatie</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>Status van overgangsautorisatie</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Last provisioning succeeded on %1</source>
        <translation>Laatste inrichting is gelukt op %1</translation>
    </message>
    <message>
        <source>Last provisioning failed on %1</source>
        <translation>Laatste inrichting is mislukt op %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Custom-Pending</source>
        <translation>Aangepast, in behandeling</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Verkregen</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Niet beschikbaar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Link Up</source>
        <translation>Verbinding actief</translation>
    </message>
    <message>
        <source>Link Down</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Inkomend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <translation>Niet geregistreerd</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Vernieuwd</translation>
    </message>
    <message>
        <source>Not Renewed</source>
        <translation>Niet vernieuwd</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Buiten bedrijf</translation>
    </message>
    <message>
        <source>WaitIdle</source>
        <translation>Wacht op vrije lijnen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Bezig met downloaden</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Bezig met installeren</translation>
    </message>
    <message>
        <source>ErrorWait</source>
        <translation>Wacht na fout</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation>Kiest</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>In wachtstand</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Submit All Changes</source>
        <translation>Alle wijzigingen verzenden</translation>
    </message>
    <message>
        <source>Undo All Changes</source>
        <translation>Alle wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>Naar de inhoud</translation>
    </message>
    <message>
        <source>vphone emulator, not part of the phone</source>
        <translation>vphone-emulator, geen deel van de telefoon</translation>
    </message>
    <message>
        <source>emulator, not part of the phone</source>
        <translation>emulator, geen deel van de telefoon</translation>
    </message>
    <message>
        <source>Account and view</source>
        <translation>Account en weergave</translation>
    </message>
    <message>
        <source>User Login</source>
        <translation>Gebruikersaanmelding</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>Beheerdersaanmelding</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>basis</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>geavanceerd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secties</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(bewerkt)</translation>
    </message>
    <message>
        <source>Why it resyncs or not</source>
        <translation>Waarom wel of niet wordt gehersynchroniseerd</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>This phone in the browser</source>
        <translation>Deze telefoon in de browser</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>Standaard:</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Edited, not submitted</source>
        <translation>Bewerkt, niet verzonden</translation>
    </message>
    <message>
        <source>Restarts the phone</source>
        <translation>Herstart de telefoon</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <translation>Wordt gewist</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ingesteld</translation>
    </message>
    <message>
        <source>Set; leave it empty to keep it</source>
        <translation>Ingesteld; laat leeg om te behouden</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Er is niets opgeslagen</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct what is marked, then submit again.</source>
        <translation>Er is niets opgeslagen. Verbeter wat is gemarkeerd en verzend opnieuw.</translation>
    </message>
    <message>
        <source>This view has no such tab.</source>
        <translation>Deze weergave heeft geen dergelijk tabblad.</translation>
    </message>
    <message>
        <source>All changes were undone.</source>
        <translation>Alle wijzigingen zijn ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The changes were saved.</source>
        <translation>De wijzigingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>The changes were saved, and the phone was restarted.</source>
        <translation>De wijzigingen zijn opgeslagen en de telefoon is opnieuw gestart.</translation>
    </message>
    <message>
        <source>The changes were saved. The phone restarts as soon as it is neither in use nor loading.</source>
        <translation>De wijzigingen zijn opgeslagen. De telefoon start opnieuw zodra deze niet in gebruik is en niets laadt.</translation>
    </message>
    <message>
        <source>The edits could not be kept. Submit them before you open another tab.</source>
        <translation>De bewerkingen konden niet worden bewaard. Verzend ze voordat u een ander tabblad opent.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>No such language</source>
        <translation>Onbekende taal</translation>
    </message>
    <message>
        <source>The languages are en, nl, de, fr, ko and ja.</source>
        <translation>De talen zijn en, nl, de, fr, ko en ja.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>De gebruikersnaam of het wachtwoord is onjuist.</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Te veel onjuiste wachtwoorden</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in a moment.</source>
        <translation>Te veel onjuiste wachtwoorden. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Er is een wachtwoord nodig</translation>
    </message>
    <message>
        <source>A page is asked for without a body.</source>
        <translation>Een pagina wordt zonder inhoud opgevraagd.</translation>
    </message>
    <message>
        <source>A page of another site made the browser ask for this.</source>
        <translation>Een pagina van een andere site liet de browser dit opvragen.</translation>
    </message>
    <message>
        <source>A password in the address is for direct actions and exports alone.</source>
        <translation>Een wachtwoord in het adres is alleen voor directe acties en exports.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Ongeldig verzoek</translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation>Formulier verlopen</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Methode niet toegestaan</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Pagina niet gevonden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>The form is not one that was made for you, or your login has ended. Open the page again.</source>
        <translation>Het formulier is niet voor u gemaakt of uw aanmelding is beëindigd. Open de pagina opnieuw.</translation>
    </message>
    <message>
        <source>The phone has no page at this address.</source>
        <translation>De telefoon heeft geen pagina op dit adres.</translation>
    </message>
    <message>
        <source>The phone is not up</source>
        <translation>De telefoon is niet in bedrijf</translation>
    </message>
    <message>
        <source>The phone is off or restarting. Try again in a moment.</source>
        <translation>De telefoon staat uit of start opnieuw. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>This address is not asked in that way.</source>
        <translation>Dit adres wordt niet op die manier opgevraagd.</translation>
    </message>
    <message>
        <source>This phone has no admin pages: Enable_Web_Admin_Access is No.</source>
        <translation>Deze telefoon heeft geen beheerpagina&apos;s: Enable_Web_Admin_Access is No.</translation>
    </message>
    <message>
        <source>This phone serves its pages over http only: Enable_Protocol is Http.</source>
        <translation>Deze telefoon levert zijn pagina&apos;s alleen via http: Enable_Protocol is Http.</translation>
    </message>
    <message>
        <source>This phone serves no web pages: Enable_Web_Server is No.</source>
        <translation>Deze telefoon levert geen webpagina&apos;s: Enable_Web_Server is No.</translation>
    </message>
    <message>
        <source>This phone takes no direct actions: Enable_Direct_Action_Url is No.</source>
        <translation>Deze telefoon accepteert geen directe acties: Enable_Direct_Action_Url is No.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Te groot</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Verkeerd type</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle oproepen</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Gemiste oproepen</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>Ontvangen oproepen</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>Uitgaande oproepen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Lijst wissen</translation>
    </message>
    <message>
        <source>No such call yet. Calls of this phone&apos;s lines are listed here as soon as they begin, the newest first.</source>
        <translation>Nog geen oproepen. Oproepen van de lijnen van deze telefoon staan hier zodra ze beginnen, de nieuwste eerst.</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Welke oproepen</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>duurt voort</translation>
    </message>
    <message>
        <source>simulated, no number</source>
        <translation>gesimuleerd, geen nummer</translation>
    </message>
    <message>
        <source>All settings go back to the factory&apos;s, and the phone restarts. The next page asks before it happens.</source>
        <translation>Alle instellingen worden teruggezet naar de fabrieksinstellingen en de telefoon start opnieuw. De volgende pagina vraagt eerst om bevestiging.</translation>
    </message>
    <message>
        <source>Detailed messages up to this level are logged. The messages of resyncs and upgrades always are, unless their text is empty.</source>
        <translation>Gedetailleerde berichten tot en met dit niveau worden geregistreerd. Berichten over hersynchronisaties en upgrades altijd, tenzij hun tekst leeg is.</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>Fabrieksinstellingen herstellen</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Er is nog niets geregistreerd.</translation>
    </message>
    <message>
        <source>Only the administrator may read the logs, and Enable_Web_Admin_Access is No.</source>
        <translation>Alleen de beheerder mag de logboeken lezen en Enable_Web_Admin_Access is No.</translation>
    </message>
    <message>
        <source>This version of the emulator makes no problem reports and captures no packets.</source>
        <translation>Deze versie van de emulator maakt geen probleemrapporten en legt geen pakketten vast.</translation>
    </message>
    <message>
        <source>all logs in one file (log.tar)</source>
        <translation>alle logboeken in één bestand (log.tar)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>berichten</translation>
    </message>
    <message>
        <source>Last line: %1. Times in the logs are UTC.</source>
        <translation>Laatste regel: %1. Tijden in de logboeken zijn UTC.</translation>
    </message>
    <message>
        <source>This phone is emulated: it shares the network port of the computer it runs on, so no frames are counted for it and it has no neighbors.</source>
        <translation>Deze telefoon is geëmuleerd: hij deelt de netwerkpoort van de computer waarop hij draait, dus er worden geen frames geteld en hij heeft geen buren.</translation>
    </message>
    <message>
        <source>All are idle.</source>
        <translation>Alle zijn vrij.</translation>
    </message>
    <message>
        <source>All four are empty: nothing is fetched.</source>
        <translation>Alle vier zijn leeg: er wordt niets opgehaald.</translation>
    </message>
    <message>
        <source>Next resync</source>
        <translation>Volgende hersynchronisatie</translation>
    </message>
    <message>
        <source>None is asked.</source>
        <translation>Er wordt er geen gevraagd.</translation>
    </message>
    <message>
        <source>expands to</source>
        <translation>wordt uitgebreid tot</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>geen uit zichzelf</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>when the lines are idle</source>
        <translation>wanneer de lijnen vrij zijn</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Profile rules</source>
        <translation>Profielregels</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Vermelding bewerken</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nieuwe vermelding</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Edit the entry of %1</source>
        <translation>Vermelding van %1 bewerken</translation>
    </message>
    <message>
        <source>Delete the entry of %1</source>
        <translation>Vermelding van %1 verwijderen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>Nummer werk</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobiel nummer</translation>
    </message>
    <message>
        <source>Home number</source>
        <translation>Nummer thuis</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Add the first entry below: it is kept over restarts, until a factory reset.</source>
        <translation>Er staat nog niemand in de telefoonlijst. Voeg hieronder de eerste vermelding toe: deze blijft bewaard bij herstarts, tot de fabrieksinstellingen worden hersteld.</translation>
    </message>
    <message>
        <source>The Personal Directory is switched off: Personal_Directory_Enable is No.</source>
        <translation>De persoonlijke telefoonlijst is uitgeschakeld: Personal_Directory_Enable is No.</translation>
    </message>
    <message>
        <source>The directory was changed in the meantime; nothing was done. Choose the entry again.</source>
        <translation>De telefoonlijst is ondertussen gewijzigd; er is niets gedaan. Kies de vermelding opnieuw.</translation>
    </message>
    <message>
        <source>The form says nothing of what is to be done.</source>
        <translation>Het formulier zegt niet wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>Een vermelding heeft een naam nodig.</translation>
    </message>
    <message>
        <source>An entry needs at least one number.</source>
        <translation>Een vermelding heeft ten minste één nummer nodig.</translation>
    </message>
    <message>
        <source>The name is too long: it may have 63 bytes.</source>
        <translation>De naam is te lang: hij mag 63 bytes hebben.</translation>
    </message>
    <message>
        <source>A number is too long: it may have 39 characters.</source>
        <translation>Een nummer is te lang: het mag 39 tekens hebben.</translation>
    </message>
    <message>
        <source>A number has digits, * and #, after a + if there is one, or is an address such as user@example.com.</source>
        <translation>Een nummer bestaat uit cijfers, * en #, eventueel na een +, of is een adres zoals user@example.com.</translation>
    </message>
    <message>
        <source>The directory is full: it has room for 100 entries. Delete one first.</source>
        <translation>De telefoonlijst is vol: er is ruimte voor 100 vermeldingen. Verwijder er eerst een.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Events whose name begins with</source>
        <translation>Gebeurtenissen waarvan de naam begint met</translation>
    </message>
    <message>
        <source>No event of that name is remembered. Old events are forgotten; --events writes them all to a file.</source>
        <translation>Er is geen gebeurtenis met die naam onthouden. Oude gebeurtenissen worden vergeten; --events schrijft ze allemaal naar een bestand.</translation>
    </message>
    <message>
        <source>Refresh after seconds (0: never)</source>
        <translation>Vernieuwen na seconden (0: nooit)</translation>
    </message>
    <message>
        <source>The same as lines of JSON</source>
        <translation>Hetzelfde als JSON-regels</translation>
    </message>
    <message>
        <source>These events over time; the table below has them all</source>
        <translation>Deze gebeurtenissen in de tijd; de tabel hieronder bevat ze allemaal</translation>
    </message>
    <message>
        <source>Newest first, at most %1, times in UTC</source>
        <translation>Nieuwste eerst, hoogstens %1, tijden in UTC</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Action accepted</source>
        <translation>Actie geaccepteerd</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet uitgevoerd</translation>
    </message>
    <message>
        <source>The phone is in use</source>
        <translation>De telefoon is in gebruik</translation>
    </message>
    <message>
        <source>An action is asked for by GET.</source>
        <translation>Een actie wordt met GET gevraagd.</translation>
    </message>
    <message>
        <source>The phone is not up.</source>
        <translation>De telefoon is niet in bedrijf.</translation>
    </message>
    <message>
        <source>Provisioning is disabled: Provision_Enable is No.</source>
        <translation>Inrichting is uitgeschakeld: Provision_Enable is No.</translation>
    </message>
    <message>
        <source>Direct actions are off: Enable_Direct_Action_Url is No.</source>
        <translation>Directe acties zijn uitgeschakeld: Enable_Direct_Action_Url is No.</translation>
    </message>
    <message>
        <source>The phone is in use: it resyncs when all lines are idle.</source>
        <translation>De telefoon is in gebruik: hij hersynchroniseert zodra alle lijnen vrij zijn.</translation>
    </message>
    <message>
        <source>The phone resyncs once with the rule of this address.</source>
        <translation>De telefoon hersynchroniseert eenmaal met de regel in dit adres.</translation>
    </message>
    <message>
        <source>The phone resyncs with its own rules.</source>
        <translation>De telefoon hersynchroniseert met zijn eigen regels.</translation>
    </message>
    <message>
        <source>Upgrades are disabled: Upgrade_Enable is No.</source>
        <translation>Upgrades zijn uitgeschakeld: Upgrade_Enable is No.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade to: Upgrade_Rule is empty.</source>
        <translation>Er is niets om naar te upgraden: Upgrade_Rule is leeg.</translation>
    </message>
    <message>
        <source>An upgrade is under way already.</source>
        <translation>Er is al een upgrade bezig.</translation>
    </message>
    <message>
        <source>The phone is in use: it upgrades when all lines are idle.</source>
        <translation>De telefoon is in gebruik: de upgrade volgt zodra alle lijnen vrij zijn.</translation>
    </message>
    <message>
        <source>The phone upgrades unless it runs that firmware already.</source>
        <translation>De telefoon voert de upgrade uit, tenzij deze firmware al actief is.</translation>
    </message>
    <message>
        <source>The phone fetches the custom CA once.</source>
        <translation>De telefoon haalt de aangepaste CA eenmaal op.</translation>
    </message>
    <message>
        <source>There is nothing to fetch: Custom_CA_Rule is empty.</source>
        <translation>Er is niets op te halen: Custom_CA_Rule is leeg.</translation>
    </message>
    <message>
        <source>The phone is in use and was not restarted. Try again when all lines are idle.</source>
        <translation>De telefoon is in gebruik en is niet opnieuw gestart. Probeer het opnieuw wanneer alle lijnen vrij zijn.</translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation>De telefoon start opnieuw.</translation>
    </message>
    <message>
        <source>The phone is in use and was not reset. Try again when all lines are idle.</source>
        <translation>De telefoon is in gebruik en is niet teruggezet. Probeer het opnieuw wanneer alle lijnen vrij zijn.</translation>
    </message>
    <message>
        <source>The phone goes back to its factory settings and restarts.</source>
        <translation>De telefoon wordt teruggezet naar de fabrieksinstellingen en start opnieuw.</translation>
    </message>
    <message>
        <source>All settings of this phone go back to those of the factory, and the phone restarts.</source>
        <translation>Alle instellingen van deze telefoon worden teruggezet naar de fabrieksinstellingen en de telefoon start opnieuw.</translation>
    </message>
    <message>
        <source>Confirm Factory Reset</source>
        <translation>Herstellen van fabrieksinstellingen bevestigen</translation>
    </message>
    <message>
        <source>No echo request was sent: the emulator looks names up, and has no raw sockets.</source>
        <translation>Er is geen echoverzoek verzonden: de emulator zoekt namen op en heeft geen raw sockets.</translation>
    </message>
    <message>
        <source>%1 is being looked up; reload to see what came of it.</source>
        <translation>%1 wordt opgezocht; vernieuw de pagina om het resultaat te zien.</translation>
    </message>
    <message>
        <source>%1 has no address: %2.</source>
        <translation>%1 heeft geen adres: %2.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 heeft adres %2.</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Profile applied</source>
        <translation>Profiel toegepast</translation>
    </message>
    <message>
        <source>The body is too large for this address: at most {n} bytes.</source>
        <translation>De inhoud is te groot voor dit adres: hoogstens {n} bytes.</translation>
    </message>
    <message>
        <source>A form is sent as application/x-www-form-urlencoded.</source>
        <translation>Een formulier wordt verzonden als application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body has to be JSON: Content-Type: application/json.</source>
        <translation>De inhoud moet JSON zijn: Content-Type: application/json.</translation>
    </message>
    <message>
        <source>XML objects are not taken: CISCO_XML_EXE_Enable is No.</source>
        <translation>XML-objecten worden niet geaccepteerd: CISCO_XML_EXE_Enable is No.</translation>
    </message>
    <message>
        <source>pages are for this machine alone, at its loopback addresses; start vphone with --expose-admin to serve them to others</source>
        <translation>pagina&apos;s zijn alleen voor deze machine, op de loopback-adressen; start vphone met --expose-admin om ze ook aan anderen te leveren</translation>
    </message>
    <message>
        <source>--expose-admin serves phones that have both passwords, and this one has an empty Admin_Password or User_Password; set them, or start vphone with --expose-admin=open</source>
        <translation>--expose-admin geldt voor telefoons met beide wachtwoorden, en van deze is Admin_Password of User_Password leeg; stel ze in of start vphone met --expose-admin=open</translation>
    </message>
    <message>
        <source>phones are asked by their address, such as http://127.0.0.1/, or as localhost; a name could be anybody&apos;s</source>
        <translation>telefoons worden via hun adres benaderd, zoals http://127.0.0.1/, of als localhost; een naam kan van iedereen zijn</translation>
    </message>
    <message>
        <source>The browser asked ahead of its user.</source>
        <translation>De browser vroeg dit op voordat de gebruiker dat deed.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Invalid activation code</source>
        <translation>Ongeldige activeringscode</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>Aanmeldings-id</translation>
    </message>
    <message>
        <source>Sign in failed</source>
        <translation>Aanmelden mislukt</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Bezig met aanmelden</translation>
    </message>
    <message>
        <source>The account was not taken</source>
        <translation>Het account is niet overgenomen</translation>
    </message>
    <message>
        <source>A short activation code begins with # and has 3 to 16 digits.</source>
        <translation>Een korte activeringscode begint met # en heeft 3 tot 16 cijfers.</translation>
    </message>
    <message>
        <source>Activation failed: {reason}</source>
        <translation>Activering mislukt: {reason}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinding maken</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Enter activation code</source>
        <translation>Activeringscode invoeren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Press Applications for the network settings.</source>
        <translation>Druk op Toepassingen voor de netwerkinstellingen.</translation>
    </message>
    <message>
        <source>The activation service does not answer; next try in {time}</source>
        <translation>De activeringsservice antwoordt niet; volgende poging over {time}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Your administrator gives you an activation code of 16 digits. It works once, and for some days.</source>
        <translation>Uw beheerder geeft u een activeringscode van 16 cijfers. Deze werkt één keer en enkele dagen.</translation>
    </message>
    <message>
        <source>A number has digits, * and #</source>
        <translation>Een nummer heeft cijfers, * en #</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Contact toevoegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Voer een naam in</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Voer een nummer in</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>The directory is full</source>
        <translation>De lijst is vol</translation>
    </message>
    <message>
        <source>The name or the number is too long</source>
        <translation>De naam of het nummer is te lang</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Activeringscode</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Datumnotatie</translation>
    </message>
    <message>
        <source>Daylight savings</source>
        <translation>Zomertijd</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>Fabrieksinstellingen</translation>
    </message>
    <message>
        <source>Profile account setup</source>
        <translation>Profielaccountinstelling</translation>
    </message>
    <message>
        <source>Profile rule</source>
        <translation>Profielregel</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Wachtwoord instellen</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Tijdnotatie</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>User sign in</source>
        <translation>Gebruiker aanmelden</translation>
    </message>
    <message>
        <source>User sign out</source>
        <translation>Gebruiker afmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japans</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreaans</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Playing {name}</source>
        <translation>{name} wordt afgespeeld</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Beltoon</translation>
    </message>
    <message>
        <source>Reset the phone to factory settings? All settings are lost.</source>
        <translation>De telefoon terugzetten op fabrieksinstellingen? Alle instellingen gaan verloren.</translation>
    </message>
    <message>
        <source>Restart the phone?</source>
        <translation>De telefoon opnieuw starten?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Afmelden?</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>The phone restarts when all calls have ended</source>
        <translation>De telefoon start opnieuw zodra alle gesprekken zijn beëindigd</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>Bluetooth mode</source>
        <translation>Bluetooth-modus</translation>
    </message>
    <message>
        <source>Device administration</source>
        <translation>Apparaatbeheer</translation>
    </message>
    <message>
        <source>Display recents from</source>
        <translation>Recente gesprekken tonen uit</translation>
    </message>
    <message>
        <source>Frequency band</source>
        <translation>Frequentieband</translation>
    </message>
    <message>
        <source>Line of the mobile phone</source>
        <translation>Lijn van de mobiele telefoon</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Gemiste gesprekken</translation>
    </message>
    <message>
        <source>Network configuration</source>
        <translation>Netwerkconfiguratie</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Netwerknaam</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>Gevoerde gesprekken</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>Ontvangen gesprekken</translation>
    </message>
    <message>
        <source>Recents</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Security mode</source>
        <translation>Beveiligingsmodus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User preferences</source>
        <translation>Gebruikersvoorkeuren</translation>
    </message>
    <message>
        <source>WEP key</source>
        <translation>WEP-sleutel</translation>
    </message>
    <message>
        <source>Wi-Fi configuration</source>
        <translation>Wi-Fi-configuratie</translation>
    </message>
    <message>
        <source>Wi-Fi type</source>
        <translation>Wi-Fi-type</translation>
    </message>
    <message>
        <source>The ringer&apos;s volume is fixed</source>
        <translation>Het belvolume staat vast</translation>
    </message>
    <message>
        <source>Checking provisioning</source>
        <translation>Inrichting controleren</translation>
    </message>
    <message>
        <source>Configuring IP</source>
        <translation>IP configureren</translation>
    </message>
    <message>
        <source>Do not unplug the phone</source>
        <translation>Koppel de telefoon niet los</translation>
    </message>
    <message>
        <source>Network cable unplugged</source>
        <translation>Netwerkkabel losgekoppeld</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Inrichting mislukt</translation>
    </message>
    <message>
        <source>Provisioning failed; next try in {time}</source>
        <translation>Inrichting mislukt; volgende poging over {time}</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Opnieuw opstarten</translation>
    </message>
    <message>
        <source>Resync pending (call active)</source>
        <translation>Hersynchronisatie wacht (gesprek actief)</translation>
    </message>
    <message>
        <source>Upgrading firmware {percent} %</source>
        <translation>Firmware bijwerken {percent} %</translation>
    </message>
    <message>
        <source>Call transferred</source>
        <translation>Gesprek doorverbonden</translation>
    </message>
    <message>
        <source>The others stay connected</source>
        <translation>De anderen blijven verbonden</translation>
    </message>
    <message>
        <source>This needs a second call</source>
        <translation>Hiervoor is een tweede gesprek nodig</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferentie</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Inkomend gesprek</translation>
    </message>
    <message>
        <source>Incoming call, silenced</source>
        <translation>Inkomend gesprek, stil</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Contact verwijderd</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact opgeslagen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Contact bewerken</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Personal directory</source>
        <translation>Persoonlijke lijst</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>De lijst is leeg</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>De naam is te lang</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>Het nummer is te lang</translation>
    </message>
    <message>
        <source>The personal directory is switched off</source>
        <translation>De persoonlijke lijst is uitgeschakeld</translation>
    </message>
    <message>
        <source>This is no telephone number</source>
        <translation>Dit is geen telefoonnummer</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Doorverb.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Dial:</source>
        <translation>Bellen:</translation>
    </message>
    <message>
        <source>Edit dial</source>
        <translation>Nummer bewerken</translation>
    </message>
    <message>
        <source>No line is free</source>
        <translation>Er is geen lijn vrij</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Too many pages are open</source>
        <translation>Er zijn te veel pagina&apos;s open</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>Next try in {time}</source>
        <translation>Volgende poging over {time}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Call forward is off</source>
        <translation>Doorschakelen is uit</translation>
    </message>
    <message>
        <source>Call forward is on</source>
        <translation>Doorschakelen is aan</translation>
    </message>
    <message>
        <source>Do not disturb is off</source>
        <translation>Niet storen is uit</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>Niet storen is aan</translation>
    </message>
    <message>
        <source>Forward all calls to</source>
        <translation>Alle gesprekken doorschakelen naar</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Handset</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>There is no voice mail number</source>
        <translation>Er is geen voicemailnummer</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Accu</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Firmwareversie</translation>
    </message>
    <message>
        <source>Headset settings</source>
        <translation>Instellingen van hoofdtelefoon</translation>
    </message>
    <message>
        <source>Headset upgrade</source>
        <translation>Upgrade van hoofdtelefoon</translation>
    </message>
    <message>
        <source>Headset upgrade failed: {reason}</source>
        <translation>Upgrade van hoofdtelefoon mislukt: {reason}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Last upgrade</source>
        <translation>Laatste upgrade</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Newer firmware for {headset}: {to}. It has {from}. Upgrade now?</source>
        <translation>Nieuwere firmware voor {headset}: {to}. Huidige versie: {from}. Nu bijwerken?</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>Volgende waarde</translation>
    </message>
    <message>
        <source>No accessory is attached</source>
        <translation>Er is geen accessoire aangesloten</translation>
    </message>
    <message>
        <source>RJ-9</source>
        <translation>RJ-9</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Show detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The headset is upgraded</source>
        <translation>De hoofdtelefoon is bijgewerkt</translation>
    </message>
    <message>
        <source>There is nothing to upgrade</source>
        <translation>Er is niets bij te werken</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier is niets</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Upgrade now</source>
        <translation>Nu bijwerken</translation>
    </message>
    <message>
        <source>Upgrading the headset. Do not unplug it.</source>
        <translation>De hoofdtelefoon wordt bijgewerkt. Koppel deze niet los.</translation>
    </message>
    <message>
        <source>Y-cable</source>
        <translation>Y-kabel</translation>
    </message>
    <message>
        <source>Calls are forwarded to {number}</source>
        <translation>Gesprekken worden doorgeschakeld naar {number}</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Geen account</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Niet geregistreerd</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Doorsch.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>De service is niet bereikbaar</translation>
    </message>
    <message>
        <source>There is no such menu</source>
        <translation>Er is geen dergelijk menu</translation>
    </message>
    <message>
        <source>This key needs a call server that offers its function</source>
        <translation>Deze toets vereist een gespreksserver met die functie</translation>
    </message>
    <message>
        <source>This line is switched off</source>
        <translation>Deze lijn is uitgeschakeld</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Information and settings</source>
        <translation>Informatie en instellingen</translation>
    </message>
    <message>
        <source>Auto config</source>
        <translation>Automatische configuratie</translation>
    </message>
    <message>
        <source>Auto discovery (WPAD)</source>
        <translation>Automatisch zoeken (WPAD)</translation>
    </message>
    <message>
        <source>Broadcast echo</source>
        <translation>Broadcast-echo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Connect to VPN on bootup</source>
        <translation>Bij opstarten verbinden met VPN</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Verbindingstype</translation>
    </message>
    <message>
        <source>DHCP option to use</source>
        <translation>Te gebruiken DHCP-optie</translation>
    </message>
    <message>
        <source>DHCPv6 option to use</source>
        <translation>Te gebruiken DHCPv6-optie</translation>
    </message>
    <message>
        <source>DNS server 1</source>
        <translation>DNS-server 1</translation>
    </message>
    <message>
        <source>DNS server 2</source>
        <translation>DNS-server 2</translation>
    </message>
    <message>
        <source>Ethernet configuration</source>
        <translation>Ethernetconfiguratie</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Gateway-adres</translation>
    </message>
    <message>
        <source>HTTP proxy settings</source>
        <translation>HTTP-proxyinstellingen</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>IP mode</source>
        <translation>IP-modus</translation>
    </message>
    <message>
        <source>IPv4 address settings</source>
        <translation>IPv4-adresinstellingen</translation>
    </message>
    <message>
        <source>IPv6 address settings</source>
        <translation>IPv6-adresinstellingen</translation>
    </message>
    <message>
        <source>PC VLAN</source>
        <translation>PC-VLAN</translation>
    </message>
    <message>
        <source>PC port mirror</source>
        <translation>PC-poortspiegeling</translation>
    </message>
    <message>
        <source>PC port speed</source>
        <translation>Snelheid PC-poort</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Prefixlengte</translation>
    </message>
    <message>
        <source>Proxy authentication</source>
        <translation>Proxyverificatie</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>Proxy mode</source>
        <translation>Proxymodus</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxypoort</translation>
    </message>
    <message>
        <source>SW port speed</source>
        <translation>Snelheid SW-poort</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>Opstartvertraging</translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation>Subnetmasker</translation>
    </message>
    <message>
        <source>Tunnel group</source>
        <translation>Tunnelgroep</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-server</translation>
    </message>
    <message>
        <source>VPN settings</source>
        <translation>VPN-instellingen</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Requesting...</source>
        <translation>Opvragen...</translation>
    </message>
    <message>
        <source>The page can&apos;t be fetched now</source>
        <translation>De pagina kan nu niet worden opgehaald</translation>
    </message>
    <message>
        <source>The phone can&apos;t open this address</source>
        <translation>De telefoon kan dit adres niet openen</translation>
    </message>
    <message>
        <source>The phone does not support this</source>
        <translation>De telefoon ondersteunt dit niet</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>Dit kan nu niet</translation>
    </message>
    <message>
        <source>XML service</source>
        <translation>XML-service</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>What was typed is too long</source>
        <translation>De invoer is te lang</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {what}</source>
        <translation>Regel {line}, kolom {column}: {what}</translation>
    </message>
    <message>
        <source>Nothing came from the service</source>
        <translation>De service heeft niets gestuurd</translation>
    </message>
    <message>
        <source>Packed pictures are for grey screens</source>
        <translation>Ingepakte afbeeldingen zijn voor grijze schermen</translation>
    </message>
    <message>
        <source>The object of the service is broken</source>
        <translation>Het object van de service is beschadigd</translation>
    </message>
    <message>
        <source>The service answers with status {n}</source>
        <translation>De service antwoordt met status {n}</translation>
    </message>
    <message>
        <source>The service has answered</source>
        <translation>De service heeft geantwoord</translation>
    </message>
    <message>
        <source>The service reports error {n}</source>
        <translation>De service meldt fout {n}</translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters</source>
        <translation>De tekst is langer dan 4000 tekens</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>Afbeelding laden...</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown</source>
        <translation>De afbeelding kan niet worden getoond</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>A password does not begin or end with a space</source>
        <translation>Een wachtwoord begint of eindigt niet met een spatie</translation>
    </message>
    <message>
        <source>A password has 4 to 127 characters</source>
        <translation>Een wachtwoord heeft 4 tot 127 tekens</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Oud wachtwoord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Password removed</source>
        <translation>Wachtwoord verwijderd</translation>
    </message>
    <message>
        <source>Reenter new password</source>
        <translation>Nieuw wachtwoord herhalen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>The new passwords are not the same</source>
        <translation>De nieuwe wachtwoorden zijn niet gelijk</translation>
    </message>
    <message>
        <source>The old password is wrong</source>
        <translation>Het oude wachtwoord is onjuist</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Het wachtwoord is onjuist</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Geen server</translation>
    </message>
    <message>
        <source>Resync failed: {reason}</source>
        <translation>Hersynchronisatie mislukt: {reason}</translation>
    </message>
    <message>
        <source>Resync succeeded</source>
        <translation>Hersynchronisatie gelukt</translation>
    </message>
    <message>
        <source>Attendant console preferences</source>
        <translation>Voorkeuren doorverbindconsole</translation>
    </message>
    <message>
        <source>Audio preferences</source>
        <translation>Audiovoorkeuren</translation>
    </message>
    <message>
        <source>Auto answer page</source>
        <translation>Oproep automatisch beantwoorden</translation>
    </message>
    <message>
        <source>Backlight timer</source>
        <translation>Timer achtergrondverlichting</translation>
    </message>
    <message>
        <source>Block anonymous call</source>
        <translation>Anonieme gesprekken blokkeren</translation>
    </message>
    <message>
        <source>Block caller ID</source>
        <translation>Beller-id blokkeren</translation>
    </message>
    <message>
        <source>Call forwarding</source>
        <translation>Gesprekken doorschakelen</translation>
    </message>
    <message>
        <source>Call preferences</source>
        <translation>Gespreksvoorkeuren</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Wisselgesprek</translation>
    </message>
    <message>
        <source>Display brightness</source>
        <translation>Helderheid</translation>
    </message>
    <message>
        <source>Display contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Display mode</source>
        <translation>Weergavemodus</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichting</translation>
    </message>
    <message>
        <source>Forward all</source>
        <translation>Alles doorschakelen</translation>
    </message>
    <message>
        <source>Forward all number</source>
        <translation>Nummer alles doorschakelen</translation>
    </message>
    <message>
        <source>Forward busy</source>
        <translation>Bij bezet doorschakelen</translation>
    </message>
    <message>
        <source>Forward busy number</source>
        <translation>Nummer bij bezet</translation>
    </message>
    <message>
        <source>Forward no answer</source>
        <translation>Bij geen antwoord doorschakelen</translation>
    </message>
    <message>
        <source>Forward no answer delay</source>
        <translation>Vertraging bij geen antwoord</translation>
    </message>
    <message>
        <source>Fwd no answer number</source>
        <translation>Nummer bij geen antwoord</translation>
    </message>
    <message>
        <source>Hold reminder</source>
        <translation>Herinnering wachtstand</translation>
    </message>
    <message>
        <source>KEM type</source>
        <translation>KEM-type</translation>
    </message>
    <message>
        <source>Picture download URL</source>
        <translation>Download-URL afbeelding</translation>
    </message>
    <message>
        <source>Preferred audio device</source>
        <translation>Voorkeursaudioapparaat</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Vernieuwingsinterval</translation>
    </message>
    <message>
        <source>Ringer volume</source>
        <translation>Belvolume</translation>
    </message>
    <message>
        <source>Screen preferences</source>
        <translation>Schermvoorkeuren</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Schermbeveiliging</translation>
    </message>
    <message>
        <source>Screen saver settings</source>
        <translation>Instellingen schermbeveiliging</translation>
    </message>
    <message>
        <source>Screen saver type</source>
        <translation>Type schermbeveiliging</translation>
    </message>
    <message>
        <source>Secure call</source>
        <translation>Beveiligd gesprek</translation>
    </message>
    <message>
        <source>Trigger interval</source>
        <translation>Activeringsinterval</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>Hersync.</translation>
    </message>
    <message>
        <source>Resync started</source>
        <translation>Hersynchronisatie gestart</translation>
    </message>
    <message>
        <source>The phone does not resync</source>
        <translation>De telefoon synchroniseert niet</translation>
    </message>
    <message>
        <source>Delete all calls?</source>
        <translation>Alle gesprekken verwijderen?</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Item verwijderen</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Lijst verwijderen</translation>
    </message>
    <message>
        <source>Edit call</source>
        <translation>Nr. bew.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Op naam sorteren</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Op tijd sorteren</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>De lijn is bezet</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>De lijst is leeg</translation>
    </message>
    <message>
        <source>There are no calls</source>
        <translation>Er zijn geen gesprekken</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Onbekend nummer</translation>
    </message>
    <message>
        <source>A URL is needed, such as http://192.0.2.5/path</source>
        <translation>Een URL is nodig, zoals http://192.0.2.5/path</translation>
    </message>
    <message>
        <source>A number from {min} to {max} is needed</source>
        <translation>Een getal van {min} tot {max} is nodig</translation>
    </message>
    <message>
        <source>A time of day is needed, such as 0959</source>
        <translation>Een tijd is nodig, zoals 0959</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>Een geheel getal is nodig</translation>
    </message>
    <message>
        <source>An IP address is needed, such as 192.0.2.5</source>
        <translation>Een IP-adres is nodig, zoals 192.0.2.5</translation>
    </message>
    <message>
        <source>At most {count} characters fit here</source>
        <translation>Hier passen hoogstens {count} tekens</translation>
    </message>
    <message>
        <source>Choose one of: {choices}</source>
        <translation>Kies uit: {choices}</translation>
    </message>
    <message>
        <source>Seconds are needed, such as 3600 or 600,1200</source>
        <translation>Seconden zijn nodig, zoals 3600 of 600,1200</translation>
    </message>
    <message>
        <source>This value is not possible here</source>
        <translation>Deze waarde is hier niet mogelijk</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Agent sign in</source>
        <translation>Agent aan</translation>
    </message>
    <message>
        <source>Agent sign out</source>
        <translation>Agent af</translation>
    </message>
    <message>
        <source>Agt status</source>
        <translation>Agentstatus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikb.</translation>
    </message>
    <message>
        <source>Unavail</source>
        <translation>Niet besch.</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Inbreken</translation>
    </message>
    <message>
        <source>Blind xfer</source>
        <translation>Direct door</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Clr DND</source>
        <translation>NST uit</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>NST</translation>
    </message>
    <message>
        <source>Clr fwd</source>
        <translation>Doorsch. uit</translation>
    </message>
    <message>
        <source>Conf line</source>
        <translation>Conf.lijn</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Divert</source>
        <translation>Omleiden</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Ophangen</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Group pickup</source>
        <translation>Groep opn.</translation>
    </message>
    <message>
        <source>Guest in</source>
        <translation>Gast aan</translation>
    </message>
    <message>
        <source>Guest out</source>
        <translation>Gast af</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Pause rec</source>
        <translation>Pauze opn.</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Opnemen gr.</translation>
    </message>
    <message>
        <source>Private hold</source>
        <translation>Privé wacht</translation>
    </message>
    <message>
        <source>Proxy call</source>
        <translation>Proxygesprek</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Resume rec</source>
        <translation>Opn. verder</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Silent barge</source>
        <translation>Stil inbr.</translation>
    </message>
    <message>
        <source>Stop rec</source>
        <translation>Stop opn.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <source>There is no call to return</source>
        <translation>Er is geen gesprek om terug te bellen</translation>
    </message>
    <message>
        <source>There is no number to redial</source>
        <translation>Er is geen nummer om te herhalen</translation>
    </message>
    <message>
        <source>This needs a call server that understands hook flash</source>
        <translation>Hiervoor is een gespreksserver met hook flash nodig</translation>
    </message>
    <message>
        <source>This needs a call server with call park</source>
        <translation>Hiervoor is een gespreksserver met parkeren nodig</translation>
    </message>
    <message>
        <source>This needs a call server with call pickup</source>
        <translation>Hiervoor is een gespreksserver met opnemen nodig</translation>
    </message>
    <message>
        <source>This needs a call server with executive services</source>
        <translation>Hiervoor is een gespreksserver met managementdiensten nodig</translation>
    </message>
    <message>
        <source>This needs a call server with hoteling</source>
        <translation>Hiervoor is een gespreksserver met hoteling nodig</translation>
    </message>
    <message>
        <source>This needs a call with video</source>
        <translation>Hiervoor is een videogesprek nodig</translation>
    </message>
    <message>
        <source>This needs a line that is shared with another phone</source>
        <translation>Hiervoor is een gedeelde lijn nodig</translation>
    </message>
    <message>
        <source>This needs a server for extension mobility</source>
        <translation>Hiervoor is een server voor extension mobility nodig</translation>
    </message>
    <message>
        <source>This needs a server that records calls</source>
        <translation>Hiervoor is een server nodig die gesprekken opneemt</translation>
    </message>
    <message>
        <source>This needs an agent&apos;s account on a call centre server</source>
        <translation>Hiervoor is een agentaccount op een callcenterserver nodig</translation>
    </message>
    <message>
        <source>Unpark</source>
        <translation>Ontparkeren</translation>
    </message>
    <message>
        <source>Xfer line</source>
        <translation>Doorv.lijn</translation>
    </message>
    <message>
        <source>Call state</source>
        <translation>Gespreksstatus</translation>
    </message>
    <message>
        <source>Call statistics</source>
        <translation>Gespreksstatistieken</translation>
    </message>
    <message>
        <source>Call time</source>
        <translation>Gespreksduur</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>Gesprekstype</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Huidige tijd</translation>
    </message>
    <message>
        <source>Custom CA</source>
        <translation>Aangepaste CA</translation>
    </message>
    <message>
        <source>Customization state</source>
        <translation>Aanpassingsstatus</translation>
    </message>
    <message>
        <source>Decode codec</source>
        <translation>Decodeercodec</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation>Apparaatcertificaat</translation>
    </message>
    <message>
        <source>Download status</source>
        <translation>Downloadstatus</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Verstreken tijd</translation>
    </message>
    <message>
        <source>Encode codec</source>
        <translation>Codeercodec</translation>
    </message>
    <message>
        <source>Failure reason</source>
        <translation>Reden van mislukking</translation>
    </message>
    <message>
        <source>First reboot</source>
        <translation>Eerste herstart</translation>
    </message>
    <message>
        <source>Second reboot</source>
        <translation>Tweede herstart</translation>
    </message>
    <message>
        <source>Third reboot</source>
        <translation>Derde herstart</translation>
    </message>
    <message>
        <source>Fourth reboot</source>
        <translation>Vierde herstart</translation>
    </message>
    <message>
        <source>Fifth reboot</source>
        <translation>Vijfde herstart</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>Laatste herstart</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Hardwareversie</translation>
    </message>
    <message>
        <source>IPv4 status</source>
        <translation>IPv4-status</translation>
    </message>
    <message>
        <source>IPv6 status</source>
        <translation>IPv6-status</translation>
    </message>
    <message>
        <source>Last registration</source>
        <translation>Laatste registratie</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Laatste resultaat</translation>
    </message>
    <message>
        <source>Line status</source>
        <translation>Lijnstatus</translation>
    </message>
    <message>
        <source>Locale package</source>
        <translation>Taalpakket</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-adres</translation>
    </message>
    <message>
        <source>Message waiting</source>
        <translation>Bericht wacht</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>Netwerkstatus</translation>
    </message>
    <message>
        <source>Next registration</source>
        <translation>Volgende registratie</translation>
    </message>
    <message>
        <source>PC port</source>
        <translation>PC-poort</translation>
    </message>
    <message>
        <source>Peer name</source>
        <translation>Naam gesprekspartner</translation>
    </message>
    <message>
        <source>Peer phone</source>
        <translation>Nummer gesprekspartner</translation>
    </message>
    <message>
        <source>Phone status</source>
        <translation>Telefoonstatus</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>Productinformatie</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Productnaam</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Inrichting</translation>
    </message>
    <message>
        <source>Reboot history</source>
        <translation>Herstartgeschiedenis</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Vorige resultaat</translation>
    </message>
    <message>
        <source>Result before that</source>
        <translation>Resultaat daarvoor</translation>
    </message>
    <message>
        <source>Rx packets</source>
        <translation>Ontvangen pakketten</translation>
    </message>
    <message>
        <source>SIP messages received</source>
        <translation>SIP-berichten ontvangen</translation>
    </message>
    <message>
        <source>SIP messages sent</source>
        <translation>SIP-berichten verzonden</translation>
    </message>
    <message>
        <source>SW port</source>
        <translation>SW-poort</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversie</translation>
    </message>
    <message>
        <source>Tx packets</source>
        <translation>Verzonden pakketten</translation>
    </message>
    <message>
        <source>Upgrade before</source>
        <translation>Vorige upgrade</translation>
    </message>
    <message>
        <source>Upgrade before that</source>
        <translation>Upgrade daarvoor</translation>
    </message>
    <message>
        <source>Upgrade status</source>
        <translation>Upgradestatus</translation>
    </message>
    <message>
        <source>VPN status</source>
        <translation>VPN-status</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Verbinding verbroken</translation>
    </message>
    <message>
        <source>Received bytes</source>
        <translation>Ontvangen bytes</translation>
    </message>
    <message>
        <source>Sent bytes</source>
        <translation>Verzonden bytes</translation>
    </message>
    <message>
        <source>VPN IP address</source>
        <translation>VPN-IP-adres</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-verbinding</translation>
    </message>
    <message>
        <source>VPN subnet mask</source>
        <translation>VPN-subnetmasker</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>XML directory</source>
        <translation>XML-lijst</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>Toestel {n}</translation>
    </message>
    <message>
        <source>Ext {n} - Ring tone</source>
        <translation>Toestel {n} - Beltoon</translation>
    </message>
    <message>
        <source>Wi-Fi profile {n}</source>
        <translation>Wi-Fi-profiel {n}</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>{min} tot {max}</translation>
    </message>
    <message>
        <source>1 missed call</source>
        <translation>1 gemist gesprek</translation>
    </message>
    <message>
        <source>{count} missed calls</source>
        <translation>{count} gemiste gesprekken</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{parameter} does not allow a resync</source>
        <translation>{parameter} staat geen hersynchronisatie toe</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Answers are late by</source>
        <translation>Antwoorden komen later met</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>Netwerkkabel</translation>
    </message>
    <message>
        <source>Of a hundred requests, so many get no answer.</source>
        <translation>Zoveel van honderd verzoeken krijgen geen antwoord.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Aangesloten</translation>
    </message>
    <message>
        <source>Requests that get lost</source>
        <translation>Verloren verzoeken</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Laten bellen</translation>
    </message>
    <message>
        <source>A time such as 90s, 30m, 4h or 7d.</source>
        <translation>Een tijd zoals 90s, 30m, 4h of 7d.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>How far to jump</source>
        <translation>Hoe ver vooruit</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Toepassingen</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferentie</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Hoofdtelefoon</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Haak</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Ophangen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Luidspreker</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Doorverbinden</translation>
    </message>
    <message>
        <source>DHCP options</source>
        <translation>DHCP-opties</translation>
    </message>
    <message>
        <source>No DHCP server gave this phone an option. A run has them from --dhcp-option, or asks a server with --dhcp.</source>
        <translation>Geen DHCP-server gaf deze telefoon een optie. Een run krijgt ze van --dhcp-option, of vraagt een server met --dhcp.</translation>
    </message>
    <message>
        <source>Nothing is known of the phone yet.</source>
        <translation>Er is nog niets bekend van de telefoon.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>The lease brought these options; --dhcp-option or the server says what is in it.</source>
        <translation>De lease bracht deze opties; --dhcp-option of de server bepaalt de inhoud.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What the phone makes of them</source>
        <translation>Wat de telefoon ermee doet</translation>
    </message>
    <message>
        <source>Choose a row to read all of it.</source>
        <translation>Kies een rij om alles te lezen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, such as resync.failed or 404</source>
        <translation>Filter, zoals resync.failed of 404</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Geen gebeurtenis past bij het filter.</translation>
    </message>
    <message>
        <source>No syslog message was sent since this window looks at the phone. Syslog_Server says where they go.</source>
        <translation>Er is geen syslogbericht verzonden sinds dit venster kijkt. Syslog_Server zegt waarheen ze gaan.</translation>
    </message>
    <message>
        <source>Nothing has happened since this window looks at the phone.</source>
        <translation>Er is niets gebeurd sinds dit venster kijkt.</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>De gekozen gebeurtenis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bediening</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>Er is niets aangesloten.</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Aansluiten</translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation>Aangesloten op</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>Loskoppelen</translation>
    </message>
    <message>
        <source>Y-cable (RJ-9 and AUX)</source>
        <translation>Y-kabel (RJ-9 en AUX)</translation>
    </message>
    <message>
        <source>Click a key of the phone, or turn the wheel to move in a list. While the phone has the focus, these keys of the computer press its keys; digits, *, # and letters go to the phone as they are, into a field as text. Tab leaves the phone.</source>
        <translation>Klik op een toets van de telefoon, of draai aan het wiel om door een lijst te gaan. Zolang de telefoon de focus heeft, drukken deze toetsen van de computer zijn toetsen in; cijfers, *, # en letters gaan ongewijzigd naar de telefoon, in een veld als tekst. Tab verlaat de telefoon.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Toetsen en muis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>About vphone</source>
        <translation>Over vphone</translation>
    </message>
    <message>
        <source>An emulator of a desk phone, for those who test provisioning and call control.</source>
        <translation>Een emulator van een bureautelefoon, voor wie inrichting en gespreksbesturing test.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Filter, or a whole MAC</source>
        <translation>Filter, of een hele MAC</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>No phone is listed.</source>
        <translation>Er zijn geen telefoons.</translation>
    </message>
    <message>
        <source>No phone matches the filter.</source>
        <translation>Geen telefoon past bij het filter.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoons</translation>
    </message>
    <message>
        <source>Show this phone</source>
        <translation>Deze telefoon tonen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Screen, the phone is off</source>
        <translation>Scherm, de telefoon is uit</translation>
    </message>
    <message>
        <source>Too many keys at once: the last ones were dropped.</source>
        <translation>Te veel toetsen tegelijk: de laatste zijn vervallen.</translation>
    </message>
    <message>
        <source>All settings of this phone go back to what the factory put in. It restarts then.</source>
        <translation>Alle instellingen van deze telefoon gaan terug naar de fabriek. Daarna start hij opnieuw.</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>Fabrieksinstellingen</translation>
    </message>
    <message>
        <source>Factory reset …</source>
        <translation>Fabrieksinstellingen …</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Voeding</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Stekker eruit</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Stekker erin</translation>
    </message>
    <message>
        <source>Reset the phone</source>
        <translation>Telefoon terugzetten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>Hersynchroniseren</translation>
    </message>
    <message>
        <source>The phone has no power.</source>
        <translation>De telefoon heeft geen stroom.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Poorten</translation>
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
        <translation>Regels</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Wat eruit komt</translation>
    </message>
    <message>
        <source>the soft key that deletes</source>
        <translation>de schermtoets die wist</translation>
    </message>
    <message>
        <source>writes the clipboard into a field</source>
        <translation>zet het klembord in een veld</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;Choose another phone …</source>
        <translation>Een andere telefoon &amp;kiezen …</translation>
    </message>
    <message>
        <source>&amp;Save a picture …</source>
        <translation>Afbeelding &amp;opslaan …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Extended controls</source>
        <translation>&amp;Extra bediening</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse …</source>
        <translation>&amp;Toetsen en muis …</translation>
    </message>
    <message>
        <source>&amp;About vphone …</source>
        <translation>&amp;Over vphone …</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>{file} kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>dialing</source>
        <translation>kiest</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>belt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in de wacht</translation>
    </message>
    <message>
        <source>Line {n}: {state}</source>
        <translation>Lijn {n}: {state}</translation>
    </message>
    <message>
        <source>goes as the wall clock</source>
        <translation>loopt als de wandklok</translation>
    </message>
    <message>
        <source>jumps over idle time</source>
        <translation>slaat lege tijd over</translation>
    </message>
    <message>
        <source>goes {factor} times as fast</source>
        <translation>loopt {factor} keer zo snel</translation>
    </message>
    <message>
        <source>jumps to {time}</source>
        <translation>springt naar {time}</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>{model} with firmware {version}, battery {percent} %</source>
        <translation>{model} met firmware {version}, accu {percent} %</translation>
    </message>
    <message>
        <source>On at {address}, firmware {load}.</source>
        <translation>Aan op {address}, firmware {load}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>Phone {model}</source>
        <translation>Telefoon {model}</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>{n} of {all} phones</source>
        <translation>{n} van {all} telefoons</translation>
    </message>
    <message>
        <source>green lamp</source>
        <translation>groene lamp</translation>
    </message>
    <message>
        <source>green lamp, flashing</source>
        <translation>groene lamp, knippert</translation>
    </message>
    <message>
        <source>amber lamp</source>
        <translation>oranje lamp</translation>
    </message>
    <message>
        <source>amber lamp, flashing</source>
        <translation>oranje lamp, knippert</translation>
    </message>
    <message>
        <source>red lamp</source>
        <translation>rode lamp</translation>
    </message>
    <message>
        <source>red lamp, flashing</source>
        <translation>rode lamp, knippert</translation>
    </message>
</context>
</TS>
