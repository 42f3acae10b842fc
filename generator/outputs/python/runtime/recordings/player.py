"""Brings what was recorded to those who read it, record after record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from ..errors import TransportError, ValidationError
from ..lazy import package_logger
from ..models.convert import to_json
from ..streams.book_mailbox import BookMailbox
from ..streams.channel import Channel
from ..streams.delivery import Delivery
from ..streams.mailbox import Mailbox
from .records import Note
from .tape import FileEnd, Key, Tape, asked_of, at_ns, key_of

_MOST_TOLD = 12
"""How many of the recorded arguments an error names."""


class Player:
    """The arguments of a recording, and the mailboxes that have what was pushed of each."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._tape = Tape(paths)
        self.recorded = self._tape.recorded
        self.damage = ""
        """Where a file ends before its end, once that was played."""
        self.has_ended = False
        self._ns = 0
        self._args = self._tape.args
        self._numbers: dict[int, Key] = {}
        self._deliveries: dict[Key, Delivery] = {}
        self._lost: dict[Key, tuple[float, str]] = {}
        self._held: dict[Mailbox, list[Delivery]] = {}

    @property
    def now(self) -> datetime | None:
        """When what was played last had come; None before the first."""
        return at_ns(self._ns) if self._ns else None

    @property
    def next_ns(self) -> int | None:
        """When the next record had come, in nanoseconds since 1970; None at the end."""
        record = self._tape.peek()
        if record is None:
            return None
        return record[0] if isinstance(record, tuple) else record.ns

    @property
    def record(self) -> object:
        """The one that is played, the same when it is played again; None at the end."""
        return self._tape.peek()

    def check(self, channel: Channel[Any], args: Iterable[Mapping[str, Any]]) -> None:
        """Refuse what was not recorded: raises ValidationError, which says what was."""
        for arg in args:
            if _key(channel, arg) not in self._args:
                told = f"{_shown(arg)} was not recorded; the recording has {self._contents(arg)}"
                raise ValidationError(channel.label, "", "", told, "")

    def _contents(self, like: Mapping[str, Any]) -> str:
        """Some of what was recorded, of the same channel first."""
        args = [asked_of(each) for each in self._args.values()]
        args.sort(key=lambda arg: arg["channel"] != like["channel"])
        more = len(args) - _MOST_TOLD
        shown = "; ".join(map(_shown, args[:_MOST_TOLD])) or "nothing"
        return f"{shown}; and {more} more" if more > 0 else shown

    def add(self, channel: Channel[Any], args: Iterable[dict[str, Any]], mailbox: Mailbox) -> None:
        """Let a mailbox have what is played of these arguments from now on."""
        mailbox.begin()
        held = self._held[mailbox] = [self._delivery(channel, arg) for arg in args]
        for each in held:
            each.mailboxes.append(mailbox)
        if self.has_ended:
            _end(mailbox)

    def _delivery(self, channel: Channel[Any], asked: dict[str, Any]) -> Delivery:
        key = _key(channel, asked)
        found = self._deliveries.get(key)
        if found is None:
            found = self._deliveries[key] = Delivery(channel, self._args[key].arg or asked, asked)
            if key in self._lost:
                found.lost(*self._lost[key])
        return found

    def remove(self, mailbox: Mailbox) -> None:
        """A mailbox wants nothing any more."""
        for each in self._held.pop(mailbox, ()):
            # Another list, for this may be said in the middle of a delivery.
            each.mailboxes = [other for other in each.mailboxes if other is not mailbox]

    def step(self) -> None:
        """Play the next record; at the end, end what is read.

        An interrupt may come at any moment: the record is then played again.
        """
        record = self._tape.peek()
        if isinstance(record, tuple):
            self._ns, number, raw = record
            found = self._delivered(number)
            if found is not None and found.mailboxes:
                found.deliver(raw)
        elif isinstance(record, Note):
            self._ns = record.ns
            self._note(record)
        elif record is not None:
            self._end_file(record)
        else:
            self.end()
            return
        self._tape.advance()

    def _note(self, note: Note) -> None:
        if note.arg is not None:
            self._numbers[note.number] = key_of(note)
        key = self._numbers.get(note.number)
        if key is None:
            return
        found = self._deliveries.get(key)
        if note.since is not None:
            self._lose(key, note.since, note.reason)
        elif note.until is not None:
            self._lost.pop(key, None)
            if found is not None:
                found.resumed(note.until)

    def _delivered(self, number: int) -> Delivery | None:
        key = self._numbers.get(number)
        return None if key is None else self._deliveries.get(key)

    def _lose(self, key: Key, when: float, reason: str) -> None:
        self._lost.setdefault(key, (when, reason))
        if key in self._deliveries:
            self._deliveries[key].lost(when, reason)

    def _end_file(self, end: FileEnd) -> None:
        if end.damage:
            self.damage = end.damage
            package_logger().warning("a recording is cut: %s", end.damage)
        for key in self._numbers.values():
            self._lose(
                key, end.ns / 1e9, "the recording was cut" if end.damage else "the recording ended"
            )
        self._numbers.clear()

    def end(self) -> None:
        """Nothing comes any more: let everybody go on when they have read what waits."""
        self._tape.close()
        for mailbox in [*self._held]:
            _end(mailbox)
        self.has_ended = True  # at last: an interrupt before that leaves it to be done again


def _end(mailbox: Mailbox) -> None:
    """A loop ends; who waits for a book to change has no other way to know."""
    if isinstance(mailbox, BookMailbox):
        mailbox.fail(TransportError("the recording has ended"))
    else:
        mailbox.end()


def _key(channel: Channel[Any], arg: Mapping[str, Any]) -> Key:
    return to_json(arg), bool(channel.instead)


def _shown(arg: Mapping[str, Any]) -> str:
    return " ".join(str(value) for value in arg.values())
