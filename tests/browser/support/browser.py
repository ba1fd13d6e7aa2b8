"""Chromium without a window, driven by Debian's chromedriver."""
import contextlib
import os
import pathlib
import tempfile

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from support.program import ROOT, WAIT

CHROMIUM = "/usr/bin/chromium"
CHROMEDRIVER = "/usr/bin/chromedriver"
ARTEFACTS = ROOT / "build/browser"
WIDE, NARROW = (1440, 900), (360, 740)  # pixels
# Names a page may have that is not the phone's; all others are unknown, so that nothing leaves this machine.
STRANGER = "stranger.example"
RESOLVER = f"MAP {STRANGER} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.*, EXCLUDE localhost"


class Browser:
    """Close it, its profile goes with it."""

    def __init__(self, languages="en"):
        self._folder = tempfile.TemporaryDirectory(prefix="vphone-chromium-", ignore_cleanup_errors=True)
        self.downloads = pathlib.Path(self._folder.name) / "downloads"
        self.downloads.mkdir()
        options = Options()
        options.binary_location = CHROMIUM
        for word in ["headless=new", f"user-data-dir={self._folder.name}/profile", f"host-resolver-rules={RESOLVER}",
                     "no-first-run", "disable-gpu", "disable-dev-shm-usage", "disable-background-networking",
                     "disable-component-update", "disable-sync", "force-device-scale-factor=1",
                     # Chromium's sandbox wants no root.
                     *(["no-sandbox"] if os.geteuid() == 0 else [])]:
            options.add_argument(f"--{word}")
        options.add_experimental_option("prefs", {"download.default_directory": str(self.downloads),
                                                  "intl.accept_languages": languages})
        # A phone's own certificate is for phones, no browser knows who issued it.
        options.set_capability("acceptInsecureCerts", True)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service(CHROMEDRIVER), options=options)
        self.size(WIDE)

    def close(self):
        self.driver.quit()
        self._folder.cleanup()

    def size(self, size):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False})

    def open(self, url):
        self.driver.get(url)

    @property
    def where(self):
        return self.driver.current_url

    @property
    def title(self):
        return self.driver.title

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def find(self, css):
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def text(self, css="body"):
        return self.find(css).text

    def control(self, text):
        """A link or button by the words that a reader sees, whatever stands behind them in parentheses."""
        quoted = f'"{text}"'
        said = f"normalize-space()={quoted} or starts-with(normalize-space(), concat({quoted}, ' ('))"
        found = self.driver.find_elements(By.XPATH, f"//*[self::a or self::button][{said}][not(@aria-hidden='true')]")
        if not found:
            raise AssertionError(f"no link or button says {quoted} at {self.where}:\n{self.text()[:2000]}")
        return found[0]

    def click(self, *texts):
        """One after the other, each until its page is there: click("Voice", "Provisioning")."""
        for text in texts:
            with self.leaving():
                self.control(text).click()

    @contextlib.contextmanager
    def leaving(self):
        """What is done inside leads to another page, which is there afterwards."""
        self.run("window.isLeft = false")
        yield
        # In between the driver may find no document at all.
        wait = WebDriverWait(self.driver, WAIT, poll_frequency=0.02, ignored_exceptions=[WebDriverException])
        wait.until(lambda driver: driver.execute_script(
            "return window.isLeft === undefined && document.readyState === 'complete'"))

    def field(self, tag):
        """The input of a parameter."""
        return self.driver.find_element(By.ID, f"p-{tag}")

    def value(self, tag):
        return self.field(tag).get_attribute("value")

    def fill(self, tag, value):
        field = self.field(tag)
        if field.tag_name == "select":
            Select(field).select_by_value(value)
        else:
            field.clear()
            field.send_keys(value)

    def section_of(self, tag):
        """The heading of the section that a parameter stands in."""
        return self.run("return arguments[0].closest('section, fieldset').querySelector('h2, h3, legend').innerText.trim()",
                        self.field(tag))

    def fact(self, tag):
        """A value of the Info pages, by the name it has in status.xml."""
        return self.text(f"#s-{tag}")

    def tabs(self):
        """What the row of sub-tabs says."""
        return [tab.text.strip() for tab in self.all("nav.subtabs a, nav.subtabs button:not([aria-hidden])")]

    def choices(self, tag):
        return [option.get_attribute("value") for option in Select(self.field(tag)).options]

    def press(self, *keys):
        """Keys as a keyboard sends them: to whatever has the focus."""
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def focused(self):
        return self.driver.switch_to.active_element

    def tab_to(self, css, limit=2000):
        """Presses Tab until the element has the focus."""
        for _ in range(limit):
            self.press(Keys.TAB)
            if self.run("return document.activeElement.matches(arguments[0])", css):
                return
        raise AssertionError(f"{css} is not reached by Tab")

    def complaints(self):
        """What the console says since the last time: refused content, failed loads."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def picture(self, name):
        """A picture of the whole page among the test's artefacts."""
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        height = self.run("return document.documentElement.scrollHeight")
        width = self.run("return innerWidth")
        self.size((width, min(height, 16000)))
        path = ARTEFACTS / f"{name}.png"
        self.driver.save_screenshot(str(path))
        return path
