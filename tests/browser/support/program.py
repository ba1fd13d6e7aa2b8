"""vphone as a user starts it, and what its event stream says."""
import ctypes
import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM = os.environ.get("VPHONE_PROGRAM", str(ROOT / "build/release/bin/vphone"))
WAIT = 30  # seconds that anything may take on a busy machine
PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None, use_errno=True)


def end_with_us():
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


# One authority for all processes of a script: they trust each other, and it is made once.
CA_FOLDER = tempfile.TemporaryDirectory(prefix="vphone-ca-")


class Program:
    """One vphone process. Events are read as they come, wait_for() sleeps until one fits."""

    def __init__(self, *words):
        self.folder = tempfile.TemporaryDirectory(prefix="vphone-browser-")
        self.prepare()
        self._news = threading.Condition()
        self._events = []
        self._talk = []
        command = [PROGRAM, *words, "--events", "-"]
        if "--ca-dir" not in words:
            command += ["--ca-dir", CA_FOLDER.name]
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                         stderr=subprocess.PIPE, text=True, encoding="utf-8",
                                         cwd=self.folder.name, preexec_fn=end_with_us)
        self._readers = [threading.Thread(target=self._read_events, daemon=True),
                         threading.Thread(target=self._read_talk, daemon=True)]
        for reader in self._readers:
            reader.start()

    def prepare(self):
        """Files in its folder, before it starts."""

    def path(self, name):
        return str(pathlib.Path(self.folder.name) / name)

    def events(self, name=None):
        with self._news:
            return [event for event in self._events if name in (None, event["event"])]

    def count(self, name):
        return len(self.events(name))

    def wait_for(self, name, /, after=0, **members):
        """The first event of that name with these members; after: how many of that name came before."""
        def fitting():
            chosen = [event for event in self._events if event["event"] == name][after:]
            return next((event for event in chosen
                         if all(event.get(key) == value for key, value in members.items())), None)
        with self._news:
            self._news.wait_for(lambda: fitting() or self._process.poll() is not None, WAIT)
            found = fitting()
        if not found:
            raise AssertionError(f"no {name} {members} came:\n{self.story()}")
        return found

    def wait_for_talk(self, pattern):
        """The first match in what it says on standard error."""
        def fitting():
            return next((found for line in self._talk if (found := re.search(pattern, line))), None)
        with self._news:
            self._news.wait_for(lambda: fitting() or self._process.poll() is not None, WAIT)
            found = fitting()
        if not found:
            raise AssertionError(f"it did not say {pattern}:\n{self.story()}")
        return found

    def story(self):
        with self._news:
            return "\n".join([*(json.dumps(event) for event in self._events[-60:]), *self._talk[-40:]])

    def is_running(self):
        return self._process.poll() is None

    def stop(self):
        """Ends it as Ctrl-C does; returns its status."""
        if self.is_running():
            self._process.send_signal(signal.SIGINT)
        try:
            status = self._process.wait(WAIT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait()
        for reader in self._readers:
            reader.join()
        self._process.stdout.close()
        self._process.stderr.close()
        self.folder.cleanup()
        return status

    def _read_events(self):
        for line in self._process.stdout:
            with self._news:
                self._events.append(json.loads(line))
                self._news.notify_all()
        with self._news:
            self._process.wait()
            self._news.notify_all()

    def _read_talk(self):
        for line in self._process.stderr:
            with self._news:
                self._talk.append(line.rstrip("\n"))
                self._news.notify_all()
