# Made from generator/outputs/python/runtime/recordings/recording.py, not to be edited; make it again with: make generate
"""A recording that is being made."""

from __future__ import annotations

import asyncio
from pathlib import Path
from threading import Lock
from time import time, time_ns
from typing import TYPE_CHECKING, Self

from msgspec.structs import replace

from ..streams.delivery import UNRECORDED, Delivery, Recorder
from .records import Note
from .writer import Writer

if TYPE_CHECKING:
    from ..errors import RecordingFailed


class Noted:
    """Tells a writer what comes, each push of an argument once.

    Two subscriptions may bring the same argument: the one that was there first is written, until it
    is interrupted.
    """

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._lock = Lock()
        self._numbers: dict[bytes, int] = {}
        self._by_number: dict[int, Delivery] = {}
        self._written: dict[Delivery, int] = {}

    def message(self, of: Delivery, raw: bytes) -> None:
        """A push came."""
        number = self._written.get(of)
        if number is None:
            self.resumed(of, time())
            number = self._written.get(of)
        if number is not None:
            self._writer.put((time_ns(), number, raw))

    def resumed(self, of: Delivery, when: float) -> None:
        """Pushes come from now on; of what nobody wants any more, the last ones are left out."""
        if not of.mailboxes:
            return
        with self._lock:
            known = len(self._numbers)
            number = self._numbers.setdefault(of.wire, known + 1)
            if number not in self._by_number:
                self._by_number[number] = of
                self._written[of] = number
                note = Note(time_ns(), number, until=when)
                if number > known:
                    asked = of.asked if of.asked != of.arg else None
                    note = replace(note, arg=of.arg, asked=asked)
                self._writer.note(note)

    def lost(self, of: Delivery, when: float, reason: str) -> None:
        """Pushes do not come since then."""
        with self._lock:
            number = self._written.pop(of, None)
            if number is not None:
                del self._by_number[number]
                self._writer.note(Note(time_ns(), number, since=when, reason=reason))


class RecordingBase:
    """A file into which streams write all that they receive, from `record` until it is closed.

    `path` is the file, `messages` how many pushes came, `size` the bytes that are written, `error`
    why the recording has ended by itself, if it has: the streams go on.
    """

    def __init__(self, path: Path, recorder: Recorder) -> None:
        self._writer = Writer(path)
        self._recorder = recorder
        self.path = path
        self.notes = Noted(self._writer)
        recorder.notes = self.notes

    @property
    def messages(self) -> int:
        """How many pushes came until now."""
        return self._writer.messages

    @property
    def size(self) -> int:
        """How many bytes of the file are written."""
        return self._writer.size

    @property
    def error(self) -> RecordingFailed | None:
        """Why it has ended before it was closed: the disk was full, say."""
        return self._writer.error

    @property
    def is_open(self) -> bool:
        """Whether what comes is written."""
        return self._writer.is_open

    def end(self) -> None:
        """Have what waits written, and the file ended, without waiting for that."""
        self._writer.end()

    def finish(self) -> None:
        """Write what waits, and end the file; whether that went well, `error` says."""
        if self._recorder.notes is self.notes:  # and not those of another one since
            self._recorder.notes = UNRECORDED
        self._writer.close()

    def _tell(self) -> None:
        if self.error is not None:
            raise self.error

    def __repr__(self) -> str:
        state = "open" if self.is_open else "failed" if self.error else "closed"
        return f"{type(self).__name__}({str(self.path)!r}, {state}, {self.messages} messages)"


class Recording(RecordingBase):
    """What `Streams.record` makes."""

    def close(self) -> None:
        """Write what waits, and end the file. Raises RecordingFailed where it had ended before."""
        self.finish()
        self._tell()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *error: object) -> None:
        self.finish()
        if kind is None:
            self._tell()


class AsyncRecording(RecordingBase):
    """What `AsyncStreams.record` makes."""

    async def close(self) -> None:
        """Write what waits, and end the file. Raises RecordingFailed where it had ended before."""
        await asyncio.to_thread(self.finish)
        self._tell()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: object, *error: object) -> None:
        await asyncio.to_thread(self.finish)
        if kind is None:
            self._tell()
