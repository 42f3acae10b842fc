"""The thread that writes a recording: who receives hands over, and never waits for a disk."""

from __future__ import annotations

import atexit
import os
import threading
from contextlib import suppress
from pathlib import Path
from time import time_ns

from ..errors import RecordingFailed
from ..lazy import package_logger
from ..streams.bell import Bell
from .blocks import HAS_NOTES, IS_LAST, block
from .records import Message, Note, Record, written

SECONDS = 1.0
"""How long what came waits for more before it is written."""
MOST_WAITING = 64 * 1024 * 1024
"""Bytes of messages that wait to be written at most."""
_BLOCK = 1024 * 1024
"""Bytes of messages in a block, about."""


class Writer:
    """Writes records into a new file, in blocks, in the order in which they are put.

    Where the disk is full or cannot follow, it ends with the last whole block, and `error` says so.
    """

    def __init__(self, path: Path) -> None:
        """Raises OSError where the file cannot be made, FileExistsError where there is one."""
        self.path = path
        self.error: RecordingFailed | None = None
        self.is_open = True
        """Whether what comes is written."""
        self.messages = 0
        self.size = 0
        self._file = path.open("xb", buffering=0)
        now = time_ns()
        self._write(block(b"", (now, now)))
        self._lock = threading.Lock()
        self._records: list[Record] = []
        self._waiting = 0
        self._bell = Bell()
        self._process = os.getpid()
        self._thread = threading.Thread(target=self._run, name="okx_v5 recording", daemon=True)
        self._thread.start()
        atexit.register(self.close)

    def put(self, record: Message) -> None:
        """Have a message written; it is left out after the end."""
        with self._lock:
            if not self.is_open:
                return
            self._records.append(record)
            self.messages += 1
            self._waiting += len(record[2])
            if len(self._records) == 1:
                self._bell.ring()
            elif self._waiting > MOST_WAITING:
                self._fail("the disk cannot follow what comes")

    def note(self, note: Note) -> None:
        """Have a note written; it is left out after the end."""
        with self._lock:
            if self.is_open:
                self._records.append(note)
        self._bell.ring()

    def end(self) -> None:
        """Take nothing more, and end the file once all is written."""
        with self._lock:
            self.is_open = False
        self._bell.ring()

    def close(self) -> None:
        """Write what waits, and end the file; in a forked process this is not its own."""
        atexit.unregister(self.close)
        if os.getpid() == self._process:
            self.end()
            self._thread.join()

    def _run(self) -> None:
        try:
            is_last = False
            while not is_last and self.error is None:
                self._bell.wait(lambda: bool(self._records) or not self.is_open)
                self._bell.wait(lambda: not self.is_open, SECONDS)
                is_last = not self.is_open  # what was put before that is there now
                self._write_all()
            if self.error is None:
                now = time_ns()
                self._write(block(b"", (now, now), IS_LAST))
        except Exception as error:  # whatever it is, it is told: nothing more is written
            why = error.strerror if isinstance(error, OSError) else None
            with self._lock:
                self._fail(why or type(error).__name__)
        with suppress(OSError):
            self._file.truncate(self.size)
        self._file.close()

    def _write_all(self) -> None:
        with self._lock:
            records, self._records = self._records, []
            self._waiting = 0
        part: list[Record] = []
        size = 0
        for record in records:
            part.append(record)
            size += 0 if isinstance(record, Note) else len(record[2])
            if size >= _BLOCK:
                self._write_block(part)
                part, size = [], 0
        if part:
            self._write_block(part)

    def _write_block(self, records: list[Record]) -> None:
        times = [each.ns if isinstance(each, Note) else each[0] for each in records]
        has_notes = any(isinstance(each, Note) for each in records)
        self._write(block(written(records), times, HAS_NOTES if has_notes else 0))

    def _write(self, data: bytes) -> None:
        if self.error is not None:
            return
        left = memoryview(data)
        while left:
            left = left[self._file.write(left) :]
        self.size += len(data)

    def _fail(self, why: str) -> None:
        """End the recording early; called with the lock."""
        if self.error is None:
            self.error = RecordingFailed(str(self.path), why)
            self.is_open = False
            self._records = []
            self._bell.ring()
            package_logger().warning("%s", self.error)
