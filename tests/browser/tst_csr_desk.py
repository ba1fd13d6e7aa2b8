#!/usr/bin/env python3
"""The lab's signing desk, as the operator of a provisioning server uses it: upload a request, save what comes back."""
import pathlib
import tempfile
import unittest
import zipfile

from support.axe import violations
from support.browser import NARROW, WIDE
from support.certificates import openssl, request_in
from support.folderwatch import FolderWatch
from support.lab import Lab
from support.layout import cut_texts, overhang, overlaps
from support.walk import Walk


class SigningDesk(Walk):
    def setUp(self):
        super().setUp()
        lab = self.started(Lab("http"))
        self.url = lab.url("http", "csr")
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    # shows C120
    def test_a_request_is_uploaded_and_the_signed_bundle_is_saved(self):
        self.browser.open(self.url)
        self.assertEqual(self.browser.text("h1"), "Signing desk")
        watch = FolderWatch(self.browser.downloads)
        self.browser.find("#csr").send_keys(request_in(self.folder, "provserv.domain.com"))
        self.browser.control("Sign it").click()

        with zipfile.ZipFile(watch.wait_for("signed.zip")) as archive:
            self.assertEqual(sorted(archive.namelist()), ["provserver.cert", "spacroot.cert"])
            archive.extractall(self.folder)
        self.assertIn("provserv.domain.com",
                      openssl("x509", "-noout", "-subject", "-in", str(self.folder / "provserver.cert")))

    def test_what_is_no_request_is_refused_in_words(self):
        (self.folder / "notes.zip").write_text("no zip at all")
        self.browser.open(self.url)
        self.browser.find("#csr").send_keys(str(self.folder / "notes.zip"))
        self.browser.click("Sign it")

        self.assertIn("zip", self.browser.text(".refused"))
        self.assertTrue(self.browser.find("#csr").is_displayed(), "one can try again at once")

    def test_the_page_is_accessible_and_fits(self):
        for size in (WIDE, NARROW):
            with self.subTest(size):
                self.browser.size(size)
                self.browser.open(self.url)
                self.assertEqual(violations(self.browser), [])
                self.assertEqual(overhang(self.browser) + overlaps(self.browser) + cut_texts(self.browser), [])
        self.browser.size(WIDE)


if __name__ == "__main__":
    unittest.main()
