#!/usr/bin/env python3
"""Script in whatever a profile can put on the screen: shown as text, run nowhere."""
import json
import unittest

from selenium.webdriver.support.wait import WebDriverWait

from support.program import WAIT
from support.screenphone import ScreenPhone, agree
from support.walk import Walk

PAYLOADS = ['"><script>window.pwned=1</script>', "<img src=x onerror=window.pwned=2>", "</style><svg onload=window.pwned=3>",
            "{{7*7}}${window.pwned=4}", "javascript:window.pwned=5", "\u202eright to left\u202c \u0301\u0302 \U0001f600"]
TAGS = {"Station_Display_Name": 0, "Station_Name": 1, "Display_Name_1_": 1, "User_ID_1_": 2, "Short_Name_1_": 0, "Extension_1_": 3,
        "Short_Name_2_": 4, "PSK_1": 1, "Profile_Rule": 0, "Text_Logo": 2}


class BrowserPhonePayloads(Walk):
    def test_texts_of_a_profile_stay_texts(self):
        phone = self.started(ScreenPhone())
        known = phone.of_phone("GET", "/config")
        settings = {tag: PAYLOADS[which] for tag, which in TAGS.items() if tag in known and isinstance(known[tag], str)}
        planted = 0
        for tag, value in settings.items():
            status, _ = phone.ask("PATCH", f"/v1/phones/{phone.mac}/config", {tag: value})
            planted += status == 200
        self.assertGreater(planted, 3, settings)
        self.browser.open("about:blank")
        self.browser.complaints()
        self.browser.open(phone.link)
        WebDriverWait(self.browser.driver, WAIT).until(lambda _: self.browser.all(".screen"))
        self.assertIn("window.pwned", json.dumps(agree(self, self.browser, phone, page="idle")))
        phone.press("Applications")
        agree(self, self.browser, phone, page="applications")
        phone.of_phone("POST", "/lines/1", {"action": "ring"})
        agree(self, self.browser, phone, page="call")
        self.check_untouched()

    def test_trees_of_any_texts_become_texts(self):
        """What no parameter can bring is shown by the page's own functions."""
        phone = self.started(ScreenPhone())
        self.browser.open("about:blank")
        self.browser.open(phone.link)
        WebDriverWait(self.browser.driver, WAIT).until(lambda _: self.browser.all(".screen"))
        tree = agree(self, self.browser, phone)
        every = " ".join(PAYLOADS)
        tree.update(title=every, header=every, toast=every, page="x", language=every, icons=[every],
                    prompt={"text": every, "busy": True, "percent": 3}, input={"text": every, "mode": every, "masked": False, "caret": 3},
                    rows=[{"id": every, "text": every, "value": every, "focused": True, "enabled": True, "kind": kind}
                          for kind in ("field", "menu", "text", every)],
                    softkeys=[{"slot": 1, "id": every, "label": every, "enabled": True}],
                    image={"data": '"><script>window.pwned=6</script>', "x": 0, "y": 0},
                    lines=[{"key": 1, "label": every, "lamp": every, "state": every, "missed": 200}])
        shown = self.browser.driver.execute_async_script("""
            const [tree, done] = arguments;
            import('/browser/screen.js').then(({Screen}) => {
                const screen = new Screen();
                document.body.append(screen.element, screen.voice);
                screen.show(tree);
                setTimeout(() => done(screen.element.textContent.includes('<script>window.pwned=1')), 300);
            });""", tree)
        self.assertTrue(shown)
        self.check_untouched()

    def check_untouched(self):
        self.assertIsNone(self.browser.run("return window.pwned ?? null"))
        self.assertEqual(self.browser.run("return document.querySelectorAll('script:not([src]), iframe, object, .screen a').length"), 0)


if __name__ == "__main__":
    unittest.main()
