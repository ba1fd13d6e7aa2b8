#!/usr/bin/env python3
"""axe-core on every kind of page, wide and narrow, and whether texts fit: in English, and where words are long or tall."""
import unittest

from support.axe import violations
from support.browser import NARROW, WIDE
from support.layout import cut_texts, overlaps, overhang
from support.phone import Phone
from support.walk import Walk

ADMIN = "/admin/advanced"
PAGES = [ADMIN + tab for tab in ("", "/info/debug", "/info/download", "/info/network", "/voice/system", "/voice/sip",
                                 "/voice/provisioning", "/voice/regional", "/voice/phone", "/voice/user", "/voice/ext-1",
                                 "/voice/tr-069", "/voice/att-console", "/calls", "/directory")]
PAGES += ["/", "/basic/voice/user", "/admin/basic/voice/provisioning", "/login", "/admin/factory-reset", "/admin/ping?127.0.0.1",
          "/vphone/why", "/vphone/timeline", "/admin/nowhere"]
# Kept as pictures of the run.
MAIN = [ADMIN, ADMIN + "/voice/system", ADMIN + "/voice/provisioning", "/login", "/vphone/why", "/vphone/timeline"]
LAYOUT = (overhang, overlaps, cut_texts)


class Accessibility(Walk):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # With expansion units, so that there is an Att Console.
        cls.phone = Phone(model="CP-8851-3PCC")
        cls.addClassCleanup(cls.phone.stop)

    def check(self, pages, *looks, sizes=(WIDE, NARROW)):
        """Every look at every page in every size has nothing to say."""
        said = []
        for size in sizes:
            self.browser.size(size)
            for path in pages:
                self.browser.open(self.phone.url + path)
                said += [f"{path} at {size[0]}: {problem}" for look in looks for problem in look(self.browser)]
        self.browser.size(WIDE)
        self.assertEqual(said, [])

    def test_axe_finds_nothing_on_any_page(self):
        self.check(PAGES, violations)

    def test_pages_fit_their_window(self):
        self.check(PAGES, *LAYOUT)

    def test_main_pages_are_kept_as_pictures(self):
        for size in (WIDE, NARROW):
            for path in MAIN:
                self.browser.size(size)
                self.browser.open(self.phone.url + path)
                picture = self.browser.picture(f"page{path.replace('/', '-')}-{size[0]}")
                self.assertGreater(picture.stat().st_size, 5000)
        self.browser.size(WIDE)

    def test_pages_fit_in_other_languages(self):
        for language in ("de", "ko"):
            self.browser.open(f"{self.phone.url}/language?to={language}&back={ADMIN}")
            self.assertEqual(self.browser.find("html").get_attribute("lang"), language)
            self.check([page for page in PAGES if page.startswith(ADMIN)], *LAYOUT)

    def test_pages_are_read_in_the_dark_too(self):
        self.browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": "dark"}]})
        self.addCleanup(self.browser.driver.execute_cdp_cmd, "Emulation.setEmulatedMedia", {"features": []})
        self.check([ADMIN, ADMIN + "/voice/provisioning", "/login", "/vphone/why"], violations, sizes=(WIDE,))


if __name__ == "__main__":
    unittest.main()
