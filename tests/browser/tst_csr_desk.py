#!/usr/bin/env python3
"""The lab's signing desk, as the operator of a provisioning server uses it: upload a request, save what comes back."""
import pathlib
import subprocess
import tempfile
import unittest
import zipfile

from support.folderwatch import FolderWatch
from support.program import Program
from support.walk import Walk


def request_in(folder, name="provserv.domain.com"):
    """A zip with one signing request for the name, and the key that stays at home."""
    key, request, bundle = (str(pathlib.Path(folder) / name) for name in ("provserver.key", "provserver.csr", "csr.zip"))
    subprocess.run(["openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request,
                    "-subj", f"/CN={name}/O=Example/emailAddress=admin@domain.com"], check=True, capture_output=True)
    with zipfile.ZipFile(bundle, "w") as archive:
        archive.write(request, "provserver.csr")
    return bundle


class SigningDesk(Walk):
    def setUp(self):
        super().setUp()
        self.lab = self.started(Program("lab", *(word for server in ("tftp", "https", "mtls", "proxy", "syslog", "sudi")
                                                 for word in ("--port", f"{server}=off"))))
        self.url = "http://127.0.0.1:%d/csr" % self.lab.wait_for("lab.ready")["ports"]["http"]
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    # shows C120
    def test_a_request_is_uploaded_and_the_signed_bundle_is_saved(self):
        self.browser.open(self.url)
        self.assertEqual(self.browser.text("h1"), "Signing desk")
        watch = FolderWatch(self.browser.downloads)
        self.browser.find("#csr").send_keys(request_in(self.folder))
        self.browser.button("Sign it").click()

        with zipfile.ZipFile(watch.wait_for("signed.zip")) as archive:
            self.assertEqual(sorted(archive.namelist()), ["provserver.cert", "spacroot.cert"])
            archive.extractall(self.folder)
        subject = subprocess.run(["openssl", "x509", "-noout", "-subject", "-in", self.folder / "provserver.cert"],
                                 check=True, capture_output=True, text=True).stdout
        self.assertIn("provserv.domain.com", subject)

    def test_what_is_no_request_is_refused_in_words(self):
        (self.folder / "notes.zip").write_text("no zip at all")
        self.browser.open(self.url)
        self.browser.find("#csr").send_keys(str(self.folder / "notes.zip"))
        self.browser.button("Sign it").click()

        self.assertIn("zip", self.browser.text(".refused"))
        self.assertTrue(self.browser.find("#csr").is_displayed(), "one can try again at once")


if __name__ == "__main__":
    unittest.main()
