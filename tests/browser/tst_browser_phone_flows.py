#!/usr/bin/env python3
"""What a developer does on a phone, in the browser: after each step it shows the tree that the API has."""
import base64
import http.server
import threading
import unittest

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from support.lab import Lab
from support.program import WAIT
from support.screenphone import ScreenPhone, agree
from support.servers import Web
from support.walk import Walk

HEADSETS = """<CiscoHeadsetFirmware release="1-6-0-162">
<Headset series="560" version="1-6-0-162" file="hs560.bin" size="13"/></CiscoHeadsetFirmware>"""


class Guarded:
    """A web server that serves one profile to who names the account."""

    def __init__(self, account):
        wanted = "Basic " + base64.b64encode(account.encode()).decode()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                is_right = self.headers.get("Authorization") == wanted
                body = b"<flat-profile><GPP_A>guarded</GPP_A></flat-profile>" if is_right else b"no"
                self.send_response(200 if is_right else 401)
                if not is_right:
                    self.send_header("WWW-Authenticate", 'Basic realm="profiles"')
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *words):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d" % self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self):
        self._server.shutdown()
        self._server.server_close()


class BrowserPhoneFlows(Walk):
    def open_phone(self, *options, quiet=True, model="CP-8851-3PCC"):
        self.phone = self.started(ScreenPhone(*options, model=model, quiet=quiet))
        self.browser.complaints()
        self.browser.open("about:blank")
        self.browser.open(self.phone.link)
        WebDriverWait(self.browser.driver, WAIT, poll_frequency=0.05).until(lambda _: self.browser.all(".screen"))
        self.addCleanup(self.check_quiet)
        return self.shown()

    def check_quiet(self):
        self.assertEqual([line for line in self.browser.complaints() if "/v1/" not in line], [])

    def shown(self, **members):
        return agree(self, self.browser, self.phone, **members)

    def key(self, *names):
        """Keys of the phone, by the mouse."""
        for name in names:
            self.browser.find(f".key[data-key={name}]").click()

    def soft(self, identity):
        """The soft key of that id, by the mouse; the tree before it."""
        tree = self.wait_for_soft(identity)
        slot = next(key["slot"] for key in tree["softkeys"] if key["id"] == identity)
        self.key(f"Soft{slot}")

    def wait_for_soft(self, identity):
        found = {}

        def there(_):
            found["tree"] = self.shown()
            return any(key["id"] == identity and key["enabled"] for key in found["tree"]["softkeys"])
        WebDriverWait(self.browser.driver, WAIT).until(there, f"no soft key {identity}: {self.phone.tree()['softkeys']}")
        return found["tree"]

    def wait_for_text(self, text):
        """Until that stands in the field."""
        WebDriverWait(self.browser.driver, WAIT, poll_frequency=0.05).until(
            lambda _: (self.shown()["input"] or {}).get("text") == text, f"{text} in {self.phone.tree()['input']}")

    def menu(self, *ids):
        """From the first menu down, by its digits on the computer's keyboard."""
        self.key("Applications")
        tree = self.shown(page="applications")
        for identity in ids:
            row = next(row for row in tree["rows"] if row["id"] == identity)
            self.browser.press(str(row["number"]))
            tree = self.shown(page=identity)
        return tree

    def control(self, section, text):
        """A button of the panel."""
        button = next(one for one in self.browser.all(f".panel .{section} button") if one.text == text)
        self.browser.run("arguments[0].scrollIntoView({block: 'center'})", button)
        button.click()

    def event(self, name, **members):
        return self.phone.wait_for(name, **members)

    def test_a_profile_rule_is_typed_and_resynced(self):
        lab = self.started(Lab("http"))
        lab.write("a.xml", "<flat-profile><GPP_A>from the screen</GPP_A></flat-profile>")
        self.open_phone()
        tree = self.menu("device_admin", "device_admin.profile_rule")
        self.browser.press(*[Keys.BACKSPACE] * len(tree["input"]["text"]))
        self.browser.press(*lab.url("http"))
        self.key("KeyPad2")
        self.shown()
        self.browser.press(*".xmlx")
        self.browser.press(Keys.BACKSPACE)
        url = lab.url("http", "a.xml")
        self.wait_for_text(url)
        self.soft("resync")
        self.event("resync.succeeded", url=url)
        self.shown()
        self.assertEqual(self.phone.of_phone("GET", "/config")["GPP_A"], "from the screen")

    def test_a_failed_resync_is_told(self):
        self.open_phone("--profile-rule", "http://127.0.0.1:9/p.xml", "--param", "Resync_Error_Retry_Delay=3600", quiet=False)
        self.event("resync.failed")
        self.shown(page="failure")
        self.soft("details")
        self.shown(page="failure.details")
        self.browser.press(Keys.ESCAPE, Keys.ESCAPE)
        self.shown(page="idle")

    def test_a_profile_account_is_asked_for(self):
        server = self.started(Guarded("alice:correct horse"))
        self.open_phone("--profile-rule", f"{server.url}/p.xml", quiet=False)
        self.event("resync.failed", cause="auth")
        self.shown(page="device_admin.profile_account")
        self.browser.press(*"alice")
        self.browser.press(Keys.ARROW_DOWN)
        self.browser.press(*"correct horse")
        tree = self.shown()
        self.assertNotIn("correct", str(tree))
        self.assertNotIn("correct horse", self.browser.driver.page_source)
        self.soft("sign_in")
        self.event("resync.succeeded")
        self.shown()
        self.assertNotIn("correct horse", self.phone.story())

    def test_an_activation_code_is_typed(self):
        self.open_phone("--profile-rule", "gds://", quiet=False)
        self.shown(page="device_admin.activation")
        self.key(*(f"KeyPad{digit}" for digit in "123456781234567"))
        tree = self.shown()
        self.assertFalse(next(key for key in tree["softkeys"] if key["id"] == "continue")["enabled"])
        self.key("KeyPad8")
        self.wait_for_soft("continue")
        self.soft("help")
        self.shown(page="activation.help")
        self.browser.press(Keys.ESCAPE)
        self.shown(page="device_admin.activation")
        self.assertNotIn("1234567812345678", self.phone.story())

    def test_a_call_comes_and_goes(self):
        self.open_phone()
        self.control("calls", "Call comes in")
        tree = self.shown(page="call")
        self.assertEqual(tree["lines"][0]["state"], "ringing")
        self.assertTrue(self.browser.all(".hook .lamp[data-lamp=red-flashing], .hook [data-lamp=red-flashing]"))
        self.soft("answer")
        self.event("line.state", state="connected")
        self.shown(page="call")
        self.soft("hold")
        self.event("line.state", state="held")
        self.shown(page="call")
        self.soft("resume")
        self.event("line.state", after=2, state="connected")
        self.soft("endcall")
        self.event("call.ended")
        self.shown(page="idle")

    def test_a_headset_is_offered_newer_firmware(self):
        web = self.started(Web())
        web.write("list.xml", HEADSETS)
        web.write("hs560.bin", "13 bytes long")
        self.open_phone("--param", f"Cisco_Headset_Upgrade_Rule={web.url}/list.xml")
        self.browser.find(".headset summary").click()
        self.browser.run("document.querySelector('.headset select').value = '1'")
        self.control("headset", "Plug in")
        self.event("headset.attached")
        self.event("headset.prompt")
        tree = self.shown(page="headset.upgrade")
        self.assertIn("1-6-0-162", tree["prompt"]["text"])
        self.soft("later")
        self.event("headset.postponed")
        self.shown(page="idle")
        self.control("headset", "Unplug")
        self.event("headset.detached")
        self.control("headset", "Plug in")
        self.shown(page="headset.upgrade")
        self.soft("upgrade")
        self.shown(page="headset.upgrade")

    def test_power_and_cable_are_in_the_panel(self):
        self.open_phone()
        self.control("power", "Power")
        self.event("phone.power", on=False)
        self.shown(on=False)
        self.browser.press("1")
        WebDriverWait(self.browser.driver, WAIT).until(lambda _: "off" in self.browser.text(".note"))
        self.control("power", "Power")
        self.event("phone.ready", after=1)
        self.shown(page="idle")
        self.control("power", "Network cable")
        WebDriverWait(self.browser.driver, WAIT).until(lambda _: self.phone.of_phone("GET", "/network")["link"] is False)
        self.shown()

    def test_why_and_events_stand_beside_it(self):
        self.open_phone()
        for section in ("why", "events"):
            self.browser.find(f".panel details.{section} summary").click()
        self.control("provisioning", "Resync")
        self.event("resync.finished")
        WebDriverWait(self.browser.driver, WAIT).until(lambda _: "resync.finished" in self.browser.text(".events"))
        said = self.phone.of_phone("GET", "/explain")
        WebDriverWait(self.browser.driver, WAIT).until(lambda _: said["gates"][0]["parameter"] in self.browser.text(".why .gates"))
        self.assertEqual(len(self.browser.all(".why .gates li")), len(said["gates"]))


if __name__ == "__main__":
    unittest.main()
