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
        <translation>Status bedieningsconsole</translation>
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
        <translation>Bedieningsconsole</translation>
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
</TS>
