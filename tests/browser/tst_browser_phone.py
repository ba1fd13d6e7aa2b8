#!/usr/bin/env python3
"""The way to the browser phone: link, token, session, list; and what it says when vphone is gone."""
import os
import pty
import re
import signal
import subprocess
import tempfile
import unittest

from selenium.webdriver.support.wait import WebDriverWait

from support.program import PROGRAM, WAIT
from support.screenphone import ScreenPhone, TOKEN, agree
from support.walk import Walk

OTHER = "fedcba9876543210fedcba9876543210"


class BrowserPhone(Walk):
    def until(self, css, text=""):
        """The element, once it is there and says that."""
        def found(_):
            return next((one for one in self.browser.all(css) if text in one.text), None)
        return WebDriverWait(self.browser.driver, WAIT, poll_frequency=0.05).until(found, f"{css} \"{text}\": {self.browser.text()}")

    def check_quiet(self):
        """The console has nothing to complain about, the policy included."""
        self.assertEqual([line for line in self.browser.complaints() if "/v1/" not in line], [])

    def open_link(self, phone):
        self.browser.complaints()
        self.browser.open("about:blank")
        self.browser.open(phone.link)
        self.until(".screen")

    def test_the_link_opens_the_phone_and_leaves_no_token_behind(self):
        phone = self.started(ScreenPhone())
        self.open_link(phone)
        agree(self, self.browser, phone, page="idle")
        self.assertEqual(self.browser.where, phone.control + "/")
        self.assertNotIn(TOKEN, self.browser.driver.page_source)
        self.assertEqual(self.browser.run("return document.cookie"), "")
        self.assertEqual(self.browser.run("return JSON.stringify([localStorage, sessionStorage])").count(TOKEN), 0)
        self.check_quiet()
        self.browser.driver.refresh()
        self.until(".screen")
        agree(self, self.browser, phone)
        self.assertEqual([event for event in phone.events() if TOKEN in str(event)], [])
        self.assertNotIn(TOKEN, phone.story())

    def test_without_a_token_the_page_says_where_it_is(self):
        phone = self.started(ScreenPhone())
        self.browser.open(phone.control + "/")
        self.until("h1", "This phone needs its token")
        self.assertIn(f"{phone.port}.token", self.browser.text("main"))
        self.assertEqual(self.browser.focused().get_attribute("id"), "token")
        self.browser.focused().send_keys(TOKEN + "\n")
        self.until(".screen")
        agree(self, self.browser, phone)

    def test_a_wrong_token_is_told(self):
        phone = self.started(ScreenPhone())
        self.browser.open(f"{phone.control}/#{OTHER}")
        self.until("#problem", "That is not the token")
        self.assertEqual(self.browser.find("#problem").get_attribute("role"), "alert")
        self.assertEqual(self.browser.where, phone.control + "/")
        self.assertEqual(self.browser.all(".screen"), [])
        self.browser.find("#token").send_keys(TOKEN + "\n")
        self.until(".screen")

    def test_an_engine_that_dies_is_told_and_found_again(self):
        phone = self.started(ScreenPhone())
        self.open_link(phone)
        agree(self, self.browser, phone, page="idle")
        phone.stop()
        self.until(".banner", "vphone does not answer; trying again")
        again = self.started(ScreenPhone(port=phone.port))
        self.until(".notice h1") if self.browser.all(".notice") else None
        # The session went with the engine, the token of a file did not.
        self.until("#problem", "vphone was started anew")
        self.browser.find("#token").send_keys(TOKEN + "\n")
        self.until(".screen")
        agree(self, self.browser, again, page="idle")

    def test_a_page_that_nobody_serves_yet_waits(self):
        phone = self.started(ScreenPhone())
        self.open_link(phone)
        os.kill(phone._process.pid, signal.SIGSTOP)
        self.browser.press("1")
        os.kill(phone._process.pid, signal.SIGCONT)
        agree(self, self.browser, phone)

    def test_several_phones_are_listed(self):
        fleet = self.started(ScreenPhone("--count", "3", "--first-mac", "000e08000001", command="fleet", mac="000e08000002"))
        self.browser.open(fleet.link)
        self.until("tbody tr:nth-child(3)")
        self.assertEqual([link.text for link in self.browser.all("tbody a")], ["000e08000001", "000e08000002", "000e08000003"])
        self.browser.find("tbody tr:nth-child(2) a").click()
        self.until(".screen")
        self.assertEqual(self.browser.where, fleet.control + "/phone/000e08000002")
        agree(self, self.browser, fleet)
        self.browser.open(fleet.control + "/phone/000e08999999")
        self.until("h1", "No such phone")

    def test_admin_pages_and_browser_phone_lead_to_each_other(self):
        phone = self.started(ScreenPhone())
        self.open_link(phone)
        self.browser.find("nav a[href$='/']").click()
        self.until("footer.emulator a", "This phone in the browser")
        link = next(one for one in self.browser.all("footer.emulator a") if one.text == "This phone in the browser")
        self.assertEqual(link.get_attribute("href"), f"{phone.control}/phone/{phone.mac}")
        link.click()
        self.until(".screen")
        agree(self, self.browser, phone)

    def test_the_link_with_the_token_is_for_a_terminal_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            terminal, line = pty.openpty()
            process = subprocess.Popen([PROGRAM, "run", "--headless", "--control", "127.0.0.1:0", "--web-port", "off",
                                        "--ca-dir", folder + "/ca", "--param", "Resync_On_Reset=No"],
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=line, cwd=folder,
                                       env={**os.environ, "XDG_RUNTIME_DIR": folder})
            os.close(line)
            said = b""
            while not (found := re.search(rb"phone in the browser at (http://\S+/#[0-9a-f]+)\s", said)):
                said += os.read(terminal, 4096)
            self.browser.open(found.group(1).decode())
            self.until(".screen")
            process.send_signal(signal.SIGINT)
            process.wait(WAIT)
            os.close(terminal)


if __name__ == "__main__":
    unittest.main()
