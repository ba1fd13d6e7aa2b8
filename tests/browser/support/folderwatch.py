"""Waits for a file to appear in a folder, without looking again and again."""
import ctypes
import os
import pathlib
import select
import struct

from support.program import LIBC, WAIT

IN_CLOSE_WRITE, IN_MOVED_TO = 0x8, 0x80
EVENT = struct.Struct("iIII")  # struct inotify_event without its name


class FolderWatch:
    """Begin it before what makes the file."""

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)
        self._descriptor = LIBC.inotify_init1(os.O_CLOEXEC)
        if LIBC.inotify_add_watch(self._descriptor, os.fsencode(folder), IN_CLOSE_WRITE | IN_MOVED_TO) < 0:
            raise OSError(ctypes.get_errno(), "inotify_add_watch")

    def wait_for(self, name):
        """The path of the finished file."""
        while True:
            ready, _, _ = select.select([self._descriptor], [], [], WAIT)
            if not ready:
                raise AssertionError(f"{name} did not come, there is: {os.listdir(self._folder)}")
            if name in self._names():
                os.close(self._descriptor)
                return self._folder / name

    def _names(self):
        data, at = os.read(self._descriptor, 65536), 0
        while at < len(data):
            length = EVENT.unpack_from(data, at)[3]
            at += EVENT.size + length
            yield data[at - length:at].rstrip(b"\0").decode()
