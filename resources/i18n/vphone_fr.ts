<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Tab</name>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Call History</source>
        <translation>Historique des appels</translation>
    </message>
    <message>
        <source>Personal Directory</source>
        <translation>Répertoire personnel</translation>
    </message>
    <message>
        <source>Attendant Console Status</source>
        <translation>État de la console opérateur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Debug Info</source>
        <translation>Infos de déboguage</translation>
    </message>
    <message>
        <source>Download Status</source>
        <translation>État de téléchargement</translation>
    </message>
    <message>
        <source>Network Statistics</source>
        <translation>Statistiques réseau</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>SIP</source>
        <translation>SIP</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Mise à disposition</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Régional</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Att Console</source>
        <translation>Console opérateur</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>Poste {n}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>System Configuration</source>
        <translation>Configuration système</translation>
    </message>
    <message>
        <source>Power Settings</source>
        <translation>Paramètres d&apos;alimentation</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>IPv4 Settings</source>
        <translation>Paramètres IPv4</translation>
    </message>
    <message>
        <source>IPv6 Settings</source>
        <translation>Paramètres IPv6</translation>
    </message>
    <message>
        <source>802.1X Authentication</source>
        <translation>Authentification 802.1X</translation>
    </message>
    <message>
        <source>Optional Network Configuration</source>
        <translation>Configuration réseau facultative</translation>
    </message>
    <message>
        <source>VLAN Settings</source>
        <translation>Paramètres VLAN</translation>
    </message>
    <message>
        <source>Wi-Fi Settings</source>
        <translation>Paramètres Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi Profile {n}</source>
        <translation>Profil Wi-Fi {n}</translation>
    </message>
    <message>
        <source>Inventory Settings</source>
        <translation>Paramètres d&apos;inventaire</translation>
    </message>
    <message>
        <source>SCEP Configuration {n}</source>
        <translation>Configuration SCEP {n}</translation>
    </message>
    <message>
        <source>VPN Settings</source>
        <translation>Paramètres VPN</translation>
    </message>
    <message>
        <source>Security Settings</source>
        <translation>Paramètres de sécurité</translation>
    </message>
    <message>
        <source>HTTP Proxy Settings</source>
        <translation>Paramètres du proxy HTTP</translation>
    </message>
    <message>
        <source>SIP Parameters</source>
        <translation>Paramètres SIP</translation>
    </message>
    <message>
        <source>SIP Timer Values (sec)</source>
        <translation>Valeurs des temporisateurs SIP (s)</translation>
    </message>
    <message>
        <source>Response Status Code Handling</source>
        <translation>Traitement des codes d&apos;état des réponses</translation>
    </message>
    <message>
        <source>RTP Parameters</source>
        <translation>Paramètres RTP</translation>
    </message>
    <message>
        <source>SDP Payload Types</source>
        <translation>Types de charge utile SDP</translation>
    </message>
    <message>
        <source>NAT Support Parameters</source>
        <translation>Paramètres de prise en charge NAT</translation>
    </message>
    <message>
        <source>SIP Settings</source>
        <translation>Paramètres SIP</translation>
    </message>
    <message>
        <source>Configuration Profile</source>
        <translation>Profil de configuration</translation>
    </message>
    <message>
        <source>Upload Configuration Options</source>
        <translation>Options de chargement de la configuration</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Mise à niveau du micrologiciel</translation>
    </message>
    <message>
        <source>Cisco Headset Firmware Upgrade</source>
        <translation>Mise à niveau du micrologiciel du casque Cisco</translation>
    </message>
    <message>
        <source>CA Settings</source>
        <translation>Paramètres d&apos;autorité de certification</translation>
    </message>
    <message>
        <source>HTTP Settings</source>
        <translation>Paramètres HTTP</translation>
    </message>
    <message>
        <source>Problem Report Tool</source>
        <translation>Outil de rapport de problème</translation>
    </message>
    <message>
        <source>General Purpose Parameters</source>
        <translation>Paramètres à usage général</translation>
    </message>
    <message>
        <source>MIC Cert Settings</source>
        <translation>Paramètres de cert. MIC</translation>
    </message>
    <message>
        <source>Call Progress Tones</source>
        <translation>Tonalités de progression d&apos;appel</translation>
    </message>
    <message>
        <source>Distinctive Ring Patterns</source>
        <translation>Motifs de sonnerie distinctifs</translation>
    </message>
    <message>
        <source>Control Timer Values (sec)</source>
        <translation>Valeurs des temporisateurs de commande (s)</translation>
    </message>
    <message>
        <source>Vertical Service Activation Codes</source>
        <translation>Codes d&apos;activation des services complémentaires</translation>
    </message>
    <message>
        <source>Vertical Service Announcement Codes</source>
        <translation>Codes d&apos;annonce des services complémentaires</translation>
    </message>
    <message>
        <source>Outbound Call Codec Selection Codes</source>
        <translation>Codes de sélection du codec des appels sortants</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Video Configuration</source>
        <translation>Configuration vidéo</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>Mains libres</translation>
    </message>
    <message>
        <source>Line Key {n}</source>
        <translation>Touche de ligne {n}</translation>
    </message>
    <message>
        <source>Line Key</source>
        <translation>Touche de ligne</translation>
    </message>
    <message>
        <source>Miscellaneous Line Key Settings</source>
        <translation>Paramètres divers des touches de ligne</translation>
    </message>
    <message>
        <source>Supplementary Services</source>
        <translation>Services supplémentaires</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Extension Mobility</source>
        <translation>Mobilité des postes</translation>
    </message>
    <message>
        <source>XSI Phone Service</source>
        <translation>Service téléphonique XSI</translation>
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
        <translation>Service XML</translation>
    </message>
    <message>
        <source>Multiple Paging Group Parameters</source>
        <translation>Paramètres de plusieurs groupes de diffusion</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Programmable Softkeys</source>
        <translation>Touches programmables</translation>
    </message>
    <message>
        <source>Phone Menu Visibility</source>
        <translation>Visibilité des menus du téléphone</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>Services de répertoire</translation>
    </message>
    <message>
        <source>WebSocket API</source>
        <translation>API WebSocket</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Assistant de direction</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>Préférences utilisateur</translation>
    </message>
    <message>
        <source>Speed Dial</source>
        <translation>Numérotation abrégée</translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>Share Line Appearance</source>
        <translation>Apparence de ligne partagée</translation>
    </message>
    <message>
        <source>NAT Settings</source>
        <translation>Paramètres NAT</translation>
    </message>
    <message>
        <source>Call Feature Settings</source>
        <translation>Paramètres des fonctions d&apos;appel</translation>
    </message>
    <message>
        <source>ACD Settings</source>
        <translation>Paramètres ACD</translation>
    </message>
    <message>
        <source>Proxy and Registration</source>
        <translation>Proxy et enregistrement</translation>
    </message>
    <message>
        <source>Subscriber Information</source>
        <translation>Informations sur l&apos;abonné</translation>
    </message>
    <message>
        <source>XSI Line Service</source>
        <translation>Service de ligne XSI</translation>
    </message>
    <message>
        <source>Audio Configuration</source>
        <translation>Configuration audio</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>Plan de numérotation</translation>
    </message>
    <message>
        <source>E911 Geolocation Configuration</source>
        <translation>Configuration de la géolocalisation E911</translation>
    </message>
    <message>
        <source>Hold Reminder</source>
        <translation>Rappel de mise en attente</translation>
    </message>
    <message>
        <source>Call Forward</source>
        <translation>Renvoi d&apos;appel</translation>
    </message>
    <message>
        <source>Audio Volume</source>
        <translation>Volume audio</translation>
    </message>
    <message>
        <source>Acoustic Setting</source>
        <translation>Paramètre acoustique</translation>
    </message>
    <message>
        <source>Audio Compliance</source>
        <translation>Conformité audio</translation>
    </message>
    <message>
        <source>Voice Feedback (English only)</source>
        <translation>Retour vocal (anglais uniquement)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Unit {n}</source>
        <translation>Unité {n}</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>System Information</source>
        <translation>Informations système</translation>
    </message>
    <message>
        <source>IPv4 Information</source>
        <translation>Informations IPv4</translation>
    </message>
    <message>
        <source>IPv6 Information</source>
        <translation>Informations IPv6</translation>
    </message>
    <message>
        <source>Reboot History</source>
        <translation>Historique des redémarrages</translation>
    </message>
    <message>
        <source>Product Information</source>
        <translation>Informations sur le produit</translation>
    </message>
    <message>
        <source>Downloaded Locale Package</source>
        <translation>Package de paramètres régionaux téléchargé</translation>
    </message>
    <message>
        <source>Phone Status</source>
        <translation>État du téléphone</translation>
    </message>
    <message>
        <source>Ext Status</source>
        <translation>État du poste</translation>
    </message>
    <message>
        <source>PRT Status</source>
        <translation>État PRT</translation>
    </message>
    <message>
        <source>Custom CA Status</source>
        <translation>État d&apos;autorité de certification personnalisée</translation>
    </message>
    <message>
        <source>Provisioning Status</source>
        <translation>État de mise à disposition</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status</source>
        <translation>État de mise à niveau du micrologiciel</translation>
    </message>
    <message>
        <source>TR-069 Status</source>
        <translation>État TR-069</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Status</source>
        <translation>état d&apos;actualisation du CERT du micro</translation>
    </message>
    <message>
        <source>Line Call Status</source>
        <translation>État d&apos;appel de la ligne</translation>
    </message>
    <message>
        <source>Paging Status</source>
        <translation>État de diffusion</translation>
    </message>
    <message>
        <source>VPN Status</source>
        <translation>État VPN</translation>
    </message>
    <message>
        <source>Dot1x Authentication</source>
        <translation>Authentification Dot1x</translation>
    </message>
    <message>
        <source>Control Logs</source>
        <translation>Journaux de contrôle</translation>
    </message>
    <message>
        <source>Console Logs</source>
        <translation>Journaux de la console</translation>
    </message>
    <message>
        <source>Device Logs</source>
        <translation>Journaux du périphérique</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>Rapports de problème</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>Réinitialisation usine</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone</source>
        <translation>Sonnerie téléchargée</translation>
    </message>
    <message>
        <source>Screen Status</source>
        <translation>État de l&apos;écran</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>État de l&apos;autorisation de transition</translation>
    </message>
    <message>
        <source>Ethernet Information</source>
        <translation>Informations Ethernet</translation>
    </message>
    <message>
        <source>Network Port Information</source>
        <translation>Informations sur le port réseau</translation>
    </message>
    <message>
        <source>Access Port Information</source>
        <translation>Informations sur le port d&apos;accès</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Restricted Access Domains</source>
        <translation>Domaines à accès restreint</translation>
    </message>
    <message>
        <source>Enable Web Server</source>
        <translation>Activer le serveur Web</translation>
    </message>
    <message>
        <source>Enable Protocol</source>
        <translation>Activer le protocole</translation>
    </message>
    <message>
        <source>Enable Direct Action Url</source>
        <translation>Activer l&apos;URL d&apos;action directe</translation>
    </message>
    <message>
        <source>Session Max Timeout</source>
        <translation>Délai maximal de session</translation>
    </message>
    <message>
        <source>Session Idle Timeout</source>
        <translation>Délai d&apos;inactivité de session</translation>
    </message>
    <message>
        <source>Web Server Port</source>
        <translation>Port du serveur Web</translation>
    </message>
    <message>
        <source>Enable Web Admin Access</source>
        <translation>Activer l&apos;accès Web administrateur</translation>
    </message>
    <message>
        <source>Admin Password</source>
        <translation>Mot de passe administrateur</translation>
    </message>
    <message>
        <source>User Password</source>
        <translation>Mot de passe utilisateur</translation>
    </message>
    <message>
        <source>Phone-UI-readonly</source>
        <translation>Interface du téléphone en lecture seule</translation>
    </message>
    <message>
        <source>Phone-UI-User-Mode</source>
        <translation>Mode utilisateur de l&apos;interface du téléphone</translation>
    </message>
    <message>
        <source>User Password Prompt</source>
        <translation>Invite de mot de passe utilisateur</translation>
    </message>
    <message>
        <source>Block Nonproxy SIP</source>
        <translation>Bloquer le SIP hors proxy</translation>
    </message>
    <message>
        <source>PoE Power Required</source>
        <translation>Puissance PoE requise</translation>
    </message>
    <message>
        <source>Disable Back USB Port</source>
        <translation>Désactiver le port USB arrière</translation>
    </message>
    <message>
        <source>IP Mode</source>
        <translation>Mode IP</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>Type de connexion</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>IP statique</translation>
    </message>
    <message>
        <source>NetMask</source>
        <translation>Masque de réseau</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>DNS principal</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>DNS secondaire</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>Type de connexion IPv6</translation>
    </message>
    <message>
        <source>IPv6 Static IP</source>
        <translation>IP statique IPv6</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>Longueur du préfixe</translation>
    </message>
    <message>
        <source>IPv6 Gateway</source>
        <translation>Passerelle IPv6</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>DNS principal IPv6</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>DNS secondaire IPv6</translation>
    </message>
    <message>
        <source>Broadcast Echo</source>
        <translation>Écho de diffusion</translation>
    </message>
    <message>
        <source>Auto Config</source>
        <translation>Configuration automatique</translation>
    </message>
    <message>
        <source>Enable 802.1X Authentication</source>
        <translation>Activer l&apos;authentification 802.1X</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>DNS Server Order</source>
        <translation>Ordre des serveurs DNS</translation>
    </message>
    <message>
        <source>DNS Query Mode</source>
        <translation>Mode de requête DNS</translation>
    </message>
    <message>
        <source>DNS Caching Enable</source>
        <translation>Activer la mise en cache DNS</translation>
    </message>
    <message>
        <source>Switch Port Config</source>
        <translation>Configuration du port de commutateur</translation>
    </message>
    <message>
        <source>PC Port Config</source>
        <translation>Configuration du port PC</translation>
    </message>
    <message>
        <source>PC PORT Enable</source>
        <translation>Activer le port PC</translation>
    </message>
    <message>
        <source>Enable PC Port Mirror</source>
        <translation>Activer la mise en miroir du port PC</translation>
    </message>
    <message>
        <source>Syslog Server</source>
        <translation>Serveur Syslog</translation>
    </message>
    <message>
        <source>Syslog Identifier</source>
        <translation>Identifiant Syslog</translation>
    </message>
    <message>
        <source>Debug Level</source>
        <translation>Niveau de débogage</translation>
    </message>
    <message>
        <source>Debug Server</source>
        <translation>Serveur de débogage</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>Serveur NTP principal</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>Serveur NTP secondaire</translation>
    </message>
    <message>
        <source>Enable SSLv3</source>
        <translation>Activer SSLv3</translation>
    </message>
    <message>
        <source>Use Config TOS</source>
        <translation>Utiliser le TOS configuré</translation>
    </message>
    <message>
        <source>Enable VLAN</source>
        <translation>Activer le VLAN</translation>
    </message>
    <message>
        <source>VLAN ID</source>
        <translation>ID VLAN</translation>
    </message>
    <message>
        <source>PC Port VLAN ID</source>
        <translation>ID VLAN du port PC</translation>
    </message>
    <message>
        <source>Enable CDP</source>
        <translation>Activer CDP</translation>
    </message>
    <message>
        <source>Enable LLDP-MED</source>
        <translation>Activer LLDP-MED</translation>
    </message>
    <message>
        <source>Network Startup Delay</source>
        <translation>Délai de démarrage du réseau</translation>
    </message>
    <message>
        <source>DHCP VLAN Option</source>
        <translation>Option VLAN DHCP</translation>
    </message>
    <message>
        <source>Phone-wifi-on</source>
        <translation>Wi-Fi du téléphone activé</translation>
    </message>
    <message>
        <source>Phone-wifi-type</source>
        <translation>Type de Wi-Fi du téléphone</translation>
    </message>
    <message>
        <source>Network Name</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Security Mode</source>
        <translation>Mode de sécurité</translation>
    </message>
    <message>
        <source>Wi-Fi User ID</source>
        <translation>ID utilisateur Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi Password</source>
        <translation>Mot de passe Wi-Fi</translation>
    </message>
    <message>
        <source>WEP Key</source>
        <translation>Clé WEP</translation>
    </message>
    <message>
        <source>PSK Passphrase</source>
        <translation>Phrase secrète PSK</translation>
    </message>
    <message>
        <source>Frequency Band</source>
        <translation>Bande de fréquences</translation>
    </message>
    <message>
        <source>Wi-Fi Profile Order</source>
        <translation>Ordre des profils Wi-Fi</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>ID d&apos;actif</translation>
    </message>
    <message>
        <source>CDC Challenge Password</source>
        <translation>Mot de passe de défi CDC</translation>
    </message>
    <message>
        <source>CDC Root CA Fingerprint</source>
        <translation>Empreinte de l&apos;AC racine CDC</translation>
    </message>
    <message>
        <source>CDC Server</source>
        <translation>Serveur CDC</translation>
    </message>
    <message>
        <source>Certificate Select</source>
        <translation>Sélection du certificat</translation>
    </message>
    <message>
        <source>Connect on Bootup</source>
        <translation>Connecter au démarrage</translation>
    </message>
    <message>
        <source>Disable DF</source>
        <translation>Désactiver DF</translation>
    </message>
    <message>
        <source>Disable Side USB Port</source>
        <translation>Désactiver le port USB latéral</translation>
    </message>
    <message>
        <source>Display Password Warnings</source>
        <translation>Afficher les avertissements de mot de passe</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Firewall Config</source>
        <translation>Configuration du pare-feu</translation>
    </message>
    <message>
        <source>Forced NAT64</source>
        <translation>NAT64 forcé</translation>
    </message>
    <message>
        <source>PAC URL</source>
        <translation>URL PAC</translation>
    </message>
    <message>
        <source>Proxy Host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Proxy Mode</source>
        <translation>Mode proxy</translation>
    </message>
    <message>
        <source>Proxy Password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Proxy Port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Proxy Server Requires Authentication</source>
        <translation>Le serveur proxy exige une authentification</translation>
    </message>
    <message>
        <source>Proxy Username</source>
        <translation>Nom d&apos;utilisateur du proxy</translation>
    </message>
    <message>
        <source>Require Authentication for LCD Menu Access</source>
        <translation>Exiger une authentification pour le menu LCD</translation>
    </message>
    <message>
        <source>TLS Cipher List</source>
        <translation>Liste de chiffrement TLS</translation>
    </message>
    <message>
        <source>TLS Client Min Version</source>
        <translation>Version TLS minimale du client</translation>
    </message>
    <message>
        <source>TLS Server Min Version</source>
        <translation>Version TLS minimale du serveur</translation>
    </message>
    <message>
        <source>Use Auto Discovery (WPAD)</source>
        <translation>Utiliser la détection automatique (WPAD)</translation>
    </message>
    <message>
        <source>VPN Password</source>
        <translation>Mot de passe VPN</translation>
    </message>
    <message>
        <source>VPN Server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>VPN Tunnel Group</source>
        <translation>Groupe de tunnels VPN</translation>
    </message>
    <message>
        <source>VPN User Name</source>
        <translation>Nom d&apos;utilisateur VPN</translation>
    </message>
    <message>
        <source>X-SWITCH-INFO Support</source>
        <translation>Prise en charge de X-SWITCH-INFO</translation>
    </message>
    <message>
        <source>Max Forward</source>
        <translation>Nombre maximal de relais</translation>
    </message>
    <message>
        <source>Max Redirection</source>
        <translation>Nombre maximal de redirections</translation>
    </message>
    <message>
        <source>Max Auth</source>
        <translation>Nombre maximal d&apos;authentifications</translation>
    </message>
    <message>
        <source>SIP User Agent Name</source>
        <translation>Nom de l&apos;agent utilisateur SIP</translation>
    </message>
    <message>
        <source>SIP Server Name</source>
        <translation>Nom du serveur SIP</translation>
    </message>
    <message>
        <source>SIP Reg User Agent Name</source>
        <translation>Nom de l&apos;agent utilisateur SIP à l&apos;enregistrement</translation>
    </message>
    <message>
        <source>SIP Accept Language</source>
        <translation>Langue acceptée SIP</translation>
    </message>
    <message>
        <source>DTMF Relay MIME Type</source>
        <translation>Type MIME du relais DTMF</translation>
    </message>
    <message>
        <source>Hook Flash MIME Type</source>
        <translation>Type MIME du crochet commutateur</translation>
    </message>
    <message>
        <source>Remove Last Reg</source>
        <translation>Supprimer le dernier enregistrement</translation>
    </message>
    <message>
        <source>Use Compact Header</source>
        <translation>Utiliser l&apos;en-tête compact</translation>
    </message>
    <message>
        <source>Escape Display Name</source>
        <translation>Échapper le nom d&apos;affichage</translation>
    </message>
    <message>
        <source>Talk Package</source>
        <translation>Package Talk</translation>
    </message>
    <message>
        <source>Hold Package</source>
        <translation>Package Hold</translation>
    </message>
    <message>
        <source>Conference Package</source>
        <translation>Package de conférence</translation>
    </message>
    <message>
        <source>RFC 2543 Call Hold</source>
        <translation>Mise en attente RFC 2543</translation>
    </message>
    <message>
        <source>Random REG CID on Reboot</source>
        <translation>CID REG aléatoire au redémarrage</translation>
    </message>
    <message>
        <source>SIP TCP Port Min</source>
        <translation>Port TCP SIP minimal</translation>
    </message>
    <message>
        <source>SIP TCP Port Max</source>
        <translation>Port TCP SIP maximal</translation>
    </message>
    <message>
        <source>Caller ID Header</source>
        <translation>En-tête d&apos;ID de l&apos;appelant</translation>
    </message>
    <message>
        <source>Hold Target Before Refer</source>
        <translation>Mettre la cible en attente avant REFER</translation>
    </message>
    <message>
        <source>Dialog SDP Enable</source>
        <translation>Activer le SDP de dialogue</translation>
    </message>
    <message>
        <source>Keep Referee When Refer Failed</source>
        <translation>Conserver le référé en cas d&apos;échec de REFER</translation>
    </message>
    <message>
        <source>Display Diversion Info</source>
        <translation>Afficher les informations de renvoi</translation>
    </message>
    <message>
        <source>Display Anonymous From Header</source>
        <translation>Afficher l&apos;en-tête From anonyme</translation>
    </message>
    <message>
        <source>Sip Accept Encoding</source>
        <translation>Encodage accepté SIP</translation>
    </message>
    <message>
        <source>SIP IP Preference</source>
        <translation>Préférence IP SIP</translation>
    </message>
    <message>
        <source>Disable Local Name To Header</source>
        <translation>Désactiver le nom local dans l&apos;en-tête To</translation>
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
        <translation>Temporisateur SIP B</translation>
    </message>
    <message>
        <source>SIP Timer F</source>
        <translation>Temporisateur SIP F</translation>
    </message>
    <message>
        <source>SIP Timer H</source>
        <translation>Temporisateur SIP H</translation>
    </message>
    <message>
        <source>SIP Timer D</source>
        <translation>Temporisateur SIP D</translation>
    </message>
    <message>
        <source>SIP Timer J</source>
        <translation>Temporisateur SIP J</translation>
    </message>
    <message>
        <source>INVITE Expires</source>
        <translation>Expiration d&apos;INVITE</translation>
    </message>
    <message>
        <source>ReINVITE Expires</source>
        <translation>Expiration de ReINVITE</translation>
    </message>
    <message>
        <source>Reg Min Expires</source>
        <translation>Expiration minimale de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Reg Max Expires</source>
        <translation>Expiration maximale de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Reg Retry Intvl</source>
        <translation>Intervalle de nouvel essai d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Reg Retry Long Intvl</source>
        <translation>Intervalle long de nouvel essai d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Reg Retry Random Delay</source>
        <translation>Délai aléatoire de nouvel essai d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Reg Retry Long Random Delay</source>
        <translation>Délai aléatoire long de nouvel essai d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Reg Retry Intvl Cap</source>
        <translation>Plafond de l&apos;intervalle de nouvel essai d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Sub Min Expires</source>
        <translation>Expiration minimale de l&apos;abonnement</translation>
    </message>
    <message>
        <source>Sub Max Expires</source>
        <translation>Expiration maximale de l&apos;abonnement</translation>
    </message>
    <message>
        <source>Sub Retry Intvl</source>
        <translation>Intervalle de nouvel essai d&apos;abonnement</translation>
    </message>
    <message>
        <source>Try Backup RSC</source>
        <translation>RSC d&apos;essai du serveur de secours</translation>
    </message>
    <message>
        <source>Retry Reg RSC</source>
        <translation>RSC de nouvel essai d&apos;enregistrement</translation>
    </message>
    <message>
        <source>RTP Port Min</source>
        <translation>Port RTP minimal</translation>
    </message>
    <message>
        <source>RTP Port Max</source>
        <translation>Port RTP maximal</translation>
    </message>
    <message>
        <source>RTP Packet Size</source>
        <translation>Taille des paquets RTP</translation>
    </message>
    <message>
        <source>Max RTP ICMP Err</source>
        <translation>Nombre maximal d&apos;erreurs ICMP RTP</translation>
    </message>
    <message>
        <source>RTCP Tx Interval</source>
        <translation>Intervalle d&apos;émission RTCP</translation>
    </message>
    <message>
        <source>SDP IP Preference</source>
        <translation>Préférence IP SDP</translation>
    </message>
    <message>
        <source>INFOREQ Dynamic Payload</source>
        <translation>Charge utile dynamique INFOREQ</translation>
    </message>
    <message>
        <source>Handle VIA received</source>
        <translation>Traiter VIA received</translation>
    </message>
    <message>
        <source>Handle VIA rport</source>
        <translation>Traiter VIA rport</translation>
    </message>
    <message>
        <source>Insert VIA received</source>
        <translation>Insérer VIA received</translation>
    </message>
    <message>
        <source>Insert VIA rport</source>
        <translation>Insérer VIA rport</translation>
    </message>
    <message>
        <source>Substitute VIA Addr</source>
        <translation>Remplacer l&apos;adresse VIA</translation>
    </message>
    <message>
        <source>Send Resp To Src Port</source>
        <translation>Envoyer la réponse au port source</translation>
    </message>
    <message>
        <source>STUN Enable</source>
        <translation>Activer STUN</translation>
    </message>
    <message>
        <source>STUN Test Enable</source>
        <translation>Activer le test STUN</translation>
    </message>
    <message>
        <source>STUN Server</source>
        <translation>Serveur STUN</translation>
    </message>
    <message>
        <source>EXT IP</source>
        <translation>IP externe</translation>
    </message>
    <message>
        <source>EXT RTP Port Min</source>
        <translation>Port RTP externe minimal</translation>
    </message>
    <message>
        <source>NAT Keep Alive Intvl</source>
        <translation>Intervalle de maintien NAT</translation>
    </message>
    <message>
        <source>Redirect Keep Alive</source>
        <translation>Rediriger le maintien de connexion</translation>
    </message>
    <message>
        <source>MediaSec Request</source>
        <translation>Requête MediaSec</translation>
    </message>
    <message>
        <source>SSRC Reset on Rx RE-INVITE</source>
        <translation>Réinitialiser le SSRC à la réception de RE-INVITE</translation>
    </message>
    <message>
        <source>SSRC Reset on Tx RE-INVITE</source>
        <translation>Réinitialiser le SSRC à l&apos;envoi de RE-INVITE</translation>
    </message>
    <message>
        <source>Provision Enable</source>
        <translation>Activation de la mise à disposition</translation>
    </message>
    <message>
        <source>Resync On Reset</source>
        <translation>Resync lors de la réinitialisation</translation>
    </message>
    <message>
        <source>Resync Random Delay</source>
        <translation>Délai aléatoire de resynchronisation</translation>
    </message>
    <message>
        <source>Resync At (HHmm)</source>
        <translation>Resynchronisation à (HHmm)</translation>
    </message>
    <message>
        <source>Resync At Random Delay</source>
        <translation>Délai aléatoire de resynchronisation à heure fixe</translation>
    </message>
    <message>
        <source>Resync Periodic</source>
        <translation>Resynchronisation périodique</translation>
    </message>
    <message>
        <source>Resync Error Retry Delay</source>
        <translation>Délai de nouvelle tentative après erreur de resynchronisation</translation>
    </message>
    <message>
        <source>Forced Resync Delay</source>
        <translation>Délai de resynchronisation forcée</translation>
    </message>
    <message>
        <source>Resync From SIP</source>
        <translation>Resynchronisation à partir de SIP</translation>
    </message>
    <message>
        <source>Resync After Upgrade Attempt</source>
        <translation>Resynchronisation après tentative de mise à niveau</translation>
    </message>
    <message>
        <source>Resync Trigger {n}</source>
        <translation>Déclencheur de resynchronisation {n}</translation>
    </message>
    <message>
        <source>User Configurable Resync</source>
        <translation>Resynchronisation configurable par l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Resync Fails On FNF</source>
        <translation>Échec de la resynchronisation si fichier introuvable</translation>
    </message>
    <message>
        <source>Profile Authentication Type</source>
        <translation>Type d&apos;authentification de profil</translation>
    </message>
    <message>
        <source>Profile Rule</source>
        <translation>Règle de profil</translation>
    </message>
    <message>
        <source>Profile Rule B</source>
        <translation>Règle de profil B</translation>
    </message>
    <message>
        <source>Profile Rule C</source>
        <translation>Règle de profil C</translation>
    </message>
    <message>
        <source>Profile Rule D</source>
        <translation>Règle de profil D</translation>
    </message>
    <message>
        <source>DHCP Option To Use</source>
        <translation>Option DHCP à utiliser</translation>
    </message>
    <message>
        <source>DHCPv6 Option To Use</source>
        <translation>Option DHCPv6 à utiliser</translation>
    </message>
    <message>
        <source>Log Request Msg</source>
        <translation>Journaliser le message de demande</translation>
    </message>
    <message>
        <source>Log Success Msg</source>
        <translation>Journaliser le message de réussite</translation>
    </message>
    <message>
        <source>Log Failure Msg</source>
        <translation>Journaliser le message d&apos;échec</translation>
    </message>
    <message>
        <source>Report Rule</source>
        <translation>Règle de rapport</translation>
    </message>
    <message>
        <source>HTTP Report Method</source>
        <translation>Méthode de rapport HTTP</translation>
    </message>
    <message>
        <source>Report To Server</source>
        <translation>Rapport au serveur</translation>
    </message>
    <message>
        <source>Periodic Upload To Server</source>
        <translation>Chargement périodique sur le serveur</translation>
    </message>
    <message>
        <source>Upload Delay On Local Change</source>
        <translation>Délai de chargement après modification locale</translation>
    </message>
    <message>
        <source>Upgrade Enable</source>
        <translation>Activer la mise à niveau</translation>
    </message>
    <message>
        <source>Upgrade Error Retry Delay</source>
        <translation>Délai de nouvelle tentative après erreur de mise à niveau</translation>
    </message>
    <message>
        <source>Upgrade Rule</source>
        <translation>Règle de mise à niveau</translation>
    </message>
    <message>
        <source>Log Upgrade Request Msg</source>
        <translation>Journaliser le message de demande de mise à niveau</translation>
    </message>
    <message>
        <source>Log Upgrade Success Msg</source>
        <translation>Journaliser le message de réussite de la mise à niveau</translation>
    </message>
    <message>
        <source>Log Upgrade Failure Msg</source>
        <translation>Journaliser le message d&apos;échec de la mise à niveau</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing</source>
        <translation>Partage de micrologiciel entre homologues</translation>
    </message>
    <message>
        <source>Peer Firmware Sharing Log Server</source>
        <translation>Serveur de journaux du partage de micrologiciel</translation>
    </message>
    <message>
        <source>Cisco Headset Upgrade Rule</source>
        <translation>Règle de mise à niveau du casque Cisco</translation>
    </message>
    <message>
        <source>Custom CA Rule</source>
        <translation>Règle d&apos;autorité de certification personnalisée</translation>
    </message>
    <message>
        <source>HTTP User Agent Name</source>
        <translation>Nom de l&apos;agent utilisateur HTTP</translation>
    </message>
    <message>
        <source>PRT Upload Rule</source>
        <translation>Règle de chargement PRT</translation>
    </message>
    <message>
        <source>PRT Upload Method</source>
        <translation>Méthode de chargement PRT</translation>
    </message>
    <message>
        <source>PRT Max Timer</source>
        <translation>Temporisateur maximal PRT</translation>
    </message>
    <message>
        <source>PRT Name</source>
        <translation>Nom du PRT</translation>
    </message>
    <message>
        <source>PRT HTTP Header</source>
        <translation>En-tête HTTP PRT</translation>
    </message>
    <message>
        <source>PRT HTTP Header Value</source>
        <translation>Valeur de l&apos;en-tête HTTP PRT</translation>
    </message>
    <message>
        <source>PRT Upload at Crash</source>
        <translation>Charger le PRT en cas de panne</translation>
    </message>
    <message>
        <source>Device Config Version</source>
        <translation>Version de configuration du périphérique</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Enable</source>
        <translation>Activation de la mise à jour du Cert MIC</translation>
    </message>
    <message>
        <source>MIC Cert Refresh Rule</source>
        <translation>Règle d&apos;actualisation du Cert. MIC</translation>
    </message>
    <message>
        <source>Transition Authorization Rule</source>
        <translation>Règle d&apos;autorisation de transition</translation>
    </message>
    <message>
        <source>Transition Authorization Error Retry Delay</source>
        <translation>Délai de nouvelle tentative après erreur d&apos;autorisation de transition</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>Type d&apos;autorisation de transition</translation>
    </message>
    <message>
        <source>IKM HTTP Encrypt Content</source>
        <translation>Chiffrer le contenu HTTP IKM</translation>
    </message>
    <message>
        <source>Downgrade Rev Limit</source>
        <translation>Version minimale de rétrogradation</translation>
    </message>
    <message>
        <source>Profile Account Enable</source>
        <translation>Activer le compte de profil</translation>
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
        <translation>Cadence {n}</translation>
    </message>
    <message>
        <source>Ring{n}</source>
        <translation>Sonnerie {n}</translation>
    </message>
    <message>
        <source>G711u Codec Name</source>
        <translation>Nom du codec G711u</translation>
    </message>
    <message>
        <source>G711a Codec Name</source>
        <translation>Nom du codec G711a</translation>
    </message>
    <message>
        <source>G729a Codec Name</source>
        <translation>Nom du codec G729a</translation>
    </message>
    <message>
        <source>G729b Codec Name</source>
        <translation>Nom du codec G729b</translation>
    </message>
    <message>
        <source>G722 Codec Name</source>
        <translation>Nom du codec G722</translation>
    </message>
    <message>
        <source>G722.2 Codec Name</source>
        <translation>Nom du codec G722.2</translation>
    </message>
    <message>
        <source>iLBC Codec Name</source>
        <translation>Nom du codec iLBC</translation>
    </message>
    <message>
        <source>iSAC Codec Name</source>
        <translation>Nom du codec iSAC</translation>
    </message>
    <message>
        <source>OPUS Codec Name</source>
        <translation>Nom du codec OPUS</translation>
    </message>
    <message>
        <source>AVT Codec Name</source>
        <translation>Nom du codec AVT</translation>
    </message>
    <message>
        <source>G722.2 Dynamic Payload</source>
        <translation>Charge utile dynamique G722.2</translation>
    </message>
    <message>
        <source>G722.2 OA Dynamic Payload</source>
        <translation>Charge utile dynamique G722.2 OA</translation>
    </message>
    <message>
        <source>iLBC Dynamic Payload</source>
        <translation>Charge utile dynamique iLBC</translation>
    </message>
    <message>
        <source>iLBC 30ms Dynamic Payload</source>
        <translation>Charge utile dynamique iLBC 30ms</translation>
    </message>
    <message>
        <source>iSAC Dynamic Payload</source>
        <translation>Charge utile dynamique iSAC</translation>
    </message>
    <message>
        <source>OPUS Dynamic Payload</source>
        <translation>Charge utile dynamique OPUS</translation>
    </message>
    <message>
        <source>H264 BP0 Dynamic Payload</source>
        <translation>Charge utile dynamique H264 BP0</translation>
    </message>
    <message>
        <source>H264 BP1 Dynamic Payload</source>
        <translation>Charge utile dynamique H264 BP1</translation>
    </message>
    <message>
        <source>H264 HP Dynamic Payload</source>
        <translation>Charge utile dynamique H264 HP</translation>
    </message>
    <message>
        <source>AVT Dynamic Payload</source>
        <translation>Charge utile dynamique AVT</translation>
    </message>
    <message>
        <source>AVT 16kHz Dynamic Payload</source>
        <translation>Charge utile dynamique AVT 16kHz</translation>
    </message>
    <message>
        <source>AVT 48kHz Dynamic Payload</source>
        <translation>Charge utile dynamique AVT 48kHz</translation>
    </message>
    <message>
        <source>G711u Enable</source>
        <translation>Activer G711u</translation>
    </message>
    <message>
        <source>G711a Enable</source>
        <translation>Activer G711a</translation>
    </message>
    <message>
        <source>G729a Enable</source>
        <translation>Activer G729a</translation>
    </message>
    <message>
        <source>G722 Enable</source>
        <translation>Activer G722</translation>
    </message>
    <message>
        <source>G722.2 Enable</source>
        <translation>Activer G722.2</translation>
    </message>
    <message>
        <source>iLBC Enable</source>
        <translation>Activer iLBC</translation>
    </message>
    <message>
        <source>iSAC Enable</source>
        <translation>Activer iSAC</translation>
    </message>
    <message>
        <source>OPUS Enable</source>
        <translation>Activer OPUS</translation>
    </message>
    <message>
        <source>H264 BP0 Enable</source>
        <translation>Activer H264 BP0</translation>
    </message>
    <message>
        <source>H264 BP1 Enable</source>
        <translation>Activer H264 BP1</translation>
    </message>
    <message>
        <source>H264 HP Enable</source>
        <translation>Activer H264 HP</translation>
    </message>
    <message>
        <source>Prefer G711u Code</source>
        <translation>Code de préférence G711u</translation>
    </message>
    <message>
        <source>Force G711u Code</source>
        <translation>Code d&apos;imposition G711u</translation>
    </message>
    <message>
        <source>Prefer G711a Code</source>
        <translation>Code de préférence G711a</translation>
    </message>
    <message>
        <source>Force G711a Code</source>
        <translation>Code d&apos;imposition G711a</translation>
    </message>
    <message>
        <source>Prefer G722 Code</source>
        <translation>Code de préférence G722</translation>
    </message>
    <message>
        <source>Force G722 Code</source>
        <translation>Code d&apos;imposition G722</translation>
    </message>
    <message>
        <source>Prefer G722.2 Code</source>
        <translation>Code de préférence G722.2</translation>
    </message>
    <message>
        <source>Force G722.2 Code</source>
        <translation>Code d&apos;imposition G722.2</translation>
    </message>
    <message>
        <source>Prefer G729a Code</source>
        <translation>Code de préférence G729a</translation>
    </message>
    <message>
        <source>Force G729a Code</source>
        <translation>Code d&apos;imposition G729a</translation>
    </message>
    <message>
        <source>Prefer iLBC Code</source>
        <translation>Code de préférence iLBC</translation>
    </message>
    <message>
        <source>Force iLBC Code</source>
        <translation>Code d&apos;imposition iLBC</translation>
    </message>
    <message>
        <source>Prefer ISAC Code</source>
        <translation>Code de préférence ISAC</translation>
    </message>
    <message>
        <source>Force ISAC Code</source>
        <translation>Code d&apos;imposition ISAC</translation>
    </message>
    <message>
        <source>Prefer OPUS Code</source>
        <translation>Code de préférence OPUS</translation>
    </message>
    <message>
        <source>Force OPUS Code</source>
        <translation>Code d&apos;imposition OPUS</translation>
    </message>
    <message>
        <source>Cfwd All Act Code</source>
        <translation>Code d&apos;activation du renvoi de tous les appels</translation>
    </message>
    <message>
        <source>Cfwd All Deact Code</source>
        <translation>Code de désactivation du renvoi de tous les appels</translation>
    </message>
    <message>
        <source>Cfwd Busy Act Code</source>
        <translation>Code d&apos;activation du renvoi si occupé</translation>
    </message>
    <message>
        <source>Cfwd Busy Deact Code</source>
        <translation>Code de désactivation du renvoi si occupé</translation>
    </message>
    <message>
        <source>Cfwd No Ans Act Code</source>
        <translation>Code d&apos;activation du renvoi si non-réponse</translation>
    </message>
    <message>
        <source>Cfwd No Ans Deact Code</source>
        <translation>Code de désactivation du renvoi si non-réponse</translation>
    </message>
    <message>
        <source>CW Act Code</source>
        <translation>Code d&apos;activation de l&apos;appel en attente</translation>
    </message>
    <message>
        <source>CW Deact Code</source>
        <translation>Code de désactivation de l&apos;appel en attente</translation>
    </message>
    <message>
        <source>CW Per Call Act Code</source>
        <translation>Code d&apos;activation de l&apos;appel en attente par appel</translation>
    </message>
    <message>
        <source>CW Per Call Deact Code</source>
        <translation>Code de désactivation de l&apos;appel en attente par appel</translation>
    </message>
    <message>
        <source>Block CID Act Code</source>
        <translation>Code d&apos;activation du blocage de l&apos;ID de l&apos;appelant</translation>
    </message>
    <message>
        <source>Block CID Deact Code</source>
        <translation>Code de désactivation du blocage de l&apos;ID de l&apos;appelant</translation>
    </message>
    <message>
        <source>Block CID Per Call Act Code</source>
        <translation>Code d&apos;activation du blocage de l&apos;ID de l&apos;appelant par appel</translation>
    </message>
    <message>
        <source>Block CID Per Call Deact Code</source>
        <translation>Code de désactivation du blocage de l&apos;ID de l&apos;appelant par appel</translation>
    </message>
    <message>
        <source>Block ANC Act Code</source>
        <translation>Code d&apos;activation du blocage des appels anonymes</translation>
    </message>
    <message>
        <source>Block ANC Deact Code</source>
        <translation>Code de désactivation du blocage des appels anonymes</translation>
    </message>
    <message>
        <source>DND Act Code</source>
        <translation>Code d&apos;activation de Ne pas déranger</translation>
    </message>
    <message>
        <source>DND Deact Code</source>
        <translation>Code de désactivation de Ne pas déranger</translation>
    </message>
    <message>
        <source>Secure All Call Act Code</source>
        <translation>Code d&apos;activation de la sécurisation de tous les appels</translation>
    </message>
    <message>
        <source>Secure No Call Act Code</source>
        <translation>Code d&apos;activation de la non-sécurisation des appels</translation>
    </message>
    <message>
        <source>Secure One Call Act Code</source>
        <translation>Code d&apos;activation de la sécurisation d&apos;un appel</translation>
    </message>
    <message>
        <source>Secure One Call Deact Code</source>
        <translation>Code de désactivation de la sécurisation d&apos;un appel</translation>
    </message>
    <message>
        <source>Exec Call Filter Act Code</source>
        <translation>Code d&apos;activation du filtrage des appels du dirigeant</translation>
    </message>
    <message>
        <source>Exec Call Filter Deact Code</source>
        <translation>Code de désactivation du filtrage des appels du dirigeant</translation>
    </message>
    <message>
        <source>Call Return Code</source>
        <translation>Code de rappel</translation>
    </message>
    <message>
        <source>Blind Transfer Code</source>
        <translation>Code de transfert sans consultation</translation>
    </message>
    <message>
        <source>Paging Code</source>
        <translation>Code de diffusion</translation>
    </message>
    <message>
        <source>Call Park Code</source>
        <translation>Code de parcage d&apos;appel</translation>
    </message>
    <message>
        <source>Call Pickup Code</source>
        <translation>Code d&apos;interception d&apos;appel</translation>
    </message>
    <message>
        <source>Call Unpark Code</source>
        <translation>Code de récupération d&apos;appel parqué</translation>
    </message>
    <message>
        <source>Group Call Pickup Code</source>
        <translation>Code d&apos;interception d&apos;appel de groupe</translation>
    </message>
    <message>
        <source>Exec Assistant Call Initiate Code</source>
        <translation>Code de lancement d&apos;appel de l&apos;assistant</translation>
    </message>
    <message>
        <source>Exec Assistant Call Push Code</source>
        <translation>Code de remise d&apos;appel de l&apos;assistant</translation>
    </message>
    <message>
        <source>Exec Call Retrieve Code</source>
        <translation>Code de récupération d&apos;appel du dirigeant</translation>
    </message>
    <message>
        <source>Exec Call Bridge Code</source>
        <translation>Code de pontage d&apos;appel du dirigeant</translation>
    </message>
    <message>
        <source>Referral Services Codes</source>
        <translation>Codes des services de transfert</translation>
    </message>
    <message>
        <source>Feature Dial Services Codes</source>
        <translation>Codes des services de numérotation de fonctions</translation>
    </message>
    <message>
        <source>Service Annc Base Number</source>
        <translation>Numéro de base d&apos;annonce de service</translation>
    </message>
    <message>
        <source>Service Annc Extension Codes</source>
        <translation>Codes de poste d&apos;annonce de service</translation>
    </message>
    <message>
        <source>Conference Serv</source>
        <translation>Service de conférence</translation>
    </message>
    <message>
        <source>Attn Transfer Serv</source>
        <translation>Service de transfert avec consultation</translation>
    </message>
    <message>
        <source>Blind Transfer Serv</source>
        <translation>Service de transfert sans consultation</translation>
    </message>
    <message>
        <source>DND Serv</source>
        <translation>Service Ne pas déranger</translation>
    </message>
    <message>
        <source>Block ANC Serv</source>
        <translation>Service de blocage des appels anonymes</translation>
    </message>
    <message>
        <source>Block CID Serv</source>
        <translation>Service de blocage de l&apos;ID de l&apos;appelant</translation>
    </message>
    <message>
        <source>Secure Call Serv</source>
        <translation>Service d&apos;appel sécurisé</translation>
    </message>
    <message>
        <source>Cfwd All Serv</source>
        <translation>Service de renvoi de tous les appels</translation>
    </message>
    <message>
        <source>Cfwd Busy Serv</source>
        <translation>Service de renvoi si occupé</translation>
    </message>
    <message>
        <source>Cfwd No Ans Serv</source>
        <translation>Service de renvoi si non-réponse</translation>
    </message>
    <message>
        <source>Paging Serv</source>
        <translation>Service de diffusion</translation>
    </message>
    <message>
        <source>Call Park Serv</source>
        <translation>Service de parcage d&apos;appel</translation>
    </message>
    <message>
        <source>Call Pick Up Serv</source>
        <translation>Service d&apos;interception d&apos;appel</translation>
    </message>
    <message>
        <source>ACD Login Serv</source>
        <translation>Service de connexion ACD</translation>
    </message>
    <message>
        <source>Group Call Pick Up Serv</source>
        <translation>Service d&apos;interception d&apos;appel de groupe</translation>
    </message>
    <message>
        <source>Service Annc Serv</source>
        <translation>Service d&apos;annonce de service</translation>
    </message>
    <message>
        <source>Call Recording Serv</source>
        <translation>Service d&apos;enregistrement des appels</translation>
    </message>
    <message>
        <source>Video Serv</source>
        <translation>Service vidéo</translation>
    </message>
    <message>
        <source>Reverse Phone Lookup Serv</source>
        <translation>Service de recherche inversée</translation>
    </message>
    <message>
        <source>Idle Key List</source>
        <translation>Liste des touches : Inactif</translation>
    </message>
    <message>
        <source>Missed Call Key List</source>
        <translation>Liste des touches : Appel manqué</translation>
    </message>
    <message>
        <source>Off Hook Key List</source>
        <translation>Liste des touches : Décroché</translation>
    </message>
    <message>
        <source>Dialing Input Key List</source>
        <translation>Liste des touches : Saisie de numérotation</translation>
    </message>
    <message>
        <source>Progressing Key List</source>
        <translation>Liste des touches : En progression</translation>
    </message>
    <message>
        <source>Connected Key List</source>
        <translation>Liste des touches : Connecté</translation>
    </message>
    <message>
        <source>Start-Xfer Key List</source>
        <translation>Liste des touches : Début du transfert</translation>
    </message>
    <message>
        <source>Start-Conf Key List</source>
        <translation>Liste des touches : Début de la conférence</translation>
    </message>
    <message>
        <source>Conferencing Key List</source>
        <translation>Liste des touches : En conférence</translation>
    </message>
    <message>
        <source>Releasing Key List</source>
        <translation>Liste des touches : Libération</translation>
    </message>
    <message>
        <source>Hold Key List</source>
        <translation>Liste des touches : Attente</translation>
    </message>
    <message>
        <source>Ringing Key List</source>
        <translation>Liste des touches : Sonnerie</translation>
    </message>
    <message>
        <source>Shared Active Key List</source>
        <translation>Liste des touches : Partagé actif</translation>
    </message>
    <message>
        <source>Shared Held Key List</source>
        <translation>Liste des touches : Partagé en attente</translation>
    </message>
    <message>
        <source>Connected Video Key List</source>
        <translation>Liste des touches : Vidéo connectée</translation>
    </message>
    <message>
        <source>Exec Assistant Key List</source>
        <translation>Liste des touches : Assistant de direction</translation>
    </message>
    <message>
        <source>Broadsoft Call History Key List</source>
        <translation>Liste des touches : Historique des appels Broadsoft</translation>
    </message>
    <message>
        <source>Dial Tone</source>
        <translation>Tonalité de numérotation</translation>
    </message>
    <message>
        <source>Outside Dial Tone</source>
        <translation>Tonalité d&apos;appel externe</translation>
    </message>
    <message>
        <source>Prompt Tone</source>
        <translation>Tonalité d&apos;invite</translation>
    </message>
    <message>
        <source>Busy Tone</source>
        <translation>Tonalité d&apos;occupation</translation>
    </message>
    <message>
        <source>Reorder Tone</source>
        <translation>Tonalité d&apos;encombrement</translation>
    </message>
    <message>
        <source>Off Hook Warning Tone</source>
        <translation>Tonalité d&apos;avertissement de décrochage</translation>
    </message>
    <message>
        <source>Ring Back Tone</source>
        <translation>Tonalité de retour d&apos;appel</translation>
    </message>
    <message>
        <source>Call Waiting Tone</source>
        <translation>Tonalité d&apos;appel en attente</translation>
    </message>
    <message>
        <source>Confirm Tone</source>
        <translation>Tonalité de confirmation</translation>
    </message>
    <message>
        <source>MWI Dial Tone</source>
        <translation>Tonalité de numérotation MWI</translation>
    </message>
    <message>
        <source>Cfwd Dial Tone</source>
        <translation>Tonalité de numérotation de renvoi</translation>
    </message>
    <message>
        <source>Holding Tone</source>
        <translation>Tonalité de mise en attente</translation>
    </message>
    <message>
        <source>Conference Tone</source>
        <translation>Tonalité de conférence</translation>
    </message>
    <message>
        <source>Secure Call Indication Tone</source>
        <translation>Tonalité d&apos;indication d&apos;appel sécurisé</translation>
    </message>
    <message>
        <source>Page Tone</source>
        <translation>Tonalité de diffusion</translation>
    </message>
    <message>
        <source>Alert Tone</source>
        <translation>Tonalité d&apos;alerte</translation>
    </message>
    <message>
        <source>Mute Tone</source>
        <translation>Tonalité de coupure du micro</translation>
    </message>
    <message>
        <source>Unmute Tone</source>
        <translation>Tonalité de rétablissement du micro</translation>
    </message>
    <message>
        <source>System Beep</source>
        <translation>Bip système</translation>
    </message>
    <message>
        <source>Call Pickup Tone</source>
        <translation>Tonalité d&apos;interception d&apos;appel</translation>
    </message>
    <message>
        <source>Reorder Delay</source>
        <translation>Délai de tonalité d&apos;encombrement</translation>
    </message>
    <message>
        <source>Interdigit Long Timer</source>
        <translation>Temporisateur long entre chiffres</translation>
    </message>
    <message>
        <source>Interdigit Short Timer</source>
        <translation>Temporisateur court entre chiffres</translation>
    </message>
    <message>
        <source>Set Local Date (mm/dd/yyyy)</source>
        <translation>Régler la date locale (mm/jj/aaaa)</translation>
    </message>
    <message>
        <source>Set Local Time (HH/mm)</source>
        <translation>Régler l&apos;heure locale (HH/mm)</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Time Offset (HH/mm)</source>
        <translation>Décalage horaire (HH/mm)</translation>
    </message>
    <message>
        <source>Ignore DHCP Time Offset</source>
        <translation>Ignorer le décalage horaire DHCP</translation>
    </message>
    <message>
        <source>Daylight Saving Time Rule</source>
        <translation>Règle d&apos;heure d&apos;été</translation>
    </message>
    <message>
        <source>Daylight Saving Time Enable</source>
        <translation>Activer l&apos;heure d&apos;été</translation>
    </message>
    <message>
        <source>Dictionary Server Script</source>
        <translation>Script du serveur de dictionnaires</translation>
    </message>
    <message>
        <source>Language Selection</source>
        <translation>Sélection de la langue</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>Station Name</source>
        <translation>Nom de la station</translation>
    </message>
    <message>
        <source>Station Display Name</source>
        <translation>Nom d&apos;affichage de la station</translation>
    </message>
    <message>
        <source>Voice Mail Number</source>
        <translation>Numéro de messagerie vocale</translation>
    </message>
    <message>
        <source>Bandwidth Allowance</source>
        <translation>Bande passante autorisée</translation>
    </message>
    <message>
        <source>Bluetooth Mode</source>
        <translation>Mode Bluetooth</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Short Name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Share Call Appearance</source>
        <translation>Partager l&apos;apparence d&apos;appel</translation>
    </message>
    <message>
        <source>Extended Function</source>
        <translation>Fonction étendue</translation>
    </message>
    <message>
        <source>Line ID Mapping</source>
        <translation>Mappage des ID de ligne</translation>
    </message>
    <message>
        <source>SCA Barge-In-Enable</source>
        <translation>Activer l&apos;insertion SCA</translation>
    </message>
    <message>
        <source>SCA Sticky Auto Line Seize</source>
        <translation>Prise de ligne SCA automatique persistante</translation>
    </message>
    <message>
        <source>Call Appearances Per Line</source>
        <translation>Apparences d&apos;appel par ligne</translation>
    </message>
    <message>
        <source>Silent Ring Duration</source>
        <translation>Durée de sonnerie silencieuse</translation>
    </message>
    <message>
        <source>EM Enable</source>
        <translation>Activer EM</translation>
    </message>
    <message>
        <source>EM User Domain</source>
        <translation>Domaine utilisateur EM</translation>
    </message>
    <message>
        <source>Session Timer(m)</source>
        <translation>Temporisateur de session (min)</translation>
    </message>
    <message>
        <source>Countdown Timer(s)</source>
        <translation>Compte à rebours (s)</translation>
    </message>
    <message>
        <source>Preferred Password Input Mode</source>
        <translation>Mode de saisie du mot de passe préféré</translation>
    </message>
    <message>
        <source>XSI Host Server</source>
        <translation>Serveur hôte XSI</translation>
    </message>
    <message>
        <source>XSI Authentication Type</source>
        <translation>Type d&apos;authentification XSI</translation>
    </message>
    <message>
        <source>Login User ID</source>
        <translation>ID utilisateur de connexion</translation>
    </message>
    <message>
        <source>Login Password</source>
        <translation>Mot de passe de connexion</translation>
    </message>
    <message>
        <source>SIP Auth ID</source>
        <translation>ID d&apos;authentification SIP</translation>
    </message>
    <message>
        <source>SIP Password</source>
        <translation>Mot de passe SIP</translation>
    </message>
    <message>
        <source>Directory Enable</source>
        <translation>Activer le répertoire</translation>
    </message>
    <message>
        <source>Directory Name</source>
        <translation>Nom du répertoire</translation>
    </message>
    <message>
        <source>Directory Type</source>
        <translation>Type de répertoire</translation>
    </message>
    <message>
        <source>CallLog Enable</source>
        <translation>Activer le journal d&apos;appels</translation>
    </message>
    <message>
        <source>CallLog Associated Line</source>
        <translation>Ligne associée au journal d&apos;appels</translation>
    </message>
    <message>
        <source>Display Recents From</source>
        <translation>Afficher les appels récents de</translation>
    </message>
    <message>
        <source>XMPP Enable</source>
        <translation>Activer XMPP</translation>
    </message>
    <message>
        <source>XMPP Server</source>
        <translation>Serveur XMPP</translation>
    </message>
    <message>
        <source>XMPP Port</source>
        <translation>Port XMPP</translation>
    </message>
    <message>
        <source>XMPP User ID</source>
        <translation>ID utilisateur XMPP</translation>
    </message>
    <message>
        <source>XMPP Password</source>
        <translation>Mot de passe XMPP</translation>
    </message>
    <message>
        <source>Login Invisible</source>
        <translation>Connexion invisible</translation>
    </message>
    <message>
        <source>XMPP Retry Interval</source>
        <translation>Intervalle de nouvel essai XMPP</translation>
    </message>
    <message>
        <source>Page Service URL</source>
        <translation>URL du service de diffusion</translation>
    </message>
    <message>
        <source>XML Directory Service Name</source>
        <translation>Nom du service de répertoire XML</translation>
    </message>
    <message>
        <source>XML Directory Service URL</source>
        <translation>URL du service de répertoire XML</translation>
    </message>
    <message>
        <source>XML Application Service Name</source>
        <translation>Nom du service d&apos;application XML</translation>
    </message>
    <message>
        <source>XML Application Service URL</source>
        <translation>URL du service d&apos;application XML</translation>
    </message>
    <message>
        <source>XML User Name</source>
        <translation>Nom d&apos;utilisateur XML</translation>
    </message>
    <message>
        <source>XML Password</source>
        <translation>Mot de passe XML</translation>
    </message>
    <message>
        <source>CISCO XML EXE Enable</source>
        <translation>Activer CISCO XML EXE</translation>
    </message>
    <message>
        <source>CISCO XML EXE Auth Mode</source>
        <translation>Mode d&apos;authentification CISCO XML EXE</translation>
    </message>
    <message>
        <source>Group Paging Script</source>
        <translation>Script de diffusion de groupe</translation>
    </message>
    <message>
        <source>Group P Paging Script</source>
        <translation>Script de diffusion du groupe P</translation>
    </message>
    <message>
        <source>LDAP Dir Enable</source>
        <translation>Activer le répertoire LDAP</translation>
    </message>
    <message>
        <source>LDAP Corp Dir Name</source>
        <translation>Nom du répertoire d&apos;entreprise LDAP</translation>
    </message>
    <message>
        <source>LDAP Server</source>
        <translation>Serveur LDAP</translation>
    </message>
    <message>
        <source>LDAP Search Base</source>
        <translation>Base de recherche LDAP</translation>
    </message>
    <message>
        <source>LDAP Client DN</source>
        <translation>DN du client LDAP</translation>
    </message>
    <message>
        <source>LDAP Username</source>
        <translation>Nom d&apos;utilisateur LDAP</translation>
    </message>
    <message>
        <source>LDAP User Name</source>
        <translation>Nom d&apos;utilisateur LDAP</translation>
    </message>
    <message>
        <source>LDAP Password</source>
        <translation>Mot de passe LDAP</translation>
    </message>
    <message>
        <source>LDAP Auth Method</source>
        <translation>Méthode d&apos;authentification LDAP</translation>
    </message>
    <message>
        <source>LDAP Last Name Filter</source>
        <translation>Filtre LDAP sur le nom</translation>
    </message>
    <message>
        <source>LDAP First Name Filter</source>
        <translation>Filtre LDAP sur le prénom</translation>
    </message>
    <message>
        <source>LDAP Search Item {n}</source>
        <translation>Élément de recherche LDAP {n}</translation>
    </message>
    <message>
        <source>LDAP Item {n} Filter</source>
        <translation>Filtre LDAP de l&apos;élément {n}</translation>
    </message>
    <message>
        <source>LDAP Display Attrs</source>
        <translation>Attributs d&apos;affichage LDAP</translation>
    </message>
    <message>
        <source>LDAP Number Mapping</source>
        <translation>Mappage des numéros LDAP</translation>
    </message>
    <message>
        <source>LDAP Prompt For Empty Credentials</source>
        <translation>Demander les identifiants LDAP vides</translation>
    </message>
    <message>
        <source>LDAP StartTLS Enable</source>
        <translation>Activer StartTLS LDAP</translation>
    </message>
    <message>
        <source>LDAP Unified Search Enable</source>
        <translation>Activer la recherche unifiée LDAP</translation>
    </message>
    <message>
        <source>Programmable Softkey Enable</source>
        <translation>Activer les touches programmables</translation>
    </message>
    <message>
        <source>WideBand Handset Enable</source>
        <translation>Activer le combiné large bande</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Add Contacts to Directory Personal</source>
        <translation>Ajouter des contacts au répertoire personnel</translation>
    </message>
    <message>
        <source>Allowed APIs</source>
        <translation>API autorisées</translation>
    </message>
    <message>
        <source>Assistant Call Filter</source>
        <translation>Filtrage des appels de l&apos;assistant</translation>
    </message>
    <message>
        <source>Auto Collapse Into Line Key</source>
        <translation>Réduction automatique dans la touche de ligne</translation>
    </message>
    <message>
        <source>BLF Callpark On Line Key Enable</source>
        <translation>Activer le parcage d&apos;appel BLF sur touche de ligne</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Browse Mode Enable</source>
        <translation>Activer le mode parcourir</translation>
    </message>
    <message>
        <source>Call Statistics</source>
        <translation>Statistiques d&apos;appels</translation>
    </message>
    <message>
        <source>Cfwd All</source>
        <translation>Renvoi de tous les appels</translation>
    </message>
    <message>
        <source>Cfwd Busy</source>
        <translation>Renvoi si occupé</translation>
    </message>
    <message>
        <source>Cfwd No Answer</source>
        <translation>Renvoi si non-réponse</translation>
    </message>
    <message>
        <source>Cfwd No Answer Delay</source>
        <translation>Délai du renvoi si non-réponse</translation>
    </message>
    <message>
        <source>Cfwd No Answer Dest</source>
        <translation>Destination du renvoi si non-réponse</translation>
    </message>
    <message>
        <source>Control Server URL</source>
        <translation>URL du serveur de contrôle</translation>
    </message>
    <message>
        <source>DND Off LED</source>
        <translation>Voyant Ne pas déranger désactivé</translation>
    </message>
    <message>
        <source>Device Administration</source>
        <translation>Administration du périphérique</translation>
    </message>
    <message>
        <source>Display XMPP User ID With Top Priority</source>
        <translation>Afficher l&apos;ID utilisateur XMPP en priorité</translation>
    </message>
    <message>
        <source>Enable Direct PLK Configuration</source>
        <translation>Activer la configuration directe des PLK</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Assistant de direction</translation>
    </message>
    <message>
        <source>Executive Assistant Role</source>
        <translation>Rôle d&apos;assistant de direction</translation>
    </message>
    <message>
        <source>FIPS Mode</source>
        <translation>Mode FIPS</translation>
    </message>
    <message>
        <source>Factory Reset Menu</source>
        <translation>Menu Réinitialisation usine</translation>
    </message>
    <message>
        <source>Forward Softkey</source>
        <translation>Touche programmable Renvoyer</translation>
    </message>
    <message>
        <source>Keep Focus On Active Call</source>
        <translation>Garder l&apos;affichage sur l&apos;appel actif</translation>
    </message>
    <message>
        <source>Max Display Records</source>
        <translation>Nombre maximal d&apos;entrées affichées</translation>
    </message>
    <message>
        <source>Network Configuration</source>
        <translation>Configuration réseau</translation>
    </message>
    <message>
        <source>Peripheral Inventory Enable</source>
        <translation>Activer l&apos;inventaire des périphériques</translation>
    </message>
    <message>
        <source>Personal Directory Enable</source>
        <translation>Activer le répertoire personnel</translation>
    </message>
    <message>
        <source>Profile Rule Menu</source>
        <translation>Menu Règle de profil</translation>
    </message>
    <message>
        <source>RTP Before ACK</source>
        <translation>RTP avant ACK</translation>
    </message>
    <message>
        <source>Replace Unresolved Caller Name with Number</source>
        <translation>Remplacer le nom d&apos;appelant inconnu par le numéro</translation>
    </message>
    <message>
        <source>Report Problem Menu</source>
        <translation>Menu Signaler un problème</translation>
    </message>
    <message>
        <source>Ringer Volume Control</source>
        <translation>Réglage du volume de sonnerie</translation>
    </message>
    <message>
        <source>Search All Enable</source>
        <translation>Activer la recherche globale</translation>
    </message>
    <message>
        <source>Share Line Event Package Type</source>
        <translation>Type de package d&apos;événements de ligne partagée</translation>
    </message>
    <message>
        <source>Speed Dials</source>
        <translation>Numéros abrégés</translation>
    </message>
    <message>
        <source>Survivability Test Mode</source>
        <translation>Mode de test de survie</translation>
    </message>
    <message>
        <source>User Preferences</source>
        <translation>Préférences utilisateur</translation>
    </message>
    <message>
        <source>Video Menu</source>
        <translation>Menu vidéo</translation>
    </message>
    <message>
        <source>Webex Calendar Enable</source>
        <translation>Activer le calendrier Webex</translation>
    </message>
    <message>
        <source>Webex Directory Enable</source>
        <translation>Activer le répertoire Webex</translation>
    </message>
    <message>
        <source>Webex Directory Name</source>
        <translation>Nom du répertoire Webex</translation>
    </message>
    <message>
        <source>Webex Metrics Enable</source>
        <translation>Activer les métriques Webex</translation>
    </message>
    <message>
        <source>Webex Onboard Enable</source>
        <translation>Activer l&apos;intégration Webex</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Enable</source>
        <translation>Activer le répertoire XSI commun à l&apos;entreprise</translation>
    </message>
    <message>
        <source>XsiDir EnterpriseCommon Name</source>
        <translation>Nom du répertoire XSI commun à l&apos;entreprise</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Enable</source>
        <translation>Activer le répertoire XSI Entreprise</translation>
    </message>
    <message>
        <source>XsiDir Enterprise Name</source>
        <translation>Nom du répertoire XSI Entreprise</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Enable</source>
        <translation>Activer le répertoire XSI commun au groupe</translation>
    </message>
    <message>
        <source>XsiDir GroupCommon Name</source>
        <translation>Nom du répertoire XSI commun au groupe</translation>
    </message>
    <message>
        <source>XsiDir Group Enable</source>
        <translation>Activer le répertoire XSI Groupe</translation>
    </message>
    <message>
        <source>XsiDir Group Name</source>
        <translation>Nom du répertoire XSI Groupe</translation>
    </message>
    <message>
        <source>XsiDir Individual Mode Enable</source>
        <translation>Activer le mode individuel du répertoire XSI</translation>
    </message>
    <message>
        <source>XsiDir Personal Enable</source>
        <translation>Activer le répertoire XSI personnel</translation>
    </message>
    <message>
        <source>XsiDir Personal Name</source>
        <translation>Nom du répertoire XSI personnel</translation>
    </message>
    <message>
        <source>ice stun enable</source>
        <translation>Activer STUN ICE</translation>
    </message>
    <message>
        <source>Line Enable</source>
        <translation>Activer la ligne</translation>
    </message>
    <message>
        <source>Share Ext</source>
        <translation>Poste partagé</translation>
    </message>
    <message>
        <source>Shared User ID</source>
        <translation>ID utilisateur partagé</translation>
    </message>
    <message>
        <source>Subscription Expires</source>
        <translation>Expiration de l&apos;abonnement</translation>
    </message>
    <message>
        <source>Restrict MWI</source>
        <translation>Restreindre MWI</translation>
    </message>
    <message>
        <source>NAT Mapping Enable</source>
        <translation>Activer le mappage NAT</translation>
    </message>
    <message>
        <source>NAT Keep Alive Enable</source>
        <translation>Activer le maintien NAT</translation>
    </message>
    <message>
        <source>NAT Keep Alive Msg</source>
        <translation>Message de maintien NAT</translation>
    </message>
    <message>
        <source>NAT Keep Alive Dest</source>
        <translation>Destination du maintien NAT</translation>
    </message>
    <message>
        <source>SIP TOS DiffServ Value</source>
        <translation>Valeur TOS/DiffServ SIP</translation>
    </message>
    <message>
        <source>RTP TOS DiffServ Value</source>
        <translation>Valeur TOS/DiffServ RTP</translation>
    </message>
    <message>
        <source>Video RTP TOS DiffServ Value</source>
        <translation>Valeur TOS/DiffServ RTP vidéo</translation>
    </message>
    <message>
        <source>SIP Transport</source>
        <translation>Transport SIP</translation>
    </message>
    <message>
        <source>SIP Port</source>
        <translation>Port SIP</translation>
    </message>
    <message>
        <source>SIP 100REL Enable</source>
        <translation>Activer SIP 100REL</translation>
    </message>
    <message>
        <source>EXT SIP Port</source>
        <translation>Port SIP externe</translation>
    </message>
    <message>
        <source>Auth Resync-Reboot</source>
        <translation>Authentifier resynchronisation/redémarrage</translation>
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
        <translation>Délai de BYE du référent</translation>
    </message>
    <message>
        <source>Refer-To Target Contact</source>
        <translation>Contact de la cible Refer-To</translation>
    </message>
    <message>
        <source>Referee Bye Delay</source>
        <translation>Délai de BYE du référé</translation>
    </message>
    <message>
        <source>Refer Target Bye Delay</source>
        <translation>Délai de BYE de la cible REFER</translation>
    </message>
    <message>
        <source>Sticky 183</source>
        <translation>183 persistant</translation>
    </message>
    <message>
        <source>Auth INVITE</source>
        <translation>Authentifier INVITE</translation>
    </message>
    <message>
        <source>Ntfy Refer On 1xx-To-Inv</source>
        <translation>Notifier REFER sur 1xx vers INVITE</translation>
    </message>
    <message>
        <source>Set G729 annexb</source>
        <translation>Définir G729 annexe B</translation>
    </message>
    <message>
        <source>Voice Quality Report Address</source>
        <translation>Adresse de rapport de qualité vocale</translation>
    </message>
    <message>
        <source>Voice Quality Report Group</source>
        <translation>Groupe de rapport de qualité vocale</translation>
    </message>
    <message>
        <source>VQ Report Interval</source>
        <translation>Intervalle de rapport de qualité vocale</translation>
    </message>
    <message>
        <source>User Equal Phone</source>
        <translation>user=phone</translation>
    </message>
    <message>
        <source>Call Recording Protocol</source>
        <translation>Protocole d&apos;enregistrement des appels</translation>
    </message>
    <message>
        <source>Privacy Header</source>
        <translation>En-tête Privacy</translation>
    </message>
    <message>
        <source>P-Early-Media Support</source>
        <translation>Prise en charge de P-Early-Media</translation>
    </message>
    <message>
        <source>Blind Attn-Xfer Enable</source>
        <translation>Activer le transfert avec consultation aveugle</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>Message en attente</translation>
    </message>
    <message>
        <source>Auth Page</source>
        <translation>Authentifier la diffusion</translation>
    </message>
    <message>
        <source>Default Ring</source>
        <translation>Sonnerie par défaut</translation>
    </message>
    <message>
        <source>Auth Page Realm</source>
        <translation>Domaine d&apos;authentification de diffusion</translation>
    </message>
    <message>
        <source>Conference Bridge URL</source>
        <translation>URL du pont de conférence</translation>
    </message>
    <message>
        <source>Conference Single Hardkey</source>
        <translation>Conférence par touche unique</translation>
    </message>
    <message>
        <source>Auth Page Password</source>
        <translation>Mot de passe d&apos;authentification de diffusion</translation>
    </message>
    <message>
        <source>Mailbox ID</source>
        <translation>ID de boîte vocale</translation>
    </message>
    <message>
        <source>Voice Mail Server</source>
        <translation>Serveur de messagerie vocale</translation>
    </message>
    <message>
        <source>Voice Mail Subscribe Interval</source>
        <translation>Intervalle d&apos;abonnement à la messagerie vocale</translation>
    </message>
    <message>
        <source>Voice Mail Enable</source>
        <translation>Activer la messagerie vocale</translation>
    </message>
    <message>
        <source>Auto Ans Page On Active Call</source>
        <translation>Réponse automatique à la diffusion pendant un appel</translation>
    </message>
    <message>
        <source>Feature Key Sync</source>
        <translation>Synchronisation des touches de fonction</translation>
    </message>
    <message>
        <source>Feature Activation Code Sync</source>
        <translation>Synchronisation des codes d&apos;activation de fonctions</translation>
    </message>
    <message>
        <source>Call Park Monitor Enable</source>
        <translation>Activer la surveillance du parcage d&apos;appel</translation>
    </message>
    <message>
        <source>Enable Broadsoft Hoteling</source>
        <translation>Activer Broadsoft Hoteling</translation>
    </message>
    <message>
        <source>Hoteling Subscription Expires</source>
        <translation>Expiration de l&apos;abonnement Hoteling</translation>
    </message>
    <message>
        <source>Secure Call Option</source>
        <translation>Option d&apos;appel sécurisé</translation>
    </message>
    <message>
        <source>Broadsoft ACD</source>
        <translation>Broadsoft ACD</translation>
    </message>
    <message>
        <source>Call Information Enable</source>
        <translation>Activer les informations d&apos;appel</translation>
    </message>
    <message>
        <source>Disposition Code Enable</source>
        <translation>Activer le code de disposition</translation>
    </message>
    <message>
        <source>Trace Enable</source>
        <translation>Activer la trace</translation>
    </message>
    <message>
        <source>Emergency Escalation Enable</source>
        <translation>Activer l&apos;escalade d&apos;urgence</translation>
    </message>
    <message>
        <source>Queue Status Notification Enable</source>
        <translation>Activer la notification d&apos;état de la file</translation>
    </message>
    <message>
        <source>Unavailable Reason Code Enable</source>
        <translation>Activer le code de motif d&apos;indisponibilité</translation>
    </message>
    <message>
        <source>ACD Status</source>
        <translation>État ACD</translation>
    </message>
    <message>
        <source>Auto Available After Sign-In</source>
        <translation>Disponibilité automatique après connexion</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Outbound Proxy</source>
        <translation>Proxy sortant</translation>
    </message>
    <message>
        <source>Alternate Proxy</source>
        <translation>Proxy alternatif</translation>
    </message>
    <message>
        <source>Alternate Outbound Proxy</source>
        <translation>Proxy sortant alternatif</translation>
    </message>
    <message>
        <source>Survivability Proxy</source>
        <translation>Proxy de survie</translation>
    </message>
    <message>
        <source>Survivability Proxy Fallback Intvl</source>
        <translation>Intervalle de retour du proxy de survie</translation>
    </message>
    <message>
        <source>Use OB Proxy In Dialog</source>
        <translation>Utiliser le proxy sortant dans le dialogue</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Make Call Without Reg</source>
        <translation>Appeler sans enregistrement</translation>
    </message>
    <message>
        <source>Register Expires</source>
        <translation>Expiration de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Ans Call Without Reg</source>
        <translation>Répondre sans enregistrement</translation>
    </message>
    <message>
        <source>Use DNS SRV</source>
        <translation>Utiliser DNS SRV</translation>
    </message>
    <message>
        <source>DNS SRV Auto Prefix</source>
        <translation>Préfixe DNS SRV automatique</translation>
    </message>
    <message>
        <source>Proxy Fallback Intvl</source>
        <translation>Intervalle de retour du proxy</translation>
    </message>
    <message>
        <source>Proxy Redundancy Method</source>
        <translation>Méthode de redondance du proxy</translation>
    </message>
    <message>
        <source>Dual Registration</source>
        <translation>Double enregistrement</translation>
    </message>
    <message>
        <source>Auto Register When Failover</source>
        <translation>Enregistrement automatique en cas de basculement</translation>
    </message>
    <message>
        <source>TLS Name Validate</source>
        <translation>Valider le nom TLS</translation>
    </message>
    <message>
        <source>Display Name</source>
        <translation>Nom d&apos;affichage</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>ID d&apos;authentification</translation>
    </message>
    <message>
        <source>Reversed Auth Realm</source>
        <translation>Domaine d&apos;authentification inversée</translation>
    </message>
    <message>
        <source>SIP URI</source>
        <translation>URI SIP</translation>
    </message>
    <message>
        <source>Anywhere Enable</source>
        <translation>Activer Anywhere</translation>
    </message>
    <message>
        <source>Block CID Enable</source>
        <translation>Activer le blocage de l&apos;ID de l&apos;appelant</translation>
    </message>
    <message>
        <source>Block Anonymous Call Enable</source>
        <translation>Activer le blocage des appels anonymes</translation>
    </message>
    <message>
        <source>Call Waiting Enable</source>
        <translation>Activer l&apos;appel en attente</translation>
    </message>
    <message>
        <source>DND Enable</source>
        <translation>Activer Ne pas déranger</translation>
    </message>
    <message>
        <source>CFWD Enable</source>
        <translation>Activer le renvoi d&apos;appel</translation>
    </message>
    <message>
        <source>Preferred Codec</source>
        <translation>Codec préféré</translation>
    </message>
    <message>
        <source>Use Pref Codec Only</source>
        <translation>Utiliser uniquement le codec préféré</translation>
    </message>
    <message>
        <source>Second Preferred Codec</source>
        <translation>Deuxième codec préféré</translation>
    </message>
    <message>
        <source>Third Preferred Codec</source>
        <translation>Troisième codec préféré</translation>
    </message>
    <message>
        <source>Silence Supp Enable</source>
        <translation>Activer la suppression des silences</translation>
    </message>
    <message>
        <source>DTMF Tx Method</source>
        <translation>Méthode d&apos;émission DTMF</translation>
    </message>
    <message>
        <source>Codec Negotiation</source>
        <translation>Négociation du codec</translation>
    </message>
    <message>
        <source>Encryption Method</source>
        <translation>Méthode de chiffrement</translation>
    </message>
    <message>
        <source>Video Encryption Method</source>
        <translation>Méthode de chiffrement vidéo</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>Plan de numérotation</translation>
    </message>
    <message>
        <source>Caller ID Map</source>
        <translation>Mappage de l&apos;ID de l&apos;appelant</translation>
    </message>
    <message>
        <source>Enable URI Dialing</source>
        <translation>Activer la numérotation URI</translation>
    </message>
    <message>
        <source>Emergency Number</source>
        <translation>Numéro d&apos;urgence</translation>
    </message>
    <message>
        <source>Company UUID</source>
        <translation>UUID de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Primary Request URL</source>
        <translation>URL de requête principale</translation>
    </message>
    <message>
        <source>Secondary Request URL</source>
        <translation>URL de requête secondaire</translation>
    </message>
    <message>
        <source>Auth Support RFC8760</source>
        <translation>Authentification RFC8760</translation>
    </message>
    <message>
        <source>MediaSec Over TLS Only</source>
        <translation>MediaSec sur TLS uniquement</translation>
    </message>
    <message>
        <source>Precondition Support</source>
        <translation>Prise en charge des préconditions</translation>
    </message>
    <message>
        <source>SIP SessionID Support</source>
        <translation>Prise en charge de l&apos;ID de session SIP</translation>
    </message>
    <message>
        <source>User ExternalID</source>
        <translation>ID externe de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Hold Reminder Timer</source>
        <translation>Temporisateur de rappel de mise en attente</translation>
    </message>
    <message>
        <source>Hold Reminder Ring</source>
        <translation>Sonnerie de rappel de mise en attente</translation>
    </message>
    <message>
        <source>Cfwd Setting</source>
        <translation>Paramètre de renvoi d&apos;appel</translation>
    </message>
    <message>
        <source>Cfwd All Dest</source>
        <translation>Destination du renvoi de tous les appels</translation>
    </message>
    <message>
        <source>Cfwd Busy Dest</source>
        <translation>Destination du renvoi si occupé</translation>
    </message>
    <message>
        <source>Cfwd No Ans Dest</source>
        <translation>Destination du renvoi si non-réponse</translation>
    </message>
    <message>
        <source>Cfwd No Ans Delay</source>
        <translation>Délai du renvoi si non-réponse</translation>
    </message>
    <message>
        <source>Speed Dial {n} Name</source>
        <translation>Nom de la numérotation abrégée {n}</translation>
    </message>
    <message>
        <source>Speed Dial {n} Number</source>
        <translation>Numéro de la numérotation abrégée {n}</translation>
    </message>
    <message>
        <source>CW Setting</source>
        <translation>Paramètre d&apos;appel en attente</translation>
    </message>
    <message>
        <source>Block CID Setting</source>
        <translation>Paramètre de blocage de l&apos;ID de l&apos;appelant</translation>
    </message>
    <message>
        <source>Block ANC Setting</source>
        <translation>Paramètre de blocage des appels anonymes</translation>
    </message>
    <message>
        <source>DND Setting</source>
        <translation>Paramètre Ne pas déranger</translation>
    </message>
    <message>
        <source>Secure Call Setting</source>
        <translation>Paramètre d&apos;appel sécurisé</translation>
    </message>
    <message>
        <source>Dial Assistance</source>
        <translation>Aide à la numérotation</translation>
    </message>
    <message>
        <source>Auto Answer Page</source>
        <translation>Réponse automatique à la diffusion</translation>
    </message>
    <message>
        <source>Preferred Audio Device</source>
        <translation>Périphérique audio préféré</translation>
    </message>
    <message>
        <source>Time Format</source>
        <translation>Format de l&apos;heure</translation>
    </message>
    <message>
        <source>Date Format</source>
        <translation>Format de la date</translation>
    </message>
    <message>
        <source>Miss Call Shortcut</source>
        <translation>Raccourci des appels manqués</translation>
    </message>
    <message>
        <source>Handset LED Alert</source>
        <translation>Alerte par le voyant du combiné</translation>
    </message>
    <message>
        <source>Alert Tone Off</source>
        <translation>Tonalité d&apos;alerte désactivée</translation>
    </message>
    <message>
        <source>Log Missed Calls for EXT {n}</source>
        <translation>Journaliser les appels manqués du poste {n}</translation>
    </message>
    <message>
        <source>Shared Line DND Cfwd Enable</source>
        <translation>Activer Ne pas déranger/renvoi sur ligne partagée</translation>
    </message>
    <message>
        <source>Ringer Volume</source>
        <translation>Volume de la sonnerie</translation>
    </message>
    <message>
        <source>Speaker Volume</source>
        <translation>Volume du haut-parleur</translation>
    </message>
    <message>
        <source>Handset Volume</source>
        <translation>Volume du combiné</translation>
    </message>
    <message>
        <source>Headset Volume</source>
        <translation>Volume du casque</translation>
    </message>
    <message>
        <source>Bluetooth Volume</source>
        <translation>Volume Bluetooth</translation>
    </message>
    <message>
        <source>Ehook Enable</source>
        <translation>Activer le crochet électronique</translation>
    </message>
    <message>
        <source>Tune speaker</source>
        <translation>Régler le haut-parleur</translation>
    </message>
    <message>
        <source>Microphone Gain</source>
        <translation>Gain du microphone</translation>
    </message>
    <message>
        <source>Sidetone</source>
        <translation>Effet local</translation>
    </message>
    <message>
        <source>Compliant Standard</source>
        <translation>Norme de conformité</translation>
    </message>
    <message>
        <source>Voice Feedback Enable</source>
        <translation>Activer le retour vocal</translation>
    </message>
    <message>
        <source>Voice Feedback Speed</source>
        <translation>Vitesse du retour vocal</translation>
    </message>
    <message>
        <source>Voice Feedback Volume</source>
        <translation>Volume du retour vocal</translation>
    </message>
    <message>
        <source>Key Again Reset Time</source>
        <translation>Délai de réinitialisation d&apos;une nouvelle pression</translation>
    </message>
    <message>
        <source>Key Double Press Time</source>
        <translation>Délai de double pression</translation>
    </message>
    <message>
        <source>Key Triple Press Time</source>
        <translation>Délai de triple pression</translation>
    </message>
    <message>
        <source>Screen Saver Enable</source>
        <translation>Activer l&apos;économiseur d&apos;écran</translation>
    </message>
    <message>
        <source>Screen Saver Type</source>
        <translation>Type d&apos;économiseur d&apos;écran</translation>
    </message>
    <message>
        <source>Screen Saver Wait</source>
        <translation>Délai de l&apos;économiseur d&apos;écran</translation>
    </message>
    <message>
        <source>Screen Saver Refresh Period</source>
        <translation>Période d&apos;actualisation de l&apos;économiseur d&apos;écran</translation>
    </message>
    <message>
        <source>Back Light Timer</source>
        <translation>Temporisateur du rétroéclairage</translation>
    </message>
    <message>
        <source>Display Brightness</source>
        <translation>Luminosité de l&apos;écran</translation>
    </message>
    <message>
        <source>Boot Display</source>
        <translation>Affichage au démarrage</translation>
    </message>
    <message>
        <source>Text Logo</source>
        <translation>Logo texte</translation>
    </message>
    <message>
        <source>Phone Background</source>
        <translation>Fond d&apos;écran du téléphone</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>URL de téléchargement d&apos;image</translation>
    </message>
    <message>
        <source>Logo URL</source>
        <translation>URL du logo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Camera Exposure</source>
        <translation>Exposition de la caméra</translation>
    </message>
    <message>
        <source>LCD Contrast</source>
        <translation>Contraste de l&apos;écran LCD</translation>
    </message>
    <message>
        <source>Audio Overload Point 9dB</source>
        <translation>Point de surcharge audio 9 dB</translation>
    </message>
    <message>
        <source>Display Off Idle Timeout (mins)</source>
        <translation>Délai d&apos;inactivité avant extinction de l&apos;écran (min)</translation>
    </message>
    <message>
        <source>Font Size</source>
        <translation>Taille de la police</translation>
    </message>
    <message>
        <source>LED Indicator In Display Off Mode</source>
        <translation>Voyant LED écran éteint</translation>
    </message>
    <message>
        <source>Noise Removal</source>
        <translation>Suppression du bruit</translation>
    </message>
    <message>
        <source>Office Hours Enabled</source>
        <translation>Heures de bureau activées</translation>
    </message>
    <message>
        <source>Work Days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Working Hours End</source>
        <translation>Fin des heures de travail</translation>
    </message>
    <message>
        <source>Working Hours Start</source>
        <translation>Début des heures de travail</translation>
    </message>
    <message>
        <source>Subscribe Expires</source>
        <translation>Expiration de l&apos;abonnement</translation>
    </message>
    <message>
        <source>Subscribe Retry Interval</source>
        <translation>Intervalle de nouvel essai d&apos;abonnement</translation>
    </message>
    <message>
        <source>Number of Units</source>
        <translation>Nombre d&apos;unités</translation>
    </message>
    <message>
        <source>Subscribe Delay</source>
        <translation>Délai d&apos;abonnement</translation>
    </message>
    <message>
        <source>Server Type</source>
        <translation>Type de serveur</translation>
    </message>
    <message>
        <source>KEM Type</source>
        <translation>Type de KEM</translation>
    </message>
    <message>
        <source>BLF List URI</source>
        <translation>URI de la liste BLF</translation>
    </message>
    <message>
        <source>Use Line Keys For BLF List</source>
        <translation>Utiliser les touches de ligne pour la liste BLF</translation>
    </message>
    <message>
        <source>Customizable PLK Options</source>
        <translation>Options PLK personnalisables</translation>
    </message>
    <message>
        <source>BLF List</source>
        <translation>Liste BLF</translation>
    </message>
    <message>
        <source>BLF List Feature Options</source>
        <translation>Options de fonctions de la liste BLF</translation>
    </message>
    <message>
        <source>Call Pickup Audio Notification</source>
        <translation>Notification sonore d&apos;interception d&apos;appel</translation>
    </message>
    <message>
        <source>Attendant Console LCD Brightness</source>
        <translation>Luminosité LCD de la console opérateur</translation>
    </message>
    <message>
        <source>Attendant Console LCD Contrast</source>
        <translation>Contraste LCD de la console opérateur</translation>
    </message>
    <message>
        <source>BXfer To Starcode Enable</source>
        <translation>Activer le transfert sans consultation vers un code étoile</translation>
    </message>
    <message>
        <source>BXfer On Speed Dial Enable</source>
        <translation>Activer le transfert sans consultation par numérotation abrégée</translation>
    </message>
    <message>
        <source>BXfer To Remote Party Number Enable</source>
        <translation>Activer le transfert sans consultation vers le numéro distant</translation>
    </message>
    <message>
        <source>BLF Label Display Mode</source>
        <translation>Mode d&apos;affichage du libellé BLF</translation>
    </message>
    <message>
        <source>Wake up phone screen when BLF pickup is ringing</source>
        <translation>Activer l&apos;écran lorsque l&apos;interception BLF sonne</translation>
    </message>
    <message>
        <source>Unit {u} Key {n}</source>
        <translation>Unité {u} touche {n}</translation>
    </message>
    <message>
        <source>Unit {u} Extension {n}</source>
        <translation>Unité {u} poste {n}</translation>
    </message>
    <message>
        <source>Unit {u} Share Call Appearance {n}</source>
        <translation>Unité {u} apparence d&apos;appel partagée {n}</translation>
    </message>
    <message>
        <source>Unit {u} Short Name {n}</source>
        <translation>Unité {u} nom abrégé {n}</translation>
    </message>
    <message>
        <source>ACD Logged-off LED</source>
        <translation>Voyant ACD déconnecté</translation>
    </message>
    <message>
        <source>ACD Logged-on LED</source>
        <translation>Voyant ACD connecté</translation>
    </message>
    <message>
        <source>Call Forward Off LED</source>
        <translation>Voyant renvoi d&apos;appel désactivé</translation>
    </message>
    <message>
        <source>Call Forward On LED</source>
        <translation>Voyant renvoi d&apos;appel activé</translation>
    </message>
    <message>
        <source>Custom LED Type</source>
        <translation>Type de voyant personnalisé</translation>
    </message>
    <message>
        <source>DND On LED</source>
        <translation>Voyant Ne pas déranger activé</translation>
    </message>
    <message>
        <source>Divert Off LED</source>
        <translation>Voyant déviation désactivée</translation>
    </message>
    <message>
        <source>Enable TR-069</source>
        <translation>Activer TR-069</translation>
    </message>
    <message>
        <source>ACS URL</source>
        <translation>URL ACS</translation>
    </message>
    <message>
        <source>ACS Username</source>
        <translation>Nom d&apos;utilisateur ACS</translation>
    </message>
    <message>
        <source>ACS Password</source>
        <translation>Mot de passe ACS</translation>
    </message>
    <message>
        <source>Connection Request Username</source>
        <translation>Nom d&apos;utilisateur de demande de connexion</translation>
    </message>
    <message>
        <source>Connection Request Password</source>
        <translation>Mot de passe de demande de connexion</translation>
    </message>
    <message>
        <source>Periodic Inform Interval</source>
        <translation>Intervalle d&apos;Inform périodique</translation>
    </message>
    <message>
        <source>Periodic Inform Enable</source>
        <translation>Activer l&apos;Inform périodique</translation>
    </message>
    <message>
        <source>TR-069 Traceability</source>
        <translation>Traçabilité TR-069</translation>
    </message>
    <message>
        <source>CWMP V1.2 Support</source>
        <translation>Prise en charge de CWMP V1.2</translation>
    </message>
    <message>
        <source>TR-069 VoiceObject Init</source>
        <translation>Initialisation VoiceObject TR-069</translation>
    </message>
    <message>
        <source>TR-069 DHCPOption Init</source>
        <translation>Initialisation DHCPOption TR-069</translation>
    </message>
    <message>
        <source>TR-069 Fallback Support</source>
        <translation>Prise en charge du repli TR-069</translation>
    </message>
    <message>
        <source>BACKUP ACS URL</source>
        <translation>URL ACS de secours</translation>
    </message>
    <message>
        <source>BACKUP ACS User</source>
        <translation>Utilisateur ACS de secours</translation>
    </message>
    <message>
        <source>BACKUP ACS Password</source>
        <translation>Mot de passe ACS de secours</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Basic Http Authentication</source>
        <translation>Authentification de base HTTP</translation>
    </message>
    <message>
        <source>XSI Authentication</source>
        <translation>Authentification XSI</translation>
    </message>
    <message>
        <source>Login Credentials</source>
        <translation>Identifiants de connexion</translation>
    </message>
    <message>
        <source>SIP Credentials</source>
        <translation>Informations d&apos;identification SIP</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
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
        <translation>IPv4 uniquement</translation>
    </message>
    <message>
        <source>IPv6 Only</source>
        <translation>IPv6 uniquement</translation>
    </message>
    <message>
        <source>Dual Mode</source>
        <translation>Mode double</translation>
    </message>
    <message>
        <source>Static IP</source>
        <translation>IP statique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Manual,DHCP</source>
        <translation>Manuel, DHCP</translation>
    </message>
    <message>
        <source>DHCP,Manual</source>
        <translation>DHCP, manuel</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallèle</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>Séquentiel</translation>
    </message>
    <message>
        <source>AUTO</source>
        <translation>AUTO</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>URGENCE</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>ALERTE</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>CRITIQUE</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>AVERTISSEMENT</translation>
    </message>
    <message>
        <source>NOTICE</source>
        <translation>NOTIFICATION</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>DEBUG</source>
        <translation>DÉBOGAGE</translation>
    </message>
    <message>
        <source>Manufacturing installed</source>
        <translation>Installé par le fabricant</translation>
    </message>
    <message>
        <source>Custom installed</source>
        <translation>Installé par l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Customized</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>On Request</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>On Local Change</source>
        <translation>En cas de modification locale</translation>
    </message>
    <message>
        <source>Periodically</source>
        <translation>Périodiquement</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>Mains libres</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>Horizontal First</source>
        <translation>Horizontal d&apos;abord</translation>
    </message>
    <message>
        <source>Vertical First</source>
        <translation>Vertical d&apos;abord</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alphanumérique</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Enterprise Common</source>
        <translation>Commun à l&apos;entreprise</translation>
    </message>
    <message>
        <source>Group Common</source>
        <translation>Commun au groupe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Local Credential</source>
        <translation>Identifiants locaux</translation>
    </message>
    <message>
        <source>Remote Credential</source>
        <translation>Identifiants distants</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Dirigeant</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>All Cfwds</source>
        <translation>Tous les renvois</translation>
    </message>
    <message>
        <source>Only the Cfwd All</source>
        <translation>Renvoi de tous les appels uniquement</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>follow silence supp setting</source>
        <translation>selon la suppression des silences</translation>
    </message>
    <message>
        <source>No Ring</source>
        <translation>Pas de sonnerie</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Based on SRV Port</source>
        <translation>Basé sur le port SRV</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Non spécifié</translation>
    </message>
    <message>
        <source>List All</source>
        <translation>Tout répertorier</translation>
    </message>
    <message>
        <source>Sync From Server</source>
        <translation>Synchroniser à partir du serveur</translation>
    </message>
    <message>
        <source>Sync From Local</source>
        <translation>Synchroniser à partir du téléphone</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>12hr</source>
        <translation>12 h</translation>
    </message>
    <message>
        <source>24hr</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>month/day</source>
        <translation>mois/jour</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>jour/mois</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Voicemail, Missed Call</source>
        <translation>Messagerie vocale, appel manqué</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Le plus chaud</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Plus chaud</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>Le plus clair</translation>
    </message>
    <message>
        <source>Softest</source>
        <translation>Le plus faible</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Plus faible</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>Le plus fort</translation>
    </message>
    <message>
        <source>Very Low</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Le plus lent</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Le plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Le plus haut</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Download Picture</source>
        <translation>Télécharger une image</translation>
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
        <translation>Toujours activé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Host Name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Primary NTP Server</source>
        <translation>Serveur NTP principal</translation>
    </message>
    <message>
        <source>Secondary NTP Server</source>
        <translation>Serveur NTP secondaire</translation>
    </message>
    <message>
        <source>IP Status</source>
        <translation>État IP</translation>
    </message>
    <message>
        <source>Connection Type</source>
        <translation>Type de connexion</translation>
    </message>
    <message>
        <source>Current IP</source>
        <translation>IP actuelle</translation>
    </message>
    <message>
        <source>Current Netmask</source>
        <translation>Masque de réseau actuel</translation>
    </message>
    <message>
        <source>Current Gateway</source>
        <translation>Passerelle actuelle</translation>
    </message>
    <message>
        <source>Primary DNS</source>
        <translation>DNS principal</translation>
    </message>
    <message>
        <source>Secondary DNS</source>
        <translation>DNS secondaire</translation>
    </message>
    <message>
        <source>IPv6 IP Status</source>
        <translation>État IPv6</translation>
    </message>
    <message>
        <source>IPv6 Connection Type</source>
        <translation>Type de connexion IPv6</translation>
    </message>
    <message>
        <source>IPv6 Current IP</source>
        <translation>IP IPv6 actuelle</translation>
    </message>
    <message>
        <source>Prefix Length</source>
        <translation>Longueur du préfixe</translation>
    </message>
    <message>
        <source>Reboot Reason {n}</source>
        <translation>Motif de redémarrage {n}</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Software Version</source>
        <translation>Version logicielle</translation>
    </message>
    <message>
        <source>Hardware Version</source>
        <translation>Version matérielle</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Customization</source>
        <translation>Personnalisation</translation>
    </message>
    <message>
        <source>VID</source>
        <translation>VID</translation>
    </message>
    <message>
        <source>Locale Download Status</source>
        <translation>État de téléchargement des paramètres régionaux</translation>
    </message>
    <message>
        <source>Locale Download URL</source>
        <translation>URL de téléchargement des paramètres régionaux</translation>
    </message>
    <message>
        <source>Font Download Status</source>
        <translation>État de téléchargement de la police</translation>
    </message>
    <message>
        <source>Font Download URL</source>
        <translation>URL de téléchargement de la police</translation>
    </message>
    <message>
        <source>Current Time</source>
        <translation>Heure actuelle</translation>
    </message>
    <message>
        <source>Elapsed Time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>SIP Messages Sent</source>
        <translation>Messages SIP envoyés</translation>
    </message>
    <message>
        <source>SIP Bytes Sent</source>
        <translation>Octets SIP envoyés</translation>
    </message>
    <message>
        <source>SIP Messages Recv</source>
        <translation>Messages SIP reçus</translation>
    </message>
    <message>
        <source>SIP Bytes Recv</source>
        <translation>Octets SIP reçus</translation>
    </message>
    <message>
        <source>Network Packets Sent</source>
        <translation>Paquets réseau envoyés</translation>
    </message>
    <message>
        <source>Network Packets Recv</source>
        <translation>Paquets réseau reçus</translation>
    </message>
    <message>
        <source>External IP</source>
        <translation>IP externe</translation>
    </message>
    <message>
        <source>Operational VLAN ID</source>
        <translation>ID VLAN opérationnel</translation>
    </message>
    <message>
        <source>SW Port</source>
        <translation>Port SW</translation>
    </message>
    <message>
        <source>PC Port</source>
        <translation>Port PC</translation>
    </message>
    <message>
        <source>Upgrade Status</source>
        <translation>État de mise à niveau</translation>
    </message>
    <message>
        <source>SW Port Config</source>
        <translation>Configuration du port SW</translation>
    </message>
    <message>
        <source>PC Port Config Status</source>
        <translation>État de configuration du port PC</translation>
    </message>
    <message>
        <source>Last Successful Login</source>
        <translation>Dernière connexion réussie</translation>
    </message>
    <message>
        <source>Last Failed Login</source>
        <translation>Dernière connexion échouée</translation>
    </message>
    <message>
        <source>Registration State</source>
        <translation>État d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Last Registration At</source>
        <translation>Dernier enregistrement à</translation>
    </message>
    <message>
        <source>Next Registration In</source>
        <translation>Prochain enregistrement dans</translation>
    </message>
    <message>
        <source>Message Waiting</source>
        <translation>Message en attente</translation>
    </message>
    <message>
        <source>Mapped SIP Port</source>
        <translation>Port SIP mappé</translation>
    </message>
    <message>
        <source>Hoteling State</source>
        <translation>État Hoteling</translation>
    </message>
    <message>
        <source>Extended Function Status</source>
        <translation>État de la fonction étendue</translation>
    </message>
    <message>
        <source>PRT Generation Status</source>
        <translation>État de génération PRT</translation>
    </message>
    <message>
        <source>PRT Upload Status</source>
        <translation>État de chargement PRT</translation>
    </message>
    <message>
        <source>Custom CA Provisioning Status</source>
        <translation>État de mise à disposition d&apos;autorité de certification personnalisée</translation>
    </message>
    <message>
        <source>Custom CA Info</source>
        <translation>Informations d&apos;autorité de certification personnalisée</translation>
    </message>
    <message>
        <source>Provisioning Profile</source>
        <translation>Profil de mise à disposition</translation>
    </message>
    <message>
        <source>Provisioning Status {n}</source>
        <translation>État de mise à disposition {n}</translation>
    </message>
    <message>
        <source>Provisioning Failure Reason</source>
        <translation>Motif d&apos;échec de la mise à disposition</translation>
    </message>
    <message>
        <source>Firmware Upgrade Status {n}</source>
        <translation>État de mise à niveau du micrologiciel {n}</translation>
    </message>
    <message>
        <source>TR-069 Feature</source>
        <translation>Fonction TR-069</translation>
    </message>
    <message>
        <source>Periodic Inform Time</source>
        <translation>Heure de l&apos;Inform périodique</translation>
    </message>
    <message>
        <source>Last Inform Time</source>
        <translation>Heure du dernier Inform</translation>
    </message>
    <message>
        <source>Last Transaction Status</source>
        <translation>État de la dernière transaction</translation>
    </message>
    <message>
        <source>Last Session</source>
        <translation>Dernière session</translation>
    </message>
    <message>
        <source>ParameterKey</source>
        <translation>ParameterKey</translation>
    </message>
    <message>
        <source>MIC Cert Provisioning Status</source>
        <translation>État de mise à disposition du cert. MIC</translation>
    </message>
    <message>
        <source>MIC Cert Info</source>
        <translation>Informations sur le cert. MIC</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Not Installed</source>
        <translation>Not Installed</translation>
    </message>
    <message>
        <source>IPv6 Current Gateway</source>
        <translation>Passerelle IPv6 actuelle</translation>
    </message>
    <message>
        <source>IPv6 Primary DNS</source>
        <translation>DNS principal IPv6</translation>
    </message>
    <message>
        <source>IPv6 Secondary DNS</source>
        <translation>DNS secondaire IPv6</translation>
    </message>
    <message>
        <source>Transaction Status</source>
        <translation>État de la transaction</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Call State</source>
        <translation>État de l&apos;appel</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Remote Hold</source>
        <translation>Mise en attente distante</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Mapped RTP Port</source>
        <translation>Port RTP mappé</translation>
    </message>
    <message>
        <source>Peer Name</source>
        <translation>Nom du correspondant</translation>
    </message>
    <message>
        <source>Peer Phone</source>
        <translation>Téléphone du correspondant</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Packets Sent</source>
        <translation>Paquets envoyés</translation>
    </message>
    <message>
        <source>Packets Recv</source>
        <translation>Paquets reçus</translation>
    </message>
    <message>
        <source>Bytes Sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Bytes Recv</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>Decode Latency</source>
        <translation>Latence de décodage</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Round Trip Delay</source>
        <translation>Délai aller-retour</translation>
    </message>
    <message>
        <source>Packets Lost</source>
        <translation>Paquets perdus</translation>
    </message>
    <message>
        <source>Loss Rate</source>
        <translation>Taux de perte</translation>
    </message>
    <message>
        <source>Packet Discarded</source>
        <translation>Paquets rejetés</translation>
    </message>
    <message>
        <source>Discard Rate</source>
        <translation>Taux de rejet</translation>
    </message>
    <message>
        <source>Burst Duration</source>
        <translation>Durée de rafale</translation>
    </message>
    <message>
        <source>Gap Duration</source>
        <translation>Durée d&apos;intervalle</translation>
    </message>
    <message>
        <source>R-Factor</source>
        <translation>Facteur R</translation>
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
        <translation>Paquets multidiffusion reçus</translation>
    </message>
    <message>
        <source>Multicast Tx Pkts</source>
        <translation>Paquets multidiffusion envoyés</translation>
    </message>
    <message>
        <source>Downloaded Ring Tone {n}</source>
        <translation>Sonnerie téléchargée {n}</translation>
    </message>
    <message>
        <source>Picture Download Status</source>
        <translation>État de téléchargement de l&apos;image</translation>
    </message>
    <message>
        <source>Picture Download URL</source>
        <translation>URL de téléchargement d&apos;image</translation>
    </message>
    <message>
        <source>Transition Authorization Type</source>
        <translation>Type d&apos;autorisation de transition</translation>
    </message>
    <message>
        <source>Transition Authorization Status</source>
        <translation>État de l&apos;autorisation de transition</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Last provisioning succeeded on %1</source>
        <translation>Dernière synchronisation réussie le %1</translation>
    </message>
    <message>
        <source>Last provisioning failed on %1</source>
        <translation>Dernière synchronisation en échec le %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Custom-Pending</source>
        <translation>Personnalisation en attente</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Link Up</source>
        <translation>Liaison active</translation>
    </message>
    <message>
        <source>Link Down</source>
        <translation>Liaison inactive</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Not Renewed</source>
        <translation>Non renouvelé</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>WaitIdle</source>
        <translation>En attente de lignes libres</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement en cours</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installation en cours</translation>
    </message>
    <message>
        <source>ErrorWait</source>
        <translation>En attente après erreur</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Submit All Changes</source>
        <translation>Envoyer toutes les modifications</translation>
    </message>
    <message>
        <source>Undo All Changes</source>
        <translation>Annuler toutes les modifications</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>vphone emulator, not part of the phone</source>
        <translation>Émulateur vphone, ne fait pas partie du téléphone</translation>
    </message>
    <message>
        <source>emulator, not part of the phone</source>
        <translation>émulateur, ne fait pas partie du téléphone</translation>
    </message>
    <message>
        <source>Account and view</source>
        <translation>Compte et vue</translation>
    </message>
    <message>
        <source>User Login</source>
        <translation>Connexion utilisateur</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>Connexion administrateur</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>de base</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avancé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(modifié)</translation>
    </message>
    <message>
        <source>Why it resyncs or not</source>
        <translation>Pourquoi il se resynchronise ou non</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>This phone in the browser</source>
        <translation>Ce téléphone dans le navigateur</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>Par défaut :</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Edited, not submitted</source>
        <translation>Modifié, non envoyé</translation>
    </message>
    <message>
        <source>Restarts the phone</source>
        <translation>Redémarre le téléphone</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <translation>Sera effacé</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Set; leave it empty to keep it</source>
        <translation>Défini ; laissez vide pour conserver</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n&apos;a été enregistré</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct what is marked, then submit again.</source>
        <translation>Rien n&apos;a été enregistré. Corrigez ce qui est signalé, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>This view has no such tab.</source>
        <translation>Cette vue ne comporte pas cet onglet.</translation>
    </message>
    <message>
        <source>All changes were undone.</source>
        <translation>Toutes les modifications ont été annulées.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The changes were saved.</source>
        <translation>Les modifications ont été enregistrées.</translation>
    </message>
    <message>
        <source>The changes were saved, and the phone was restarted.</source>
        <translation>Les modifications ont été enregistrées et le téléphone a été redémarré.</translation>
    </message>
    <message>
        <source>The changes were saved. The phone restarts as soon as it is neither in use nor loading.</source>
        <translation>Les modifications ont été enregistrées. Le téléphone redémarrera dès qu&apos;il ne sera ni utilisé ni en chargement.</translation>
    </message>
    <message>
        <source>The edits could not be kept. Submit them before you open another tab.</source>
        <translation>Les modifications en cours n&apos;ont pas pu être conservées. Envoyez-les avant d&apos;ouvrir un autre onglet.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>No such language</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>The languages are en, nl, de, fr, ko and ja.</source>
        <translation>Les langues sont en, nl, de, fr, ko et ja.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d&apos;utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Trop de mots de passe incorrects</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in a moment.</source>
        <translation>Trop de mots de passe incorrects. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Un mot de passe est nécessaire</translation>
    </message>
    <message>
        <source>A page is asked for without a body.</source>
        <translation>Une page se demande sans corps de requête.</translation>
    </message>
    <message>
        <source>A page of another site made the browser ask for this.</source>
        <translation>Une page d&apos;un autre site a fait envoyer cette demande par le navigateur.</translation>
    </message>
    <message>
        <source>A password in the address is for direct actions and exports alone.</source>
        <translation>Un mot de passe dans l&apos;adresse ne vaut que pour les actions directes et les exportations.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Requête incorrecte</translation>
    </message>
    <message>
        <source>Form out of date</source>
        <translation>Formulaire périmé</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Méthode non autorisée</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Page introuvable</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The form is not one that was made for you, or your login has ended. Open the page again.</source>
        <translation>Ce formulaire n&apos;a pas été créé pour vous ou votre session est terminée. Ouvrez à nouveau la page.</translation>
    </message>
    <message>
        <source>The phone has no page at this address.</source>
        <translation>Le téléphone n&apos;a pas de page à cette adresse.</translation>
    </message>
    <message>
        <source>The phone is not up</source>
        <translation>Le téléphone n&apos;est pas en service</translation>
    </message>
    <message>
        <source>The phone is off or restarting. Try again in a moment.</source>
        <translation>Le téléphone est éteint ou redémarre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This address is not asked in that way.</source>
        <translation>Cette adresse ne se demande pas de cette façon.</translation>
    </message>
    <message>
        <source>This phone has no admin pages: Enable_Web_Admin_Access is No.</source>
        <translation>Ce téléphone n&apos;a pas de pages d&apos;administration : Enable_Web_Admin_Access vaut No.</translation>
    </message>
    <message>
        <source>This phone serves its pages over http only: Enable_Protocol is Http.</source>
        <translation>Ce téléphone ne sert ses pages qu&apos;en http : Enable_Protocol vaut Http.</translation>
    </message>
    <message>
        <source>This phone serves no web pages: Enable_Web_Server is No.</source>
        <translation>Ce téléphone ne sert aucune page Web : Enable_Web_Server vaut No.</translation>
    </message>
    <message>
        <source>This phone takes no direct actions: Enable_Direct_Action_Url is No.</source>
        <translation>Ce téléphone n&apos;accepte aucune action directe : Enable_Direct_Action_Url vaut No.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Type incorrect</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>Appels reçus</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>Appels passés</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>No such call yet. Calls of this phone&apos;s lines are listed here as soon as they begin, the newest first.</source>
        <translation>Aucun appel pour le moment. Les appels des lignes de ce téléphone apparaissent ici dès qu&apos;ils commencent, le plus récent en premier.</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Quels appels</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>simulated, no number</source>
        <translation>simulé, sans numéro</translation>
    </message>
    <message>
        <source>All settings go back to the factory&apos;s, and the phone restarts. The next page asks before it happens.</source>
        <translation>Tous les paramètres reviennent aux valeurs d&apos;usine et le téléphone redémarre. La page suivante demande d&apos;abord confirmation.</translation>
    </message>
    <message>
        <source>Detailed messages up to this level are logged. The messages of resyncs and upgrades always are, unless their text is empty.</source>
        <translation>Les messages détaillés sont journalisés jusqu&apos;à ce niveau. Ceux des resynchronisations et des mises à niveau le sont toujours, sauf si leur texte est vide.</translation>
    </message>
    <message>
        <source>Factory Reset</source>
        <translation>Réinitialisation usine</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Rien n&apos;a encore été journalisé.</translation>
    </message>
    <message>
        <source>Only the administrator may read the logs, and Enable_Web_Admin_Access is No.</source>
        <translation>Seul l&apos;administrateur peut lire les journaux et Enable_Web_Admin_Access vaut No.</translation>
    </message>
    <message>
        <source>This version of the emulator makes no problem reports and captures no packets.</source>
        <translation>Cette version de l&apos;émulateur ne crée pas de rapport de problème et ne capture pas de paquets.</translation>
    </message>
    <message>
        <source>all logs in one file (log.tar)</source>
        <translation>tous les journaux dans un fichier (log.tar)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>Last line: %1. Times in the logs are UTC.</source>
        <translation>Dernière ligne : %1. Les heures des journaux sont en UTC.</translation>
    </message>
    <message>
        <source>This phone is emulated: it shares the network port of the computer it runs on, so no frames are counted for it and it has no neighbors.</source>
        <translation>Ce téléphone est émulé : il partage le port réseau de l&apos;ordinateur sur lequel il s&apos;exécute ; aucune trame n&apos;est donc comptée et il n&apos;a pas de voisins.</translation>
    </message>
    <message>
        <source>All are idle.</source>
        <translation>Toutes sont libres.</translation>
    </message>
    <message>
        <source>All four are empty: nothing is fetched.</source>
        <translation>Les quatre sont vides : rien n&apos;est récupéré.</translation>
    </message>
    <message>
        <source>Next resync</source>
        <translation>Prochaine resynchronisation</translation>
    </message>
    <message>
        <source>None is asked.</source>
        <translation>Aucune n&apos;est consultée.</translation>
    </message>
    <message>
        <source>expands to</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>aucune d&apos;elle-même</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>when the lines are idle</source>
        <translation>lorsque les lignes sont libres</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Profile rules</source>
        <translation>Règles de profil</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Modifier l&apos;entrée</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Edit the entry of %1</source>
        <translation>Modifier l&apos;entrée de %1</translation>
    </message>
    <message>
        <source>Delete the entry of %1</source>
        <translation>Supprimer l&apos;entrée de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>Numéro professionnel</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Home number</source>
        <translation>Numéro personnel</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Add the first entry below: it is kept over restarts, until a factory reset.</source>
        <translation>Le répertoire est encore vide. Ajoutez la première entrée ci-dessous : elle est conservée après un redémarrage, jusqu&apos;à une réinitialisation usine.</translation>
    </message>
    <message>
        <source>The Personal Directory is switched off: Personal_Directory_Enable is No.</source>
        <translation>Le répertoire personnel est désactivé : Personal_Directory_Enable vaut No.</translation>
    </message>
    <message>
        <source>The directory was changed in the meantime; nothing was done. Choose the entry again.</source>
        <translation>Le répertoire a été modifié entre-temps ; rien n&apos;a été fait. Choisissez à nouveau l&apos;entrée.</translation>
    </message>
    <message>
        <source>The form says nothing of what is to be done.</source>
        <translation>Le formulaire n&apos;indique pas ce qu&apos;il faut faire.</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>Une entrée doit avoir un nom.</translation>
    </message>
    <message>
        <source>An entry needs at least one number.</source>
        <translation>Une entrée doit avoir au moins un numéro.</translation>
    </message>
    <message>
        <source>The name is too long: it may have 63 bytes.</source>
        <translation>Le nom est trop long : 63 octets au plus.</translation>
    </message>
    <message>
        <source>A number is too long: it may have 39 characters.</source>
        <translation>Un numéro est trop long : 39 caractères au plus.</translation>
    </message>
    <message>
        <source>A number has digits, * and #, after a + if there is one, or is an address such as user@example.com.</source>
        <translation>Un numéro comporte des chiffres, * et #, après un + éventuel, ou est une adresse telle que user@example.com.</translation>
    </message>
    <message>
        <source>The directory is full: it has room for 100 entries. Delete one first.</source>
        <translation>Le répertoire est plein : il peut contenir 100 entrées. Supprimez-en d&apos;abord une.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Events whose name begins with</source>
        <translation>Événements dont le nom commence par</translation>
    </message>
    <message>
        <source>No event of that name is remembered. Old events are forgotten; --events writes them all to a file.</source>
        <translation>Aucun événement de ce nom n&apos;est en mémoire. Les anciens événements sont oubliés ; --events les écrit tous dans un fichier.</translation>
    </message>
    <message>
        <source>Refresh after seconds (0: never)</source>
        <translation>Actualiser après (secondes, 0 : jamais)</translation>
    </message>
    <message>
        <source>The same as lines of JSON</source>
        <translation>La même chose en lignes JSON</translation>
    </message>
    <message>
        <source>These events over time; the table below has them all</source>
        <translation>Ces événements dans le temps ; le tableau ci-dessous les contient tous</translation>
    </message>
    <message>
        <source>Newest first, at most %1, times in UTC</source>
        <translation>Le plus récent en premier, %1 au plus, heures en UTC</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Action accepted</source>
        <translation>Action acceptée</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>The phone is in use</source>
        <translation>Le téléphone est utilisé</translation>
    </message>
    <message>
        <source>An action is asked for by GET.</source>
        <translation>Une action se demande par GET.</translation>
    </message>
    <message>
        <source>The phone is not up.</source>
        <translation>Le téléphone n&apos;est pas en service.</translation>
    </message>
    <message>
        <source>Provisioning is disabled: Provision_Enable is No.</source>
        <translation>La mise à disposition est désactivée : Provision_Enable vaut No.</translation>
    </message>
    <message>
        <source>Direct actions are off: Enable_Direct_Action_Url is No.</source>
        <translation>Les actions directes sont désactivées : Enable_Direct_Action_Url vaut No.</translation>
    </message>
    <message>
        <source>The phone is in use: it resyncs when all lines are idle.</source>
        <translation>Le téléphone est utilisé : il se resynchronisera lorsque toutes les lignes seront libres.</translation>
    </message>
    <message>
        <source>The phone resyncs once with the rule of this address.</source>
        <translation>Le téléphone se resynchronise une fois avec la règle de cette adresse.</translation>
    </message>
    <message>
        <source>The phone resyncs with its own rules.</source>
        <translation>Le téléphone se resynchronise avec ses propres règles.</translation>
    </message>
    <message>
        <source>Upgrades are disabled: Upgrade_Enable is No.</source>
        <translation>Les mises à niveau sont désactivées : Upgrade_Enable vaut No.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade to: Upgrade_Rule is empty.</source>
        <translation>Aucune version cible : Upgrade_Rule est vide.</translation>
    </message>
    <message>
        <source>An upgrade is under way already.</source>
        <translation>Une mise à niveau est déjà en cours.</translation>
    </message>
    <message>
        <source>The phone is in use: it upgrades when all lines are idle.</source>
        <translation>Le téléphone est utilisé : il se mettra à niveau lorsque toutes les lignes seront libres.</translation>
    </message>
    <message>
        <source>The phone upgrades unless it runs that firmware already.</source>
        <translation>Le téléphone se met à niveau, sauf s&apos;il exécute déjà ce micrologiciel.</translation>
    </message>
    <message>
        <source>The phone fetches the custom CA once.</source>
        <translation>Le téléphone récupère une fois l&apos;autorité de certification personnalisée.</translation>
    </message>
    <message>
        <source>There is nothing to fetch: Custom_CA_Rule is empty.</source>
        <translation>Il n&apos;y a rien à récupérer : Custom_CA_Rule est vide.</translation>
    </message>
    <message>
        <source>The phone is in use and was not restarted. Try again when all lines are idle.</source>
        <translation>Le téléphone est utilisé et n&apos;a pas été redémarré. Réessayez lorsque toutes les lignes seront libres.</translation>
    </message>
    <message>
        <source>The phone restarts.</source>
        <translation>Le téléphone redémarre.</translation>
    </message>
    <message>
        <source>The phone is in use and was not reset. Try again when all lines are idle.</source>
        <translation>Le téléphone est utilisé et n&apos;a pas été réinitialisé. Réessayez lorsque toutes les lignes seront libres.</translation>
    </message>
    <message>
        <source>The phone goes back to its factory settings and restarts.</source>
        <translation>Le téléphone revient à ses paramètres d&apos;usine et redémarre.</translation>
    </message>
    <message>
        <source>All settings of this phone go back to those of the factory, and the phone restarts.</source>
        <translation>Tous les paramètres de ce téléphone reviennent aux valeurs d&apos;usine et le téléphone redémarre.</translation>
    </message>
    <message>
        <source>Confirm Factory Reset</source>
        <translation>Confirmer la réinitialisation usine</translation>
    </message>
    <message>
        <source>No echo request was sent: the emulator looks names up, and has no raw sockets.</source>
        <translation>Aucune requête d&apos;écho n&apos;a été envoyée : l&apos;émulateur résout les noms et n&apos;a pas de sockets bruts.</translation>
    </message>
    <message>
        <source>%1 is being looked up; reload to see what came of it.</source>
        <translation>Résolution de %1 en cours ; rechargez la page pour voir le résultat.</translation>
    </message>
    <message>
        <source>%1 has no address: %2.</source>
        <translation>%1 n&apos;a pas d&apos;adresse : %2.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 a l&apos;adresse %2.</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n&apos;a été modifié</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Profile applied</source>
        <translation>Profil appliqué</translation>
    </message>
    <message>
        <source>The body is too large for this address: at most {n} bytes.</source>
        <translation>Le corps est trop volumineux pour cette adresse : {n} octets au plus.</translation>
    </message>
    <message>
        <source>A form is sent as application/x-www-form-urlencoded.</source>
        <translation>Un formulaire s&apos;envoie en application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body has to be JSON: Content-Type: application/json.</source>
        <translation>Le corps doit être en JSON : Content-Type: application/json.</translation>
    </message>
    <message>
        <source>XML objects are not taken: CISCO_XML_EXE_Enable is No.</source>
        <translation>Les objets XML ne sont pas acceptés : CISCO_XML_EXE_Enable vaut No.</translation>
    </message>
    <message>
        <source>pages are for this machine alone, at its loopback addresses; start vphone with --expose-admin to serve them to others</source>
        <translation>les pages sont réservées à cette machine, à ses adresses de bouclage ; lancez vphone avec --expose-admin pour les servir à d&apos;autres</translation>
    </message>
    <message>
        <source>--expose-admin serves phones that have both passwords, and this one has an empty Admin_Password or User_Password; set them, or start vphone with --expose-admin=open</source>
        <translation>--expose-admin ne vaut que pour les téléphones dotés des deux mots de passe, et Admin_Password ou User_Password de celui-ci est vide ; définissez-les ou lancez vphone avec --expose-admin=open</translation>
    </message>
    <message>
        <source>phones are asked by their address, such as http://127.0.0.1/, or as localhost; a name could be anybody&apos;s</source>
        <translation>les téléphones se demandent par leur adresse, par exemple http://127.0.0.1/, ou par localhost ; un nom peut appartenir à n&apos;importe qui</translation>
    </message>
    <message>
        <source>The browser asked ahead of its user.</source>
        <translation>Le navigateur a fait cette demande à l&apos;avance, sans son utilisateur.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Invalid activation code</source>
        <translation>Code d&apos;activation incorrect</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>ID de connexion</translation>
    </message>
    <message>
        <source>Sign in failed</source>
        <translation>Échec de la connexion</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>The account was not taken</source>
        <translation>Le compte n&apos;a pas été accepté</translation>
    </message>
    <message>
        <source>A short activation code begins with # and has 3 to 16 digits.</source>
        <translation>Un code d&apos;activation court commence par # et comporte 3 à 16 chiffres.</translation>
    </message>
    <message>
        <source>Activation failed: {reason}</source>
        <translation>Échec de l&apos;activation : {reason}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter activation code</source>
        <translation>Saisir le code d&apos;activation</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Press Applications for the network settings.</source>
        <translation>Appuyez sur Applications pour les paramètres réseau.</translation>
    </message>
    <message>
        <source>The activation service does not answer; next try in {time}</source>
        <translation>Le service d&apos;activation ne répond pas ; prochain essai dans {time}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your administrator gives you an activation code of 16 digits. It works once, and for some days.</source>
        <translation>Votre administrateur vous donne un code d&apos;activation de 16 chiffres. Il sert une fois, pendant quelques jours.</translation>
    </message>
    <message>
        <source>A number has digits, * and #</source>
        <translation>Un numéro comporte des chiffres, * et #</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr.</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Saisissez un numéro</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enreg.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The directory is full</source>
        <translation>Le répertoire est plein</translation>
    </message>
    <message>
        <source>The name or the number is too long</source>
        <translation>Le nom ou le numéro est trop long</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Code d&apos;activation</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Format de date</translation>
    </message>
    <message>
        <source>Daylight savings</source>
        <translation>Heure d&apos;été</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>Réinitialisation usine</translation>
    </message>
    <message>
        <source>Profile account setup</source>
        <translation>Configuration du compte de profil</translation>
    </message>
    <message>
        <source>Profile rule</source>
        <translation>Règle de profil</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Format de l&apos;heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>User sign in</source>
        <translation>Connexion utilisateur</translation>
    </message>
    <message>
        <source>User sign out</source>
        <translation>Déconnexion utilisateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Playing {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Reset the phone to factory settings? All settings are lost.</source>
        <translation>Réinitialiser le téléphone ? Tous les paramètres seront perdus.</translation>
    </message>
    <message>
        <source>Restart the phone?</source>
        <translation>Redémarrer le téléphone ?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter ?</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>The phone restarts when all calls have ended</source>
        <translation>Le téléphone redémarrera à la fin des appels</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Bluetooth mode</source>
        <translation>Mode Bluetooth</translation>
    </message>
    <message>
        <source>Device administration</source>
        <translation>Administration du périphérique</translation>
    </message>
    <message>
        <source>Display recents from</source>
        <translation>Afficher les appels récents depuis</translation>
    </message>
    <message>
        <source>Frequency band</source>
        <translation>Bande de fréquences</translation>
    </message>
    <message>
        <source>Line of the mobile phone</source>
        <translation>Ligne du téléphone mobile</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Network configuration</source>
        <translation>Configuration réseau</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Placed calls</source>
        <translation>Appels passés</translation>
    </message>
    <message>
        <source>Received calls</source>
        <translation>Appels reçus</translation>
    </message>
    <message>
        <source>Recents</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Security mode</source>
        <translation>Mode de sécurité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>User preferences</source>
        <translation>Préférences utilisateur</translation>
    </message>
    <message>
        <source>WEP key</source>
        <translation>Clé WEP</translation>
    </message>
    <message>
        <source>Wi-Fi configuration</source>
        <translation>Configuration Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi type</source>
        <translation>Type de Wi-Fi</translation>
    </message>
    <message>
        <source>The ringer&apos;s volume is fixed</source>
        <translation>Le volume de la sonnerie est fixe</translation>
    </message>
    <message>
        <source>Checking provisioning</source>
        <translation>Vérification de la mise à disposition</translation>
    </message>
    <message>
        <source>Configuring IP</source>
        <translation>Configuration IP</translation>
    </message>
    <message>
        <source>Do not unplug the phone</source>
        <translation>Ne débranchez pas le téléphone</translation>
    </message>
    <message>
        <source>Network cable unplugged</source>
        <translation>Câble réseau débranché</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Échec de la mise à disposition</translation>
    </message>
    <message>
        <source>Provisioning failed; next try in {time}</source>
        <translation>Échec de la mise à disposition ; prochain essai dans {time}</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Resync pending (call active)</source>
        <translation>Resynchronisation en attente (appel en cours)</translation>
    </message>
    <message>
        <source>Upgrading firmware {percent} %</source>
        <translation>Mise à niveau du micrologiciel {percent} %</translation>
    </message>
    <message>
        <source>Call transferred</source>
        <translation>Appel transféré</translation>
    </message>
    <message>
        <source>The others stay connected</source>
        <translation>Les autres restent en ligne</translation>
    </message>
    <message>
        <source>This needs a second call</source>
        <translation>Il faut un second appel</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Incoming call, silenced</source>
        <translation>Appel entrant, silencieux</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Contact supprimé</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact enregistré</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Personal directory</source>
        <translation>Répertoire personnel</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>Le répertoire est vide</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Le nom est trop long</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>Le numéro est trop long</translation>
    </message>
    <message>
        <source>The personal directory is switched off</source>
        <translation>Le répertoire personnel est désactivé</translation>
    </message>
    <message>
        <source>This is no telephone number</source>
        <translation>Ce n&apos;est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nv. appel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Dial:</source>
        <translation>Composer :</translation>
    </message>
    <message>
        <source>Edit dial</source>
        <translation>Modifier le numéro</translation>
    </message>
    <message>
        <source>No line is free</source>
        <translation>Aucune ligne n&apos;est libre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Too many pages are open</source>
        <translation>Trop de pages sont ouvertes</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Next try in {time}</source>
        <translation>Prochain essai dans {time}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Call forward is off</source>
        <translation>Le renvoi est désactivé</translation>
    </message>
    <message>
        <source>Call forward is on</source>
        <translation>Le renvoi est activé</translation>
    </message>
    <message>
        <source>Do not disturb is off</source>
        <translation>Ne pas déranger désactivé</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>Ne pas déranger activé</translation>
    </message>
    <message>
        <source>Forward all calls to</source>
        <translation>Renvoyer tous les appels vers</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Combiné</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>There is no voice mail number</source>
        <translation>Aucun numéro de messagerie</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Version du micrologiciel</translation>
    </message>
    <message>
        <source>Headset settings</source>
        <translation>Paramètres du casque</translation>
    </message>
    <message>
        <source>Headset upgrade</source>
        <translation>Mise à niveau du casque</translation>
    </message>
    <message>
        <source>Headset upgrade failed: {reason}</source>
        <translation>Échec de la mise à niveau du casque : {reason}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Last upgrade</source>
        <translation>Dernière mise à niveau</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Newer firmware for {headset}: {to}. It has {from}. Upgrade now?</source>
        <translation>Nouveau micrologiciel pour {headset} : {to}. Version actuelle : {from}. Mettre à niveau ?</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>Val. suiv.</translation>
    </message>
    <message>
        <source>No accessory is attached</source>
        <translation>Aucun accessoire connecté</translation>
    </message>
    <message>
        <source>RJ-9</source>
        <translation>RJ-9</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Config.</translation>
    </message>
    <message>
        <source>Show detail</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The headset is upgraded</source>
        <translation>Le casque est à jour</translation>
    </message>
    <message>
        <source>There is nothing to upgrade</source>
        <translation>Rien à mettre à niveau</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n&apos;y a rien ici</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Upgrade now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Upgrading the headset. Do not unplug it.</source>
        <translation>Mise à niveau du casque. Ne le débranchez pas.</translation>
    </message>
    <message>
        <source>Y-cable</source>
        <translation>Câble en Y</translation>
    </message>
    <message>
        <source>Calls are forwarded to {number}</source>
        <translation>Appels renvoyés vers {number}</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>There is no such menu</source>
        <translation>Ce menu n&apos;existe pas</translation>
    </message>
    <message>
        <source>This key needs a call server that offers its function</source>
        <translation>Cette touche exige un serveur d&apos;appels qui l&apos;offre</translation>
    </message>
    <message>
        <source>This line is switched off</source>
        <translation>Cette ligne est désactivée</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Information and settings</source>
        <translation>Informations et paramètres</translation>
    </message>
    <message>
        <source>Auto config</source>
        <translation>Configuration auto</translation>
    </message>
    <message>
        <source>Auto discovery (WPAD)</source>
        <translation>Découverte auto (WPAD)</translation>
    </message>
    <message>
        <source>Broadcast echo</source>
        <translation>Écho de diffusion</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Connect to VPN on bootup</source>
        <translation>Connexion VPN au démarrage</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Type de connexion</translation>
    </message>
    <message>
        <source>DHCP option to use</source>
        <translation>Option DHCP à utiliser</translation>
    </message>
    <message>
        <source>DHCPv6 option to use</source>
        <translation>Option DHCPv6 à utiliser</translation>
    </message>
    <message>
        <source>DNS server 1</source>
        <translation>Serveur DNS 1</translation>
    </message>
    <message>
        <source>DNS server 2</source>
        <translation>Serveur DNS 2</translation>
    </message>
    <message>
        <source>Ethernet configuration</source>
        <translation>Configuration Ethernet</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adresse de la passerelle</translation>
    </message>
    <message>
        <source>HTTP proxy settings</source>
        <translation>Paramètres du proxy HTTP</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>IP mode</source>
        <translation>Mode IP</translation>
    </message>
    <message>
        <source>IPv4 address settings</source>
        <translation>Paramètres d&apos;adresse IPv4</translation>
    </message>
    <message>
        <source>IPv6 address settings</source>
        <translation>Paramètres d&apos;adresse IPv6</translation>
    </message>
    <message>
        <source>PC VLAN</source>
        <translation>VLAN PC</translation>
    </message>
    <message>
        <source>PC port mirror</source>
        <translation>Miroir du port PC</translation>
    </message>
    <message>
        <source>PC port speed</source>
        <translation>Débit du port PC</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Longueur du préfixe</translation>
    </message>
    <message>
        <source>Proxy authentication</source>
        <translation>Authentification du proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Proxy mode</source>
        <translation>Mode proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>SW port speed</source>
        <translation>Débit du port SW</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>Délai de démarrage</translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation>Masque de sous-réseau</translation>
    </message>
    <message>
        <source>Tunnel group</source>
        <translation>Groupe de tunnels</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>VPN settings</source>
        <translation>Paramètres VPN</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Serveur Web</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Requesting...</source>
        <translation>Demande en cours...</translation>
    </message>
    <message>
        <source>The page can&apos;t be fetched now</source>
        <translation>La page ne peut pas être chargée</translation>
    </message>
    <message>
        <source>The phone can&apos;t open this address</source>
        <translation>Le téléphone ne peut pas ouvrir cette adresse</translation>
    </message>
    <message>
        <source>The phone does not support this</source>
        <translation>Le téléphone ne le permet pas</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <source>XML service</source>
        <translation>Service XML</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>What was typed is too long</source>
        <translation>La saisie est trop longue</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {what}</source>
        <translation>Ligne {line}, colonne {column} : {what}</translation>
    </message>
    <message>
        <source>Nothing came from the service</source>
        <translation>Le service n&apos;a rien envoyé</translation>
    </message>
    <message>
        <source>Packed pictures are for grey screens</source>
        <translation>Les images compactes sont pour les écrans gris</translation>
    </message>
    <message>
        <source>The object of the service is broken</source>
        <translation>L&apos;objet du service est défectueux</translation>
    </message>
    <message>
        <source>The service answers with status {n}</source>
        <translation>Le service répond avec l&apos;état {n}</translation>
    </message>
    <message>
        <source>The service has answered</source>
        <translation>Le service a répondu</translation>
    </message>
    <message>
        <source>The service reports error {n}</source>
        <translation>Le service signale l&apos;erreur {n}</translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters</source>
        <translation>Le texte dépasse 4 000 caractères</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>Chargement de l&apos;image...</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown</source>
        <translation>L&apos;image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>A password does not begin or end with a space</source>
        <translation>Un mot de passe ne commence ni ne finit par un espace</translation>
    </message>
    <message>
        <source>A password has 4 to 127 characters</source>
        <translation>Un mot de passe a 4 à 127 caractères</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Ancien mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>Password removed</source>
        <translation>Mot de passe supprimé</translation>
    </message>
    <message>
        <source>Reenter new password</source>
        <translation>Confirmer le mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The new passwords are not the same</source>
        <translation>Les mots de passe diffèrent</translation>
    </message>
    <message>
        <source>The old password is wrong</source>
        <translation>L&apos;ancien mot de passe est incorrect</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Resync failed: {reason}</source>
        <translation>Échec de la resynchronisation : {reason}</translation>
    </message>
    <message>
        <source>Resync succeeded</source>
        <translation>Resynchronisation réussie</translation>
    </message>
    <message>
        <source>Attendant console preferences</source>
        <translation>Préférences du standard</translation>
    </message>
    <message>
        <source>Audio preferences</source>
        <translation>Préférences audio</translation>
    </message>
    <message>
        <source>Auto answer page</source>
        <translation>Réponse auto aux annonces</translation>
    </message>
    <message>
        <source>Backlight timer</source>
        <translation>Temporisation du rétroéclairage</translation>
    </message>
    <message>
        <source>Block anonymous call</source>
        <translation>Bloquer les appels anonymes</translation>
    </message>
    <message>
        <source>Block caller ID</source>
        <translation>Masquer l&apos;identité</translation>
    </message>
    <message>
        <source>Call forwarding</source>
        <translation>Renvoi d&apos;appel</translation>
    </message>
    <message>
        <source>Call preferences</source>
        <translation>Préférences d&apos;appel</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Appel en attente</translation>
    </message>
    <message>
        <source>Display brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Display contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Display mode</source>
        <translation>Mode d&apos;affichage</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Forward all</source>
        <translation>Tout renvoyer</translation>
    </message>
    <message>
        <source>Forward all number</source>
        <translation>Numéro de renvoi</translation>
    </message>
    <message>
        <source>Forward busy</source>
        <translation>Renvoi si occupé</translation>
    </message>
    <message>
        <source>Forward busy number</source>
        <translation>Numéro si occupé</translation>
    </message>
    <message>
        <source>Forward no answer</source>
        <translation>Renvoi si non-réponse</translation>
    </message>
    <message>
        <source>Forward no answer delay</source>
        <translation>Délai si non-réponse</translation>
    </message>
    <message>
        <source>Fwd no answer number</source>
        <translation>Numéro si non-réponse</translation>
    </message>
    <message>
        <source>Hold reminder</source>
        <translation>Rappel de mise en attente</translation>
    </message>
    <message>
        <source>KEM type</source>
        <translation>Type de KEM</translation>
    </message>
    <message>
        <source>Picture download URL</source>
        <translation>URL de l&apos;image</translation>
    </message>
    <message>
        <source>Preferred audio device</source>
        <translation>Périphérique audio préféré</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Intervalle d&apos;actualisation</translation>
    </message>
    <message>
        <source>Ringer volume</source>
        <translation>Volume de la sonnerie</translation>
    </message>
    <message>
        <source>Screen preferences</source>
        <translation>Préférences d&apos;écran</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Économiseur d&apos;écran</translation>
    </message>
    <message>
        <source>Screen saver settings</source>
        <translation>Paramètres d&apos;économiseur</translation>
    </message>
    <message>
        <source>Screen saver type</source>
        <translation>Type d&apos;économiseur</translation>
    </message>
    <message>
        <source>Secure call</source>
        <translation>Appel sécurisé</translation>
    </message>
    <message>
        <source>Trigger interval</source>
        <translation>Intervalle de déclenchement</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>Resync</translation>
    </message>
    <message>
        <source>Resync started</source>
        <translation>Resynchronisation lancée</translation>
    </message>
    <message>
        <source>The phone does not resync</source>
        <translation>Le téléphone ne se resynchronise pas</translation>
    </message>
    <message>
        <source>Delete all calls?</source>
        <translation>Supprimer tous les appels ?</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Supprimer l&apos;entrée</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Edit call</source>
        <translation>Mod. appel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Trier par date</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>La ligne est occupée</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <source>There are no calls</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>A URL is needed, such as http://192.0.2.5/path</source>
        <translation>Il faut une URL, par exemple http://192.0.2.5/path</translation>
    </message>
    <message>
        <source>A number from {min} to {max} is needed</source>
        <translation>Il faut un nombre de {min} à {max}</translation>
    </message>
    <message>
        <source>A time of day is needed, such as 0959</source>
        <translation>Il faut une heure, par exemple 0959</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>Il faut un nombre entier</translation>
    </message>
    <message>
        <source>An IP address is needed, such as 192.0.2.5</source>
        <translation>Il faut une adresse IP, par exemple 192.0.2.5</translation>
    </message>
    <message>
        <source>At most {count} characters fit here</source>
        <translation>{count} caractères au plus</translation>
    </message>
    <message>
        <source>Choose one of: {choices}</source>
        <translation>Choisissez parmi : {choices}</translation>
    </message>
    <message>
        <source>Seconds are needed, such as 3600 or 600,1200</source>
        <translation>Il faut des secondes, par exemple 3600 ou 600,1200</translation>
    </message>
    <message>
        <source>This value is not possible here</source>
        <translation>Cette valeur n&apos;est pas possible ici</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Agent sign in</source>
        <translation>Agent conn.</translation>
    </message>
    <message>
        <source>Agent sign out</source>
        <translation>Agent déc.</translation>
    </message>
    <message>
        <source>Agt status</source>
        <translation>État agent</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Unavail</source>
        <translation>Indisp.</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Intrusion</translation>
    </message>
    <message>
        <source>Blind xfer</source>
        <translation>Transf. dir.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Clr DND</source>
        <translation>Annul. NPD</translation>
    </message>
    <message>
        <source>DND</source>
        <translation>NPD</translation>
    </message>
    <message>
        <source>Clr fwd</source>
        <translation>Annul. renv.</translation>
    </message>
    <message>
        <source>Conf line</source>
        <translation>Conf. ligne</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Divert</source>
        <translation>Dévier</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Group pickup</source>
        <translation>Interc. gr.</translation>
    </message>
    <message>
        <source>Guest in</source>
        <translation>Invité conn.</translation>
    </message>
    <message>
        <source>Guest out</source>
        <translation>Invité déc.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>Pause rec</source>
        <translation>Pause enr.</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Interception</translation>
    </message>
    <message>
        <source>Private hold</source>
        <translation>Att. privée</translation>
    </message>
    <message>
        <source>Proxy call</source>
        <translation>Appel proxy</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume rec</source>
        <translation>Repr. enr.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Silent barge</source>
        <translation>Intr. silenc.</translation>
    </message>
    <message>
        <source>Stop rec</source>
        <translation>Arrêt enr.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>There is no call to return</source>
        <translation>Aucun appel à rappeler</translation>
    </message>
    <message>
        <source>There is no number to redial</source>
        <translation>Aucun numéro à rappeler</translation>
    </message>
    <message>
        <source>This needs a call server that understands hook flash</source>
        <translation>Il faut un serveur d&apos;appels gérant le flash</translation>
    </message>
    <message>
        <source>This needs a call server with call park</source>
        <translation>Il faut un serveur d&apos;appels avec parcage</translation>
    </message>
    <message>
        <source>This needs a call server with call pickup</source>
        <translation>Il faut un serveur d&apos;appels avec interception</translation>
    </message>
    <message>
        <source>This needs a call server with executive services</source>
        <translation>Il faut un serveur d&apos;appels avec services de direction</translation>
    </message>
    <message>
        <source>This needs a call server with hoteling</source>
        <translation>Il faut un serveur d&apos;appels avec hôtellerie</translation>
    </message>
    <message>
        <source>This needs a call with video</source>
        <translation>Il faut un appel vidéo</translation>
    </message>
    <message>
        <source>This needs a line that is shared with another phone</source>
        <translation>Il faut une ligne partagée</translation>
    </message>
    <message>
        <source>This needs a server for extension mobility</source>
        <translation>Il faut un serveur de mobilité de poste</translation>
    </message>
    <message>
        <source>This needs a server that records calls</source>
        <translation>Il faut un serveur qui enregistre les appels</translation>
    </message>
    <message>
        <source>This needs an agent&apos;s account on a call centre server</source>
        <translation>Il faut un compte d&apos;agent sur un centre d&apos;appels</translation>
    </message>
    <message>
        <source>Unpark</source>
        <translation>Déparquer</translation>
    </message>
    <message>
        <source>Xfer line</source>
        <translation>Transf. ligne</translation>
    </message>
    <message>
        <source>Call state</source>
        <translation>État de l&apos;appel</translation>
    </message>
    <message>
        <source>Call statistics</source>
        <translation>Statistiques d&apos;appel</translation>
    </message>
    <message>
        <source>Call time</source>
        <translation>Durée de l&apos;appel</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>Type d&apos;appel</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Heure actuelle</translation>
    </message>
    <message>
        <source>Custom CA</source>
        <translation>CA personnalisée</translation>
    </message>
    <message>
        <source>Customization state</source>
        <translation>État de personnalisation</translation>
    </message>
    <message>
        <source>Decode codec</source>
        <translation>Codec de décodage</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation>Certificat de l&apos;appareil</translation>
    </message>
    <message>
        <source>Download status</source>
        <translation>État de téléchargement</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Encode codec</source>
        <translation>Codec d&apos;encodage</translation>
    </message>
    <message>
        <source>Failure reason</source>
        <translation>Raison de l&apos;échec</translation>
    </message>
    <message>
        <source>First reboot</source>
        <translation>Premier redémarrage</translation>
    </message>
    <message>
        <source>Second reboot</source>
        <translation>Deuxième redémarrage</translation>
    </message>
    <message>
        <source>Third reboot</source>
        <translation>Troisième redémarrage</translation>
    </message>
    <message>
        <source>Fourth reboot</source>
        <translation>Quatrième redémarrage</translation>
    </message>
    <message>
        <source>Fifth reboot</source>
        <translation>Cinquième redémarrage</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>Dernier redémarrage</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Version matérielle</translation>
    </message>
    <message>
        <source>IPv4 status</source>
        <translation>État IPv4</translation>
    </message>
    <message>
        <source>IPv6 status</source>
        <translation>État IPv6</translation>
    </message>
    <message>
        <source>Last registration</source>
        <translation>Dernier enregistrement</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Line status</source>
        <translation>État de la ligne</translation>
    </message>
    <message>
        <source>Locale package</source>
        <translation>Pack de langue</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Message waiting</source>
        <translation>Message en attente</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>État du réseau</translation>
    </message>
    <message>
        <source>Next registration</source>
        <translation>Prochain enregistrement</translation>
    </message>
    <message>
        <source>PC port</source>
        <translation>Port PC</translation>
    </message>
    <message>
        <source>Peer name</source>
        <translation>Nom du correspondant</translation>
    </message>
    <message>
        <source>Peer phone</source>
        <translation>Numéro du correspondant</translation>
    </message>
    <message>
        <source>Phone status</source>
        <translation>État du téléphone</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>Informations produit</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Mise à disposition</translation>
    </message>
    <message>
        <source>Reboot history</source>
        <translation>Historique des redémarrages</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Result before that</source>
        <translation>Résultat antérieur</translation>
    </message>
    <message>
        <source>Rx packets</source>
        <translation>Paquets reçus</translation>
    </message>
    <message>
        <source>SIP messages received</source>
        <translation>Messages SIP reçus</translation>
    </message>
    <message>
        <source>SIP messages sent</source>
        <translation>Messages SIP envoyés</translation>
    </message>
    <message>
        <source>SW port</source>
        <translation>Port SW</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Version logicielle</translation>
    </message>
    <message>
        <source>Tx packets</source>
        <translation>Paquets envoyés</translation>
    </message>
    <message>
        <source>Upgrade before</source>
        <translation>Mise à niveau précédente</translation>
    </message>
    <message>
        <source>Upgrade before that</source>
        <translation>Mise à niveau antérieure</translation>
    </message>
    <message>
        <source>Upgrade status</source>
        <translation>État de mise à niveau</translation>
    </message>
    <message>
        <source>VPN status</source>
        <translation>État du VPN</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Received bytes</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>Sent bytes</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>VPN IP address</source>
        <translation>Adresse IP VPN</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Connexion VPN</translation>
    </message>
    <message>
        <source>VPN subnet mask</source>
        <translation>Masque de sous-réseau VPN</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Répertoires</translation>
    </message>
    <message>
        <source>XML directory</source>
        <translation>Répertoire XML</translation>
    </message>
    <message>
        <source>Ext {n}</source>
        <translation>Poste {n}</translation>
    </message>
    <message>
        <source>Ext {n} - Ring tone</source>
        <translation>Poste {n} - Sonnerie</translation>
    </message>
    <message>
        <source>Wi-Fi profile {n}</source>
        <translation>Profil Wi-Fi {n}</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>{min} à {max}</translation>
    </message>
    <message>
        <source>1 missed call</source>
        <translation>1 appel manqué</translation>
    </message>
    <message>
        <source>{count} missed calls</source>
        <translation>{count} appels manqués</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{parameter} does not allow a resync</source>
        <translation>{parameter} n&apos;autorise pas de resynchronisation</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Answers are late by</source>
        <translation>Retard des réponses</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>Câble réseau</translation>
    </message>
    <message>
        <source>Of a hundred requests, so many get no answer.</source>
        <translation>Nombre de requêtes sur cent sans réponse.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Branché</translation>
    </message>
    <message>
        <source>Requests that get lost</source>
        <translation>Requêtes perdues</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Faire sonner</translation>
    </message>
    <message>
        <source>A time such as 90s, 30m, 4h or 7d.</source>
        <translation>Une durée comme 90s, 30m, 4h ou 7d.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>How far to jump</source>
        <translation>De combien avancer</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Répertoires</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Crochet</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>DHCP options</source>
        <translation>Options DHCP</translation>
    </message>
    <message>
        <source>No DHCP server gave this phone an option. A run has them from --dhcp-option, or asks a server with --dhcp.</source>
        <translation>Aucun serveur DHCP n&apos;a donné d&apos;option à ce téléphone. Elles viennent de --dhcp-option, ou d&apos;un serveur avec --dhcp.</translation>
    </message>
    <message>
        <source>Nothing is known of the phone yet.</source>
        <translation>On ne sait encore rien du téléphone.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>The lease brought these options; --dhcp-option or the server says what is in it.</source>
        <translation>Le bail a apporté ces options ; --dhcp-option ou le serveur en fixe le contenu.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What the phone makes of them</source>
        <translation>Ce que le téléphone en fait</translation>
    </message>
    <message>
        <source>Choose a row to read all of it.</source>
        <translation>Choisissez une ligne pour tout lire.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter, such as resync.failed or 404</source>
        <translation>Filtre, par exemple resync.failed ou 404</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Aucun événement ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No syslog message was sent since this window looks at the phone. Syslog_Server says where they go.</source>
        <translation>Aucun message syslog envoyé depuis l&apos;ouverture. Syslog_Server indique leur destination.</translation>
    </message>
    <message>
        <source>Nothing has happened since this window looks at the phone.</source>
        <translation>Rien ne s&apos;est passé depuis l&apos;ouverture.</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>L&apos;événement choisi</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>None is plugged in.</source>
        <translation>Aucun n&apos;est branché.</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Brancher</translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation>Branché sur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <source>Y-cable (RJ-9 and AUX)</source>
        <translation>Câble en Y (RJ-9 et AUX)</translation>
    </message>
    <message>
        <source>Click a key of the phone, or turn the wheel to move in a list. While the phone has the focus, these keys of the computer press its keys; digits, *, # and letters go to the phone as they are, into a field as text. Tab leaves the phone.</source>
        <translation>Cliquez sur une touche du téléphone, ou tournez la molette dans une liste. Tant que le téléphone a le focus, ces touches de l&apos;ordinateur pressent les siennes ; chiffres, *, # et lettres lui sont transmis tels quels, comme texte dans un champ. Tab quitte le téléphone.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Touches et souris</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>About vphone</source>
        <translation>À propos de vphone</translation>
    </message>
    <message>
        <source>An emulator of a desk phone, for those who test provisioning and call control.</source>
        <translation>Un émulateur de téléphone de bureau, pour tester mise à disposition et contrôle d&apos;appels.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Enregistrer une image</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Filter, or a whole MAC</source>
        <translation>Filtre, ou une MAC entière</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>No phone is listed.</source>
        <translation>Aucun téléphone.</translation>
    </message>
    <message>
        <source>No phone matches the filter.</source>
        <translation>Aucun téléphone ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Show this phone</source>
        <translation>Afficher ce téléphone</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Screen, the phone is off</source>
        <translation>Écran, le téléphone est éteint</translation>
    </message>
    <message>
        <source>Too many keys at once: the last ones were dropped.</source>
        <translation>Trop de touches à la fois : les dernières sont perdues.</translation>
    </message>
    <message>
        <source>All settings of this phone go back to what the factory put in. It restarts then.</source>
        <translation>Tous les paramètres reviennent à ceux d&apos;usine. Le téléphone redémarre ensuite.</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>Réinitialisation usine</translation>
    </message>
    <message>
        <source>Factory reset …</source>
        <translation>Réinitialisation usine …</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Brancher</translation>
    </message>
    <message>
        <source>Reset the phone</source>
        <translation>Réinitialiser le téléphone</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>Resynchroniser</translation>
    </message>
    <message>
        <source>The phone has no power.</source>
        <translation>Le téléphone n&apos;est pas alimenté.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ce qu&apos;il en résulte</translation>
    </message>
    <message>
        <source>the soft key that deletes</source>
        <translation>la touche qui efface</translation>
    </message>
    <message>
        <source>writes the clipboard into a field</source>
        <translation>colle le presse-papiers dans un champ</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Choose another phone …</source>
        <translation>&amp;Choisir un autre téléphone …</translation>
    </message>
    <message>
        <source>&amp;Save a picture …</source>
        <translation>&amp;Enregistrer une image …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Extended controls</source>
        <translation>Commandes &amp;étendues</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse …</source>
        <translation>&amp;Touches et souris …</translation>
    </message>
    <message>
        <source>&amp;About vphone …</source>
        <translation>À &amp;propos de vphone …</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>Impossible d&apos;écrire {file}.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>dialing</source>
        <translation>compose</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Line {n}: {state}</source>
        <translation>Ligne {n} : {state}</translation>
    </message>
    <message>
        <source>goes as the wall clock</source>
        <translation>suit l&apos;heure réelle</translation>
    </message>
    <message>
        <source>jumps over idle time</source>
        <translation>saute les temps morts</translation>
    </message>
    <message>
        <source>goes {factor} times as fast</source>
        <translation>va {factor} fois plus vite</translation>
    </message>
    <message>
        <source>jumps to {time}</source>
        <translation>avance à {time}</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>{model} with firmware {version}, battery {percent} %</source>
        <translation>{model}, micrologiciel {version}, batterie {percent} %</translation>
    </message>
    <message>
        <source>On at {address}, firmware {load}.</source>
        <translation>Allumé, {address}, micrologiciel {load}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Phone {model}</source>
        <translation>Téléphone {model}</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>{n} of {all} phones</source>
        <translation>{n} téléphones sur {all}</translation>
    </message>
    <message>
        <source>green lamp</source>
        <translation>voyant vert</translation>
    </message>
    <message>
        <source>green lamp, flashing</source>
        <translation>voyant vert clignotant</translation>
    </message>
    <message>
        <source>amber lamp</source>
        <translation>voyant orange</translation>
    </message>
    <message>
        <source>amber lamp, flashing</source>
        <translation>voyant orange clignotant</translation>
    </message>
    <message>
        <source>red lamp</source>
        <translation>voyant rouge</translation>
    </message>
    <message>
        <source>red lamp, flashing</source>
        <translation>voyant rouge clignotant</translation>
    </message>
</context>
</TS>
