#!/usr/bin/env python3
"""What a phone exports, read by a program in another language with an ordinary XML parser."""
import unittest
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

from support.crawl import Client
from support.parameters import parameters_of
from support.phone import MAC, Phone, SERIAL
from support.servers import Web

# Values that XML, HTML or a shell would stumble over, within what each type takes.
ODD = {"GPP_A": "a < b && c > \"d\" 'e'", "GPP_B": "Grüße, 설정, 設定", "GPP_C": "a tab\tinside", "GPP_D": "]]> <!-- -->",
       "GPP_E": "two  blanks", "Host_Name": "desk-7", "Display_Name_1_": "Ümläut & Söhne", "User_ID_1_": "1001",
       "Resync_Periodic": "600,1200,300", "Log_Request_Msg": "", "Dial_Plan_1_": "(*xx|[3469]11|0|00|[2-9]xxxxxx|1xxx[2-9]xxxxxxS0|xxxxxxxxxxxx.)",
       "Extension_2_": "Disabled", "Station_Display_Name": "&lt;not markup&gt;"}
SECRET = {"Password_1_": "s3cret & more", "GPP_SA": "hidden away"}


def settings(xml):
    """[(tag, value, ua)] of a cfg.xml."""
    root = ElementTree.fromstring(xml)
    return [(element.tag, element.text or "", element.get("ua")) for element in root.find("flat-profile")]


class Exports(unittest.TestCase):
    def started(self, program):
        self.addCleanup(program.stop)
        return program

    def export(self, phone, path):
        status, headers, text = Client(phone.url).ask(path)
        self.assertEqual(status, 200)
        self.assertIn("xml", headers["Content-Type"])
        return text

    def set(self, phone, values):
        profile = "".join(f"<{tag}>{escape(value)}</{tag}>" for tag, value in values.items())
        status, _, text = Client(phone.url).ask("/admin/config.xml", f"<flat-profile>{profile}</flat-profile>", Content_Type="text/xml")
        self.assertEqual(status, 200, text)

    def test_cfg_xml_has_every_parameter_of_the_table_in_its_order(self):
        for model in ("CP-6821-3PCC", "CP-7832-3PCC", "CP-8865-3PCC"):
            with self.subTest(model):
                phone = self.started(Phone(model=model))
                exported = settings(self.export(phone, "/admin/cfg.xml"))
                rows = [row for row in parameters_of(model) if not row.is_status and "hidden" not in row.flags]
                told = [row.tag for row in rows if "secret" not in row.flags]
                self.assertEqual([tag for tag, _, _ in exported], told)
                self.assertGreater(len(told), 600)

    def test_status_xml_has_every_field_under_its_name(self):
        phone = self.started(Phone())
        root = ElementTree.fromstring(self.export(phone, "/admin/status.xml"))
        self.assertEqual(root.tag, "flat-status")
        names = {element.tag for element in root.iter()}
        expected = {row.tag for row in parameters_of("CP-8841-3PCC") if row.is_status}
        self.assertEqual(expected - names, set())
        self.assertEqual(root.findtext("Product_Name"), "CP-8841-3PCC")
        self.assertEqual(root.findtext("Serial_Number"), SERIAL)
        self.assertEqual(root.findtext("MAC_Address").replace(":", "").lower(), MAC)
        self.assertEqual(self.export(phone, "/status.xml").count("<"), self.export(phone, "/admin/status.xml").count("<"))

    def test_a_profile_of_one_phone_makes_another_equal(self):
        first, second = self.started(Phone()), self.started(Phone())
        self.set(first, ODD | SECRET)
        # Some of these restart the phone.
        first.wait_for("phone.ready", after=1)
        exported = self.export(first, "/admin/cfg.xml")
        values = {tag: value for tag, value, _ in settings(exported)}
        for tag, value in ODD.items():
            self.assertEqual(values[tag], value, tag)
        for value in SECRET.values():
            self.assertNotIn(value.split()[0], exported)

        web = self.started(Web())
        web.write("phone.xml", exported)
        self.assertNotEqual(settings(self.export(second, "/admin/cfg.xml")), settings(exported))
        Client(second.url).ask(f"/admin/resync?{web.url}/phone.xml")
        second.wait_for("phone.ready", after=1)
        self.assertEqual(settings(self.export(second, "/admin/cfg.xml")), settings(exported))


if __name__ == "__main__":
    unittest.main()
