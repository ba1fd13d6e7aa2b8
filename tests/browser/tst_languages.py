#!/usr/bin/env python3
"""The six languages in a browser: the words that the vendor's chapter prints stand where it says they do."""
import re
import unittest

from support.phone import Phone
from support.program import ROOT
from support.walk import Walk

LANGUAGES = ("en", "nl", "de", "fr", "ko", "ja")
ADMIN = "/admin/advanced"
# Which page shows the words of table S whose keys begin so.
PAGES = {
    "button.": "/voice/provisioning", "tab.": "/voice/provisioning", "info.": "/info/debug", "section.network": "/voice/system",
    "section.mic_status": "/info/download", "section.": "/voice/provisioning", "param.Syslog_": "/voice/system",
    "param.": "/voice/provisioning", "ca.heading": "/info/status", "ca.provisioning": "/info/status", "ca.info": "/info/status",
    "ca.not_installed": "/info/status",
}
# Lists that offer the values of table S.
VALUES = {"value.yes": "Resync_On_Reset", "value.no": "Resync_On_Reset", "value.disabled": "Profile_Authentication_Type",
          "value.basic_http": "Profile_Authentication_Type", "value.xsi": "Profile_Authentication_Type"}


def words():
    """(key, language, word) of table S; the first of several is ours."""
    text = (ROOT / "resources/docs/seed-checklist.md").read_text(encoding="utf-8")
    for line in re.findall(r"^\| [a-z]+\..* \|$", text, re.MULTILINE):
        key, *cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        for language, cell in zip(LANGUAGES, cells):
            word = re.sub(r" \[sic\]|\*$| \(.*: .*\)", "", cell.split(" / ")[0]).strip()
            if word != "-":
                yield key.split()[0], language, word


class Languages(Walk):
    def setUp(self):
        super().setUp()
        self.phone = self.started(Phone())

    def page_of(self, key):
        return next((page for prefix, page in PAGES.items() if key.startswith(prefix)), None)

    def test_the_words_of_the_chapter_are_on_the_pages(self):
        texts, absent, seen = {}, [], 0
        for key, language, word in words():
            page = self.page_of(key)
            if not page:
                continue
            if (language, page) not in texts:
                self.browser.open(f"{self.phone.url}/language?to={language}&back={ADMIN}{page}")
                self.assertEqual(self.browser.find("html").get_attribute("lang"), language)
                texts[language, page] = " ".join(self.browser.find("body").get_property("textContent").split())
            seen += 1
            if word not in texts[language, page]:
                absent.append(f"{language} {key}: {word}")
        self.assertEqual(absent, [])
        self.assertGreater(seen, 200)

    def test_lists_offer_translated_words_and_keep_their_values(self):
        absent = []
        for language in LANGUAGES:
            self.browser.open(f"{self.phone.url}/language?to={language}&back={ADMIN}/voice/provisioning")
            self.assertEqual(self.browser.choices("Resync_On_Reset"), ["Yes", "No"])
            for key, of, word in words():
                if of == language and key in VALUES:
                    # English has the value itself, which other statements spell Basic Http Authentication.
                    offered = [option.get_property("textContent").strip().casefold() for option in
                               self.browser.field(VALUES[key]).find_elements("css selector", "option")]
                    if word.casefold() not in offered:
                        absent.append(f"{language} {key}: {word} is not among {offered}")
        self.assertEqual(absent, [])

    def test_a_browser_chooses_for_itself_by_the_names_of_the_languages(self):
        self.browser.open(self.phone.url + ADMIN + "/voice/provisioning")
        self.assertEqual(self.browser.find("html").get_attribute("lang"), "en")
        self.browser.find("details.languages summary").click()
        self.browser.click("Deutsch")
        self.assertTrue(self.browser.where.endswith(ADMIN + "/voice/provisioning"))
        self.browser.fill("GPP_A", "geändert")
        self.browser.click("Alle Änderungen übernehmen")
        self.assertEqual(self.phone.wait_for("config.changed", name="GPP_A")["new"], "geändert")

    def test_the_phone_speaks_its_own_language_to_who_chose_none(self):
        phone = self.started(Phone("--param", "Language_Selection=French"))
        self.browser.open(phone.url + ADMIN + "/voice/provisioning")
        self.assertEqual(self.browser.find("html").get_attribute("lang"), "fr")
        self.assertIn("Envoyer toutes les modifications", self.browser.text())


if __name__ == "__main__":
    unittest.main()
