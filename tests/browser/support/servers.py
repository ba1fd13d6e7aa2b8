"""Small servers of the walks' own: what a phone fetches and what it says by syslog."""
import functools
import http.server
import socket
import tempfile
import threading
import pathlib

from support.program import WAIT


class Syslog:
    """Listens on a free UDP port of 127.0.0.1 and keeps the lines."""

    def __init__(self):
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._news = threading.Condition()
        self._lines = []
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def endpoint(self):
        return "127.0.0.1:%d" % self._socket.getsockname()[1]

    @property
    def lines(self):
        with self._news:
            return list(self._lines)

    def wait_for(self, text, count=1):
        """The lines that hold the text, once there are so many."""
        def fitting():
            return [line for line in self._lines if text in line]
        with self._news:
            self._news.wait_for(lambda: len(fitting()) >= count, WAIT)
            if len(fitting()) < count:
                raise AssertionError(f"{count} lines with '{text}' expected, these came: {self._lines}")
            return fitting()

    def stop(self):
        self._socket.close()

    def _listen(self):
        while True:
            try:
                line = self._socket.recv(65536).decode("utf-8", "replace")
            except OSError:  # closed
                return
            with self._news:
                self._lines.append(line)
                self._news.notify_all()


class Web:
    """Files of a folder over HTTP at a loopback address, as any web server has them."""

    def __init__(self, address="127.0.0.1"):
        self._folder = tempfile.TemporaryDirectory(prefix="vphone-web-")
        self.requests = []
        owner = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *words):
                owner.requests.append(f"{self.command} {self.path}")

        handler = functools.partial(Handler, directory=self._folder.name)
        self._server = http.server.ThreadingHTTPServer((address, 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return "http://%s:%d" % self._server.server_address[:2]

    def write(self, name, text):
        (pathlib.Path(self._folder.name) / name).write_text(text, encoding="utf-8")

    def stop(self):
        self._server.shutdown()
        self._server.server_close()
        self._folder.cleanup()
