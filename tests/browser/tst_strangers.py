#!/usr/bin/env python3
"""Pages of another site, open in the browser of somebody who has a phone's pages open, too."""
import unittest

from support.browser import STRANGER
from support.crawl import Client
from support.phone import Phone
from support.servers import Web
from support.walk import Walk

EXECUTE = '<CiscoIPPhoneExecute><ExecuteItem URL="Resync:"/></CiscoIPPhoneExecute>'


class Strangers(Walk):
    def setUp(self):
        super().setUp()
        self.phone = self.started(Phone())
        self.web = self.started(Web("127.0.0.2"))
        self.browser.open(self.phone.url + "/admin/advanced")

    def visit(self, body):
        """A page of another site, which may do with scripts what it likes."""
        self.web.write("evil.html", f"<!DOCTYPE html><title>Win a prize</title>{body}")
        self.browser.open(self.web.url + "/evil.html")

    def refused(self, path, method="GET"):
        """The browser did ask, and the phone said no."""
        asked = self.phone.wait_for("web.request", path=path, method=method)
        self.assertEqual(asked["status"], 403, asked)
        self.assertEqual(self.phone.count("phone.reboot"), 0)
        self.assertEqual(self.phone.count("resync.requested"), 0)
        self.assertEqual(self.phone.count("config.changed"), 0)

    def test_a_picture_of_another_site_reboots_nothing(self):
        self.visit(f'<img src="{self.phone.url}/admin/reboot" alt="">')
        self.refused("/admin/reboot")

    def test_a_link_of_another_site_resyncs_nothing(self):
        self.visit(f'<a id="go" href="{self.phone.url}/admin/resync">a prize</a>')
        self.browser.find("#go").click()
        self.refused("/admin/resync")

    def test_a_form_of_another_site_changes_nothing(self):
        self.visit(f'<form method="post" action="{self.phone.url}/admin/submit"><input name="GPP_A" value="stolen">'
                   '<input name="tab" value="voice/provisioning"><button id="go">Win</button></form>')
        self.browser.find("#go").click()
        self.refused("/admin/submit", "POST")
        self.assertIn("<GPP_A ua=\"na\"></GPP_A>", Client(self.phone.url).ask("/admin/cfg.xml")[2])

    def test_a_script_of_another_site_posts_nothing(self):
        for path, body in (("/CGI/Execute", EXECUTE), ("/api/v1/config", '{"GPP_A": "stolen"}'),
                           ("/admin/config.xml", "<flat-profile><GPP_A>stolen</GPP_A></flat-profile>")):
            with self.subTest(path):
                self.visit("<p>nothing to see</p>")
                self.browser.run("fetch(arguments[0], {method: 'POST', mode: 'no-cors', credentials: 'include', body: arguments[1]})"
                                 ".catch(() => 0)", self.phone.url + path, body)
                self.refused(path, "POST")

    def test_a_script_of_another_site_reads_nothing(self):
        self.visit("<p>nothing to see</p>")
        read = self.browser.driver.execute_async_script(
            "const done = arguments[1]; fetch(arguments[0]).then(r => r.text()).then(done, () => done('unreadable'))",
            self.phone.url + "/admin/cfg.xml")
        self.assertEqual(read, "unreadable")

    def test_pages_stand_in_no_frame_of_another_site(self):
        self.visit(f'<iframe src="{self.phone.url}/admin/advanced"></iframe>')
        self.browser.driver.switch_to.frame(self.browser.find("iframe"))
        self.assertEqual(self.browser.all("form, main"), [])
        self.browser.driver.switch_to.default_content()

    def test_a_name_that_was_bound_to_this_address_is_refused(self):
        self.browser.open(f"http://{STRANGER}:{self.phone.port}/admin/advanced")
        self.assertEqual(self.browser.all("form, nav"), [])
        status = self.browser.run("return performance.getEntriesByType('navigation')[0].responseStatus")
        self.assertIn(status, (403, 421))

    def test_the_same_address_typed_by_hand_does_what_it_says(self):
        self.browser.open(self.phone.url + "/admin/reboot")
        self.assertEqual(self.phone.wait_for("phone.reboot")["reason"], "user-triggered")


if __name__ == "__main__":
    unittest.main()
