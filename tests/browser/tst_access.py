#!/usr/bin/env python3
"""Passwords of the two accounts, in a browser."""
import ssl
import tempfile
import unittest

from support.certificates import openssl
from support.crawl import Client
from support.phone import MAC, Phone
from support.walk import Walk

ADMIN, USER = "correct horse 1", "battery staple 2"


class Access(Walk):
    def setUp(self):
        super().setUp()
        self.phone = self.started(Phone("--param", f"Admin_Password={ADMIN}", "--param", f"User_Password={USER}"))

    def log_in(self, account, password):
        self.browser.find("[name=account]").clear()
        self.browser.find("[name=account]").send_keys(account)
        self.browser.find("[name=password]").send_keys(password)
        with self.browser.leaving():
            self.browser.find("#login button").click()

    def test_an_admin_page_asks_first_and_comes_back_to_it(self):
        self.browser.open(self.phone.url + "/admin/advanced/voice/provisioning")
        self.assertEqual(self.browser.all("#p-GPP_A"), [])
        self.log_in("admin", ADMIN)
        self.assertEqual(self.browser.value("GPP_A"), "")
        self.assertTrue(self.browser.where.endswith("/admin/advanced/voice/provisioning"))

    def test_a_wrong_password_is_told_and_opens_nothing(self):
        self.browser.open(self.phone.url + "/admin/advanced")
        self.log_in("admin", "wrong password")
        self.assertEqual(len(self.browser.all("[name=password]")), 1)
        self.assertTrue(self.browser.find("[role=alert], .message").text)
        self.browser.open(self.phone.url + "/admin/advanced/voice/provisioning")
        self.assertEqual(self.browser.all("#p-GPP_A"), [])

    def test_the_user_is_no_admin(self):
        self.browser.open(self.phone.url + "/")
        self.log_in("user", USER)
        self.browser.click("Voice")
        self.browser.open(self.phone.url + "/admin/advanced/voice/provisioning")
        self.assertEqual(self.browser.all("#p-GPP_A"), [])

    def test_who_logs_out_is_asked_again(self):
        self.browser.open(self.phone.url + "/admin/advanced")
        self.log_in("admin", ADMIN)
        self.browser.click("Log out")
        self.browser.open(self.phone.url + "/admin/advanced/voice/provisioning")
        self.assertEqual(self.browser.all("#p-GPP_A"), [])

    def test_digest_opens_the_address_that_names_account_and_password(self):
        url = self.phone.url.replace("//", f"//admin:{ADMIN.replace(' ', '%20')}@")
        self.browser.open(url + "/admin/cfg.xml")
        self.assertIn("flat-profile", self.browser.driver.page_source)

    def test_without_a_password_nobody_reads_the_export(self):
        status, _, text = Client(self.phone.url).ask("/admin/cfg.xml")
        self.assertEqual(status, 401)
        self.assertNotIn("GPP_A", text)

    def test_passwords_are_on_no_page(self):
        self.browser.open(self.phone.url + "/admin/advanced/voice/system")
        self.log_in("admin", ADMIN)
        self.browser.open(self.phone.url + "/admin/advanced/voice/system")
        self.assertNotIn(ADMIN, self.browser.driver.page_source)
        self.assertNotIn(USER, self.browser.driver.page_source)
        self.assertEqual(self.browser.field("Admin_Password").get_attribute("type"), "password")

    def test_by_https_the_phone_shows_its_own_certificate(self):
        phone = self.started(Phone("--param", "Enable_Protocol=Https"))
        self.browser.open(phone.url.replace("http:", "https:") + "/admin/advanced/voice/provisioning")
        self.assertEqual(self.browser.value("GPP_A"), "")
        certificate = ssl.get_server_certificate(("127.0.0.1", phone.port))
        with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
            file.write(certificate)
            file.flush()
            self.assertIn(MAC, openssl("x509", "-noout", "-subject", "-in", file.name).lower().replace(":", ""))


if __name__ == "__main__":
    unittest.main()
