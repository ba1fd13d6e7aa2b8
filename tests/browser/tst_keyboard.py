#!/usr/bin/env python3
"""A whole procedure by keyboard alone: Tab, Enter, arrows and letters."""
import unittest

from selenium.webdriver.common.keys import Keys

from support.lab import Lab
from support.phone import Phone
from support.walk import Walk


class Keyboard(Walk):
    def setUp(self):
        super().setUp()
        self.lab = self.started(Lab("tftp"))
        self.phone = self.started(Phone("--param", "Resync_On_Reset=Yes", quiet=False))

    def tab_to(self, css):
        self.browser.tab_to(css)
        self.assertTrue(self.focus_is_visible(), f"nothing shows that {css} has the focus")

    def focus_is_visible(self):
        """Whether the focused element has an outline or a shadow."""
        return self.browser.run("""const style = getComputedStyle(document.activeElement);
            return parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none' || style.boxShadow !== 'none'""")

    def enter(self):
        with self.browser.leaving():
            self.browser.press(Keys.ENTER)

    def follow(self, words):
        """Tab until a link or button with these words has the focus, then Enter."""
        for _ in range(100):
            self.browser.press(Keys.TAB)
            if self.browser.focused().text.strip() == words:
                return self.enter()
        self.fail(f"Tab never reaches {words}")

    def test_a_profile_rule_is_set_and_submitted(self):
        self.browser.open(self.phone.url + "/admin/advanced")
        self.follow("Voice")
        self.follow("Provisioning")
        # The first stop of a page leads past all tabs.
        self.browser.press(Keys.TAB)
        self.assertTrue(self.focus_is_visible())
        self.browser.press(Keys.ENTER)
        self.tab_to("#p-Resync_On_Reset")
        self.browser.press("N", Keys.ARROW_UP)
        self.assertEqual(self.browser.value("Resync_On_Reset"), "Yes")
        self.tab_to("#p-Profile_Rule")
        self.browser.press(Keys.CONTROL + "a", self.lab.url("tftp", "basic.txt"))
        self.follow("Submit All Changes")

        self.phone.wait_for("resync.succeeded")
        self.browser.open(self.phone.url + "/admin/advanced")
        self.follow("Voice")
        self.follow("Provisioning")
        self.assertEqual(self.browser.value("GPP_A"), "12345678")

    def test_enter_in_a_field_submits_it(self):
        self.browser.open(self.phone.url + "/admin/advanced/voice/provisioning")
        self.tab_to("#p-GPP_B")
        self.browser.press("typed")
        self.enter()

        self.assertEqual(self.phone.wait_for("config.changed", name="GPP_B")["new"], "typed")

    def test_shift_tab_goes_back(self):
        self.browser.open(self.phone.url + "/admin/advanced/voice/provisioning")
        self.tab_to("#p-GPP_B")
        self.browser.press(Keys.SHIFT + Keys.TAB)
        self.assertEqual(self.browser.focused().get_attribute("id"), "p-GPP_A")


if __name__ == "__main__":
    unittest.main()
