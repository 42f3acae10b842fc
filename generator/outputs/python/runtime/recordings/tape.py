"""Recordings as they are read: what is in them first, then record after record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct

from ..errors import BadRecording
from ..models.convert import to_json
from .blocks import HAS_NOTES, IS_LAST, Damaged, Head, OtherVersion, head_at, text_at
from .records import Note, Record, read

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def at_ns(ns: int) -> datetime:
    """A time of a recording, to the microsecond."""
    return _EPOCH + timedelta(microseconds=ns // 1000)


class Recorded(Struct, frozen=True):
    """What a file has, as far as its blocks tell without being read.

    `args` are the arguments of channels that were subscribed to, by wire name. `is_whole` is False
    of a file that was not closed, or that is cut: it is played up to there.
    """

    path: Path
    began: datetime
    ended: datetime
    args: tuple[Mapping[str, Any], ...]
    is_whole: bool


class File:
    """One file of a recording; raises BadRecording for what is none, and OSError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO = path.open("rb")
        self.heads: list[tuple[int, Head]] = []
        self.damage = ""
        """Where it ends before its end, and how; empty where it does not."""
        self._find_blocks()

    def _find_blocks(self) -> None:
        place = 0
        has = 0
        try:
            while head := head_at(self._file, place):
                self.heads.append((place, head))
                place += head.size
                has = head.has
        except OtherVersion as error:
            raise BadRecording(str(self.path), str(error)) from None
        except Damaged as error:
            self.damage = f"{error}, at byte {place}"
        if not self.heads:
            raise BadRecording(str(self.path), "it is no recording, or nothing of one")
        if not has & IS_LAST and not self.damage:
            self.damage = f"it was not closed, after byte {place}"

    def records(self, index: int) -> list[Record]:
        """What a block has. Raises Damaged where it is not as it was written."""
        place, head = self.heads[index]
        try:
            return [*read(text_at(self._file, place, head))]
        except ValueError as error:
            raise Damaged(str(error)) from None

    def summary(self) -> Recorded:
        """What it has."""
        args: list[Mapping[str, Any]] = []
        for index, (_, head) in enumerate(self.heads):
            if head.has & HAS_NOTES:
                args += self._args(index)
        began, ended = self.heads[0][1].first, self.heads[-1][1].last
        return Recorded(self.path, at_ns(began), at_ns(ended), tuple(args), not self.damage)

    def _args(self, index: int) -> Iterator[Mapping[str, Any]]:
        try:
            notes = [each for each in self.records(index) if isinstance(each, Note)]
        except Damaged:  # told when it is played
            return
        yield from (each.arg for each in notes if each.arg is not None)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


class FileEnd(Struct, frozen=True):
    """A file has no more, at a time in nanoseconds; `damage` is where it is cut, if it is."""

    ns: int
    damage: str


class Tape:
    """The records of several files, one file after another, from the oldest on."""

    def __init__(self, paths: Sequence[Path]) -> None:
        files = [File(path) for path in paths]
        self._files = sorted(files, key=lambda each: each.heads[0][1].first)
        self.recorded = tuple(each.summary() for each in self._files)
        self._block = 0
        self._records: list[Record | FileEnd] = []
        self._next = 0

    def wires(self) -> dict[bytes, Mapping[str, Any]]:
        """Every argument, by what it is as JSON."""
        return {to_json(arg): arg for each in self.recorded for arg in each.args}

    def peek(self) -> Record | FileEnd | None:
        """The next record; None at the end."""
        while self._next >= len(self._records):
            if not self._files:
                return None
            self._records = self._read_on(self._files[0])
            self._next = 0
        return self._records[self._next]

    def advance(self) -> None:
        """Go on to the record after the next one."""
        self._next += 1

    def _read_on(self, file: File) -> list[Record | FileEnd]:
        """What the next block of a file has, or its end."""
        index, damage = self._block, file.damage
        if index < len(file.heads):
            try:
                records = file.records(index)
            except Damaged as error:
                damage = f"{error}, at byte {file.heads[index][0]}"
            else:
                self._block += 1
                return [*records]
        last = file.heads[min(index, len(file.heads) - 1)][1].last
        self.close_file()
        return [FileEnd(last, f"{file.path}: {damage}" if damage else "")]

    def close_file(self) -> None:
        """Let go of the file that is read."""
        self._files.pop(0).close()
        self._block = 0

    def close(self) -> None:
        """Let go of all files: there is nothing more."""
        self._records = []
        while self._files:
            self.close_file()
