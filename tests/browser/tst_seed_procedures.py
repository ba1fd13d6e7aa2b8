#!/usr/bin/env python3
"""The seeds' procedures, as a reader with a fresh phone and a browser follows them."""
import string
import unittest

from support.certificates import root_named
from support.lab import Lab
from support.phone import Phone, SERIAL
from support.servers import Syslog
from support.walk import Walk


class TftpResync(Walk):
    def setUp(self):
        super().setUp()
        self.lab = self.started(Lab("tftp"))
        self.phone = self.started(Phone())

    # shows C012 C013
    def test_on_a_fresh_phone_the_general_purpose_parameters_are_empty(self):
        self.browser.open(self.phone.url + "/admin/advanced")
        self.browser.click("Voice", "Provisioning")

        for letter in string.ascii_uppercase[:16]:
            self.assertEqual(self.browser.value(f"GPP_{letter}"), "", letter)

    # shows C014 C015 C016
    def test_the_resync_address_fetches_basic_txt_and_a_reload_shows_the_value(self):
        self.browser.open(self.phone.url + "/admin/advanced")
        self.browser.click("Voice", "Provisioning")
        provisioning = self.browser.where
        self.browser.open(f"{self.phone.url}/admin/resync?{self.lab.url('tftp', 'basic.txt')}")
        self.assertEqual(self.lab.wait_for("lab.request")["path"], "/basic.txt")
        self.phone.wait_for("resync.succeeded")

        self.browser.open(provisioning)
        self.assertEqual(self.browser.value("GPP_A"), "12345678")


class SyslogAndRule(Walk):
    def setUp(self):
        super().setUp()
        self.lab = self.started(Lab("tftp"))
        self.syslog = self.started(Syslog())

    def submit(self):
        self.browser.click("Submit All Changes")

    # shows C029 C037
    def test_a_submitted_rule_reboots_the_phone_and_two_lines_reach_syslog(self):
        phone = self.started(Phone("--param", "Resync_On_Reset=Yes", quiet=False))
        self.browser.open(phone.url + "/admin/advanced")
        self.browser.click("Voice", "System")
        self.browser.fill("Syslog_Server", self.syslog.endpoint)
        self.browser.click("Provisioning")
        self.browser.fill("Profile_Rule", self.lab.url("tftp", "basic.txt"))
        self.assertEqual(self.lab.count("lab.request"), 0, "nothing is done before the button is pressed")
        self.submit()

        self.assertEqual(phone.wait_for("phone.reboot")["reason"], "user-triggered")
        phone.wait_for("resync.requested", trigger="web-submit")
        phone.wait_for("resync.succeeded")
        lines = self.syslog.wait_for("resync tftp://", 2)
        self.assertIn("Requesting resync", lines[0])
        self.assertIn("Successful resync", lines[1])
        self.assertEqual(len(lines), 2)

    # shows C051
    def test_resync_periodic_30_means_a_resync_every_half_minute(self):
        phone = self.started(Phone("--clock", "x20", "--param", f"Syslog_Server={self.syslog.endpoint}", quiet=False))
        self.browser.open(phone.url + "/admin/advanced")
        self.browser.click("Voice", "Provisioning")
        self.browser.fill("Profile_Rule", self.lab.url("tftp", "basic.txt"))
        self.browser.fill("Resync_Periodic", "30")
        self.submit()

        self.syslog.wait_for("Successful resync", 3)
        requests = [event["time"] for event in phone.events("resync.requested")]
        seconds = [sum(float(part) * unit for part, unit in zip(time[11:23].split(":"), (3600, 60, 1))) for time in requests]
        for earlier, later in zip(seconds[-3:], seconds[-2:]):
            self.assertAlmostEqual((later - earlier) % 86400, 30, delta=3)

    # shows C018
    def test_the_message_texts_stand_in_the_configuration_profile(self):
        phone = self.started(Phone())
        self.browser.open(phone.url + "/admin/advanced")
        self.browser.click("Voice", "Provisioning")
        for tag, text in (("Log_Request_Msg", "Requesting resync"), ("Log_Success_Msg", "Successful resync"),
                          ("Log_Failure_Msg", "Resync failed: $ERR")):
            self.assertEqual(self.browser.section_of(tag), "Configuration Profile")
            self.assertIn(f"$PN $MAC -- {text}", self.browser.value(tag))

    # shows C023
    def test_the_syslog_identifier_is_chosen_from_a_list(self):
        phone = self.started(Phone("--param", f"Syslog_Server={self.syslog.endpoint}"))
        self.browser.open(phone.url + "/admin/advanced")
        self.browser.click("Voice", "System")
        self.assertEqual(self.browser.section_of("Syslog_Identifier"), "Optional Network Configuration")
        self.assertEqual(self.browser.choices("Syslog_Identifier"), ["None", "$MA", "$MAU", "$MAC", "$SN"])
        self.assertEqual(self.browser.value("Syslog_Identifier"), "None")
        self.browser.fill("Syslog_Identifier", "$SN")
        self.submit()
        self.browser.open(f"{phone.url}/admin/resync?{self.lab.url('tftp', 'basic.txt')}")

        self.assertIn(SERIAL, self.syslog.wait_for("Requesting resync")[0])

    # shows C005
    def test_the_phone_keeps_its_own_log_behind_a_link(self):
        phone = self.started(Phone("--param", f"Syslog_Server={self.syslog.endpoint}"))
        self.browser.open(f"{phone.url}/admin/resync?{self.lab.url('tftp', 'basic.txt')}")
        phone.wait_for("resync.finished")
        self.browser.open(phone.url + "/admin/advanced")
        self.browser.click("Info", "Debug Info")
        self.assertIn("Control Logs", self.browser.text("main"))
        self.browser.click("messages")

        self.assertIn("Requesting resync", self.browser.text())
        self.assertIn("Successful resync", self.browser.text())


class CertificatesAndHeadset(Walk):
    def setUp(self):
        super().setUp()
        self.lab = self.started(Lab("http", "sudi"))
        self.phone = self.started(Phone())

    # shows C122 C123 C124
    def test_the_status_of_the_custom_ca_follows_what_was_fetched(self):
        self.browser.open(self.phone.url + "/admin/advanced")
        self.assertIn("Custom CA Status", self.browser.text("main"))
        self.assertEqual(self.browser.fact("Custom_CA_Info"), "Not Installed")

        self.lab.write("ca.pem", root_named("Walkers Test Root"))
        self.browser.open(f"{self.phone.url}/admin/updateca?{self.lab.url('http', 'ca.pem')}")
        self.phone.wait_for("ca.installed")
        self.browser.open(self.phone.url + "/admin/advanced")
        self.browser.click("Info", "Status")
        self.assertRegex(self.browser.fact("Custom_CA_Provisioning_Status"),
                         r"^Last provisioning succeeded on \d\d/\d\d/\d{4} \d\d:\d\d:\d\d$")
        self.assertIn("Walkers Test Root", self.browser.fact("Custom_CA_Info"))

        self.browser.open(f"{self.phone.url}/admin/updateca?{self.lab.url('http', 'absent.pem')}")
        self.phone.wait_for("ca.failed")
        self.browser.open(self.phone.url + "/admin/advanced")
        self.browser.click("Info", "Status")
        self.assertRegex(self.browser.fact("Custom_CA_Provisioning_Status"), r"^Last provisioning failed on \d\d/\d\d/\d{4} ")

    # shows C133 C135 C136
    def test_a_renewed_certificate_shows_in_the_download_status(self):
        self.browser.open(self.phone.url + "/admin/advanced")
        self.browser.click("Info", "Download Status")
        self.assertIn("MIC Cert Refresh Status", self.browser.text("main"))
        self.assertEqual(self.browser.fact("MIC_Cert_Info"), "Not Renewed")

        self.browser.click("Voice", "Provisioning")
        self.assertEqual(self.browser.section_of("MIC_Cert_Refresh_Enable"), "MIC Cert Settings")
        self.assertEqual(self.browser.choices("MIC_Cert_Refresh_Enable"), ["Yes", "No"])
        self.assertEqual(self.browser.value("MIC_Cert_Refresh_Enable"), "No")
        self.browser.fill("MIC_Cert_Refresh_Rule", f"http://{self.lab.endpoint('sudi')}/")
        self.browser.fill("MIC_Cert_Refresh_Enable", "Yes")
        self.browser.click("Submit All Changes")
        self.phone.wait_for("mic.renewed")
        self.phone.wait_for("phone.ready", after=1)
        self.browser.open(self.phone.url + "/admin/advanced")
        self.browser.click("Info", "Download Status")
        self.assertEqual(self.browser.fact("MIC_Cert_Info"), "Renewed")
        self.assertRegex(self.browser.fact("MIC_Cert_Provisioning_Status"), r"\d\d/\d\d/\d{4}.*http://127")

    def test_the_headset_rule_is_one_string_of_its_own_section(self):
        rule = "tftp://10.74.51.81/prov/headset/1-6-0-162/ciscoheadsetfirmware.xml"
        self.browser.open(self.phone.url + "/admin/advanced")
        self.browser.click("Voice", "Provisioning")
        self.assertEqual(self.browser.section_of("Cisco_Headset_Upgrade_Rule"), "Cisco Headset Firmware Upgrade")
        self.browser.fill("Cisco_Headset_Upgrade_Rule", rule)
        self.browser.click("Submit All Changes")

        changed = self.phone.wait_for("config.changed", name="Cisco_Headset_Upgrade_Rule")
        self.assertEqual(changed["new"], rule)
        self.browser.open(self.phone.url + "/admin/advanced/voice/provisioning")
        self.assertEqual(self.browser.value("Cisco_Headset_Upgrade_Rule"), rule)


if __name__ == "__main__":
    unittest.main()
