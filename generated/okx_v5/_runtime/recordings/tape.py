# Made from generator/outputs/python/runtime/recordings/tape.py, not to be edited; make it again with: make generate
"""Recordings as they are read: what is in them first, then record after record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from os import fstat
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct

from ..errors import BadRecording
from ..models.convert import to_json
from .blocks import HAS_NOTES, IS_LAST, Damaged, Head, OtherVersion, head_at, text_at
from .records import Note, Record, read

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Key = tuple[bytes, bool]
"""What readers ask for as JSON, and whether instruments have numbers in what was subscribed to:
channels of both kinds have the same names."""


def at_ns(ns: int) -> datetime:
    """A time of a recording, to the microsecond."""
    return _EPOCH + timedelta(microseconds=ns // 1000)


class Recorded(Struct, frozen=True):
    """What a file has, as far as its blocks tell without being read.

    `args` are the arguments of channels that were asked for, by wire name. `is_whole` is False
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
        self.began = self.ended = 0
        self.damage = ""
        """Where it ends before its end, and how; empty where it does not."""
        self._file: BinaryIO = path.open("rb")
        self._end = fstat(self._file.fileno()).st_size
        self.args: dict[Key, Note] = {}
        """Who was recorded."""
        try:
            self._look_through()
        except BaseException:
            self._file.close()
            raise

    def _look_through(self) -> None:
        """Read the heads of all blocks, and what those have that say who is recorded."""
        place = has = 0
        try:
            while head := head_at(self._file, place, self._end):
                if not place:
                    self.began = head.first
                self.ended, has = head.last, head.has
                if has & HAS_NOTES:
                    self.args |= _named(self._records(place, head))
                place += head.size
        except OtherVersion as error:
            raise BadRecording(str(self.path), str(error)) from None
        except Damaged as error:
            self.damage = f"{error}, at byte {place}"
        if not place:
            raise BadRecording(str(self.path), "it is no recording, or nothing of one")
        if not has & IS_LAST and not self.damage:
            self.damage = f"it was not closed, after byte {place}"
        self._end = place

    def summary(self) -> Recorded:
        """What it has."""
        began, ended = at_ns(self.began), at_ns(self.ended)
        args = tuple(asked_of(each) for each in self.args.values())
        return Recorded(self.path, began, ended, args, not self.damage)

    def block_at(self, place: int) -> tuple[list[Record], int] | None:
        """The records of a block, and the place of the next one.

        None at the end, or where `damage` is from then on.
        """
        try:
            head = head_at(self._file, place, self._end)
            if head is None:
                return None
            records = self._records(place, head)
        except (Damaged, OtherVersion, OSError) as error:
            self.damage = f"{error}, at byte {place}"
            return None
        self.ended = head.last
        return records, place + head.size

    def _records(self, place: int, head: Head) -> list[Record]:
        try:
            return [*read(text_at(self._file, place, head))]
        except ValueError as error:
            raise Damaged(str(error)) from None

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def asked_of(note: Note) -> dict[str, Any]:
    """What readers ask for to have what a note is about."""
    return note.asked or note.arg or {}


def key_of(note: Note) -> Key:
    """What readers ask for to have what a note is about, and no other channel."""
    return to_json(asked_of(note)), note.asked is not None


def _named(records: Sequence[Record]) -> dict[Key, Note]:
    """The notes that tell who has a number."""
    notes = [each for each in records if isinstance(each, Note) and each.arg is not None]
    return {key_of(each): each for each in notes}


class FileEnd(Struct, frozen=True):
    """A file has no more, at a time in nanoseconds; `damage` is where it is cut, if it is."""

    ns: int
    damage: str


class Block:
    """The records of a block, and where the next one is: in which file, and at which place."""

    def __init__(self, records: Sequence[Record | FileEnd], file: int, place: int) -> None:
        self.records = records
        self.next = 0
        """Which of the records is the next one."""
        self.file = file
        self.place = place


class Tape:
    """The records of several files, one file after another, from the oldest on.

    An interrupt at any moment leaves it where it was, or at the next one.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        with ExitStack() as opened:
            files = [opened.enter_context(closing(File(path))) for path in paths]
            opened.pop_all()
        self._files = sorted(files, key=lambda each: each.began)
        self.recorded = tuple(each.summary() for each in self._files)
        self.args = {key: note for each in self._files for key, note in each.args.items()}
        """Who was recorded."""
        self._block = Block((), 0, 0)

    def peek(self) -> Record | FileEnd | None:
        """The next record; None at the end."""
        block = self._block
        while block.next >= len(block.records):
            if block.file == len(self._files):
                return None
            block = self._block = self._after(block)
        return block.records[block.next]

    def advance(self) -> None:
        """Go on to the record after the next one."""
        self._block.next += 1

    def _after(self, block: Block) -> Block:
        file = self._files[block.file]
        read_on = file.block_at(block.place)
        if read_on is not None:
            records, place = read_on
            return Block(records, block.file, place)
        end = FileEnd(file.ended, f"{file.path}: {file.damage}" if file.damage else "")
        return Block((end,), block.file + 1, 0)

    def close(self) -> None:
        """Let go of all files: there is nothing more."""
        self._block = Block((), len(self._files), 0)
        for file in self._files:
            file.close()
