#!/usr/bin/env python3
"""What one may do with the Voice pages besides the seeds' procedures: undo, err, go to and fro."""
import unittest

from support.crawl import Client
from support.phone import Phone
from support.walk import Walk

PROVISIONING = "/admin/advanced/voice/provisioning"


class Forms(Walk):
    def setUp(self):
        super().setUp()
        # Few extensions: few pages to walk through.
        self.phone = self.started(Phone(model="CP-6821-3PCC"))

    def open(self, path=PROVISIONING):
        self.browser.open(self.phone.url + path)

    def test_undo_brings_the_stored_values_back(self):
        self.open()
        self.browser.fill("GPP_A", "not meant")
        self.browser.click("Undo All Changes")
        self.open()
        self.assertEqual(self.browser.value("GPP_A"), "")
        self.assertEqual(self.phone.count("config.changed"), 0)

    def test_edits_are_kept_when_the_sub_tab_is_switched(self):
        self.open()
        self.browser.fill("GPP_A", "first tab")
        self.browser.click("System")
        self.browser.fill("Host_Name", "second-tab")
        self.browser.click("Provisioning")
        self.assertEqual(self.browser.value("GPP_A"), "first tab")
        self.assertEqual(self.phone.count("config.changed"), 0)
        self.browser.click("Submit All Changes")

        self.assertEqual(self.phone.wait_for("config.changed", name="GPP_A")["new"], "first tab")
        self.assertEqual(self.phone.wait_for("config.changed", name="Host_Name")["new"], "second-tab")

    def test_undo_forgets_the_edits_of_other_sub_tabs_too(self):
        self.open()
        self.browser.fill("GPP_A", "first tab")
        self.browser.click("System")
        self.browser.click("Undo All Changes")
        self.open()
        self.assertEqual(self.browser.value("GPP_A"), "")

    def test_leaving_voice_loses_edits(self):
        self.open()
        self.browser.fill("GPP_A", "lost")
        self.browser.click("System")
        self.browser.click("Info", "Voice", "Provisioning")
        self.assertEqual(self.browser.value("GPP_A"), "")

    def test_a_wrong_value_is_marked_and_nothing_is_saved(self):
        self.open()
        self.browser.fill("GPP_A", "kept for another try")
        self.browser.fill("Resync_Random_Delay", "70000")
        self.browser.click("Submit All Changes")

        field = self.browser.field("Resync_Random_Delay")
        self.assertEqual(field.get_attribute("aria-invalid"), "true")
        self.assertEqual(field.get_attribute("value"), "70000")
        told = " ".join(self.browser.text("#" + one) for one in field.get_attribute("aria-describedby").split())
        self.assertIn("65535", told)
        self.assertEqual(self.browser.value("GPP_A"), "kept for another try")
        self.assertEqual(self.phone.count("config.changed"), 0)

        self.browser.fill("Resync_Random_Delay", "7")
        self.browser.click("Submit All Changes")
        self.assertEqual(self.phone.wait_for("config.changed", name="Resync_Random_Delay")["new"], "7")
        self.assertEqual(self.phone.wait_for("config.changed", name="GPP_A")["new"], "kept for another try")
        self.assertEqual(self.phone.count("phone.reboot"), 0)

    def test_every_field_has_its_label_and_a_line_of_help(self):
        self.open()
        field = self.browser.field("Resync_Periodic")
        label = self.browser.text("label[for=p-Resync_Periodic]")
        self.assertTrue(label.startswith("Resync Periodic"), label)
        for one in self.browser.all("[id^='p-']"):
            if one.tag_name in ("input", "select", "textarea"):
                self.assertTrue(self.browser.all(f"label[for='{one.get_attribute('id')}']"), one.get_attribute("id"))
        self.assertIn("aria-describedby", field.get_attribute("outerHTML"))

    def test_submitting_nothing_does_nothing(self):
        self.open()
        self.browser.click("Submit All Changes")
        self.assertIn("Provisioning", self.browser.text("h1"))
        self.assertEqual(self.phone.count("config.changed"), 0)
        self.assertEqual(self.phone.count("phone.reboot"), 0)

    def test_what_a_profile_brought_is_left_as_it_is(self):
        """Line ends, blanks and script in values that nobody touched are no edits."""
        values = "".join(f"<{tag}>{value}</{tag}>" for tag, value in (
            ("GPP_A", "one\ntwo&#13;&#10;three"), ("GPP_B", "a&#13;b"), ("GPP_C", "&#10;first line empty"), ("GPP_D", "a  b&#9;c"),
            ("GPP_E", "x" * 3000), ("Profile_Rule", "[--key s3cret] http://127.0.0.1:9/x?a=1&amp;b=2")))
        Client(self.phone.url).ask("/admin/config.xml", f"<flat-profile>{values}</flat-profile>", Content_Type="text/xml")
        for tag in ("GPP_A", "GPP_D", "Profile_Rule"):
            self.phone.wait_for("config.changed", name=tag)
        changes = self.phone.count("config.changed")
        self.open()
        self.assertNotIn("s3cret", self.browser.driver.page_source)
        self.browser.fill("GPP_P", "an edit")
        self.browser.click("Submit All Changes")
        self.phone.wait_for("config.changed", name="GPP_P")
        self.assertEqual([event["name"] for event in self.phone.events("config.changed")[changes:]], ["GPP_P"])

    def test_basic_shows_less_than_advanced_and_the_user_less_than_the_admin(self):
        shown = {}
        for view in ("/admin/advanced", "/admin/basic", "/advanced", "/basic"):
            self.open(view)
            self.browser.click("Voice")
            shown[view] = set()
            for name in self.browser.tabs():
                self.browser.click(name)
                shown[view] |= {field.get_attribute("id") for field in self.browser.all("[id^='p-']")}
        self.assertGreater(shown["/admin/advanced"], shown["/admin/basic"])
        self.assertGreater(shown["/advanced"], shown["/basic"])
        self.assertGreater(shown["/admin/advanced"], shown["/advanced"])
        self.assertNotIn("p-Profile_Rule", shown["/advanced"])

    def test_links_lead_from_view_to_view(self):
        self.open("/")
        self.browser.click("Admin Login", "advanced")
        self.assertTrue(self.browser.where.startswith(self.phone.url + "/admin/advanced"))
        self.browser.click("User Login", "basic")
        self.assertNotIn("/admin", self.browser.where)

    def test_a_factory_reset_is_confirmed_first(self):
        self.open()
        self.browser.fill("GPP_A", "to be lost")
        self.browser.click("Submit All Changes")
        self.phone.wait_for("config.changed", name="GPP_A")
        self.open("/admin/factory-reset")
        self.assertEqual(self.phone.count("phone.factory_reset"), 0)
        self.browser.click("Confirm Factory Reset")
        self.phone.wait_for("phone.factory_reset")
        self.phone.wait_for("phone.ready", after=1)
        self.open()
        self.assertEqual(self.browser.value("GPP_A"), "")

    def test_why_stands_beside_provisioning(self):
        self.open()
        self.browser.driver.switch_to.frame(self.browser.find("iframe"))
        self.addCleanup(self.browser.driver.switch_to.default_content)
        self.assertIn("resync", self.browser.text().lower())


if __name__ == "__main__":
    unittest.main()
