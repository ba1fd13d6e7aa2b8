#!/usr/bin/env python3
"""Script in every parameter and in every place that a page might repeat: none of it runs, none leaves its text."""
import html.parser
import json
import socket
import unittest
import urllib.parse
from xml.sax.saxutils import escape

from support.crawl import Client, pages
from support.parameters import parameters_of
from support.phone import Phone
from support.walk import Walk

PAYLOADS = ['"><script>window.pwned=1</script>', "'><img src=x onerror=window.pwned=2>", "</textarea><svg onload=window.pwned=3>",
            "</title></style><script>window.pwned=4</script>", "javascript:window.pwned=5", "\u2028window.pwned=6\u2029",
            "{{constructor.constructor('window.pwned=7')()}}${7*7}<%= 7*7 %>", "' autofocus onfocus=window.pwned=8 x='", "--><marquee>]]>&lt;object&gt;"]
ALL = " ".join(PAYLOADS)
LINES = "one\r\nX-Injected: yes\r\n\r\n<script>window.pwned=9</script>"
STRINGS = ("string", "macrostring", "rule", "expression", "url", "password", "version", "ip", "weburl", "dialplan", "tonescript",
           "cadencescript", "starcode", "delaylist", "hexint", "choice")
MODEL = "CP-8851-3PCC"


class Markup(html.parser.HTMLParser):
    """What of a page could run: elements, handlers and addresses that our pages have no use for."""

    def __init__(self, page):
        super().__init__()
        self.active = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "object", "embed", "base", "marquee") or (tag == "img" and ("src", "x") in attributes):
            self.active.append(tag)
        self.active += [f"{tag} {name}={value}" for name, value in attributes
                        if name.startswith("on") or name == "style" or (value or "").lower().startswith("javascript:")
                        and name in ("href", "src", "action", "formaction")]


class Payloads(Walk):
    def setUp(self):
        super().setUp()
        self.phone = self.started(Phone(model=MODEL))
        self.client = Client(self.phone.url)

    def check_text(self, page, where):
        self.assertEqual(Markup(page).active, [], where)

    def check_run(self, path):
        self.browser.open(self.phone.url + path)
        self.assertIsNone(self.browser.run("return window.pwned ?? null"), path)
        refused = [line for line in self.browser.complaints() if "Content Security Policy" in line or "Refused" in line]
        self.assertEqual(refused, [], path)

    def plant(self):
        """By a profile, which takes what a form would not; returns what is there afterwards."""
        rows = [row for row in parameters_of(MODEL) if row["type"] in STRINGS and "hidden" not in row.flags]
        profile = "".join(f"<{row.tag}>{escape(f'{row.tag} {ALL}')}</{row.tag}>\n" for row in rows if not row["allowed"])
        # What locks the tester out is left as it is.
        for tag in ("Admin_Password", "User_Password", "Restricted_Access_Domains"):
            profile = profile.replace(f"<{tag}>", f"<Not_{tag}>").replace(f"</{tag}>", f"</Not_{tag}>")
        status, _, text = self.client.ask("/admin/config.xml", f"<flat-profile>{profile}</flat-profile>", Content_Type="text/xml")
        self.assertEqual(status, 200, text)
        self.phone.wait_for("phone.ready", after=1)
        return self.client.ask("/admin/cfg.xml")[2].count("window.pwned=1")

    def test_no_page_runs_what_a_parameter_holds(self):
        self.assertGreater(self.plant(), 300)
        # Statuses, logs and the timeline tell of these, too.
        quoted = urllib.parse.quote(ALL)
        for action in ("resync?http://127.0.0.1:9/", "upgrade?http://127.0.0.1:9/", "updateca?http://127.0.0.1:9/", "ping?"):
            self.client.ask(f"/admin/{action}{quoted}", User_Agent=PAYLOADS[0], Referer=self.phone.url + "/" + quoted)
        found = pages(self.phone.url, "/admin/advanced", "/", "/login", "/admin/factory-reset", "/vphone/why", "/vphone/timeline")
        self.assertGreater(len(found), 25)
        for path, page in found.items():
            self.check_text(page, path)
            self.check_run(path)
        self.assertEqual(self.browser.run("return document.title.includes('pwned=99')"), False)

    def test_fields_show_exactly_what_is_stored(self):
        self.plant()
        self.browser.open(self.phone.url + "/admin/advanced/voice/provisioning")
        for tag in ("GPP_A", "GPP_P", "Log_Request_Msg"):
            self.assertEqual(self.browser.value(tag), f"{tag} {ALL}")

    def test_reflected_places_repeat_text_only(self):
        quoted = urllib.parse.quote(ALL, safe="")
        lines = urllib.parse.quote(LINES, safe="")
        for path in (f"/admin/{quoted}", f"/{quoted}", f"/admin/advanced/voice/{quoted}", f"/admin/advanced/info/{quoted}",
                     f"/admin/ping?{quoted}", f"/admin/resync?{quoted}", f"/admin/upgrade?{quoted}", f"/admin/updateca?{quoted}",
                     f"/language?to={quoted}&back={quoted}", f"/language?to=de&back={lines}", f"/language?to=de&back=//evil.example/",
                     f"/login?back={quoted}", f"/login?back=%2F%2Fevil.example", f"/vphone/why?{quoted}", f"/vphone/timeline?{quoted}",
                     f"/admin/cfg.xml&xuser={quoted}&xpassword={quoted}", f"/admin/resync?{lines}"):
            with self.subTest(path[:40]):
                status, headers, page = self.client.ask(path, User_Agent=PAYLOADS[1], Referer=self.phone.url + "/" + quoted,
                                                        Accept_Language=PAYLOADS[0])
                self.assertLess(status, 500)
                self.assertNotIn("X-Injected", headers)
                self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
                if "text/html" in headers["Content-Type"]:
                    self.check_text(page, path)
                self.check_run(path)
                self.assertTrue(self.browser.where.startswith(self.phone.url), self.browser.where)

    def test_posted_places_repeat_text_only(self):
        form = {"Resync_Random_Delay": ALL, "GPP_A": ALL, "tab": ALL, "csrf": ALL, "to": ALL, "user": ALL, "password": ALL, ALL: ALL}
        for path in ("/admin/submit", "/submit", "/admin/edit", "/admin/advanced/edit", "/login", "/logout", "/admin/factory-reset"):
            with self.subTest(path):
                status, headers, page = self.client.ask(path, urllib.parse.urlencode(form),
                                                        Content_Type="application/x-www-form-urlencoded")
                self.assertLess(status, 500)
                self.check_text(page if "text/html" in headers["Content-Type"] else "", path)
        for path, body in (("/api/v1/config", json.dumps({"Resync_Random_Delay": ALL, ALL: ALL})), ("/admin/config.xml", ALL),
                           ("/CGI/Execute", f'<CiscoIPPhoneExecute><ExecuteItem URL="{escape(ALL)}"/></CiscoIPPhoneExecute>')):
            with self.subTest(path):
                status, headers, page = self.client.ask(path, body, Content_Type="application/octet-stream")
                self.assertLess(status, 500)
                self.assertNotIn("text/html", headers["Content-Type"].replace("text/html", "") if "<html" not in page else "")

    def test_the_host_is_repeated_as_text_only(self):
        for host in PAYLOADS + ["evil.example", "127.0.0.1@evil.example", "127.0.0.1:99999", ""]:
            with self.subTest(host), socket.create_connection(("127.0.0.1", self.phone.port)) as connection:
                connection.sendall(f"GET /admin HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
                reply = b"".join(iter(lambda: connection.recv(65536), b"")).decode()
                head, _, body = reply.partition("\r\n\r\n")
                self.assertRegex(head, r"^HTTP/1\.1 4\d\d ")
                self.check_text(body, host)


if __name__ == "__main__":
    unittest.main()
