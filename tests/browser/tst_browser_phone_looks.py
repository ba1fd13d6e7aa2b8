#!/usr/bin/env python3
"""How the browser phone looks: axe-core, whether everything fits, models, dark, still lamps; pictures of the run."""
import unittest

from selenium.webdriver.support.wait import WebDriverWait

from support.axe import violations
from support.browser import NARROW, WIDE
from support.layout import overhang
from support.program import WAIT
from support.screenphone import ScreenPhone, agree
from support.walk import Walk

SIZES = (WIDE, NARROW, (1920, 1080))
# A part that shows itself beyond the screen, or keys that lie upon each other.
OUTSIDE = """
    const screen = document.querySelector('.screen').getBoundingClientRect();
    const outside = [...document.querySelectorAll('.screen .name, .screen .when, .screen .soft li, .screen .toast:not(:empty), .screen .row[aria-current]')]
        .filter(one => { const box = one.getBoundingClientRect();
            return box.width > 0 && (box.left < screen.left - 1 || box.right > screen.right + 1 || box.top < screen.top - 1 || box.bottom > screen.bottom + 1); })
        .map(one => one.className + ' leaves the screen: ' + one.textContent);
    const keys = [...document.querySelectorAll('.key')].map(key => [key.dataset.key, key.getBoundingClientRect()]);
    for (const [name, a] of keys) for (const [other, b] of keys)
        if (name < other && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
            outside.push(name + ' lies upon ' + other);
    return outside;
"""


def misplaced(browser):
    return browser.run(OUTSIDE)


class BrowserPhoneLooks(Walk):
    def open_phone(self, model="CP-8841-3PCC", *options):
        phone = self.started(ScreenPhone(*options, model=model))
        self.browser.size(WIDE)
        self.addCleanup(self.browser.size, WIDE)
        self.browser.open("about:blank")
        self.browser.open(phone.link)
        WebDriverWait(self.browser.driver, WAIT, poll_frequency=0.05).until(lambda _: self.browser.all(".screen"))
        agree(self, self.browser, phone)
        return phone

    def check(self, where, *looks, sizes=SIZES):
        said = []
        for size in sizes:
            self.browser.size(size)
            said += [f"{where} at {size[0]}: {problem}" for look in looks for problem in look(self.browser)]
            self.browser.picture(f"phone-{where}-{size[0]}")
        self.assertEqual(said, [])

    def walk_pages(self, phone, name, *looks, sizes=SIZES):
        self.check(f"{name}-idle", *looks, sizes=sizes)
        phone.press("Applications")
        agree(self, self.browser, phone, page="applications")
        self.check(f"{name}-menu", *looks, sizes=sizes)
        phone.press("NavBack")
        phone.of_phone("POST", "/lines/1", {"action": "ring"})
        agree(self, self.browser, phone, page="call")
        self.check(f"{name}-call", *looks, sizes=sizes)

    def test_axe_finds_nothing(self):
        phone = self.open_phone("CP-8851-3PCC")
        for summary in self.browser.all("details:not([open]) > summary"):
            summary.click()
        self.walk_pages(phone, "88", violations, overhang, misplaced)
        phone.of_phone("PUT", "/power", {"on": False})
        agree(self, self.browser, phone, on=False)
        self.check("off", violations)

    def test_axe_finds_nothing_in_the_dark(self):
        self.browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": "dark"}]})
        self.addCleanup(self.browser.driver.execute_cdp_cmd, "Emulation.setEmulatedMedia", {"features": []})
        self.walk_pages(self.open_phone(), "dark", violations, sizes=(WIDE, NARROW))

    def test_every_kind_of_phone_fits(self):
        for model in ("CP-6821-3PCC", "CP-6871-3PCC", "CP-7811-3PCC", "CP-7841-3PCC", "CP-7861-3PCC", "CP-7832-3PCC", "CP-8832-3PCC",
                      "CP-8865-3PCC"):
            with self.subTest(model):
                phone = self.open_phone(model)
                tree = phone.tree()
                box = self.browser.find(".screen").size
                self.assertAlmostEqual(box["width"] / box["height"], tree["size"][0] / tree["size"][1], delta=0.03)
                self.walk_pages(phone, model[3:7], overhang, misplaced, sizes=(WIDE, NARROW))
                phone.stop()

    def test_texts_fit_in_german_and_korean(self):
        for language, code in (("German", "de"), ("Korean", "ko")):
            with self.subTest(language):
                phone = self.open_phone("CP-8841-3PCC", "--param", f"Language_Selection={language}")
                self.assertEqual(self.browser.find(".screen").get_attribute("lang"), code)
                self.browser.run("localStorage.setItem('vphone-language', arguments[0])", code)
                self.browser.driver.refresh()
                agree(self, self.browser, phone)
                self.assertEqual(self.browser.find("html").get_attribute("lang"), code)
                self.walk_pages(phone, code, violations, overhang, misplaced, sizes=(WIDE, NARROW))
                self.browser.run("localStorage.clear()")
                phone.stop()

    def test_the_question_for_the_token_and_the_list_are_fine_too(self):
        fleet = self.started(ScreenPhone("--count", "3", command="fleet"))
        self.browser.open(fleet.control + "/")
        WebDriverWait(self.browser.driver, WAIT).until(lambda _: self.browser.all("#token"))
        self.check("token", violations, overhang)
        self.browser.size(WIDE)
        self.browser.open("about:blank")
        self.browser.open(fleet.link)
        WebDriverWait(self.browser.driver, WAIT).until(lambda _: self.browser.all("tbody tr"))
        self.check("list", violations, overhang)

    def test_flashing_lamps_stand_still_for_who_wants_that(self):
        self.browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-reduced-motion", "value": "reduce"}]})
        self.addCleanup(self.browser.driver.execute_cdp_cmd, "Emulation.setEmulatedMedia", {"features": []})
        phone = self.open_phone()
        phone.of_phone("POST", "/lines/1", {"action": "ring"})
        tree = agree(self, self.browser, phone, page="call")
        self.assertTrue(tree["lines"][0]["lamp"].endswith("flashing"), tree["lines"][0])
        lamp = ".key[data-key=Line1] .lamp"
        self.assertEqual(self.browser.run("return getComputedStyle(document.querySelector(arguments[0])).animationName", lamp), "none")
        self.assertIn("flashing", self.browser.find(".key[data-key=Line1]").get_attribute("aria-label"))


if __name__ == "__main__":
    unittest.main()
