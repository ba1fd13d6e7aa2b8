#!/usr/bin/env python3
"""The browser phone by keyboard alone: keys of the phone, text, focus, and what readers hear."""
import unittest

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from support.program import WAIT
from support.screenphone import ScreenPhone, agree
from support.walk import Walk

GROUPS = ["soft", "line", "navigation", "feature", "keypad", "volume", "hook"]


class BrowserPhoneKeyboard(Walk):
    def setUp(self):
        super().setUp()
        self.phone = self.started(ScreenPhone())
        self.browser.open("about:blank")
        self.browser.open(self.phone.link)
        self.until("return document.querySelector('.screen') !== null")
        agree(self, self.browser, self.phone, page="idle")

    def until(self, script, *arguments):
        return WebDriverWait(self.browser.driver, WAIT, poll_frequency=0.05).until(lambda _: self.browser.run(script, *arguments))

    def type(self, *keys):
        for key in keys:
            self.browser.press(key)

    def test_keys_of_the_computer_are_keys_of_the_phone(self):
        self.browser.find(".key[data-key=Applications]").click()
        tree = agree(self, self.browser, self.phone, page="applications")
        self.type(Keys.ARROW_DOWN)
        moved = agree(self, self.browser, self.phone, page="applications")
        focused = [next(i for i, row in enumerate(one["rows"]) if row["focused"]) for one in (tree, moved)]
        self.assertEqual(focused[1], (focused[0] + 1) % len(tree["rows"]))
        self.type(Keys.ARROW_UP, Keys.ESCAPE)
        agree(self, self.browser, self.phone, page="idle")
        pressed = [event["key"] for event in self.phone.events("key.pressed")]
        self.assertEqual(pressed, ["Applications", "NavDwn", "NavUp", "NavBack"])

    def test_enter_selects_and_digits_jump(self):
        self.browser.find(".key[data-key=Applications]").click()
        tree = agree(self, self.browser, self.phone, page="applications")
        row = next(row for row in tree["rows"] if row["id"] == "device_admin")
        self.type(str(row["number"]))
        agree(self, self.browser, self.phone, page="device_admin")
        self.type(Keys.ESCAPE)
        agree(self, self.browser, self.phone, page="applications")
        self.type(Keys.ENTER)
        self.phone.wait_for("key.pressed", key="NavSelect")
        self.assertNotEqual(agree(self, self.browser, self.phone)["page"], "applications")

    def test_tab_reaches_every_group_in_order_and_enter_presses(self):
        reached = []
        self.browser.run("document.activeElement.blur()")
        for _ in range(80):
            self.type(Keys.TAB)
            group = self.browser.run("return document.activeElement.closest('.keys')?.classList[1] ?? null")
            if group and group not in reached:
                reached.append(group)
            if reached == GROUPS:
                break
        self.assertEqual(reached, GROUPS)
        self.browser.run("document.querySelector('.key[data-key=Applications]').focus()")
        self.type(Keys.ENTER)
        agree(self, self.browser, self.phone, page="applications")
        self.browser.run("document.querySelector('.key[data-key=NavBack]').focus()")
        self.type(Keys.SPACE)
        agree(self, self.browser, self.phone, page="idle")

    def test_a_click_leaves_the_focus_where_it_was(self):
        self.browser.find(".key[data-key=Applications]").click()
        agree(self, self.browser, self.phone, page="applications")
        self.assertFalse(self.browser.run("return document.activeElement.matches('.key')"))

    def test_what_is_typed_into_a_field_of_the_page_is_not_pressed(self):
        field = self.browser.find(".typing input")
        field.send_keys("12")
        self.assertEqual(field.get_attribute("value"), "12")
        self.assertEqual(self.phone.count("key.pressed"), 0)
        field.send_keys(Keys.ENTER)
        tree = agree(self, self.browser, self.phone, page="dialing")
        self.assertEqual(tree["input"]["text"], "12")
        self.assertEqual(field.get_attribute("value"), "")

    def test_keys_of_the_browser_stay_the_browsers(self):
        self.browser.run("window.isHere = true")
        with self.browser.leaving():
            self.browser.run("""window.isKept = dispatchEvent(new KeyboardEvent('keydown', {key: 'F5', cancelable: true, bubbles: true}))
                && dispatchEvent(new KeyboardEvent('keydown', {key: 'l', ctrlKey: true, cancelable: true, bubbles: true}));
                if (window.isKept) location.reload();""")
        self.assertEqual(self.phone.count("key.pressed"), 0)

    def test_readers_hear_title_row_and_language(self):
        self.browser.find(".key[data-key=Applications]").click()
        tree = agree(self, self.browser, self.phone, page="applications")
        said = self.browser.find("[data-said]")
        self.assertEqual(said.get_attribute("role"), "status")
        focused = next(row for row in tree["rows"] if row["focused"])
        self.assertIn(tree["title"], said.get_attribute("textContent"))
        self.assertIn(focused["text"], said.get_attribute("textContent"))
        soft = self.browser.find(".key[data-key=Soft1]").get_attribute("aria-label")
        self.assertIn(tree["softkeys"][0]["label"], soft)

    def test_many_keys_at_once_all_arrive_in_order(self):
        self.browser.find(".key[data-key=Applications]").click()
        agree(self, self.browser, self.phone, page="applications")
        self.browser.run("""for (let i = 0; i < 2500; ++i)
            dispatchEvent(new KeyboardEvent('keydown', {key: i % 2 ? 'ArrowUp' : 'ArrowDown', cancelable: true, bubbles: true}));
            dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', cancelable: true, bubbles: true}));""")
        self.phone.wait_for("key.pressed", key="NavBack")
        agree(self, self.browser, self.phone, page="idle")
        pressed = [event["key"] for event in self.phone.events("key.pressed")]
        self.assertEqual(pressed, ["Applications"] + ["NavDwn", "NavUp"] * 1250 + ["NavBack"])


if __name__ == "__main__":
    unittest.main()
