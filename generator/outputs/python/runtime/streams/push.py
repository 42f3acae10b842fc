"""Messages of the streams: the envelope first, what is in it when it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar, cast

from msgspec import UNSET, DecodeError, MsgspecError, Raw, Struct, UnsetType, json

from ..errors import BadMessage
from ..models.convert import is_dict, is_list
from ..models.item import Item, Path, Source, attach_rows, decode_plain

T = TypeVar("T")


class Message(Struct, rename="camel"):
    """What every message of a stream is made of; `data` is not read yet."""

    arg: Any = None
    data: Raw | UnsetType = UNSET
    action: Any = None
    event_type: Any = None
    cur_page: Any = None
    last_page: Any = None
    event: Any = None
    op: Any = None
    id: Any = None
    code: Any = None
    msg: Any = None

    @property
    def channel(self) -> str:
        """The channel that it names; empty where it names none."""
        name = self.arg.get("channel") if is_dict(self.arg) else None
        return name if isinstance(name, str) else ""


_decode = json.Decoder(Message).decode
_NAMES = dict(zip(Message.__struct_fields__, Message.__struct_encode_fields__, strict=True))


def read_message(raw: bytes) -> Message:
    """The envelope of a message; raises BadMessage for what is no object in JSON."""
    try:
        return _decode(raw)
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        pass
    try:
        plain = decode_plain(raw)
    except (DecodeError, UnicodeDecodeError, RecursionError):
        plain = None
    if not is_dict(plain):
        raise BadMessage("no message of OKX: it is no object in JSON", raw)
    # Damaged characters stand in it, so the data is read of the whole once more.
    known = {name: plain[wire] for name, wire in _NAMES.items() if wire in plain}
    return Message(**{**known, "data": Raw(b"")} if "data" in plain else known)


_HEADER = 8
"""Bytes before what a binary message has itself."""


def is_binary(raw: bytes) -> bool:
    """Whether a message is SBE: JSON has no zero byte, and the header of SBE has small numbers."""
    return b"\0" in raw[:_HEADER]


class Reader(NamedTuple, Generic[T]):
    """What reads the rows of a channel's pushes, and of what class they are; None if unknown."""

    item: type[T] | None
    decode: Callable[[bytes], list[T] | None]
    """The rows of a message; None where something in it is not as described."""


class Push(Struct, Generic[T], eq=False, gc=False):
    """Data that a channel pushed.

    `arg` is the argument that was subscribed to, by wire name, `action` and the three below it what
    the exchange says beside the data; None where it says nothing. `items` are read when they are
    asked for first. `raw` is the message as it was received.
    """

    _reader: Reader[T]
    raw: bytes
    _message: Message | None = None
    _items: list[T] | None = None

    def _read(self) -> Message:
        """The envelope: of what a connection brings, it is read when it is asked for first."""
        if self._message is None:
            self._message = read_message(self.raw)
        return self._message

    @property
    def channel(self) -> str:
        """The name of the channel, such as `candle1m`; empty where the message names none."""
        return self._read().channel

    @property
    def arg(self) -> dict[str, Any]:
        """The argument that was subscribed to, by wire name."""
        arg = self._read().arg
        return arg if is_dict(arg) else {}

    @property
    def action(self) -> str | None:
        """Of an order book `snapshot` or `update`."""
        return _text(self._read().action)

    @property
    def event_type(self) -> str | None:
        """Of account and positions `snapshot` or `event_update`."""
        return _text(self._read().event_type)

    @property
    def cur_page(self) -> int | None:
        """The number of this page of a snapshot, from 1."""
        page = self._read().cur_page
        return page if isinstance(page, int) and not isinstance(page, bool) else None

    @property
    def last_page(self) -> bool | None:
        """Whether no page of the snapshot follows."""
        last = self._read().last_page
        return last if isinstance(last, bool) else None

    @property
    def items(self) -> list[T]:
        """The rows, typed and open as those of answers are; dicts of an unknown channel.

        Raises BadMessage where a message of a connection turns out to be no JSON.
        """
        items = self._items
        if items is None:
            items = self._reader.decode(self.raw)
            if items is None:
                items = self._as_can_be()
            self._items = items
        return items

    def _as_can_be(self) -> list[Any]:
        """The rows of what is not as described: what can be read."""
        if self._read().data is UNSET:
            return []
        source = Source(self.raw)
        return [*_lenient(source.at(("data",)), source, self._reader.item)]

    def to_wire(self) -> Any:
        """The whole message as plain values, exactly as it was sent."""
        return decode_plain(self.raw)

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (self.raw, self._reader.item))

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """What rich shows; of a Struct it would show the whole message."""
        return [("arg", self.arg), ("action", self.action), ("items", self.items)]

    def __repr__(self) -> str:
        action = f", action={self.action!r}" if self.action else ""
        return f"Push({self.arg!r}{action}, {len(self.items)} items)"


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _restored(raw: bytes, item: type[T] | None) -> Push[T]:
    return Push(reader_of(item), raw, read_message(raw))


class _Whole(Struct, Generic[T], gc=False):
    """A message of which nothing is read but its rows."""

    data: list[T] | UnsetType = UNSET


def reader_of(item: type[T] | None) -> Reader[T]:
    """What reads the rows of a channel that is described, or of one that is not."""
    return _reader_of(cast(Any, item))


@cache
def _reader_of(item: Any) -> Reader[Any]:
    if item is None:
        return Reader(None, _unread)
    decode = json.Decoder(_Whole[item], float_hook=Decimal).decode

    def rows(raw: bytes) -> list[Any] | None:
        try:
            data = decode(raw).data
        except (MsgspecError, UnicodeDecodeError, RecursionError):
            return None
        return [] if data is UNSET else attach_rows(data, Source(raw))

    return Reader(item, rows)


def _unread(raw: bytes) -> None:
    """Rows that nothing describes are read one by one."""


def _lenient(data: Any, source: Source, item: Any) -> Iterator[Any]:
    """Rows of values of whatever type; an object in place of a list is the one row."""
    rows: list[tuple[Path, Any]] = []
    if is_list(data):
        rows = [(("data", index), row) for index, row in enumerate(data)]
    elif is_dict(data):
        rows = [(("data",), data)]
    for path, row in rows:
        model = item or (Item if is_dict(row) else None)
        yield model.read(row, source, path) if model is not None else row
