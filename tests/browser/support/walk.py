"""A walk: one browser for all tests of a script, fresh for each."""
import unittest

from support.browser import Browser


class Walk(unittest.TestCase):
    """A test that fails leaves a picture of its page among the artefacts."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.browser.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
        self.addCleanup(self.keep_picture_of_failure)

    def started(self, program):
        """Ends a program or server with the test."""
        self.addCleanup(program.stop)
        return program

    def keep_picture_of_failure(self):
        outcome = self._outcome.result
        if any(getattr(test, "test_case", test) is self for test, _ in outcome.failures + outcome.errors):
            self.browser.picture(f"failed-{self.id().split('.', 1)[-1]}")
