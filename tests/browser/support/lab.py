"""The embedded servers, apart from the phone: what a user runs beside a device."""
import pathlib

from support.program import Program

SERVERS = ("tftp", "http", "https", "mtls", "proxy", "syslog", "sudi")
BASIC_TXT = "<flat-profile>\n<GPP_A> 12345678\n</GPP_A>\n</flat-profile>\n"


class Lab(Program):
    """`vphone lab` with the servers that are named, on free ports; its folder holds basic.txt."""

    def __init__(self, *servers, options=()):
        words = ["lab", *options]
        for server in SERVERS:
            words += ["--port", f"{server}={0 if server in servers else 'off'}"]
        super().__init__(*words, "--dir", "www")
        self._ports = self.wait_for("lab.ready")["ports"]
        self.write("basic.txt", BASIC_TXT)

    def write(self, name, text):
        (pathlib.Path(self.path("www")) / name).write_text(text, encoding="utf-8")

    def url(self, server, name=""):
        return f"{server}://127.0.0.1:{self._ports[server]}/{name}"

    def endpoint(self, server):
        return f"127.0.0.1:{self._ports[server]}"
